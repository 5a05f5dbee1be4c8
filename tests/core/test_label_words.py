"""Words of the data keep their English in files; what is shown is in the person's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from prs_core import edit_words, label_words
from prs_core.annotation import LAYER_LABELS, Artefact, Layer, Phase
from prs_core.formats.marks import FORMAT_NAMES
from prs_core.formats.sprsound import SITE_NAMES
from prs_core.labels import TASK_LABELS, WINDOW_CLASSES, EventType, RecordLabel
from prs_core.translation import speak

WORDS = [
    *EventType,
    *RecordLabel,
    *Phase,
    *Artefact,
    *Layer,
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


def test_every_layer_has_labels_that_are_words() -> None:
    assert set(LAYER_LABELS) == set(Layer)
