"""What ``prs-studio models`` understands. Next to nothing but argparse is imported here, so that help comes at once."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from prs_core.commands.arguments import path_argument

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

#: The module beside this one, and the function in it, that does each action.
ACTIONS = {
    "list": ("showing", "list_models"),
    "show": ("showing", "show"),
    "promote": ("changing", "promote"),
    "rollback": ("changing", "roll_back"),
    "verify": ("changing", "verify"),
    "export": ("changing", "export"),
    "import": ("changing", "import_model"),
    "onnx": ("graphs", "write_onnx"),
}
_MODEL = "the model's id; “bundled” is the one that ships with the program"


def add_models_command(commands: Subparsers, epilog: str) -> None:
    """``models`` with all its actions."""
    models = commands.add_parser(
        "models",
        help="list, show, use, go back, verify, export, import models",
        description="The models of this computer, and which of them is in use. The one that ships with the program is "
        "always among them.",
        epilog=epilog,
    )
    actions = models.add_subparsers(dest="action", required=True, metavar="ACTION")
    parser = _action(actions, "list", "all models, the one in use marked with *")
    _add_json(parser)
    parser = _action(actions, "show", "all that is known of a model")
    parser.add_argument("id", nargs="?", metavar="ID", help=f"{_MODEL} (default: the one in use)")
    _add_json(parser)
    parser = _action(actions, "promote", "bring a model into use")
    parser.add_argument("id", metavar="ID", help=_MODEL)
    parser.add_argument(
        "--confirm", action="store_true", help="use it although it is worse, or nobody knows whether it is better"
    )
    _add_by(parser)
    parser = _action(actions, "rollback", "go back to the model before, or to any that was in use")
    parser.add_argument("id", nargs="?", metavar="ID", help=f"{_MODEL} (default: the one before)")
    _add_by(parser)
    parser = _action(actions, "verify", "compare models' files with their checksums")
    parser.add_argument("ids", nargs="*", metavar="ID", help=f"{_MODEL} (default: all)")
    parser = _action(actions, "export", "write a model as one file")
    parser.add_argument("id", metavar="ID", help=_MODEL)
    parser.add_argument("file", type=path_argument, metavar="FILE", help="file to write, .zip")
    parser = _action(actions, "import", "take in a model that was exported")
    parser.add_argument("file", type=path_argument, metavar="FILE", help="file that was exported")
    parser.add_argument("--note", default="", metavar="TEXT", help="what to remember of it")
    parser = _action(actions, "onnx", "write a model's networks as ONNX, and compare them with torch")
    parser.add_argument("id", nargs="?", metavar="ID", help=f"{_MODEL} (default: the one in use)")
    parser.add_argument("--out", required=True, type=path_argument, metavar="DIR", help="folder, made if missing")


def _action(actions: Subparsers, name: str, words: str) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    parser.add_argument(
        "--models", type=path_argument, metavar="DIR", help="folder of the models (default: PRS_MODELS, or your own)"
    )
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")


def _add_by(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", default="", metavar="NAME", help="who decides (default: your name on this computer)")
