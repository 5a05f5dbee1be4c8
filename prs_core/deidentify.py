"""Pseudonyms in place of patients: what an export shows of whom, and what nobody can find out from it.

A patient's number becomes a number made of HMAC-SHA256 (RFC 2104) of it under a key of 256 bits. The same key gives the
same patient the same number, so that a later export fits an earlier one. Without the key nobody can tell whose number
it is, not even by trying all possible patient numbers; whoever has the key can. If the key is lost, exports made with
it stay usable, but new ones cannot be matched to them. Ages become bands, of which the middle is written. What is left
of a recording's name is sex and site. Comments are left out unless asked for: they may hold names. What is spoken
in a recording stays in it: listen before you share it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from prs_core.annotation import AnnotationDocument, Entry, Event, RecordMark, Rejection
from prs_core.errors import PRSError
from prs_core.translation import tr

_KEY_BYTES = 32
_KEY_FILE = re.compile(r"[0-9a-fA-F]{64}")


@dataclass(frozen=True)
class AgeBand:
    """Ages from ``from_years`` to just under the next band's; ``shown_years`` is what an export says of all of them."""

    name: str
    from_years: float
    shown_years: float


#: The stages of the NICHD's standard for paediatric trials (Williams et al., Pediatrics 129, S153, 2012), with
#: newborns among the infants: of them a study has too few to hide among. Shown is each band's middle.
AGE_BANDS = (
    AgeBand("infant", 0, 0.5),
    AgeBand("toddler", 1, 1.5),
    AgeBand("early childhood", 2, 4),
    AgeBand("middle childhood", 6, 9),
    AgeBand("adolescent", 12, 15),
    AgeBand("18 or older", 18, 20),
)


def age_band(age_years: float) -> AgeBand:
    """The band of an age in years (0 or more)."""
    return next(band for band in reversed(AGE_BANDS) if age_years >= band.from_years or band is AGE_BANDS[0])


def new_key() -> bytes:
    """A key that nobody can guess."""
    return secrets.token_bytes(_KEY_BYTES)


def read_key(path: Path) -> bytes:
    """The key in a file: 64 hexadecimal digits. Raises PRSError for any other file."""
    try:
        with path.open("rb") as file:
            text = file.read(200).decode("ascii", "replace").strip()
    except OSError as error:
        raise PRSError(
            tr("The key file “{name}” cannot be read ({reason}).", name=path.name, reason=error.strerror or error),
            tr("Name it, or make a new key."),
        ) from error
    if not _KEY_FILE.fullmatch(text):
        raise PRSError(tr("“{name}” holds no key.", name=path.name), tr("A key is 64 hexadecimal digits."))
    return bytes.fromhex(text)


def write_key(path: Path, key: bytes) -> None:
    """Write a key for its owner's eyes only. Raises PRSError where a file is there already: it may be the key of
    earlier exports."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise PRSError(
            tr("There is a file “{name}” already.", name=path.name), tr("Use its key, or choose another name.")
        ) from error
    except OSError as error:
        raise PRSError(
            tr("The key cannot be written to “{name}” ({reason}).", name=path.name, reason=error.strerror or error)
        ) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(f"{key.hex()}\n".encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise PRSError(
            tr("The key cannot be written to “{name}” ({reason}).", name=path.name, reason=error.strerror or error)
        ) from error


@dataclass(frozen=True)
class Deidentifier:
    """Turns what tells a person into what does not. ``key``: see ``new_key``. ``comments``: keep them."""

    key: bytes = field(repr=False)
    comments: bool = False

    def __post_init__(self) -> None:
        if len(self.key) < _KEY_BYTES:
            raise ValueError(f"a key has {_KEY_BYTES} bytes at least")

    def patient(self, patient: str) -> str:
        """Twelve digits for a patient, not beginning with 0."""
        return str(10**11 + self._number("patient", patient.strip()) % (9 * 10**11))

    def recording(self, stem: str) -> str:
        """Ten digits for a recording's file name without its ending: the running number in it is an identifier, too."""
        return str(10**9 + self._number("recording", stem) % (9 * 10**9))

    def _number(self, kind: str, text: str) -> int:
        message = f"{kind}\0{unicodedata.normalize('NFC', text)}".encode("utf-8", "surrogatepass")
        return int.from_bytes(hmac.new(self.key, message, hashlib.sha256).digest(), "big")

    def document(self, document: AnnotationDocument) -> AnnotationDocument:
        """A document without comments, unless they were asked for, and without what the study knows beside it."""
        if self.comments:
            return document
        entries = {key: _without_comment(entry) for key, entry in document.entries.items()}
        return replace(document, entries=entries)


def _without_comment(entry: Entry) -> Entry:
    if isinstance(entry, Rejection):
        return entry
    assert isinstance(entry, Event | RecordMark)
    return replace(entry, comment="")
