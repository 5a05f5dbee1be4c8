"""What an annotation file says, whatever its format: marks in layers, the recording's label, and what was not
understood. How the formats map to this is written down in resources/docs/formats.md."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from prs_core.annotation import SHORTEST_S, Artefact, Label, Layer, Phase, RecordMark
from prs_core.editing import layer_of
from prs_core.errors import AnnotationError, UnknownLabelError
from prs_core.formats.texts import sentence
from prs_core.label_words import said
from prs_core.labels import RecordLabel, parse_event_type, parse_record_label
from prs_core.translation import tr

#: No recording has more; a file that claims to is something else.
MOST_MARKS = 100_000
#: Nobody reads more; of the rest the number is told.
MOST_WARNINGS = 1000
BORDER_S = 1e-6  # as in prs_core.annotation: less is rounding
_TOLERANCE_S = 0.05  # of borders against the recording's end: rounding, as in SPRSound's files
_OTHER_SPELLINGS: Mapping[str, Label] = {
    **{label.casefold(): label for label in (*Phase, *Artefact)},
    "insp": Phase.INSPIRATION,
    "exp": Phase.EXPIRATION,
    "inhalation": Phase.INSPIRATION,
    "exhalation": Phase.EXPIRATION,
    "cry": Artefact.CRYING,
    "heart sound": Artefact.HEART,
    "heart sounds": Artefact.HEART,
    "other": Artefact.OTHER,
    "other artifact": Artefact.OTHER,
    "artefact": Artefact.OTHER,
    "artifact": Artefact.OTHER,
}


class Format(StrEnum):
    """The formats, by the names that the command line has for them."""

    SPRSOUND = "sprsound"
    AUDACITY = "audacity"
    TEXTGRID = "textgrid"
    RAVEN = "raven"
    CSV = "csv"


#: What a person calls them; prs_core.label_words says it.
FORMAT_NAMES: Mapping[Format, str] = {
    Format.SPRSOUND: "SPRSound annotation",
    Format.AUDACITY: "Audacity label track",
    Format.TEXTGRID: "Praat TextGrid",
    Format.RAVEN: "Raven selection table",
    Format.CSV: "CSV table",
}
#: How a file of each ends. Reading goes by content.
SUFFIXES: Mapping[Format, str] = {
    Format.SPRSOUND: ".json",
    Format.AUDACITY: ".txt",
    Format.TEXTGRID: ".TextGrid",
    Format.RAVEN: ".selections.txt",
    Format.CSV: ".csv",
}


@dataclass(frozen=True)
class Mark:
    """A stretch as a file has it, in seconds from the recording's start: an event that has no identity yet."""

    start_s: float
    end_s: float
    label: Label
    comment: str = ""
    uncertain: bool = False

    @property
    def layer(self) -> Layer:
        return layer_of(self.label)


@dataclass(frozen=True)
class NotUnderstood:
    """A label that the file uses and nobody here knows: how often, and where first."""

    text: str
    count: int
    where: str

    def __str__(self) -> str:
        shown = self.text if len(self.text) <= 60 else f"{self.text[:60]}…"
        if not self.text:
            return tr("marks without a label, once", "", self.count, many="marks without a label, %n times")
        return tr("“{text}”, once", "", self.count, many="“{text}”, %n times", text=shown)


@dataclass(frozen=True)
class Imported:
    """What a file says. ``marks`` by start time, those of one layer possibly overlapping; ``record`` None where the
    file says nothing of the recording as a whole; ``warnings`` in plain words for each item that was mended or left
    out; ``duration_s`` of the recording where the file tells it."""

    format: Format
    marks: tuple[Mark, ...]
    record: RecordMark | None = None
    not_understood: tuple[NotUnderstood, ...] = ()
    warnings: tuple[str, ...] = ()
    duration_s: float | None = None


#: What stands for texts that the reader of a file explained: a label, or None to leave such marks out.
Mapped = Mapping[str, Label | None]
#: What every format's module offers for reading: bytes, the recording's length where known, the mapping.
Parser = Callable[[bytes, float | None, Mapped], Imported]


def parse_label(text: str) -> Label | None:
    """The label of any layer that ``text`` spells; None for others."""
    try:
        return parse_event_type(text)
    except UnknownLabelError:
        return _OTHER_SPELLINGS.get(" ".join(text.casefold().replace("_", " ").split()))


def too_many() -> AnnotationError:
    """What is said of a file with more than MOST_MARKS."""
    return AnnotationError(
        tr("The file holds more than {most} marks.", most=MOST_MARKS), tr("Is it an annotation at all?")
    )


class Collector:
    """Takes a file's items one by one and keeps account of what became of each."""

    def __init__(
        self,
        format: Format,  # noqa: A002
        duration_s: float | None,
        mapping: Mapped,
        *,
        lossy: bool = False,
    ) -> None:
        self._format = format
        self._last_s = math.inf if duration_s is None else duration_s
        self._mapping = {_key(text): label for text, label in mapping.items()}
        self._marks: list[Mark] = []
        self._record: RecordMark | None = None
        self._unknown: dict[str, NotUnderstood] = {}
        self._left_out: dict[str, int] = {}
        self._warnings: list[str] = []
        self._items = 0
        self._said_s: float | None = None
        self._warned = 0
        if lossy:
            self.warn(tr("The file is not in UTF-8: letters beyond plain English may be wrong in its comments."))

    def warn(self, text: str) -> None:
        if len(self._warnings) < MOST_WARNINGS:
            self._warnings.append(text)
        self._warned += 1

    def lasts(self, duration_s: float) -> None:
        """The file tells how long its recording is."""
        self._said_s = duration_s
        if abs(duration_s - self._last_s) > _TOLERANCE_S and self._last_s < math.inf:
            self.warn(
                tr(
                    "The file is about a recording of {told:.2f} s, this one lasts {length:.2f} s: "
                    "is it the right one?",
                    told=duration_s,
                    length=self._last_s,
                )
            )

    def add(
        self,
        where: str,
        start_s: float | None,
        end_s: float | None,
        text: str,
        *,
        uncertain: bool = False,
        comment: str = "",
    ) -> None:
        """One item: ``where`` it stands in the file ("row 3"), its borders where they are numbers, its label."""
        self._items += 1
        if self._items > MOST_MARKS:
            raise too_many()
        label = self._label(where, text)
        if label is None:
            return
        if start_s is not None and end_s is not None:
            times = tr("{event}, {start:.2f} to {end:.2f} s", event=said(label), start=start_s, end=end_s)
        else:
            times = said(label)
        borders = self._borders(f"{sentence(where)} ({times})", start_s, end_s)
        if borders is not None:
            self._marks.append(Mark(*borders, label, comment, uncertain))

    def _label(self, where: str, text: str) -> Label | None:
        key = _key(text)
        if key in self._mapping:
            label = self._mapping[key]
            if label is None:
                self._left_out[text] = self._left_out.get(text, 0) + 1
            return label
        label = parse_label(text)
        if label is None:
            before = self._unknown.get(key)
            count, first = (before.count + 1, before) if before else (1, NotUnderstood(text.strip(), 1, where))
            self._unknown[key] = NotUnderstood(first.text, count, first.where)
        return label

    def _borders(self, what: str, start: float | None, end: float | None) -> tuple[float, float] | None:
        if start is None or end is None:
            self.warn(tr("{mark} has no usable start or end and was left out.", mark=what))
        elif end < start:
            self.warn(tr("{mark} ends before it starts and was left out.", mark=what))
        elif end <= 0 or start >= self._last_s:
            self.warn(tr("{mark} lies outside the recording and was left out.", mark=what))
        else:
            beyond = start < -_TOLERANCE_S or end > self._last_s + _TOLERANCE_S
            start = max(start, 0.0)
            end = self._last_s if end > self._last_s + BORDER_S else end
            if beyond:
                self.warn(
                    tr(
                        "{mark} reaches beyond the recording and was cut to it: {start:.2f} to {end:.2f} s.",
                        mark=what,
                        start=start,
                        end=end,
                    )
                )
            if end - start >= SHORTEST_S - BORDER_S:
                return start, end
            if end == start:
                self.warn(tr("{mark} has no length and was left out.", mark=what))
            else:
                shortest = 1000 * SHORTEST_S
                self.warn(tr("{mark} is shorter than {length:.0f} ms and was left out.", mark=what, length=shortest))
        return None

    def record(self, text: str, *, uncertain: bool = False, comment: str = "") -> None:
        """What the file says of the recording as a whole; an empty ``text``: its label follows from the events."""
        if self._record is not None:
            self.warn(
                tr("What is said of the recording as a whole a second time (“{text}”) was left out.", text=text[:40])
            )
            return
        label: RecordLabel | None = None
        if text.strip():
            try:
                label = parse_record_label(text)
            except UnknownLabelError:
                self.warn(tr("“{text}” is no label for a whole recording and was left out.", text=text[:40]))
        self._record = RecordMark(label, comment, uncertain)

    def finish(self) -> Imported:
        for text, count in self._left_out.items():
            self.warn(tr("“{text}” was left out, as you asked ({count}).", text=text, count=count))
        if self._warned > MOST_WARNINGS:
            self._warnings.append(tr("And {count} more of the kind.", count=self._warned - MOST_WARNINGS))
        return Imported(
            self._format,
            tuple(sorted(self._marks, key=lambda m: (m.start_s, m.end_s, m.layer, m.label))),
            self._record,
            tuple(self._unknown.values()),
            tuple(self._warnings),
            self._said_s,
        )


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def says_something(record: RecordMark) -> bool:
    """Whether a record mark holds anything that a file could be told."""
    return bool(record.label or record.comment or record.uncertain)
