"""Decoding, mixing down and resampling."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.audio import (
    SAMPLE_RATE,
    AudioReader,
    ChannelMixer,
    StreamResampler,
    probe,
    read_audio,
)
from prs_core.errors import AudioError, Cancelled


def tone(rate: int, seconds: float, hertz: float = 440.0) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(rate * seconds)) / rate)).astype(np.float32)


def split(samples: np.ndarray, sizes: list[int]) -> list[np.ndarray]:
    """``samples`` in blocks of the given sizes, over and over."""
    blocks, at, turn = [], 0, 0
    while at < len(samples):
        size = sizes[turn % len(sizes)]
        blocks.append(samples[at : at + size])
        at, turn = at + size, turn + 1
    return blocks


def resample(rate: float, blocks: list[np.ndarray]) -> np.ndarray:
    stream = StreamResampler(rate)
    return np.concatenate([*(stream.process(block) for block in blocks), stream.finish()])


@given(
    rate=st.sampled_from([4000, 8000, 11025, 16000, 22050, 44100, 48000, 96000, 192000]),
    sizes=st.lists(st.integers(1, 5000), min_size=1, max_size=5),
    seed=st.integers(0, 99),
)
@settings(max_examples=60, deadline=None)
def test_block_sizes_do_not_change_a_sample(rate: int, sizes: list[int], seed: int) -> None:
    samples = np.random.default_rng(seed).uniform(-1, 1, 12_345).astype(np.float32)
    np.testing.assert_array_equal(resample(rate, split(samples, sizes)), resample(rate, [samples]))


@pytest.mark.parametrize("rate", [4000, 11025, 16000, 44100, 48000, 192000])
def test_a_tone_keeps_pitch_level_and_place(rate: int) -> None:
    heard = resample(rate, [tone(rate, 2)])
    wanted = tone(SAMPLE_RATE, 2)
    assert len(heard) == len(wanted)
    np.testing.assert_allclose(heard[400:-400], wanted[400:-400], atol=2e-4)


def test_what_8_khz_cannot_hold_is_filtered_out() -> None:
    heard = resample(48000, [tone(48000, 1, 6000)])
    assert np.abs(heard[400:-400]).max() < 1e-4


def test_at_8_khz_samples_pass_untouched_and_the_callers_buffer_may_be_used_again() -> None:
    stream = StreamResampler(SAMPLE_RATE)
    buffer = tone(SAMPLE_RATE, 0.1)
    kept = stream.process(buffer)
    buffer[:] = 0
    np.testing.assert_array_equal(kept, tone(SAMPLE_RATE, 0.1))
    assert len(stream.finish()) == 0


@pytest.mark.parametrize("rate", [0, -8000, 500, 10_000_000])
def test_an_impossible_rate_is_refused(rate: float) -> None:
    with pytest.raises(AudioError, match="sample rate"):
        StreamResampler(rate)


# -------------------------------------------------------------------------------------------------------- mixing


def test_mixing_is_the_mean() -> None:
    block = np.random.default_rng(0).uniform(-1, 1, (100, 3)).astype(np.float32)
    np.testing.assert_allclose(ChannelMixer(3).process(block), block.mean(axis=1), atol=1e-7)
    np.testing.assert_array_equal(ChannelMixer(1).process(block[:, :1]), block[:, 0])


@pytest.mark.parametrize("offset", [0.0, 0.25])
def test_a_dead_channel_does_not_halve_the_live_one(offset: float) -> None:
    live = tone(SAMPLE_RATE, 1)
    mixer = ChannelMixer(2)
    mixed = mixer.process(np.stack([np.full_like(live, offset), live], axis=1))
    np.testing.assert_allclose(mixed[1:], live[1:], atol=1e-7)
    assert mixer.warnings() == ("Channel 1 is silent and left out of the mix.",)


def test_equal_and_unequal_channels_are_told_apart() -> None:
    left = tone(SAMPLE_RATE, 1)

    def warnings(right: np.ndarray) -> tuple[str, ...]:
        mixer = ChannelMixer(2)
        mixer.process(np.stack([left, right], axis=1))
        return mixer.warnings()

    assert warnings(left * 0.8) == ()
    assert "20 dB" in warnings(left * 0.05)[0]
    assert "inverted" in warnings(-left)[0]


@given(
    sizes=st.lists(st.integers(1, 700), min_size=1, max_size=4),
    wakes=st.lists(st.integers(0, 2500), min_size=1, max_size=4),
    seed=st.integers(0, 99),
)
@settings(max_examples=40, deadline=None)
def test_block_sizes_do_not_change_the_mix(sizes: list[int], wakes: list[int], seed: int) -> None:
    block = np.random.default_rng(seed).uniform(-1, 1, (2000, len(wakes))).astype(np.float32)
    for channel, wake in enumerate(wakes):
        block[:wake, channel] = 0.125 * channel
    whole, parts = ChannelMixer(len(wakes)), ChannelMixer(len(wakes))
    wanted = whole.process(block)
    np.testing.assert_array_equal(np.concatenate([parts.process(part) for part in split(block, sizes)]), wanted)
    assert parts.warnings() == whole.warnings()


# --------------------------------------------------------------------------------------------------------- files

KINDS = [
    ("wav", "WAV", "PCM_U8", 0.01),
    ("wav", "WAV", "PCM_16", 1e-4),
    ("wav", "WAV", "PCM_24", 1e-5),
    ("wav", "WAV", "PCM_32", 1e-5),
    ("wav", "WAV", "FLOAT", 1e-6),
    ("wav", "WAV", "DOUBLE", 1e-6),
    ("wav", "WAV", "ULAW", 0.03),
    ("wav", "WAV", "IMA_ADPCM", 0.03),
    ("wav", "WAVEX", "PCM_16", 1e-4),
    ("flac", "FLAC", "PCM_16", 1e-4),
    ("flac", "FLAC", "PCM_24", 1e-5),
    ("ogg", "OGG", "VORBIS", 0.05),
    ("mp3", "MP3", "MPEG_LAYER_III", 0.08),
    ("aiff", "AIFF", "PCM_16", 1e-4),
    ("aiff", "AIFF", "PCM_24", 1e-5),
]


@pytest.mark.parametrize(("ending", "container", "subtype", "error"), KINDS)
@pytest.mark.parametrize(("rate", "channels"), [(8000, 1), (16000, 2), (44100, 1)])
def test_every_format_gives_the_same_sound(
    tmp_path: Path, ending: str, container: str, subtype: str, error: float, rate: int, channels: int
) -> None:
    path = tmp_path / f"töne 1.{ending}"
    sound = tone(rate, 1.5)
    soundfile.write(path, np.stack([sound] * channels, axis=1), rate, format=container, subtype=subtype)

    audio = read_audio(path)

    assert (audio.info.sample_rate, audio.info.channels, audio.info.format) == (rate, channels, container)
    assert audio.samples.dtype == np.float32
    assert audio.duration_s == pytest.approx(1.5, abs=0.1)  # ADPCM fills its last block
    wanted = resample(rate, [sound])
    middle = slice(800, 11_000)
    np.testing.assert_allclose(audio.samples[middle], wanted[middle], atol=error)
    assert audio.warnings == ()


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3", "aiff"])
def test_a_file_has_the_same_samples_whatever_the_blocks(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    noise = np.random.default_rng(3).uniform(-0.5, 0.5, (3 * 44100, 2))
    soundfile.write(path, noise, 44100)
    wanted = read_audio(path).samples
    for block_s in (0.013, 0.5, 100.0):
        np.testing.assert_array_equal(np.concatenate(list(AudioReader(path, block_s=block_s))), wanted)


def test_a_file_has_the_samples_of_the_live_stream(tmp_path: Path) -> None:
    """What the recorder hears block by block is what is read from the file that it wrote."""
    path = tmp_path / "a.wav"
    sound = np.random.default_rng(4).uniform(-0.5, 0.5, (48000, 2)).astype(np.float32)
    soundfile.write(path, sound, 48000, subtype="FLOAT")
    mixer, stream = ChannelMixer(2), StreamResampler(48000)
    live = [stream.process(mixer.process(block)) for block in split(sound, [512])]
    np.testing.assert_array_equal(np.concatenate([*live, stream.finish()]), read_audio(path).samples)


def test_probe_reads_the_header_only(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    soundfile.write(path, tone(16000, 2), 16000)
    info = probe(path)
    assert (info.path, info.frames, info.duration_s, info.subtype) == (path, 32000, 2.0, "PCM_16")


def test_a_reader_can_be_read_twice_and_tells_where_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, tone(4000, 3), 4000)
    reader = AudioReader(path, block_s=1.0)
    first = np.concatenate(list(reader))
    warnings = list(reader.warnings)
    assert reader.position_s == pytest.approx(3.0)
    np.testing.assert_array_equal(np.concatenate(list(reader)), first)
    assert reader.warnings == warnings
    assert "2000 Hz" in warnings[0]


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, tone(8000, 3), 8000)
    with pytest.raises(Cancelled):
        next(iter(AudioReader(path, block_s=1.0, cancel=lambda: True)))
    asked: list[bool] = []
    blocks = iter(AudioReader(path, block_s=1.0, cancel=lambda: bool(asked)))
    assert len(next(blocks)) == len(next(blocks)) == 8000
    asked.append(True)
    with pytest.raises(Cancelled):
        next(blocks)


def test_a_long_file_is_read_in_flat_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    minute = (tone(16000, 60) * 32767).astype(np.int16)
    with soundfile.SoundFile(path, "w", 16000, 1, "PCM_16") as file:
        for _ in range(20):
            file.write(minute)
    total = 0
    tracemalloc.start()
    for block in AudioReader(path):
        total += len(block)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert total == 20 * 60 * SAMPLE_RATE  # 38 MB
    assert peak < 10e6


@pytest.mark.parametrize("rate", [44100, 48000])
def test_live_sound_is_not_held_back_for_long(rate: int) -> None:
    stream, given, taken, held = StreamResampler(rate), 0, 0, []
    block = np.zeros(rate // 100, np.float32)
    for _ in range(300):
        given += len(block)
        taken += len(stream.process(block))
        held.append(given / rate - taken / SAMPLE_RATE)
    assert np.mean(held[100:]) < 0.05
    assert max(held[100:]) < 0.08
