"""What becomes of takes: a FLAC in the worklist (and so in the open study); set aside; found again after a kill."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.look.dates import day_and_time
from app.sound.recording import is_too_short
from app.study.items import Item
from app.tasks import Tasks
from prs_core.failures import explain
from prs_core.patients import Person
from prs_core.takes.flac import to_flac
from prs_core.takes.info import TakeInfo, info_path
from prs_core.takes.recovery import LeftBehind, discard, left_behind, recover
from prs_core.translation import tr

log = logging.getLogger(__name__)

_MOST_NAMED = 3
ASIDE = "set aside"  # the folder, within that of the takes


class Worklist(Protocol):
    """What is needed of the session."""

    items: dict[str, Item]

    def add_files(self, paths: Sequence[Path], *, show: bool = True) -> None: ...
    def set_persons(self, persons: Mapping[str, Person]) -> None: ...


class TakeKeeper(QObject):
    """A take becomes a FLAC that was found equal, or is moved aside. Nothing is ever removed but what a person stopped
    within a second: a key pressed twice leaves no recording."""

    kept = Signal(object)  # Path: it is in the worklist now
    dropped = Signal(str, str)  # a take was too short to be one: message, advice
    left = Signal(object)  # tuple[LeftBehind, ...]: what a kill left, after ``look_for_left``
    put_in_order = Signal(object)  # tuple[str, ...]: file names of takes that a kill left, added or kept aside
    notice = Signal(str, str)
    said = Signal(str)

    def __init__(
        self, worklist: Worklist, tasks: Tasks, folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worklist, self._tasks, self._folder = worklist, tasks, folder
        self._pending = 0
        self.paths: set[Path] = set()  # of the takes that were added to the worklist

    @property
    def busy(self) -> bool:
        """Whether takes are on their way into the worklist."""
        return self._pending > 0

    def keep(self, path: Path, info: TakeInfo) -> None:
        """Make a FLAC of the take and add it to the worklist. Where that fails the WAV is added as it is."""
        if is_too_short(info):
            self._drop(path)
            return
        if not info.duration_s:
            self.notice.emit(tr("Nothing was recorded: no sound came."), tr("Check the microphone, then record again."))
            return
        if not path.exists():  # moved or removed while it was recorded, which the recorder has said
            return

        def failed(error: BaseException) -> None:
            failure = explain(error, f"“{path.name}”")
            self.notice.emit(failure.message, f"{failure.advice} {tr('The recording is kept as WAV.')}".strip())
            self._add(path, info)

        self._pending += 1
        self._tasks.run(
            lambda token: to_flac(path, cancel=token.is_cancelled), lambda flac: self._add(flac, info), failed=failed
        )

    def _drop(self, path: Path) -> None:
        try:
            discard(path)
        except OSError as error:  # it is found again at the next start
            log.warning("a take of less than a second stays: %s", type(error).__name__)
        self.dropped.emit(tr("Stopped within a second: nothing was recorded."), tr("Record again, for longer."))

    def _add(self, path: Path, info: TakeInfo) -> None:
        self._pending -= 1
        self.paths.add(path)
        self._worklist.add_files([path])
        self._introduce({path: Person.of_take(info)})
        self.kept.emit(path)

    def _introduce(self, persons: Mapping[Path, Person]) -> None:
        told = {key: item.person.updated(persons.get(item.path, Person())) for key, item in self._items()}
        told = {key: person for key, person in told.items() if person != self._worklist.items[key].person}
        if told:
            self._worklist.set_persons(told)

    def _items(self) -> list[tuple[str, Item]]:
        return list(self._worklist.items.items())

    def bring_back(self, names: Sequence[str]) -> None:
        """Add what was recorded in a session that is gone on with, by the file names of its takes: without a study a
        new start knows nothing of it. What is no FLAC is on its way to be one, or is offered as left by a kill."""
        folder = self._folder()

        def work(_: object) -> dict[Path, Person]:
            flacs = [(folder / name).with_suffix(".flac") for name in names]
            return {flac: Person.of_file(flac) for flac in flacs if flac.exists()}

        def then(found: dict[Path, Person]) -> None:
            there = {item.path.absolute() for _, item in self._items()}
            new = {path: person for path, person in found.items() if path.absolute() not in there}
            if new:
                self._worklist.add_files(list(new), show=False)
                self._introduce(new)

        self._tasks.run(work, then, failed=self._tell, key="takes of a session")

    def set_aside(self, path: Path, info: TakeInfo) -> None:
        """Move a take that is not wanted out of the way; it can be opened from there like any file."""
        try:
            aside = _move_aside(path)
        except OSError as error:
            failure = explain(error, f"“{path.name}”")
            self.notice.emit(failure.message, f"{failure.advice} {tr('It stays where it is.')}".strip())
        else:
            self.said.emit(tr("Set aside: {place}", place=f"{aside.parent.name}/{aside.name}"))

    # --- after a kill

    def look_for_left(self) -> None:
        """Tell by ``left`` which takes a kill left, or a window that was closed before they were kept; nothing where
        there are none. Only at the start: later there are takes on their way."""

        def found(takes: tuple[LeftBehind, ...]) -> None:
            if takes:
                self.left.emit(takes)

        self._tasks.run(lambda _: left_behind(self._folder(), finished=True), found, key="left takes")

    def recover(self, takes: Sequence[LeftBehind]) -> None:
        """Put them in order and add them to the worklist."""
        for take in takes:
            self._recover(take.path)

    def _recover(self, path: Path) -> None:
        def then(info: TakeInfo) -> None:
            self.keep(path, info)
            self.put_in_order.emit((path.name,))

        self._tasks.run(lambda _: recover(path), then, failed=self._tell)

    def keep_aside(self, takes: Sequence[LeftBehind]) -> None:
        """Put them in order and move them aside: they are not offered again."""

        def work(_: object) -> int:
            for take in takes:
                recover(take.path)
                _move_aside(take.path)
            return len(takes)

        def done(count: int) -> None:
            self.said.emit(tr("%n recordings are in “{folder}”.", "", count, folder=ASIDE))
            self.put_in_order.emit(tuple(take.path.name for take in takes))

        self._tasks.run(work, done, failed=self._tell)

    def _tell(self, error: BaseException) -> None:
        failure = explain(error, tr("what was left of a recording"))
        self.notice.emit(failure.message, failure.advice)


def left_words(takes: Sequence[LeftBehind]) -> str:
    """What a notice says of them: for a window, not for a log, as patients are named."""
    named = "; ".join(_one_left(take) for take in takes[:_MOST_NAMED])
    more = len(takes) - _MOST_NAMED
    if more > 0:
        named = tr("{recordings}; and %n more", "recordings", more, recordings=named)
    return tr(
        "A recording was not finished when the program ended: {recordings}.",
        "",
        len(takes),
        many="%n recordings were not finished when the program ended: {recordings}.",
        recordings=named,
    )


def _one_left(take: LeftBehind) -> str:
    """ "2 January 2026, 03:04, 12 s, patient 40123, p2"."""
    info, seconds = take.info, take.duration_s
    try:
        began = datetime.fromisoformat(info.started)
        at = day_and_time(began, year=True)
    except ValueError:
        at = take.path.name
    length = (
        tr("{seconds:.0f} s", seconds=seconds) if seconds < 100 else tr("{minutes:.0f} minutes", minutes=seconds / 60)
    )
    return ", ".join(
        part
        for part in (at, length, tr("patient {patient}", patient=info.patient) if info.patient else "", info.site)
        if part
    )


def _move_aside(path: Path) -> Path:
    """The take and its notes; no name is taken twice. Raises OSError."""
    folder = path.parent / ASIDE
    folder.mkdir(exist_ok=True)
    names = (f"{path.stem}{'' if number == 1 else f'_{number}'}" for number in range(1, 1000))
    target = folder / next(f"{name}{path.suffix}" for name in names if not any(folder.glob(f"{name}.*")))
    path.rename(target)
    with suppress(FileNotFoundError):
        info_path(path).rename(info_path(target))
    return target
