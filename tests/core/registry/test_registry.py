"""The registry: what is added, promoted and gone back to, by one process and by several, killed or not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from prs_core.bundle import load_bundle, read_card
from prs_core.errors import BundleError, RegistryError
from prs_core.registry import Entry, Kind, Registry, Verdict, load_current, models_folder
from tests.support import tiny_bundle

ROOT = Path(__file__).resolve().parents[3]
KILLS = Path(__file__).with_name("kills.py")


@pytest.fixture
def registry(tmp_path: Path, bundles: list[Path]) -> Registry:
    return Registry(tmp_path / "models", bundles[0])


def entry(bundle: Path, **more: object) -> Entry:
    return Entry.of_card(read_card(bundle)[0], Kind.REFINED, parent="tiny-4-0", author="Dr Ada", **more)


def gate(verdict: str, current: str = "tiny-4-0") -> dict[str, object]:
    return {"verdict": verdict, "current": current}


def test_an_empty_registry_has_the_bundled_model_and_makes_no_folder(registry: Registry, bundles: list[Path]) -> None:
    assert [model.entry.kind for model in registry.models()] == [Kind.BUNDLED]
    assert registry.models()[0].is_current
    assert registry.current() == bundles[0]
    assert registry.previous() is None
    assert not registry.folder.exists()


def test_what_is_added_is_there_whole_and_not_in_use(registry: Registry, bundles: list[Path]) -> None:
    added = registry.add(bundles[2], entry(bundles[2], note="from the clinic"))
    assert set(added.sha256) == {"card.json", "weights.safetensors", "weights-2.safetensors"}
    listed = registry.models()
    assert [model.entry for model in listed][1] == added
    assert (listed[0].is_current, listed[1].is_current) == (True, False)
    assert (added.author, added.note, added.parent) == ("Dr Ada", "from the clinic", "tiny-4-0")
    registry.verify(added.id)
    assert load_bundle(listed[1].folder).card.id == "tiny-4-2"


def test_the_same_model_twice_and_another_one_of_its_id_are_refused(
    registry: Registry, bundles: list[Path], tmp_path: Path
) -> None:
    registry.add(bundles[1], entry(bundles[1]))
    with pytest.raises(RegistryError, match="here already"):
        registry.add(bundles[1], entry(bundles[1]))
    other = tiny_bundle(tmp_path / "other", seed=7)
    card = json.loads((other / "card.json").read_text())
    (other / "card.json").write_text(json.dumps(card | {"id": "TINY-4-1"}))
    with pytest.raises(RegistryError, match="another model of the id"):
        registry.add(other, entry(other))
    with pytest.raises(RegistryError, match="The entry is of"):
        registry.add(other, entry(bundles[2]))
    assert [e.id for e in registry.entries()] == ["tiny-4-0", "tiny-4-1"]


@pytest.mark.parametrize("model_id", ["../x", "a/b", "a\\b", ".hidden", "NUL", "con.1", "x" * 101, "a.", "", "a b"])
def test_ids_that_can_name_no_folder_are_refused(model_id: str) -> None:
    with pytest.raises(ValueError, match="id"):
        Entry(model_id, Kind.REFINED, "")


def test_a_better_model_is_promoted_at_once_all_others_want_a_second_confirmation(
    registry: Registry, bundles: list[Path]
) -> None:
    registry.add(bundles[1], entry(bundles[1], gate=gate("better")))
    registry.add(bundles[2], entry(bundles[2]))
    for said, verdict in (
        (None, Verdict.NEVER_JUDGED),
        (gate("worse"), Verdict.WORSE),
        (gate("cannot tell"), Verdict.CANNOT_TELL),
        (gate("no such verdict"), Verdict.CANNOT_TELL),
        (gate("better", "someone-else"), Verdict.JUDGED_AGAINST_ANOTHER),
    ):
        if said is not None:
            registry.describe("tiny-4-2", gate=said)
        assert registry.standing("tiny-4-2").verdict is verdict
        with pytest.raises(RegistryError, match="stays in use"):
            registry.promote("tiny-4-2", "Dr Ada")
    assert registry.current() == bundles[0]
    done = registry.promote("tiny-4-1", "Dr Ada")
    assert (done.verdict, done.confirmed, done.who) == ("better", False, "Dr Ada")
    assert registry.current() == registry.folder / "tiny-4-1"
    done = registry.promote("tiny-4-2", "Dr Bo", confirmed=True)
    assert (done.verdict, done.confirmed) == ("judged against another model", True)
    assert [p.id for p in registry.state().history] == ["tiny-4-1", "tiny-4-2"]


@pytest.mark.parametrize("verdict", ["better", "worse", "cannot tell"])
def test_what_is_said_of_a_model_holds_where_nobody_knows_whom_it_learnt_from(
    registry: Registry, bundles: list[Path], verdict: str
) -> None:
    registry.add(bundles[1], entry(bundles[1], gate={**gate(verdict), "about": {"training_unknown": ["tiny-4-1"]}}))
    words = registry.standing("tiny-4-1").words
    assert "judged both" in words and not any(each in words for each in ("trained on", "learnt from", "Too few"))


def test_going_back_leads_through_all_models_to_the_bundled_one(registry: Registry, bundles: list[Path]) -> None:
    for bundle in bundles[1:]:
        registry.add(bundle, entry(bundle))
        registry.promote(read_card(bundle)[0].id, "a", confirmed=True)
    assert registry.rollback("b").id == "tiny-4-1"
    assert registry.rollback("b").id == "tiny-4-0"
    assert registry.current() == bundles[0]
    with pytest.raises(RegistryError, match="no earlier model"):
        registry.rollback("b")
    assert registry.rollback("b", to="tiny-4-2").id == "tiny-4-2"
    registry.promote("bundled", "b")
    assert registry.state().current is None
    assert not registry.promote("tiny-4-1", "b").confirmed  # it was in use before


def test_what_was_never_in_use_cannot_be_gone_back_to(registry: Registry, bundles: list[Path]) -> None:
    registry.add(bundles[1], entry(bundles[1]))
    with pytest.raises(RegistryError, match="never in use"):
        registry.rollback("b", to="tiny-4-1")
    with pytest.raises(RegistryError, match="no model “nothing”"):
        registry.promote("nothing", "b")


def test_one_that_was_in_use_and_is_worse_wants_its_confirmation_again(registry: Registry, bundles: list[Path]) -> None:
    registry.add(bundles[1], entry(bundles[1], gate=gate("worse")))
    registry.promote("tiny-4-1", "a", confirmed=True)
    registry.rollback("a")
    with pytest.raises(RegistryError, match="worse"):
        registry.promote("tiny-4-1", "a")


@pytest.mark.parametrize("name", ["card.json", "weights.safetensors", "entry.json"])
@pytest.mark.parametrize("how", ["damaged", "gone"])
def test_a_damaged_current_model_gives_way_to_the_bundled_one_with_a_word(
    registry: Registry, bundles: list[Path], name: str, how: str
) -> None:
    registry.add(bundles[1], entry(bundles[1]))
    registry.promote("tiny-4-1", "a", confirmed=True)
    assert load_current(folder=registry.folder).bundle.card.id == "tiny-4-1"
    path = registry.folder / "tiny-4-1" / name
    if how == "gone":
        path.unlink()
    elif name == "card.json":  # still a card, of other thresholds
        path.write_text(path.read_text().replace('"normal_threshold": 0.5', '"normal_threshold": 0.1'))
    else:
        path.write_bytes(path.read_bytes()[:-40])
    bundle, problem = registry.load_current()
    assert bundle.card.id == "tiny-4-0"
    assert problem
    with pytest.raises((RegistryError, BundleError)):
        registry.verify("tiny-4-1")
    with pytest.raises((RegistryError, BundleError)):
        registry.promote("tiny-4-1", "a", confirmed=True)
    assert registry.state().current == "tiny-4-1"  # nobody chose another: once mended it is used again


def test_a_damaged_state_gives_way_and_is_set_aside_one_of_a_newer_program_is_left_alone(
    registry: Registry, bundles: list[Path]
) -> None:
    registry.add(bundles[1], entry(bundles[1]))
    registry.promote("tiny-4-1", "a", confirmed=True)
    state = registry.folder / "state.json"
    newer = state.read_text().replace('"format_version": 1', '"format_version": 2')
    state.write_text(newer)
    assert registry.look_up() == (bundles[0], "The models were last used by a newer PRS Studio.")
    with pytest.raises(RegistryError, match="newer"):
        registry.promote("bundled", "a")
    assert state.read_text() == newer
    for bad in ("{", "[]", '{"format": "prs-studio/models"}', newer.replace("2", '"x"')):
        state.write_text(bad)
        assert registry.look_up()[0] == bundles[0]
        assert registry.look_up()[1]
        registry.count_gate()
        assert (registry.folder / "state.json.damaged").read_text() == bad
        assert registry.state().gate_count == 1


def test_how_often_the_gate_was_asked_is_counted_and_survives_promotions(
    registry: Registry, bundles: list[Path]
) -> None:
    registry.add(bundles[1], entry(bundles[1]))
    assert [registry.count_gate(), registry.count_gate()] == [1, 2]
    registry.promote("tiny-4-1", "a", confirmed=True)
    assert registry.state().gate_count == 2


def test_notes_are_kept_and_the_bundled_model_has_none(registry: Registry, bundles: list[Path]) -> None:
    registry.add(bundles[1], entry(bundles[1]))
    registry.describe("tiny-4-1", note="good for infants")
    assert registry.model("tiny-4-1").entry.note == "good for infants"
    with pytest.raises(RegistryError):
        registry.describe("bundled", note="x")
    with pytest.raises(RegistryError, match="kept"):
        registry.describe("tiny-4-1", note="x" * 5000)


def test_entries_come_back_as_they_were(bundles: list[Path]) -> None:
    made = replace(entry(bundles[1], gate=gate("better")), metrics={"intra": {"11": 0.9}})
    assert Entry.from_dict(json.loads(json.dumps(made.to_dict()))) == made
    with pytest.raises(ValueError, match="format"):
        Entry.from_dict(made.to_dict() | {"format_version": 9})


def test_the_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    assert own_home in models_folder().parents
    monkeypatch.setenv("PRS_MODELS", str(tmp_path))
    assert models_folder() == tmp_path


# -- several processes, and kills


@pytest.mark.skipif(os.name != "posix", reason="not on Windows: there is no SIGKILL")
@pytest.mark.parametrize("action", ["add", "promote"])
def test_a_kill_at_any_step_leaves_the_state_before_or_after(
    registry: Registry, bundles: list[Path], action: str
) -> None:
    if action == "promote":
        registry.add(bundles[1], entry(bundles[1]))
    command = [sys.executable, KILLS, registry.folder, registry.bundled, bundles[1], action]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, check=True, capture_output=True, timeout=60, env=environment)
    found = json.loads(done.stdout)
    *killed, last = found
    assert all(each["code"] == -9 and not each["problem"] for each in killed)
    assert len(killed) >= (6 if action == "add" else 3)
    assert last["there"] and last["current"] == ("tiny-4-0" if action == "add" else "tiny-4-1")
    assert all(each["current"] == "tiny-4-0" for each in killed) or action == "promote"
    registry.count_gate()  # no lock is left, and what the kills left is cleared away
    assert not list(registry.folder.glob(".incoming-*"))
    registry.verify("tiny-4-1")


def test_two_processes_count_without_losing_one(registry: Registry) -> None:
    program = (
        "import sys; from pathlib import Path; from prs_core.registry import Registry\n"
        "r = Registry(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "for _ in range(10): r.count_gate()"
    )
    command = [sys.executable, "-c", program, str(registry.folder), str(registry.bundled)]
    both = [subprocess.Popen(command, cwd=ROOT) for _ in range(2)]
    assert [each.wait(60) for each in both] == [0, 0]
    assert registry.state().gate_count == 20


@pytest.mark.parametrize("metrics", [{"intra": {"11": "high"}}, {"intra": {"11": None}}, {"intra": ["a"]}])
def test_one_damaged_entry_leaves_the_others_in_the_list(
    registry: Registry, bundles: list[Path], metrics: object
) -> None:
    """As an import of an earlier version could leave it."""
    kept = registry.add(bundles[1], entry(bundles[1]))
    bad = registry.add(bundles[2], entry(bundles[2]))
    path = registry.folder / bad.id / "entry.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | {"metrics": metrics}), "utf-8")
    found = {model.entry.id: model.problem for model in registry.models()}
    assert found[kept.id] == "" and "damaged" in found[bad.id]


def test_what_a_retraining_writes_down_is_made_plain_not_refused(bundles: list[Path]) -> None:
    card = read_card(bundles[1])[0]
    made = Entry.of_card(card, Kind.REFINED, author="Dr\x07 Ada", note="two\nlines\x1b[0m")
    assert (made.author, made.note) == ("Dr  Ada", "two\nlines [0m")
