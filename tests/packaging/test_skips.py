"""In CI a test that is skipped for no allowed reason turns the run red (tests/conftest.py)."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"


def run_with(folder: Path, body: str, *, ci: bool, arguments: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """pytest on one file, with this project's conftest, in a folder of its own."""
    shutil.copy(CONFTEST, folder / "conftest.py")
    (folder / "pytest.ini").write_text("[pytest]\n")
    (folder / "test_it.py").write_text(f"import pytest\n{body}\ndef test_passes(): pass\n")
    environment = {name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_ADDOPTS")}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:pytest-qt", "-p", "no:hypothesispytest", *arguments, "."]
    environment |= {"CI": "true"} if ci else {}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "body",
    [
        "def test_it(): pytest.skip('no time today')",
        "@pytest.mark.skipif(True, reason='flaky')\ndef test_it(): pass",
        "pytest.importorskip('a_module_that_nobody_has')",
    ],
)
def test_an_unexpected_skip_fails_in_ci_and_is_named(tmp_path, body):
    done = run_with(tmp_path, body, ci=True)
    assert done.returncode != 0
    assert "without an allowed reason" in done.stdout
    assert run_with(tmp_path, body, ci=False).returncode in (0, 5)


def test_nor_does_a_skip_hide_where_tests_run_on_several_cores(tmp_path):
    done = run_with(tmp_path, "def test_it(): pytest.skip('no time today')", ci=True, arguments=("-n", "1"))
    assert done.returncode != 0
    assert "without an allowed reason" in done.stdout


@pytest.mark.parametrize(
    "reason", ["the SPRSound recordings are not here", "permissions do not bind root", "only on Windows"]
)
def test_what_a_machine_cannot_have_may_be_skipped(tmp_path, reason):
    done = run_with(tmp_path, f"def test_it(): pytest.skip({reason!r})", ci=True)
    assert done.returncode == 0, done.stdout
    assert "1 passed, 1 skipped" in done.stdout


def test_an_expected_failure_is_no_skip(tmp_path):
    done = run_with(tmp_path, "@pytest.mark.xfail(reason='known')\ndef test_it(): assert False", ci=True)
    assert done.returncode == 0, done.stdout
