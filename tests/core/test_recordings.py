"""Which recordings files and folders mean, and under which names their results go."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from prs_core.commands.names import ResultNames
from prs_core.files import write_text
from prs_core.recordings import NotFound, Recording, find_recordings


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    return path


def test_folders_are_searched_recursively_in_order_by_ending(tmp_path):
    for name in ("b.WAV", "a.flac", "sub/c.mp3", "sub/deep/d.ogg", "notes.txt", "._a.flac", ".hidden/e.wav"):
        touch(tmp_path / name)
    found = list(find_recordings([tmp_path]))
    assert [item.name for item in found] == ["a.flac", "b.WAV", "sub/c.mp3", "sub/deep/d.ogg"]
    assert all(item.path.is_absolute() for item in found)
    assert [item.name for item in find_recordings([tmp_path], recursive=False)] == ["a.flac", "b.WAV"]


def test_a_named_file_counts_whatever_its_ending_and_once(tmp_path, monkeypatch):
    touch(tmp_path / "x/sound.bin")
    touch(tmp_path / "x/a.wav")
    monkeypatch.chdir(tmp_path)
    found = list(find_recordings([Path("x/sound.bin"), Path("x/a.wav"), Path("x"), Path("x/../x/a.wav")]))
    assert [item.name for item in found] == ["x/sound.bin", "x/a.wav"]


def test_what_is_not_there_or_holds_nothing_is_said(tmp_path):
    (tmp_path / "empty").mkdir()
    missing, empty = find_recordings([tmp_path / "gone.wav", tmp_path / "empty"])
    assert isinstance(missing, NotFound) and "gone.wav” is not there" in missing.failure.message
    assert isinstance(empty, NotFound) and "holds no recordings" in empty.failure.message


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows: it has no such permissions")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not bind root")
def test_a_folder_that_may_not_be_read_is_said_and_the_rest_goes_on(tmp_path):
    touch(tmp_path / "a.wav")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        found = list(find_recordings([tmp_path]))
    finally:
        closed.chmod(0o700)
    assert [type(item) for item in found] == [Recording, NotFound]
    assert "may not be read" in found[1].failure.message


def test_a_link_to_a_folder_above_does_not_go_round(tmp_path):
    touch(tmp_path / "a.wav")
    try:
        (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        return  # Windows lets only administrators make links: nothing to go round there
    assert len(list(find_recordings([tmp_path]))) == 1


def test_a_link_to_itself_and_a_name_too_long_are_said_and_the_rest_goes_on(tmp_path):
    touch(tmp_path / "sounds" / "a.wav")
    try:
        (tmp_path / "sounds" / "loop.wav").symlink_to("loop.wav")
    except OSError:
        pytest.skip("not on Windows: only administrators may make links there")
    inside = list(find_recordings([tmp_path / "sounds"]))
    assert [item.path.name for item in inside] == ["a.wav", "loop.wav"]  # opening the second says what is wrong
    named = list(find_recordings([tmp_path / "sounds" / "loop.wav", tmp_path / ("x" * 5000), tmp_path / "sounds"]))
    assert [type(item) for item in named] == [NotFound, NotFound, Recording]
    assert "leads back to itself" in named[0].failure.message
    assert "too long" in named[1].failure.message


def claimed(names: ResultNames, *paths: str) -> list[str]:
    return [names.claim(Recording(Path(p), "/".join(Path(p).parts[-2:]))).name for p in paths]


def test_results_of_namesakes_get_names_of_their_own(tmp_path):
    paths = ("/x/a/r.wav", "/x/a/r.flac", "/x/b/r.wav", "/x/b/R.wav", "/y/b/r.wav", "/z/b/r.wav")
    assert claimed(ResultNames(tmp_path), *paths) == [
        "r.json",
        "r.flac.json",
        "r.wav.json",
        "b__R.wav.json",
        "r-2.json",
        "r-3.json",
    ]


def test_a_former_result_of_the_same_recording_is_replaced_and_no_other(tmp_path):
    other, own, foreign = tmp_path / "r.json", tmp_path / "r.wav.json", tmp_path / "s.json"
    other.write_text(json.dumps({"recording": {"path": "/elsewhere/r.wav"}}))
    own.write_text(json.dumps({"recording": {"path": str(Path("/x/r.wav"))}}))
    foreign.write_text("[1, 2")
    assert claimed(ResultNames(tmp_path), "/x/r.wav", "/x/s.wav") == ["r.wav.json", "s.wav.json"]


def test_long_names_fit_the_file_system(tmp_path):
    for long in ("ü" * 110, "x" * 251, "音" * 83, "\U0001f600" * 62):
        names = claimed(ResultNames(tmp_path), *(f"/{folder}/{long}.wav" for folder in "abcd"))
        assert len(set(names)) == 4
        for name in names:
            write_text(tmp_path / name, "fits")
