"""Does somebody talk or cry over the breathing? A guess, for a hint while recording; it changes no verdict.

Breath sounds, wheezes among them, lie below 1 kHz at the chest; voices and crying rise in both bands at once, by far
over the recording's own quiet moments. By levels relative to those the measure is the same for any stethoscope. The
limit was set on SPRSound's training recordings: 1.0 % of those that its physicians could judge reach it, 0.5 % of those
with a wheeze, and 11 % of the Poor Quality ones, not all of which hold voices. So no hint does not mean silence; and a
loud stridor, of which there are four there, may look like a voice.
"""

from __future__ import annotations

import numpy as np

from prs_core.feature_config import SAMPLE_RATE

_FRAME, _STEP = 512, 256  # 64 ms, every 32 ms
_WINDOW = np.hanning(_FRAME).astype(np.float32)
_BREATH = slice(13, 64)  # 203 to 984 Hz
_VOICE = slice(64, 218)  # 1,000 to 3,391 Hz
_QUIET = 30  # percentile of the levels that stands for the recording's quiet moments
_RISE_DB = 10.0
_SHARE = 0.064
_LEAST_S = 3.0


def talking_share(samples: np.ndarray) -> float:
    """(n,) float32 at 8 kHz, as recorded -> the share of moments in which both bands stand far above the quiet; 0 for
    less than 3 s."""
    if len(samples) < _LEAST_S * SAMPLE_RATE:
        return 0.0
    frames = np.lib.stride_tricks.sliding_window_view(np.asarray(samples, np.float32), _FRAME)[::_STEP]
    power = np.abs(np.fft.rfft(frames * _WINDOW)) ** 2
    above = np.ones(len(frames), bool)
    for band in (_BREATH, _VOICE):
        level = 10 * np.log10(power[:, band].sum(axis=1) + 1e-9)
        above &= level > np.percentile(level, _QUIET) + _RISE_DB
    return float(above.mean())


def sounds_like_talking(samples: np.ndarray) -> bool:
    """Whether somebody may be talking or crying in ``samples``, some ten seconds of them."""
    return talking_share(samples) > _SHARE
