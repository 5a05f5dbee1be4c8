"""Pictures of the very window, without a display: what `run` leaves behind where nobody can look at a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.options import Options
from app.study.items import Item, ItemState

if TYPE_CHECKING:
    from app.session import Session
    from app.window import Parts

SIZE = (1280, 800)
STARTUP_LIMIT_S = 180.0
RECORDING_LIMIT_S = 600.0


def take_pictures(options: Options, command: Sequence[str] | None = None) -> int:
    """Analyse the recordings of ``options.paths`` (the demo study without any) in a window that is not on a screen.

    Leaves NAME.json and NAME.png for each in ``options.pictures``. Returns 0, or 1 where a recording had no result,
    or 2 where nothing could be done at all.
    """
    assert options.pictures is not None
    # Qt's own renderer; an inherited setting for a display that is not there would end the process.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        options.pictures.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"The folder {options.pictures} cannot be made ({error.strerror}).", file=sys.stderr)
        return 2
    from app.window import assembled

    with assembled(options, command) as parts:
        parts.window.resize(*SIZE)
        problems: list[str] = []
        parts.session.notice.connect(lambda message, advice: problems.append(f"{message} {advice}".strip()))
        if options.paths:
            parts.session.open_paths(list(options.paths))
        else:
            parts.session.open_demo()
        parts.window.show()
        parts.client.start()
        _wait(lambda: bool(parts.session.items) or not parts.tasks.busy, RECORDING_LIMIT_S)
        code = _each(parts, options.pictures)
        for problem in problems:
            print(problem, file=sys.stderr)
        if not parts.session.items:
            return 2
        return code or int(bool(problems))


def _each(parts: Parts, folder: Path) -> int:

    session = parts.session
    code = 0
    _wait(lambda: session.model is not None or session.engine_failure is not None, STARTUP_LIMIT_S)
    if session.engine_failure is not None:
        print(session.engine_failure, file=sys.stderr)
        code = 2
    taken: set[str] = set()
    for key, item in list(session.items.items()):
        session.select(key)
        _wait(_is_finished(session, item), RECORDING_LIMIT_S)
        _settle(parts)
        name = _free_name(item.path.stem, taken)
        _save(parts, folder, name)
        if item.analysis is not None:
            from app.exchange.analysis import export_analysis

            problem = export_analysis(item.analysis, folder / f"{name}.json", "json")
            verdict = item.analysis.verdict
            print(f"{item.title}: {verdict.words} ({100 * verdict.confidence:.0f} %)" if problem is None else problem)
            code = code or int(problem is not None)
        else:
            print(f"{item.title}: {item.failure or 'no result'}", file=sys.stderr)
            code = code or 1
        sys.stdout.flush()
    return code


def _is_finished(session: Session, item: Item) -> Callable[[], bool]:
    def finished() -> bool:
        if session.engine_failure is not None or item.state is ItemState.FAILED:
            return True
        return item.state is ItemState.DONE and session.mfcc is not None and session.sound is not None

    return finished


def _free_name(stem: str, taken: set[str]) -> str:
    """Recordings of the same name from different folders must not overwrite one another."""
    name, number = stem, 2
    while name.casefold() in taken:
        name, number = f"{stem}-{number}", number + 1
    taken.add(name.casefold())
    return name


def _save(parts: Parts, folder: Path, name: str) -> None:
    file = folder / f"{name}.png"
    if not parts.window.grab().save(str(file)):
        print(f"The picture {file} could not be written.", file=sys.stderr)


def _settle(parts: Parts) -> None:
    """Let the lanes finish their own short work and paint it."""
    quiet = 0
    for _ in range(400):
        _wait(lambda: False, 0.02)
        quiet = 0 if parts.tasks.busy else quiet + 1
        if quiet >= 4:
            return


def _wait(until: Callable[[], bool], limit_s: float) -> bool:
    """Run the event loop until ``until()`` holds; False when it did not in time."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    deadline = QDeadlineTimer(round(1000 * limit_s))
    loop = QEventLoop()
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if until() or deadline.hasExpired() else None)
    timer.start()
    if not until():
        loop.exec()
    timer.stop()
    return until()
