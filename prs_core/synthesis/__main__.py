"""``python -m prs_core.synthesis --out FOLDER`` writes the demo study."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from prs_core.synthesis.demo import write_demo


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m prs_core.synthesis", description="Synthesise the demo study.")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where it is written")
    folder = parser.parse_args(arguments).out
    try:
        written = write_demo(folder)
    except OSError as problem:
        print(f"The demo study could not be written to {folder}: {problem.strerror or problem}.", file=sys.stderr)
        return 1
    for path in written:
        print(f"{path}  {path.stat().st_size // 1024 + 1} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
