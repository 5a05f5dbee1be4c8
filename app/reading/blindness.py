"""What a reader may see of a study: a blind one neither what others marked nor what models say.

Nothing is hidden in the views: a blind reader's window never gets what it must not show.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from prs_core.errors import StudyError
from prs_core.study.records import Reader, RecordingRow

if TYPE_CHECKING:
    from prs_core.study.library import Study


@dataclass(frozen=True)
class Seen:
    """A study as its reader may see it. ``reader`` None: nobody said yet who is reading."""

    reader: Reader | None
    blind: bool
    rows: list[RecordingRow]


def look(study: Study, name: str, *, begin: bool = False) -> Seen:
    """The study for the reader ``name``, who joins it if new; with ``begin`` a blind reading begins. While anybody
    reads blind here, a nameless reader is taken for that one. Raises StudyError where the name is unusable, or the
    reader cannot begin."""
    reader = study.reader(name) if name else None
    if begin and reader is not None:
        study.begin_blind(reader.id)
    return _seen(study, reader, nameless_blind=begin)


def look_again(study: Study, reader: Reader | None) -> Seen:
    """The study as it is now, for the same reader. Raises StudyError."""
    return _seen(study, reader, nameless_blind=False)


def look_unnamed(study: Study, *, begin: bool) -> Seen:
    """The study for somebody who has yet to say who it is. Raises StudyError."""
    return _seen(study, None, nameless_blind=begin)


def _seen(study: Study, reader: Reader | None, *, nameless_blind: bool) -> Seen:
    lasting = {key for key, reading in study.blind_readings().items() if reading.lasts}
    blind = reader.id in lasting if reader is not None else nameless_blind or bool(lasting)
    rows = study.rows()
    return Seen(reader, blind, hidden(rows, reader) if blind else rows)


def hidden(rows: Iterable[RecordingRow], reader: Reader | None) -> list[RecordingRow]:
    """Recordings without any model's word, and with no reader's but ``reader``'s own."""
    return [
        replace(
            row,
            labels=tuple(label for label in row.labels if reader is not None and label.reader.id == reader.id),
            model_id="",
            hop_s=None,
            verdict_label=None,
            verdict_words="",
            confidence=None,
            unsure=False,
            fit=None,
            quality=(),
        )
        for row in rows
    ]


def usable(study: Study, name: str, *, begin: bool) -> tuple[Seen, StudyError | None]:
    """As ``look``; where the name cannot be used, as one who has yet to say who it is, and what is wrong."""
    try:
        return look(study, name, begin=begin), None
    except StudyError as error:
        return look_unnamed(study, begin=begin), error
