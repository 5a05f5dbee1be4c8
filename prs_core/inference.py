"""Inference: samples -> windows -> what the network heard. Files and live sound take the same path."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from prs_core.audio import AudioReader
from prs_core.bundle import Bundle, Role
from prs_core.decision import events_from_windows, paper_rule, record_verdict
from prs_core.errors import BundleError, Cancelled
from prs_core.feature_config import SAMPLE_RATE
from prs_core.features import FeatureExtractor, fit_frames
from prs_core.frame_head import position_times
from prs_core.labels import WINDOW_CLASSES, EventType
from prs_core.network import Network, NetworkConfig, load_network
from prs_core.quality import QualityMeter
from prs_core.results import Analysis, FramePredictions, WindowPredictions, no_frames
from prs_core.silence import SilenceFinder, without_silence
from prs_core.translation import tr

#: Windows judged at once: enough to keep a core busy, few enough for flat memory.
BATCH = 32
#: Logits of each network: the types; the window classes, then the types in the window's centre.
OUTPUTS = {"events": len(EventType), "windows": len(WINDOW_CLASSES) + len(EventType)}
MIN_HOP_S, MAX_HOP_S = 0.1, 3.0


@dataclass(frozen=True)
class WindowJudgement:
    """One judged window: ``probabilities`` (9,) of WINDOW_CLASSES, ``centre`` (7,) of EventType, ``frames``
    (9, positions) of the frame-level head (as FrameHead gives it, types as probabilities)."""

    start_s: float
    probabilities: np.ndarray
    centre: np.ndarray
    frames: np.ndarray


def classify_maps(network: Network, maps: Sequence[Tensor], frames: int) -> np.ndarray:
    """Class probabilities, (clips, outputs of the network), of feature maps (coefficients, any) of any lengths.

    Shorter maps are padded around their middle; over longer ones the mean of half-overlapping crops is taken.
    """
    crops, owners = [], []
    for index, features in enumerate(maps):
        spare = features.shape[-1] - frames
        count = 1 if spare <= 0 else 1 + -(-spare // (frames // 2))
        for start in np.linspace(0, max(0, spare), count).astype(int):
            crops.append(fit_frames(features[:, start : start + frames], frames))
            owners.append(index)
    result = np.zeros((len(maps), network.config.outputs))
    device = network.classifier.weight.device
    with torch.inference_mode():
        for first in range(0, len(crops), BATCH):
            x = torch.stack(crops[first : first + BATCH]).unsqueeze(1).to(device, memory_format=torch.channels_last)
            np.add.at(result, owners[first : first + BATCH], torch.softmax(network(x), dim=1).double().cpu().numpy())
    counts = np.bincount(owners, minlength=len(maps))[:, None] if owners else 1
    return (result / counts).astype(np.float32)


def mean_probabilities(networks: Sequence[Network], maps: Sequence[Tensor], frames: int) -> np.ndarray:
    """The mean of what several networks of the same outputs say, (clips, outputs), each as classify_maps has it."""
    return np.asarray(np.mean([classify_maps(network, maps, frames) for network in networks], axis=0))


class Analyzer:
    """A loaded model. Several threads may judge with it at once, each with streams of its own; ``set_hop`` is for one.

    ``hop_s``: seconds between windows, 0.1 to 3. ``threads``: of torch, for the whole process.
    Raises BundleError when the weights do not fit the card, ValueError on an impossible hop.
    """

    def __init__(self, bundle: Bundle, *, hop_s: float = 1.0, threads: int = 1) -> None:
        torch.set_num_threads(threads)
        self.bundle = bundle
        self.card = bundle.card
        self.set_hop(hop_s)
        self.extractor = FeatureExtractor(self.card.features)
        self._events = tuple(_network(bundle, "events", part) for part in self.card.parts("events"))
        self._windows = tuple(_network(bundle, "windows", part) for part in self.card.parts("windows"))

    def set_hop(self, hop_s: float) -> None:
        """Change the seconds between windows from the next stream on."""
        if not MIN_HOP_S <= hop_s <= MAX_HOP_S:
            raise ValueError(f"the hop must lie between {MIN_HOP_S} and {MAX_HOP_S} s, not {hop_s}")
        self.hop_s = hop_s

    def networks(self, role: Role) -> tuple[Network, ...]:
        """The members' networks of a role, whose mean counts."""
        return self._events if role == "events" else self._windows

    def stream(self) -> WindowStream:
        """Judge sound as it comes."""
        return WindowStream(self)

    def judge(self, clips: Tensor) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Clips of one length, a window's or shorter, (n, samples) -> probabilities (n, 9), centre (n, 7) and the
        frame-level head's answers (n, 9, positions), types as probabilities."""
        with torch.inference_mode():
            maps = fit_frames(self.extractor(clips), self.card.features.window_frames)
            maps = maps.to(memory_format=torch.channels_last)
            answers = [judge_maps(network, maps) for network in self._windows]
            probabilities, frames = (torch.stack(each).mean(dim=0).numpy() for each in zip(*answers, strict=True))
        return probabilities[:, : len(WINDOW_CLASSES)], probabilities[:, len(WINDOW_CLASSES) :], frames

    def windows(
        self,
        blocks: Iterable[np.ndarray],
        *,
        cancel: Callable[[], bool] | None = None,
    ) -> WindowPredictions:
        """All windows of a recording, given as blocks (n,) float32 at 8 kHz. Raises Cancelled."""
        stream = WindowStream(self, batch=BATCH)
        for block in blocks:
            if cancel and cancel():
                raise Cancelled
            stream.push(block)
        return stream.finish()

    def classify_events(self, clips: Sequence[np.ndarray]) -> np.ndarray:
        """Tasks 11 and 12: cut-out events (n,) float32 at 8 kHz -> type probabilities (events, 7)."""
        with torch.inference_mode():
            maps = [self.extractor(torch.from_numpy(np.asarray(c, np.float32))[None])[0, 0] for c in clips]
        return mean_probabilities(self._events, maps, self.card.events.frames)

    def analyse(
        self,
        path: Path,
        *,
        cancel: Callable[[], bool] | None = None,
        progress: Callable[[float], None] | None = None,
        on_samples: Callable[[np.ndarray], None] | None = None,
    ) -> Analysis:
        """Everything the model says of one file. ``on_samples`` gets every decoded block (n,) as it passes.

        Raises AudioError, and Cancelled when ``cancel()`` turns true.
        """
        reader = AudioReader(path, cancel=cancel)
        meter = QualityMeter()

        def blocks() -> Iterable[np.ndarray]:
            for block in reader:
                meter.push(block)
                if on_samples:
                    on_samples(block)
                if progress and reader.info.duration_s > 0:
                    progress(min(1.0, reader.position_s / reader.info.duration_s))
                yield block

        windows = self.windows(blocks(), cancel=cancel)
        decision = self.card.decision
        return Analysis(
            path=str(path),
            duration_s=windows.duration_s,
            sample_rate=reader.info.sample_rate,
            channels=reader.info.channels,
            model_id=self.card.id,
            model_version=self.card.version,
            windows=windows,
            events=events_from_windows(windows, decision),
            verdict=record_verdict(windows, decision),
            paper_verdict=paper_rule(windows, decision),
            quality=meter.report(),
            warnings=tuple(reader.warnings),
        )


def judge_maps(network: Network, maps: Tensor) -> tuple[Tensor, Tensor]:
    """What one network says of windows: probabilities (n, 16), and of frames (n, 9, positions), types as those."""
    logits, said = network.with_frames(maps)
    return torch.sigmoid(logits), torch.cat([torch.sigmoid(said[:, : len(EventType)]), said[:, len(EventType) :]], 1)


def _network(bundle: Bundle, role: Role, part: str) -> Network:
    model = bundle.card.windows if role == "windows" else bundle.card.events
    try:
        config = NetworkConfig.from_dict(model.network)
    except (TypeError, ValueError) as error:
        raise BundleError(
            tr("The card of {name} describes no known network ({reason}).", name=bundle.card.name, reason=error)
        ) from error
    if config.outputs != OUTPUTS[role] or config.coefficients != bundle.card.features.n_mfcc:
        raise BundleError(
            tr("The card of {name} describes a network of other inputs or outputs.", name=bundle.card.name)
        )
    if bool(config.frame_channels) != (role == "windows"):
        raise BundleError(
            tr("The card of {name} gives the frame-level head to none or the wrong network.", name=bundle.card.name)
        )
    return load_network(config, bundle.tensors[part]).to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def network_state(network: Network) -> dict[str, np.ndarray]:
    """The arrays that a bundle keeps of a network, without the projection head, which only training needs."""
    return {
        name: tensor.detach().contiguous().numpy()
        for name, tensor in network.state_dict().items()
        if not name.startswith("projection.")
    }


class WindowStream:
    """Windows of sound that comes in blocks of any size. ``finish`` judges the tail once and gives everything.

    Window k starts at k hops. The end of the recording gets a window of its own where the grid leaves some sound
    over; a recording shorter than a window is padded as in training. A file need not be judged window by window:
    so many as ``batch`` are judged together, as a window on its own takes twice as long as in company. What the
    frame-level head says of stretches without any sound is not believed (prs_core.silence).
    """

    def __init__(self, analyzer: Analyzer, *, batch: int = 1) -> None:
        self._analyzer = analyzer
        self._batch = batch
        self._hop_s = analyzer.hop_s
        self._size = analyzer.card.features.window_samples
        self._buffer = np.zeros(0, np.float32)
        self._offset = 0  # of the buffer's first sample in the recording
        self._judged: list[WindowJudgement] = []
        self._silence = SilenceFinder()

    def _start(self, index: int) -> int:
        return round(index * self._hop_s * SAMPLE_RATE)

    def push(self, samples: np.ndarray) -> list[WindowJudgement]:
        """Take (n,) float32 at 8 kHz; returns the windows that were judged."""
        samples = np.asarray(samples, np.float32)
        self._silence.push(samples)
        self._buffer = np.concatenate([self._buffer, samples])
        starts = self._complete()
        new = self._judge(starts[: len(starts) - len(starts) % self._batch], self._size)
        # The last window's worth of sound is kept for the tail.
        spare = min(self._start(len(self._judged)) - self._offset, len(self._buffer) - self._size)
        if spare > 0:
            self._buffer = self._buffer[spare:].copy()
            self._offset += spare
        return new

    def _complete(self) -> list[int]:
        """Where the windows start that are complete and not judged yet."""
        end = self._offset + len(self._buffer)
        starts: list[int] = []
        while (start := self._start(len(self._judged) + len(starts))) + self._size <= end:
            starts.append(start)
        return starts

    def _judge(self, starts: Sequence[int], size: int) -> list[WindowJudgement]:
        new: list[WindowJudgement] = []
        for first in range(0, len(starts), BATCH):
            chunk = starts[first : first + BATCH]
            clips = np.stack([self._buffer[s - self._offset : s - self._offset + size] for s in chunk])
            probabilities, centre, frames = self._analyzer.judge(torch.from_numpy(clips))
            new += [
                WindowJudgement(s / SAMPLE_RATE, probabilities[i], centre[i], frames[i]) for i, s in enumerate(chunk)
            ]
        self._judged += new
        return new

    def so_far(self) -> WindowPredictions:
        """All windows judged by now, without the frame-level head's part, of the recording as long as it is now."""
        classes, types = len(WINDOW_CLASSES), len(EventType)
        return WindowPredictions(
            starts_s=np.array([w.start_s for w in self._judged]),
            probabilities=np.array([w.probabilities for w in self._judged], np.float32).reshape(-1, classes),
            centre=np.array([w.centre for w in self._judged], np.float32).reshape(-1, types),
            window_s=self._analyzer.card.features.window_s,
            hop_s=self._hop_s,
            duration_s=(self._offset + len(self._buffer)) / SAMPLE_RATE,
        )

    def finish(self) -> WindowPredictions:
        """Judge what is left and return all windows of the recording. Call once, at the end."""
        end = self._offset + len(self._buffer)
        starts = self._complete()
        count = len(self._judged) + len(starts)
        covered = self._start(count - 1) + self._size if count else 0
        if end > covered:
            starts.append(max(0, end - self._size))
        self._judge(starts, min(end, self._size))
        windows = self.so_far()
        times = position_times(self._analyzer.card.features, min(end, self._size))
        frames = _frames(windows, [w.frames for w in self._judged], times)
        return replace(windows, frames=without_silence(frames, self._silence.stretches()))


def _frames(windows: WindowPredictions, judged: Sequence[np.ndarray], times_s: np.ndarray) -> FramePredictions:
    """Of each window the positions in its span. ``times_s`` (positions,): where they lie after a window's start."""
    parts = []
    for start_s, (begin, end), frames in zip(windows.starts_s, windows.spans(), judged, strict=True):
        at = start_s + times_s
        inside = (at >= begin) & (at < end)
        parts.append(np.vstack([at[inside], frames[:, inside]]))
    if not parts:
        return no_frames()
    times, said = np.split(np.concatenate(parts, axis=1), [1])
    types, back, on = np.split(said, [len(EventType), len(EventType) + 1])
    starts, ends = (np.clip(border[0], 0.0, windows.duration_s) for border in (times - back, times + on))
    return FramePredictions(times[0], types.T.astype(np.float32), starts, ends)


class MfccStream:
    """Un-normalised MFCC for display, of sound that comes in blocks: the same frames whatever the block sizes.

    Levels are absolute (no floor relative to the loudest frame), so that they can be compared across a recording.
    """

    def __init__(self, extractor: FeatureExtractor) -> None:
        self._extractor = extractor
        self._half, self._hop = extractor.config.n_fft // 2, extractor.config.hop_length
        self._buffer = np.zeros(
            self._half, np.float32
        )  # frames are centred: the first looks at half a frame of nothing

    def push(self, samples: np.ndarray) -> np.ndarray:
        """(n,) float32 at 8 kHz -> (coefficients, m) float32, the frames that became complete."""
        self._buffer = np.concatenate([self._buffer, np.asarray(samples, np.float32)])
        count = max(0, (len(self._buffer) - 2 * self._half) // self._hop + 1)
        frames = self._extractor.display_frames(
            self._buffer[: (count - 1) * self._hop + 2 * self._half] if count else None
        )
        self._buffer = self._buffer[count * self._hop :].copy()
        return frames

    def finish(self) -> np.ndarray:
        """The last frames, padded with zeros."""
        return self.push(np.zeros(self._half, np.float32))
