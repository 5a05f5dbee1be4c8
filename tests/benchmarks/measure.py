"""What a benchmark reports, and how time and memory are measured."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True)
class Measurement:
    """One number. ``aim``: what it should not exceed (or, with ``more_is_better``, reach); None where there is none."""

    name: str
    value: float
    unit: str
    aim: float | None = None
    more_is_better: bool = False
    note: str = ""

    @property
    def met(self) -> bool | None:
        if self.aim is None:
            return None
        return self.value >= self.aim if self.more_is_better else self.value <= self.aim

    def to_dict(self) -> dict[str, Any]:
        return asdict(self) | {"met": self.met}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Self:
        return cls(**{key: value for key, value in values.items() if key != "met"})


@dataclass(frozen=True)
class Options:
    """What every case is told. ``work``: a folder of this run's own, with its sound files. ``model``: a bundle."""

    work: Path
    model: Path
    clips: int = 1004
    records: int = 379
    hour_s: float = 3600.0

    @property
    def long(self) -> str:
        """What to call the long recording in a table."""
        return f"{self.hour_s / 3600:.3g} h"


Case = Callable[[Options], Sequence[Measurement]]


@dataclass(frozen=True)
class Timing:
    """Durations of several calls in seconds: the median, and the least processor time that a call took.

    The latter leaves out what else the machine was doing.
    """

    median: float
    processor: float

    def __str__(self) -> str:
        return f"processor {milliseconds(self.processor)}"


def milliseconds(value_s: float) -> str:
    return f"{value_s * 1000:.3g} ms" if value_s < 1 else f"{value_s:.3g} s"


def timed(work: Callable[[], object], repeat: int = 5, warm_up: int = 1) -> Timing:
    """How long ``work()`` takes, over ``repeat`` calls after ``warm_up`` calls that do not count."""
    for _ in range(warm_up):
        work()
    durations, processor = [], []
    for _ in range(repeat):
        begin, begin_processor = time.perf_counter(), time.process_time()
        work()
        durations.append(time.perf_counter() - begin)
        processor.append(time.process_time() - begin_processor)
    return Timing(statistics.median(durations), min(processor))


def peak_memory_mb() -> float:
    """The most memory (resident, MB) that this process ever held."""
    # ru_maxrss carries the parent's size over exec; the kernel's high-water mark of this address space does not.
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
