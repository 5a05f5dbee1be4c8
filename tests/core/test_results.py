"""What a verdict says in words when it is unsure."""

from __future__ import annotations

import pytest

from prs_core.labels import RecordLabel
from prs_core.results import RecordVerdict

NORMAL, CAS, DAS, BOTH, POOR = RecordLabel


@pytest.mark.parametrize(
    ("possible", "unsure", "words"),
    [
        (None, False, "CAS"),
        ((CAS,), False, "CAS"),
        ((), True, "Unsure: perhaps CAS"),
        ((NORMAL,), True, "Unsure: Normal or CAS"),
        ((CAS, DAS), True, "Unsure: CAS or DAS"),
        ((NORMAL, CAS, BOTH), True, "Unsure: Normal, CAS or CAS & DAS"),
        (tuple(RecordLabel), True, "Unsure: any of the labels"),
        ((NORMAL, POOR), True, "Unsure: Normal, CAS or Poor Quality"),
    ],
)
def test_a_verdict_is_unsure_unless_its_label_alone_is_possible(
    possible: tuple[RecordLabel, ...] | None, unsure: bool, words: str
) -> None:
    verdict = RecordVerdict(CAS, 0.5, possible=possible)
    assert (verdict.unsure, verdict.words) == (unsure, words)
    assert CAS in verdict.candidates
    assert set(verdict.candidates) == {CAS, *(possible or ())}
