"""The guide's window: opened from Help and by F1 at what has the focus; searched, turned back, enlarged, printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPdfWriter, QTextBlock
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton, QWidget

from app.guide.document import blocks
from app.guide.pages import Page, contents
from app.guide.paper import laid_out, print_guide
from app.guide.places import place_of
from app.guide.window import SIZES, GuideWindow
from app.look.theme import DARK, LIGHT
from app.panels.recording import RecordingDock
from app.window import Parts
from prs_core.errors import PRSError
from tests.gui.accessible import backwards, nameless, not_reached, unseen_focus

_BODY = QSizeF(640, 930)


@pytest.fixture
def guide(lasting_shell: Parts) -> Iterator[GuideWindow]:
    """Opened from the menu."""
    window = lasting_shell.window
    window.actions_.help.guide.trigger()
    found = window.guide.guide
    assert found is not None and found.isVisible()
    found.show_place("index")
    QApplication.processEvents()
    yield found
    found.search.clear()
    found.zoom(0)
    found.close()


def shown(parts: Parts) -> tuple[str, str]:
    """The page that the guide shows, and the heading at the top of what is in sight."""
    guide = parts.window.guide.guide
    assert guide is not None and guide.isVisible()
    QApplication.processEvents()
    text = guide.text
    tops = {anchor: place.y() for anchor in text.page.anchors if (place := text.place_of(anchor)) is not None}
    in_sight = [anchor for anchor, y in tops.items() if y >= -40]
    return text.page.name, in_sight[0] if in_sight else ""


def press_f1(parts: Parts, focus: QWidget) -> QDialog | None:
    """F1 where ``focus`` has it. Returns the sheet of keys, where that is what comes."""
    window = parts.window
    window.activateWindow()
    focus.setFocus()
    QApplication.processEvents()
    assert window.focusWidget() is focus or focus.isAncestorOf(window.focusWidget())
    window.actions_.help.keyboard.trigger()
    return sheet_of(parts)


def sheet_of(parts: Parts) -> QDialog | None:
    """The sheet of keys that is to be seen."""
    sheets = [each for each in parts.window.findChildren(QDialog) if each.windowTitle() == "Keyboard and mouse"]
    return next((each for each in sheets if each.isVisible()), None)


def activate(qtbot: Any, window: QWidget) -> None:
    """Shortcuts are those of the active window."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def close_guide(parts: Parts) -> None:
    guide = parts.window.guide.guide
    if guide is not None:
        guide.close()


@pytest.mark.parametrize(
    ("focus", "page"),
    [
        (lambda w: w.worklist.list, "worklist"),
        (lambda w: w.lanes, "reading"),
        (lambda w: w.events.table, "correcting"),
    ],
    ids=["worklist", "lanes", "events"],
)
def test_f1_shows_the_keys_and_leads_on_to_the_page(
    qtbot: Any, lasting_shell: Parts, focus: Callable[[Any], QWidget], page: str
) -> None:
    parts = lasting_shell
    if not parts.session.items:
        parts.session.open_demo()
        qtbot.waitUntil(lambda: parts.session.sound is not None, timeout=20_000)
    close_guide(parts)
    sheet = press_f1(parts, focus(parts.window))
    assert sheet is not None and (parts.window.guide.guide is None or not parts.window.guide.guide.isVisible())
    title = next(each.title for each in contents() if each.name == page)
    (button,) = (each for each in sheet.findChildren(QPushButton) if "Guide" in each.text())
    assert title.replace("&", "&&") in button.text() and "F1" in button.text()
    activate(qtbot, sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_F1)
    assert shown(parts)[0] == page and sheet_of(parts) is None
    close_guide(parts)
    focus(parts.window).setFocus()
    parts.window.actions_.help.guide_here.trigger()
    assert shown(parts)[0] == page
    close_guide(parts)


def test_f1_in_the_recording_panel_opens_its_chapter(qtbot: Any, room: Any) -> None:
    room.window.actions_.recording.panel.trigger()
    panel = room.window.recording_dock.panel
    panel.tabs.setCurrentIndex(1)
    assert press_f1(room, panel.microphone.test) is None
    assert shown(room) == ("live-session", "the-microphone")
    panel.tabs.setCurrentIndex(0)
    assert press_f1(room, panel.session.form.patient) is None
    assert shown(room) == ("live-session", "a-guided-session")
    assert isinstance(room.window.recording_dock, RecordingDock)


def test_f1_and_the_button_in_dialogs_open_their_chapters(qtbot: Any, lasting_shell: Parts) -> None:
    parts, actions = lasting_shell, lasting_shell.window.actions_
    wanted = {
        actions.training.retrain: ("retraining", "what-it-learns-from"),
        actions.exchange.export_annotations: ("formats", "take-annotations-out"),
        actions.exchange.import_annotations: ("formats", "bring-annotations-in"),
        actions.exchange.report: ("formats", "a-report"),
        actions.models.models: ("retraining", "models-and-the-way-back"),
        actions.edit.preferences: ("preferences", "your-own-settings-and-keys"),
        actions.listening.definitions: ("correcting", "the-types"),
    }
    if not parts.session.items:
        parts.session.open_demo()
    qtbot.waitUntil(lambda: parts.session.sound is not None, timeout=20_000)
    parts.window.workbench.set_reader("Ada")
    for action, place in wanted.items():
        close_guide(parts)
        before = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        action.trigger()
        QApplication.processEvents()
        new = [each for each in QApplication.topLevelWidgets() if each not in before or each.isActiveWindow()]
        (dialog,) = (each for each in new if isinstance(each, QDialog) and each.isVisible())
        (button,) = (each for each in dialog.findChildren(QToolButton) if each.text() == "?")
        assert button.accessibleName() == "Help" and "F1" in button.toolTip()
        activate(qtbot, dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_F1)
        assert shown(parts) == place, dialog.windowTitle()
        close_guide(parts)
        button.click()
        assert shown(parts) == place, dialog.windowTitle()
        dialog.close()
    close_guide(parts)


def test_a_widget_may_say_itself_where_it_is_explained(qtbot: Any) -> None:
    outer = QWidget()
    inner = QWidget(outer)
    qtbot.addWidget(outer)
    assert place_of(inner) == place_of(None) == "first-recording"
    outer.setProperty("guide", "model")
    assert place_of(inner) == "model"


def test_links_lead_on_and_back(guide: GuideWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    text = guide.text
    text.anchorClicked.emit(QUrl("worklist.md#find-a-recording"))
    assert text.page.name == "worklist" and guide.list.currentItem().text() == text.page.title
    place = text.place_of("find-a-recording")
    assert place is not None and abs(place.y()) < 40
    text.anchorClicked.emit(QUrl("../study.md"))
    assert text.page.path.name == "study.md" and guide.list.currentItem() is None
    guide.go_back()
    assert text.page.name == "worklist" and guide.forward.isEnabled()
    guide.go_forward()
    assert text.page.path.name == "study.md" and not guide.forward.isEnabled()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    text.anchorClicked.emit(QUrl("https://example.org/"))
    text.anchorClicked.emit(QUrl("nowhere.md"))
    assert opened == ["https://example.org/"] and text.page.path.name == "study.md"


def test_words_are_found_on_every_page(guide: GuideWindow) -> None:
    guide.search.setText("stethoscope")
    seen = [guide.list.item(row) for row in range(guide.list.count())]
    having = [page for page in guide.pages if page.count("stethoscope")]
    assert 1 < len(having) < len(seen) == len(guide.pages)
    assert [entry.isHidden() for entry in seen] == [page not in having for page in guide.pages]
    pages = []
    for _ in range(sum(page.count("stethoscope") for page in having)):
        guide.step(1)
        assert guide.text.textCursor().selectedText().casefold() == "stethoscope"
        pages.append(guide.text.page)
    assert set(pages) == set(having) and guide.text.extraSelections()
    guide.step(-1)
    assert guide.text.textCursor().selectedText().casefold() == "stethoscope"
    guide.search.setText("no such words")
    assert guide.found.text() == "Not found" and not guide.text.extraSelections()
    guide.search.clear()
    assert not any(entry.isHidden() for entry in seen) and not guide.found.isVisible()


def test_it_grows_and_goes_dark(guide: GuideWindow) -> None:
    before = guide.text.document().size().height()
    for _ in range(len(SIZES)):
        guide.zoom(1)
    assert guide.text.percent == SIZES[-1] and not guide.larger.isEnabled()
    assert guide.text.document().size().height() > before
    guide.zoom(0)
    for theme in (DARK, LIGHT):
        guide.apply_theme(theme)
        block = guide.text.document().begin()
        assert block.begin().fragment().charFormat().foreground().color().name() == theme.text
    guide.resize(700, 500)
    QApplication.processEvents()
    assert guide.text.horizontalScrollBar().maximum() == 0


def test_everybody_can_use_it(guide: GuideWindow) -> None:
    assert not_reached(guide) == []
    assert nameless(guide) == []
    assert backwards(guide) == []
    assert guide.windowTitle() and not guide.isModal()
    least = guide.minimumSizeHint()
    assert least.width() <= 940 and least.height() <= 510
    guide.activateWindow()
    QApplication.processEvents()
    assert unseen_focus(guide) == []


def test_pages_stay_readable_where_the_card_or_a_file_is_missing(guide: GuideWindow, tmp_path: Path) -> None:
    guide.text.show_page(Page(tmp_path / "gone.md"))
    assert guide.text.toPlainText() == "" and guide.text.page.title == "gone"


def is_title(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() == 1


def test_on_paper_nothing_is_cut_and_no_heading_is_left_alone(qtbot: Any) -> None:
    document = laid_out(contents(), _BODY)
    layout, height = document.documentLayout(), _BODY.height()
    pictures = 0
    for block in blocks(document):
        area = layout.blockBoundingRect(block)
        first = block.begin()
        if not first.atEnd() and first.fragment().charFormat().isImageFormat():
            pictures += 1
            form = first.fragment().charFormat().toImageFormat()
            assert form.height() <= height and form.width() <= _BODY.width()
            assert int((area.bottom() - form.height() + 1) // height) == int((area.bottom() - 1) // height)
        if block.blockFormat().headingLevel() == 1:
            assert area.top() % height < 12, "a chapter begins a page"
        elif block.blockFormat().headingLevel():
            follower = layout.blockBoundingRect(block.next())
            assert int(area.top() // height) == int((follower.top() + 1) // height), block.text()
    entries = [block.text() for block in blocks(document) if block.textList() is not None][: len(contents()) - 1]
    starts = [1 + int(layout.blockBoundingRect(block).top() // height) for block in blocks(document) if is_title(block)]
    assert [text.rpartition(" ")[2] for text in entries] == [str(page) for page in starts[1:]]
    assert pictures == sum(len(page.pictures) for page in contents())


def test_it_is_saved_as_a_pdf_of_a4(guide: GuideWindow, tmp_path: Path) -> None:
    file = tmp_path / "guide.pdf"
    guide.save_pdf(file)
    written = file.read_bytes()
    sheets = written.count(b"/Type /Page\n")
    assert sheets >= len(guide.pages) and f"Saved as guide.pdf: {sheets} pages." == guide.told.text()
    boxes = set(re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written))
    assert {(round(float(w)), round(float(h))) for w, h in boxes} == {(595, 842)}
    drawn = set(re.findall(rb"/Subtype /Image\n/Width (\d+)\n/Height (\d+)", written))
    assert len(drawn) >= 8 and len(written) < 12_000_000
    guide.save_pdf(tmp_path / "nowhere" / "guide.pdf")
    assert "Saved" not in guide.told.text() and guide.told.text()
    with pytest.raises(PRSError, match="printer"):
        print_guide(contents()[:1], QPdfWriter(str(tmp_path / "nowhere" / "guide.pdf")))
    assert sorted(tmp_path.iterdir()) == [file]


def test_print_asks_for_a_printer_and_blocks_nothing(guide: GuideWindow) -> None:
    guide.print.click()
    (asked,) = guide.findChildren(QPrintDialog)
    assert asked.isVisible()
    asked.reject()
