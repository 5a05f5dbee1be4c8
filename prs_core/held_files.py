"""Studies that are open in this program: nothing else of it may open their files, for to close a file drops all locks
of the program on it (POSIX), and what else writes there would no longer know of the program."""

from __future__ import annotations

import threading
from pathlib import Path
from weakref import WeakKeyDictionary

from prs_core.errors import PRSError
from prs_core.translation import tr

_lock = threading.Lock()
_held: WeakKeyDictionary[object, tuple[int, int]] = WeakKeyDictionary()


def identity(path: Path) -> tuple[int, int] | None:
    """What tells one file from another at the same path; None where there is none. An open file's is never given to
    another."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def hold(owner: object, path: Path) -> None:
    """``owner`` has ``path`` open, until it lets go or is gone."""
    found = identity(path)
    if found is not None:
        with _lock:
            _held[owner] = found


def let_go(owner: object) -> None:
    """``owner`` has closed its file."""
    with _lock:
        _held.pop(owner, None)


def refuse_held(path: Path, error: type[PRSError], advice: str) -> None:
    """Before a file is opened that a person chose: raise ``error`` where it is a study that is open here."""
    found = identity(path)
    with _lock:
        held = found is not None and found in _held.values()
    if held:
        raise error(tr("“{name}” is a study that is open here.", name=path.name), advice)
