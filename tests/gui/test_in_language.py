"""In every language all windows open, and no text is cut."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from prs_core.translation import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_window_opens_and_nothing_is_cut(tmp_path: Path, code: str) -> None:
    command = [sys.executable, "-m", "tests.gui.in_language", code, str(tmp_path)]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert made.returncode == 0, made.stderr[-3000:]
    found = json.loads(made.stdout.splitlines()[-1])
    assert found["windows"] >= 20 and found["clipped"] == {}
    assert len(list(tmp_path.glob("*.png"))) == found["windows"]
