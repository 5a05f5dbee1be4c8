"""Which locks this program holds on a file, as the system says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_LOCKS = Path("/proc/locks")
NEEDED = pytest.mark.skipif(not _LOCKS.exists(), reason="only Linux lists who holds which lock")


def held(path: Path) -> int:
    """How many of ``path``'s parts this process has locked."""
    inode = str(path.stat().st_ino)
    rows = [line.split() for line in _LOCKS.read_text().splitlines()]
    # "1: POSIX ADVISORY READ PID MAJOR:MINOR:INODE FROM TO", blocked ones with an arrow before the kind
    mine = [row for row in rows if row[1] == "POSIX" and row[4] == str(os.getpid())]
    return sum(row[5].rpartition(":")[2] == inode for row in mine)
