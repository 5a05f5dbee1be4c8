"""The whole guide on A4: a page for each chapter to begin on, numbers at the foot, no picture cut."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from app.dialogs.small import program_version
from app.guide.document import Look, blocks, make_document
from app.guide.pages import Page, guide_folder
from app.panels.record import RESEARCH_ONLY
from prs_core.errors import PRSError
from prs_core.files import replace_atomically
from prs_core.translation import tr

_TEXT_PX = 13.0  # of 96 to the inch: 9.75 pt
_PX_PER_INCH = 96.0
_MARGIN_MM = 20.0
_FOOT_PX = 34.0
_LEAST_BELOW = 3.5  # lines that a heading wants below it on its page
_DOTS = 300
_MUTED = "#444444"
_PICTURE_SHARE = 0.86  # of the width: nobody reads them for the letters in them


def prepare(device: QPagedPaintDevice) -> None:
    """A4, standing, with margins that every printer can keep."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM - 6)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )
    device.setPageLayout(layout)


def write_pdf(pages: Sequence[Page], file: Path) -> int:
    """Write the guide as a PDF, whole or not at all. Returns the number of its pages; raises OSError."""
    made = QBuffer()  # Qt's writer does not tell of a full disk
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setResolution(_DOTS)
    writer.setTitle(tr("PRS Studio: user guide"))
    writer.setCreator(f"PRS Studio {program_version()}")
    prepare(writer)
    sheets = print_guide(pages, writer)
    with replace_atomically(file, durable=False) as temporary:
        temporary.write_bytes(bytes(made.data().data()))
    return sheets


def print_guide(pages: Sequence[Page], device: QPagedPaintDevice) -> int:
    """Draw all of ``pages`` on ``device``, black on white. Returns how many sheets that takes; raises PRSError."""
    painter = QPainter()
    if not painter.begin(device):
        raise PRSError(tr("The printer takes nothing."), tr("See that it is switched on, or choose another one."))
    try:
        scale = device.logicalDpiX() / _PX_PER_INCH
        whole = QRectF(painter.viewport())
        body = QSizeF(whole.width() / scale, whole.height() / scale - _FOOT_PX)
        document = laid_out(pages, body)
        painter.scale(scale, scale)
        for number in range(document.pageCount()):
            if number:
                device.newPage()
            _draw_page(painter, document, body, number)
    finally:
        painter.end()
    return document.pageCount()


def laid_out(pages: Sequence[Page], body: QSizeF) -> QTextDocument:
    """One document of all pages, broken into sheets of ``body`` (in pixels of 96 to the inch)."""
    colours = "#000000", _MUTED, "#0a4a8c", "#eceff3", "#b5bec9"
    look = Look(_TEXT_PX, _PICTURE_SHARE * body.width(), *colours, ratio=_DOTS / _PX_PER_INCH)
    text, anchors = "\n\n".join(page.markdown for page in pages), [each for page in pages for each in page.anchors]
    document = make_document(text, anchors, guide_folder(), look, new_pages=True)
    document.setPageSize(body)
    _keep_headings(document, body)
    _number_contents(document, body)
    return document


def _number_contents(document: QTextDocument, body: QSizeF) -> None:
    """On the first page, the page of each chapter behind its title."""
    layout = document.documentLayout()
    tops = [layout.blockBoundingRect(each).top() for each in blocks(document) if each.blockFormat().headingLevel() == 1]
    entries = next((each.textList() for each in blocks(document) if each.textList() is not None), None)
    form = QTextCharFormat()
    form.setFont(document.defaultFont())
    form.setForeground(QColor(_MUTED))
    for number, top in enumerate(tops[1:]):
        if entries is not None and number < entries.count():
            cursor = QTextCursor(entries.item(number))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertText(f"   {1 + int(top // body.height())}", form)
    _forget_pages(document, body)


def _forget_pages(document: QTextDocument, body: QSizeF) -> None:
    """Qt lays out anew only what lies below a change, by what it remembers of pages, and then draws half of it."""
    document.setPageSize(QSizeF(body.width(), 10 * body.height()))
    document.setPageSize(body)


def _keep_headings(document: QTextDocument, body: QSizeF) -> None:
    """No heading stands last on a page: one that would begins the next."""
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 1 and _is_left_alone(document, block, body.height()):
            form = QTextBlockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).mergeBlockFormat(form)
            _forget_pages(document, body)
        block = block.next()


def _is_left_alone(document: QTextDocument, heading: QTextBlock, height: float) -> bool:
    """Whether what follows begins on another page: some lines of it, all of a picture."""
    layout, follower = document.documentLayout(), heading.next()
    if not follower.isValid():
        return False
    top, area = layout.blockBoundingRect(heading).top(), layout.blockBoundingRect(follower)
    begin = follower.begin()
    picture = not begin.atEnd() and begin.fragment().charFormat().isImageFormat()
    needed = area.bottom() if picture else area.top() + min(area.height(), _LEAST_BELOW * _TEXT_PX)
    return int((needed - 1) // height) > int(top // height)


def _draw_page(painter: QPainter, document: QTextDocument, body: QSizeF, number: int) -> None:
    painter.save()
    top = number * body.height()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(QPointF(0, top), body)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    context.palette = palette
    painter.setClipRect(context.clip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    document.documentLayout().draw(painter, context)
    painter.restore()
    font = QFont(document.defaultFont())
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(QColor(_MUTED))
    foot = QRectF(0, body.height() + 12, body.width(), _FOOT_PX - 12)
    words = tr("PRS Studio {version}, user guide. {notice}.", version=program_version(), notice=RESEARCH_ONLY)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), words)
    sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    painter.drawText(foot, int(sides), f"{number + 1} / {document.pageCount()}")
