"""The list of record labels: after a choice, N is the next recording and not the label "Normal"."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from app.window import Parts
from prs_core.labels import RecordLabel
from tests.gui.test_editing import NONE, Key, desk

__all__ = ["desk"]  # the fixture


def label_list(parts: Parts) -> QComboBox:
    found = [box for box in parts.window.findChildren(QComboBox) if box.accessibleName() == "Record label"]
    return next(box for box in found if box.isVisible())


def label(parts: Parts) -> RecordLabel | None:
    document = parts.window.workbench.editor.document
    assert document is not None
    return document.record.label


def shown(qtbot: Any, parts: Parts, title: str) -> None:
    session, editor = parts.session, parts.window.workbench.editor
    qtbot.waitUntil(lambda: session.current is not None and session.current.title == title)
    qtbot.waitUntil(lambda: editor.document is not None)


def test_after_a_label_was_chosen_n_opens_the_next_recording(qtbot: Any, desk: Parts) -> None:
    labels = label_list(desk)
    labels.setFocus()
    QTest.keyClick(labels, Key.Key_Down)
    QTest.keyClick(labels, Key.Key_Down)
    assert label(desk) is RecordLabel.CAS and labels.hasFocus()
    QTest.keyClick(labels, Key.Key_N)
    shown(qtbot, desk, "b")
    labels.setFocus()
    QTest.keyClick(labels, Key.Key_N)  # there is none behind it
    QTest.keyClick(labels, Key.Key_C)
    assert label(desk) is None
    QTest.keyClick(labels, Key.Key_P)
    shown(qtbot, desk, "a")
    assert label(desk) is RecordLabel.CAS


def test_the_wheel_that_passes_over_the_labels_changes_nothing(desk: Parts) -> None:
    labels = label_list(desk)
    labels.setFocus()
    place, turned = QPointF(10, 10), QPoint(0, -120)
    where, none = QPointF(labels.mapToGlobal(QPoint(10, 10))), Qt.MouseButton.NoButton
    QApplication.sendEvent(
        labels, QWheelEvent(place, where, turned, turned, none, NONE, Qt.ScrollPhase.NoScrollPhase, False)
    )
    assert label(desk) is None
