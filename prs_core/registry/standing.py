"""What may be said of a model before it comes into use, and whether that needs a second confirmation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from prs_core.registry.entry import Entry, Kind
from prs_core.translation import tr


class Verdict(StrEnum):
    """What the gate says of a candidate beside the model in use (prs_core.gate), or why it said nothing."""

    BETTER = "better"
    WORSE = "worse"
    CANNOT_TELL = "cannot tell"
    NEVER_JUDGED = "never judged"
    JUDGED_AGAINST_ANOTHER = "judged against another model"


#: Nothing is said of whom the models learnt from: of a foreign one nobody knows.
_WORDS = {
    Verdict.BETTER: tr("It was better than the model in use, on the patients who judged both."),
    Verdict.WORSE: tr("It was worse than the model in use, on the patients who judged both."),
    Verdict.CANNOT_TELL: tr("The patients who judged both cannot tell whether it is better than the model in use."),
    Verdict.NEVER_JUDGED: tr("It was never judged here: nobody knows whether it is better than the model in use."),
    Verdict.JUDGED_AGAINST_ANOTHER: tr("It was judged against another model than the one that is in use now."),
}
_BUNDLED = tr("The model that ships with the program.")
_USED = tr("It was in use before.")


@dataclass(frozen=True)
class Standing:
    """``words`` for people; ``needs_confirmation``: it comes into use only if confirmed a second time."""

    verdict: Verdict
    needs_confirmation: bool
    words: str


def verdict_of(entry: Entry, current_id: str) -> Verdict:
    """What the gate said of ``entry`` against the model that is in use."""
    gate = entry.gate
    if gate is None:
        return Verdict.NEVER_JUDGED
    if gate.get("current") != current_id:
        return Verdict.JUDGED_AGAINST_ANOTHER
    said = gate.get("verdict")
    return Verdict(said) if said in (Verdict.BETTER, Verdict.WORSE, Verdict.CANNOT_TELL) else Verdict.CANNOT_TELL


def standing(entry: Entry, current_id: str, *, used_before: bool) -> Standing:
    """How ``entry`` stands against the model in use. Going back to what was in use before needs no confirmation, unless
    the gate called it worse than what is now."""
    verdict = verdict_of(entry, current_id)
    if entry.kind is Kind.BUNDLED:
        return Standing(verdict, False, _BUNDLED)
    if used_before and verdict is not Verdict.WORSE:
        return Standing(verdict, False, _USED)
    return Standing(verdict, verdict is not Verdict.BETTER, _WORDS[verdict])
