"""Trees in the official layout are read; what is damaged is left out and named; patients stay together."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.errors import PRSError
from tests.support import sprsound_tree
from training.data import find_sprsound, patient_folds, read_split


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sprsound_tree(tmp_path_factory.mktemp("data"), patients=4, duration_s=4.0)


@pytest.mark.parametrize(("split", "patients"), [("train", 4), ("intra", 2), ("inter", 2)])
def test_each_split_is_its_own_recordings(tree: Path, split: str, patients: int) -> None:
    read = read_split(tree, split)
    assert not read.problems
    assert len(set(read.patients)) == patients
    assert len(read.recordings) == 2 * patients
    assert all(len(r.samples) == 32_000 for r in read.recordings)


def test_wav_and_flac_are_the_same_data(tree: Path, tmp_path: Path) -> None:
    shutil.copytree(tree / "train_json", tmp_path / "train_json")
    (tmp_path / "train_wav").mkdir()
    for path in (tree / "train_wav").iterdir():
        samples, rate = soundfile.read(path, dtype="int16")
        soundfile.write(tmp_path / "train_wav" / f"{path.stem}.flac", samples, rate)
    assert read_split(tmp_path, "train").fingerprint() == read_split(tree, "train").fingerprint()


def test_the_public_repositorys_names_are_read_too(tree: Path, tmp_path: Path) -> None:
    other = tmp_path / "BioCAS2022"
    for split, names in {"train": ("train_wav", "train_json"), "test": ("test_wav", "test_json")}.items():
        for name in names:
            shutil.copytree(tree / name, other / name.replace(split, f"{split}2022"))
    for split in ("train", "intra", "inter"):
        assert read_split(tmp_path, split).fingerprint() == read_split(tree, split).fingerprint()


def test_a_damaged_test_recording_is_judged_and_named(tmp_path: Path) -> None:
    """The program judges it too; in train it would teach half of what its labels say."""
    sprsound_tree(tmp_path, patients=2, duration_s=4.0)
    path = min((tmp_path / "test_wav").iterdir())
    path.write_bytes(path.read_bytes()[:40_000])
    splits = [read_split(tmp_path, name) for name in ("intra", "inter")]
    assert [m for split in splits for m in split.mended if m.startswith(path.stem)]
    assert not [p for split in splits for p in split.problems]
    assert path.stem in {r.name for split in splits for r in split.recordings}


def test_a_split_that_is_not_there_is_named(tree: Path) -> None:
    with pytest.raises(PRSError, match="valid"):
        read_split(tree, "valid")


def test_damaged_recordings_are_left_out_and_named(tmp_path: Path) -> None:
    sprsound_tree(tmp_path, patients=4, duration_s=4.0)
    wavs, jsons = sorted((tmp_path / "train_wav").iterdir()), sorted((tmp_path / "train_json").iterdir())
    wavs[0].unlink()
    wavs[1].write_bytes(wavs[1].read_bytes()[:9000])  # cut short: half a recording is not half used
    jsons[2].write_text("{")
    values = json.loads(jsons[3].read_text())
    jsons[3].write_text(json.dumps({**values, "record_annotation": "Purple"}))
    jsons[4].rename(jsons[4].with_name("notes.json"))
    before = read_split(tmp_path, "train")
    assert len(before.recordings) == 3
    for stem in (wavs[0].stem, wavs[1].stem, jsons[2].stem, jsons[3].stem, "notes"):
        assert [p for p in before.problems if p.startswith(stem)]


def damage(path: Path, **changes: object) -> str:
    """Change what an annotation holds; None takes it out. Returns the recording's name."""
    values = {**json.loads(path.read_text()), **changes}
    path.write_text(json.dumps({k: v for k, v in values.items() if v is not None}))
    return path.stem


def test_an_annotation_that_lost_anything_teaches_nothing(tmp_path: Path) -> None:
    sprsound_tree(tmp_path, patients=4, duration_s=4.0)
    paths = sorted((tmp_path / "train_json").iterdir())
    able = [p for p in paths if json.loads(p.read_text())["event_annotation"]]
    events = json.loads(able[1].read_text())["event_annotation"]
    lost = [
        damage(able[0], event_annotation=None, record_annotation="CAS"),
        damage(able[1], event_annotation=[{**events[0], "end": ""}, *events[1:]]),
        damage(able[2], event_annotation=[*events, {**events[0], "end": "9000"}]),
        damage(able[3], event_annotation=[{**events[0], "start": "500", "end": "500.1"}]),
    ]
    overlapping = damage(able[4], event_annotation=[events[0], events[0]])
    poor = damage(next(p for p in paths if p not in able[:5]), event_annotation=None, record_annotation="Poor Quality")
    split = read_split(tmp_path, "train")
    assert {r.name for r in split.recordings} == {p.stem for p in paths} - set(lost)
    assert [p.partition(":")[0] for p in split.problems] == sorted(lost)
    assert [m.partition(":")[0] for m in split.mended] == sorted([overlapping, poor])
    assert {note.partition(":")[0] for note in split.notes} == {"left out", "mended"}


def test_what_a_test_annotation_lost_is_said_and_the_rest_judged(tmp_path: Path) -> None:
    sprsound_tree(tmp_path, patients=4, duration_s=4.0)
    name = damage(min((tmp_path / "test_json" / "intra_test_json").iterdir()), event_annotation=None)
    split = read_split(tmp_path, "intra")
    assert name in {r.name for r in split.recordings} and not split.problems
    assert split.mended == (f"{name}: There is no list of events.",)


def test_sound_without_an_annotation_is_named(tmp_path: Path) -> None:
    sprsound_tree(tmp_path, patients=4, duration_s=4.0)
    train, test = (min((tmp_path / n).iterdir()) for n in ("train_json", "test_json/intra_test_json"))
    train.unlink()
    test.unlink()
    assert read_split(tmp_path, "train").problems == (f"{train.stem}: There is no annotation for this sound file.",)
    for split in ("intra", "inter"):
        assert [p.partition(":")[0] for p in read_split(tmp_path, split).problems] == [test.stem]
    shutil.rmtree(tmp_path / "test_json" / "inter_test_json")
    assert not read_split(tmp_path, "intra").problems, "the other test's sound is not without annotations by mistake"


def test_a_split_that_is_there_twice_is_refused(tree: Path, tmp_path: Path) -> None:
    for name in ("train_wav", "train_json"):
        shutil.copytree(tree / name, tmp_path / name)
        shutil.copytree(tree / name, tmp_path / "BioCAS2022" / name.replace("train", "train2022"))
    with pytest.raises(PRSError, match=r"8 recordings of the train split are in .* more than once"):
        read_split(tmp_path, "train")


def test_nothing_usable_is_an_error(tmp_path: Path) -> None:
    sprsound_tree(tmp_path, patients=2, duration_s=4.0)
    for path in (tmp_path / "train_wav").iterdir():
        path.write_bytes(b"")
    with pytest.raises(PRSError, match="Nothing"):
        read_split(tmp_path, "train")


def test_fingerprint_sees_a_moved_border(tmp_path: Path) -> None:
    sprsound_tree(tmp_path, patients=2, duration_s=4.0)
    before = read_split(tmp_path, "train")
    path = next(p for p in (tmp_path / "train_json").iterdir() if json.loads(p.read_text())["event_annotation"])
    values = json.loads(path.read_text())
    values["event_annotation"][0]["end"] = str(float(values["event_annotation"][0]["end"]) - 10)
    path.write_text(json.dumps(values))
    assert read_split(tmp_path, "train").fingerprint() != before.fingerprint()


def test_no_patient_is_in_two_folds() -> None:
    rng = np.random.default_rng(0)
    patients = rng.integers(0, 30, 300).astype(str)
    labels = rng.choice(["Normal", "CAS", "DAS"], 300, p=[0.7, 0.2, 0.1]).tolist()
    folds = patient_folds(patients, labels, 5, seed=1)
    assert set(folds) == set(range(5))
    for patient in set(patients):
        assert len(set(folds[patients == patient])) == 1
    np.testing.assert_array_equal(folds, patient_folds(patients, labels, 5, seed=1))


def test_too_few_patients_for_the_folds_is_an_error() -> None:
    with pytest.raises(PRSError, match="too few"):
        patient_folds(["a", "b"], ["x", "y"], 3, seed=0)


def test_the_data_folder_is_found_by_name_then_by_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named, environment = tmp_path / "a", tmp_path / "b"
    named.mkdir()
    environment.mkdir()
    monkeypatch.setenv("PRS_SPRSOUND", str(environment))
    assert find_sprsound(named) == named
    assert find_sprsound(None) == environment
    with pytest.raises(PRSError, match="no folder"):
        find_sprsound(tmp_path / "mistyped")


def test_a_label_of_one_recording_is_no_reason_to_warn(recwarn: pytest.WarningsRecorder) -> None:
    patients = [f"p{i // 2}" for i in range(12)]
    folds = patient_folds(patients, ["Normal"] * 11 + ["CAS"], 3, 1)
    assert sorted(set(folds.tolist())) == [0, 1, 2] and not recwarn.list
