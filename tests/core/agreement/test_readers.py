"""Two readers compared: by records, by events matched one to one, by time; against slow and obvious counting."""

from __future__ import annotations

import json
import math
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from prs_core.agreement import (
    Pair,
    Reading,
    compare,
    document_of_analysis,
    event_agreement,
    label_alpha,
    match_events,
    pair_readings,
    pairwise,
    record_agreement,
    was_read,
)
from prs_core.agreement.events import SCOPES
from prs_core.annotation import AnnotationDocument, Event
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport
from prs_core.results import Analysis, DetectedEvent, RecordVerdict, WindowPredictions
from tests.core.agreement.documents import DURATION_S, document, documents, pair_lists

# ------------------------------------------------------------------------------------------------------ matching


def overlap_s(a: Event, b: Event) -> float:
    return max(0.0, min(a.end_s, b.end_s) - max(a.start_s, b.start_s))


def iou(a: Event, b: Event) -> float:
    common = overlap_s(a, b)
    return common / (a.duration_s + b.duration_s - common) if common > 0 else 0.0


def slow_best(a: tuple[Event, ...], b: tuple[Event, ...], least: float) -> float:
    """The most seconds that any one-to-one choice of pairs shares, by trying all."""
    if len(a) > len(b):
        a, b = b, a
    best = 0.0
    for order in permutations(b, len(a)):
        fitting = [(x, y) for x, y in zip(a, order, strict=True) if iou(x, y) > 0 and iou(x, y) >= least - 1e-9]
        best = max(best, sum(overlap_s(x, y) for x, y in fitting))
    return best


@given(documents(reader="a", most=3), documents(reader="b", most=3), st.sampled_from([0.0, 0.1, 0.5]))
@settings(max_examples=60, deadline=None)
def test_no_other_pairing_shares_more(a: AnnotationDocument, b: AnnotationDocument, least: float) -> None:
    matching = match_events(a.events(), b.events(), least)
    assert sum(overlap_s(x, y) for x, y in matching.pairs) == pytest.approx(slow_best(a.events(), b.events(), least))
    assert all(overlap_s(x, y) > 0 and iou(x, y) >= least - 1e-9 for x, y in matching.pairs)
    in_a, in_b = [x for x, _ in matching.pairs], [y for _, y in matching.pairs]
    assert sorted(e.id for e in (*in_a, *matching.only_a)) == sorted(e.id for e in a.events())
    assert sorted(e.id for e in (*in_b, *matching.only_b)) == sorted(e.id for e in b.events())


def test_half_of_the_union_is_enough_and_less_is_not() -> None:
    a = document(("W", 0.0, 1.0)).events()
    assert len(match_events(a, document(("N", 0.5, 1.0)).events()).pairs) == 1
    assert not match_events(a, document(("W", 0.55, 1.0)).events()).pairs
    assert not match_events(a, document(("W", 1.0, 2.0)).events(), 0.0).pairs


# ------------------------------------------------------------------------------------------------ records, events


@given(pair_lists())
@settings(max_examples=20, deadline=None)
def test_records_agree_as_scikit_learn_says(pairs: list[Pair]) -> None:
    result = record_agreement(pairs)
    said = [(p.a.label, p.b.label) for p in pairs if p.a.label is not None and p.b.label is not None]
    assert result.confusion.sum() == result.recordings == len(said)
    if len({label for both in said for label in both}) > 1:
        a, b = [str(x) for x, _ in said], [str(y) for _, y in said]
        assert result.kappa.value == pytest.approx(cohen_kappa_score(a, b), abs=1e-9)
        assert result.raw.value == pytest.approx(np.mean([x == y for x, y in zip(a, b, strict=True)]))
    else:
        assert result.kappa.value is None
        assert result.kappa.why
    for one in result.labels:
        assert one.a == sum(x == one.label for x, _ in said)
        assert one.both == sum(x == y == one.label for x, y in said)
    json.dumps(result.to_dict(), allow_nan=False)


def in_slices(doc: AnnotationDocument, types: frozenset[EventType]) -> list[bool]:
    """Whether one of the types sounds, in each slice of 50 ms: borders lie at whole ones."""
    events = [e for e in doc.events() if e.label in types]
    middles = [(i + 0.5) / 20 for i in range(round(DURATION_S * 20))]
    return [any(e.start_s < t < e.end_s for e in events) for t in middles]


@given(pair_lists())
@settings(max_examples=15, deadline=None)
def test_events_agree_as_counting_says(pairs: list[Pair]) -> None:
    result = event_agreement(pairs)
    matched = [pair for p in pairs for pair in match_events(p.a.events(), p.b.events()).pairs]
    same = [x for x, y in matched if x.label == y.label]
    assert result.agreed == len(same)
    assert result.other_type == len(matched) - len(same)
    assert result.agreed + result.other_type + result.only_a == sum(len(p.a.events()) for p in pairs)
    assert result.agreed + result.other_type + result.only_b == sum(len(p.b.events()) for p in pairs)
    for one in result.classes:
        types = SCOPES[one.name]
        n_a, n_b = (sum(e.label in types for p in pairs for e in d(p).events()) for d in (first, second))
        both = sum(x.label in types and y.label in types for x, y in matched)
        assert (one.a, one.b, one.both) == (n_a, n_b, both)
        assert one.positive.value == (pytest.approx(2 * both / (n_a + n_b)) if n_a + n_b else None)
        a = [x for p in pairs for x in in_slices(p.a, types)]
        b = [x for p in pairs for x in in_slices(p.b, types)]
        assert one.both_s == pytest.approx(sum(x and y for x, y in zip(a, b, strict=True)) / 20)
        if len({*a, *b}) == 2:
            assert one.kappa.value == pytest.approx(cohen_kappa_score(a, b), abs=1e-9)
        else:
            assert one.kappa.value is None
            assert one.kappa.why
    json.dumps(result.to_dict(), allow_nan=False)


def first(pair: Pair) -> AnnotationDocument:
    return pair.a


def second(pair: Pair) -> AnnotationDocument:
    return pair.b


def test_how_borders_differ_has_a_sign() -> None:
    a = document(("W", 1.0, 2.0), ("N", 3.0, 3.5))
    b = document(("W", 1.1, 1.9), ("N", 2.9, 3.9))
    borders = event_agreement([Pair(0, 0, a, b)]).borders
    assert borders.matched == 2
    assert borders.start_mean_s == pytest.approx(0.0)
    assert borders.start_mean_absolute_s == pytest.approx(0.1)
    assert borders.end_mean_s == pytest.approx((-0.1 + 0.4) / 2)
    assert borders.end_mean_absolute_s == pytest.approx(0.25)
    assert borders.within == 0.5
    assert event_agreement([]).borders.matched == 0


def test_kappa_over_time_does_not_reward_silence() -> None:
    """Two readers who mark wheezes at random places agree on most of the time, and not beyond chance."""
    pairs = [Pair(i, i, document(("W", 0.0, 0.4)), document(("W", 2.0, 2.4))) for i in range(3)]
    wheeze = next(one for one in event_agreement(pairs).classes if one.name == "Wheeze")
    assert wheeze.raw.value == pytest.approx(0.8)
    assert wheeze.kappa.value == pytest.approx((0.8 - 0.82) / (1 - 0.82))
    assert wheeze.positive.value == 0


# ------------------------------------------------------------------------------------------------------- readers


def analysis(*events: DetectedEvent, duration_s: float = DURATION_S) -> Analysis:
    empty = WindowPredictions(
        np.zeros(0), np.zeros((0, len(WINDOW_CLASSES))), np.zeros((0, len(EventType))), 3.0, 1.0, duration_s
    )
    verdict = RecordVerdict(RecordLabel.CAS, 0.7)
    return Analysis(
        "x.wav",
        duration_s,
        8000,
        1,
        "m",
        "1",
        empty,
        events,
        verdict,
        RecordVerdict(RecordLabel.DAS, 1.0),
        QualityReport(),
    )


def test_the_model_reads_as_a_person_does() -> None:
    wheeze = DetectedEvent(0.5, 1.0, EventType.WHEEZE, 0.8)
    beyond = DetectedEvent(3.5, 4.2, EventType.NORMAL, 0.6)
    doc = document_of_analysis(analysis(wheeze, beyond, DetectedEvent(3.999, 4.1, EventType.NORMAL, 0.5)))
    doc.check()
    assert doc.label is RecordLabel.CAS
    assert [(e.start_s, e.end_s, e.label) for e in doc.events()] == [
        (0.5, 1.0, EventType.WHEEZE),
        (3.5, DURATION_S, EventType.NORMAL),
    ]
    origin = doc.events()[1].origin
    assert origin is not None
    assert (origin.model_id, origin.end_s, origin.confidence) == ("m", 4.2, 0.6)
    assert was_read(document_of_analysis(analysis()))


def test_only_what_both_have_read_is_compared() -> None:
    untouched, quiet = document(reviewed=False), document(label=RecordLabel.NORMAL)
    a = [Reading("x", "p", quiet), Reading("y", "p", document(("W", 0, 1))), Reading("z", "q", untouched)]
    b = [Reading("y", "p", document(("W", 0, 1))), Reading("x", "p", untouched), Reading("z", "q", quiet)]
    assert [pair.recording for pair in pair_readings(a, b)] == ["y"]
    result = compare("A", a, "B", b)
    assert (result.records.recordings, result.left_out) == (1, 2)
    assert result.records.kappa.value is None
    assert result.events.agreed == 1
    empty = [Reading(name, "p", document(reviewed=True)) for name in "xyz"]
    assert not pair_readings(a, empty), "reviewed with nothing in it and no label: nothing was decided"
    with pytest.raises(ValueError, match="two documents"):
        pair_readings([*a, a[0]], b)


def test_more_than_two_readers_are_compared_each_with_each() -> None:
    labels = {"A": ["CAS", "DAS", "CAS"], "B": ["CAS", "DAS", "DAS"], "C": ["CAS", "CAS", "DAS"]}
    readers = {
        who: [Reading(i, i, document(label=RecordLabel(label))) for i, label in enumerate(said)]
        for who, said in labels.items()
    }
    table = pairwise(readers)
    assert [(c.a, c.b) for c in table] == [("A", "B"), ("A", "C"), ("B", "C")]
    assert [c.records.raw.value for c in table] == pytest.approx([2 / 3, 1 / 3, 2 / 3])
    # Of 9 answers, 5 CAS and 4 DAS, 40 of 72 ordered pairs differ by chance; within recordings 4 of 9 do.
    assert label_alpha(readers) == pytest.approx(1 - (4 / 9) / (40 / 72))
    assert label_alpha({}) is None
    json.dumps([c.to_dict() for c in table], allow_nan=False)


def test_nothing_in_common_is_no_agreement_and_no_crash() -> None:
    result = compare("A", [], "B", [])
    assert result.records.raw.value is None
    assert all(one.kappa.value is None and one.kappa.why for one in result.events.classes)
    assert not math.isnan(result.events.duration_s)
