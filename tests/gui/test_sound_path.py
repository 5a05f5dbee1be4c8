"""The whole way, by a real sound system: what is played is what is recorded, judged, and recovered after a kill."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from prs_core.bundle import load_bundle
from prs_core.inference import Analyzer
from prs_core.takes.info import Ended, read_info
from prs_core.takes.recovery import left_behind, recover
from tests.conftest import ALLOWED_SKIPS
from tests.gui.virtual_sound import MISSING, RATE, VirtualSound, skip_unless_possible
from tests.support import breath, tiny_bundle

_DEVICE = ("--device", "pulse", "--rate", str(RATE))
_LEAD_S = 0.3  # a loudspeaker that wakes up swallows some: nothing that counts


@pytest.fixture(scope="module")
def sound(tmp_path_factory) -> Iterator[VirtualSound]:
    skip_unless_possible()
    virtual = VirtualSound(tmp_path_factory.mktemp("sound"))
    virtual.start()
    yield virtual
    virtual.end()


@pytest.fixture(scope="module")
def played(tmp_path_factory) -> tuple[Path, np.ndarray]:
    """A recording of 5 s for the loudspeaker, and its left channel (n,) without the silence before it."""
    left = soxr.resample(breath("wheeze", duration_s=5.0), 8000, RATE)
    left *= 0.5 / np.abs(left).max()
    right = np.random.default_rng(0).uniform(-0.1, 0.1, len(left))
    both = np.pad(np.stack([left, right], axis=1), ((round(_LEAD_S * RATE), 0), (0, 0))).astype(np.float32)
    path = tmp_path_factory.mktemp("played") / "breath.wav"
    soundfile.write(path, both, RATE, subtype="FLOAT")
    return path, left.astype(np.float32)


def until(condition: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 120
    while not condition():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)


def seconds_in(path: Path) -> float:
    return path.stat().st_size / 3 / RATE if path.exists() else 0.0


def found_in(recorded: np.ndarray, sound: np.ndarray) -> tuple[int, np.ndarray]:
    """Where ``sound`` begins in what was recorded, by the largest correlation, and that stretch."""
    size = 1 << (len(recorded) + len(sound)).bit_length()
    spectrum = np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(sound[: 2 * RATE], size))
    at = int(np.fft.irfft(spectrum, size)[: len(recorded)].argmax())
    return at, recorded[at : at + len(sound)]


def gain_and_correlation(stretch: np.ndarray, sound: np.ndarray) -> tuple[float, float]:
    return float(stretch @ sound / (sound @ sound)), float(np.corrcoef(stretch, sound)[0, 1])


def test_ci_has_a_virtual_microphone_or_turns_red():
    assert not ALLOWED_SKIPS.search(MISSING)


def test_portaudio_sees_the_microphone(sound):
    process = sound.program("devices", "--json")
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert {"pulse", "default"} <= {device["name"] for device in json.loads(out)}


def test_what_is_played_is_recorded_judged_live_and_saved(sound, played, tmp_path):
    path, wanted = played
    model = tiny_bundle(tmp_path / "tiny")
    take = tmp_path / "a.flac"
    process = sound.program("record", *_DEVICE, "--seconds", "8", "--out", take, "--live", "--model", model)
    until(lambda: seconds_in(take.with_suffix(".wav")) > 0.2, process)
    sound.play(path)
    out, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    recorded, rate = soundfile.read(take, dtype="float32")
    assert (rate, len(recorded)) == (RATE, 8 * RATE)
    _, stretch = found_in(recorded, wanted)
    assert np.abs(stretch - wanted).max() < 2**-23  # not a frame is missing, not a bit of level
    assert gain_and_correlation(stretch, wanted) == pytest.approx((1, 1), abs=1e-6)
    info = read_info(take)
    assert (info.ended, info.overruns, info.gaps) == (Ended.STOPPED, (), ())
    live = [json.loads(line) for line in out.splitlines()]
    offline = Analyzer(load_bundle(model)).analyse(take).windows
    assert [window["start_s"] for window in live] == list(offline.starts_s)
    told = [list(window["probabilities"].values()) for window in live]
    np.testing.assert_allclose(told, offline.probabilities, atol=1.5e-5)  # rounded to five decimals


def test_gain_and_the_other_channel(sound, played, tmp_path):
    path, wanted = played
    take = tmp_path / "a.wav"
    process = sound.program("record", *_DEVICE, "--out", take, "--channel", "mix", "--gain", "-6")
    until(lambda: seconds_in(take) > 0.2, process)
    sound.play(path)
    process.terminate()  # asks it to end: without a length, that is how a recording does
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    _, stretch = found_in(soundfile.read(take, dtype="float32")[0], wanted)
    right = soundfile.read(path, dtype="float32")[0][-len(wanted) :, 1]
    assert np.abs(stretch - (wanted + right) / 2 * 10 ** (-6 / 20)).max() < 2**-22


def test_a_kill_loses_nothing_that_was_written(sound, played, tmp_path):
    path, wanted = played
    take = tmp_path / "a.wav"
    process = sound.program("record", *_DEVICE, "--seconds", "60", "--out", take)
    until(lambda: seconds_in(take) > 0.2, process)
    sound.play(path)
    until(lambda: soundfile.info(take).frames > 0, process)  # readable while it is being recorded
    process.kill()
    process.communicate(timeout=60)
    on_disk = round((take.stat().st_size - 80) // 3)
    assert soundfile.info(take).frames >= on_disk - 1.2 * RATE
    assert [found.path for found in left_behind(tmp_path)] == [take]
    assert recover(take).duration_s == on_disk / RATE
    _, stretch = found_in(soundfile.read(take, dtype="float32")[0], wanted)
    assert len(stretch) > len(wanted) - RATE
    assert np.abs(stretch - wanted[: len(stretch)]).max() < 2**-23


def test_a_microphone_that_vanishes_and_comes_back(sound, played, tmp_path):
    path, wanted = played
    take = tmp_path / "a.wav"
    process = sound.program("record", *_DEVICE, "--seconds", "8", "--out", take)
    until(lambda: seconds_in(take) > 1, process)
    sound.unplug()
    size = [-1, 0]

    def stands_still() -> bool:
        time.sleep(0.3)
        size[:] = [size[1], take.stat().st_size]
        return size[0] == size[1]

    until(stands_still, process)
    before = seconds_in(take)
    sound.plug()
    until(lambda: seconds_in(take) > before + 0.2, process)
    sound.play(path)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1  # there is a gap
    assert "was unplugged or switched off" in said
    [gap] = read_info(take).gaps
    assert gap.cause == "unplugged"
    assert gap.at_s == pytest.approx(before, abs=0.01)
    recorded = soundfile.read(take, dtype="float32")[0]
    assert len(recorded) == 8 * RATE
    at, stretch = found_in(recorded, wanted)
    assert at > gap.at_s * RATE
    assert np.abs(stretch - wanted[: len(stretch)]).max() < 2**-23


def test_what_the_window_recorded_until_it_was_killed_is_offered_and_found_equal(sound, played, tmp_path):
    path, wanted = played
    model, takes, told = tiny_bundle(tmp_path / "tiny"), tmp_path / "takes", tmp_path / "windows.jsonl"
    driven = ("tests.gui.drive_recording", tmp_path, "--model", model, "--hop", "0.5")
    process = sound.run(*driven, "--seconds", "60")
    until(lambda: any(seconds_in(file) > 0.2 for file in takes.glob("*.wav")), process)
    sound.play(path)
    until(lambda: told.exists() and len(told.read_text().splitlines()) > 3, process)
    process.kill()
    process.communicate(timeout=60)
    again = sound.run(*driven, "--left")
    _, said = again.communicate(timeout=120)
    assert again.returncode == 0, said
    found = json.loads((tmp_path / "result.json").read_text())
    recorded = soundfile.read(found["file"], dtype="float32")[0]
    _, stretch = found_in(recorded, wanted)
    assert len(stretch) > len(wanted) - RATE
    assert np.abs(stretch - wanted[: len(stretch)]).max() < 2**-23
    live = [json.loads(line) for line in told.read_text().splitlines()]  # as they were on the screen
    whole = len(live) if len(live) < len(found["starts_s"]) else len(live) - 1  # the last may be the tail of the file
    assert [window["start_s"] for window in live[:whole]] == found["starts_s"][:whole]
    seen = [list(window["probabilities"].values()) for window in live[:whole]]
    np.testing.assert_allclose(seen, found["probabilities"][:whole], atol=1.5e-5)
