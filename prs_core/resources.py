"""Where the data that ships with the program lies: models, demo recordings, schemas."""

from __future__ import annotations

import sys
from pathlib import Path

from prs_core.errors import PRSError


def resource_root() -> Path:
    """The ``resources`` folder: beside the packages in a checkout, inside the bundle of a frozen program.

    Raises PRSError when the installation has none.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [package.parent / "resources", package / "resources"]
    for folder in candidates:
        if folder.is_dir():
            return folder
    # In English: other languages lie in that folder.
    raise PRSError("The program's own data folder is missing.", "Install PRS Studio again.")


def resource_path(*parts: str) -> Path:
    """A file or folder of the program's own data, whether or not it exists. Raises PRSError without a data folder."""
    return resource_root().joinpath(*parts)
