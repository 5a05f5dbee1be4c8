"""CSV with a header line, parted by comma, semicolon or tab; decimal point or comma; seconds or milliseconds.

What is written: start_s,end_s,label,layer,uncertain,comment. What is read: any order, and the usual other names.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace

from prs_core.annotation import AnnotationDocument
from prs_core.errors import AnnotationError
from prs_core.formats.marks import Collector, Format, Imported, Mapped
from prs_core.formats.tables import Columns, Row, bounded, collect, column, only_one_recording, rows_of
from prs_core.formats.texts import decode
from prs_core.translation import tr

_STARTS = ("start", "begin", "onset", "start time", "begin time", "tmin", "xmin", "from")
_ENDS = ("end", "stop", "offset", "end time", "stop time", "tmax", "xmax", "to")
_DURATIONS = ("duration", "length")
_LABELS = ("label", "type", "event", "event type", "annotation", "class", "text", "name")
_UNITS = {"s": 1.0, "sec": 1.0, "secs": 1.0, "second": 1.0, "seconds": 1.0} | dict.fromkeys(
    ("ms", "msec", "millisecond", "milliseconds"), 0.001
)
_UNIT = re.compile(r"[\s_(\[]+(" + "|".join(sorted(_UNITS, key=len, reverse=True)) + r")[)\]]*$")
_DELIMITERS = ",;\t"
#: What `prs-studio analyse` and the window write of a model's proposals (prs_core.commands.tables).
_PROPOSALS = ("path", "start_s", "end_s", "type", "confidence")
_COLUMNS = ("start_s", "end_s", "label", "layer", "uncertain", "comment")


def is_header(line: str) -> bool:
    """Whether a line names a start and an end or a duration."""
    try:
        names, _ = _names(_cells(line, _delimiter(line)))
    except csv.Error:
        return False
    return column(names, *_STARTS) is not None and column(names, *_ENDS, *_DURATIONS) is not None


def _delimiter(line: str) -> str:
    unquoted = re.sub(r'"[^"]*"', "", line)
    return max(_DELIMITERS, key=unquoted.count)


def _cells(line: str, delimiter: str) -> list[str]:
    return next(csv.reader([line], delimiter=delimiter), [])


def _names(cells: list[str]) -> tuple[dict[str, int], set[float]]:
    """The columns by their plain names, and the units that the columns of times name."""
    names: dict[str, int] = {}
    units: set[float] = set()
    for index, cell in enumerate(cells):
        name = cell.strip().casefold()
        unit = _UNIT.search(name)
        name = " ".join((name[: unit.start()] if unit else name).replace("_", " ").split())
        if unit and name in (*_STARTS, *_ENDS, *_DURATIONS):
            units.add(_UNITS[unit[1]])
        names.setdefault(name, index)
    return names, units


def parse(raw: bytes, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """A table's bytes. Raises AnnotationError where its header does not tell what is what, or it mixes units."""
    decoded = decode(raw)
    rows = _rows(decoded.text)
    header = next(rows, None)
    found = Collector(Format.CSV, duration_s, mapping or {}, lossy=decoded.lossy)
    if header is None:
        raise AnnotationError(
            tr("The table is empty."), tr("Expected is a header line: {columns}", columns=",".join(_COLUMNS))
        )
    if header.cells == _PROPOSALS:
        raise AnnotationError(
            tr("This table holds what a model heard, not what a person marked."),
            tr("Accept its proposals in the window."),
        )
    columns = _columns(header.cells, found)
    listed = bounded(rows)
    only_one_recording(listed, columns)
    for row in listed:
        collect(row, columns, found)
    return found.finish()


def _rows(text: str) -> Iterator[Row]:
    """The rows that hold anything, the header first. Raises AnnotationError for a damaged table."""
    if re.match(r'"?sep=.', text):  # a hint to spreadsheets, which the delimiters tell as well
        text = text.partition("\n")[2]
    delimiter = _delimiter(text.lstrip().partition("\n")[0])
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Row(tr("line {number}", number=reader.line_num), tuple(cells))
    except csv.Error as error:
        raise AnnotationError(
            tr("The table is damaged near line {number}.", number=reader.line_num), tr("Export it again.")
        ) from error


def _columns(cells: tuple[str, ...], found: Collector) -> Columns:
    names, units = _names(list(cells))
    start, end = column(names, *_STARTS), column(names, *_ENDS)
    duration, label = column(names, *_DURATIONS), column(names, *_LABELS)
    if start is None or (end is None and duration is None) or label is None:
        raise AnnotationError(
            tr("The table's header does not name a start, an end and a label."),
            tr("Expected is {columns}.", columns=",".join(_COLUMNS)),
        )
    if len(units) > 1:
        raise AnnotationError(tr("The table has times in seconds and in milliseconds."), tr("Give all in one unit."))
    if not units:
        found.warn(
            tr("The header does not say whether times are seconds (start_s) or milliseconds (start_ms): seconds.")
        )
    columns = Columns(start, end, duration, label, seconds_each=units.pop() if units else 1.0)
    columns = replace(
        columns,
        layer=column(names, "layer", "tier"),
        uncertain=column(names, "uncertain", "unsure"),
        comment=column(names, "comment", "comments", "note", "notes"),
        recording=column(names, "recording", "file", "filename", "file name", "path"),
    )
    used = {getattr(columns, part) for part in ("start", "end", "duration", "label", "layer", "uncertain")}
    used |= {columns.comment, columns.recording}
    unused = [cell.strip() for index, cell in enumerate(cells) if index not in used and cell.strip()]
    if unused:
        found.warn(tr("These columns were not used: {names}.", names=", ".join(name[:40] for name in unused[:20])))
    return columns


def write(document: AnnotationDocument) -> bytes:
    """A document as UTF-8 CSV with commas; the record's own row, if anything was said of it, has the layer "record"."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((c.start, c.end, c.label, c.layer, c.uncertain, c.comment) for c in rows_of(document))
    return out.getvalue().encode()
