"""The client of the inference worker, against a real process that crashes, hangs and fails when asked to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QProcess

from app.workers import InferenceClient
from prs_core import jobs


class Heard:
    """Everything that a client said."""

    def __init__(self, client: InferenceClient) -> None:
        self.client = client
        self.done: list[str] = []
        self.failed: dict[str, tuple[str, str, bool]] = {}
        self.started: list[str] = []
        self.progress: list[float] = []
        self.restarts: list[str] = []
        self.broken: list[tuple[str, str]] = []
        client.done.connect(lambda job, analysis: self.done.append(job))
        client.failed.connect(lambda job, *rest: self.failed.__setitem__(job, rest))
        client.started.connect(self.started.append)
        client.progress.connect(lambda job, fraction, stage: self.progress.append(fraction))
        client.restarted.connect(self.restarts.append)
        client.broken.connect(lambda *words: self.broken.append(words))

    def job(self, name: str, *, urgent: bool = False) -> str:
        self.client.submit(jobs.Analyse(name, f"/r/{name}.wav", 1.0), urgent=urgent)
        return name


@pytest.fixture
def hear(qtbot, fake_command) -> Iterator[Callable[..., Heard]]:
    clients: list[InferenceClient] = []

    def make(*mode: str, start: bool = True) -> Heard:
        client = InferenceClient(fake_command(*mode))
        clients.append(client)
        heard = Heard(client)
        if start:
            client.start()
        return heard

    yield make
    for client in clients:
        client.shutdown()


def test_jobs_wait_for_the_process_and_end_in_order(qtbot, hear):
    heard = hear(start=False)
    heard.job("a")
    heard.job("b")
    assert heard.client.pending == 2 and not heard.started
    heard.client.start()
    qtbot.waitUntil(lambda: len(heard.done) == 2)
    assert heard.done == ["a", "b"] and heard.client.model.model_name == "Fake model" and heard.client.pending == 0


def test_an_urgent_job_interrupts_the_running_one_which_comes_back(qtbot, hear):
    heard = hear()
    heard.job("slow")
    heard.job("later")
    qtbot.waitUntil(lambda: bool(heard.progress))
    heard.job("now", urgent=True)
    qtbot.waitUntil(lambda: heard.done == ["now"])
    qtbot.waitUntil(lambda: heard.started == ["slow", "now", "slow"])
    assert not heard.failed
    heard.client.cancel("slow")
    qtbot.waitUntil(lambda: heard.done == ["now", "later"])
    assert heard.failed["slow"][2]


def test_waiting_and_running_jobs_can_be_cancelled(qtbot, hear):
    heard = hear()
    heard.job("slow")
    heard.job("waiting")
    qtbot.waitUntil(lambda: bool(heard.progress))
    heard.client.cancel_all()
    qtbot.waitUntil(lambda: len(heard.failed) == 2)
    assert all(cancelled for *_, cancelled in heard.failed.values()) and not heard.done


def test_a_waiting_job_can_be_made_urgent(qtbot, hear):
    heard = hear(start=False)
    for name in ("a", "b", "c"):
        heard.job(name)
    heard.client.promote("c")
    heard.client.start()
    qtbot.waitUntil(lambda: len(heard.done) == 3)
    assert heard.done == ["c", "a", "b"]


def test_a_failure_of_one_job_leaves_the_rest_alone(qtbot, hear):
    heard = hear()
    heard.job("fail")
    heard.job("fine")
    qtbot.waitUntil(lambda: heard.done == ["fine"])
    assert heard.failed["fail"] == ("This recording holds no sound.", "Record again.", False)


def test_a_file_that_ends_the_process_twice_is_skipped_and_said_so(qtbot, hear):
    heard = hear()
    heard.job("crash")
    heard.job("fine")
    qtbot.waitUntil(lambda: heard.done == ["fine"], timeout=15000)
    assert heard.started == ["crash", "crash", "fine"] and len(heard.restarts) == 2
    message, advice, cancelled = heard.failed["crash"]
    assert "twice" in message and advice and not cancelled


def test_a_process_killed_from_outside_is_started_again_and_the_job_with_it(qtbot, hear):
    heard = hear()
    heard.job("slow")
    qtbot.waitUntil(lambda: bool(heard.progress))
    heard.client._process.kill()
    qtbot.waitUntil(lambda: heard.started == ["slow", "slow"])
    assert len(heard.restarts) == 1 and not heard.failed


def test_a_process_that_ignores_a_cancel_is_killed(qtbot, hear):
    heard = hear()
    heard.job("hang")
    heard.job("fine")
    qtbot.waitUntil(lambda: heard.started == ["hang"])
    heard.client._grace.setInterval(1)
    heard.client.cancel("hang")
    qtbot.waitUntil(lambda: heard.done == ["fine"], timeout=15000)
    assert heard.failed["hang"][2] and not heard.restarts, "the person asked for it: nothing to tell"


def test_a_model_that_cannot_be_loaded_is_said_once_and_can_be_tried_again(qtbot, hear):
    heard = hear("broken")
    heard.job("a")
    qtbot.waitUntil(lambda: bool(heard.broken))
    assert heard.broken == [("The model folder is damaged.", "Install PRS Studio again.")]
    qtbot.waitUntil(lambda: heard.client._process is None)
    heard.client._command = tuple(heard.client._command[:-1])
    heard.client.retry()
    qtbot.waitUntil(lambda: heard.done == ["a"])


def test_a_process_that_dies_at_once_is_given_up_after_some_tries(qtbot, hear):
    heard = hear("dead")
    heard.job("a")
    qtbot.waitUntil(lambda: bool(heard.broken), timeout=15000)
    assert len(heard.broken) == 1 and heard.client.pending == 1 and not heard.failed


def test_a_program_that_cannot_be_started_is_said(qtbot, tmp_path):
    client = InferenceClient([str(tmp_path / "no-such-program")])
    heard = Heard(client)
    client.start()
    qtbot.waitUntil(lambda: bool(heard.broken))
    client.shutdown()


def test_shutdown_ends_the_process_even_in_the_middle_of_a_job(qtbot, hear):
    heard = hear()
    heard.job("hang")
    qtbot.waitUntil(lambda: heard.started == ["hang"])
    process = heard.client._process
    heard.client.shutdown()
    assert process.state() == QProcess.ProcessState.NotRunning
    assert not heard.failed and not heard.broken and not heard.restarts
