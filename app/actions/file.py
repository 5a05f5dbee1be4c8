"""The File menu: recordings, studies, annotations and analyses, in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.actions.exchange import ExchangeActions
from app.actions.maker import ActionMaker, Groups
from app.preferences import settings
from app.preferences.shortcuts import words_of
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow


class FileActions:
    """Makes and keeps the actions."""

    def __init__(self, window: MainWindow, make: ActionMaker) -> None:
        self._window = window
        files, session = window.files, window.session
        self.open_files = make(tr("&Open …"), files.choose_files, "Ctrl+O", icon="file", tip=tr("Open recordings"))
        self.open_folder = make(
            tr("Open &folder …"),
            files.choose_folder,
            "Ctrl+Shift+O",
            icon="folder",
            tip=tr("Open a folder of recordings"),
        )
        self.open_demo = make(tr("Open the &demo study"), session.open_demo)
        self.new_study = make(tr("&New study …"), lambda: files.choose_study(create=True), "Ctrl+Shift+N")
        self.open_study = make(tr("Open &study …"), lambda: files.choose_study(create=False), "Ctrl+Shift+S")
        self.close_study = make(tr("Close s&tudy"), window.study_desk.close)
        self.back_up = make(tr("&Back up the study …"), window.backups.choose, tip=tr("Back up the study"))
        self.patients = make(tr("&Patients and sites from a table …"), files.choose_patients)
        self.recent = QMenu(tr("Open &recent"), window)
        self.export_json = make(tr("Export analysis as &JSON …"), lambda: files.export_as("json"), "Ctrl+E")
        self.export_csv = make(tr("Export events as &CSV …"), lambda: files.export_as("csv"), "Ctrl+Shift+E")
        self.clear = make(tr("&Empty the worklist"), session.clear, "Ctrl+W")
        self.quit = make(tr("&Quit"), window.close, "Ctrl+Q")
        self.exchange = ExchangeActions(window, make)
        self._menu(window.menuBar().addMenu(tr("&File")))
        files.opened.connect(self.fill_recent)
        self.fill_recent()

    def _menu(self, menu: QMenu) -> None:
        menu.addActions([self.open_files, self.open_folder])
        menu.addMenu(self.recent)
        menu.addAction(self.open_demo)
        menu.addSeparator()
        menu.addActions([self.new_study, self.open_study, self.close_study])
        menu.addActions([self.back_up, self.patients])
        menu.addSeparator()
        self.exchange.add_to(menu)
        menu.addSeparator()
        menu.addActions([self.export_json, self.export_csv])
        menu.addSeparator()
        menu.addActions([self.clear, self.quit])

    def fill_recent(self) -> None:
        """The recent files and folders, the latest first."""
        self.recent.clear()
        paths = self._window.settings.get(settings.RECENT)
        for number, path in enumerate(paths, start=1):
            text = path.replace("&", "&&")
            action = self.recent.addAction(f"&{number % 10}  {text}")
            action.triggered.connect(lambda _, path=path: self._window.files.open_paths([Path(path)]))
        self.recent.addSeparator()
        self.recent.addAction(tr("Forget these")).triggered.connect(self._forget_recent)
        self.recent.setEnabled(bool(paths))

    def _forget_recent(self) -> None:
        self._window.settings.set(settings.RECENT, ())
        self.fill_recent()

    def refresh(self) -> None:
        session = self._window.session
        analysed = session.current is not None and session.current.analysis is not None
        for action in (self.export_json, self.export_csv):
            action.setEnabled(analysed)
        fixed = self._window.workbench.editor.saver.store.read_only
        self.clear.setEnabled(bool(session.items))
        self.patients.setEnabled(bool(session.items) and not fixed)
        self.patients.setToolTip(fixed or words_of(self.patients))
        self.close_study.setEnabled(self._window.study_desk.study is not None)
        why_not = self._window.backups.why_not()
        self.back_up.setEnabled(not why_not)
        self.back_up.setToolTip(why_not or tr("Everything in the study, in one file elsewhere"))
        self.exchange.refresh()

    def for_the_sheet(self) -> Groups:
        opening = [self.open_files, self.open_folder, self.new_study, self.open_study]
        exports = [self.export_json, self.export_csv]
        return [(tr("File"), [*opening, *self.exchange.for_the_sheet(), *exports, self.clear, self.quit])]
