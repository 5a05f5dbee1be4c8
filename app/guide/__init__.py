"""The user guide: its pages, the window that shows them, how they come onto paper, and which page is about what."""
