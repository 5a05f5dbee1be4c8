"""A retraining under way: what is wanted of it is obeyed at every step, and how far it is gets written down."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from prs_core.errors import Cancelled
from prs_core.network import Network
from prs_core.retraining import HEARTBEAT_S, PICTURE_NAME, Counts, Curve, Job, Phase, Progress, Wanted
from prs_core.translation import tr
from training.events import Clips
from training.loop import Moment
from training.snapshot import snapshot
from training.timeline import Timeline

#: The loop's names of phases, and the job's.
PHASES = {"supcon": Phase.SUPCON, "pretrain": Phase.SUPCON, "events": Phase.EVENTS, "windows": Phase.WINDOWS}


class Paused(Exception):
    """The person asked for the work to rest. It goes on from here when a worker is started again."""


@dataclass(frozen=True)
class Sitter:
    """The clips that pictures are drawn of."""

    clips: Clips
    frames: int


@dataclass
class Conductor:
    """Tells and obeys. ``root``: the folder that parts are named from (see Timeline)."""

    job: Job
    clock: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    timeline: Timeline = field(default_factory=lambda: Timeline({}))
    root: Path | None = None
    sitter: Sitter | None = None
    progress: Progress = field(init=False)
    _written: float = -1e9
    _drawn: tuple[str, int] = ("", 0)

    def __post_init__(self) -> None:
        before = self.job.progress()
        self._spent_before, self._started = before.seconds_spent, self.clock()
        at = before.at
        self.progress = replace(before, phase=at, at=at, message="", advice="", refused=False, pid=os.getpid())

    def obey(self) -> None:
        """Raise Paused or Cancelled if that is wanted."""
        wanted = self.job.wanted()
        if wanted is Wanted.PAUSE:
            raise Paused
        if wanted is Wanted.CANCEL:
            raise Cancelled

    def tell(self, *, at_once: bool = False) -> None:
        """Write how far it is, at most once in HEARTBEAT_S unless ``at_once``. Raises OSError."""
        if not at_once and self.clock() - self._written < HEARTBEAT_S:
            return
        left = self.timeline.seconds_left
        self.progress = replace(
            self.progress,
            fraction=max(self.progress.fraction, self.timeline.fraction),
            seconds_left=left,
            heartbeat=self.now(),
            seconds_spent=self._spent_before + self.clock() - self._started,
        )
        self.job.write(self.progress)
        self._written = self.clock()

    def enter(self, phase: Phase) -> None:
        """Begin a phase of work."""
        self.obey()
        if phase is not self.progress.phase:
            self.progress = replace(self.progress, phase=phase, at=phase)
            self.tell(at_once=True)

    def end(self, phase: Phase, message: str = "", advice: str = "", *, refused: bool = False) -> None:
        """It is over, or rests: the last word of this process."""
        done = 1.0 if phase is Phase.DONE else self.progress.fraction
        self.progress = replace(
            self.progress, phase=phase, message=message, advice=advice, refused=refused, fraction=done
        )
        self.tell(at_once=True)

    def found(self, counts: Counts, warnings: tuple[str, ...]) -> None:
        """What there is to learn from."""
        self.progress = replace(self.progress, counts=counts, warnings=warnings)
        self.tell(at_once=True)

    def begin_anew(self) -> None:
        """What was learnt before a kill or a pause is of no use any more: said, and counted from the beginning."""
        warning = tr("Some of what was learnt from was moved, changed or deleted meanwhile: it learns anew.")
        warnings = (warning, *self.progress.warnings)
        self.progress = replace(self.progress, fraction=0.0, curves={}, warnings=warnings)

    def part(self, name: str, share: float) -> None:
        """So much of a part that has no steps is done."""
        self.obey()
        self.timeline.reach(name, share)
        self.tell()

    def watch(self, moment: Moment) -> None:
        """For training.loop.watched: after every step and epoch."""
        name = moment.phase.name
        where = moment.folder.relative_to(self.root).as_posix() if self.root else moment.folder.name
        self.timeline.reach(f"{where}/{name}", moment.done)
        phase = PHASES[name]
        self.progress = replace(self.progress, phase=phase, at=phase)
        if moment.step == 0:
            self._epoch(moment, f"{where}/{name}", phase)
        self.tell(at_once=moment.step == 0)
        self.obey()

    def _epoch(self, moment: Moment, part: str, phase: Phase) -> None:
        """Curves are of the network at work; the next one's take their place."""
        first = self._drawn[0] != part
        self._drawn = (part, len(moment.losses))
        before = self.progress.curves.get(str(phase), Curve())
        scores = () if first and len(moment.losses) == 1 else before.score[: len(moment.losses) - 1]
        if self.sitter is not None and phase is not Phase.WINDOWS and isinstance(moment.phase.network, Network):
            score = snapshot(
                moment.phase.network, self.sitter.clips, self.sitter.frames, self.job.folder / PICTURE_NAME
            )
            self.progress = replace(self.progress, picture=self.progress.picture + 1)
            scores = (*scores, score) if phase is Phase.EVENTS else ()
        curve = Curve(moment.losses, scores, moment.phase.optimiser.epochs)
        self.progress = replace(self.progress, curves={**self.progress.curves, str(phase): curve})
