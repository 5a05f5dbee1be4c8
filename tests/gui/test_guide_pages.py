"""The guide's text: every topic is there, and nothing is named that the program has not (any more)."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from app.dialogs.key_sheet import MOUSE, tables_of
from app.guide import card
from app.guide.pages import Page, anchor_of, contents, guide_folder, plain
from app.guide.places import OWN_HELP, PLACES, START
from app.preferences.shortcuts import keys_of
from app.window import Parts
from installer.contents import is_wanted
from prs_core.bundle import CARD_NAME, default_bundle_path
from tests.gui.guide_scenes import SCENES

ROOT = Path(__file__).resolve().parents[2]
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_KEY = re.compile(r"`([^`]+)`")
_WITH_KEY = re.compile(r"\*\*([^*]+? > [^*]+?)\*\*\s+\(`([^`]+)`\)|`([^`]+)`\s+\(\*\*([^*]+? > [^*]+?)\*\*\)")
#: Keys of single lists, dialogs and of the guide itself, and those that go with the mouse.
_OTHER_KEYS = {"Up", "Down", "Esc", "Shift", "Ctrl", "Ctrl+Wheel", "Alt+Left", "Shift+Space"}
#: What a clinician finds in it, by the issue that asked for it: page and words.
TOPICS = {
    "first-recording": ("five minutes", "Ctrl+Shift+N", "F9", "Report"),
    "correcting": ("Return", "Backspace", "undo", "borders"),
    "second-reader": ("blind", "Adjudicate", "Kappa", "consensus"),
    "live-session": ("Test the microphone", "countdown", "Whole recording", "crash"),
    "retraining": ("better", "worse", "cannot tell", "Restore the original"),
    "model": ("SPRSound", "adults", "model card", "stethoscopes"),
    "formats": ("WAV", "TextGrid", "Audacity", "Raven", "CSV", "SPRSound", "De-identify"),
}
PAGES = contents()


def tidy(words: str) -> str:
    """As a text is named in the guide: one line, without the sign of a key."""
    return " ".join(re.sub(r"&(.)", r"\1", words).split())


@cache
def found() -> tuple[frozenset[str], dict[str, list[str]]]:
    """Every text that stands anywhere in the program, and its classes by their names, with what they are made of."""
    words, classes = set[str](), dict[str, list[str]]()
    for file in [*(ROOT / "app").rglob("*.py"), *(ROOT / "prs_core").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(tidy(node.value))
            elif isinstance(node, ast.ClassDef):
                classes[node.name] = [base.id for base in node.bases if isinstance(base, ast.Name)]
    return frozenset(words), classes


def texts() -> frozenset[str]:
    return found()[0]


def entries(menu: QMenu | QMenuBar, above: str = "") -> Iterator[tuple[str, QAction]]:
    """All of a menu bar, as “File > Open …”."""
    for action in menu.actions():
        path = f"{above} > {tidy(action.text())}" if above else tidy(action.text())
        yield path, action
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from entries(inside, path)


@pytest.fixture(scope="module")
def menus(lasting_shell: Parts) -> dict[str, QAction]:
    return dict(entries(lasting_shell.window.menuBar()))


def test_all_topics_are_there_and_all_pages_in_the_contents() -> None:
    by_name = {page.name: page for page in PAGES}
    english = {file for file in guide_folder().glob("*.md") if "." not in file.stem}  # correcting.de.md is German
    assert {page.path for page in PAGES} == english
    for name, wanted in TOPICS.items():
        words = plain(by_name[name].source).casefold()
        assert [each for each in wanted if each.casefold() not in words] == [], name
    assert len({page.title for page in PAGES}) == len(PAGES)
    assert list(PAGES[0].links) == [page.path.name for page in PAGES[1:]]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_picture_leads_somewhere(page: Page) -> None:
    assert len(set(page.anchors)) == len(page.anchors), "two headings of one name"
    for link in page.links:
        name, _, anchor = link.partition("#")
        target = Page((page.path.parent / name).resolve()) if name else page
        assert target.path.is_file(), link
        assert not anchor or anchor in target.anchors, link
    for words, file in page.pictures:
        assert words and (page.path.parent / file).is_file(), file


def test_pictures_are_those_that_the_script_takes_and_small() -> None:
    used = {Path(file).stem for page in PAGES for _, file in page.pictures}
    files = {file.stem: file for file in (guide_folder() / "images").iterdir()}
    assert used == set(files) == {name for names in SCENES.values() for name in names}
    sizes = [file.stat().st_size for file in files.values()]
    assert max(sizes) < 150_000 and sum(sizes) < 1_000_000
    assert all(not QImage(str(file)).isNull() and file.suffix == ".png" for file in files.values())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_menus_and_buttons_are_called_as_in_the_program(page: Page, menus: dict[str, QAction]) -> None:
    for words in map(tidy, _BOLD.findall(page.source)):
        if " > " in words:
            assert words in menus, words
        else:
            known = bool({words, f"{words} …", words.removesuffix(" …")} & texts())
            # A text may go on: with what is filled in after a colon, or a longer sentence.
            begun = any(text.startswith(f"{words}:") or (len(words) > 8 and words in text) for text in texts())
            assert known or begun, words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_key_does_what_is_said(page: Page, lasting_shell: Parts, menus: dict[str, QAction]) -> None:
    window = lasting_shell.window
    known = {key for action in window.shortcuts.actions.values() for key in keys_of(action)} | _OTHER_KEYS
    known |= {key for action in menus.values() for key in keys_of(action)}
    for key in _KEY.findall(page.source):
        if key.startswith("prs-studio "):
            assert all(word in texts() for word in key.split() if word.startswith("--")), key
        else:
            assert key in known, key
    for path, key, key_before, path_after in _WITH_KEY.findall(page.source):
        action = menus[tidy(path or path_after)]
        assert (key or key_before) in keys_of(action), path or path_after


def test_keys_that_no_action_has_are_on_the_sheet_or_in_the_code() -> None:
    sheet = {key for _, rows in tables_of([]) for keys, _ in rows for key in keys.split(", ")}
    of_others = {"Shift", "Ctrl", "Alt+Left", "Shift+Space"}
    assert _OTHER_KEYS - of_others <= sheet and any("Shift" in words for _, words in MOUSE)
    assert {"Alt+Left", "Shift+Space"} <= texts()
    assert all(not QKeySequence(key).isEmpty() for key in of_others)


def test_every_place_exists_and_every_dialog_has_one() -> None:
    known = found()[1]
    assert [name for name in (*PLACES, *OWN_HELP) if name not in known] == []
    pages = {page.name: page for page in PAGES}
    for place in (*PLACES.values(), START):
        name, _, anchor = place.partition("#")
        assert not anchor or anchor in pages[name].anchors, place

    def is_dialog(name: str) -> bool:
        return name == "QDialog" or any(is_dialog(base) for base in known.get(name, []))

    without = {"GuideWindow", "LicencesDialog", "CrashDialog", "WorkDialog"}
    assert {name for name in known if is_dialog(name)} - set(PLACES) == without


def test_the_build_for_computers_without_python_takes_it_along() -> None:
    files = [file for file in guide_folder().rglob("*") if file.is_file()]
    assert len(files) > len(PAGES)
    assert all(is_wanted(file.relative_to(ROOT).as_posix()) for file in files)
    assert '"resources"), "resources")' in (ROOT / "installer" / "prs_studio.spec").read_text(encoding="utf-8")


def test_anchors_are_as_others_make_them() -> None:
    assert anchor_of("Take something back") == "take-something-back"
    assert anchor_of("What it cannot: a `Key` & more") == "what-it-cannot-a-key--more"


def test_figures_about_the_model_come_from_its_card(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = next(page for page in PAGES if page.name == "model")
    told = json.loads((default_bundle_path() / CARD_NAME).read_text(encoding="utf-8"))
    task = told["metrics"]["out_of_fold"]["tasks"]["12"]
    share = task["confusion"][2][2] / sum(task["confusion"][2])
    assert f"| Wheeze | {sum(task['confusion'][2])} | {100 * share:.0f} % |" in page.markdown
    assert all(limit in page.markdown for limit in told["about"]["limits"])
    assert "card:" not in page.markdown and card.not_read() not in page.markdown
    task["confusion"][2] = [0, 0, 3, 1, 0, 0, 0]
    (tmp_path / CARD_NAME).write_text(json.dumps(told), encoding="utf-8")
    monkeypatch.setattr(card, "default_bundle_path", lambda: tmp_path)
    assert "| Wheeze | 4 | 75 % |" in Page(page.path).markdown
    (tmp_path / CARD_NAME).write_text("{}", encoding="utf-8")
    assert Page(page.path).markdown.count(card.not_read()) == len(card.TABLES)
    percent = re.findall(r"\d+(?:\.\d+)? %", page.source)
    assert percent == ["80 %"], "only what a percentage means"
