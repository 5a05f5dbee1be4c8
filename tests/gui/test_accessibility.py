"""Everybody can work with it: names for screen readers, the keyboard, visible focus, contrast, large scales."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QSlider, QToolButton, QWidget

from app.dialogs.adjudicate import AdjudicateDialog
from app.dialogs.history import HistoryDialog
from app.look.palette import class_styles, contrast
from app.look.theme import DARK, LIGHT, Theme, palette, style_sheet
from app.preferences import settings
from app.window import Parts
from tests.gui.accessible import backwards, called, nameless, not_reached, stops, unseen_focus
from tests.gui.reading_data import adjudicate_between, fill, make_study, sounds
from tests.gui.test_blind import settled

#: 1920 by 1080 pixels at 200 %.
LEAST = (960, 540)


@pytest.fixture
def demo(lasting_shell: Parts, qtbot: Any) -> Iterator[Parts]:
    """The window as it is at a start without files, with all its parts that need no microphone."""
    session, window = lasting_shell.session, lasting_shell.window
    if not session.items:
        session.open_demo()
    qtbot.waitUntil(lambda: session.sound is not None and session.items and session.counts[0] == 0, timeout=20_000)
    window.resize(1400, 1000)
    window.expanded.show()
    window.worklist.filters.show()
    window.reader_bar.ask()
    window.notices.show_notice("Something is to be known.", "And something to be done.")
    window.activateWindow()
    QApplication.processEvents()
    yield lasting_shell
    for part in (window.expanded, window.worklist.filters, window.reader_bar, window.notices):
        part.hide()


def open_dialogs(parts: Parts) -> Iterator[QWidget]:
    """Each of the dialogs that need no study, one after the other."""
    window = parts.window
    actions = window.actions_
    openers: list[Callable[[], object]] = [
        actions.edit.preferences.trigger,
        actions.help.keyboard.trigger,
        actions.help.about.trigger,
        actions.help._show_licences,
        actions.listening.definitions.trigger,
        actions.view.pair.trigger,
        window.choose_other_hop,
        *(action.trigger for action in vars(actions.exchange).values() if hasattr(action, "trigger")),
        *(action.trigger for action in (*actions.training.menu.actions(),) if action.text().endswith("…")),
        lambda: actions.help.support.tell_error("ValueError: nothing", "Traceback"),
    ]
    before = set(QApplication.topLevelWidgets())
    for show in openers:
        show()
        QApplication.processEvents()
        for each in set(QApplication.topLevelWidgets()) - before:
            if isinstance(each, QDialog) and each.isVisible():
                yield each
                each.close()
        QApplication.sendPostedEvents()


def test_screen_readers_find_everything_where_no_recording_is_open(shell: Parts) -> None:
    assert shell.session.current is None
    assert nameless(shell.window) == []


def test_screen_readers_and_tab_find_everything_in_the_window(demo: Parts) -> None:
    window = demo.window
    assert nameless(window) == [] and not_reached(window) == []
    parts = (window.actions_.bar, window.dock, window.pages, window.expanded, window.events_dock, window.status)
    turns = [part for each in stops(window) for part in parts if part.isAncestorOf(each)]
    assert list(dict.fromkeys(turns)) == list(parts)
    assert [a for a, b in pairwise(turns) if a is not b] == list(parts[:-1]), "one after the other"


def test_roles_say_what_things_are(demo: Parts) -> None:
    role = QAccessible.Role
    for kind, wanted in ((QComboBox, role.ComboBox), (QSlider, role.Slider), (QToolButton, role.Button)):
        for each in demo.window.findChildren(kind):
            allowed = (wanted, role.CheckBox, role.ButtonMenu) if kind is QToolButton else (wanted,)
            assert QAccessible.queryAccessibleInterface(each).role() in allowed, called(each)


def test_f6_leads_through_all_parts_and_around(demo: Parts) -> None:
    window = demo.window
    window.worklist.list.setFocus()
    seen = []
    for _ in range(6):
        seen.append(window.focusWidget())
        window.focus_next_pane()
    assert seen[0] is seen[5] and len(set(map(id, seen))) == 5
    assert {window.lanes, window.events.table, window.expanded.view} & set(seen) == {window.lanes, window.events.table}
    assert any(window.expanded.isAncestorOf(each) for each in seen)
    assert any(window.actions_.bar.isAncestorOf(each) for each in seen)


def test_screen_readers_and_tab_find_everything_in_the_dialogs(demo: Parts) -> None:
    seen = []
    for dialog in open_dialogs(demo):
        seen.append(dialog.windowTitle())
        assert dialog.windowTitle() and nameless(dialog) == [] and not_reached(dialog) == [], dialog.windowTitle()
        groups = settings.GROUPS if hasattr(dialog, "show_group") else ("",)
        for group in groups:
            if group:
                dialog.show_group(group)  # type: ignore[attr-defined]
                QApplication.processEvents()
                assert nameless(dialog) == [] and not_reached(dialog) == []
            if group not in (settings.PLAYBACK, settings.RECORDING):  # scrolled, rows lie below the buttons
                assert backwards(dialog) == [], f"{dialog.windowTitle()} {group}"
        least = dialog.minimumSizeHint()
        assert least.width() <= LEAST[0] - 20 and least.height() <= LEAST[1] - 30, dialog.windowTitle()
    assert len(seen) >= 11, seen


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_focus_is_seen(demo: Parts, theme: str) -> None:
    window = demo.window
    window.choose_theme(theme)
    assert window.themes.theme.name == theme
    QApplication.processEvents()
    assert unseen_focus(window) == []
    window.preferences.show(settings.FOLDERS)
    dialog = window.preferences.dialog
    assert dialog is not None
    for group in (settings.LOOKS, settings.FOLDERS, settings.KEYBOARD) if theme == "light" else (settings.FOLDERS,):
        dialog.show_group(group)
        dialog.activateWindow()
        QApplication.processEvents()
        assert unseen_focus(dialog) == [], group
    dialog.close()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_background(theme: Theme) -> None:
    grounds = {name: getattr(theme, name) for name in ("window", "surface", "raised", "selection")}
    texts = {name: getattr(theme, name) for name in ("text", "muted", "accent", "warning", "danger")}
    texts |= {f"class {name}": style.text for name, style in class_styles(theme.dark).items()}
    poor = [f"{t} on {g}" for t, a in texts.items() for g, b in grounds.items() if contrast(a, b) < 4.5]
    assert poor == []
    for text, ground in (("on_accent", "accent"), ("warning", "warning_surface"), ("danger", "danger_surface")):
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5
    for ground in grounds.values():
        assert contrast(theme.accent, ground) >= 3  # the focus


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled])
def test_what_qt_draws_can_be_read_too_and_what_cannot_be_used_now(theme: Theme, group: QPalette.ColorGroup) -> None:
    role, colours = QPalette.ColorRole, palette(theme)
    pairs = [(text, role.Base) for text in (role.Text, role.PlaceholderText)]
    pairs += [(role.WindowText, role.Window), (role.ButtonText, role.Button), (role.ToolTipText, role.ToolTipBase)]
    pairs.append((role.HighlightedText, role.Highlight))
    for text, ground in pairs:
        over, under = colours.color(group, text), colours.color(group, ground)
        assert over.alpha() == 255 and contrast(over.name(), under.name()) >= 4.5, (text, ground)


def test_at_twice_the_size_the_window_fits_on_a_screen_of_1920_by_1080(demo: Parts) -> None:
    window = demo.window
    for part in (window.expanded, window.worklist.filters, window.reader_bar, window.notices):
        part.hide()
    window.resize(*LEAST)
    QApplication.processEvents()
    assert (window.width(), window.height()) == LEAST
    shown = {each: each.toggleViewAction() for each in (window.expanded, window.events_dock)}

    def fits() -> bool:
        QApplication.processEvents()
        least = window.minimumSizeHint()
        return least.width() <= LEAST[0] and least.height() <= LEAST[1]

    assert fits() and window.events_dock.isVisible()
    shown[window.expanded].trigger()
    assert fits() and window.expanded.isVisible() and not window.events_dock.isVisible()
    window.reader_bar.ask()
    assert fits()
    shown[window.events_dock].trigger()
    assert fits() and window.events_dock.isVisible() and not window.expanded.isVisible()
    window.resize(1400, 1000)
    shown[window.expanded].trigger()
    QApplication.processEvents()
    assert window.events_dock.isVisible() and window.expanded.isVisible()
    window.resize(*LEAST)
    assert fits() and window.events_dock.isVisible() and not window.expanded.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_checked_has_a_mark_not_only_a_colour(qtbot: Any, theme: Theme) -> None:
    box = QCheckBox("Checked")
    qtbot.addWidget(box)
    box.setStyleSheet(style_sheet(theme))
    box.setChecked(True)
    image = box.grab().toImage()
    mark = {image.pixelColor(x, y).name() for x in range(2, 18) for y in range(image.height())}
    assert {theme.accent, theme.on_accent} <= mark


def test_screen_readers_and_tab_find_everything_of_a_study(qtbot: Any, shell: Parts, tmp_path: Path) -> None:
    """The dialogs that need one, and the bar of who decides between two readers."""
    file, window = tmp_path / "s.prs-study", shell.window
    make_study(file, sounds(tmp_path / "sounds"))
    fill(file)
    window.workbench.set_reader("Cid")
    window.study_desk.open(file)
    qtbot.waitUntil(lambda: settled(shell) and shell.session.current.analysis is not None, timeout=30_000)
    desk = window.reading_desk
    window.actions_.edit.history.trigger()
    (past,) = window.findChildren(HistoryDialog)
    for dialog in (past, desk.show_agreement(), desk.adjudicate()):
        assert dialog is not None
        QApplication.processEvents()
        assert nameless(dialog) == [] and not_reached(dialog) == [] and backwards(dialog) == [], dialog.windowTitle()
        least = dialog.minimumSizeHint()
        assert least.width() <= LEAST[0] - 20 and least.height() <= LEAST[1] - 30, dialog.windowTitle()
    assert isinstance(dialog, AdjudicateDialog)
    adjudicate_between(dialog, "Ada", "Model")
    qtbot.waitUntil(lambda: desk.adjudicator.active and window.adjudication.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: nameless(window) == [] and not_reached(window) == [])  # rows fill from the study
