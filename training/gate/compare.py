"""Two models' answers about the same recordings: the table, the verdict, and the recordings to listen to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prs_core.gate import LEAST_PATIENTS, Changed, Clip, GateResult, Heard, Row, Said, Verdict
from prs_core.translation import tr
from training.data import Recording
from training.gate.counts import FOUND, Answer, Truth, columns, measures, tally
from training.gate.material import HeldOut
from training.gate.paired import Pair, alike


def compare(held_out: Sequence[HeldOut], current: Sequence[Answer], candidate: Sequence[Answer]) -> GateResult:
    """What two models' answers about the same recordings are worth; the models are not named yet."""
    truth = [truth_of(one.recording) for one in held_out]
    counts = [tally(truth, answers) for answers in (current, candidate)]
    patients = [one.recording.patient for one in held_out]
    pair = Pair(counts[0], counts[1], columns(), patients)
    rows = tuple(pair.row(measure) for measure in measures(pair.sums))
    verdict, reason = overall(rows, pair.patients)
    edits = [each[:, columns().index(f"{FOUND} edits")] for each in counts]
    changed = _changed(held_out, truth, current, candidate, edits)
    return GateResult(
        current="",
        candidate="",
        verdict=verdict,
        reason=reason,
        rows=rows,
        recordings=len(held_out),
        patients=pair.patients,
        better=tuple(sorted((c for c in changed if c.gain > 0), key=lambda c: (-c.gain, c.name))),
        worse=tuple(sorted((c for c in changed if c.gain < 0), key=lambda c: (c.gain, c.name))),
    )


def overall(rows: Sequence[Row], patients: int) -> tuple[Verdict, str]:
    """The verdict of the whole, and why.

    The total Score alone decides, so that one row, not the luckiest of forty, may call a model better. But a model that
    leaves more to correct is not called better, whatever its Score.
    """
    total = rows[0]
    edits = next(row for row in rows if row.id == "edits")
    numbers = _numbers(total)
    if not patients:
        return Verdict.CANNOT_TELL, tr("There is no reviewed recording of a held-out patient to judge by.")
    if total.verdict is Verdict.CANNOT_TELL:
        more = tr("It leaves more edits per recording.") if edits.verdict is Verdict.WORSE else ""
        return total.verdict, f"{_undecided(total, numbers)} {more}".rstrip()
    if total.verdict is Verdict.BETTER and edits.verdict is Verdict.WORSE:
        return Verdict.CANNOT_TELL, tr(
            "The total Score is better ({numbers}), but it leaves more edits per recording.", numbers=numbers
        )
    if total.verdict is Verdict.BETTER:
        return total.verdict, tr("The total Score is better: {numbers}.", numbers=numbers)
    return total.verdict, tr("The total Score is worse: {numbers}.", numbers=numbers)


def doubted(reason: str) -> str:
    """Why a better Score tells nothing where nobody knows whom the new model learnt from."""
    return tr("{reason} But the new model may have learnt from the very patients who judge.", reason=reason)


def _undecided(total: Row, numbers: str) -> str:
    """Why the total Scores tell nothing."""
    if total.patients < LEAST_PATIENTS or total.difference.interval_95 is None:
        return tr(
            "Too few patients can tell: {least} with normal and {least} with adventitious sounds are needed; of the "
            "rarer of the two there are only {count}.",
            least=LEAST_PATIENTS,
            count=total.patients,
        )
    if alike(total.difference):
        return tr("There is no difference between the total Scores: {numbers}.", numbers=numbers)
    return tr("Chance may be what separates the total Scores: {numbers}.", numbers=numbers)


def _numbers(row: Row) -> str:
    if row.current.value is None or row.candidate.value is None or row.difference.interval_95 is None:
        return tr("no numbers")
    low, high = row.difference.interval_95
    change = row.candidate.value - row.current.value
    return tr(
        "{now:.3f} after {before:.3f}, difference {change:+.3f}, 95 % interval {low:+.3f} to {high:+.3f}",
        now=row.candidate.value,
        before=row.current.value,
        change=change,
        low=low,
        high=high,
    )


def truth_of(recording: Recording) -> Truth:
    """A recording as it is counted."""
    return Truth(recording.label, recording.events, tuple(event.type for event, _ in recording.clips()))


def _changed(
    held_out: Sequence[HeldOut],
    truth: Sequence[Truth],
    current: Sequence[Answer],
    candidate: Sequence[Answer],
    edits: Sequence[np.ndarray],
) -> list[Changed]:
    """Every recording, with what both models say of it."""
    found = []
    for i, (one, true, old, new) in enumerate(zip(held_out, truth, current, candidate, strict=True)):
        clips = [event for event, _ in one.recording.clips()]
        found.append(
            Changed(
                name=one.recording.name,
                path=one.path,
                recording_id=one.recording_id,
                label=true.label,
                events=tuple(Heard(e.start_s, e.end_s, e.type) for e in true.events),
                current=_said(old, int(edits[0][i])),
                candidate=_said(new, int(edits[1][i])),
                clips=tuple(
                    Clip(event.start_s, event.end_s, event.type, was, now)
                    for event, was, now in zip(clips, old.types, new.types, strict=True)
                    if was is not now
                ),
            )
        )
    return found


def _said(answer: Answer, edits: int) -> Said:
    return Said(answer.label, tuple(Heard(e.start_s, e.end_s, e.type, e.confidence) for e in answer.events), edits)
