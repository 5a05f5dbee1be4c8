"""Three models that the registry's tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import tiny_bundle


@pytest.fixture(scope="session")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three models; the first is the one that ships."""
    folder = tmp_path_factory.mktemp("bundles")
    return [tiny_bundle(folder / f"m{seed}", seed=seed, members=1 + (seed == 2)) for seed in range(3)]
