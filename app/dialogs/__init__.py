"""Dialogs: none of them blocks, none of them decides."""
