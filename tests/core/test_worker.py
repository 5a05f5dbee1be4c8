"""The worker answers every job, hears a Cancel while it works, and cannot be silenced by files, noise or a kill."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from prs_core import jobs
from prs_core.bundle import load_bundle
from prs_core.errors import BundleError
from prs_core.labels import EventType
from prs_core.schema import analysis_from_dict
from prs_core.worker import EXIT_NO_MODEL, Outbox, ProgressTeller, run_infer_worker
from tests.support import breath, tiny_bundle, write_wav

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def analyzer(model):
    from prs_core.inference import Analyzer

    return Analyzer(load_bundle(model))


@pytest.fixture
def wav(tmp_path) -> Path:
    return write_wav(tmp_path / "a b ü.wav", breath("wheeze"))


class Window:
    """The other end of the pipes: says ``lines`` and hears ``messages``.

    A message type among the lines waits until the worker has said one of it, an event until it is set.
    """

    def __init__(self, *lines: jobs.Message | bytes | type[jobs.Message] | threading.Event) -> None:
        self.messages: list[jobs.Message] = []
        self._lines = lines
        self._news = threading.Condition()
        self._text = b""

    def __iter__(self) -> Iterator[bytes]:
        for line in self._lines:
            if isinstance(line, type):
                self.wait(lambda kind=line: self.of(kind))
            elif isinstance(line, threading.Event):
                assert line.wait(60)
            else:
                yield line if isinstance(line, bytes) else jobs.encode(line).encode() + b"\n"

    def wait(self, condition) -> None:
        with self._news:
            assert self._news.wait_for(condition, 60)

    def write(self, text: bytes) -> int:
        assert text.endswith(b"\n") and text.count(b"\n") == 1
        with self._news:
            self.messages.append(jobs.decode(text))
            self._news.notify_all()
        return len(text)

    def flush(self) -> None:
        pass

    def of(self, kind: type[jobs.Message]) -> list[jobs.Message]:
        return [m for m in self.messages if isinstance(m, kind)]


def work(analyzer, *lines) -> Window:
    """What a worker says to ``lines`` (see Window), and its exit ``code``."""
    window = Window(*lines)
    load = analyzer if callable(analyzer) else lambda: analyzer
    window.code = run_infer_worker(window, window, load)  # type: ignore[attr-defined, arg-type]
    return window


def test_a_job_is_answered_with_progress_mfcc_and_a_whole_analysis(analyzer, wav, tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    window = work(analyzer, jobs.Analyse("j1", str(wav), 0.5, str(scratch)), jobs.Done)
    assert window.code == 0
    ready, *progress, mfcc, done = window.messages
    thresholds = dict(zip(EventType, analyzer.card.decision.event_thresholds, strict=True))
    assert ready == jobs.Ready("tiny-4-0", "Tiny test model", "0.0.1", thresholds)
    assert [type(p) for p in progress] == [jobs.Progress] * len(progress)
    assert progress[-1].fraction == 1
    analysis = analysis_from_dict(done.analysis)
    assert len(analysis.windows.frames) > 50, "the window can try other thresholds"
    assert analysis.path == str(wav) and analysis.windows.hop_s == 0.5 and analysis.duration_s == 8.0
    mapped = np.load(mfcc.file, mmap_mode="r", allow_pickle=False)
    assert mapped.shape == (mfcc.rows, mfcc.frames) == (64, 501)
    assert mfcc.frame_s * (mfcc.frames - 1) == pytest.approx(8.0)
    assert [str(p) for p in scratch.iterdir()] == [mfcc.file]


def test_without_a_scratch_folder_there_is_no_mfcc_and_the_hop_is_the_workers_own(analyzer, wav, tmp_path):
    analyzer.set_hop(1.0)
    other = jobs.Analyse("1", str(wav), 2.0)
    window = work(analyzer, other, jobs.Done, jobs.Analyse("2", str(tmp_path / "gone")), jobs.Failed)
    assert not window.of(jobs.Mfcc)
    assert window.of(jobs.Done)[0].analysis["windows"]["hop_s"] == 2.0
    assert analyzer.hop_s == 1.0


@pytest.mark.parametrize("content", [b"", b"no sound", b"RIFF\x00\x00\x00\x00WAVE"])
def test_a_bad_file_fails_in_plain_words_and_the_next_job_goes_on(analyzer, wav, tmp_path, content):
    bad = tmp_path / "bad.wav"
    bad.write_bytes(content)
    window = work(
        analyzer,
        jobs.Analyse("1", str(bad), 0, str(tmp_path)),
        jobs.Analyse("2", str(tmp_path / "gone.wav")),
        jobs.Analyse("3", str(wav)),
        jobs.Done,
    )
    first, second = window.of(jobs.Failed)
    assert (first.job, second.job) == ("1", "2")
    assert "bad.wav" in first.message and first.advice and not first.cancelled
    assert "gone.wav” is not there" in second.message
    assert window.messages[-1].job == "3"
    assert not list(tmp_path.glob("*.npy")) and not list(tmp_path.glob(".*"))


def test_a_scratch_folder_that_is_gone_is_told(analyzer, wav, tmp_path):
    window = work(analyzer, jobs.Analyse("1", str(wav), 0, str(tmp_path / "gone")), jobs.Failed)
    assert "does not exist" in window.messages[-1].message


def test_an_impossible_hop_fails_and_the_next_job_goes_on(analyzer, wav):
    window = work(analyzer, jobs.Analyse("1", str(wav), 99.0), jobs.Analyse("2", str(wav)), jobs.Done)
    assert "hop" in window.of(jobs.Failed)[0].message
    assert window.of(jobs.Done)[0].job == "2"


def test_a_running_job_can_be_cancelled(analyzer, tmp_path):
    long = write_wav(tmp_path / "long.wav", np.tile(breath(), 40))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    window = work(
        analyzer, jobs.Analyse("1", str(long), 0.1, str(scratch)), jobs.Progress, jobs.Cancel("1"), jobs.Failed
    )
    assert window.messages[-1] == jobs.Failed("1", "Cancelled.", cancelled=True)
    assert window.of(jobs.Progress)[-1].fraction < 1
    assert not list(scratch.iterdir())


def test_a_waiting_job_can_be_cancelled_and_an_unknown_cancel_does_no_harm(analyzer, wav):
    loading = threading.Event()

    def load():
        assert loading.wait(60)
        return analyzer

    class Late(Window):
        def __iter__(self):
            yield from super().__iter__()
            loading.set()
            self.wait(lambda: self.of(jobs.Done))

    window = Late(jobs.Analyse("1", str(wav)), jobs.Analyse("2", str(wav)), jobs.Cancel("1"), jobs.Cancel("x"), b"\n")
    assert run_infer_worker(window, window, load) == 0  # type: ignore[arg-type]
    assert window.of(jobs.Failed) == [jobs.Failed("1", "Cancelled.", cancelled=True)]
    assert [d.job for d in window.of(jobs.Done)] == ["2"]


def test_why_it_is_not_the_chosen_model_is_said_with_ready(analyzer):
    window, warnings = Window(b""), list[str]()

    def load() -> Any:
        warnings.append("The one in use is damaged.")  # known by the time that it is loaded
        return analyzer

    assert run_infer_worker(window, window, load, warnings=warnings) == 0  # type: ignore[arg-type]
    assert window.of(jobs.Ready)[0].warning == "The one in use is damaged."


def test_the_end_of_stdin_ends_the_work(analyzer, wav):
    window = work(analyzer, *(jobs.Analyse(str(n), str(wav), 0.1) for n in range(20)))
    assert window.code == 0
    assert all(failed.cancelled for failed in window.of(jobs.Failed))


def test_lines_that_are_no_message_are_ignored(analyzer, wav, caplog):
    lines = (b"\xff\x00\n", b"{}\n", jobs.Failed("1", "?"), b"\n", jobs.Analyse("1", str(wav)), jobs.Done)
    window = work(analyzer, *lines)
    assert [type(m) for m in window.messages if not isinstance(m, jobs.Progress)] == [jobs.Ready, jobs.Done]
    assert "no message" in caplog.text and "not for a worker" in caplog.text


def test_a_model_that_cannot_be_loaded_is_told_with_an_empty_job():
    def load():
        raise BundleError("The weights are damaged.", "Install the model again.")

    window = work(load)
    assert window.code == EXIT_NO_MODEL
    assert window.messages == [jobs.Failed("", "The weights are damaged.", "Install the model again.")]


def test_a_fault_of_ours_fails_the_job_and_not_the_worker(analyzer, wav, monkeypatch):
    def broken(*_, **__):
        raise ZeroDivisionError("ours")

    with monkeypatch.context() as patch:
        patch.setattr(analyzer, "analyse", broken)
        window = work(analyzer, jobs.Analyse("1", str(wav)), jobs.Failed)
    assert window.code == 0
    assert "ZeroDivisionError" in window.messages[-1].message and "log" in window.messages[-1].advice


def test_a_window_that_is_gone_ends_the_worker(analyzer, wav):
    class Gone(io.RawIOBase):
        def write(self, _) -> int:
            raise BrokenPipeError

    over = threading.Event()
    window = Window(jobs.Analyse("1", str(wav)), jobs.Analyse("2", str(wav)), over)
    assert run_infer_worker(window, Gone(), lambda: analyzer) == 0  # type: ignore[arg-type]
    over.set()


def test_progress_rises_is_not_told_too_often_and_reaches_the_end():
    window, now = Window(), [0.0]
    tell = ProgressTeller(Outbox(window), "1", "analyse", clock=lambda: now[0])  # type: ignore[arg-type]
    for step in range(1001):
        now[0] += 0.001
        tell(step / 1000)
    tell(0.5)
    tell(1.5)
    told = [m.fraction for m in window.messages]
    assert told == sorted(set(told)) and told[0] == 0 and told[-1] == 1
    assert 15 <= len(told) <= 25


# ---------------------------------------------------------------------------------------------- the process itself

NOISY = """
import os, sys
from prs_core import worker
real = worker.load_analyzer
def noisy(*arguments, **more):
    print("Loading weights...", flush=True)
    os.write(1, b"a library below Python\\n")
    assert sys.stdin is None and os.read(0, 1) == b""
    return real(*arguments, **more)
worker.load_analyzer = noisy
sys.exit(worker.main(sys.argv[1:]))
"""


def start(model: Path, *code: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, *(code or ("-m", "prs_core.worker")), "--model", str(model), "--threads", "1"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe)


def say(process: subprocess.Popen[bytes], message: jobs.Message) -> None:
    process.stdin.write(jobs.encode(message).encode() + b"\n")
    process.stdin.flush()


def test_a_process_that_prints_still_speaks_clean_lines_and_ends_with_stdin(model, wav):
    process = start(model, "-c", NOISY)
    say(process, jobs.Analyse("1", str(wav)))
    messages = []
    while not messages or not isinstance(messages[-1], jobs.Done):
        messages.append(jobs.decode(process.stdout.readline()))
    assert isinstance(messages[0], jobs.Ready)
    rest, noise = process.communicate(timeout=60)  # closes stdin, as a window that dies does
    assert process.returncode == 0, noise
    assert rest == b""
    assert b"Loading weights..." in noise and b"a library below Python" in noise


def test_a_killed_process_leaves_nothing_that_looks_whole(model, tmp_path):
    long = write_wav(tmp_path / "long.wav", np.tile(breath(), 100))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    process = start(model)
    say(process, jobs.Analyse("1", str(long), 0.1, str(scratch)))
    while not isinstance(jobs.decode(process.stdout.readline()), jobs.Progress):
        pass
    process.kill()
    process.communicate(timeout=60)
    assert not list(scratch.glob("*.npy"))


def test_a_damaged_model_is_told_and_ends_the_process_at_once(model, tmp_path):
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    for file in model.iterdir():
        (damaged / file.name).write_bytes(file.read_bytes()[: 1000 if file.suffix == ".safetensors" else None])
    process = start(damaged)
    out, log = process.communicate(timeout=60)
    assert process.returncode == EXIT_NO_MODEL, log
    failed = jobs.decode(out)
    assert isinstance(failed, jobs.Failed) and failed.job == "" and failed.advice
    assert json.loads(out)["kind"] == "failed"
