"""From windows to events and to the label of the recording: the paper's rule, and the one that ships, side by side.

Everything here is a pure function of WindowPredictions and a DecisionConfig, which is part of the model's card.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self

import numpy as np

from prs_core.labels import POOR_QUALITY, WINDOW_CLASSES, EventType, RecordLabel, record_label_of_events
from prs_core.proposals import propose
from prs_core.results import DetectedEvent, RecordVerdict, WindowPredictions

#: The classes of which the paper's rule gives each window exactly one.
RULE_CLASSES: tuple[str, ...] = (*EventType, POOR_QUALITY)
#: What ``pool`` says about each output over a recording's windows.
STATISTICS = ("max", "mean", "q50", "q75", "q90")
#: The names of pool()'s values, in their order: output by output, and for each the statistics.
POOL_NAMES: tuple[str, ...] = tuple(
    f"{part}:{name}:{statistic}"
    for part, names in (("window", WINDOW_CLASSES), ("centre", tuple(EventType)))
    for name in names
    for statistic in STATISTICS
)

#: How the card names what pool() does.
_POOL = "pool of roots"
_QUANTILES = (0.5, 0.75, 0.9)
_LABELS = tuple(RecordLabel)
_TYPES = tuple(EventType)
_ADVENTITIOUS = [i for i, kind in enumerate(_TYPES) if kind is not EventType.NORMAL]


def _zero_weights() -> tuple[tuple[float, ...], ...]:
    return ((0.0,) * len(POOL_NAMES),) * len(_LABELS)


@dataclass(frozen=True)
class DecisionConfig:
    """What the decisions need to know, besides the windows.

    ``event_thresholds`` (7,): an event is proposed where its type's probability in the frames reaches this.
    ``window_thresholds`` (8,): for the paper's rule, what a class of RULE_CLASSES must reach for a window to be
    given it; zeros are the paper's plain "most probable". ``record_weights`` (5, 80) and ``record_bias`` (5,): the
    linear classifier over pool(), labels in the order of RecordLabel, calibrated (its temperature is folded in);
    the zeros it starts from call all labels equally likely. ``record_offset`` (5,) is added to record_worth() to
    choose the label, and only there; None takes the most probable.
    ``record_least`` (5,): a label less probable than this is ruled out (see not_ruled_out); None makes no sets.
    Raises ValueError for other lengths and for numbers that are not finite.
    """

    event_thresholds: tuple[float, ...] = (0.5,) * len(_TYPES)
    window_thresholds: tuple[float, ...] = (0.0,) * len(RULE_CLASSES)
    record_weights: tuple[tuple[float, ...], ...] = field(default_factory=_zero_weights, repr=False)
    record_bias: tuple[float, ...] = (0.0,) * len(_LABELS)
    record_offset: tuple[float, ...] | None = None
    record_least: tuple[float, ...] | None = None

    def __post_init__(self) -> None:
        # Arrays and lists are welcome; kept as tuples, so that a config compares, hashes and cannot change.
        for name, size in (
            ("event_thresholds", len(_TYPES)),
            ("window_thresholds", len(RULE_CLASSES)),
            ("record_bias", len(_LABELS)),
            ("record_offset", len(_LABELS)),
            ("record_least", len(_LABELS)),
        ):
            if getattr(self, name) is None:
                continue
            object.__setattr__(self, name, _numbers(getattr(self, name), size, name))
        rows = tuple(_numbers(row, len(POOL_NAMES), "record_weights") for row in self.record_weights)
        if len(rows) != len(_LABELS):
            raise ValueError(f"record_weights has {len(rows)} rows instead of {len(_LABELS)}")
        object.__setattr__(self, "record_weights", rows)

    def to_dict(self) -> dict[str, Any]:
        """As the card holds it: plain JSON in which each number stands beside its name."""
        return {
            "event_thresholds": dict(zip((str(t) for t in _TYPES), self.event_thresholds, strict=True)),
            "window_thresholds": dict(zip((str(c) for c in RULE_CLASSES), self.window_thresholds, strict=True)),
            "record": {
                "pool": _POOL,
                "features": list(POOL_NAMES),
                "labels": [str(label) for label in _LABELS],
                "weights": [list(row) for row in self.record_weights],
                "bias": list(self.record_bias),
                "offset": None if self.record_offset is None else list(self.record_offset),
                "least": None if self.record_least is None else list(self.record_least),
            },
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Raises ValueError when something is missing, unknown, of the wrong type, or fits another program version."""
        try:
            record = values["record"]
            if record["pool"] != _POOL or list(record["features"]) != list(POOL_NAMES):
                raise ValueError("the record classifier is made for features that this program does not compute")
            if list(record["labels"]) != [str(label) for label in _LABELS]:
                raise ValueError("the record classifier's labels are not this program's")
            return cls(
                event_thresholds=_named(values["event_thresholds"], _TYPES, "event_thresholds"),
                window_thresholds=_named(values["window_thresholds"], RULE_CLASSES, "window_thresholds"),
                record_weights=tuple(record["weights"]),
                record_bias=tuple(record["bias"]),
                record_offset=None if record["offset"] is None else tuple(record["offset"]),
                record_least=None if record["least"] is None else tuple(record["least"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"the decision settings are incomplete or damaged ({error})") from error


def _numbers(values: Sequence[float], size: int, name: str) -> tuple[float, ...]:
    numbers = tuple(float(value) for value in values)
    if len(numbers) != size or not all(math.isfinite(number) for number in numbers):
        raise ValueError(f"{name} must be {size} finite numbers")
    return numbers


def _named(values: Mapping[str, float], names: Sequence[str], what: str) -> tuple[float, ...]:
    if set(values) != {str(name) for name in names}:
        raise ValueError(f"{what} must name exactly {', '.join(names)}")
    return tuple(values[str(name)] for name in names)


# ------------------------------------------------------------------------------------------------ the paper's rule


def window_classes(windows: WindowPredictions, config: DecisionConfig) -> np.ndarray:
    """(windows,) each window's one class as an index into RULE_CLASSES; -1 where none reaches its threshold."""
    probabilities = windows.probabilities[:, : len(RULE_CLASSES)]
    reached = probabilities >= np.asarray(config.window_thresholds)
    best = np.where(reached, probabilities, -1.0).argmax(axis=1)
    return np.where(reached.any(axis=1), best, -1)


def paper_rule(windows: WindowPredictions, config: DecisionConfig) -> RecordVerdict:
    """The rule of the paper's section III.C, for comparison.

    Each window has one class, the most probable of the seven types and poor quality. An adventitious class counts
    when two consecutive windows have it; CAS, DAS or both follow from the classes that count. If none does, the
    recording is Normal, unless it has only poor windows: then it is Poor Quality.

    Where the paper says nothing:
    - Windows are multi-label here. The single class is the most probable of the eight; the ninth output, "no event",
      which the paper does not have, takes no part. (A window below all ``window_thresholds`` has no class, interrupts
      a run, and is no evidence of a lung sound: a recording of such and poor windows only is Poor Quality, after the
      paper's "no normal or adventitious events are identified".)
    - Consecutive are neighbouring windows as they were taken, whatever the hop (1 s in the paper's figure 4), the one
      at the end of the recording included.
    - A recording of a single window cannot repeat anything: its class alone decides.
    - Wheeze & Crackle counts as CAS and DAS, and repeats only itself.
    - An adventitious class that is not repeated makes no positive, but is not poor either: the recording is Normal.

    ``confidence`` is the mean probability of their class in the windows that decided (of Normal over all windows
    where none is Normal); it is no calibrated probability, and ``probabilities`` stays empty.
    """
    classes = window_classes(windows, config)
    deciding = np.zeros(len(classes), bool)
    repeated = classes[1:] == classes[:-1]
    deciding[1:] |= repeated
    deciding[:-1] |= repeated
    if len(classes) == 1:
        deciding[:] = True
    deciding &= np.isin(classes, _ADVENTITIOUS)
    if deciding.any():
        label = record_label_of_events(_TYPES[i] for i in classes[deciding])
        evidence = windows.probabilities[deciding, classes[deciding]]
    elif ((classes >= 0) & (classes < len(_TYPES))).any():
        label = RecordLabel.NORMAL
        normal = classes == _TYPES.index(EventType.NORMAL)
        evidence = windows.probabilities[normal if normal.any() else slice(None), _TYPES.index(EventType.NORMAL)]
    else:
        label = RecordLabel.POOR_QUALITY
        evidence = windows.probabilities[:, len(_TYPES)]
    return RecordVerdict(label, float(evidence.mean()) if len(evidence) else 0.0)


# ---------------------------------------------------------------------------------------------------------- events


def events_from_windows(windows: WindowPredictions, config: DecisionConfig) -> tuple[DetectedEvent, ...]:
    """Events, normal breaths included, that never overlap, by start: what propose() makes of the frames.

    ``windows`` of each are those in whose spans it lies.
    """
    spans = windows.spans()
    return tuple(
        replace(
            event,
            windows=tuple(np.flatnonzero((spans[:, 0] < event.end_s) & (spans[:, 1] > event.start_s)).tolist()),
        )
        for event in propose(windows.frames, config.event_thresholds)
    )


# --------------------------------------------------------------------------------------- the record's label, better


def pool(windows: WindowPredictions) -> np.ndarray:
    """(80,) float64: what the windows say together, in the order of POOL_NAMES.

    For the root of each of the nine window probabilities, then of the seven central ones: maximum, mean and the
    quantiles 0.5, 0.75 and 0.9 (interpolated linearly) over the windows. Most probabilities are small, and their roots
    tell 0.01 from 0.04: the held-out log loss of the record label is 0.62 rather than 0.64. Raises ValueError without
    windows.
    """
    if not len(windows):
        raise ValueError("no windows to pool")
    outputs = np.sqrt(np.concatenate([windows.probabilities, windows.centre], axis=1, dtype=np.float64))
    quantiles = np.quantile(outputs, _QUANTILES, axis=0)
    return np.concatenate([[outputs.max(axis=0), outputs.mean(axis=0)], quantiles]).T.ravel()


def record_worth(probabilities: np.ndarray) -> np.ndarray:
    """(..., 5) log of how right each label is on average, from (..., 5) probabilities of the labels.

    An adventitious label counts half where another one of them is true: told from Normal rightly (task 21), but not
    exactly (task 22).
    """
    adventitious = [_LABELS.index(label) for label in (RecordLabel.CAS, RecordLabel.DAS, RecordLabel.CAS_DAS)]
    worth = np.array(probabilities, np.float64)
    told = worth[..., adventitious].sum(axis=-1, keepdims=True)
    worth[..., adventitious] = (worth[..., adventitious] + told) / 2
    return np.asarray(np.log(np.maximum(worth, 1e-300)))


def not_ruled_out(probabilities: np.ndarray, least: np.ndarray, said: np.ndarray) -> np.ndarray:
    """(items, labels) of bool: what reaches its ``least`` (labels,), and what is as probable as the answer ``said``.

    Without the latter, an answer that was preferred to a more probable label could be called sure. It only adds to
    the sets, so that they keep their promise.
    """
    answer = np.arange(probabilities.shape[1]) == said[:, None]
    return np.asarray((probabilities >= least) | ((probabilities >= probabilities[answer][:, None]) & ~answer))


def record_verdict(windows: WindowPredictions, config: DecisionConfig) -> RecordVerdict:
    """The recording's label, how probable each label is, and which cannot be ruled out.

    Probabilities are softmax(weights @ pool + bias). The label is the one of largest record_worth() plus offset: the
    official Score rewards finding rare labels more than their probability says, and what is shown as probable must not
    be bent for that. Raises ValueError without windows.
    """
    logits = np.asarray(config.record_weights) @ pool(windows) + np.asarray(config.record_bias)
    odds = np.exp(logits - logits.max())
    probabilities = odds / odds.sum()
    best = int(probabilities.argmax())
    if config.record_offset is not None:
        best = int((record_worth(probabilities) + np.asarray(config.record_offset)).argmax())
    possible = None
    if config.record_least is not None:
        kept = not_ruled_out(probabilities[None], np.asarray(config.record_least), np.array([best]))[0]
        possible = tuple(label for label, k in zip(_LABELS, kept, strict=True) if k)
    return RecordVerdict(
        label=_LABELS[best],
        confidence=float(probabilities[best]),
        probabilities={label: float(p) for label, p in zip(_LABELS, probabilities, strict=True)},
        possible=possible,
    )
