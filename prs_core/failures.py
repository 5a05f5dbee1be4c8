"""Any exception in plain words: what happened and what to do. For the worker and the command line alike."""

from __future__ import annotations

import errno
import logging
from dataclasses import dataclass

from prs_core.errors import Cancelled, PRSError
from prs_core.translation import tr

_log = logging.getLogger(__name__)


def _of_system(error: int, file: str) -> tuple[str, str] | None:
    """What an error of the operating system means for a file, and what to do; None where only the log can tell."""
    match error:
        case errno.ENOENT:
            return (
                tr("{file} does not exist, or vanished while it was being read.", file=file),
                tr("Check the name, or that the drive is still there."),
            )
        case errno.EACCES | errno.EPERM:
            return (
                tr("{file} may not be read or written.", file=file),
                tr("Ask for the right to it, or choose another folder."),
            )
        case errno.ENOSPC:
            return tr("{file} cannot be written: the disk is full.", file=file), tr("Free some space and try again.")
        case errno.EROFS:
            return tr("{file} cannot be written: the disk is read-only.", file=file), tr("Choose another folder.")
        case errno.EISDIR:
            return tr("{file} is a folder where a file is wanted.", file=file), tr("Choose a file.")
        case errno.ENOTDIR | errno.EEXIST:
            return tr("{file} is a file where a folder is wanted.", file=file), tr("Choose a folder.")
        case errno.ENAMETOOLONG:
            return tr("{file} cannot be used: the name is too long.", file=file), tr("Choose a shorter one.")
        case errno.ELOOP:
            return tr("{file} is a link that leads back to itself.", file=file), tr("Name the file itself.")
        case errno.EIO:
            return (
                tr("{file} cannot be read: the drive reports an error.", file=file),
                tr("Copy the file from its source again."),
            )
    return None


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
        return Failure(tr("Cancelled."))
    if isinstance(error, MemoryError):
        return Failure(
            tr("There is not enough memory for {subject}.", subject=subject),
            tr("Close other programs, or cut the recording in parts."),
        )
    if isinstance(error, OSError):
        known = _of_system(error.errno or 0, str(error.filename or subject))
        if known is not None:
            return Failure(*known)
    _log.error("unexpected failure", exc_info=error)  # not at what: its name may be a patient's
    return Failure(
        tr(
            "Something unexpected went wrong with {subject}: {error}",
            subject=subject,
            error=f"{type(error).__name__}: {error}".rstrip(": "),
        ),
        tr("The log says more; please report it."),
        expected=False,
    )
