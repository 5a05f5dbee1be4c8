"""Sound files with nothing in them but sound: no tags, no INFO, bext, ID3 or PEAK chunks, no dates."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import soundfile

from prs_core.audio import AudioInfo, probe, read_audio
from prs_core.errors import AudioError
from prs_core.feature_config import SAMPLE_RATE
from prs_core.translation import tr

_BLOCK = 1 << 16
#: Kinds of samples that numpy holds without loss, and as what: rewritten, they are the same bit for bit.
_EXACT = {
    "PCM_S8": "int16",
    "PCM_U8": "int16",
    "PCM_16": "int16",
    "PCM_24": "int32",
    "PCM_32": "int32",
    "FLOAT": "float32",
    "DOUBLE": "float64",
    "ULAW": "int16",
    "ALAW": "int16",
}
_SET_ADD_PEAK_CHUNK = 0x1050  # sndfile.h


def plain_suffix(info: AudioInfo) -> str:
    """How the plain copy of a file ends: FLAC stays FLAC, all else becomes WAV."""
    return ".flac" if _is_exact(info) and info.format == "FLAC" else ".wav"


def _is_exact(info: AudioInfo) -> bool:
    """Whether the samples can be kept as they are in a container that training reads."""
    return info.format in {"WAV", "WAVEX", "FLAC", "AIFF", "AU", "CAF"} and info.subtype in _EXACT and info.frames > 0


def write_plain(source: Path, target: Path) -> None:
    """Write the sound of ``source``, without anything else, to ``target``, which ends as ``plain_suffix`` says.

    WAV, FLAC, AIFF, AU and CAF keep rate, channels and every bit of their samples; lossy formats become what the
    program hears: mono, 8 kHz, 32-bit floating point. Raises OSError, and AudioError where the file is damaged, so that
    what is written would not be what was read.
    """
    info = probe(source)
    if _is_exact(info):
        _copy_samples(source, target, info)
    else:
        with _created(target, SAMPLE_RATE, 1, "WAV", "FLOAT") as out:
            out.write(read_audio(source).samples)
    before, after = read_audio(source), read_audio(target)
    # A damaged file that was rewritten looks whole: its warnings are gone.
    lost = [w for w in before.damage if w not in after.damage]
    if lost or not np.array_equal(before.samples, after.samples):
        raise AudioError(tr("“{name}” is damaged. {how}", name=source.name, how=" ".join(lost)).strip())


def _copy_samples(source: Path, target: Path, info: AudioInfo) -> None:
    container = "FLAC" if info.format == "FLAC" else "WAV"
    dtype = _EXACT[info.subtype]
    # WAV has no signed samples of 8 bits.
    subtype = "PCM_16" if (container, info.subtype) == ("WAV", "PCM_S8") else info.subtype
    # As bytes: a name that is not of the system's encoding cannot be opened as text. Windows has no such names.
    name = str(source) if sys.platform == "win32" else os.fsencode(source)
    with (
        soundfile.SoundFile(name) as file,
        _created(target, info.sample_rate, info.channels, container, subtype) as out,
    ):
        while len(block := file.read(_BLOCK, dtype=dtype, always_2d=True)):
            out.write(block)


def _created(target: Path, rate: int, channels: int, container: str, subtype: str) -> soundfile.SoundFile:
    out = soundfile.SoundFile(target, "w", rate, channels, subtype, format=container)
    # The PEAK chunk of floating-point files holds the time of writing. soundfile has no word for leaving it out.
    soundfile._snd.sf_command(out._file, _SET_ADD_PEAK_CHUNK, soundfile._ffi.NULL, 0)
    return out
