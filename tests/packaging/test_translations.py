"""Every text of the program in every language: none missing, none left over, and nothing lost from any."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from installer.translations import FOLDER, LANGUAGES, release, update

_PLACE = re.compile(r"\{(\w*)([^}]*)\}")


def messages(path: Path) -> list[tuple[str, str, list[str], str | None]]:
    found = []
    for message in ET.parse(path).getroot().iter("message"):
        said = message.find("translation")
        assert said is not None
        forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
        found.append((message.findtext("source", ""), message.findtext("comment", ""), forms, said.get("type")))
    return found


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Qt's tool finds in the source now."""
    folder = tmp_path_factory.mktemp("texts")
    update(folder, ["de"])
    return folder / "prs-studio_de.ts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_and_no_other(fresh: Path, language: str) -> None:
    here = messages(FOLDER / f"prs-studio_{language}.ts")
    assert {m[:2] for m in here} == {m[:2] for m in messages(fresh)}, "python installer/translations.py update"
    assert [m[0] for m in here if m[3] is not None or not all(m[2])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost(language: str) -> None:
    """Placeholders and their formats, numbers, lines, the dots of what asks further, keys of menus."""
    for source, _, forms, _ in messages(FOLDER / f"prs-studio_{language}.ts"):
        for form in forms:
            assert Counter(_PLACE.findall(source)) == Counter(_PLACE.findall(form)), (source, form)
            assert source.count("\n") == form.count("\n"), (source, form)
            assert source.endswith("…") == form.endswith("…"), (source, form)
            assert source[:1].isspace() == form[:1].isspace() and source[-1:].isspace() == form[-1:].isspace(), form
            assert bool(re.search(r"&\w", source)) == bool(re.search(r"&\w", form)), (source, form)
        if "%n" in source:
            assert all("%n" in form for form in forms[-1:]), source


def test_what_the_window_reads_is_what_is_written(tmp_path: Path) -> None:
    release(into=tmp_path)
    for language in LANGUAGES:
        name = f"prs-studio_{language}.qm"
        assert (FOLDER / name).read_bytes() == (tmp_path / name).read_bytes(), (
            "python installer/translations.py release"
        )
