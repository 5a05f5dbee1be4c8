"""Models' files on their way into the registry: copied aside, checked, flushed, and moved into place at once."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from prs_core.errors import RegistryError
from prs_core.files import write_json
from prs_core.registry.entry import ENTRY_NAME, Entry, is_file_name
from prs_core.translation import tr

#: What folders are called that are not finished. Nothing reads them; a kill may leave one behind, the next work on the
#: registry takes it away.
INCOMING = ".incoming-"
LOCK_NAME = ".lock"
_WAIT_S = 30.0
_BLOCK = 1 << 20


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Nobody else, thread or process, changes the registry meanwhile. Makes ``folder``, clears what a kill left.

    The system takes the lock away with its process, however that ends. Raises RegistryError, OSError.
    """
    from filelock import FileLock, Timeout

    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK_NAME, timeout=_WAIT_S)
    try:
        lock.acquire()
    except Timeout as error:
        raise RegistryError(
            tr("Another PRS Studio is just working on the models of this computer."), tr("Try again in a minute.")
        ) from error
    try:
        for left in folder.glob(f"{INCOMING}*"):
            shutil.rmtree(left, ignore_errors=True)
        yield
    finally:
        lock.release()


@contextmanager
def incoming(folder: Path) -> Iterator[Path]:
    """A new folder beside the models, taken away at the end unless it was moved into its place."""
    aside = folder / f"{INCOMING}{secrets.token_hex(4)}"
    aside.mkdir()
    try:
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def install(aside: Path, entry: Entry, target: Path) -> None:
    """Write ``entry`` beside the files that are ``aside``, and move all to ``target``, which must not be there."""
    write_json(aside / ENTRY_NAME, entry.to_dict())
    sync_folder(aside)
    aside.rename(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """What was made or renamed in it outlasts a power cut, where the system can promise that."""
    if os.name == "posix":
        with suppress(OSError):
            number = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(number)
            finally:
                os.close(number)


def copy_synced(source: Path, target: Path) -> str:
    """Copy a file to the disk; returns its SHA-256. Raises OSError."""
    digest = hashlib.sha256()
    with source.open("rb") as reading, target.open("xb") as writing:
        while block := reading.read(_BLOCK):
            digest.update(block)
            writing.write(block)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_of(bundle: Path) -> list[Path]:
    """The files of a bundle that belong to the model, in the order of their names; pictures and the like do not."""
    return sorted(path for path in bundle.iterdir() if path.is_file() and is_file_name(path.name))
