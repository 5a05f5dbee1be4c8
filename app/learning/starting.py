"""The training worker's process: started so that nothing ends it but itself, and why it ended before it said a word."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess

from prs_core.translation import tr

#: In the job's folder: what the worker says where nothing else can tell any more, its last words among it.
LAST_WORDS_NAME = "worker.err"
#: What the system, Python and the libraries say where there is no memory.
_NO_MEMORY = (
    "MemoryError",
    "annot allocate memory",
    "emory allocation",
    "failed to map segment",
    "bad_alloc",
    "not enough memory",
)
_LAST_BYTES = 20_000


def start_detached(command: Sequence[str]) -> int:
    """Start a process that nothing ends but itself; its number, 0 where it could not be started.

    The last word of ``command`` is the job's folder, where what it says on its way into trouble is kept.
    """
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    folder = Path(command[-1])
    process.setStandardErrorFile(str(folder / LAST_WORDS_NAME) if folder.is_dir() else QProcess.nullDevice())
    started, number = process.startDetached()  # type: ignore[misc]  # as PySide has it
    return int(number) if started else 0


def is_over(number: int) -> bool:
    """Whether a process that was started has ended."""
    if sys.platform == "win32":
        import ctypes

        synchronise, ended = 0x100000, 0
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(synchronise, False, number)
        over = not handle or kernel.WaitForSingleObject(handle, 0) == ended
        kernel.CloseHandle(handle)
        return bool(over)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    try:  # one that has ended is still listed until somebody has asked for how
        return Path(f"/proc/{number}/stat").read_text("ascii", "replace").rpartition(")")[2].split()[0] == "Z"
    except (OSError, IndexError):
        return False


def why_it_ended(folder: Path) -> tuple[str, str]:
    """Of a worker that never began: what happened, and what to do."""
    try:
        with (folder / LAST_WORDS_NAME).open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _LAST_BYTES))
            said = file.read().decode("utf-8", "replace")
    except OSError:
        said = ""
    if any(sign in said for sign in _NO_MEMORY):
        return tr("There is not enough memory to begin."), tr("Close other programs, then resume it.")
    return (
        tr("What learns was ended before it began."),
        tr(
            "Close other programs, for often memory is what is missing, then resume it. Its last words are in {file}.",
            file=folder / LAST_WORDS_NAME,
        ),
    )
