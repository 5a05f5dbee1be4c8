"""Recordings of a study as the worklist knows them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.study.items import Item, ItemState
from prs_core.labels import RecordLabel
from prs_core.study.records import PERSON, Reader, ReaderLabel, RecordingRow

_ENDS = {"Ada": 1, "Bert": 2, "Consensus": 3}


def said(
    name: str,
    label: RecordLabel | None,
    *,
    reviewed: bool = False,
    comment: str = "",
    uncertain: bool = False,
    kind: str = PERSON,
) -> ReaderLabel:
    """What a reader says of a recording."""
    reader = Reader(_ENDS[name], name, kind)
    return ReaderLabel(reader, label, False, reviewed, uncertain, comment, 1, 1, datetime(2020, 1, 1, tzinfo=UTC))


def listed(
    key: str,
    stem: str,
    verdict: RecordLabel | None = None,
    confidence: float = 0.9,
    *labels: ReaderLabel,
    unsure: bool = False,
    quality: tuple[str, ...] = (),
    fit: bool = True,
) -> Item:
    """A recording of a study that the model judged, unless ``verdict`` is None."""
    item = Item.of(key, Path(f"/sounds/{stem}.wav"))
    row = RecordingRow(int(key), item.path, "", 15.0, labels=labels)
    if verdict is not None:
        words = f"Unsure: {verdict} or DAS" if unsure else str(verdict)
        row = RecordingRow(
            int(key), item.path, "", 15.0, labels=labels, model_id="m", hop_s=1.0, verdict_label=verdict,
            verdict_words=words, confidence=confidence, unsure=unsure, fit=fit, quality=quality,
        )  # fmt: skip
        item.state = ItemState.DONE
    item.row, item.recording_id, item.labels = row, row.id, labels
    return item
