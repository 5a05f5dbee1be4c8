"""Recordings of the study whose files hold another sound than was annotated, or are gone: what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.dialogs.files import file_dialog
from app.preferences import settings
from app.reading.blindness import Seen, look_again
from app.study.items import Item
from app.tasks import Tasks, Token
from prs_core.annotation import AnnotationDocument
from prs_core.errors import AudioError, RecordingChangedError
from prs_core.failures import explain
from prs_core.label_words import said
from prs_core.study.records import FileState
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from prs_core.study.library import Study

LOCKED = tr("The file holds another sound than was annotated: say first whether the annotations hold for it.")
WHAT_NOW = tr(
    "The marks that you see were made on another sound of this name; what the model says is of the one that you hear. "
    "Until this is answered, nothing is edited here, and the recording teaches nothing and is not exported.\n\n"
    "Accept it if it is the same recording nevertheless: cut, cleaned, converted. All readers' annotations stay, with "
    "a remark on the recording; marks beyond its end are cut. Otherwise look for the former file, which is known by "
    "what it holds, or leave it."
)
_WHO = "changed file"  # who locks the editor


def accepted_words(before: AnnotationDocument, after: AnnotationDocument) -> str:
    """What became of a reader's marks when another sound was accepted: those beyond its end are cut or gone."""
    changed = [event for event in before.events(None) if after.entries.get(event.id) != event]
    if not changed:
        return tr("The sound is accepted; the annotations stay, with a remark on the recording.")
    marks = ", ".join(
        tr("{label} {start:.2f} to {end:.2f} s", label=said(event.label), start=event.start_s, end=event.end_s)
        for event in changed[:3]
    )
    if len(changed) > 3:
        marks = tr("{marks} and %n more", "", len(changed) - 3, marks=marks)
    return tr(
        "The sound is accepted. It ends sooner, and what lay beyond its end was cut or taken away: {marks}. The other "
        "annotations stay, with a remark on the recording; the history tells what there was.",
        marks=marks,
    )


class ChangedFiles(QObject):
    """Looks at the open recording's file, says what is wrong with it, and asks what is to be done."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._desk, self._session, self._notices = window.study_desk, window.session, window.notices
        self.question: QMessageBox | None = None
        self._said = ""
        self._unread = window.reading.unread
        self._unread.find_wanted.connect(self.choose_folder)
        self._session.current_changed.connect(self.check)

    def check(self) -> None:
        """Find out whether the open recording is what was annotated. One without annotations is taken as it is."""
        item, study = self._session.current, self._desk.study
        self._unread.set_findable(False)
        if study is None or item is None or item.recording_id is None:
            self._lock("")
            self._unsay()
            return
        self._lock(LOCKED if item.changed else "")
        recording_id, path = item.recording_id, item.path

        def work(_: Token) -> tuple[FileState, bool]:
            state = study.file_states([recording_id])[recording_id]
            if state is not FileState.CHANGED or study.read_only:
                return state, False
            try:
                study.add_recordings([path])
            except RecordingChangedError:
                return state, False
            except AudioError:  # no sound at all, which is said where the lanes would be
                return FileState.MISSING, False
            return FileState.THERE, True

        def known(found: tuple[FileState, bool]) -> None:
            if study is self._desk.study and item is self._session.current:
                self._known(study, item, *found)

        self._tasks.run(work, known, failed=self._tell, key="check recording")

    def _known(self, study: Study, item: Item, state: FileState, taken: bool) -> None:
        changed = state is FileState.CHANGED
        if taken:
            self._reopen(
                study, tr("The file holds another sound by now. Nothing was marked yet: it is taken as it is.")
            )
            return
        if changed != item.changed:
            item.changed = changed
            if item.analysis is not None:  # of the sound that was there before
                self._session.read_again(item)
        self._lock(LOCKED if changed else "")
        self._say(item, state)

    def _say(self, item: Item, state: FileState) -> None:
        name, leave = item.path.name, (tr("Leave it"), self._unsay)
        self._unsay()  # of another recording, or mended by now
        if state is FileState.CHANGED:
            self._said = tr("“{name}” was changed since it was annotated: it is no longer the same sound.", name=name)
            self._notices.show_choice(self._said, (tr("What now …"), self.ask), leave)
        elif state is FileState.MISSING and self._session.sound is None:
            self._unread.set_findable(True)
        elif state is FileState.MISSING:  # it was read before it went
            self._said = tr(
                "“{name}” is not where it was, or cannot be read. Connect its drive, or look for it elsewhere.",
                name=name,
            )
            self._notices.show_choice(self._said, (tr("Find it …"), self.choose_folder), leave)

    def _unsay(self) -> None:
        said, self._said = self._said, ""
        if said:
            self._notices.withdraw(said)

    def _lock(self, why: str) -> None:
        self._window.workbench.editor.set_locked(why, _WHO)

    # -- the answers

    def ask(self) -> None:
        """Three answers, the harmless one by default."""
        item = self._session.current
        if item is None or not item.changed:
            return
        box = self.question = QMessageBox(self._window)
        box.setWindowTitle(tr("Another sound"))
        box.setText(tr("“{name}” holds another sound than was annotated.", name=item.path.name))
        box.setInformativeText(WHAT_NOW)
        accept = box.addButton(tr("&Accept this sound"), QMessageBox.ButtonRole.AcceptRole)
        find = box.addButton(tr("&Find the former file …"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(box.addButton(tr("&Leave it"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def answered(button: object) -> None:
            if button is accept:
                self.accept(item)
            elif button is find:
                self.choose_folder()

        box.buttonClicked.connect(answered)
        box.open()

    def accept(self, item: Item) -> None:
        """Its annotations hold for the sound that is there now."""
        study, reader, recording_id = self._desk.study, self._desk.reader, item.recording_id
        if study is None or recording_id is None:
            return
        if reader is None:
            self._window.workbench.editor.need_reader()
            return

        def work(_: Token) -> tuple[Seen, str]:
            before = study.load(recording_id, reader.id)[0]
            study.accept_change(recording_id, reader.id)
            return look_again(study, reader), accepted_words(before, study.load(recording_id, reader.id)[0])

        self._tasks.run(work, lambda done: self._show(study, *done), failed=self._tell, key="accept sound")

    def choose_folder(self) -> None:
        """Ask where to look for the file."""
        item, study = self._session.current, self._desk.study
        if item is None or study is None or item.recording_id is None:
            return
        start = self._window.settings.get(settings.LAST_FOLDER) or str(Path.home())
        dialog = file_dialog(self._window, tr("Where may “{name}” be?", name=item.path.name), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.find(item, Path(name)))
        dialog.open()

    def find(self, item: Item, folder: Path) -> None:
        """Look in a folder for the sound that was annotated, and for all others of the study that are gone."""
        study, reader, recording_id = self._desk.study, self._desk.reader, item.recording_id
        if study is None or recording_id is None:
            return

        def work(_: Token) -> tuple[Seen, tuple[int, ...]]:
            found = study.relocate([folder], changed=[recording_id]).found
            return look_again(study, reader), found

        def then(result: tuple[Seen, tuple[int, ...]]) -> None:
            seen, found = result
            if recording_id not in found:
                self._unsay()
                self._said = tr("The sound that was annotated is not in “{name}”.", name=folder.name)
                leave = (tr("Leave it"), self._unsay)
                self._notices.show_choice(self._said, (tr("Look elsewhere …"), self.choose_folder), leave)
            else:
                more = len(found) - 1
                found_too = tr("Found, with %n more of the study.", "", more) if more else tr("Found.")
                self._show(study, seen, found_too)

        self._tasks.run(work, then, failed=self._tell, key="find sound")

    def _reopen(self, study: Study, said: str) -> None:
        reader = self._desk.reader
        self._tasks.run(
            lambda _: look_again(study, reader), lambda seen: self._show(study, seen, said), failed=self._tell
        )

    def _show(self, study: Study, seen: Seen, said: str) -> None:
        if study is self._desk.study:
            self._unsay()
            self._desk.show(seen)
            self._window.status.showMessage(said, 8000)

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, tr("the study"))
        self._notices.show_notice(failure.message, failure.advice)
