"""The commands that need the training part: `train` and `evaluate`. No Qt on these paths."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from prs_core.errors import PRSError

#: Exit codes: done; done, but recordings were left out; not done.
DONE, LEFT_OUT, FAILED = 0, 1, 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="prs-studio", description="Train and evaluate models. Research use only.")
    commands = parser.add_subparsers(dest="command", required=True)

    train = commands.add_parser("train", help="train the networks and make a model bundle")
    train.add_argument("--data", metavar="ROOT", help="SPRSound folder (else PRS_SPRSOUND, else ../shared/sprsound)")
    train.add_argument("--config", type=Path, help="TOML configuration (else the one of the bundled model)")
    train.add_argument("--out", type=Path, required=True, help="folder that becomes the bundle")
    train.add_argument("--work", type=Path, default=Path(".work"), help="folder of resumable checkpoints")
    train.add_argument("--threads", type=int, default=1, help="processor cores to use")
    train.add_argument("--compare", action="store_true", help="train the folds without SupCon too, for the card")

    evaluate = commands.add_parser("evaluate", help="official scores of a model on a split")
    evaluate.add_argument("--data", metavar="ROOT", required=True, help="SPRSound folder, official layout")
    evaluate.add_argument("--split", choices=("train", "intra", "inter", "valid"), required=True)
    evaluate.add_argument("--out", type=Path, required=True, help="JSON file to write")
    evaluate.add_argument("--model", type=Path, help="bundle folder (else the bundled model)")
    evaluate.add_argument("--threads", type=int, default=1)
    evaluate.add_argument("--log", type=Path, help="append this look at a test split to a log (one JSON object a line)")
    evaluate.add_argument("--into-card", action="store_true", help="also put the scores into the model's card")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Returns 0 when done, 1 when recordings were left out, 2 when it could not be done."""
    arguments = _parser().parse_args(argv)
    if arguments.threads < 1:
        print("--threads must be at least 1", file=sys.stderr)
        return FAILED
    try:
        return _train(arguments) if arguments.command == "train" else _evaluate(arguments)
    except PRSError as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        print("Interrupted. The same command goes on from the last checkpoint.", file=sys.stderr)
    except OSError as error:
        print(f"A file could not be read or written: {error}", file=sys.stderr)
    return FAILED


def _report(text: str) -> None:
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)


def _train(arguments: argparse.Namespace) -> int:
    # torch takes a second or more to import: not for --help, nor for a mistyped argument.
    import torch

    from training.config import load_config
    from training.data import find_sprsound, read_split
    from training.train import train

    root = find_sprsound(arguments.data)
    if root is None:
        raise PRSError("The training data were not found.", "Name their folder with --data.")
    config = load_config(arguments.config or Path(__file__).parent / "configs" / "prs-resnet.toml")
    torch.set_num_threads(arguments.threads)
    split = read_split(root, "train")
    train(split, config, arguments.work, arguments.out, _report, compare=arguments.compare)
    return LEFT_OUT if split.problems else DONE


def _evaluate(arguments: argparse.Namespace) -> int:
    from prs_core.bundle import default_bundle_path, load_bundle
    from prs_core.files import write_json
    from training.data import read_split
    from training.evaluate import TEST_SPLITS, evaluate, log_evaluation, record_in_card
    from training.report import summary

    bundle = load_bundle(arguments.model or default_bundle_path())
    split = read_split(Path(arguments.data), arguments.split)
    result = evaluate(bundle, split, threads=arguments.threads)
    write_json(arguments.out, {"split": arguments.split, **result})
    if arguments.log and arguments.split in TEST_SPLITS:
        log_evaluation(arguments.log, arguments.split, result)
    if arguments.into_card:
        record_in_card(bundle, arguments.split, result)
    print(summary(result["tasks"]))
    if split.problems:
        print(
            f"{len(split.problems)} recordings were left out or mended: see left_out in {arguments.out}",
            file=sys.stderr,
        )
    return LEFT_OUT if split.problems else DONE
