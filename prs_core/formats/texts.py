"""What the text formats share: decoding, numbers, and marks that have to fit into a single text.

A mark in one text is ``[layer: ]label[?][ # comment]``: "Wheeze", "Wheeze?" where the reader was uncertain,
"phases: Inspiration", "record: CAS # faint on the left".
"""

from __future__ import annotations

import codecs
import math
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from prs_core.annotation import Layer
from prs_core.errors import AnnotationError
from prs_core.translation import tr

#: What stands for the recording as a whole where a layer is named.
RECORD_LAYER = "record"

_UNSAFE = {"Cc", "Cs", "Zl", "Zp"}  # control characters, lone surrogates, line and paragraph separators
_SHORT_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED = re.compile(r"\\(?:([\\nrt])|x([0-9a-f]{2})|u([0-9a-f]{4}))")
_LAYER_WORDS = {"event": Layer.EVENTS, "phase": Layer.PHASES, "artefact": Layer.ARTEFACTS, "artifact": Layer.ARTEFACTS}
_RECORD_WORDS = {"record", "recording"}
_NUMBER = re.compile(r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d{1,4})?", re.ASCII)


@dataclass(frozen=True)
class Decoded:
    """A file's text, without byte-order mark; ``lossy`` where it was no UTF-8 or UTF-16 and was read as Latin-1."""

    text: str
    lossy: bool = False


def decode(raw: bytes) -> Decoded:
    """Bytes as text: UTF-8, UTF-16 with a byte-order mark, or, for want of better, Latin-1.

    Labels are plain letters and survive the last; comments may not. Raises AnnotationError for what is no text.
    """
    utf_16 = raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text, lossy = raw.decode("utf-16" if utf_16 else "utf-8-sig"), False
    except UnicodeDecodeError:
        text, lossy = raw.decode("latin-1"), True
    # No text has these: it is a picture, a sound, an office document.
    if re.search("[\x00-\x08\x0e-\x1f]", text):
        raise AnnotationError(tr("This is no text file."), tr("Export the annotation again, as text."))
    return Decoded(text, lossy)


def sentence(place: str) -> str:
    """A place in a file ("line 3") as a sentence begins with it."""
    return f"{place[:1].upper()}{place[1:]}"


def lines(text: str) -> list[str]:
    """Lines as other programs end them; characters that only Unicode calls line ends are none."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def parse_number(text: str) -> float | None:
    """A finite number, with decimal point or comma; None for anything else."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", "."))
    return value if math.isfinite(value) else None


def number_text(value: float) -> str:
    """The shortest decimals that give exactly ``value`` back: no exponent, which not every reader knows, and always a
    decimal point, by which some readers tell columns of times from columns of counts."""
    text = _decimals(value, 0)
    return text if "." in text else f"{text}.0"


def milliseconds_text(value_s: float) -> str:
    """Seconds as milliseconds with nothing lost: whole ones without a decimal point, as in SPRSound's files."""
    text = _decimals(value_s, 3)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _decimals(value: float, shift: int) -> str:
    # + 0.0: there is no need for a negative zero
    return format(Decimal(repr(float(value) + 0.0)).scaleb(shift), "f")


def escape(comment: str) -> str:
    """A comment in one line, without tabs and control characters; ``unescape`` gives it back to the letter."""
    return "".join(_escaped(c) for c in comment)


def _escaped(character: str) -> str:
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    if unicodedata.category(character) not in _UNSAFE:
        return character
    return f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}"


def unescape(text: str) -> str:
    """The inverse of ``escape``; backslashes that begin no escape stay."""
    letters = {"\\": "\\", "n": "\n", "r": "\r", "t": "\t"}
    return _ESCAPED.sub(lambda m: letters[m[1]] if m[1] else chr(int(m[2] or m[3], 16)), text)


def parse_layer(text: str) -> Layer | str | None:
    """The layer that a word names, RECORD_LAYER for the recording as a whole, None for no layer of ours."""
    word = text.strip().casefold()
    if word in _RECORD_WORDS:
        return RECORD_LAYER
    return _LAYER_WORDS.get(word.removesuffix("s"))


@dataclass(frozen=True)
class MarkText:
    """The parts of a mark that was written in one text."""

    label: str
    layer: Layer | str | None = None
    uncertain: bool = False
    comment: str = ""


def compose(mark: MarkText) -> str:
    """The one text for a mark."""
    text = f"{mark.layer}: {mark.label}" if mark.layer not in (None, Layer.EVENTS) else mark.label
    text = f"{text.rstrip()}{'?' if mark.uncertain else ''}"
    return f"{text} # {escape(mark.comment)}" if mark.comment else text


def decompose(text: str) -> MarkText:
    """The inverse of ``compose``; any other text is a label as it stands."""
    said, hash_sign, comment = text.partition("#")
    said = said.strip()
    before, colon, after = said.partition(":")
    layer = parse_layer(before) if colon else None
    if layer is not None:
        said = after.strip()
    uncertain = said.endswith("?")
    return MarkText(
        label=said.rstrip("?").strip() if uncertain else said,
        layer=layer,
        uncertain=uncertain,
        comment=unescape(comment.removeprefix(" ")) if hash_sign else "",
    )
