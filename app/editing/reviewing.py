"""Finishing a recording: the label that nothing else says is asked for, without which nobody could tell what was
decided."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from app.editing.hand import Hand
from prs_core.labels import RecordLabel

QUESTION = "Nothing is marked in this recording. What is its label?"
WHY = (
    "Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. "
    "It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose "
    "the record's label beside the events."
)
_BUTTONS = {RecordLabel.NORMAL: "&Normal", RecordLabel.POOR_QUALITY: "&Poor Quality"}


class Reviewing(QObject):
    """Asks, and keeps nothing."""

    def __init__(self, hand: Hand, parent: QWidget) -> None:
        super().__init__(parent)
        self._hand, self._parent = hand, parent
        self.question: QMessageBox | None = None
        hand.label_wanted.connect(self._ask)

    def _ask(self) -> None:
        box = self.question = QMessageBox(self._parent)
        box.setWindowTitle("Reviewed")
        box.setText(QUESTION)
        undecided = len(self._hand.proposals)
        left = f"{undecided} proposal{' is' if undecided == 1 else 's are'} still undecided. " if undecided else ""
        box.setInformativeText(left + WHY)
        labels = {box.addButton(words, QMessageBox.ButtonRole.AcceptRole): label for label, words in _BUTTONS.items()}
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # a red cross would call it wrong
        box.setDefaultButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked_of = self._hand.editor.recording_id

        def chosen(button: object) -> None:
            label = next((each for known, each in labels.items() if known is button), None)
            if label is not None and self._hand.editor.recording_id == asked_of:
                self._hand.review(True, label)

        box.buttonClicked.connect(chosen)
        box.open()
