"""A study that two made-up readers and a model have read, for the tests of reading by several."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.dialogs.adjudicate import AdjudicateDialog
from prs_core.annotation import Change, Edit, Event, RecordMark
from prs_core.labels import EventType, RecordLabel
from prs_core.quality import QualityReport, QualityWarning
from prs_core.results import DetectedEvent, RecordVerdict
from prs_core.study import CONSENSUS, RecordingRow, open_study
from tests.gui import lane_data
from tests.support import tone, write_wav

SECONDS = 6.0
NAMES = ("65000001_4.5_0_p1_11", "65000001_4.5_0_p3_12", "65000002_2.5_1_p3_13")
SECRET = "Quill"
Mark = tuple[str, float, float, EventType]


def sounds(folder: Path) -> list[Path]:
    return [write_wav(folder / f"{name}.wav", tone(200 + 40 * n, SECONDS)) for n, name in enumerate(NAMES)]


def drawing(*marks: Mark) -> Edit:
    return Edit("Draw", tuple(Change(None, Event(name, a, b, kind)) for name, a, b, kind in marks))


def reviewing(**more: object) -> Edit:
    return Edit("Mark", (Change(RecordMark(), RecordMark(reviewed=True, **more)),))  # type: ignore[arg-type]


def make_study(file: Path, paths: list[Path]) -> list[RecordingRow]:
    """The recordings alone."""
    with open_study(file, create=True) as study:
        return study.add_recordings(paths)


def adjudicate_between(dialog: AdjudicateDialog | None, *names: str) -> None:
    """Choose two sides by their names, and begin."""
    assert dialog is not None
    for box, name in zip((dialog.first, dialog.second), names, strict=True):
        box.setCurrentIndex(box.findText(name))
    dialog.begin()


def fill(file: Path) -> None:
    """What Quill, Ada and a model say: Quill and Ada differ three times in the first recording, once in the second."""
    with open_study(file) as study:
        rows = study.rows()
        quill, ada = study.reader(SECRET), study.reader("Ada")
        of_quill = [("q1", 0.5, 1.5, EventType.WHEEZE), ("q2", 2.0, 3.0, EventType.STRIDOR)]
        of_ada = [("a1", 0.5, 1.5, EventType.FINE_CRACKLE), ("a2", 4.0, 5.0, EventType.NORMAL)]
        study.append(rows[0].id, quill.id, drawing(*of_quill), expected=0)
        study.append(rows[0].id, quill.id, reviewing(comment=f"{SECRET}'s comment", label=RecordLabel.CAS), expected=1)
        study.append(rows[0].id, ada.id, drawing(*of_ada), expected=0)
        study.append(rows[0].id, ada.id, reviewing(label=RecordLabel.CAS), expected=1)
        study.append(rows[1].id, quill.id, drawing(("q3", 1.0, 2.0, EventType.WHEEZE)), expected=0)
        study.append(rows[1].id, ada.id, drawing(("a3", 1.0, 3.0, EventType.WHEEZE)), expected=0)
        both = study.reader(f"Consensus of {SECRET}", CONSENSUS)
        study.append(rows[2].id, both.id, reviewing(label=RecordLabel.DAS), expected=0, by=quill.id)
        for row in rows:
            made = replace(
                lane_data.analysis(SECONDS, row.id),
                path=str(row.path),
                model_id="fake",
                events=(DetectedEvent(0.5, 1.5, EventType.WHEEZE, 0.617, ()),),
                verdict=RecordVerdict(RecordLabel.DAS, 0.617, {RecordLabel.DAS: 0.617, RecordLabel.CAS: 0.383}),
                quality=QualityReport((QualityWarning("clipping", "Clipped.", "Less gain."),), 0.0, -20.0, 0.1),
            )
            study.save_analysis(row.id, made)
