"""Choices look like the other fields in both themes, and not like the toolkit's own."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

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
