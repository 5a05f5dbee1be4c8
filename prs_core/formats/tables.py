"""What Raven's table and CSV share: rows whose columns are named, and how a row becomes a mark."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from prs_core.annotation import AnnotationDocument
from prs_core.errors import AnnotationError
from prs_core.formats.marks import MOST_MARKS, Collector, says_something, too_many
from prs_core.formats.texts import RECORD_LAYER, escape, number_text, parse_layer, parse_number, sentence, unescape
from prs_core.translation import tr

_YES = {"1", "true", "yes", "y", "x", "uncertain"}
_NO = {"", "0", "false", "no", "n"}


@dataclass(frozen=True)
class Columns:
    """Where a table has what: the index of each column, None for one that it has not; the unit of its times."""

    start: int
    end: int | None
    duration: int | None
    label: int
    layer: int | None = None
    uncertain: int | None = None
    comment: int | None = None
    recording: int | None = None
    seconds_each: float = 1.0


@dataclass(frozen=True)
class Row:
    """A row's cells, with what to call it in a message."""

    where: str
    cells: tuple[str, ...]

    def __getitem__(self, column: int | None) -> str:
        return self.cells[column] if column is not None and column < len(self.cells) else ""


def bounded(rows: Iterable[Row]) -> list[Row]:
    """The rows, if they are no more than an annotation can have. Raises AnnotationError before it took them all in."""
    taken = list(itertools.islice(rows, MOST_MARKS + 2))  # one may be about the recording as a whole
    if len(taken) > MOST_MARKS + 1:
        raise too_many()
    return taken


def collect(row: Row, columns: Columns, found: Collector) -> None:
    """Hand a row's mark, or what it says of the record, to ``found``."""
    flag = row[columns.uncertain].strip().casefold()
    if flag not in _YES | _NO:
        found.warn(
            tr(
                "{place}: “{flag}” is neither yes nor no; read as not uncertain.",
                place=sentence(row.where),
                flag=flag[:40],
            )
        )
    uncertain, comment = flag in _YES, unescape(row[columns.comment])
    if parse_layer(row[columns.layer]) == RECORD_LAYER:
        found.record(row[columns.label], uncertain=uncertain, comment=comment)
        return
    start = _seconds(row[columns.start], columns)
    end = _seconds(row[columns.end], columns)
    if columns.end is None and start is not None:
        length = _seconds(row[columns.duration], columns)
        end = None if length is None else start + length
    found.add(row.where, start, end, row[columns.label], uncertain=uncertain, comment=comment)


def _seconds(cell: str, columns: Columns) -> float | None:
    value = parse_number(cell)
    if value is None or columns.seconds_each == 1.0:
        return value
    return value / round(1 / columns.seconds_each)  # 1500 ms are 1.5 s to the last bit; times 0.001 they are not


def only_one_recording(rows: list[Row], columns: Columns) -> None:
    """Raise AnnotationError for a table of several recordings: which of them is meant?"""
    names = {row[columns.recording].strip() for row in rows} - {""}
    if len(names) > 1:
        raise AnnotationError(
            tr("The table holds the events of {count} recordings.", count=len(names)),
            tr("Export one table for each recording."),
        )


@dataclass(frozen=True)
class Cells:
    """A mark or the record's own row, as text."""

    start: str
    end: str
    label: str
    layer: str
    uncertain: str
    comment: str


def rows_of(document: AnnotationDocument) -> list[Cells]:
    """A document's rows: the record's own first, if anything was said of it, then the events of all layers by time."""
    rows = []
    record = document.record
    if says_something(record):
        start, end = number_text(0.0), number_text(document.duration_s)
        label = str(record.label or "")
        rows.append(Cells(start, end, label, RECORD_LAYER, _flag(record.uncertain), escape(record.comment)))
    for e in document.events(None):
        start, end = number_text(e.start_s), number_text(e.end_s)
        rows.append(Cells(start, end, str(e.label), str(e.layer), _flag(e.uncertain), escape(e.comment)))
    return rows


def _flag(uncertain: bool) -> str:
    return "yes" if uncertain else ""


def column(header: Mapping[str, int], *names: str) -> int | None:
    """The first of ``names`` that the header has."""
    return next((header[name] for name in names if name in header), None)
