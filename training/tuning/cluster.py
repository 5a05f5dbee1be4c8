"""The same study on a Ray cluster: Optuna proposes, Ray Tune trains many trials at once, ASHA ends the bad ones.

The study file stays with the driver, which alone writes to it: what a kill of the driver leaves is what a kill on one
machine leaves, and the same call goes on from there. Ray's own record of the experiment is not needed for that.

On every node PRS Studio is installed in the same version, and the data set lies in the same place as on the driver's
machine, or where that node's PRS_SPRSOUND says. Nodes whose data differ refuse to work.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

#: Read when Ray is imported: nothing is sent anywhere, no files of Ray's own loggers, and Ctrl-C stays ours.
_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_AIR_NEW_OUTPUT": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    "TUNE_DISABLE_AUTO_CALLBACK_LOGGERS": "1",
    "TUNE_DISABLE_SIGINT_HANDLER": "1",
}
for _name, _value in _QUIET.items():
    os.environ.setdefault(_name, _value)

import ray  # noqa: E402
from ray import tune  # noqa: E402
from ray.tune.schedulers import ASHAScheduler  # noqa: E402
from ray.tune.search import Searcher  # noqa: E402

from prs_core.errors import PRSError  # noqa: E402
from training.data import Split, find_sprsound, read_split  # noqa: E402
from training.tuning.progress import values_text  # noqa: E402
from training.tuning.trial import Bench, checkpoints_folder, score_trial  # noqa: E402

if TYPE_CHECKING:
    from optuna.trial import Trial

    from training.loop import Report
    from training.tuning.study import Study


class StudySearch(Searcher):
    """Hands the study's proposals to Ray Tune, and what comes of them back to the study."""

    def __init__(self, study: Study, report: Report) -> None:
        super().__init__(metric="score", mode="max")
        self.study, self.say = study, report
        #: The trials in work, by Ray's name, each with the steps whose Score the study knows.
        self.running: dict[str, tuple[Trial, set[int]]] = {}

    def suggest(self, trial_id: str) -> dict[str, Any] | str:  # type: ignore[override]
        """The values of the next trial."""
        study = self.study
        if len(study.spent()) + len(self.running) >= study.bench.budget.trials or study.time_is_up():
            finished: str = Searcher.FINISHED
            return finished
        trial = study.ask()
        self.running[trial_id] = trial, set(study.heard_before(trial))
        self.say(f"trial {trial.number}: {values_text(trial.params)}")
        return {"values": dict(trial.params)}

    def on_trial_result(self, trial_id: str, result: dict[str, Any]) -> None:
        """The Score after an epoch."""
        trial, known = self.running[trial_id]
        # A trial whose node was lost begins again elsewhere, and may tell the same once more.
        if result.get("last") or result["step"] in known:
            return
        known.add(result["step"])
        trial.report(result["score"], result["step"])
        trial.set_user_attr("node", result["node"])
        self.say(f"trial {trial.number}: epoch {result['step']}/{self.study.bench.steps}  Score {result['score']:.3f}")

    def on_trial_complete(self, trial_id: str, result: dict[str, Any] | None = None, error: bool = False) -> None:
        """The end: its own, by ASHA, by the time, or by an error."""
        trial, _ = self.running.pop(trial_id)
        if error or result is None:
            self.study.fail(trial, "see Ray's log")
        elif result.get("last"):
            self.study.finish(trial, result["score"]) if result["finite"] else self.study.diverge(trial)
        elif self.study.time_is_up():
            return  # it is gone on with by the next call
        else:
            self.study.prune(trial)
        # Where nodes share the work folder; elsewhere what a stopped trial leaves stays on its node.
        shutil.rmtree(checkpoints_folder(self.study.folder, trial.params), ignore_errors=True)

    def save(self, checkpoint_path: str) -> None:
        """Nothing: all that is to be kept is in the study."""

    def restore(self, checkpoint_path: str) -> None:
        """Nothing, see ``save``."""


@lru_cache(maxsize=1)
def _read(root: Path, fingerprint: str) -> Split:
    """The train part on this node, once in each worker process. Raises PRSError where it is not the driver's."""
    split = read_split(root, "train")
    if split.fingerprint() != fingerprint:
        raise PRSError(f"The data on {socket.gethostname()} are not those of the driver.", "Copy them again.")
    return split


def train_one(config: dict[str, Any], job: dict[str, Any]) -> None:
    """A trial, on some node. Reports score, step and node after every epoch, and at the end ``last``."""
    import torch

    torch.set_num_threads(job["threads"])
    named = job["data"] if job["data"] is not None and job["data"].is_dir() else None
    root = find_sprsound(named)
    if root is None:
        raise PRSError(f"The training data were not found on {socket.gethostname()}.", "Set PRS_SPRSOUND there.")
    bench = Bench(_read(root, job["fingerprint"]), job["task"], job["base"], job["budget"])
    node = ray.get_runtime_context().get_node_id()

    def on_step(step: int, score: float) -> None:
        tune.report({"score": score, "step": step, "node": node})

    finite = True
    folder = checkpoints_folder(job["folder"], config["values"])
    try:
        score = score_trial(bench, config["values"], folder, on_step, lambda _: None)
    except FloatingPointError:
        finite, score = False, 0.0
    shutil.rmtree(folder, ignore_errors=True)
    tune.report({"score": score, "step": bench.steps + 1, "node": node, "last": True, "finite": finite})


def _knock(address: str) -> None:
    """Raise OSError at once where nobody listens; Ray itself would try for minutes."""
    host, _, port = address.rpartition(":")
    if host and port.isdigit():
        socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()


def run_on_cluster(study: Study, address: str, data: Path | None, threads: int, report: Report) -> None:
    """Trials until the study is over, as many at once as the cluster has processors for. Raises PRSError."""
    bench = study.bench
    try:
        _knock(address)
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, include_dashboard=False)
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        raise PRSError(f"There is no Ray cluster at {address}: {error}", "Start it with: ray start --head") from error
    job = {
        "task": bench.task,
        "base": bench.base,
        "budget": bench.budget,
        "fingerprint": bench.split.fingerprint(),
        "data": data.resolve() if data is not None else None,
        "folder": study.folder.resolve(),
        "threads": threads,
    }
    processors = ray.cluster_resources().get("CPU", 0)  # type: ignore[no-untyped-call]
    nodes = sum(node["Alive"] for node in ray.nodes())  # type: ignore[no-untyped-call]
    report(f"Ray cluster at {address}: {nodes} nodes, {processors:.0f} processors")
    left = max(1.0, study.deadline - time.monotonic()) if study.deadline is not None else None
    asha = ASHAScheduler(
        time_attr="step", max_t=bench.steps + 1, grace_period=min(bench.grace, bench.steps), reduction_factor=3
    )
    try:
        tune.Tuner(
            tune.with_resources(tune.with_parameters(train_one, job=job), {"cpu": threads}),
            tune_config=tune.TuneConfig(
                metric="score",
                mode="max",
                search_alg=StudySearch(study, report),
                scheduler=asha,
                num_samples=-1,
                time_budget_s=left,
            ),
            run_config=tune.RunConfig(
                name="ray",
                storage_path=str(study.folder.resolve()),
                failure_config=tune.FailureConfig(max_failures=2),
                verbose=0,
            ),
        ).fit()
    finally:
        ray.shutdown()
