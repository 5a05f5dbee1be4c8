"""Headers that are wrong about the length of what follows them."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.audio import read_audio
from prs_core.audio_lengths import with_true_length


def bursts(rate: int, channels: int) -> np.ndarray:
    """Noise, a long silence, noise: at varying bit rate the first frames say nothing about the length."""
    noise = np.random.default_rng(0).uniform(-0.4, 0.4, 2 * rate)
    mono = np.concatenate([noise, np.zeros(8 * rate), noise]).astype(np.float32)
    return np.stack([mono] * channels, axis=1)


def write_mp3(path: Path, samples: np.ndarray, rate: int, mode: str) -> bytes:
    with soundfile.SoundFile(
        path, "w", rate, samples.shape[1], format="MP3", bitrate_mode=mode, compression_level=0.5
    ) as file:
        file.write(samples)
    return path.read_bytes()


def without_length_frame(mp3: bytes) -> bytes:
    """The same stream as from a broadcast: the first frame, which holds the length, is missing."""
    tag = max(mp3.find(b"Xing"), mp3.find(b"Info"))
    return mp3[mp3.index(mp3[:2], tag) :]


@pytest.mark.parametrize(("rate", "channels"), [(44100, 1), (48000, 2), (16000, 1), (22050, 2)])
@pytest.mark.parametrize("mode", ["CONSTANT", "VARIABLE"])
def test_an_mp3_that_does_not_say_how_long_it_is_is_read_to_its_end(
    tmp_path: Path, rate: int, channels: int, mode: str
) -> None:
    samples = bursts(rate, channels)
    path = tmp_path / "stream.mp3"
    path.write_bytes(without_length_frame(write_mp3(path, samples, rate, mode)))

    audio = read_audio(path)

    assert audio.duration_s == pytest.approx(len(samples) / rate, abs=0.1)
    assert audio.info.duration_s == pytest.approx(audio.duration_s, abs=0.05)
    assert np.abs(audio.samples[-8000:]).max() > 0.1, "the noise at the end is there"
    assert audio.warnings == ()


def test_an_mp3_that_says_its_length_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "plain.mp3"
    for rate in (44100, 16000):
        samples = bursts(rate, 1)
        write_mp3(path, samples, rate, "VARIABLE")
        info = soundfile.info(path)
        assert with_true_length(path, "MP3", info.frames) is None
        assert read_audio(path).info.frames == len(samples)


def test_joined_mp3s_are_read_both(tmp_path: Path) -> None:
    path = tmp_path / "joined.mp3"
    samples = bursts(16000, 1)
    path.write_bytes(write_mp3(path, samples, 16000, "CONSTANT") * 2)
    assert read_audio(path).duration_s == pytest.approx(2 * len(samples) / 16000, abs=0.3)


def test_a_tag_before_the_sound_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "tagged.mp3"
    mp3 = without_length_frame(write_mp3(path, bursts(44100, 1), 44100, "VARIABLE"))
    cover = b"\xff\xfb\x90\x00" * 50  # what a picture may hold: looks like frame headers
    tag = b"ID3\x03\x00\x00" + bytes([0, 0, len(cover) >> 7, len(cover) & 127]) + cover
    path.write_bytes(tag + mp3)
    assert read_audio(path).duration_s == pytest.approx(12, abs=0.1)


@pytest.mark.parametrize("form_size", ["kept", "zero"])
def test_the_wav_of_a_killed_recorder_is_read(tmp_path: Path, form_size: str) -> None:
    path = tmp_path / "killed.wav"
    samples = (np.random.default_rng(1).uniform(-0.5, 0.5, 9000) * 32767).astype(np.int16)
    soundfile.write(path, samples, 8000)
    raw = bytearray(path.read_bytes())
    at = raw.index(b"data")
    raw[at + 4 : at + 8] = bytes(4)
    if form_size == "zero":
        raw[4:8] = bytes(4)
    path.write_bytes(raw)

    audio = read_audio(path)

    np.testing.assert_array_equal(audio.samples, samples / np.float32(32768))
    assert any("never closed" in warning for warning in audio.warnings)


def test_a_wav_that_truly_is_empty_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "empty.wav"
    soundfile.write(path, np.zeros(0), 8000)
    comment = b"x" * 4000
    raw = path.read_bytes() + b"LIST" + struct.pack("<I", len(comment)) + comment
    path.write_bytes(raw[:4] + struct.pack("<I", len(raw) - 8) + raw[8:])
    assert with_true_length(path, "WAV", 0) is None


def streamed_flac(path: Path, rate: int, channels: int, seconds: float) -> np.ndarray:
    """Write a FLAC that does not say how long it is, as those that came through a pipe; returns its samples."""
    rng = np.random.default_rng(rate)
    samples = (rng.uniform(-0.4, 0.4, (round(seconds * rate), channels)) * 32767).astype(np.int16)
    soundfile.write(path, samples, rate, format="FLAC")
    raw = bytearray(path.read_bytes())
    raw[21:26] = bytes([raw[21] & 0xF0, 0, 0, 0, 0])
    path.write_bytes(raw)
    return samples


@pytest.mark.parametrize(
    ("rate", "channels", "seconds"), [(8000, 1, 9.2), (44100, 2, 3.3), (12345, 1, 40), (8000, 1, 0.1)]
)
def test_a_flac_that_does_not_say_how_long_it_is_is_whole(tmp_path, rate, channels, seconds):
    samples = streamed_flac(tmp_path / "a.flac", rate, channels, seconds)
    audio = read_audio(tmp_path / "a.flac")
    assert audio.info.frames == len(samples)
    assert audio.warnings == ()
    if rate == 8000:
        np.testing.assert_array_equal(audio.samples, samples[:, 0] / np.float32(32768))


def test_the_last_frame_of_a_silent_flac_is_counted_however_small_it_is(tmp_path):
    path = tmp_path / "a.flac"
    soundfile.write(path, np.zeros(100_000), 8000)
    raw = bytearray(path.read_bytes())
    raw[21:26] = bytes([raw[21] & 0xF0, 0, 0, 0, 0])
    path.write_bytes(raw)
    assert read_audio(path).info.frames == 100_000


def test_a_flac_of_unknown_length_that_is_cut_short_is_said_to_be(tmp_path):
    streamed_flac(tmp_path / "a.flac", 8000, 1, 6.0)
    raw = (tmp_path / "a.flac").read_bytes()
    (tmp_path / "a.flac").write_bytes(raw[:-300])
    audio = read_audio(tmp_path / "a.flac")
    assert audio.warnings
    assert audio.duration_s > 3
