"""What was done to a recording's annotation in words, and the edits that bring former states back."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from prs_core import label_words
from prs_core.annotation import (
    AnnotationDocument,
    Change,
    Edit,
    EditError,
    Entry,
    Event,
    Origin,
    Rejection,
)
from prs_core.study.entries import difference, replay
from prs_core.translation import tr

Make = Callable[[AnnotationDocument], Edit]


def told(entry: Entry | None) -> str:
    """An entry in a line: "Wheeze 1.200 to 2.000 s, uncertain"."""
    if entry is None:
        return tr("nothing", "marked")
    if isinstance(entry, Event):
        parts = [
            tr(
                "{event} {start:.3f} to {end:.3f} s",
                event=label_words.said(entry.label),
                start=entry.start_s,
                end=entry.end_s,
            )
        ]
        parts += [tr("uncertain")] if entry.uncertain else []
        parts += [f"“{entry.comment}”"] if entry.comment else []
        return ", ".join(parts)
    if isinstance(entry, Rejection):
        return tr("rejected: {proposal}", proposal=proposed(entry.origin))
    if entry.label is not None:
        parts = [tr("record {label} by hand", label=label_words.said(entry.label))]
    else:
        parts = [tr("record label from the events")]
    parts += [tr("reviewed")] if entry.reviewed else []
    parts += [tr("uncertain")] if entry.uncertain else []
    parts += [f"“{entry.comment}”"] if entry.comment else []
    return ", ".join(parts)


def proposed(origin: Origin) -> str:
    """A proposal in a line, with its model."""
    return tr(
        "{model} proposed {event} {start:.3f} to {end:.3f} s, {percent:.0f} %",
        model=origin.model_id,
        event=label_words.said(origin.type),
        start=origin.start_s,
        end=origin.end_s,
        percent=100 * origin.confidence,
    )


def changed(change: Change) -> str:
    """One change in a line: what was, what came of it, and of which proposal."""
    line = f"{told(change.before)}  →  {told(change.after)}"
    origins = [e.origin for e in (change.after, change.before) if isinstance(e, Event) and e.origin is not None]
    return f"{line}  ({proposed(origins[0])})" if origins else line


def restored_entry(document: AnnotationDocument, entry_id: str, then: Entry | None, later: Iterable[Edit] = ()) -> Edit:
    """The edit that makes one entry what it was ``then``; None: not there. Without changes where it is so already.

    What was merged into the entry by the edits made ``later`` comes back with it: what a person decided there would
    be gone otherwise, and the model's proposal stand in its place as if nobody had ever looked.
    """
    now = document.entries.get(entry_id)
    name = then.label if isinstance(then, Event) else now.label if isinstance(now, Event) else "a mark"
    words = f"Restore {name}" if then is not None else f"Take {name} away again"
    if now == then:
        return Edit(words, ())
    parts = _merged_away(document, entry_id, then, later)
    words += " and what was merged into it" if parts else ""
    return Edit(words, (Change(now, then), *(Change(None, part) for part in parts)))


def _merged_away(document: AnnotationDocument, entry_id: str, then: Entry | None, later: Iterable[Edit]) -> list[Event]:
    """The events that merging took into the entry, as they were, where they are still gone and have room beside the
    entry as it was ``then``."""
    found: dict[str, Event] = {}
    for edit in later:
        whole = next((c.after for c in edit.changes if c.id == entry_id and c.before is not None), None)
        if isinstance(whole, Event):
            gone = (c.before for c in edit.changes if c.after is None and isinstance(c.before, Event))
            found |= {e.id: e for e in gone if e.layer is whole.layer and whole.start_s <= e.start_s < whole.end_s}
    taken = [e for e in document.events(None) if e.id != entry_id] + ([then] if isinstance(then, Event) else [])
    return [
        part
        for part in found.values()
        if part.id not in document.entries
        and not any(other.layer is part.layer and other.overlaps(part.start_s, part.end_s) for other in taken)
    ]


def restored(document: AnnotationDocument, edits: Iterable[Edit], number: int) -> Edit:
    """The edit that makes the whole document what it was after the first ``number`` of all ``edits``."""
    past = list(edits)[:number]
    name = f"Restore what was after “{past[-1].name}”" if past else "Restore the beginning"
    return difference(name, document.entries, replay(past))


def lost(document: AnnotationDocument, edit: Edit) -> tuple[Change, ...]:
    """Of what ``edit`` took away, or rejected, the changes that bring back what is still gone."""
    entries, found = document.entries, []
    for change in edit.changes:
        if isinstance(change.before, Event) and change.after is None and change.id not in entries:
            found.append(Change(None, change.before))
        elif isinstance(change.after, Rejection) and entries.get(change.id) == change.after:
            found.append(Change(change.after, None))
    return tuple(found)


def brought_back(document: AnnotationDocument, edit: Edit) -> Edit:
    """The edit that brings back what ``edit`` took away. Raises EditError where nothing of it is gone, or something
    else lies there by now."""
    changes = lost(document, edit)
    if not changes:
        raise EditError(tr("Nothing that this took away is missing now."))
    (first, *more) = changes
    what = f"{1 + len(more)} marks" if more else first.after.label if isinstance(first.after, Event) else "a proposal"
    made = Edit(f"Bring back {what}", changes)
    document.apply(made)
    return made
