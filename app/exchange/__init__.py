"""Annotations, analyses and reports in and out."""
