"""Opens the guide: at its beginning, or at the page about what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from app.guide.pages import contents
from app.guide.places import place_of
from prs_core.translation import language, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from app.guide.window import GuideWindow
    from app.main_window import MainWindow

KEY = "F1"


class GuideDesk(QObject):
    """Makes the guide's window when it is first wanted, and keeps it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: GuideWindow | None = None
        window.closing.connect(self._close)

    def show(self, place: str = "") -> None:
        """Open the guide at ``place`` (a page, a # and a heading); where it was when none is named."""
        guide = self.guide or self._make()
        if place:
            guide.show_place(place)
        guide.show()
        guide.raise_()
        guide.activateWindow()
        guide.text.setFocus()  # the keys that scroll go there

    def show_for(self, widget: QWidget | None) -> None:
        """Open it at what it says about ``widget``."""
        self.show(place_of(widget))

    @staticmethod
    def title_of(place: str) -> str:
        """What the page of a place is called."""
        name = place.partition("#")[0]
        pages = contents(language())
        return next((page.title for page in pages if page.name == name), pages[0].title)

    def _make(self) -> GuideWindow:
        from app.guide.window import GuideWindow

        themes = self._window.themes
        guide = self.guide = GuideWindow(self._window, themes.theme)
        themes.changed.connect(guide.apply_theme)
        guide.winId()
        handle, nobody = guide.windowHandle(), cast("QWindow", None)
        if handle is not None:
            handle.setTransientParent(nobody)  # it stands beside the program's window, not always before it
        return guide

    def _close(self) -> None:
        if self.guide is not None:
            self.guide.close()


def desk_of(widget: QWidget) -> GuideDesk | None:
    """The guide of the window that ``widget`` belongs to."""
    each: QWidget | None = widget
    while each is not None:
        found = getattr(each, "guide", None)
        if isinstance(found, GuideDesk):
            return found
        each = each.parentWidget()
    return None


def help_button(dialog: QDialog) -> QToolButton:
    """A “?” for ``dialog``; it, and F1 anywhere in the dialog, open the guide at what has the focus there."""
    button = QToolButton(dialog)
    button.setText("?")
    button.setProperty("choice", True)
    button.setAccessibleName(tr("Help"))
    button.setToolTip(tr("What the guide says about this ({key})", key=KEY))

    def show() -> None:
        desk, focus = desk_of(dialog), dialog.focusWidget()
        if desk is not None:
            desk.show_for(focus if focus is not None and focus is not button else dialog)

    button.clicked.connect(lambda *_: show())
    QShortcut(QKeySequence(KEY), dialog).activated.connect(show)
    return button
