"""What a process leaves when it dies: a file beside the log, there from start to end, in which Python's faulthandler
writes where every thread stood. The next start reads it."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

log = logging.getLogger(__name__)

RUNNING, CRASHED = "running-*.txt", "crash-*.txt"
_KEPT = 5


@dataclass(frozen=True)
class Ending:
    """How an earlier run ended. ``report`` is what it wrote when it crashed; None: it was killed, or the power went."""

    report: Path | None


class CrashWatch:
    """Keeps this run's file. It is locked as long as the process lives, however that ends."""

    def __init__(self, file: TextIO, path: Path) -> None:
        self._file, self.path = file, path

    @classmethod
    def begin(cls, folder: Path) -> CrashWatch | None:
        """None where nothing can be written there; the program goes on without."""
        path = folder / f"running-{os.getpid()}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = path.open("w", encoding="utf-8")
        except OSError as error:
            log.warning("no crash file: %s", type(error).__name__)
            return None
        _lock(file)
        faulthandler.enable(file)
        return cls(file, path)

    def end(self) -> None:
        """The program ended as it should: nothing to tell the next one."""
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):
            self.path.unlink()


def endings(folder: Path) -> list[Ending]:
    """How the runs ended of which a file is left and no process. Reports are kept under another name, the last few."""
    found = []
    for path in sorted(folder.glob(RUNNING)):
        if path.name == f"running-{os.getpid()}.txt" or _is_locked(path):
            continue
        with suppress(OSError):
            found.append(Ending(_kept(path)))
    for old in sorted(folder.glob(CRASHED))[:-_KEPT]:
        with suppress(OSError):
            old.unlink()
    return found


def _kept(path: Path) -> Path | None:
    if path.stat().st_size == 0:
        path.unlink()
        return None
    number = path.stem.partition("-")[2]
    when = time.strftime("%Y%m%d-%H%M%S", time.localtime(path.stat().st_mtime))
    return path.replace(path.with_name(f"crash-{when}-{number}.txt"))


def _lock(file: TextIO) -> None:
    """On Windows an open file cannot be removed, which is lock enough."""
    if sys.platform != "win32":
        import fcntl

        with suppress(OSError):  # a file system without locks: two runs at once may take one another for dead
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_locked(path: Path) -> bool:
    try:
        if sys.platform == "win32":
            path.replace(path)
            with path.open("r+b"):
                return False
        import fcntl

        with path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except PermissionError:
        return sys.platform == "win32"
    except OSError:
        return False
    return False
