"""What the guide tells of the model in figures, read from the bundled model's card when a page is shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from prs_core.bundle import CARD_NAME, default_bundle_path
from prs_core.errors import PRSError
from prs_core.label_words import said
from prs_core.translation import number, tr

_SPLITS = {
    "out_of_fold": lambda: tr("new patients of the same hospital"),
    "intra": lambda: tr("a test kept apart"),
}


def not_read() -> str:
    """What stands in the place of a table that cannot be had."""
    return f"*{tr('The card of the model cannot be read. Install PRS Studio again.')}*"


def _card() -> Mapping[str, Any]:
    """Raises OSError, ValueError, PRSError."""
    card = json.loads((default_bundle_path() / CARD_NAME).read_text(encoding="utf-8"))
    if not isinstance(card, dict):
        raise ValueError("no card")
    return card


def _read(make: Callable[[Mapping[str, Any]], str]) -> Callable[[], str]:
    def made() -> str:
        try:
            return make(_card())
        except (OSError, PRSError, ValueError, LookupError, TypeError, AttributeError):
            return not_read()

    return made


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    sides = ("---", *("---:" for _ in head[1:]))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, sides, *rows))


def _percent(part: float, whole: float) -> str:
    return f"{number(100 * part / whole, '.0f')} %" if whole else "–"


def _sounds(card: Mapping[str, Any]) -> str:
    """Each type: how many events taught it, how many were named rightly, how many are found by the model itself."""
    told = card["metrics"]["out_of_fold"]
    task, found = told["tasks"]["12"], told["proposals"]["types"]
    rows = []
    for place, (label, row) in enumerate(zip(task["labels"], task["confusion"], strict=True)):
        recall = found[label]["recall"]
        rows.append((said(label), str(sum(row)), _percent(row[place], sum(row)), _percent(recall, 1.0)))
    head = (tr("sound"), tr("examples it learnt from"), tr("named rightly"), tr("found, with its borders"))
    return _table(head, rows)


def _records(card: Mapping[str, Any]) -> str:
    """Recordings with and without added sounds: how many are told as such."""
    rows = []
    for split, words in _SPLITS.items():
        if split in card["metrics"]:
            task = card["metrics"][split]["tasks"]["21"]
            counts = tr("{items} of {patients} patients", items=task["items"], patients=task["patients"])
            rows.append((words(), counts, _percent(task["se"], 1.0), _percent(task["sp"], 1.0)))
    head = (tr("tried on"), tr("recordings"), tr("added sounds noticed"), tr("normal ones called Normal"))
    return _table(head, rows)


def _limits(card: Mapping[str, Any]) -> str:
    """The card's own words, in English."""
    return "\n".join(f"- {limit}" for limit in card["about"]["limits"])


def _who(card: Mapping[str, Any]) -> str:
    task = card["metrics"]["out_of_fold"]["tasks"]["22"]
    return tr(
        "The model that came with the program is {name} {version}. It learnt from {items} recordings of {patients} "
        "patients.",
        name=card["name"],
        version=card["version"],
        items=task["items"],
        patients=task["patients"],
    )


#: By the names that the pages use: [words](link "card:NAME") alone in a line.
TABLES: dict[str, Callable[[], str]] = {
    "sounds": _read(_sounds),
    "records": _read(_records),
    "limits": _read(_limits),
    "who": _read(_who),
}
