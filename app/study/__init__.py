"""The open study and its worklist."""
