"""Results as CSV: a row for each recording, a row for each event. UTF-8, comma, a header line.

The columns of results.csv are documented in resources/docs/analysis-json.md; new ones are only ever added at the end.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from prs_core.failures import Failure
from prs_core.formats.sprsound import parse_name
from prs_core.labels import EventType, RecordLabel
from prs_core.results import Analysis, RecordVerdict


@dataclass(frozen=True)
class Row:
    """What became of one recording: an analysis and the file it went to, or a failure."""

    path: Path
    result: Path | None = None
    analysis: Analysis | None = None
    failure: Failure | None = None


_RESULT_COLUMNS = (
    "path",
    "status",
    "reason",
    "result",
    "label",
    "confidence",
    *(f"p {label}" for label in RecordLabel),
    "paper label",
    "duration_s",
    "sample_rate",
    "channels",
    *(f"n {kind}" for kind in EventType),
    "fit",
    "quality",
    "warnings",
    "model_id",
    "model_version",
    "patient",
    "age_years",
    "sex",
    "site",
    "unsure",
    "possible",
)
_EVENT_COLUMNS = ("path", "start_s", "end_s", "type", "confidence")


def results_table(rows: Iterable[Row]) -> str:
    """One row for each recording, failed ones included, with the reason; cells that do not apply are empty."""
    return _table(_RESULT_COLUMNS, (_result(row) for row in rows))


def events_table(rows: Iterable[Row]) -> str:
    """One row for each event that the model proposes, in the order of the recordings and of time."""
    return _table(
        _EVENT_COLUMNS,
        (
            {
                "path": str(row.path),
                "start_s": f"{event.start_s:.3f}",
                "end_s": f"{event.end_s:.3f}",
                "type": str(event.type),
                "confidence": f"{event.confidence:.4f}",
            }
            for row in rows
            if row.analysis is not None
            for event in row.analysis.events
        ),
    )


def _table(columns: Sequence[str], rows: Iterable[dict[str, str]]) -> str:
    lines = []
    for cells in (dict(zip(columns, columns, strict=True)), *rows):
        text = io.StringIO(newline="")
        # The writer quotes what holds a part of its own line end: a name with a carriage return in it must not end
        # the row for whoever reads the table.
        csv.DictWriter(text, columns, restval="", lineterminator="\r\n").writerow(cells)
        lines.append(text.getvalue().removesuffix("\r\n") + "\n")
    return "".join(lines)


def _result(row: Row) -> dict[str, str]:
    cells = {"path": str(row.path), "status": "failed" if row.analysis is None else "ok", **_name(row.path)}
    if row.failure is not None:
        cells["reason"] = str(row.failure)
    if row.result is not None:
        cells["result"] = row.result.name
    return cells if row.analysis is None else cells | _analysis(row.analysis)


def _analysis(analysis: Analysis) -> dict[str, str]:
    counts = Counter(event.type for event in analysis.events)
    quality = analysis.quality
    return {
        "label": str(analysis.verdict.label),
        "confidence": f"{analysis.verdict.confidence:.4f}",
        **{f"p {label}": f"{p:.4f}" for label, p in analysis.verdict.probabilities.items()},
        "paper label": str(analysis.paper_verdict.label),
        "duration_s": f"{analysis.duration_s:.3f}",
        "sample_rate": str(analysis.sample_rate),
        "channels": str(analysis.channels),
        **{f"n {kind}": str(counts[kind]) for kind in EventType},
        "fit": "yes" if quality.fit else "no",
        "quality": " ".join(warning.code for warning in quality.warnings),
        "warnings": " ".join([*(w.message for w in quality.warnings), *analysis.warnings]),
        **_sure(analysis.verdict),
        "model_id": analysis.model_id,
        "model_version": analysis.model_version,
    }


def _sure(verdict: RecordVerdict) -> dict[str, str]:
    if verdict.possible is None:
        return {}
    return {"unsure": "yes" if verdict.unsure else "no", "possible": "; ".join(verdict.possible)}


def _name(path: Path) -> dict[str, str]:
    name = parse_name(path.stem)
    if name is None:
        return {}
    return {
        "patient": name.patient,
        "age_years": f"{name.age_years:g}",
        "sex": name.sex,
        "site": name.site_name or name.site,
    }
