"""Words of the data keep their English in files; what is shown is in the person's language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core import demo_words, edit_words, editing, label_words
from prs_core.agreement import Choice, Kind
from prs_core.agreement.adjudication import Side, consensus_name
from prs_core.annotation import AnnotationDocument, Artefact, Edit, Layer, Origin, Phase
from prs_core.formats.marks import FORMAT_NAMES
from prs_core.history import brought_back, restored, restored_entry
from prs_core.labels import SITE_NAMES, TASK_LABELS, WINDOW_CLASSES, EventType, RecordLabel
from prs_core.resources import resource_path
from prs_core.results import RecordVerdict
from prs_core.review import Proposal, accept, reject
from prs_core.study.records import CONSENSUS, PERSON, Status
from prs_core.translation import speak

WORDS = [
    *EventType,
    *RecordLabel,
    *Phase,
    *Artefact,
    *Layer,
    *Kind,
    *Status,
    PERSON,
    CONSENSUS,
    *WINDOW_CLASSES,
    *(label for labels in TASK_LABELS.values() for label in labels),
    *SITE_NAMES.values(),
    *FORMAT_NAMES.values(),
]
NAMES = [
    "Draw Wheeze & Crackle",
    "Move 3 events",
    "Nudge the start of Wheeze",
    "Nudge the end of 2 events",
    "Relabel Wheeze to Fine Crackle",
    "Relabel 12 events to Rhonchi",
    "Mark the record CAS & DAS",
    "Mark the record as uncertain",
    "Mark as Normal and reviewed",
    "Mark 2 events as certain",
    "Mark Speech as uncertain",
    "Accept Wheeze as Rhonchi",
    "Accept 4 proposals",
    "Decide for neither",
    "Import Praat TextGrid",
    "Restore what was after “Relabel Wheeze to Stridor”",
    "Undo “Undo “Delete 2 events””",
    "Restore Wheeze and what was merged into it",
]


@pytest.fixture
def marked() -> Iterator[None]:
    """A language in which every text stands in angles, its own English within."""
    speak(lambda text, _comment, _n: f"<{text}>")
    yield
    speak(None)


def test_english_words_are_those_of_the_data() -> None:
    assert [label_words.said(word) for word in WORDS] == [str(word) for word in WORDS]


def test_every_word_of_the_data_is_said_in_the_persons_language(marked: None) -> None:
    assert [label_words.said(word) for word in WORDS] == [f"<{word}>" for word in WORDS]
    assert label_words.said(EventType.WHEEZE) == "<Wheeze>"
    assert label_words.listed([EventType.WHEEZE, Phase.EXPIRATION]) == "<Wheeze>, <Expiration>"


def test_a_site_is_said_by_its_place_and_other_words_as_they_are(marked: None) -> None:
    assert label_words.site_said("p1") == "<left posterior>"
    assert [label_words.said(word) for word in ("p7", "Left apex", "")] == ["p7", "Left apex", ""]


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_an_edit_is_its_own_english(name: str) -> None:
    assert edit_words.said(name) == name


def test_the_name_of_an_edit_is_said_with_the_labels_and_edits_in_it(marked: None) -> None:
    assert [edit_words.said(name)[0] for name in NAMES] == ["<"] * len(NAMES)
    assert edit_words.said("Decide for neither") == "<Decide for neither>"
    speak(
        lambda text, _comment, _n: {"Relabel {event} to {label}": "{label} statt {event}", "Wheeze": "Giemen"}.get(
            text, ""
        )
    )
    assert edit_words.said("Relabel Wheeze to Stridor") == "Stridor statt Giemen"
    assert edit_words.said("Undo “Relabel Wheeze to Stridor”") == "Undo “Stridor statt Giemen”"


def test_a_name_that_nobody_knows_stays() -> None:
    assert edit_words.said("Something of another version") == "Something of another version"


def _edits() -> list[Edit]:
    """One of each kind that is made without a window."""
    document, made = AnnotationDocument(20.0), []

    def do(edit: Edit) -> Edit:
        nonlocal document
        made.append(edit)
        document = document.apply(edit)
        return edit

    first = do(editing.draw(document, EventType.WHEEZE, 1, 2)).changes[0].id
    do(editing.draw(document, EventType.WHEEZE, 3, 4))
    do(editing.draw(document, Phase.EXPIRATION, 1, 2))
    for ids in ({first}, {e.id for e in document.events()}):
        do(editing.move(document, ids, 0.1))
        do(editing.nudge(document, ids, 0.01, 0.01))
        do(editing.nudge(document, ids, 0.01, 0.0))
        do(editing.nudge(document, ids, 0.0, 0.01))
        do(editing.comment(document, ids, f"{len(ids)}"))
        do(editing.mark_uncertain(document, ids, True))
        do(editing.mark_uncertain(document, ids, False))
        do(editing.relabel(document, ids, EventType.RHONCHI))
    do(editing.resize(document, first, end_s=2.05))
    do(editing.set_times(document, first, duration_s=0.9))
    do(editing.split(document, {first}, document.events()[0].start_s + 0.4))
    do(editing.duplicate(document, {first}))
    do(editing.delete(document, {first}))
    made.append(editing.merge(document, {e.id for e in document.events()}))
    do(editing.delete(document, {e.id for e in document.events()}))
    made += [brought_back(document, made[-1]), brought_back(document, made[-3])]
    made += [restored(document, made[:3], 0), restored(document, made[:3], 2)]
    made += [restored_entry(document, first, made[0].changes[0].after), restored_entry(document, first, None)]
    made += [editing.label_record(document, RecordLabel.CAS), editing.label_record(document, None)]
    made += [editing.comment_record(document, "so"), editing.mark_record_uncertain(document, True)]
    made += [editing.mark_record_uncertain(document, False), editing.review(document, False)]
    made += [editing.review(document, True, RecordLabel.DAS)]
    proposals = [Proposal(Origin("m", EventType.STRIDOR, at, at + 1, 0.7), ()) for at in (5.0, 7.0)]
    made += [accept(document, some, label) for some in (proposals, proposals[:1]) for label in (None, EventType.WHEEZE)]
    made += [reject(proposals), reject(proposals[:1])]
    return made


def test_every_edit_has_a_name_that_can_be_said() -> None:
    edits = _edits()
    assert [edit_words.said(edit.name) for edit in edits] == [edit.name for edit in edits]
    speak(lambda text, _comment, _n: f"<{text}>")
    try:
        assert [edit.name for edit in edits if not edit_words.said(edit.name).startswith("<")] == []
        assert {edit_words.said(choice.edit_name)[0] for choice in Choice} == {"<"}
    finally:
        speak(None)


def _verdict(label: RecordLabel, possible: tuple[RecordLabel, ...] | None) -> str:
    return RecordVerdict(label, 0.5, {}, possible).words


VERDICTS = [
    _verdict(RecordLabel.CAS, None),
    _verdict(RecordLabel.CAS, (RecordLabel.NORMAL, RecordLabel.CAS_DAS)),
    _verdict(RecordLabel.CAS, (RecordLabel.CAS, RecordLabel.DAS)),
    _verdict(RecordLabel.POOR_QUALITY, ()),
    _verdict(RecordLabel.CAS, tuple(RecordLabel)),
]


def test_the_english_of_a_verdict_is_what_the_study_keeps() -> None:
    assert [label_words.verdict_said(words) for words in VERDICTS] == VERDICTS
    assert [label_words.doubt_said(words) for words in VERDICTS] == [w.removeprefix("Unsure: ") for w in VERDICTS]


def test_a_verdict_is_said_with_its_labels_in_the_persons_language() -> None:
    words = {"Unsure: {labels}": "Unsicher: {labels}", "{labels} or {last}": "{labels} oder {last}", "Normal": "o. B."}
    speak(lambda text, _comment, _n: words.get(text, ""))
    try:
        assert label_words.verdict_said(VERDICTS[1]) == "Unsicher: o. B., CAS oder CAS & DAS"
    finally:
        speak(None)


def test_who_reads_is_said_and_names_stay() -> None:
    speak(
        lambda text, _comment, _n: {"Consensus of {a} and {b}": "Konsens aus {a} und {b}", "Model": "Modell"}.get(
            text, ""
        )
    )
    try:
        said = [label_words.reader_said(name) for name in ("Ann", "Model", consensus_name(Side(None), Side(None)))]
    finally:
        speak(None)
    assert said == ["Ann", "Modell", "Konsens aus Modell und Modell"]


def test_every_demo_recording_has_words(marked: None) -> None:
    entries = json.loads((resource_path("demo") / "demo.json").read_text("utf-8"))["recordings"]
    words = [entry["description"] for entry in entries]
    words += [Path(entry["file"]).stem.replace("-", " ").capitalize() for entry in entries]
    assert len(words) > 10 and [demo_words.said(each) for each in words] == [f"<{each}>" for each in words]
