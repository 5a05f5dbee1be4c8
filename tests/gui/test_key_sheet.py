"""F1: all keys on one page, on the screen and on paper."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QAction, QGuiApplication, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea

from app.dialogs.key_sheet import MEANINGS, in_columns, keyboard_sheet, print_sheet, tables_of
from app.window import Parts


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_everything_is_seen_at_once(qtbot: object, shell: Parts, size: tuple[int, int]) -> None:
    shell.window.resize(*size)
    groups = shell.window.actions_.groups()
    dialog = keyboard_sheet(shell.window, groups)
    dialog.show()
    QGuiApplication.processEvents()
    (area,) = dialog.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0 == area.horizontalScrollBar().maximum()
    assert dialog.width() <= size[0] and dialog.height() <= size[1]
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for title, rows in tables_of(groups):
        assert escape(title) in shown and all(escape(words) in shown for _, words in rows)
    assert MEANINGS in shown
    assert min(label.font().pointSizeF() for label in dialog.findChildren(QLabel)) >= 7
    dialog.close()


def test_every_key_of_the_window_is_on_it_and_can_be_changed(qtbot: object, shell: Parts) -> None:
    actions = shell.window.actions_
    on_it = {action for _, group in actions.groups() for action in group}
    named = set(actions.named().values())
    keyed = [action for action in shell.window.findChildren(QAction) if action.shortcuts()]
    assert len(keyed) > 50
    assert [action.text() for action in keyed if action not in on_it] == []
    assert [action.text() for action in keyed if action not in named] == []


def test_columns_keep_the_order_and_are_of_about_one_length() -> None:
    tables = [(f"T{n}", [("K", "words")] * length) for n, length in enumerate((9, 4, 12, 3, 3, 8, 1))]
    for count in (1, 2, 3, 4):
        columns = in_columns(tables, count)
        assert len(columns) <= count and [t for column in columns for t in column] == tables
    lengths = [sum(len(rows) + 2 for _, rows in column) for column in in_columns(tables, 3)]
    assert max(lengths) == 19


def test_it_prints_on_one_lying_page(qtbot: object, shell: Parts, tmp_path: Path) -> None:
    out = tmp_path / "keys.pdf"
    writer = QPdfWriter(str(out))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(10, 10, 10, 10))
    print_sheet(tables_of(shell.window.actions_.groups()), writer)
    del writer
    written = out.read_bytes()
    assert written.count(b"/Type /Page\n") == 1 and b"/MediaBox [0 0 842.000000 595.000000]" in written


def test_print_asks_for_a_printer_and_blocks_nothing(qtbot: object, shell: Parts) -> None:
    dialog = keyboard_sheet(shell.window, shell.window.actions_.groups())
    dialog.show()
    (button,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "&Print …")
    button.click()
    (asked,) = dialog.findChildren(QPrintDialog)
    assert asked.isVisible()
    asked.reject()
    dialog.close()
