"""A page as a document: Markdown as Qt reads it, given the sizes, colours and pictures of where it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

_SIZES = {1: 1.75, 2: 1.3, 3: 1.1}  # of headings, beside the text's
_ABOVE = {1: 0.0, 2: 1.5, 3: 1.0}  # room above headings, in heights of the text
_LINE_PERCENT = 132.0
_PICTURE_SCALE = 0.86  # pictures are a little smaller than what they show, so that nobody takes them for it


@dataclass(frozen=True)
class Look:
    """How a page is set: the size of the text in pixels, the width that pictures may take, colours, and pixels of the
    screen (or of paper) for each pixel of the document."""

    text_px: float
    width: float
    text: str
    muted: str
    accent: str
    raised: str
    border: str
    ratio: float = 1.0
    family: str = ""


def make_document(
    markdown: str, anchors: Sequence[str], folder: Path, look: Look, *, new_pages: bool = False
) -> QTextDocument:
    """A document of ``markdown``, whose headings links know as ``anchors``, and whose pictures lie in ``folder``. With
    ``new_pages`` each heading of the first rank begins a page of paper."""
    document = QTextDocument()
    font = QFont(look.family) if look.family else QFont()
    font.setPixelSize(round(look.text_px))
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    names = iter(anchors)
    for block in blocks(document):
        _set_block(block, look, new_pages)
        if block.blockFormat().headingLevel():
            _set_heading(block, look, next(names, ""))
    for block in blocks(document):
        in_heading = bool(block.blockFormat().headingLevel())
        for start, length, form in _fragments(block):
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if form.isImageFormat():
                _set_picture(document, cursor, form, look, folder)
            else:
                _set_words(cursor, form, look, in_heading)
    for table in _tables(document.rootFrame()):
        _set_table(table, look)
    return document


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Start, length and format of stretches of one format, as they are before anything is changed."""
    found, each = [], block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        each += 1
    return found


def _set_block(block: QTextBlock, look: Look, new_pages: bool) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    form = QTextBlockFormat()
    form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    in_table = cursor.currentTable() is not None
    if level:
        form.setTopMargin(_ABOVE.get(level, 1.0) * look.text_px)
        form.setBottomMargin(0.45 * look.text_px)
        if level == 1 and new_pages and block.blockNumber():
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    elif in_table:
        form.setTopMargin(0)
        form.setBottomMargin(0)
    elif block.textList() is not None:
        form.setTopMargin(0)
        goes_on = block.next().isValid() and block.next().textList() is not None
        form.setBottomMargin((0.3 if goes_on else 0.8) * look.text_px)
    else:
        form.setTopMargin(0)
        form.setBottomMargin(0.7 * look.text_px)
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockQuoteLevel):
        form.setBackground(QBrush(QColor(look.raised)))
        form.setLeftMargin(0)
    cursor.mergeBlockFormat(form)


def _set_heading(block: QTextBlock, look: Look, anchor: str) -> None:
    cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    font = QTextCharFormat()
    font.setProperty(QTextFormat.Property.FontPixelSize, round(_SIZES.get(level, 1.0) * look.text_px))
    font.setFontWeight(QFont.Weight.DemiBold)
    font.setForeground(QColor(look.text))
    font.setAnchor(True)
    font.setAnchorNames([anchor])
    cursor.mergeCharFormat(font)


def _set_words(cursor: QTextCursor, had: QTextCharFormat, look: Look, in_heading: bool) -> None:
    form = QTextCharFormat(had)
    form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    if not in_heading:
        form.setProperty(QTextFormat.Property.FontPixelSize, round(look.text_px))
    if had.fontFixedPitch():
        # A key: as on a keyboard, in the text's own letters.
        form.clearProperty(QTextFormat.Property.FontFixedPitch)
        form.clearProperty(QTextFormat.Property.FontFamilies)
        form.setBackground(QColor(look.raised))
    form.setForeground(QColor(look.accent if had.anchorHref() else look.text))
    form.setFontUnderline(bool(had.anchorHref()))
    cursor.setCharFormat(form)


def _set_picture(document: QTextDocument, cursor: QTextCursor, had: QTextCharFormat, look: Look, folder: Path) -> None:
    form = had.toImageFormat()
    image = QImage(str(folder / form.name()))
    if image.isNull():
        return
    width = min(look.width, _PICTURE_SCALE * image.width())
    sharp = image.scaledToWidth(round(width * look.ratio), Qt.TransformationMode.SmoothTransformation)
    sharp = framed(image if sharp.width() > image.width() else sharp, look.border)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(form.name()), sharp)
    form.setWidth(width)
    form.setHeight(width * image.height() / image.width())
    cursor.setCharFormat(form)
    # A picture is a line of its own: with the text's line height it would have room for a third more above it.
    block = QTextBlockFormat()
    block.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setTopMargin(0.4 * look.text_px)
    block.setBottomMargin(0.9 * look.text_px)
    cursor.mergeBlockFormat(block)


def framed(image: QImage, colour: str) -> QImage:
    """With a thin border, for a window's picture on a page of the window's colour."""
    result = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(result)
    painter.setPen(QColor(colour))
    painter.drawRect(result.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return result


def _tables(frame: QTextFrame) -> Iterator[QTextTable]:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            yield child
        yield from _tables(child)


def _set_table(table: QTextTable, look: Look) -> None:
    form = table.format().toTableFormat()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(look.border)))
    form.setCellPadding(0.25 * look.text_px)
    form.setCellSpacing(0)
    form.setTopMargin(0.2 * look.text_px)
    form.setBottomMargin(0.9 * look.text_px)
    form.setHeaderRowCount(1)
    columns = table.columns()
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * columns)
    table.setFormat(form)
    for column in range(columns):
        cell = table.cellAt(0, column)
        cell_form = cell.format().toTableCellFormat()
        cell_form.setBackground(QColor(look.raised))
        cell.setFormat(cell_form)
