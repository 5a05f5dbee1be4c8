"""What the worklist filters and orders by: plain Python over recordings, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.study.items import STATES, Item, ItemState, display_name, natural_key, patient_line
from prs_core.label_words import said, verdict_said
from prs_core.labels import RecordLabel
from prs_core.results import RecordVerdict
from prs_core.study.records import CONSENSUS, PERSON, ReaderLabel, Status
from prs_core.translation import tr

ORDERS = {
    "name": tr("Name"),
    "uncertain": tr("Most uncertain first"),
    "status": tr("Status"),
    "label": tr("Label"),
    "confidence": tr("Confidence"),
    "disagreement": tr("Disagreement"),
    "patient": tr("Patient"),
    "site": tr("Site"),
    "age": tr("Age"),
    "quality": tr("Quality"),
    "annotator": tr("Annotator"),
    "state": tr("Analysis"),
}
#: Orders that say something of what others or models found.
TELLING_ORDERS = frozenset({"uncertain", "confidence", "disagreement", "quality", "annotator", "state"})
_LABEL_ORDER = [
    RecordLabel.CAS_DAS,
    RecordLabel.CAS,
    RecordLabel.DAS,
    RecordLabel.NORMAL,
    RecordLabel.POOR_QUALITY,
]
_STATE_ORDER = [ItemState.FAILED, ItemState.WORKING, ItemState.WAITING, ItemState.DONE]
_STATUS_ORDER = [Status.IN_WORK, Status.UNREVIEWED, Status.REVIEWED]
#: From and below which confidence, by what the filter calls it.
CONFIDENCES = {
    "unsure": tr("Unsure"),
    "low": tr("Below 50 %"),
    "middle": tr("50 to 80 %"),
    "high": tr("80 % and more"),
}
_BANDS = {"low": (0.0, 0.5), "middle": (0.5, 0.8), "high": (0.8, 1.01)}
DISAGREEMENTS = {
    "any": tr("Any", "disagreement"),
    "readers": tr("Between readers"),
    "model": tr("With the model", "disagreement"),
    "none": tr("None", "no disagreement"),
}
QUALITIES = {"good": tr("Good", "quality"), "warned": tr("With warnings"), "unfit": tr("Not fit", "quality")}
NOBODY = "\0nobody"


@dataclass(frozen=True)
class Facts:
    """What is known of one recording now. ``label`` counts: the reader's own, else the only one that readers gave, else
    the model's. ``verdict`` is the model's, as far as a list shows it; ``words`` says it."""

    status: Status
    label: RecordLabel | None
    verdict: RecordVerdict | None
    words: str
    warnings: int
    fit: bool
    own: ReaderLabel | None
    annotators: tuple[str, ...]
    readers_differ: bool
    model_differs: bool
    whose: str = ""  # who gave the label, where it is another reader's

    @property
    def guessed(self) -> bool:
        """Whether the label is no person's but the model's, and the model is not sure."""
        own = self.own is not None and self.own.label is not None
        return self.verdict is not None and self.verdict.unsure and not own and not self.whose

    @property
    def disagreement(self) -> int:
        """0 none, 1 with the model, 2 between readers, 3 both."""
        return 2 * self.readers_differ + self.model_differs


def verdict_of(item: Item) -> tuple[RecordVerdict | None, str]:
    """The model's verdict and its words: of the analysis where it is loaded, else of the study's list."""
    if item.analysis is not None:
        return item.analysis.verdict, item.analysis.verdict.words
    row = item.row
    if row is None or row.verdict_label is None:
        return None, ""
    return RecordVerdict(row.verdict_label, row.confidence or 0.0, {}, () if row.unsure else None), row.verdict_words


def status_of(item: Item, reader: str = "") -> Status:
    """How far ``reader`` is with it; without a name, how far anybody is."""
    found = Status.UNREVIEWED
    for each in item.labels:  # asked often, among thousands
        if each.reader.kind == PERSON and (not reader or each.reader.name == reader):
            if each.reviewed:
                return Status.REVIEWED
            found = Status.IN_WORK
    return found


def facts_of(item: Item, reader: str = "") -> Facts:
    """As ``reader`` sees them; without a name, how far anybody is."""
    verdict, words = verdict_of(item)
    persons = [each for each in item.labels if each.reader.kind == PERSON]
    own = next((each for each in persons if each.reader.name == reader), None)
    given = {each.label for each in persons if each.label is not None}
    label = own.label if own is not None and own.label is not None else next(iter(given)) if len(given) == 1 else None
    others = [each.reader.name for each in persons if each.label is not None and each is not own]
    by_others = label is not None and (own is None or own.label is None)
    row = item.row
    warnings = item.warnings if item.analysis is not None or row is None else len(row.quality)
    fit = item.analysis.quality.fit if item.analysis is not None else row is None or row.fit is not False
    return Facts(
        status=status_of(item, reader),
        label=label or (verdict.label if verdict is not None else None),
        verdict=verdict,
        words=words,
        warnings=warnings,
        fit=fit,
        own=own,
        annotators=tuple(each.reader.name for each in item.labels if each.reader.kind != CONSENSUS),
        readers_differ=len(given) > 1,
        model_differs=verdict is not None and bool(given - {verdict.label}),
        whose=", ".join(others) if by_others else "",
    )


def spoken(item: Item, facts: Facts) -> str:
    """Everything that the row shows, in one sentence: for screen readers and the filter."""
    parts = [display_name(item), patient_line(item.person)]
    if facts.verdict is not None:
        sure = 100 * facts.verdict.confidence
        parts.append(tr("{verdict}, confidence {percent:.0f} %", verdict=verdict_said(facts.words), percent=sure))
        parts.append(tr("quality warning") if facts.warnings else tr("quality good"))
    if facts.own is not None and facts.own.label is not None:
        parts.append(tr("your label {label}", label=said(facts.own.label)))
    if facts.whose:
        label = said(facts.label) if facts.label is not None else ""
        parts.append(tr("label {label} by {reader}", label=label, reader=facts.whose))
    if facts.readers_differ:
        parts.append(tr("readers disagree"))
    if facts.model_differs:
        parts.append(tr("differs from the model"))
    if facts.own is not None and facts.own.uncertain:
        parts.append(tr("marked uncertain"))
    parts += [said(facts.status), STATES[item.state]]
    return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class Criteria:
    """What a recording must be to be shown; an empty text asks for nothing. ``words`` must all occur somewhere: name,
    patient, label, comments, annotators."""

    words: tuple[str, ...] = ()
    status: str = ""
    label: str = ""
    confidence: str = ""
    disagreement: str = ""
    patient: str = ""
    site: str = ""
    quality: str = ""
    annotator: str = ""

    @property
    def chosen(self) -> int:
        """How many are set besides the words."""
        return sum(bool(value) for name, value in vars(self).items() if name != "words")

    def fits(self, item: Item, facts: Facts) -> bool:
        return (
            self.status in ("", facts.status)
            and self.label in ("", facts.label)
            and self.patient in ("", item.person.patient)
            and self.site in ("", item.person.site)
            and self._fits_model(facts)
            and self._fits_readers(facts)
            and (not self.words or self._fits_words(item, facts))
        )

    def _fits_model(self, facts: Facts) -> bool:
        if not self.confidence and not self.quality:
            return True
        verdict = facts.verdict
        if verdict is None:
            return False
        band = _BANDS.get(self.confidence)
        if band is not None and not band[0] <= verdict.confidence < band[1]:
            return False
        if self.confidence == "unsure" and not verdict.unsure:
            return False
        quality = "unfit" if not facts.fit else "warned" if facts.warnings else "good"
        return self.quality in ("", quality)

    def _fits_readers(self, facts: Facts) -> bool:
        differs = facts.disagreement
        wanted = {"": True, "any": differs > 0, "readers": differs >= 2, "model": differs % 2 == 1, "none": not differs}
        if not wanted[self.disagreement]:
            return False
        if self.annotator == NOBODY:
            return not facts.annotators
        return not self.annotator or self.annotator in facts.annotators

    def _fits_words(self, item: Item, facts: Facts) -> bool:
        comments = " ".join(each.comment for each in item.labels)
        text = f"{spoken(item, facts)} {item.path.name} {comments} {' '.join(facts.annotators)}".casefold()
        return all(word in text for word in self.words)


@lru_cache(maxsize=20_000)
def _natural(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(natural_key(text))


def order_key(item: Item, facts: Facts, order: str) -> tuple[Any, ...]:
    """What to sort by; recordings that have none of it come last, and the name decides ties."""
    name, person = _natural(display_name(item)), item.person
    if order == "name":
        return (name,)
    if order == "state":
        return (_STATE_ORDER.index(item.state), name)
    if order == "status":
        return (_STATUS_ORDER.index(facts.status), name)
    if order == "age":
        return (person.age_years is None, person.age_years or 0.0, name)
    if order == "patient":
        return (not person.patient, _natural(person.patient), _natural(person.site), name)
    if order == "site":
        return (not person.site, _natural(person.site), name)
    if order == "annotator":
        return (not facts.annotators, _natural(", ".join(facts.annotators)), name)
    if order == "disagreement":
        return (-facts.disagreement, name)
    if order == "label":
        return (1, 0, name) if facts.label is None else (0, _LABEL_ORDER.index(facts.label), name)
    return _by_model(facts, order, name)


def _by_model(facts: Facts, order: str, name: object) -> tuple[Any, ...]:
    verdict = facts.verdict
    if verdict is None:
        return (1, 0, 0.0, name)
    if order == "uncertain":  # what the model calls unsure before what it is merely less confident of
        return (0, not verdict.unsure, verdict.confidence, name)
    if order == "confidence":
        return (0, 0, verdict.confidence, name)
    return (0, facts.fit, -facts.warnings, name)


def arranged(items: Iterable[Item], criteria: Criteria, order: str, reader: str = "", keep: str = "") -> list[str]:
    """The keys of what is to be shown, in order. What has the key ``keep`` is shown whatever it is."""
    found = []
    for item in items:
        facts = facts_of(item, reader)
        if item.key == keep or criteria.fits(item, facts):
            found.append((order_key(item, facts, order), item.key))
    return [key for _, key in sorted(found, key=lambda each: each[0])]


def next_unreviewed(keys: Sequence[str], statuses: Sequence[Status], after: str) -> str | None:
    """The first that is not reviewed, below the one with the key ``after``, then from the top; never that one."""
    begin = keys.index(after) + 1 if after in keys else 0
    for row in (*range(begin, len(keys)), *range(begin)):
        if statuses[row] is not Status.REVIEWED and keys[row] != after:
            return keys[row]
    return None


def progress(items: Iterable[Item], reader: str = "") -> tuple[int, int, int]:
    """How many are reviewed, how many in work, and how many there are."""
    statuses = [status_of(item, reader) for item in items]
    return statuses.count(Status.REVIEWED), statuses.count(Status.IN_WORK), len(statuses)
