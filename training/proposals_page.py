"""The part of the model card's page that tells what found events are worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SCOPES = {"adventitious": "adventitious", "all": "all seven types"}
_RATES = {
    "f": "F",
    "precision": "precision",
    "recall": "recall",
    "error_rate": "error rate",
    "iou_50": "found by overlap",
}
_EDITS = {"mean": "mean", "adds": "add", "deletes": "delete", "relabels": "relabel", "moves": "move a border"}


def proposals_lines(rows: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """``rows``: event_scores() by the name that the page gives to what they were measured on. Nothing from nothing."""
    if not rows:
        return []
    lines = [
        "## Found events",
        "",
        "Event-based, as sed_eval scores it: onset within 0.2 s, offset within 0.2 s or a fifth of the event's length, "
        "and the right type. Found by overlap: the share of reference events that a proposal of their type meets with "
        "an intersection over union of one half or more. 95 % intervals from resampling patients.",
        "",
        "| | types | reference | proposed | " + " | ".join(_RATES.values()) + " |",
        "| --- |" + " --- |" * (3 + len(_RATES)),
    ]
    for name, scores in rows.items():
        for scope, words in _SCOPES.items():
            values = scores[scope]
            cells = [_cell(values, rate) for rate in _RATES]
            lines.append(
                f"| {name} | {words} | {values['reference']} | {values['proposed']} | " + " | ".join(cells) + " |"
            )
    kinds = list(next(iter(rows.values()))["types"])
    lines += [
        "",
        "| F of each type (of reference events) | " + " | ".join(kinds) + " |",
        "| --- |" + " --- |" * len(kinds),
    ]
    for name, scores in rows.items():
        types = [scores["types"][kind] for kind in kinds]
        cells = [f"{_cell(values, 'f')} ({values['reference']})" for values in types]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines += [
        "",
        "The fewest edits that turn a recording's proposals into its reference, all types (a border counts when it is "
        "more than 0.2 s off), and from an empty recording:",
        "",
        "| per recording | " + " | ".join(_EDITS.values()) + " | from an empty one |",
        "| --- |" + " --- |" * (1 + len(_EDITS)),
    ]
    for name, scores in rows.items():
        edits = scores["edits"]
        cells = [_cell(edits, each, 2) for each in (*_EDITS, "from_scratch")]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines += [
        "",
        "To draw an event is one edit here, though it has two borders and a type; to move one border is one, too.",
    ]
    if spared_nothing := [name for name, scores in rows.items() if _saves_nothing(scores["edits"])]:
        lines[-1] += f" Counted so, the proposals save nothing here: {', '.join(spared_nothing)}."
    return [*lines, ""]


def _saves_nothing(edits: Mapping[str, Any]) -> bool:
    return bool(edits["mean"] >= edits["from_scratch"])


def _cell(values: Mapping[str, Any], rate: str, digits: int = 3) -> str:
    if values[rate] is None:
        return "–"
    around = values.get("interval_95", {}).get(rate)
    told = f" ({around[0]:.{digits}f} to {around[1]:.{digits}f})" if around and around[0] is not None else ""
    return f"{values[rate]:.{digits}f}{told}"
