"""`prs-studio experiment`: the paper's tables and figures, each from one command."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED
from prs_core.commands.arguments import count_argument, path_argument, threads_argument
from prs_core.errors import PRSError

if TYPE_CHECKING:
    from training.experiments.experiment import Experiment
    from training.experiments.systems import Preset
    from training.loop import Report

ABLATION, CLINIC = "ablation", "clinic"
#: Options of some products only: to pass them over in silence would be to do something else than was asked for.
_ONLY = {
    "rows": (ABLATION,),
    "own": (CLINIC,),
    "members": (CLINIC,),
    "clinics": (CLINIC,),
    "recording": ("fig4", "all"),
}
PRODUCTS = ("table3", "table1", "fig2", "fig3", "table2", "fig4")
TEST_LOG = "test-runs.jsonl"


def add_experiment(commands: argparse._SubParsersAction[argparse.ArgumentParser], epilog: str) -> None:
    """Add the command's arguments."""
    parser = commands.add_parser(
        "experiment",
        help="the paper's tables and figures",
        description="Train what a table or figure of the paper needs and is not trained yet, and write it: tables as "
        "JSON and Markdown, figures as PNG and SVG. The same command goes on with what was interrupted.",
        epilog=epilog,
    )
    parser.add_argument(
        "what", choices=(*sorted(PRODUCTS), ABLATION, CLINIC, "all"), help="which table or figure; all: the paper's"
    )
    parser.add_argument("--preset", choices=("quick", "paper"), default="quick", help="size (default: quick)")
    parser.add_argument("--data", type=path_argument, metavar="ROOT", help="SPRSound folder (default: PRS_SPRSOUND)")
    parser.add_argument("--work", type=path_argument, default=Path(".work"), help="folder of all that is trained")
    parser.add_argument("--out", type=path_argument, required=True, metavar="DIR", help="folder for the results")
    parser.add_argument(
        "--splits",
        nargs="+",
        choices=("valid", "intra", "inter"),
        default=("valid", "intra", "inter"),
        help="the splits to look at (default: all that are there)",
    )
    parser.add_argument("--log", type=path_argument, help=f"log of looks at test splits (default: {TEST_LOG} in --out)")
    parser.add_argument("--rows", nargs="+", metavar="ROW", help="of the ablation (default: all)")
    parser.add_argument("--own", action="store_true", help="of the clinic: train a starting model of its own (hours)")
    parser.add_argument("--members", type=count_argument, help="of the clinic: pairs of networks (default: all)")
    parser.add_argument("--clinics", type=count_argument, help="how many, no patient in two (default: 3)")
    parser.add_argument("--recording", metavar="NAME", help="of the train part, for fig4 (default: a synthesised one)")
    parser.add_argument("--threads", type=threads_argument, default=1, help="processor threads of each (default: 1)")
    parser.add_argument("--jobs", type=count_argument, default=1, help="systems trained at once (default: 1)")


def experiment(arguments: argparse.Namespace, report: Report) -> int:
    """Run the command. Raises PRSError."""
    for option, products in _ONLY.items():
        if getattr(arguments, option) and arguments.what not in products:
            raise PRSError(f"{arguments.what} has no --{option}.", f"That is for {' and '.join(products)}.")
    if arguments.what == ABLATION:
        return _ablation(arguments, report)
    if arguments.what == CLINIC:
        return _clinic(arguments, report)
    from training.experiments.systems import PRESETS

    return run_experiment(arguments, PRESETS[arguments.preset], report)


def run_experiment(arguments: argparse.Namespace, preset: Preset, report: Report) -> int:
    """The same with any preset."""
    # torch takes a second or more to import: not for --help, nor for a mistyped argument.
    import torch

    from training.data import find_sprsound
    from training.experiments.experiment import Experiment
    from training.experiments.items import Data

    root = find_sprsound(arguments.data)
    if root is None:
        raise PRSError("The training data were not found.", "Name their folder with --data.")
    torch.set_num_threads(arguments.threads)
    log = _check_places(arguments, f"{PRODUCTS[0]}.json")
    made = Experiment(
        Data(root, arguments.work / "features", report),
        preset,
        arguments.work,
        tuple(arguments.splits),
        log,
        report,
        threads=arguments.threads,
        processes=arguments.jobs,
    )
    for what in PRODUCTS if arguments.what == "all" else (arguments.what,):
        _maker(what, arguments.recording)(made, arguments.out)
        report(f"wrote {what}")
    return EXIT_SOME_FAILED if made.data.notes else EXIT_OK


def _check_places(arguments: argparse.Namespace, name: str) -> Path:
    """The log of looks at test splits. Raises OSError for what could not be written, before the hours of work."""
    from prs_core.files import check_folder, check_writable
    from training.evaluate import check_log

    arguments.out.mkdir(parents=True, exist_ok=True)
    check_writable(arguments.out / name)
    check_folder(arguments.work)
    log: Path = arguments.log or arguments.out / TEST_LOG
    if arguments.log is not None:
        check_log(log)
    return log


def _ablation(arguments: argparse.Namespace, report: Report) -> int:
    import torch

    from training.config import BUNDLED, load_config
    from training.data import find_sprsound, read_split
    from training.experiments.ablation import ROWS, Ablation

    unknown = sorted(set(arguments.rows or ()) - set(ROWS))
    if unknown:
        raise PRSError(f"There is no row {unknown[0]}.", f"There are: {', '.join(ROWS)}.")
    root = find_sprsound(arguments.data)
    if root is None:
        raise PRSError("The training data were not found.", "Name their folder with --data.")
    torch.set_num_threads(arguments.threads)
    _check_places(arguments, "ablation.json")
    config = load_config(BUNDLED)
    judged = 1 if arguments.preset == "quick" else config.folds
    split = read_split(root, "train")
    for note in split.notes:
        report(note)
    made = Ablation(split, config, judged, arguments.work, report)
    made.write(arguments.rows or tuple(ROWS), arguments.out)
    report("wrote ablation")
    return EXIT_SOME_FAILED if split.notes else EXIT_OK


def _clinic(arguments: argparse.Namespace, report: Report) -> int:
    import torch

    from prs_core.bundle import MAX_MEMBERS
    from training.config import BUNDLED, load_config
    from training.data import find_sprsound, has_split
    from training.experiments.clinic import CLINICS, Clinic, run_clinics

    root = find_sprsound(arguments.data)
    if root is None:
        raise PRSError("The training data were not found.", "Name their folder with --data.")
    if "intra" not in arguments.splits:
        raise PRSError("The clinic experiment looks at the intra test.", "Leave --splits out, or name intra, too.")
    if not has_split(root, "intra"):
        raise PRSError(f"The intra split is not in {root}.", "The clinic experiment needs it to tell what is lost.")
    torch.set_num_threads(arguments.threads)
    log = _check_places(arguments, "clinic.json")
    config = load_config(BUNDLED)
    own, members = arguments.own, arguments.members or config.members
    most = MAX_MEMBERS if own else config.members
    if members > most:
        raise PRSError(f"There are no {members} pairs of networks.", f"Ask for {most} or fewer.")
    clinics = [
        Clinic(root, config, arguments.work, log, report, own, members, number, threads=arguments.threads)
        for number in range(arguments.clinics or CLINICS)
    ]
    for note in clinics[0].split.notes:
        report(note)
    run_clinics(clinics, arguments.out)
    report("wrote clinic")
    return EXIT_SOME_FAILED if clinics[0].split.notes else EXIT_OK


def _maker(what: str, recording: str | None) -> Callable[[Experiment, Path], None]:
    from training.experiments import figures, tables

    if what == "fig4":
        return lambda made, out: _figure4(made, out, recording)
    return {
        "table1": tables.table1,
        "table2": tables.table2,
        "table3": tables.table3,
        "fig2": figures.figure2,
        "fig3": figures.figure3,
    }[what]


def _figure4(made: Experiment, out: Path, name: str | None) -> None:
    from training.experiments.figure4 import demo_recording, figure4, of_data_set

    if name is None:
        figure4(made, out, demo_recording())
        return
    part = made.data.part("train")
    found = next((r for r in part.recordings if r.name == name), None) if part else None
    if found is None:
        raise PRSError(f"There is no recording {name} in the train part.", "Name one without folder and suffix.")
    figure4(made, out, of_data_set(found))
