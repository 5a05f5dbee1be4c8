"""Any exception in plain words: what happened and what to do. For the worker and the command line alike."""

from __future__ import annotations

import errno
import logging
from dataclasses import dataclass

from prs_core.errors import Cancelled, PRSError

_log = logging.getLogger(__name__)

_OS_WORDS = {
    errno.ENOENT: (
        "does not exist, or vanished while it was being read",
        "Check the name, or that the drive is still there.",
    ),
    errno.EACCES: ("may not be read or written", "Ask for the right to it, or choose another folder."),
    errno.EPERM: ("may not be read or written", "Ask for the right to it, or choose another folder."),
    errno.ENOSPC: ("cannot be written: the disk is full", "Free some space and try again."),
    errno.EROFS: ("cannot be written: the disk is read-only", "Choose another folder."),
    errno.EISDIR: ("is a folder where a file is wanted", "Choose a file."),
    errno.ENOTDIR: ("is a file where a folder is wanted", "Choose a folder."),
    errno.EEXIST: ("is a file where a folder is wanted", "Choose a folder."),
    errno.ENAMETOOLONG: ("cannot be used: the name is too long", "Choose a shorter one."),
    errno.ELOOP: ("is a link that leads back to itself", "Name the file itself."),
    errno.EIO: ("cannot be read: the drive reports an error", "Copy the file from its source again."),
}


@dataclass(frozen=True)
class Failure:
    """What happened and, where there is any, what to do."""

    message: str
    advice: str = ""
    expected: bool = True

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


def explain(error: BaseException, subject: str) -> Failure:
    """``error`` in plain words; ``subject`` is the file that was worked on. What nobody expected goes to the log with
    its traceback."""
    if isinstance(error, PRSError):
        return Failure(error.message, error.advice)
    if isinstance(error, Cancelled):
        return Failure("Cancelled.")
    if isinstance(error, MemoryError):
        return Failure(
            f"There is not enough memory for {subject}.", "Close other programs, or cut the recording in parts."
        )
    if isinstance(error, OSError) and error.errno in _OS_WORDS:
        what, advice = _OS_WORDS[error.errno]
        return Failure(f"{error.filename or subject} {what}.", advice)
    _log.error("unexpected failure", exc_info=error)  # not at what: its name may be a patient's
    return Failure(
        f"Something unexpected went wrong with {subject}: {type(error).__name__}: {error}".rstrip(": "),
        "The log says more; please report it.",
        expected=False,
    )
