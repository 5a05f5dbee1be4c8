"""Scores of found events against sed_eval, and against slow and obvious readings of the other definitions."""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.event_metrics import RECORDING_COUNTS, event_scores, recording_counts
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType
from prs_core.results import DetectedEvent

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # one of its dependencies is slated for removal, and says so
    import sed_eval

Events = list[AnnotatedEvent]
Case = list[tuple[Events, Events]]

NORMAL, WHEEZE, FINE, STRIDOR = EventType.NORMAL, EventType.WHEEZE, EventType.FINE_CRACKLE, EventType.STRIDOR
SCOPES = {"adventitious": [kind for kind in EventType if kind is not NORMAL], "all": list(EventType)}


@st.composite
def recordings(draw: st.DrawFn, most: int = 6, longest_s: float = 3.0) -> Case:
    """Reference and proposals, unsorted and overlapping as they come, on a grid that often hits the limits exactly."""
    step = draw(st.sampled_from([0.1, 0.05, 0.25]))
    kinds = st.sampled_from(draw(st.sampled_from([[NORMAL, WHEEZE], [NORMAL, WHEEZE, FINE], [FINE], list(EventType)])))
    border = st.integers(0, round(longest_s / step))
    event = st.builds(
        lambda a, b, kind: AnnotatedEvent(min(a, b) * step, (max(a, b) + (a == b)) * step, kind), border, border, kinds
    )
    events = st.lists(event, max_size=most)
    return draw(st.lists(st.tuples(events, events), max_size=5))


def scores(case: Case) -> dict:
    return event_scores([reference for reference, _ in case], [proposed for _, proposed in case])


def one(reference: Sequence[tuple], proposed: Sequence[tuple]) -> dict:
    """The scores of a single recording of (start, end, type)."""
    return scores([([AnnotatedEvent(*e) for e in reference], [AnnotatedEvent(*e) for e in proposed])])


# -------------------------------------------------------------------------------------------------------- sed_eval


def by_sed_eval(case: Case, kinds: list[EventType]) -> dict:
    metric = sed_eval.sound_event.EventBasedMetrics(
        event_label_list=[str(kind) for kind in kinds], t_collar=0.2, percentage_of_length=0.2
    )
    for number, both in enumerate(case):
        lists = (
            [
                {"file": f"{number}", "onset": e.start_s, "offset": e.end_s, "event_label": str(e.type)}
                for e in events
                if e.type in kinds
            ]
            for events in both
        )
        metric.evaluate(*lists)
    return metric.results()


def assert_as_sed_eval(case: Case) -> None:
    ours = scores(case)
    for scope, kinds in SCOPES.items():
        theirs = by_sed_eval(case, kinds)
        overall = theirs["overall"]
        wanted = {name: overall["f_measure"][full] for name, full in (("f", "f_measure"), ("recall", "recall"))}
        wanted["precision"] = overall["f_measure"]["precision"]
        if ours[scope]["reference"]:  # sed_eval divides by a tiny number where there is no reference event
            wanted |= overall["error_rate"]
        for name, value in wanted.items():
            assert ours[scope][name] == (None if math.isnan(value) else pytest.approx(value, abs=1e-12)), (scope, name)
        for kind in kinds:
            f_measure = theirs["class_wise"][str(kind)]["f_measure"]["f_measure"]
            assert ours["types"][str(kind)]["f"] == (None if math.isnan(f_measure) else pytest.approx(f_measure))


@given(recordings())
@settings(max_examples=150, deadline=None)
def test_f_and_error_rate_are_those_of_sed_eval(case: Case) -> None:
    assert_as_sed_eval(case)


@given(recordings(most=12, longest_s=0.75))
@settings(max_examples=60, deadline=None)
def test_and_so_they_are_where_nearly_everything_fits_everything(case: Case) -> None:
    """Many largest matchings are possible here, and which one it is decides about substitutions."""
    assert_as_sed_eval(case)


def test_and_so_they_are_where_first_come_first_served_finds_too_few() -> None:
    """Crowds of events out of order, each fitting some but not all: matches must be undone to find the most."""
    rng = np.random.default_rng(0)

    def crowd() -> Events:
        starts, lengths = rng.uniform(0, 1, 14), rng.uniform(0.4, 0.8, 14)
        return [
            AnnotatedEvent(a, a + length, WHEEZE if rng.random() < 0.8 else FINE)
            for a, length in zip(starts, lengths, strict=True)
        ]

    for _ in range(40):
        assert_as_sed_eval([(crowd(), crowd()), (crowd(), crowd())])


def test_and_so_they_are_on_plausible_recordings() -> None:
    """Proposals that are the reference's events, jittered, some relabelled, some left out, some made up."""
    rng = np.random.default_rng(3)
    kinds = list(EventType)
    case: Case = []
    for _ in range(60):
        borders = np.sort(rng.uniform(0, 15, 2 * rng.integers(0, 7)))
        reference = [AnnotatedEvent(a, b, kinds[rng.integers(7)]) for a, b in borders.reshape(-1, 2)]
        proposed = [
            AnnotatedEvent(
                e.start_s + rng.normal(0, 0.15),
                e.end_s + rng.normal(0, 0.15) + 0.3,
                e.type if rng.random() < 0.7 else kinds[rng.integers(7)],
            )
            for e in reference
            if rng.random() < 0.9
        ]
        proposed += [AnnotatedEvent(a, a + 0.5, WHEEZE) for a in rng.uniform(0, 14, rng.integers(0, 2))]
        case.append((reference, proposed))
    assert_as_sed_eval(case)
    assert 0.1 < scores(case)["all"]["f"] < 0.9
    assert scores(case)["all"]["substitution_rate"] > 0.05


def test_a_worked_example() -> None:
    """Of four reference events one is matched, one has another type, one is too far off; one proposal is made up."""
    reference = [(0.0, 1.0, NORMAL), (2.0, 3.0, WHEEZE), (4.0, 5.0, FINE), (6.0, 8.0, FINE)]
    proposed = [(0.1, 1.2, NORMAL), (2.1, 3.1, STRIDOR), (4.3, 5.0, FINE), (6.0, 8.3, FINE), (9.0, 9.5, WHEEZE)]
    result = one(reference, proposed)
    whole, adventitious = result["all"], result["adventitious"]
    assert (whole["precision"], whole["recall"]) == (2 / 5, 2 / 4)
    assert whole["f"] == pytest.approx(2 * 0.4 * 0.5 / 0.9)
    assert (whole["substitution_rate"], whole["deletion_rate"], whole["insertion_rate"]) == (1 / 4, 1 / 4, 2 / 4)
    assert whole["error_rate"] == 1.0
    assert (whole["iou_50"], whole["iou_50_any_type"]) == (3 / 4, 1.0)
    assert (adventitious["reference"], adventitious["proposed"], adventitious["recall"]) == (3, 4, 1 / 3)
    assert result["types"]["Fine Crackle"] == {
        "reference": 2, "proposed": 2, "f": 0.5, "precision": 0.5, "recall": 0.5
    }  # fmt: skip
    # The wheeze's name, the third's onset, the fourth's offset, and the one that is made up.
    assert [result["edits"][k] for k in ("mean", "adds", "deletes", "relabels", "moves")] == [4, 0, 1, 1, 2]


# --------------------------------------------------------------------------------------------------------- overlap


def most_pairs(allowed: list[list[bool]], row: int = 0, used: frozenset[int] = frozenset()) -> int:
    """The largest number of one-to-one pairs, by trying everything."""
    if row == len(allowed):
        return 0
    tries = [1 + most_pairs(allowed, row + 1, used | {i}) for i, ok in enumerate(allowed[row]) if ok and i not in used]
    return max([most_pairs(allowed, row + 1, used), *tries])


def common_s(a: AnnotatedEvent, b: AnnotatedEvent) -> float:
    return max(0.0, min(a.end_s, b.end_s) - max(a.start_s, b.start_s))


def iou(a: AnnotatedEvent, b: AnnotatedEvent) -> float:
    common = common_s(a, b)
    return round(common / (a.end_s - a.start_s + b.end_s - b.start_s - common), 6)


@given(recordings(most=5))
@settings(max_examples=100, deadline=None)
def test_the_share_found_by_overlap_is_that_of_the_best_pairing(case: Case) -> None:
    result = scores(case)
    for scope, kinds in SCOPES.items():
        total = found = found_any = 0
        for both in case:
            reference, proposed = ([e for e in events if e.type in kinds] for events in both)
            total += len(reference)
            found += most_pairs([[iou(r, p) >= 0.5 and r.type == p.type for p in proposed] for r in reference])
            found_any += most_pairs([[iou(r, p) >= 0.5 for p in proposed] for r in reference])
        assert result[scope]["iou_50"] == (found / total if total else None)
        assert result[scope]["iou_50_any_type"] == (found_any / total if total else None)


# ----------------------------------------------------------------------------------------------------------- edits


def fewest_edits(reference: Events, proposed: Events) -> tuple[int, int, int, int]:
    """(edits, -events kept, relabels, moves) of the least way, by trying every pairing."""
    if not reference:
        return len(proposed), 0, 0, 0
    first, rest = reference[0], reference[1:]
    ways = []
    edits, kept, relabels, moves = fewest_edits(rest, proposed)
    ways.append((edits + 1, kept, relabels, moves))
    for i, event in enumerate(proposed):
        if common_s(first, event) > 0:
            relabel = int(first.type != event.type)
            move = sum(
                round(abs(a - b), 6) > 0.2 for a, b in ((first.start_s, event.start_s), (first.end_s, event.end_s))
            )
            edits, kept, relabels, moves = fewest_edits(rest, proposed[:i] + proposed[i + 1 :])
            ways.append((edits + relabel + move, kept - 1, relabels + relabel, moves + move))
    return min(ways)


@given(recordings(most=4))
@settings(max_examples=150, deadline=None)
def test_edits_are_the_fewest_of_all_ways(case: Case) -> None:
    edits = scores(case)["edits"]
    ways = [fewest_edits(reference, proposed) for reference, proposed in case]
    if not case:
        assert edits["mean"] is edits["median"] is edits["from_scratch"] is None
        return
    totals = [way[0] for way in ways]
    assert edits["mean"] == pytest.approx(np.mean(totals))
    assert edits["median"] == np.median(totals)
    assert edits["adds"] == pytest.approx(np.mean([len(r) + way[1] for (r, _), way in zip(case, ways, strict=True)]))
    assert edits["deletes"] == pytest.approx(np.mean([len(p) + way[1] for (_, p), way in zip(case, ways, strict=True)]))
    assert edits["relabels"] == pytest.approx(np.mean([way[2] for way in ways]))
    assert edits["moves"] == pytest.approx(np.mean([way[3] for way in ways]))
    assert edits["from_scratch"] == pytest.approx(np.mean([len(reference) for reference, _ in case]))
    assert edits["from_scratch_median"] == np.median([len(reference) for reference, _ in case])


@pytest.mark.parametrize(
    ("proposed", "adds", "deletes", "relabels", "moves"),
    [
        ([(1.0, 2.0, WHEEZE)], 0, 0, 0, 0),
        ([(1.2, 1.8, WHEEZE)], 0, 0, 0, 0),  # 200 ms are not over 200 ms, whatever the rounding
        ([(1.21, 2.0, WHEEZE)], 0, 0, 0, 1),
        ([(1.21, 2.21, WHEEZE)], 0, 0, 0, 2),
        ([(1.0, 2.0, FINE)], 0, 0, 1, 0),
        ([(1.3, 2.0, FINE)], 0, 0, 1, 1),  # as many as delete and add, but the event is kept
        ([(1.3, 2.3, FINE)], 1, 1, 0, 0),  # three edits to keep it, two to make it anew
        ([(2.0, 2.1, WHEEZE)], 1, 1, 0, 0),  # touches, but does not overlap: it is not the same event
        ([(1.0, 1.5, WHEEZE), (1.5, 2.0, WHEEZE)], 0, 1, 0, 1),  # cut in two: delete one, stretch the other
        ([], 1, 0, 0, 0),
    ],
)
def test_edits_of_one_event(proposed: list[tuple], adds: int, deletes: int, relabels: int, moves: int) -> None:
    edits = one([(1.0, 2.0, WHEEZE)], proposed)["edits"]
    assert [edits[k] for k in ("adds", "deletes", "relabels", "moves")] == [adds, deletes, relabels, moves]


# ------------------------------------------------------------------------------------------------------- the whole


def test_a_perfect_proposal_needs_nothing() -> None:
    events = [AnnotatedEvent(a, b, kind) for (a, b), kind in zip(pairwise(np.arange(8.0)), EventType, strict=True)]
    proposed = [DetectedEvent(e.start_s, e.end_s, e.type, 0.9) for e in events]
    result = event_scores([events, []], [proposed, []], ["a", "b"], n=50)
    for scope in SCOPES:
        assert result[scope]["f"] == result[scope]["iou_50"] == result[scope]["iou_50_any_type"] == 1
        assert result[scope]["error_rate"] == 0
        assert result[scope]["interval_95"]["f"] == [1, 1]
    assert result["edits"]["mean"] == 0
    assert result["edits"]["from_scratch"] == 3.5
    assert (result["recordings"], result["patients"]) == (2, 2)
    json.dumps(result, allow_nan=False)


def test_intervals_are_those_of_drawing_patients() -> None:
    rng = np.random.default_rng(5)
    kinds = [NORMAL, WHEEZE, FINE]
    reference, proposed = [], []
    for _ in range(30):
        starts = np.arange(rng.integers(0, 5))
        reference.append([AnnotatedEvent(a, a + 0.8, kinds[rng.integers(3)]) for a in starts])
        jitter = rng.normal(0, 0.15, (len(starts), 2))
        proposed.append(
            [
                AnnotatedEvent(a + x, a + 0.8 + y, kinds[rng.integers(3)])
                for a, (x, y) in zip(starts, jitter, strict=True)
            ]
        )
    patients = [f"{i}" for i in rng.integers(0, 9, 30)]
    result = event_scores(reference, proposed, patients, n=40, seed=2)

    names = list(dict.fromkeys(patients))
    drawn: dict[tuple[str, str], list[float]] = {}
    for times in np.random.default_rng(2).multinomial(len(names), np.full(len(names), 1 / len(names)), size=40):
        items = [
            i for name, t in zip(names, times, strict=True) for i in range(30) if patients[i] == name for _ in range(t)
        ]
        of_draw = event_scores([reference[i] for i in items], [proposed[i] for i in items])
        for part in (*SCOPES, "edits"):
            for name in result[part]["interval_95"]:
                drawn.setdefault((part, name), []).append(of_draw[part][name])
    for (part, name), values in drawn.items():
        wanted = np.quantile([v for v in values if v is not None], [0.025, 0.975])
        np.testing.assert_allclose(result[part]["interval_95"][name], wanted, rtol=1e-9)
    assert set(result["edits"]["interval_95"]) == {"mean", "adds", "deletes", "relabels", "moves", "from_scratch"}


def test_what_there_is_nothing_of_has_no_score() -> None:
    empty = event_scores([], [], [])
    assert empty["all"]["f"] is empty["all"]["interval_95"]["f"] is empty["edits"]["median"] is None
    silent = event_scores([[], []], [[], [AnnotatedEvent(0, 1, WHEEZE)]], ["a", "b"], n=20)
    assert silent["all"]["error_rate"] is silent["adventitious"]["iou_50"] is None
    assert silent["all"]["precision"] == 0
    assert silent["edits"]["deletes"] == silent["edits"]["mean"] == 0.5
    for result in (empty, silent):
        json.dumps(result, allow_nan=False)


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="1 recordings"):
        event_scores([[]], [])
    with pytest.raises(ValueError, match="1 recordings"):
        event_scores([[]], [[]], ["a", "b"])


@given(recordings())
@settings(max_examples=60, deadline=None)
def test_a_recordings_counts_are_its_own_scores(case: Case) -> None:
    counts = recording_counts([reference for reference, _ in case], [proposed for _, proposed in case])
    assert counts.shape == (len(case), len(RECORDING_COUNTS))
    for row, (reference, proposed) in zip(counts.tolist(), case, strict=True):
        named, alone = dict(zip(RECORDING_COUNTS, row, strict=True)), scores([(reference, proposed)])
        assert named["edits"] == alone["edits"]["mean"]
        for scope in SCOPES:
            given_, said = (named[f"{scope} {what}"] for what in ("reference", "proposed"))
            assert (given_, said) == (alone[scope]["reference"], alone[scope]["proposed"])
            if given_ and said:
                assert alone[scope]["f"] == pytest.approx(2 * named[f"{scope} matched"] / (given_ + said))
