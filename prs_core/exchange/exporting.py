"""Exports: annotation files of one format, or a tree in SPRSound's layout that ``prs-studio train`` takes.

An export is whole or not there: everything is written to a hidden folder inside the one that was asked for, and moved
to its place when all of it is on the disk. Nothing is overwritten without being asked to.
"""

from __future__ import annotations

import itertools
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from prs_core.annotation import AnnotationDocument
from prs_core.audio import probe
from prs_core.deidentify import Deidentifier, age_band
from prs_core.errors import AudioError, PRSError
from prs_core.files import PARTIAL_SUFFIX, replace_atomically
from prs_core.formats.detect import write
from prs_core.formats.marks import SUFFIXES, Format, says_something
from prs_core.formats.sprsound import parse_name
from prs_core.labels import SITE_NAMES
from prs_core.plain_audio import plain_suffix, write_plain
from prs_core.translation import tr

#: The folders of a tree that ``prs-studio train`` reads.
WAV_FOLDER, JSON_FOLDER = "train_wav", "train_json"
_SEXES = {"male": "0", "female": "1"}
_SITES = {name: site for site, name in SITE_NAMES.items()}
_UNANNOTATED = tr("nobody has annotated it.")
_FOUND_AS_THEY_ARE = {".wav", ".flac"}

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Item:
    """One recording with what a reader says of it. Who and where: as far as known, as in the study's RecordingRow."""

    path: Path
    document: AnnotationDocument
    patient: str = ""
    age_years: float | None = None
    sex: str = ""
    site: str = ""


@dataclass(frozen=True)
class LeftOut:
    """A recording that is not in the export, and why in plain words; ``failed`` unless there is nothing to export."""

    path: Path
    reason: str
    failed: bool = True


def counted(count: int, reason: str) -> str:
    """How many recordings are left out for a reason."""
    if reason == _UNANNOTATED:
        return tr("1 left out: nobody has annotated it.", "", count, many="%n left out: nobody has annotated them.")
    return tr("{count} left out: {reason}", count=count, reason=reason)


@dataclass(frozen=True)
class Exported:
    """What came of an export: its files by what they are of, and what is not in it."""

    files: tuple[tuple[Path, Path], ...]
    left_out: tuple[LeftOut, ...]

    @property
    def recordings(self) -> int:
        return len({source for source, _ in self.files})


#: Why a recording is not in a tree, which is there to teach and to judge by.
UNLABELLED = tr("it has no record label: no event is marked, and none was chosen.")


def is_annotated(document: AnnotationDocument) -> bool:
    """Whether a reader said anything of a recording. Nothing said is not the same as nothing found."""
    return bool(document.events(None)) or says_something(document.record)


def export_files(
    items: Iterable[Item],
    format: Format,  # noqa: A002
    out: Path,
    *,
    deidentifier: Deidentifier | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Exported:
    """One annotation file for each annotated recording, into the folder ``out``, made if missing.

    A file is called as its recording, namesakes with a number behind; with a ``deidentifier`` as its pseudonym.
    ``progress(done, all)`` may raise to interrupt. Raises PRSError where a file is there already (unless
    ``overwrite``), and OSError, with nothing of the export left behind.
    """
    chosen, left_out = _annotated(items)
    names = _names([_stem(item, deidentifier) for item in chosen])
    _refuse_existing([out / f"{name}{SUFFIXES[format]}" for name in names], overwrite=overwrite)
    files = []
    with _staged(out, overwrite=overwrite) as stage:
        for done, (item, name) in enumerate(zip(chosen, names, strict=True), 1):
            document = deidentifier.document(item.document) if deidentifier else item.document
            _put(stage / f"{name}{SUFFIXES[format]}", write(document, format))
            files.append((item.path, out / f"{name}{SUFFIXES[format]}"))
            if progress:
                progress(done, len(chosen))
    return Exported(tuple(files), tuple(left_out))


def export_tree(
    items: Iterable[Item],
    out: Path,
    *,
    deidentifier: Deidentifier | None = None,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Exported:
    """A whole study in SPRSound's layout: sound in train_wav, annotations in train_json.

    WAV and FLAC files are copied as they are, others become WAV; with a ``deidentifier`` names are pseudonyms and files
    hold nothing but sound. Left out, with the reason: recordings that nobody annotated, or that have no label, whose
    sound cannot be read or, de-identified, is damaged, and those without patient, age, sex or site, which the file
    names have to tell. Raises as ``export_files``.
    """
    chosen, left_out = _annotated(items)
    left_out += [LeftOut(item.path, UNLABELLED) for item in chosen if item.document.label is None]
    named, nameless = _sprsound_names([item for item in chosen if item.document.label is not None], deidentifier)
    left_out += nameless
    files: list[tuple[Path, Path]] = []
    _refuse_existing([out / JSON_FOLDER / f"{name}.json" for _, name in named], overwrite=overwrite)
    with _staged(out, overwrite=overwrite) as stage:
        for folder in (WAV_FOLDER, JSON_FOLDER):
            (stage / folder).mkdir()
        for done, (item, name) in enumerate(named, 1):
            try:
                sound = _put_sound(item.path, stage / WAV_FOLDER, name, plain=deidentifier is not None)
            except AudioError as error:
                left_out.append(LeftOut(item.path, str(error)))
                continue
            finally:
                if progress:
                    progress(done, len(named))
            document = deidentifier.document(item.document) if deidentifier else item.document
            _put(stage / JSON_FOLDER / f"{name}.json", write(document, Format.SPRSOUND))
            files += [(item.path, out / WAV_FOLDER / sound), (item.path, out / JSON_FOLDER / f"{name}.json")]
    return Exported(tuple(files), tuple(left_out))


def _annotated(items: Iterable[Item]) -> tuple[list[Item], list[LeftOut]]:
    chosen, left_out = [], []
    for item in items:
        if is_annotated(item.document):
            chosen.append(item)
        else:
            left_out.append(LeftOut(item.path, _UNANNOTATED, failed=False))
    return chosen, left_out


# ---------------------------------------------------------------------------------------------------------- names


def _stem(item: Item, deidentifier: Deidentifier | None) -> str:
    if deidentifier is None:
        return item.path.stem
    name = _sprsound_name(item, deidentifier)
    if parse_name(name):
        return name
    who = f"{deidentifier.patient(item.patient)}-" if item.patient else ""
    return f"{who}{deidentifier.recording(item.path.stem)}"


def _sprsound_names(
    items: Iterable[Item], deidentifier: Deidentifier | None
) -> tuple[list[tuple[Item, str]], list[LeftOut]]:
    """The items that can have a name of SPRSound's, each with its own, and the others with the reason."""
    named: list[tuple[Item, str]] = []
    left_out: list[LeftOut] = []
    taken: set[str] = set()
    for number, item in enumerate(items, 1):
        name = _sprsound_name(item, deidentifier, str(number))
        if parse_name(name) is None:
            left_out.append(LeftOut(item.path, tr("patient (a number), age, sex or site are not known.")))
        elif name in taken:
            left_out.append(LeftOut(item.path, tr("another recording has the same name.")))
        else:
            taken.add(name)
            named.append((item, name))
    return named, left_out


def _sprsound_name(item: Item, deidentifier: Deidentifier | None, number: str = "") -> str:
    """PATIENT_AGE_SEX_SITE_RECORDING. What of it is not known stays empty, and the name is then none of SPRSound's."""
    read = parse_name(item.path.stem)
    if deidentifier is None:
        return item.path.stem if read else _made_up(item, item.patient, item.age_years, number)
    patient = item.patient or (read.patient if read else "")
    age = item.age_years if item.age_years is not None else read.age_years if read else None
    if read is not None:
        item = replace(item, sex=item.sex or read.sex, site=item.site or read.site)
    shown = None if age is None else age_band(age).shown_years
    return _made_up(
        item, deidentifier.patient(patient) if patient else "", shown, deidentifier.recording(item.path.stem)
    )


def _made_up(item: Item, patient: str, age_years: float | None, number: str) -> str:
    """A name of parts, of which one that the name cannot hold stays empty: free text must not slip through."""
    who = patient if re.fullmatch(r"[0-9]+", patient) else ""
    age = "" if age_years is None else f"{age_years:g}"
    site = item.site if re.fullmatch(r"p[0-9]+", item.site) else _SITES.get(item.site.casefold(), "")
    return f"{who}_{age}_{_SEXES.get(item.sex, '')}_{site}_{number}"


def _key(name: str) -> str:
    """As a file system that knows no case and writes accents apart (macOS, Windows) would compare names."""
    return unicodedata.normalize("NFD", name).casefold()


def _names(stems: Sequence[str]) -> list[str]:
    """Different names for namesakes of different folders: a, a-2, a-3."""
    taken: set[str] = set()
    names = []
    for stem in stems:
        name = next(
            n for n in itertools.chain([stem], (f"{stem}-{i}" for i in itertools.count(2))) if _key(n) not in taken
        )
        taken.add(_key(name))
        names.append(name)
    return names


# ---------------------------------------------------------------------------------------------------------- files


def _put(path: Path, raw: bytes) -> None:
    with replace_atomically(path) as temporary:
        temporary.write_bytes(raw)


def _put_sound(source: Path, folder: Path, name: str, *, plain: bool) -> str:
    """The sound of a recording, as ``name`` with its ending. Raises AudioError, OSError."""
    info = probe(source)
    container = {"WAV": ".wav", "WAVEX": ".wav", "FLAC": ".flac"}.get(info.format, "")
    if plain or container not in _FOUND_AS_THEY_ARE:
        name += plain_suffix(info)
        with replace_atomically(folder / name) as temporary:
            write_plain(source, temporary)
    else:
        name += container
        with replace_atomically(folder / name) as temporary:
            shutil.copyfile(source, temporary)
    return name


@contextmanager
def _staged(out: Path, *, overwrite: bool) -> Iterator[Path]:
    """A folder to write an export to, which is moved into ``out`` when the block ends, and vanishes when it raises."""
    made = not out.exists()
    out.mkdir(parents=True, exist_ok=True)
    stage = out / f".{secrets.token_hex(4)}{PARTIAL_SUFFIX}"
    try:
        stage.mkdir()
        yield stage
        _move(stage, out, overwrite=overwrite)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        if made and not any(out.iterdir()):
            out.rmdir()
        raise
    shutil.rmtree(stage, ignore_errors=True)


def _move(stage: Path, out: Path, *, overwrite: bool) -> None:
    files = sorted(path for path in stage.rglob("*") if path.is_file())
    places = [out / path.relative_to(stage) for path in files]
    _refuse_existing(places, overwrite=overwrite)
    for path, place in zip(files, places, strict=True):
        place.parent.mkdir(exist_ok=True)
        path.replace(place)
    for folder in stage.iterdir():  # also of an export without recordings
        (out / folder.name).mkdir(exist_ok=True)


def _refuse_existing(places: Sequence[Path], *, overwrite: bool) -> None:
    there = [place for place in places if place.exists()]
    if there and not overwrite:
        raise PRSError(
            tr(
                "{count} of the {all} files are there already, such as “{name}”.",
                count=len(there),
                all=len(places),
                name=there[0].name,
            ),
            tr("Choose an empty folder, or say that they may be overwritten."),
        )
