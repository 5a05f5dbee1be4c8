"""What grows while a take is recorded: samples, MFCC frames, windows. No Qt in here."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np

from app.views.pyramid import FIRST_BIN, NEXT_BIN, Pyramid
from prs_core.audio import StreamResampler
from prs_core.feature_config import SAMPLE_RATE
from prs_core.jobs import GrowingMfcc
from prs_core.live_window import LiveWindow
from prs_core.results import WindowPredictions
from prs_core.takes.growing_wav import TakeFollower

_ROOM = 4096


class Growing:
    """Rows of float32 that are only ever added to. Room is doubled, so that adding costs the same at any length."""

    def __init__(self, *shape: int) -> None:
        self._room = np.zeros((_ROOM, *shape), np.float32)
        self.count = 0

    @property
    def values(self) -> np.ndarray:
        """(count, ...): a view that later rows do not change."""
        return self._room[: self.count]

    def append(self, rows: np.ndarray) -> None:
        """(n, ...), n may be 0."""
        after = self.count + len(rows)
        if after > len(self._room):
            room = np.zeros((max(after, 2 * len(self._room)), *self._room.shape[1:]), np.float32)
            room[: self.count] = self.values
            self._room = room
        self._room[self.count : after] = rows
        self.count = after


class GrowingPyramid(Pyramid):
    """Its levels hold whole bins only: at the end less than a quarter of a column is missing from them."""

    def __init__(self) -> None:
        super().__init__(np.zeros(0, np.float32))
        self._all = Growing()
        sizes = [FIRST_BIN * NEXT_BIN**k for k in range(4)]
        self._bins = [(size, Growing(), Growing()) for size in sizes]
        self._levels = []

    def append(self, samples: np.ndarray) -> None:
        """(n,) finite float32 at 8 kHz."""
        self._all.append(samples)
        self.samples, self._loudness = self._all.values, None
        below_low, below_high, below = self.samples, self.samples, 1
        for size, low, high in self._bins:
            factor, start = size // below, low.count
            whole = len(below_low) // factor
            low.append(below_low[start * factor : whole * factor].reshape(-1, factor).min(axis=1))
            high.append(below_high[start * factor : whole * factor].reshape(-1, factor).max(axis=1))
            below_low, below_high, below = low.values, high.values, size
        self._levels = [(size, low.values, high.values) for size, low, high in self._bins if low.count]

    def loudness_of_last(self, seconds: float) -> float:
        """The peak that all but the loudest thirtieth of the last stretches of 256 samples stay within; 0 for none."""
        _, low, high = self._bins[0]
        count = round(seconds * SAMPLE_RATE / FIRST_BIN)
        peaks = np.maximum(-low.values[-count:], high.values[-count:])
        return float(np.sort(peaks)[int(0.97 * (len(peaks) - 1))]) if len(peaks) else 0.0


class LiveTake:
    """What is known of a take while it is recorded: its sound at 8 kHz as it is on the disk, MFCC, judged windows."""

    def __init__(self, path: Path) -> None:
        """Raises OSError, AudioError."""
        self.path = path
        self.sound = GrowingPyramid()
        self.windows: list[LiveWindow] = []
        self.hop_s = 1.0
        self.frame_s = 0.0
        self._mfcc: Growing | None = None
        self._mfcc_file: Path | None = None
        self._mfcc_read = 0
        self._follower = TakeFollower(path)
        self._resampler: StreamResampler | None = StreamResampler(self._follower.rate)
        self._starts, self._probabilities, self._centre = Growing(), Growing(9), Growing(7)

    @property
    def heard_s(self) -> float:
        return len(self.sound.samples) / SAMPLE_RATE

    @property
    def mfcc(self) -> np.ndarray | None:
        """(coefficients, frames) un-normalised, as far as they came."""
        return None if self._mfcc is None or not self._mfcc.count else self._mfcc.values.T

    def advance(self) -> bool:
        """Read what the take and its MFCC have grown by. Whether that was anything. Raises OSError."""
        samples = self._follower.read()
        if len(samples) and self._resampler is not None:
            self.sound.append(self._resampler.process(samples))
        return bool(len(samples)) | self._read_mfcc()

    def finish(self) -> None:
        """The take is complete. Raises OSError."""
        while self.advance():
            pass
        if self._resampler is not None:
            self.sound.append(self._resampler.finish())
        self.close()

    def close(self) -> None:
        self._resampler = None
        self._follower.close()
        self._drop_mfcc_file()

    def _drop_mfcc_file(self) -> None:
        if self._mfcc_file is not None:
            with suppress(OSError):  # Windows keeps a file that the worker still writes; it goes with the folder
                self._mfcc_file.unlink(missing_ok=True)

    # --- what the worker tells

    def judged_anew(self) -> None:
        """All windows are told once more."""
        self.windows.clear()
        self._starts, self._probabilities, self._centre = Growing(), Growing(9), Growing(7)

    def follow_mfcc(self, message: GrowingMfcc) -> None:
        self._drop_mfcc_file()
        self._mfcc, self._mfcc_file, self._mfcc_read = Growing(message.rows), Path(message.file), 0
        self.frame_s = message.frame_s

    def add(self, window: LiveWindow) -> None:
        self.windows.append(window)
        self._starts.append(np.array([window.start_s], np.float32))
        self._probabilities.append(window.probabilities[np.newaxis])
        self._centre.append(window.centre[np.newaxis])

    def predictions(self) -> WindowPredictions | None:
        """The windows so far, which speak up to half a hop after the middle of the last one."""
        if not self.windows:
            return None
        first, last = self.windows[0], self.windows[-1]
        window_s = first.end_s - first.start_s
        return WindowPredictions(
            self._starts.values.astype(float),
            self._probabilities.values,
            self._centre.values,
            window_s,
            self.hop_s,
            last.start_s + window_s / 2 + self.hop_s / 2,
        )

    def _read_mfcc(self) -> bool:
        if self._mfcc is None or self._mfcc_file is None:
            return False
        row_bytes = 4 * self._mfcc.values.shape[1]
        with self._mfcc_file.open("rb", buffering=0) as file:
            file.seek(self._mfcc_read)
            data = file.read(1 << 20) or b""
        whole = len(data) // row_bytes * row_bytes
        self._mfcc_read += whole
        self._mfcc.append(np.frombuffer(data[:whole], "<f4").reshape(-1, self._mfcc.values.shape[1]))
        return whole > 0
