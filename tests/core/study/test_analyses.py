"""What models say: kept whole, by model and hop, apart from annotations."""

from __future__ import annotations

import dataclasses
import zlib

import numpy as np
import pytest

from prs_core.annotation import AnnotationDocument
from prs_core.errors import PRSError, StudyError
from prs_core.labels import RecordLabel
from prs_core.results import Analysis
from tests.core.study.made import adding, analysis, event


def assert_same(a: Analysis, b: Analysis) -> None:
    """Equal in every field; arrays to the last bit."""
    plain = {"windows": None}
    assert dataclasses.replace(a, **plain) == dataclasses.replace(b, **plain)
    for one, two in ((a.windows, b.windows), (a.windows.frames, b.windows.frames)):
        for field in dataclasses.fields(one):
            x, y = getattr(one, field.name), getattr(two, field.name)
            assert np.array_equal(x, y) if isinstance(x, np.ndarray) else field.name == "frames" or x == y


def test_an_analysis_comes_back_whole(study, rows):
    assert study.analysis(rows[0].id) is None
    given = analysis(rows[0].path)
    study.save_analysis(rows[0].id, given)
    assert_same(study.analysis(rows[0].id), given)
    row = study.row(rows[0].id)
    assert (row.verdict_label, row.verdict_words, row.confidence) == (RecordLabel.CAS, "Unsure: CAS or DAS", 0.6)
    assert (row.unsure, row.fit, row.quality, row.model_id) == (
        True,
        True,
        ("The recording is very quiet.",),
        "model-1",
    )
    assert study.row(rows[1].id).verdict_label is None


def test_each_model_and_hop_is_kept_and_the_newest_counts(study, rows):
    key = rows[0].id
    for model_id, hop_s in (("a", 1.0), ("b", 0.5), ("a", 1.0)):
        study.save_analysis(key, analysis(rows[0].path, model_id=model_id, hop_s=hop_s))
    study.save_analysis(rows[1].id, analysis(rows[1].path, model_id="b", hop_s=0.5))
    assert study.analysis(key).model_id == study.row(key).model_id == "a"
    assert study.analysis(key, "b").windows.hop_s == 0.5
    assert study.analysis(key, "c") is None
    assert study.analysed("a", 1.0) == {key}
    assert study.analysed("b", 0.5) == {key, rows[1].id}
    assert study.analysed("b", 1.0) == set()


def test_the_models_word_is_never_an_annotation(study, rows, ann):
    study.append(rows[0].id, ann.id, adding(event(0, 1)), expected=0)
    before = study.load(rows[0].id, ann.id)
    study.save_analysis(rows[0].id, analysis(rows[0].path))
    study.save_analysis(rows[1].id, analysis(rows[1].path))
    assert study.load(rows[0].id, ann.id) == before
    assert study.load(rows[1].id, ann.id) == (AnnotationDocument(4.0), 0)
    assert study.row(rows[1].id).labels == () and study.check() == []


def test_decoding_corrects_the_length_but_never_below_what_was_annotated(study, rows, ann):
    study.save_analysis(rows[0].id, analysis(rows[0].path, duration_s=3.5))
    assert study.row(rows[0].id).duration_s == 3.5
    study.append(rows[1].id, ann.id, adding(event(3, 4)), expected=0)
    study.save_analysis(rows[1].id, analysis(rows[1].path, duration_s=3.5))
    assert study.row(rows[1].id).duration_s == 4.0
    study.save_analysis(rows[1].id, analysis(rows[1].path, duration_s=4.25))
    assert study.load(rows[1].id, ann.id)[0].duration_s == 4.25


def test_unknown_recordings_and_damaged_analyses_are_refused(study, rows):
    with pytest.raises(StudyError, match="not in the study"):
        study.save_analysis(999, analysis(rows[0].path))
    study.save_analysis(rows[0].id, analysis(rows[0].path))
    for value in (b"x", zlib.compress(b"x"), zlib.compress(b"\xff"), zlib.compress(b"{}")):
        study.save_analysis(rows[0].id, analysis(rows[0].path))
        with study._database.write() as connection:
            connection.exec_driver_sql("UPDATE analyses SET body = " + ("?" if study.path else "%s"), (value,))
        with pytest.raises(PRSError, match=r"damaged|not an analysis"):
            study.analysis(rows[0].id)
