"""What a setting is, and what values it may have: how they are read from an INI file, taken from JSON, and refused."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QByteArray

from prs_core.translation import tr

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Kind(Protocol[T_co]):
    """``is_harmless``: no value can hold a name or a folder. Both readers raise ValueError or TypeError."""

    @property
    def is_harmless(self) -> bool: ...

    @property
    def expected(self) -> str:
        """What a JSON file may say, in plain words."""

    def read(self, value: Any) -> T_co:
        """A value from what an INI file gives: text, mostly."""

    def from_json(self, value: Any) -> T_co:
        """A value from what JSON gives, which has types of its own."""


def _must_be(value: Any, *types: type) -> None:
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        raise TypeError(value)


@dataclass(frozen=True)
class Switch:
    """On or off."""

    is_harmless = True
    expected = tr("true or false")

    def read(self, value: Any) -> bool:
        """INI files hold text: "false" must not be true."""
        if isinstance(value, bool):
            return value
        text = str(value).strip().casefold()
        if text in ("true", "1", "yes", "on"):
            return True
        if text in ("false", "0", "no", "off", ""):
            return False
        raise ValueError(value)

    def from_json(self, value: Any) -> bool:
        _must_be(value, bool)
        return bool(value)


@dataclass(frozen=True)
class Number:
    """A number within limits. ``lowest`` is what the least of them is called where it means something else."""

    low: float
    high: float
    step: float = 1.0
    unit: str = ""
    decimals: int = 0
    lowest: str = ""
    is_harmless = True

    @property
    def expected(self) -> str:
        return tr("a number from {low:g} to {high:g}", low=self.low, high=self.high)

    def read(self, value: Any) -> float:
        number = float(value)
        if not math.isfinite(number) or not self.low <= number <= self.high:
            raise ValueError(value)
        return number

    def from_json(self, value: Any) -> float:
        _must_be(value, int, float)
        return self.read(value)


@dataclass(frozen=True)
class Choice:
    """One of a few words; ``choices`` says what each is called."""

    choices: Mapping[str, str]
    is_harmless = True

    @property
    def expected(self) -> str:
        return tr("one of {choices}", choices=", ".join(self.choices))

    def read(self, value: Any) -> str:
        if value not in self.choices:
            raise ValueError(value)
        return str(value)

    def from_json(self, value: Any) -> str:
        _must_be(value, str)
        return self.read(value)


@dataclass(frozen=True)
class Step:
    """One of a few numbers: what lies between them is the nearest."""

    choices: Mapping[float, str]
    is_harmless = True

    @property
    def expected(self) -> str:
        return tr("a number from {low:g} to {high:g}", low=min(self.choices), high=max(self.choices))

    def read(self, value: Any) -> float:
        number = float(value)
        if not min(self.choices) <= number <= max(self.choices):  # and what is no number
            raise ValueError(value)
        return min(self.choices, key=lambda choice: abs(choice - number))

    def from_json(self, value: Any) -> float:
        _must_be(value, int, float)
        return self.read(value)


@dataclass(frozen=True)
class Text:
    """Any line of text; ``empty`` is what it means to have none. ``role`` says what is to be chosen from, if anything:
    "folder", "microphone" or "output"."""

    empty: str = ""
    role: str = ""
    longest: int = 1000
    is_harmless = False

    @property
    def expected(self) -> str:
        return tr("a line of text, of {count} letters at most", count=self.longest)

    def read(self, value: Any) -> str:
        text = "" if value is None else str(value)
        if len(text) > self.longest or any(ord(char) < 32 for char in text):
            raise ValueError(value)
        return text

    def from_json(self, value: Any) -> str:
        _must_be(value, str)
        return self.read(value)


def _texts(value: Any) -> tuple[str, ...]:
    """QSettings gives a list of one entry back as that entry alone, and an empty list as nothing."""
    if value is None or value == "":
        return ()
    if isinstance(value, str):
        return (value,)
    return tuple(str(v) for v in value)


def _json_texts(value: Any) -> tuple[str, ...]:
    _must_be(value, list)
    for each in value:
        _must_be(each, str)
    return tuple(value)


@dataclass(frozen=True)
class Texts:
    """Any lines of text, or folders."""

    are_folders: bool = False
    is_harmless = False
    expected = tr("a list of texts")

    def read(self, value: Any) -> tuple[str, ...]:
        return _texts(value)

    def from_json(self, value: Any) -> tuple[str, ...]:
        return self.read(_json_texts(value))


@dataclass(frozen=True)
class Several:
    """Any of a few words, in their order; ``choices`` says what each is called."""

    choices: Mapping[str, str]
    is_harmless = True

    @property
    def expected(self) -> str:
        return tr("a list of any of {choices}", choices=", ".join(self.choices))

    def read(self, value: Any) -> tuple[str, ...]:
        found = _texts(value)
        if not set(found) <= set(self.choices):
            raise ValueError(value)
        return tuple(choice for choice in self.choices if choice in found)

    def from_json(self, value: Any) -> tuple[str, ...]:
        return self.read(_json_texts(value))


@dataclass(frozen=True)
class Bytes:
    """What Qt alone understands."""

    is_harmless = False
    expected = "nothing"

    def read(self, value: Any) -> bytes:
        if isinstance(value, QByteArray):
            return bytes(value.data())
        if isinstance(value, bytes):
            return value
        raise ValueError(value)

    def from_json(self, value: Any) -> bytes:
        raise TypeError(value)


@dataclass(frozen=True, eq=False)
class Option(Generic[T]):
    """One remembered value. Those with a ``group`` are preferences: ``title`` names them in a few words, ``help`` says
    plainly what they do. The others are what the window itself remembers."""

    key: str
    default: T
    kind: Kind[T]
    group: str = ""
    title: str = ""
    help: str = ""
