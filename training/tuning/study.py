"""The study: which values were tried and what came of them, in one SQLite file that outlives a kill at any moment.

SQLite rather than Optuna's journal file, because a kill in the middle of an append leaves half a line in the journal,
after which Optuna reads nothing of what is appended later; SQLite rolls the half-done transaction back.

One process at a time works on a study. What it proposes follows from the seed and the trials so far, so that a study
on one machine that was killed and went on proposes what an undisturbed one does.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import optuna
from filelock import FileLock, Timeout
from optuna.trial import TrialState
from sqlalchemy import URL

from prs_core.errors import PRSError
from training.tuning.space import choose, own_values

if TYPE_CHECKING:
    from optuna.trial import FrozenTrial, Trial

    from training.tuning.trial import Bench

#: Trials drawn at random before the sampler models anything, and that the pruner wants to have seen first.
STARTUP = 6
#: Names of a trial's attributes: why it failed; the number of the killed trial that it does again; that its loss was
#: no longer finite.
ERROR, AGAIN, DIVERGED = "error", "again", "diverged"


def was_killed(trial: FrozenTrial) -> bool:
    """Whether a trial ended with the process rather than by itself."""
    return trial.state == TrialState.FAIL and ERROR not in trial.user_attrs


@dataclass
class Study:
    """An open study. ``told``: called with the study after every trial that ended."""

    study: optuna.Study
    bench: Bench
    folder: Path
    seed: int
    deadline: float | None = None
    told: list[Callable[[Study], None]] = field(default_factory=list)

    @property
    def trials(self) -> list[FrozenTrial]:
        return self.study.get_trials(deepcopy=False)

    def spent(self) -> list[FrozenTrial]:
        """Trials that need not be done again: finished, pruned, or ended by an error of their own."""
        return [t for t in self.trials if t.state.is_finished() and not was_killed(t)]

    def best(self) -> FrozenTrial | None:
        finished = [t for t in self.trials if t.state == TrialState.COMPLETE]
        return max(finished, key=lambda t: (t.value or 0.0, -t.number), default=None)

    def is_over(self) -> bool:
        """Whether all trials are spent or the time is."""
        return len(self.spent()) >= self.bench.budget.trials or self.time_is_up()

    def time_is_up(self) -> bool:
        return self.deadline is not None and time.monotonic() >= self.deadline

    def ask(self) -> Trial:
        """The next trial, its values chosen."""
        taken = [t for t in self.trials if t.state != TrialState.WAITING and not was_killed(t)]
        digest = hashlib.sha256(f"{self.seed} {len(taken)}".encode()).digest()
        self.study.sampler = optuna.samplers.TPESampler(
            seed=int.from_bytes(digest[:4], "big"), n_startup_trials=STARTUP, constant_liar=True
        )
        trial = self.study.ask()
        choose(trial, self.bench.base, self.bench.budget)
        # What the killed one was told already: its checkpoints are gone on from, so it will not be told again.
        for step, value in self.heard_before(trial).items():
            trial.report(value, step)
        return trial

    def heard_before(self, trial: Trial) -> dict[int, float]:
        """Scores, by step, that the killed trial had which ``trial`` does again."""
        number = trial.user_attrs.get(AGAIN)
        return {} if number is None else dict(self.trials[number].intermediate_values)

    def finish(self, trial: Trial, value: float) -> None:
        self._tell(trial, values=value)

    def prune(self, trial: Trial) -> None:
        self._tell(trial, state=TrialState.PRUNED)

    def fail(self, trial: Trial, why: str) -> None:
        trial.set_user_attr(ERROR, why)
        self._tell(trial, state=TrialState.FAIL)

    def diverge(self, trial: Trial) -> None:
        """The loss was no longer finite: a Score of nought teaches the sampler to stay away."""
        trial.set_user_attr(DIVERGED, True)
        self._tell(trial, values=0.0)

    def _tell(self, trial: Trial, **result: Any) -> None:
        self.study.tell(trial, **result)
        for told in self.told:
            told(self)

    def reclaim(self) -> int:
        """Trials that were running when the process was killed: marked, and put in line again. Returns their number."""
        running = [t for t in self.trials if t.state == TrialState.RUNNING]
        for trial in running:
            # In this order: after a kill in between it is still running, and is not put in line twice.
            if trial.number not in [t.user_attrs.get(AGAIN) for t in self.trials]:
                self.study.enqueue_trial(trial.params, user_attrs={AGAIN: trial.number})
            self.study.tell(trial.number, state=TrialState.FAIL)
        return len(running)


def study_name(bench: Bench, seed: int) -> str:
    """Folder of a study: another task, configuration, budget, seed or data make another study."""
    text = json.dumps({**bench.describe(), "seed": seed}, sort_keys=True)
    return f"tune-{int(bench.task)}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"


@contextmanager
def open_study(bench: Bench, work: Path, seed: int, pruner: optuna.pruners.BasePruner | None = None) -> Iterator[Study]:
    """The study in ``work``, begun or gone on with. Raises PRSError while another process works on it."""
    folder = work / study_name(bench, seed)
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "study.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise PRSError(f"Another process is at work on the study in {folder}.", "Wait for it, or end it.") from None
    try:
        optuna.logging.set_verbosity(optuna.logging.WARNING)
        url = URL.create("sqlite", database=str(folder / "study.db"))
        storage = optuna.storages.RDBStorage(url.render_as_string(hide_password=False))
        study = optuna.create_study(
            storage=storage,
            study_name="study",
            direction="maximize",
            load_if_exists=True,
            pruner=pruner or optuna.pruners.MedianPruner(n_startup_trials=STARTUP, n_warmup_steps=bench.grace),
        )
        if not study.get_trials(deepcopy=False):
            # The first trial is what the search starts from: a winner has beaten it at the same length.
            study.enqueue_trial(own_values(bench.base, bench.budget))
        try:
            yield Study(study, bench, folder, seed)
        finally:
            storage.remove_session()
            storage.engine.dispose()
    finally:
        lock.release()
