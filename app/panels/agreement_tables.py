"""The numbers of two readers: record labels, events and time, each a table; above them what they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prs_core.agreement.comparison import Comparison
from prs_core.agreement.events import EventAgreement
from prs_core.agreement.kappa import Estimate
from prs_core.agreement.of_study import Blindness, blind_words
from prs_core.agreement.records import RecordAgreement
from prs_core.agreement.tables import borders_words, read_by_both, words
from prs_core.label_words import said
from prs_core.translation import tr

_RECORDS = (
    tr("Record label"),
    "A",
    "B",
    tr("both"),
    tr("kappa (95 %)"),
    tr("positive agreement"),
    tr("negative agreement"),
)
_EVENTS = (
    tr("Events"),
    "A",
    "B",
    tr("both"),
    tr("positive agreement"),
    tr("any overlap"),
    tr("A s", "seconds by A"),
    tr("B s", "seconds by B"),
    tr("both s", "seconds by both"),
    tr("kappa over time"),
)
_NOTHING = tr("Choose readers and compare them. What the numbers mean stands in the documentation (agreement).")


@dataclass(frozen=True)
class Result:
    """``alpha``: Krippendorff's, of all readers' record labels. ``blind``: by reader, how far it was read blind."""

    comparisons: tuple[Comparison, ...]
    alpha: float | None
    blind: dict[str, Blindness]


class AgreementTables(QWidget):
    """Shows what it is given; estimates that are missing say why in their tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QLabel(_NOTHING, self, wordWrap=True)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary.setAccessibleName(tr("What was compared"))
        self.records = _table(tr("Agreement on record labels"), _RECORDS, self)
        self.events = _table(tr("Agreement on events and over time"), _EVENTS, self)
        self.notes = QLabel(self, wordWrap=True)
        self.notes.setAccessibleName(tr("Notes on these numbers"))
        self.notes.setProperty("muted", True)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.records, 7)  # as many rows, with the header
        layout.addWidget(self.events, 10)
        layout.addWidget(self.notes)

    def show_pair(self, result: Result, number: int) -> None:
        pair = result.comparisons[number]
        records, events = pair.records, pair.events
        lines = [
            tr("A: {a}. B: {b}.", a=pair.a, b=pair.b),
            tr(
                "{read_by_both}; {count:,} by one of them only.",
                read_by_both=read_by_both(records.recordings, records.patients),
                count=pair.left_out,
            ),
        ]
        if len(result.comparisons) > 1:
            alpha = tr("undefined") if result.alpha is None else tr("{number:.2f}", number=result.alpha)
            lines.append(tr("Krippendorff's alpha of the record labels, all readers together: {alpha}.", alpha=alpha))
        blind = blind_words({name: counts for name, counts in result.blind.items() if name in (pair.a, pair.b)})
        self.summary.setText(" ".join([*lines, blind]).strip())
        _fill(self.records, list(_record_rows(records)))
        _fill(self.events, list(_event_rows(events, pair.touching)))
        self.notes.setText("\n".join(_notes(records, events)))


def _table(name: str, columns: Sequence[str], parent: QWidget) -> QTableWidget:
    table = QTableWidget(0, len(columns), parent)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(columns))
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setShowGrid(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)  # as the numbers below
    first = table.horizontalHeaderItem(0)
    if first is not None:
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
    return table


Cell = Estimate | str | int | float


def _record_rows(records: RecordAgreement) -> Iterator[list[Cell]]:
    for one in records.labels:
        yield [said(one.label), one.a, one.b, one.both, one.kappa, one.positive, one.negative]
    yield [
        tr("All five"),
        "",
        "",
        int(records.confusion.trace()),
        records.kappa,
        "",
        tr("agreement {number}", number=words(records.raw)),
    ]


def _event_rows(events: EventAgreement, touching: EventAgreement) -> Iterator[list[Cell]]:
    for one, loose in zip(events.classes, touching.classes, strict=True):
        yield [
            *(said(one.name), one.a, one.b, one.both, one.positive, loose.positive),
            *(one.a_s, one.b_s, one.both_s, one.kappa),
        ]


def _notes(records: RecordAgreement, events: EventAgreement) -> Iterator[str]:
    counts = tr(
        "{agreed:,} events agreed, {other_type:,} of another type, {only_a:,} only A, {only_b:,} only B (the same "
        "event from {share:.0f}% of the union).",
        agreed=events.agreed,
        other_type=events.other_type,
        only_a=events.only_a,
        only_b=events.only_b,
        share=100 * events.least_iou,
    )
    yield f"{counts} {borders_words(events.borders)}."
    estimates = [records.kappa, *(one.kappa for one in records.labels)]
    for reason in dict.fromkeys(e.why_no_interval for e in estimates if e.value is not None and e.why_no_interval):
        yield tr("Without an interval: {reason}.", reason=reason)


def _fill(table: QTableWidget, rows: Sequence[Sequence[Cell]]) -> None:
    table.setRowCount(len(rows))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            table.setItem(row, column, _item(cell, left=column == 0))


def _item(cell: Cell, *, left: bool) -> QTableWidgetItem:
    if isinstance(cell, Estimate):
        item = QTableWidgetItem(words(cell))
        item.setToolTip(cell.why if cell.value is None else cell.why_no_interval)
    else:
        item = QTableWidgetItem(tr("{number:.1f}", number=cell) if isinstance(cell, float) else str(cell))
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
