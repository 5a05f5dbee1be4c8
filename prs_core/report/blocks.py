"""What a report consists of, before it is HTML or PDF: headings, facts, notices, tables, pictures, in their order.

Both are made from the same blocks, so that they say the same. All text is plain text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from prs_core.report.drawing import Drawing
from prs_core.translation import tr

RESEARCH_ONLY = tr("Research use only. Not a medical device.")
#: What a screen reader takes the text for.
LANGUAGE = tr("en", "the code of this language: fr, de, es, pt, zh-CN")
#: Letters from which a fact takes a row of its own.
LONG_FACT = 40


@dataclass(frozen=True)
class Heading:
    """``level`` 1 is the report's title, 2 a recording or a part, 3 a section. ``new_page``: begins one in print."""

    text: str
    level: int = 3
    new_page: bool = False
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True)
class Facts:
    """Names and what is known of them, two beside each other; long ones have a row of their own."""

    pairs: tuple[tuple[str, str], ...]
    kind: Literal["facts"] = "facts"

    @property
    def rows(self) -> tuple[tuple[tuple[str, str], ...], ...]:
        """Rows of one or two pairs."""
        rows: list[tuple[tuple[str, str], ...]] = []
        for pair in self.pairs:
            beside = rows and len(rows[-1]) == 1 and len(rows[-1][0][1]) <= LONG_FACT
            if beside and len(pair[1]) <= LONG_FACT:
                rows[-1] = (*rows[-1], pair)
            else:
                rows.append((pair,))
        return tuple(rows)


@dataclass(frozen=True)
class Notice:
    """Something to be seen before the numbers."""

    text: str
    kind: Literal["notice"] = "notice"


@dataclass(frozen=True)
class Text:
    """A paragraph; line breaks are kept. ``muted`` for what explains."""

    text: str
    muted: bool = False
    kind: Literal["text"] = "text"


@dataclass(frozen=True)
class Column:
    """``share`` is its width beside the others'."""

    title: str
    share: float
    right: bool = False


@dataclass(frozen=True)
class Table:
    """Rows of as many texts as there are columns; no row is cut by a page's end, and the head repeats."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: Literal["table"] = "table"

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row has another number of cells than the table has columns")


@dataclass(frozen=True)
class Figure:
    """A picture and what to say below it; one that is no wider than the page's text, in millimetres."""

    drawing: Drawing
    caption: str = ""
    kind: Literal["figure"] = "figure"


Block = Heading | Facts | Notice | Text | Table | Figure


@dataclass(frozen=True)
class Report:
    """``title`` and ``subject`` are for head lines and a reader's window title."""

    title: str
    subject: str
    made: str
    blocks: tuple[Block, ...]
