"""Annotation formats, one module each: pure functions from files to plain data."""
