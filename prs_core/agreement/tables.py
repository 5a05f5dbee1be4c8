"""Comparisons of readers as a plain table for the screen, and as JSON and CSV files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from prs_core.agreement.comparison import Comparison
from prs_core.agreement.events import BORDER_S, Borders, EventAgreement
from prs_core.agreement.kappa import Estimate
from prs_core.agreement.of_study import Blindness
from prs_core.agreement.records import RecordAgreement
from prs_core.errors import PRSError
from prs_core.files import write_json, write_text
from prs_core.schema import NOTICE
from prs_core.translation import number, tr

CSV_COLUMNS = ("a", "b", "level", "class", "measure", "value", "low", "high", "why")
_NAME = 18


def csv_rows(comparisons: Sequence[Comparison]) -> Iterator[tuple[str, ...]]:
    """One number a row, in the order of CSV_COLUMNS; ``why`` says why a number or its interval is missing."""
    for pair in comparisons:
        for level, name, measure, value in _numbers(pair):
            if isinstance(value, Estimate):
                low, high = value.interval or (None, None)
                cells = (_number(value.value), _number(low), _number(high), value.why or value.why_no_interval)
            else:
                cells = (_number(value), "", "", "")
            yield (pair.a, pair.b, level, name, measure, *cells)


def check_ending(out: Path) -> None:
    """Raise PRSError for a file that is neither JSON nor CSV by its name."""
    if out.suffix.casefold() not in (".json", ".csv"):
        raise PRSError(
            tr("“{name}” is neither .json nor .csv.", name=out.name), tr("Name the file with one of these endings.")
        )


def write_agreement(
    out: Path, comparisons: Sequence[Comparison], alpha: float | None, blind: Mapping[str, Blindness] | None = None
) -> None:
    """All numbers as JSON or CSV, by the file's ending; ``blind``: how far each reader read blind. Raises PRSError and
    OSError."""
    blind = blind or {}
    check_ending(out)
    if out.suffix.casefold() == ".json":
        values: dict[str, Any] = {"schema": "prs-studio/agreement", "schema_version": 1, "notice": NOTICE}
        values["comparisons"] = [comparison.to_dict() for comparison in comparisons]
        values["record_label_alpha"] = alpha
        values["blind"] = {name: each.to_dict() for name, each in blind.items()}
        write_json(out, values)
        return
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    writer.writerows(csv_rows(comparisons))
    for name, each in blind.items():
        writer.writerows((name, "", "readings", "all", key, n, "", "", "") for key, n in each.to_dict().items())
    write_text(out, text.getvalue())


def _numbers(pair: Comparison) -> Iterator[tuple[str, str, str, Estimate | float | None]]:
    records = pair.records
    yield "records", "all", "recordings", records.recordings
    yield "records", "all", "patients", records.patients
    yield "records", "all", "agreement", records.raw
    yield "records", "all", "kappa", records.kappa
    for label in records.labels:
        for measure in ("a", "b", "both", "kappa", "positive", "negative"):
            yield "records", str(label.label), measure, getattr(label, measure)
    for level, events in (("events", pair.events), ("events, any overlap", pair.touching)):
        for measure in ("agreed", "other_type", "only_a", "only_b"):
            yield level, "all", measure, getattr(events, measure)
        for measure, value in vars(events.borders).items():
            yield level, "borders", measure, value
        for one in events.classes:
            for measure in ("a", "b", "both", "positive"):
                yield level, one.name, measure, getattr(one, measure)
    for one in pair.events.classes:
        for measure in ("a_s", "b_s", "both_s", "raw", "kappa"):
            yield "time", one.name, measure, getattr(one, measure)


def text_table(comparisons: Sequence[Comparison], alpha: float | None = None) -> str:
    """For reading on a terminal, some 100 letters wide. ``alpha``: Krippendorff's, of all readers' record labels."""
    lines: list[str] = []
    for pair in comparisons:
        lines += [*_head(pair), "", *_records(pair.records), "", *_events(pair.events), "", *_time(pair.events), ""]
    if len(comparisons) > 1:
        known = "undefined" if alpha is None else f"{alpha:.2f}"
        lines += [f"Krippendorff's alpha of the record labels, all readers together: {known}", ""]
    return "\n".join(lines)


def _head(pair: Comparison) -> Iterator[str]:
    yield f"A: {pair.a}"
    yield f"B: {pair.b}"
    count, patients = pair.records.recordings, pair.records.patients
    yield f"{read_by_both(count, patients)}; {pair.left_out} read by one of them only"


def read_by_both(recordings: int, patients: int) -> str:
    """How much two readers were compared on, in words."""
    of = _of_patients(patients)
    if recordings == 1:
        return tr("1 recording of {patients} read by both", "“of 2 patients”", patients=of)
    return tr("{count:,} recordings of {patients} read by both", "“of 2 patients”", count=recordings, patients=of)


def _of_patients(patients: int) -> str:
    if patients == 1:
        return tr("1 patient", "recordings of 1 patient")
    return tr("{count:,} patients", "recordings of 2 patients", count=patients)


def _records(records: RecordAgreement) -> Iterator[str]:
    yield f"{'Record label':{_NAME}}{'A':>6}{'B':>6}{'both':>6}   {'kappa':26}positive agreement"
    for one in records.labels:
        yield (
            f"{one.label!s:{_NAME}}{one.a:6}{one.b:6}{one.both:6}   {words(one.kappa):26}{words(one.positive)}".rstrip()
        )
    yield f"{'All five':{_NAME}}{'':18}   {words(records.kappa):26}(agreement in {words(records.raw)})"
    yield from _reasons([records.kappa, *(one.kappa for one in records.labels)])


def _events(events: EventAgreement) -> Iterator[str]:
    yield f"{'Events':{_NAME}}{'A':>6}{'B':>6}{'both':>6}   positive agreement"
    for one in events.classes:
        yield f"{one.name:{_NAME}}{one.a:6}{one.b:6}{one.both:6}   {words(one.positive)}"
    yield (
        f"{events.agreed} agreed, {events.other_type} of another type, {events.only_a} only A, {events.only_b} only B "
        f"(the same event from {events.least_iou:.0%} of the union)"
    )
    yield borders_words(events.borders)


def borders_words(borders: Borders) -> str:
    if borders.start_mean_s is None or borders.end_mean_s is None or borders.within is None:
        return tr("Borders: no event was marked by both")
    return tr(
        "Borders, B minus A: start {start:+.0f} ms (off by {start_off:.0f}), end {end:+.0f} ms (off by {end_off:.0f}); "
        "both within {limit:.0f} ms: {share:.0%}",
        start=1000 * borders.start_mean_s,
        start_off=1000 * (borders.start_mean_absolute_s or 0),
        end=1000 * borders.end_mean_s,
        end_off=1000 * (borders.end_mean_absolute_s or 0),
        limit=1000 * BORDER_S,
        share=borders.within,
    )


def _time(events: EventAgreement) -> Iterator[str]:
    yield f"{'Seconds':{_NAME}}{'A':>8}{'B':>8}{'both':>8}   kappa over time"
    for one in events.classes:
        yield f"{one.name:{_NAME}}{one.a_s:8.1f}{one.b_s:8.1f}{one.both_s:8.1f}   {words(one.kappa)}"


def _reasons(estimates: Sequence[Estimate]) -> Iterator[str]:
    """Why intervals are missing, each reason once."""
    for reason in dict.fromkeys(e.why_no_interval for e in estimates if e.value is not None and e.why_no_interval):
        yield f"  without an interval: {reason}"


def words(value: Estimate) -> str:
    """ "0.62 (0.45 to 0.75)", "0.62", or "–" where it is undefined."""
    if value.value is None:
        return "–"
    if value.interval is None:
        return number(value.value, ".2f")
    low, high = value.interval
    return tr("{value:.2f} ({low:.2f} to {high:.2f})", "an interval", value=value.value, low=low, high=high)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int) else f"{value:.6f}"
