"""Which format a file is, by its content; reading and writing any of them."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from prs_core.annotation import AnnotationDocument
from prs_core.errors import AnnotationError
from prs_core.formats import audacity, csv_table, raven, sprsound_json, textgrid
from prs_core.formats.marks import FORMAT_NAMES, Format, Imported, Mapped, Parser
from prs_core.formats.texts import decode, lines
from prs_core.held_files import refuse_held
from prs_core.label_words import listed
from prs_core.translation import tr

#: A recording with an hour of breaths is a thousandth of this.
LARGEST_BYTES = 16 << 20

PARSERS: Mapping[Format, Parser] = {
    Format.SPRSOUND: sprsound_json.parse,
    Format.AUDACITY: audacity.parse,
    Format.TEXTGRID: textgrid.parse,
    Format.RAVEN: raven.parse,
    Format.CSV: csv_table.parse,
}
WRITERS: Mapping[Format, Callable[[AnnotationDocument], bytes]] = {
    Format.SPRSOUND: sprsound_json.write,
    Format.AUDACITY: audacity.write,
    Format.TEXTGRID: textgrid.write,
    Format.RAVEN: raven.write,
    Format.CSV: csv_table.write,
}
_KNOWN = tr("Known are {names}.", names=listed(FORMAT_NAMES.values()))
_SOUNDS = (b"RIFF", b"RF64", b"fLaC", b"OggS", b"ID3", b"FORM", b"caff")


def detect(raw: bytes) -> Format:
    """The format of a file's bytes. Raises AnnotationError in plain words where it is none of those known."""
    if not raw.strip():
        raise AnnotationError(tr("The file is empty."), tr("Export the annotation again."))
    if raw.startswith(_SOUNDS):
        raise AnnotationError(tr("This is a sound file, no annotation."), _KNOWN)
    if raw.startswith(b"ooBinaryFile"):
        return Format.TEXTGRID  # which says what to do about it
    text = decode(raw).text
    start = text.lstrip()
    if start.startswith(("{", "[")):
        return Format.SPRSOUND
    if re.match(r'File type\s*=\s*"ooTextFile', start):
        return Format.TEXTGRID
    first = next((line for line in lines(text) if line.strip() and not re.match(r'"?sep=.', line)), "")
    if raven.is_header(first):
        return Format.RAVEN
    if audacity.is_label(first):
        return Format.AUDACITY
    if csv_table.is_header(first):
        return Format.CSV
    raise AnnotationError(tr("This is no annotation in a known format, or its beginning is damaged."), _KNOWN)


def read_any(path: str | Path, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """Read an annotation file of any known format.

    ``duration_s`` is the recording's length where known: marks are cut to it. ``mapping`` explains labels that are
    not ours: {text: Label}, None for those to leave out. Raises AnnotationError, which names the file, for everything
    that cannot be read; nothing bigger than LARGEST_BYTES is read at all.
    """
    path = Path(path)
    try:
        return parse_any(read_bounded(path), duration_s, mapping)
    except AnnotationError as error:
        raise type(error)(f"“{path.name}”: {error.message}", error.advice) from error


def parse_any(raw: bytes, duration_s: float | None = None, mapping: Mapped | None = None) -> Imported:
    """As ``read_any``, from a file's bytes."""
    return PARSERS[detect(raw)](raw, duration_s, mapping or {})


def read_bounded(path: Path) -> bytes:
    """A file's bytes, if it is an ordinary file and no bigger than LARGEST_BYTES. Raises AnnotationError."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise AnnotationError(tr("This is a folder."), tr("Choose the files in it."))
        if not stat.S_ISREG(status.st_mode):
            raise AnnotationError(tr("This is not an ordinary file."), tr("Choose an annotation file."))
        refuse_held(path, AnnotationError, tr("Choose an annotation file."))
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as error:
        raise AnnotationError(tr("The file is not there (any more)."), tr("Was it moved or renamed?")) from error
    except PermissionError as error:
        raise AnnotationError(tr("The file may not be read by you."), tr("Ask for permission, or copy it.")) from error
    except (OSError, ValueError) as error:
        raise AnnotationError(
            tr("The file cannot be read ({reason}).", reason=error), tr("Copy it again from its source.")
        ) from error
    if len(raw) > LARGEST_BYTES:
        raise AnnotationError(
            tr("The file is bigger than {size} MB.", size=LARGEST_BYTES >> 20),
            tr("It cannot be an annotation."),
        )
    return raw


def write(document: AnnotationDocument, format: Format) -> bytes:  # noqa: A002
    """A document's file in a format, as bytes."""
    return WRITERS[format](document)
