"""The guide in other languages: whole, of the English page as it is, and in the window's words of that language."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from itertools import product
from xml.etree import ElementTree as ET

import pytest

from app.guide.pages import Page, contents, plain
from prs_core.resources import resource_path
from prs_core.translation import LANGUAGES

PAGES = contents()
OTHERS = [code for code in LANGUAGES if code != "en"]
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_KEY = re.compile(r"`([^`]+)`")
_RANK = re.compile(r"^(#{1,6}) ", re.MULTILINE)
_MNEMONIC = re.compile(r"\(&\w\)|&(?=\S)")
CASES = [pytest.param(code, page, id=f"{page.name}-{code}") for code in OTHERS for page in PAGES]


def tidy(words: str) -> str:
    """As a text is named in the guide: one line, without the sign of a key."""
    return " ".join(_MNEMONIC.sub("", words).split())


@cache
def translations(code: str) -> dict[str, set[str]]:
    """What each text of the program is called in a language."""
    found: dict[str, set[str]] = {}
    root = ET.parse(resource_path("translations", f"prs-studio_{code}.ts")).getroot()
    for message in root.iter("message"):
        said = message.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        found.setdefault(tidy(message.findtext("source", "")), set()).update(map(tidy, forms))
    return found


def called(words: str, code: str) -> set[str]:
    """What a name in the English guide may be called in a language's; empty where any words will do."""
    known = translations(code)
    if " > " in words:
        return {" > ".join(parts) for parts in product(*(called(part, code) for part in words.split(" > ")))}
    for text in (words, f"{words} …", words.removesuffix(" …")):
        if text in known:
            names = known[text]
            return names | {name.removesuffix(" …") for name in names} | {f"{name.rstrip(' …')} …" for name in names}
    return set()


def translated(page: Page, code: str) -> Page:
    return Page(page.path, code)


@pytest.mark.parametrize(("code", "page"), CASES)
def test_a_translation_is_of_the_page_as_it_is_now(code: str, page: Page) -> None:
    file = page.path.with_suffix(f".{code}.md")
    assert file.is_file() and translated(page, code).source != page.source
    wanted = f"<!-- of {hashlib.sha256(page.path.read_bytes()).hexdigest()[:12]} -->"
    first = file.read_text(encoding="utf-8").partition("\n")[0]
    assert first == wanted, f"{file.name}: see that it says what {page.path.name} says now, then write this line"


@pytest.mark.parametrize(("code", "page"), CASES)
def test_headings_links_pictures_and_keys_are_those_of_the_english_page(code: str, page: Page) -> None:
    own = translated(page, code)
    assert _RANK.findall(own.source) == _RANK.findall(page.source)
    assert sorted(own.links) == sorted(page.links)
    assert [file for _, file in own.pictures] == [file for _, file in page.pictures]
    assert all(words for words, _ in own.pictures)
    assert sorted(_KEY.findall(own.source)) == sorted(_KEY.findall(page.source))
    assert own.source.count("\n|") == page.source.count("\n|"), "rows of tables"
    assert own.anchors == page.anchors and len(own.headings) == len(page.headings)
    assert len(plain(own.source)) > 0.2 * len(plain(page.source))


@pytest.mark.parametrize(("code", "page"), CASES)
def test_menus_and_buttons_are_called_as_in_that_language(code: str, page: Page) -> None:
    english, own = ([tidy(words) for words in _BOLD.findall(each.source)] for each in (page, translated(page, code)))
    assert len(own) == len(english)
    for words in english:
        names = called(words, code)
        assert not names or names & set(own), f"{words} is called {' or '.join(sorted(names))}"


def test_links_between_pages_stay_in_the_language() -> None:
    pages = contents("de")
    assert [page.path for page in pages] == [page.path for page in PAGES]
    assert {page.language for page in pages} == {"de"}
    assert [page.title for page in pages] != [page.title for page in PAGES]
