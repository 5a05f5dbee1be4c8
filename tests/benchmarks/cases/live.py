"""Live sound: from the end of a window to its verdict, and what recording and judging cost, in real time."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import IO

import numpy as np
import psutil
import soxr

from app.sound.portaudio import Microphones
from app.sound.recorder import Recorder
from app.sound.recorder_thread import RecorderThread
from app.sound.recording import Channel, Input
from prs_core import jobs
from prs_core.synthesis import Kind, breath_recording
from tests.benchmarks.measure import Measurement, Options
from tests.gui.fake_microphone import FakeSound

_RATE = 48000
_BLOCK = 480  # frames a callback: 10 ms
_SECONDS = 40
_HOP_S = 0.5


class _Worker:
    """The inference worker as the window starts it, and when it said what."""

    def __init__(self, options: Options) -> None:
        command = [sys.executable, "-m", "app", "--worker", "infer", "--model", str(options.model), "--threads", "1"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.heard: list[tuple[float, jobs.Message]] = []
        self._news = threading.Condition()
        threading.Thread(target=self._listen, args=(self.process.stdout,), daemon=True).start()

    def _listen(self, stdout: IO[bytes]) -> None:
        for line in stdout:
            with self._news:
                self.heard.append((time.monotonic(), jobs.decode(line)))
                self._news.notify_all()

    def say(self, message: jobs.Message) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(jobs.encode(message).encode() + b"\n")
        self.process.stdin.flush()

    def wait_for(self, kind: type[jobs.Message]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: any(isinstance(m, kind) for _, m in self.heard), 120)

    def processor_s(self) -> float:
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)


def _speak(sound: FakeSound, samples: np.ndarray) -> list[float]:
    """Give the sound to the callback in real time. When each block was given, by the monotonic clock."""
    given, begin = [], time.monotonic()
    for index in range(len(samples) // _BLOCK):
        due = begin + (index + 1) * _BLOCK / _RATE  # a block is there when its last sample is
        time.sleep(max(0.0, due - time.monotonic()))
        given.append(time.monotonic())
        sound.stream.speak(samples[index * _BLOCK : (index + 1) * _BLOCK])
    return given


def live(options: Options) -> Sequence[Measurement]:
    """A stereo microphone of 48 kHz, recorded here and judged every half second by the worker."""
    mono = soxr.resample(breath_recording(Kind.WHEEZE, duration_s=_SECONDS).samples, 8000, _RATE)
    samples = np.stack([mono, mono], axis=1).astype(np.float32)
    worker = _Worker(options)
    worker.wait_for(jobs.Ready)
    sound, path = FakeSound(rate=_RATE), options.work / "live.wav"
    recorder = Recorder(Microphones(sound))
    recorder.open(Input(channel=Channel.MIX))
    recorder.start(path)
    recorder.step()
    worker.say(jobs.Live("live", str(path), _HOP_S, str(options.work)))
    worker.wait_for(jobs.GrowingMfcc)
    own, its = time.process_time(), worker.processor_s()
    thread = RecorderThread(recorder)
    thread.start()
    given = _speak(sound, samples)
    thread.end()
    own, its = time.process_time() - own, worker.processor_s() - its
    info = recorder.status.last_info
    assert info is not None and not info.overruns
    worker.say(jobs.LiveEnd("live", round(info.duration_s * _RATE)))
    worker.wait_for(jobs.Done)
    worker.say(jobs.Shutdown())
    worker.process.wait(60)
    judged = [(at, message.window["end_s"]) for at, message in worker.heard if isinstance(message, jobs.Judged)]
    # The last is the tail's, which is judged when the recording ends.
    late = [1000 * (at - given[round(end_s * _RATE / _BLOCK) - 1]) for at, end_s in judged[:-1]]
    median, worst = np.percentile(late, [50, 95])
    return [
        Measurement("window's end to its verdict, median", float(median), "ms", 100, note=f"{len(late)} windows"),
        Measurement("window's end to its verdict, 95 %", float(worst), "ms", 200, note=f"largest {max(late):.0f} ms"),
        Measurement("longest callback", 1000 * recorder.status.longest_callback_s, "ms", note=f"{len(given)} of 10 ms"),
        Measurement("recording, processor per s of sound", 1000 * own / _SECONDS, "ms", note="with the source"),
        Measurement(
            "judging and MFCC, processor per s of sound", 1000 * its / _SECONDS, "ms", note="2 windows a second"
        ),
    ]
