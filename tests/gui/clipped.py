"""Which texts of a window do not fit into what shows them, or lie beyond the edge of what they are in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

#: What rounding of fonts may cost.
SLACK = 2
#: What a combo box keeps free at each side of its text.
_COMBO_EDGE = 1


def clipped(root: QWidget) -> list[str]:
    """Texts in ``root`` and below that are cut, each with its widget; what is scrolled out of sight, too."""
    return sorted(set(_clipped(root)))


def _clipped(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.window() is not root.window():
            continue
        if isinstance(widget, QLabel):
            yield from _of_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            if widget.minimumSizeHint().width() > widget.width() + SLACK:
                yield f"{type(widget).__name__} “{widget.text()}”"
        elif isinstance(widget, QTabBar):
            yield from (
                f"tab “{widget.tabText(i)}”"
                for i in range(widget.count())
                if widget.elideMode() is Qt.TextElideMode.ElideNone
                and widget.fontMetrics().horizontalAdvance(widget.tabText(i)) > widget.tabRect(i).width()
            )
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            yield from _of_header(widget)
        elif isinstance(widget, QComboBox):
            yield from _of_combo(widget)
        elif isinstance(widget, QLineEdit):
            yield from _of_field(widget)
        said = _said(widget)
        if said and _beyond(widget, root):
            yield f"beyond the edge: {type(widget).__name__} “{said}”"


def _said(widget: QWidget) -> str:
    """What a label, a button or a combo box has to say."""
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text() or widget.accessibleName()
    return ""


def _beyond(widget: QWidget, root: QWidget) -> bool:
    """Whether it reaches out of what it is in, where nothing can be scrolled."""
    area, inside = widget.rect(), widget
    while inside is not root and (parent := inside.parentWidget()) is not None:
        area = QRect(inside.mapTo(parent, area.topLeft()), area.size())
        across, down = True, True
        scrolled = parent.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is parent:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            across = scrolled.horizontalScrollBarPolicy() == off
            down = scrolled.verticalScrollBarPolicy() == off
        if across and (area.left() < -SLACK or area.right() > parent.width() + SLACK):
            return True
        if down and (area.top() < -SLACK or area.bottom() > parent.height() + SLACK):
            return True
        if not across or not down:
            area &= parent.rect()  # what is beyond can be scrolled to
        inside = parent
    return False


def _of_combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    control = QStyle.ComplexControl.CC_ComboBox
    room = box.style().subControlRect(control, option, QStyle.SubControl.SC_ComboBoxEditField, box).width()
    room -= 2 * _COMBO_EDGE
    if not option.currentIcon.isNull():
        room -= option.iconSize.width() + 4
    if box.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon:
        return  # names of devices and models are of any length, and shortened where they are shown
    texts = [box.currentText()] if box.isEditable() else [box.itemText(i) for i in range(box.count())]
    for text in texts:
        if box.fontMetrics().horizontalAdvance(text) > room + SLACK:
            yield f"QComboBox “{text}”"


def _of_field(field: QLineEdit) -> Iterator[str]:
    """What an empty field says it is for."""
    text = field.placeholderText()
    option_room = field.width() - 2 * field.fontMetrics().averageCharWidth()
    if text and not field.text() and field.fontMetrics().horizontalAdvance(text) > option_room + SLACK:
        yield f"QLineEdit “{text}”"


def _of_label(label: QLabel) -> Iterator[str]:
    text = label.text().replace("&", "", 1) if label.buddy() is not None else label.text()
    if not text or label.pixmap().width():
        return
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    if label.textFormat() is Qt.TextFormat.PlainText or ("</" not in text and "<br" not in text):
        document.setPlainText(text)
    else:
        document.setHtml(text)
    room = label.contentsRect()
    if label.wordWrap():
        document.setTextWidth(room.width())
    too_wide = document.idealWidth() > room.width() + SLACK
    if too_wide or document.size().height() > room.height() + SLACK + label.margin():
        yield f"QLabel “{text}”"


def _of_header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        room = header.sectionSize(section)
        if text and not header.isSectionHidden(section) and header.fontMetrics().horizontalAdvance(text) > room:
            yield f"column “{text}”"
