"""``prs-studio models promote``, ``rollback``, ``verify``, ``export`` and ``import``."""

from __future__ import annotations

import argparse
import getpass

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, tell
from prs_core.errors import PRSError
from prs_core.files import check_writable
from prs_core.registry import Registry

_RESTART = "Windows that are open use it once they are opened again."


def promote(registry: Registry, arguments: argparse.Namespace) -> int:
    """Bring a model into use; without --confirm only one that is known to be better, or was in use."""
    entry = registry.model(arguments.id).entry
    found = registry.standing(entry.id)
    if found.needs_confirmation and not arguments.confirm:
        tell(f"{entry.id} is not used. {found.words} To use it all the same, repeat this with --confirm.")
        return EXIT_SOME_FAILED
    done = registry.promote(entry.id, _who(arguments), confirmed=arguments.confirm)
    tell(f"{done.id} is in use now. {found.words} {_RESTART}")
    return EXIT_OK


def roll_back(registry: Registry, arguments: argparse.Namespace) -> int:
    done = registry.rollback(_who(arguments), to=arguments.id)
    tell(f"{done.id} is in use now. {_RESTART}")
    return EXIT_OK


def verify(registry: Registry, arguments: argparse.Namespace) -> int:
    """Say of each model whether it is whole."""
    ids = arguments.ids or [model.entry.id for model in registry.models()]
    bad = 0
    for model_id in ids:
        try:
            registry.verify(model_id)
        except PRSError as error:
            bad += 1
            print(f"{model_id}: {error.message}")
        else:
            print(f"{model_id}: whole")
    return EXIT_SOME_FAILED if bad else EXIT_OK


def export(registry: Registry, arguments: argparse.Namespace) -> int:
    """Write a model as one file; one that is there is replaced."""
    try:
        check_writable(arguments.file)
    except OSError as error:
        tell(f"prs-studio models export: {arguments.file} cannot be written ({error.strerror}).")
        return EXIT_USAGE
    registry.export(arguments.id, arguments.file)
    tell(f"{arguments.id} is in {arguments.file} ({arguments.file.stat().st_size / 1e6:.1f} MB).")
    return EXIT_OK


def import_model(registry: Registry, arguments: argparse.Namespace) -> int:
    """Take in an exported model, which does not come into use by that."""
    entry = registry.import_(arguments.file, note=arguments.note)
    if registry.model(entry.id).is_current:  # what was chosen, and was gone or taken away
        tell(f"{entry.id} is here again, and in use.")
    else:
        tell(f"{entry.id} is here now, and not in use: “prs-studio models promote {entry.id}” would change that.")
    return EXIT_OK


def _who(arguments: argparse.Namespace) -> str:
    if arguments.by:
        return str(arguments.by)
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name, as in containers
        return "somebody"
