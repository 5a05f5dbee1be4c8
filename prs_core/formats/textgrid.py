"""Praat's TextGrid, long and short text form, UTF-8 or UTF-16.

Source: Praat's manual, "TextGrid file formats" and "Text files": only free-standing numbers, texts in double quotes
and flags in angle brackets count; everything else, and what follows an exclamation mark, is for people to read. So
the long and the short form are the same sequence of values, and one reader serves both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn

from prs_core.annotation import AnnotationDocument, Layer
from prs_core.errors import AnnotationError
from prs_core.formats.marks import Collector, Format, Imported, Mapped, says_something
from prs_core.formats.texts import (
    RECORD_LAYER,
    MarkText,
    compose,
    decode,
    decompose,
    number_text,
    parse_layer,
    parse_number,
)
from prs_core.translation import tr

# Possessive (+): without it, a file of nothing but quotes takes a gigabyte to be tried in every other way.
_VALUE = re.compile(r'"([^"]*+(?:""[^"]*+)*+)"|<([^<>\s]*)>|!([^\n]*)|([^\s"<!]+)|(.)', re.DOTALL)
_SAVE_AGAIN = tr("Save it in Praat again, by “Save as text file”.")
_TIER_S = 1e-9  # shorter gaps than this are rounding, and would be intervals that nobody sees


class _Values:
    """The values of a TextGrid, one after another. Raises AnnotationError where another kind is wanted."""

    def __init__(self, text: str) -> None:
        self._values = _scan(text)

    def _next(self) -> str | float:
        for value in self._values:
            return value
        raise AnnotationError(tr("The TextGrid ends too early: it is damaged."), _SAVE_AGAIN)

    def text(self) -> str:
        value = self._next()
        return value[1:] if isinstance(value, str) and value.startswith('"') else self._broken(tr("a text"), value)

    def number(self) -> float:
        value = self._next()
        return value if isinstance(value, float) else self._broken(tr("a number"), value)

    def count(self) -> int:
        value = self.number()
        return int(value) if value >= 0 and value == int(value) else self._broken(tr("a count"), value)

    def flag(self) -> str:
        value = self._next()
        return value[1:] if isinstance(value, str) and value.startswith("<") else self._broken("<exists>", value)

    @staticmethod
    def _broken(wanted: str, value: str | float) -> NoReturn:
        shown = " ".join(value[1:41].split()) if isinstance(value, str) else f"{value:g}"
        raise AnnotationError(
            tr("The TextGrid is damaged: “{text}” stands where {wanted} is wanted.", text=shown, wanted=wanted),
            _SAVE_AGAIN,
        )


def _scan(text: str) -> Iterator[str | float]:
    """Texts with a leading quote, flags with a leading bracket, numbers."""
    for match in _VALUE.finditer(text):
        said, flag, _, word, _ = match.groups()
        if said is not None:
            yield '"' + said.replace('""', '"')
        elif flag is not None:
            yield "<" + flag
        elif word is not None:
            # Praat wants blanks around the sign; other programs write xmin=0 as well.
            number = parse_number(word.rpartition("=")[2])
            if number is not None:
                yield number
        elif match.group() == '"':
            raise AnnotationError(tr("The TextGrid is damaged: a text is never closed."), _SAVE_AGAIN)


def parse(raw: bytes, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """A TextGrid's bytes. Raises AnnotationError for other objects of Praat's, and for damaged and binary files."""
    if raw.startswith(b"ooBinaryFile"):
        raise AnnotationError(tr("This is a binary TextGrid."), _SAVE_AGAIN)
    decoded = decode(raw)
    found = Collector(Format.TEXTGRID, duration_s, mapping or {}, lossy=decoded.lossy)
    values = _Values(decoded.text)
    if not values.text().startswith("ooTextFile"):
        raise AnnotationError(tr("This is no text file of Praat's."), _SAVE_AGAIN)
    kind = values.text()
    if kind != "TextGrid":
        raise AnnotationError(
            tr("This file of Praat's holds a {kind}, no TextGrid.", kind=kind[:40]), tr("Save the TextGrid instead.")
        )
    start, end = values.number(), values.number()
    found.lasts(end)
    if start > 0.05:
        found.warn(
            tr("The TextGrid begins at {time:.2f} s; its times are read as times in the whole recording.", time=start)
        )
    tiers = values.count() if values.flag() == "exists" else 0
    for number in range(1, tiers + 1):
        _tier(values, number, found)
    return found.finish()


def _tier(values: _Values, number: int, found: Collector) -> None:
    kind, name = values.text(), values.text()
    values.number(), values.number()
    count = values.count()
    layer = parse_layer(name)
    if kind == "TextTier":
        for _ in range(count):
            values.number(), values.text()
        if count:
            found.warn(
                tr(
                    "The {count} points of tier {number} (“{name}”) were left out: events have a start and an end.",
                    count=count,
                    number=number,
                    name=name[:40],
                )
            )
        return
    if kind != "IntervalTier":
        raise AnnotationError(
            tr("The TextGrid is damaged: a tier of the kind “{kind}” is unknown.", kind=kind[:40]), _SAVE_AGAIN
        )
    for index in range(1, count + 1):
        start, end, text = values.number(), values.number(), values.text()
        if not text.strip():
            continue  # the gap between two events
        said = decompose(text)
        if RECORD_LAYER in (layer, said.layer):
            found.record(said.label, uncertain=said.uncertain, comment=said.comment)
        else:
            where = tr("interval {index} of tier {number} (“{name}”)", index=index, number=number, name=name[:40])
            found.add(where, start, end, said.label, uncertain=said.uncertain, comment=said.comment)


def write(document: AnnotationDocument, *, short: bool = False, encoding: str = "utf-8") -> bytes:
    """A document as TextGrid: an interval tier for each layer, and one for the record if anything was said of it.

    Borders that overlap by rounding (under 1 µs) are put together, which Praat wants.
    """
    last_s = max([document.duration_s, *(e.end_s for e in document.events(None))])
    tiers = {
        str(layer): [
            (e.start_s, e.end_s, compose(MarkText(str(e.label), None, e.uncertain, e.comment)))
            for e in document.events(layer)
        ]
        for layer in Layer
    }
    record = document.record
    if says_something(record):
        text = compose(MarkText(str(record.label or ""), None, record.uncertain, record.comment))
        tiers[RECORD_LAYER] = [(0.0, last_s, text)]
    filled = {name: _without_gaps(rows, last_s) for name, rows in tiers.items()}
    text = (_short if short else _long)(filled, last_s)
    # Praat takes UTF-8 without a byte-order mark only, and UTF-16 only with one.
    return text.encode(encoding)


_Rows = list[tuple[float, float, str]]


def _without_gaps(rows: _Rows, last_s: float) -> _Rows:
    filled: _Rows = []
    at = 0.0
    for start, end, text in rows:
        if start - at > _TIER_S:
            filled.append((at, start, ""))
            at = start
        filled.append((max(at, start), end, text))
        at = end
    if last_s - at > _TIER_S or not filled:
        filled.append((at, last_s, ""))
    return filled


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _short(tiers: dict[str, _Rows], last_s: float) -> str:
    out = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "0", number_text(last_s), "<exists>"]
    out.append(str(len(tiers)))
    for name, rows in tiers.items():
        out += ['"IntervalTier"', _quoted(name), "0", number_text(last_s), str(len(rows))]
        for start, end, text in rows:
            out += [number_text(start), number_text(end), _quoted(text)]
    return "\n".join(out) + "\n"


def _long(tiers: dict[str, _Rows], last_s: float) -> str:
    last = number_text(last_s)
    out = ['File type = "ooTextFile"', 'Object class = "TextGrid"', "", "xmin = 0 ", f"xmax = {last} "]
    out += ["tiers? <exists> ", f"size = {len(tiers)} ", "item []: "]
    for number, (name, rows) in enumerate(tiers.items(), 1):
        out += [f"    item [{number}]:", '        class = "IntervalTier" ', f"        name = {_quoted(name)} "]
        out += ["        xmin = 0 ", f"        xmax = {last} ", f"        intervals: size = {len(rows)} "]
        for index, (start, end, text) in enumerate(rows, 1):
            out += [f"        intervals [{index}]:", f"            xmin = {number_text(start)} "]
            out += [f"            xmax = {number_text(end)} ", f"            text = {_quoted(text)} "]
    return "\n".join(out) + "\n"
