"""Help > User guide: contents on the left, a page on the right, a way back, words that are looked for, and paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.files import file_dialog
from app.guide.pages import Page, contents
from app.guide.text import GuideText
from app.look.tab_order import arrange_as_read
from app.look.theme import Theme
from prs_core.errors import PRSError
from prs_core.failures import explain
from prs_core.translation import language, tr

SIZES = (80, 90, 100, 115, 130, 150, 175, 200)
_CONTENTS_WIDTH = 264
_SIZE = (1040, 760)
_PDF = "prs-studio-guide.pdf"


class GuideWindow(QDialog):
    """Blocks nothing and is no part of the window that it is about: either may stand before the other."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("User guide"))
        self.setAccessibleName(tr("User guide"))
        self.setModal(False)
        self.pages = contents(language())
        self._back: list[tuple[Page, float]] = []
        self._forward: list[tuple[Page, float]] = []
        self._hit = -1
        self.text = GuideText(self)
        self.text.anchorClicked.connect(self._follow)
        self._build_contents()
        self._build_bar()
        self._lay_out()
        self._build_keys()
        self.apply_theme(theme)
        self.show_page(self.pages[0])
        self._back.clear()
        self._refresh()

    # -- parts

    def _build_contents(self) -> None:
        self.search = QLineEdit(self, placeholderText=tr("Search the guide"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setToolTip(tr("Return goes to the next place, Shift+Return to the one before"))
        self.search.textChanged.connect(self._look_for)
        self.found = QLabel(self, wordWrap=True)
        self.found.setProperty("muted", True)
        self.found.setAccessibleName(tr("What the search found"))
        self.found.hide()
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pages of the guide"))
        self.list.setObjectName("groups")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self.pages:
            entry = QListWidgetItem(page.title)
            entry.setData(Qt.ItemDataRole.UserRole, page)
            self.list.addItem(entry)
        self.list.currentItemChanged.connect(self._chosen)

    def _button(self, text: str, name: str, then: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("choice", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda *_: then())
        return button

    def _build_bar(self) -> None:
        self.back = self._button("←", tr("Back (Alt+Left)"), self.go_back)
        self.forward = self._button("→", tr("Forward (Alt+Right)"), self.go_forward)
        self.smaller = self._button("A−", tr("Smaller text (Ctrl+-)"), lambda: self.zoom(-1))
        self.larger = self._button("A+", tr("Larger text (Ctrl++)"), lambda: self.zoom(1))
        self.print = QPushButton(tr("&Print …"), self)
        self.print.setToolTip(tr("Print the whole guide"))
        self.save = QPushButton(tr("&Save as PDF …"), self)
        self.save.setToolTip(tr("The whole guide as a file for paper"))
        self.told = QLabel(self)
        self.told.setProperty("muted", True)
        self.told.setAccessibleName(tr("What was done"))
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for button, then in ((self.print, self.ask_printer), (self.save, self.choose_pdf)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda *_, then=then: then())

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for button in (self.back, self.forward, self.smaller, self.larger):
            bar.addWidget(button)
        bar.addWidget(self.told, 1)
        bar.addWidget(self.print)
        bar.addWidget(self.save)
        left = QVBoxLayout()
        for part in (self.search, self.found):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        side = QWidget(self)
        side.setFixedWidth(_CONTENTS_WIDTH)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        right = QVBoxLayout()
        right.addLayout(bar)
        right.addWidget(self.text, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 12)
        whole.setSpacing(12)
        whole.addWidget(side)
        whole.addLayout(right, 1)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 60))
        arrange_as_read(self)

    def _build_keys(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Alt+Left": self.go_back,
            "Alt+Right": self.go_forward,
            "Ctrl+F": lambda: self.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "Ctrl++": lambda: self.zoom(1),
            "Ctrl+=": lambda: self.zoom(1),
            "Ctrl+-": lambda: self.zoom(-1),
            "Ctrl+0": lambda: self.zoom(0),
            "Ctrl+P": self.ask_printer,
        }
        for key, then in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(then)
        self.search.returnPressed.connect(lambda: self.step(1))
        QShortcut(
            QKeySequence("Shift+Return"), self.search, context=Qt.ShortcutContext.WidgetShortcut
        ).activated.connect(lambda: self.step(-1))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.doItemsLayout()  # rows were as high as without the style, as long as nothing was shown

    def apply_theme(self, theme: Theme) -> None:
        self.text.apply_theme(theme)

    # -- pages

    def show_page(self, page: Page, anchor: str = "", share: float = 0.0) -> None:
        """Go to a page; the one before is kept for the way back."""
        if page != self.text.page or anchor:
            self._back.append((self.text.page, self.text.share))
            self._forward.clear()
        self._set(page, anchor, share)

    def show_place(self, place: str) -> None:
        """``place``: the name of a page, and after a # the heading that it is to begin at."""
        name, _, anchor = place.partition("#")
        page = next((page for page in self.pages if page.name == name), self.pages[0])
        self.show_page(page, anchor)

    def _set(self, page: Page, anchor: str = "", share: float = 0.0) -> None:
        self.text.show_page(page, anchor, share)
        self._hit = -1
        self.list.blockSignals(True)
        rows = [row for row in range(self.list.count()) if self._page_of(row) == page]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)
        self._refresh()

    def _page_of(self, row: int) -> Page:
        page: Page = self.list.item(row).data(Qt.ItemDataRole.UserRole)
        return page

    def _chosen(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.show_page(entry.data(Qt.ItemDataRole.UserRole))
            self._go_to_hit(0)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
            return
        name, anchor = url.path(), url.fragment()
        path = (self.text.page.path.parent / name).resolve() if name else self.text.page.path
        if path.suffix == ".md" and path.is_file():
            known = next((page for page in self.pages if page.path.resolve() == path), None)
            self.show_page(known or Page(path), anchor)
        elif path.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def go_back(self) -> None:
        self._turn(self._back, self._forward)

    def go_forward(self) -> None:
        self._turn(self._forward, self._back)

    def _turn(self, behind: list[tuple[Page, float]], ahead: list[tuple[Page, float]]) -> None:
        if behind:
            ahead.append((self.text.page, self.text.share))
            page, share = behind.pop()
            self._set(page, share=share)

    def _refresh(self) -> None:
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        self.smaller.setEnabled(self.text.percent > SIZES[0])
        self.larger.setEnabled(self.text.percent < SIZES[-1])

    def zoom(self, by: int) -> None:
        """Larger or smaller by a step; 0: as at first."""
        place = SIZES.index(self.text.percent) + by if by else SIZES.index(100)
        self.text.set_percent(SIZES[max(0, min(len(SIZES) - 1, place))])
        self._refresh()

    # -- words

    def _look_for(self, words: str) -> None:
        counts = [page.count(words) for page in self.pages]
        looking = bool(words.strip())
        for row, (page, count) in enumerate(zip(self.pages, counts, strict=True)):
            entry = self.list.item(row)
            entry.setHidden(looking and not count)
            entry.setText(f"{page.title}  ({count})" if looking else page.title)
        pages = sum(1 for count in counts if count)
        where = tr("{count} on %n page", "", pages, many="{count} on %n pages", count=sum(counts))
        self.found.setText(where if pages else tr("Not found"))
        self.found.setVisible(looking)
        self._hit = -1
        self.text.mark(words)

    def step(self, by: int) -> None:
        """The next place of the words, or the one before; from the last of a page to the next that has some."""
        words = self.search.text()
        here = self.text.mark(words)
        if 0 <= self._hit + by < here:
            self._go_to_hit(self._hit + by)
            return
        having = [page for page in self.pages if page.count(words)]
        if not having:
            return
        place = having.index(self.text.page) if self.text.page in having else -1 if by > 0 else 0
        page = having[(place + by) % len(having)]
        if page != self.text.page:
            self.show_page(page)
        self._go_to_hit(0 if by > 0 else self.text.mark(words) - 1)

    def _go_to_hit(self, number: int) -> None:
        if self.search.text().strip():
            self._hit = number
            self.text.go_to(number)

    # -- paper

    def ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from app.guide.paper import prepare, print_guide

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print the guide"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._onto_paper(
                lambda: print_guide(self.pages, printer),
                lambda sheets: tr("%n page was printed.", "", sheets, many="%n pages were printed."),
            )
        )
        QDialog.open(dialog)  # its own wants a slot by name

    def choose_pdf(self) -> None:
        dialog = file_dialog(self, tr("Save the guide as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile(_PDF)
        dialog.fileSelected.connect(lambda name: self.save_pdf(Path(name)))
        dialog.open()

    def save_pdf(self, file: Path) -> None:
        """Write the guide to ``file``; what came of it is said beside the buttons."""
        from app.guide.paper import write_pdf

        self._onto_paper(
            lambda: write_pdf(self.pages, file),
            lambda sheets: tr(
                "Saved as {name}: %n page.", "", sheets, many="Saved as {name}: %n pages.", name=file.name
            ),
        )

    def _onto_paper(self, make: Callable[[], int], done: Callable[[int], str]) -> None:
        try:
            sheets = make()
        except (OSError, PRSError) as error:
            said = str(explain(error, _PDF))
        else:
            said = done(sheets)
        self.told.setText(said)
        self.told.setToolTip(said)
