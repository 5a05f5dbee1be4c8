"""What a built tree consists of: the licences that are shown in About, and the bill of materials beside them."""

from __future__ import annotations

import hashlib
import json
import platform
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from installer.contents import ROOT, project_version
from installer.origins import SystemPackage
from prs_core.licences import Part, licence_files, licence_of, write_index

if TYPE_CHECKING:
    from cyclonedx.model.component import Component

TEXTS = ROOT / "installer" / "licences"
#: Their wheels bring no licence text.
TEXTS_OF = {"pyside6_essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"), "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt")}


def collect_licences(
    folder: Path, packages: Iterable[metadata.Distribution], system: Iterable[SystemPackage]
) -> list[Part]:
    """Copy every part's licence texts into ``folder`` and write its index. Returns the parts.

    Raises ValueError for a part without any text: what nobody may read may not be shipped.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    found = [
        Part("PRS Studio", project_version(), "MIT", _copied(folder, "prs-studio", [ROOT / "LICENSE"])),
        Part("Python", platform.python_version(), "PSF-2.0", _copied(folder, "python", _python_texts())),
    ]
    for distribution in packages:
        name = distribution.metadata["Name"]
        texts = [Path(str(distribution.locate_file(f))) for f in licence_files(distribution)]
        texts += [TEXTS / text for text in TEXTS_OF.get(name.lower(), ())]
        where = _copied(folder, name.lower(), texts)
        found.append(Part(name, distribution.version, licence_of(distribution.metadata), where))
    for package in system:
        text = Path("/usr/share/doc") / package.name / "copyright"
        licence = "see its text"
        found.append(Part(package.name, package.version, licence, _copied(folder, f"system-{package.name}", [text])))
    without = [part.name for part in found if not part.texts]
    if without:
        raise ValueError(f"no licence text for {', '.join(without)}: put one into {TEXTS} and name it in TEXTS_OF")
    write_index(folder, found)
    return found


def _copied(folder: Path, name: str, texts: Iterable[Path]) -> tuple[str, ...]:
    """Copy ``texts`` into a folder of their part; those of one name are told apart by a number."""
    placed: list[str] = []
    for text in texts:
        if not text.is_file():
            continue
        place = folder / name / (text.name if Path(text.name).suffix in (".txt", ".md", ".rst") else f"{text.name}.txt")
        number = 2
        while place.exists():
            place = place.with_name(f"{text.stem}-{number}.txt")
            number += 1
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, place)
        placed.append(place.relative_to(folder).as_posix())
    return tuple(placed)


def _python_texts() -> list[Path]:
    library = Path(sysconfig.get_path("stdlib"))
    places = (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", library / "LICENSE")
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    return [next((p for p in (*places, debian) if p.is_file()), debian)]


# ---------------------------------------------------------------------------------------------- bill of materials


def bill_of_materials(parts: Iterable[Part], models: Iterable[Path]) -> str:
    """A CycloneDX 1.6 document in JSON: the program, what it was built from, and the models it carries."""
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.output import make_outputter
    from cyclonedx.schema import OutputFormat, SchemaVersion
    from packageurl import PackageURL

    licences = LicenseFactory()
    program, *others = parts
    bom = Bom()
    bom.metadata.component = root = Component(
        name="prs-studio",
        version=program.version,
        type=ComponentType.APPLICATION,
        bom_ref="prs-studio",
        licenses=[licences.make_from_string("MIT")],
    )
    made = []
    for part in others:
        deb = bool(part.texts) and part.texts[0].startswith("system-")
        kind, space = ("deb", "debian") if deb else ("generic", None) if part.name == "Python" else ("pypi", None)
        url = PackageURL(kind, space, part.name.lower() if kind == "generic" else part.name, part.version)
        licence = None if part.licence.startswith("see ") else licences.make_from_string(part.licence)
        made.append(
            Component(
                name=part.name,
                version=part.version,
                type=ComponentType.PLATFORM if part.name == "Python" else ComponentType.LIBRARY,
                purl=url,
                bom_ref=url.to_string(),
                licenses=[licence] if licence else None,
            )
        )
    made += [_model(folder) for folder in models]
    for component in made:
        bom.components.add(component)
    bom.register_dependency(root, made)
    return make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)


def _model(folder: Path) -> Component:
    from cyclonedx.model import HashAlgorithm, HashType
    from cyclonedx.model.component import Component, ComponentType

    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    digest = hashlib.sha256()
    for weights in sorted(folder.glob("*.safetensors")):
        digest.update(weights.read_bytes())
    return Component(
        name=folder.name,
        version=card["version"],
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=f"model:{folder.name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest.hexdigest())],
    )
