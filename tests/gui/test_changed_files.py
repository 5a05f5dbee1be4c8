"""A recording whose file changed since it was annotated: said, never drawn over, and answered."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.study.changed_files import LOCKED, accepted_words
from app.window import Parts
from prs_core.annotation import AnnotationDocument, Event
from prs_core.labels import EventType
from prs_core.study import FileState, open_study
from tests.gui.reading_data import fill, make_study, sounds
from tests.gui.test_blind import settled
from tests.gui.test_read_only import enabled_editing
from tests.support import tone, write_wav

STAND_IN_S = 15.0  # what the stand-in for the model makes of any file; what the study keeps is as long as the sound


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A study whose first recording holds another, shorter sound by now; the former one is kept elsewhere."""
    path = tmp_path / "s.prs-study"
    recordings = sounds(tmp_path / "sounds")
    make_study(path, recordings)
    fill(path)
    (tmp_path / "kept").mkdir()
    shutil.copy(recordings[0], tmp_path / "kept" / "former.wav")
    write_wav(recordings[0], tone(900, 2.5))
    return path


@pytest.fixture
def desk(qtbot: Any, shell: Parts, file: Path) -> Parts:
    """Ada has opened it."""
    shell.window.workbench.set_reader("Ada")
    shell.window.study_desk.open(file)
    qtbot.waitUntil(lambda: settled(shell) and shell.window.notices.isVisible(), timeout=30000)
    return shell


def answer(parts: Parts, words: str) -> None:
    parts.window.notices.done.button.click()
    question = parts.window.changed_files.question
    assert question is not None and "holds another sound" in question.text()
    button = next(button for button in question.buttons() if button.text().replace("&", "") == words)
    button.click()


def test_no_analysis_of_the_former_sound_is_shown_over_the_new_one(qtbot: Any, desk: Parts, file: Path) -> None:
    window, item = desk.window, desk.session.current
    assert "was changed since it was annotated" in window.notices.done.text() and item.changed
    qtbot.waitUntil(lambda: item.analysis is not None, timeout=30000)
    assert item.analysis.duration_s == STAND_IN_S, "made anew of what is there now"
    assert not item.stored
    # The marks are there to be looked at, and nothing can be done to them.
    editor = window.workbench.editor
    assert [e.label for e in editor.document.events()] == [EventType.FINE_CRACKLE, EventType.NORMAL]
    refused: list[str] = []
    editor.refused.connect(refused.append)
    window.workbench.hand.draw(EventType.WHEEZE, 1.6, 1.9)
    assert refused == [LOCKED] and len(editor.document.events()) == 2
    editor.select([editor.document.events()[0].id])
    free = {"&Import annotations …", "&Patients and sites from a table …", "&Read blind …", "&Adjudicate …"}
    assert set(enabled_editing(window)) <= free, "those are about the study"
    other = list(desk.session.items.values())[1]
    desk.session.select(other.key)
    qtbot.waitUntil(lambda: settled(desk) and not desk.tasks.busy, timeout=30000)
    assert not editor.locked and not window.notices.isVisible()
    qtbot.waitUntil(lambda: not window.study_desk._unkept and not window.study_desk._keeping)
    with open_study(file) as study:
        assert study.analysis(item.recording_id).duration_s == pytest.approx(6.0), (
            "that of the sound that was annotated"
        )


def test_the_new_sound_is_accepted_and_the_annotations_stay(qtbot: Any, desk: Parts, file: Path) -> None:
    recording_id = desk.session.current.recording_id
    answer(desk, "Accept this sound")
    qtbot.waitUntil(lambda: "is accepted" in desk.window.status.currentMessage(), timeout=30000)
    qtbot.waitUntil(lambda: settled(desk) and desk.session.current.analysis is not None, timeout=30000)
    editor = desk.window.workbench.editor
    assert desk.session.current.recording_id == recording_id and not editor.locked
    assert [(e.start_s, e.end_s) for e in editor.document.events()] == [(0.5, 1.5)], "what lay beyond the end is gone"
    assert "another sound file was accepted" in editor.document.record.comment
    desk.window.workbench.hand.draw(EventType.WHEEZE, 1.6, 1.9)
    qtbot.waitUntil(lambda: not editor.saver.unsaved and not desk.window.study_desk._keeping)
    with open_study(file) as study:
        assert study.file_states()[recording_id] is FileState.THERE and study.check() == []
        assert "another sound file" in study.load(recording_id, study.reader("Quill").id)[0].record.comment


def test_the_former_file_is_found_and_gone_on_with(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    window, item = desk.window, desk.session.current
    empty = tmp_path / "empty"
    empty.mkdir()
    window.changed_files.find(item, empty)
    qtbot.waitUntil(lambda: "is not in “empty”" in window.notices.done.text(), timeout=30000)
    window.changed_files.find(item, tmp_path / "kept")
    qtbot.waitUntil(lambda: window.status.currentMessage() == "Found.", timeout=30000)
    qtbot.waitUntil(lambda: settled(desk) and desk.session.current.analysis is not None, timeout=30000)
    now = desk.session.current
    assert now.path.name == "former.wav" and not now.changed and not window.workbench.editor.locked
    assert now.analysis.duration_s == pytest.approx(6.0) and len(window.workbench.editor.document.events()) == 2


@pytest.mark.parametrize("gone", [True, False], ids=["missing", "no sound"])
def test_a_file_that_cannot_be_read_is_said_once_and_found_from_there(
    qtbot: Any, desk: Parts, tmp_path: Path, gone: bool
) -> None:
    """The place of the lanes says it, and there it is looked for; neither the notices nor the banner repeat it."""
    window, session = desk.window, desk.session
    window.changed_files._unsay()  # of the first recording
    second = list(session.items.values())[1]
    (tmp_path / "moved").mkdir()
    shutil.copy(second.path, tmp_path / "moved" / "second.wav")
    second.path.unlink()
    if not gone:
        second.path.write_text("no sound")
    session._sounds.forget(second.path)
    session.select(second.key)
    unread = window.reading.unread
    qtbot.waitUntil(lambda: unread.isVisible() and unread.retry.isVisible(), timeout=30000)
    qtbot.waitUntil(lambda: not desk.tasks.busy, timeout=30000)
    assert "is not" in unread.message.text() and unread.advice.text()
    assert not window.record.failure.isVisible()
    assert unread.find_it.isVisible() or not gone
    if gone:
        assert not window.notices.isVisible()
        unread.find_it.click()
        (dialog,) = (each for each in window.findChildren(QFileDialog) if each.isVisible())
        dialog.reject()
    window.changed_files.find(second, tmp_path / "moved")
    qtbot.waitUntil(lambda: window.reading.picture.currentWidget() is window.lanes, timeout=30000)
    assert session.current.path.name == "second.wav"


def test_leaving_it_changes_nothing(desk: Parts, file: Path) -> None:
    answer(desk, "Leave it")
    assert desk.session.current.changed and desk.window.workbench.editor.locked == LOCKED
    assert not any(box.isVisible() for box in desk.window.findChildren(QMessageBox))
    with open_study(file) as study:
        assert list(study.file_states().values()).count(FileState.CHANGED) == 1


def test_what_accepting_a_shorter_sound_takes_away_is_said() -> None:
    kept, cut = Event("a", 1.0, 2.0, EventType.WHEEZE), Event("b", 3.0, 5.0, EventType.STRIDOR)
    before = AnnotationDocument(6.0, {"a": kept, "b": cut})
    after = AnnotationDocument(4.0, {"a": kept, "b": Event("b", 3.0, 4.0, EventType.STRIDOR)})
    assert "cut or taken away: Stridor 3.00 to 5.00 s." in accepted_words(before, after)
    assert "Wheeze" not in accepted_words(before, after)
    assert "the annotations stay" in accepted_words(before, before)
