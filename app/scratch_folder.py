"""The folder for what a run of the window needs no longer than itself, and the removal of those that crashes left.

What lies there was calculated from patients' sounds: it should not outlive the run, however that ended.
"""

from __future__ import annotations

import contextlib
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

_PREFIX, _LOCK = "prs-studio-", "in-use"


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new one, removed on leaving. Raises OSError where there is no place for temporary files."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as made:
        lock = _lock(Path(made))
        try:
            yield Path(made)
        finally:
            lock.close()


def remove_left(place: Path | None = None) -> int:
    """Remove the folders in ``place`` (by default that of temporary files) whose process is dead. Returns how many.

    What belongs to somebody else, or was made without a lock, stays.
    """
    removed = 0
    for lock in (place or Path(tempfile.gettempdir())).glob(f"{_PREFIX}*/{_LOCK}"):
        with contextlib.suppress(OSError):
            if _is_free(lock):
                shutil.rmtree(lock.parent)
                removed += 1
    return removed


def _lock(folder: Path) -> TextIO:
    """A file that is locked as long as the process lives. It gets its name once it is locked: no other run can take
    this one for dead in between."""
    if sys.platform == "win32":  # an open file cannot be removed there, which is lock enough
        return (folder / _LOCK).open("w", encoding="utf-8")
    import fcntl

    file = (folder / f"{_LOCK}.new").open("w", encoding="utf-8")
    with contextlib.suppress(OSError):  # a file system without locks: without the name, nobody removes it
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        Path(file.name).rename(folder / _LOCK)
    return file


def _is_free(lock: Path) -> bool:
    """Raises OSError where it is not, or is not ours."""
    if sys.platform == "win32":
        lock.unlink()
        return True
    import fcntl

    with lock.open("r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return True
