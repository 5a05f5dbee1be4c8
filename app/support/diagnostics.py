"""What somebody who helps needs to see, in one ZIP file: versions, the check-up, log, crash reports, settings. Nothing
that names a patient, a recording, a reader or a folder of theirs."""

from __future__ import annotations

import json
import locale
import os
import platform
import zipfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from app.preferences.settings import REGISTRY, Settings
from prs_core.files import replace_atomically
from prs_core.privacy import redact
from prs_core.translation import tr

README = tr("""\
Diagnostics of PRS Studio, for whoever helps.

  versions.json   the program, its parts and this system
  doctor.json     what "prs-studio doctor" found, with sound devices counted, not named
  settings.json   the preferences that are numbers, choices or switches
  log/            the program's log, and reports of crashes

Names of recordings, studies, folders, readers and patients are left out or replaced, before they are
written to the log and again for this file. Have a look before you send it.
""")


def private(text: str) -> str:
    """``text`` without names of files, patients' numbers and the user's own folder."""
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~").replace(home.replace("\\", "\\\\"), "~")
    return redact(text)


def private_doctor(text: str) -> str:
    """The check-up's JSON with sound devices counted: "Anna's headphones" is a name. Other text gives ""."""
    try:
        found = json.loads(text)
        for check in found["checks"]:
            if check["group"] == "Sound devices" and check["name"] in ("input", "output") and check["ok"]:
                check["detail"] = f"{check['detail'].count(';') + 1} found"
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""
    return private(json.dumps(found, indent=1, ensure_ascii=False))


def save_diagnostics(target: Path, log_folder: Path, remembered: Mapping[str, Any], screens: Any, doctor: str) -> None:
    """Write the ZIP file, whole or not at all. ``doctor`` is the check-up's JSON. Raises OSError."""
    with replace_atomically(target) as partial, zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("README.txt", README)
        pack.writestr("versions.json", private(json.dumps({**versions(), "screens": screens}, indent=1)))
        pack.writestr("doctor.json", private_doctor(doctor))
        pack.writestr("settings.json", json.dumps(dict(remembered), indent=1))
        for file in _logs(log_folder):
            pack.writestr(f"log/{file.name}", private(file.read_text(encoding="utf-8", errors="replace")))


def _logs(folder: Path) -> list[Path]:
    return sorted([*folder.glob("prs-studio.log*"), *folder.glob("crash-*.txt")])


def versions() -> dict[str, Any]:
    """Of the program, Python, the system and every installed part."""
    from PySide6.QtCore import qVersion

    return {
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "locale": ".".join(part or "" for part in locale.getlocale()),
        "parts": {d.metadata["Name"]: d.version for d in metadata.distributions() if d.metadata["Name"]},
    }


def harmless_settings(remembered: Settings) -> dict[str, Any]:
    """Those that are switches, numbers, or one of a few words. What may hold any text may hold a name."""
    return {key: remembered.get(option) for key, option in REGISTRY.items() if option.kind.is_harmless}
