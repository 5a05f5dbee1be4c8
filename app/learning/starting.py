"""The training worker's process: started so that nothing ends it but itself, and why it ended before it said a word."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

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
#: DETACHED_PROCESS and CREATE_NEW_PROCESS_GROUP of Windows.
_DETACHED = 0x8 | 0x200 if sys.platform == "win32" else 0


def start_detached(command: Sequence[str]) -> subprocess.Popen[bytes] | None:
    """Start a process that nothing ends but itself; None where it could not be started.

    The last word of ``command`` is the job's folder, where what it says on its way into trouble is kept.
    """
    folder = Path(command[-1])
    try:
        with (folder / LAST_WORDS_NAME if folder.is_dir() else Path(os.devnull)).open("wb") as words:
            # Of a session, or a console, of its own: it outlives the window and the terminal. Qt's own way of starting
            # such a process does not give its number.
            return subprocess.Popen(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=words,
                start_new_session=True,
                creationflags=_DETACHED,
            )
    except (OSError, MemoryError):
        return None


def is_over(process: object) -> bool:
    """Whether a process that was started has ended; what stands for one in tests never has."""
    return isinstance(process, subprocess.Popen) and process.poll() is not None


def is_living(process: object) -> bool:
    """Whether a process that was started is known to live."""
    return isinstance(process, subprocess.Popen) and process.poll() is None


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
