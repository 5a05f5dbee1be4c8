"""Finishing a recording: the label that nothing else says is asked for, without which nobody could tell what was
decided."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from app.editing.hand import Hand
from prs_core.labels import RecordLabel
from prs_core.translation import tr

QUESTION = tr("Nothing is marked in this recording. What is its label?")
WHY = tr(
    "Silence is no verdict: a chest without added sounds is Normal, a recording that cannot be judged is Poor Quality. "
    "It is marked as reviewed with the label that you choose. Sounds that you hear but do not mark: cancel, and choose "
    "the record's label beside the events."
)
_BUTTONS = {RecordLabel.NORMAL: tr("&Normal"), RecordLabel.POOR_QUALITY: tr("&Poor Quality")}


class Reviewing(QObject):
    """Asks, and keeps nothing."""

    def __init__(self, hand: Hand, parent: QWidget) -> None:
        super().__init__(parent)
        self._hand, self._parent = hand, parent
        self.question: QMessageBox | None = None
        hand.label_wanted.connect(self._ask)

    def _ask(self) -> None:
        box = self.question = QMessageBox(self._parent)
        box.setWindowTitle(tr("Reviewed"))
        box.setText(QUESTION)
        undecided = len(self._hand.proposals)
        left = tr("%n proposal is still undecided.", "", undecided, many="%n proposals are still undecided.")
        box.setInformativeText(f"{left} {WHY}" if undecided else WHY)
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
