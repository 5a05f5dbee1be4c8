"""Retraining, step 4: better, worse or cannot tell; the numbers behind it; and what is to be done with the model."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QTabWidget, QVBoxLayout, QWidget

from app.look.theme import LIGHT, Theme
from app.panels.training_changes import ChangesView
from app.panels.training_parts import button, fill, footer, heading, make_primary, note, say, table, words
from prs_core.gate import GateResult, Row, Value, Verdict, needs_second_confirmation

TITLES = {
    Verdict.BETTER: "The new model is better",
    Verdict.WORSE: "The new model is worse",
    Verdict.CANNOT_TELL: "It cannot be told which model is better",
    None: "The new model was not compared with the one in use",
}
CONFIRM = {
    Verdict.WORSE: "The new model was worse on patients that neither model has learnt from. Use it all the same?",
    Verdict.CANNOT_TELL: "Nobody knows whether the new model is better: the patients kept for judging are too few, or "
    "the difference may be chance. Use it all the same?",
    None: "Nobody knows whether the new model is better: it was not judged. Use it all the same?",
}
_UNJUDGED = "It was made without a comparison: that was switched off, under Advanced."
_PARTS = {
    "total": "",
    "11": "Given an event: normal or adventitious (task 11)",
    "12": "Given an event: its type (task 12)",
    "21": "The whole recording: normal, adventitious, poor quality (task 21)",
    "22": "The whole recording: its label (task 22)",
    "found": "Events that it finds by itself",
}
_COLUMNS = ("", "Model in use", "New model", "Difference", "Patients", "Verdict")
_SIGNS = {Verdict.BETTER: "▲ better", Verdict.WORSE: "▼ worse", Verdict.CANNOT_TELL: "cannot tell"}


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
        self.reason.setAccessibleName("Why")
        self.about = words("", self, muted=True)
        self.numbers = table("Both models' numbers, with 95 % intervals", _COLUMNS, self)
        self.better = ChangesView("Recordings that got better", self)
        self.worse = ChangesView("Recordings that got worse", self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for widget, name in ((self.numbers, "Numbers"), (self.better, "Got better"), (self.worse, "Got worse")):
            self.tabs.addTab(widget, name)
        self.done = note(self, "What was done")
        self._build_buttons()
        self._lay_out()

    def _build_buttons(self) -> None:
        self.delete = button("Delete the new model", self)
        self.keep = button("Keep the current model", self)
        self.keep.setToolTip("The new one is kept among the models, unused")
        self.use = button("Use the new model", self)
        self.undo = button("Go back to the model before", self)
        self.close_ = button("Close", self)
        self.question = note(self, "Second confirmation")
        self.confirm = button("Use it all the same", self)
        self.refrain = button("No, keep the current model in use", self)
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self.keep_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.undo.clicked.connect(self.back_wanted)
        self.close_.clicked.connect(self.closed)
        self.confirm.clicked.connect(lambda: self.use_wanted.emit(True))
        self.refrain.clicked.connect(lambda: self._ask(False))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.title, self.reason, self.about):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
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
        self.about.setText(_about(result) if result is not None else "")
        self._fill()
        better, worse = (result.better, result.worse) if result is not None else ((), ())
        self.better.show_recordings(better)
        self.worse.show_recordings(worse)
        self.tabs.setTabText(1, f"Got better ({len(better)})")
        self.tabs.setTabText(2, f"Got worse ({len(worse)})")
        self.tabs.setCurrentIndex(0)
        self.show_done("")

    def show_done(self, text: str, *, can_go_back: bool = False) -> None:
        """What was decided, in words; "": nothing yet."""
        say(self.done, text)
        for widget in (self.use, self.keep, self.delete):
            widget.setVisible(not text)
            widget.setEnabled(True)
        self.undo.setVisible(bool(text) and can_go_back)
        self.close_.setVisible(bool(text))
        self._ask(False)

    def set_busy(self) -> None:
        """A decision is being carried out."""
        for widget in (self.use, self.keep, self.delete, self.confirm, self.refrain):
            widget.setEnabled(False)

    def _use(self) -> None:
        if needs_second_confirmation(self.verdict):
            self._ask(True)
        else:
            self.use_wanted.emit(False)

    def _ask(self, asked: bool) -> None:
        say(self.question, CONFIRM[self.verdict] if asked else "")
        for widget in (self.confirm, self.refrain):
            widget.setVisible(asked)
            widget.setEnabled(True)
        self.use.setEnabled(not asked)
        if asked:
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
    name = row.name + ("" if row.more_is_better else " (fewer are better)")
    verdict = _SIGNS[row.verdict] + (f": {row.reason}" if row.reason else "")
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
    sign = "+" if signed else ""
    text = f"{value.value:{sign}.2f}"
    if value.interval_95 is not None:
        low, high = value.interval_95
        text += f" ({low:{sign}.2f} to {high:{sign}.2f})"
    return text.replace("-", "−")


def _about(result: GateResult) -> str:
    asked = "once" if result.asked <= 1 else f"{result.asked} times"
    often = f"New models were judged {asked} on this computer" + (
        ": the more often, the likelier a “better” by luck." if result.asked > 3 else "."
    )
    return " ".join(
        (
            f"Both heard {result.recordings:,} recordings of {result.patients:,} patients whom neither learnt from.",
            often,
            *result.notes,
        )
    )
