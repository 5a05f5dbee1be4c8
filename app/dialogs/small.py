"""Small windows that never block: About, the keyboard sheet, another hop."""

from __future__ import annotations

import platform
from collections.abc import Callable
from html import escape
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.look import icons
from app.look.decimal_box import DecimalBox
from app.look.theme import BARE_MARGINS
from app.panels.record import RESEARCH_ONLY
from app.preferences.settings import HOP_RANGE_S
from prs_core.jobs import Ready
from prs_core.translation import tr


def program_version() -> str:
    try:
        return version("prs-studio")
    except PackageNotFoundError:  # run from a folder, without being installed
        return tr("(not installed)", "the program: run from a folder")


def _paragraph(text: str) -> str:
    return f"<p>{escape(text, quote=False)}</p>"


def about_dialog(parent: QWidget, model: Ready | None, show_licences: Callable[[], object]) -> QDialog:
    """Versions, licence, and what this program is not; a button leads to everybody else's licences."""
    dialog = plain_dialog(parent, tr("About PRS Studio"))
    sign = QLabel(dialog)
    sign.setPixmap(icons.program_icon().pixmap(QSize(56, 56), parent.devicePixelRatioF()))
    parts = [
        ("PRS Studio", program_version()),
        (
            tr("Model"),
            f"{model.model_name} {model.model_version} ({model.model_id})" if model else tr("not loaded yet"),
        ),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("NumPy", version("numpy")),
        ("libsndfile (soundfile)", version("soundfile")),
        (tr("System"), f"{platform.system()} {platform.release()}"),
    ]
    rows = "".join(f"<tr><td>{escape(a)}&nbsp;&nbsp;</td><td>{escape(b)}</td></tr>" for a, b in parts)
    not_for = escape(tr("Do not base a diagnosis or treatment on it."), quote=False)
    text = QLabel(
        "".join(
            (
                "<p style='font-size:15pt'><b>PRS Studio</b></p>",
                _paragraph(tr("Opens children's lung sounds and shows what a neural network heard in them.")),
                f"<p><b>{escape(RESEARCH_ONLY)}.</b> {not_for}</p><table>{rows}</table>",
                _paragraph(
                    tr(
                        "MIT licence; the parts that others made have their own. The model learnt from the SPRSound "
                        "database (Zhang et al., IEEE Transactions on Biomedical Circuits and Systems 16(5), 2022)."
                    )
                ),
            )
        ),
        dialog,
        wordWrap=True,
    )
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    text.setMinimumWidth(400)
    layout = dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    head = QHBoxLayout()  # the sign beside the words: a low screen has room for both
    head.setSpacing(18)
    head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(text, 1)
    layout.insertLayout(0, head, 1)
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    licences = buttons.addButton(tr("&Licences …"), QDialogButtonBox.ButtonRole.ActionRole)
    licences.setAutoDefault(False)
    licences.clicked.connect(lambda *_: show_licences())
    # Qt gives a window two thirds of the screen's height by itself, whatever its words need.
    width = layout.sizeHint().width()
    dialog.resize(width, layout.heightForWidth(width))
    return dialog


class HopDialog(QDialog):
    """Asks for another hop, from ``current`` in seconds; ``then`` gets it unless the person thinks better of it."""

    def __init__(self, parent: QWidget, current: float, then: Callable[[float], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Analysis hop"))
        least, most = HOP_RANGE_S
        self.hop = DecimalBox(self, decimals=2, minimum=least, maximum=most, singleStep=0.25, value=current)
        self.hop.setProperty("bare", True)
        self.hop.lineEdit().setTextMargins(*BARE_MARGINS)
        self.hop.setAccessibleName(tr("Analysis hop"))
        self.hop.selectAll()
        asked = QLabel(tr("Seconds from one 3 s window to the next.\nSmaller is finer and slower."), self)
        asked.setBuddy(self.hop)
        answers = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(answers.Ok | answers.Cancel, self)
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for each in (asked, self.hop, buttons):
            layout.addWidget(each)
        self.accepted.connect(lambda: then(self.hop.value()))


def plain_dialog(parent: QWidget, title: str) -> QDialog:
    """A window that blocks nothing, with a button that closes it, and room above that."""
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
