"""Sound behind the lessons: from a study and from trees, nobody held out among it, what is gone told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from prs_core.lessons import LessonsError
from prs_core.retraining import Request
from prs_core.synthesis import Kind
from tests.support import sprsound_tree
from tests.training.studies import reviewed_study
from training.lessons import CHOICE_NAME, collect
from training.refine import half_fresh


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reviewed_study(tmp_path_factory.mktemp("study"))


def nobody(_: str) -> bool:
    return False


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_a_studys_recordings_come_with_their_sound_and_events(study: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    lessons = collect(Request(str(study), "base"), tmp_path, shares.append, nobody)
    recordings = lessons.split.recordings
    assert len(recordings) == lessons.fresh == 8 and shares[-1] == 1
    assert all(len(r.samples) == 32_000 for r in recordings)
    assert lessons.counts.events == sum(len(r.events) for r in recordings) > 0


def test_held_out_patients_come_apart(study: Path, tmp_path: Path) -> None:
    lessons = collect(Request(str(study), "base"), tmp_path, None, lambda patient: patient == "65000001")
    assert {h.recording.patient for h in lessons.held_out} == {"65000001"}
    assert "65000001" not in lessons.split.patients and lessons.fresh == 6
    assert all(h.recording_id is not None and h.path for h in lessons.held_out)


def test_a_tree_adds_what_the_study_does_not_have_and_never_the_held_out(study: Path, tmp_path: Path) -> None:
    tree = sprsound_tree(tmp_path / "tree", patients=6, duration_s=4.0)
    request = Request(str(study), "base", trees=(str(tree),))
    lessons = collect(request, tmp_path, None, lambda patient: patient == "65000005")
    assert lessons.fresh == 8 and len(lessons.split.recordings) == 10  # the first four patients are the study's
    assert Counter(lessons.split.patients)["65000004"] == 2 and "65000005" not in lessons.split.patients
    alone = collect(Request("", "base", trees=(str(tree),)), _made(tmp_path / "alone"), None, nobody)
    assert alone.fresh == 0


def test_a_sound_of_the_study_under_another_name_in_a_tree_is_left_out(study: Path, tmp_path: Path) -> None:
    tree = sprsound_tree(tmp_path / "tree", patients=6, duration_s=4.0)
    for folder in ("train_wav", "train_json"):  # patient 1 once more, as somebody else
        for path in (tree / folder).glob("65000001_*"):
            path.rename(path.with_name(path.name.replace("65000001", "65000077")))
    lessons = collect(Request(str(study), "base", trees=(str(tree),)), tmp_path, None, nobody)
    assert not {"65000001", "65000077"} & set(lessons.split.patients)
    assert any("Four recordings left out: the same sound is there" in warning for warning in lessons.warnings)


def test_sound_that_went_after_the_choice_is_left_out_and_told(tmp_path: Path) -> None:
    study = reviewed_study(tmp_path / "data")
    request = Request(str(study), "base")
    collect(request, tmp_path, None, nobody)
    first, second = sorted((tmp_path / "data" / "tree" / "train_wav").iterdir())[:2]
    first.unlink()
    second.write_bytes(second.read_bytes()[:-200])
    lessons = collect(request, tmp_path, None, nobody)
    assert len(lessons.split.recordings) == 6 and len(lessons.split.problems) == 2
    assert any("gone, damaged or another one now: 2" in warning for warning in lessons.warnings)


def test_one_type_only_is_refused_with_the_reason_and_what_else_is_wrong(tmp_path: Path) -> None:
    study = reviewed_study(tmp_path / "data", kinds=[Kind.NORMAL])
    with pytest.raises(LessonsError, match="All events are of one type"):
        collect(Request(str(study), "base"), tmp_path, None, nobody)


def test_a_choice_that_cannot_be_read_ends_the_job_in_words(study: Path, tmp_path: Path) -> None:
    from prs_core.errors import PRSError

    (tmp_path / CHOICE_NAME).write_text('{"lessons": [{}]}')
    with pytest.raises(PRSError, match="cannot be read any more"):
        collect(Request(str(study), "base"), tmp_path, None, nobody)


def test_new_recordings_are_drawn_as_often_as_all_others_together() -> None:
    weights, fresh = np.array([0.1, 0.2, 0.3, 0.4]), np.array([True, False, False, False])
    np.testing.assert_allclose(half_fresh(weights, fresh), [0.5, 0.5 * 2 / 9, 0.5 * 3 / 9, 0.5 * 4 / 9])
    for all_alike in (np.ones(4, bool), np.zeros(4, bool)):
        assert half_fresh(weights, all_alike) is weights
