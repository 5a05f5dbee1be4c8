"""Which texts of a window do not fit into what shows them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QTabBar, QWidget

#: What rounding of fonts may cost.
SLACK = 2


def clipped(root: QWidget) -> list[str]:
    """Texts in ``root`` and below that are cut, each with the widget that shows it."""
    return sorted(set(_clipped(root)))


def _clipped(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.visibleRegion().isEmpty():
            continue  # scrolled out of sight, or not shown
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
