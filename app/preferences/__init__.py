"""What is remembered between runs, and the dialog that changes it."""
