"""``prs-studio study list``: the worklist as text or CSV."""

from __future__ import annotations

import argparse
import csv
import io
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from prs_core.cli import EXIT_OK, tell
from prs_core.study import RecordingRow

if TYPE_CHECKING:
    from prs_core.study.library import Study

_SHOWN = ("recording", "patient", "site", "status", "labels", "verdict", "confidence")
_COLUMNS = (
    *_SHOWN,
    "unsure",
    "quality",
    "comment",
    "age_years",
    "sex",
    "duration_s",
    "model_id",
    "hop_s",
    "path",
    "sha256",
)


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Print the list; how far the study is goes to stderr."""
    rows = study.rows()
    cells = [_cells(row) for row in rows]
    print(_csv(cells) if arguments.csv else _text(cells), end="")
    counts = Counter(row.status for row in rows)
    parts = [f"{counts[status]} {status}" for status in sorted(counts)]
    tell(f"{len(rows)} recordings" + (f": {', '.join(parts)}" if parts else ""))
    return EXIT_OK


def _cells(row: RecordingRow) -> dict[str, str]:
    labels = (f"{each.reader.name}: {each.label or '-'}{'' if each.reviewed else ' (in work)'}" for each in row.labels)
    return {
        "recording": row.name,
        "patient": row.patient,
        "site": row.site_name,
        "status": str(row.status),
        "labels": "; ".join(labels),
        "verdict": row.verdict_words,
        "confidence": "" if row.confidence is None else f"{row.confidence:.2f}",
        "unsure": "" if row.verdict_label is None else "yes" if row.unsure else "no",
        "quality": " ".join(row.quality),
        "comment": row.comment,
        "age_years": "" if row.age_years is None else f"{row.age_years:g}",
        "sex": row.sex,
        "duration_s": f"{row.duration_s:.3f}",
        "model_id": row.model_id,
        "hop_s": "" if row.hop_s is None else f"{row.hop_s:g}",
        "path": str(row.path),
        "sha256": row.sha256,
    }


def _csv(rows: Sequence[dict[str, str]]) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _text(rows: Sequence[dict[str, str]]) -> str:
    """Columns as wide as what is in them."""
    lines = [dict(zip(_SHOWN, _SHOWN, strict=True)), *rows] if rows else []
    widths = {name: max((len(line[name]) for line in lines), default=0) for name in _SHOWN}
    return "".join("  ".join(line[name].ljust(widths[name]) for name in _SHOWN).rstrip() + "\n" for line in lines)
