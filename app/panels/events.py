"""Below the lanes: what is said of the record, the events and proposals as a table, and how many are proposed."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.editing.hand import Hand
from app.look.theme import LIGHT, Theme
from app.panels.events_model import history
from app.panels.events_table import EventsTable
from app.panels.label_list import LabelList
from app.panels.record_widgets import ElidedLabel, LinesLabel, restyle
from app.panels.typed import WrittenAsTyped
from prs_core.annotation import Event
from prs_core.label_words import said
from prs_core.labels import EventType, RecordLabel
from prs_core.review import Evidence, Proposal
from prs_core.translation import tr

#: The thresholds are taken times 2 to the power of the slider's value over this.
_PER_DOUBLING = 20
_REACH = 30


class RecordBox(QWidget):
    """The record's label, by hand or derived; reviewed, uncertain, a comment."""

    def __init__(self, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = hand
        self._theme: Theme = LIGHT
        self.label = LabelList(self)
        self.label.setAccessibleName(tr("Record label"))
        self.label.setToolTip(tr("The record's label: by hand, or as it follows from the events"))
        self.label.addItem("", None)
        for each in RecordLabel:
            self.label.addItem(said(each), each)
        self.note = QLabel(self, wordWrap=True)
        self.note.setAccessibleName(tr("How the record label came about"))
        self.reviewed = QCheckBox(tr("Reviewed"), self)
        self.uncertain = QCheckBox(tr("Uncertain"), self)
        self.comment = QLineEdit(self, placeholderText=tr("Comment on the recording"))
        self.comment.setAccessibleName(tr("Comment on the recording"))
        title = QLabel(tr("Record", "heading"), self)
        title.setProperty("heading", True)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setVerticalSpacing(5)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self.label, 0, 1)
        layout.addWidget(self.note, 1, 0, 1, 2)
        layout.addWidget(self.reviewed, 2, 0)
        layout.addWidget(self.uncertain, 2, 1)
        layout.addWidget(self.comment, 3, 0, 1, 2)
        layout.setRowStretch(4, 1)
        layout.setColumnStretch(1, 1)
        self.label.activated.connect(self._label_chosen)
        self.reviewed.clicked.connect(self._review)
        self.uncertain.clicked.connect(hand.mark_record_uncertain)
        self.typed = WrittenAsTyped(
            self.comment, "comment on the record", hand.comment_record, lambda: hand.editor.rereading
        )
        hand.editor.overtaken.connect(self.typed.keep)
        hand.editor.leaving.connect(self.typed.flush)
        hand.editor.document_changed.connect(self.refresh)

    def _label_chosen(self) -> None:
        # Qt keeps plain text of what was more than that.
        data = self.label.currentData()
        self._hand.label_record(None if data is None else RecordLabel(data))

    def _review(self, reviewed: bool) -> None:
        self._hand.review(reviewed)
        self.refresh()  # it may have to be asked for a label first

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def _set_first(self, text: str, spoken: str | None = None) -> None:
        """What is chosen where nobody chose; ``spoken`` to screen readers, for which an empty item has no name."""
        self.label.setItemText(0, text)
        self.label.setItemData(0, spoken, Qt.ItemDataRole.AccessibleTextRole)

    def refresh(self) -> None:
        document = self._hand.editor.document
        self.setEnabled(self._hand.editor.editable is not None)
        if document is None:
            self._set_first("", tr("No label yet"))
            self.label.setCurrentIndex(0)
            self.reviewed.setChecked(False)
            self.uncertain.setChecked(False)
            self.note.setText("")
            self.comment.setText("")
            return
        record, derived = document.record, document.derived_label
        self._set_first(tr("No label yet") if derived is None else tr("From events: {label}", label=said(derived)))
        self.label.setCurrentIndex(self.label.findData(record.label) if record.label is not None else 0)
        disagree = document.labels_disagree
        if self._hand.editor.locked:
            self.note.setText(self._hand.editor.locked)
        elif disagree:
            self.note.setText(tr("By hand. The events say {label}.", label=said(derived or "")))
        elif record.label is not None:
            self.note.setText(tr("By hand."))
        elif derived is not None:
            self.note.setText(tr("Follows from the events."))
        else:
            self.note.setText(
                tr("Nothing marked. Reviewed, but without a label.") if record.reviewed else tr("Nothing marked.")
            )
        colour = self._theme.warning if disagree else self._theme.muted
        restyle(self.note, f"color: {colour}; font-weight: {600 if disagree else 400};")
        self.reviewed.setChecked(record.reviewed)
        self.uncertain.setChecked(record.uncertain)
        if not self.typed.pending and self.comment.text().strip() != record.comment:
            self.comment.setText(record.comment)


class ThresholdBar(QWidget):
    """A slider over the thresholds of proposals, and what it makes come and go."""

    def __init__(self, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = hand
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(-_REACH, _REACH)
        self.slider.setPageStep(5)
        self.slider.setFixedWidth(150)
        self.slider.setAccessibleName(tr("Threshold of proposals"))
        self.slider.setToolTip(
            tr("Fewer, surer proposals to the right; more to the left. The middle is the model's own.")
        )
        self.text = ElidedLabel(self)
        self.text.steady = True
        self.text.setProperty("muted", True)
        few, many = (
            QLabel(tr("Proposals: more", "proposals: more … fewer"), self),
            QLabel(tr("fewer", "proposals: more … fewer"), self),
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (few, self.slider, many):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.text, 1)
        self.slider.valueChanged.connect(lambda value: hand.set_scale(2 ** (value / _PER_DOUBLING)))
        hand.proposals_changed.connect(self.refresh)
        hand.editor.document_changed.connect(self.refresh)
        self.refresh()

    def set_scale(self, scale: float) -> None:
        """Put the slider where the thresholds are taken times ``scale``."""
        self.slider.setValue(round(_PER_DOUBLING * math.log2(scale)))

    def refresh(self) -> None:
        hand = self._hand
        self.setEnabled(hand.can_scale)
        known = hand.analysis is not None and hand.editor.document is not None
        text = tr("%n open", "proposals", len(hand.proposals)) if known else ""
        if hand.scale != 1.0:
            come, gone = hand.compared()
            numbers: dict[str, Any] = {"open": text, "scale": hand.scale, "come": come, "gone": gone}
            text = tr(
                "{open} at {scale:.2f} × the model's thresholds: {come} more, {gone} fewer than its own", **numbers
            )
        self.text.set_full(text)


class EventsPanel(QWidget):
    """Record box on the left; slider, table and the evidence of what is selected on the right."""

    definition_wanted = Signal()  # of the type that is selected

    def __init__(self, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hand = hand
        self.record = RecordBox(hand, self)
        self.record.setFixedWidth(300)
        self.threshold = ThresholdBar(hand, self)
        self.table = EventsTable(hand, self)
        self.evidence = LinesLabel(2, self)
        self.evidence.setProperty("muted", True)
        self.evidence.setContentsMargins(6, 2, 6, 4)
        self.define = QToolButton(self)
        self.define.setText(tr("Definition"))
        self.define.setProperty("choice", True)
        self.define.setAccessibleName(tr("Definition and sound of the selected type"))
        self.define.clicked.connect(self.definition_wanted)
        right = QVBoxLayout()
        right.setContentsMargins(0, 6, 0, 0)
        right.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 8, 0)
        head.addWidget(self.threshold, 1)
        head.addWidget(self.define, 0, Qt.AlignmentFlag.AlignRight)  # also where the slider is not shown
        right.addLayout(head)
        right.addWidget(self.table, 1)
        right.addWidget(self.evidence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.record)
        layout.addLayout(right, 1)
        for changed in (hand.editor.selection_changed, hand.editor.document_changed, hand.proposals_changed):
            changed.connect(self.refresh)
        self.refresh()

    def apply_theme(self, theme: Theme) -> None:
        self.record.apply_theme(theme)
        self.table.apply_theme(theme)

    @property
    def selected_type(self) -> EventType | None:
        """The one type of the lungs that all that is selected has."""
        marks: list[Event | Proposal] = [*self._hand.chosen_proposals, *self._hand.editor.selected_events()]
        labels = {mark.label for mark in marks}
        label = labels.pop() if len(labels) == 1 else None
        return label if isinstance(label, EventType) else None

    def refresh(self) -> None:
        self.table.set_locked(bool(self._hand.editor.locked))
        label = self.selected_type
        self.define.setEnabled(label is not None)
        tip = (
            tr("What a {label} is, with a synthesised sound", label=said(label))
            if label is not None
            else tr("Select events of one type first")
        )
        self.define.setToolTip(tip)
        marks: list[Event | Proposal] = [*self._hand.chosen_proposals, *self._hand.editor.selected_events()]
        if len(marks) == 1:
            why = self._hand.evidence()
            text = history(marks[0], self._hand.editor.reader)
            self.evidence.set_full(f"{explained(why)} {text}" if why is not None else text)
        else:
            self.evidence.set_full(tr("%n selected", "events", len(marks)) if marks else "")


def explained(why: Evidence) -> str:
    """What a proposal rests on, in words."""
    first, last = float(why.times_s[0]), float(why.times_s[-1])
    return tr(
        "{count} positions, {first:.2f} to {last:.2f} s, agree: start {start_low:.2f} to {start_high:.2f} s, end "
        "{end_low:.2f} to {end_high:.2f} s, averaged by probability.",
        count=len(why),
        first=first,
        last=last,
        start_low=float(why.starts_s.min()),
        start_high=float(why.starts_s.max()),
        end_low=float(why.ends_s.min()),
        end_high=float(why.ends_s.max()),
    )
