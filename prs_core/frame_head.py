"""The frame-level head: what sounds at each moment of a window, and where the event that sounds there begins and ends.

It stands on the maps of all stages of the encoder: the early ones know when, the late ones know what. Every position
speaks for itself, as in anchor-free object detection (Tian et al., FCOS, 2019): a probability of each event type, and
the distances to the event's two borders.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from prs_core.feature_config import FeatureConfig
from prs_core.labels import EventType

TYPES = len(EventType)
#: Frames of the feature map from one position to the next: the stride of the encoder's stem.
POSITION_FRAMES = 4
_DOWN = (1, 2, 4, 8)  # strides of the stages, in positions


def positions(frames: int) -> int:
    """How many positions a map of ``frames`` has; the k-th lies at frame POSITION_FRAMES x k."""
    return -(-frames // POSITION_FRAMES)


def position_times(features: FeatureConfig, samples: int) -> np.ndarray:
    """Where the positions of a window's map lie, (positions,) in seconds from the first of its ``samples``.

    A clip shorter than a window is padded around its middle: its first positions lie before it, its last behind it.
    """
    padded = max(0, features.window_frames - features.frames(samples)) // 2
    return (np.arange(positions(features.window_frames)) * POSITION_FRAMES - padded) * features.frame_s


class FrameHead(nn.Module):
    """Maps of the four stages, (batch, width x 2^k, rows / 2^k, positions / 2^k) each -> (batch, 9, positions).

    Rows 0 to 6 are logits of the types; rows 7 and 8 are the distances in seconds from the position back to the
    event's start and on to its end, never negative.
    """

    def __init__(self, width: int, coefficients: int, channels: int) -> None:
        super().__init__()
        rows = -(-coefficients // POSITION_FRAMES)
        self.inputs = nn.ModuleList(
            nn.Conv1d(width * down * -(-rows // down), channels, 1, bias=False) for down in _DOWN
        )
        self.norms = nn.ModuleList(nn.BatchNorm1d(channels) for _ in _DOWN)
        self.body = nn.Sequential(
            nn.Conv1d(channels, channels, 5, padding=2, bias=False),
            nn.BatchNorm1d(channels),
            nn.ReLU(inplace=True),
            nn.Conv1d(channels, channels, 5, padding=2, bias=False),
            nn.BatchNorm1d(channels),
            nn.ReLU(inplace=True),
        )
        self.types = nn.Conv1d(channels, TYPES, 1)
        self.borders = nn.Conv1d(channels, 2, 1)
        assert self.types.bias is not None
        nn.init.constant_(self.types.bias, -3.0)  # most of the time, no type sounds

    def forward(self, stages: Sequence[Tensor]) -> Tensor:
        count = stages[0].shape[-1]
        total: Tensor | None = None
        for stage, down, mix, norm in zip(stages, _DOWN, self.inputs, self.norms, strict=True):
            # The j-th column of a stage is centred on position j x down: repeating it keeps the time.
            part = norm(mix(stage.flatten(1, 2))).repeat_interleave(down, dim=-1)[..., :count]
            total = part if total is None else total + part
        assert total is not None
        x = self.body(torch.relu(total))
        return torch.cat([self.types(x).float(), nn.functional.softplus(self.borders(x).float())], dim=1)
