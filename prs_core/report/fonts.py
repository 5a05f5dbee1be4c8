"""Fonts for PDF: DejaVu Sans, which matplotlib brings, and for letters that it lacks, the system's."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from prs_core.errors import PRSError
from prs_core.translation import tr

_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
#: Parts of the names of fonts that hold many letters, best first: they are looked into before all others.
_LIKELY = (
    "notosanscjk", "notosanssc", "sourcehansans", "msyh", "simsun", "pingfang", "hiragino", "stheiti", "wqy",
    "droidsansfallback", "yugoth", "meiryo", "malgun", "applesdgothic", "arialunicode", "arial unicode", "segoeui",
    "nirmala", "leelaw", "ebrima", "notosans", "unifont",
)  # fmt: skip
_MOST_LOOKED_INTO = 300


@dataclass(frozen=True)
class FontFile:
    """A font, the ``index``-th of a collection."""

    path: Path
    index: int = 0


def base_fonts() -> tuple[Path, Path]:
    """DejaVu Sans, regular and bold. matplotlib is not imported for it. Raises PRSError where they are missing."""
    spec = find_spec("matplotlib")
    for place in (spec.submodule_search_locations or ()) if spec is not None else ():
        folder = Path(place) / "mpl-data" / "fonts" / "ttf"
        regular, bold = folder / "DejaVuSans.ttf", folder / "DejaVuSans-Bold.ttf"
        if regular.is_file() and bold.is_file():
            return regular, bold
    raise PRSError(tr("The fonts for PDF are missing."), tr("Install PRS Studio again, or write the report as HTML."))


def letters(font: FontFile) -> frozenset[int]:
    """The code points that a font has; none where it cannot be read."""
    from fontTools.ttLib import TTFont

    try:
        with font.path.open("rb") as file, TTFont(file, fontNumber=font.index, lazy=True) as opened:
            # Bitmap-only fonts have letters that no printer could draw.
            drawn = any(table in opened for table in ("glyf", "CFF ", "CFF2"))
            return frozenset(opened.getBestCmap() or ()) if drawn else frozenset()
    except Exception:  # noqa: BLE001 system fonts may be anything
        return frozenset()


def fonts_for(
    missing: Iterable[int], folders: Iterable[Path] | None = None
) -> tuple[tuple[FontFile, ...], frozenset[int]]:
    """Fonts of the system that together have the ``missing`` code points, and those that none has."""
    left = frozenset(missing)
    found = []
    for font in _candidates(tuple(_folders() if folders is None else folders)) if left else ():
        has = left & letters(font)
        if has:
            found.append(font)
            left -= has
        if not left:
            break
    return tuple(found), left


def _folders() -> Iterator[Path]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 Path.home raises where there is none
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield home / "AppData" / "Local" / "Microsoft" / "Windows" / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts")
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield from (home / ".fonts", home / ".local" / "share" / "fonts")


@cache
def _candidates(folders: tuple[Path, ...]) -> tuple[FontFile, ...]:
    files = [
        Path(place, name)
        for folder in folders
        for place, _, names in os.walk(folder)
        for name in names
        if name.casefold().endswith(_SUFFIXES)
    ]
    files.sort(key=lambda path: (_rank(path.name), "regular" not in path.name.casefold(), str(path)))
    return tuple(FontFile(path) for path in files[:_MOST_LOOKED_INTO])


def _rank(name: str) -> int:
    name = name.casefold()
    return next((i for i, part in enumerate(_LIKELY) if part in name), len(_LIKELY))
