"""The program's texts in other languages, in resources/translations.

    python installer/translations.py update     new texts into the TS files, for Qt Linguist or any editor
    python installer/translations.py release    of these the QM files that the window reads

Both are done by Qt's own tools, `lupdate` and `lrelease`, which come with PySide6.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "fr", "de", "es", "pt_BR")
#: Where texts are.
PACKAGES = ("app", "prs_core", "training")


def sources() -> list[Path]:
    return sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))


def update(folder: Path = FOLDER, languages: Sequence[str] = LANGUAGES) -> None:
    """Texts that are new are added as unfinished, those that are gone are dropped, all others stay as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "sources.lst"
    listed.write_text("\n".join(str(path) for path in sources()), encoding="utf-8")
    try:
        for language in languages:
            _run(
                "lupdate",
                f"@{listed}",
                "-ts",
                str(folder / f"prs-studio_{language}.ts"),
                *_OPTIONS,
                "-target-language",
                language,
            )
    finally:
        listed.unlink()


# Where a text stands changes with every commit, and is found by searching for it.
_OPTIONS = ("-locations", "none", "-no-obsolete", "-silent", "-source-language", "en")


def release(folder: Path = FOLDER, into: Path | None = None) -> None:
    for path in sorted(folder.glob("*.ts")):
        _run("lrelease", str(path), "-qm", str((into or folder) / f"{path.stem}.qm"), "-silent")


def _run(tool: str, *arguments: str) -> None:
    # Beside this interpreter, as pip installs it.
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(command), *arguments], check=True)


def main(argv: Sequence[str]) -> int:
    if list(argv) not in (["update"], ["release"]):
        print(__doc__)
        return 2
    update() if argv[0] == "update" else release()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
