"""Features: pre-normalisation to +-0.5, MFCC by torchaudio, z-score (the paper, section II.A).

The features of a window are a pure function of its samples, so that live sound, files and training agree.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from prs_core.feature_config import FeatureConfig
from prs_core.torchaudio_mfcc import MFCC

#: Below this deviation a map is constant and its z-score is zero, not amplified rounding.
_TINY = 1e-6


def prenormalise(samples: Tensor) -> Tensor:
    """Zero mean and a peak of 0.5, each row over its own samples. (..., samples) -> (..., samples).

    A constant row becomes zeros.
    """
    centred = samples - samples.mean(dim=-1, keepdim=True)
    peak = centred.abs().amax(dim=-1, keepdim=True)
    return torch.where(peak > _TINY, centred * (0.5 / peak.clamp_min(_TINY)), torch.zeros_like(centred))


class FeatureExtractor(nn.Module):
    """MFCC maps for equally long clips: (batch, samples) -> (batch, 1, coefficients, frames).

    Frames are centred and the borders padded with zeros, mel filters and scale are as in the configuration; with
    those, values agree with librosa's MFCC of the same parameters.
    """

    def __init__(self, config: FeatureConfig) -> None:
        super().__init__()
        self.config = config
        self._mfcc = MFCC(
            sample_rate=config.sample_rate,
            n_mfcc=config.n_mfcc,
            melkwargs={
                "n_fft": config.n_fft,
                "hop_length": config.hop_length,
                "n_mels": config.n_mels,
                "mel_scale": config.mel_scale,
                "norm": "slaney" if config.mel_scale == "slaney" else None,
                "pad_mode": "constant",
            },
        )

    def mfcc(self, samples: Tensor) -> Tensor:
        """Un-normalised MFCC of samples as they are: (batch, samples) -> (batch, 1, coefficients, frames).

        The channel axis is given to torchaudio as well: without it, its 80 dB floor would be taken from the loudest
        clip of the batch and a clip's features would depend on its neighbours.
        """
        # Training may run its network in bfloat16; features stay what inference computes.
        with torch.autocast(samples.device.type, enabled=False):
            result: Tensor = self._mfcc(samples.unsqueeze(1))
        return result

    def display_frames(self, samples: np.ndarray | None) -> np.ndarray:
        """Un-normalised MFCC of the whole frames in (n,) float32, at absolute level: (coefficients, frames) float32."""
        if samples is None:
            return np.zeros((self.config.n_mfcc, 0), np.float32)
        with torch.inference_mode():
            frames = torch.from_numpy(samples).unfold(0, self.config.n_fft, self.config.hop_length)
            spectrum = torch.fft.rfft(frames * self._mfcc.MelSpectrogram.spectrogram.window).abs().square()
            mel = spectrum @ self._mfcc.MelSpectrogram.mel_scale.fb
            decibels = 10 * torch.log10(mel.clamp_min(1e-10))
            result: np.ndarray = (decibels @ self._mfcc.dct_mat).T.contiguous().numpy()
            return result

    def zscore(self, mfcc: Tensor) -> Tensor:
        """Zero mean, unit deviation over each map or each of its coefficients. Constant ones become zeros."""
        dims = (-2, -1) if self.config.zscore == "map" else (-1,)
        mean = mfcc.mean(dim=dims, keepdim=True)
        deviation = mfcc.std(dim=dims, keepdim=True, correction=0)
        scaled = (mfcc - mean) / deviation.clamp_min(_TINY)
        return torch.where(deviation > _TINY, scaled, torch.zeros_like(scaled))

    def forward(self, samples: Tensor) -> Tensor:
        """What the network sees, pre-normalised and z-scored: (batch, samples) -> (batch, 1, coefficients, frames)."""
        return self.zscore(self.mfcc(prenormalise(samples)))


def fit_frames(features: Tensor, frames: int) -> Tensor:
    """Cut or zero-pad maps to ``frames`` around their middle: (..., coefficients, any) -> (..., coefficients, frames).

    Zero is the mean after the z-score (the paper, section II.A). Training does the same at a random position.
    """
    missing = frames - features.shape[-1]
    if missing <= 0:
        start = -missing // 2
        return features[..., start : start + frames]
    left = missing // 2
    return nn.functional.pad(features, (left, missing - left))
