"""Raven's selection table: a header, then a row for each selection, parted by tabs; seconds and hertz.

Source: the Raven Pro user's manual, "Selection tables". Raven writes a selection once for each view of the sound, so
rows of one number and the same borders are one selection. Every selection has frequency limits; what is written says
0 to 4000 Hz, all that the program hears.
"""

from __future__ import annotations

from dataclasses import replace

from prs_core.annotation import AnnotationDocument
from prs_core.errors import AnnotationError
from prs_core.feature_config import SAMPLE_RATE
from prs_core.formats.marks import Collector, Format, Imported, Mapped
from prs_core.formats.tables import Columns, Row, bounded, collect, column, only_one_recording, rows_of
from prs_core.formats.texts import decode, lines, number_text, parse_number
from prs_core.translation import tr

_BEGIN, _END, _DELTA = "begin time (s)", "end time (s)", "delta time (s)"
_LOW, _HIGH = "low freq (hz)", "high freq (hz)"
#: Where people keep the label: Raven lets them name the column.
_LABELS = ("annotation", "annotations", "type", "label", "sound type", "call type", "species", "tags")
_ALL_HZ = (0.0, SAMPLE_RATE / 2)
_HEADER = (
    "Selection",
    "View",
    "Channel",
    "Begin Time (s)",
    "End Time (s)",
    "Low Freq (Hz)",
    "High Freq (Hz)",
    "Annotation",
    "Layer",
    "Uncertain",
    "Comment",
)


def is_header(line: str) -> bool:
    """Whether a line is the header of a selection table."""
    return _BEGIN in _names(line)


def _names(line: str) -> dict[str, int]:
    return {name.strip().casefold(): index for index, name in reversed(list(enumerate(line.split("\t"))))}


def parse(raw: bytes, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """A selection table's bytes. Raises AnnotationError for another table, or one of several recordings."""
    decoded = decode(raw)
    numbered = [(n, line) for n, line in enumerate(lines(decoded.text), 1) if line.strip()]
    header = _names(numbered[0][1]) if numbered else {}
    columns = _columns(header)
    found = Collector(Format.RAVEN, duration_s, mapping or {}, lossy=decoded.lossy)
    rows = bounded(Row(tr("line {number}", number=n), tuple(line.split("\t"))) for n, line in numbered[1:])
    only_one_recording(rows, columns)
    seen: set[tuple[str, ...]] = set()
    limits = 0
    for row in rows:
        number = row[header.get("selection")].strip()
        key = (number, row[columns.start], row[columns.end], row[columns.label])
        if number and key in seen:
            continue  # the same selection in another view
        seen.add(key)
        said = parse_number(row[header.get(_LOW)]), parse_number(row[header.get(_HIGH)])
        limits += said not in (_ALL_HZ, (None, None))
        collect(row, columns, found)
    if limits:
        found.warn(
            tr(
                "The frequency limits of %n selection were not kept: events here have none.",
                "",
                limits,
                many="The frequency limits of %n selections were not kept: events here have none.",
            )
        )
    return found.finish()


def _columns(header: dict[str, int]) -> Columns:
    start, end, delta = (header.get(name) for name in (_BEGIN, _END, _DELTA))
    if start is None or (end is None and delta is None):
        raise AnnotationError(
            tr("This is no selection table of Raven's."),
            tr("Expected are the columns Begin Time (s) and End Time (s)."),
        )
    label = column(header, *_LABELS)
    if label is None:
        raise AnnotationError(
            tr("The selection table has no column with the labels."), tr("In Raven, add a column called Annotation.")
        )
    columns = Columns(start, end, delta, label)
    return replace(
        columns,
        layer=header.get("layer"),
        uncertain=header.get("uncertain"),
        comment=column(header, "comment", "comments", "notes"),
        recording=column(header, "begin file", "begin path"),
    )


def write(document: AnnotationDocument) -> bytes:
    """A document as selection table; the record's own row, if anything was said of it, has the layer "record"."""
    low, high = map(number_text, _ALL_HZ)
    rows = ["\t".join(_HEADER)]
    for number, c in enumerate(rows_of(document), 1):
        cells = (str(number), "Spectrogram 1", "1", c.start, c.end, low, high, c.label, c.layer, c.uncertain, c.comment)
        rows.append("\t".join(cells))
    return ("\n".join(rows) + "\n").encode()
