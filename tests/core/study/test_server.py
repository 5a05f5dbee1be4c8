"""The tests on PostgreSQL may be left out by a user, with a reason, and never by CI."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import ALLOWED_SKIPS
from tests.core.study import server as module


@pytest.mark.parametrize("why", ["not wanted", "not installed"])
def test_leaving_them_out_says_why_and_is_red_in_ci(monkeypatch, why):
    if why == "not wanted":
        monkeypatch.setenv(module.SKIP_VARIABLE, "on a train")
    else:
        monkeypatch.setattr(module, "find_programs", lambda: None)
    with pytest.raises(pytest.skip.Exception) as skipped, module.running():
        pass
    assert {"not wanted": "on a train", "not installed": "apt-get install postgresql"}[why] in str(skipped.value)
    assert not ALLOWED_SKIPS.search(str(skipped.value))


def test_a_server_never_runs_as_root(server):
    (row,) = server.execute("SELECT current_setting('data_directory')")
    assert Path(str(row[0])).stat().st_uid != 0
