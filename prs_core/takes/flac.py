"""A finished take as FLAC: half the size, the same samples."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from prs_core.errors import AudioError, Cancelled
from prs_core.files import replace_atomically
from prs_core.translation import tr

_BLOCK = 1 << 18


def _name(path: Path) -> str | bytes:
    # As bytes: a name that is not of the system's encoding cannot be opened as text. Windows has no such names.
    return str(path) if sys.platform == "win32" else os.fsencode(path)


def to_flac(wav: Path, *, cancel: Callable[[], bool] | None = None) -> Path:
    """Turn the finished take ``wav`` into NAME.flac beside it, and remove it once both were found equal.

    At every moment one complete file of the take is there; where both are, they are equal, and calling this again goes
    on. Whatever fails, ``wav`` stays. Raises AudioError, OSError (a full disk, say), Cancelled.
    """
    flac = wav.with_suffix(".flac")
    if not flac.exists():
        try:
            with replace_atomically(flac) as temporary:
                _encode(wav, temporary, cancel)
                _compare(wav, temporary, cancel)
        except soundfile.SoundFileError as error:
            raise AudioError(
                tr("“{name}” could not be turned into FLAC ({reason}).", name=wav.name, reason=error),
                tr("It stays as it is."),
            ) from error
    else:
        _compare(wav, flac, cancel)
    wav.unlink()
    return flac


def _blocks(file: soundfile.SoundFile, cancel: Callable[[], bool] | None) -> np.ndarray:
    if cancel is not None and cancel():
        raise Cancelled
    return file.read(_BLOCK, dtype="int32")


def _encode(wav: Path, flac: Path, cancel: Callable[[], bool] | None) -> None:
    with soundfile.SoundFile(_name(wav)) as source:
        form = {"samplerate": source.samplerate, "channels": source.channels, "subtype": source.subtype}
        with soundfile.SoundFile(_name(flac), "w", format="FLAC", **form) as target:
            while len(block := _blocks(source, cancel)):
                target.write(block)


def _compare(wav: Path, flac: Path, cancel: Callable[[], bool] | None) -> None:
    """Raises AudioError unless both files hold the same samples."""
    with soundfile.SoundFile(_name(wav)) as one, soundfile.SoundFile(_name(flac)) as other:
        same = (one.samplerate, one.frames) == (other.samplerate, other.frames)
        while same and len(block := _blocks(one, cancel)):
            same = np.array_equal(block, _blocks(other, cancel))
    if not same:
        raise AudioError(
            tr("“{flac}” does not hold what “{wav}” does.", flac=flac.name, wav=wav.name),
            tr("The WAV file is kept."),
        )
