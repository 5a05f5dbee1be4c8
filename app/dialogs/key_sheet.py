"""The keys, and what the mouse does, on one page: read from the actions, so that the sheet cannot be wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAction,
    QFont,
    QKeySequence,
    QPagedPaintDevice,
    QPageLayout,
    QPainter,
    QShortcut,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.dialogs.small import plain_dialog
from app.look.tab_order import arrange_as_read
from app.panels.labels import CAS_MEANS, DAS_MEANS
from app.preferences.shortcuts import words_of
from prs_core.translation import tr

Table = tuple[str, list[tuple[str, str]]]
MOUSE = (
    (tr("Wheel"), tr("Scroll through time")),
    (tr("Ctrl+Wheel"), tr("Zoom about the pointer")),
    (tr("Click"), tr("Put the cursor there")),
    (tr("Drag"), tr("Select a stretch of time")),
    (tr("Click an event"), tr("Select it; with Shift or Ctrl, one more")),
    (tr("Double-click an event"), tr("Zoom to it")),
    (tr("Drag in the events lane"), tr("Mark an event; with Shift: select")),
    (tr("Drag an event, or its border"), tr("Move it, or change its length; Esc cancels")),
)
MEANINGS = f"{CAS_MEANS}  {DAS_MEANS}"
#: What has no action of its own: the keys of the lanes and of the worklist while they have the focus.
LANES = (
    (tr("Left, Right"), tr("Scroll, while no event is selected")),
    (tr("PgUp, PgDown"), tr("Scroll by a page")),
    ("Esc", tr("End the gesture, or the selection")),
)
WORKLIST = (
    (tr("Up, Down"), tr("Open the recording above or below")),
    ("Esc", tr("Empty the filter box")),
)
_MOST_COLUMNS = 5
_SMALLEST_PT = 6.5
_GAP = 22  # pixels between columns
_PRINTED_PT = 8.0


def tables_of(groups: Sequence[tuple[str, Iterable[QAction]]]) -> list[Table]:
    """Title, keys and words of each group; what has no key is left out, a group without any too."""
    native = QKeySequence.SequenceFormat.NativeText
    found: list[Table] = [
        (title, [(a.shortcut().toString(native), words_of(a)) for a in actions if not a.shortcut().isEmpty()])
        for title, actions in groups
    ]
    found += [(tr("Lanes"), list(LANES)), (tr("Worklist"), list(WORKLIST)), (tr("Mouse"), list(MOUSE))]
    return [table for table in found if table[1]]


def in_columns(tables: Sequence[Table], count: int) -> list[list[Table]]:
    """The tables, in their order, in at most ``count`` columns, the longest of which is as short as can be."""

    def fill(longest: int) -> list[list[Table]]:
        columns: list[list[Table]] = [[]]
        used = 0
        for table in tables:
            if columns[-1] and used + _lines(table) > longest:
                columns.append([])
                used = 0
            columns[-1].append(table)
            used += _lines(table)
        return columns

    least = max((_lines(table) for table in tables), default=0)
    total = sum(map(_lines, tables))
    return next((found for n in range(least, total) if len(found := fill(n)) <= count), fill(total))


def _lines(table: Table) -> int:
    return len(table[1]) + 2  # with its title and the gap below it


def html_of(table: Table) -> str:
    title, rows = table
    lines = "".join(
        f"<tr><td><b>{escape(keys)}</b>&nbsp;&nbsp;</td><td>{escape(words)}</td></tr>" for keys, words in rows
    )
    return f"<b>{escape(title)}</b><table cellpadding='0'>{lines}</table>"


def keyboard_sheet(
    parent: QWidget,
    groups: Sequence[tuple[str, Iterable[QAction]]],
    guide: tuple[str, Callable[[], object]] | None = None,
) -> QDialog:
    """All shortcuts, in as large a type as lets them stand on one page in the room that ``parent`` has. ``guide``: the
    title of the guide's page about what had the focus, and what opens it; F1 on the sheet does."""
    dialog = plain_dialog(parent, tr("Keyboard and mouse"))
    tables = tables_of(groups)
    layout = dialog.layout()
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(layout, QVBoxLayout) and isinstance(buttons, QDialogButtonBox)
    layout.setContentsMargins(16, 12, 16, 10)
    button = buttons.addButton(tr("&Print …"), QDialogButtonBox.ButtonRole.ActionRole)
    button.setAutoDefault(False)
    button.clicked.connect(lambda *_: _ask_printer(dialog, tables))
    if guide is not None:
        _lead_on(dialog, buttons, *guide)
    room = parent.width() - 40, parent.height() - 30
    frame = 36, 24 + buttons.sizeHint().height() + layout.spacing()
    inside = _fitted(tables, dialog, room[0] - frame[0], room[1] - frame[1])
    area = QScrollArea(dialog, widgetResizable=True)  # for windows that are smaller than any type would fit
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inside)
    area.setAccessibleName(tr("Keyboard and mouse"))
    layout.insertWidget(0, area, 1)
    needed = inside.sizeHint()
    dialog.resize(min(needed.width() + frame[0], room[0]), min(needed.height() + frame[1], room[1]))
    arrange_as_read(dialog)  # the button that closes it was made first
    return dialog


def _lead_on(dialog: QDialog, buttons: QDialogButtonBox, title: str, show: Callable[[], object]) -> None:
    """A button that leads from the keys to the guide."""
    words = tr("&Guide: {title} (F1)", title=title.replace("&", "&&"))
    button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)  # on the left
    button.setAutoDefault(False)

    def leave() -> None:
        dialog.close()
        show()

    button.clicked.connect(lambda *_: leave())
    QShortcut(QKeySequence("F1"), dialog).activated.connect(leave)


def _fitted(tables: Sequence[Table], dialog: QWidget, width: int, height: int) -> QWidget:
    """The largest type, in whichever number of columns that takes, with which all of it is seen at once."""
    usual = dialog.font().pointSizeF()
    shares = {}
    for count in range(2, _MOST_COLUMNS + 1):
        inside = _page(in_columns(tables, count), usual, dialog)
        needed = inside.sizeHint()
        shares[count] = min(width / needed.width(), height / needed.height())
        if shares[count] >= 1:
            return inside
        _drop(inside)
    best = max(shares, key=lambda count: shares[count])
    size = math.ceil(2 * usual * shares[best]) / 2
    while True:  # type does not grow evenly
        inside = _page(in_columns(tables, best), size, dialog)
        needed = inside.sizeHint()
        if (needed.width() <= width and needed.height() <= height) or size <= _SMALLEST_PT:
            return inside
        _drop(inside)
        size -= 0.5


def _drop(page: QWidget) -> None:
    # It stays the dialog's: without a parent, Python and Qt both take it for theirs when the program ends.
    page.hide()
    page.deleteLater()


def _page(columns: Sequence[Sequence[Table]], size_pt: float, parent: QWidget) -> QWidget:
    inside = QWidget(parent)
    font = QFont(parent.font())
    font.setPointSizeF(size_pt)
    inside.setFont(font)
    sides = QHBoxLayout()
    sides.setSpacing(_GAP)
    for column in columns:
        side = QVBoxLayout()
        side.setSpacing(8)
        for table in column:
            label = QLabel(html_of(table), inside)
            label.setFont(font)
            side.addWidget(label)
        side.addStretch(1)
        sides.addLayout(side)
    sides.addStretch(1)
    words = QLabel(MEANINGS, inside)
    words.setFont(font)
    words.setProperty("muted", True)
    words.setWordWrap(True)
    whole = QVBoxLayout(inside)
    whole.setContentsMargins(2, 2, 2, 2)
    whole.addLayout(sides)
    whole.addWidget(words)
    return inside


# ---------------------------------------------------------------------------------------------------------- on paper


def print_sheet(tables: Sequence[Table], device: QPagedPaintDevice) -> None:
    """Draw the sheet on one page of ``device``, lying, in black on white, as large as the page allows."""
    layout = device.pageLayout()
    layout.setOrientation(QPageLayout.Orientation.Landscape)
    device.setPageLayout(layout)
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    documents = [_document("<br>".join(map(html_of, column))) for column in in_columns(tables, 4)]
    foot = _document(escape(MEANINGS))
    width = sum(each.idealWidth() for each in documents) + _GAP * (len(documents) - 1)
    foot.setTextWidth(width)
    tall = max(each.size().height() for each in documents)
    scale = min(page.width() / width, page.height() / (tall + foot.size().height() + _GAP))
    painter.scale(scale, scale)
    x = 0.0
    for each in documents:
        _draw(painter, each, QPointF(x, 0))
        x += each.idealWidth() + _GAP
    _draw(painter, foot, QPointF(0, tall + _GAP))
    painter.end()


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSizeF(_PRINTED_PT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet("* { color: black; }")
    document.setHtml(f"<body>{html}</body>")
    document.setTextWidth(document.idealWidth())
    return document


def _draw(painter: QPainter, document: QTextDocument, at: QPointF) -> None:
    painter.save()
    painter.translate(at)
    document.drawContents(painter)
    painter.restore()


def _ask_printer(parent: QWidget, tables: Sequence[Table]) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Print the keys"))
    dialog.accepted.connect(lambda: print_sheet(tables, printer))
    QDialog.open(dialog)  # its own wants a slot by name
