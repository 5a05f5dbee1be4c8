"""Files that are whole or not there: written beside their place and moved into it."""

from __future__ import annotations

import errno
import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

#: What an unfinished file ends in. Nothing reads such files; a kill may leave one behind.
PARTIAL_SUFFIX = ".part"


@contextmanager
def replace_atomically(path: Path, *, durable: bool = True) -> Iterator[Path]:
    """A path to write to. The file there becomes ``path`` when the block ends, and vanishes when it raises.

    A ``durable`` one reaches the disk before it takes the name, so that even a power cut leaves the old file or the
    new one; without that, which is faster, it is safe from the process's own end only. Raises OSError, which names
    ``path`` rather than the file that nobody asked for.
    """
    # Names of files are limited to some 255 bytes, a letter being up to four.
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}{PARTIAL_SUFFIX}")
    try:
        yield temporary
        if durable:
            with temporary.open("r+b") as file:
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError) and error.filename == str(temporary):
            error.filename = str(path)
        raise


def check_writable(path: Path) -> None:
    """Raise the OSError with which writing ``path`` would end, before the work whose result is to go there."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    probe = path.with_name(f".{secrets.token_hex(4)}{PARTIAL_SUFFIX}")
    try:
        probe.touch()
    except OSError as error:
        error.filename = str(path)
        raise
    probe.unlink(missing_ok=True)


def check_folder(folder: Path) -> None:
    """Raise the OSError with which making ``folder``, where it is not there yet, or writing into it would end."""
    place = next(p for p in (folder, *folder.parents) if p.exists() or p == p.parent)
    if not place.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(place))
    try:
        check_writable(place / secrets.token_hex(4))
    except OSError as error:
        error.filename = str(place)
        raise


def write_bytes(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write ``data``, atomically. Raises OSError, which names ``path`` on a full disk too."""
    try:
        with replace_atomically(path, durable=durable) as temporary:
            temporary.write_bytes(data)
    except OSError as error:
        error.filename = str(path)
        raise


def write_text(path: Path, text: str, *, durable: bool = True) -> None:
    """Write ``text`` as UTF-8, atomically; parts of file names that are not UTF-8 are written as escapes."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"), durable=durable)


def append_line(path: Path, line: str) -> None:
    """Append a line to a file that several processes may append to at once. Raises OSError, which names ``path``, on a
    full disk too; of the line nothing is left then."""
    data = line.encode() + b"\n"
    try:
        with path.open("a+b", buffering=0) as file:
            end = file.seek(0, os.SEEK_END)
            if end:
                # What a kill or an editor left without its end is a line of its own.
                file.seek(end - 1)
                data = data if file.read(1) == b"\n" else b"\n" + data
            if file.write(data) != len(data):
                file.truncate(end)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(file.fileno())
    except OSError as error:
        error.filename = str(path)
        raise


def write_json(path: Path, values: Any, *, durable: bool = True) -> None:
    """Write ``values`` as indented JSON, atomically. Raises ValueError for numbers that are not finite, OSError."""
    text = json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False)
    write_text(path, text + "\n", durable=durable)
