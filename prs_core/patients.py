"""Whose recordings they are and from where: what file names tell, and tables (CSV) of name, patient, site, age, sex."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from prs_core.errors import AnnotationError, AudioError
from prs_core.formats.sprsound import RecordingName, parse_name
from prs_core.held_files import refuse_held
from prs_core.labels import SITE_NAMES
from prs_core.takes.info import TakeInfo, info_path, read_info
from prs_core.translation import tr

#: The columns of a table and what else they are called. Only the name must be there.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "file", "filename", "recording", "path"),
    "patient": ("patient", "patient id", "patient number", "id", "subject"),
    "site": ("site", "location", "place", "position"),
    "age": ("age", "age years", "age in years", "age_years"),
    "sex": ("sex", "gender"),
}
_EXAMPLE = tr("The first line names the columns: name, patient, site, age, sex; ages are in years.")
_SEXES = {"male": "male", "m": "male", "boy": "male", "female": "female", "f": "female", "girl": "female", "": ""}
_LARGEST = 20 << 20  # bytes; some 300,000 recordings
_OLDEST = 130.0


@dataclass(frozen=True)
class Person:
    """What is known of a recording's patient; empty and None where it is not. ``site`` is "p1" to "p8" or any words,
    ``sex`` "male", "female" or ""."""

    patient: str = ""
    site: str = ""
    age_years: float | None = None
    sex: str = ""

    @classmethod
    def of_name(cls, name: RecordingName | None) -> Person:
        """What a file's name tells."""
        return cls() if name is None else cls(name.patient, name.site, name.age_years, name.sex)

    @classmethod
    def of_take(cls, info: TakeInfo) -> Person:
        """What was typed when it was recorded."""
        return cls(info.patient, info.site, info.age_years, info.sex)

    @classmethod
    def of_file(cls, sound: Path) -> Person:
        """What the file's name tells, and the notes that this program leaves beside what it records."""
        named = cls.of_name(parse_name(sound.stem))
        try:
            return named.updated(cls.of_take(read_info(sound))) if info_path(sound).exists() else named
        except (OSError, AudioError):
            return named

    @property
    def site_name(self) -> str:
        """The place in words where it is known, else as it is written."""
        return SITE_NAMES.get(self.site, self.site)

    def updated(self, other: Person) -> Person:
        """With what another source knows; what that leaves empty stays."""
        age = self.age_years if other.age_years is None else other.age_years
        return Person(other.patient or self.patient, other.site or self.site, age, other.sex or self.sex)


def read_patients(path: str | Path) -> dict[str, Person]:
    """See parse_patients. Raises AnnotationError, also for a file that cannot be read."""
    path = Path(path)
    refuse_held(path, AnnotationError, _EXAMPLE)
    try:
        if path.stat().st_size > _LARGEST:
            raise AnnotationError(tr("“{name}” is too large for a table of recordings.", name=path.name), _EXAMPLE)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise AnnotationError(
            tr("“{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror or error)
        ) from error
    except UnicodeDecodeError as error:
        raise AnnotationError(
            tr("“{name}” is no text in UTF-8.", name=path.name), tr("Save the table as “CSV UTF-8”.")
        ) from error
    try:
        return parse_patients(text)
    except AnnotationError as error:
        raise AnnotationError(f"“{path.name}”: {error.message}", error.advice) from error


def parse_patients(text: str) -> dict[str, Person]:
    """Persons by the recordings' names (see ``key_of``), from a table whose columns are separated by commas, semicolons
    or tabs. Sites may be "p1" or "left posterior". Raises AnnotationError, which names the line."""
    if "\0" in text:
        raise AnnotationError(tr("This is no table."), _EXAMPLE)
    first = text.lstrip("\r\n").partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    columns: dict[str, int] | None = None
    found: dict[str, Person] = {}
    try:
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns = _columns(row)
                continue
            key, person = _person(row, columns, rows.line_num)
            if found.setdefault(key, person) != person:
                raise AnnotationError(
                    tr(
                        "Line {line}: this recording stands in the table twice, differently.",
                        line=rows.line_num,
                    )
                )
    except csv.Error as error:
        raise AnnotationError(tr("Line {line} is no line of a table.", line=rows.line_num), _EXAMPLE) from error
    if not found:
        raise AnnotationError(tr("The table is empty."), _EXAMPLE)
    return found


def key_of(name: str) -> str:
    """What two names of one recording share: no folders, no file ending of sound, no case."""
    last = PureWindowsPath(PurePosixPath(name.strip()).name).name
    return re.sub(r"\.(wav|flac|ogg|mp3|aiff?|json)$", "", last.casefold())


def matched(persons: Mapping[str, Person], names: Iterable[str]) -> dict[str, Person]:
    """Of ``names``, those that the table has, each with its person."""
    return {name: persons[key] for name in names if (key := key_of(name)) in persons}


def _columns(header: list[str]) -> dict[str, int]:
    known = {spelling: column for column, spellings in COLUMNS.items() for spelling in spellings}
    found: dict[str, int] = {}
    for number, cell in enumerate(header):
        column = known.get(" ".join(cell.casefold().split()))
        if column is not None and found.setdefault(column, number) != number:
            raise AnnotationError(tr("Two columns of the table say the {column}.", column=column), _EXAMPLE)
    if "name" not in found or len(found) == 1:
        raise AnnotationError(tr("The table does not say which column is what."), _EXAMPLE)
    return found


def _person(row: list[str], columns: Mapping[str, int], line: int) -> tuple[str, Person]:
    cells = {column: " ".join(row[number].split()) if number < len(row) else "" for column, number in columns.items()}
    key = key_of(cells["name"])
    if not key:
        raise AnnotationError(tr("Line {line}: the recording's name is missing.", line=line))
    sex = _SEXES.get(cells.get("sex", "").casefold())
    if sex is None:
        raise AnnotationError(
            tr("Line {line}: “{cell}” is no sex.", line=line, cell=cells["sex"]),
            tr("Write male or female, or leave it empty."),
        )
    return key, Person(cells.get("patient", ""), _site(cells.get("site", "")), _age(cells.get("age", ""), line), sex)


def _site(text: str) -> str:
    by_words = {words: site for site, words in SITE_NAMES.items()}
    folded = text.casefold()
    return by_words.get(folded, folded if re.fullmatch(r"p[1-8]", folded) else text)


def _age(text: str, line: int) -> float | None:
    if not text:
        return None
    try:
        age = float(text.replace(",", "."))
    except ValueError:
        age = math.nan
    if not 0 <= age <= _OLDEST:
        raise AnnotationError(
            tr("Line {line}: “{text}” is no age in years.", line=line, text=text), tr("Write a number such as 2.5.")
        )
    return age
