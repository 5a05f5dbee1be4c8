"""The recorder on a microphone that is plugged, overrun and pulled out by hand: nothing that was heard is lost."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.sound import portaudio
from app.sound.capture import RING_S, Capture
from app.sound.errors import Trouble
from app.sound.portaudio import Microphones, SoundError
from app.sound.recorder import RETRY_S, STALL_S, START_S, Recorder
from app.sound.recorder_thread import RecorderThread
from app.sound.recording import Channel, Input, State
from prs_core.takes import growing_wav
from prs_core.takes.info import Ended, GainChange, Gap, Mark, Overrun, read_info
from prs_core.takes.take import Take
from tests.gui.fake_microphone import FakePortAudioError, FakeSound


def noise(frames: int, channels: int = 2, seed: int = 0) -> np.ndarray:
    """(frames, channels) float32 of values that 24 bits hold."""
    return (np.random.default_rng(seed).integers(-(1 << 22), 1 << 22, (frames, channels)) / (1 << 23)).astype(
        np.float32
    )


class Desk:
    """A recorder with its clock, its microphone and a folder."""

    def __init__(self, folder: Path, sound: FakeSound | None = None) -> None:
        self.sound, self.now = sound or FakeSound(), 100.0
        self.take_path = folder / "a.wav"
        at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
        self.recorder = Recorder(
            Microphones(self.sound),
            clock=lambda: self.now,
            now=lambda: at,
            begin=lambda path, info: Take(path, info, clock=lambda: self.now),
        )

    @property
    def status(self):
        return self.recorder.status

    def ask(self, what: str, *arguments: object, **named: object):
        getattr(self.recorder, what)(*arguments, **named)
        self.recorder.step()
        return self.status

    def hear(self, block: np.ndarray, seconds: float = 0.1, overflow: bool = False):
        self.now += seconds
        self.sound.stream.speak(block, overflow)
        self.recorder.step()
        return self.status

    def wait(self, seconds: float, step_s: float = 0.1):
        for _ in range(round(seconds / step_s)):
            self.now += step_s
            self.recorder.step()
        return self.status

    def recorded(self) -> np.ndarray:
        return soundfile.read(self.take_path, dtype="float32")[0]


@pytest.fixture
def desk(tmp_path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.recorder.shut()


def recording(desk: Desk, wanted: Input | None = None, **start: object) -> Desk:
    assert desk.ask("open", wanted or Input()).problem is None
    assert desk.ask("start", desk.take_path, **start).state is State.RECORDING
    return desk


# --- the callback's ring


@pytest.mark.parametrize("seed", range(5))
def test_the_ring_gives_what_the_callback_got_in_blocks_of_any_size(seed):
    rng, capture = np.random.default_rng(seed), Capture(1000, 2, ring_s=1.0)
    given, got = noise(20_000), []
    at = 0
    while at < len(given):
        count = int(rng.integers(0, 400))
        buffer = given[at : at + count].copy()
        capture.callback(buffer, len(buffer), None, None)
        buffer[:] = np.nan
        at += count
        if rng.random() < 0.7:
            got.append(capture.drain())
    got.append(capture.drain())
    kept = np.concatenate(got)
    assert len(kept) + capture.lost == len(given)
    if not capture.lost:
        assert np.array_equal(kept, given)


def test_what_does_not_fit_is_counted_and_what_is_there_stays():
    capture = Capture(100, 1, ring_s=1.0)
    sound = noise(200, 1)
    for first in range(0, 200, 40):
        capture.callback(sound[first : first + 40], 40, None, None)
    assert (capture.lost, capture.calls) == (120, 5)
    assert np.array_equal(capture.drain(), sound[:80])
    capture.callback(sound[:40], 40, None, None)
    assert np.array_equal(capture.drain(), sound[:40])


def test_the_ring_loses_nothing_between_two_threads():
    capture, sound, got = Capture(48000, 1, ring_s=0.5), noise(480_000, 1), []
    room = threading.Semaphore(20)

    def device() -> None:
        for first in range(0, len(sound), 480):
            room.acquire()
            capture.callback(sound[first : first + 480], 480, None, None)

    thread = threading.Thread(target=device)
    thread.start()
    count = 0
    while count < len(sound):
        got.append(capture.drain())
        count += len(got[-1])
        for _ in range(len(got[-1]) // 480):
            room.release()
    thread.join()
    assert capture.lost == 0
    assert np.array_equal(np.concatenate(got), sound)


# --- recording


@pytest.mark.parametrize(("channel", "column"), [(Channel.LEFT, 0), (Channel.RIGHT, 1)])
def test_one_channel_arrives_bit_for_bit_in_blocks_of_any_size(desk, channel, column):
    recording(desk, Input(channel=channel), patient="Müller", site="p2")
    sound, rng, at = noise(48000), np.random.default_rng(3), 0
    while at < len(sound):
        count = int(rng.integers(1, 2000))
        desk.hear(sound[at : at + count])
        at += count
    status = desk.ask("stop")
    assert status.state is State.LISTENING
    assert status.last == desk.take_path
    assert np.array_equal(desk.recorded(), sound[:, column])
    info = read_info(desk.take_path)
    assert info == status.last_info
    assert (info.device, info.rate, info.channel, info.patient, info.site) == (
        "USB Mic", 48000, str(channel), "Müller", "p2"
    )  # fmt: skip
    assert info.started == "2026-01-02T03:04:05.000+00:00"
    assert (info.ended, info.duration_s, info.overruns, info.gaps) == (Ended.STOPPED, 1.0, (), ())


@pytest.mark.parametrize("dead", [False, True])
def test_a_mix_leaves_a_dead_channel_out_and_means_the_others(desk, dead):
    recording(desk, Input(channel=Channel.MIX))
    sound = noise(1000)
    if dead:
        sound[:, 1] = 0
    desk.hear(sound)
    desk.ask("close")
    wanted = sound[:, 0] if dead else sound.mean(axis=1)
    assert np.abs(desk.recorded() - wanted)[1:].max() <= 2**-23  # with the first sample no channel has moved yet


def test_a_device_with_one_channel_gives_it_whichever_is_asked_for(tmp_path):
    desk = recording(Desk(tmp_path, FakeSound(channels=1)), Input(channel=Channel.RIGHT))
    sound = noise(500, 1)
    desk.hear(sound)
    desk.ask("stop")
    assert np.array_equal(desk.recorded(), sound[:, 0])


def test_gain_is_applied_clips_and_is_noted_when_it_changes(desk):
    recording(desk, Input(gain_db=6.0))
    sound = noise(1000)
    desk.hear(sound)
    assert desk.status.level.clipped == 0
    desk.ask("set_gain", 20.0)
    desk.hear(sound)
    assert desk.status.level.clipped > 0
    desk.ask("stop")
    heard = desk.recorded()
    assert np.abs(heard[:1000] - sound[:, 0] * 10**0.3).max() < 1e-6
    assert np.abs(heard[1000:] - np.clip(sound[:, 0] * 10, -1, 1)).max() < 1e-6
    info = read_info(desk.take_path)
    assert (info.gain_db, info.gains) == (6.0, (GainChange(1000 / 48000, 20.0),))


def test_a_take_of_a_set_length_ends_by_itself_to_the_sample(desk):
    recording(desk, seconds=0.5)
    desk.hear(noise(20_000))
    status = desk.hear(noise(20_000, seed=1))
    assert status.state is State.LISTENING
    assert len(desk.recorded()) == 24_000


def test_pause_and_marks(desk):
    recording(desk)
    sound = noise(4800)
    desk.hear(sound)
    desk.ask("mark", "cough")
    assert desk.ask("pause").state is State.PAUSED
    desk.hear(noise(100, seed=9), seconds=3.0)
    assert desk.ask("resume").state is State.RECORDING
    desk.hear(sound)
    desk.ask("stop")
    assert np.array_equal(desk.recorded(), np.concatenate([sound, sound])[:, 0])
    info = read_info(desk.take_path)
    assert info.marks == (Mark(0.1, "cough"),)
    assert info.gaps == (Gap(0.1, pytest.approx(3.0), "paused"),)


def test_nothing_is_kept_of_what_was_heard_before_the_start(desk):
    desk.ask("open", Input())
    desk.hear(noise(1000))
    desk.recorder.start(desk.take_path)
    desk.hear(noise(1000, seed=1))  # heard before the start was come to
    desk.hear(noise(1000, seed=2))
    desk.ask("stop")
    assert np.array_equal(desk.recorded(), noise(1000, seed=2)[:, 0])


# --- what goes wrong


def test_overruns_are_counted_where_they_happened(desk):
    recording(desk)
    desk.hear(noise(48000))
    ring = round(RING_S * 48000)
    for _ in range(3):  # the disk holds the thread up
        desk.sound.stream.speak(noise(ring // 2))
    desk.recorder.step()
    assert desk.status.info.lost_frames == ring // 2
    for _ in range(11):
        desk.hear(noise(48000))
    desk.hear(noise(100), overflow=True)
    desk.ask("stop")
    assert len(desk.recorded()) == 48000 + ring + 11 * 48000 + 100
    assert read_info(desk.take_path).overruns == (
        Overrun(1.0 + RING_S, ring // 2),
        Overrun((48000 + ring + 11 * 48000 + 100) / 48000, 0),
    )


@pytest.mark.parametrize("told", [True, False])
def test_a_device_that_is_pulled_out_pauses_the_take_and_goes_on_when_it_is_back(desk, told):
    recording(desk)
    sound = noise(9600)
    desk.hear(sound[:4800])
    desk.sound.stream.speak(sound[4800:4900])  # still in the ring
    desk.sound.plugged, desk.sound.gone = [], True
    if told:
        desk.sound.stream.end()
        status = desk.wait(0.1)
    else:
        assert desk.wait(STALL_S - 0.1).state is State.RECORDING
        status = desk.wait(0.3)
    assert status.state is State.LOST
    assert status.take == desk.take_path
    assert "was unplugged" in status.problem.message and "goes on" in status.problem.advice
    assert desk.sound.stream.closed
    assert desk.wait(5 * RETRY_S).state is State.LOST
    desk.sound.plugged, desk.sound.gone = ["Webcam", "USB Mic"], False
    status = desk.wait(2 * RETRY_S)
    assert (status.state, status.problem) == (State.RECORDING, None)
    assert desk.sound.stream.settings["device"] == 2  # by its name: its number is another
    desk.hear(sound[4900:])
    desk.ask("stop")
    assert np.array_equal(desk.recorded(), sound[:, 0])
    [gap] = read_info(desk.take_path).gaps
    assert (gap.at_s, gap.cause) == (4900 / 48000, "unplugged")
    assert 5 < gap.missing_s < 12


def test_a_take_begins_with_the_first_sound_and_no_sooner(desk):
    desk.sound.at_once = False
    desk.recorder.open(Input())
    assert desk.ask("start", desk.take_path).state is State.OPENING
    desk.recorder.stop()  # waits for its turn
    status = desk.wait(1.4)
    assert (status.state, status.take, status.done) == (State.OPENING, None, 1) and not desk.take_path.exists()
    sound = noise(4800)
    assert desk.hear(sound).done == 3
    assert desk.ask("start", desk.take_path.with_name("b.wav")).state is State.RECORDING
    desk.hear(sound)
    assert desk.status.duration_s == 0.1


def test_nothing_of_the_first_sound_is_missing_from_the_take_that_waited_for_it(desk):
    desk.sound.at_once = False
    desk.recorder.open(Input())
    desk.ask("start", desk.take_path)
    desk.wait(1.0)
    sound = noise(4800)
    desk.hear(sound[:480])
    desk.hear(sound[480:])
    desk.ask("stop")
    assert np.array_equal(desk.recorded(), sound[:, 0])


@pytest.mark.parametrize("after_s", [1.0, 3.0, 4.9])
def test_a_source_that_is_slow_to_begin_is_not_taken_for_gone_as_it_does(desk, after_s):
    desk.sound.at_once = False
    desk.recorder.open(Input())
    desk.ask("start", desk.take_path)
    desk.wait(after_s)
    status = desk.hear(noise(480), 0.01)
    assert (status.state, status.problem) == (State.RECORDING, None)
    desk.hear(noise(480, seed=1), 0.01)
    assert desk.status.duration_s == 0.02


def test_sound_that_comes_within_the_step_that_found_none_is_still_opening(desk):
    desk.sound.at_once = False
    desk.recorder.open(Input())
    desk.recorder.step()
    spoken: list[bool] = []

    def clock() -> float:  # is asked after the wish was looked at and before the status is told
        if not spoken:
            spoken.append(True)
            desk.sound.stream.speak(noise(48))
        return desk.now

    desk.recorder._clock = clock
    status = desk.ask("start", desk.take_path)
    assert spoken and status.state is State.OPENING and status.done < desk.recorder.asked
    desk.recorder.step()
    assert desk.status.state is State.RECORDING


def test_a_microphone_that_opens_and_gives_nothing_is_told_and_nothing_begins(desk):
    desk.sound.at_once = False
    desk.recorder.open(Input())
    desk.ask("start", desk.take_path)
    status = desk.wait(START_S + 0.2)
    assert status.state is State.LOST and status.take is None
    assert "no sound comes from it" in status.problem.message and "plug it in again" in status.problem.advice
    assert status.problem.trouble is Trouble.SILENT
    desk.wait(RETRY_S + START_S + 0.2)
    assert "no sound comes from it" in desk.ask("start", desk.take_path).problem.message, "still, and asked to record"
    assert status.done == 2 and not desk.take_path.exists()


def test_a_gap_lasts_until_sound_comes_from_the_device_that_is_open_again(desk):
    recording(desk)
    desk.hear(noise(4800))
    gone_at = desk.now
    desk.sound.stream.end()
    desk.sound.at_once = False
    status = desk.wait(2 * RETRY_S)
    assert desk.sound.stream.started and not desk.sound.stream.closed
    assert status.state is State.LOST and "goes on" in status.problem.advice
    desk.ask("pause")
    assert desk.ask("resume").info.gaps == ()
    desk.wait(1.4)
    status = desk.hear(noise(4800, seed=1), 0.1)
    assert (status.state, status.problem) == (State.RECORDING, None)
    [gap] = status.info.gaps
    assert (gap.at_s, gap.cause) == (0.1, "unplugged")
    assert gap.missing_s == pytest.approx(desk.now - 0.1 - gone_at), "without what came with the first callback"


def test_what_a_server_says_of_a_device_that_is_gone_does_not_replace_that_it_is(desk, monkeypatch):
    recording(desk)
    desk.hear(noise(4800))
    desk.sound.stream.end()
    error = FakePortAudioError("Unanticipated host error: 'Input/output error' [ALSA error -5]", -9999)
    monkeypatch.setattr(desk.sound, "InputStream", lambda **_: (_ for _ in ()).throw(error))
    status = desk.wait(5 * RETRY_S)
    assert "was unplugged" in status.problem.message and "goes on" in status.problem.advice
    desk.ask("stop")
    status = desk.wait(2 * RETRY_S)
    assert "PaErrorCode" not in str(status.problem) and "not connected" in status.problem.message


def test_a_device_that_comes_back_with_another_rate_waits_for_its_own(desk):
    recording(desk)
    desk.hear(noise(4800))
    desk.sound.stream.end()
    desk.sound.rates = (44100,)
    status = desk.wait(2 * RETRY_S)
    assert status.state is State.LOST
    assert str(status.problem) == (
        "“USB Mic” cannot record at 48 kHz. The recording cannot go on with it: stop, then record anew."
    )
    desk.sound.rates = (48000,)
    assert desk.wait(2 * RETRY_S).state is State.RECORDING


def test_a_take_can_be_stopped_and_paused_while_the_device_is_away(desk):
    recording(desk)
    desk.hear(noise(4800))
    desk.sound.plugged = []
    desk.sound.stream.end()
    desk.ask("pause")
    desk.sound.plugged = ["USB Mic"]
    assert desk.wait(2 * RETRY_S).state is State.PAUSED
    desk.ask("resume")
    desk.hear(noise(100))
    desk.sound.stream.end()
    desk.sound.plugged = []
    desk.wait(0.1)
    assert desk.ask("stop").state is State.LOST
    assert len(desk.recorded()) == 4900
    assert [gap.cause for gap in read_info(desk.take_path).gaps] == ["unplugged"]
    assert desk.ask("close").state is State.CLOSED


def test_portaudio_is_not_restarted_while_anything_plays(desk):
    playing = object()
    portaudio.hold(desk.sound, playing)
    assert desk.ask("open", Input()).state is State.LISTENING
    assert desk.sound.restarts == 0
    desk.sound.stream.end()
    desk.wait(3 * RETRY_S)  # without a restart it comes back all the same, if PortAudio knows it still
    assert (desk.sound.restarts, desk.status.state) == (0, State.LISTENING)
    portaudio.release(playing)
    desk.sound.plugged = ["USB Mic", "Stethoscope"]
    assert desk.ask("open", Input("Stethoscope")).device == "Stethoscope"
    assert desk.sound.restarts == 1


def test_a_full_disk_ends_the_take_and_keeps_it(desk, monkeypatch):
    recording(desk)
    sound = noise(4800)
    desk.hear(sound)

    def full(self: object, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(growing_wav.GrowingWav, "_put", full)
        status = desk.hear(sound)
    assert status.state is State.LISTENING
    assert "disk is full" in status.problem.message
    assert np.array_equal(desk.recorded(), sound[:, 0])
    assert read_info(desk.take_path).ended is Ended.DISK_FULL
    assert desk.hear(sound).problem is status.problem  # it stays until something is asked for
    assert desk.ask("start", desk.take_path.with_name("b.wav")).problem is None


def test_whatever_else_fails_keeps_the_take_and_tells(desk, monkeypatch, caplog):
    recording(desk)
    desk.hear(noise(4800))
    monkeypatch.setattr(desk.recorder, "_one_channel", lambda block: 1 / 0)
    status = desk.hear(noise(100))
    assert status.state is State.CLOSED
    assert "unexpected" in status.problem.message
    assert len(desk.recorded()) == 4800
    assert read_info(desk.take_path).ended is Ended.FAILED


@pytest.mark.parametrize(
    ("sound", "name", "said"),
    [
        (FakeSound("A", "B"), "C", "No connected microphone is called “C”. Plug it in, or choose another: there are"),
        (FakeSound("Mic 1", "Mic 2"), "mic", "Several"),
        (FakeSound(rates=(11025,)), "", "“USB Mic” offers no rate that can be recorded."),
    ],
)
def test_a_microphone_that_cannot_be_had_is_explained(tmp_path, sound, name, said):
    desk = Desk(tmp_path, sound)
    status = desk.ask("open", Input(name))
    assert status.state is State.CLOSED
    assert said in str(status.problem)
    again = desk.ask("start", desk.take_path).problem
    assert str(again) == str(status.problem), "why, and not that there is none"
    assert again is not status.problem, "it is told anew"
    assert list(tmp_path.iterdir()) == []


def test_a_stream_that_does_not_start_is_let_go_of(tmp_path):
    desk = Desk(tmp_path)
    desk.sound.refuses_to_start = True
    assert "is being used by another program" in str(desk.ask("open", Input()).problem)
    assert all(stream.closed for stream in desk.sound.streams)
    desk.sound.refuses_to_start = False
    assert desk.ask("open", Input()).state is State.LISTENING


@pytest.mark.parametrize(
    ("error", "trouble", "said"),
    [
        (FakePortAudioError("Invalid sample rate", -9997), Trouble.RATE, "cannot record at 16 kHz"),
        (FakePortAudioError("Invalid number of channels", -9998), Trouble.CHANNELS, "does not give 2 channels"),
        (FakePortAudioError("Device unavailable", -9985), Trouble.BUSY, "another program"),
        (FakePortAudioError("Invalid device", -9996), Trouble.ABSENT, "not connected"),
        (FakePortAudioError("Host error", -9999, (0, -16, "Device or resource busy")), Trouble.BUSY, "another program"),
        (FakePortAudioError("Host error", -9999, (0, 5, "Access denied")), Trouble.FORBIDDEN, "privacy settings"),
        (ValueError("whatever"), Trouble.OTHER, "“USB Mic” refuses to record."),
    ],
)
def test_what_is_wrong_with_a_microphone_is_told_apart(tmp_path, error, trouble, said, monkeypatch):
    desk = Desk(tmp_path)

    def check(**_: object) -> None:
        raise error

    monkeypatch.setattr(desk.sound, "check_input_settings", check)
    problem = desk.ask("open", Input(rate=16000)).problem
    assert said in str(problem)
    assert problem.advice
    assert problem.trouble is trouble
    assert str(error.args[0]) not in str(problem), "PortAudio's own words are for the log"


def test_a_microphone_that_says_two_channels_and_gives_one_is_recorded(tmp_path):
    desk = Desk(tmp_path)
    desk.sound.gives = (1,)
    assert desk.ask("open", Input(channel=Channel.RIGHT)).channels == 1


def test_no_microphone_at_all(tmp_path):
    sound = FakeSound()
    sound.plugged = []
    assert "No microphone was found" in str(Desk(tmp_path, sound).ask("open", Input()).problem)


def test_without_portaudio_it_is_said_what_to_install(monkeypatch):
    def missing(name: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(portaudio.importlib, "import_module", missing)
    monkeypatch.setattr(portaudio.sys, "platform", "linux")
    with pytest.raises(SoundError, match="libportaudio2"):
        Microphones().inputs()


def test_a_name_that_is_taken_is_refused_and_nothing_overwritten(desk):
    desk.take_path.write_bytes(b"precious")
    desk.ask("open", Input())
    assert "already" in str(desk.ask("start", desk.take_path).problem)
    assert desk.take_path.read_bytes() == b"precious"


def test_the_device_may_give_another_rate_than_the_usual(tmp_path):
    desk = Desk(tmp_path, FakeSound(rate=96000.0, rates=(44100,)))
    assert desk.ask("open", Input()).rate == 44100
    assert Desk(tmp_path, FakeSound(rates=(44100, 16000))).ask("open", Input(rate=16000)).rate == 16000


# --- levels


def test_levels_tell_a_silent_room_from_a_muted_device(desk):
    desk.ask("open", Input())
    quiet = 1e-4 * noise(4800)
    for _ in range(20):
        desk.hear(quiet)
    assert not desk.status.level.is_still
    assert -100 < desk.status.level.rms_dbfs < -80
    for _ in range(20):
        desk.hear(np.zeros((4800, 2)))
    assert desk.status.level.is_still
    assert desk.status.level.peak_dbfs == -120
    desk.hear(0.5 * np.sign(quiet))
    assert not desk.status.level.is_still
    assert desk.status.level.peak_dbfs == pytest.approx(-6.02, abs=0.01)


def test_samples_that_are_no_numbers_are_silence(desk):
    recording(desk)
    desk.hear(np.full((100, 2), np.nan))
    desk.ask("stop")
    assert np.array_equal(desk.recorded(), np.zeros(100))


# --- the thread


def test_the_thread_records_and_closes_everything_when_it_ends(tmp_path):
    sound = FakeSound()
    recorder = Recorder(Microphones(sound))
    recorder.open(Input())
    recorder.start(tmp_path / "a.wav")
    recorder.step()
    thread = RecorderThread(recorder)
    sound.stream.speak(noise(1000))
    thread.start()
    thread.end()
    assert recorder.status.state is State.CLOSED
    assert sound.stream.closed
    assert np.array_equal(soundfile.read(tmp_path / "a.wav", dtype="float32")[0], noise(1000)[:, 0])
