"""Paints a row of the worklist: sign, name, patient, label, confidence, quality, state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.look import icons
from app.look.theme import LIGHT, Theme
from app.panels.labels import label_style, paint_badge, percent
from app.panels.worklist_model import FACTS_ROLE, ITEM_ROLE
from app.study.items import STATES, Item, ItemState, display_name, short_patient_line
from app.study.listing import Facts
from prs_core.label_words import said
from prs_core.results import RecordVerdict
from prs_core.study.records import Status
from prs_core.translation import tr

_MARGIN, _BADGE, _GAP = 10.0, 24.0, 9.0


class WorklistDelegate(QStyledItemDelegate):
    """Two lines a row. The theme is set by the panel."""

    theme: Theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, round(2 * option.fontMetrics.height() + 18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item, facts = index.data(ITEM_ROLE), index.data(FACTS_ROLE)
        if item is None or facts is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._background(painter, option, rect)
        inner = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        self._sign(painter, item, facts, QRectF(inner.left(), inner.center().y() - _BADGE / 2, _BADGE, _BADGE))
        self._texts(painter, option.font, item, facts, inner.adjusted(_BADGE + _GAP, 7, 0, -7))
        painter.restore()

    def _background(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF) -> None:
        theme = self.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(theme.raised))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QPen(QColor(theme.raised), 1))
        line = rect.adjusted(0, 0, 0, -0.5)  # all of it in this row
        painter.drawLine(line.bottomLeft(), line.bottomRight())

    def _sign(self, painter: QPainter, item: Item, facts: Facts, rect: QRectF) -> None:
        theme = self.theme
        if item.state is ItemState.FAILED:
            icons.paint(painter, "failed", rect.adjusted(2, 2, -2, -2), theme.danger)
        elif item.state is ItemState.WORKING and facts.verdict is None:
            ring = rect.adjusted(3, 3, -3, -3)
            painter.setPen(QPen(QColor(theme.border), 3))
            painter.drawEllipse(ring)
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.drawArc(ring, 90 * 16, -round(max(0.05, item.fraction) * 360 * 16))
        elif facts.verdict is not None:
            paint_badge(painter, rect, facts.verdict, theme)
        elif facts.label is not None:
            paint_badge(painter, rect, RecordVerdict(facts.label, 1.0), theme)
        elif item.state is ItemState.DONE:  # nobody said anything that may be shown
            icons.paint(painter, "lungs", rect.adjusted(2, 2, -2, -2), theme.muted)
        else:
            icons.paint(painter, "waiting", rect.adjusted(2, 2, -2, -2), theme.muted)

    def _texts(self, painter: QPainter, font: QFont, item: Item, facts: Facts, rect: QRectF) -> None:
        theme = self.theme
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        half = rect.height() / 2
        upper = QRectF(rect.left(), rect.top(), rect.width(), half)
        lower = QRectF(rect.left(), rect.top() + half, rect.width(), half)
        top_right, colour = self._label(item, facts)
        short = label_beside(QFontMetricsF(bold), top_right, display_name(item), upper.width())
        used = _draw_right(painter, bold, upper, short, colour)
        _draw_left(painter, bold, upper.adjusted(0, 0, -used, 0), display_name(item), theme.text)
        used = self._lower_right(painter, font, item, facts, lower)
        _draw_left(painter, font, lower.adjusted(0, 0, -used, 0), _second_line(item), theme.muted)

    def _label(self, item: Item, facts: Facts) -> tuple[str, str]:
        """The label that counts, with the initials of whoever else gave it, so that no person's label looks like the
        model's; a sign before it where somebody says otherwise."""
        if facts.label is None or (item.state is ItemState.FAILED and facts.own is None):
            return "", self.theme.muted
        text = f"{said(facts.label)}?" if facts.guessed else said(facts.label)
        if facts.whose:
            text = f"{initials(facts.whose)}: {text}"
        return f"≠ {text}" if facts.disagreement else text, label_style(facts.label, self.theme).text

    def _lower_right(self, painter: QPainter, font: QFont, item: Item, facts: Facts, rect: QRectF) -> float:
        theme = self.theme
        used = self._status(painter, facts, rect)
        rect = rect.adjusted(0, 0, -used, 0)
        if item.state is ItemState.FAILED:
            return used + _draw_right(painter, font, rect, STATES[ItemState.FAILED], theme.danger)
        if item.state is ItemState.WORKING:
            return used + _draw_right(painter, font, rect, percent(item.fraction), theme.accent)
        if facts.verdict is None and item.state is ItemState.DONE:
            return used
        if facts.verdict is None or item.state is ItemState.WAITING:
            return used + _draw_right(painter, font, rect, STATES[ItemState.WAITING], theme.muted)
        sure = "" if facts.whose else percent(facts.verdict.confidence)  # nobody else's label has the model's number
        mine = _draw_right(painter, font, rect, sure, theme.muted)
        if facts.warnings:
            colour = theme.warning if facts.fit else theme.danger
            size = min(rect.height(), 15.0)
            place = QRectF(rect.right() - mine - size, rect.center().y() - size / 2, size, size)
            icons.paint(painter, "warning", place, colour)
            mine += size + 4
        return used + mine

    def _status(self, painter: QPainter, facts: Facts, rect: QRectF) -> float:
        """A tick for reviewed, a ring half full for in work. Returns the width taken."""
        if facts.status is Status.UNREVIEWED:
            return 0.0
        size = min(rect.height(), 14.0)
        place = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size).adjusted(1, 1, -1, -1)
        accent = QColor(self.theme.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if facts.status is Status.IN_WORK:
            painter.drawEllipse(place)
            painter.setBrush(accent)
            painter.drawPie(place, -90 * 16, 180 * 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(QPen(accent, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            x, y, w, h = place.x(), place.y(), place.width(), place.height()
            tick = [QPointF(x, y + 0.55 * h), QPointF(x + 0.35 * w, y + 0.9 * h), QPointF(x + w, y + 0.1 * h)]
            painter.drawPolyline(tick)
        return size + 6


def label_beside(metrics: QFontMetricsF, label: str, name: str, width: float) -> str:
    """As much of a label as leaves its recording's name whole: that tells one patient from another, and the sign at the
    left tells the label as well. A third of the width it keeps."""
    room = max(width - metrics.horizontalAdvance(name) - _GAP, width / 3)
    return metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)


def initials(names: str) -> str:
    """Of readers, where room is short: "DH" of "Dr. Halvorsen", "D+O" of two, "3" of more; the tool tip names them."""
    each = ["".join(word[0] for word in name.split())[:3].upper() for name in names.split(", ")]
    return each[0] if len(each) == 1 else "+".join(one[:1] for one in each) if len(each) == 2 else str(len(each))


def _second_line(item: Item) -> str:
    if item.demo:
        return tr("synthesised", "a recording")
    return short_patient_line(item.person) or item.path.parent.name


def _draw_left(painter: QPainter, font: QFont, rect: QRectF, text: str, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    # In the middle: a recording's number at the end tells it from the patient's others.
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _draw_right(painter: QPainter, font: QFont, rect: QRectF, text: str, colour: str) -> float:
    """Returns the width taken, with a gap."""
    if not text:
        return 0.0
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return QFontMetricsF(font).horizontalAdvance(text) + 6
