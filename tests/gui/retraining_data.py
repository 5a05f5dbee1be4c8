"""Job folders as a worker would write them, and a worker that does nothing but that."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from prs_core.gate import Changed, Clip, GateResult, Heard, Row, Said, Value, Verdict
from prs_core.labels import EventType, RecordLabel
from prs_core.retraining import PICTURE_NAME, Counts, Curve, Job, Phase, Progress, Request, Result, Wanted

REQUEST = Request(study="a.prs-study", base="models/x", base_id="x-1", author="Ann")
COUNTS = Counts(
    recordings=64,
    patients=21,
    events=402,
    classes={
        "Normal": 251,
        "Rhonchi": 12,
        "Wheeze": 71,
        "Stridor": 3,
        "Coarse Crackle": 15,
        "Fine Crackle": 50,
        "Wheeze & Crackle": 0,
    },
    class_patients={
        "Normal": 21,
        "Rhonchi": 4,
        "Wheeze": 9,
        "Stridor": 1,
        "Coarse Crackle": 5,
        "Fine Crackle": 6,
        "Wheeze & Crackle": 0,
    },
    records={"Normal": 30, "CAS": 20, "DAS": 10, "CAS & DAS": 2, "Poor Quality": 2},
    held_out_recordings=25,
    held_out_patients=11,
)


class Worker:
    """Stands in for starting the worker: notes what was started; ``work`` and ``rest`` write what it would."""

    def __init__(self) -> None:
        self.started: list[list[str]] = []
        self.starts = True
        self.now = 1000.0
        self._lock = ExitStack()

    def __call__(self, command: list[str]) -> bool:
        self.started.append(list(command))
        return self.starts

    def clock(self) -> float:
        return self.now

    def work(self, job: Job, phase: Phase = Phase.SUPCON, fraction: float = 0.3, **more: object) -> None:
        """It is at work, and holds the lock."""
        self._lock.close()
        self._lock.enter_context(job.lock())
        self.say(job, phase, at=phase, fraction=fraction, **more)

    def say(self, job: Job, phase: Phase, **more: object) -> None:
        self.now += 1
        job.write(replace(job.progress(), phase=phase, heartbeat=self.now, pid=1, **more))

    def die(self) -> None:
        """The lock goes with the process."""
        self._lock.close()

    def rest(self, job: Job, phase: Phase, **more: object) -> None:
        """Its last words."""
        self.say(job, phase, **more)
        self.die()

    def obey(self, job: Job) -> None:
        """Do what the window wants of it."""
        wanted = {Wanted.PAUSE: Phase.PAUSED, Wanted.CANCEL: Phase.CANCELLED}.get(job.wanted())
        if wanted is not None:
            self.rest(job, wanted)


CURVES = {
    "supcon": Curve((5.1, 4.4, 4.1, 4.0), (0.42, 0.47, 0.5, 0.51), 4),
    "events": Curve((1.9, 1.2, 0.9), (0.55, 0.61, 0.64), 8),
}
MIDDLE = Progress(fraction=0.46, seconds_left=312.0, curves=CURVES, counts=COUNTS, seconds_spent=270.0)


def draw_picture(job: Job, seed: int = 0) -> None:
    """Clusters that come apart, and a confusion matrix with a strong diagonal."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 7, 180)
    centres = 12 * rng.normal(size=(7, 2))
    answers = np.where(rng.random(180) < 0.75, labels, rng.integers(0, 7, 180))
    confusion = np.zeros((7, 7), np.int64)
    np.add.at(confusion, (labels, answers), 1)
    arrays = {
        "embedding": (centres[labels] + 2.5 * rng.normal(size=(180, 2))).astype(np.float32),
        "labels": labels.astype(np.int64),
        "answers": answers.astype(np.int64),
        "confusion": confusion,
    }
    save_file(arrays, job.folder / PICTURE_NAME)


def row(
    row_id: str,
    part: str,
    name: str,
    values: tuple[float, float, float],
    width: float,
    verdict: Verdict,
    patients: int,
    *,
    more: bool = True,
) -> Row:
    """Of current, candidate and half the width of the difference's interval."""
    current, candidate, half = values
    change = candidate - current
    enough = patients >= 10
    return Row(
        row_id,
        part,
        name,
        Value(current, (current - width, current + width) if enough else None),
        Value(candidate, (candidate - width, candidate + width) if enough else None),
        Value(change, (change - half, change + half) if enough else None),
        patients,
        verdict,
        "" if verdict is not Verdict.CANNOT_TELL else ("may be chance" if enough else f"only {patients} patients"),
        more,
    )


def gate(verdict: Verdict = Verdict.BETTER, sounds: Path | None = None) -> GateResult:
    """Forty rows as a gate has them, some recordings that got better and one that got worse."""
    same, better, worse = Verdict.CANNOT_TELL, Verdict.BETTER, Verdict.WORSE
    sign = {better: 1, worse: -1, same: 0.2}[verdict]
    rows = [row("total", "total", "Total Score", (0.71, 0.71 + 0.05 * sign, 0.03), 0.05, verdict, 24)]
    for part in ("11", "12", "21", "22"):
        rows += [
            row(f"{part} score", part, "Score", (0.7, 0.7 + 0.05 * sign, 0.04), 0.06, verdict, 24),
            row(
                f"{part} se", part, "Adventitious called exactly right (sensitivity)", (0.6, 0.66, 0.08), 0.09, same, 18
            ),
            row(f"{part} sp", part, "Normal called Normal (specificity)", (0.9, 0.91, 0.02), 0.04, same, 24),
        ]
        if part == "12":
            for kind in list(EventType)[1:]:
                few = 4 if kind is EventType.STRIDOR else 14
                rows.append(
                    row(f"12 sensitivity {kind}", part, f"{kind}: sensitivity", (0.5, 0.6, 0.2), 0.2, same, few)
                )
    rows += [
        row("found adventitious f", "found", "F of found events, adventitious", (0.4, 0.46, 0.04), 0.05, better, 18),
        row("edits", "found", "Edits left per recording", (2.4, 1.9, 0.3), 0.4, better, 25, more=False),
    ]
    folder = sounds if sounds is not None else Path("sounds")
    changed = [_changed(folder, number, 1) for number in range(1, 7)]
    return GateResult(
        "x-1",
        "x-1-refined",
        verdict,
        _reason(verdict, 0.05 * sign),
        tuple(rows),
        60,
        24,
        tuple(changed),
        (_changed(folder, 9, -1),),
        ("3 recordings of held-out patients do not count: one of the models was trained on these patients.",),
        4,
        "2020-01-01T00:00:00+00:00",
    )


def _reason(verdict: Verdict, gain: float) -> str:
    """As the gate would say it of the first row."""
    interval = f"{gain - 0.03:+.3f} to {gain + 0.03:+.3f}"
    words = f"{0.71 + gain:.3f} after 0.710, difference {gain:+.3f}, 95 % interval {interval}."
    if verdict is Verdict.CANNOT_TELL:
        return f"The total Score may differ by chance: {words}"
    return f"The total Score is {verdict}: {words}"


def _changed(folder: Path, number: int, gain: int) -> Changed:
    wheeze, normal = EventType.WHEEZE, EventType.NORMAL
    right = (Heard(0.5, 1.6, wheeze, 0.8), Heard(2.6, 3.8, normal, 0.9))
    wrong = (Heard(0.4, 2.2, normal, 0.5),)
    good, bad = Said(RecordLabel.CAS, right, 0), Said(RecordLabel.NORMAL, wrong, 2 + number % 2)
    return Changed(
        f"patient{number}_2.0_0_p1_{number}",
        str(folder / f"{number}.wav"),
        number,
        RecordLabel.CAS,
        (Heard(0.5, 1.5, wheeze), Heard(2.5, 3.8, normal)),
        bad if gain > 0 else good,
        good if gain > 0 else bad,
        (Clip(0.5, 1.5, wheeze, normal if gain > 0 else wheeze, wheeze if gain > 0 else normal),),
    )


def finish(job: Job, worker: Worker, result: GateResult | None) -> None:
    """Done, with a candidate of no weights."""
    job.candidate.mkdir(exist_ok=True)
    (job.candidate / "card.json").write_text("{}")
    job.write(
        Result(
            "candidate",
            "x-1-refined",
            COUNTS,
            (),
            None if result is None else result.to_dict(),
            {},
            "f00",
            seconds=520.0,
        )
    )
    worker.rest(job, Phase.DONE, fraction=1.0)
