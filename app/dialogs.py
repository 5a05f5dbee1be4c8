"""Small windows that never block: About, the keyboard sheet, another hop."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Sequence
from html import escape
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import icons
from app.panels.labels import CAS_MEANS, DAS_MEANS
from app.panels.record import RESEARCH_ONLY
from app.settings import HOP_RANGE_S
from app.shortcuts import words_of
from prs_core.jobs import Ready


def program_version() -> str:
    try:
        return version("prs-studio")
    except PackageNotFoundError:  # run from a folder, without being installed
        return "(not installed)"


def about_dialog(parent: QWidget, model: Ready | None, show_licences: Callable[[], object]) -> QDialog:
    """Versions, licence, and what this program is not; a button leads to everybody else's licences."""
    dialog = _dialog(parent, "About PRS Studio")
    sign = QLabel(dialog)
    sign.setPixmap(icons.pixmap("lungs", parent.palette().highlight().color(), 56, parent.devicePixelRatioF()))
    parts = [
        ("PRS Studio", program_version()),
        ("Model", f"{model.model_name} {model.model_version} ({model.model_id})" if model else "not loaded yet"),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("NumPy", version("numpy")),
        ("libsndfile (soundfile)", version("soundfile")),
        ("System", f"{platform.system()} {platform.release()}"),
    ]
    rows = "".join(f"<tr><td>{escape(a)}&nbsp;&nbsp;</td><td>{escape(b)}</td></tr>" for a, b in parts)
    text = QLabel(
        "<p style='font-size:15pt'><b>PRS Studio</b></p>"
        "<p>Opens children's lung sounds and shows what a neural network heard in them.</p>"
        f"<p><b>{RESEARCH_ONLY}.</b> Do not base a diagnosis or treatment on it.</p>"
        f"<table>{rows}</table>"
        "<p>MIT licence; the parts that others made have their own. The model learnt from the SPRSound database (Zhang "
        "et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022).</p>",
        dialog,
        wordWrap=True,
    )
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setMinimumWidth(400)
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, sign)
    layout.insertWidget(1, text, 1)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    licences = buttons.addButton("&Licences …", QDialogButtonBox.ButtonRole.ActionRole)
    licences.setAutoDefault(False)
    licences.clicked.connect(lambda *_: show_licences())
    return dialog


MOUSE = (
    ("Wheel", "Scroll through time"),
    ("Ctrl+Wheel", "Zoom about the pointer"),
    ("Click", "Put the cursor there"),
    ("Drag", "Select a stretch of time"),
    ("Click an event", "Select it; with Shift or Ctrl, one more"),
    ("Double-click an event", "Zoom to it"),
    ("Drag in the events lane", "Mark an event; with Shift: select"),
    ("Drag an event, or its border", "Move it, or change its length; Esc cancels"),
)


def keyboard_sheet(parent: QWidget, groups: Sequence[tuple[str, Iterable[QAction]]]) -> QDialog:
    """All shortcuts, read from the actions themselves, so that the sheet cannot be wrong."""
    dialog = _dialog(parent, "Keyboard and mouse")
    inside = QWidget(dialog)
    tables = [
        (title, [(a.shortcut().toString(QKeySequence.SequenceFormat.NativeText), _plain(a)) for a in actions])
        for title, actions in groups
    ]
    tables.append(("Worklist", [("Up, Down", "Open the recording above or below"), ("Esc", "Empty the filter box")]))
    tables.append(("Mouse", list(MOUSE)))
    room = parent.width() - 40
    columns = _columns(tables, inside, max(1, min(4, room // _SHEET_COLUMN)))
    words = QLabel(f"{CAS_MEANS}  {DAS_MEANS}", inside, wordWrap=True)
    words.setProperty("muted", True)
    whole = QVBoxLayout(inside)
    whole.addLayout(columns)
    whole.addSpacing(10)
    whole.addWidget(words)
    area = QScrollArea(dialog, widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inside)
    area.setAccessibleName("Keyboard and mouse")
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, area, 1)
    needed = inside.sizeHint()
    dialog.resize(min(needed.width() + 70, room), min(needed.height() + 90, parent.height() - 30))
    return dialog


#: Pixels that keys and what they do take side by side.
_SHEET_COLUMN = 390


def _columns(tables: Sequence[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget, count: int) -> QHBoxLayout:
    """Tables of keys one below the other, in columns of about the same length."""
    total = sum(len(rows) + 2 for _, rows in tables)
    layout = QHBoxLayout()
    layout.setSpacing(26)
    sides = [QVBoxLayout() for _ in range(count)]
    used = 0
    for title, rows in tables:
        table = "".join(f"<tr><td><b>{escape(k)}</b>&nbsp;&nbsp;</td><td>{escape(t)}</td></tr>" for k, t in rows if k)
        label = QLabel(f"<b>{escape(title)}</b><table cellpadding='1'>{table}</table>", parent)
        sides[min(count - 1, int((used + len(rows) / 2) * count / total))].addWidget(label)
        used += len(rows) + 2
    for side in sides:
        side.setSpacing(10)
        side.addStretch(1)
        layout.addLayout(side)
    layout.addStretch(1)
    return layout


def ask_hop(parent: QWidget, current: float, then: Callable[[float], None]) -> QInputDialog:
    """Ask for another hop; ``then`` gets it unless the person thinks better of it."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Analysis hop")
    dialog.setLabelText("Seconds from one 3 s window to the next.\nSmaller is finer and slower.")
    dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
    dialog.setDoubleRange(*HOP_RANGE_S)
    dialog.setDoubleDecimals(2)
    dialog.setDoubleStep(0.25)
    dialog.setDoubleValue(current)
    dialog.doubleValueSelected.connect(then)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setModal(False)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(18, 16, 18, 14)
    layout.addWidget(buttons)
    return dialog


def _plain(action: QAction) -> str:
    """What the action is called, in the sheet."""
    return words_of(action)
