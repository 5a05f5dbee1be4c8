"""Choices look like the other fields in both themes, and not like the toolkit's own; what is disabled looks so."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from app.look.theme import DARK, LIGHT, Theme, ThemeController


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_choice_has_the_surface_and_the_border_of_a_field(qtbot: Any, qapp: QApplication, theme: Theme) -> None:
    controller = ThemeController(qapp, theme.name)
    box, other = QComboBox(), QWidget()
    for widget in (box, other):
        qtbot.addWidget(widget)
    box.addItems(["Name", "Patient"])
    box.resize(200, 30)
    box.show()
    picture = box.grab().toImage()
    colours = {picture.pixelColor(130, y).name() for y in range(4, 26)}
    assert colours == {QColor(theme.surface).name()}, "plain, without a gradient"
    middle = picture.height() // 2
    assert picture.pixelColor(0, middle).name() in (QColor(theme.border).name(), QColor(theme.accent).name())
    arrow = {picture.pixelColor(x, y).name() for x in range(180, 198) for y in range(8, 22)}
    assert len(arrow) > 1, "with an arrow"
    controller.deleteLater()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_cannot_be_used_looks_so(qtbot: Any, qapp: QApplication, theme: Theme) -> None:
    controller = ThemeController(qapp, theme.name)
    ticked = QCheckBox("Reviewed")
    ticked.setChecked(True)
    for widget in (QLineEdit("A comment"), QLineEdit(placeholderText="A comment"), QDoubleSpinBox(), ticked):
        qtbot.addWidget(widget)
        widget.resize(200, 30)
        widget.show()
        pictures = []
        for enabled in (True, False):
            widget.setEnabled(enabled)
            widget.clearFocus()
            pictures.append(widget.grab().toImage())
        colours = [Counter(p.pixelColor(x, y).name() for x in range(4, 90) for y in range(6, 24)) for p in pictures]
        if widget is ticked:
            assert QColor(theme.accent).name() in colours[0] and QColor(theme.accent).name() not in colours[1]
        else:
            assert [each.most_common(1)[0][0] for each in colours] == [theme.surface, theme.window]
            ink = [max(_far(theme.window, colour) for colour in each) for each in colours]
            assert ink[1] < ink[0], "its text is paler"
    controller.deleteLater()


def _far(one: str, other: str) -> int:
    """How far two colours stand apart."""
    a, b = QColor(one), QColor(other)
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
