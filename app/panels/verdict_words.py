"""A verdict on a stretch of the recording that is made, in large letters: of what, what, and how sure."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.look.theme import LIGHT, Theme, enlarge
from app.panels.labels import explain, label_style, percent
from app.panels.record_widgets import ElidedLabel, restyle
from prs_core.label_words import doubt_said, said, verdict_said
from prs_core.results import RecordVerdict
from prs_core.translation import tr

_UNKNOWN = 1.4  # how large what is no verdict is, at most


class VerdictWords(QWidget):
    """``of`` is what it is a verdict on; ``said`` stands in its place while there is none; ``factor`` is how large at
    most: less where the words would be cut."""

    def __init__(self, of: str, name: str, factor: float, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._verdict: RecordVerdict | None = None
        self._factor, self._said = factor, said
        self.of = ElidedLabel(self)
        self.of.set_full(of)
        self.of.setProperty("muted", True)
        self.label = QLabel(said, self)
        self.label.setAccessibleName(name)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it follows the room there is
        self.meaning = ElidedLabel(self)
        self.meaning.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.of, self.label, self.meaning):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def verdict(self) -> RecordVerdict | None:
        return self._verdict

    def clear(self, meaning: str = "", tip: str = "") -> None:
        """Nothing was judged yet."""
        self._verdict = None
        self.label.setText(self._said)
        self.label.setAccessibleDescription("")
        self.label.setToolTip("")
        self.meaning.set_full(meaning, tip)
        self._dress()

    def show_verdict(self, verdict: RecordVerdict) -> None:
        before, self._verdict = self._verdict, verdict
        meaning = label_style(verdict.label, self._theme).meaning
        if verdict.unsure:
            meaning = doubt_said(verdict.words)
        elif verdict.probabilities:
            meaning = tr(
                "{percent} sure · {meaning}", percent=percent(verdict.confidence), meaning=meaning
            )  # where room is short the end is cut
        if meaning != self.meaning.full():
            self.meaning.set_full(meaning)
        if before is None or before.words != verdict.words:
            self.label.setText(tr("Unsure") if verdict.unsure else said(verdict.label))
            self.label.setAccessibleDescription(verdict_said(verdict.words))
            self.label.setToolTip(explain(verdict))
            self._dress()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        theme, verdict = self._theme, self._verdict
        if verdict is None:
            colour = theme.muted
        else:  # "Unsure" in Normal's green would be read as normal
            colour = theme.warning if verdict.unsure else label_style(verdict.label, theme).text
        self._fit()
        restyle(self.label, f"QLabel {{ color: {colour}; }}")  # not of its tooltip

    def _fit(self) -> None:
        font = QFont(QApplication.font())
        font.setBold(True)
        wide = QFontMetricsF(font).horizontalAdvance(self.label.text()) + 2
        most = min(self._factor, _UNKNOWN) if self._verdict is None else self._factor
        enlarge(self.label, max(1.0, min(most, self.width() / wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
