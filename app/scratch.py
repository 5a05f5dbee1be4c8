"""The MFCC files that the worker leaves in the scratch folder: mapped when looked at, and kept few."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path

import numpy as np

from app.study.items import Item
from prs_core.jobs import Mfcc

log = logging.getLogger(__name__)

DISK_BYTES = 400 << 20


class MfccFiles:
    """Owns the files; an item's ``mfcc`` tells whether its own is there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._items: dict[str, Item] = {}

    def keep(self, item: Item, message: Mfcc, current: Item | None) -> None:
        """Take over the file of ``message``; those of recordings analysed long ago give way, never the open one's."""
        item.mfcc = message
        self._items.pop(item.key, None)
        self._items[item.key] = item
        used = sum(_bytes(each) for each in self._items.values())
        for each in list(self._items.values()):
            if used <= DISK_BYTES:
                return
            if each is not current:
                used -= _bytes(each)
                self.drop(each)

    def drop(self, item: Item) -> None:
        self._items.pop(item.key, None)
        if item.mfcc is not None:
            discard(item.mfcc)
            item.mfcc = None

    def clear(self) -> None:
        for item in list(self._items.values()):
            self.drop(item)


def discard(message: Mfcc) -> None:
    with contextlib.suppress(OSError):  # Windows keeps a file that is still mapped; it goes with the folder
        Path(message.file).unlink(missing_ok=True)


def mapped(message: Mfcc) -> np.ndarray | None:
    """The file's values (rows, frames) float32, read as they are looked at; None where the file is not as announced."""
    try:
        values = np.load(message.file, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        log.warning("the MFCC file cannot be mapped: %s", error)
        return None
    if values.shape != (message.rows, message.frames) or values.dtype != np.float32:
        log.warning("the MFCC file is not what the worker said")
        return None
    return values


def _bytes(item: Item) -> int:
    return 0 if item.mfcc is None else item.mfcc.rows * item.mfcc.frames * 4
