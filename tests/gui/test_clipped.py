"""No text of the window or of its dialogs is cut."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.preferences import settings
from app.window import Parts
from tests.gui.clipped import clipped
from tests.gui.test_accessibility import demo, open_dialogs

__all__ = ["demo"]


def test_what_is_cut_is_found(qtbot: Any) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    whole, cut, wrapped, low = (
        QLabel("short"),
        QLabel("much too long for so little room"),
        QLabel("w " * 40),
        QLabel("w " * 40),
    )
    for label in (wrapped, low):
        label.setWordWrap(True)
    button = QPushButton("This button says more than it can")
    for each in (whole, cut, wrapped, low, button):
        layout.addWidget(each)
    cut.setFixedWidth(60)
    button.setFixedWidth(60)
    low.setFixedHeight(12)
    hidden = QLabel("nobody sees how long this is", root)
    hidden.setFixedWidth(10)
    hidden.hide()
    root.resize(300, 400)
    root.show()
    QApplication.processEvents()
    assert clipped(root) == [
        "QLabel “much too long for so little room”",
        f"QLabel “{low.text()}”",
        "QPushButton “This button says more than it can”",
    ]


def test_combo_boxes_fields_and_what_is_scrolled_away_are_looked_at(qtbot: Any) -> None:
    root, inside = QScrollArea(), QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(inside)
    combo, wide, field = QComboBox(), QComboBox(), QLineEdit(placeholderText="what this empty field is for, at length")
    for each in (combo, wide):
        each.addItems(["short", "a choice of many words"])
    combo.setFixedWidth(110)
    field.setFixedWidth(110)
    below = QLabel("far below and cut")
    below.setFixedWidth(40)
    for each in (combo, wide, field):
        layout.addWidget(each)
    layout.addSpacing(600)
    layout.addWidget(below)
    root.setWidget(inside)
    root.resize(300, 200)
    root.show()
    QApplication.processEvents()
    assert below.visibleRegion().isEmpty()
    assert clipped(root) == [
        "QComboBox “a choice of many words”",
        "QLabel “far below and cut”",
        "QLineEdit “what this empty field is for, at length”",
    ]


def test_what_reaches_beyond_an_edge_that_nothing_scrolls_is_found(qtbot: Any) -> None:
    root, inside = QScrollArea(widgetResizable=True), QWidget()
    qtbot.addWidget(root)
    row = QHBoxLayout(inside)
    for text in ("This button", "and that one", "have no room together"):
        row.addWidget(QPushButton(text))
    root.setWidget(inside)
    root.resize(160, 100)
    root.show()
    QApplication.processEvents()
    assert clipped(root) == [], "it can be scrolled to"
    root.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    QApplication.processEvents()
    assert "beyond the edge: QPushButton “have no room together”" in clipped(root)


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_nothing_is_cut_in_the_window(demo: Parts, size: tuple[int, int]) -> None:
    demo.window.resize(*size)
    QApplication.processEvents()
    assert clipped(demo.window) == []


def test_nothing_is_cut_in_the_dialogs(demo: Parts) -> None:
    found: list[str] = []
    for dialog in open_dialogs(demo):
        for group in settings.GROUPS if hasattr(dialog, "show_group") else ("",):
            if group:
                dialog.show_group(group)  # type: ignore[attr-defined]
                QApplication.processEvents()
            found += [f"{dialog.windowTitle()} {group}: {text}" for text in clipped(dialog)]
    assert found == []
