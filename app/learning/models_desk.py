"""The models in the window: the dialog, and that another one judges once it is in use. Made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.dialogs.files import file_dialog
from app.dialogs.work import explain_nameless
from app.preferences import settings
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.learning.models_work import Shelf
    from app.main_window import MainWindow
    from app.panels.models import ModelsDialog
    from prs_core.registry import Registry

T = TypeVar("T")
_FILTER = tr("Exported models (*.zip)")
AGAIN = tr("Recordings that nobody has reviewed are judged again by it; what was reviewed stays as it is.")


class ModelsDesk(QObject):
    """Keeps the dialog; everything that reads or writes models happens off the window's thread."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self.dialog: ModelsDialog | None = None
        self._warned = ""
        window.training.model_changed.connect(self.switched)
        window.session.model_changed.connect(self._warn)

    def _registry(self) -> Registry:
        from prs_core.registry import Registry, models_folder

        return Registry(self._window.training.setup.models or models_folder())

    @property
    def _own(self) -> Path | None:
        """The model that this window was started with, whatever is in use."""
        return self._window.training.setup.model

    def show(self) -> None:
        dialog = self.dialog or self._make_dialog()
        dialog.tell(
            tr("This window was started with --model and goes on using that; what is chosen here is used by others.")
            if self._own is not None
            else ""
        )
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        self._look()

    def _make_dialog(self) -> ModelsDialog:
        from app.panels.models import ModelsDialog

        dialog = self.dialog = ModelsDialog(self._window)
        dialog.use_wanted.connect(self._use)
        dialog.back_wanted.connect(self._go_back)
        dialog.bundled_wanted.connect(self._restore)
        dialog.verify_wanted.connect(self._verify)
        dialog.export_wanted.connect(self._choose_export)
        dialog.import_wanted.connect(self._choose_import)
        dialog.noted.connect(self._note)
        return dialog

    # -- another model is in use

    def switched(self, model_id: str) -> None:
        """From now on ``model_id`` judges; the analysis program is started anew with it."""
        if self._own is None:
            self._window.session.on_reload()
            self._window.client.reload()
            self._window.live.reload_model()
            self._window.status.showMessage(tr("{model} is in use now.", model=model_id), 8000)
        if self.dialog is not None and self.dialog.isVisible():
            self._look()

    def _warn(self) -> None:
        """Say once why it is not the model that was chosen."""
        model = self._window.session.model
        warning = model.warning if model is not None else ""
        if warning and warning != self._warned:
            self._window.notices.show_notice(warning, tr("“Models …” in the Model menu shows what is wrong."))
        self._warned = warning

    # -- what the dialog wants

    def _look(self, choose: str = "") -> None:
        from app.learning.models_work import look

        def shown(shelf: Shelf) -> None:
            if self.dialog is not None:
                self.dialog.show_shelf(shelf, choose)

        self._tasks.run(lambda _: look(self._registry()), shown, failed=self._failed, key="models look")

    def _work(
        self,
        words: str,
        what: Callable[[Registry], T],
        then: Callable[[T], str],
        choose: Callable[[T], str] = lambda _: "",
    ) -> None:
        """Do ``what`` off this thread, saying ``words`` meanwhile and what ``then`` returns afterwards; ``choose``
        returns the model to select."""
        dialog = self.dialog
        if dialog is None or dialog.busy:
            return
        dialog.set_busy(words)

        def done(result: T) -> None:
            dialog.set_busy("")
            dialog.tell(then(result))
            self._look(choose(result))

        def failed(error: BaseException) -> None:
            dialog.set_busy("")
            self._failed(error)
            self._look()

        self._tasks.run(lambda _: what(self._registry()), done, failed=failed)

    def _use(self, model_id: str, confirmed: bool) -> None:
        by = self._window.workbench.editor.reader
        self._switch(lambda registry: registry.promote(model_id, by, confirmed=confirmed).id)

    def _go_back(self) -> None:
        by = self._window.workbench.editor.reader
        self._switch(lambda registry: registry.rollback(by).id)

    def _restore(self) -> None:
        by = self._window.workbench.editor.reader
        self._switch(lambda registry: registry.promote("bundled", by).id)

    def _switch(self, what: Callable[[Registry], str]) -> None:
        def then(model_id: str) -> str:
            self.switched(model_id)
            in_use = tr("“{model}” is in use now.", model=model_id)
            return f"{in_use} {AGAIN}" if self._own is None else in_use

        self._work(tr("Checking the model …"), what, then)

    def _verify(self) -> None:
        from app.learning.models_work import verify_all

        self._work(tr("Comparing all files with their checksums …"), verify_all, lambda words: words)

    def _choose_export(self, model_id: str) -> None:
        dialog = self._file_dialog(tr("Export the model"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(f"{model_id}.zip")
        dialog.fileSelected.connect(lambda name: self.export(model_id, Path(name)))
        dialog.open()

    def export(self, model_id: str, path: Path) -> None:
        """Write a model as one file."""
        self._remember(path)
        self._work(
            tr("Writing the model …"),
            lambda registry: registry.export(model_id, path),
            lambda _: tr(
                "“{model}” is in {name}. It holds weights and numbers, and no recording.",
                model=model_id,
                name=path.name,
            ),
        )

    def _choose_import(self) -> None:
        dialog = self._file_dialog(tr("Import a model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.open()

    def import_file(self, path: Path) -> None:
        """Take in a model that was exported."""
        self._remember(path)

        self._work(
            tr("Checking the file …"),
            lambda registry: registry.import_(path).id,
            lambda model_id: tr("“{model}” is here now. It was never judged on this computer.", model=model_id),
            lambda model_id: model_id,
        )

    def _note(self, model_id: str, text: str) -> None:
        # Not as work that keeps the dialog busy: to leave the field for a button must not disable the button.
        self._tasks.run(
            lambda _: self._registry().describe(model_id, note=text), lambda _: self._look(), failed=self._failed
        )

    def _file_dialog(self, title: str) -> QFileDialog:
        remembered = self._window.settings.get(settings.LAST_FOLDER)
        return file_dialog(self.dialog, title, remembered or str(Path.home()), _FILTER)

    def _remember(self, path: Path) -> None:
        self._window.settings.set(settings.LAST_FOLDER, str(path.absolute().parent))

    def _failed(self, error: BaseException) -> None:
        failure = explain_nameless(error, tr("the models of this computer"))
        if self.dialog is not None:
            self.dialog.tell(failure.message, failure.advice, trouble=True)
