"""From windows to events and record labels: the paper's rule and the trained one."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from prs_core.decision import (
    POOL_NAMES,
    RULE_CLASSES,
    DecisionConfig,
    events_from_windows,
    paper_rule,
    pool,
    record_verdict,
    record_worth,
)
from prs_core.labels import NO_EVENT, WINDOW_CLASSES, EventType, RecordLabel
from prs_core.results import FramePredictions, WindowPredictions

PLAIN = DecisionConfig()
SPELLED = {
    "N": "Normal",
    "R": "Rhonchi",
    "W": "Wheeze",
    "S": "Stridor",
    "C": "Coarse Crackle",
    "F": "Fine Crackle",
    "B": "Wheeze & Crackle",
    "P": "Poor Quality",
    "-": NO_EVENT,
}
TYPES = tuple(EventType)


def heard(sequence: str, *, duration_s: float | None = None, hop_s: float = 1.0) -> WindowPredictions:
    """Windows of which each hears one class clearly (0.9, the others 0.1)."""
    n = len(sequence)
    probabilities = np.full((n, len(WINDOW_CLASSES)), 0.1, np.float32)
    for row, letter in zip(probabilities, sequence, strict=True):
        row[WINDOW_CLASSES.index(SPELLED[letter])] = 0.9
    starts = np.arange(n) * hop_s
    length = duration_s if duration_s is not None else (n - 1) * hop_s + 3.0
    return WindowPredictions(starts, probabilities, probabilities[:, :7].copy(), 3.0, hop_s, length)


@st.composite
def predictions(draw: st.DrawFn, least: int = 0) -> WindowPredictions:
    n = draw(st.integers(least, 12))
    numbers = st.floats(0, 1, width=32)
    hop = draw(st.sampled_from([0.25, 1.0, 2.0]))
    return WindowPredictions(
        np.arange(n) * hop,
        draw(arrays(np.float32, (n, 9), elements=numbers)),
        draw(arrays(np.float32, (n, 7), elements=numbers)),
        3.0,
        hop,
        max(0, n - 1) * hop + draw(st.floats(0.1, 3.0 + hop)),
    )


# ---------------------------------------------------------------------------------------------- the paper's rule


@pytest.mark.parametrize(
    ("sequence", "label"),
    [
        ("NNNN", "Normal"),
        ("NWWN", "CAS"),
        ("NFFN", "DAS"),
        ("RRNCC", "CAS & DAS"),
        ("NBBN", "CAS & DAS"),
        ("NWNW", "Normal"),  # not consecutive
        ("NWRN", "Normal"),  # consecutive, but not the same
        ("NWBN", "Normal"),
        ("PPPP", "Poor Quality"),
        ("PPNP", "Normal"),
        ("PWWP", "CAS"),
        ("PPWP", "Normal"),  # unrepeated: no positive, yet not only poor windows
        ("W-W", "Normal"),  # "no event" takes no part, and the next best of the middle window is Normal
        ("W", "CAS"),  # a single window decides alone
        ("N", "Normal"),
        ("P", "Poor Quality"),
        ("", "Poor Quality"),
        ("SSFFWWCC", "CAS & DAS"),
    ],
)
def test_the_papers_rule(sequence: str, label: str) -> None:
    verdict = paper_rule(heard(sequence), PLAIN)
    assert verdict.label == label
    assert verdict.probabilities == {}
    assert 0 <= verdict.confidence <= 0.9 + 1e-6


def test_the_papers_rule_is_as_confident_as_the_windows_that_decided() -> None:
    for sequence, confidence in {"NWWN": 0.9, "NPN": 0.9, "PP": 0.9, "WRW": 0.1, "": 0.0}.items():
        assert paper_rule(heard(sequence), PLAIN).confidence == pytest.approx(confidence)


def slow_paper_rule(windows: WindowPredictions) -> RecordLabel:
    """Window by window, as one would explain it."""
    classes = []
    for row in windows.probabilities:
        best = max(range(8), key=lambda i: (row[i], -i))
        classes.append(RULE_CLASSES[best])
    positives = {a for a, b in itertools.pairwise(classes) if a == b}
    if len(classes) == 1:
        positives = set(classes)
    positives -= {"Normal", "Poor Quality"}
    cas = bool(positives & {"Rhonchi", "Wheeze", "Stridor", "Wheeze & Crackle"})
    das = bool(positives & {"Coarse Crackle", "Fine Crackle", "Wheeze & Crackle"})
    if cas and das:
        return RecordLabel.CAS_DAS
    if cas or das:
        return RecordLabel.CAS if cas else RecordLabel.DAS
    only_poor = all(name == "Poor Quality" for name in classes)
    return RecordLabel.POOR_QUALITY if only_poor else RecordLabel.NORMAL


@given(predictions())
@settings(max_examples=100, deadline=None)
def test_the_papers_rule_as_one_would_explain_it(windows: WindowPredictions) -> None:
    verdict = paper_rule(windows, PLAIN)
    assert verdict.label == slow_paper_rule(windows)
    assert 0 <= verdict.confidence <= 1


def test_a_window_below_its_threshold_has_no_class() -> None:
    strict = DecisionConfig(window_thresholds=(0.95,) * 8)
    assert paper_rule(heard("NNWW"), strict).label is RecordLabel.POOR_QUALITY
    only_wheeze = DecisionConfig(window_thresholds=(0.5, 0.5, 0.95, 0.5, 0.5, 0.5, 0.5, 0.5))
    assert paper_rule(heard("NNWW"), only_wheeze).label is RecordLabel.NORMAL


# ---------------------------------------------------------------------------------------------------------- events


def test_events_name_the_windows_in_whose_spans_they_lie() -> None:
    times = np.arange(0, 6, 0.064)
    types, starts, ends = np.zeros((len(times), 7), np.float32), times.copy(), times + 0.01
    for start, end, kind in ((0.2, 1.4, EventType.NORMAL), (2.2, 3.7, EventType.WHEEZE)):
        inside = (times > start) & (times < end)
        types[inside, TYPES.index(kind)], starts[inside], ends[inside] = 0.8, start, end
    # Spans: 0 to 2, 2 to 3, 3 to 4, 4 to 6 s.
    windows = replace(heard("NWWN"), frames=FramePredictions(times, types, starts, ends))
    events = events_from_windows(windows, PLAIN)
    assert [(e.type, round(e.start_s, 3), round(e.end_s, 3), e.windows) for e in events] == [
        ("Normal", 0.2, 1.4, (0,)),
        ("Wheeze", 2.2, 3.7, (1, 2)),
    ]
    deaf = DecisionConfig(event_thresholds=(0.5, 0.5, 0.9, 0.5, 0.5, 0.5, 0.5))
    assert [e.type for e in events_from_windows(windows, deaf)] == ["Normal"]
    assert events_from_windows(heard(""), PLAIN) == ()


# ------------------------------------------------------------------------------------------------ the record's label


@given(predictions(least=1))
@settings(max_examples=50, deadline=None)
def test_pool_says_what_its_names_say(windows: WindowPredictions) -> None:
    values = dict(zip(POOL_NAMES, pool(windows), strict=True))
    wheeze, stridor = windows.probabilities[:, 2].astype(float), windows.centre[:, 3].astype(float)
    wheeze, stridor = np.sqrt(wheeze), np.sqrt(stridor)
    assert values["window:Wheeze:max"] == wheeze.max()
    assert values["window:Wheeze:mean"] == pytest.approx(wheeze.mean())
    assert values["centre:Stridor:q50"] == pytest.approx(float(np.median(stridor)))
    assert values["centre:Stridor:q90"] == pytest.approx(float(np.quantile(stridor, 0.9)))
    assert len(values) == 80


def test_of_one_window_all_statistics_are_its_value() -> None:
    values = pool(heard("W")).reshape(16, 5)
    np.testing.assert_array_equal(values, np.repeat(values[:, :1], 5, axis=1))


def test_without_windows_there_is_no_verdict() -> None:
    with pytest.raises(ValueError, match="no windows"):
        record_verdict(heard(""), PLAIN)


def test_the_verdict_is_the_softmax_of_a_linear_function() -> None:
    rng = np.random.default_rng(0)
    weights, bias = rng.normal(size=(5, 80)), rng.normal(size=5)
    config = DecisionConfig(record_weights=tuple(map(tuple, weights)), record_bias=tuple(bias))
    windows = heard("NNFFNW")
    odds = [
        np.exp(sum(w * x for w, x in zip(row, pool(windows), strict=True)) + b)
        for row, b in zip(weights, bias, strict=True)
    ]
    verdict = record_verdict(windows, config)
    assert list(verdict.probabilities) == list(RecordLabel)
    np.testing.assert_allclose(list(verdict.probabilities.values()), np.array(odds) / sum(odds))
    assert verdict.confidence == max(verdict.probabilities.values()) == verdict.probabilities[verdict.label]
    assert verdict.possible is None and not verdict.unsure
    far = DecisionConfig(record_weights=tuple(map(tuple, 1e4 * weights)), record_bias=tuple(bias))
    assert record_verdict(windows, far).confidence == pytest.approx(1.0)


def certain(probabilities: list[float], **settings: Any) -> DecisionConfig:
    """A config that finds these probabilities in any recording."""
    return DecisionConfig(record_bias=tuple(np.log(probabilities)), **settings)


def test_an_offset_chooses_the_label_and_leaves_the_probabilities() -> None:
    shares = [0.5, 0.1, 0.2, 0.05, 0.15]
    plain = record_verdict(heard("NN"), certain(shares))
    moved = record_verdict(heard("NN"), certain(shares, record_offset=(0.0, 1.0, 1.0, 1.0, 0.0)))
    assert (plain.label, moved.label) == (RecordLabel.NORMAL, RecordLabel.DAS)
    assert moved.probabilities == plain.probabilities
    assert moved.confidence == moved.probabilities[RecordLabel.DAS] == pytest.approx(0.2)


def test_an_adventitious_label_is_worth_half_where_another_one_is_true() -> None:
    shares = np.random.default_rng(0).dirichlet(np.ones(5), 20)
    for row, worth in zip(shares, np.exp(record_worth(shares)), strict=True):
        normal, cas, das, both, poor = row
        expected = [normal, cas + (das + both) / 2, das + (cas + both) / 2, both + (cas + das) / 2, poor]
        np.testing.assert_allclose(worth, expected)


def test_labels_below_their_least_probability_are_ruled_out() -> None:
    shares = [0.5, 0.1, 0.2, 0.05, 0.15]
    verdict = record_verdict(heard("NN"), certain(shares, record_least=(0.6, 0.05, 0.19, 0.06, 0.2)))
    assert verdict.possible == (RecordLabel.CAS, RecordLabel.DAS)
    assert verdict.unsure
    assert verdict.candidates == (RecordLabel.NORMAL, RecordLabel.CAS, RecordLabel.DAS)
    preferred = {"record_offset": (0.0, 0.0, 2.0, 0.0, 0.0), "record_least": (0.9, 0.9, 0.1, 0.9, 0.9)}
    verdict = record_verdict(heard("NN"), certain(shares, **preferred))
    assert verdict.label is RecordLabel.DAS
    assert verdict.possible == (RecordLabel.NORMAL, RecordLabel.DAS), "as probable as the answer"
    assert not record_verdict(heard("NN"), certain(shares, record_least=(0.4, 0.9, 0.9, 0.9, 0.9))).unsure
    nothing = record_verdict(heard("NN"), certain(shares, record_least=(0.9,) * 5))
    assert nothing.possible == () and nothing.unsure


# ---------------------------------------------------------------------------------------------------- in the card


def trained() -> DecisionConfig:
    rng = np.random.default_rng(1)
    return DecisionConfig(
        event_thresholds=rng.random(7),  # type: ignore[arg-type] (arrays are welcome)
        window_thresholds=tuple(rng.random(8)),
        record_weights=rng.normal(size=(5, 80)),  # type: ignore[arg-type]
        record_bias=rng.normal(size=5),  # type: ignore[arg-type]
        record_offset=rng.normal(size=5),  # type: ignore[arg-type]
        record_least=rng.random(5),  # type: ignore[arg-type]
    )


def test_a_config_survives_the_card() -> None:
    config = trained()
    again = DecisionConfig.from_dict(json.loads(json.dumps(config.to_dict(), allow_nan=False)))
    assert again == config
    assert hash(again) == hash(config)


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d.pop("record"),
        lambda d: d["record"].pop("bias"),
        lambda d: d["record"]["bias"].append(0.0),
        lambda d: d["record"]["weights"][0].pop(),
        lambda d: d["record"]["weights"].pop(),
        lambda d: d["record"].update(weights=3),
        lambda d: d["record"]["offset"].pop(),
        lambda d: d["record"].update(least=[0.1]),
        lambda d: d["record"].update(least=0.1),
        lambda d: d["record"].update(pool=["pool"]),
        lambda d: d["record"]["features"].reverse(),
        lambda d: d["record"]["labels"].reverse(),
        lambda d: d["record"].update(pool="another"),
        lambda d: d["event_thresholds"].pop("Normal"),
        lambda d: d["event_thresholds"].update(Squawk=0.5),
        lambda d: d["window_thresholds"].update({"Poor Quality": float("nan")}),
        lambda d: d.update(event_thresholds=[0.5] * 7),
        lambda d: d.update(record="x"),
    ],
)
def test_a_damaged_or_foreign_config_is_refused(change: Any) -> None:
    values = trained().to_dict()
    change(values)
    with pytest.raises(ValueError):
        DecisionConfig.from_dict(values)
