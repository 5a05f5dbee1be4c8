"""From a tree of recordings to a bundle and its scores, on synthesised sounds and a tiny network."""

from __future__ import annotations

import errno
import json
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save

from prs_core.bundle import MEMORY_NAME, default_bundle_path, load_bundle, load_memory
from prs_core.decision import events_from_windows, record_verdict
from prs_core.errors import PRSError
from prs_core.event_metrics import event_scores
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.inference import Analyzer
from prs_core.labels import EventType, RecordLabel
from tests.support import sprsound_tree, tiny_bundle
from training.card import as_bundle, describe, draft_card
from training.cli import main
from training.config import BUNDLED, FinetuneConfig, OptimiserConfig, PretrainConfig, TrainingConfig, load_config
from training.data import Split, read_split
from training.evaluate import evaluate, log_evaluation
from training.events import event_clips
from training.networks import train_networks
from training.out_of_fold import out_of_fold
from training.remember import remember_trained
from training.train import train, without_supcon

SMALL = OptimiserConfig(epochs=1, batch=16, items=32)
CONFIG = TrainingConfig(
    "small",
    "1",
    folds=2,
    width=4,
    members=2,
    bfloat16=False,
    pretrain=PretrainConfig(SMALL),
    events=FinetuneConfig(SMALL),
    windows=FinetuneConfig(SMALL),
)
TOML = """
name = "small"
version = "1"
folds = 2
width = 4
bfloat16 = false
pretrain.optimiser = { epochs = 1, batch = 16, items = 32 }
events.optimiser = { epochs = 1, batch = 16, items = 32 }
windows.optimiser = { epochs = 1, batch = 16, items = 32 }
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sprsound_tree(tmp_path_factory.mktemp("data"), patients=8, duration_s=5.0)


@pytest.fixture(scope="module")
def made(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    said: list[str] = []
    folder = tmp_path_factory.mktemp("made")
    train(read_split(tree, "train"), CONFIG, folder / "work", folder / "model", said.append, compare=True)
    return folder, said


def test_members_are_trained_from_different_seeds(made: tuple[Path, list[str]]) -> None:
    tensors = load_bundle(made[0] / "model").tensors
    for role in ("events", "windows"):
        first, second = tensors[role]["classifier.weight"], tensors[f"{role}-2"]["classifier.weight"]
        assert not np.allclose(first, second, atol=1e-2)


def test_members_for_windows_are_taught_into_one(made: tuple[Path, list[str]], tree: Path, tmp_path: Path) -> None:
    split, config = read_split(tree, "train"), replace(CONFIG, distil=True)
    clips = event_clips(split.recordings, config.features)
    trained = shutil.copytree(made[0] / "work" / f"{CONFIG.hash}-{split.fingerprint()}" / "final", tmp_path / "work")
    said: list[str] = []
    taught = train_networks(split.recordings, clips, config, trained, said.append)
    assert (len(taught.events), len(taught.windows)) == (2, 1)
    bundle = as_bundle(taught, draft_card(config), tmp_path)
    assert set(bundle.tensors) == {"events", "windows", "events-2"}
    before = load_bundle(made[0] / "model").tensors
    for part in ("windows", "windows-2"):
        assert not np.allclose(before[part]["classifier.weight"], bundle.tensors["windows"]["classifier.weight"])
    assert len([text for text in said if "min left" in text]) == 1, "what is trained is not trained again"


def test_it_remembers_its_training_and_can_be_made_to_again(
    made: tuple[Path, list[str]], tree: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(made[0] / "model", tmp_path / "model")
    first = (folder / MEMORY_NAME).read_bytes()
    (folder / MEMORY_NAME).unlink()
    split = read_split(tree, "train")
    again = remember_trained(split, CONFIG, made[0] / "work", folder, lambda _: None)
    assert (folder / MEMORY_NAME).read_bytes() == first and load_memory(again) is not None
    shutil.copytree(tiny_bundle(tmp_path / "other", members=2), folder, dirs_exist_ok=True)
    with pytest.raises(PRSError, match="are not those of"):
        remember_trained(split, CONFIG, made[0] / "work", folder, lambda _: None)


def test_the_bundle_loads_and_its_card_tells_how_it_was_made(made: tuple[Path, list[str]]) -> None:
    card = load_bundle(made[0] / "model").card
    assert card.training["configuration_hash"] == CONFIG.hash
    assert card.training["data"]["patients"] == 8
    assert set(card.training["losses"]) == {"pretrain", "events", "windows"}
    assert set(card.metrics) == {"out_of_fold", "out_of_fold_without_supcon"}
    for row in card.metrics.values():
        assert set(row["tasks"]) == {"11", "12", "21", "22"}
        assert row["tasks"]["22"]["patients"] == 8
        low, high = row["tasks"]["11"]["interval_95"]["score"]
        assert 0 <= low <= row["tasks"]["11"]["score"] <= high <= 1
        assert set(row["cross_fitted"]) == {"11", "12", "21", "22"}
        assert set(row["confidence"]) == {"events", "records"}
        assert row["confidence"]["records"]["tasks"]["22"]["brier"]["value"] is None, "eight patients are too few"
    honest = card.metrics["out_of_fold"]["proposals_cross_fitted"]
    assert honest["all"]["reference"] == card.metrics["out_of_fold"]["proposals"]["all"]["reference"] > 0
    assert card.decision.record_offset is not None and card.decision.record_least is not None
    assert card.events.type_least is not None and card.events.network["outputs"] == 7
    assert card.members == 2
    assert "medical device" in card.about["intended_use"]
    assert any("few training events" in limit for limit in card.about["limits"])


def test_the_page_tells_what_the_card_holds(made: tuple[Path, list[str]]) -> None:
    folder = made[0] / "model"
    page = (folder / "README.md").read_text(encoding="utf-8")
    score = load_bundle(folder).card.metrics["out_of_fold"]["tasks"]["22"]["score"]
    assert f"{score:.3f}" in page
    assert "without SupCon" in page
    assert "## Confidence" in page and "Chosen without the fold" in page
    assert "not a medical device" in page
    assert "thresholds of the other folds" in page
    assert (folder / "losses.png").read_bytes().startswith(b"\x89PNG")


def test_a_second_run_resumes_and_makes_the_same_weights(
    made: tuple[Path, list[str]], tree: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    again = train(read_split(tree, "train"), CONFIG, made[0] / "work", tmp_path / "again", said.append)
    assert not [line for line in said if "min left" in line]
    assert (tmp_path / "again" / "weights.safetensors").read_bytes() == (
        made[0] / "model" / "weights.safetensors"
    ).read_bytes()
    assert again.card.decision == load_bundle(made[0] / "model").card.decision


def test_out_of_fold_networks_hear_only_their_own_patients(
    made: tuple[Path, list[str]], tree: Path, tmp_path: Path
) -> None:
    """Training anew gives the same predictions for a fold even when the labels in that fold are turned around."""
    split = read_split(tree, "train")
    work = tmp_path / "work"
    first = out_of_fold(split, event_clips(split.recordings, CONFIG.features), CONFIG, work / "a", lambda _: None)
    changed = []
    for recording, fold in zip(split.recordings, first.folds, strict=True):
        events = recording.events
        if fold == 0:
            events = tuple(AnnotatedEvent(e.start_s, e.end_s, EventType.STRIDOR) for e in events)
        changed.append(replace(recording, events=events))
    other_split = Split(tuple(changed), ())
    clips = event_clips(other_split.recordings, CONFIG.features)
    second = out_of_fold(other_split, clips, CONFIG, work / "b", lambda _: None)
    held_out = first.folds[clips.recordings] == 0
    assert (first.events[held_out] == second.events[held_out]).all()
    assert not (first.events[~held_out] == second.events[~held_out]).all()


def test_evaluate_scores_every_task_and_the_papers_rule(made: tuple[Path, list[str]], tree: Path) -> None:
    split = read_split(tree, "inter")
    result = evaluate(load_bundle(made[0] / "model"), split)
    assert set(result["tasks"]) == {"11", "12", "21", "22"}
    assert set(result["paper_rule"]) == {"21", "22"}
    assert sum(map(sum, result["tasks"]["22"]["confusion"])) == len(split.recordings) == result["recordings"]
    assert sum(map(sum, result["tasks"]["12"]["confusion"])) == sum(len(r.events) for r in split.recordings)
    json.dumps(result, allow_nan=False)


def test_evaluate_scores_the_proposed_events(tree: Path, tmp_path: Path) -> None:
    # Two epochs of training propose nothing; random weights do.
    split, bundle = read_split(tree, "inter"), load_bundle(tiny_bundle(tmp_path))
    analyzer = Analyzer(bundle)
    proposed = [events_from_windows(analyzer.windows([r.samples]), bundle.card.decision) for r in split.recordings]
    found = evaluate(bundle, split)["proposals"]
    assert found == event_scores([r.events for r in split.recordings], proposed, split.patients.tolist())
    assert found["all"]["proposed"] == sum(map(len, proposed)) > 0
    assert found["edits"]["interval_95"]["mean"]


def test_evaluate_tells_sure_answers_from_unsure_ones(
    made: tuple[Path, list[str]], tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.measures.MIN_PATIENTS", 1)
    split, bundle = read_split(tree, "inter"), load_bundle(made[0] / "model")
    found = evaluate(bundle, split)["sets"]
    analyzer = Analyzer(bundle)
    verdicts = [record_verdict(analyzer.windows([r.samples]), bundle.card.decision) for r in split.recordings]
    unsure = np.mean([v.unsure for v in verdicts])
    kept = np.mean([r.label in (v.possible or ()) for r, v in zip(split.recordings, verdicts, strict=True)])
    assert found["records"]["unsure"]["value"] == pytest.approx(unsure)
    assert found["records"]["coverage"]["value"] == pytest.approx(kept)
    assert sum(found["events"]["sizes"]) == sum(len(r.events) for r in split.recordings)


def test_a_model_without_sets_has_none_in_its_evaluation(tree: Path, tmp_path: Path) -> None:
    assert evaluate(load_bundle(tiny_bundle(tmp_path)), read_split(tree, "inter"))["sets"] == {
        "events": None,
        "records": None,
    }


def test_data_that_cannot_teach_is_refused(tree: Path, tmp_path: Path) -> None:
    split = read_split(tree, "train")
    silent = Split(tuple(replace(r, events=()) for r in split.recordings), ())
    with pytest.raises(PRSError, match="fewer than two types"):
        train(silent, CONFIG, tmp_path, tmp_path / "out", lambda _: None)
    alike = Split(tuple(replace(r, label=RecordLabel.NORMAL) for r in split.recordings), ())
    with pytest.raises(PRSError, match="same label"):
        train(alike, CONFIG, tmp_path, tmp_path / "out", lambda _: None)
    assert not (tmp_path / "out").exists()


def test_commands(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config, model, out, log = (tmp_path / n for n in ("c.toml", "model", "scores.json", "log.jsonl"))
    config.write_text(TOML)
    work = ["--work", str(tmp_path / "work")]
    assert main(["train", "--data", str(tree), "--config", str(config), "--out", str(model), *work]) == 0
    command = ["evaluate", "--data", str(tree), "--split", "intra", "--model", str(model), "--out", str(out)]
    assert main([*command, "--log", str(log), "--into-card"]) == 0
    assert main([*command, "--log", str(log)]) == 0
    scores = json.loads(out.read_text())
    assert scores["split"] == "intra"
    assert load_bundle(model).card.metrics["intra"]["tasks"] == scores["tasks"]
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line["split"] for line in lines] == ["intra", "intra"]
    assert lines[0]["scores"]["11"] == scores["tasks"]["11"]["score"]
    assert "task 22" in capsys.readouterr().out


def test_looks_at_the_same_time_are_all_logged(tmp_path: Path) -> None:
    log = tmp_path / "runs" / "log.jsonl"
    names = [f"model {number}" for number in range(64)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda name: log_evaluation(log, "intra", {"model": name, "tasks": {}}), names))
    assert sorted(json.loads(line)["model"] for line in log.read_text().splitlines()) == sorted(names)


def test_a_log_that_is_the_result_is_refused(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    same = ["--out", str(tmp_path / "a.json"), "--log", str(tmp_path / "b" / ".." / "a.json")]
    assert main(["evaluate", "--data", str(tree), "--split", "intra", *same]) == 2
    assert "the same file" in capsys.readouterr().err and not list(tmp_path.iterdir())


def test_a_card_that_cannot_be_written_is_said_before_the_test_is_looked_at(
    made: tuple[Path, list[str]],
    tree: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def read_only(path: Path) -> None:
        if path.name == "card.json":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr("prs_core.files.check_writable", read_only)
    command = ["evaluate", "--data", str(tree), "--split", "intra", "--model", str(made[0] / "model"), "--into-card"]
    assert main([*command, "--out", str(tmp_path / "o.json"), "--log", str(tmp_path / "log")]) == 2
    assert "card.json may not be read or written" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_result_that_cannot_be_written_is_said_before_the_work(
    made: tuple[Path, list[str]], tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["evaluate", "--data", str(tree), "--split", "intra", "--model", str(made[0] / "model")]
    assert main([*command, "--out", str(tmp_path), "--log", str(tmp_path / "log")]) == 2
    assert "is a folder" in capsys.readouterr().err
    assert not (tmp_path / "log").exists()


def test_command_mistakes_are_told_plainly(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["evaluate", "--data", str(tree), "--out", str(tmp_path / "o.json"), "--model", str(tmp_path / "none")]
    assert main([*command, "--split", "intra"]) == 2
    assert "no model" in capsys.readouterr().err
    assert main(["train", "--data", str(tmp_path / "none"), "--out", str(tmp_path / "m")]) == 2
    assert "no folder" in capsys.readouterr().err
    for wrong in (["--threads", "0"], ["--threads", "100000"], ["--data", ""]):
        with pytest.raises(SystemExit, match="2"):
            main(["train", "--data", str(tree), "--out", str(tmp_path / "m"), *wrong])


def test_a_full_disk_ends_in_a_sentence_and_leaves_what_was_there(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if ".events.checkpoint" in path.name:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # a full disk's error names no file
        return whole(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    (tmp_path / "c.toml").write_text(TOML)
    words = ["train", "--data", str(tree), "--config", str(tmp_path / "c.toml"), "--out", str(tmp_path / "m")]
    assert main([*words, "--work", str(tmp_path / "work")]) == 2
    assert "events.checkpoint.safetensors cannot be written: the disk is full" in capsys.readouterr().err
    (left,) = tmp_path.glob("work/*/fold-1/*")
    assert left.name == "pretrain.checkpoint.safetensors"


def test_predictions_that_lack_a_part_are_made_anew(made: tuple[Path, list[str]], tree: Path, tmp_path: Path) -> None:
    split = read_split(tree, "train")
    name = f"{CONFIG.hash}-{split.fingerprint()}"
    work = shutil.copytree(made[0] / "work" / name, tmp_path / "work")
    clips = event_clips(split.recordings, CONFIG.features)
    path = work / "fold-1" / "predictions.safetensors"
    tensors = load_file(path)
    before = out_of_fold(split, clips, CONFIG, work, lambda _: None)
    for lost in ("centre", "events"):
        path.write_bytes(save({k: v for k, v in tensors.items() if k != lost}))
        again = out_of_fold(split, clips, CONFIG, work, lambda _: None)
        assert all((a.centre == b.centre).all() for a, b in zip(before.windows, again.windows, strict=True))
        assert load_file(path).keys() == tensors.keys()


def test_the_card_says_how_long_it_took_and_with_what(made: tuple[Path, list[str]]) -> None:
    training = load_bundle(made[0] / "model").card.training
    assert set(training["seconds"]) == {"out_of_fold", "out_of_fold_without_supcon", "final"}
    assert all(taken > 0 for taken in training["seconds"].values())
    assert "safetensors" in training["versions"]
    assert "hours in all" in (made[0] / "model" / "README.md").read_text(encoding="utf-8")


def test_the_method_is_told_as_the_configuration_has_it(tree: Path) -> None:
    split, shipped = read_split(tree, "train"), load_config(BUNDLED)

    def method(config: TrainingConfig) -> str:
        return str(describe(split, config)["method"])

    assert method(shipped) == load_bundle(default_bundle_path()).card.about["method"]
    assert "mel bands" not in method(replace(shipped, rows="coefficients"))
    assert "beside it" not in method(replace(shipped, events=replace(shipped.events, contrast=0.0)))
    assert "fine-tuning without MixUp" in method(replace(shipped, events=replace(shipped.events, mixup_alpha=0.0)))
    assert "No contrastive pretraining, MixUp fine-tuning: after" in method(without_supcon(shipped))
    frozen = replace(shipped.events, contrast=0.0, freeze_encoder=True)
    assert "then MixUp fine-tuning of the classifier alone: after" in method(replace(shipped, events=frozen))
    features = replace(shipped.features, window_s=2.0, hop_length=256)
    assert "hears 2 s windows" in method(replace(shipped, features=features))
    assert "every 128 ms" in method(replace(shipped, features=features))


def test_a_place_that_cannot_be_written_is_said_before_the_work(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.data.read_split", lambda *_: pytest.fail("the work began"))
    taken = tmp_path / "c.toml"
    taken.write_text(TOML)
    free, data = tmp_path / "free", ["--data", str(tree), "--config", str(taken)]
    for out, work in ((taken, free), (taken / "model", free), (free, taken)):
        assert main(["train", *data, "--out", str(out), "--work", str(work)]) == 2
        assert "c.toml is a file where a folder is wanted" in capsys.readouterr().err
    for out, said in ((tmp_path, "is a folder where a file is wanted"), (taken / "t.toml", "c.toml is a file where")):
        assert main(["tune", "--task", "11", *data, "--work", str(free), "--out", str(out)]) == 2
        assert said in capsys.readouterr().err

    def refused(path: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "touch", refused)
    assert main(["train", *data, "--out", str(free / "model")]) == 2
    assert f"{tmp_path} may not be read or written" in capsys.readouterr().err
    assert not free.exists()


def test_what_is_left_out_or_mended_is_said_by_each_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = sprsound_tree(tmp_path / "data", patients=8, duration_s=4.0)
    gone = min((tree / "train_json").iterdir())
    gone.unlink()
    monkeypatch.setattr("training.experiments.ablation.Ablation.write", lambda *_: None)
    monkeypatch.setattr("training.experiments.clinic.run_clinics", lambda *_: [])
    monkeypatch.setattr("training.commands.tune._run", lambda *_: None)
    (tmp_path / "c.toml").write_text(TOML)
    data = ["--data", str(tree), "--work", str(tmp_path / "work")]
    for words in (
        ["experiment", "ablation", "--out", str(tmp_path / "out")],
        ["experiment", "clinic", "--out", str(tmp_path / "out")],
        ["tune", "--task", "11", "--judged-folds", "1", "--config", str(tmp_path / "c.toml")],
    ):
        assert main([*words, *data]) == 1
        assert f"left out: {gone.stem}: There is no annotation" in capsys.readouterr().out


def test_a_training_that_runs_away_ends_in_a_sentence(
    tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def infinite(*_: object) -> torch.Tensor:
        return torch.tensor(torch.inf, requires_grad=True)

    monkeypatch.setattr("training.events.soft_cross_entropy", infinite)
    (tmp_path / "c.toml").write_text(TOML)
    words = ["train", "--data", str(tree), "--config", str(tmp_path / "c.toml"), "--out", str(tmp_path / "m")]
    assert main([*words, "--work", str(tmp_path / "work")]) == 2
    said = capsys.readouterr().err
    assert "events: the loss is no longer finite in epoch 1" in said and "Lower the learning rate" in said
    assert list(tmp_path.glob("work/*/fold-1/pretrain.checkpoint.safetensors")), "what was finished before stays"


@pytest.mark.real_data
def test_the_real_annotations_are_all_read(sprsound: Path) -> None:
    """Only the annotations and names: decoding everything takes a while, and other tests decode."""
    from prs_core.formats.sprsound import parse_name, read_annotation

    paths = sorted((sprsound / "train_json").glob("*.json"))
    events = [e for path in paths for e in read_annotation(path).events]
    names = [parse_name(path.stem) for path in paths]
    assert (len(paths), len(events)) == (1949, 6656)
    assert len({name.patient for name in names if name}) == 251
