"""``prs-studio study agreement``: how far readers, and the model, agree."""

from __future__ import annotations

import argparse
import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prs_core.agreement import Comparison, label_alpha, pairwise
from prs_core.agreement.of_study import find_reader, model_readings, readings_of
from prs_core.agreement.readings import Reading
from prs_core.agreement.tables import CSV_COLUMNS, csv_rows, text_table
from prs_core.cli import EXIT_OK, EXIT_USAGE, tell
from prs_core.errors import PRSError, StudyError
from prs_core.failures import explain
from prs_core.files import check_writable, write_json, write_text
from prs_core.schema import NOTICE

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Compare ``arguments.readers``, and the model with ``arguments.model``. Raises StudyError."""
    out: Path | None = arguments.out
    try:
        if out is not None and out.suffix.casefold() not in (".json", ".csv"):
            raise PRSError(f"“{out.name}” is neither .json nor .csv.", "Name the file with one of these endings.")
        if len(arguments.readers) + arguments.model < 2:
            raise PRSError("There is nobody to compare with.", "Name two readers, or one and --model.")
        if out is not None:
            check_writable(out)
        readers = _readers(study, arguments)
        comparisons, alpha = pairwise(readers), label_alpha(readers)
        print(text_table(comparisons, alpha))
        if out is not None:
            _write(out, comparisons, alpha)
    except StudyError:
        raise
    except (PRSError, OSError) as error:
        tell(f"prs-studio study agreement: {explain(error, str(out))}")
        return EXIT_USAGE
    return EXIT_OK


def _readers(study: Study, arguments: argparse.Namespace) -> dict[str, tuple[Reading, ...]]:
    rows = study.rows()
    found = [find_reader(study, name) for name in arguments.readers]
    readers = {reader.name: readings_of(study, reader, rows) for reader in found}
    if len(readers) < len(found):
        raise PRSError("A reader is named twice.", "Name each once.")
    if arguments.model:
        name, readings = model_readings(study, rows)
        readers[name] = readings
    return readers


def _write(out: Path, comparisons: Sequence[Comparison], alpha: float | None) -> None:
    if out.suffix.casefold() == ".json":
        values: dict[str, Any] = {"schema": "prs-studio/agreement", "schema_version": 1, "notice": NOTICE}
        values["comparisons"] = [comparison.to_dict() for comparison in comparisons]
        values["record_label_alpha"] = alpha
        write_json(out, values)
        return
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    writer.writerows(csv_rows(comparisons))
    write_text(out, text.getvalue())
