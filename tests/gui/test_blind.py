"""Reading blind: nothing that a blind reader's window shows or says depends on what others marked or models said."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QProgressBar,
    QSlider,
    QWidget,
)

from app.main_window import MainWindow
from app.options import parse_options
from app.panels.blind_strip import SEEN, WHAT
from app.panels.worklist import WorklistPanel
from app.panels.worklist_filters import TELLING
from app.reading.blindness import look, usable
from app.session import Session
from app.study.items import ItemState
from app.study.listing import TELLING_ORDERS
from app.tasks import SynchronousPool, Tasks
from app.window import Parts
from prs_core.labels import EventType
from prs_core.study import open_study
from tests.gui.reading_data import SECRET, fill, make_study, sounds
from tests.gui.test_session import Engine

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.CheckStateRole,
)


@pytest.fixture
def studies(tmp_path: Path) -> tuple[Path, Path]:
    """Two studies of one name with the same recordings: of one, nobody has said anything yet."""
    told, untold = tmp_path / "told" / "s.prs-study", tmp_path / "untold" / "s.prs-study"
    paths = sounds(tmp_path / "sounds")
    for file in (told, untold):
        file.parent.mkdir()
        make_study(file, paths)
    fill(told)
    return told, untold


def open_blind(qtbot: Any, parts: Parts, file: Path, name: str = "Bea", *, begin: bool = True) -> None:
    parts.window.workbench.set_reader(name)
    parts.window.study_desk.open(file, blind=begin)
    qtbot.waitUntil(lambda: settled(parts), timeout=30000)


def settled(parts: Parts) -> bool:
    window, session = parts.window, parts.session
    item = session.current
    return (
        window.study_desk.study is not None
        and window.workbench.editor.document is not None
        and session.mfcc is not None
        and item is not None
        and item.state is ItemState.DONE
        and not item.job
        and not parts.tasks.busy
    )


def shown(window: MainWindow) -> list[str]:
    """Everything that is written anywhere in the window, or said of it to those who cannot see."""
    found = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip()]
        found.append(f"{type(widget).__name__} {widget.isHidden()} {widget.isEnabled()}")
        if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
            found.append(widget.text())
        elif isinstance(widget, QComboBox):
            found += [widget.itemText(n) for n in range(widget.count())] + [str(widget.currentIndex())]
        elif isinstance(widget, (QProgressBar, QSlider)):
            found.append(f"{widget.value()} of {widget.maximum()}")
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += of_model(widget.model())
    for menu in window.findChildren(QMenu):
        if not menu.title().startswith("Open &recent"):
            menu.aboutToShow.emit()
    for action in window.findChildren(QAction):
        if action.text()[:1] != "&" or not action.text()[1:2].isdigit():  # recent files
            found.append(f"{action.text()} {action.toolTip()} {action.isEnabled()} {action.isChecked()}")
    return found


def of_model(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008 - Qt's default
    return [
        str(model.data(model.index(row, column, parent), role))
        for row in range(model.rowCount(parent))
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
        for role in _ROLES
    ]


def picture(window: MainWindow) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def seen(qtbot: Any, parts: Parts, file: Path) -> tuple[list[list[str]], list[QImage]]:
    """All that Bea can find out: each recording opened, every list and filter, while she reads ``file`` blind."""
    window, session = parts.window, parts.session
    open_blind(qtbot, parts, file)
    window.worklist.more.setChecked(True)
    texts, pictures = [], []
    for item in list(session.items.values()):
        session.select(item.key)
        qtbot.waitUntil(lambda: settled(parts), timeout=30000)
        qtbot.waitUntil(
            lambda: not window.worklist._counting.isActive() and not window.worklist.model._later.isActive()
        )
        window.status.clearMessage()
        texts.append(shown(window))
        pictures.append(picture(window))
        assert window.workbench.hand.proposals == () and window.workbench.hand.analysis is None
        assert all(not lane.marks for lane in (*window.lanes.marks_lanes, *window.lanes.others))
    for key in ("uncertain", "disagreement", "name"):
        window.worklist.model.set_order(key)
        texts.append([window.worklist.model.item(row).title for row in range(window.worklist.model.rowCount())])
    for item in session.items.values():
        assert item.analysis is None and all(label.reader.name == "Bea" for label in item.labels)
        assert item.row is not None and item.row.verdict_label is None and not item.row.quality
    assert session.archive is None
    window.worklist.more.setChecked(False)
    assert window.study_desk.close()
    return texts, pictures


def test_a_blind_window_is_the_same_whatever_others_and_models_said(
    qtbot: Any, shell: Parts, studies: tuple[Path, Path]
) -> None:
    """Texts, tool tips, words for screen readers, menus, lists, enabled or not, and every pixel."""
    shell.window.resize(1280, 800)
    open_blind(qtbot, shell, studies[1])  # unlooked at: a window that never changed recordings differs in scroll bars
    shell.session.select(list(shell.session.items)[1])
    qtbot.waitUntil(lambda: settled(shell), timeout=30000)
    picture(shell.window)
    assert shell.window.study_desk.close()
    told, untold = (seen(qtbot, shell, file) for file in studies)
    for one, other in zip(told[0], untold[0], strict=True):
        assert not (difference := "\n".join(unified_diff(one, other, n=0, lineterm=""))), difference
    for one, other in zip(told[1], untold[1], strict=True):
        assert one == other
    everything = " ".join(text for texts in told[0] for text in texts)
    assert SECRET not in everything and "62 %" not in everything and "Blind reading" in everything
    # That this would find it: a reader who sees the same study is shown all of that. And nothing of it stays behind.
    shell.window.workbench.set_reader("Cid")
    shell.window.study_desk.open(studies[0])
    qtbot.waitUntil(lambda: settled(shell) and shell.session.current.analysis is not None, timeout=30000)
    seeing = " ".join(shown(shell.window))
    assert SECRET in seeing and "62 %" in seeing and "DAS" in seeing
    assert picture(shell.window) != told[1][0]
    shell.window.study_desk.show(look(shell.window.study_desk.study, "Bea"))
    qtbot.waitUntil(lambda: settled(shell), timeout=30000)
    after = " ".join(shown(shell.window))
    assert shell.session.blind and SECRET not in after and "62 %" not in after and "best guess" not in after


def test_it_lasts_until_it_is_ended_and_what_was_marked_stays_marked(
    qtbot: Any, shell: Parts, studies: tuple[Path, Path]
) -> None:
    window, session, file = shell.window, shell.session, studies[0]
    open_blind(qtbot, shell, file)
    assert window.blind_strip.isVisible() and "Blind reading" in window.windowTitle()
    window.workbench.hand.draw(EventType.RHONCHI, 3, 4)
    qtbot.waitUntil(lambda: window.workbench.editor.saver.unsaved == 0)
    exchange, readers = window.actions_.exchange, window.actions_.readers
    for action in (exchange.import_annotations, exchange.export_annotations, exchange.report, readers.agreement):
        assert not action.isEnabled() and action.toolTip() == "Not while reading blind"
    for action in (window.actions_.file.export_json, readers.adjudicate, readers.other_beside, readers.begin_blind):
        assert not action.isEnabled()
    assert not window.actions_.edit.accept.isEnabled() and not window.actions_.edit.accept_all.isEnabled()
    # Closing the study ends nothing; nor does another name, which is refused.
    window.reader.reader.click()
    assert not window.reader_bar.isVisible() and "Bea reads blind" in window.notices.done.text()
    window.study_desk.read_as("Cid")
    assert window.study_desk.reader is not None and window.study_desk.reader.name == "Bea"
    assert window.study_desk.close() and not window.blind_strip.isVisible()
    open_blind(qtbot, shell, file, begin=False)
    assert session.blind and [e.label for e in window.workbench.editor.document.events()] == [EventType.RHONCHI]
    # It ends by a word and a second one.
    window.blind_strip.end.click()
    (box,) = window.findChildren(QMessageBox)
    next(button for button in box.buttons() if button.text() == "End blind reading").click()
    qtbot.waitUntil(lambda: not session.blind and settled(shell), timeout=30000)
    qtbot.waitUntil(lambda: session.current.analysis is not None, timeout=30000)
    assert not window.blind_strip.isVisible() and window.workbench.hand.proposals
    assert {label.reader.name for label in session.current.labels} >= {SECRET, "Bea"}
    window.workbench.hand.draw(EventType.RHONCHI, 5, 5.5)
    qtbot.waitUntil(lambda: window.workbench.editor.saver.unsaved == 0)
    with open_study(file) as study:
        bea = study.reader("Bea")
        history = study.history(session.current.recording_id, bea.id)
        assert [each.blind for each in history] == [True, False]
    readers.begin_blind.trigger()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if button.text() == "Read blind").click()
    qtbot.waitUntil(lambda: "seen the others since" in window.notices.note.text())
    assert not session.blind


def test_nobody_sees_a_study_that_is_read_blind_before_saying_who_it_is(
    qtbot: Any, shell: Parts, studies: tuple[Path, Path]
) -> None:
    with open_study(studies[0]) as study:
        study.begin_blind(study.reader("Bea").id)
    window = shell.window
    window.study_desk.open(studies[0])
    qtbot.waitUntil(lambda: window.reader_bar.isVisible() and shell.session.sound is not None, timeout=30000)
    assert shell.session.blind and SECRET not in " ".join(shown(window)) and "62 %" not in " ".join(shown(window))
    window.reader_bar.name.setText("Cid")
    window.reader_bar.use.click()
    qtbot.waitUntil(lambda: not shell.session.blind and shell.session.current.analysis is not None, timeout=30000)
    assert not window.blind_strip.isVisible() and SECRET in " ".join(shown(window))


def test_what_a_reader_may_see_is_cut_where_the_study_is_read(studies: tuple[Path, Path]) -> None:
    with open_study(studies[0]) as study:
        seeing = look(study, "Ada")
        assert not seeing.blind and any(row.verdict_words or row.model_id for row in seeing.rows)
        blind = look(study, "Bea", begin=True)
        assert blind.blind and all(not row.labels and not row.model_id and row.fit is None for row in blind.rows)
        nameless, wrong = usable(study, "", begin=False)
        assert nameless.blind and wrong is None and not any(row.labels for row in nameless.rows)
        refused, wrong = usable(study, f"Consensus of {SECRET}", begin=False)
        assert wrong is not None and refused.reader is None and refused.blind
        study.end_blind(blind.reader.id)
        assert not look(study, "Bea").blind
        assert not usable(study, "", begin=False)[0].blind and usable(study, "", begin=True)[0].blind


def test_the_command_line_opens_a_study_to_be_read_blind() -> None:
    assert parse_options(["--study", "s.prs-study", "--blind"]).blind and not parse_options(["--study", "s"]).blind


def test_filters_and_orders_that_tell_are_not_offered(qtbot: Any, tmp_path: Path) -> None:
    session = Session(Tasks(SynchronousPool()), Engine(), tmp_path)
    worklist = WorklistPanel(session)
    qtbot.addWidget(worklist)
    worklist.order.setCurrentIndex(worklist.order.findData("uncertain"))
    worklist.filters.choose("confidence", "low")
    session.set_blind(True)
    offered = {worklist.order.itemData(n) for n in range(worklist.order.count())}
    assert not offered & TELLING_ORDERS and worklist.order.currentData() == "name"
    assert all(worklist.filters.choices[name].isHidden() for name in TELLING)
    assert worklist.model.criteria.confidence == ""
    session.set_blind(False)
    assert worklist.order.currentData() == "uncertain"
    assert not any(worklist.filters.choices[name].isHidden() for name in TELLING)


def test_what_was_marked_before_is_neither_lost_nor_taken_for_blind(
    qtbot: Any, shell: Parts, studies: tuple[Path, Path], make_sound: Any
) -> None:
    window, session = shell.window, shell.session
    window.open_paths([make_sound("a.wav", 4.0)])
    qtbot.waitUntil(lambda: window.workbench.editor.document is not None, timeout=20000)
    window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    window.workbench.set_reader("Bea")
    window.study_desk.open(studies[0], blind=True)
    qtbot.waitUntil(lambda: "cannot be read blind beside" in window.notices.note.text(), timeout=20000)
    assert window.study_desk.study is None and not session.blind and len(window.workbench.editor.document.events()) == 1
    session.clear()
    window.study_desk.open(studies[0], blind=True)
    qtbot.waitUntil(lambda: session.blind and settled(shell), timeout=20000)
    assert len(session.items) == 3


def test_what_was_seen_before_the_blind_reading_is_told_and_kept(
    qtbot: Any, shell: Parts, studies: tuple[Path, Path]
) -> None:
    """Cid opens one recording and has the others' verdicts in the worklist, then reads blind: it is said for ever."""
    window, session = shell.window, shell.session
    open_blind(qtbot, shell, studies[0], "Cid", begin=False)
    qtbot.waitUntil(lambda: session.current.analysis is not None and not shell.tasks.busy, timeout=30000)
    seen_one = session.current.recording_id
    listed = {row.id for row in window.study_desk.study.rows() if row.labels} | {seen_one}
    assert len(listed) == 3, "two that were never opened have others' labels beside its name"
    study, reader = window.study_desk.study, window.study_desk.reader
    assert seen_one in study.seen(reader.id)
    window.reading_desk.begin_blind()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "already seen 3 recordings" in box.informativeText() and "in the worklist alone" in box.informativeText()
    next(button for button in box.buttons() if button.text() == "Read blind").click()
    qtbot.waitUntil(lambda: session.blind and settled(shell), timeout=30000)
    assert session.current.recording_id == seen_one
    qtbot.waitUntil(lambda: window.blind_strip.text.text() == SEEN)
    assert SEEN in window.blind_strip.accessibleDescription()
    other = next(item for item in session.items.values() if item.recording_id in listed - {seen_one})
    session.select(other.key)
    assert window.blind_strip.text.text() == SEEN
    qtbot.waitUntil(lambda: settled(shell), timeout=30000)
    assert study.seen_before_blind(reader.id) == listed


def test_what_was_seen_before_there_was_a_study_counts(qtbot: Any, shell: Parts, studies: tuple[Path, Path]) -> None:
    with open_study(studies[0]) as study:
        row = study.rows()[0]
    shell.window.open_paths([row.path])
    qtbot.waitUntil(lambda: shell.session.current is not None and shell.session.current.analysis is not None)
    open_blind(qtbot, shell, studies[0], "Dan")
    assert shell.session.blind and shell.window.reading_desk.sightings.before == {row.id}
    other = next(item for item in shell.session.items.values() if item.recording_id != row.id)
    shell.session.select(other.key)
    assert shell.window.blind_strip.text.text() == WHAT
    qtbot.waitUntil(lambda: settled(shell), timeout=30000)
    assert shell.window.reading_desk.sightings.before == {row.id}, "what is looked at blind is not seen"
