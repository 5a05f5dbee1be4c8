"""Files that are whole or not there: written beside their place and moved into it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

#: What an unfinished file ends in. Nothing reads such files; a kill may leave one behind.
PARTIAL_SUFFIX = ".part"


@contextmanager
def replacing(path: Path, *, durable: bool = True) -> Iterator[BinaryIO]:
    """A binary file that becomes ``path`` when the block ends, and vanishes when it raises. Raises OSError.

    A ``durable`` one reaches the disk before it takes the name, so that even a power cut leaves the old file or the
    new one; without that, which is faster, it is safe from the process's own end only.
    """
    partial = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}{PARTIAL_SUFFIX}")
    try:
        with partial.open("x+b") as file:
            yield file
            file.flush()
            if durable:
                os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """Write ``text`` as UTF-8, atomically; parts of file names that are not UTF-8 are written as escapes."""
    with replacing(path) as file:
        file.write(text.encode("utf-8", "backslashreplace"))
