"""What the pages of retraining share: headings, notes, tables that are read, a row of buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.look.palette import class_styles
from app.look.theme import enlarge
from app.views.marks import draw_shape
from prs_core.label_words import said
from prs_core.labels import EventType
from prs_core.translation import tr


def heading(text: str, parent: QWidget) -> QLabel:
    """In a large face; also what a screen reader hears first."""
    label = QLabel(text, parent, wordWrap=True)
    enlarge(label, 1.35)
    return label


def words(text: str, parent: QWidget, *, muted: bool = False) -> QLabel:
    label = QLabel(text, parent, wordWrap=True)
    # Whatever others wrote, a model's note or a file's name, is shown as it is.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setProperty("muted", True)
    return label


def note(parent: QWidget, name: str, *, danger: bool = False) -> QLabel:
    """A coloured box of words, hidden while there are none (see say)."""
    label = words("", parent)
    label.setObjectName("dangerNote" if danger else "warningNote")
    label.setAccessibleName(name)
    label.hide()
    return label


def say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def table(name: str, columns: Sequence[str], parent: QWidget) -> QTableWidget:
    """To be read: nothing in it can be changed. The last column takes what is left of the width."""
    found = QTableWidget(0, len(columns), parent)
    found.setAccessibleName(name)
    found.setHorizontalHeaderLabels(list(columns))
    found.verticalHeader().hide()
    found.verticalHeader().setDefaultSectionSize(found.fontMetrics().height() + 9)
    found.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    found.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    found.setTabKeyNavigation(False)
    found.setWordWrap(False)
    found.setShowGrid(False)
    header = found.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return found


def fill(found: QTableWidget, rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> None:
    """Cells by row; the columns ``numbers`` are set to the right."""
    found.setRowCount(len(rows))
    for column in numbers:
        heading = found.horizontalHeaderItem(column)
        if heading is not None:
            heading.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell)
            side = Qt.AlignmentFlag.AlignRight if column in numbers else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            found.setItem(row, column, item)


def button(text: str, parent: QWidget, *, primary: bool = False) -> QPushButton:
    found = QPushButton(text, parent)
    found.setAutoDefault(False)
    make_primary(found, primary)
    return found


def make_primary(of: QPushButton, primary: bool) -> None:
    """Whether a button looks like the way on."""
    of.setProperty("primary", primary)
    of.style().unpolish(of)  # a property is looked at when a style is put on, not when it changes
    of.style().polish(of)


def footer(layout: QVBoxLayout, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
    """A row of buttons at the end of a page: the way on is on the right."""
    row = QHBoxLayout()
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    layout.addLayout(row)


def class_icon(label: str, dark: bool, ratio: float = 2.0) -> QIcon:
    """The sign of a class, as in the lanes."""
    size = 16
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_shape(painter, class_styles(dark)[label], pixmap.rect().center().toPointF() / ratio, size - 3)
    painter.end()
    return QIcon(pixmap)


def codes_explained() -> str:
    """What the short signs of the events mean: "N: Normal, R: Rhonchi, …"."""
    styles = class_styles(False)
    return ", ".join(f"{styles[kind].code}: {said(kind)}" for kind in EventType)


def duration(seconds: float) -> str:
    """For people: "less than a minute", "7 min", "3 h 20 min"."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    # Nobody knows it to the minute.
    return (
        tr("{hours} h {minutes} min", hours=hours, minutes=10 * (rest // 10))
        if rest >= 10
        else tr("{hours} h", hours=hours)
    )
