"""What may name a patient is taken out of text that is kept: file names and patients' numbers never reach a log."""

from __future__ import annotations

import logging
import re

_ENDINGS = r"(?:wav|flac|ogg|mp3|aiff?|au|w64|rf64|json|textgrid|txt|csv|tsv|html|pdf|prs|sqlite|db)"
_PATTERNS = (
    # In quotes of any kind, blanks and all: 'Anna Smith, left.wav'.
    (re.compile(rf"(['\"“‘])(?:(?!['\"”’]).)*\.({_ENDINGS})\b", re.IGNORECASE), r"\1<file>.\2"),
    # A path, from its root to its ending: /home/ward/Anna Smith/left.wav, D:\ward\left.wav.
    (re.compile(rf"(?:[A-Za-z]:[\\/]|\\\\|/)[^\n'\"“”]*?\.({_ENDINGS})\b", re.IGNORECASE), r"<file>.\1"),
    (re.compile(rf"[^\s'\"“”<>|:/\\]+\.({_ENDINGS})\b", re.IGNORECASE), r"<file>.\1"),
    # SPRSound's PATIENT_AGE_SEX_SITE_NUMBER, and a number as long as a patient's.
    (re.compile(r"\b\d+_\d+(?:\.\d+)?_[01]_p\d+_\d+"), "<recording>"),
    (re.compile(r"(?<![\w.])\d{7,12}(?![\w.])"), "<number>"),
)


def redact(text: str) -> str:
    """``text`` without names of recordings, annotations and studies, their folders, and patients' numbers.

    Paths of the program's own code stay: a traceback is read by them.
    """
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text


class PrivateFormatter(logging.Formatter):
    """Formats as ever, tracebacks too, then takes out what may name a patient."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))
