"""The models in the window: shown, used, gone back from, verified, exported, imported; what is judged again, and what
never is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.learning.training_desk import TrainingSetup
from app.live.judging import LiveJudging
from app.options import Options
from app.panels.models import ModelsDialog
from app.window import Parts, assembled
from prs_core import jobs
from prs_core.registry import Registry
from prs_core.registry import registry as registry_module
from prs_core.study import open_study
from prs_core.study.records import Reader, ReaderLabel
from tests.gui.fake_worker import make_analysis
from tests.gui.models_data import make_registry


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a registry of four models, made once."""
    folder = tmp_path_factory.mktemp("registry")
    make_registry(folder)
    return folder


@pytest.fixture
def registry(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """A copy of it, of which each test makes what it wants."""
    shutil.copytree(made / "models", tmp_path / "models")
    monkeypatch.setattr(registry_module, "default_bundle_path", lambda: made / "bundle-0")
    return Registry(tmp_path / "models")


@pytest.fixture
def parts(qapp: object, tmp_path: Path, registry: Registry, fake_command: Any) -> Iterator[Parts]:
    """The whole program, its stand-in worker as whichever model is in use."""
    options = Options(settings=tmp_path / "settings.ini", theme="light")
    with assembled(options, fake_command("models", str(registry.folder))) as made:
        made.window.training.setup = TrainingSetup(models=registry.folder, root=tmp_path / "jobs")
        made.window.show()
        made.client.start()
        yield made


def shown(qtbot: Any, parts: Parts) -> ModelsDialog:
    parts.window.workbench.set_reader("Ada")
    parts.window.actions_.models.models.trigger()
    dialog = parts.window.models.dialog
    qtbot.waitUntil(lambda: dialog.shelf is not None)
    return dialog


def choose(dialog: ModelsDialog, model_id: str) -> None:
    dialog.models.setCurrentCell([model.entry.id for model in dialog.shelf.models].index(model_id), 1)


def texts(dialog: ModelsDialog) -> str:
    form = dialog._form
    return "\n".join(form.itemAt(row, form.ItemRole.FieldRole).widget().text() for row in range(form.rowCount()))


def test_esc_and_the_cross_close_it(qtbot: Any, parts: Parts) -> None:
    dialog = shown(qtbot, parts)
    for way in (dialog.close, dialog.reject):
        dialog.show()
        way()
        assert not dialog.isVisible()


def test_the_dialog_says_what_there_is_a_better_model_is_used_at_once_and_one_click_goes_back(
    qtbot: Any, parts: Parts, registry: Registry
) -> None:
    dialog = shown(qtbot, parts)
    assert [dialog.models.item(row, 0).text() for row in range(4)] == ["in use", "", "", ""]
    assert dialog.chosen_id == "tiny-4-0" and not dialog.use.isEnabled() and not dialog.bundled.isEnabled()
    assert not dialog.back.isEnabled() and not dialog.note.isVisible()
    choose(dialog, "tiny-4-1")
    said = texts(dialog)
    for words in ("refined here", "Dr Ada Lovelace", "from tiny-4-0", "0.893", "better, beside tiny-4-0", "0.783"):
        assert words in said
    assert dialog.note.text() == "After the spring clinic" and dialog.use.isEnabled()
    for widget in (dialog, dialog.models, dialog.note, dialog.facts_area):
        assert widget.accessibleName()
    # A note is kept, and to leave its field for the button does not disable the button.
    dialog.note.setText("for infants only")
    dialog.note.editingFinished.emit()
    assert dialog.use.isEnabled()
    qtbot.waitUntil(lambda: registry.model("tiny-4-1").entry.note == "for infants only")
    # The better one is used at once, and one click goes back.
    qtbot.waitUntil(lambda: parts.session.model is not None)
    dialog.use.click()
    qtbot.waitUntil(lambda: parts.session.model is not None and parts.session.model.model_id == "tiny-4-1")
    qtbot.waitUntil(dialog.back.isEnabled)
    assert "in use now" in dialog.outcome.text()
    assert (registry.history()[-1].who, registry.history()[-1].verdict) == ("Ada", "better")
    dialog.back.click()
    qtbot.waitUntil(lambda: registry.state().current is None and not dialog.busy)
    qtbot.waitUntil(lambda: dialog.shelf.current.entry.id == "tiny-4-0")
    assert not dialog.bundled.isEnabled()


def test_one_that_is_worse_or_was_never_judged_wants_a_second_confirmation_that_says_so(
    qtbot: Any, parts: Parts, registry: Registry
) -> None:
    dialog = shown(qtbot, parts)
    for model_id, words in (("tiny-4-2", "worse"), ("tiny-4-3", "never judged")):
        choose(dialog, model_id)
        assert not dialog.question.isVisible()
        before = len(registry.history())
        dialog.use.click()
        assert words in dialog.question.text() and dialog.confirm.isVisible() and not dialog.use.isEnabled()
        dialog.refrain.click()
        assert not dialog.question.isVisible() and dialog.use.isEnabled() and len(registry.history()) == before
        dialog.use.click()
        choose(dialog, "tiny-4-1")
        assert not dialog.question.isVisible()  # the question was of another model
        choose(dialog, model_id)
        dialog.use.click()
        dialog.confirm.click()
        qtbot.waitUntil(lambda model_id=model_id: registry.state().current == model_id)
        assert registry.history()[-1].confirmed
        qtbot.waitUntil(dialog.bundled.isEnabled)
        dialog.bundled.click()
        qtbot.waitUntil(lambda: registry.state().current is None and not dialog.bundled.isEnabled() and not dialog.busy)


def test_damage_is_said_a_model_goes_out_as_a_file_and_comes_in_and_foreign_files_are_refused(
    qtbot: Any, parts: Parts, registry: Registry, tmp_path: Path
) -> None:
    (registry.folder / "tiny-4-1" / "weights.safetensors").write_bytes(b"x")
    (registry.folder / "tiny-4-2" / "card.json").unlink()
    dialog = shown(qtbot, parts)
    choose(dialog, "tiny-4-2")
    assert not dialog.use.isEnabled() and "card.json is missing" in texts(dialog)
    dialog.verify.click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "exchanged" in dialog.trouble.text() and not dialog.busy
    choose(dialog, "tiny-4-1")
    dialog.use.click()
    qtbot.waitUntil(lambda: not dialog.busy and "exchanged" in dialog.trouble.text())
    assert registry.state().current is None
    desk = parts.window.models
    desk.export("tiny-4-3", tmp_path / "out.zip")
    qtbot.waitUntil(lambda: "out.zip" in dialog.outcome.text())
    desk.import_file(tmp_path / "out.zip")
    qtbot.waitUntil(lambda: "here already" in dialog.trouble.text())
    shutil.rmtree(registry.folder / "tiny-4-3")
    desk.import_file(tmp_path / "out.zip")
    qtbot.waitUntil(lambda: dialog.chosen_id == "tiny-4-3" and "here now" in dialog.outcome.text())
    (tmp_path / "foreign.zip").write_bytes(b"no zip")
    desk.import_file(tmp_path / "foreign.zip")
    qtbot.waitUntil(lambda: "not an exported model" in dialog.trouble.text())


# -- what is judged again


def idle(qtbot: Any, parts: Parts) -> None:
    qtbot.waitUntil(lambda: parts.session.counts[0] == 0 and parts.client.pending == 0, timeout=20000)


def switch(qtbot: Any, parts: Parts, registry: Registry, model_id: str) -> None:
    registry.promote(model_id, "Ada", confirmed=True)
    parts.window.training.model_changed.emit(model_id)
    qtbot.waitUntil(lambda: parts.session.model is not None and parts.session.model.model_id == model_id)


@pytest.fixture
def study(tmp_path: Path, make_sound: Any) -> Path:
    """Four recordings that "fake" judged, of which Bert reviewed the first two."""
    from prs_core.annotation import Change, Edit, RecordMark

    file = tmp_path / "s.prs-study"
    with open_study(file, create=True) as made:
        rows = made.add_recordings([make_sound(f"take-{n}.wav", 4.0) for n in range(4)])
        bert = made.reader("Bert").id
        for row in rows:
            made.save_analysis(row.id, replace(make_analysis(str(row.path), 1.0, 4.0), model_version="kept"))
        for row in rows[:2]:
            edit = Edit("Review", (Change(None, RecordMark(reviewed=True)),))
            made.append(row.id, bert, edit, expected=0)
    return file


def judged_by(file: Path) -> dict[str, set[str]]:
    """Which models' analyses the study has of each recording."""
    with open_study(file) as made:
        rows = made.rows()
        return {row.name: {m for m in ("fake", "tiny-4-1") if row.id in made.analysed(m, 1.0)} for row in rows}


def test_after_promotion_unreviewed_recordings_are_judged_again_and_reviewed_ones_never(
    qtbot: Any, parts: Parts, registry: Registry, study: Path
) -> None:
    window, session = parts.window, parts.session
    window.workbench.set_reader("Ada")
    window.study_desk.open(study)
    qtbot.waitUntil(lambda: window.workbench.editor.document is not None, timeout=20000)
    idle(qtbot, parts)
    items = {item.path.stem: item for item in session.items.values()}
    qtbot.waitUntil(lambda: items["take-0"].analysis is not None and items["take-0"].mfcc is not None)
    before = items["take-0"].analysis
    assert before.model_version == "kept"
    switch(qtbot, parts, registry, "tiny-4-1")
    qtbot.waitUntil(lambda: items["take-3"].analysis is not None and items["take-3"].analysis.model_id == "tiny-4-1")
    idle(qtbot, parts)
    qtbot.waitUntil(lambda: not window.study_desk._unkept and not window.study_desk._keeping)
    assert items["take-0"].analysis is before and window.record.model.text() == "By fake (not in use)"
    session.select(items["take-1"].key)
    qtbot.waitUntil(lambda: items["take-1"].analysis is not None and items["take-1"].mfcc is not None)
    idle(qtbot, parts)
    assert items["take-1"].analysis.model_version == "kept"
    proposal = window.workbench.hand.proposals[0]
    window.workbench.editor.select([proposal.id])
    assert "Proposed by fake" in window.events.evidence.toolTip() + window.events.evidence.text()
    names = {f"take-{n}.wav": {"fake"} | ({"tiny-4-1"} if n > 1 else set()) for n in range(4)}
    assert {Path(name).stem: models for name, models in judged_by(study).items()} == {
        Path(name).stem: models for name, models in names.items()
    }
    # Back to the model before: what it said is in the study, and is not made again.
    started: list[str] = []
    session.select(items["take-2"].key)
    idle(qtbot, parts)
    parts.client.started.connect(started.append)
    registry.rollback("Ada")
    window.training.model_changed.emit("tiny-4-0")
    qtbot.waitUntil(lambda: items["take-2"].analysis is not None and items["take-2"].analysis.model_version == "kept")
    idle(qtbot, parts)
    assert not started


def test_a_study_opened_with_another_model_keeps_what_was_reviewed(
    qtbot: Any, parts: Parts, registry: Registry, study: Path
) -> None:
    qtbot.waitUntil(lambda: parts.session.model is not None)
    switch(qtbot, parts, registry, "tiny-4-1")
    parts.window.workbench.set_reader("Ada")
    parts.window.study_desk.open(study)
    qtbot.waitUntil(lambda: parts.window.workbench.editor.document is not None, timeout=20000)
    idle(qtbot, parts)
    items = {item.path.stem: item for item in parts.session.items.values()}
    qtbot.waitUntil(lambda: items["take-0"].analysis is not None)
    assert items["take-0"].analysis.model_version == "kept"
    assert items["take-1"].analysis is None and items["take-1"].stored
    assert {items[f"take-{n}"].analysis.model_id for n in (2, 3)} == {"tiny-4-1"}


def test_without_a_study_they_are_judged_again_as_well(
    qtbot: Any, parts: Parts, registry: Registry, make_sound: Any
) -> None:
    parts.window.open_paths([make_sound("a.wav"), make_sound("b.wav")])
    qtbot.waitUntil(lambda: len(parts.session.items) == 2)
    idle(qtbot, parts)
    items = list(parts.session.items.values())
    qtbot.waitUntil(lambda: all(item.analysis is not None for item in items))
    said = ReaderLabel(Reader(0, "Bert"), None, False, True, False, "", 0, 1, datetime(2026, 3, 1, tzinfo=UTC))
    parts.session.set_labels(items[1].key, (said,))
    switch(qtbot, parts, registry, "tiny-4-1")
    qtbot.waitUntil(lambda: items[0].analysis.model_id == "tiny-4-1")
    idle(qtbot, parts)
    assert items[1].analysis.model_id == "fake"
    # Why it is not the model that was chosen is said once.
    told: list[str] = []
    parts.window.notices.show_notice = lambda message, advice: told.append(message)
    for _ in range(2):
        parts.session.on_ready(jobs.Ready("m", "M", "1", {}, warning="The weights of it are damaged."))
    assert told == ["The weights of it are damaged."]


def test_a_recording_that_is_just_analysed_begins_again_with_the_new_model(
    qtbot: Any, parts: Parts, registry: Registry, make_sound: Any
) -> None:
    qtbot.waitUntil(lambda: parts.session.model is not None)
    parts.window.open_paths([make_sound("hang.wav")])
    qtbot.waitUntil(lambda: parts.session.counts == (1, 1) and parts.client.pending == 1)
    with qtbot.waitSignal(parts.client.started):
        switch(qtbot, parts, registry, "tiny-4-1")
    assert parts.client.pending == 1 and not parts.window.notices.isVisible()


def test_live_judging_takes_the_new_model_at_once_or_after_the_take(
    qtbot: Any, registry: Registry, fake_command: Any, tmp_path: Path
) -> None:
    judging = LiveJudging(fake_command("models", str(registry.folder)))
    models: list[str] = []
    judging.ready.connect(lambda ready: models.append(ready.model_id))
    judging.reload()
    assert not models  # nothing was loaded yet
    judging.start()
    qtbot.waitUntil(lambda: models == ["fake"])
    registry.promote("tiny-4-1", "Ada")
    judging.reload()
    qtbot.waitUntil(lambda: models == ["fake", "tiny-4-1"])
    with qtbot.waitSignal(judging.judged):
        judging.judge(tmp_path / "take.wav", 1.0, tmp_path)
    registry.rollback("Ada")
    judging.reload()
    with qtbot.waitSignal(judging.finished):
        judging.end(24_000)
    assert models == ["fake", "tiny-4-1"]
    judging.judge(tmp_path / "next.wav", 1.0, tmp_path)
    qtbot.waitUntil(lambda: models == ["fake", "tiny-4-1", "fake"])
    judging.shutdown()
