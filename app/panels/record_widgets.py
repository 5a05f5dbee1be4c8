"""The banner's own small widgets: a sign, label bars, a text that shortens itself, a note."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.look import icons
from app.look.lines import line_height
from app.look.theme import LIGHT, Theme
from app.panels.labels import label_style, paint_badge, percent
from prs_core.label_words import said
from prs_core.labels import RecordLabel
from prs_core.results import RecordVerdict
from prs_core.translation import tr


def restyle(widget: QWidget, sheet: str) -> None:
    """Another style sheet, if it is another: setting one takes milliseconds, and comes with every change of state."""
    if widget.styleSheet() != sheet:
        widget.setStyleSheet(sheet)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where room is short; the tooltip then holds all of it, and ``tip`` always."""

    elided = Signal()  # it is, or is not any more

    def __init__(self, parent: QWidget | None = None, *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # names of patients and files are no mark-up
        self._full = self._tip = ""
        self._mode = mode
        self.is_elided = False
        self.steady = False  # whether it takes the room that there is, however long its text
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_full(self, text: str, tip: str = "") -> None:
        if (text, tip) == (self._full, self._tip):
            return
        self._full, self._tip = text, tip
        self.setAccessibleName(text)
        if not self.steady:  # everything around would be laid out anew
            self.updateGeometry()
        self._elide()

    def full(self) -> str:
        return self._full

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return least if self.steady else QSize(self.fontMetrics().horizontalAdvance(self._full) + 4, least.height())

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        edges = margins.top() + margins.bottom() + 2 * self.margin()
        return QSize(24, line_height(self.font()) + edges)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, self.width())
        self.setToolTip("\n".join(part for part in (self._full if shown != self._full else "", self._tip) if part))
        self.setText(shown)
        if self.is_elided != (shown != self._full):
            self.is_elided = not self.is_elided
            self.elided.emit()


class LinesLabel(QLabel):
    """As many lines as it is made for, always that high; the tooltip holds all of it, and what is cut ends in an
    ellipsis. Another text lays nothing out anew."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._lines, self._full = lines, ""

    def set_full(self, text: str) -> None:
        if text != self._full:
            self._full = text
            self.setAccessibleName(text)
            self.setToolTip(text)
            self._fit()

    def full(self) -> str:
        return self._full

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(60, self._lines * line_height(self.font()) + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self._full
        if not self._fits(shown):
            count = bisect_left(range(len(shown)), True, key=lambda n: not self._fits(shown[:n] + " …"))
            kept = shown[: max(0, count - 1)]
            # After a whole word, if words are parted by spaces at all.
            shown = (kept.rpartition(" ")[0] or kept).rstrip() + " …"
        self.setText(shown)

    def _fits(self, text: str) -> bool:
        room = self.contentsRect()
        needed = self.fontMetrics().boundingRect(0, 0, room.width(), 1 << 20, Qt.TextFlag.TextWordWrap, text)
        return needed.height() <= self._lines * line_height(self.font())


class ElidedButton(QPushButton):
    """Its words are shortened in the middle where room is short; the tooltip then holds all of them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideMiddle, self.width() - 30)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._full if shown != self._full else "")


def breakable(text: str, most: int = 14) -> str:
    """``text`` with places in its long words at which a label may begin a new line."""
    return " ".join("\u200b".join(word[at : at + most] for at in range(0, len(word), most)) for word in text.split(" "))


class Sign(QWidget):
    """The recording's state at a glance: the label's badge, progress, failure, or nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._verdict: RecordVerdict | None = None
        self._icon = "lungs"
        self._fraction: float | None = None
        self.setFixedSize(54, 54)
        self.setAccessibleName(tr("Sign of the record label"))

    def show_verdict(self, verdict: RecordVerdict) -> None:
        self._verdict, self._fraction = verdict, None
        self.update()

    def show_icon(self, name: str) -> None:
        self._verdict, self._icon, self._fraction = None, name, None
        self.update()

    def show_progress(self, fraction: float) -> None:
        self._verdict, self._fraction = None, fraction
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        theme = self.theme
        if self._verdict is not None:
            paint_badge(painter, rect, self._verdict, theme)
        elif self._fraction is not None:
            ring = rect.adjusted(5, 5, -5, -5)
            painter.setPen(QPen(QColor(theme.raised), 5))
            painter.drawEllipse(ring)
            painter.setPen(QPen(QColor(theme.accent), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, 90 * 16, -round(max(0.02, self._fraction) * 360 * 16))
        else:
            colour = theme.danger if self._icon == "failed" else theme.muted
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.danger_surface if self._icon == "failed" else theme.raised))
            painter.drawRoundedRect(rect, 12, 12)
            icons.paint(painter, self._icon, rect.adjusted(12, 12, -12, -12), colour)
        painter.end()


class LabelBars(QWidget):
    """The five record labels with their probabilities, as bars with numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._verdict: RecordVerdict | None = None
        self.setAccessibleName(tr("Probability of each record label"))

    def set_verdict(self, verdict: RecordVerdict | None) -> None:
        self._verdict = verdict if verdict is not None and verdict.probabilities else None
        if self._verdict is not None:
            words = ", ".join(f"{said(label)} {percent(p)}" for label, p in self._verdict.probabilities.items())
            self.setAccessibleDescription(words)
            self.setToolTip(
                tr("How probable the model finds each label of the whole recording:\n{labels}", labels=words)
            )
        else:
            self.setAccessibleDescription("")
            self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(210, 66)

    def minimumSizeHint(self) -> QSize:
        return QSize(190, 66)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._verdict is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.82))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        row = self.height() / len(RecordLabel)
        names = max(metrics.horizontalAdvance(said(label)) for label in RecordLabel) + 8
        numbers = metrics.horizontalAdvance(percent(1.0)) + 6
        for i, label in enumerate(RecordLabel):
            probability = self._verdict.probabilities.get(label, 0.0)
            self._row(painter, QRectF(0, i * row, self.width(), row), label, probability, names, numbers)
        painter.end()

    def _row(
        self, painter: QPainter, rect: QRectF, label: RecordLabel, probability: float, names: float, numbers: float
    ) -> None:
        theme = self.theme
        assert self._verdict is not None
        chosen = label in self._verdict.candidates
        painter.setPen(QColor(theme.text if chosen else theme.muted))
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | centre, said(label))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | centre, percent(probability))
        bar = QRectF(rect.left() + names, rect.center().y() - 3, rect.width() - names - numbers, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(bar, 3, 3)
        if probability > 0.004:
            painter.setBrush(QColor(label_style(label, theme).fill))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(3.0, bar.width() * probability), 6), 3, 3)


class Note(QFrame):
    """One thing to know, in a coloured line with a pictogram; perhaps a button."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        """``kind`` is "notice", "warning" or "danger"."""
        super().__init__(parent)
        self.setObjectName({"notice": "notice", "warning": "warningNote", "danger": "dangerNote"}[kind])
        self._kind = kind
        self._icon = QLabel(self)
        self._text = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.setVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 4, 9, 4)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)

    def set_text(self, message: str, advice: str = "") -> None:
        text = f"{message} {advice}".strip()
        self._text.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text.text()

    def apply_theme(self, theme: Theme) -> None:
        name, colour = {
            "notice": ("info", theme.accent),
            "warning": ("warning", theme.warning),
            "danger": ("failed", theme.danger),
        }[self._kind]
        self._icon.setPixmap(icons.pixmap(name, colour, 16, self.devicePixelRatioF()))
        self._text.setStyleSheet(f"color: {theme.text if self._kind == 'notice' else colour};")
