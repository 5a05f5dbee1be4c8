"""Which file systems are network shares, as each system describes its mounts."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path, PurePosixPath

import pytest

from prs_core.study import open_study
from prs_core.study.library import Study
from prs_core.study.places import is_network
from tests.core.study.made import adding, event, sounds

LINUX = """\
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/local btrfs rw 0 0
//nas/share /mnt/my\\040share cifs rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
tmpfs /mnt/over tmpfs rw 0 0
nas:/x /mnt/over nfs rw 0 0
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//ann@nas._smb._tcp.local/ward on /Volumes/Ward 7 (north) (smbfs, nodev, nosuid, mounted by ann)
/dev/disk4s1 on /Volumes/USB (exfat, local, nodev, nosuid, noowners)
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/data/a", False),
        ("/home/ann/a", True),
        ("/homes/a", False),
        ("/home/local/a", False),
        ("/mnt/my share/a", True),
        ("/mnt/my", False),
        ("/mnt/ssh/deep/down/a", True),
        ("/media/stick/a", False),
        ("/mnt/over/a", True),
    ],
)
def test_on_linux(path, remote):
    assert is_network(PurePosixPath(path), system="linux", mounts=lambda: LINUX) is remote  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("path", "remote"),
    [("/Users/ann/a", False), ("/Volumes/Ward 7 (north)/a", True), ("/Volumes/USB/a", False)],
)
def test_on_macos(path, remote):
    assert is_network(PurePosixPath(path), system="darwin", mounts=lambda: MAC) is remote  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("C:\\data\\a", False),
        ("z:/a", True),
        ("\\\\nas\\ward\\a", True),
        ("//nas/ward/a", True),
        ("\\\\?\\UNC\\nas\\ward\\a", True),
        ("\\\\?\\C:\\data\\a", False),
        ("\\\\?\\Z:\\a", True),
        ("relative", False),
    ],
)
def test_on_windows(path, remote):
    kinds = {"C:\\": 3, "Z:\\": 4, "z:\\": 4}
    assert is_network(path, system="win32", drive_type=lambda root: kinds[root]) is remote


def test_a_system_that_does_not_tell_has_no_network():
    def refuse() -> str:
        raise PermissionError

    assert not is_network(Path("/a"), system="linux", mounts=refuse)
    assert not is_network(Path("/a"), system="darwin", mounts=refuse)


def journal(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def test_a_share_gets_the_rollback_journal_and_a_disk_the_log(tmp_path):
    """And a study goes from one to the other as it is moved."""
    path = tmp_path / "a.prs-study"
    paths = sounds(tmp_path / "s", 1)
    for turn, (remote, kind) in enumerate(((True, "delete"), (False, "wal"), (True, "delete"))):
        with Study.open(path, create=True, network=lambda _, remote=remote: remote) as study:
            (row,) = study.add_recordings(paths)
            ann = study.reader("Ann")
            study.append(row.id, ann.id, adding(event(turn, turn + 1)), expected=turn)
            assert study.load(row.id, ann.id)[1] == turn + 1 and study.check() == []
        assert journal(path) == kind
        left = {file.name for file in tmp_path.iterdir() if file.is_file()}
        assert left == {"a.prs-study"}


def test_every_commit_waits_for_the_disk_and_references_are_checked(lite):
    with lite._database.read() as connection:
        told = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "foreign_keys")]
    assert told == [2, 1]
    with open_study(lite.path) as other, other._database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
