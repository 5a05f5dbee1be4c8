"""A report speaks the person's language: every text of its own goes through prs_core.translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from prs_core.annotation import AnnotationDocument
from prs_core.labels import EventType
from prs_core.report import ReportContent, build_report
from prs_core.report.blocks import Block, Facts, Figure, Heading, Notice, Table, Text
from prs_core.report.drawing import Words
from prs_core.report.style import CLASS_STYLES
from prs_core.translation import speak
from tests.core.report.contents import COMMENT, DURATION_S, document, recording, report

#: What a report takes over as it is: codes of the classes, units, and what people and models wrote.
_AS_IT_IS = (
    COMMENT,
    "Heard twice.",
    "Dr. A. Reader",
    "Ward 3",
    "A model, some-model",
    "It is clipped. Lower the gain.",
    "PRS Studio 9.9",
    *(code for code, _, _ in sorted(CLASS_STYLES.values(), key=lambda style: -len(style[0]))),
)
_OTHERS = re.compile(r"\w+\.wav|\bp\d\b|\bkHz\b")


@pytest.fixture
def dots() -> Iterator[None]:
    """A language of dots; the names of values stay."""
    speak(lambda text, _comment, _n: re.sub(r"[A-Za-z](?![^{]*})", "·", text))
    yield
    speak(None)


def _untold(text: str) -> str:
    for known in _AS_IT_IS:
        text = text.replace(known, "")
    return text if re.search("[A-Za-z]", _OTHERS.sub("", text)) else ""


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Notice() | Text():
            yield block.text
        case Facts():
            yield from (text for pair in block.pairs for text in pair)
        case Table():
            yield from (column.title for column in block.columns)
            yield from (cell for row in block.rows for cell in row)
        case Figure():
            yield from (block.caption, block.drawing.text)
            yield from (item.text for item in block.drawing.items if isinstance(item, Words))


def _contents() -> tuple[ReportContent, ...]:
    unread = recording("three.wav", document=AnnotationDocument(DURATION_S), site="p7", samples=None)
    read = recording("first.wav", document=document(phases=True))
    return report(read), report(read, recording("two.wav", site="p4", analysis=None), unread)


def test_everything_that_a_report_says_is_in_the_persons_language(dots: None) -> None:
    for content in _contents():
        made = build_report(content)
        texts = [made.title, made.subject, *(text for block in made.blocks for text in _texts(block))]
        assert [text for text in texts if _untold(text)] == []


def test_the_letters_below_the_chest_are_those_of_the_classes() -> None:
    (caption,) = {
        block.caption
        for block in build_report(_contents()[0]).blocks
        if isinstance(block, Figure) and "N normal" in block.caption
    }
    assert all(f"{CLASS_STYLES[kind][0]} {kind.lower()}" in caption for kind in EventType)
