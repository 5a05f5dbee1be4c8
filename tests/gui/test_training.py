"""Retraining in the window, from what there is to the model in use and back; the worker only writes its folder."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.learning.retraining import State
from app.learning.retraining_survey import look
from app.learning.training_desk import TrainingDesk, TrainingSetup
from app.look.theme import DARK, LIGHT
from app.panels.training import TrainingDialog
from app.panels.training_parts import duration
from app.panels.training_plots import CurvesPlot, parse_picture
from app.panels.training_status import TrainingStatus
from app.panels.training_verdict import VerdictPage
from app.preferences.settings import Settings
from app.tasks import SynchronousPool, Tasks
from prs_core.annotation import Change, Edit, Event, RecordMark, new_id
from prs_core.bundle import load_bundle, read_card
from prs_core.gate import GateResult, Verdict
from prs_core.heldout import SEEN, is_held_out, patient_key
from prs_core.labels import EventType
from prs_core.registry import Entry, Kind, Registry, keep_candidate
from prs_core.retraining import PICTURE_NAME, Curve, Job, Phase, Request, Wanted, Way
from prs_core.study import open_study
from prs_core.study.library import Study
from tests.gui.retraining_data import COUNTS, CURVES, REQUEST, Worker, draw_picture, finish, gate
from tests.gui.training_data import made_look
from tests.support import breath, sprsound_tree, tiny_bundle, write_wav

#: Says what the real command says.
SAID = "01:56:36  9 recordings\n01:56:43  refine: about 4.2 minutes\n01:56:43  scratch: about 5.1 hours"
ESTIMATE = (sys.executable, "-c", f"print({SAID!r})")


class Silent(QObject):
    """A player that only notes what it is to play."""

    problem = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.playing = False
        self.played: list[tuple[float, float | None]] = []

    def load(self, samples: np.ndarray, rate: int) -> None:
        self.seconds = len(samples) / rate

    def play(self, start_s: float, end_s: float | None) -> bool:
        self.playing = True
        self.played.append((start_s, end_s))
        return True

    def stop(self) -> None:
        self.playing = False


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The model in use, and a candidate."""
    folder = tmp_path_factory.mktemp("bundles")
    return tiny_bundle(folder / "old"), tiny_bundle(folder / "new", seed=1)


@pytest.fixture
def worker() -> Worker:
    return Worker()


class Desks(QObject):
    """What the desk of retraining asks of others'."""

    opened = Signal(object)
    study: Study | None = None

    def why_not_exchange(self) -> str:
        return ""


class Themes(QObject):
    """Without a style sheet, which would be made anew for every test."""

    changed = Signal(object)
    theme = LIGHT


class Window(QWidget):
    """Only what the desk needs of the main window, so that a test is quick."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.settings = Settings(folder / "s.ini")
        self.themes = Themes(self)
        self.study_desk = self.reading_desk = Desks(self)
        self.workbench = SimpleNamespace(editor=SimpleNamespace(reader="Ann", write_all=lambda: self.saved))
        self.saved = True
        self.playback = SimpleNamespace(stop=lambda: None)
        self.notices = SimpleNamespace(
            show_done=self._note, show_notice=self._note, withdraw=lambda text: self.noted.append(f"not {text}")
        )
        self.noted: list[str] = []
        self.session = SimpleNamespace(
            of_recording=lambda recording_id: SimpleNamespace(key=str(recording_id), path=Path("1.wav")),
            select=lambda key: self.noted.append(f"selected {key}"),
        )

    def _note(self, message: str, *_: object) -> None:
        self.noted.append(message)

    def open_paths(self, paths: list[Path]) -> None:
        self.noted += [f"opened {path.name}" for path in paths]


@pytest.fixture
def desk(
    qapp: object, tmp_path: Path, worker: Worker, bundles: tuple[Path, Path], qtbot: QtBot
) -> Iterator[TrainingDesk]:
    """A desk that works at once, with folders of its own."""
    window = Window(tmp_path)
    qtbot.addWidget(window)
    desk = TrainingDesk(window, Tasks(SynchronousPool()))  # type: ignore[arg-type]
    desk.setup = TrainingSetup(
        root=tmp_path / "jobs",
        models=tmp_path / "models",
        model=bundles[0],
        start=worker,
        estimate=ESTIMATE,
        player=Silent,
    )
    desk.client._clock = worker.clock
    yield desk
    worker.die()
    window.study_desk.study = None


@pytest.fixture
def open_reviewed(desk: TrainingDesk, tmp_path: Path) -> Iterator[Callable[[int], None]]:
    """Open a study of so many patients with two events each; all but the first one's recordings are reviewed."""
    opened = []

    def make(patients: int = 12) -> None:
        study = open_study(tmp_path / "a.prs-study", create=True)
        opened.append(study)
        reader = study.reader("Ann")
        for number in range(patients):
            name = f"{65000000 + number}_1.0_0_p1_{number}.wav"
            row = study.add_recordings([write_wav(tmp_path / name, np.full(32_000, number / 100))])[0]
            kinds = (EventType.NORMAL, EventType.WHEEZE)
            events = [Event(new_id(), 1.0 + i, 1.8 + i, kind) for i, kind in enumerate(kinds)]
            mark = [Change(RecordMark(), RecordMark(reviewed=True))] if number else []
            edit = Edit("review", (*(Change(None, event) for event in events), *mark))
            study.append(row.id, reader.id, edit, expected=0)
        desk._window.study_desk.study = study
        desk._window.study_desk.opened.emit(tmp_path / "a.prs-study")

    yield make
    for study in opened:
        study.close()


def names_of(page: QWidget) -> list[str]:
    """Whatever a screen reader would have nothing to say of."""
    kinds = (QAbstractButton, QAbstractSpinBox)
    found = [child for kind in kinds for child in page.findChildren(kind)]
    # The corner of a table is a bare QAbstractButton, and nobody's business.
    ours = [child for child in found if type(child) is not QAbstractButton]
    return [type(child).__name__ for child in ours if not (child.accessibleName() or child.text())]


# ------------------------------------------------------------------------------------------------- what there is


def test_what_there_is_in_a_study_and_in_folders(
    desk: TrainingDesk, tmp_path: Path, open_reviewed: Callable[..., None]
) -> None:
    open_reviewed()
    desk.show()
    assert desk.dialog is not None
    page = desk.dialog.material
    patients = [str(65000000 + n) for n in range(1, 12)]
    judging = [p for p in patients if is_held_out(p)]
    found = page.look
    assert found is not None and judging
    assert found.counts.patients == 11 - len(judging) and found.counts.held_out_patients == len(judging)
    row = {page.classes.item(i, 0).text(): i for i in range(7)}[str(EventType.WHEEZE)]
    assert page.classes.item(row, 1).text() == str(11 - len(judging))
    assert page.classes.item(row, 3).text() == str(len(judging))
    assert "begun, but not marked as reviewed" in page.warnings.text() and "are needed to tell" in page.warnings.text()
    assert page.next.isEnabled()
    page.add_tree(sprsound_tree(tmp_path / "tree", patients=6, duration_s=3.0))
    assert page.look is not None and page.look.counts.recordings > found.counts.recordings
    page.add_tree(tmp_path / "jobs")
    assert "not laid out like SPRSound" in page.refusal.text() and not page.next.isEnabled()
    page.folders.item(1).setSelected(True)
    page.remove.click()
    assert page.next.isEnabled() and not page.refusal.isVisible()


def test_nobody_is_promised_as_a_judge_whom_the_model_in_use_knows(
    desk: TrainingDesk, bundles: tuple[Path, Path], open_reviewed: Callable[..., None]
) -> None:
    open_reviewed(30)
    judging = [p for n in range(1, 30) if is_held_out(p := str(65000000 + n))]
    card = read_card(bundles[0])[0]
    study = desk._window.study_desk.study
    known = look(study, [], replace(card, training={SEEN: [patient_key(judging[0])]}))
    assert known.counts.held_out_patients == len(judging) - 1
    assert judging[0] not in [patient.name for patient in known.patients]
    assert "1 patient neither teaches nor judges" in " ".join(known.warnings)
    assert any("not known which patients" in warning for warning in look(study, [], card).warnings)
    assert look(study, [], replace(card, training={SEEN: []})).counts.held_out_patients == len(judging)


def test_without_a_study_it_says_so(desk: TrainingDesk) -> None:
    desk.show()
    assert desk.dialog is not None
    page = desk.dialog.material
    assert "No study is open" in page.refusal.text() and not page.next.isEnabled()


def test_a_study_with_nothing_reviewed_is_refused(desk: TrainingDesk, open_reviewed: Callable[..., None]) -> None:
    open_reviewed(1)
    desk.show()
    assert desk.dialog is not None
    assert "no reviewed recording" in desk.dialog.material.refusal.text()


# ----------------------------------------------------------------------------------------------------------- how


def test_what_is_asked_for(
    desk: TrainingDesk, tmp_path: Path, worker: Worker, open_reviewed: Callable[..., None], qtbot: QtBot
) -> None:
    open_reviewed()
    desk.show()
    dialog = desk.dialog
    assert dialog is not None
    dialog.material.next.click()
    way = dialog.way
    assert dialog.pages.currentWidget() is way and way.advanced.isHidden() and "Being measured" in way.estimate.text()
    with qtbot.waitSignal(desk.estimate.measured, timeout=60_000):
        pass
    assert "refining takes about 4.2 minutes, learning from scratch takes about 5.1 hours" in way.estimate.text()
    way.fold.click()
    way.epochs.setValue(0.5)
    way.keep.setValue(0.25)
    way.members.setValue(1)
    way.note.setText("ward 3")
    way.start.click()
    assert desk.client.job is not None and worker.started
    request = desk.client.job.read(Request)
    assert request.study == str(tmp_path / "a.prs-study") and request.base_id == "tiny-4-0"
    assert (request.way, request.note) == (Way.REFINE, "ward 3")
    assert (request.settings.epochs, request.settings.keep, request.settings.members) == (0.5, 0.25, 1)
    assert (request.settings.threads, request.settings.judge) == (None, True)
    assert dialog.pages.currentWidget() is dialog.run


def test_what_cannot_be_measured_is_not_said(desk: TrainingDesk) -> None:
    desk.show()
    assert desk.dialog is not None
    way = desk.dialog.way
    way.set_experience("As fast as before.")
    way.show_measuring()
    way.show_measured({})
    assert way.estimate.text().startswith(
        "As fast as before. How long it takes on this computer is measured as soon as"
    )


def test_defaults_leave_everything_to_the_way(desk: TrainingDesk) -> None:
    desk.show()
    assert desk.dialog is not None
    way = desk.dialog.way
    assert way.settings == REQUEST.settings
    way.keep.setValue(0.5)
    way.scratch.setChecked(True)
    assert way.way is Way.SCRATCH and way.settings.keep is None  # there is nothing to keep


def test_what_the_last_one_took(desk: TrainingDesk, worker: Worker) -> None:
    from app.learning.training_work import experience

    job = Job.create(desk.client.root, REQUEST)
    finish(job, worker, None)
    words = experience(desk.client.root, 2 * COUNTS.events)
    assert "a refinement takes about 17 min" in words and "scratch" not in words
    assert experience(desk.client.root, 0) == ""


# ------------------------------------------------------------------------------------------------------ learning


def test_learning_is_shown_paused_resumed_and_cancelled(desk: TrainingDesk, worker: Worker) -> None:
    desk.show()
    dialog, client = desk.dialog, desk.client
    assert dialog is not None and client.begin(REQUEST) and client.job is not None
    job = client.job
    draw_picture(job)
    worker.work(job, Phase.EVENTS, 0.46, seconds_left=312.0, curves=CURVES, picture=1)
    client.poll()
    run = dialog.run
    assert run.title.text() == "Learning" and run.left.text() == "46% done, about 5 min left"
    assert run.bar.value() == 460 and desk.in_brief == "Learning 46%"
    assert run.embedding._picture is not None and "events are called what they are" in (
        run.confusion.accessibleDescription()
    )
    assert "naming events 0.900" in run.losses.accessibleDescription()
    run.pause.click()
    assert job.wanted() is Wanted.PAUSE and not run.pause.isEnabled()
    worker.obey(job)
    client.poll()
    assert run.resume.isVisible() and "Paused" in run.title.text()
    run.resume.click()
    assert client.state is State.STARTING
    worker.work(job, Phase.WINDOWS, 0.6)
    client.poll()
    run.cancel.click()
    client.poll()
    assert job.wanted() is Wanted.RUN and "would be lost" in run.question.text() and run.question.isVisible()
    run.refrain.click()
    assert not run.question.isVisible() and run.cancel.isVisible()
    run.cancel.click()
    run.confirm.click()
    worker.obey(job)
    client.poll()
    assert run.again.isVisible() and "not touched" in run.phase.text()
    run.again.click()
    assert dialog.pages.currentWidget() is dialog.material and client.job is None


def test_closing_the_window_ends_nothing_and_the_next_one_finds_it(
    desk: TrainingDesk, worker: Worker, tmp_path: Path
) -> None:
    job = Job.create(tmp_path / "jobs", REQUEST)
    worker.say(job, Phase.SUPCON, fraction=0.2)  # the computer was switched off
    desk.look_for_left()
    assert desk.client.job == job and desk.client.state is State.STARTING and worker.started
    assert desk.in_brief == "Learning 20%"
    desk.show()
    assert desk.dialog is not None and desk.dialog.pages.currentWidget() is desk.dialog.run
    worker.work(job)
    desk.client.poll()
    desk.dialog.close()
    assert job.wanted() is Wanted.RUN and desk.client.state is State.WORKING


def test_what_another_study_left_does_not_stand_in_the_way(
    desk: TrainingDesk, worker: Worker, open_reviewed: Callable[..., None], tmp_path: Path
) -> None:
    job = Job.create(tmp_path / "jobs", replace(REQUEST, study=str(tmp_path / "other.prs-study")))
    worker.say(job, Phase.PAUSED)
    desk.look_for_left()  # no study is open yet
    desk.show()
    dialog = desk.dialog
    assert dialog is not None and dialog.pages.currentWidget() is dialog.run
    assert "“other.prs-study”, which is not open" in dialog.whose.text() and dialog.whose.isVisible()
    open_reviewed()
    desk.show()
    assert dialog.pages.currentWidget() is dialog.material and not dialog.whose.isVisible()
    worker.work(job)
    desk.show()  # at work, it is shown all the same, and whose it is
    assert dialog.pages.currentWidget() is dialog.run and "other.prs-study" in dialog.whose.text()


def test_a_failure_is_said_with_what_to_do(desk: TrainingDesk, worker: Worker) -> None:
    desk.show()
    desk.client.begin(REQUEST)
    job = desk.client.job
    assert job is not None and desk.dialog is not None
    worker.work(job)
    worker.rest(job, Phase.FAILED, message="The disk is full.", advice="Free some space.")
    desk.client.poll()
    run = desk.dialog.run
    assert run.trouble.text() == "The disk is full. Free some space." and run.resume.isVisible()
    assert not run.again.isVisible()
    worker.work(job)
    worker.rest(job, Phase.FAILED, message="There is nothing to learn from.", advice="", refused=True)
    desk.client.poll()
    assert not run.resume.isVisible() and run.again.isVisible() and "learnt so far" not in run.phase.text()
    run.again.click()
    assert desk.dialog.pages.currentWidget() is desk.dialog.material and desk.client.find() is None


def test_from_scratch_is_not_offered_where_it_would_be_refused(
    desk: TrainingDesk, open_reviewed: Callable[..., None]
) -> None:
    open_reviewed()
    desk.show()
    assert desk.dialog is not None
    desk.dialog.material.next.click()
    way = desk.dialog.way
    assert desk.dialog.focusWidget() is way.refine
    assert not way.scratch.isEnabled() and "too few to train a model from nothing" in way.refused.text()
    way.refuse_scratch("")
    assert way.scratch.isEnabled() and not way.refused.isVisible()


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x08\0\0\0\0\0\0\0{}      "])
def test_a_damaged_picture_is_no_picture(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / PICTURE_NAME).write_bytes(damage)
    assert parse_picture(tmp_path / PICTURE_NAME) is None
    assert parse_picture(tmp_path / "missing") is None


def test_times_are_said_as_people_say_them() -> None:
    assert [duration(s) for s in (20, 100, 3540, 3600, 5000, 12_345)] == [
        "less than a minute",
        "2 min",
        "59 min",
        "1 h",
        "1 h 20 min",
        "3 h 20 min",
    ]


# ------------------------------------------------------------------------------------------------------- verdict


def judged(desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], result: GateResult | None) -> Job:
    """A job that is done, with a real candidate."""
    desk.show()
    desk.client.begin(replace(REQUEST, base=str(bundles[0]), base_id="tiny-4-0", note="ward 3"))
    job = desk.client.job
    assert job is not None
    worker.work(job, Phase.GATE)
    job.candidate.mkdir()
    for file in bundles[1].iterdir():
        (job.candidate / file.name).write_bytes(file.read_bytes())
    finish_with_bundle(job, worker, result)
    desk.client.poll()
    return job


def finish_with_bundle(job: Job, worker: Worker, result: GateResult | None) -> None:
    card = (job.candidate / "card.json").read_bytes()
    finish(job, worker, result)
    (job.candidate / "card.json").write_bytes(card)


def registry(desk: TrainingDesk) -> Registry:
    assert desk.setup.models is not None
    return Registry(desk.setup.models)


def against_bundled(desk: TrainingDesk, verdict: Verdict) -> GateResult:
    current = registry(desk).models()[0].entry.id
    return replace(gate(verdict), current=current, candidate="tiny-4-1")


def test_a_better_model_is_used_at_once_and_one_click_goes_back(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], qtbot: QtBot
) -> None:
    job = judged(desk, worker, bundles, against_bundled(desk, Verdict.BETTER))
    assert desk.dialog is not None
    page = desk.dialog.verdict
    assert page.title.text() == "The new model is better" and desk.dialog.pages.currentWidget() is page
    assert "W: Wheeze, S: Stridor, CC: Coarse Crackle" in page.better.strip.toolTip()
    assert page.numbers.item(0, 0).text() == "Total Score" and page.numbers.item(0, 5).text() == "▲ better"
    assert page.tabs.tabText(1) == "Got better (6)"
    assert page.use.property("primary") and not page.keep.property("primary")
    with qtbot.waitSignal(desk.model_changed) as used:
        page.use.click()
    assert used.args == ["tiny-4-1"] and load_bundle(registry(desk).current()).card.id == "tiny-4-1"
    entry = registry(desk).model("tiny-4-1").entry
    assert entry.parent == "tiny-4-0" and entry.note == "ward 3" and entry.author == "Ann"
    assert entry.gate is not None and not entry.gate["better"]  # no recording's name
    assert not job.candidate.exists() and desk.client.find() is None
    with qtbot.waitSignal(desk.model_changed):
        page.undo.click()
    assert registry(desk).state().current is None and "in use again" in page.done.text()


@pytest.mark.parametrize("verdict", [Verdict.WORSE, Verdict.CANNOT_TELL, None])
def test_any_other_needs_a_second_confirmation_that_says_so(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], verdict: Verdict | None
) -> None:
    judged(desk, worker, bundles, None if verdict is None else against_bundled(desk, verdict))
    assert desk.dialog is not None
    page = desk.dialog.verdict
    assert page.keep.property("primary") and not page.use.property("primary")
    page.use.click()
    assert page.question.isVisible() and not registry(desk).state().history
    assert ("was worse" in page.question.text()) == (verdict is Verdict.WORSE)
    assert "learnt from" not in page.question.text()  # of a foreign model nobody knows
    page.refrain.click()
    assert not page.question.isVisible() and page.use.isEnabled()
    page.use.click()
    page.confirm.click()
    state = registry(desk).state()
    assert state.current == "tiny-4-1" and state.history[-1].confirmed


def test_keeping_the_current_one_keeps_both(desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path]) -> None:
    judged(desk, worker, bundles, against_bundled(desk, Verdict.WORSE))
    assert desk.dialog is not None
    desk.dialog.verdict.keep.click()
    assert registry(desk).state().current is None and registry(desk).model("tiny-4-1")
    assert "stays in use" in desk.dialog.verdict.done.text() and desk.client.job is None


def test_deleting_leaves_nothing_of_it(desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path]) -> None:
    job = judged(desk, worker, bundles, gate())
    assert desk.dialog is not None
    page = desk.dialog.verdict
    page.delete.click()
    assert job.candidate.exists() and page.question.isVisible() and not page.keep.isVisible()
    page.refrain.click()
    assert job.candidate.exists() and page.delete.isVisible() and not page.question.isVisible()
    page.delete.click()
    page.confirm.click()
    assert "is deleted" in page.done.text()
    assert not job.candidate.exists() and len(registry(desk).entries()) == 1


def test_what_was_kept_elsewhere_is_not_called_deleted(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path]
) -> None:
    result = against_bundled(desk, Verdict.BETTER)
    job = judged(desk, worker, bundles, result)
    keep_candidate(registry(desk), job, result)  # by another window, say
    assert desk.dialog is not None
    page = desk.dialog.verdict
    page.delete.click()
    page.confirm.click()
    assert "is kept: “tiny-4-1”" in page.done.text() and registry(desk).model("tiny-4-1")


def test_a_second_retraining_to_the_same_model_brings_its_own_verdict(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path]
) -> None:
    for verdict in (Verdict.WORSE, Verdict.BETTER):  # more patients have been reviewed meanwhile
        judged(desk, worker, bundles, against_bundled(desk, verdict))
        assert desk.dialog is not None
        if verdict is Verdict.WORSE:
            desk.dialog.verdict.keep.click()
    desk.dialog.verdict.use.click()
    assert registry(desk).state().current == "tiny-4-1" and "is in use now" in desk.dialog.verdict.done.text()


def test_another_model_of_the_same_id_gets_an_id_of_its_own(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], tmp_path: Path
) -> None:
    other = tiny_bundle(tmp_path / "other", seed=2)
    card, sha256 = read_card(other)
    (other / "card.json").write_text(json.dumps(replace(card, id="tiny-4-1").to_dict(sha256)), "utf-8")
    registry(desk).add(other, Entry.of_card(read_card(other)[0], Kind.REFINED))
    judged(desk, worker, bundles, against_bundled(desk, Verdict.WORSE))
    assert desk.dialog is not None
    desk.dialog.verdict.keep.click()
    found = registry(desk).model("tiny-4-1-2").entry
    assert (
        found.gate is not None
        and found.gate["verdict"] == "worse"
        and "“tiny-4-1-2”" in (desk.dialog.verdict.done.text())
    )
    registry(desk).verify("tiny-4-1-2")


def test_a_damaged_candidate_is_not_used_and_says_so(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path]
) -> None:
    job = judged(desk, worker, bundles, against_bundled(desk, Verdict.BETTER))
    (job.candidate / "weights.safetensors").write_bytes(b"no")
    assert desk.dialog is not None
    desk.dialog.verdict.use.click()
    assert "damaged or exchanged" in desk.dialog.trouble.text()
    assert registry(desk).state().current is None and desk.dialog.verdict.use.isEnabled()


def test_one_that_ended_while_nobody_looked_is_told_of(
    desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], tmp_path: Path
) -> None:
    job = Job.create(tmp_path / "jobs", REQUEST)
    finish(job, worker, gate(Verdict.CANNOT_TELL))
    desk.look_for_left()
    assert desk.in_brief == "A new model is ready"
    desk.show()
    assert desk.dialog is not None and desk.dialog.pages.currentWidget() is desk.dialog.verdict
    told, withdrawn = desk._window.noted[-2:]
    assert told.startswith("The retraining is done") and withdrawn == f"not {told}"


def test_verdicts_are_seen_whole_in_a_narrow_window(qtbot: QtBot) -> None:
    page = VerdictPage(None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show_result(gate(Verdict.CANNOT_TELL))
    page.resize(860, 400)
    page.show()
    table, last = page.numbers, page.numbers.columnCount() - 1
    QApplication.processEvents()
    assert table.columnWidth(last) >= table.sizeHintForColumn(last)
    assert table.columnViewportPosition(last) + table.columnWidth(last) <= table.viewport().width() + 1
    assert table.item(0, last).text() == "cannot tell:\nmay be chance"
    assert table.rowHeight(0) >= 2 * table.fontMetrics().lineSpacing()


def test_where_nobody_could_judge_no_empty_numbers_are_shown(qtbot: QtBot) -> None:
    page = VerdictPage(None)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    result = gate(Verdict.CANNOT_TELL)
    page.show_result(replace(result, patients=0, recordings=0, better=(), worse=()))
    assert page.tabs.isHidden() and page.about.text() == result.notes[0]
    page.show_result(result)
    assert not page.tabs.isHidden() and "Both heard 60 recordings" in page.about.text()


def test_the_losses_of_one_phase_do_not_flatten_anothers(qtbot: QtBot) -> None:
    plot = CurvesPlot("loss", None, losses=True)  # type: ignore[arg-type]
    qtbot.addWidget(plot)
    plot.show_curves({"events": Curve((0.9, 0.45), (), 2), "windows": Curve((40.0, 30.0), (), 2)})
    assert plot.lines["events"].getData()[1].tolist() == [1.0, 0.5]
    assert plot.lines["windows"].getData()[1].tolist() == [1.0, 0.75]
    assert [label.text for _, label in plot.getPlotItem().legend.items] == [
        "naming events 0.450",
        "hearing windows 30.000",
    ]
    plot.show_curves({"events": Curve((0.0,), (), 2)})
    assert plot.lines["events"].getData()[1].tolist() == [0.0]


def test_every_way_of_closing_the_dialog_closes_it(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dialog, closed = TrainingDialog(window, LIGHT), []
    dialog.closing.connect(lambda: closed.append(True))
    material, run, verdict = dialog.material, dialog.run, dialog.verdict
    verdict.show_done("It is in use.")
    ways = (dialog.close, dialog.reject, material.close_.click, run.close_.click, verdict.close_.click)
    for number, way in enumerate(ways, start=1):
        dialog.show()
        way()
        assert not dialog.isVisible() and len(closed) == number


def test_listening_side_by_side(desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], tmp_path: Path) -> None:
    for number in (*range(1, 7), 9):
        write_wav(tmp_path / f"{number}.wav", breath(seed=1))
    judged(desk, worker, bundles, gate(sounds=tmp_path))
    assert desk.dialog is not None
    page = desk.dialog.verdict
    page.tabs.setCurrentIndex(1)
    view = page.better
    assert len(view.recordings) == 6 and "4 corrections" in view.labels.text()
    view.play.click()
    player = desk.beside.player
    assert isinstance(player, Silent) and player.played == [(0.0, None)]
    view.play.click()
    assert not player.playing and len(player.played) == 1
    box = view.strip._box(0, view.recordings[0].events[0])
    where = QPointF(box.center())
    left = Qt.MouseButton.LeftButton
    press = QMouseEvent(QMouseEvent.Type.MouseButtonPress, where, where, left, left, Qt.KeyboardModifier.NoModifier)
    view.strip.mousePressEvent(press)
    assert player.played[-1] == pytest.approx((0.35, 1.65))
    assert "Model in use: Normal" in view.strip.accessibleDescription()
    view.list.setCurrentRow(2)
    (tmp_path / "3.wav").unlink()
    view.play.click()
    assert desk.dialog.trouble.isVisible()


def test_opening_what_changed(desk: TrainingDesk, worker: Worker, bundles: tuple[Path, Path], tmp_path: Path) -> None:
    judged(desk, worker, bundles, gate(sounds=tmp_path))
    assert desk.dialog is not None
    desk.dialog.verdict.better.open.click()
    desk.dialog.verdict.worse.open.click()  # the study that is open has another recording of that number
    assert desk._window.noted == ["selected 1", "opened 9.wav"]


def test_edits_that_are_not_saved_are_not_learnt_from(desk: TrainingDesk, open_reviewed: Callable[..., None]) -> None:
    open_reviewed()
    desk.show()
    desk._window.saved = False
    assert desk.dialog is not None
    desk.dialog.way.start.click()
    assert "not saved yet" in desk.dialog.trouble.text() and desk.client.job is None


# ------------------------------------------------------------------------------------------------------ the whole


def test_everything_has_a_name_in_both_themes(desk: TrainingDesk) -> None:
    desk.show()
    assert desk.dialog is not None
    desk.dialog.material.show_look(made_look())
    assert names_of(desk.dialog) == []
    for theme in (DARK, LIGHT):
        desk._window.themes.changed.emit(theme)
        assert not desk.dialog.grab().isNull()


def test_in_the_real_window(shell: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The menu, who may not, and the status line."""
    window, worker = shell.window, Worker()
    window.training.setup = TrainingSetup(root=tmp_path / "jobs", models=tmp_path / "models", start=worker)
    window.actions_.training.retrain.trigger()
    assert window.training.dialog.isVisible()
    status = window.findChild(TrainingStatus)
    assert status.isHidden()
    window.training.client.begin(REQUEST)
    assert status.isVisible() and status.text() == "Learning 0%"
    window.training.dialog.close()
    status.click()
    assert window.training.dialog.isVisible()
    monkeypatch.setattr(window.reading_desk, "why_not_exchange", lambda: "not while reading blind")
    window.actions_.refresh()
    action = window.actions_.training.retrain
    assert not action.isEnabled() and action.toolTip() == "not while reading blind"
