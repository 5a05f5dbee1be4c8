"""Values of options that several commands have, read by argparse: what cannot be meant is refused in words."""

from __future__ import annotations

import argparse
from pathlib import Path


def threads_argument(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 256:
        raise argparse.ArgumentTypeError("between 1 and 256 threads")
    return value


def count_argument(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 256:
        raise argparse.ArgumentTypeError("between 1 and 256")
    return value


def path_argument(text: str) -> Path:
    # Path("") is the current folder; an empty argument is a variable that a script forgot to set.
    if not text:
        raise argparse.ArgumentTypeError("an empty name; write . for the current folder")
    return Path(text)
