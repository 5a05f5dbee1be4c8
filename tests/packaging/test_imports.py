"""What is imported at run time, where the import contracts of pyproject.toml cannot see: by importlib, by libraries."""

from __future__ import annotations

import json
import subprocess
import sys

IMPORT_ALL = """
import importlib, json, pkgutil, sys
for package in sys.argv[1].split(","):
    module = importlib.import_module(package)
    for found in pkgutil.walk_packages(module.__path__, package + "."):
        if not found.name.endswith(".__main__"):
            importlib.import_module(found.name)
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
"""


def imported_with(*packages: str) -> set[str]:
    """Top-level names in a fresh process once every module of the packages is imported."""
    printed = subprocess.check_output([sys.executable, "-c", IMPORT_ALL, ",".join(packages)], text=True)
    return set(json.loads(printed.splitlines()[-1]))


def test_the_windows_process_imports_nothing_heavy():
    names = imported_with("app")
    assert "PySide6" in names
    heavy = {"torch", "torchaudio", "sklearn", "matplotlib", "scipy", "training", "sqlalchemy", "alembic", "psycopg"}
    assert names & heavy == set()


def test_what_runs_without_a_screen_imports_no_screen():
    names = imported_with("prs_core", "training")
    assert "torch" in names
    assert names & {"PySide6", "shiboken6", "pyqtgraph", "sounddevice", "app"} == set()
