"""The open analysis as a file: JSON as the schema has it, or the events as CSV."""

from __future__ import annotations

import json
from pathlib import Path

from prs_core.commands.tables import Row, events_table
from prs_core.failures import Failure, explain
from prs_core.files import write_text
from prs_core.results import Analysis
from prs_core.schema import analysis_to_dict


def export_analysis(analysis: Analysis, path: Path, kind: str) -> Failure | None:
    """Write ``analysis`` to ``path``, whole or not at all; what went wrong comes back. ``kind`` is "json" or "csv"."""
    text = json_text(analysis) if kind == "json" else events_table([Row(Path(analysis.path), analysis=analysis)])
    try:
        write_text(path, text)
    except OSError as error:
        return explain(error, path.name)
    return None


def json_text(analysis: Analysis) -> str:
    return json.dumps(analysis_to_dict(analysis), indent=1, ensure_ascii=False, allow_nan=False) + "\n"
