"""What a model remembers: statistics against their plain definitions, nobody recognisable in them, and back from the
bundle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from prs_core.bundle import MEMORY_NAME, load_bundle, load_memory, read_card, save_card, save_memory
from prs_core.errors import BundleError
from tests.support import tiny_bundle
from training.memory import LEAST_PATIENTS, RANK, Memory, Statistics, fit_statistics, memory_from_tensors


def some(items: int = 400, size: int = 12, patients: int = 40) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    groups = np.repeat([0, 2], items // 2)
    x = np.abs(rng.normal(3, 1, (items, size)) @ rng.normal(0, 1, (size, size)) * 0.2 + 8 + groups[:, None])
    return x.astype(np.float32), groups, np.eye(3)[groups], np.array([str(n % patients) for n in range(items)])


def test_means_and_variances_are_those_of_the_embeddings() -> None:
    x, groups, targets, patients = some()
    found = fit_statistics(x, groups, targets, patients)
    assert len(found) == 2
    for row, group in enumerate([0, 2]):
        own = x[groups == group].astype(np.float64)
        np.testing.assert_allclose(found.mean[row], own.mean(axis=0), rtol=1e-5)
        total = (found.factors[row] ** 2).sum(dim=0) + found.spread[row] ** 2
        np.testing.assert_allclose(total, own.var(axis=0), rtol=1e-4)
        assert found.target[row].argmax() == group and found.count[row] == 200


def test_the_kept_directions_are_those_of_the_greatest_spread() -> None:
    x, groups, targets, patients = some()
    found = fit_statistics(x, groups, targets, patients)
    values = np.linalg.eigvalsh(np.cov(x[groups == 0].T, bias=True))[::-1]
    np.testing.assert_allclose((found.factors[0] ** 2).sum(dim=1), values[:RANK], rtol=1e-3)


def test_what_is_drawn_has_the_statistics_it_is_drawn_from() -> None:
    x, groups, targets, patients = some()
    found = fit_statistics(x, groups, targets, patients)
    drawn, taught, kinds = found.sample(20_000, torch.Generator().manual_seed(1))
    assert drawn.min() >= 0 and (taught.argmax(dim=1).numpy() == np.array([0, 2])[kinds]).all()
    own = drawn[kinds == 1].numpy()
    np.testing.assert_allclose(own.mean(axis=0), x[groups == 2].mean(axis=0), atol=0.1)
    np.testing.assert_allclose(own.std(axis=0), x[groups == 2].std(axis=0), rtol=0.1)
    again = found.sample(20_000, torch.Generator().manual_seed(1))[0]
    assert torch.equal(drawn, again)


def test_nothing_is_kept_of_a_class_of_few_patients() -> None:
    x, groups, targets, patients = some()
    patients[groups == 2] = [str(n % (LEAST_PATIENTS - 1)) for n in range(200)]
    found = fit_statistics(x, groups, targets, patients)
    assert len(found) == 1 and found.target[0].argmax() == 0
    assert len(fit_statistics(x, groups, targets, np.zeros(len(x)))) == 0


def memory(outputs: int, size: int, seed: int) -> Statistics:
    x, groups, _, patients = some(size=size)
    return fit_statistics(x + seed, groups, np.eye(outputs)[groups], patients)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_bundle(tmp_path / "model")


def remembered() -> Memory:
    head = {"0.weight": torch.randn(3, 4, generator=torch.Generator().manual_seed(0))}
    return Memory({"events": memory(7, 32, 0), "windows": memory(16, 32, 1)}, {"events": head})


def test_a_bundle_keeps_it_and_its_weights_as_they_were(folder: Path) -> None:
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    bundle = load_bundle(folder)
    assert load_memory(bundle) is None
    save_memory(bundle, remembered().to_tensors())
    assert (folder / "weights.safetensors").read_bytes() == before["weights.safetensors"]
    found = memory_from_tensors(load_memory(load_bundle(folder)) or {}, bundle)
    for part, expected in remembered().statistics.items():
        for name, value in vars(expected).items():
            torch.testing.assert_close(getattr(found.statistics[part], name), value, rtol=2e-3, atol=2e-3)
    assert set(found.projections) == {"events"} and load_bundle(folder).card == bundle.card


def test_the_memory_outlives_new_metrics_in_the_card(folder: Path) -> None:
    save_memory(load_bundle(folder), remembered().to_tensors())
    save_card(load_bundle(folder), {"new": 1})
    assert MEMORY_NAME in read_card(folder)[1] and load_memory(load_bundle(folder)) is not None


def test_a_damaged_or_foreign_memory_is_refused(folder: Path) -> None:
    bundle = load_bundle(folder)
    save_memory(bundle, remembered().to_tensors())
    tensors = load_memory(bundle) or {}
    with pytest.raises(BundleError, match="incomplete"):
        memory_from_tensors({k: v for k, v in tensors.items() if k != "windows.mean"}, bundle)
    with pytest.raises(BundleError, match="does not fit"):
        memory_from_tensors({**tensors, "windows.mean": tensors["windows.mean"][:, :5]}, bundle)
    path = folder / MEMORY_NAME
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    with pytest.raises(BundleError):
        load_memory(bundle)
    path.unlink()
    with pytest.raises(BundleError, match="missing"):
        load_memory(bundle)
    assert load_bundle(folder).card == bundle.card  # the model itself works without
