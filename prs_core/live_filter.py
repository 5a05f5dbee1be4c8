"""The listening filters for sound that is heard as it comes: the same gain at every frequency, with the least delay.

prs_core.listening runs its filters without a phase, which takes the future. Here each becomes the finite impulse
response of least phase with the same gain (from the cepstrum: Oppenheim and Schafer, Discrete-Time Signal Processing,
chapter on the Hilbert transform), and is applied block by block (overlap and save), whatever the sizes of the blocks.
"""

from __future__ import annotations

import numpy as np

from prs_core.listening import Band

_FLOOR = 1e-4  # of the gain, 80 dB down: a logarithm of nothing is none
_LENGTH_S = 0.085  # at 20 Hz, the lowest corner, the response is 40 dB down by then
_FADE = 0.25  # of the length: the end is led to zero


def least_phase(band: Band, rate: float) -> np.ndarray:
    """(n,) float64: the impulse response at ``rate`` Hz with the gain of ``band`` and the least delay."""
    length = round(_LENGTH_S * rate)
    size = 1 << (16 * length - 1).bit_length()
    frequencies = np.fft.rfftfreq(size, 1 / rate)
    gain = np.maximum(band.gain(frequencies, rate), _FLOOR)
    cepstrum = np.fft.irfft(np.log(gain), size)
    cepstrum[1 : size // 2] *= 2
    cepstrum[size // 2 + 1 :] = 0
    response = np.fft.irfft(np.exp(np.fft.rfft(cepstrum)), size)[:length]
    faded = round(_FADE * length)
    response[-faded:] *= np.cos(np.linspace(0, np.pi / 2, faded)) ** 2
    return response


class LiveFilter:
    """One band (None: everything passes) for sound at ``rate`` Hz; goes over to another without a click."""

    def __init__(self, rate: float, band: Band | None = None) -> None:
        self.rate, self.band = rate, band
        self._length = round(_LENGTH_S * rate)
        self._size = 1 << (2 * self._length - 1).bit_length()
        self._past = np.zeros(self._length - 1)
        self._spectrum = self._made(band)
        self._former: np.ndarray | None = None
        self._changing = False

    def _made(self, band: Band | None) -> np.ndarray | None:
        return None if band is None else np.fft.rfft(least_phase(band, self.rate), self._size)

    def change(self, band: Band | None) -> None:
        """From the next block on, which leads over."""
        if band != self.band:
            self._former, self._changing = self._spectrum, True
            self.band, self._spectrum = band, self._made(band)

    def process(self, samples: np.ndarray) -> np.ndarray:
        """(n,) float32 -> (n,) float32, as late as it came but for what the filter itself takes."""
        most = self._size - len(self._past)
        pieces = [self._piece(samples[at : at + most]) for at in range(0, len(samples), most)]
        return np.concatenate(pieces).astype(np.float32) if pieces else np.zeros(0, np.float32)

    def _piece(self, samples: np.ndarray) -> np.ndarray:
        if not len(samples):
            return samples
        whole = np.concatenate([self._past, samples])
        passed = self._through(whole, self._spectrum)
        if self._changing:
            before = self._through(whole, self._former)
            share = np.linspace(0, 1, len(samples))
            passed = before + share * (passed - before)
            self._former, self._changing = None, False
        self._past = whole[len(samples) :]
        return passed

    def _through(self, whole: np.ndarray, spectrum: np.ndarray | None) -> np.ndarray:
        start = len(self._past)
        if spectrum is None:
            return whole[start:]
        return np.fft.irfft(np.fft.rfft(whole, self._size) * spectrum, self._size)[start : len(whole)]
