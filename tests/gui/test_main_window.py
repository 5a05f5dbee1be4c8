"""The window as a person uses it: real keys and mouse, the stand-in worker behind it."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget

from app.dialogs.small import HopDialog
from app.preferences import settings
from app.preferences.settings import Settings
from app.study.items import ItemState
from app.window import Parts
from prs_core.schema import analysis_from_dict


def open_and_wait(qtbot, shell: Parts, *paths: Path) -> None:
    shell.window.open_paths(list(paths))
    qtbot.waitUntil(lambda: bool(shell.session.items) and shell.session.counts[0] == 0, timeout=15000)
    qtbot.waitUntil(lambda: shell.session.sound is not None or shell.session.current.failure is not None)


def texts(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_an_empty_window_says_what_to_do(shell):
    assert shell.window.pages.currentWidget() is shell.window.welcome
    assert "Drop lung sounds here" in texts(shell.window.welcome)
    assert not shell.window.worklist.filter.hasFocus(), "Space is to play, not to be typed"
    actions = shell.window.actions_
    assert not actions.playback.play.isEnabled() and not actions.file.export_json.isEnabled()


def test_a_recording_is_shown_judged_and_named(qtbot, shell, make_sound):
    path = make_sound("40638274_9.7_1_p1_1696.wav", 4.0)
    open_and_wait(qtbot, shell, path)
    window, analysis = shell.window, shell.session.current.analysis
    assert window.windowTitle().startswith(path.stem)
    assert window.record.label.text() == str(analysis.verdict.label)
    assert window.record.patient.full() == "9.7 years, girl, left posterior (p1) · 4.0 s"
    assert window.record.model.full() == "Model: Fake model 1.0"
    assert "not a medical device" in window.record.research.full()
    assert window.lanes.timeline.duration_s == pytest.approx(4.0)
    assert shell.session.mfcc is not None and window.lanes.mfcc.ready()


def test_the_keys_belong_to_the_worklist_once_something_is_open(qtbot, shell, make_sound):
    shell.window.activateWindow()
    open_and_wait(qtbot, shell, make_sound())
    qtbot.waitUntil(shell.window.worklist.list.hasFocus)


def test_an_unsure_verdict_names_what_is_possible(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound("unsure.wav"))
    record, verdict = shell.window.record, shell.session.current.analysis.verdict
    assert verdict.unsure and len(verdict.candidates) == 2
    assert record.label.text() == f"{verdict.label}?"
    assert record.meaning.full() == verdict.words == f"Unsure: {verdict.candidates[0]} or {verdict.candidates[1]}"
    other = next(label for label in verdict.candidates if label is not verdict.label)
    for widget in (record.sign, record.label, record.meaning):
        assert f"cannot rule out {other}" in widget.toolTip() and "yourself" in widget.toolTip()
    assert "sure" not in record.confidence.text()
    model = shell.window.worklist.model
    assert verdict.words in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "cannot rule out" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    shell.window.worklist.filter.setText("unsure:")
    assert shell.window.worklist.model.rowCount() == 1


def test_a_recording_like_none_of_the_labels_is_unsure_and_says_so(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound("alien.wav"))
    verdict = shell.session.current.analysis.verdict
    assert shell.window.record.meaning.full() == f"Unsure: perhaps {verdict.label}"
    assert "resembles none" in shell.window.record.sign.toolTip()


def test_the_papers_rule_stands_out_where_it_differs(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, *[make_sound(f"{n}.wav") for n in range(6)])
    agree = set()
    for key, item in shell.session.items.items():
        shell.session.select(key)
        same = item.analysis.verdict.label is item.analysis.paper_verdict.label
        assert shell.window.record.rule.text() == (
            "The paper's rule agrees" if same else f"The paper's rule says {item.analysis.paper_verdict.label}"
        )
        agree.add(same)
    assert agree == {True, False}


def test_quality_warnings_come_with_advice(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound("quality.wav"))
    assert shell.window.record.warnings.isVisible()
    assert shell.window.record.warnings.text() == "The loudest parts are clipped. Record again with less gain."


def test_a_failure_is_said_once_with_what_to_do_and_can_be_tried_again(qtbot, shell, tmp_path, make_sound):
    path = tmp_path / "bad.wav"
    path.write_text("no sound")
    open_and_wait(qtbot, shell, path)
    record, unread = shell.window.record, shell.window.reading.unread
    assert unread.isVisible() and "bad.wav" in unread.message.text() and "WAV" in unread.advice.text()
    assert not record.failure.isVisible() and not shell.window.notices.isVisible()
    assert not unread.find_it.isVisible(), "without a study, nobody knows what it held"
    make_sound("bad.wav")
    QTest.mouseClick(unread.retry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.session.current.state is ItemState.DONE)
    assert not record.failure.isVisible() and shell.window.reading.picture.currentWidget() is shell.window.lanes


def test_one_bad_file_does_not_stop_the_rest(qtbot, shell, make_sound, tmp_path):
    for name in ("a.wav", "crash.wav", "fail.wav", "z.wav"):
        make_sound(f"all/{name}")
    open_and_wait(qtbot, shell, tmp_path / "all")
    states = {item.path.name: item.state for item in shell.session.items.values()}
    assert states["a.wav"] == states["z.wav"] == ItemState.DONE
    assert states["crash.wav"] == states["fail.wav"] == ItemState.FAILED
    qtbot.waitUntil(lambda: "2 failed" in shell.window.worklist.foot.text())
    assert "started again" in shell.window.notices.note.text()


def test_letters_in_the_filter_box_are_text_and_not_shortcuts(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound())
    window = shell.window
    window.activateWindow()
    window.worklist.filter.setFocus()
    qtbot.waitUntil(window.worklist.filter.hasFocus)
    loop, span = window.playback.loop, window.lanes.timeline.span_s
    QTest.keyClicks(window.worklist.filter, "f l+g -")
    assert window.worklist.filter.text() == "f l+g -"
    assert window.playback.loop == loop and window.lanes.timeline.span_s == span and window.playback.automatic
    QTest.keyClick(window.worklist.filter, Qt.Key.Key_Escape)
    assert window.worklist.filter.text() == "" and not window.worklist.filter.hasFocus()
    window.worklist.filter.setFocus()
    QTest.keyClick(window.worklist.filter, Qt.Key.Key_Return)
    assert window.worklist.list.hasFocus(), "Space is to play what was found"


def test_keys_zoom_loop_and_travel(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound(seconds=30.0))
    window = shell.window
    window.activateWindow()
    window.lanes.setFocus()
    qtbot.waitUntil(window.lanes.hasFocus)
    line = window.lanes.timeline
    QTest.keyClick(window, Qt.Key.Key_Plus)
    assert line.span_s == pytest.approx(20.0)
    QTest.keyClick(window, Qt.Key.Key_End)
    assert line.end_s == pytest.approx(30.0)
    QTest.keyClick(window, Qt.Key.Key_Home)
    assert line.start_s == 0.0
    QTest.keyClick(window, Qt.Key.Key_F)
    assert line.span_s == pytest.approx(30.0)
    QTest.keyClick(window, Qt.Key.Key_L)
    assert window.playback.loop and Settings(shell.settings.file).get(settings.LOOP) is True
    QTest.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert not window.playback.automatic


def test_up_and_down_open_recordings(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, *[make_sound(f"{n}.wav") for n in (1, 2, 10)])
    listed = shell.window.worklist.list
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert shell.session.current.title == "2"
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert shell.session.current.title == "10"
    QTest.keyClick(listed, Qt.Key.Key_Up)
    assert shell.session.current.title == "2"


def test_the_worklist_filters_and_sorts(qtbot, shell, make_sound):
    names = ("40638274_9.7_1_p1_1696.wav", "40672181_3.1_0_p2_2740.wav", "quality.wav")
    open_and_wait(qtbot, shell, *[make_sound(name) for name in names])
    panel = shell.window.worklist
    panel.filter.setText("girl posterior")
    assert panel.model.rowCount() == 1 and panel.foot.text().startswith("1 of 3")
    panel.filter.setText("nothing fits")
    assert panel.stack.currentWidget() is panel.empty
    panel.filter.clear()

    def order(by: str) -> list[str]:
        panel.order.setCurrentIndex(panel.order.findData(by))
        return [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]

    assert order("age")[:2] == ["40672181 · 2740", "40638274 · 1696"]
    assert order("quality")[0] == "quality"
    damaged = next(item for item in shell.session.items.values() if item.title == names[0][:-4])
    damaged.analysis = dataclasses.replace(damaged.analysis, warnings=("The file is damaged 4 s in.",) * 9)
    panel.filter.setText("quality warning")
    assert "40638274 · 1696" in order("quality"), "a file that was read in part is no good one"
    panel.filter.clear()
    confidences = {panel.model.index(row).data(): panel.model.item(row).analysis.verdict.confidence for row in range(3)}
    assert order("confidence") == sorted(confidences, key=confidences.__getitem__)
    assert Settings(shell.settings.file).get(settings.SORT) == "confidence"


def test_files_and_folders_can_be_dropped(qtbot, shell, make_sound, tmp_path):
    make_sound("dropped/a.wav")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(shell.window, enter)
    assert enter.isAccepted() and shell.window.veil.isVisible()
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(shell.window, drop)
    assert not shell.window.veil.isVisible()
    qtbot.waitUntil(lambda: len(shell.session.items) == 1)
    assert Settings(shell.settings.file).get(settings.RECENT) == (str(tmp_path / "dropped"),)


def test_recent_files_open_again(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound("r&d.wav"))
    shell.session.clear()
    action = shell.window.actions_.file.recent.actions()[0]
    assert "r&&d.wav" in action.text()
    action.trigger()
    qtbot.waitUntil(lambda: len(shell.session.items) == 1)


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_analysis_is_exported(qtbot, shell, make_sound, tmp_path, kind):
    open_and_wait(qtbot, shell, make_sound())
    shell.window.files.export_as(kind)
    dialog = shell.window.findChild(QFileDialog)
    target = tmp_path / f"out.{kind}"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    if kind == "json":
        assert (
            analysis_from_dict(json.loads(target.read_text("utf-8"))).verdict == shell.session.current.analysis.verdict
        )
    else:
        rows = list(csv.DictReader(target.read_text("utf-8").splitlines()))
        assert len(rows) == len(shell.session.current.analysis.events)


def test_a_single_knock_does_not_keep_the_breath_quiet():
    import numpy as np

    from app.sound.decoded import comfortable_gain_db

    breath = 0.01 * np.sin(np.arange(80_000) / 10)
    knocked = breath.copy()
    knocked[1000:1200] = 1.0
    assert comfortable_gain_db(breath.astype(np.float32)) == comfortable_gain_db(knocked.astype(np.float32)) == 33
    assert comfortable_gain_db(np.zeros(100, np.float32)) == comfortable_gain_db(np.zeros(0, np.float32)) == 0


def test_an_export_that_fails_says_why(qtbot, shell, make_sound, tmp_path):
    open_and_wait(qtbot, shell, make_sound())
    shell.window.files.export_as("json")
    dialog = shell.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no" / "such" / "out.json"))
    dialog.close()
    assert shell.window.notices.isVisible()


def test_windows_never_block(qtbot, shell):
    window, help_ = shell.window, shell.window.actions_.help
    for show in (help_.show_about, help_.show_keyboard, window.choose_other_hop, window.files.choose_files):
        show()
    dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
    assert len(dialogs) == 4
    shown = " ".join(texts(d) for d in dialogs)
    assert "not a medical device" in shown and "MIT licence" in shown and "Space" in shown and "Ctrl+O" in shown
    for dialog in dialogs:
        dialog.close()


def test_another_hop_analyses_again_and_is_remembered(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound())
    shell.window.choose_other_hop()
    shell.window.findChild(HopDialog).reject()
    assert shell.session.hop_s == 1.0, "thought better of it"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shell.window.choose_other_hop()
    dialog = shell.window.findChild(HopDialog)
    QTest.keyClicks(dialog.hop, "0.75")
    dialog.accept()
    qtbot.waitUntil(lambda: shell.session.counts[0] == 0)
    assert shell.session.current.analysis.windows.hop_s == 0.75
    assert Settings(shell.settings.file).get(settings.HOP_S) == 0.75


def test_another_hop_in_the_middle_of_the_work_loses_nothing(qtbot, shell, make_sound):
    shell.window.open_paths([make_sound(name) for name in ("slow.wav", "b.wav", "c.wav")])
    qtbot.waitUntil(lambda: bool(shell.session.items) and shell.session.current.fraction > 0)
    shell.window.set_hop(2.0)
    assert all(item.state is ItemState.WAITING for item in shell.session.items.values())
    shell.session.select(next(key for key, item in shell.session.items.items() if item.path.name == "b.wav"))
    qtbot.waitUntil(lambda: shell.session.current.state is ItemState.DONE)
    assert shell.session.current.analysis.windows.hop_s == 2.0


class FakePlayer(QObject):
    """Remembers what it is to play."""

    position, stopped, problem = Signal(float), Signal(), Signal(str, str)

    def __init__(self, parent: QObject | None = None, tasks: object = None) -> None:
        super().__init__(parent)
        self.calls: list[tuple] = []
        self.hearing: tuple = ()
        self.playing = False

    def load(self, samples, rate) -> None:
        self.calls.append(("load", len(samples), rate))

    def set_gain(self, db: float) -> None:
        self.gain = db

    def set_output(self, name: str) -> None:
        self.output = name

    def set_hearing(self, hearing, filtered) -> None:
        self.hearing = (hearing, filtered)

    def play(self, start_s: float, end_s: float | None, loop: bool, lead_s: float = 0.0) -> bool:
        self.calls.append(("play", round(start_s, 3), end_s, loop))
        self.playing = True
        return True

    def set_loop(self, loop: bool) -> None:
        self.calls.append(("loop", loop))

    def stop(self) -> None:
        self.playing = False
        self.stopped.emit()


def test_space_plays_from_the_cursor_or_the_selection(qtbot, shell, make_sound, monkeypatch):
    monkeypatch.setattr("app.sound.player.Player", FakePlayer)
    open_and_wait(qtbot, shell, make_sound(seconds=10.0))
    window = shell.window
    window.activateWindow()
    window.lanes.setFocus()
    qtbot.waitUntil(window.lanes.hasFocus)
    window.lanes.set_cursor(4.0)
    QTest.keyClick(window, Qt.Key.Key_Space)
    player = window.playback._player
    assert player.calls == [("load", 80000, 8000), ("play", 4.0, None, False)]
    assert window.playback.playing and window.actions_.playback.play.text() == "&Stop"
    player.position.emit(5.0)
    assert window.lanes.timeline.playhead_s == 5.0
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert not window.playback.playing and window.lanes.timeline.playhead_s is None
    window.lanes.select((1.0, 2.0))
    QTest.keyClick(window, Qt.Key.Key_L)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert player.calls[-1] == ("play", 1.0, 2.0, True)
    QTest.keyClick(window, Qt.Key.Key_L)
    assert player.calls[-1] == ("loop", False), "it goes on where it is"
    assert player.gain == window.playback.gain_db
    player.problem.emit("The sound output refused to play.", "Choose another.")
    assert "refused" in window.notices.note.text()
    shell.session.clear()
    assert not player.playing


def test_themes_change_at_once_and_are_remembered(shell):
    before = shell.window.palette().window().color().name()
    shell.window.choose_theme("dark")
    assert shell.window.palette().window().color().name() != before
    assert Settings(shell.settings.file).get(settings.THEME) == "dark"
    shell.window.choose_theme("light")


def test_a_running_analysis_can_be_cancelled_from_the_status_line(qtbot, shell, make_sound):
    shell.window.open_paths([make_sound("slow.wav")])
    qtbot.waitUntil(lambda: bool(shell.session.items) and shell.session.current.fraction > 0)
    status = shell.window.status
    assert status.cancel.isVisible() and status.progress.isVisible()
    QTest.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.session.current.state is ItemState.FAILED)
    assert "cancelled" in shell.window.record.failure.text()
    qtbot.waitUntil(lambda: not status.cancel.isVisible())
    shell.window.actions_.analysis.resume.trigger()
    assert shell.session.current.state is not ItemState.FAILED


def test_everything_that_takes_the_focus_has_a_name(qtbot, shell, make_sound):
    open_and_wait(qtbot, shell, make_sound())
    nameless = [
        widget
        for widget in shell.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
    ]
    assert nameless == []


def test_text_is_readable_in_both_themes():
    from app.look.palette import contrast
    from app.look.theme import DARK, LIGHT

    for theme in (LIGHT, DARK):
        for ground in (theme.window, theme.surface, theme.raised):
            assert contrast(theme.text, ground) >= 7
            assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.text, theme.selection) >= 7
        assert contrast(theme.on_accent, theme.accent) >= 4.5
        assert contrast(theme.accent, theme.surface) >= 4.5
        assert contrast(theme.warning, theme.warning_surface) >= 4.5
        assert contrast(theme.danger, theme.danger_surface) >= 4.5


def test_a_broken_model_leaves_the_sound_to_be_seen_and_heard(qtbot, qapp, tmp_path, fake_command, make_sound):
    from app.options import Options
    from app.window import assembled

    with assembled(Options(settings=tmp_path / "s.ini"), fake_command("broken")) as parts:
        parts.window.show()
        parts.client.start()
        parts.window.open_paths([make_sound()])
        qtbot.waitUntil(lambda: parts.session.engine_failure is not None and parts.session.sound is not None)
        assert "model folder is damaged" in parts.window.record.failure.text()
        assert parts.window.lanes.timeline.duration_s > 0 and parts.window.actions_.playback.play.isEnabled()


def test_side_by_side_without_another_recording_says_so_instead_of_an_empty_window(qtbot, shell, make_sound):
    from app.panels.pair import NO_OTHER, NOBODY, PairDialog

    window = shell.window
    open_and_wait(qtbot, shell, make_sound("40638274_9.7_1_p1_1696.wav"), make_sound("a.wav"))
    for item, told in zip(list(shell.session.items.values()), (NO_OTHER, NOBODY), strict=True):
        shell.session.select(item.key)
        window.notices.hide()
        window.actions_.view.pair.trigger()
        assert window.notices.isVisible() and window.notices.note.text() == told
    assert window.findChild(PairDialog) is None
