"""What the features are, without computing them: importable where torch is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

SAMPLE_RATE = 8000


@dataclass(frozen=True)
class FeatureConfig:
    """MFCC settings (the paper, sections II.A and III.B). Times in seconds, lengths in samples at ``sample_rate``.

    Frames are centred: n samples give n // hop_length + 1 frames, so a 3 s window has 188 where the paper's equation
    (3) says 187.5. ``zscore`` says over what mean and deviation are taken: "map" is the whole map, as in the paper,
    "coefficient" each row for itself.
    """

    sample_rate: int = SAMPLE_RATE
    n_mfcc: int = 64
    n_mels: int = 64
    n_fft: int = 512
    hop_length: int = 128
    mel_scale: Literal["slaney", "htk"] = "slaney"
    zscore: Literal["map", "coefficient"] = "map"
    window_s: float = 3.0

    def __post_init__(self) -> None:
        for name in ("sample_rate", "n_mfcc", "n_mels", "n_fft", "hop_length"):
            if type(getattr(self, name)) is not int:
                raise ValueError(f"{name} must be a whole number")
        # The upper bounds keep a damaged card from asking for all of the memory.
        if max(self.n_fft, self.n_mels) > 16_384 or not self.window_s <= 60:
            raise ValueError("impossible feature settings")
        if not 1 <= self.n_mfcc <= self.n_mels:
            raise ValueError("n_mfcc must lie between 1 and n_mels")
        if self.n_fft < 16 or not 1 <= self.hop_length <= self.n_fft or self.sample_rate < 1000 or self.window_s <= 0:
            raise ValueError("impossible feature settings")
        if self.mel_scale not in ("slaney", "htk") or self.zscore not in ("map", "coefficient"):
            raise ValueError("unknown mel scale or z-score")

    @property
    def window_samples(self) -> int:
        return round(self.window_s * self.sample_rate)

    @property
    def window_frames(self) -> int:
        return self.frames(self.window_samples)

    @property
    def frame_s(self) -> float:
        return self.hop_length / self.sample_rate

    def frames(self, samples: int) -> int:
        """How many frames ``samples`` give."""
        return samples // self.hop_length + 1

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Raises ValueError or TypeError on unknown names and impossible values."""
        return cls(**values)
