"""A guided session: one patient, site after site, each for so long. Plain data that survives whatever happens; no Qt.

Every change makes a new ``Guided``, which whoever keeps it writes beside the recordings (``save``). So a session that
was put aside, or that a kill ended, is found again (``unfinished``) and goes on where it was (``settled``).
"""

from __future__ import annotations

import itertools
import json
import logging
import math
import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from prs_core.errors import AudioError, PRSError
from prs_core.files import write_json
from prs_core.label_words import site_said
from prs_core.labels import SITE_NAMES
from prs_core.patients import Person
from prs_core.takes.growing_wav import FRAME_BYTES, HEADER_BYTES
from prs_core.takes.info import read_info
from prs_core.translation import tr

log = logging.getLogger(__name__)

SUFFIX = ".session.json"
VERSION = 1
TARGET_S, LEAST_S, MOST_S = 15.0, 3.0, 600.0
#: A take that is shorter than this share of what was wanted does not count as done.
ENOUGH = 0.9
LONGEST_TEXT = 80


class StepState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Step:
    """A site, the seconds that are wanted of it, and the file names of its takes; of several the last one counts."""

    site: str
    target_s: float = TARGET_S
    state: StepState = StepState.WAITING
    takes: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """ "left posterior (p1)", or the site as it was typed."""
        if self.site not in SITE_NAMES:
            return self.site
        return tr("{place} ({site})", place=site_said(self.site), site=self.site)


def standard_steps(target_s: float = TARGET_S) -> tuple[Step, ...]:
    """p1 to p4."""
    return tuple(Step(site, target_s) for site in SITE_NAMES)


@dataclass(frozen=True)
class Guided:
    """``at`` is the step whose turn it is. ``running`` is the file name of the take that is being recorded for it, and
    ``last`` the site that was recorded last.

    Methods give the session as it is afterwards; none changes anything.
    """

    person: Person
    steps: tuple[Step, ...] = field(default_factory=standard_steps)
    at: int = 0
    running: str = ""
    started: str = ""
    last: str = ""

    @property
    def step(self) -> Step:
        return self.steps[self.at]

    @property
    def is_complete(self) -> bool:
        """Nothing waits any more."""
        return all(step.state is not StepState.WAITING for step in self.steps)

    @property
    def counts(self) -> tuple[int, int]:
        """How many sites are done, and how many there are without those that were passed over."""
        states = [step.state for step in self.steps]
        return states.count(StepState.DONE), len(states) - states.count(StepState.SKIPPED)

    # --- recording

    def recording(self, name: str) -> Self:
        """A take of that file name is being recorded for the step whose turn it is."""
        return replace(self, running=name)

    def took(self, duration_s: float) -> Self:
        """The take that was running has ended. Long enough, it does its step, and the next one has its turn."""
        if not self.running:
            return self
        enough = duration_s >= ENOUGH * self.step.target_s
        state = StepState.DONE if enough else self.step.state
        step = replace(self.step, takes=(*self.step.takes, self.running), state=state)
        after = replace(self._with(self.at, step), running="", last=step.site)
        return after.next() if enough else after

    def dropped(self) -> Self:
        """Nothing came of the take that was running."""
        return replace(self, running="")

    def accept(self) -> Self:
        """The last take of this site will do, short as it is."""
        if not self.step.takes:
            return self
        return self._with(self.at, replace(self.step, state=StepState.DONE)).next()

    def retake(self, index: int | None = None) -> Self:
        """A site is recorded once more; what there is of it stays."""
        at = self.at if index is None else index
        return replace(self._with(at, replace(self.steps[at], state=StepState.WAITING)), at=at)

    def retake_last(self) -> Self:
        """The site that was recorded last is recorded once more."""
        found = [number for number, step in enumerate(self.steps) if step.site == self.last and step.takes]
        return self.retake(found[0]) if found else self

    def next(self) -> Self:
        """To the next site that waits, from here on and then from the beginning; here where none does."""
        count = len(self.steps)
        order = [(self.at + step) % count for step in range(1, count + 1)]
        return replace(self, at=next((i for i in order if self.steps[i].state is StepState.WAITING), self.at))

    def skip(self) -> Self:
        """Pass this site over. One that has a take already is done with it."""
        state = StepState.DONE if self.step.takes else StepState.SKIPPED
        return self._with(self.at, replace(self.step, state=state)).next()

    def passed_on(self) -> Self:
        """On to the next site; one that is not recorded is passed over."""
        return self.skip() if self.step.state is StepState.WAITING else self.next()

    def go_to(self, index: int) -> Self:
        """It is this step's turn; one that was passed over waits again."""
        step = self.steps[index]
        state = StepState.WAITING if step.state is StepState.SKIPPED else step.state
        return replace(self._with(index, replace(step, state=state)), at=index)

    # --- what is to be recorded

    def moved(self, index: int, by: int) -> Self:
        """A step ``by`` places later, or earlier. The same one keeps its turn."""
        to = min(max(index + by, 0), len(self.steps) - 1)
        order = list(range(len(self.steps)))
        order.insert(to, order.pop(index))
        return replace(self, steps=tuple(self.steps[i] for i in order), at=order.index(self.at))

    def added(self, site: str, target_s: float = TARGET_S) -> Self:
        """One more site, at the end. Raises PRSError for one that is there already, or has no name."""
        site = tidy(site)
        if not site:
            raise PRSError(tr("The site has no name."), tr("Write where the stethoscope is, such as “left front”."))
        if any(step.site.casefold() == site.casefold() for step in self.steps):
            raise PRSError(tr("“{site}” is one of the sites already.", site=site), tr("Choose it and record it again."))
        return replace(self, steps=(*self.steps, Step(site, checked_target(target_s))))

    def removed(self, index: int) -> Self:
        """Without a step. Raises PRSError for one that has takes, and for the last one."""
        if self.steps[index].takes or self.running:
            raise PRSError(tr("This site has a recording."), tr("Pass it over instead."))
        if len(self.steps) == 1:
            raise PRSError(tr("A session has at least one site."))
        steps = tuple(step for number, step in enumerate(self.steps) if number != index)
        at = self.at - (index < self.at)
        return replace(self, steps=steps, at=min(at, len(steps) - 1))

    def with_target(self, index: int, target_s: float) -> Self:
        """Record a site for so long."""
        return self._with(index, replace(self.steps[index], target_s=checked_target(target_s)))

    def _with(self, index: int, step: Step) -> Self:
        return replace(self, steps=(*self.steps[:index], step, *self.steps[index + 1 :]))

    # --- on the disk

    def to_dict(self) -> dict[str, Any]:
        return {"prs_studio_session": VERSION, **asdict(self)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Raises ValueError for anything that ``to_dict`` would not have written."""
        if values.get("prs_studio_session") != VERSION:
            raise ValueError("no session, or of a newer program")
        try:
            steps = tuple(
                Step(_text(each["site"]), checked_target(each["target_s"]), StepState(each["state"]), _names(each))
                for each in values["steps"]
            )
            who = values["person"]
            age = None if who["age_years"] is None else float(who["age_years"])
            person = Person(_text(who["patient"]), _text(who["site"]), age, _text(who["sex"]))
            at, running = int(values["at"]), _name(values["running"])
            started, last = _text(values["started"]), _text(values["last"])
        except (KeyError, TypeError) as error:
            raise ValueError(f"an incomplete session: {error}") from None
        if not 0 <= at < len(steps):
            raise ValueError("no step has its turn")
        return cls(person, steps, at, running, started, last)

    def has(self, names: Collection[str]) -> bool:
        """Whether one of these takes, by file name, was made in it."""
        return any(name in names for step in self.steps for name in (*step.takes, self.running))

    def settled(self, folder: Path) -> Self:
        """As it is after whatever ended the program: a take that was running counts by what there is of it, and takes
        whose files are gone (turned to FLAC is not gone) do not."""
        after = self
        if after.running:
            seconds = _seconds_of(folder / after.running)
            after = after.took(seconds) if seconds > 0 else after.dropped()
        steps = []
        for step in after.steps:
            takes = tuple(name for name in step.takes if _seconds_of(folder / name) > 0)
            lost = step.state is StepState.DONE and not takes
            steps.append(replace(step, takes=takes, state=StepState.WAITING if lost else step.state))
        after = replace(after, steps=tuple(steps))
        return after if after.step.state is StepState.WAITING else after.next()


def checked_target(target_s: float) -> float:
    """Raises ValueError for a length that cannot be recorded."""
    if isinstance(target_s, bool) or not LEAST_S <= float(target_s) <= MOST_S:
        raise ValueError(f"a site is recorded for {LEAST_S:g} to {MOST_S:g} s")
    return float(target_s)


def tidy(text: str) -> str:
    """One line of printable text, not too long."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:LONGEST_TEXT].strip()


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("text is wanted")
    return value


def _name(value: Any) -> str:
    """A file name, not a way out of the folder."""
    if "/" in _text(value) or "\\" in value or value in (".", ".."):
        raise ValueError("a file name is wanted")
    return str(value)


def _names(step: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(_name(each) for each in step["takes"])


def _seconds_of(wav: Path) -> float:
    """How much of a take there is, as WAV or as the FLAC it was turned into; 0 for none."""
    try:
        info = read_info(wav)
        if wav.exists():
            return max(0, wav.stat().st_size - HEADER_BYTES) // FRAME_BYTES / info.rate
        return info.duration_s if wav.with_suffix(".flac").exists() else 0.0
    except (OSError, AudioError) as error:
        log.info("a take of a session cannot be found: %s", type(error).__name__)
        return 0.0


# --- files


def sprsound_path(folder: Path, person: Person, site: str) -> Path | None:
    """A path that nothing has yet, PATIENT_AGE_SEX_SITE_NUMBER.wav, where all is known that SPRSound's names tell; else
    None: a name or code that was typed is noted beside the sound, and is not part of a file's name."""
    theirs = re.fullmatch(r"\d+", person.patient, re.ASCII) and re.fullmatch(r"p\d", site, re.ASCII)
    if not theirs or person.age_years is None or not person.sex:
        return None
    start = f"{person.patient}_{_years(person.age_years)}_{int(person.sex == 'female')}_{site}_"
    paths = (folder / f"{start}{number}.wav" for number in itertools.count(1))
    return next(path for path in paths if not any(folder.glob(f"{path.stem}.*")))


def _years(age: float) -> str:
    text = f"{age:.2f}".rstrip("0").rstrip(".")
    return text if "." in text else f"{text}.0"


def session_path(folder: Path, session: Guided, number: int = 1) -> Path:
    """Where a session is kept: by when it began, and a ``number`` for others of that moment."""
    began = re.sub(r"[^0-9T]", "", session.started)[:15] or "session"
    return folder / f"{began}{f'_{number}' if number > 1 else ''}{SUFFIX}"


def save(path: Path, session: Guided) -> None:
    """Raises OSError."""
    write_json(path, session.to_dict())


def load(path: Path) -> Guided:
    """Raises AudioError where it is damaged, OSError."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(values, dict):
            raise ValueError("a session is an object")
        return Guided.from_dict(values)
    except (ValueError, RecursionError) as error:
        raise AudioError(
            tr("The session “{name}” is damaged.", name=path.name), tr("Its recordings can be opened.")
        ) from error


def unfinished(folder: Path) -> list[tuple[Path, Guided]]:
    """The sessions in ``folder`` in which sites wait, the latest first, as they are after all that happened."""
    found = []
    for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
        try:
            session = load(path).settled(folder)
        except (OSError, AudioError) as error:
            log.info("a session cannot be read: %s", type(error).__name__)
            continue
        if not session.is_complete:
            found.append((path, session))
    return found


def age_of(text: str, *, months: bool = False) -> float | None:
    """Years of a number such as "2.5", "2,5" or "２", of ``months`` if it is; "" is None. Raises PRSError for anything
    else: units are chosen, not typed, as every language has words of its own for them."""
    number = unicodedata.normalize("NFKC", text).strip().replace(",", ".").replace("٫", ".")
    if not number:
        return None
    years = float(number) / (12 if months else 1) if re.fullmatch(r"\d+(?:\.\d+)?", number) else math.nan
    if not 0 <= years <= 130:
        raise PRSError(tr("This is no age."), tr("Write a number such as 2.5, and choose years or months beside it."))
    return years
