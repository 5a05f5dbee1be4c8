"""Whatever goes wrong is said in whole sentences, in the person's language, and nothing is told apart by its words."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from prs_core.errors import AudioError, Cancelled
from prs_core.failures import explain
from prs_core.plain_audio import write_plain
from prs_core.translation import speak
from tests.support import breath, write_wav

KNOWN = ("ENOENT", "EACCES", "EPERM", "ENOSPC", "EROFS", "EISDIR", "ENOTDIR", "EEXIST", "ENAMETOOLONG", "ELOOP", "EIO")
ERRORS = [*(OSError(getattr(errno, name), "…") for name in KNOWN), MemoryError(), Cancelled()]


@pytest.fixture
def dots() -> Iterator[None]:
    """A language of dots; the names of values stay."""
    speak(lambda text, _comment, _n: re.sub(r"[A-Za-z](?![^{]*})", "·", text))
    yield
    speak(None)


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_what_happened_is_a_sentence_about_the_file(error: BaseException) -> None:
    said = explain(error, "“a.wav”")
    assert said.expected and re.fullmatch(r"[“A-Z].+[a-z”]\.", said.message)
    assert ("“a.wav”" in said.message and said.advice.endswith(".")) or isinstance(error, Cancelled)


def test_the_file_that_the_system_names_is_the_subject() -> None:
    said = explain(OSError(errno.EISDIR, "…", "/x/y"), "“a.wav”")
    assert str(said) == "/x/y is a folder where a file is wanted. Choose a file."


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_it_is_said_in_the_persons_language(dots: None, error: BaseException) -> None:
    assert not re.search("[A-Za-z]", str(explain(error, "?")))


def test_what_nobody_expected_is_told_by_its_kind(dots: None) -> None:
    said = explain(KeyError("b"), "?")
    assert not said.expected and re.findall(r"\w+", said.message) == ["KeyError", "b"]


def test_a_damaged_file_is_refused_in_every_language(dots: None, tmp_path: Path) -> None:
    source = write_wav(tmp_path / "a.wav", breath(duration_s=4.0))
    raw = source.read_bytes()
    source.write_bytes(raw[: int(0.6 * len(raw))])
    with pytest.raises(AudioError):
        write_plain(source, tmp_path / "b.wav")
