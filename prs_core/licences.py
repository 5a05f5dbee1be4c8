"""What the program consists of, and under which licences: of a frozen one as its build wrote it down, of an installed
one as its packages say themselves."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from prs_core.translation import tr

PROGRAM = "prs-studio"
FOLDER, INDEX = "licences", "licences.json"
_TEXT = re.compile(r"(^|[/\\])(licen[cs]e|copying|copyright|notice|authors)[^/\\]*$", re.IGNORECASE)
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Part:
    """One piece that others made. ``licence`` is what they call it; ``texts`` are files, "/" between folders."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()


def licences_folder() -> Path | None:
    """Where a frozen program has its licences; None in any other."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / FOLDER if frozen else None


def parts() -> list[Part]:
    """All parts of the running program, by name. Empty where a frozen program's list cannot be read."""
    folder = licences_folder()
    return read_index(folder) if folder is not None else installed_parts()


def read_index(folder: Path) -> list[Part]:
    """The list that a build wrote."""
    try:
        rows = json.loads((folder / INDEX).read_text(encoding="utf-8"))
        return [Part(row["name"], row["version"], row["licence"], tuple(row["texts"])) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def write_index(folder: Path, found: list[Part]) -> None:
    rows = [asdict(part) for part in found]
    (folder / INDEX).write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def text_of(part: Part) -> str:
    """The licence texts of a part, one below the other; "" where it came without."""
    folder = licences_folder()
    pages = []
    for name in part.texts:
        path = Path(name) if folder is None else folder / name
        try:
            pages.append(path.read_text(encoding="utf-8", errors="replace").strip())
        except OSError:
            continue
    return ("\n\n" + "-" * 72 + "\n\n").join(pages)


# ------------------------------------------------------------------------------------------ what is installed


def installed_parts() -> list[Part]:
    """The distributions that the program needs, itself among them, with the licence files they brought."""
    return [
        Part(
            d.metadata["Name"],
            d.version,
            licence_of(d.metadata),
            tuple(str(d.locate_file(f)) for f in licence_files(d)),
        )
        for d in required()
    ]


def required() -> list[metadata.Distribution]:
    """The program's distribution and all that it requires here, by name. Empty where it is not installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting: list[tuple[str, frozenset[str]]] = [(PROGRAM, frozenset())]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        name, extras = waiting.pop()
        if (canonical(name), extras) in seen:
            continue
        seen.add((canonical(name), extras))
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # required on another system only
            continue
        found[canonical(name)] = distribution
        waiting += _requirements(distribution, extras)
    return [found[key] for key in sorted(found)]


def _requirements(distribution: metadata.Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    from packaging.requirements import Requirement

    for text in distribution.requires or ():
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in extras or {""}):
            yield requirement.name, frozenset(requirement.extras)


def licence_files(distribution: metadata.Distribution) -> list[metadata.PackagePath]:
    """Licence texts among a distribution's files: beside its metadata, or in its package for what that bundles."""
    return sorted(
        (
            f
            for f in distribution.files or ()
            if _TEXT.search(str(f)) and f.suffix.lower() not in (".py", ".pyc", ".pyi")
        ),
        key=str,
    )


def licence_of(described: metadata.PackageMetadata) -> str:
    """The licence's name as a package's metadata have it, in the newest of the three ways to say it."""
    fields = described.json
    expression = fields.get("license_expression")
    if expression:
        return str(expression)
    said = str(fields.get("license") or "").strip()  # some have the whole text there
    if said not in ("", "UNKNOWN") and "\n" not in said and len(said) <= _LONGEST_NAME:
        return said
    classifiers = [c.rpartition(" :: ")[2] for c in described.get_all("Classifier") or () if c.startswith("License ::")]
    return "; ".join(classifiers) or tr("see its text", "of a licence")


def canonical(name: str) -> str:
    """A distribution's name as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()
