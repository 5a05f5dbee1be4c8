"""Forks writers of takes and kills each at a random moment: python writes_until_killed.py FOLDER COUNT SEED."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

import numpy as np

from prs_core.takes.info import TakeInfo
from prs_core.takes.take import Take

RATE = 8000


def sound(first: int, count: int) -> np.ndarray:
    """Samples ``first`` on of a sound in which each has a value of its own that 24 bits hold."""
    index = np.arange(first, first + count, dtype=np.int64)
    return (((index * 7919) % (1 << 23)) / (1 << 23) - 0.5).astype(np.float32)


def record(path: Path) -> None:
    """As fast as the disk allows, by a clock that goes by the sound written."""
    written = [0]
    take = Take(path, TakeInfo("fake", RATE), clock=lambda: written[0] / RATE)
    while True:
        block = sound(written[0], 160)
        take.write(block)
        written[0] += len(block)


def main() -> None:
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    moments = random.Random(seed)
    for index in range(count):
        child = os.fork()
        if not child:
            record(folder / f"{index}.wav")
        time.sleep(moments.uniform(0.003, 0.1))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
