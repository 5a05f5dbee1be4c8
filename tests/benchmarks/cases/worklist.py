"""The window on a study of 2,000 recordings: opened, filtered, ordered, scrolled, going from one to the next."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile

from tests.benchmarks.cases.study import _LENGTH_S, _RECORDINGS, _analysis
from tests.benchmarks.measure import Measurement, Options, peak_memory_mb

if TYPE_CHECKING:
    from app.window import Parts

_STEPS = 40
_LIMIT_S = 60.0


def worklist(options: Options) -> Sequence[Measurement]:
    """Without the worker: what the window itself takes. Analyses come from the study."""
    from app.options import Options as WindowOptions
    from app.window import assembled

    file = _make(options.work)
    with assembled(WindowOptions(settings=options.work / "settings.ini", theme="light"), ["/none"]) as parts:
        parts.window.resize(1280, 800)
        parts.window.show()
        parts.window.workbench.set_reader("Ann")
        parts.app.processEvents()
        opened = [_opening(parts, file) for _ in range(3)]
        found = [
            Measurement("worklist: 2,000 recordings opened and painted", opened[0], "s", 1, note="with SQLAlchemy"),
            Measurement("worklist: the same once more", min(opened[1:]), "s", 1),
        ]
        found += _listing(parts)
        found += _following(parts)
    found.append(Measurement("worklist: peak memory", peak_memory_mb(), "MB"))
    return found


def _make(work: Path) -> Path:
    """Sound files of fifteen seconds, and a study that has a reader and an analysis for each."""
    from sqlalchemy import insert

    from prs_core.study import analyses, clock, open_study, tables

    first = work / "first.wav"
    samples = 0.05 * np.random.default_rng(0).standard_normal(round(_LENGTH_S * 8000))
    soundfile.write(first, samples.astype(np.float32), 8000)
    folder = work / "worklist"
    folder.mkdir()
    for n in range(_RECORDINGS):
        shutil.copyfile(first, folder / f"{65000000 + n // 4}_{1 + n % 9}.5_{n // 4 % 2}_p{1 + n % 4}_{n}.wav")
    file = work / "worklist.prs-study"
    with open_study(file, create=True) as study:
        rows, reader = study.add_recordings([folder]), study.reader("Ann")
        values = analyses._values(_analysis()) | {"hop_s": 1.0, "made_at": clock.now()}
        said = {"revision": 1, "label": "CAS", "by_hand": True, "uncertain": False, "comment_json": '""', "events": 0}
        with study._database.write() as connection:
            connection.execute(
                insert(tables.AnalysisTable),
                [
                    values | {"recording_id": row.id, "sha256": row.sha256, "confidence": 0.3 + 0.7 * n / _RECORDINGS}
                    for n, row in enumerate(rows)
                ],
            )
            keys = {"reader_id": reader.id, "changed_at": clock.now()}
            connection.execute(
                insert(tables.DocumentTable),
                [said | keys | {"recording_id": row.id, "reviewed": n % 3 > 0} for n, row in enumerate(rows) if n % 2],
            )
    return file


def _until(parts: Parts, done: Callable[[], bool]) -> None:
    limit = time.perf_counter() + _LIMIT_S
    while not done():
        parts.app.processEvents()
        if time.perf_counter() > limit:
            raise RuntimeError("the window never came so far")
    parts.window.repaint()
    parts.app.processEvents()


def _opening(parts: Parts, file: Path) -> float:
    window, session = parts.window, parts.session
    window.study_desk.close()
    begin = time.perf_counter()
    window.study_desk.open(file)
    _until(parts, lambda: window.worklist.model.rowCount() == _RECORDINGS and session.sound is not None)
    return time.perf_counter() - begin


def _listing(parts: Parts) -> list[Measurement]:
    panel = parts.window.worklist
    typed, ordered, frames = [], [], []
    for text in ("p", "po", "posterior", "") * 3:
        begin = time.perf_counter()
        panel.filter.setText(text)
        panel.list.viewport().repaint()
        typed.append(time.perf_counter() - begin)
    for order in ("uncertain", "status", "patient", "label") * 3:
        begin = time.perf_counter()
        panel.order.setCurrentIndex(panel.order.findData(order))
        panel.list.viewport().repaint()
        ordered.append(time.perf_counter() - begin)
    bar = panel.list.verticalScrollBar()
    for step in range(120):
        begin = time.perf_counter()
        bar.setValue(bar.maximum() * step // 120)
        panel.list.viewport().repaint()
        frames.append(time.perf_counter() - begin)
    return [
        Measurement("worklist: a letter typed into the filter", 1000 * statistics.median(typed), "ms", 100),
        Measurement("worklist: another order", 1000 * statistics.median(ordered), "ms", 100),
        Measurement("worklist: a frame while scrolling", 1000 * statistics.median(frames), "ms", 16),
        Measurement("worklist: 95 % of the frames within", 1000 * float(np.quantile(frames, 0.95)), "ms", 16),
    ]


def _following(parts: Parts) -> list[Measurement]:
    """From the key to the painted lanes, with the reader's document and the stored analysis."""
    window, session, editor = parts.window, parts.session, parts.window.workbench.editor
    shown, whole = [], []
    for _ in range(_STEPS):
        before, begin = session.current, time.perf_counter()
        window.actions_.view.next.trigger()
        if session.current is before:
            raise RuntimeError("there is no next recording")
        _until(parts, lambda: session.sound is not None)
        shown.append(time.perf_counter() - begin)
        _until(
            parts,
            lambda: editor.document is not None and session.current is not None and bool(session.current.analysis),
        )
        whole.append(time.perf_counter() - begin)
    return [
        Measurement("worklist: next recording painted", 1000 * statistics.median(shown), "ms", 100),
        Measurement("worklist: 95 % of them within", 1000 * float(np.quantile(shown, 0.95)), "ms", 100),
        Measurement("worklist: with annotation and analysis", 1000 * statistics.median(whole), "ms", 100),
    ]
