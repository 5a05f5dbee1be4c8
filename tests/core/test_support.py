"""The tests' own tools: the tree that stands in for SPRSound and the model that stands in for a trained one."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from prs_core.audio import read_audio
from prs_core.bundle import load_bundle
from prs_core.formats.sprsound import parse_name, read_annotation
from prs_core.inference import Analyzer
from prs_core.labels import RecordLabel
from tests.support import breath, sprsound_tree, tiny_bundle, tone, write_wav


def test_the_tree_reads_like_the_official_download(tmp_path: Path) -> None:
    root = sprsound_tree(tmp_path / "data", patients=4, recordings=2, duration_s=4)
    parts = {"train": "train_json", "intra": "test_json/intra_test_json", "inter": "test_json/inter_test_json"}
    patients: dict[str, set[str]] = {}
    labels = set()
    for part, folder in parts.items():
        files = sorted((root / folder).iterdir())
        assert len(files) == {"train": 8, "intra": 4, "inter": 4}[part]
        for path in files:
            audio = read_audio(root / ("train_wav" if part == "train" else "test_wav") / f"{path.stem}.wav")
            found = read_annotation(path, audio.duration_s)
            assert not found.warnings
            name = parse_name(path.stem)
            assert name is not None
            patients.setdefault(part, set()).add(name.patient)
            labels.add(found.record_label)
    assert patients["intra"] < patients["train"]
    assert not patients["inter"] & patients["train"]
    assert labels == set(RecordLabel)


def test_the_tiny_model_is_a_real_one_and_always_the_same(tmp_path: Path) -> None:
    first, second = load_bundle(tiny_bundle(tmp_path / "a")), load_bundle(tiny_bundle(tmp_path / "b"))
    assert first.card == second.card
    for part in ("events", "windows"):
        assert all(np.array_equal(value, second.tensors[part][key]) for key, value in first.tensors[part].items())


def test_the_tiny_model_hears_events_and_not_the_same_in_every_window(tmp_path: Path) -> None:
    analyzer = Analyzer(load_bundle(tiny_bundle(tmp_path / "model")))
    analysis = analyzer.analyse(write_wav(tmp_path / "breath.wav", breath(seed=4, duration_s=20)))
    assert len(analysis.windows) == 18
    assert (analysis.windows.probabilities.std(axis=0) > 0.02).all()
    assert len(analysis.events) >= 3 and len({event.type for event in analysis.events}) >= 2


def test_sounds_are_fresh_arrays_and_files_hold_them(tmp_path: Path) -> None:
    sound = breath(duration_s=4)
    sound[:] = 0
    assert breath(duration_s=4).any()
    path = write_wav(tmp_path / "deep" / "tone.wav", tone(440, 0.5, rate=44_100), rate=44_100, subtype="FLOAT")
    assert read_audio(path).info.sample_rate == 44_100
