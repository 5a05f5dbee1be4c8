"""Takes: recordings while they are made, what is known of them, and what is left after a kill or a full disk."""
