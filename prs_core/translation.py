"""Texts for people, in their language. English stands in the source; what another language has for it is looked up when
it is said.

Every text that a person reads is written ``tr("…")``, a literal, so that Qt's ``pyside6-lupdate`` finds it. Who looks
up is set once, before anything is said: the window asks Qt's translator; a process without Qt asks nobody and speaks
English.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from string import Formatter
from typing import Any

from prs_core.resources import resource_path

#: By the name of their files, each in its own words.
LANGUAGES = {
    "en": "English",
    "zh_CN": "简体中文",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt_BR": "Português",
}
#: Decimal point and what stands between thousands, where they are others than in English.
_NUMBERS_OF = {"fr": ",\u202f", "de": ",.", "es": ",.", "pt_BR": ",."}
#: Days where they are written in another way than in English: there as ISO 8601 has it, which nobody misreads.
_DAYS_OF = {"zh_CN": "%Y/%m/%d", "fr": "%d/%m/%Y", "de": "%d.%m.%Y", "es": "%d/%m/%Y", "pt_BR": "%d/%m/%Y"}
#: Names the language of the window that started this process, as its file has it ("de").
ENVIRONMENT = "PRS_LANGUAGE"

#: From a text, a comment that tells it apart from others of the same words, and a number (-1: none) to the text in the
#: person's language, in its form for that number; "" where it has none.
Lookup = Callable[[str, str, int], str]


class _Language:
    """What is spoken in this process."""

    code = "en"
    lookup: Lookup | None = None
    numbers = str.maketrans("", "")
    day = "%Y-%m-%d"


def speak(lookup: Lookup | None, code: str = "en") -> None:
    """From now on ``tr`` says what ``lookup`` has, and numbers as they are written in the language; None: English."""
    _Language.code, _Language.lookup = code, lookup
    _Language.numbers = str.maketrans(".,", _NUMBERS_OF.get(code, ".,"))
    _Language.day = _DAYS_OF.get(code, "%Y-%m-%d")


def language() -> str:
    """The code of what is spoken, one of LANGUAGES."""
    return _Language.code


def speak_as_told() -> None:
    """The language of the window that started this process, if it names one; for processes without Qt."""
    code = os.environ.get(ENVIRONMENT, "en")
    path = resource_path("translations", f"prs-studio_{code}.ts")
    if code in LANGUAGES and path.is_file():
        speak(of_file(path), code)


def of_file(path: Path) -> Lookup:
    """What a TS file says, as Qt's translator would. Raises OSError and ET.ParseError."""
    from xml.etree import ElementTree as ET

    root = ET.parse(path).getroot()  # noqa: S314 - the program's own file
    code = root.get("language", "")
    forms = {}
    for message in root.iter("message"):
        said = message.find("translation")
        if said is not None and said.get("type") is None:
            key = (message.findtext("source", ""), message.findtext("comment", ""))
            forms[key] = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]

    def lookup(text: str, comment: str, n: int) -> str:
        found = forms.get((text, comment), [""])
        return found[min(_form(code, n), len(found) - 1)]

    return lookup


def _form(code: str, n: int) -> int:
    """Which of a language's forms is that of a number, as Qt counts them."""
    if code.startswith("zh"):
        return 0
    return int(n > 1 if code.startswith(("fr", "pt_BR")) else n != 1)


class _Numbers(Formatter):
    """str.format, with the language's points and commas."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        said = super().format_field(value, format_spec)
        return said.translate(_Language.numbers) if isinstance(value, int | float) else said


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


def number(value: float, form: str = "") -> str:
    """``format(value, form)`` as people read it, in the language's points and commas. Files keep Python's."""
    return pointed(format(value, form))


def pointed(text: str) -> str:
    """What was formatted already (an axis's "0.5", a time's "1:02.5"), in the language's points and commas."""
    return text.translate(_Language.numbers)


def day(when: date) -> str:
    """A day as people read it, in figures; of a ``datetime``, its own day: turn it to the local time before."""
    return when.strftime(_Language.day)


def moment(when: datetime, *, seconds: bool = False) -> str:
    """A day and a time of day, as ``day`` has them."""
    return f"{day(when)} {when:%H:%M:%S}" if seconds else f"{day(when)} {when:%H:%M}"
