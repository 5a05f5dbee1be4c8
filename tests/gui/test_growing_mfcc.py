"""The colours of a growing MFCC lane."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget

from app.look.theme import LIGHT
from app.views.growing_mfcc import GrowingMfccLane
from app.views.mfcc import shades
from app.views.timeline import Timeline


@pytest.mark.parametrize("reach", [3.0, 100.0, 400.0])
def test_colours_fit_the_first_take_whatever_it_reaches(qtbot, reach: float) -> None:
    lane = GrowingMfccLane(Timeline())
    qtbot.addWidget(lane)
    lane.apply_theme(LIGHT)
    values = np.random.default_rng(0).uniform(-reach, reach, (64, 200)).astype(np.float32)
    lane.show_growing(None, 1.0)
    lane.show_growing(values, 0.016)
    low, high = lane.levels
    assert low == -high and high == pytest.approx(float(shades(np.float32(reach))), rel=0.1)


def test_the_first_take_has_its_colours_and_the_bar_that_tells_them(qtbot) -> None:
    window = QWidget()  # a lane that is closed by itself takes pyqtgraph down with it
    qtbot.addWidget(window)
    lane = GrowingMfccLane(Timeline(), window)
    lane.apply_theme(LIGHT)
    lane.resize(400, 120)
    window.show()
    lane.show_growing(None, 1.0)
    lane.show_growing(np.ones((64, 10), np.float32), 0.016)
    assert lane._bar is not None and lane._bar.colorMap() is not None, "grey"
