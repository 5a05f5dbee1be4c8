"""Dialogs for files look at names only: a study that is open in the program keeps its locks, whatever is asked for."""

from __future__ import annotations

import ast
import gc
import sys
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QFileInfo, QSettings, Qt
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtWidgets import QFileDialog, QFileSystemModel, QWidget

import app
from app.dialogs.files import NamesOnly, file_dialog
from prs_core.study import open_study
from tests import locks


def show_all(qtbot: Any, dialog: QFileDialog, file: Path) -> None:
    """Until the dialog's model knows all of a file, then close."""
    model = dialog.findChild(QFileSystemModel)
    assert model is not None
    dialog.open()
    gc.collect()
    index = model.index(str(file))
    qtbot.waitUntil(lambda: bool(model.type(index)) and not model.fileIcon(index).isNull(), timeout=10000)
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=10000)


@locks.NEEDED
@pytest.mark.parametrize("name", ["a.prs-study", "without an ending", "a.sqlite"])
def test_a_dialog_on_the_studys_folder_leaves_its_locks(qtbot: Any, tmp_path: Path, name: str) -> None:
    file, window = tmp_path / name, QWidget()
    qtbot.addWidget(window)
    with open_study(file, create=True) as study:
        study.reader("Ann")
        held = locks.held(file)
        assert held
        for mode in (QFileDialog.FileMode.ExistingFile, QFileDialog.FileMode.AnyFile):
            dialog = file_dialog(window, "Open a study", tmp_path)
            dialog.setFileMode(mode)
            show_all(qtbot, dialog, file)
            assert locks.held(file) == held
        study.reader("Bob")
        assert locks.held(file) == held


@locks.NEEDED
def test_without_it_the_locks_would_be_gone(qtbot: Any, tmp_path: Path) -> None:
    """Or the test above cannot fail."""
    file, window = tmp_path / "a.prs-study", QWidget()
    qtbot.addWidget(window)
    with open_study(file, create=True) as study:
        study.reader("Ann")
        dialog = QFileDialog(window, "Open a study", str(tmp_path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show_all(qtbot, dialog, file)
        assert not locks.held(file)


def test_what_is_shown_of_files_and_folders(qtbot: Any, tmp_path: Path) -> None:
    icons, file = NamesOnly(), tmp_path / "a.wav"
    file.touch()
    assert icons.type(QFileInfo(str(file))) == "Wav file" and icons.type(QFileInfo(str(tmp_path))) == "Folder"
    for place in QAbstractFileIconProvider.IconType:
        assert not icons.icon(place).isNull()
    folder, plain = icons.icon(QFileInfo(str(tmp_path))), icons.icon(QFileInfo(str(file)))
    assert folder.cacheKey() != plain.cacheKey() and not plain.isNull()


def test_the_next_dialog_starts_where_something_was_chosen(qtbot: Any, tmp_path: Path) -> None:
    file, window = tmp_path / "deep" / "a.txt", QWidget()
    qtbot.addWidget(window)
    file.parent.mkdir()
    file.touch()
    show_all(qtbot, file_dialog(window, "A file", file.parent), file)
    again = file_dialog(window, "Another")
    assert Path(again.directory().absolutePath()) == file.parent
    if sys.platform == "linux":
        assert again.testOption(QFileDialog.Option.DontUseNativeDialog), "the desktop's look into files"


def test_no_other_dialog_for_files_is_made() -> None:
    """Neither by its class nor by its static functions, which show the desktop's."""
    for path in Path(app.__file__).parent.rglob("*.py"):
        if path.parts[-2:] == ("dialogs", "files.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            made = isinstance(node, ast.Call) and ast.unparse(node.func)
            assert not made or not (made == "QFileDialog" or made.startswith("QFileDialog.get")), path


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system's own dialogs are asked")
def test_what_qt_remembers_of_dialogs_lies_among_the_programs_own(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "Open a study", tmp_path)
    dialog.open()
    dialog.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=10000)
    # Of the file itself only Qt decides when it is written: at the latest when the program ends.
    place = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject").fileName()
    assert Path(place) == tmp_path / "config/prs-studio/QtProject.conf"
