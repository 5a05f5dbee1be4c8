"""What is done to the open document: intentions become edits, edits are undone and saved."""
