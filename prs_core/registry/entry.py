"""What the registry knows of a model beside its card: where it came from, who made it, and how it was judged."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Self, TypeGuard

from prs_core.bundle import Card
from prs_core.errors import RegistryError
from prs_core.translation import tr

ENTRY_NAME = "entry.json"
FORMAT, FORMAT_VERSION = "prs-studio/model-entry", 1
#: Ids name folders, on every system.
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
#: Files of a model: nothing in them is ever executed or unpickled.
_FILE = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}\.(?:json|safetensors)")
_SHA256 = re.compile(r"[0-9a-f]{64}")
#: Windows gives these names to devices, whatever follows a dot.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_LONGEST_NOTE = 4000


class Kind(StrEnum):
    """How a model came here."""

    BUNDLED = "bundled"
    REFINED = "refined"
    SCRATCH = "scratch"
    IMPORTED = "imported"


def now() -> str:
    """This moment in UTC, as entries and promotions have it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def is_id(text: str) -> bool:
    """Whether a model of this id can have a folder on every system."""
    plain = _ID.fullmatch(text) is not None and not text.endswith(".")
    return plain and text.partition(".")[0].casefold() not in _DEVICES


def is_file_name(text: str) -> bool:
    """Whether a model may have a file of this name."""
    stem = text.partition(".")[0]
    return _FILE.fullmatch(text) is not None and stem not in _DEVICES and text != ENTRY_NAME


def _is_hidden(letter: str) -> bool:
    """Whether a letter steers a terminal, or the order in which other letters are read, rather than say something."""
    return (
        unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")
        or letter in "\u202a\u202b\u202c\u202d\u202e"
        or ("\u2066" <= letter <= "\u2069")
    )


def plain_text(text: str, *, lines: bool = False) -> str:
    """``text`` with a space for everything that is not to be seen; ``lines``: it may have several."""
    return "".join(" " if _is_hidden(each) and not (lines and each == "\n") else each for each in text)


def _is_plain(text: Any, longest: int, *, lines: bool = False) -> bool:
    return isinstance(text, str) and len(text) <= longest and plain_text(text, lines=lines) == text


def _are_scores(metrics: Any) -> bool:
    """Whether these are Scores of tasks by split, as ``scores_of`` gives them, none of which a list trips over."""
    if not isinstance(metrics, Mapping) or not all(isinstance(tasks, Mapping) for tasks in metrics.values()):
        return False
    pairs = [pair for tasks in metrics.values() for pair in tasks.items()]
    names = (*metrics, *(task for task, _ in pairs))
    return all(_is_plain(name, 40) for name in names) and all(_is_score(score) for _, score in pairs)


def _is_score(score: Any) -> TypeGuard[float]:
    return type(score) in (int, float) and 0 <= score <= 1


def scores_of(metrics: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """Of a card's metrics the Score of each task, by split: {"intra": {"11": 0.89, ...}, ...}."""
    found: dict[str, dict[str, float]] = {}
    for split, values in metrics.items():
        tasks = values.get("tasks") if isinstance(values, Mapping) else None
        if isinstance(tasks, Mapping):
            scores = {str(task): each.get("score") for task, each in tasks.items() if isinstance(each, Mapping)}
            found[str(split)] = {task: float(s) for task, s in scores.items() if _is_score(s)}
    return found


@dataclass(frozen=True)
class Entry:
    """One model. ``id`` is its card's; ``made`` when, in UTC; ``author`` by whom; ``parent`` what it was refined from.

    ``metrics``: the Score of each task, by split; all that was measured stands in the card. ``gate``: what the gate
    (prs_core.gate) said of it beside the model ``gate["current"]``, None where it was never asked here. ``sha256``: of
    each of its files. Raises ValueError on what no registry can hold.
    """

    id: str
    kind: Kind
    made: str
    name: str = ""
    version: str = ""
    parent: str | None = None
    data_fingerprint: str = ""
    configuration_hash: str = ""
    metrics: Mapping[str, Any] = field(default_factory=dict)
    author: str = ""
    note: str = ""
    gate: Mapping[str, Any] | None = None
    sha256: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not is_id(self.id) or (self.parent is not None and not is_id(self.parent)):
            raise ValueError("the id of a model, and of its parent, has letters, digits, dots, hyphens and underscores")
        texts = (self.made, self.name, self.version, self.data_fingerprint, self.configuration_hash, self.author)
        if not all(_is_plain(text, 200) for text in texts):
            raise ValueError(tr("the texts of a model's entry have up to 200 letters, none of them hidden"))
        if not _is_plain(self.note, _LONGEST_NOTE, lines=True):
            raise ValueError(
                tr("the note on a model has up to {count} letters, none of them hidden", count=_LONGEST_NOTE)
            )
        if not _are_scores(self.metrics):
            raise ValueError("the scores of a model are numbers from 0 to 1")
        if not (self.gate is None or isinstance(self.gate, Mapping)):
            raise ValueError("what the gate said is an object")
        if not all(is_file_name(name) and _SHA256.fullmatch(each) for name, each in self.sha256.items()):
            raise ValueError("sha256 has the digest of each of the model's files")

    @classmethod
    def of_card(cls, card: Card, kind: Kind, **more: Any) -> Self:
        """The entry of the model that ``card`` describes; ``more`` as in Entry. Raises RegistryError."""
        training = card.training
        data = training.get("data")
        values: dict[str, Any] = {
            "made": card.created,
            "name": card.name,
            "version": card.version,
            "data_fingerprint": str(data.get("fingerprint", "")) if isinstance(data, Mapping) else "",
            "configuration_hash": str(training.get("configuration_hash", "")),
            "metrics": scores_of(card.metrics),
        }
        try:
            values |= more
            texts = {name: plain_text(text, lines=name == "note") for name, text in values.items() if type(text) is str}
            return cls(id=card.id, kind=kind, **values | texts)
        except ValueError as error:
            raise RegistryError(tr("The model cannot be kept: {reason}.", reason=error)) from error

    def with_files(self, sha256: Mapping[str, str]) -> Self:
        return replace(self, sha256=dict(sha256))

    def to_dict(self) -> dict[str, Any]:
        return {"format": FORMAT, "format_version": FORMAT_VERSION, **asdict(self), "kind": str(self.kind)}

    @classmethod
    def from_dict(cls, values: Any) -> Self:
        """Raises ValueError, KeyError or TypeError on anything missing, impossible or of a newer format."""
        values = dict(values)
        if values.pop("format") != FORMAT:
            raise ValueError("not the entry of a model")
        version = values.pop("format_version")
        if version != FORMAT_VERSION:
            raise ValueError(f"format {version!r}; only {FORMAT_VERSION} is known")
        return cls(**{**values, "kind": Kind(values["kind"])})
