"""Analyses and the study in the window: kept, never made twice, paused; patients from a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.study.items import ItemState
from app.study.listing import Facts
from app.window import Parts
from prs_core import editing
from prs_core.labels import EventType
from prs_core.patients import Person
from prs_core.study import Status, open_study
from tests.gui.fake_worker import make_analysis

NAMES = ("40638274_9.7_1_p1_1.wav", "40638274_9.7_1_p2_2.wav", "take.wav")


@pytest.fixture
def study(tmp_path: Path, make_sound: Any) -> Path:
    """Three recordings, the first two analysed by the stand-in's model."""
    file = tmp_path / "s.prs-study"
    with open_study(file, create=True) as made:
        rows = made.add_recordings([make_sound(name, 4.0) for name in NAMES])
        for row in rows[:2]:
            made.save_analysis(row.id, replace(make_analysis(str(row.path), 1.0, 4.0), model_version="kept"))
    return file


def opened(qtbot: Any, parts: Parts, file: Path) -> None:
    parts.window.workbench.set_reader("Ada")
    parts.window.study_desk.open(file)
    qtbot.waitUntil(lambda: parts.window.workbench.editor.document is not None, timeout=20000)


def idle(qtbot: Any, parts: Parts) -> None:
    qtbot.waitUntil(lambda: parts.session.counts[0] == 0 and parts.client.pending == 0, timeout=20000)


def by_name(parts: Parts, name: str) -> Any:
    return next(item for item in parts.session.items.values() if item.path.name == name)


def facts_of_current(parts: Parts) -> Facts:
    assert parts.session.current is not None
    row = parts.window.worklist.model.row_of(parts.session.current.key)
    assert row is not None
    return parts.window.worklist.model.facts(row)


def test_what_the_study_has_is_shown_and_not_analysed_again(qtbot: Any, shell: Parts, study: Path) -> None:
    asked: list[str] = []
    shell.client.started.connect(lambda job: asked.append(shell.session.jobs.of_job(job).path.name))
    opened(qtbot, shell, study)
    idle(qtbot, shell)
    second = by_name(shell, NAMES[1])
    assert NAMES[1] not in asked and second.state is ItemState.DONE and second.analysis is None
    verdict = shell.window.worklist.model.facts(1).verdict
    assert verdict is not None and verdict.label is make_analysis(NAMES[1], 1.0).verdict.label
    shell.session.select(second.key)
    qtbot.waitUntil(lambda: second.analysis is not None)
    assert getattr(second.analysis, "model_version", "") == "kept", "it comes from the study"
    qtbot.waitUntil(lambda: shell.session.mfcc is not None)


def test_thresholds_can_be_moved_once_the_model_is_ready_though_the_analysis_was_there_before(
    qtbot: Any, shell: Parts, study: Path
) -> None:
    opened(qtbot, shell, study)
    idle(qtbot, shell)
    session, panel = shell.session, shell.window.events
    shell.window.workbench.set_reader("Ada")
    item = session.current
    assert item is not None and item.analysis is not None
    ready = replace(session.model, model_id=item.analysis.model_id)
    session.on_reload()
    assert not panel.threshold.slider.isEnabled()
    session.on_ready(ready)
    assert panel.threshold.slider.isEnabled()


def test_new_analyses_are_kept(qtbot: Any, shell: Parts, study: Path) -> None:
    opened(qtbot, shell, study)
    idle(qtbot, shell)
    qtbot.waitUntil(lambda: not shell.window.study_desk._unkept and not shell.window.study_desk._keeping)
    shell.window.study_desk.close()
    with open_study(study) as kept:
        assert len(kept.analysed("fake", 1.0)) == 3


def test_another_hop_uses_what_the_study_has_of_it(qtbot: Any, shell: Parts, study: Path) -> None:
    with open_study(study) as made:
        for row in made.rows():
            kept = replace(make_analysis(str(row.path), 2.0, 4.0), model_version="kept")
            made.save_analysis(row.id, kept)
    opened(qtbot, shell, study)
    idle(qtbot, shell)
    shell.window.set_hop(2.0)
    idle(qtbot, shell)
    current = shell.session.current
    assert current is not None
    qtbot.waitUntil(lambda: current.analysis is not None and current.analysis.windows.hop_s == 2.0)
    third = by_name(shell, NAMES[2])
    shell.session.select(third.key)
    qtbot.waitUntil(lambda: third.analysis is not None and third.analysis.windows.hop_s == 2.0)
    with open_study(study) as made:
        assert made.analysed("fake", 2.0) == {row.id for row in made.rows()}


def test_analyses_pause_and_go_on_and_what_is_opened_is_analysed_still(
    qtbot: Any, shell: Parts, make_sound: Any
) -> None:
    shell.session.set_paused(True)
    shell.window.open_paths([make_sound(f"{n}.wav") for n in range(4)])
    qtbot.waitUntil(lambda: shell.session.counts == (3, 4))
    assert shell.window.actions_.analysis.pause.isChecked() and shell.window.status.pause.isChecked()
    assert "Paused" in shell.window.status.progress_text.text()
    shell.session.select(by_name(shell, "2.wav").key)
    qtbot.waitUntil(lambda: shell.session.counts == (2, 4))
    shell.window.status.pause.click()
    idle(qtbot, shell)
    assert not shell.session.paused
    qtbot.waitUntil(lambda: not shell.window.actions_.analysis.pause.isEnabled())


def test_status_and_label_follow_what_is_done(qtbot: Any, shell: Parts, study: Path) -> None:
    opened(qtbot, shell, study)
    window, item = shell.window, shell.session.current
    assert item is not None and window.worklist.progress_text.text() == "0 of 3 reviewed"
    window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    facts = facts_of_current(shell)
    assert (facts.status, facts.label) == (Status.IN_WORK, "CAS")
    window.workbench.hand.review(True)
    qtbot.waitUntil(lambda: window.worklist.progress_text.text() == "1 of 3 reviewed")
    window.workbench.editor.undo_group.undo()
    window.workbench.editor.undo_group.undo()
    assert item.labels == ()


def test_other_readers_labels_stay_beside_mine(qtbot: Any, shell: Parts, study: Path) -> None:
    with open_study(study) as made:
        row, bert = made.rows()[0], made.reader("Bert")
        document, revision = made.load(row.id, bert.id)
        made.append(row.id, bert.id, editing.draw(document, EventType.NORMAL, 1, 2), expected=revision)
    opened(qtbot, shell, study)
    shell.window.workbench.hand.draw(EventType.FINE_CRACKLE, 1, 2)
    facts = facts_of_current(shell)
    assert facts.annotators == ("Bert", "Ada") and facts.readers_differ and facts.label == "DAS"


def test_recordings_opened_later_go_into_the_study_and_the_odd_one_out_is_told(
    qtbot: Any, shell: Parts, study: Path, make_sound: Any
) -> None:
    opened(qtbot, shell, study)
    bad = make_sound("bad.wav")
    bad.write_bytes(b"no sound at all")
    shell.window.open_paths([bad, *[make_sound(f"more/{n}.wav") for n in range(15)]])
    added = [f"{n}.wav" for n in range(15)]
    qtbot.waitUntil(lambda: len(shell.session.items) == 19)
    qtbot.waitUntil(lambda: all(by_name(shell, name).recording_id for name in added), timeout=20000)
    qtbot.waitUntil(lambda: by_name(shell, "bad.wav").refused and shell.window.notices.isVisible())
    idle(qtbot, shell)
    qtbot.waitUntil(lambda: not shell.window.study_desk._unkept and not shell.window.study_desk._keeping)
    shell.window.study_desk.close()
    with open_study(study) as kept:
        assert len(kept.rows()) == 18 == len(kept.analysed("fake", 1.0))


def test_a_table_says_whose_recordings_they_are(qtbot: Any, shell: Parts, study: Path, tmp_path: Path) -> None:
    opened(qtbot, shell, study)
    table = tmp_path / "patients.csv"
    table.write_text("name,patient,site,age,sex\nTAKE.wav,7,right lateral,3,m\nelsewhere.wav,8,,,\n")
    with qtbot.waitSignal(shell.window.study_desk.said) as told:
        shell.window.study_desk.describe(table)
    assert told.args == ["1 of 3 recordings stand in the table."]
    assert by_name(shell, "take.wav").person == Person("7", "p4", 3.0, "male")
    assert shell.window.worklist.model.index(2).data() == "40638274 · 2"
    with open_study(study) as kept:
        assert {(row.patient, row.site, row.age_years) for row in kept.rows()} >= {("7", "p4", 3.0)}
    table.write_text("name,patient\nelsewhere.wav,8\n")
    shell.window.study_desk.describe(table)
    qtbot.waitUntil(lambda: "names none of the open recordings" in shell.window.notices.note.text())
