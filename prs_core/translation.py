"""Texts for people, in their language. English stands in the source; what another language has for it is looked up when
it is said.

Every text that a person reads is written ``tr("…")``, a literal, so that Qt's ``pyside6-lupdate`` finds it. Who looks
up is set once, before anything is said: the window asks Qt's translator; a process without Qt asks nobody and speaks
English.
"""

from __future__ import annotations

from collections.abc import Callable
from string import Formatter
from typing import Any

#: From a text, a comment that tells it apart from others of the same words, and a number (-1: none) to the text in the
#: person's language, in its form for that number; "" where it has none.
Lookup = Callable[[str, str, int], str]


class _Language:
    """What is spoken in this process."""

    lookup: Lookup | None = None
    decimal_point = "."


def speak(lookup: Lookup | None, decimal_point: str = ".") -> None:
    """From now on ``tr`` says what ``lookup`` has; None: English."""
    _Language.lookup, _Language.decimal_point = lookup, decimal_point


class _Numbers(Formatter):
    """str.format, with the language's decimal point."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        said = super().format_field(value, format_spec)
        return said.replace(".", _Language.decimal_point) if isinstance(value, float) else said


_NUMBERS = _Numbers()


def tr(text: str, comment: str = "", n: int = -1, /, *, many: str = "", **values: object) -> str:
    """``text`` in the person's language, with ``values`` for its ``{names}``.

    ``comment`` is for the translator, and tells equal texts of different meaning apart. With a number ``n`` the form of
    the text is that of the number, which stands for ``%n``; in English ``many`` is the form for all numbers but one.
    Braces of a text without ``values`` stand for themselves.
    """
    said = _Language.lookup(text, comment, n) if _Language.lookup is not None else ""
    said = said or (many if many and n != 1 else text)
    if n >= 0:
        said = said.replace("%n", str(n))
    return _NUMBERS.vformat(said, (), values) if values else said
