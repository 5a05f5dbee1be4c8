"""The study on a real Ray cluster of two nodes on this machine, which listens on the loopback address only."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("ray", reason="Ray is not installed: it comes with the extra [cluster]")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="not on Windows: Ray's clusters are experimental there")

from tests.support import sprsound_tree  # noqa: E402
from tests.training.tuning.test_command import arguments, start, wait_for_trials  # noqa: E402
from training.cli import main  # noqa: E402
from training.config import load_config  # noqa: E402


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Two nodes of one processor each."""
    # Paths of sockets may have no more than some hundred letters: pytest's own folders are too deep.
    folder = tempfile.mkdtemp(prefix="ray", dir="/tmp")
    monkeypatch.setenv("RAY_TMPDIR", folder)
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    # This variable, its name notwithstanding, keeps drivers on Linux to the loopback address, too.
    monkeypatch.setenv("RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER", "0")
    # On a busy machine a node may take longer to start than the half minute that Ray gives it.
    monkeypatch.setenv("RAY_raylet_start_wait_time_s", "120")
    from ray.cluster_utils import Cluster

    node = {
        "node_ip_address": "127.0.0.1",
        "num_cpus": 1,
        "object_store_memory": 80_000_000,
        "include_dashboard": False,
    }
    cluster = Cluster()
    try:
        for _ in range(2):
            cluster.add_node(**node)
        yield cluster.address
    finally:
        cluster.shutdown()
        shutil.rmtree(folder, ignore_errors=True)


def test_two_nodes_share_a_study_that_outlives_its_driver(address: str, tmp_path: Path) -> None:
    sprsound_tree(tmp_path / "data", patients=6, duration_s=4.0)
    work, out = tmp_path / "work", tmp_path / "tuned.toml"
    words = [*arguments(tmp_path, trials=4), "--work", str(work), "--out", str(out), "--ray", address]
    with start(words) as process:
        wait_for_trials(process, work, 1)
        process.send_signal(signal.SIGKILL)
    (folder,) = work.iterdir()
    before = json.loads((folder / "trials.json").read_text(encoding="utf-8"))["trials"]
    with start(words) as process:
        said, _ = process.communicate()
    assert process.returncode == 0, said
    assert "2 nodes, 2 processors" in said
    after = json.loads((folder / "trials.json").read_text(encoding="utf-8"))
    ended = [t for t in after["trials"] if t["outcome"].startswith(("finished", "stopped"))]
    assert len(ended) == 4, said
    first = next(t for t in before if t["outcome"] == "finished")
    assert first in after["trials"], "what was done is kept"
    assert len({t["node"] for t in ended}) == 2, "both nodes worked"
    assert load_config(out).events.optimiser.learning_rate == after["trials"][after["best"]]["values"]["learning_rate"]


def test_where_nobody_listens_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sprsound_tree(tmp_path / "data", patients=6, duration_s=4.0)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{taken.getsockname()[1]}"
    assert main([*arguments(tmp_path, 1), "--work", str(tmp_path / "work"), "--ray", address]) == 2
    assert f"no Ray cluster at {address}" in capsys.readouterr().err
