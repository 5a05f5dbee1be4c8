"""What every test stands on: no screen, no sound, its own home folder; and in CI, no silent skips."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Before Qt, numpy, torch or matplotlib are imported by whatever is collected.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MPLBACKEND", "Agg")
os.environ.setdefault("MPLCONFIGDIR", str(ROOT / ".pytest_cache" / "matplotlib"))
os.environ.setdefault("OMP_NUM_THREADS", "1")  # two cores: threads that wait for one another only cost time

import pytest  # noqa: E402

# Where programs look for settings, data and caches, on each system.
HOME_VARIABLES = (
    "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
)  # fmt: skip

# The only reasons for which a test may be skipped in CI: recordings that are not in the repository, permissions that
# do not bind root, and another operating system.
ALLOWED_SKIPS = re.compile(r"SPRSound|\broot\b|\bonly on (Windows|macOS|Linux)\b|\bnot on (Windows|macOS|Linux)\b")
_unexpected_skips: list[str] = []


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Each test finds an empty home: no settings, studies or logs of the user's, none of another test's."""
    home = tmp_path_factory.mktemp("home")
    for name in HOME_VARIABLES:
        monkeypatch.setenv(name, str(home))
    return home


def sprsound_root() -> Path | None:
    """The SPRSound recordings, from PRS_SPRSOUND or beside the checkout; None where there are none."""
    given = os.environ.get("PRS_SPRSOUND")
    root = Path(given) if given else ROOT.parent / "shared" / "sprsound"
    return root if root.is_dir() else None


@pytest.fixture(scope="session")
def sprsound() -> Path:
    """The folder of the SPRSound recordings. Mark tests that use it with ``real_data``."""
    root = sprsound_root()
    if root is None:
        pytest.skip("the SPRSound recordings are not here: set PRS_SPRSOUND to their folder")
    return root


def skip_reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """The reason given: (path, line, "Skipped: reason") in a report."""
    return str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)


def _note_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    expected_failure = hasattr(report, "wasxfail")
    if report.skipped and not expected_failure and not ALLOWED_SKIPS.search(skip_reason(report)):
        _unexpected_skips.append(f"{report.nodeid}: {skip_reason(report)}")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _note_skip(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    _note_skip(report)


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """In CI, a test that is skipped without good reason is a test that nobody runs: the whole run turns red."""
    if os.environ.get("CI") and _unexpected_skips and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if os.environ.get("CI") and _unexpected_skips:
        terminalreporter.section("skipped in CI without an allowed reason (tests/conftest.py)", red=True, bold=True)
        for line in _unexpected_skips:
            terminalreporter.line(line)
