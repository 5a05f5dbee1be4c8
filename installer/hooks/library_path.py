"""Runs first in the frozen program: what it starts (a browser, a file manager) must not find the program's libraries.

PyInstaller's loader sets the path that libraries are looked for; this process has read it by now.
"""

from __future__ import annotations

import os
import sys

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
