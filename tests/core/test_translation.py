"""English without anybody to ask; another language's words, numbers and plural forms with somebody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from prs_core.translation import speak, tr


@pytest.fixture
def german() -> Iterator[None]:
    texts = {
        ("{count} of {name}", ""): "von {name}: {count}",
        ("left", "side"): "links",
        ("left", "over"): "übrig",
        ("{level:.1f} dB", ""): "{level:.1f} dB",
    }

    def lookup(text: str, comment: str, n: int) -> str:
        if text == "%n sound":
            return "%n Geräusch" if n == 1 else "%n Geräusche"
        return texts.get((text, comment), "")

    speak(lookup, ",")
    yield
    speak(None)


def test_english_needs_nobody() -> None:
    assert tr("Open") == "Open"
    assert tr("{count} of {name}", count=3, name="{a}") == "3 of {a}"
    assert tr("{level:.1f} dB", level=1.26) == "1.3 dB"
    assert tr("a {brace} and 100 %n") == "a {brace} and 100 %n"


@pytest.mark.parametrize(("n", "said"), [(0, "0 sounds"), (1, "1 sound"), (2, "2 sounds")])
def test_english_has_two_forms(n: int, said: str) -> None:
    assert tr("%n sound", "", n, many="%n sounds") == said


def test_another_language_has_its_own_order_numbers_and_forms(german: None) -> None:
    assert tr("{count} of {name}", count=3, name="2.5") == "von 2.5: 3"
    assert tr("{level:.1f} dB", level=1.26) == "1,3 dB"
    assert [tr("%n sound", "", n, many="%n sounds") for n in (1, 2)] == ["1 Geräusch", "2 Geräusche"]
    assert [tr("left", "side"), tr("left", "over")] == ["links", "übrig"]


def test_what_a_language_lacks_is_said_in_english(german: None) -> None:
    assert tr("Open") == "Open"
    assert tr("%n file", "", 2, many="%n files") == "2 files"
