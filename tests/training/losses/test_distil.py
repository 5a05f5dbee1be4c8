"""What is owed to the teacher: nothing where both say the same, and as slow references have it elsewhere."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses.distil import distilled_classes, distilled_embedding, distilled_frames, distilled_labels

GENERATOR = torch.Generator().manual_seed(0)


def noise(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=GENERATOR)


@pytest.mark.parametrize("loss", [distilled_classes, distilled_labels, distilled_embedding])
def test_nothing_is_owed_where_both_say_the_same_and_something_elsewhere(loss) -> None:  # type: ignore[no-untyped-def]
    x = noise(5, 7)
    assert float(loss(x, x)) == pytest.approx(0.0, abs=1e-6)
    assert float(loss(x + noise(5, 7), x)) > 1e-3


def test_classes_against_a_slow_reference() -> None:
    said, taught = noise(3, 4), noise(3, 4)
    total = 0.0
    for row in range(3):
        p, q = ([math.exp(v / 2) for v in x[row].tolist()] for x in (taught, said))
        p, q = [v / sum(p) for v in p], [v / sum(q) for v in q]
        total += 4 * sum(a * math.log(a / b) for a, b in zip(p, q, strict=True)) / 3
    assert float(distilled_classes(said, taught)) == pytest.approx(total, rel=1e-5)


def test_labels_against_a_slow_reference() -> None:
    said, taught = noise(3, 4), noise(3, 4)
    total = 0.0
    for a, b in zip(said.flatten().tolist(), taught.flatten().tolist(), strict=True):
        q, p = 1 / (1 + math.exp(-a)), 1 / (1 + math.exp(-b))
        total += (p * math.log(p / q) + (1 - p) * math.log((1 - p) / (1 - q))) / 3
    assert float(distilled_labels(said, taught)) == pytest.approx(total, rel=1e-4)


def test_the_embedding_is_measured_by_the_teachers_length() -> None:
    taught = noise(6, 8)
    assert float(distilled_embedding(2 * taught, taught)) == pytest.approx(1.0, rel=1e-5)
    assert float(distilled_embedding(20 * taught, 10 * taught)) == pytest.approx(1.0, rel=1e-5)


def test_borders_count_only_where_the_teacher_hears_an_event() -> None:
    taught = torch.full((1, 9, 4), -30.0)
    taught[:, 7:] = 1.0
    said = taught.clone()
    said[:, 7:, 1] += 0.2
    assert float(distilled_frames(said, taught)) == pytest.approx(0.0, abs=1e-6)
    taught[:, 0, 1] = said[:, 0, 1] = 30.0
    assert float(distilled_frames(said, taught)) == pytest.approx(0.2 / 0.4, rel=1e-4)
