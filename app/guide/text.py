"""The text of the guide's window: one page, a column that can be read, found words marked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QTextEdit, QWidget

from app.guide.document import Look, make_document
from app.guide.pages import Page
from app.look.theme import LIGHT, Theme
from prs_core.translation import tr

_COLUMN = 52.0  # of the text's height: some hundred letters a line, for the pictures' sake
_LEAST_SIDE = 26
_TOP = 22


class GuideText(QTextBrowser):
    """Shows a page. Links are told by ``anchorClicked`` and followed by whoever hears it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Page of the guide"))
        self._theme, self._page, self._words = LIGHT, Page(Path()), ""
        self._percent = 100
        self._document: QTextDocument | None = None
        self._set_for = (0.0, 0.0)

    # -- what is shown

    @property
    def page(self) -> Page:
        return self._page

    def show_page(self, page: Page, anchor: str = "", share: float = 0.0) -> None:
        """Show ``page`` from the heading ``anchor``, or else from where ``share`` of it is above."""
        self._page = page
        self._set_page()
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            bar = self.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))
        self.setAccessibleName(tr("Page of the guide: {title}", title=page.title))

    @property
    def share(self) -> float:
        """How much of the page is scrolled away above: 0 at its top, 1 at its end."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    @property
    def percent(self) -> int:
        """How large the text is, of the program's."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        if percent != self._percent:
            self._percent = percent
            self._set_again()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._set_again()

    # -- words that are looked for

    def mark(self, words: str) -> int:
        """Mark ``words`` wherever they stand in the page. Returns how often that is."""
        self._words = words
        found = self._found()
        colours = QTextCharFormat()
        colours.setBackground(QColor(self._theme.warning_surface))
        colours.setForeground(QColor(self._theme.warning))
        colours.setFontUnderline(True)  # not by its colour alone
        marked = []
        for cursor in found:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, colours  # type: ignore[attr-defined]
            marked.append(selection)
        self.setExtraSelections(marked)
        return len(found)

    def go_to(self, number: int) -> None:
        """Bring the place ``number`` of the marked words into sight, and select it."""
        found = self._found()
        if found:
            cursor = found[number % len(found)]
            self.setTextCursor(cursor)
            top = self.cursorRect(cursor).top()
            bar = self.verticalScrollBar()
            if not 0.05 * self.viewport().height() < top < 0.85 * self.viewport().height():
                bar.setValue(bar.value() + top - self.viewport().height() // 3)

    def _found(self) -> list[QTextCursor]:
        words = " ".join(self._words.split())
        found, cursor = [], QTextCursor(self.document())
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            found.append(cursor)
        return found

    # -- how it is set

    def _text_px(self) -> float:
        return QFontInfo(QApplication.font()).pixelSize() * 1.07 * self._percent / 100

    def _column(self) -> float:
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _LEAST_SIDE
        return max(200.0, min(room, _COLUMN * self._text_px()))

    def _set_page(self) -> None:
        theme, size, column = self._theme, self._text_px(), self._column()
        self._set_for = size, column
        colours = theme.text, theme.muted, theme.accent, theme.raised, theme.border
        look = Look(size, column, *colours, ratio=self.devicePixelRatioF())
        document = make_document(self._page.markdown, self._page.anchors, self._page.path.parent, look)
        document.setParent(self)
        self._set_sides(document, column)
        before, self._document = self._document, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        if self._words:
            self.mark(self._words)

    def _set_again(self) -> None:
        share = self.share
        self._set_page()
        bar = self.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page.path.name and (self._text_px(), self._column()) != self._set_for:
            self._set_again()
        elif self._document is not None:
            self._set_sides(self._document, self._column())

    def _set_sides(self, document: QTextDocument, column: float) -> None:
        """The column stands in the middle; its margins are the page's own, so that they scroll, too."""
        side = max(_LEAST_SIDE, (self.width() - self.verticalScrollBar().sizeHint().width() - column) / 2)
        frame = document.rootFrame().frameFormat()
        if abs(frame.leftMargin() - side) >= 1 or not frame.topMargin():
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            frame.setTopMargin(_TOP)
            frame.setBottomMargin(2 * _TOP)
            document.rootFrame().setFrameFormat(frame)

    def sizeHint(self) -> QSize:
        return QSize(760, 640)

    def place_of(self, anchor: str) -> QPoint | None:
        """Where a heading is now, of the viewport; None if there is none of that name. For tests."""
        block = self.document().begin()
        while block.isValid():
            names = block.begin().fragment().charFormat().anchorNames() if not block.begin().atEnd() else []
            if anchor in names:
                return self.cursorRect(QTextCursor(block)).topLeft()
            block = block.next()
        return None
