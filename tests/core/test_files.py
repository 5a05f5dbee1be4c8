"""Files are whole or not there, and failures are told in plain words."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path

import pytest

from prs_core.errors import AudioError, Cancelled
from prs_core.failures import explain
from prs_core.files import (
    append_line,
    check_folder,
    check_writable,
    replace_atomically,
    write_bytes,
    write_json,
    write_text,
)


def test_a_file_appears_only_when_it_is_whole(tmp_path):
    file = tmp_path / "result.json"
    with replace_atomically(file) as temporary:
        temporary.write_bytes(b"whole")
        assert not file.exists()
    assert file.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [file]


def test_the_former_file_stays_when_writing_fails(tmp_path):
    file = tmp_path / "result.json"
    file.write_text("former")

    def interrupted():
        with replace_atomically(file) as temporary:
            temporary.write_bytes(b"new")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert file.read_text() == "former"
    assert list(tmp_path.iterdir()) == [file]


def test_a_failure_names_the_file_that_was_asked_for(tmp_path):
    for write in (check_writable, lambda path: write_text(path, "x")):
        with pytest.raises(FileNotFoundError) as raised:
            write(tmp_path / "gone" / "a.json")
        assert raised.value.filename == str(tmp_path / "gone" / "a.json")


def test_whether_a_file_can_be_written_is_known_before_the_work(tmp_path):
    check_writable(tmp_path / "a.json")
    assert not list(tmp_path.iterdir())
    with pytest.raises(IsADirectoryError):
        check_writable(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_the_file_is_as_readable_as_any_other(tmp_path):
    write_text(tmp_path / "a", "x")
    (tmp_path / "b").write_text("x")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_a_name_that_is_not_utf8_is_written_as_escapes(tmp_path):
    write_text(tmp_path / "a", os.fsdecode(b"t\xffn.wav ") + "Töne")
    assert "Töne" in (tmp_path / "a").read_text(encoding="utf-8")


def test_json_keeps_any_name_and_refuses_what_is_no_number(tmp_path):
    name = os.fsdecode(b"t\xffn.wav ") + "Töne"
    write_json(tmp_path / "a", {"path": name})
    assert json.loads((tmp_path / "a").read_text(encoding="utf-8")) == {"path": name}
    with pytest.raises(ValueError, match="JSON compliant"):
        write_json(tmp_path / "a", {"x": float("nan")})
    assert "Töne" in (tmp_path / "a").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AudioError("It is empty.", "Record again."), "It is empty. Record again."),
        (Cancelled(), "Cancelled."),
        (FileNotFoundError(errno.ENOENT, "no", "b.wav"), "b.wav does not exist, or vanished"),
        (PermissionError(errno.EACCES, "no"), "a.wav may not be read"),
        (OSError(errno.ENOSPC, "no"), "the disk is full"),
        (FileExistsError(errno.EEXIST, "no", "out"), "out is a file where a folder is wanted"),
        (MemoryError(), "not enough memory for a.wav"),
    ],
)
def test_expected_failures_are_told_in_plain_words(error, words):
    failure = explain(error, "a.wav")
    assert words in str(failure)
    assert failure.expected


def test_what_nobody_expected_is_named_and_logged(caplog):
    failure = explain(KeyError("x"), "a.wav")
    assert not failure.expected
    assert "a.wav" in failure.message and "KeyError" in failure.message and "log" in failure.advice
    assert "KeyError" in caplog.text


def test_a_full_disk_names_the_file_that_was_wanted(tmp_path, monkeypatch):
    def full(path, data):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    with pytest.raises(OSError) as caught:
        write_bytes(tmp_path / "result.bin", b"data")
    assert str(explain(caught.value, "the work")).startswith(f"{tmp_path / 'result.bin'} cannot be written: the disk")
    assert not list(tmp_path.iterdir())


def test_a_folder_is_tried_without_being_made(tmp_path):
    check_folder(tmp_path / "not" / "there" / "yet")
    assert not list(tmp_path.iterdir())
    file = tmp_path / "file"
    file.write_text("")
    for folder in (file, file / "inside"):
        with pytest.raises(NotADirectoryError) as caught:
            check_folder(folder)
        assert caught.value.filename == str(file)


def test_a_line_that_was_left_without_its_end_is_not_gone_on_with(tmp_path):
    path = tmp_path / "log"
    append_line(path, "one")
    assert path.read_bytes() == b"one\n"
    with path.open("ab") as file:
        file.write(b"two\xff")  # half a letter: nothing that is there need be readable
    append_line(path, "three")
    assert path.read_bytes() == b"one\ntwo\xff\nthree\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_line_that_finds_no_room_names_its_file():
    with pytest.raises(OSError) as caught:
        append_line(Path("/dev/full"), "one")
    assert str(explain(caught.value, "the log")).startswith("/dev/full cannot be written: the disk is full")
