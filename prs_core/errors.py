"""Errors that a person can act on: what happened, in plain words, and what to do."""

from __future__ import annotations


class PRSError(Exception):
    """Base of every expected failure. ``message`` says what happened; ``advice``, where there is any, what to do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class AudioError(PRSError):
    """A recording cannot be read, or holds nothing to judge."""


class AnnotationError(PRSError):
    """An annotation file cannot be understood."""


class UnknownLabelError(AnnotationError, ValueError):
    """A spelling of an event type or record label that no known document uses."""


class BundleError(PRSError):
    """A model folder is incomplete, damaged, foreign, or of a newer format."""


class RegistryError(PRSError):
    """The models of this computer cannot be read or changed as asked. What was there before still is, whole."""


class StudyError(PRSError):
    """A study cannot be opened, read or written. What was in it before is still in it, whole."""


class RecordingChangedError(StudyError):
    """A recording's file no longer holds the sound that the study's annotations were made on."""


class Cancelled(Exception):
    """The person asked for the work to stop. Not a failure."""
