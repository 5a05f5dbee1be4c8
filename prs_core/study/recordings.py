"""The recordings of a study: added by path and SHA-256, found again after a move, never silently another sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select, update

from prs_core.errors import PRSError, RecordingChangedError, StudyError
from prs_core.failures import Failure
from prs_core.patients import Person
from prs_core.recordings import NotFound, find_recordings
from prs_core.study import clock
from prs_core.study.database import Database, repeatable
from prs_core.study.files import Fingerprint, check_name, duration_of, fingerprint, unreadable
from prs_core.study.records import FileState
from prs_core.study.tables import AnyRow, DocumentTable, FileChangeTable, RecordingTable
from prs_core.translation import tr

Refused = Callable[[Path, Failure], None]
Progress = Callable[[int, int], None]
_AT_ONCE = 50  # recordings of one transaction: what an interruption may lose is hashed again in a second


def changed_error(path: Path) -> RecordingChangedError:
    return RecordingChangedError(
        tr("“{name}” was changed since it was annotated: it is no longer the same sound.", name=path.name),
        tr(
            "Put the former file back; or, if the annotations hold for this one, too, accept it in its place: in the "
            "window, or by “prs-studio study accept”."
        ),
    )


def add(database: Database, paths: Sequence[Path], refused: Refused | None, progress: Progress | None) -> list[int]:
    """See Study.add_recordings; returns ids."""
    found = list(find_recordings(paths))
    ids: list[int] = []
    with database.read() as connection:
        known = {row.path: row for row in connection.execute(select(*_COLUMNS))}
    pending: list[dict[str, Any]] = []
    for number, item in enumerate(found, 1):
        try:
            if isinstance(item, NotFound):
                raise StudyError(item.failure.message, item.failure.advice)
            row = known.get(str(item.path))
            if row is None:
                pending.append(_values(item.path))
            else:
                _still_the_same(database, row)
                ids.append(row.id)
        except (PRSError, OSError) as caught:
            error = unreadable(item.path, caught) if isinstance(caught, OSError) else caught
            if refused is None:
                _insert(database, pending)
                raise error from caught
            refused(item.path, Failure(error.message, error.advice))
        if len(pending) == _AT_ONCE or number == len(found):
            ids += _insert(database, pending)
            pending = []
        if progress is not None:
            progress(number, len(found))
    return ids


_COLUMNS = (
    RecordingTable.id,
    RecordingTable.path,
    RecordingTable.sha256,
    RecordingTable.size,
    RecordingTable.mtime_ns,
)


def _values(path: Path) -> dict[str, Any]:
    check_name(path)
    values = {"path": str(path), "duration_s": duration_of(path), "added_at": clock.now()}
    return values | vars(fingerprint(path)) | vars(Person.of_file(path))


@repeatable
def _insert(database: Database, pending: Sequence[dict[str, Any]]) -> list[int]:
    """One transaction. What another program added meanwhile is left as it is."""
    if not pending:
        return []
    with database.write() as connection:
        if connection.dialect.name == "postgresql":
            from sqlalchemy.dialects import postgresql

            connection.execute(postgresql.insert(RecordingTable).on_conflict_do_nothing(), list(pending))
        else:
            from sqlalchemy.dialects import sqlite

            connection.execute(sqlite.insert(RecordingTable).on_conflict_do_nothing(), list(pending))
        paths = [values["path"] for values in pending]
        statement = select(RecordingTable.path, RecordingTable.id).where(RecordingTable.path.in_(paths))
        ids = {row.path: row.id for row in connection.execute(statement)}
    return [ids[path] for path in paths]


def _still_the_same(database: Database, row: AnyRow) -> None:
    """A file that is in the study already. Other bytes take its place as long as nothing was said of the former ones;
    else RecordingChangedError."""
    path = Path(row.path)
    status = path.stat()
    if (status.st_size, status.st_mtime_ns) == (row.size, row.mtime_ns):
        return
    found = fingerprint(path)
    if found.sha256 == row.sha256:
        _touch(database, {row.id: found})
        return
    with database.write() as connection:
        said = select(DocumentTable.recording_id).where(DocumentTable.recording_id == row.id).limit(1)
        if connection.execute(said).first() is not None:
            raise changed_error(path)
        replace_file(connection, row, path, found, duration_of(path))


@repeatable
def _touch(database: Database, found: dict[int, Fingerprint]) -> None:
    """The same bytes with another time: remembered, so that they are not hashed every time."""
    with database.write() as connection:
        for key, each in found.items():
            statement = update(RecordingTable).where(RecordingTable.id == key, RecordingTable.sha256 == each.sha256)
            connection.execute(statement.values(size=each.size, mtime_ns=each.mtime_ns))


def replace_file(
    connection: Connection, row: AnyRow, path: Path, found: Fingerprint, duration_s: float | None = None
) -> None:
    """Another path or other bytes for a recording, and a note of it."""
    note = {
        "recording_id": row.id,
        "changed_at": clock.now(),
        "path_before": row.path,
        "path_after": str(path),
        "sha256_before": row.sha256,
        "sha256_after": found.sha256,
    }
    connection.execute(insert(FileChangeTable), note)
    values = vars(found) | {"path": str(path)} | ({} if duration_s is None else {"duration_s": duration_s})
    connection.execute(update(RecordingTable).where(RecordingTable.id == row.id).values(**values))


def _select(database: Database, ids: Iterable[int] | None) -> list[AnyRow]:
    wanted = None if ids is None else set(ids)
    statement = select(*_COLUMNS).order_by(RecordingTable.id)
    if wanted is not None and len(wanted) <= 500:
        statement = statement.where(RecordingTable.id.in_(wanted))
    with database.read() as connection:
        found = connection.execute(statement).all()
    return [row for row in found if wanted is None or row.id in wanted]


def states(database: Database, ids: Iterable[int] | None, *, thorough: bool) -> dict[int, FileState]:
    """See Study.file_states."""
    found: dict[int, FileState] = {}
    touched: dict[int, Fingerprint] = {}
    for row in _select(database, ids):
        path = Path(row.path)
        try:
            status = path.stat()
            same = (status.st_size, status.st_mtime_ns) == (row.size, row.mtime_ns)
            if not same or thorough:
                now = fingerprint(path)
                if now.sha256 != row.sha256:
                    found[row.id] = FileState.CHANGED
                    continue
                if not same:
                    touched[row.id] = now
            found[row.id] = FileState.THERE
        except (OSError, ValueError, StudyError):
            found[row.id] = FileState.MISSING
    if touched and not database.read_only:
        _touch(database, touched)
    return found


def one(database: Database, recording_id: int) -> AnyRow:
    """A recording's path, hash, size and time of its file. Raises StudyError where it is not in the study."""
    rows = _select(database, [recording_id])
    if not rows:
        raise StudyError(tr("This recording is not in the study (any more)."))
    return rows[0]


def relocate(
    database: Database, where: Sequence[Path], changed: Collection[int], progress: Progress | None
) -> tuple[list[int], list[Path]]:
    """See Study.relocate; returns the ids found and the paths that are still missing."""
    rows = _select(database, None)
    lost = [row for row in rows if row.id in changed or not Path(row.path).is_file()]
    taken = {row.path for row in rows} - {row.path for row in lost}
    hashes, sizes = {row.sha256 for row in lost}, {row.size for row in lost}
    held: defaultdict[str, list[tuple[Path, Fingerprint]]] = defaultdict(list)
    files = [item.path for item in find_recordings(where) if not isinstance(item, NotFound)] if lost else []
    for number, path in enumerate(files, 1):
        try:
            if str(path) not in taken and path.stat().st_size in sizes:
                check_name(path)
                found = fingerprint(path)
                if found.sha256 in hashes:
                    held[found.sha256].append((path, found))
        except (OSError, StudyError):
            continue  # it cannot be the one, or cannot be used; those that stay lost are told
        finally:
            if progress is not None:
                progress(number, len(files))
    matched = _match(lost, held)
    if matched:
        _move(database, matched)
    ids = {row.id for row, _, _ in matched}
    return sorted(ids), [Path(row.path) for row in lost if row.id not in ids]


def _match(
    lost: Sequence[AnyRow], held: dict[str, list[tuple[Path, Fingerprint]]]
) -> list[tuple[AnyRow, Path, Fingerprint]]:
    """A file for every lost recording of which there is one. Of files with the same bytes, the one of the same name and
    the most alike path goes first, each to one recording only."""
    choices = [
        (_alike(Path(row.path), path), row, path, found) for row in lost for path, found in held.get(row.sha256, ())
    ]
    matched = []
    done: set[int] = set()
    used: set[Path] = set()
    for _, row, path, found in sorted(choices, key=lambda c: (-c[0], c[1].id, str(c[2]))):
        if row.id not in done and path not in used:
            matched.append((row, path, found))
            done.add(row.id)
            used.add(path)
    return matched


def _alike(a: Path, b: Path) -> int:
    """How many of the last parts of two paths are the same."""
    count = 0
    for x, y in zip(reversed(a.parts), reversed(b.parts), strict=False):
        if x != y:
            break
        count += 1
    return count


def _move(database: Database, matched: Sequence[tuple[AnyRow, Path, Fingerprint]]) -> None:
    with database.write() as connection:
        # Two recordings may have changed places, and no path may stand twice even for a moment.
        for row, _, _ in matched:
            aside = update(RecordingTable).where(RecordingTable.id == row.id).values(path=f"\x01moving {row.id}")
            connection.execute(aside)
        for row, path, found in matched:
            replace_file(connection, row, path, found)


@repeatable
def describe(database: Database, recording_id: int, values: dict[str, Any]) -> None:
    """See Study.describe."""
    with database.write() as connection:
        statement = update(RecordingTable).where(RecordingTable.id == recording_id).values(**values)
        if connection.execute(statement).rowcount != 1:
            raise StudyError(tr("This recording is not in the study (any more)."))
