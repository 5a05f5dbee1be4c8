"""What the frozen program holds and what is left out of it, decided by name."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

from prs_core.licences import canonical, required

ROOT = Path(__file__).resolve().parent.parent

#: Required by something, but never imported on our paths.
_UNUSED_MODULES = (
    "tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "pydoc_data", "setuptools", "pkg_resources",
    "_distutils_hack", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtTest", "PySide6.QtSql",
    "PySide6.QtDesigner", "pyqtgraph.examples", "pyqtgraph.opengl",
    "sqlalchemy.testing", "matplotlib.tests", "scipy.conftest", "sklearn.conftest", "PIL.AvifImagePlugin", "PIL._avif",
    "torch.utils.tensorboard", "torchgen.packaged",
)  # fmt: skip

#: Files that libraries bring along and nothing here opens: paths inside the tree, as POSIX.
_UNWANTED = re.compile(
    r"""
    ^PySide6/Qt/(qml|metatypes|resources)/
    | ^PySide6/Qt/plugins/
        (?!platforms/|platforminputcontexts/|xcbglintegrations/|wayland-|imageformats/|iconengines/|styles/)
    | ^PySide6/Qt/plugins/platforms/\w*q(vkkhrdisplay|eglfs|linuxfb|minimal|minimalegl|vnc)\b
    | ^PySide6/Qt/plugins/imageformats/\w*q(tiff|webp|icns|tga|wbmp|pdf)\b
    | ^PySide6/Qt/translations/(?!qt(base)?_(en|de|es|fr|pt|pt_BR|zh|zh_CN)\.qm)
    | (^|/)(lib)?Qt6?(Qml|Quick|Network|Pdf|VirtualKeyboard|Sql|Designer|Test|EglF[sS])\w*[.-]
    # Of the C and C++ libraries the system's are the ones that its graphics drivers know.
    | ^lib(mvec|stdc\+\+|gcc_s)\.so
    # PortAudio is the system's, like the sound servers that it speaks to; GTK's come with a theme that is left out.
    | ^lib(portaudio|jack|asound|db-5)[.-] | ^lib(pango|cairo|atk|gdk|gtk|thai|datrie|fribidi|pixman|graphite)
    | ^torch/(include|test|share)/ | ^torch/bin/(?!torch_shm_manager) | ^torchaudio/lib/ | ^lib(cuda|nv|hip|amd)
    | (^|/)libavif-
    | ^matplotlib/mpl-data/(sample_data|plot_directive|images)/
    | (^|/)tests?/.*\.(py|csv|npy|npz|mat|data|txt|sav|wav|nc|arff|fits|json|gz)$
    # Of a package's metadata what tells its version: licences are gathered elsewhere, this machine's paths nowhere.
    | -info/(?!METADATA$|PKG-INFO$|entry_points\.txt$|top_level\.txt$)
    | \.(pyi|pyx|pxd|h)$
    """,
    re.VERBOSE,
)
#: Built with symbols that only debuggers read: a fifth of their size.
STRIPPED = ("torch/lib/libtorch_cpu.so", "torch/lib/libtorch_python.so", "libpython3*.so*")


def is_wanted(path: str) -> bool:
    """Whether the file at ``path``, relative to the tree, is shipped."""
    return not _UNWANTED.search(Path(path).as_posix())


def excluded_modules() -> list[str]:
    """What PyInstaller is not to follow: the unused, and all that is installed but not required by the program."""
    needed = {canonical(distribution.metadata["Name"]) for distribution in required()}
    foreign = [
        module
        for module, names in metadata.packages_distributions().items()
        if module.isidentifier() and not needed & {canonical(name) for name in names}
    ]
    return sorted({*foreign, *_UNUSED_MODULES} - {"installer", "tests"})


def strip(internal: Path) -> None:
    """Take symbols for debuggers out of the largest libraries, on Linux. Raises CalledProcessError."""
    if sys.platform.startswith("linux"):
        found = [str(path) for pattern in STRIPPED for path in internal.glob(pattern) if not path.is_symlink()]
        subprocess.run(["strip", "--strip-unneeded", *found], check=True)


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def project_version() -> str:
    """The program's version, which only pyproject.toml knows."""
    return str(_project()["version"])


def project_requirements() -> list[str]:
    """What the program requires, extras left out."""
    return list(_project()["dependencies"])
