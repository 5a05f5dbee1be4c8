"""The player on a sound card that is played by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.sound import portaudio
from app.sound.player import Player
from prs_core.rendering import Course, Rendering
from tests.gui import lane_data

RATE = lane_data.RATE


class FakeStream:
    """Asks for sound when a test says so; its clock goes on with what was played, 0.1 s behind."""

    delay_s = 0.1

    def __init__(self, **settings: Any) -> None:
        self.settings = settings
        self.rate = settings["samplerate"]
        self.time = 100.0
        self.asked = 0
        self.open = True
        self.out: list[np.ndarray] = []

    def start(self) -> None:
        pass

    def abort(self) -> None:
        self.open = False

    def close(self) -> None:
        self.open = False

    def pump(self, frames: int) -> np.ndarray:
        """One callback of ``frames``; then its time passes."""
        out = np.full((frames, self.settings["channels"]), np.nan, np.float32)
        try:
            self.settings["callback"](out, frames, SimpleNamespace(outputBufferDacTime=self.time + self.delay_s), None)
        except FakeSound.CallbackStop:
            self.settings["finished_callback"]()
        self.time += frames / self.rate
        self.out.append(out[:, 0])
        return out


class FakeSound:
    """Stands in for the sounddevice module."""

    class CallbackStop(Exception):
        pass

    def __init__(
        self, rates: tuple[int, ...] = (8000, 48000), channels: tuple[int, ...] = (1, 2), outputs: int = 2
    ) -> None:
        self.rates, self.channels, self.outputs = rates, channels, outputs
        self.streams: list[FakeStream] = []
        self.restarted = 0
        self.broken = False

    def _initialize(self) -> None:
        self.restarted += 1

    def query_devices(self, kind: str | None = None) -> Any:
        device = {"max_output_channels": self.outputs, "default_samplerate": 48000.0}
        return device if kind else [device]

    def check_output_settings(self, *, samplerate: int, channels: int, dtype: str) -> None:
        if samplerate not in self.rates or channels not in self.channels:
            raise ValueError("Invalid sample rate")

    def OutputStream(self, **settings: Any) -> FakeStream:
        if self.broken:
            raise OSError("Device unavailable")
        self.streams.append(FakeStream(**settings))
        return self.streams[-1]


def loaded(backend: FakeSound, duration_s: float = 3.0) -> tuple[Player, np.ndarray]:
    player = Player(backend=backend)
    samples = lane_data.sound(duration_s)
    player.load(samples, RATE)
    return player, samples


def test_plays_the_very_samples_and_stops_after_the_last(qtbot: Any) -> None:
    backend = FakeSound()
    player, samples = loaded(backend)
    assert player.play(0.5, 1.0)
    stream = backend.streams[0]
    for _ in range(5):
        stream.pump(1000)
    heard = np.concatenate(stream.out)
    np.testing.assert_array_equal(heard[:4000], samples[4000:8000])
    assert not heard[4000:].any()
    with qtbot.waitSignal(player.stopped):
        player.tick()
    assert not player.playing and not stream.open


def test_position_follows_the_clock_of_the_device_between_callbacks(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    player.play(1.0)
    stream = backend.streams[0]
    seen: list[float] = []
    player.position.connect(seen.append)
    player.tick()
    assert seen == []  # nothing was asked for yet
    stream.pump(800)  # the clock is now at the moment when the first of these is heard
    player.tick()
    stream.time += 0.03
    player.tick()
    stream.time += 5  # the device stalls: the playhead waits at the last frame it was given
    player.tick()
    assert seen == pytest.approx([1.0, 1.03, 1.1])
    player.stop()


def test_a_sound_server_that_tells_the_time_roughly_does_not_shake_the_playhead(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    player.play(0.0)
    stream = backend.streams[0]
    seen: list[float] = []
    player.position.connect(seen.append)
    jitter = np.random.default_rng(5).uniform(-0.015, 0.015, 100)
    for late in jitter:
        stream.delay_s = 0.1 + late
        stream.pump(160)
        player.tick()
    steps = np.diff(seen)[10:]
    assert steps.min() >= 0 and np.abs(steps - 0.02).max() < 0.006
    stream.time += 0.3  # it did stop, and goes on
    stream.delay_s = 0.1
    stream.pump(160)
    player.tick()
    assert seen[-1] == pytest.approx(100 * 160 / RATE - 0.08, abs=0.03), "no further than what was given by then"
    player.stop()


def test_loop_comes_round_without_a_gap(qtbot: Any) -> None:
    backend = FakeSound()
    player, samples = loaded(backend)
    player.play(0.25, 0.5, loop=True)
    stream = backend.streams[0]
    for _ in range(9):
        stream.pump(1000)
        player.tick()
    np.testing.assert_array_equal(np.concatenate(stream.out), np.resize(samples[2000:4000], 9000))
    seen: list[float] = []
    player.position.connect(seen.append)
    player.tick()
    assert 0.25 <= seen[0] < 0.5
    assert player.playing
    player.stop()


def test_a_long_loop_is_prepared_piece_by_piece(qtbot: Any) -> None:
    backend = FakeSound()
    player, samples = loaded(backend, 15.0)
    player.play(0.0, None, loop=True)
    stream = backend.streams[0]
    for _ in range(80):
        stream.pump(4000)
        player.tick()
    np.testing.assert_array_equal(np.concatenate(stream.out), np.resize(samples, 320_000))
    player.stop()


@pytest.mark.parametrize(
    ("rates", "channels", "opened"), [((48000,), (1, 2), (48000, 1)), ((44100,), (2,), (44100, 2))]
)
def test_a_device_that_does_not_take_8_khz_gets_it_resampled(
    qtbot: Any, rates: tuple[int, ...], channels: tuple[int, ...], opened: tuple[int, int]
) -> None:
    backend = FakeSound(rates, channels)
    player = Player(backend=backend)
    tone = (0.5 * np.sin(2 * np.pi * 400 * np.arange(RATE) / RATE)).astype(np.float32)
    player.load(tone, RATE)
    assert player.play()
    stream = backend.streams[0]
    assert (stream.rate, stream.settings["channels"]) == opened
    out = stream.pump(stream.rate)
    wanted = 0.5 * np.sin(2 * np.pi * 400 * np.arange(stream.rate) / stream.rate)
    inner = slice(stream.rate // 10, -stream.rate // 10)
    np.testing.assert_allclose(out[inner], np.repeat(wanted[inner, None], out.shape[1], axis=1), atol=2e-3)
    player.stop()


def test_resampled_pieces_join_without_a_seam() -> None:
    samples = lane_data.sound(25.0)
    pieces = list(Rendering(samples, RATE, Course(0, len(samples))).blocks(48000))
    assert len(pieces) > 2
    whole = next(Rendering(samples[: 10 * RATE], RATE, Course(0, 10 * RATE)).blocks(48000))
    assert sum(map(len, pieces)) == len(samples) * 6
    np.testing.assert_array_equal(pieces[0][: len(whole)], whole)


def test_gain_is_heard_at_once_and_never_beyond_full_scale(qtbot: Any) -> None:
    backend = FakeSound()
    player = Player(backend=backend)
    player.load(np.full(RATE, 0.3, np.float32), RATE)
    player.play()
    stream = backend.streams[0]
    assert stream.pump(100)[0, 0] == pytest.approx(0.3)
    player.set_gain(6.0206)
    assert stream.pump(100)[0, 0] == pytest.approx(0.6, abs=1e-4)
    player.set_gain(40)
    assert stream.pump(100).max() == 1.0
    player.stop()


def test_missing_portaudio_says_what_to_install(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(portaudio.importlib, "import_module", missing)
    monkeypatch.setattr(portaudio.sys, "platform", "linux")
    player = Player()
    player.load(lane_data.sound(1.0), RATE)
    assert not player.available
    assert "libportaudio2" in player.reason
    problems: list[tuple[str, str]] = []
    player.problem.connect(lambda message, advice: problems.append((message, advice)))
    assert not player.play()
    assert not player.playing
    assert "libportaudio2" in problems[0][1]


def test_a_device_connected_later_is_found(qtbot: Any) -> None:
    backend = FakeSound(outputs=0)
    player, _ = loaded(backend)
    assert not player.available
    assert "headphones" in player.reason
    assert backend.restarted > 0  # PortAudio lists devices only when it starts
    backend.outputs = 2
    assert player.available
    assert player.reason == ""


def test_a_device_in_use_is_reported_and_can_be_tried_again(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    backend.broken = True
    problems: list[str] = []
    player.problem.connect(lambda message, advice: problems.append(message))
    assert not player.play()
    assert problems == ["The sound output refused to play."], "PortAudio's own words are for the log"
    backend.broken = False
    assert player.play()
    player.stop()


def test_a_device_unplugged_while_playing_stops_quietly(qtbot: Any) -> None:
    class Unplugged(FakeStream):
        @property
        def time(self) -> float:
            if getattr(self, "gone", False):
                raise OSError("Stream is stopped")
            return 100.0

        @time.setter
        def time(self, value: float) -> None:
            pass

    backend = FakeSound()
    backend.OutputStream = lambda **settings: backend.streams.append(Unplugged(**settings)) or backend.streams[-1]  # type: ignore[method-assign]
    player, _ = loaded(backend)
    player.play()
    backend.streams[0].pump(100)
    backend.streams[0].gone = True  # type: ignore[attr-defined]
    with qtbot.waitSignal(player.stopped):
        player.tick()
    assert not player.playing


def test_nothing_to_play(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    assert not player.play(5.0)
    assert not player.play(2.0, 1.0)
    assert backend.streams == []


def test_loading_another_recording_silences_the_first(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    player.play()
    player.load(lane_data.sound(1.0), RATE)
    assert not player.playing and not backend.streams[0].open


def test_devices_are_not_looked_for_anew_while_it_plays(qtbot: Any) -> None:
    backend = FakeSound()
    player, _ = loaded(backend)
    assert player.play()
    assert not portaudio.restart(backend)  # it would end what plays
    player.stop()
    assert portaudio.restart(backend)
    backend.broken = True
    assert not player.play()
    assert portaudio.restart(backend)
