"""A take can be read at any moment, by this program and by others, and outlives whoever writes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.audio import read_audio
from prs_core.errors import AudioError
from prs_core.takes import growing_wav
from prs_core.takes.growing_wav import (
    HEADER_BYTES,
    GrowingWav,
    TakeFollower,
    is_being_written,
    packed,
    quantised,
    repair,
    unpacked,
)
from prs_core.takes.info import Ended
from prs_core.takes.recovery import left_behind, recover
from tests.core.takes.writes_until_killed import RATE, sound
from tests.support import write_wav

ROOT = Path(__file__).resolve().parents[3]


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(-2, 2, width=32), min_size=1, max_size=30))
def test_samples_are_kept_to_24_bits_and_read_as_libsndfile_does(tmp_path_factory, values):
    path = tmp_path_factory.mktemp("wav") / "a.wav"
    wav = GrowingWav(path, RATE)
    wav.write(np.array(values, np.float32))
    wav.close()
    heard, rate = soundfile.read(path, dtype="float32")
    assert rate == RATE
    assert np.abs(heard - np.clip(values, -1, 1)).max() <= 2**-23
    assert np.array_equal(heard, unpacked(packed(quantised(np.array(values)))))
    assert soundfile.info(path).subtype == "PCM_24"


def test_what_is_no_number_is_silence():
    assert quantised(np.array([np.nan, np.inf, -np.inf, 0.5], np.float32)).tolist() == [0, 0, 0, 1 << 22]


def test_the_header_follows_the_sound_each_second(tmp_path):
    clock, path = Clock(), tmp_path / "a.wav"
    wav = GrowingWav(path, RATE, clock=clock)
    for second in range(3):
        for block in range(10):
            clock.now = second + (block + 1) / 10
            wav.write(sound(wav.frames, RATE // 10))
        # Everything that is a second old is there for others, and all of it for a follower.
        assert soundfile.info(path).frames == (second + 1) * RATE
        assert np.array_equal(soundfile.read(path, dtype="float32")[0], sound(0, (second + 1) * RATE))
    clock.now += 0.5
    wav.write(sound(wav.frames, 1001))
    assert soundfile.info(path).frames == 3 * RATE
    follower = TakeFollower(path)
    assert np.array_equal(follower.read(), sound(0, 3 * RATE + 1001))
    follower.close()
    wav.close()
    assert np.array_equal(soundfile.read(path, dtype="float32")[0], sound(0, 3 * RATE + 1001))
    assert path.stat().st_size % 2 == 0
    assert read_audio(path).warnings == ()


def test_each_sync_reaches_the_disk(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(growing_wav.os, "fsync", synced.append)
    clock = Clock()
    wav = GrowingWav(tmp_path / "a.wav", RATE, clock=clock)
    before = len(synced)
    for _ in range(50):
        clock.now += 0.125
        wav.write(sound(wav.frames, 800))
    assert len(synced) - before == 6
    wav.close()


def test_a_follower_reads_each_sample_once_whatever_is_there(tmp_path):
    path = tmp_path / "a.wav"
    wav = GrowingWav(path, RATE)
    follower = TakeFollower(path)
    assert follower.rate == RATE
    assert len(follower.read()) == 0
    rng, heard = np.random.default_rng(1), []
    for _ in range(40):
        wav.write(sound(wav.frames, int(rng.integers(0, 700))))
        heard += [follower.read(), follower.read()] if rng.random() < 0.6 else [follower.read(100)]
    with path.open("ab") as file:
        file.write(b"\1\2")  # a frame of which only a part is there yet
    heard.append(follower.read())
    assert np.array_equal(np.concatenate(heard), sound(0, wav.frames))
    follower.close()
    wav.close()
    assert soundfile.info(path).frames == wav.frames


def test_no_take_is_overwritten(tmp_path):
    path = tmp_path / "a.wav"
    path.write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        GrowingWav(path, RATE)
    assert path.read_bytes() == b"precious"


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="not on Windows: it has no fork")
def test_a_kill_at_any_moment_loses_nothing_that_was_written(tmp_path):
    count = 40
    command = [sys.executable, "-m", "tests.core.takes.writes_until_killed", str(tmp_path), str(count), "5"]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    with_sound = 0
    for index in range(count):
        path = tmp_path / f"{index}.wav"
        if not path.exists() or path.stat().st_size <= HEADER_BYTES + 3:
            continue  # killed before anything was recorded
        with_sound += 1
        written = (path.stat().st_size - HEADER_BYTES) // 3
        # Before anybody repairs it, all but the last second can be read.
        told = soundfile.read(path, dtype="float32")[0]
        assert written - RATE - 160 <= len(told) <= written
        assert np.array_equal(told, sound(0, len(told)))
        if written >= 512:
            assert len(read_audio(path).samples) >= written - RATE - 160
    taken = left_behind(tmp_path)
    assert len(taken) == with_sound > count / 2
    for take in taken:
        written = (take.path.stat().st_size - HEADER_BYTES) // 3
        assert take.duration_s == written / RATE
        info = recover(take.path)
        assert info.ended is Ended.RECOVERED
        assert info.duration_s == written / RATE
        assert np.array_equal(soundfile.read(take.path, dtype="float32")[0], sound(0, written))
        if written >= 512:
            assert read_audio(take.path).warnings == ()
    assert left_behind(tmp_path) == ()


def test_repairing_twice_or_without_need_changes_nothing(tmp_path):
    path = tmp_path / "a.wav"
    wav = GrowingWav(path, RATE)
    wav.write(sound(0, 1001))
    wav.close()
    whole = path.read_bytes()
    assert repair(path) == repair(path) == 1001 / RATE
    assert path.read_bytes() == whole


def test_nothing_but_takes_is_repaired(tmp_path):
    other = write_wav(tmp_path / "b.wav", sound(0, 1000))
    content = other.read_bytes()
    for path in (other, tmp_path / "short.wav"):
        path.touch()
        with pytest.raises(AudioError, match="not a take"):
            repair(path)
        with pytest.raises(AudioError, match="not a take"):
            TakeFollower(path)
    assert other.read_bytes() == content


def test_a_take_tells_whether_it_is_being_written(tmp_path):
    path = tmp_path / "a.wav"
    wav = GrowingWav(path, RATE)
    assert is_being_written(path)
    wav.write(sound(0, 100))
    wav.close()
    assert not is_being_written(path)


def test_a_take_outgrows_wav_and_goes_on_as_rf64(tmp_path):
    clock, path = Clock(), tmp_path / "a.wav"
    wav = GrowingWav(path, RATE, clock=clock, riff_limit=100_000)
    for _ in range(6):
        clock.now += 1
        wav.write(sound(wav.frames, RATE - 1))
        assert np.array_equal(soundfile.read(path, dtype="float32")[0], sound(0, wav.frames))
    assert soundfile.info(path).format == "RF64"
    wav.write(sound(wav.frames, 501))  # not synced: what a kill would leave
    assert soundfile.info(path).frames == wav.frames - 501
    assert repair(path, 100_000) == wav.frames / RATE
    wav.close()
    assert soundfile.info(path).frames == wav.frames
    assert len(read_audio(path).samples) == wav.frames


def test_the_header_of_more_than_4_gib(tmp_path):
    path = tmp_path / "long.wav"
    wav = GrowingWav(path, 48000)
    wav.write(sound(0, 10))
    wav.close()
    frames = 1_500_000_000
    with path.open("r+b") as file:
        file.truncate(HEADER_BYTES + 3 * frames)  # holes: it takes no room
    assert repair(path) == frames / 48000
    info = soundfile.info(path)
    assert (info.format, info.frames) == ("RF64", frames)
    with soundfile.SoundFile(path) as file:
        file.seek(frames - 5)
        assert len(file.read()) == 5
