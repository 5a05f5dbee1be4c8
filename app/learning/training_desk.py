"""Retraining in the window: the dialog, the job behind it, the model that comes of it. Made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.dialogs.work import explain_nameless
from app.preferences import settings
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.learning.retraining import RetrainingClient
    from app.learning.retraining_survey import Look
    from app.learning.training_decision import Decision
    from app.learning.training_estimate import Estimate
    from app.learning.training_listening import SideBySide
    from app.main_window import MainWindow
    from app.panels.training import TrainingDialog
    from app.sound.player import Player
    from prs_core.registry import Registry
    from prs_core.retraining import Job


@dataclass(frozen=True)
class TrainingSetup:
    """What retraining needs to know; None: as the program itself has it. ``root``: where jobs are, ``models``: the
    registry's folder, ``model``: the model in use where it is not the registry's; ``start`` starts a process;
    ``estimate``: the command that measures how long it takes; ``player`` makes one."""

    root: Path | None = None
    models: Path | None = None
    model: Path | None = None
    start: Callable[[Sequence[str]], object] | None = None
    estimate: tuple[str, ...] | None = None
    player: Callable[[QObject], Player] | None = None


class TrainingDesk(QObject):
    """Keeps the job that is followed and the dialog that shows it."""

    changed = Signal()  # how far it is
    model_changed = Signal(str)  # the id of the model that is in use from now on

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self.setup = TrainingSetup()  # before anything else is asked of it
        self.dialog: TrainingDialog | None = None
        self._study = ""  # the open study's file or URL
        self.decision: Decision | None = None  # made with the dialog
        self._shown: Job | None = None  # whose verdict is shown
        self._told = ""  # the notice that leads to it
        window.study_desk.opened.connect(lambda where: setattr(self, "_study", str(where)))

    # -- the parts

    @cached_property
    def client(self) -> RetrainingClient:
        from app.learning.retraining import RetrainingClient
        from app.learning.starting import start_detached
        from prs_core.retraining import default_root

        client = RetrainingClient(
            self.setup.root or default_root(), parent=self, start=self.setup.start or start_detached
        )
        client.changed.connect(self._job_changed)
        client.picture_changed.connect(self._show_picture)
        client.problem.connect(self._tell)
        return client

    @cached_property
    def estimate(self) -> Estimate:
        from app.learning.training_estimate import Estimate, estimate_command

        estimate = Estimate(self.setup.estimate or estimate_command(), self)
        estimate.measured.connect(lambda times: self.dialog.way.show_measured(times) if self.dialog else None)
        return estimate

    @cached_property
    def beside(self) -> SideBySide:
        from app.learning.training_listening import SideBySide

        beside = SideBySide(self._window, self._tasks, self.setup.player)
        beside.problem.connect(self._tell)
        return beside

    def _registry(self) -> Registry:
        from prs_core.registry import Registry, models_folder

        return Registry(self.setup.models or models_folder())

    @property
    def _by(self) -> str:
        return self._window.workbench.editor.reader

    # -- whether

    def why_not(self) -> str:
        """Why there can be no retraining now; "" if there can."""
        return self._window.reading_desk.why_not_exchange()

    @property
    def in_brief(self) -> str:
        """For the status line: "Learning 46 %"; "" where there is nothing to tell."""
        if "client" not in vars(self):
            return ""
        from app.learning.retraining import in_brief

        return in_brief(self.client)

    # -- the dialog

    def show(self) -> None:
        """The dialog where the job is, or at its beginning."""
        from app.learning.retraining import State

        dialog = self.dialog or self._make_dialog()
        self._shown = None

        if not self.client.is_due(self._study_place):
            found = self.client.find(self._study_place)
            if found is not None:
                self.client.take_up(found)
            else:
                self.client.follow(None)
        if self.client.state in (State.NONE, State.CANCELLED):
            self._first_page()
        else:
            self._job_changed()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if self._told:
            self._window.notices.withdraw(self._told)
            self._told = ""

    def _make_dialog(self) -> TrainingDialog:
        from app.learning.training_decision import Decision
        from app.panels.training import TrainingDialog

        window = self._window
        dialog = self.dialog = TrainingDialog(window, window.themes.theme)
        window.themes.changed.connect(dialog.apply_theme)
        dialog.material.trees = [Path(tree) for tree in window.settings.get(settings.TREES)]
        dialog.material.set_trees(dialog.material.trees)
        dialog.material.trees_changed.connect(self._trees_changed)
        dialog.material.next_wanted.connect(self._ask_how)
        dialog.way.back_wanted.connect(self._back_to_material)
        dialog.way.start_wanted.connect(self._begin)
        run = dialog.run
        run.pause_wanted.connect(self.client.pause)
        run.resume_wanted.connect(self.client.resume)
        run.cancel_wanted.connect(self.client.cancel)
        run.again.clicked.connect(self._begin_another)
        verdict = dialog.verdict
        self.decision = Decision(
            dialog,
            self.client,
            self._tasks,
            by=lambda: self._by,
            registry=self._registry,
            in_use=self.model_changed.emit,
            fail=self._fail,
        )
        for view in (verdict.better, verdict.worse):
            view.play_wanted.connect(self.beside.play)
            view.open_wanted.connect(self.beside.open)
        dialog.closing.connect(self._closing)
        return dialog

    def _closing(self) -> None:
        """The job goes on; what only serves the dialog ends."""
        self.beside.stop()
        if "estimate" in vars(self):
            self.estimate.end()

    def _ask_how(self) -> None:
        """The second page; how long it takes is measured meanwhile."""
        dialog = self.dialog
        assert dialog is not None
        dialog.show_page(dialog.way)
        dialog.way.show_measuring()
        trees = [str(tree) for tree in dialog.material.trees]
        study, estimate = self._study_place, self.estimate
        self._tasks.run(
            lambda _: str(self.setup.model or self._registry().current()),
            lambda base: estimate.begin(study, trees, base) if dialog.pages.currentWidget() is dialog.way else None,
            failed=self._fail,
            key="retraining base",
        )

    def _back_to_material(self) -> None:
        assert self.dialog is not None
        self.estimate.end()
        self.dialog.show_page(self.dialog.material)

    @property
    def _study_place(self) -> str:
        """The open study's file or URL; "" without."""
        return self._study if self._window.study_desk.study is not None else ""

    def _first_page(self) -> None:
        assert self.dialog is not None
        self.dialog.tell_whose("")
        self.client.follow(None)
        self.dialog.show_page(self.dialog.material)
        self._look()

    def _begin_another(self) -> None:
        """Instead of one that was cancelled, or refused: nothing is lost with that."""
        from app.learning.retraining import State

        if self.client.state is State.FAILED:
            self.client.cancel()
        self._first_page()

    def show_trees(self) -> None:
        """The folders were changed in the preferences, or here."""
        trees = [Path(tree) for tree in self._window.settings.get(settings.TREES)]
        if self.dialog is not None and self.dialog.material.trees != trees:
            self.dialog.material.set_trees(trees)

    def _trees_changed(self) -> None:
        assert self.dialog is not None
        trees = tuple(str(tree) for tree in self.dialog.material.trees)
        self._window.settings.set(settings.TREES, trees)
        self._look()

    def _look(self) -> None:
        """Survey what there is, off this thread."""
        from app.learning.training_work import look_around

        assert self.dialog is not None
        page, way = self.dialog.material, self.dialog.way
        study, trees = self._window.study_desk.study, list(page.trees)
        root = self.client.root
        page.show_looking()
        if study is None and not trees:
            page.show_refusal(
                tr("No study is open: what was reviewed is kept in one. Open it, or begin one, in the File menu.")
            )
            return
        self._window.workbench.editor.write_all()

        def known(found: tuple[Look, str]) -> None:
            page.show_look(found[0])
            way.set_experience(found[1])
            way.refuse_scratch("" if found[0].scratch is None else str(found[0].scratch))

        def failed(error: BaseException) -> None:
            page.show_refusal(str(explain_nameless(error, tr("the study"))))

        def around(_: object) -> tuple[Look, str]:
            return look_around(study, trees, root, self.setup.model or self._registry().current())

        self._tasks.run(around, known, failed=failed, key="retraining look")

    # -- the job

    def look_for_left(self) -> None:
        """Take up what was left when the program ended, or wait for a decision that is still open; in the background,
        once the window stands."""

        def found(job: Job | None) -> None:
            if job is not None and self.client.job is None:
                self.client.take_up(job)

        client = self.client
        self._tasks.run(lambda _: client.find(), found, key="retraining left")

    def _begin(self) -> None:
        from app.learning.training_work import Wish, request_of

        dialog = self.dialog
        assert dialog is not None
        if not self._window.workbench.editor.write_all():
            self._tell(
                tr("The last edits are not saved yet."), tr("See that the study can be reached, then try again.")
            )
            return
        try:
            chosen = dialog.way.settings
        except ValueError as error:
            self._tell(tr("A setting cannot be: {reason}.", reason=error), "")
            return
        self.estimate.end()
        study = self._study_place
        trees = tuple(str(tree) for tree in dialog.material.trees)
        wish = Wish(study, trees, dialog.way.way, chosen, self._by, dialog.way.note.text().strip())
        dialog.way.start.setEnabled(False)

        def then(request: object) -> None:
            from prs_core.retraining import Request

            dialog.way.start.setEnabled(True)
            assert isinstance(request, Request)
            if self.client.begin(request):
                self._job_changed()

        def failed(error: BaseException) -> None:
            dialog.way.start.setEnabled(True)
            self._fail(error)

        self._tasks.run(lambda _: request_of(wish, self.setup.model or self._registry().current()), then, failed=failed)

    def _job_changed(self) -> None:
        from app.learning.retraining import State

        self.changed.emit()
        client, dialog = self.client, self.dialog
        if client.state is not State.DONE:
            self._shown = None
        if client.job is None:
            return
        if dialog is not None:
            dialog.tell_whose(self._of_another(client.job))
        if client.state is State.DONE and self._shown != client.job:
            self._finished(client.job)
        elif dialog is not None and client.state is not State.DONE:
            if dialog.pages.currentWidget() is not dialog.run:
                dialog.show_page(dialog.run)
                self._show_picture()
            dialog.run.show_state(client.state, client.progress)

    def _of_another(self, job: Job) -> str:
        """The study that a job learns from, where that is not the one that is open; "" where it is."""
        from prs_core.retraining import JobError, Request

        try:
            request = job.read(Request)
        except JobError:
            return ""
        here = bool(self._study_place) and request.learns_from(self._study_place)
        return "" if here or not request.study else request.study.rpartition("/")[2]

    def _show_picture(self) -> None:
        from app.panels.training_plots import read_picture

        if self.dialog is not None and self.client.job is not None:
            self.dialog.run.show_picture(read_picture(self.client.job))

    def _finished(self, job: Job) -> None:
        from app.learning.training_work import result_of
        from app.panels.training_verdict import TITLES
        from prs_core.errors import PRSError

        try:
            gate = result_of(job)[1]
        except PRSError as error:
            self._tell(error.message, error.advice)
            return
        self._shown = job
        if self.dialog is None or not self.dialog.isVisible():
            title = TITLES[gate.verdict if gate is not None else None]
            done = tr("The retraining is done. {title}.", title=title)
            self._window.notices.show_done(done, tr("Look", "at what came of it"), self.show)
            self._told = done
        if self.dialog is not None:
            assert self.decision is not None
            self.decision.gate = gate
            self.dialog.verdict.show_result(gate)
            self.dialog.show_page(self.dialog.verdict)

    # -- what is said

    def _fail(self, error: BaseException) -> None:
        failure = explain_nameless(error, tr("the retraining"))
        self._tell(failure.message, failure.advice)

    def _tell(self, message: str, advice: str = "") -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.tell(message, advice)
        else:
            self._window.notices.show_notice(message, advice)
