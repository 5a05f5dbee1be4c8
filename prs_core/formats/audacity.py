"""Audacity's label track as a text file: start, end and text, parted by tabs, a label a line; seconds.

Source: Audacity's manual, "Importing and exporting labels". A line that begins with a backslash holds the frequency
limits of the label before it; nothing here has such limits, so they are read over, and that is said.
"""

from __future__ import annotations

import re

from prs_core.annotation import AnnotationDocument, RecordMark
from prs_core.formats.marks import Collector, Format, Imported, Mapped, says_something
from prs_core.formats.texts import RECORD_LAYER, MarkText, compose, decode, decompose, lines, number_text, parse_number
from prs_core.translation import tr

_LABEL = re.compile(r"\s*[-+\d.,eE]+\t\s*[-+\d.,eE]+\s*(?:\t|$)")
_FREQUENCIES = re.compile(r"\\\t")


def is_label(line: str) -> bool:
    """Whether a line looks like a label of a label track."""
    return bool(_LABEL.match(line))


def parse(raw: bytes, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """A label track's bytes. Raises AnnotationError for what is no text."""
    decoded = decode(raw)
    found = Collector(Format.AUDACITY, duration_s, mapping or {}, lossy=decoded.lossy)
    limits = 0
    for number, line in enumerate(lines(decoded.text), 1):
        if not line.strip():
            continue
        if _FREQUENCIES.match(line):
            limits += 1
            continue
        if not is_label(line):
            found.warn(
                tr("Line {number} is no label and was left out: “{text}”.", number=number, text=line.strip()[:40])
            )
            continue
        start, end, *text = line.split("\t", 2)
        said = decompose(text[0] if text else "")
        if said.layer == RECORD_LAYER:
            found.record(said.label, uncertain=said.uncertain, comment=said.comment)
        else:
            borders = parse_number(start), parse_number(end)
            found.add(
                tr("line {number}", number=number), *borders, said.label, uncertain=said.uncertain, comment=said.comment
            )
    if limits:
        found.warn(
            tr(
                "The frequency limits of %n label were not kept: events here have none.",
                "",
                limits,
                many="The frequency limits of %n labels were not kept: events here have none.",
            )
        )
    return found.finish()


def write(document: AnnotationDocument) -> bytes:
    """A document as label track. The record's own label is a line over the whole recording.

    A document that says nothing gives such a line without a label: an empty file says less than "nothing was found".
    """
    rows = [
        (e.start_s, e.end_s, MarkText(str(e.label), e.layer, e.uncertain, e.comment)) for e in document.events(None)
    ]
    record = document.record
    if says_something(record) or not rows:
        rows.insert(0, (0.0, document.duration_s, record_text(record)))
    text = "".join(f"{number_text(start)}\t{number_text(end)}\t{compose(mark)}\n" for start, end, mark in rows)
    return text.encode()


def record_text(record: RecordMark) -> MarkText:
    """What a reader says of a whole recording, to be written in one text."""
    return MarkText(str(record.label or ""), RECORD_LAYER, record.uncertain, record.comment)
