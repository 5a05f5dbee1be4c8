"""From the callback on: blocks of any size, written, judged live, saved, and judged the same as a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from app.sound.portaudio import Microphones
from app.sound.recorder import Recorder
from app.sound.recording import Channel, Input, State
from app.sound.simulated import SimulatedSound
from prs_core.bundle import load_bundle
from prs_core.errors import AudioError
from prs_core.inference import Analyzer
from prs_core.live import LiveJudge
from prs_core.takes.flac import to_flac
from tests.gui.fake_microphone import FakeSound
from tests.support import breath, tiny_bundle, write_wav


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")))


@pytest.mark.parametrize("rate", [44100, 48000])
@pytest.mark.parametrize("channel", [Channel.RIGHT, Channel.MIX])
def test_windows_judged_live_are_those_of_the_saved_file(tmp_path, analyzer, rate, channel):
    left, right = (soxr.resample(breath(kind, duration_s=7.0), 8000, rate) for kind in ("wheeze", "normal"))
    sound = np.stack([left, right], axis=1)
    microphone, rng, path, now = FakeSound(rate=rate), np.random.default_rng(rate), tmp_path / "a.wav", [0.0]
    recorder = Recorder(Microphones(microphone), clock=lambda: now[0])
    recorder.open(Input(channel=channel, gain_db=3.0))
    recorder.step()
    recorder.start(path)
    recorder.step()
    judge, live, at = LiveJudge(analyzer, path), [], 0
    while at < len(sound):
        count = int(rng.integers(1, 4000))  # callbacks, the thread behind them and the judge keep no step
        microphone.stream.speak(sound[at : at + count])
        at += count
        now[0] = at / rate
        if rng.random() < 0.6:
            recorder.step()
        if rng.random() < 0.4:
            live += judge.poll()
    assert len(live) > 2
    recorder.close()
    recorder.step()
    assert recorder.status.last_info is not None
    assert recorder.status.last_info.overruns == ()
    last, _ = judge.finish()
    live += last
    # The raw sound is there as it was heard, to the last of 24 bits, and so are the windows.
    wanted = (right if channel is Channel.RIGHT else sound.mean(axis=1)) * 10 ** (3 / 20)
    assert np.abs(soundfile.read(path)[0] - np.clip(wanted, -1, 1))[1:].max() < 2**-22
    for saved in (path, None):
        offline = analyzer.analyse(saved or to_flac(path))
        assert [window.start_s for window in live] == list(offline.windows.starts_s)
        np.testing.assert_allclose(
            [window.probabilities for window in live], offline.windows.probabilities, rtol=0, atol=1e-5
        )
        np.testing.assert_allclose([window.centre for window in live], offline.windows.centre, rtol=0, atol=1e-5)
        assert live[-1].verdict.label == offline.verdict.label


def test_a_simulated_microphone_gives_a_file_over_and_over(tmp_path):
    sound = np.stack([breath("normal", duration_s=4.0), breath("wheeze", duration_s=4.0)], axis=1)[:1234]
    path = write_wav(tmp_path / "ü.wav", sound, subtype="FLOAT")
    simulated = SimulatedSound(path, speed=50.0)
    [device] = Microphones(simulated).inputs()
    assert (device.name, device.rate, device.channels, device.is_default) == ("Simulated: ü.wav", 8000, 2, True)
    recorder = Recorder(Microphones(simulated))
    recorder.open(Input(channel=Channel.RIGHT))
    recorder.step()
    stream = recorder._open.stream
    recorder.start(tmp_path / "a.wav", seconds=0.5)
    recorder.step()
    while recorder.status.state in (State.OPENING, State.RECORDING):
        recorder.step()
    recorder.shut()
    assert not stream._thread.is_alive()
    recorded = soundfile.read(tmp_path / "a.wav", dtype="float32")[0]
    endless = np.tile(sound[:, 1], 10)
    starts = [k for k in range(len(sound)) if np.abs(recorded[:50] - endless[k : k + 50]).max() < 1e-6]
    assert starts
    assert np.abs(recorded - endless[starts[0] : starts[0] + 4000]).max() < 1e-6


def test_a_file_that_is_no_sound_simulates_nothing(tmp_path: Path):
    path = tmp_path / "a.wav"
    path.write_bytes(b"nothing")
    with pytest.raises(AudioError):
        SimulatedSound(path)
