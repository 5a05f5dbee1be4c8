"""The study on one machine: one trial after another, in this process."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from optuna import TrialPruned

from training.tuning.progress import values_text
from training.tuning.trial import checkpoints_folder, score_trial

if TYPE_CHECKING:
    from optuna.trial import Trial

    from training.loop import Report
    from training.tuning.study import Study


class TimeIsUpError(Exception):
    """The time of the study ended in the middle of a trial, which the next call takes up again."""


def run_here(study: Study, report: Report) -> None:
    """Trials until the study is over. One that time, a kill or Ctrl-C interrupts stays as it is, to be gone on with."""
    while not study.is_over():
        trial = study.ask()
        again = ", taken up again" if study.heard_before(trial) else ""
        report(f"trial {trial.number}: {values_text(trial.params)}{again}")
        folder = checkpoints_folder(study.folder, trial.params)
        try:
            study.finish(trial, _score(study, trial, report))
        except TrialPruned:
            study.prune(trial)
        except FloatingPointError:
            study.diverge(trial)
        except TimeIsUpError:
            return
        except RuntimeError as error:  # torch's word for everything, memory that ran out among it
            study.fail(trial, str(error).partition("\n")[0])
        shutil.rmtree(folder, ignore_errors=True)


def _score(study: Study, trial: Trial, report: Report) -> float:
    bench, heard = study.bench, study.heard_before(trial)

    def on_step(step: int, value: float) -> None:
        if step not in heard:
            trial.report(value, step)
        report(f"trial {trial.number}: epoch {step}/{bench.steps}  Score {value:.3f}")
        if step < bench.steps and trial.should_prune():
            raise TrialPruned

    def after_checkpoint(_: str) -> None:
        if study.time_is_up():
            raise TimeIsUpError

    return score_trial(bench, trial.params, checkpoints_folder(study.folder, trial.params), on_step, after_checkpoint)
