"""How to start this program again, frozen or not."""

from __future__ import annotations

import sys
from pathlib import Path


def program_command(*arguments: str) -> tuple[str, ...]:
    """The program itself where frozen, else this interpreter with the package, to be run in ``program_folder``."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *arguments)
    return (sys.executable, "-m", "app", *arguments)


def program_folder() -> Path | None:
    """Where `-m app` finds the package whether or not it is installed; None: anywhere will do."""
    return None if getattr(sys, "frozen", False) else Path(__file__).resolve().parent.parent
