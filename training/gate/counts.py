"""What a model's answers are counted in: per recording, columns of which every measure is a ratio of sums."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from prs_core.event_metrics import RECORDING_COUNTS, recording_counts
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.label_words import said as in_words
from prs_core.labels import NORMAL, POOR_QUALITY, TASK_LABELS, EventType, RecordLabel, Task, task_label
from prs_core.metrics import TASK_WEIGHTS, combine, share
from prs_core.results import DetectedEvent
from prs_core.translation import tr

#: Sums over recordings by the names of the columns, (n,) each.
Sums = Mapping[str, np.ndarray]
Function = Callable[[Sums], np.ndarray]

_EVENT_TASKS = (Task.EVENT_BINARY, Task.EVENT_TYPE)
#: What stands for a task in rows and columns.
PARTS = tuple(str(int(task)) for task in Task)
FOUND = "found"


@dataclass(frozen=True)
class Truth:
    """One recording as a person has it: ``types`` of the clips that a model is given to name."""

    label: RecordLabel
    events: tuple[AnnotatedEvent, ...]
    types: tuple[EventType, ...]


@dataclass(frozen=True)
class Answer:
    """What a model says of it: each clip as task 11 and task 12 have it, the record's label, and the found events."""

    binary: tuple[str, ...]
    types: tuple[EventType, ...]
    label: RecordLabel
    events: tuple[DetectedEvent, ...]


@dataclass(frozen=True)
class Measure:
    """``function`` of the sums. ``parts``: columns that at least some patients must have something in."""

    id: str
    part: str
    name: str
    function: Function
    parts: tuple[tuple[str, ...], ...]
    more_is_better: bool = True


def columns() -> tuple[str, ...]:
    """The names of the columns of ``tally``."""
    of_tasks = [
        f"{part} {label} {count}"
        for part, labels in zip(PARTS, TASK_LABELS.values(), strict=True)
        for label in labels
        for count in ("all", "hits", "called")
    ]
    totals = [f"{part} all" for part in PARTS]
    return (*of_tasks, *totals, *(f"{FOUND} {name}" for name in RECORDING_COUNTS), "recordings")


def tally(truth: Sequence[Truth], answers: Sequence[Answer]) -> np.ndarray:
    """(recordings, columns): for each task and label how many items are it, are rightly called it, are called it."""
    index = {name: i for i, name in enumerate(columns())}
    counts = np.zeros((len(truth), len(index)))
    for row, (true, said) in enumerate(zip(truth, answers, strict=True)):
        for task, part in zip(Task, PARTS, strict=True):
            for a, b in _items(task, true, said):
                counts[row, index[f"{part} all"]] += 1
                counts[row, index[f"{part} {a} all"]] += 1
                counts[row, index[f"{part} {b} called"]] += 1
                counts[row, index[f"{part} {a} hits"]] += a == b
    first = index[f"{FOUND} {RECORDING_COUNTS[0]}"]
    found = recording_counts([true.events for true in truth], [said.events for said in answers])
    counts[:, first : first + len(RECORDING_COUNTS)] = found
    counts[:, index["recordings"]] = 1
    return counts


def _items(task: Task, true: Truth, said: Answer) -> list[tuple[str, str]]:
    """True and said labels of a recording's items."""
    if task == Task.EVENT_BINARY:
        return [(task_label(a, task), b) for a, b in zip(true.types, said.binary, strict=True)]
    if task == Task.EVENT_TYPE:
        return [(str(a), str(b)) for a, b in zip(true.types, said.types, strict=True)]
    return [(task_label(true.label, task), task_label(said.label, task))]


# --------------------------------------------------------------------------------------------------------- measures


def measures(sums: Sums) -> list[Measure]:
    """All that is compared; the first decides. ``sums`` (n,) over everything tell which tasks have a Score at all."""
    scored = [task for task in Task if not np.isnan(_score(task)(sums)).any()]
    return [
        _total(scored),
        *(measure for task in Task for measure in _of_task(task)),
        _f(f"{FOUND} adventitious", tr("F of found events, adventitious", "a score")),
        _f(f"{FOUND} all", tr("F of found events, all", "a score")),
        Measure(
            "edits",
            FOUND,
            tr("Edits left per recording"),
            lambda s: share(s[f"{FOUND} edits"], s["recordings"]),
            (("recordings",),),
            more_is_better=False,
        ),
    ]


def _adventitious(task: Task) -> list[str]:
    return [str(label) for label in TASK_LABELS[task] if label not in (NORMAL, POOR_QUALITY)]


def _part(task: Task) -> str:
    return str(int(task))


def _sum(s: Sums, names: Sequence[str]) -> np.ndarray:
    return np.sum([s[name] for name in names], axis=0)


def _sensitivity(task: Task, labels: Sequence[str]) -> Function:
    """Of items that are one of ``labels``, the share that is called exactly what it is."""
    part = _part(task)
    hits, every = [f"{part} {label} hits" for label in labels], [f"{part} {label} all" for label in labels]
    return lambda s: share(_sum(s, hits), _sum(s, every))


def _specificity(task: Task, label: str) -> Function:
    """Of items that are something else than ``label``, the share that is not called it."""
    stem = f"{_part(task)} {label}"

    def function(s: Sums) -> np.ndarray:
        others = s[f"{_part(task)} all"] - s[f"{stem} all"]
        return share(others - (s[f"{stem} called"] - s[f"{stem} hits"]), others)

    return function


def _score(task: Task) -> Function:
    """The challenge's Score (prs_core.metrics)."""
    se, sp = _sensitivity(task, _adventitious(task)), _sensitivity(task, [NORMAL])
    return lambda s: combine(se(s), sp(s))[:, 0]


def _total(scored: Sequence[Task]) -> Measure:
    """The challenge's total of the tasks that have a Score, by their weights."""
    functions = [(TASK_WEIGHTS[task], _score(task)) for task in scored]
    weight = sum(w for w, _ in functions)

    def function(s: Sums) -> np.ndarray:
        if not functions:
            return np.full_like(s["recordings"], np.nan, dtype=float)
        return np.sum([w * score(s) for w, score in functions], axis=0) / weight

    parts = tuple(part for task in scored or Task for part in _halves(task))
    tasks = ", ".join(_part(task) for task in scored)
    whole = len(scored) in (0, len(Task))  # without any there is nothing to be told of
    name = tr("Total Score") if whole else tr("Total Score (of tasks {tasks} only)", tasks=tasks)
    return Measure("total", "total", name, function, parts)


def _halves(task: Task) -> tuple[tuple[str, ...], ...]:
    """A Score rests on the Normal items and on the adventitious ones."""
    part = _part(task)
    return (f"{part} {NORMAL} all",), tuple(f"{part} {label} all" for label in _adventitious(task))


def _of_task(task: Task) -> list[Measure]:
    part, (normal, adventitious) = _part(task), _halves(task)
    found = [
        Measure(f"{part} score", part, tr("Score"), _score(task), (normal, adventitious)),
        Measure(
            f"{part} se",
            part,
            tr("Adventitious called exactly right (sensitivity)"),
            _sensitivity(task, _adventitious(task)),
            (adventitious,),
        ),
        Measure(f"{part} sp", part, tr("Normal called Normal (specificity)"), _sensitivity(task, [NORMAL]), (normal,)),
    ]
    # Of two labels, each one's sensitivity and specificity are the two above.
    labels = [str(label) for label in TASK_LABELS[task]] if len(TASK_LABELS[task]) > 2 else []
    for label in labels:
        own = f"{part} {label} all"
        others = tuple(f"{part} {other} all" for other in labels if other != label)
        if label != NORMAL:
            found.append(
                Measure(
                    f"{part} sensitivity {label}",
                    part,
                    tr("{label}: sensitivity", label=in_words(label)),
                    _sensitivity(task, [label]),
                    ((own,),),
                )
            )
        found.append(
            Measure(
                f"{part} specificity {label}",
                part,
                tr("{label}: specificity", label=in_words(label)),
                _specificity(task, label),
                (others,),
            )
        )
    return found


def _f(stem: str, name: str) -> Measure:
    """Twice the matches by all events of both lists; nothing without reference events or without proposals."""

    def function(s: Sums) -> np.ndarray:
        reference, proposed = s[f"{stem} reference"], s[f"{stem} proposed"]
        both = np.where((reference > 0) & (proposed > 0), reference + proposed, 0)
        return share(2 * s[f"{stem} matched"], both)

    return Measure(f"{stem} f", FOUND, name, function, ((f"{stem} reference",),))
