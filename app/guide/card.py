"""What the guide tells of the model in figures, read from the bundled model's card when a page is shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from prs_core.bundle import CARD_NAME, default_bundle_path
from prs_core.errors import PRSError
from prs_core.translation import number

NOT_READ = "*The card of the model cannot be read. Install PRS Studio again.*"
_SPLITS = {"out_of_fold": "new patients of the same hospital", "intra": "a test kept apart"}


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
            return NOT_READ

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
        rows.append((label, str(sum(row)), _percent(row[place], sum(row)), _percent(recall, 1.0)))
    return _table(("sound", "examples it learnt from", "named rightly", "found, with its borders"), rows)


def _records(card: Mapping[str, Any]) -> str:
    """Recordings with and without added sounds: how many are told as such."""
    rows = []
    for split, words in _SPLITS.items():
        if split in card["metrics"]:
            task = card["metrics"][split]["tasks"]["21"]
            counts = f"{task['items']} of {task['patients']} patients"
            rows.append((words, counts, _percent(task["se"], 1.0), _percent(task["sp"], 1.0)))
    return _table(("tried on", "recordings", "added sounds noticed", "normal ones called Normal"), rows)


def _limits(card: Mapping[str, Any]) -> str:
    """The card's own words."""
    return "\n".join(f"- {limit}" for limit in card["about"]["limits"])


def _who(card: Mapping[str, Any]) -> str:
    task = card["metrics"]["out_of_fold"]["tasks"]["22"]
    return (
        f"The model that came with the program is {card['name']} {card['version']}. It learnt from {task['items']} "
        f"recordings of {task['patients']} patients."
    )


#: By the names that the pages use: [words](link "card:NAME") alone in a line.
TABLES: dict[str, Callable[[], str]] = {
    "sounds": _read(_sounds),
    "records": _read(_records),
    "limits": _read(_limits),
    "who": _read(_who),
}
