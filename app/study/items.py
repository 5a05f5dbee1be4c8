"""The recordings of the worklist, and what is said of them: plain Python, no Qt."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Self

from prs_core import demo_words
from prs_core.failures import Failure
from prs_core.formats.sprsound import RecordingName, parse_name
from prs_core.jobs import Mfcc
from prs_core.label_words import site_said
from prs_core.labels import SITE_NAMES, RecordLabel, parse_record_label
from prs_core.patients import Person
from prs_core.results import Analysis
from prs_core.study.records import ReaderLabel, RecordingRow
from prs_core.translation import tr

_DIGITS = re.compile("([0-9]+)")


@dataclass(frozen=True)
class Demo:
    """What is known of a synthesised recording: a description, and the label that it was made to deserve."""

    description: str
    made_as: RecordLabel | None


class ItemState(StrEnum):
    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


#: What is said of it.
STATES = {
    ItemState.WAITING: tr("waiting", "recording, to be analysed"),
    ItemState.WORKING: tr("working", "analysis of a recording"),
    ItemState.DONE: tr("done", "analysis of a recording"),
    ItemState.FAILED: tr("failed", "analysis of a recording"),
}


@dataclass
class Item:
    """One recording. The session alone changes it; everyone else reads."""

    key: str
    path: Path
    name: RecordingName | None
    title: str = ""
    demo: Demo | None = None
    state: ItemState = ItemState.WAITING
    fraction: float = 0.0
    analysis: Analysis | None = None
    failure: Failure | None = None
    mfcc: Mfcc | None = None
    recording_id: int | None = None  # in the open study
    row: RecordingRow | None = None  # as the study was when it was opened
    person: Person = field(default_factory=Person)
    labels: tuple[ReaderLabel, ...] = ()  # what readers say, as far as a list shows it
    refused: bool = False  # the study could not take it
    changed: bool = False  # its file holds another sound than the study's readers annotated
    stored: bool = False  # the study has the analysis that the session asks for
    job: str = field(default="", repr=False)

    @classmethod
    def of(cls, key: str, path: Path, *, title: str = "", demo: Demo | None = None) -> Item:
        name = parse_name(path.stem)
        return cls(key, path, name, title or path.stem, demo, person=Person.of_name(name))

    def looked_beside(self) -> Self:
        """With what is noted beside the file of whom it is. It reads: not on the window's thread."""
        self.person = Person.of_file(self.path)
        return self

    def know(self, row: RecordingRow) -> None:
        """What the study knows of it now."""
        self.row, self.recording_id, self.labels = row, row.id, row.labels
        self.person = Person(row.patient, row.site, row.age_years, row.sex)

    def move(self, path: Path) -> None:
        """Its file was found elsewhere: what failed may be tried again."""
        self.path, self.title, self.failure = path, path.stem, None
        if self.state is ItemState.FAILED:
            self.state = ItemState.DONE if self.stored or self.analysis is not None else ItemState.WAITING

    @property
    def is_reviewed(self) -> bool:
        """Whether any reader has finished it: what is shown of it stays as it was then."""
        return any(each.reviewed for each in self.labels)

    @property
    def is_waiting(self) -> bool:
        return self.state in (ItemState.WAITING, ItemState.WORKING)

    @property
    def warnings(self) -> int:
        """How many there are of the signal and, as for a file that is damaged half way, of the reading."""
        return 0 if self.analysis is None else len(self.analysis.quality.warnings) + len(self.analysis.warnings)


def patient_line(who: RecordingName | Person | None) -> str:
    """What is known of the patient, in words: "2.4 years, girl, left posterior (p1)"."""
    if who is None:
        return ""
    age = "" if who.age_years is None else age_text(who.age_years)
    site = tr("{place} ({site})", place=site_said(who.site), site=who.site) if who.site in SITE_NAMES else who.site
    return ", ".join(part for part in (age, _child(who.sex), site) if part)


def short_patient_line(who: RecordingName | Person | None) -> str:
    """The same for narrow places: "9.7 y girl · left posterior"."""
    if who is None:
        return ""
    years = who.age_years
    age = (
        ""
        if years is None
        else tr("{years:.3g} y", years=years)
        if years >= 2
        else tr("{months} mo", months=round(years * 12))
    )
    child = " ".join(part for part in (age, _child(who.sex)) if part)
    return " · ".join(part for part in (child, site_said(who.site)) if part)


def _child(sex: str) -> str:
    return {"female": tr("girl"), "male": tr("boy")}.get(sex, "")


def age_text(years: float) -> str:
    """Infants in months, as clinicians speak."""
    if years < 2:
        return tr("%n month", "age", round(years * 12), many="%n months")
    return tr("{years:.3g} years", years=years)


def display_name(item: Item) -> str:
    """A short name for a list: with the patient's number where it is known."""
    if item.demo or not item.person.patient:
        return item.title
    told = item.name is not None and item.name.patient == item.person.patient
    return f"{item.person.patient} · {item.name.number if told and item.name else item.title}"


def natural_key(text: str) -> list[tuple[int, int, str]]:
    """Sorts "take 9" before "take 10"."""
    # Every other run of the split is a number.
    runs = enumerate(_DIGITS.split(text.casefold()))
    return [(0, int(run), "") if place % 2 else (1, 0, run) for place, run in runs if run]


def read_demo(folder: Path) -> list[tuple[Path, str, Demo]]:
    """The demo study: path, title and description of each recording, by title. Raises OSError, ValueError, KeyError."""
    document = json.loads((folder / "demo.json").read_text("utf-8"))
    found = []
    for entry in document["recordings"]:
        path = folder / Path(entry["file"]).name
        title = demo_words.said(path.stem.replace("-", " ").capitalize())
        found.append((path, title, Demo(str(entry["description"]), parse_record_label(entry["record_label"]))))
    return sorted(found, key=lambda entry: natural_key(entry[1]))
