"""Editing among thousands: from the key to the painted lanes, with 5,000 events in a recording of an hour."""

from __future__ import annotations

import itertools
import statistics
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from tests.benchmarks import sounds
from tests.benchmarks.cases.panning import _analysis
from tests.benchmarks.measure import Measurement, Options

if TYPE_CHECKING:
    from app.window import Parts

_EVENTS = 5_000
_EDITS = 60
_LIMIT_S = 120.0


def editing(options: Options) -> Sequence[Measurement]:
    """Nudging, stepping and drawing in the middle of the hour, twenty seconds of it in view, the table shown."""
    from app.options import Options as WindowOptions
    from app.window import assembled

    file = sounds.hour_file(options)
    with assembled(WindowOptions(settings=options.work / "settings.ini", theme="light"), ["/none"]) as parts:
        window = parts.window
        window.resize(1280, 800)
        window.show()
        window.workbench.set_reader("Ann")
        window.open_paths([file])
        _until(parts, lambda: window.workbench.editor.document is not None and parts.session.sound is not None)
        _fill(parts)
        middle = options.hour_s / 2
        window.lanes.zoom_to(middle - 10, middle + 10)
        document = window.workbench.editor.document
        assert document is not None
        window.workbench.editor.select([document.events()[_EVENTS // 2].id])
        actions = window.actions_.edit
        found = []
        for what, *deeds in (
            ("a nudge", actions.nudges[1], actions.nudges[0]),
            ("a step to the next event", actions.next_event),
            ("another type", actions.types[1], actions.types[4]),
            ("undo", actions.undo),
        ):
            deed = _by_turns([action.trigger for action in deeds])
            taken = _taken(parts, deed)
            name = f"editing among {_EVENTS:,}: {what}"
            found.append(Measurement(f"{name}, painted", 1000 * statistics.median(taken), "ms", 16))
            found.append(Measurement(f"{name}: 95 % within", 1000 * float(np.quantile(taken, 0.95)), "ms"))
    return found


def _fill(parts: Parts) -> None:
    """5,000 events in half of the hour's room, and the model's proposals among them."""
    from prs_core.annotation import Change, Edit, Event, new_id
    from prs_core.labels import EventType

    editor, item, sound = parts.window.workbench.editor, parts.session.current, parts.session.sound
    assert item is not None and sound is not None
    types, step_s = list(EventType), sound.duration_s / _EVENTS
    changes = [
        Change(None, Event(new_id(), n * step_s, (n + 0.5) * step_s, types[n % len(types)])) for n in range(_EVENTS)
    ]
    editor.do(lambda _: Edit("Fill", tuple(changes)))
    item.analysis = _analysis(sound.samples)
    parts.session.analysis_changed.emit()


def _by_turns(deeds: Sequence[Callable[[], object]]) -> Callable[[], object]:
    """Each in its turn: what is done again and again would soon change nothing."""
    turn = itertools.cycle(deeds)

    def deed() -> None:
        next(turn)()

    return deed


def _taken(parts: Parts, deed: Callable[[], object]) -> list[float]:
    """Seconds of each time: the deed, and all that is painted for it."""
    taken = []
    for _ in range(_EDITS):
        begin = time.perf_counter()
        deed()
        parts.app.processEvents()
        taken.append(time.perf_counter() - begin)
    return taken


def _until(parts: Parts, done: Callable[[], bool]) -> None:
    limit = time.perf_counter() + _LIMIT_S
    while not done():
        parts.app.processEvents()
        if time.perf_counter() > limit:
            raise RuntimeError("the window never came so far")
    parts.app.processEvents()
