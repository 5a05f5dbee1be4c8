"""Both models hear the held-out recordings; what they say is compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from prs_core.bundle import Bundle
from prs_core.decision import events_from_windows, record_verdict
from prs_core.gate import UNKNOWN, GateResult, Verdict
from prs_core.inference import Analyzer
from prs_core.labels import EventType, Task
from training.data import Recording
from training.gate.compare import compare, doubted
from training.gate.counts import Answer
from training.gate.material import HeldOut, admitted
from training.heldout import seen_by

Report = Callable[[float], None]


def judge(
    current: Bundle,
    candidate: Bundle,
    held_out: Sequence[HeldOut],
    *,
    asked: int = 0,
    threads: int = 1,
    progress: Report | None = None,
) -> GateResult:
    """Compare two models on those of ``held_out`` whose patients are held out and whom neither was trained on.

    ``progress`` gets the share that is done, and may raise to stop. ``asked``: how often the gate was asked by now.
    """
    kept, notes = admitted(held_out, (current.card, candidate.card))
    recordings = [one.recording for one in kept]
    answers = [
        hear(bundle, recordings, threads=threads, progress=_half(progress, number))
        for number, bundle in enumerate((current, candidate))
    ]
    result = compare(kept, answers[0], answers[1])
    unknown = [card.id for card in (current.card, candidate.card) if seen_by(card) is None]
    if seen_by(candidate.card) is None and result.verdict is Verdict.BETTER:
        result = replace(result, verdict=Verdict.CANNOT_TELL, reason=doubted(result.reason))
    return replace(
        result,
        current=current.card.id,
        candidate=candidate.card.id,
        notes=tuple(notes),
        about={UNKNOWN: unknown} if unknown else {},
        asked=asked,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def hear(
    bundle: Bundle, recordings: Sequence[Recording], *, threads: int = 1, progress: Report | None = None
) -> list[Answer]:
    """What a model says of each recording, by the very code that the window's analyses take."""
    analyzer = Analyzer(bundle, threads=threads)
    answers = []
    for number, recording in enumerate(recordings):
        clips = [samples for _, samples in recording.clips()]
        probabilities = analyzer.classify_events(clips) if clips else np.zeros((0, len(EventType)))
        windows = analyzer.windows([recording.samples])
        answers.append(
            Answer(
                binary=tuple(bundle.card.events.labels(probabilities, Task.EVENT_BINARY)),
                types=tuple(EventType(said) for said in bundle.card.events.labels(probabilities, Task.EVENT_TYPE)),
                label=record_verdict(windows, bundle.card.decision).label,
                events=events_from_windows(windows, bundle.card.decision),
            )
        )
        if progress:
            progress((number + 1) / len(recordings))
    return answers


def _half(progress: Report | None, number: int) -> Report | None:
    """Of a whole that has two parts."""
    return (lambda done: progress((number + done) / 2)) if progress else None
