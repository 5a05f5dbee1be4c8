"""A study of 2,000 recordings: opened, listed, loaded from, and how long an edit takes to be on the disk."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import numpy as np

from prs_core.annotation import AnnotationDocument, Change, Edit, Event, Origin, new_id
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport
from prs_core.results import Analysis, DetectedEvent, RecordVerdict, WindowPredictions
from tests.benchmarks.measure import Measurement, Options, peak_memory_mb, timed

_RECORDINGS, _READERS, _EVENTS = 2_000, ("Ann", "Ben"), 8
_LENGTH_S = 15.0
_EDITS = 200


def study(options: Options) -> Sequence[Measurement]:
    """On the disk that temporary files lie on; every commit waits for it."""
    begin = time.perf_counter()
    from prs_core.study.library import Study  # noqa: F401

    found = [Measurement("study: SQLAlchemy imported", time.perf_counter() - begin, "s", note="after the first paint")]
    path = options.work / "benchmark.prs-study"
    _make(path)
    found += _opening(path)
    found += _editing(path)
    found.append(Measurement("study: peak memory", peak_memory_mb(), "MB"))
    return found


def _opening(path: Path) -> list[Measurement]:
    from prs_core.study import open_study

    def open_and_list() -> None:
        with open_study(path) as opened:
            if len(opened.rows()) != _RECORDINGS:
                raise RuntimeError("rows are missing")

    whole = timed(open_and_list)
    with open_study(path) as opened:
        rows = timed(opened.rows)
        readers = opened.readers()
        turn = count()

        def show_next() -> None:
            key = 1 + next(turn) % _RECORDINGS
            opened.load(key, readers[0].id)
            opened.analysis(key)

        following = timed(show_next, repeat=50)
    name = f"study of {_RECORDINGS:,} recordings"
    return [
        Measurement(f"{name}: opened and listed", whole.median, "s", 1, note=str(whole)),
        Measurement(f"{name}: listed", rows.median * 1000, "ms", 300, note=str(rows)),
        Measurement(f"{name}: one loaded", following.median * 1000, "ms", 100, note=str(following)),
        Measurement(f"{name}: size", path.stat().st_size / 1e6, "MB"),
    ]


def _editing(path: Path) -> list[Measurement]:
    """Of a short recording, and of one of an hour with 5,000 events."""
    from prs_core.study import open_study

    found = []
    with open_study(path) as opened:
        reader = opened.reader("Eve")
        for recording, there in ((1, 0), (_RECORDINGS, 5_000)):
            revision = 0
            if there:
                many = Edit("Import", tuple(Change(None, _event(0.5 * n)) for n in range(there)))
                revision = opened.append(recording, reader.id, many, expected=revision)
            taken, processor = [], []
            edit = Edit("Draw", (Change(None, _event(0.5 * there)),))
            for _ in range(_EDITS):
                begin, begin_processor = time.perf_counter(), time.process_time()
                revision = opened.append(recording, reader.id, edit, expected=revision)
                taken.append((time.perf_counter() - begin) * 1000)
                processor.append((time.process_time() - begin_processor) * 1000)
                edit = edit.inverse()  # drawn and removed in turn
            note = f"worst {max(taken):.3g} ms, processor {np.median(processor):.3g} ms"
            name = f"study: an edit on the disk{f', among {there:,} events' if there else ''}"
            found.append(Measurement(f"{name}: median", float(np.median(taken)), "ms", 20, note=note))
            found.append(Measurement(f"{name}: 95 % within", float(np.quantile(taken, 0.95)), "ms", 20))
    return found


def _event(start_s: float) -> Event:
    origin = Origin("model", EventType.WHEEZE, start_s, start_s + 0.4, 0.7)
    return Event(new_id(), start_s, start_s + 0.3, EventType.WHEEZE, origin=origin)


def _make(path: Path) -> None:
    """Written table by table in one transaction: edit by edit, each waiting for the disk, would take a minute."""
    from sqlalchemy import insert

    from prs_core.study import analyses, clock, documents, entries, open_study, tables

    edit = Edit("Import", tuple(Change(None, _event(1.5 * n)) for n in range(_EVENTS)))
    document = AnnotationDocument(_LENGTH_S).apply(edit)
    analysis = analyses._values(_analysis())
    with open_study(path, create=True) as opened:
        readers = [opened.reader(name) for name in _READERS]
        with opened._database.write() as connection:
            numbers = range(1, _RECORDINGS + 1)
            connection.execute(insert(tables.RecordingTable), [_recording(n) for n in numbers])
            of_model = {"hop_s": 1.0, "made_at": clock.now()}
            connection.execute(
                insert(tables.AnalysisTable),
                [of_model | analysis | {"recording_id": n, "sha256": f"{n:064x}"} for n in numbers],
            )
            keys = [{"recording_id": n, "reader_id": reader.id} for n in numbers for reader in readers]
            extract = documents.extract(document) | {"revision": 1, "changed_at": clock.now()}
            connection.execute(insert(tables.DocumentTable), [key | extract for key in keys])
            texts = [{"entry_id": e.id, "body": entries.entry_to_text(e)} for e in document.entries.values()]
            connection.execute(insert(tables.EntryTable), [key | text for key in keys for text in texts])
            log = {"number": 1, "made_at": clock.now(), "edit": entries.edit_to_text(edit), "models": '["model"]'}
            rows = [key | log | {"made_by": key["reader_id"]} for key in keys]
            connection.execute(insert(tables.RevisionTable), rows)
        if opened.check():
            raise RuntimeError("the study that was made is not sound")


def _recording(number: int) -> dict[str, object]:
    patient, site = f"{65000000 + number // 4}", f"p{1 + number % 4}"
    return {
        "id": number,
        "path": f"/recordings/of/the/ward/{patient}_1.5_0_{site}_{number}.wav",
        "sha256": f"{number:064x}",
        "size": 240_044,
        "mtime_ns": 1_700_000_000_000_000_000,
        "duration_s": _LENGTH_S if number < _RECORDINGS else 3600.0,
        "patient": patient,
        "age_years": 1.5,
        "sex": "male",
        "site": site,
        "added_at": "2020-01-01T00:00:00.000000+00:00",
    }


def _analysis() -> Analysis:
    """What the model says of fifteen seconds."""
    rng = np.random.default_rng(0)
    windows = WindowPredictions(
        np.arange(13.0),
        rng.random((13, len(WINDOW_CLASSES)), np.float32),
        rng.random((13, len(EventType)), np.float32),
        3.0,
        1.0,
        _LENGTH_S,
    )
    events = tuple(DetectedEvent(1.5 * n, 1.5 * n + 1.2, EventType.NORMAL, 0.8) for n in range(9))
    verdict = RecordVerdict(RecordLabel.CAS, 0.8, {RecordLabel.CAS: 0.8, RecordLabel.DAS: 0.2}, (RecordLabel.CAS,))
    return Analysis("", _LENGTH_S, 8000, 1, "model", "1", windows, events, verdict, verdict, QualityReport())
