"""Studies of tiny networks on synthesised sounds: what they propose, stop, remember and make of the winner."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import optuna
import pytest
from optuna.trial import TrialState

from prs_core.errors import PRSError
from prs_core.labels import TASK_LABELS, Task
from prs_core.metrics import challenge_scores
from tests.support import sprsound_tree
from training.config import FinetuneConfig, OptimiserConfig, PretrainConfig, TrainingConfig, load_config
from training.data import Split, read_split
from training.tuning import one_machine
from training.tuning.one_machine import run_here
from training.tuning.pictures import draw_study
from training.tuning.progress import as_json, table, write_progress
from training.tuning.space import Budget, with_values
from training.tuning.study import AGAIN, Study, open_study
from training.tuning.trial import Bench, checkpoints_folder, score
from training.tuning.winner import to_toml, winner, write_winner

SMALL = OptimiserConfig(epochs=1, batch=8, items=16)
EPOCHS = 3
BASE = TrainingConfig(
    "small",
    "1",
    data='quotes " and\nlines',
    folds=2,
    width=4,
    bfloat16=False,
    pretrain=PretrainConfig(SMALL),
    events=FinetuneConfig(OptimiserConfig(epochs=EPOCHS, batch=8, items=16)),
)
BUDGET = Budget(trials=3, judged_folds=1, widths=(4, 4))


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Split:
    return read_split(sprsound_tree(tmp_path_factory.mktemp("data"), patients=6, duration_s=4.0), "train")


@pytest.fixture(scope="module")
def bench(split: Split) -> Bench:
    return Bench(split, Task.EVENT_BINARY, BASE, BUDGET)


@pytest.fixture(scope="module")
def done(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    """A study of three real trials, over."""
    with open_study(bench, tmp_path_factory.mktemp("work"), seed=1) as study:
        run_here(study, lambda _: None)
        yield study


def silent(_: str) -> None:
    pass


def test_all_trials_are_trained_and_scored(done: Study) -> None:
    assert [t.state for t in done.trials] == [TrialState.COMPLETE] * 3
    for trial in done.trials:
        assert sorted(trial.intermediate_values) == [1, 2, 3]
        assert trial.value == trial.intermediate_values[3], "one fold: the last epoch's Score is the trial's"
        assert 0 <= (trial.value or 0) <= 1
    assert len({t.params["learning_rate"] for t in done.trials}) == 3
    base = done.bench.base
    first = with_values(base, done.trials[0].params)
    assert first.events.optimiser == base.events.optimiser and first.features == base.features, "what it starts from"


def test_no_checkpoints_are_left_of_trials_that_ended(done: Study) -> None:
    assert not list((done.folder / "running").iterdir())


def test_the_winner_is_a_configuration_with_the_best_trials_values(done: Study, tmp_path: Path) -> None:
    best = done.best()
    assert best is not None and best.value == max(t.value or 0 for t in done.trials)
    path = tmp_path / "new" / "tuned.toml"
    assert write_winner(done, path)
    config = load_config(path)
    assert config.name == "small-tuned"
    assert config.data == BASE.data
    assert config.events.optimiser.learning_rate == best.params["learning_rate"]
    assert config.pretrain.optimiser.learning_rate == best.params["pretrain_learning_rate"]
    assert config.pretrain.temperature == best.params["temperature"]
    assert (config.width, config.projection) == (best.params["width"], best.params["projection"])
    features = config.features
    assert (features.n_mfcc, features.n_fft, features.hop_length) == tuple(
        best.params[name] for name in ("n_mfcc", "n_fft", "hop_length")
    )
    assert config == winner(done)


def test_every_setting_survives_the_file(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    path.write_text(to_toml(BASE), encoding="utf-8")
    assert load_config(path) == BASE


def test_progress_and_picture(done: Study) -> None:
    write_progress(done)
    values = json.loads((done.folder / "trials.json").read_text(encoding="utf-8"))
    assert values == json.loads(json.dumps(as_json(done)))
    assert [t["outcome"] for t in values["trials"]] == ["finished"] * 3
    page = (done.folder / "trials.md").read_text(encoding="utf-8")
    assert page.count("\n| ") == 2 + 3 and "3 of 3 trials, best Score" in page
    assert table(done).count(" *") == 1
    assert len(table(done, last=2).splitlines()) == 3
    png, svg = draw_study(done)
    assert png.read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in svg.read_bytes()


def test_bad_trials_are_stopped_by_what_the_epochs_tell(bench: Bench, tmp_path: Path) -> None:
    """Nothing reaches this pruner's bar: unless Scores come in while a trial runs, all of them would finish."""
    with open_study(bench, tmp_path, 1, pruner=optuna.pruners.ThresholdPruner(lower=1.1)) as study:
        run_here(study, silent)
        assert [(t.state, t.last_step) for t in study.trials] == [(TrialState.PRUNED, 1)] * 3
        assert study.best() is None and winner(study) is None
        assert "stopped after epoch 1" in table(study)
        assert not write_winner(study, tmp_path / "none.toml")
        assert draw_study(study) == []


def test_a_trial_worse_than_the_median_is_stopped(bench: Bench, tmp_path: Path) -> None:
    with open_study(bench, tmp_path, 1) as study:
        for _ in range(8):
            trial = study.ask()
            for step in (1, 2, 3):
                trial.report(0.8, step)
            study.finish(trial, 0.8)
        trial = study.ask()
        trial.report(0.2, 1)
        assert not trial.should_prune(), "the first epoch tells little"
        trial.report(0.2, 2)
        assert trial.should_prune()


def test_what_was_running_at_a_kill_is_taken_up_again_and_the_study_ends_the_same(
    bench: Bench, done: Study, tmp_path: Path
) -> None:
    class Killed(BaseException):
        pass

    def kill(text: str) -> None:
        if text.startswith("trial 1: epoch 2"):
            raise Killed

    with open_study(bench, tmp_path, seed=1) as study, pytest.raises(Killed):
        run_here(study, kill)
    with open_study(bench, tmp_path, seed=1) as study:
        assert [t.state for t in study.trials] == [TrialState.COMPLETE, TrialState.RUNNING]
        assert list((study.folder / "running").iterdir()), "its networks are kept"
        assert study.reclaim() == 1
        assert study.reclaim() == 0
        said: list[str] = []
        run_here(study, said.append)
        assert [t.state for t in study.trials if t.user_attrs.get(AGAIN) == 1] == [TrialState.COMPLETE]
        assert "taken up again" in said[0]
        assert "epoch 3" in said[1], "from its checkpoint, not from the start"
        assert len(study.spent()) == 3
        assert [(t.params, t.value) for t in study.spent()] == [(t.params, t.value) for t in done.trials]
        assert "interrupted" in table(study)


def test_time_ends_a_study_in_the_middle_of_a_trial(bench: Bench, tmp_path: Path) -> None:
    with open_study(bench, tmp_path, seed=1) as study:

        def late(text: str) -> None:
            if "epoch 1" in text:
                study.deadline = 0.0

        run_here(study, late)
        assert [t.state for t in study.trials] == [TrialState.RUNNING]


@pytest.mark.parametrize(
    ("error", "said"), [(FloatingPointError("x"), "loss not finite"), (RuntimeError("full"), "full")]
)
def test_a_trial_that_fails_is_not_the_end(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(*_: object) -> float:
        raise error

    monkeypatch.setattr(one_machine, "score_trial", fail)
    with open_study(bench, tmp_path, seed=1) as study:
        run_here(study, silent)
        assert len(study.trials) == len(study.spent()) == 3
        assert table(study).count(said) == 3
        assert study.reclaim() == 0


def test_one_process_at_a_time(bench: Bench, tmp_path: Path) -> None:
    with (
        open_study(bench, tmp_path, seed=1),
        pytest.raises(PRSError, match="at work"),
        open_study(bench, tmp_path, seed=1),
    ):
        pass
    with open_study(bench, tmp_path, seed=1), open_study(bench, tmp_path, seed=2):
        """Another seed is another study."""


def test_records_are_tuned_too(split: Split, tmp_path: Path) -> None:
    budget = Budget(trials=1, judged_folds=2, widths=(4, 4), epochs=1)
    with open_study(Bench(split, Task.RECORD_TERNARY, BASE, budget), tmp_path, seed=1) as study:
        run_here(study, silent)
        (trial,) = study.trials
        assert trial.state == TrialState.COMPLETE
        assert sorted(trial.intermediate_values) == [1, 2], "one epoch in each of two folds"


def test_scores_are_the_official_ones(split: Split) -> None:
    bench = Bench(split, Task.RECORD_LABEL, BASE, BUDGET)
    names = [str(label) for label in TASK_LABELS[bench.task]]
    rng = np.random.default_rng(0)
    labels, said = rng.integers(0, 5, 60), rng.random((60, 5))
    expected = challenge_scores([names[i] for i in labels], [names[i] for i in said.argmax(1)], bench.task).score
    assert score(bench, said, labels) == expected


def test_perfect_predictions_score_one(bench: Bench) -> None:
    labels = np.array([0, 2, 5, 0, 1, 0])
    assert score(bench, np.eye(7)[labels] * 0.9 + 0.01, labels) == 1.0


def test_a_fold_that_cannot_be_scored_is_refused(split: Split) -> None:
    only_normal = Split(tuple(r for r in split.recordings if str(r.label) == "Normal"), ())
    with pytest.raises(PRSError, match=r"cannot be scored|too few"):
        Bench(only_normal, Task.EVENT_BINARY, BASE, BUDGET)


def test_checkpoints_lie_where_the_values_say(tmp_path: Path) -> None:
    a, b = {"width": 4, "n_fft": 256}, {"n_fft": 256, "width": 4}
    assert checkpoints_folder(tmp_path, a) == checkpoints_folder(tmp_path, b)
    assert checkpoints_folder(tmp_path, a) != checkpoints_folder(tmp_path, {**a, "width": 8})
