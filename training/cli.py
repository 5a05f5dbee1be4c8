"""The commands that need the training part: `train`, `tune`, `experiment` and `evaluate`. No Qt on these paths."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from prs_core.cli import EXIT_INTERRUPTED, EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.commands.arguments import path_argument, threads_argument
from prs_core.errors import PRSError
from prs_core.failures import explain
from training.commands.experiment import add_experiment, experiment
from training.commands.retrain import add_study_arguments, retrain_study
from training.commands.tune import add_tune, tune

_EXIT_CODES = (
    "exit code: 0 done, 1 done but recordings were left out or mended, 2 wrong usage or not possible, 130 interrupted"
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="prs-studio", description="Train and evaluate models. Research use only.")
    commands = parser.add_subparsers(dest="command", required=True)

    train = commands.add_parser(
        "train", help="make a model: from a data set, or from what a study has to teach", epilog=_EXIT_CODES
    )
    train.add_argument(
        "--data",
        type=path_argument,
        metavar="ROOT",
        help="SPRSound folder (default: PRS_SPRSOUND, else ../shared/sprsound)",
    )
    train.add_argument("--config", type=path_argument, help="TOML file (default: the bundled model's)")
    train.add_argument("--out", type=path_argument, help="folder that becomes the bundle (not with --study)")
    train.add_argument("--work", type=path_argument, default=Path(".work"), help="folder of resumable checkpoints")
    train.add_argument("--threads", type=threads_argument, default=1, help="processor threads (default: 1)")
    train.add_argument("--compare", action="store_true", help="train the folds without SupCon too, for the card")

    train.add_argument(
        "--remember", action="store_true", help="only write what the bundle in --out remembers of its training"
    )
    add_study_arguments(train)

    add_tune(commands, _EXIT_CODES)
    add_experiment(commands, _EXIT_CODES)

    evaluate = commands.add_parser("evaluate", help="official scores of a model on a split", epilog=_EXIT_CODES)
    evaluate.add_argument("--data", type=path_argument, metavar="ROOT", required=True, help="SPRSound folder")
    evaluate.add_argument("--split", choices=("train", "intra", "inter", "valid"), required=True)
    evaluate.add_argument("--out", type=path_argument, required=True, help="JSON file to write")
    evaluate.add_argument("--model", type=path_argument, help="bundle folder (default: the bundled model)")
    evaluate.add_argument("--threads", type=threads_argument, default=1, help="processor threads (default: 1)")
    evaluate.add_argument("--log", type=path_argument, help="append this look at a test split to a log of JSON lines")
    evaluate.add_argument("--into-card", action="store_true", help="also put the scores into the model's card")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Returns its exit code: 0 done, 1 recordings left out, 2 not possible, 130 interrupted."""
    arguments = _parser().parse_args(argv)
    try:
        if arguments.command == "tune":
            return tune(arguments, _report)
        if arguments.command == "experiment":
            return experiment(arguments, _report)
        return _train(arguments) if arguments.command == "train" else _evaluate(arguments)
    except (PRSError, OSError) as error:
        tell(f"prs-studio {arguments.command}: {explain(error, str(arguments.out or 'the study'))}")
        return EXIT_USAGE
    except FloatingPointError as error:
        advice = "Lower the learning rate in the configuration. Checkpoints of before stay."
        tell(f"prs-studio {arguments.command}: The training ran away ({error}). {advice}")
        return EXIT_USAGE
    except KeyboardInterrupt:
        again = " The same command goes on from the last checkpoint." if arguments.command != "evaluate" else ""
        if getattr(arguments, "study", None):
            again = " The same command with --resume goes on from the last checkpoint."
        tell(f"Interrupted.{again}")
        return EXIT_INTERRUPTED


def _report(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)


def _train(arguments: argparse.Namespace) -> int:
    if arguments.study:
        return retrain_study(arguments, _report)
    if arguments.out is None:
        raise PRSError("It is not said where the model is to go.", "Name its folder with --out.")
    # torch takes a second or more to import: not for --help, nor for a mistyped argument.
    import torch

    from prs_core.files import check_folder
    from training.config import BUNDLED, load_config
    from training.data import find_sprsound, read_split
    from training.remember import remember_trained
    from training.train import train

    root = find_sprsound(arguments.data)
    if root is None:
        raise PRSError("The training data were not found.", "Name their folder with --data.")
    config = load_config(arguments.config or BUNDLED)
    for folder in (arguments.out, arguments.work):
        check_folder(folder)
    torch.set_num_threads(arguments.threads)
    split = read_split(root, "train")
    if arguments.remember:
        for note in split.notes:
            _report(note)
        remember_trained(split, config, arguments.work, arguments.out, _report)
        return EXIT_SOME_FAILED if split.notes else EXIT_OK
    train(split, config, arguments.work, arguments.out, _report, compare=arguments.compare)
    return EXIT_SOME_FAILED if split.notes else EXIT_OK


def _evaluate(arguments: argparse.Namespace) -> int:
    from prs_core.bundle import CARD_NAME, default_bundle_path, load_bundle
    from prs_core.files import check_writable, write_json
    from training.data import read_split
    from training.evaluate import TEST_SPLITS, check_log, evaluate, log_evaluation, record_in_card
    from training.report import summary

    log = arguments.log if arguments.split in TEST_SPLITS else None
    folder = arguments.model or default_bundle_path()
    if log is not None and arguments.out.resolve() == log.resolve():
        raise PRSError("The result and the log are the same file.", "Name another one with --log.")
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    check_writable(arguments.out)
    if log is not None:
        check_log(log)
    bundle = load_bundle(folder)
    if arguments.into_card:
        check_writable(folder / CARD_NAME)
    split = read_split(arguments.data, arguments.split)
    result = evaluate(bundle, split, threads=arguments.threads)
    print(summary(result["tasks"]), flush=True)
    # The log first: that a test split was looked at stays true whatever happens to the result.
    if log is not None:
        log_evaluation(log, arguments.split, result)
    write_json(arguments.out, {"split": arguments.split, **result})
    if arguments.into_card:
        record_in_card(bundle, arguments.split, result)
    for what, told in (("left_out", split.problems), ("mended", split.mended)):
        if told:
            tell(f"{what.replace('_', ' ')}: {len(told)}, see {what} in {arguments.out}")
    return EXIT_SOME_FAILED if split.notes else EXIT_OK
