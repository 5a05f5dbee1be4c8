"""The model that the program works with when nobody names another: the registry's, or the one that ships."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from prs_core.bundle import Bundle, default_bundle_path, load_bundle
from prs_core.registry.registry import Registry
from prs_core.translation import tr

#: Where the models lie, for those who want them elsewhere: on a shared drive, say.
VARIABLE = "PRS_MODELS"


@dataclass(frozen=True)
class Current:
    """A verified model, and what to tell people of it where it is not the one that they chose, or ""."""

    bundle: Bundle
    warning: str = ""


def models_folder() -> Path:
    """The folder of the registry: PRS_MODELS, or else in the place for data that the system gives programs."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("prs-studio", appauthor=False) / "models"


def load_current(model: Path | None = None, folder: Path | None = None) -> Current:
    """The bundle in ``model`` where one is named, else the registry's current one (of ``folder``, or of the usual one).

    A current model that is damaged gives way to the bundled one, with a warning. Raises BundleError where the model
    that is named is damaged, or there is no other one left.
    """
    if model is not None:
        return Current(load_bundle(model))
    registry = Registry(folder if folder is not None else models_folder())
    bundle, problem = registry.load_current()
    return Current(bundle) if not problem else Current(bundle, said_of(bundle, problem))


def bundled_instead(problem: str) -> Current:
    """The model that ships, because of a problem with the one in use. Raises BundleError."""
    bundle = load_bundle(default_bundle_path())
    return Current(bundle, said_of(bundle, problem))


def said_of(bundle: Bundle, problem: str) -> str:
    """The warning that ``bundle``, which ships, is used because of a problem with the one that was chosen."""
    ships = f"{bundle.card.name} {bundle.card.version}"
    return tr("{problem} The model that ships with PRS Studio, {model}, is used instead.", problem=problem, model=ships)
