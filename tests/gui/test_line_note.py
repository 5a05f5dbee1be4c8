"""Notes of one line: the lanes keep their room, and all of it can be read nevertheless."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QGuiApplication

from app.panels.notices import NoticeBar
from app.panels.record_widgets import ElidedLabel, LinesLabel
from app.window import Parts

LONG = "The study cannot be written: its drive is full, or was taken away while it was written. " * 3


def test_a_long_notice_takes_one_line_and_is_unfolded_and_folded(qtbot: Any) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(700, 60)
    bar.show_notice("It is so.")
    QGuiApplication.processEvents()
    short = bar.sizeHint().height()
    assert bar.note.more.isHidden()
    bar.show_notice(LONG, "Free some space.")
    QGuiApplication.processEvents()
    assert bar.sizeHint().height() <= short + 4 and bar.note.line.text().endswith("…")
    assert bar.note.text().endswith("Free some space.") and bar.note.text() in bar.note.line.toolTip()
    bar.note.more.click()
    assert bar.note._text.isVisibleTo(bar) and bar.note.more.text() == "Less"
    assert bar.heightForWidth(700) > short + 20
    bar.note.more.click()
    QGuiApplication.processEvents()
    assert bar.sizeHint().height() <= short + 4
    bar.note.more.click()
    bar.show_notice(LONG, "Something else.")
    assert not bar.note.more.isChecked(), "what comes next is folded again"


def test_a_line_is_as_high_whatever_it_says(qtbot: Any) -> None:
    """Letters of other scripts come from other fonts, and those may be taller."""
    for steady in (True, False):
        label = ElidedLabel()
        qtbot.addWidget(label)
        label.steady = steady
        heights = set()
        for text in ("Ag", "张伟 2 岁", "أحمد", "नमस्ते", "ไม่", ""):
            label.set_full(text)
            heights |= {label.sizeHint().height(), label.minimumSizeHint().height()}
        assert len(heights) == 1 and heights.pop() >= label.fontMetrics().height()


def test_lines_without_spaces_are_cut_between_letters_others_between_words(qtbot: Any) -> None:
    label = LinesLabel(2)
    qtbot.addWidget(label)
    label.resize(300, 60)
    label.set_full("字" * 200)
    assert 10 < label.text().count("字") < 200 and label.text().endswith(" …")
    label.set_full("wheezing " * 60)
    assert label.text().endswith("wheezing …") and label.text().count("wheezing") > 4
    label.set_full("short")
    assert label.text() == "short"


def test_how_many_wait_is_said_and_takes_no_line(qtbot: Any) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    bar.show_choice("Recover it?", ("Yes", bar.hide), ("No", bar.hide))
    QGuiApplication.processEvents()
    alone = bar.sizeHint().height()
    assert bar.done.waiting.isHidden()
    bar.show_choice("Find it?", ("Yes", bar.hide), ("No", bar.hide))
    assert bar.done.waiting.text() == "1 more" and bar.done.waiting.isVisibleTo(bar)
    bar.show_notice("It is not so.")
    QGuiApplication.processEvents()
    assert bar.note.waiting.text() == "2 more"
    assert bar.sizeHint().height() < alone + bar.fontMetrics().height(), "no line of its own"
    bar.note.button.click()
    bar.done.button.click()
    assert bar.done.text() == "Recover it?" and bar.done.waiting.isHidden()


def test_the_lanes_keep_their_room_whatever_is_said(qtbot: Any, shell: Parts, make_sound: Any) -> None:
    window = shell.window
    window.resize(1280, 800)
    window.open_paths([make_sound("a.wav")])
    session = shell.session
    qtbot.waitUntil(lambda: session.current is not None and session.current.analysis is not None, timeout=20000)
    qtbot.waitUntil(lambda: session.sound is not None and session.mfcc is not None, timeout=20000)
    window.reader_bar.ask()
    QGuiApplication.processEvents()
    before = window.lanes.height()
    window.notices.show_choice("Find it?", ("Yes", window.notices.hide), ("No", window.notices.hide))
    window.notices.show_notice(LONG, LONG)
    QGuiApplication.processEvents()
    assert window.notices.isVisible() and not window.reader_bar.isVisible(), "one strip at a time"
    qtbot.waitUntil(lambda: window.lanes.height() >= before - 20)  # once it is all laid out
    window.notices.hide()
    window.notices.hide()
    assert window.reader_bar.isVisible(), "the question for the name waits like any other"
    window.reader_bar.later.click()
    window.notices.show_notice("It is so.")
    window.notices.hide()
    assert not window.reader_bar.isVisible(), "and was answered"
