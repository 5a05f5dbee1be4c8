"""Several readers of one study: reading blind, looking at others, deciding between two, counting how far they agree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QMessageBox

from app.preferences import settings
from app.reading.adjudicator import Adjudicator, Work
from app.reading.beside import Beside, readers_of
from app.reading.blindness import Seen, look, look_again
from app.reading.sightings import Sightings
from app.study.refreshing import Refresher
from app.study.server_notices import ServerNotices
from app.study.watching import StudyWatch
from app.tasks import Tasks
from prs_core.agreement.adjudication import MODEL, Case, Side
from prs_core.agreement.disagreements import Disagreement, Kind
from prs_core.failures import explain
from prs_core.study.records import PERSON
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.dialogs.adjudicate import AdjudicateDialog
    from app.dialogs.agreement import AgreementDialog
    from app.main_window import MainWindow

NO_STUDY = tr("Open a study first")
NO_READER = tr("Say first who is reading")
NOT_BLIND = tr("Not while reading blind")
DECIDING = tr("End the adjudication first")
BEGIN = tr(
    "You will see neither what others marked nor what the model says, in no list and no report, until you end it, also "
    "after the program was closed. Everything you mark meanwhile is kept as read blind. It can be ended at any time, "
    "but not begun again under this name."
)
END = tr(
    "What others marked and what the model says will be shown from now on. What you marked so far stays marked as read "
    "blind; what you change afterwards does not. You cannot read blind again under this name."
)


def seen_words(recordings: int) -> str:
    """What is said before a blind reading of what its reader has seen already; "" where that is nothing."""
    if not recordings:
        return ""
    return tr(
        "In this study you have already seen one recording with the model's verdict or proposals or others' readings, "
        "be it in the worklist alone. What you mark there will be kept as read blind but seen before, and agreement "
        "says of how many that holds. ",
        "",
        recordings,
        many="In this study you have already seen %n recordings with the model's verdict or proposals or others' "
        "readings, be it in the worklist alone. What you mark there will be kept as read blind but seen before, and "
        "agreement says of how many that holds. ",
    )


class ReadingDesk(QObject):
    """Keeps nothing but which dialogs are open; what is done is done by the adjudicator, the study and the session."""

    changed = Signal()

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._desk, self._session = window.study_desk, window.session
        self.beside = Beside(window.session, window.lanes, tasks, self)
        self.adjudicator: Adjudicator = Adjudicator(window.session, window.workbench, tasks, self)
        self.sightings = Sightings(window.session, window.study_desk, tasks, self)
        self.sightings.changed.connect(self._show_seen)
        window.session.current_changed.connect(self._show_seen)
        self.refresher = Refresher(window.session, window.workbench, window.study_desk, tasks, self)
        self.watch = StudyWatch(window.study_desk, tasks, window)
        self.watch.noticed.connect(lambda: self.refresher.refresh(asked=False))
        self.watch.returned.connect(lambda: self.refresher.refresh(asked=False))
        self.reached = ServerNotices(self.watch, window.notices)
        for part in (self.beside, self.adjudicator, self.refresher):
            part.notice.connect(window.notices.show_notice)
        for sayer in (self.adjudicator, self.refresher):
            sayer.said.connect(lambda text: window.status.showMessage(text, 6000))
        self.refresher.refreshed.connect(self.adjudicator.look_again)
        self.refresher.refreshed.connect(self._look_beside)
        self.adjudicator.changed.connect(self._show_sides)
        self.adjudicator.shown.connect(self._bring_up)
        self._desk.changed.connect(self._study_changed)
        self._session.blind_changed.connect(self._blind_changed)

    # -- whether

    def why_not_blind(self) -> str:
        """Why no blind reading can be begun; "" if it can."""
        if self._desk.study is None:
            return NO_STUDY
        if self._desk.reader is None:
            return NO_READER
        if self._desk.study.read_only:
            return self._desk.study.read_only
        return tr("You read blind already") if self._session.blind else DECIDING if self.adjudicator.active else ""

    def why_not_compare(self) -> str:
        """Why others' readings cannot be looked at; "" if they can."""
        if self._desk.study is None:
            return NO_STUDY
        return NOT_BLIND if self._session.blind else ""

    def why_not_adjudicate(self) -> str:
        """Why nothing can be decided between readers; "" if it can."""
        study = self._desk.study
        why = self.why_not_compare() or (study.read_only if study is not None else "")
        if why or self._desk.reader is not None:
            return why or (DECIDING if self.adjudicator.active else "")
        return NO_READER

    def why_not_exchange(self) -> str:
        """Why nothing is imported, exported or reported now, though there would be something; "" if it is."""
        return NOT_BLIND if self._session.blind else DECIDING if self.adjudicator.active else ""

    @property
    def sides(self) -> list[Side]:
        """Whose readings the study has: readers in the order in which they joined, and the model."""
        items = self._session.items.values()
        found = [Side(reader) for reader in readers_of(items)]
        analysed = any(item.analysis is not None or (item.row is not None and item.row.model_id) for item in items)
        return [*found, MODEL] if analysed else found

    # -- blind

    def begin_blind(self) -> None:
        """Ask, then read blind from now on."""
        study, reader = self._desk.study, self._desk.reader
        if study is None or reader is None or self.why_not_blind():
            return

        def ask(seen: frozenset[int]) -> None:
            if study is self._desk.study and reader == self._desk.reader and not self.why_not_blind():
                text = f"{seen_words(len(seen))}{BEGIN}"
                self._ask(tr("Read blind as {name}?", name=reader.name), text, tr("Read blind"), self._begin_blind)

        shown = self.sightings.listed()

        def count(_: object) -> frozenset[int]:
            if shown:
                study.note_seen(reader.id, shown)
            return study.seen(reader.id)

        self._tasks.run(count, ask, failed=self._tell, key="blind")

    def _begin_blind(self) -> None:
        study, reader = self._desk.study, self._desk.reader
        if study is None or reader is None or not self._saved():
            return
        self._tasks.run(
            lambda _: look(study, reader.name, begin=True),
            lambda seen: self._desk.show(seen) if study is self._desk.study else None,
            failed=self._tell,
            key="blind",
        )

    def end_blind(self) -> None:
        """Ask, then show everything."""
        reader = self._desk.reader
        if self._session.blind and reader is not None:
            self._ask(
                tr("End the blind reading of {name}?", name=reader.name), END, tr("End blind reading"), self._end_blind
            )

    def _end_blind(self) -> None:
        study, reader = self._desk.study, self._desk.reader
        if study is None or reader is None or not self._saved():
            return

        def work(_: object) -> Seen:
            study.end_blind(reader.id)
            return look_again(study, reader)

        self._tasks.run(
            work,
            lambda seen: self._desk.show(seen) if study is self._desk.study else None,
            failed=self._tell,
            key="blind",
        )

    def _ask(self, question: str, text: str, yes: str, then: Callable[[], None]) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Blind reading"))
        box.setText(question)
        box.setInformativeText(text)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())
        box.setDefaultButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda button: then() if button is agree else None)
        box.open()

    def change_reader(self) -> None:
        """Somebody else wants to read."""
        window, reader = self._window, self._desk.reader
        if self._session.blind and reader is not None:
            window.status.showMessage(tr("{name} reads blind.", name=reader.name), 6000)
            words = tr(
                "{name} reads blind. End the blind reading, or close the study, before somebody else reads.",
                name=reader.name,
            )
            window.notices.show_done(words, tr("End blind reading …"), self.end_blind)
        elif self.adjudicator.active:
            window.notices.show_notice(tr("The adjudication is under way."), tr("End it before somebody else reads."))
        else:
            window.reader_bar.ask(window.workbench.editor.reader, at_once=True)

    def _blind_changed(self) -> None:
        blind, reader = self._session.blind, self._desk.reader
        self._window.lanes.set_blind(blind)
        self._window.events.threshold.setVisible(not blind)
        self._window.blind_strip.show_blind(blind, reader.name if reader is not None else "")
        if blind:
            self.beside.choose(None)
            self._window.notices.clear()
            self._window.status.clearMessage()
            for dialog in self._window.findChildren(QDialog):  # they may show what is to be hidden now
                dialog.close()
        self.changed.emit()

    def _show_seen(self) -> None:
        self._window.blind_strip.show_seen(self.sightings.of_current)

    # -- others

    def _study_changed(self) -> None:
        if self.adjudicator.active:
            self._end()
        self.beside.set_study(self._desk.study)
        reader = self._desk.reader
        self._window.blind_strip.show_blind(self._session.blind, reader.name if reader is not None else "")
        self.changed.emit()

    def _look_beside(self) -> None:
        if not self.adjudicator.active:
            self.beside.refresh()

    def show_beside(self, side: Side | None) -> None:
        """Whose reading is shown beside one's own."""
        if not self.why_not_compare() and not self.adjudicator.active:
            self.beside.choose(side)

    def show_agreement(self) -> AgreementDialog | None:
        """How far readers agree, in a window of its own."""
        from app.dialogs.agreement import AgreementDialog

        study = self._desk.study
        if study is None or self.why_not_compare() or not self._saved():
            return None
        folder = self._window.settings.get(settings.LAST_FOLDER)
        dialog = AgreementDialog(self._window, study, self.sides, self._tasks, folder)
        dialog.show()
        return dialog

    # -- adjudication

    def adjudicate(self) -> AdjudicateDialog | None:
        """Ask between whom, then begin."""
        from app.dialogs.adjudicate import AdjudicateDialog

        study, by = self._desk.study, self._desk.reader
        if study is None or by is None or self.why_not_adjudicate() or not self._saved():
            return None
        sides = [side for side in self.sides if side.reader is None or side.reader.kind == PERSON]
        dialog = AdjudicateDialog(self._window, study, by, sides, self._tasks)
        dialog.begun.connect(self._begun)
        dialog.show()
        return dialog

    def _begun(self, work: Work, cases: Sequence[Case]) -> None:
        if work.study is not self._desk.study or self.adjudicator.active or self._session.blind:
            return
        self.beside.choose(None)
        self.beside.quiet = True
        self._desk.edit_consensus(work.layer)
        if not self.adjudicator.start(work, cases):
            self.beside.quiet = False
            self._desk.edit_consensus(None)
            self._saved()
            return
        self._window.lanes.events.rename(tr("Consensus"))
        self._window.reader.set_role(tr("Deciding: {name}", name=work.by.name))
        self._window.record.hide()
        self._window.events.threshold.hide()
        self._window.lanes.setFocus()
        self.changed.emit()

    def end_adjudication(self) -> None:
        """One's own documents again. What was decided is kept."""
        if self.adjudicator.active and self._saved():
            self._end()
            self._desk.edit_consensus(None)

    def _end(self) -> None:
        self.adjudicator.stop()
        self.beside.quiet = False
        self._window.lanes.events.rename(tr("Events"))
        self._window.lanes.show_others()
        self._window.reader.set_role("")
        self._window.record.show()
        self._window.events.threshold.setVisible(not self._session.blind)
        self.changed.emit()

    def _show_sides(self) -> None:
        """Both readings above the consensus, what is looked at outlined in them."""
        work, case = self.adjudicator.work, self.adjudicator.case
        if work is None:
            return
        lanes, current = self._window.lanes, self.adjudicator.current
        for side, document in zip((work.a, work.b), (case.a, case.b) if case else (None, None), strict=True):
            lane = lanes.others[side is work.b]
            if lane.document is not document or lane.whose != side.name:
                lane.show_reading(side.name, document, model=side.reader is None)
            lane.show()
        marks = (current.a, current.b) if current is not None else (None, None)
        for lane, mark in zip(lanes.others, marks, strict=True):
            lane.set_selected(frozenset({mark.id} if mark is not None else ()))
        self.changed.emit()

    def _bring_up(self, current: Disagreement | None) -> None:
        window = self._window
        if current is None or window.session.sound is None:
            return
        if current.kind is Kind.RECORD:
            window.lanes.select(None)
        else:
            window.workbench.bring_up(current.start_s, current.end_s)
            window.lanes.select((current.start_s, current.end_s))
        if window.adjudication.play.isChecked() and not window.playback.playing:
            window.playback.toggle()

    # -- small things

    def refresh(self) -> None:
        """Look for what others did."""
        self.refresher.refresh()

    def _saved(self) -> bool:
        if self._window.workbench.editor.write_all():
            return True
        self._window.notices.show_notice(
            tr("The last edits are not saved yet."), tr("See that the study can be reached, then try again.")
        )
        return False

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, tr("the study"))
        self._window.notices.show_notice(failure.message, failure.advice)
