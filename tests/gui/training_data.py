"""What there is to learn from, as a survey would find it."""

from __future__ import annotations

from app.learning.retraining_survey import Look, OfClass, OfPatient
from prs_core.labels import EventType
from tests.gui.retraining_data import COUNTS

_REMARKS = {
    "Stridor": "too few to learn from",
    "Wheeze & Crackle": "none: what it knows stays",
}


def made_look() -> Look:
    classes = tuple(
        OfClass(
            kind,
            COUNTS.classes[str(kind)],
            COUNTS.class_patients[str(kind)],
            COUNTS.classes[str(kind)] // 4,
            _REMARKS.get(str(kind), ""),
        )
        for kind in EventType
    )
    patients = tuple(OfPatient(f"clinic-{n:03d}", 2 + n % 4, 6 + 3 * (n % 5), n % 3 == 0) for n in range(1, 33))
    warnings = (
        "Three stridor events: too few to learn from.",
        "Two recordings left out: the file is gone.",
        "Four recordings left out: begun, but not marked as reviewed.",
        "3 recordings do not say whose they are: they are learnt from, but cannot judge. "
        "The File menu takes patients from a table.",
    )
    return Look(COUNTS, classes, patients, warnings, None)
