"""What is left out because nothing of it changed: the picture, the rows and the heights are as if it had been done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.look.theme import LIGHT
from app.panels.record import RecordPanel
from app.panels.worklist import WorklistPanel
from app.panels.worklist_model import WorklistModel
from app.session import Session
from app.study.items import ItemState
from app.tasks import SynchronousPool, Tasks
from app.views.lanes import LanesView
from prs_core.annotation import AnnotationDocument, Change, Edit, Event
from prs_core.labels import EventType, RecordLabel
from prs_core.results import RecordVerdict
from tests.gui import lane_data
from tests.gui.listing_data import listed
from tests.gui.test_session import Engine

DURATION = 12.0


def _picture(view: LanesView) -> tuple[QImage, QImage]:
    return view.events.grab().toImage(), view.overview.grab().toImage()


def _differing(one: QImage, other: QImage) -> int:
    """How many pixels are not the same."""
    pixels = [np.frombuffer(each.constBits(), np.uint32) for each in (one, other)]
    return int((pixels[0] != pixels[1]).sum())


@pytest.mark.parametrize("by_s", [0.01, 0.25, -0.25, 20.0])
def test_an_edit_leaves_the_picture_that_painting_everything_makes(qtbot: Any, by_s: float) -> None:
    view = LanesView(tasks=Tasks(SynchronousPool()))
    qtbot.addWidget(view)
    view.resize(1000, 620)
    view.set_recording(lane_data.sound(2 * DURATION))
    view.show()
    qtbot.waitExposed(view)
    events = [Event(f"e{n}", n * 1.0, n * 1.0 + 0.7, list(EventType)[n % 7]) for n in range(12)]
    document = AnnotationDocument(40.0, {event.id: event for event in events})
    view.show_document(document, ())
    view.set_selected(frozenset({"e5"}))
    before = _picture(view)
    moved = replace(events[5], start_s=events[5].start_s + by_s, end_s=events[5].end_s + by_s, label=EventType.STRIDOR)
    after = document.apply(Edit("Move", (Change(events[5], moved),)))
    view.show_document(after, ())
    painted = _picture(view)
    view.events._boxes.update()
    view.overview._marks.update()
    whole = _picture(view)
    assert _differing(before[0], painted[0]) > 100
    # Qt shades a corner of a neighbour's outline otherwise where the strip that is painted cuts the outline.
    assert _differing(painted[0], whole[0]) <= 4 and painted[1] == whole[1]


def test_a_selection_that_is_made_while_a_lane_is_hidden_is_there_when_it_is_shown(qtbot: Any) -> None:
    view = LanesView(tasks=Tasks(SynchronousPool()))
    qtbot.addWidget(view)
    view.resize(1000, 620)
    view.set_recording(lane_data.sound(DURATION))
    view.show()
    qtbot.waitExposed(view)
    view.set_lane_visible("mfcc", False)
    view.select((2.0, 3.0))
    view.set_lane_visible("mfcc", True)
    assert view.mfcc.region.isVisible() and tuple(view.mfcc.region.getRegion()) == (2.0, 3.0)
    view.set_lane_visible("mfcc", False)
    view.select(None)
    view.set_lane_visible("mfcc", True)
    assert not view.mfcc.region.isVisible()


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    return Session(Tasks(SynchronousPool()), Engine(), tmp_path)


def test_a_recording_that_changes_asks_for_no_other_rows(
    qtbot: Any, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    class Counting(WorklistModel):
        def rowCount(self, *parent: Any) -> int:
            nonlocal asked
            asked += 1
            return super().rowCount(*parent)

    monkeypatch.setattr("app.panels.worklist.WorklistModel", Counting)
    panel = WorklistPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    session.items = {str(n): listed(str(n), f"{n}_2.0_0_p1_1") for n in range(500)}
    session.items_changed.emit()
    panel.list.grab()
    told: list[int] = []
    panel.model.dataChanged.connect(lambda first, *_: told.append(first.row()))
    asked = 0
    session.items["3"].state = ItemState.WORKING
    session.item_changed.emit("3")
    panel.list.grab()
    assert told == [panel.model.row_of("3")] and asked < 100


def test_the_banner_keeps_its_height_while_the_analysis_is_on_its_way(qtbot: Any, session: Session) -> None:
    panel = RecordPanel(session)
    qtbot.addWidget(panel)
    panel.setFixedWidth(1000)
    item = listed("1", "700_2.0_0_p1_1")
    item.analysis, item.state = None, ItemState.WAITING
    session.items, session.current = {"1": item}, item
    session.current_changed.emit()
    panel.show()
    qtbot.waitExposed(panel)
    waiting = panel.sizeHint().height()
    verdict = RecordVerdict(RecordLabel.CAS, 0.8, dict.fromkeys(RecordLabel, 0.2))
    item.analysis, item.state = replace(lane_data.analysis(DURATION), verdict=verdict), ItemState.DONE
    session.analysis_changed.emit()
    assert panel.sizeHint().height() == waiting
    item.analysis, item.state = None, ItemState.FAILED
    session.analysis_changed.emit()
    panel.layout().activate()
    assert panel.sizeHint().height() < waiting, "nothing will come"


def test_every_lane_is_seen_whole_in_a_window_of_1280_by_800(qtbot: Any) -> None:
    view = LanesView(tasks=Tasks(SynchronousPool()))
    qtbot.addWidget(view)
    view.resize(1000, 407)  # what banner with a note, table and bars leave of it
    view.set_recording(lane_data.sound(DURATION))
    view.apply_theme(LIGHT)
    view.show()
    qtbot.waitExposed(view)
    assert view._area.verticalScrollBar().maximum() == 0


def test_no_two_numbers_of_a_low_lane_touch(qtbot: Any) -> None:
    view = LanesView(tasks=Tasks(SynchronousPool()))
    qtbot.addWidget(view)
    view.resize(1000, 407)
    view.set_recording(0.9 * lane_data.sound(DURATION))
    view.apply_theme(LIGHT)
    view.show()
    qtbot.waitExposed(view)
    for gain in (0.0, 5.0, 23.0, 27.0):
        view.set_gain(gain)
        for lane in (view.waveform, view.spectrogram):
            lane.grab()
            image = QImage(10, 10, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            rects = [QRectF(text[0]) for text in lane.axis.generateDrawSpecs(painter)[2]]
            painter.end()
            middles = sorted(rect.center().y() for rect in rects)
            assert len(rects) >= 2 and min(np.diff(middles)) >= rects[0].height() - 0.01


def test_a_long_name_of_a_lane_leaves_its_scale_two_numbers(qtbot: Any) -> None:
    """As in French, where it reaches to the numbers: below it, beside the short unit, there is room."""
    view = LanesView(tasks=Tasks(SynchronousPool()))
    qtbot.addWidget(view)
    view.resize(1000, 407)
    view.set_recording(lane_data.sound(DURATION))
    view.apply_theme(LIGHT)
    view.show()
    qtbot.waitExposed(view)
    axis = view.spectrogram.axis
    axis.set_title("A name as long as the gutter is wide", "kHz", view.font())
    painter = QPainter(image := QImage(10, 10, QImage.Format.Format_RGB32))
    numbers = [text[2] for text in axis.generateDrawSpecs(painter)[2]]
    painter.end()
    assert not image.isNull() and "0" in numbers and len(numbers) >= 2
