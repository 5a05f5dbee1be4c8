"""The tests of what was built run when something was: python3 installer/build.py --check says so by PRS_FROZEN."""

from __future__ import annotations

import os

collect_ignore = [] if os.environ.get("PRS_FROZEN") else ["frozen"]
