"""``prs-studio study agreement``: how far readers, and the model, agree."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from prs_core.agreement import label_alpha, pairwise
from prs_core.agreement.of_study import blind_words, blindness, find_reader, readings_by_name
from prs_core.agreement.tables import check_ending, text_table, write_agreement
from prs_core.cli import EXIT_OK, EXIT_USAGE, tell
from prs_core.errors import PRSError, StudyError
from prs_core.failures import explain
from prs_core.files import check_writable

if TYPE_CHECKING:
    from prs_core.study.library import Study


def run(study: Study, arguments: argparse.Namespace) -> int:
    """Compare ``arguments.readers``, and the model with ``arguments.model``. Raises StudyError."""
    out: Path | None = arguments.out
    try:
        if out is not None:
            check_ending(out)
        if len(arguments.readers) + arguments.model < 2:
            raise PRSError("There is nobody to compare with.", "Name two readers, or one and --model.")
        if out is not None:
            check_writable(out)
        found = [find_reader(study, name) for name in arguments.readers]
        readers = readings_by_name(study, found, model=arguments.model)
        comparisons, alpha = pairwise(readers), label_alpha(readers)
        print(text_table(comparisons, alpha))
        blind = blindness(study, {reader.name: reader for reader in found})
        print(blind_words(blind))
        if out is not None:
            write_agreement(out, comparisons, alpha, blind)
    except (StudyError, BrokenPipeError):
        raise
    except (PRSError, OSError) as error:
        tell(f"prs-studio study agreement: {explain(error, str(out))}")
        return EXIT_USAGE
    return EXIT_OK
