"""The reference sounds, one of each event type: ``python -m prs_core.synthesis.reference --out resources/reference``.

Each is cut from a synthesised recording about an event of its type, without the knocks of the hand, and brought to one
loudness, so that types are told apart by their sound alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from prs_core.feature_config import SAMPLE_RATE
from prs_core.files import replace_atomically, write_text
from prs_core.labels import EventType
from prs_core.reference import file_name
from prs_core.synthesis.demo import REFERENCES, to_int16
from prs_core.synthesis.recording import KIND_OF_EVENT, breath_recording
from prs_core.synthesis.signals import faded

COMMAND = "python -m prs_core.synthesis.reference --out resources/reference"
LENGTH_S = 3.5
_BEFORE_S = 0.5  # of the event
_FADE_S = 0.08
_RECORDING_S = 12.0
_LOUDNESS = 0.09  # root mean square of the loudest fifth of a second
_PEAK = 0.9

#: Age in years and seed of the recording that each is cut from: such in which the hand keeps still.
_RECIPES: dict[EventType, tuple[float, int]] = {
    EventType.NORMAL: (6.0, 35),
    EventType.RHONCHI: (4.0, 35),
    EventType.WHEEZE: (4.0, 38),
    EventType.STRIDOR: (3.0, 46),
    EventType.COARSE_CRACKLE: (4.0, 24),
    EventType.FINE_CRACKLE: (4.0, 47),
    EventType.WHEEZE_CRACKLE: (5.0, 41),
}


def make_reference(type_: EventType) -> np.ndarray:
    """The sound of a type: (28,000,) float64 within +-1 at 8 kHz; the same every time."""
    age, seed = _RECIPES[type_]
    made = breath_recording(KIND_OF_EVENT[type_], age_years=age, seed=seed, duration_s=_RECORDING_S)
    # The hand sets the stethoscope down at the beginning: a second is left to it.
    start_s = next(start for start, _, found in made.events if found == type_ and start > 1.0 + _BEFORE_S)
    first = round((start_s - _BEFORE_S) * SAMPLE_RATE)
    sound = made.samples[first : first + round(LENGTH_S * SAMPLE_RATE)].astype(np.float64)
    sound *= faded(len(sound), _FADE_S)
    frames = sound[: len(sound) // 1600 * 1600].reshape(-1, 1600)
    loudest = float(np.sqrt((frames**2).mean(axis=1)).max())
    return sound * min(_LOUDNESS / loudest, _PEAK / float(np.abs(sound).max()))


def _readme() -> str:
    rows = [f"- `{file_name(type_)}`: {type_}" for type_ in EventType]
    lines = [
        "# Reference sounds",
        "",
        "One of each event type, synthesised: made by code from published acoustics, with",
    ]
    lines += ["no recording of a person in them. They show what a word means; they say nothing about any child.", ""]
    lines += [f"Made by `{COMMAND}` (code: `prs_core/synthesis`). 8 kHz, 16 bit, mono.", "", *rows, ""]
    return "\n".join([*lines, "## Sources", "", *(f"- {entry}" for entry in REFERENCES), ""])


def write_references(folder: Path) -> list[Path]:
    """All seven as WAV and a README.md into ``folder``. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for type_ in EventType:
        path = folder / file_name(type_)
        with replace_atomically(path) as temporary:
            soundfile.write(temporary, to_int16(make_reference(type_)), SAMPLE_RATE, subtype="PCM_16", format="WAV")
        written.append(path)
    write_text(folder / "README.md", _readme())
    return [*written, folder / "README.md"]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m prs_core.synthesis.reference", description=__doc__.split(":")[0])
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where they are written")
    folder = parser.parse_args(arguments).out
    try:
        written = write_references(folder)
    except OSError as problem:
        print(f"Nothing could be written to {folder}: {problem.strerror or problem}.", file=sys.stderr)
        return 1
    for path in written:
        print(f"{path}  {path.stat().st_size // 1024 + 1} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
