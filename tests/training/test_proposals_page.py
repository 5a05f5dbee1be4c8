"""The card tells what found events are worth, in the numbers of event_scores()."""

from __future__ import annotations

from prs_core.event_metrics import event_scores
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType
from training.proposals_page import proposals_lines


def event(start_s: float, kind: EventType = EventType.WHEEZE) -> AnnotatedEvent:
    return AnnotatedEvent(start_s, start_s + 1, kind)


def test_tables_hold_scores_intervals_and_edits() -> None:
    reference = [[event(1), event(3, EventType.NORMAL)], [event(1), event(5)]]
    proposed = [[event(1.1), event(3, EventType.NORMAL)], [event(2.5)]]
    scores = event_scores(reference, proposed, ["a", "b"])
    page = "\n".join(proposals_lines({"out-of-fold, train": scores}))
    assert "| out-of-fold, train | adventitious | 3 | 2 | 0.400 (0.000 to 1.000) |" in page
    assert "| out-of-fold, train | all seven types | 4 | 3 | 0.571 (" in page
    assert "| out-of-fold, train | 1.000 (1) | – (0) | 0.400 (3) | – (0) | – (0) | – (0) | – (0) |" in page
    edits = (
        "1.50 (0.00 to 3.00) | 1.00 (0.00 to 2.00) | 0.50 (0.00 to 1.00) | 0.00 (0.00 to 0.00) | 0.00 (0.00 to 0.00)"
    )
    assert f"| out-of-fold, train | {edits} | 2.00 (2.00 to 2.00) |" in page
    widths = {line.count("|") for line in page.splitlines() if line.startswith("| out-of-fold, train | a")}
    assert widths == {10}


def test_where_proposals_save_no_edits_the_page_says_so() -> None:
    reference = [[event(1), event(3)]]
    saving, costing = (event_scores(reference, [said]) for said in ([event(1)], [event(1), event(5), event(7)]))
    page = "\n".join(proposals_lines({"train": saving, "intra": costing}))
    assert "save nothing here: intra." in page
    assert "save nothing" not in "\n".join(proposals_lines({"train": saving}))


def test_without_scores_there_is_no_part() -> None:
    assert proposals_lines({}) == []


def test_nothing_proposed_has_no_precision() -> None:
    page = "\n".join(proposals_lines({"train": event_scores([[event(1)]], [[]])}))
    assert "| train | adventitious | 1 | 0 | – | – | 0.000 | 1.000 | 0.000 |" in page
