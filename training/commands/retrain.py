"""`prs-studio train --study`: a retraining without a window."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_USAGE, tell
from prs_core.commands.arguments import path_argument
from prs_core.errors import PRSError
from prs_core.retraining import Job, Phase, Request, Result, Settings, Wanted, Way, default_root, find_jobs

if TYPE_CHECKING:
    from training.loop import Report


def add_study_arguments(parser: argparse.ArgumentParser) -> None:
    """Those that turn the training of a data set into one that learns from a study."""
    group = parser.add_argument_group("from a study")
    group.add_argument("--study", metavar="FILE|URL", help="learn from the reviewed recordings of a study")
    group.add_argument("--way", choices=[str(way) for way in Way], default=str(Way.REFINE), help="default: refine")
    group.add_argument("--resume", action="store_true", help="go on with the newest unfinished retraining of it")
    group.add_argument("--tree", type=path_argument, action="append", default=[], help="a data set to learn from, too")
    group.add_argument("--reader", action="append", default=[], help="whose reviews count (default: everybody's)")
    group.add_argument("--model", type=path_argument, help="bundle to start from (default: the one in use)")
    group.add_argument("--jobs", type=path_argument, help="folder of the retrainings (default: among the user's data)")
    group.add_argument("--author", default="", help="who is to stand in the new model's card")
    group.add_argument("--note", default="", help="what else is to stand there")
    group.add_argument("--epochs", type=float, default=1.0, help="so many times the usual length")
    group.add_argument("--learning-rate", type=float, default=1.0, help="so many times the usual one")
    group.add_argument("--keep", type=float, help="how much of the old model stays, 0 to 1 (refining only)")
    group.add_argument("--seed", type=int, default=2023, help="the same one and recordings give the same model")
    group.add_argument("--unjudged", action="store_true", help="do not compare the new model with the one in use")
    group.add_argument("--members", type=int, help="pairs of networks that learn (default: all)")
    group.add_argument("--estimate", action="store_true", help="only say what there is and how long it would take")


def retrain_study(arguments: argparse.Namespace, report: Report) -> int:
    """Run the command. Raises PRSError."""
    root = arguments.jobs or default_root()
    if arguments.estimate:
        return _estimate(arguments, report)
    job = _unfinished(root, arguments.study) if arguments.resume else Job.create(root, _request(arguments))
    job.want(Wanted.RUN)
    report(f"retraining {job.id} in {job.folder}")
    # torch takes a while to import: not for a mistyped argument.
    import torch

    from prs_core.registry import Registry, models_folder
    from training.retrain import Plan
    from training.worker import give_way, work

    if arguments.threads > 1:
        torch.set_num_threads(arguments.threads)
    give_way()
    result = work(job, report, Plan(count_gate=lambda: Registry(models_folder()).count_gate()))
    progress = job.progress()
    for warning in progress.warnings:
        tell(warning)
    if result is None:
        if progress.phase is not Phase.FAILED:
            tell(f"It is {progress.phase}.")
            return EXIT_OK
        tell(f"prs-studio train: {progress.message} {progress.advice}".strip())
        return EXIT_USAGE
    _keep(job, result, report)
    if result.gate is not None:
        report(f"the gate: {result.gate['verdict']}. {result.gate['reason']}")
    return EXIT_OK


def _keep(job: Job, result: Result, report: Report) -> None:
    """Take the new model in among this computer's models, where it is not yet in use."""
    from prs_core.gate import GateResult
    from prs_core.registry import Registry, keep_candidate, models_folder

    verdict = None if result.gate is None else GateResult.from_dict(result.gate)
    model_id = keep_candidate(Registry(models_folder()), job, verdict)
    job.clear()  # that decides about it: no window asks again
    report(f"{model_id} is among the models: “prs-studio models promote {model_id}” uses it")


def _request(arguments: argparse.Namespace) -> Request:
    from prs_core.registry import load_current

    current = load_current(arguments.model)
    if current.warning:
        tell(current.warning)
    settings = {name: getattr(arguments, name) for name in ("epochs", "learning_rate", "members", "keep", "seed")}
    try:
        request = Request(
            study=_place(arguments.study),
            base=str(current.bundle.folder.resolve()),
            base_id=current.bundle.card.id,
            way=Way(arguments.way),
            trees=tuple(str(tree.resolve()) for tree in arguments.tree),
            readers=tuple(arguments.reader),
            author=arguments.author,
            note=arguments.note,
            settings=Settings(**settings, threads=arguments.threads, judge=not arguments.unjudged),
        )
    except ValueError as error:
        raise PRSError(f"That cannot be: {error}.") from error
    _check(request)
    return request


def _check(request: Request) -> None:
    """What was mistyped is said before anything is begun. Raises PRSError."""
    from prs_core.study import open_study
    from prs_core.trees import check_tree

    for tree in request.trees:
        check_tree(Path(tree))
    with open_study(request.study) as study:
        known = [reader.name for reader in study.readers()]
    strangers = [name for name in request.readers if name.casefold() not in {each.casefold() for each in known}]
    if strangers:
        names = ", ".join(known) or "nobody"
        raise PRSError(f"“{strangers[0]}” is no reader of this study.", f"Its readers are: {names}.")


def _place(study: str) -> str:
    """The study as any process finds it."""
    return study if "://" in study else str(Path(study).resolve())


def _unfinished(root: Path, study: str) -> Job:
    """The newest retraining of a study that is not over."""
    for job in find_jobs(root):
        if job.is_unfinished() and job.read(Request).study == _place(study):
            return job
    raise PRSError("There is no unfinished retraining of this study.", "Begin one without --resume.")


def _estimate(arguments: argparse.Namespace, report: Report) -> int:
    import tempfile

    request = _request(arguments)
    import torch

    from prs_core.bundle import load_bundle
    from prs_core.lessons import scratch_refusal
    from training.gate.material import admitted
    from training.lessons import collect
    from training.retrain import estimate

    torch.set_num_threads(arguments.threads)
    with tempfile.TemporaryDirectory() as folder:
        lessons = collect(request, Path(folder))
    for warning in lessons.warnings:
        tell(warning)
    counts, base = lessons.counts, load_bundle(Path(request.base))
    judges, notes = admitted(lessons.held_out, [base.card])
    for note in notes:
        tell(note)
    report(
        f"{counts.recordings} recordings of {counts.patients} patients, {counts.events} events; "
        f"held out: {len({one.recording.patient for one in judges})} patients"
    )
    seconds = estimate(base, lessons.split.recordings, counts.events, request.settings)
    if (refused := scratch_refusal(counts)) is not None:
        tell(f"From scratch: {refused}")
        del seconds["scratch"]
    for way, value in seconds.items():
        report(f"{way}: about {value / 60:.1f} minutes" if value < 7200 else f"{way}: about {value / 3600:.1f} hours")
    return EXIT_OK
