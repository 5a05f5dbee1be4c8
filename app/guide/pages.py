"""The guide's pages as they lie in resources/docs/guide: Markdown, in the order of index.md. No Qt here.

``correcting.md`` is English; ``correcting.de.md`` is its German translation. Links, pictures and the headings' anchors
are the English page's, so that a place has one name in all languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from prs_core.resources import resource_path

INDEX = "index.md"
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^(#{1,6}) +(.+?)\s*$", re.MULTILINE)
_FROM_CARD = re.compile(r"^\[[^\]]*\]\([^)\s]+ \"card:(\w+)\"\)$", re.MULTILINE)
_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")
#: The first line of a translation: what it is a translation of.
_OF = re.compile(r"\A<!-- of [0-9a-f]{12} -->\n+")


def guide_folder() -> Path:
    return resource_path("docs", "guide")


def anchor_of(heading: str) -> str:
    """What links call a heading: lower case, blanks as hyphens, nothing but letters, digits and hyphens."""
    return _NOT_IN_ANCHORS.sub("", heading.lower()).strip().replace(" ", "-")


def plain(markdown: str) -> str:
    """The words alone."""
    without = _LINK.sub(r"\1", _PICTURE.sub("", markdown))
    return re.sub(r"[*`|>#]+|\\(?=[^\w\s])", "", without)


@dataclass(frozen=True)
class Page:
    """A page, read when it is first wanted. ``path`` may lie outside the guide: other pages are linked to.

    ``language``: which translation is wanted; where there is none, the page is English.
    """

    path: Path
    language: str = ""

    @cached_property
    def source(self) -> str:
        """As it is written, in its language. Empty where the file cannot be read."""
        names = [f"{self.path.stem}.{self.language}.md"] if self.language else []
        for name in [*names, self.path.name]:
            try:
                return _OF.sub("", (self.path.parent / name).read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
        return ""

    @cached_property
    def markdown(self) -> str:
        """What is shown: links that stand for a table of the model's card are that table."""
        from app.guide.card import TABLES  # which imports what the window's start has no need of

        return _FROM_CARD.sub(lambda found: TABLES[found[1]]() if found[1] in TABLES else found[0], self.source)

    @property
    def name(self) -> str:
        return self.path.stem

    @cached_property
    def title(self) -> str:
        return self.headings[0] if self.headings else self.name

    @cached_property
    def headings(self) -> list[str]:
        return [plain(found[1]).strip() for found in _HEADING.findall(self.source)]

    @property
    def anchors(self) -> list[str]:
        """One for each heading, in their order."""
        return [anchor_of(heading) for heading in (Page(self.path) if self.language else self).headings]

    @property
    def links(self) -> list[str]:
        return [found[1] for found in _LINK.findall(self.source)]

    @property
    def pictures(self) -> list[tuple[str, str]]:
        """What stands for each picture where it cannot be seen, and its file."""
        return _PICTURE.findall(self.source)

    @cached_property
    def _words(self) -> str:
        return plain(self.markdown).casefold()

    def count(self, words: str) -> int:
        """How often ``words`` stand in it, whatever the case."""
        wanted = " ".join(words.casefold().split())
        return " ".join(self._words.split()).count(wanted) if wanted else 0


def contents(language: str = "en") -> list[Page]:
    """The first page, then those that it links to within the guide, in that order; in ``language`` where they are
    translated."""
    wanted = "" if language == "en" else language
    first = Page(guide_folder() / INDEX, wanted)
    names = dict.fromkeys(link.partition("#")[0] for link in first.links)
    own = (name for name in names if name and "/" not in name and ":" not in name)
    return [first, *(Page(guide_folder() / name, wanted) for name in own)]
