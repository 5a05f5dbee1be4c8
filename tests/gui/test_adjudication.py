"""Deciding between two readers in the window, by keys; others' readings beside one's own; how far all agree."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.preferences.shortcuts import keys_of
from app.window import Parts
from prs_core.agreement.adjudication import MODEL, Side
from prs_core.agreement.disagreements import Choice, Kind
from prs_core.labels import EventType, RecordLabel
from prs_core.study import CONSENSUS, open_study
from tests.gui.reading_data import SECRET, adjudicate_between, fill, make_study, sounds
from tests.gui.test_blind import settled

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "s.prs-study"
    make_study(path, sounds(tmp_path / "sounds"))
    fill(path)
    return path


@pytest.fixture
def desk(qtbot: Any, shell: Parts, file: Path) -> Parts:
    """Cid has opened the study."""
    shell.window.resize(1280, 800)
    shell.window.workbench.set_reader("Cid")
    shell.window.study_desk.open(file)
    qtbot.waitUntil(lambda: settled(shell) and shell.session.current.analysis is not None, timeout=30000)
    return shell


def sides(parts: Parts) -> dict[str, Side]:
    return {side.name: side for side in parts.window.reading_desk.sides}


def begin(qtbot: Any, parts: Parts, a: str, b: str) -> None:
    adjudicate_between(parts.window.reading_desk.adjudicate(), a, b)
    qtbot.waitUntil(lambda: parts.window.reading_desk.adjudicator.active, timeout=30000)
    parts.window.activateWindow()  # as the desktop does when the dialog closes
    qtbot.waitUntil(parts.window.isActiveWindow)
    ready(qtbot, parts)


def ready(qtbot: Any, parts: Parts) -> None:
    editor = parts.window.workbench.editor
    qtbot.waitUntil(
        lambda: (
            editor.document is not None
            and not editor.saver.unsaved
            and parts.session.sound is not None
            and not parts.tasks.busy
        ),
        timeout=30000,
    )


def press(qtbot: Any, parts: Parts, key: Qt.Key, modifiers: Qt.KeyboardModifier = SHIFT) -> None:
    QTest.keyClick(parts.window.lanes, key, modifiers)
    ready(qtbot, parts)


def held(file: Path, layer: str) -> list[list[tuple[str, float]]]:
    """What the consensus holds of each recording."""
    with open_study(file) as study:
        reader = study.reader(layer, CONSENSUS)
        found = [study.load(row.id, reader.id)[0] for row in study.rows()]
    return [[(str(e.label), e.start_s) for e in document.events()] for document in found]


def test_every_disagreement_is_decided_by_keys_and_stays_decided(qtbot: Any, desk: Parts, file: Path) -> None:
    window, adjudicator = desk.window, desk.window.reading_desk.adjudicator
    begin(qtbot, desk, SECRET, "Ada")
    layer = f"Consensus of {SECRET} and Ada"
    bar, lanes = window.adjudication, window.lanes
    assert bar.isVisible() and not window.record.isVisible() and lanes.events.title == "Consensus"
    assert [lane.whose for lane in lanes.others] == [SECRET, "Ada"] and all(not x.isHidden() for x in lanes.others)
    assert [d.kind for d in adjudicator.case.differences] == [Kind.TYPE, Kind.MISSING, Kind.MISSING]
    assert window.workbench.hand.proposals == (), "what a model proposes is nothing to decide here"
    assert desk.session.selection == (0.5, 1.5) and lanes.others[0].selected == {"q1"}
    assert bar.buttons[Choice.A].text() == f"{SECRET}: Wheeze"
    assert bar.buttons[Choice.BOTH].text() == "Both: Wheeze && Crackle"
    press(qtbot, desk, Qt.Key.Key_T)  # both
    assert adjudicator.progress == (1, 4) and adjudicator.at == 1
    press(qtbot, desk, Qt.Key.Key_A)  # the first one's stridor
    press(qtbot, desk, Qt.Key.Key_N)  # nobody's Normal; the last one here: on to the next recording
    assert desk.session.current.recording_id == list(adjudicator.cases)[1] and adjudicator.progress == (3, 4)
    assert held(file, layer)[0] == [("Wheeze & Crackle", 0.5), ("Stridor", 2.0)]
    assert [len(lane.marks) for lane in lanes.others if not lane.isHidden()] == [1, 1]
    # A step back, undone, and decided otherwise: what is undone is open again, and is looked at.
    press(qtbot, desk, Qt.Key.Key_E)
    assert adjudicator.at == 2 and desk.session.current.recording_id == next(iter(adjudicator.cases))
    press(qtbot, desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert adjudicator.progress == (2, 4) and adjudicator.at == 2
    assert adjudicator.current.kind is Kind.MISSING and "open" in bar.state.full()
    press(qtbot, desk, Qt.Key.Key_B)
    press(qtbot, desk, Qt.Key.Key_W)  # own: the mean of both borders, then changed by the usual keys
    assert window.workbench.editor.selected == {adjudicator.current.entry_id}
    press(qtbot, desk, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier)
    assert held(file, layer) == [
        [("Wheeze & Crackle", 0.5), ("Stridor", 2.0), ("Normal", 4.0)],
        [("Rhonchi", 1.0)],
        [],
    ]
    assert adjudicator.progress == (4, 4) and adjudicator.recordings == (2, 2)
    window.actions_.readers.end_adjudication.trigger()
    ready(qtbot, desk)
    assert not bar.isVisible() and window.record.isVisible() and lanes.events.title == "Events"
    assert window.workbench.editor.reader_id == window.study_desk.reader.id
    with open_study(file) as study:
        consensus = study.reader(layer, CONSENSUS)
        log = study.history(study.rows()[0].id, consensus.id)
        assert {each.by.name for each in log} == {"Cid"} and {each.reader.name for each in log} == {layer}
        assert study.load(study.rows()[0].id, consensus.id)[0].record.reviewed
    begin(qtbot, desk, "Ada", SECRET)
    assert adjudicator.progress == (4, 4), "decided ones stay decided, whoever is named first"


def test_a_record_label_is_decided_and_what_others_decide_is_seen(qtbot: Any, desk: Parts, file: Path) -> None:
    adjudicator = desk.window.reading_desk.adjudicator
    begin(qtbot, desk, "Ada", "Model")
    case = adjudicator.case
    assert case is not None and case.differences[-1].kind is Kind.RECORD
    while adjudicator.current.kind is not Kind.RECORD:
        adjudicator.step(1)
    adjudicator.own()
    assert desk.window.events.record.label.hasFocus() or desk.window.focusWidget() is not None
    other = adjudicator.current
    with open_study(file) as study:  # somebody else, elsewhere
        from prs_core.agreement.disagreements import consensus_edit

        document, revision = study.load(case.recording_id, adjudicator.work.layer.id)
        edit = consensus_edit(document, other, Choice.BOTH)
        study.append(case.recording_id, adjudicator.work.layer.id, edit, expected=revision, by=adjudicator.work.by.id)
    assert desk.window.workbench.editor.document.record.label is None
    desk.window.actions_.readers.look_again.trigger()
    ready(qtbot, desk)
    qtbot.waitUntil(lambda: other.entry_id in adjudicator.case.decided)
    assert desk.window.workbench.editor.document.record.label is RecordLabel.CAS_DAS
    assert adjudicator.decision is RecordLabel.CAS_DAS
    assert not desk.window.actions_.exchange.export_annotations.isEnabled()
    desk.window.reader.reader.click()
    assert not desk.window.reader_bar.isVisible() and "adjudication is under way" in desk.window.notices.note.text()
    assert desk.window.study_desk.close() and not adjudicator.active


def test_another_reading_is_shown_beside_and_cannot_be_changed(qtbot: Any, desk: Parts) -> None:
    window = desk.window
    keys = [key for action in window.actions_.named().values() for key in keys_of(action)]
    assert len(keys) == len(set(keys)), "no key does two things"
    lane = window.lanes.others[0]
    assert lane.isHidden()
    names = []
    for _ in range(4):
        QTest.keyClick(window.lanes, Qt.Key.Key_O)
        qtbot.waitUntil(lambda: not desk.tasks.busy)
        names.append(None if lane.isHidden() else (lane.whose, {mark.is_proposal for mark in lane.marks}))
    assert names == [
        (SECRET, {False}),
        ("Ada", {False}),
        (f"Consensus of {SECRET}", set()),
        ("Model", {True}),
    ]
    document = window.workbench.editor.document
    x = round(lane.plot_rect().left() + lane.x_of(1.0))
    QTest.mousePress(lane.viewport(), Qt.MouseButton.LeftButton, pos=lane.viewport().rect().center())
    QTest.mouseRelease(lane.viewport(), Qt.MouseButton.LeftButton, pos=lane.viewport().rect().center())
    QTest.mouseClick(lane.viewport(), Qt.MouseButton.LeftButton, pos=lane.rect().topLeft() + _point(x, 12))
    selected = desk.session.selection
    assert selected is not None and selected[0] <= 1.0 <= selected[1] and window.workbench.editor.document is document
    QTest.keyClick(window.lanes, Qt.Key.Key_O)
    assert lane.isHidden()


def test_a_recording_that_another_never_opened_is_shown_as_not_read(qtbot: Any, desk: Parts) -> None:
    lane = desk.window.lanes.others[0]
    desk.window.reading_desk.show_beside(sides(desk)[SECRET])
    qtbot.waitUntil(lambda: lane.document is not None)
    assert "record label CAS" in lane.accessibleDescription() and not lane.message
    untouched = next(i for i in desk.session.items.values() if SECRET not in [each.reader.name for each in i.labels])
    desk.session.select(untouched.key)
    qtbot.waitUntil(lambda: settled(desk) and lane.document is not None)
    assert lane.accessibleDescription() == "not read" and lane.message == f"{SECRET} has not read this recording"
    assert lane._label == "not read"


def _point(x: int, y: int) -> Any:
    from PySide6.QtCore import QPoint

    return QPoint(x, y)


def test_agreement_is_computed_shown_and_exported(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    dialog = desk.window.reading_desk.show_agreement()
    assert dialog is not None and [side.name for side in dialog.chosen] == [SECRET, "Ada", "Model"]
    dialog.readers[MODEL].setChecked(False)
    dialog.readers[sides(desk)["Ada"]].setChecked(False)
    assert not dialog.start.isEnabled() and "two readers" in dialog.message.text()
    for box in dialog.readers.values():
        box.setChecked(box.text() != f"Consensus of {SECRET}")
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=30000)
    tables = dialog.tables
    assert dialog.pairs.count() == 3 and dialog.pairs.itemText(0) == f"{SECRET}  –  Ada"
    assert "2 recordings of 1 patient read by both" in tables.summary.text()
    assert f"Read blind: {SECRET} 0 of 2, Ada 0 of 2" in tables.summary.text()
    rows = {tables.events.item(n, 0).text(): n for n in range(tables.events.rowCount())}
    assert [tables.events.item(rows["Wheeze"], column).text() for column in (1, 2, 3)] == ["2", "1", "1"]
    assert tables.records.item(0, 4).text() == "–" and tables.records.item(0, 4).toolTip()
    dialog.export_to(tmp_path / "a.csv")
    dialog.export_to(tmp_path / "a.json")
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as text:
        assert {(row["a"], row["b"]) for row in csv.DictReader(text)} >= {(SECRET, "Ada"), ("Ada", "model fake")}
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["schema"] == "prs-studio/agreement"
    dialog.export_to(tmp_path / "a.txt")
    qtbot.waitUntil(lambda: "neither .json nor .csv" in dialog.message.text())
    dialog.close()


def test_what_others_did_is_seen_on_return_and_ones_own_waits_for_nothing(qtbot: Any, desk: Parts, file: Path) -> None:
    from tests.gui.reading_data import drawing, reviewing

    window, editor = desk.window, desk.window.workbench.editor
    window.workbench.hand.draw(EventType.WHEEZE, 3, 4)
    ready(qtbot, desk)
    with open_study(file) as study:
        rows = study.rows()
        dora = study.reader("Dora")
        study.append(rows[2].id, dora.id, reviewing(label=RecordLabel.DAS), expected=0)
        cid = study.reader("Cid")
        study.append(rows[0].id, cid.id, drawing(("elsewhere", 0.1, 0.4, EventType.NORMAL)), expected=1)
    desk.app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    ready(qtbot, desk)
    qtbot.waitUntil(lambda: len(editor.document.events()) == 2)
    last = desk.session.of_recording(rows[2].id)
    assert [label.reader.name for label in last.labels][-1] == "Dora"
    assert "changed elsewhere" in window.status.currentMessage()
    with open_study(file) as study:
        study.append(rows[1].id, dora.id, reviewing(comment="mine"), expected=0)
        study.append(rows[0].id, cid.id, drawing(("more", 5.0, 5.5, EventType.NORMAL)), expected=2)
    # The next recording is as it is now as soon as it is opened; an edit of a stale one is refused and told.
    item = desk.session.of_recording(rows[1].id)
    window.workbench.hand.draw(EventType.STRIDOR, 2, 2.5)
    qtbot.waitUntil(lambda: "changed elsewhere meanwhile. Your last edit was not saved" in window.notices.note.text())
    desk.session.select(item.key)
    qtbot.waitUntil(lambda: [label.reader.name for label in item.labels][-1] == "Dora")
