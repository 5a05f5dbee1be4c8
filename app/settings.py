"""What the program remembers between runs: a typed registry over an INI file."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from app.listing import ORDERS

T = TypeVar("T")
MAX_RECENT = 10


@dataclass(frozen=True)
class Option(Generic[T]):
    """One remembered value; ``read`` makes it from what the INI file gives (text, mostly), or raises ValueError."""

    key: str
    default: T
    read: Callable[[Any], T]


def read_bool(value: Any) -> bool:
    """INI files hold text: "false" must not be true."""
    if isinstance(value, bool):
        return value
    text = str(value).strip().casefold()
    if text in ("true", "1", "yes", "on"):
        return True
    if text in ("false", "0", "no", "off", ""):
        return False
    raise ValueError(value)


def read_float(low: float, high: float) -> Callable[[Any], float]:
    def read(value: Any) -> float:
        number = float(value)
        if not math.isfinite(number) or not low <= number <= high:
            raise ValueError(value)
        return number

    return read


def read_choice(*choices: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if value not in choices:
            raise ValueError(value)
        return str(value)

    return read


def read_list(value: Any) -> tuple[str, ...]:
    """QSettings gives a list of one entry back as that entry alone, and an empty list as nothing."""
    if value is None or value == "":
        return ()
    if isinstance(value, str):
        return (value,)
    return tuple(str(v) for v in value)


def read_bytes(value: Any) -> bytes:
    if isinstance(value, QByteArray):
        return bytes(value.data())
    if isinstance(value, bytes):
        return value
    raise ValueError(value)


HOP_RANGE_S = (0.25, 3.0)

THEME = Option("view/theme", "system", read_choice("system", "light", "dark"))
HOP_S = Option("analysis/hop_s", 1.0, read_float(*HOP_RANGE_S))
GAIN_DB = Option("playback/gain_db", 0.0, read_float(-40.0, 60.0))
AUTO_GAIN = Option("playback/auto_gain", True, read_bool)
LOOP = Option("playback/loop", False, read_bool)
SPEED = Option("playback/speed", 1.0, read_float(0.25, 2.0))
KEEP_PITCH = Option("playback/keep_pitch", True, read_bool)
LEAD_S = Option("playback/pre_roll_s", 0.0, read_float(0.0, 1.0))
FILTER = Option("playback/filter", "off", read_choice("off", "bell", "diaphragm", "wide", "band"))
BAND_LOW_HZ = Option("playback/band_low_hz", 100.0, read_float(20.0, 3900.0))
BAND_HIGH_HZ = Option("playback/band_high_hz", 1000.0, read_float(20.0, 3900.0))
AS_HEARD = Option("playback/as_heard", False, read_bool)
EXPANDED_MM_S = Option("view/expanded_mm_s", 800.0, read_float(100.0, 800.0))
RECENT: Option[tuple[str, ...]] = Option("file/recent", (), read_list)
LAST_FOLDER = Option("file/last_folder", "", str)
#: Where what is recorded is put; empty: a folder of the program's own in the home folder.
TAKES_FOLDER = Option("record/folder", "", str)
#: By its name, as the system calls it; empty: the system's own choice.
MICROPHONE = Option("record/microphone", "", str)
CHANNEL = Option("record/channel", "left", read_choice("left", "right", "mix"))
RECORD_GAIN_DB = Option("record/gain_db", 0.0, read_float(-20.0, 40.0))
RECORD_RATE = Option("record/rate_hz", 0.0, read_float(0.0, 768_000.0))
SITE_S = Option("record/seconds_per_site", 15.0, read_float(3.0, 600.0))
MONITOR_FILTER = Option("record/headphones_filter", "off", read_choice("off", "bell", "diaphragm", "wide", "band"))
MONITOR_VOLUME_DB = Option("record/headphones_volume_db", 0.0, read_float(-30.0, 30.0))
READER = Option("editing/reader", "", str)
SNAP_TO_PAUSES = Option("editing/snap_to_pauses", False, read_bool)
#: "name=keys": what was changed of the shortcuts; keys are separated by spaces, none means none.
SHORTCUTS: Option[tuple[str, ...]] = Option("keyboard/shortcuts", (), read_list)
SORT = Option("worklist/sort", "name", read_choice(*ORDERS))
#: Folders of annotated recordings that are learnt from besides the study.
TREES: Option[tuple[str, ...]] = Option("training/trees", (), read_list)
GEOMETRY = Option("window/geometry", b"", read_bytes)
LAYOUT = Option("window/layout", b"", read_bytes)


class Settings:
    """Reads and writes options; anything unreadable in the file counts as never set."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file if file is not None else default_file()
        self._store = QSettings(str(self.file), QSettings.Format.IniFormat)

    def get(self, option: Option[T]) -> T:
        value = self._store.value(option.key)
        if value is None:
            return option.default
        try:
            return option.read(value)
        except (ValueError, TypeError):
            return option.default

    def set(self, option: Option[T], value: T) -> None:
        """Raises ValueError for a value that could not be read back."""
        option.read(value)
        if isinstance(value, tuple):
            self._store.setValue(option.key, list(value))
        elif isinstance(value, bytes):
            self._store.setValue(option.key, QByteArray(value))
        else:
            self._store.setValue(option.key, value)

    def add_recent(self, path: Path) -> None:
        rest = [p for p in self.get(RECENT) if p != str(path)]
        self.set(RECENT, (str(path), *rest)[:MAX_RECENT])

    def sync(self) -> None:
        self._store.sync()


def default_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path("prs-studio", appauthor=False) / "settings.ini"
