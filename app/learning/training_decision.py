"""What is done with a new model: used, kept or deleted, and going back to the one before. The person decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.learning.models_desk import AGAIN
from app.learning.training_work import delete, keep, promote
from app.tasks import Tasks
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.learning.retraining import RetrainingClient
    from app.panels.training import TrainingDialog
    from prs_core.gate import GateResult
    from prs_core.registry import Registry
    from prs_core.retraining import Job


class Decision:
    """Carries out what the verdict's page asks for, off the window's thread.

    ``gate``: what was said of the model that is shown; ``by`` gives who decides, ``registry`` the models; ``in_use`` is
    told of the model that is in use from now on, ``fail`` of what went wrong.
    """

    def __init__(
        self,
        dialog: TrainingDialog,
        client: RetrainingClient,
        tasks: Tasks,
        *,
        by: Callable[[], str],
        registry: Callable[[], Registry],
        in_use: Callable[[str], object],
        fail: Callable[[BaseException], None],
    ) -> None:
        self._dialog, self._client, self._tasks = dialog, client, tasks
        self._by, self._registry, self._in_use, self._fail = by, registry, in_use, fail
        self.gate: GateResult | None = None
        page = self._page = dialog.verdict
        page.use_wanted.connect(self._use)
        page.keep_wanted.connect(self._keep)
        page.delete_wanted.connect(self._delete)
        page.back_wanted.connect(self._roll_back)

    def _use(self, confirmed: bool) -> None:
        def used(model_id: str) -> None:
            self._client.forget()
            in_use = tr("“{model}” is in use now.", model=model_id)
            self._page.show_done(f"{in_use} {AGAIN}", can_go_back=True)
            self._in_use(model_id)

        gate, by = self.gate, self._by()
        self._decide(lambda registry, job: promote(registry, job, gate, by, confirmed=confirmed), used)

    def _keep(self) -> None:
        def kept(model_id: str) -> None:
            self._client.forget()
            stays = tr("The model in use stays in use.")
            is_kept = tr("The new one is kept among the models, as “{model}”.", model=model_id)
            self._page.show_done(f"{stays} {is_kept}")

        gate = self.gate
        self._decide(lambda registry, job: keep(registry, job, gate), kept)

    def _delete(self) -> None:
        def deleted(kept: str) -> None:
            self._client.forget()
            if kept:
                self._page.show_done(
                    tr("The new model is kept: “{model}” was taken in among the models elsewhere.", model=kept)
                )
            else:
                self._page.show_done(tr("The new model is deleted. The model in use stays in use."))

        self._decide(delete, deleted)

    def _decide(self, what: Callable[[Registry, Job], str], then: Callable[[str], None]) -> None:
        job = self._client.job
        if job is None:
            return
        self._page.set_busy()
        self._dialog.tell("")

        def failed(error: BaseException) -> None:
            self._page.show_done("")
            self._fail(error)

        self._tasks.run(lambda _: what(self._registry(), job), then, failed=failed, key="retraining decision")

    def _roll_back(self) -> None:
        by = self._by()

        def back(model_id: str) -> None:
            self._page.show_done(tr("“{model}” is in use again. The new one is kept among the models.", model=model_id))
            self._in_use(model_id)

        self._tasks.run(lambda _: self._registry().rollback(by).id, back, failed=self._fail, key="retraining decision")
