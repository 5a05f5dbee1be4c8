"""A study that is open is opened by nothing else of the program, whatever a person takes it for; its locks stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prs_core.audio import probe
from prs_core.errors import PRSError
from prs_core.formats.detect import read_any
from prs_core.patients import read_patients
from prs_core.registry.archive import unpack
from prs_core.study import open_study
from tests import locks
from tests.support import tone, write_wav


def as_model(path: Path) -> object:
    return unpack(path, path.parent)


@pytest.mark.parametrize("read", [probe, read_any, read_patients, as_model])
def test_it_is_refused_in_words_while_it_is_open(tmp_path: Path, read: Callable[[Path], object]) -> None:
    file, other = tmp_path / "s.prs-study", tmp_path / "link.wav"
    with open_study(file, create=True) as study:
        study.reader("Ann")
        held = locks.held(file) if Path("/proc/locks").exists() else 0
        other.hardlink_to(file)
        for path in (file, other):
            with pytest.raises(PRSError, match="is a study that is open here"):
                read(path)
        assert not held or locks.held(file) == held
    with pytest.raises(PRSError) as told:
        read(file)
    assert "open here" not in told.value.message, "it is closed"


def test_an_open_study_refuses_itself_as_a_recording_and_takes_others(tmp_path: Path) -> None:
    file, sound = tmp_path / "s.prs-study", write_wav(tmp_path / "a.wav", tone(200, 1.0))
    with open_study(file, create=True) as study:
        with pytest.raises(PRSError, match="open here"):
            study.add_recordings([file])
        assert len(study.add_recordings([sound])) == 1
