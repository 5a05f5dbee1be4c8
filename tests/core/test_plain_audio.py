"""Sound and nothing else: every tag gone, every sample still there."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.audio import probe, read_audio
from prs_core.errors import AudioError
from prs_core.plain_audio import plain_suffix, write_plain
from tests.support import breath, tone, write_wav

NAME = "Jane Doe"
#: All that a WAV file needs, and the zeros that libsndfile puts where a PEAK chunk would have been.
SOUND = {b"fmt ", b"fact", b"data", b"PAD "}


def tagged(path: Path, samples: np.ndarray, subtype: str, **more: str) -> Path:
    """A file with a name and a date in each of the tags that libsndfile writes."""
    with soundfile.SoundFile(path, "w", 8000, 1 if samples.ndim == 1 else samples.shape[1], subtype, **more) as file:
        file.title, file.artist, file.comment, file.date = NAME, NAME, f"of {NAME}", "2019-05-17"
        file.write(samples)
    assert NAME.encode() in path.read_bytes()
    return path


def with_chunks(path: Path) -> Path:
    """Chunks before and behind the sound that name a person: bext and an ID3 tag as chunk."""
    raw = path.read_bytes()
    bext = (
        b"bext"
        + struct.pack("<I", 602)
        + NAME.encode().ljust(256, b"\0")
        + b"recorder 2019-05-1710:11:12".ljust(346, b"\0")
    )
    tail = b"id3 " + struct.pack("<I", 20) + f"TPE1 {NAME}".encode().ljust(20, b"\0")
    body = b"WAVE" + bext + raw[12:] + tail
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return path


def chunks(path: Path) -> list[bytes]:
    raw, at, found = path.read_bytes(), 12, []
    while at < len(raw):
        found.append(raw[at : at + 4])
        at += 8 + struct.unpack("<I", raw[at + 4 : at + 8])[0] + raw[at + 4] % 2
    return found


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE", "ULAW", "ALAW"])
def test_wav_files_keep_every_bit_and_lose_every_tag(tmp_path: Path, subtype: str) -> None:
    stereo = np.stack([breath(duration_s=3.0), tone(300, 3.0)], axis=1)
    source = with_chunks(tagged(tmp_path / "a.wav", stereo, subtype))
    target = tmp_path / f"b{plain_suffix(probe(source))}"
    write_plain(source, target)
    assert set(chunks(target)) <= SOUND
    assert NAME.encode() not in target.read_bytes() and b"2019" not in target.read_bytes()
    info = soundfile.info(target)
    assert (info.subtype, info.channels, info.samplerate) == (subtype, 2, 8000)
    np.testing.assert_array_equal(soundfile.read(target)[0], soundfile.read(source)[0])


@pytest.mark.parametrize("subtype", ["PCM_S8", "PCM_16", "PCM_24"])
def test_flac_files_stay_flac(tmp_path: Path, subtype: str) -> None:
    source = tagged(tmp_path / "a.flac", breath(duration_s=3.0), subtype)
    target = tmp_path / f"b{plain_suffix(probe(source))}"
    write_plain(source, target)
    assert target.suffix == ".flac" and soundfile.info(target).subtype == subtype
    assert NAME.encode() not in target.read_bytes() and b"2019" not in target.read_bytes()
    np.testing.assert_array_equal(soundfile.read(target, dtype="int32")[0], soundfile.read(source, dtype="int32")[0])


@pytest.mark.parametrize(("ending", "subtype"), [("ogg", "VORBIS"), ("mp3", "MPEG_LAYER_III"), ("wav", "IMA_ADPCM")])
def test_other_files_become_what_the_program_hears(tmp_path: Path, ending: str, subtype: str) -> None:
    source = tagged(tmp_path / f"a.{ending}", breath(duration_s=3.0), subtype)
    target = tmp_path / f"b{plain_suffix(probe(source))}"
    write_plain(source, target)
    assert (target.suffix, soundfile.info(target).subtype) == (".wav", "FLOAT")
    assert NAME.encode() not in target.read_bytes()
    assert set(chunks(target)) <= SOUND
    np.testing.assert_array_equal(read_audio(target).samples, read_audio(source).samples)


@pytest.mark.parametrize(
    ("ending", "subtype"), [("aiff", "PCM_S8"), ("aiff", "PCM_24"), ("au", "FLOAT"), ("caf", "PCM_16")]
)
def test_other_lossless_files_become_wav_bit_for_bit(tmp_path: Path, ending: str, subtype: str) -> None:
    source = tmp_path / f"a.{ending}"
    soundfile.write(source, np.stack([tone(300, 3.0, 4000), tone(310, 3.0, 4000)], axis=1), 4000, subtype)
    target = tmp_path / f"b{plain_suffix(probe(source))}"
    write_plain(source, target)
    assert (target.suffix, soundfile.info(target).samplerate) == (".wav", 4000)
    np.testing.assert_array_equal(soundfile.read(target)[0], soundfile.read(source)[0])


@pytest.mark.parametrize(("ending", "subtype"), [("wav", "PCM_16"), ("ogg", "VORBIS"), ("aiff", "PCM_16")])
def test_a_recording_that_is_half_there_does_not_pass_for_a_whole_one(
    tmp_path: Path, ending: str, subtype: str
) -> None:
    source = write_wav(tmp_path / f"a.{ending}", breath(duration_s=4.0), subtype=subtype)
    raw = source.read_bytes()
    source.write_bytes(raw[: int(0.6 * len(raw))])
    with pytest.raises(AudioError, match=r"is damaged\. The file is cut short"):
        write_plain(source, tmp_path / "b.wav")


@pytest.mark.parametrize(("ending", "subtype"), [("wav", "PCM_16"), ("ogg", "VORBIS")])
def test_warnings_about_the_sound_itself_are_no_damage(tmp_path: Path, ending: str, subtype: str) -> None:
    half = np.stack([tone(300, 3.0, 6000), np.zeros(18_000, np.float32)], axis=1)
    source = write_wav(tmp_path / f"a.{ending}", half, 6000, subtype=subtype)
    assert len(read_audio(source).warnings) == 2
    write_plain(source, tmp_path / "b.wav")
    np.testing.assert_array_equal(read_audio(tmp_path / "b.wav").samples, read_audio(source).samples)
