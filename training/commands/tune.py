"""`prs-studio tune`: search for better settings, on this machine or on a Ray cluster."""

from __future__ import annotations

import argparse
import importlib.util
import math
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED
from prs_core.commands.arguments import path_argument, threads_argument
from prs_core.errors import PRSError
from prs_core.extras import how_to_install

if TYPE_CHECKING:
    from training.loop import Report
    from training.tuning.study import Study


def add_tune(commands: argparse._SubParsersAction[argparse.ArgumentParser], epilog: str) -> None:
    """Add the command's arguments."""
    tune = commands.add_parser(
        "tune",
        help="search for better settings (Bayesian optimisation)",
        description="Search learning rates, network width, features and SupCon's temperature for the best Score on "
        "held-out patients of the train part. The same command goes on with a study that was interrupted.",
        epilog=epilog,
    )
    tune.add_argument("--task", type=int, choices=(11, 12, 21, 22), required=True, help="whose Score is to grow")
    tune.add_argument("--data", type=path_argument, metavar="ROOT", help="SPRSound folder (default: PRS_SPRSOUND)")
    tune.add_argument("--config", type=path_argument, help="TOML file to start from (default: the bundled model's)")
    tune.add_argument("--preset", choices=("quick", "paper"), default="quick", help="what a trial may cost")
    tune.add_argument("--trials", type=_positive, metavar="N", help="trials in all (default: the preset's)")
    tune.add_argument("--timeout", type=_minutes, metavar="MINUTES", help="stop then; a later call goes on")
    tune.add_argument("--epochs", type=_positive, metavar="N", help="epochs of fine-tuning of a trial")
    tune.add_argument("--pretrain-epochs", type=_positive, metavar="N", help="epochs of SupCon of a trial")
    tune.add_argument("--items", type=_positive, metavar="N", help="sounds drawn in an epoch")
    tune.add_argument("--judged-folds", type=_positive, metavar="N", help="held-out folds that judge a trial")
    tune.add_argument("--max-width", type=_width, metavar="N", help="filters of the widest network")
    tune.add_argument("--seed", type=int, default=0, help="of the search (default: 0)")
    tune.add_argument("--work", type=path_argument, default=Path(".work"), help="folder of studies (default: .work)")
    tune.add_argument("--out", type=path_argument, metavar="FILE", help="also write the winner's configuration here")
    tune.add_argument("--threads", type=threads_argument, default=1, help="processor threads of a trial (default: 1)")
    tune.add_argument("--ray", metavar="ADDRESS", help="use a Ray cluster: HOST:PORT of its head, or auto")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value


def _minutes(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value >= 0):
        raise argparse.ArgumentTypeError("must be minutes, 0 or more")
    return value


def _width(text: str) -> int:
    value = int(text)
    if not 4 <= value <= 512 or value & (value - 1):
        raise argparse.ArgumentTypeError("must be a power of two from 4 to 512")
    return value


def require(package: str, extra: str) -> None:
    """Raise PRSError, which says what to install, where a package of an extra is missing."""
    if importlib.util.find_spec(package) is None:
        raise PRSError(f"This needs {package}, which is not installed.", how_to_install(extra))


def tune(arguments: argparse.Namespace, report: Report) -> int:
    """Run the command. Raises PRSError."""
    require("optuna", "tune")
    if arguments.ray is not None:
        require("ray", "cluster")
    import torch

    from prs_core.files import check_folder, check_writable
    from prs_core.labels import Task
    from training.config import BUNDLED, load_config
    from training.data import find_sprsound, read_split
    from training.tuning.study import open_study
    from training.tuning.trial import Bench

    started = time.monotonic()
    root = find_sprsound(arguments.data)
    if root is None:
        raise PRSError("The training data were not found.", "Name their folder with --data.")
    base = load_config(arguments.config or BUNDLED)
    check_folder(arguments.work)
    if arguments.out is not None:
        check_folder(arguments.out.parent)
        if arguments.out.parent.is_dir():
            check_writable(arguments.out)
    torch.set_num_threads(arguments.threads)
    split = read_split(root, "train")
    for note in split.notes:
        report(note)
    bench = Bench(split, Task(arguments.task), base, _budget(arguments))
    with open_study(bench, arguments.work, arguments.seed) as study:
        if arguments.timeout is not None:
            study.deadline = started + 60 * arguments.timeout
        _run(study, arguments, report)
    return EXIT_SOME_FAILED if split.notes else EXIT_OK


def _budget(arguments: argparse.Namespace):  # type: ignore[no-untyped-def]
    from training.tuning.space import PRESETS

    budget = PRESETS[arguments.preset]
    names = ("trials", "epochs", "pretrain_epochs", "items", "judged_folds")
    changed = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    if arguments.max_width is not None:
        changed["widths"] = (min(budget.widths[0], arguments.max_width), arguments.max_width)
    return replace(budget, **changed)


def _run(study: Study, arguments: argparse.Namespace, report: Report) -> None:
    from training.tuning.pictures import draw_study
    from training.tuning.progress import standing, table, write_progress
    from training.tuning.winner import write_winner

    reclaimed = study.reclaim()
    report(f"study in {study.folder}: {standing(study)}" + (f"; {reclaimed} taken up again" if reclaimed else ""))

    def tell(study: Study) -> None:
        write_progress(study)
        write_winner(study, study.folder / "tuned.toml")
        report(f"{standing(study)}\n{table(study, last=8)}")

    study.told.append(tell)
    if arguments.ray is not None:
        from training.tuning.cluster import run_on_cluster

        run_on_cluster(study, arguments.ray, arguments.data, arguments.threads, report)
    else:
        from training.tuning.one_machine import run_here

        run_here(study, report)
    write_progress(study)
    for path in draw_study(study):
        report(f"wrote {path}")
    report(f"{standing(study)}\n{table(study)}")
    if study.time_is_up():
        report("The time is up. The same command goes on.")
    if write_winner(study, study.folder / "tuned.toml"):
        report(f"wrote {study.folder / 'tuned.toml'}: {standing(study)}")
        if arguments.out is not None:
            write_winner(study, arguments.out)
            report(f"wrote {arguments.out}")
