"""The whole gate: who may judge, what decides, what is listed, and two real networks through it."""

from __future__ import annotations

import itertools
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from prs_core.bundle import Bundle, load_bundle
from prs_core.event_metrics import event_scores
from prs_core.gate import UNKNOWN, GateResult, Verdict
from prs_core.labels import Task
from prs_core.retraining import Job
from tests.support import recording, tiny_bundle
from tests.training.gate.answers import answers, made_up
from training.data import Recording, Split
from training.evaluate import evaluate
from training.gate import HeldOut, judge
from training.gate.compare import compare, overall
from training.gate.material import admitted
from training.heldout import SEEN, is_held_out, patient_key, seen_keys
from training.retrain import Plan, _Run

HELD_OUT = [str(number) for number in range(2000) if is_held_out(str(number))]
OTHERS = [str(number) for number in range(2000) if not is_held_out(str(number))]


def skilled(held_out: list[HeldOut], *shares: float, edits: tuple[float, float] = (0.5, 0.5)) -> GateResult:
    """Two models that have the given shares right, and of the found events those of ``edits``."""
    luck = np.random.default_rng(7).random((len(held_out), 14))
    both = []
    for share, found in zip(shares, edits, strict=True):
        limit = np.full(14, share)
        limit[12] = found
        both.append(answers(held_out, luck < limit))
    return compare(held_out, *both)


@pytest.fixture(scope="module")
def recordings() -> list[HeldOut]:
    return made_up(np.random.default_rng(3), 60)


def test_the_total_decides(recordings: list[HeldOut]) -> None:
    better, worse = skilled(recordings, 0.6, 0.8), skilled(recordings, 0.8, 0.6)
    assert better.verdict is Verdict.BETTER and worse.verdict is Verdict.WORSE
    assert better.rows[0].id == "total" and better.reason.startswith("The total Score is better: 0.")
    assert better.patients == 60 and better.recordings == len(recordings)


def test_a_model_that_leaves_more_edits_is_not_called_better(recordings: list[HeldOut]) -> None:
    result = skilled(recordings, 0.6, 0.8, edits=(0.9, 0.3))
    assert result.rows[0].verdict is Verdict.BETTER and result.row("edits").verdict is Verdict.WORSE
    assert result.verdict is Verdict.CANNOT_TELL and "leaves more edits" in result.reason


def test_few_patients_cannot_tell_and_none_at_all(recordings: list[HeldOut]) -> None:
    few = skilled([one for one in recordings if one.recording.patient in {f"patient {n}" for n in range(8)}], 0.3, 0.95)
    assert few.verdict is Verdict.CANNOT_TELL and "10 with normal and 10 with" in few.reason
    assert few.rows[0].current.value is not None and few.rows[0].current.interval_95 is None
    nobody = compare([], [], [])
    assert nobody.verdict is Verdict.CANNOT_TELL and "no reviewed recording" in nobody.reason
    assert GateResult.from_dict(json.loads(json.dumps(nobody.to_dict(), allow_nan=False))) == nobody


def test_what_got_better_and_what_worse(recordings: list[HeldOut]) -> None:
    result = skilled(recordings, 0.6, 0.8, edits=(0.4, 0.7))
    assert result.better and result.worse is not None
    by_name = {one.recording.name: one for one in recordings}
    for each in (*result.better, *result.worse):
        one = by_name[each.name]
        assert (each.path, each.recording_id) == (one.path, one.recording_id)
        for said in (each.current, each.candidate):
            alone = event_scores([one.recording.events], [[_event(e) for e in said.events]])
            assert said.edits == alone["edits"]["mean"]
        for clip in each.clips:
            assert clip.current is not clip.candidate
    gains = [each.gain for each in result.better]
    assert gains == sorted(gains, reverse=True) and min(gains) > 0
    assert all(each.gain < 0 for each in result.worse)
    assert GateResult.from_dict(json.loads(json.dumps(result.to_dict(), allow_nan=False))) == result


def _event(heard):  # type: ignore[no-untyped-def]
    from prs_core.results import DetectedEvent

    return DetectedEvent(heard.start_s, heard.end_s, heard.type, heard.confidence or 0.0)


def test_overall_needs_its_rows(recordings: list[HeldOut]) -> None:
    rows = skilled(recordings, 0.6, 0.8).rows
    worse_edits = [replace(r, verdict=Verdict.WORSE) if r.id == "edits" else r for r in rows]
    assert overall(rows, 60)[0] is Verdict.BETTER and overall(worse_edits, 60)[0] is Verdict.CANNOT_TELL


# ------------------------------------------------------------------------------------------------- who may judge


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return load_bundle(tiny_bundle(tmp_path_factory.mktemp("tiny")))


def held(patient: str) -> HeldOut:
    made = recording("wheeze", seed=1, duration_s=4.0)
    from prs_core.formats.sprsound import AnnotatedEvent

    events = tuple(AnnotatedEvent(*event) for event in made.events)
    return HeldOut(Recording(f"{patient}_1", patient, made.label, events, made.samples.copy()))


def test_only_held_out_patients_judge_whom_neither_model_saw(tiny: Bundle) -> None:
    unknown = tiny.card
    clean = replace(unknown, training={SEEN: []})
    seeing = replace(unknown, training={SEEN: [patient_key(HELD_OUT[0])]})
    everyone = [held(HELD_OUT[0]), held(HELD_OUT[1]), held(OTHERS[0]), held("")]
    kept, notes = admitted(everyone, (clean, clean))
    assert [one.recording.patient for one in kept] == HELD_OUT[:2] and not notes
    kept, notes = admitted(everyone, (clean, seeing))
    assert [one.recording.patient for one in kept] == [HELD_OUT[1]]
    assert notes == ["1 recordings of held-out patients do not count: one of the models was trained on these patients."]
    kept, notes = admitted(everyone, (clean, unknown))
    assert len(kept) == 2 and "not known" in notes[0]


def test_a_child_knows_what_its_parent_knew(tiny: Bundle) -> None:
    card = tiny.card
    parent = replace(card, training={SEEN: seen_keys([*HELD_OUT[:2], *OTHERS[:5], ""])})
    assert parent.training[SEEN] == sorted(patient_key(p) for p in HELD_OUT[:2])
    assert seen_keys(OTHERS[:3], parent) == parent.training[SEEN]
    assert seen_keys(HELD_OUT[2:3], parent) == sorted(patient_key(p) for p in HELD_OUT[:3])


def test_what_is_not_known_of_a_parent_is_not_known_of_its_children(tiny: Bundle) -> None:
    child = replace(tiny.card, training={SEEN: seen_keys(HELD_OUT[:1], tiny.card)})
    assert child.training[SEEN] is None and seen_keys([], child) is None
    assert "not known" in admitted([held(HELD_OUT[0])], (child,))[1][0]


def test_a_model_of_unknown_training_is_never_called_better(
    tiny: Bundle, recordings: list[HeldOut], monkeypatch: pytest.MonkeyPatch
) -> None:
    better = skilled(recordings, 0.6, 0.8)
    module = sys.modules["training.gate.judge"]  # which the function of its name hides
    monkeypatch.setattr(module, "compare", lambda *_: better)
    monkeypatch.setattr(module, "hear", lambda *_, **__: [])
    known = replace(tiny, card=replace(tiny.card, training={SEEN: []}))
    assert judge(known, known, []).verdict is Verdict.BETTER
    assert judge(tiny, known, []).verdict is Verdict.BETTER  # it beats even one that may know those who judge
    result = judge(tiny, tiny, [])
    assert result.verdict is Verdict.CANNOT_TELL and "may have learnt from" in result.reason
    assert result.about == {UNKNOWN: ["tiny-4-0", "tiny-4-0"]}


def test_two_real_networks_are_heard_as_they_are_elsewhere(tiny: Bundle, tmp_path: Path) -> None:
    one, other = tiny, load_bundle(tiny_bundle(tmp_path, seed=1))
    held_out = [held(patient) for patient in HELD_OUT[:3]]
    shares: list[float] = []
    result = judge(one, other, held_out, asked=4, progress=shares.append)
    assert (result.current, result.candidate, result.asked) == ("tiny-4-0", "tiny-4-1", 4)
    assert shares == sorted(shares) and shares[-1] == 1.0
    split = Split(tuple(each.recording for each in held_out), ())
    for bundle, side in ((one, "current"), (other, "candidate")):
        known = evaluate(bundle, split)
        for task in Task:
            row = result.row(f"{int(task)} se")
            assert row is not None and getattr(row, side).value == pytest.approx(known["tasks"][str(int(task))]["se"])
        edits = result.row("edits")
        assert edits is not None and getattr(edits, side).value == pytest.approx(known["proposals"]["edits"]["mean"])


def test_stopping_is_at_once(tiny: Bundle) -> None:

    def stop(done: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        judge(tiny, tiny, [held(HELD_OUT[0])], progress=stop)


def test_going_on_after_a_kill_is_no_further_question(tmp_path: Path) -> None:
    questions = itertools.count(1)
    plan = Plan(count_gate=lambda: next(questions))
    for _ in range(2):
        run = _Run(Job(tmp_path), *([None] * 4), plan, *([None] * 2))  # type: ignore[list-item]
        assert run._asked() == 1
