"""What the tooltip of a verdict says, and how the window takes a small screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QComboBox, QWidget

from app.look.low_window import show_within_screen
from app.panels.labels import CAUTIOUS, explain
from prs_core.labels import RecordLabel
from prs_core.results import RecordVerdict


@pytest.mark.parametrize(("label", "normal", "why"), [("DAS", 0.73, True), ("DAS", 0.2, False), ("Normal", 0.6, False)])
def test_a_label_that_is_not_the_most_probable_says_why(label: str, normal: float, why: bool) -> None:
    named = RecordLabel(label)
    sure = normal if named is RecordLabel.NORMAL else 0.23
    probabilities = {RecordLabel.NORMAL: normal, RecordLabel.DAS: 1 - normal, named: sure}
    verdict = RecordVerdict(named, sure, probabilities, (RecordLabel.NORMAL, RecordLabel.DAS))
    assert (CAUTIOUS in explain(verdict)) is why


@pytest.mark.parametrize(("height", "fills"), [(800, True), (770, True), (700, False)])
def test_where_the_desktops_frame_has_no_room_the_window_fills_the_screen(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, height: int, fills: bool
) -> None:
    class Screen:
        def availableGeometry(self) -> QRect:
            return QRect(0, 0, 1280, 800)

    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(window, "screen", Screen)
    window.resize(1280, height)
    show_within_screen(window)
    assert window.isVisible() and window.isMaximized() is fills


def test_a_list_that_drops_down_shows_its_last_entry_whole(qtbot: Any, shell: Any) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["SPRSound", "Audacity", "Praat", "Raven", "CSV"])
    box.show()
    box.showPopup()
    view = box.view()
    last = view.visualRect(box.model().index(4, 0))
    qtbot.waitUntil(lambda: view.viewport().height() > last.bottom())
    box.hidePopup()
