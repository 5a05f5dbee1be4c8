"""The microphone in the headphones: what is heard, how soon, and what silences it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.sound import portaudio
from app.sound.capture import Capture, Tap
from app.sound.howling import TEST_S
from app.sound.monitoring import STALL_S, Hearing, Monitor, OutputRing
from app.sound.portaudio import Microphones
from app.sound.recorder import Recorder
from app.sound.recording import Channel, Input
from app.sound.same_device import Behind, behind_default, may_hear_itself
from prs_core.listening import BELL
from prs_core.live_filter import LiveFilter
from tests.gui.fake_microphone import FakeSound

RATE, BLOCK = 48000, 480


class FakeOutput:
    """Headphones: asks for sound when a test says so."""

    def __init__(self, head: FakeHead, settings: dict[str, Any]) -> None:
        self.head, self.settings = head, settings
        self.closed = False

    def start(self) -> None:
        if self.head.refuses:
            raise OSError("Device unavailable")

    def abort(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True

    def listen(self, frames: int, dry: bool = False) -> np.ndarray:
        status = SimpleNamespace(output_underflow=True) if dry else None
        out = np.full((frames, self.settings["channels"]), np.nan, np.float32)
        self.settings["callback"](out, frames, None, status)
        assert (out == out[:, :1]).all()
        return out[:, 0]


class FakeHead:
    """The output half of the sounddevice module."""

    def __init__(self, rate: int = RATE) -> None:
        self.rate, self.refuses = rate, False
        self.streams: list[FakeOutput] = []

    def query_devices(self, device: int | None = None, kind: str = "") -> Any:
        known = [
            {"name": name, "default_samplerate": float(self.rate), "max_output_channels": int(name != "Mic")}
            for name in ("Mic", "Head", "Other head")
        ]
        return known[1] if kind else known if device is None else known[device]

    def check_output_settings(self, *, samplerate: int, channels: int, dtype: str, device: int | None = None) -> None:
        if samplerate != self.rate:
            raise ValueError("Invalid sample rate")

    def OutputStream(self, **settings: Any) -> FakeOutput:
        self.streams.append(FakeOutput(self, settings))
        return self.streams[-1]


class Ears:
    """A child, a microphone, a monitor and headphones."""

    def __init__(self, wanted: Input | None = None, rate: int = RATE) -> None:
        self.sound, self.head, self.now = FakeSound(), FakeHead(rate), 0.0
        self.recorder = Recorder(Microphones(self.sound), clock=lambda: self.now)
        self.monitor = Monitor(self.recorder, self.head, lambda: self.now)
        self.recorder.open(wanted or Input())
        self.recorder.step()
        self.monitor.step()

    def hear(self, block: np.ndarray, frames: int | None = None) -> np.ndarray:
        """``block`` (n,) or (n, 2) at the microphone; what the headphones then ask for."""
        both = np.stack([block, block], axis=1) if block.ndim == 1 else block
        self.now += len(block) / RATE
        self.sound.stream.speak(both)
        self.recorder.step()
        self.monitor.step()
        return self.head.streams[-1].listen(len(block) if frames is None else frames)

    def hear_all(self, sound: np.ndarray) -> np.ndarray:
        return np.concatenate([self.hear(sound[at : at + BLOCK]) for at in range(0, len(sound), BLOCK)])


@pytest.fixture(autouse=True)
def _nothing_is_held():
    yield
    portaudio._held.clear()


def noise(seconds: float, seed: int = 0, level: float = 0.05) -> np.ndarray:
    return (level * np.random.default_rng(seed).standard_normal(round(seconds * RATE))).astype(np.float32)


def test_a_tap_reads_along_and_disturbs_nobody() -> None:
    capture = Capture(100, 1, ring_s=10.0)
    capture.callback(np.zeros((5, 1), np.float32), 5, None, None)
    tap = Tap(capture)
    rng = np.random.default_rng(0)
    said, heard, kept = [], [], [capture.drain()]
    for _ in range(200):
        block = rng.standard_normal((int(rng.integers(1, 40)), 1)).astype(np.float32)
        capture.callback(block, len(block), None, None)
        said.append(block)
        heard.append(tap.read())
        kept.append(capture.drain())
    np.testing.assert_array_equal(np.concatenate(heard), np.concatenate(said))
    np.testing.assert_array_equal(np.concatenate(kept)[5:], np.concatenate(said))


def test_a_tap_that_is_late_passes_over_what_is_old() -> None:
    capture = Capture(100, 1, ring_s=10.0)
    tap = Tap(capture)
    block = np.arange(300, dtype=np.float32)[:, None]
    capture.callback(block, 300, None, None)
    np.testing.assert_array_equal(tap.read(), block[250:])


def test_the_ring_gives_what_it_got_and_silence_where_there_is_none() -> None:
    ring = OutputRing(100, 2)
    sound = np.arange(1, 1001, dtype=np.float32)
    rng = np.random.default_rng(1)
    given = []
    for at in range(0, 1000, 50):
        ring.write(sound[at : at + 50])
        out = np.empty((int(rng.integers(20, 90)), 2), np.float32)
        ring.callback(out, len(out), None, None)
        given.append(out[:, 0])
    heard = np.concatenate(given)
    np.testing.assert_array_equal(heard[heard > 0], sound[: np.count_nonzero(heard)])
    assert ring.missing == np.count_nonzero(heard == 0)
    ring.write(np.ones(10_000, np.float32))
    assert ring.waiting == 200, "two seconds and no more"


@pytest.mark.parametrize("channel", list(Channel))
def test_the_chosen_channel_is_heard_with_its_gain(channel: Channel) -> None:
    ears = Ears(Input(channel=channel, gain_db=6.0))
    both = np.stack([noise(0.5, 1), noise(0.5, 2)], axis=1)
    heard = ears.hear_all(both)
    wanted = {Channel.LEFT: both[:, 0], Channel.RIGHT: both[:, 1], Channel.MIX: both.mean(axis=1)}[channel]
    np.testing.assert_allclose(heard, wanted * 10 ** (6 / 20), atol=2e-4)
    assert ears.monitor.heard.state is Hearing.ON and ears.monitor.heard.output == "Head"


def test_filter_and_volume_change_while_it_is_heard() -> None:
    ears = Ears()
    sound = noise(0.4)
    before = ears.hear_all(sound)
    ears.monitor.set_band(BELL)
    ears.monitor.set_volume(-6.0)
    ears.hear_all(sound)
    after = ears.hear_all(sound)
    live = LiveFilter(RATE, BELL)
    wanted = np.concatenate([live.process(sound), live.process(sound)])[-len(after) :] * 10 ** (-6 / 20)
    np.testing.assert_array_equal(before, sound)
    np.testing.assert_allclose(after, wanted, atol=1e-5)


def test_headphones_with_another_rate() -> None:
    ears = Ears(rate=44100)
    times = np.arange(RATE) / RATE
    tone = (0.2 * np.sin(2 * np.pi * 500 * times)).astype(np.float32)
    heard = np.concatenate([ears.hear(tone[at : at + BLOCK], 441) for at in range(0, RATE, BLOCK)])
    spectrum = np.abs(np.fft.rfft(heard[22050:]))
    assert ears.head.streams[-1].settings["samplerate"] == 44100
    assert spectrum.argmax() * 2 == pytest.approx(500, abs=4)


def test_what_lies_ready_without_need_is_left_out_in_time() -> None:
    ears = Ears()
    ears.hear(noise(0.3), 0)  # the headphones woke up late
    waiting = []
    for block in np.split(noise(6.0, 5), 600):
        ears.hear(block)
        waiting.append(ears.monitor._out.waiting if ears.monitor._out else 0)
    assert waiting[0] > 0.29 * RATE and waiting[-1] < 0.01 * RATE
    assert ears.monitor.heard.left_out == pytest.approx(0.3 * RATE, rel=0.1)


def test_a_loop_is_silenced_and_says_so() -> None:
    ears = Ears(Input(gain_db=12.0))
    back = noise(0.01, 1, 1e-3)
    path = [noise(0.01, seed, 1e-3) for seed in range(6)]
    for seed in range(600):
        path.append(ears.hear(path.pop(0) + noise(0.01, seed, 1e-3)))
        back = path[-1]
    assert ears.monitor.heard.state is Hearing.HOWLED and not back.any()
    assert TEST_S < 1


def test_the_microphone_goes_and_comes() -> None:
    ears = Ears()
    ears.hear(noise(0.1))
    ears.recorder.close()
    ears.recorder.step()
    ears.monitor.step()
    assert ears.monitor.heard.state is Hearing.WAITING
    assert ears.head.streams[-1].closed and not portaudio._held, "or nothing new would be found"
    ears.recorder.open(Input())
    ears.recorder.step()
    ears.monitor.step()
    assert ears.hear(noise(0.1)).any()


def test_a_busy_computer_is_given_more_time_but_not_without_end() -> None:
    ears = Ears()
    for _ in range(12):
        ears.hear(noise(0.01))
        ears.head.streams[-1].listen(BLOCK, dry=True)
    assert [stream.settings["latency"] for stream in ears.head.streams] == [0.02, 0.04, 0.08]
    assert [stream.closed for stream in ears.head.streams] == [True, True, False]
    assert ears.hear(noise(0.1)).any()


def test_running_dry_now_and_then_is_borne() -> None:
    ears = Ears()
    for _ in range(8):
        ears.head.streams[-1].listen(BLOCK, dry=True)
        ears.hear(noise(1.0), 0)
    assert len(ears.head.streams) == 1


def test_headphones_that_refuse_or_vanish_are_explained() -> None:
    ears = Ears()
    ears.hear(noise(0.1))
    ears.head.streams[-1].settings["finished_callback"]()
    ears.monitor.step()
    heard = ears.monitor.heard
    assert heard.state is Hearing.FAILED and "gone" in str(heard.problem)
    ears.head.refuses = True
    ears.monitor.step()
    heard = ears.monitor.heard
    assert "refuses the sound" in str(heard.problem) and heard.problem is not None and heard.problem.advice
    assert "unavailable" not in str(heard.problem), "PortAudio's own words are for the log"
    assert all(stream.closed for stream in ears.head.streams)


def test_its_thread_starts_and_ends(tmp_path: Path) -> None:
    ears = Ears()
    ears.monitor.start()
    thread = ears.monitor._thread
    assert thread is not None and ears.monitor.heard.state in (Hearing.WAITING, Hearing.ON)
    ears.monitor.stop()
    assert not thread.is_alive() and ears.monitor.heard.state is Hearing.OFF


@pytest.mark.parametrize(
    ("microphone", "output", "same"),
    [
        ("HDA Intel PCH: ALC257 Analog (hw:0,0)", "HDA Intel PCH: ALC257 Analog (hw:0,0)", True),
        ("HDA Intel PCH: ALC257 Alt Analog (hw:0,2)", "HDA Intel PCH: ALC257 Analog (hw:0,0)", True),
        ("USB Mic: Audio (hw:1,0)", "HDA Intel PCH: ALC257 Analog (hw:0,0)", False),
        ("Microphone (USB Audio)", "Speakers (USB Audio)", True),
        ("Microphone (USB Audio)", "Speakers (Realtek)", False),
        ("pulse", "pulse", False),
        ("", "", False),
    ],
)
def test_one_device_with_both_is_known(microphone: str, output: str, same: bool) -> None:
    assert may_hear_itself(microphone, output) is same


USB = "usb-Maker_Thing_2i2-00"


@pytest.mark.parametrize(
    ("microphone", "output", "source", "sink", "same"),
    [
        ("default", "default", f"alsa_input.{USB}.mono", f"alsa_output.{USB}.analog-stereo", True),
        ("pulse", "default", "alsa_output.pci-0.analog-stereo.monitor", "alsa_output.pci-0.analog-stereo", True),
        ("default", "default", f"alsa_input.{USB}.mono", "alsa_output.pci-0.analog-stereo", False),
        ("Thing 2i2: USB Audio (hw:1,0)", "default", "x", f"alsa_output.{USB}.analog-stereo", True),
        ("Thing 2i2: USB Audio (hw:1,0)", "default", "x", "alsa_output.pci-0.analog-stereo", False),
        ("default", "default", "", "", False),
    ],
)
def test_what_default_stands_for_is_seen_through(
    microphone: str, output: str, source: str, sink: str, same: bool
) -> None:
    asked = f"Server Name: x\nDefault Sink: {sink}\nDefault Source: {source}\n"
    behind = behind_default(lambda *_: asked)
    assert behind == Behind(source, sink)
    assert may_hear_itself(microphone, output, behind) is same


def test_the_headphones_are_chosen_by_name() -> None:
    ears = Ears()
    assert "device" not in ears.head.streams[-1].settings and ears.monitor.heard.output == "Head"
    ears.monitor._close()
    ears.monitor.set_output("Other head")
    ears.monitor.step()
    assert ears.head.streams[-1].settings["device"] == 2 and ears.monitor.heard.output == "Other head"
    ears.monitor._close()
    ears.monitor.set_output("Mic")
    ears.monitor.step()
    assert str(ears.monitor.heard.problem).startswith("“Mic” is not connected.")


def test_an_output_that_was_moved_away_without_a_word_is_opened_anew() -> None:
    ears = Ears()
    ears.hear_all(noise(0.5))
    first = ears.head.streams[-1]
    for _ in range(round((STALL_S + 0.5) * RATE / BLOCK)):  # nobody asks for sound any more
        ears.now += BLOCK / RATE
        ears.sound.stream.speak(np.zeros((BLOCK, 2), np.float32))
        ears.recorder.step()
        ears.monitor.step()
    assert first.closed and len(ears.head.streams) == 2
    assert ears.monitor.heard.state is Hearing.ON
    assert ears.hear_all(noise(0.5, seed=1)).any()
    assert len(ears.head.streams) == 2


def test_headphones_that_are_slow_to_begin_are_not_late_for_it() -> None:
    """They ask once or twice, and then for nothing for a second."""
    ears = Ears()
    ears.head.streams[-1].listen(BLOCK)
    for _ in range(100):
        ears.now += BLOCK / RATE
        ears.sound.stream.speak(np.zeros((BLOCK, 2), np.float32))
        ears.recorder.step()
        ears.monitor.step()
    heard = ears.hear_all(noise(0.5))
    assert np.flatnonzero(np.abs(heard) > 0.01)[0] < 0.25 * RATE
