"""Listening along by a real sound system. The loudspeaker sounds into the microphone, as where nobody wears headphones:
each sound comes back after the time that it takes around, and with enough gain it would howl."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.gui.virtual_sound import RATE, VirtualSound, skip_unless_possible

_CLICK = 48  # frames
_LOUD = 0.5


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualSound]:
    skip_unless_possible()
    virtual = VirtualSound(tmp_path_factory.mktemp("sound"))
    virtual.start()
    yield virtual
    virtual.end()


@pytest.fixture(scope="module")
def clicks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four clicks, 0.4 s apart."""
    samples = np.zeros((round(2.0 * RATE), 2), np.float32)
    for number in range(1, 5):
        at = round(0.4 * number * RATE)
        samples[at : at + _CLICK] = _LOUD
    path = tmp_path_factory.mktemp("clicks") / "clicks.wav"
    soundfile.write(path, samples, RATE, subtype="FLOAT")
    return path


class Listener:
    """tests/gui/hear_oneself.py, and what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def wait_for(self, state: str) -> dict[str, Any]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            said: dict[str, Any] = json.loads(line)
            assert said["state"] != "failed", said
            if said["state"] == state:
                return said
        raise AssertionError(f"it ended and was never {state}")

    def end(self) -> dict[str, Any]:
        out, _ = self._process.communicate("", timeout=60)
        last: dict[str, Any] = json.loads(out.splitlines()[-1])
        return last


@contextmanager
def listening(sound: VirtualSound, volume_db: float) -> Iterator[Listener]:
    command = [sys.executable, "-m", "tests.gui.hear_oneself", str(volume_db)]
    process = subprocess.Popen(command, env=sound.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield Listener(process)
    finally:
        process.kill()
        process.communicate()


@contextmanager
def overheard(sound: VirtualSound, file: Path) -> Iterator[None]:
    """Write down what the loudspeaker gives."""
    form = ["--device=speaker.monitor", "--format=float32le", "--channels=1", f"--rate={RATE}", "--latency-msec=20"]
    with file.open("wb") as out:
        process = subprocess.Popen(["parec", *form], env=sound.environment, stdout=out)
        deadline = time.monotonic() + 30
        while not file.stat().st_size:
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.02)
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)


def echoes(heard: np.ndarray) -> list[tuple[float, float]]:
    """For each click, after how many seconds it came back, and how loud."""
    loud = np.flatnonzero(np.abs(heard) > 0.8 * _LOUD)
    starts = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > RATE // 5)]
    found = []
    for start in starts:
        after = np.abs(heard[start + 2 * _CLICK : start + round(0.35 * RATE)])
        found.append((float((2 * _CLICK + after.argmax()) / RATE), float(after.max())))
    return found


def test_what_the_microphone_hears_is_heard_at_once_and_whole(
    sound: VirtualSound, clicks: Path, tmp_path: Path, record_property: Any
) -> None:
    with listening(sound, -12.0) as listener:
        listener.wait_for("on")
        with overheard(sound, tmp_path / "heard"):
            sound.play(clicks)
        counted = listener.end()
    found = echoes(np.fromfile(tmp_path / "heard", np.float32))
    assert len(found) == 4
    delays = [delay for delay, level in found if level == pytest.approx(_LOUD * 10 ** (-12 / 20), rel=0.01)]
    assert len(delays) >= (2 if counted["missing"] else 4)  # a machine that does too much else may leave some out
    record_property("latency_s", delays)
    print(f"from the microphone to the ear: {[round(1000 * delay) for delay in delays]} ms; told: {counted}")
    assert max(delays) < 0.3  # a machine that does much else; quiet ones are at 55 to 65 ms
    assert counted["state"] == "on"


def test_a_loop_is_silenced_before_it_howls_for_long(sound: VirtualSound, clicks: Path, tmp_path: Path) -> None:
    with listening(sound, 9.0) as listener:
        listener.wait_for("on")
        with overheard(sound, tmp_path / "heard"):
            sound.play(clicks)
            listener.wait_for("howled")
            time.sleep(0.4)
        assert listener.end()["state"] == "howled"
    heard = np.fromfile(tmp_path / "heard", np.float32)
    assert np.abs(heard).max() > 0.9, "there was something to silence"
    assert not heard[-round(0.1 * RATE) :].any()
