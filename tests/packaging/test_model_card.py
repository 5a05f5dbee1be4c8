"""The bundled model is whole, says what it is, and README tells the scores that its card holds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from prs_core.bundle import Card, default_bundle_path, load_bundle
from prs_core.inference import Analyzer
from prs_core.labels import Task
from prs_core.metrics import total_score
from training.card_page import write_card_page
from training.config import load_config

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "training" / "configs" / "prs-resnet.toml"
TASKS = [str(int(task)) for task in Task]


@pytest.fixture(scope="module")
def card() -> Card:
    return load_bundle(default_bundle_path()).card


def test_the_weights_load_and_stay_small() -> None:
    folder = default_bundle_path()
    Analyzer(load_bundle(folder))
    assert sum(path.stat().st_size for path in folder.iterdir()) < 30_000_000


def test_the_card_names_data_limits_and_use(card: Card) -> None:
    assert "rqh3-h568" in card.about["data"]
    assert "Not a medical device" in card.about["intended_use"]
    assert card.about["limits"]


def test_it_was_made_by_the_committed_configuration(card: Card) -> None:
    assert card.training["configuration_hash"] == load_config(CONFIG).hash
    assert card.training["losses"]["pretrain"]


def test_the_page_is_what_its_card_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = load_bundle(shutil.copytree(default_bundle_path(), tmp_path / "model"))
    page = bundle.folder / "README.md"
    committed = page.read_text(encoding="utf-8")
    # Figures differ with the version of what draws them.
    monkeypatch.setattr("training.card_page.draw_confidence", lambda *_: True)
    monkeypatch.setattr("training.card_page._draw_losses", lambda *_: None)
    write_card_page(bundle)
    assert page.read_text(encoding="utf-8") == committed


def test_sensitivity_and_specificity_have_their_intervals() -> None:
    page = (default_bundle_path() / "README.md").read_text(encoding="utf-8")
    head = page.index("| | task | SE | SP |")
    rows = page[head:].partition("\n\n")[0].splitlines()[2:]
    assert len(rows) == 2 * len(TASKS) and all(row.count(" to ") == 2 for row in rows)


def test_the_documents_tell_the_scores_of_the_card(card: Card) -> None:
    page = (ROOT / "resources" / "docs" / "experiments.md").read_text(encoding="utf-8")
    scores = [card.metrics["out_of_fold"]["tasks"][task]["score"] for task in ("21", "22")]
    assert f"which do better still ({scores[0]:.2f} and {scores[1]:.2f})" in " ".join(page.split())


@pytest.mark.parametrize("row", ["out_of_fold", "intra"])
def test_every_score_has_its_interval(card: Card, row: str) -> None:
    tasks = card.metrics[row]["tasks"]
    for task in TASKS:
        low, high = tasks[task]["interval_95"]["score"]
        assert low < tasks[task]["score"] < high
    assert 0 < total_score({Task(int(t)): tasks[t]["score"] for t in TASKS}) < 1


def test_the_floor_of_the_first_release_holds(card: Card) -> None:
    """Measured once, on the intra test; a later model that is worse must not be bundled."""
    tasks = card.metrics["intra"]["tasks"]
    floors = {"11": 0.865, "12": 0.791, "21": 0.65, "22": 0.50}
    assert {t: tasks[t]["score"] for t in floors if tasks[t]["score"] < floors[t]} == {}


def test_readme_tells_the_scores_of_the_card() -> None:
    page = (default_bundle_path() / "README.md").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith(("| 11: ", "| 12: ", "| 21: ", "| 22: "))]
    assert len(rows) == len(TASKS)
    for row in rows:
        assert row in readme
