"""Is this recording fit to be judged? Clipping, silence, level, contact noise, measured at the level it was recorded.

The limits for level and contact noise were set on SPRSound's training recordings so that about one in a hundred of
those that its physicians could judge trips each. Together they flag 2.4 % of those and 27 % of the Poor Quality ones;
the other Poor Quality recordings look like any other by such measures, their fault is what is heard (crying, talk,
nothing of the lung). So no warning does not mean a good recording.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from typing import Literal

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.translation import tr

FLOOR_DBFS = -120.0  # stands for digital silence, so that levels are always finite

#: Full scale is 1; whatever holds more than this (or is not finite) is damage, not sound.
NO_SOUND = np.float32(1e10)

_FRAME = 256  # 32 ms
_LOW = slice(0, 3)  # below 78 Hz: handling, rubbing, knocks
_BREATH = slice(7, 33)  # 203 to 1016 Hz: where breath sounds have their energy
_WINDOW = np.hanning(_FRAME).astype(np.float32)
_POWER = float(np.square(_WINDOW, dtype=np.float64).sum()) * _FRAME / 2

_SHORT_S = 0.5
_SILENT_PEAK = 3e-4  # -70 dBFS: ten steps of 16 bits
_QUIET_DBFS = -68.0  # upper quartile of the breath band's level
_BURST_DB = 30.0  # a burst of contact noise over the recording's own median in the low band
_BURST_REFERENCE_DBFS = -75.0  # the median counts as at least this: digital silence must not make every sound a burst
_BURST_SHARE = 0.01
_FLAT_STEP = 5e-5  # samples of a flat top differ by no more than rounding (1.5 steps of 16 bits)
_FLAT_LEVEL, _FULL = 0.25, 0.99
_OVER_SCALE = 1.5  # beyond what resampling a clipped signal overshoots: the file uses another scale
_CLIPPED_SAMPLES, _CLIPPED_SHARE, _CLIPPED_ANYWAY, _CLIPPED_UNFIT = 16, 1e-4, SAMPLE_RATE // 10, 0.05
_OFFSET = 0.05
_DROPOUT_S = 0.5


@dataclass(frozen=True)
class QualityWarning:
    """One thing that is wrong. ``unfit``: whatever the model says of this recording means nothing.

    ``code`` is one of clipping, silent, constant, too_quiet, contact_noise, short, dc_offset, dropout, over_scale.
    """

    code: str
    message: str
    advice: str
    level: Literal["warning", "unfit"] = "warning"


@dataclass(frozen=True)
class QualityReport:
    """Levels in dB of full scale (never below FLOOR_DBFS), ``clipped_fraction`` of all samples, and what is wrong."""

    warnings: tuple[QualityWarning, ...] = ()
    peak_dbfs: float = FLOOR_DBFS
    rms_dbfs: float = FLOOR_DBFS
    clipped_fraction: float = 0.0

    @property
    def ok(self) -> bool:
        """Nothing was found wrong."""
        return not self.warnings

    @property
    def fit(self) -> bool:
        """The recording can be judged, perhaps with care."""
        return all(warning.level != "unfit" for warning in self.warnings)


def _dbfs(amplitude: float) -> float:
    return max(FLOOR_DBFS, 20 * math.log10(amplitude)) if amplitude > 0 else FLOOR_DBFS


class QualityMeter:
    """Measures a recording as it comes; blocks of any size give the same report. Some 3 MB for an hour."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, np.float32)  # less than a frame
        self._before = np.full(3, np.nan, np.float32)  # the samples before the rest, for runs over block borders
        self._samples = 0
        self._sum = self._square = 0.0
        self._lowest, self._highest = math.inf, -math.inf
        self._flat = self._full = 0
        self._stuck_frames = 0
        self._low, self._breath = array("f"), array("f")

    def push(self, block: np.ndarray) -> None:
        """(n,) float32 mono at 8 kHz, as recorded: not normalised. Samples that are no sound count as 0."""
        block = np.asarray(block, np.float32)
        block = np.where(np.abs(block) <= NO_SOUND, block, np.float32(0))
        joined = np.concatenate([self._rest, block])
        whole = len(joined) // _FRAME * _FRAME
        if whole:
            self._measure(joined[:whole])
        self._rest = joined[whole:].copy()

    def _measure(self, x: np.ndarray) -> None:
        """Take in samples; those that fill frames also give band levels."""
        self._samples += len(x)
        self._sum += float(x.sum(dtype=np.float64))
        self._square += float(np.square(x, dtype=np.float64).sum())
        self._lowest, self._highest = min(self._lowest, float(x.min())), max(self._highest, float(x.max()))
        self._count_clipped(x)
        frames = x[: len(x) // _FRAME * _FRAME].reshape(-1, _FRAME)
        if len(frames):
            self._stuck_frames += int((frames == frames[:, :1]).all(axis=1).sum())
            self._band_levels(frames)

    def _count_clipped(self, x: np.ndarray) -> None:
        joined = np.concatenate([self._before, x])
        self._before = joined[-3:].copy()
        loud = np.abs(joined)
        self._full += int((loud[3:] >= _FULL).sum())
        if np.nanmax(loud) < _FLAT_LEVEL:
            return
        flat = (np.abs(np.diff(joined)) <= _FLAT_STEP) & (loud[1:] >= _FLAT_LEVEL)
        third = flat[1:] & flat[:-1]  # the third sample, or a later one, of a flat run
        first = third[1:] & ~third[:-1]
        self._flat += int(third[1:].sum()) + 2 * int(first.sum())

    def _band_levels(self, frames: np.ndarray) -> None:
        power = np.abs(np.fft.rfft(frames * _WINDOW)) ** 2 / _POWER
        floor = 10 ** (FLOOR_DBFS / 10)
        for band, levels in ((_LOW, self._low), (_BREATH, self._breath)):
            decibels = 10 * np.log10(power[:, band].sum(axis=1) + floor)
            levels.frombytes(decibels.astype(np.float32).tobytes())

    def report(self) -> QualityReport:
        """What the recording so far is like. May be asked at any time, and more is pushed after it."""
        whole = self._finished()
        n = whole._samples
        if not n:
            silent = QualityWarning("silent", tr("There is no sound."), tr("Record again."), "unfit")
            return QualityReport((silent,))
        peak = max(abs(whole._lowest), abs(whole._highest))
        clipped = min(1.0, max(whole._flat, whole._full) / n)
        if peak > _OVER_SCALE:
            clipped = 0.0
        warnings = tuple(whole._warnings(peak, clipped))
        return QualityReport(warnings, _dbfs(peak), _dbfs(math.sqrt(whole._square / n)), clipped)

    def _finished(self) -> QualityMeter:
        """A copy that has also taken in the incomplete last frame."""
        other = QualityMeter()
        other.__dict__.update(self.__dict__)
        other._low, other._breath = self._low[:], self._breath[:]
        if len(self._rest):
            other._measure(self._rest)
            if not other._low:
                other._band_levels(np.pad(self._rest, (0, _FRAME - len(self._rest)))[np.newaxis])
        return other

    def _warnings(self, peak: float, clipped: float) -> list[QualityWarning]:
        duration = self._samples / SAMPLE_RATE
        found = []
        if duration < _SHORT_S:
            text = tr("The recording is very short ({seconds:.2f} s).", seconds=duration)
            found.append(QualityWarning("short", text, tr("Record at least one whole breath, better 15 s.")))
        if self._highest - self._lowest < 2 * _SILENT_PEAK:
            found.append(self._nothing_heard(peak))
            return found
        if peak > _OVER_SCALE:
            text = tr(
                "The file uses a scale of its own (peak {level:+.0f} dBFS): level and clipping are unknown.",
                level=_dbfs(peak),
            )
            found.append(QualityWarning("over_scale", text, tr("Export it again as 16-bit WAV to have them checked.")))
        else:
            found += self._level_warnings(clipped)
        stuck = self._stuck_frames * _FRAME / SAMPLE_RATE
        if stuck >= _DROPOUT_S:
            text = tr("For {seconds:.1f} s there is no signal at all.", seconds=stuck)
            found.append(QualityWarning("dropout", text, tr("Check the cable or the wireless connection.")))
        low = np.frombuffer(self._low, np.float32)
        reference = max(float(np.median(low)), _BURST_REFERENCE_DBFS)
        share = float(np.mean(low > reference + _BURST_DB))
        if share > _BURST_SHARE and duration >= _SHORT_S:
            text = tr("Knocks or rubbing of the chestpiece in {percent:.0f} % of the recording.", percent=100 * share)
            found.append(QualityWarning("contact_noise", text, tr("Hold the chestpiece still and press it on evenly.")))
        return found

    @staticmethod
    def _nothing_heard(peak: float) -> QualityWarning:
        advice = tr("Check that the stethoscope is switched on and connected, then record again.")
        if peak >= _SILENT_PEAK:
            return QualityWarning("constant", tr("The signal does not move: nothing was recorded."), advice, "unfit")
        return QualityWarning("silent", tr("The recording is silent."), advice, "unfit")

    def _level_warnings(self, clipped: float) -> list[QualityWarning]:
        found = []
        count = clipped * self._samples
        if (count >= _CLIPPED_SAMPLES and clipped >= _CLIPPED_SHARE) or count >= _CLIPPED_ANYWAY:
            level: Literal["warning", "unfit"] = "unfit" if clipped >= _CLIPPED_UNFIT else "warning"
            if level == "unfit":
                text = tr(
                    "The recording is clipped ({percent:.0f} %): it was too loud for the recorder.",
                    percent=100 * clipped,
                )
            else:
                text = tr(
                    "The recording is clipped ({percent:.2g} % of the samples): it was too loud for the recorder.",
                    percent=100 * clipped,
                )
            found.append(QualityWarning("clipping", text, tr("Lower the recorder's gain and record again."), level))
        if float(np.percentile(np.frombuffer(self._breath, np.float32), 75)) < _QUIET_DBFS:
            text = tr("Breathing is very quiet in this recording; faint sounds may be missed.")
            found.append(
                QualityWarning("too_quiet", text, tr("Press the chestpiece on, and raise the recorder's gain."))
            )
        mean = self._sum / self._samples
        if abs(mean) > _OFFSET:
            text = tr("The signal is off centre by {percent:.0f} % of full scale.", percent=100 * abs(mean))
            found.append(
                QualityWarning("dc_offset", text, tr("The recorder may be faulty; the offset is removed here."))
            )
        return found


def measure(samples: np.ndarray) -> QualityReport:
    """The report for samples (n,) float32 at 8 kHz that are all there."""
    meter = QualityMeter()
    meter.push(samples)
    return meter.report()
