"""What the window calculates of patients' sounds does not outlive it, even where it was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.scratch_folder import remove_left, scratch_folder

ROOT = Path(__file__).resolve().parents[2]
KILLED = """
from app.scratch_folder import scratch_folder
with scratch_folder() as folder:
    (folder / "mfcc.npy").write_bytes(b"x")
    print(folder, flush=True)
    input()
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def test_a_run_that_ends_leaves_nothing_and_loses_nothing_to_another_start(place: Path) -> None:
    with scratch_folder() as folder:
        (folder / "mfcc.npy").write_bytes(b"x")
        assert folder.parent == place and remove_left() == 0
        assert (folder / "mfcc.npy").exists()
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_what_a_killed_run_left_is_removed_by_the_next(place: Path) -> None:
    command = [sys.executable, "-c", KILLED]
    run = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert run.stdout is not None
    folder = Path(run.stdout.readline().strip())
    assert remove_left() == 0 and (folder / "mfcc.npy").exists()  # it runs
    run.send_signal(signal.SIGKILL)
    run.communicate()
    assert folder.exists()
    assert remove_left() == 1 and list(place.iterdir()) == []


def test_what_is_not_known_to_be_the_programs_stays(place: Path) -> None:
    (place / "prs-studio-mine").mkdir()
    (place / "other-x").mkdir()
    (place / "other-x" / "in-use").touch()
    assert remove_left() == 0 and len(list(place.iterdir())) == 2
