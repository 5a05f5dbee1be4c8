"""What is needed for single commands only, and not installed with the program: how to come by it."""

from __future__ import annotations

import sys


def how_to_install(extra: str) -> str:
    """Advice for the command line: how to install the packages of an extra of pyproject.toml.

    An installed program cannot take packages in: only one that was set up from the source can.
    """
    command = f'python -m pip install --constraint installer/constraints.txt -e ".[{extra}]"'
    if getattr(sys, "frozen", False):
        return (
            "The installed program does not have this. Get the source of PRS Studio, run "
            f"“python3 installer/bootstrap.py setup” there, and then .venv/bin/{command}"
        )
    return f"Install it with: {command}, with the Python of the virtual environment."
