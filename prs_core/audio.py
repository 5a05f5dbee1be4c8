"""Sound from files and streams: decode, mix down to one channel, resample to 8 kHz, block by block.

Files and live sound take the same path, a ``ChannelMixer`` and one ``StreamResampler`` for the whole recording, and so
get the same samples however the blocks fall. Decoding is sequential and happens once: a compressed file read in
windows is shifted by its codec's delay. What damaged and odd files get is written down in
resources/docs/bad-input.md.
"""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

from prs_core.audio_lengths import UNKNOWN, with_true_length
from prs_core.errors import AudioError, Cancelled
from prs_core.feature_config import SAMPLE_RATE
from prs_core.held_files import refuse_held
from prs_core.quality import NO_SOUND
from prs_core.translation import tr

# By itself soxr holds back up to 158 ms of sound at 48 kHz, for transforms whose size makes nothing faster here. With
# the smallest that its filters allow it is 70 ms, 45 on average; samples differ by a rounding. It reads this whenever
# a stream is made.
os.environ.setdefault("SOXR_LARGE_DFT_SIZE", "8")

#: File name endings that a folder is searched for. Opening goes by content, not by name.
AUDIO_SUFFIXES = frozenset(
    {".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aiff", ".aif", ".aifc", ".au", ".caf", ".w64", ".rf64"}
)
#: Nothing shorter is judged: one analysis frame (512 samples at 8 kHz, 64 ms).
MIN_SAMPLES = 512
LOWEST_RATE, HIGHEST_RATE = 1_000, 768_000

# libsndfile also opens things that hold numbers but are no recordings (MATLAB files, sampler instruments).
_FORMATS = {"WAV", "WAVEX", "RF64", "W64", "FLAC", "OGG", "MP3", "AIFF", "AU", "CAF", "NIST"}
_KINDS = tr("Supported are WAV, FLAC, OGG, MP3 and AIFF files.")
_COPY_AGAIN = tr("Copy it again from the recorder, or record again.")
_LARGEST_BLOCK = 1 << 20  # samples of all channels together: 4 MiB, whatever the rate and channel count


@dataclass(frozen=True)
class AudioInfo:
    """What a file's header says. ``frames`` counts samples per channel at ``sample_rate`` (Hz), 0 if unknown."""

    path: Path
    sample_rate: int
    channels: int
    frames: int
    format: str
    subtype: str

    @property
    def duration_s(self) -> float:
        return self.frames / self.sample_rate


@dataclass(frozen=True)
class Audio:
    """A whole recording: ``samples`` (n,) float32, mono at 8 kHz, at the level it was recorded at. ``damage``: those of
    the ``warnings`` that say that the file is not whole."""

    samples: np.ndarray
    info: AudioInfo
    warnings: tuple[str, ...] = ()
    damage: tuple[str, ...] = ()

    @property
    def duration_s(self) -> float:
        return len(self.samples) / SAMPLE_RATE


class StreamResampler:
    """Any rate to 8 kHz by one stateful soxr stream (quality HQ): the same samples whatever the block sizes.

    Playback uses it the other way, to the ``target_rate`` that a sound card takes.
    """

    def __init__(self, source_rate: float, target_rate: float = SAMPLE_RATE) -> None:
        if not LOWEST_RATE <= source_rate <= HIGHEST_RATE:
            raise AudioError(
                tr("A sample rate of {rate:g} Hz is not usable.", rate=source_rate),
                tr("Record at {rate} Hz or more, as stethoscopes and sound cards do.", rate=SAMPLE_RATE),
            )
        same = source_rate == target_rate
        self._stream = None if same else soxr.ResampleStream(source_rate, target_rate, 1, "float32", "HQ")

    def process(self, block: np.ndarray) -> np.ndarray:
        """(n,) float32 at the source's rate -> (m,) at 8 kHz; m may be 0 while the filter fills."""
        block = np.array(block, np.float32)  # a copy: callers reuse their buffers
        return block if self._stream is None else self._stream.resample_chunk(block)

    def finish(self) -> np.ndarray:
        """The samples still in the filter. Call once, at the end."""
        empty = np.zeros(0, np.float32)
        return empty if self._stream is None else self._stream.resample_chunk(empty, last=True)


class ChannelMixer:
    """Several channels to one: the mean of those that carry something.

    A channel takes part from its first sample that differs from its very first one. So a dead channel (all zeros, or
    a constant offset) does not halve the live one, and the rule needs no look ahead: live sound and files mix alike.
    """

    def __init__(self, channels: int) -> None:
        self.channels = channels
        self._first: np.ndarray | None = None
        self._live = np.zeros(channels, bool)
        self._frames = 0
        self._energy = np.zeros(channels)
        self._mixed_energy = 0.0

    def process(self, block: np.ndarray) -> np.ndarray:
        """(frames, channels) finite float32 -> (frames,) float32."""
        if self.channels == 1 or not len(block):
            return block[:, 0]
        columns = np.ascontiguousarray(block.T)
        if self._first is None:
            self._first = columns[:, 0].copy()
        moved = columns - self._first[:, np.newaxis]
        mixed = self._mean(columns) if self._live.all() else self._mean_of_live(columns, moved != 0)
        self._frames += len(block)
        self._energy += [float(row @ row) for row in moved]
        offset = mixed - np.float32(self._first.mean())
        self._mixed_energy += float(offset @ offset)
        return mixed

    def _mean(self, columns: np.ndarray) -> np.ndarray:
        total = columns[0].copy()
        for column in columns[1:]:
            total += column
        return total / np.float32(self.channels)

    def _mean_of_live(self, columns: np.ndarray, moved: np.ndarray) -> np.ndarray:
        live = np.logical_or.accumulate(moved, axis=1) | self._live[:, np.newaxis]
        self._live |= moved.any(axis=1)
        # Until any channel moves, all are constant: which constant is heard does not matter.
        live |= ~live.any(axis=0)
        total = np.zeros(columns.shape[1], np.float32)
        for column, heard in zip(columns, live, strict=True):
            total += np.where(heard, column, np.float32(0))
        return total / live.sum(axis=0, dtype=np.float32)

    def warnings(self) -> tuple[str, ...]:
        """What is odd about the channels heard so far, in plain words."""
        if self.channels == 1 or not self._frames or not self._live.any():
            return ()
        found = []
        dead = [str(i + 1) for i in np.flatnonzero(~self._live)]
        if dead:
            names = ", ".join(dead)
            found.append(
                tr("Channel {number} is silent and left out of the mix.", number=names)
                if len(dead) == 1
                else tr("Channels {numbers} are silent and left out of the mix.", numbers=names)
            )
        energy = self._energy[self._live]
        if len(energy) > 1 and energy.max() > 100 * energy.min():
            quietest = int(np.flatnonzero(self._live)[energy.argmin()]) + 1
            found.append(
                tr(
                    "The channels differ by more than 20 dB (channel {number} is the quietest); all were averaged.",
                    number=quietest,
                )
            )
        if len(energy) > 1 and self._mixed_energy < 0.01 * energy.mean():
            found.append(
                tr("The channels nearly cancel each other: one is probably inverted. Export one channel and open that.")
            )
        return tuple(found)


def _check_file(path: Path) -> None:
    """Say what is wrong with a path in terms of files, before anyone speaks of formats."""
    name = path.name or str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise AudioError(
                tr("“{name}” is a folder.", name=name), tr("Open the folder as a whole, or choose a file inside it.")
            )
        if not stat.S_ISREG(status.st_mode):
            raise AudioError(tr("“{name}” is not an ordinary file.", name=name), tr("Choose a sound file."))
        if status.st_size == 0:
            raise AudioError(tr("“{name}” is empty (0 bytes).", name=name), _COPY_AGAIN)
        refuse_held(path, AudioError, tr("Choose a sound file."))
        with path.open("rb") as file:
            file.read(1)
    except FileNotFoundError as error:
        raise AudioError(
            tr("“{name}” is not there (any more).", name=name), tr("Was it moved, renamed, or its drive removed?")
        ) from error
    except PermissionError as error:
        raise AudioError(
            tr("“{name}” may not be read by you.", name=name), tr("Ask for permission, or copy it elsewhere.")
        ) from error
    except (OSError, ValueError) as error:
        raise AudioError(tr("“{name}” cannot be read ({reason}).", name=name, reason=error), _COPY_AGAIN) from error


@contextmanager
def _open(path: Path) -> Iterator[soundfile.SoundFile]:
    _check_file(path)
    with ExitStack() as opened:
        try:
            # As bytes: a name that is not of the system's encoding cannot be opened as text. Windows has no such names.
            name = str(path) if sys.platform == "win32" else os.fsencode(path)
            file = opened.enter_context(soundfile.SoundFile(name))
            corrected = with_true_length(path, file.format, file.frames)
            if corrected is not None:
                file = opened.enter_context(soundfile.SoundFile(opened.enter_context(corrected)))
        except (soundfile.SoundFileError, TypeError, ValueError, OSError) as error:
            _check_file(path)  # it may have vanished meanwhile
            raise AudioError(
                tr("“{name}” is not a sound file, or is damaged at its start.", name=path.name), _KINDS
            ) from error
        _check_header(path, file)
        yield file


def _check_header(path: Path, file: soundfile.SoundFile) -> None:
    if file.format not in _FORMATS:
        raise AudioError(
            tr("“{name}” is a {format} file, which holds no recording.", name=path.name, format=file.format), _KINDS
        )
    if file.channels < 1 or not LOWEST_RATE <= file.samplerate <= HIGHEST_RATE:
        raise AudioError(
            tr(
                "“{name}” says that it has {channels} channels at {rate} Hz.",
                name=path.name,
                channels=file.channels,
                rate=file.samplerate,
            ),
            tr(
                "Its header may be damaged. Usable are {lowest} to {highest} Hz.",
                lowest=LOWEST_RATE,
                highest=HIGHEST_RATE,
            ),
        )


def _info(path: Path, file: soundfile.SoundFile) -> AudioInfo:
    frames = 0 if file.frames == UNKNOWN else max(0, file.frames)
    return AudioInfo(path, file.samplerate, file.channels, frames, file.format, file.subtype)


def probe(path: str | Path) -> AudioInfo:
    """What the header says, without decoding. Raises AudioError in plain words."""
    path = Path(path)
    with _open(path) as file:
        return _info(path, file)


def _cut_short(file: soundfile.SoundFile) -> bool:
    """Whether the container's own sizes promise more than the file holds.

    libsndfile quietly corrects such a header and notes it in its log ("data : 160000 (should be 95982)", "Ogg: Last
    page lacks an end-of-stream bit"). A size of 0 is left behind by a recorder that was killed.
    """
    log = file.extra_info
    sizes = re.findall(r"^\s*(?:data|SSND)\s*:\s*(\d+) \(should be (\d+)\)", log, re.MULTILINE)
    short = any(int(said) > int(is_) or (int(said) == 0 and int(is_) > 0) for said, is_ in sizes)
    return short or "lacks an end-of-stream bit" in log


class AudioReader:
    """One sequential pass over a file: iterate for blocks (n,) float32, mono, 8 kHz.

    ``info`` is there at once, ``warnings`` grows while reading and is complete after the last block. Memory is flat
    in the file's length. Raises AudioError at the start for what cannot be opened, and while iterating when nothing
    usable comes; Cancelled when ``cancel()`` turns true. ``position_s`` tells how far the reading is.
    """

    def __init__(self, path: str | Path, *, block_s: float = 10.0, cancel: Callable[[], bool] | None = None) -> None:
        if block_s <= 0:
            raise ValueError("block_s must be positive")
        self.path = Path(path)
        self.info = probe(self.path)
        self.warnings: list[str] = []
        self.damage: list[str] = []  # those of the warnings that say that the file is not whole
        self.position_s = 0.0
        self._block_s = block_s
        self._cancel = cancel
        self._not_finite = 0

    def __iter__(self) -> Iterator[np.ndarray]:
        self.warnings.clear()
        self.damage.clear()
        self._not_finite, given, held = 0, 0, []
        for block in self._resampled():
            given += len(block)
            held.append(block)
            if given >= MIN_SAMPLES:  # below that the recording is refused, so nothing is handed out yet
                yield held[0] if len(held) == 1 else np.concatenate(held)
                held = []
        if given < MIN_SAMPLES:
            raise self._too_short(given)

    def _too_short(self, given: int) -> AudioError:
        name = self.path.name
        if given == 0:
            return AudioError(tr("“{name}” holds no sound: it has no samples.", name=name), _COPY_AGAIN)
        shortest = 1000 * MIN_SAMPLES // SAMPLE_RATE
        length = 1000 * given / SAMPLE_RATE
        return AudioError(
            tr(
                "“{name}” lasts only {length:.3g} ms; at least {shortest} ms are needed.",
                name=name,
                length=length,
                shortest=shortest,
            ),
            _COPY_AGAIN,
        )

    def _resampled(self) -> Iterator[np.ndarray]:
        with _open(self.path) as file:
            resampler, mixer = StreamResampler(file.samplerate), ChannelMixer(file.channels)
            read = 0
            for block in self._decoded(file):
                read += len(block)
                self.position_s = read / file.samplerate
                out = resampler.process(mixer.process(self._finite(block)))
                if len(out):
                    yield out
            if read:
                tail = resampler.finish()
                if len(tail):
                    yield tail
            self._conclude(file, read, mixer)

    def _decoded(self, file: soundfile.SoundFile) -> Iterator[np.ndarray]:
        """Blocks as they are in the file, (frames, channels); ends early, with a warning, where the file is damaged."""
        frames = max(1, min(round(self._block_s * file.samplerate), _LARGEST_BLOCK // file.channels))
        while True:
            if self._cancel is not None and self._cancel():
                raise Cancelled
            # NaN marks what the decoder did not fill: when it fails half-way, soundfile does not say how far it came.
            buffer = np.full((frames, file.channels), np.nan, np.float32)
            try:
                block = file.read(frames, dtype="float32", always_2d=True, out=buffer)
            except (soundfile.SoundFileError, OSError):
                filled = np.flatnonzero(~np.isnan(buffer).all(axis=1))
                yield buffer[: filled[-1] + 1 if len(filled) else 0]
                self._damaged(
                    tr(
                        "The file is damaged {seconds:.1f} s in; the rest of it could not be read.",
                        seconds=self.position_s,
                    )
                )
                return
            if not len(block):
                return
            yield block

    def _damaged(self, text: str) -> None:
        self.warnings.append(text)
        self.damage.append(text)

    def _finite(self, block: np.ndarray) -> np.ndarray:
        if np.abs(block).max(initial=0) <= NO_SOUND:  # NaN is not: comparing with it is false
            return block
        bad = ~(np.abs(block) <= NO_SOUND)
        self._not_finite += int(bad.any(axis=1).sum())
        return np.where(bad, np.float32(0), block)

    def _conclude(self, file: soundfile.SoundFile, read: int, mixer: ChannelMixer) -> None:
        rate = file.samplerate
        if not self.warnings and (_cut_short(file) or read < file.frames - rate // 10):
            self._damaged(
                tr(
                    "The file is cut short or was never closed; the {seconds:.1f} s that it holds were read.",
                    seconds=read / rate,
                )
            )
        if self._not_finite:
            self._damaged(
                tr(
                    "{count} samples ({length:.3g} ms) are not numbers and were read as silence: the file is damaged.",
                    count=self._not_finite,
                    length=1000 * self._not_finite / rate,
                )
            )
        if rate < SAMPLE_RATE:
            text = tr(
                "Recorded at {rate} Hz: sound above {highest} Hz is missing, and part of crackles and wheezes.",
                rate=rate,
                highest=rate // 2,
            )
            self.warnings.append(text)
        self.warnings.extend(mixer.warnings())


def read_audio(path: str | Path, *, cancel: Callable[[], bool] | None = None) -> Audio:
    """A whole file at 8 kHz. Raises AudioError for what cannot be read; the rest comes with its warnings."""
    reader = AudioReader(path, cancel=cancel)
    samples = np.concatenate(list(reader))
    return Audio(samples, reader.info, tuple(reader.warnings), tuple(reader.damage))
