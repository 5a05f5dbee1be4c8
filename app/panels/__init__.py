"""The panels beside the lanes and in the docks: they show, and say what is wanted."""
