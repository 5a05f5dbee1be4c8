"""One system trained on one data set, in a folder from which it goes on wherever it was ended."""

from __future__ import annotations

import json
import multiprocessing
import platform
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.numpy import load_file, save
from torch import Tensor

from prs_core.errors import PRSError
from prs_core.features import fit_frames
from prs_core.files import write_bytes, write_json
from prs_core.inference import BATCH, classify_maps
from prs_core.network import Network, NetworkConfig
from training.events import Clips, finetune_events, on_device, pretrain_events
from training.experiments.items import load_items
from training.experiments.systems import System
from training.loop import Report, seeded
from training.stopwatch import Stopwatch

PACKAGES = ("torch", "torchaudio", "numpy", "scikit-learn", "safetensors", "soundfile")


def versions() -> dict[str, str]:
    """What the results depend on besides the code."""
    return {name: version(name) for name in PACKAGES} | {"python": platform.python_version()}


def run_folder(work: Path, system: System, fingerprint: str) -> Path:
    """Of a system on a training set; its name says which, for people."""
    return work / f"{system.label.replace('/', '-')}-{system.hash}-{fingerprint}"


def new_network(system: System) -> Network:
    """Untrained, the same for the same seed, on the accelerator where there is one."""
    torch.manual_seed(int(torch.randint(2**62, (1,), generator=seeded(system.seed, "weights", system.architecture))))
    config = NetworkConfig(
        len(system.classes),
        system.n_mfcc,
        system.architecture,
        width=system.width,
        projection=system.projection,
        dropout=system.dropout,
    )
    device = "cuda" if torch.cuda.is_available() else "cpu"
    network: Network = Network(config).to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network


@dataclass(frozen=True)
class TrainedSystem:
    """The network, in evaluation mode; the loss of every epoch of each phase; seconds taken, a shared encoder's too."""

    network: Network
    losses: dict[str, list[float]]
    seconds: float


def train_system(system: System, clips: Clips, work: Path, fingerprint: str, report: Report) -> TrainedSystem:
    """SupCon on the task's own labels where the system has it, then the linear classifier on MixUp'd clips.

    A pretrained encoder lies in a folder of its own, where systems that differ in the second phase only share it.
    """
    config, network, losses, seconds = system.training(), new_network(system), {}, 0.0
    if system.pretrain_epochs:
        folder = run_folder(work, system.encoder(), fingerprint)
        watch = Stopwatch(folder / "time.json", report)
        losses["pretrain"] = pretrain_events(network, clips, config, folder, watch)
        seconds += watch.seconds
    # A frozen encoder needs no gradients: without them an epoch takes a quarter of the time.
    network.body.requires_grad_(not system.freeze_encoder)
    folder = run_folder(work, system, fingerprint)
    watch = Stopwatch(folder / "time.json", report)
    losses["events"] = finetune_events(network, clips, config, folder, watch)
    return TrainedSystem(network.eval(), losses, seconds + watch.seconds)


def embed_maps(network: Network, maps: Sequence[Tensor], frames: int) -> np.ndarray:
    """(clips, embedding): the encoder's answer to the middle of each map (coefficients, any)."""
    parts = []
    with torch.inference_mode():
        for first in range(0, len(maps), BATCH):
            x = torch.stack([fit_frames(m, frames) for m in maps[first : first + BATCH]]).unsqueeze(1)
            parts.append(network.embed(on_device(x, network)).cpu().numpy())
    return np.concatenate(parts)


def save_arrays(path: Path, arrays: dict[str, np.ndarray]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, save({name: np.ascontiguousarray(a, dtype=np.float32) for name, a in arrays.items()}))


def load_arrays(path: Path) -> dict[str, np.ndarray] | None:
    """None where it is not there or cannot be read."""
    try:
        return load_file(path)
    except (OSError, SafetensorError):
        return None


def read_run(folder: Path) -> dict[str, Any] | None:
    """What a finished run says of itself; None where it is not finished."""
    try:
        found: dict[str, Any] = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found


def write_run(folder: Path, system: System, trained: TrainedSystem, fingerprint: str) -> None:
    """The mark of a finished run: all else that belongs to it is on the disk by now."""
    values = {
        "system": system.label,
        "hash": system.hash,
        "configuration": system.to_dict(),
        "data": fingerprint,
        "losses": trained.losses,
        "seconds": round(trained.seconds, 3),
        "device": trained.network.classifier.weight.device.type,
        "versions": versions(),
    }
    write_json(folder / "run.json", values)


@dataclass(frozen=True)
class Job:
    """Systems of one kind and one pretrained encoder, for one process. ``items``: where their features are kept."""

    systems: tuple[System, ...]
    items: Path
    work: Path
    fingerprint: str
    threads: int

    def missing(self) -> bool:
        return any(read_run(run_folder(self.work, s, self.fingerprint)) is None for s in self.systems)


def _prefixed(report: Report, prefix: str, text: str) -> None:
    report(prefix + text)


def run_job(job: Job, report: Report) -> None:
    """Train what is missing of a job and predict the training and validation splits."""
    torch.set_num_threads(job.threads)
    items = load_items(job.items)
    if items is None:
        raise PRSError(f"The features {job.items.name} cannot be read.", "Run the same command again.")
    training, valid = items.split("train"), items.split("valid")
    for system in job.systems:
        folder = run_folder(job.work, system, job.fingerprint)
        if read_run(folder) is not None:
            continue
        say = partial(_prefixed, report, f"{system.label}  ")
        trained = train_system(system, training.clips(system), job.work, job.fingerprint, say)
        for name, part in (("train", training), ("valid", valid)):
            arrays = {"probabilities": classify_maps(trained.network, part.maps, system.frames)}
            if name == "valid":
                arrays["embeddings"] = embed_maps(trained.network, part.maps, system.frames)
            save_arrays(folder / f"{name}.safetensors", arrays)
        write_run(folder, system, trained, job.fingerprint)
        report(f"{system.label}  done in {trained.seconds / 60:.1f} min")


def _tell(text: str) -> None:
    parent = multiprocessing.parent_process()
    if parent is not None and not parent.is_alive():
        # Nobody waits for this any more, and the next run goes on from the checkpoint just written.
        raise SystemExit(1)
    print(f"{time.strftime('%H:%M:%S')}  {text}", flush=True)


def _in_process(job: Job) -> None:
    run_job(job, _tell)


def run_jobs(jobs: Iterable[Job], processes: int, report: Report) -> None:
    """All that are not finished yet, so many at a time, each in a process of its own where there are several."""
    waiting = [job for job in jobs if job.missing()]
    if processes == 1 or len(waiting) < 2:
        for job in waiting:
            run_job(job, report)
        return
    # Spawned, not forked: torch's threads do not survive a fork.
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            for done in as_completed([pool.submit(_in_process, job) for job in waiting]):
                done.result()
        except BaseException:
            # What has begun ends at its own pace; what has not, does not begin.
            pool.shutdown(wait=False, cancel_futures=True)
            raise
