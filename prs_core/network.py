"""The networks: ResNet-18 encoder, projection head, linear classifier, and the paper's CNN baseline.

Shapes are (batch, 1, coefficients, frames) throughout. The layout is that of ResNet-18 (He et al., 2016) with a
configurable width; the projection head and linear classifier follow the paper's section II.B and figure 1.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

import torch
from torch import Tensor, nn

from prs_core.errors import BundleError
from prs_core.frame_head import FrameHead
from prs_core.translation import tr


@dataclass(frozen=True)
class NetworkConfig:
    """Everything needed to rebuild a network before its weights are loaded.

    ``outputs`` counts the classifier's logits, ``coefficients`` the MFCC rows of the input. ``width`` is the number of
    channels of the first stage; a ResNet-18 of the original size has 64. ``rows`` is what the convolutions see along
    the maps' second axis: the "coefficients" as they are (the paper), or the mel "bands" that the inverse cosine
    transform makes of them, in which neighbours are alike. ``frame_channels`` is the size of the frame-level head, 0
    where there is none.
    """

    outputs: int
    coefficients: int = 64
    architecture: Literal["resnet18", "cnn"] = "resnet18"
    width: int = 32
    projection: int = 128
    dropout: float = 0.0
    input_norm: bool = True
    rows: Literal["coefficients", "bands"] = "coefficients"
    frame_channels: int = 0

    def __post_init__(self) -> None:
        for name in ("outputs", "coefficients", "width", "projection"):
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 512:
                # The bound, eight times the original's width, keeps a damaged card from asking for all of the memory.
                raise ValueError(f"{name} must be a whole number from 1 to 512, not {value!r}")
        if self.architecture not in ("resnet18", "cnn") or self.rows not in ("coefficients", "bands"):
            raise ValueError(f"unknown architecture {self.architecture!r} or rows {self.rows!r}")
        if type(self.frame_channels) is not int or not 0 <= self.frame_channels <= 512:
            raise ValueError(f"frame_channels must be a whole number from 0 to 512, not {self.frame_channels!r}")
        if self.frame_channels and self.architecture != "resnet18":
            raise ValueError("only a ResNet-18 can have a frame-level head")
        if not 0 <= self.dropout < 1:
            raise ValueError(f"dropout must lie in [0, 1), not {self.dropout!r}")

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Read a card's description. Raises ValueError or TypeError on unknown names and impossible values."""
        return cls(**values)


class BasicBlock(nn.Module):
    """Two 3x3 convolutions with a shortcut; the first may halve the resolution."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Tensor:
        y = self.relu(self.bn1(self.conv1(x)))
        return self.relu(self.bn2(self.conv2(y)) + self.shortcut(x))


class ResNet18(nn.Module):
    """ResNet-18 for one-channel maps: (batch, 1, coefficients, frames) -> (batch, embedding)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.embedding = 8 * width
        self.stem = nn.Sequential(
            nn.Conv2d(1, width, 7, 2, 3, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(inplace=True),
            nn.MaxPool2d(3, 2, 1),
        )
        stages: list[nn.Module] = []
        channels = width
        for depth in range(4):
            outputs = width * 2**depth
            stages += [BasicBlock(channels, outputs, 1 if depth == 0 else 2), BasicBlock(outputs, outputs, 1)]
            channels = outputs
        self.stages = nn.Sequential(*stages)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, x: Tensor) -> Tensor:
        return self.stages(self.stem(x)).mean(dim=(2, 3))

    def pyramid(self, x: Tensor) -> list[Tensor]:
        """The map of each stage: (batch, width x 2^k, coefficients / 4 / 2^k, frames / 4 / 2^k), k from 0 to 3."""
        maps = [self.stem(x)]
        for index in range(0, len(self.stages), 2):
            maps.append(self.stages[index + 1](self.stages[index](maps[-1])))
        return maps[1:]


class ConvNet(nn.Module):
    """The paper's "CNN" row. It leaves the layers open; here: four 3x3 convolutions, each halving the map."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.embedding = 8 * width
        layers: list[nn.Module] = []
        channels = 1
        for depth in range(4):
            outputs = width * 2**depth
            layers += [
                nn.Conv2d(channels, outputs, 3, 1, 1, bias=False),
                nn.BatchNorm2d(outputs),
                nn.ReLU(inplace=True),
            ]
            layers += [nn.MaxPool2d(2)]
            channels = outputs
        self.layers = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return self.layers(x).mean(dim=(2, 3))


def cosine_transform(size: int) -> Tensor:
    """The orthonormal DCT-II, (size, size): log mel bands -> cepstral coefficients. Its transpose leads back."""
    order = torch.arange(size, dtype=torch.float64)
    matrix = torch.cos(torch.pi / size * order[:, None] * (order[None, :] + 0.5)) * math.sqrt(2 / size)
    matrix[0] /= math.sqrt(2)
    return matrix.float()


class Body(nn.Module):
    """Input normalisation and encoder: all that SupCon pretrains and that a classifier may be put on."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        # Over a whole z-scored map the first coefficient holds nearly all of the variance; a normalisation per
        # coefficient, learnt from the training set, lets the filters see the others too.
        self.input_norm: nn.Module = nn.BatchNorm1d(config.coefficients) if config.input_norm else nn.Identity()
        self.encoder = ResNet18(config.width) if config.architecture == "resnet18" else ConvNet(config.width)
        self.to_bands: Tensor | None
        bands = cosine_transform(config.coefficients) if config.rows == "bands" else None
        self.register_buffer("to_bands", bands, persistent=False)

    def prepare(self, x: Tensor) -> Tensor:
        """What the encoder sees of the features: the same shape."""
        if self.to_bands is not None:
            # In full precision: the first coefficient is far larger than what tells the bands apart.
            with torch.autocast(x.device.type, enabled=False):
                x = torch.matmul(self.to_bands.T, x)
        return self.input_norm(x.squeeze(1)).unsqueeze(1)

    def forward(self, x: Tensor) -> Tensor:
        embedding: Tensor = self.encoder(self.prepare(x))
        return embedding


class Network(nn.Module):
    """Encoder, projection head (used by SupCon only), linear classifier and, where configured, a frame-level head."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        self.body = Body(config)
        size = self.body.encoder.embedding
        self.projection = nn.Sequential(
            nn.Linear(size, size), nn.ReLU(inplace=True), nn.Linear(size, config.projection)
        )
        self.dropout = nn.Dropout(config.dropout)
        self.classifier = nn.Linear(size, config.outputs)
        channels = config.frame_channels
        self.frame_head = FrameHead(config.width, config.coefficients, channels) if channels else None

    def embed(self, x: Tensor) -> Tensor:
        """(batch, 1, coefficients, frames) -> (batch, embedding)."""
        embedding: Tensor = self.body(x)
        return embedding

    def project(self, x: Tensor) -> Tensor:
        """Unit-length projections for the contrastive loss: -> (batch, projection)."""
        return self.project_embedding(self.embed(x))

    def project_embedding(self, embedding: Tensor) -> Tensor:
        """The same, of embeddings (batch, embedding)."""
        return nn.functional.normalize(self.projection(embedding), dim=1)

    def forward(self, x: Tensor) -> Tensor:
        """Classifier logits: -> (batch, outputs)."""
        return self.classifier(self.dropout(self.embed(x)))

    def with_frames(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Classifier logits (batch, outputs) and what the frame-level head says, (batch, 9, positions)."""
        if self.frame_head is None or not isinstance(self.body.encoder, ResNet18):
            raise ValueError("this network has no frame-level head")
        stages = self.body.encoder.pyramid(self.body.prepare(x))
        logits = self.classifier(self.dropout(stages[-1].mean(dim=(2, 3))))
        return logits, self.frame_head(stages)


def load_network(config: NetworkConfig, tensors: Mapping[str, Any]) -> Network:
    """A network in evaluation mode from named arrays (numpy, any float precision).

    Raises BundleError when a tensor is missing, superfluous or of another shape.
    """
    network = Network(config)
    # Only training needs the projection head, and bundles do not hold it.
    expected = {n: t for n, t in network.state_dict().items() if not n.startswith("projection.")}
    if set(expected) != set(tensors):
        odd = sorted(set(expected) ^ set(tensors))
        raise BundleError(
            tr("The weights do not fit the network described in the card (first difference: {part}).", part=odd[0])
        )
    state = {}
    for name, value in tensors.items():
        tensor = torch.from_numpy(value).to(expected[name].dtype)
        if tensor.shape != expected[name].shape:
            raise BundleError(
                tr("The weights do not fit the card: {part} is {shape}.", part=name, shape=tuple(tensor.shape))
            )
        state[name] = tensor
    network.load_state_dict(state, strict=False)
    return network.eval()
