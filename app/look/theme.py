"""Light and dark: colours as plain text, a palette and a style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from prs_core.resources import resource_path


@dataclass(frozen=True)
class Theme:
    """Colours as "#rrggbb". Text on ``window``, ``surface`` and ``raised`` has a contrast of at least 4.5 to 1."""

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    warning_surface: str
    danger: str
    danger_surface: str


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f3f5f8",
    surface="#ffffff",
    raised="#e9edf2",
    border="#d3dae3",
    text="#18212c",
    muted="#526070",
    accent="#0a62b8",
    on_accent="#ffffff",
    selection="#d8e8fa",
    warning="#7a4a00",
    warning_surface="#fff3d6",
    danger="#a8201a",
    danger_surface="#fdeae8",
)

DARK = Theme(
    name="dark",
    dark=True,
    window="#12161c",
    surface="#1a2028",
    raised="#262e39",
    border="#343e4b",
    text="#e7ebf1",
    muted="#9fadbd",
    accent="#63aef8",
    on_accent="#08121d",
    selection="#223c59",
    warning="#f3c567",
    warning_surface="#3a2f16",
    danger="#ff9c93",
    danger_surface="#412221",
)


#: Property of a widget whose text is larger than the program's, by that factor.
_ENLARGED = "enlarged"
_EFFECTS = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)
_OWN_SIZE = "own_size"


def enlarge(widget: QWidget, factor: float) -> None:
    """Bold text, larger by ``factor`` than the program's, also when that changes."""
    widget.setProperty(_ENLARGED, factor)
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(True)
    widget.setFont(font)


def is_still(widget: QWidget) -> bool:
    """Whether nothing is to glide or blink."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


class ThemeController(QObject):
    """Applies the chosen theme to the application and follows the system's when told to; the size of text and whether
    things move, too."""

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        choice: str = "system",
        parent: QObject | None = None,
        *,
        text_percent: float = 100.0,
        still: bool = False,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self.theme = LIGHT
        if app.property(_OWN_SIZE) is None:  # the application outlives this
            app.setProperty(_OWN_SIZE, app.font().pointSizeF())
        self._percent, self._still = text_percent, still
        self._effects = [effect for effect in _EFFECTS if app.isEffectEnabled(effect)]  # of this system
        self._size_text()
        self._calm()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """``choice`` is "system", "light" or "dark"."""
        self._choice = choice
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice)
        hints = self._app.styleHints()
        if scheme is None:
            hints.unsetColorScheme()
            self._apply(DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT)
        else:
            hints.setColorScheme(scheme)
            self._apply(DARK if choice == "dark" else LIGHT)

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._apply(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)

    def _apply(self, theme: Theme) -> None:
        self.theme = theme
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(style_sheet(theme) + (_STILL if self._still else ""))
        self.changed.emit(theme)

    def set_text(self, percent: float) -> None:
        """How large text is, in percent of the system's."""
        if percent != self._percent:
            self._percent = percent
            self._size_text()
            self._apply(self.theme)  # the style sheet, set anew, hands the font on to what is there
            for widget in self._app.allWidgets():
                factor = widget.property(_ENLARGED)
                if factor is not None:
                    enlarge(widget, float(factor))

    def _size_text(self) -> None:
        font = QFont(self._app.font())
        font.setPointSizeF(float(self._app.property(_OWN_SIZE)) * self._percent / 100)
        if font != self._app.font():
            self._app.setFont(font)

    def set_still(self, still: bool) -> None:
        """Whether nothing is to glide or blink."""
        if still != self._still:
            self._still = still
            self._calm()
            self._apply(self.theme)

    def _calm(self) -> None:
        self._app.styleHints().setCursorFlashTime(0 if self._still else -1)  # -1: as the system has it
        for effect in self._effects:
            self._app.setEffectEnabled(effect, not self._still)


def palette(theme: Theme) -> QPalette:
    """Everything that the style sheet leaves to Qt."""
    result = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.raised),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.Mid, theme.border),
    ):
        result.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        # As $muted in the sheet: what cannot be used now can still be read. Borders and grounds say that it cannot.
        result.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.muted))
    return result


#: Left, top, right, bottom: in a spin box, Qt leaves out the style sheet's padding at the sides.
BARE_MARGINS = (6, 0, 6, 0)

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $window; border-bottom: 1px solid $border; padding: 1px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 3px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: $border; margin: 6px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: $raised; }
QToolButton:checked { background: $selection; border-color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QToolButton:checked:focus { border-color: $text; }
QToolButton::menu-indicator { image: none; }
QToolButton[choice="true"] { background: $surface; border-color: $border; padding: 3px 6px; }
QToolButton[choice="true"]:hover { background: $raised; }
QToolButton[choice="true"]:checked { background: $selection; border-color: $accent; }
QToolButton[choice="true"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QToolButton[choice="true"]:checked:focus { border-color: $text; }
QPushButton { background: $surface; border: 1px solid $border; border-radius: 5px; padding: 5px 13px; }
QPushButton:hover { background: $raised; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 12px; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 3px double $on_accent; padding: 3px 11px; }
QPushButton:disabled { background: $window; color: $muted; border-color: $border; }
QLineEdit, QAbstractSpinBox { background: $surface; border: 1px solid $border; border-radius: 5px;
    padding: 4px 7px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled { background: $window; color: $muted; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 3px 6px; }
QAbstractSpinBox[bare="true"]::up-button, QAbstractSpinBox[bare="true"]::down-button { width: 0; border: none; }
QListView { background: $surface; border: 1px solid transparent; border-top-color: $border; outline: none; }
#groups { border-color: transparent; }
#groups:focus { border-color: $accent; }
QScrollArea { border: 1px solid transparent; }
#groups::item { padding: 5px 9px; }
QListView[framed="true"] { border: 1px solid $border; border-radius: 5px; }
QCheckBox::indicator, QTableView::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 3px;
    background: $surface; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$check"); }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 4px; padding: 0 2px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $border; }
QCheckBox::indicator:checked:disabled { background: $muted; border-color: $muted; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 7px;
    background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; }
QRadioButton::indicator:disabled { border-color: $border; }
QRadioButton::indicator:checked:disabled { border-color: $muted; }
QTableView { background: $surface; border: 1px solid transparent; outline: none; selection-background-color: $selection;
    selection-color: $text; }
QListView:focus, QTableView:focus, QTreeView:focus, QScrollArea:focus, QTextBrowser:focus {
    border: 1px solid $accent; }
QTableView::item { padding: 0 5px; }
QTableView QComboBox, QTableView QAbstractSpinBox, QTableView QLineEdit { border-radius: 0; padding: 0 3px; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $border;
    padding: 2px 5px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 11px 5px 11px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; background: $raised; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: 4px; padding: 4px 9px 5px 9px; }
QComboBox { background: $surface; border: 1px solid $border; border-radius: 5px; padding: 3px 7px;
    combobox-popup: 0; }
QComboBox:hover { background: $raised; }
QComboBox:focus { border: 2px solid $accent; padding: 2px 6px; }
QComboBox:disabled { background: $window; color: $muted; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; selection-background-color: $selection;
    selection-color: $text; outline: none; }
QComboBox QAbstractItemView::item { min-height: 22px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget > QWidget { background: $surface; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 0 6px; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 5px 7px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $border; border-radius: 4px; min-height: 28px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle:horizontal { background: $border; border-radius: 4px; min-width: 28px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; border: 2px solid $surface; width: 12px; height: 12px;
    margin: -6px 0; border-radius: 8px; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSlider::handle:horizontal:disabled { background: $muted; }
QSlider::handle:horizontal:focus { border-color: $text; }
*[muted="true"] { color: $muted; }
*[heading="true"] { font-weight: 600; }
#banner, #worklist, #eventsPanel { background: $surface; }
#banner { border-bottom: 1px solid $border; }
#worklistFoot { color: $muted; padding: 5px 10px; border-top: 1px solid $border; }
#welcome { background: $surface; }
#notice { background: $selection; border-radius: 5px; }
#warningNote { background: $warning_surface; color: $warning; border-radius: 5px; padding: 4px 9px; }
#doneNote { background: $selection; color: $text; border-radius: 5px; padding: 4px 9px; }
#dangerNote { background: $danger_surface; color: $danger; border-radius: 5px; padding: 4px 9px; }
""")


_STILL = "* { widget-animation-duration: 0; }"


def style_sheet(theme: Theme) -> str:
    check = resource_path("style", f"check-{theme.name}.png").as_posix()
    down = resource_path("style", f"down-{theme.name}.png").as_posix()
    return _SHEET.substitute(vars(theme), check=check, down=down)
