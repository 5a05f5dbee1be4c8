"""Retraining, step 4: better, worse or cannot tell; the numbers behind it; and what is to be done with the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidgetItem, QTabWidget, QVBoxLayout, QWidget

from app.look.theme import LIGHT, Theme
from app.panels.training_changes import ChangesView
from app.panels.training_parts import button, fill, footer, heading, make_primary, note, say, table, words
from prs_core.gate import UNKNOWN, GateResult, Row, Value, Verdict, needs_second_confirmation
from prs_core.translation import tr

TITLES = {
    Verdict.BETTER: tr("The new model is better"),
    Verdict.WORSE: tr("The new model is worse"),
    Verdict.CANNOT_TELL: tr("It cannot be told which model is better"),
    None: tr("The new model was not compared with the one in use"),
}
#: True of a model of unknown training as well; why it cannot be told stands above, on the page.
CONFIRM = {
    Verdict.WORSE: tr("The new model was worse on the patients who judged both. Use it all the same?"),
    Verdict.CANNOT_TELL: tr(
        "Nobody knows whether the new model is better, for the reason given above. Use it all the same?"
    ),
    None: tr("Nobody knows whether the new model is better: it was not judged. Use it all the same?"),
}
_DELETE = tr("It cannot be had back, but by another retraining. Kept, it is among the models, unused. Delete it?")
_UNJUDGED = tr("It was made without a comparison: that was switched off, under Advanced.")
_PARTS = {
    "total": "",
    "11": tr("Given an event: normal or adventitious (task 11)"),
    "12": tr("Given an event: its type (task 12)"),
    "21": tr("The whole recording: normal, adventitious, poor quality (task 21)"),
    "22": tr("The whole recording: its label (task 22)"),
    "found": tr("Events that it finds by itself"),
}
_COLUMNS = ("", tr("Model in use"), tr("New model"), tr("Difference"), tr("Patients"), tr("Verdict"))
_VERDICT = len(_COLUMNS) - 1
_SIGNS = {
    Verdict.BETTER: tr("▲ better"),
    Verdict.WORSE: tr("▼ worse"),
    Verdict.CANNOT_TELL: tr("cannot tell", "whether a model is better"),
}


class VerdictPage(QWidget):
    """Shows a GateResult. What is to be done with the new model is the person's decision alone."""

    use_wanted = Signal(bool)  # whether it was confirmed a second time
    keep_wanted = Signal()
    delete_wanted = Signal()
    back_wanted = Signal()  # to the model that was in use before
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.verdict: Verdict | None = None
        self._result: GateResult | None = None
        self._theme = LIGHT
        self.title = heading("", self)
        self.reason = words("", self)
        self.reason.setAccessibleName(tr("Why"))
        self.about = words("", self, muted=True)
        self.numbers = table(tr("Both models' numbers, with 95 % intervals"), _COLUMNS, self)
        self.better = ChangesView(tr("Recordings that got better"), self)
        self.worse = ChangesView(tr("Recordings that got worse"), self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for widget, name in (
            (self.numbers, tr("Numbers")),
            (self.better, tr("Got better")),
            (self.worse, tr("Got worse")),
        ):
            self.tabs.addTab(widget, name)
        self.numbers.setWordWrap(True)  # why a verdict cannot be told is a sentence
        header = self.numbers.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)  # a verdict is seen whole before a name is
        self._soon = QTimer(self, singleShot=True, interval=0)  # widths are all there once the last one is
        self._soon.timeout.connect(self._fit_rows)
        header.sectionResized.connect(lambda *_: self._soon.start())
        self.done = note(self, tr("What was done"))
        self.done.setObjectName("doneNote")
        self._build_buttons()
        self._lay_out()

    def _build_buttons(self) -> None:
        self.delete = button(tr("Delete the new model"), self)
        self.keep = button(tr("Keep the current model"), self)
        self.keep.setToolTip(tr("The new one is kept among the models, unused"))
        self.use = button(tr("Use the new model"), self)
        self.undo = button(tr("Go back to the model before"), self)
        self.close_ = button(tr("Close"), self)
        self.question = note(self, tr("Second confirmation"))
        self.confirm = button(tr("Use it all the same"), self)
        self.refrain = button(tr("No, keep the current model in use"), self)
        self._then: Callable[[], None] = lambda: None  # what is done once it is confirmed
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self.keep_wanted)
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self.back_wanted)
        self.close_.clicked.connect(self.closed)
        self.confirm.clicked.connect(self._confirmed)
        self.refrain.clicked.connect(lambda: self._ask(""))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.reason, self.about):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1000)
        layout.addStretch(1)
        layout.addWidget(self.done)
        layout.addWidget(self.question)
        asked = QHBoxLayout()
        asked.addStretch(1)
        asked.addWidget(self.confirm)
        asked.addWidget(self.refrain)
        layout.addLayout(asked)
        footer(layout, [self.delete], [self.undo, self.close_, self.keep, self.use])

    # -- what is shown

    def show_result(self, result: GateResult | None) -> None:
        """None: the new model was not judged."""
        self._result = result
        self.verdict = result.verdict if result is not None else None
        self.title.setText(TITLES[self.verdict])
        # What is not known to be better is not what a glance should lead to.
        make_primary(self.use, self.verdict is Verdict.BETTER)
        make_primary(self.keep, self.verdict is not Verdict.BETTER)
        self.reason.setText(result.reason if result is not None else _UNJUDGED)
        judged = result is not None and result.patients > 0
        self.tabs.setVisible(judged)  # unjudged, there is nothing in them
        self.about.setText(_about(result) if result is not None else "")
        self._fill()
        better, worse = (result.better, result.worse) if result is not None else ((), ())
        self.better.show_recordings(better)
        self.worse.show_recordings(worse)
        self.tabs.setTabText(1, tr("Got better ({count})", count=len(better)))
        self.tabs.setTabText(2, tr("Got worse ({count})", count=len(worse)))
        self.tabs.setCurrentIndex(0)
        self.show_done("")

    def show_done(self, text: str, *, can_go_back: bool = False) -> None:
        """What was decided, in words; "": nothing yet."""
        say(self.done, text)
        for widget in (self.use, self.keep, self.delete):
            widget.setEnabled(True)
        self.undo.setVisible(bool(text) and can_go_back)
        self.close_.setVisible(bool(text))
        self._ask("")
        if text:
            self.close_.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_busy(self) -> None:
        """A decision is being carried out."""
        for widget in (self.use, self.keep, self.delete, self.confirm, self.refrain):
            widget.setEnabled(False)

    def _use(self) -> None:
        if needs_second_confirmation(self.verdict):
            self.confirm.setText(tr("Use it all the same"))
            self.refrain.setText(tr("No, keep the current model in use"))
            self._then = lambda: self.use_wanted.emit(True)
            self._ask(CONFIRM[self.verdict])
        else:
            self.use_wanted.emit(False)

    def _confirmed(self) -> None:
        self._then()

    def _delete(self) -> None:
        self.confirm.setText(tr("Delete it"))
        self.refrain.setText(tr("No, do not delete it"))
        self._then = self.delete_wanted.emit
        self._ask(_DELETE)

    def _ask(self, question: str) -> None:
        """Ask for a second confirmation, of which nothing else leads away; "": of nothing any more."""
        say(self.question, question)
        for widget in (self.confirm, self.refrain):
            widget.setVisible(bool(question))
            widget.setEnabled(True)
        for widget in (self.use, self.keep, self.delete):
            widget.setVisible(not question and not self.done.text())
        if question:
            self.refrain.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        for view in (self.better, self.worse):
            view.apply_theme(theme)
        self._fill()

    # -- numbers

    def _fill(self) -> None:
        lines: list[list[str]] = []
        rows: list[Row | None] = []
        part = "total"
        for row in self._result.rows if self._result is not None else ():
            if row.part != part:
                part = row.part
                lines.append([_PARTS.get(part, part), "", "", "", "", ""])
                rows.append(None)
            lines.append(_cells(row))
            rows.append(row)
        self.numbers.clearSpans()
        fill(self.numbers, lines, (1, 2, 3, 4))
        for line, of in enumerate(rows):
            self._dress(line, of)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """As many lines as names and verdicts take; a style's padding is in no item's own hint."""
        table = self.numbers
        line, spacing = table.verticalHeader().defaultSectionSize(), table.fontMetrics().lineSpacing()
        for row in range(table.rowCount()):
            verdict = table.item(row, _VERDICT)
            lines = verdict.text().count("\n") + 1 if verdict is not None else 1
            table.setRowHeight(row, line + max(lines * spacing, self._name_height(row)) - spacing)

    def _name_height(self, row: int) -> int:
        """In the room that the names' column has."""
        table, item = self.numbers, self.numbers.item(row, 0)
        if item is None or table.columnSpan(row, 0) > 1:
            return 0
        font = QFontMetrics(item.font() if item.font().bold() else table.font())
        room = QRect(0, 0, max(1, table.columnWidth(0) - 3 * font.height() // 2), 10_000)
        return font.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height()

    def _dress(self, line: int, row: Row | None) -> None:
        first, last = self.numbers.item(line, 0), self.numbers.item(line, 5)
        assert first is not None and last is not None
        if row is None:
            _make_bold(first)
            self.numbers.setSpan(line, 0, 1, 6)
            return
        if row.part == "total":
            _make_bold(first)
        if row.verdict is Verdict.CANNOT_TELL:
            last.setForeground(QColor(self._theme.muted))
            last.setToolTip(row.reason)
        else:
            _make_bold(last)
            colour = self._theme.danger if row.verdict is Verdict.WORSE else self._theme.accent
            last.setForeground(QColor(colour))


def _make_bold(item: QTableWidgetItem) -> None:
    font = item.font()
    font.setBold(True)
    item.setFont(font)


def _cells(row: Row) -> list[str]:
    name = row.name if row.more_is_better else tr("{measure} (fewer are better)", measure=row.name)
    verdict = _SIGNS[row.verdict] + (f":\n{row.reason}" if row.reason else "")
    return [
        name,
        _number(row.current),
        _number(row.candidate),
        _number(row.difference, signed=True),
        str(row.patients),
        verdict,
    ]


def _number(value: Value, *, signed: bool = False) -> str:
    if value.value is None:
        return "–"
    numbers: dict[str, Any] = {"number": _rounded(value.value)}
    if value.interval_95 is None:
        text = tr("{number:+.2f}", **numbers) if signed else tr("{number:.2f}", **numbers)
    else:
        numbers["low"], numbers["high"] = map(_rounded, value.interval_95)
        text = (
            tr("{number:+.2f} ({low:+.2f} to {high:+.2f})", **numbers)
            if signed
            else tr("{number:.2f} ({low:.2f} to {high:.2f})", **numbers)
        )
    return text.replace("-", "−")


def _rounded(number: float) -> float:
    """As it is shown: nothing is less than nothing."""
    return round(number, 2) + 0.0


def _about(result: GateResult) -> str:
    numbers: dict[str, Any] = {"recordings": result.recordings, "patients": result.patients}
    if result.about.get(UNKNOWN):
        both = tr("Both heard {recordings:,} recordings of {patients:,} patients.", **numbers)
    else:
        both = tr("Both heard {recordings:,} recordings of {patients:,} patients whom neither learnt from.", **numbers)
    heard = (both, _often(result.asked)) if result.patients else ()  # nobody judged: why is said already
    return " ".join((*heard, *result.notes))


def _often(times: int) -> str:
    """How often new models were judged by these patients."""
    if times <= 1:
        return tr("New models were judged once on this computer.")
    if times <= 3:
        return tr("New models were judged %n times on this computer.", "", times)
    return tr(
        "New models were judged %n times on this computer: the more often, the likelier a “better” by luck.", "", times
    )
