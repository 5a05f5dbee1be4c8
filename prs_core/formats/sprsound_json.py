"""SPRSound's annotation JSON as one of the exchange formats: all that a document holds, and still the official form.

The official keys hold the events and the record label. What else a reader said goes to keys of our own, which other
readers pass over, and which are there only where there is something to say: ``phase_annotation`` and
``artefact_annotation`` (lists like the events), ``uncertain`` and ``comment`` in an event, ``record_uncertain``,
``record_comment``, and ``record_by_hand`` where the label was given by hand though it follows from the events anyway.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from prs_core.annotation import AnnotationDocument, Event, Layer
from prs_core.errors import AnnotationError
from prs_core.formats.marks import Collector, Format, Imported, Mapped
from prs_core.formats.sprsound import EXPORT_AGAIN, is_open, load_document, record_labels, seconds
from prs_core.formats.texts import milliseconds_text, sentence
from prs_core.labels import EventType, parse_record_label, record_label_of_events
from prs_core.translation import tr

_LISTS = {
    Layer.EVENTS: "event_annotation",
    Layer.PHASES: "phase_annotation",
    Layer.ARTEFACTS: "artefact_annotation",
}
#: Where the official annotations spell a type otherwise than the challenge does.
_OFFICIAL = {EventType.WHEEZE_CRACKLE: "Wheeze+Crackle"}


def parse(raw: bytes, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """An annotation's bytes. Raises AnnotationError as prs_core.formats.sprsound does, except for unknown labels,
    which are listed instead."""
    document = load_document(raw)
    found = Collector(Format.SPRSOUND, duration_s, mapping or {})
    label = _record_label(document)
    if not label and not is_open(document):
        found.warn(tr("There is no label for the whole recording."))
    uncertain, comment = _flag(document, "record_uncertain"), _comment(document, "record_comment")
    if label or uncertain or comment:
        found.record(label, uncertain=uncertain, comment=comment)
    for layer, key in _LISTS.items():
        items = document.get(key)
        if items is None and layer is Layer.EVENTS:
            found.warn(tr("There is no list of events."))
        if not isinstance(items, list | None):
            raise AnnotationError(tr("The events are not a list."), EXPORT_AGAIN)
        for number, item in enumerate(items or (), 1):
            _add(item, _place(layer, number), found)
    imported = found.finish()
    return imported if _flag(document, "record_by_hand") else _following(imported)


def _record_label(document: dict[str, Any]) -> str:
    """The text of the record label, "" for none. Raises AnnotationError for two that differ."""
    texts = record_labels(document)
    if not all(isinstance(text, str) for text in texts):
        raise AnnotationError(tr("The label for the whole recording is no text."), EXPORT_AGAIN)
    if len(texts) > 1 and len({parse_record_label(text) for text in texts}) > 1:
        raise AnnotationError(
            tr("The annotation has two labels for the recording that contradict each other."), EXPORT_AGAIN
        )
    return texts[0] if texts else ""


def _following(imported: Imported) -> Imported:
    """A label that follows from the events anyway is left to follow from them, also when they are corrected."""
    types = [m.label for m in imported.marks if isinstance(m.label, EventType)]
    record = imported.record
    if record is None or not types or record.label != record_label_of_events(types):
        return imported
    return replace(imported, record=replace(record, label=None))


def _place(layer: Layer, number: int) -> str:
    if layer is Layer.EVENTS:
        return tr("event {number}", number=number)
    if layer is Layer.PHASES:
        return tr("phase {number}", number=number)
    return tr("artefact {number}", number=number)


def _add(item: Any, where: str, found: Collector) -> None:
    if not isinstance(item, dict):
        raise AnnotationError(tr("{place} is not a set of start, end and type.", place=sentence(where)), EXPORT_AGAIN)
    kind = item.get("type", "")
    if not isinstance(kind, str):
        raise AnnotationError(tr("{place}: its type is no text.", place=sentence(where)), EXPORT_AGAIN)
    start, end = (seconds(item.get(name), name, where) for name in ("start", "end"))
    found.add(where, start, end, kind, uncertain=_flag(item, "uncertain"), comment=_comment(item, "comment"))


def _flag(values: dict[str, Any], key: str) -> bool:
    return values.get(key) is True


def _comment(values: dict[str, Any], key: str) -> str:
    text = values.get(key)
    return text if isinstance(text, str) else ""


def write(document: AnnotationDocument) -> bytes:
    """A document as annotation JSON; times in milliseconds as strings, as in the official files.

    Whole milliseconds are written as such, others with the decimals that they have. The record label is the one that
    counts: the format has no word for "as it follows from the events". Where there is none yet, its text is empty.
    """
    record = document.record
    values: dict[str, Any] = {"record_annotation": str(document.label or "")}
    for layer, key in _LISTS.items():
        events = [_item(e) for e in document.events(layer)]
        if events or layer is Layer.EVENTS:
            values[key] = events
    if record.label is not None and record.label == document.derived_label and document.events():
        values["record_by_hand"] = True
    if record.uncertain:
        values["record_uncertain"] = True
    if record.comment:
        values["record_comment"] = record.comment
    # Escapes instead of letters beyond ASCII: the file is the same in any encoding, lone surrogates included.
    return (json.dumps(values, indent=1) + "\n").encode()


def _item(event: Event) -> dict[str, Any]:
    label = event.label
    item: dict[str, Any] = {
        "start": milliseconds_text(event.start_s),
        "end": milliseconds_text(event.end_s),
        "type": _OFFICIAL.get(label, str(label)) if isinstance(label, EventType) else str(label),
    }
    if event.uncertain:
        item["uncertain"] = True
    if event.comment:
        item["comment"] = event.comment
    return item
