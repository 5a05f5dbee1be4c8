"""What retraining does off the window's thread: looks, remembers, decides. Plain functions without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.learning.retraining_survey import Look, look
from app.panels.training_parts import duration
from prs_core.bundle import read_card
from prs_core.errors import PRSError
from prs_core.gate import GateResult
from prs_core.retraining import Job, JobError, Request, Result, Settings, Way, find_jobs
from prs_core.translation import tr

if TYPE_CHECKING:
    from prs_core.registry import Registry
    from prs_core.study.library import Study


@dataclass(frozen=True)
class Wish:
    """What the person asks for, before it is known which model is in use."""

    study: str
    trees: tuple[str, ...]
    way: Way
    settings: Settings
    author: str
    note: str


def look_around(study: Study | None, trees: Sequence[Path], root: Path, base: Path) -> tuple[Look, str]:
    """What there is to learn from, with the model in ``base``, and what earlier retrainings took. Raises PRSError."""
    found = look(study, trees, read_card(base)[0])
    return found, experience(root, found.counts.events)


def experience(root: Path, events: int) -> str:
    """What earlier retrainings on this computer took, and what that would be for so many events; "" without."""
    said = []
    for way in Way:
        pace = next((p for job in find_jobs(root) if (p := _pace(job, way)) is not None), None)
        if pace is None or not events:
            continue
        length = duration(pace * events)
        if way is Way.REFINE:
            said.append(
                tr("As fast as the last one on this computer, a refinement takes about {duration}.", duration=length)
            )
        else:
            said.append(
                tr(
                    "As fast as the last one on this computer, a training from scratch takes about {duration}.",
                    duration=length,
                )
            )
    return " ".join(said)


def _pace(job: Job, way: Way) -> float | None:
    """Seconds for each event, of a job of that way that was finished."""
    try:
        if job.read(Request).way is not way:
            return None
        result = job.read(Result)
    except JobError:
        return None
    return result.seconds / result.counts.events if result.counts.events and result.seconds > 0 else None


def request_of(wish: Wish, base: Path) -> Request:
    """Raises BundleError where the model in use cannot be read."""
    card, _ = read_card(base)
    return Request(
        study=wish.study,
        base=str(base.absolute()),
        base_id=card.id,
        way=wish.way,
        trees=wish.trees,
        author=wish.author,
        note=wish.note,
        settings=wish.settings,
    )


def keep(registry: Registry, job: Job, gate: GateResult | None) -> str:
    """Take the candidate in among the models, not yet in use; its id. Raises PRSError, OSError."""
    from prs_core.registry import keep_candidate

    return keep_candidate(registry, job, gate)


def delete(registry: Registry, job: Job) -> str:
    """Take away what came of a job; the model's id where it is among the models all the same, kept by somebody else,
    and stays there, else "". Raises PRSError, OSError."""
    from prs_core.registry import kept_already

    kept = kept_already(registry, job)
    job.clear()
    return kept.entry.id if kept is not None else ""


def promote(registry: Registry, job: Job, gate: GateResult | None, by: str, *, confirmed: bool) -> str:
    """Keep the candidate and bring it into use; its id. Raises as ``keep``."""
    model_id = keep(registry, job, gate)
    registry.promote(model_id, by, confirmed=confirmed)
    return model_id


def result_of(job: Job) -> tuple[Result, GateResult | None]:
    """What came of a job. Raises PRSError where it cannot be read."""
    result = job.read(Result)
    return result, GateResult.from_dict(result.gate) if result.gate is not None else None


__all__ = ["PRSError", "Wish", "delete", "experience", "keep", "look_around", "promote", "request_of", "result_of"]
