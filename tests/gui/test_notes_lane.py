"""The lane of notes: no flag hides another."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.look.theme import LIGHT
from app.views.notes import NotesLane
from app.views.timeline import Timeline


def test_a_mark_that_was_made_while_nothing_was_written_stands_beside_the_gap(qtbot) -> None:
    line = Timeline()
    line.reset(20.0)
    window = QWidget()  # a lane that is closed by itself takes pyqtgraph down with it
    qtbot.addWidget(window)
    lane = NotesLane(line, window)
    lane.apply_theme(LIGHT)
    lane.resize(800, 24)
    window.show()
    lane.show_notes(
        ((2.0, "Mark", False), (5.0, "Paused for 3.0 s", True), (5.0, "Mark", False), (12.0, "Mark", False))
    )
    first, gap, mark, last = lane.places()
    assert (first, gap, last) == (lane.x_of(2.0), lane.x_of(5.0), lane.x_of(12.0))
    assert gap + lane.fontMetrics().averageCharWidth() * 8 < mark < last
    assert not lane.grab().isNull()
