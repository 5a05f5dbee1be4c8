"""What commands write to a terminal: their own sentences, as long as anybody reads them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def only_own_words() -> Iterator[None]:
    """Meanwhile only Python writes to the error output: ALSA and PortAudio write there, too, several lines for every
    try to open a microphone that is gone, among which a sentence is not found."""
    former = sys.stderr
    try:
        number = former.fileno()
    except (AttributeError, OSError, ValueError):  # there is none, or it is no file
        number = -1
    if number != 2 or sys.platform != "linux":
        yield
        return
    kept = os.dup(number)
    with os.fdopen(kept, "w", buffering=1, encoding=former.encoding, errors="backslashreplace") as own:
        former.flush()
        _to_nowhere(number)
        sys.stderr = own
        try:
            yield
        finally:
            sys.stderr = former
            with suppress(OSError):
                own.flush()
            os.dup2(kept, number)


def nobody_reads() -> None:
    """Whoever read the output is gone: what is still in the buffer must not fail when the program ends."""
    with suppress(AttributeError, OSError, ValueError):  # a test's
        _to_nowhere(sys.stdout.fileno())


def _to_nowhere(number: int) -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, number)
    os.close(nothing)
