"""What an edit is called where a person reads it: in the Undo menu, the history, a message.

An edit keeps its English name, in the database too: readers of one study may speak different languages, and
prs_core.agreement knows a decision by its name. Only what is shown goes through ``said``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from prs_core import label_words
from prs_core.translation import tr

_Say = Callable[..., str]

# Of several that fit a name the first counts: the special ones stand before the general. {n} is a number, {event} and
# {label} are labels, {edit} is the name of another edit.
_NAMES: tuple[tuple[str, _Say], ...] = (
    ("Draw {event}", lambda event: tr("Draw {event}", event=event)),
    ("Move {n} events", lambda n: tr("Move %n event", "", n, many="Move %n events")),
    ("Move {event}", lambda event: tr("Move {event}", event=event)),
    ("Resize {event}", lambda event: tr("Resize {event}", event=event)),
    (
        "Nudge the start of {n} events",
        lambda n: tr("Nudge the start of %n event", "", n, many="Nudge the start of %n events"),
    ),
    ("Nudge the start of {event}", lambda event: tr("Nudge the start of {event}", event=event)),
    (
        "Nudge the end of {n} events",
        lambda n: tr("Nudge the end of %n event", "", n, many="Nudge the end of %n events"),
    ),
    ("Nudge the end of {event}", lambda event: tr("Nudge the end of {event}", event=event)),
    ("Nudge {n} events", lambda n: tr("Nudge %n event", "", n, many="Nudge %n events")),
    ("Nudge {event}", lambda event: tr("Nudge {event}", event=event)),
    ("Set the times of {event}", lambda event: tr("Set the times of {event}", event=event)),
    ("Split {n} events", lambda n: tr("Split %n event", "", n, many="Split %n events")),
    ("Split {event}", lambda event: tr("Split {event}", event=event)),
    ("Merge {n} events", lambda n: tr("Merge %n event", "", n, many="Merge %n events")),
    (
        "Relabel {n} events to {label}",
        lambda n, label: tr("Relabel %n event to {label}", "", n, many="Relabel %n events to {label}", label=label),
    ),
    ("Relabel {event} to {label}", lambda event, label: tr("Relabel {event} to {label}", event=event, label=label)),
    ("Delete {n} events", lambda n: tr("Delete %n event", "", n, many="Delete %n events")),
    ("Delete {event}", lambda event: tr("Delete {event}", event=event)),
    ("Duplicate {n} events", lambda n: tr("Duplicate %n event", "", n, many="Duplicate %n events")),
    ("Duplicate {event}", lambda event: tr("Duplicate {event}", event=event)),
    ("Comment on the record", lambda: tr("Comment on the record")),
    ("Comment on {n} events", lambda n: tr("Comment on %n event", "", n, many="Comment on %n events")),
    ("Comment on {event}", lambda event: tr("Comment on {event}", event=event)),
    ("Derive the record's label", lambda: tr("Derive the record's label")),
    ("Mark the record as uncertain", lambda: tr("Mark the record as uncertain")),
    ("Mark the record as certain", lambda: tr("Mark the record as certain")),
    ("Mark the record {label}", lambda label: tr("Mark the record {label}", label=label)),
    ("Mark as reviewed", lambda: tr("Mark as reviewed")),
    ("Mark as not reviewed", lambda: tr("Mark as not reviewed")),
    ("Mark as {label} and reviewed", lambda label: tr("Mark as {label} and reviewed", label=label)),
    (
        "Mark {n} events as uncertain",
        lambda n: tr("Mark %n event as uncertain", "", n, many="Mark %n events as uncertain"),
    ),
    ("Mark {event} as uncertain", lambda event: tr("Mark {event} as uncertain", event=event)),
    ("Mark {n} events as certain", lambda n: tr("Mark %n event as certain", "", n, many="Mark %n events as certain")),
    ("Mark {event} as certain", lambda event: tr("Mark {event} as certain", event=event)),
    (
        "Accept {n} proposals as {label}",
        lambda n, label: tr("Accept %n proposal as {label}", "", n, many="Accept %n proposals as {label}", label=label),
    ),
    ("Accept {n} proposals", lambda n: tr("Accept %n proposal", "", n, many="Accept %n proposals")),
    ("Accept {event} as {label}", lambda event, label: tr("Accept {event} as {label}", event=event, label=label)),
    ("Accept {event}", lambda event: tr("Accept {event}", event=event)),
    ("Correct {event}", lambda event: tr("Correct {event}", event=event)),
    ("Reject {n} proposals", lambda n: tr("Reject %n proposal", "", n, many="Reject %n proposals")),
    ("Reject {event}", lambda event: tr("Reject {event}", event=event)),
    ("Take over what both agree on", lambda: tr("Take over what both agree on")),
    ("Decide by oneself", lambda: tr("Decide by oneself")),
    ("Decide for neither", lambda: tr("Decide for neither")),
    ("Decide for both", lambda: tr("Decide for both")),
    ("Decide for A", lambda: tr("Decide for A")),
    ("Decide for B", lambda: tr("Decide for B")),
    ("Restore the beginning", lambda: tr("Restore the beginning")),
    ("Restore what was after “{edit}”", lambda edit: tr("Restore what was after “{edit}”", edit=edit)),
    ("Restore revision {number}", lambda number: tr("Restore revision {number}", number=number)),
    ("Restore a mark and what was merged into it", lambda: tr("Restore a mark and what was merged into it")),
    ("Restore a mark", lambda: tr("Restore a mark")),
    (
        "Restore {event} and what was merged into it",
        lambda event: tr("Restore {event} and what was merged into it", event=event),
    ),
    ("Restore {event}", lambda event: tr("Restore {event}", event=event)),
    ("Take a mark away again", lambda: tr("Take a mark away again")),
    ("Take {event} away again", lambda event: tr("Take {event} away again", event=event)),
    ("Bring back {n} marks", lambda n: tr("Bring back %n mark", "", n, many="Bring back %n marks")),
    ("Bring back a proposal", lambda: tr("Bring back a proposal")),
    ("Bring back {event}", lambda event: tr("Bring back {event}", event=event)),
    ("Accept another sound file", lambda: tr("Accept another sound file")),
    ("Import {label}", lambda label: tr("Import {label}", label=label)),
    ("Undo “{edit}”", lambda edit: tr("Undo “{edit}”", edit=edit)),
    ("Marked before the study was opened", lambda: tr("Marked before the study was opened")),
)


def _pattern(name: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", name)
    inside = {"n": r"\d+", "number": r"\d+"}
    odd = (rf"(?P<{part}>{inside.get(part, '.+')})" if at % 2 else re.escape(part) for at, part in enumerate(parts))
    return re.compile("".join(odd))


_PATTERNS = tuple((_pattern(name), say) for name, say in _NAMES)


def said(name: str) -> str:
    """The name of an edit in the person's language; one that nobody knows, as it is."""
    for pattern, say in _PATTERNS:
        found = pattern.fullmatch(name)
        if found is not None:
            return say(**{key: _value(key, value) for key, value in found.groupdict().items()})
    return name


def _value(key: str, value: str) -> str | int:
    if key == "n":
        return int(value)
    return said(value) if key == "edit" else label_words.said(value)


def nothing_to_split(selected: Sequence[tuple[float, float]], at_s: float) -> str:
    """Why there is nothing to split at a time; ``selected``: start and end of the selected events, if there are any."""
    if not selected:
        return tr(
            "At {time:.2f} s, where the cursor is, there is nothing to split: that is not within an event.", time=at_s
        )
    if len(selected) == 1:
        return tr(
            "At {time:.2f} s, where the cursor is, there is nothing to split: "
            "that is not within the selected event ({start:.2f} to {end:.2f} s).",
            time=at_s,
            start=selected[0][0],
            end=selected[0][1],
        )
    return tr(
        "At {time:.2f} s, where the cursor is, there is nothing to split: "
        "that is not within any of the selected events.",
        time=at_s,
    )
