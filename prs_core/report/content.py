"""What a report is made from: plain data about one recording, or several of one patient."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from prs_core.annotation import AnnotationDocument
from prs_core.results import Analysis
from prs_core.takes.notes import Note


@dataclass(frozen=True)
class RecordingContent:
    """One recording and what one reader says of it. Texts may be empty where nothing is known.

    ``site`` is p1 to p8, or words. ``samples`` (n,) float32 at 8 kHz, None where the sound is not at hand: the
    pictures then show the marks alone. ``analysis`` is shown as the model's proposals, never as findings. ``notes``
    are said at the top: that the file has changed since it was read, say. ``happened`` is what was noted while it was
    recorded: marks, gaps.
    """

    name: str
    document: AnnotationDocument
    reader: str = ""
    read_at: str = ""
    site: str = ""
    samples: np.ndarray | None = None
    analysis: Analysis | None = None
    model_name: str = ""
    notes: tuple[str, ...] = ()
    happened: tuple[Note, ...] = ()


@dataclass(frozen=True)
class ReportContent:
    """A report on ``recordings``, all of one patient: one recording's where there is one. ``made_at`` is the date and
    time as it is to be printed; ``program`` the name and version of what made it."""

    recordings: tuple[RecordingContent, ...]
    patient: str = ""
    age_years: float | None = None
    sex: str = ""
    study: str = ""
    made_at: str = ""
    program: str = "PRS Studio"

    def __post_init__(self) -> None:
        if not self.recordings:
            raise ValueError("a report needs a recording")
