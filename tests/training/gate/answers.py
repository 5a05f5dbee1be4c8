"""Made-up recordings and models' answers about them, for comparing models that do not exist."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType, RecordLabel, Task, record_label_of_events, task_label
from prs_core.results import DetectedEvent
from training.data import Recording
from training.gate.counts import Answer
from training.gate.material import HeldOut

TYPES, LABELS = tuple(EventType), tuple(RecordLabel)
SILENCE = np.zeros(80_000, np.float32)


def made_up(rng: np.random.Generator, patients: int, most: int = 5) -> list[HeldOut]:
    """One to ``most`` recordings of each patient, of one to six events side by side."""
    found = []
    for patient in range(patients):
        ill = rng.random() < 0.6
        for number in range(rng.integers(1, most + 1)):
            kinds = [TYPES[rng.integers(1, 7)] if ill and rng.random() < 0.7 else TYPES[0] for _ in range(6)]
            kinds = kinds[: rng.integers(1, 7)]
            events = tuple(AnnotatedEvent(1.5 * i, 1.5 * i + 1.0, kind) for i, kind in enumerate(kinds))
            label = record_label_of_events(kinds) if rng.random() < 0.9 else RecordLabel.POOR_QUALITY
            recording = Recording(f"{patient}_{number}", f"patient {patient}", label, events, SILENCE)
            found.append(HeldOut(recording, f"{patient}_{number}.wav", len(found)))
    return found


def answers(held_out: Sequence[HeldOut], right: np.ndarray) -> list[Answer]:
    """What a model says that is right where ``right`` (recordings, 14) is, by events of both tasks, and at the end of
    the found events and of the label; elsewhere it says the next label."""
    found = []
    for one, known in zip(held_out, right, strict=True):
        events, label = one.recording.events, one.recording.label
        types = tuple(e.type if k else _next(TYPES, e.type) for e, k in zip(events, known, strict=False))
        binary = tuple(
            task_label(e.type if k else (TYPES[1] if e.type is TYPES[0] else TYPES[0]), Task.EVENT_BINARY)
            for e, k in zip(events, known[6:12], strict=False)
        )
        late = 0.0 if known[12] else 0.4
        heard = tuple(DetectedEvent(e.start_s + late, e.end_s + late, e.type, 0.5) for e in events)
        found.append(Answer(binary, types, label if known[13] else _next(LABELS, label), heard))
    return found


def _next(labels: Sequence[str], label: str) -> str:
    return labels[(labels.index(label) + 1) % len(labels)]
