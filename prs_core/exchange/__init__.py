"""Annotations in and out of a study: what an import would do before it does it, and exports that are whole."""
