"""A model as one file, to be carried elsewhere: a ZIP of safetensors and JSON, with a manifest of checksums.

Whoever sent it, nothing in it is executed, no name in it leads anywhere, and nothing is unpacked that the manifest does
not promise.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import stat
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from prs_core.bundle import CARD_NAME, Card, load_bundle
from prs_core.errors import RegistryError
from prs_core.files import replace_atomically
from prs_core.held_files import refuse_held
from prs_core.registry.entry import Entry, is_file_name
from prs_core.translation import tr

MANIFEST_NAME = "manifest.json"
FORMAT, FORMAT_VERSION = "prs-studio/model-file", 1
#: A model has some 24 MB; nine members of the largest networks that a card may describe stay far below.
MAX_BYTES, MAX_JSON_BYTES, MAX_FILES = 2_000_000_000, 20_000_000, 40
#: Weights hardly shrink and JSON to a tenth; only a bomb grows like this.
_MOST_GROWTH = 100
_BLOCK = 1 << 20
_FOREIGN = tr("Only files that PRS Studio exported can be imported.")
_DAMAGED = tr("Copy the file from its source again, or have it exported again.")
_EXTRA = re.compile(r"(?!weights)[a-z0-9_-]+\.(?:json|safetensors)")


def write_archive(folder: Path, entry: Entry, path: Path) -> None:
    """Write the model in ``folder`` as the file ``path``, which appears whole. The same model gives the same bytes.

    What the gate said stays here: it names recordings.
    """
    names = sorted({CARD_NAME, *entry.sha256})
    files: dict[str, Any] = {}
    for name in names:
        data = (folder / name).read_bytes()
        files[name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    manifest = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "entry": replace(entry, gate=None, sha256={name: values["sha256"] for name, values in files.items()}).to_dict(),
        "files": files,
    }
    text = json.dumps(manifest, indent=2, ensure_ascii=False, allow_nan=False)
    with replace_atomically(path) as temporary, zipfile.ZipFile(temporary, "w") as archive:
        archive.writestr(_info(MANIFEST_NAME), text)
        for name in names:
            archive.writestr(_info(name), (folder / name).read_bytes())


def _info(name: str) -> zipfile.ZipInfo:
    """Of a fixed date: files are compared by their checksums."""
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED if name.endswith(".json") else zipfile.ZIP_STORED
    info.external_attr = 0o644 << 16
    return info


def unpack(path: Path, folder: Path) -> Entry:
    """Check an exported model and unpack it into the empty ``folder``; returns the entry that came with it.

    Raises RegistryError or BundleError with the reason why the file is refused, OSError.
    """
    refuse_held(path, RegistryError, _FOREIGN)
    if path.exists() and not path.is_file() and not path.is_dir():  # a device, which may never come to an end
        raise RegistryError(tr("“{name}” is not an exported model.", name=path.name), _FOREIGN)
    try:
        with zipfile.ZipFile(path) as archive:
            infos = _checked(archive.infolist(), path.name)
            manifest = _manifest(archive, infos, path.name)
            entry = _entry(manifest, path.name)
            _compare(infos, manifest["files"], path.name)
            _check_space(folder, sum(info.file_size for info in infos.values()))
            for name, promised in manifest["files"].items():
                _extract(archive, infos[name], folder / name, promised["sha256"], path.name)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, UnicodeDecodeError) as error:
        if not zipfile.is_zipfile(path) and not _begins_like_one(path):
            raise RegistryError(tr("“{name}” is not an exported model.", name=path.name), _FOREIGN) from error
        raise RegistryError(tr("“{name}” is damaged.", name=path.name), _DAMAGED) from error
    except MemoryError as error:
        raise RegistryError(
            tr("There is not enough memory to read “{name}”.", name=path.name),
            tr("Close other programs and try again."),
        ) from error
    except RuntimeError as error:  # how zipfile says that a file is encrypted
        raise RegistryError(tr("“{name}” is encrypted.", name=path.name), tr("Have it exported again.")) from error
    card = load_bundle(folder).card
    if card.id != entry.id:
        raise RegistryError(
            tr("“{name}” says that it is “{told}”, but holds “{found}”.", name=path.name, told=entry.id, found=card.id),
            _FOREIGN,
        )
    check_foreign_files(card, entry.sha256)
    return entry


def _begins_like_one(path: Path) -> bool:
    """Whether it has at least the beginning of what is exported; what tells that it is a ZIP stands at its end."""
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"


def check_foreign_files(card: Card, names: Iterable[str]) -> None:
    """Raise RegistryError for files of weights that the card does not know."""
    odd = [n for n in names if n not in (CARD_NAME, *card.weight_names) and not _EXTRA.fullmatch(n)]
    if odd:
        raise RegistryError(tr("The model has a file that its card does not know: {file}.", file=odd[0]), _FOREIGN)


def _checked(infos: list[zipfile.ZipInfo], name: str) -> dict[str, zipfile.ZipInfo]:
    """By their names, all of which are harmless, and no larger than a model may be."""
    if len(infos) > MAX_FILES:
        raise RegistryError(
            tr("“{name}” holds {count:,} files, far more than a model has.", name=name, count=len(infos)), _FOREIGN
        )
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        if info.filename != info.orig_filename or re.search(r"[/\\:\0]|\.\.", info.filename) or info.is_dir():
            raise RegistryError(
                tr("“{name}” holds a file that wants to be written outside of its folder.", name=name), _FOREIGN
            )
        if stat.S_ISLNK(info.external_attr >> 16):
            raise RegistryError(tr("“{name}” holds a link instead of a file.", name=name), _FOREIGN)
        if not is_file_name(info.filename):
            raise RegistryError(
                tr(
                    "“{name}” holds “{file}”, which is neither safetensors nor JSON.",
                    name=name,
                    file=info.filename[:80],
                ),
                _FOREIGN,
            )
        if info.filename in found:
            raise RegistryError(tr("“{name}” holds {file} twice.", name=name, file=info.filename), _FOREIGN)
        if info.filename.endswith(".json") and info.file_size > MAX_JSON_BYTES:
            raise RegistryError(tr("“{name}” would unpack to far more than a model has.", name=name), _FOREIGN)
        found[info.filename] = info
    grown = any(i.file_size > max(_BLOCK, _MOST_GROWTH * i.compress_size) for i in infos)
    if grown or sum(info.file_size for info in infos) > MAX_BYTES:
        raise RegistryError(tr("“{name}” would unpack to far more than a model has.", name=name), _FOREIGN)
    return found


def _manifest(archive: zipfile.ZipFile, infos: Mapping[str, zipfile.ZipInfo], name: str) -> dict[str, Any]:
    if MANIFEST_NAME not in infos:
        raise RegistryError(
            tr("“{name}” is not an exported model: it has no {file}.", name=name, file=MANIFEST_NAME), _FOREIGN
        )
    try:
        values = json.loads(archive.read(MANIFEST_NAME))
    except (ValueError, RecursionError) as error:
        raise RegistryError(tr("The manifest of “{name}” is damaged.", name=name), _DAMAGED) from error
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise RegistryError(tr("“{name}” is not an exported model.", name=name), _FOREIGN)
    if values.get("format_version") != FORMAT_VERSION:
        raise RegistryError(
            tr(
                "“{name}” has format {version!r}; only {known} is known.",
                name=name,
                version=values.get("format_version"),
                known=FORMAT_VERSION,
            ),
            tr("Update PRS Studio."),
        )
    return values


def _entry(manifest: Mapping[str, Any], name: str) -> Entry:
    try:
        files = manifest["files"]
        entry = Entry.from_dict(manifest["entry"])
        promised = {each: str(values["sha256"]) for each, values in files.items()}
        if not all(type(values["bytes"]) is int for values in files.values()):
            raise ValueError("sizes are whole numbers")
        return entry.with_files(promised)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RegistryError(
            tr("The manifest of “{name}” is incomplete or damaged ({reason}).", name=name, reason=error), _DAMAGED
        ) from error


def _compare(infos: Mapping[str, zipfile.ZipInfo], files: Mapping[str, Any], name: str) -> None:
    there = set(infos) - {MANIFEST_NAME}
    if there != set(files):
        odd = min(there ^ set(files))
        if odd in there:
            words = tr(
                "“{name}” is not as its manifest says: {file} is there and not in the manifest.", name=name, file=odd
            )
        else:
            words = tr("“{name}” is not as its manifest says: {file} is missing.", name=name, file=odd)
        raise RegistryError(words, _DAMAGED)
    for each, promised in files.items():
        if infos[each].file_size != promised["bytes"]:
            raise RegistryError(
                tr("“{name}” is damaged: {file} is not as long as it was.", name=name, file=each), _DAMAGED
            )


def _check_space(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + MAX_JSON_BYTES:
        raise RegistryError(
            tr("There is not enough space for the model on the disk."), tr("Free some space and try again.")
        )


def _extract(archive: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path, promised: str, name: str) -> None:
    digest, left = hashlib.sha256(), info.file_size
    with archive.open(info) as reading, target.open("xb") as writing:
        while block := reading.read(_BLOCK):
            left -= len(block)
            if left < 0:
                raise RegistryError(tr("“{name}” would unpack to far more than it says.", name=name), _FOREIGN)
            digest.update(block)
            writing.write(block)
        writing.flush()
        os.fsync(writing.fileno())
    if digest.hexdigest() != promised:
        raise RegistryError(
            tr("“{name}” is damaged: the checksum of {file} is wrong.", name=name, file=info.filename), _DAMAGED
        )
