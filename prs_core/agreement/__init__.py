"""How far two readers agree: on record labels, on events, on the time that a class sounds; and how to settle the rest.

What each number means stands in resources/docs/agreement.md.
"""

from __future__ import annotations

from prs_core.agreement.comparison import Comparison, compare, label_alpha, pairwise
from prs_core.agreement.disagreements import (
    Choice,
    Disagreement,
    Kind,
    agreed_edit,
    consensus_edit,
    disagreements,
    is_decided,
)
from prs_core.agreement.events import EventAgreement, event_agreement
from prs_core.agreement.kappa import Estimate
from prs_core.agreement.matching import Matching, match_events
from prs_core.agreement.readings import Pair, Reading, document_of_analysis, pair_readings, was_read
from prs_core.agreement.records import RecordAgreement, record_agreement

__all__ = [
    "Choice",
    "Comparison",
    "Disagreement",
    "Estimate",
    "EventAgreement",
    "Kind",
    "Matching",
    "Pair",
    "Reading",
    "RecordAgreement",
    "agreed_edit",
    "compare",
    "consensus_edit",
    "disagreements",
    "document_of_analysis",
    "event_agreement",
    "is_decided",
    "label_alpha",
    "match_events",
    "pair_readings",
    "pairwise",
    "record_agreement",
    "was_read",
]
