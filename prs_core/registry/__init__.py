"""The models of this computer: which there are, where each came from, and which one is in use.

A folder with one sub-folder for each model, a bundle (prs_core.bundle) and its ``entry.json``, and ``state.json``,
which says what is in use and what was before. The model that ships with the program is always there, by reference.
No torch and no Qt here. resources/docs/models.md says what users make of it.
"""

from __future__ import annotations

from prs_core.registry.current import Current, bundled_instead, load_current, models_folder
from prs_core.registry.entry import Entry, Kind
from prs_core.registry.keeping import keep_candidate, kept_already
from prs_core.registry.registry import Model, Registry
from prs_core.registry.standing import Standing, Verdict
from prs_core.registry.state import Promotion, State

__all__ = [
    "Current",
    "Entry",
    "Kind",
    "Model",
    "Promotion",
    "Registry",
    "Standing",
    "State",
    "Verdict",
    "bundled_instead",
    "keep_candidate",
    "kept_already",
    "load_current",
    "models_folder",
]
