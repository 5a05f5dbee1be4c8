"""English without anybody to ask; another language's words, numbers and plural forms with somebody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core.translation import ENVIRONMENT, of_file, speak, speak_as_told, tr


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

    speak(lookup, "de")
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
    assert tr("{count:,} of {part:,.1f}", count=1234, part=5678.9) == "1.234 of 5.678,9"
    assert tr("{version}", version="0.4.0") == "0.4.0"
    assert [tr("%n sound", "", n, many="%n sounds") for n in (1, 2)] == ["1 Geräusch", "2 Geräusche"]
    assert [tr("left", "side"), tr("left", "over")] == ["links", "übrig"]


def test_what_a_language_lacks_is_said_in_english(german: None) -> None:
    assert tr("Open") == "Open"
    assert tr("%n file", "", 2, many="%n files") == "2 files"


def test_a_file_says_what_qt_would(tmp_path: Path) -> None:
    path = tmp_path / "a.ts"
    path.write_text(
        """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr" sourcelanguage="en">
        <context><name></name>
        <message><source>Open</source><translation>Ouvrir</translation></message>
        <message><source>left</source><comment>side</comment><translation>gauche</translation></message>
        <message><source>later</source><translation type="unfinished">plus tard</translation></message>
        <message numerus="yes"><source>%n sound</source><translation>
            <numerusform>%n bruit</numerusform><numerusform>%n bruits</numerusform></translation></message>
        </context></TS>""",
        encoding="utf-8",
    )
    say = of_file(path)
    assert [say("Open", "", -1), say("left", "side", -1), say("left", "", -1)] == ["Ouvrir", "gauche", ""]
    assert say("later", "", -1) == "", "nobody has finished it"
    assert [say("%n sound", "", n) for n in (0, 1, 2)] == ["%n bruit", "%n bruit", "%n bruits"]


def test_a_process_speaks_as_the_window_that_started_it(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        monkeypatch.setenv(ENVIRONMENT, "de")
        speak_as_told()
        assert tr("{level:.1f} dB", level=1.26) == "1,3 dB"
        for nothing in ("en", "xx", "../../etc/passwd"):
            speak(None)
            monkeypatch.setenv(ENVIRONMENT, nothing)
            speak_as_told()
            assert tr("{level:.1f} dB", level=1.26) == "1.3 dB"
    finally:
        speak(None)
