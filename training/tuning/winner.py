"""The trial that won, as a configuration file that `prs-studio train --config` and the experiments read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prs_core.files import write_text
from training.config import TrainingConfig, load_config
from training.tuning.space import with_values

if TYPE_CHECKING:
    from training.tuning.study import Study


def winner(study: Study) -> TrainingConfig | None:
    """The study's configuration with the values of its best trial, at full length; None before one has finished."""
    best, base = study.best(), study.bench.base
    return None if best is None else replace(with_values(base, best.params), name=f"{base.name}-tuned")


def to_toml(config: TrainingConfig) -> str:
    """Every setting, so that later defaults change nothing."""
    return "\n".join(_lines(config.to_dict(), ""))


def _lines(values: Mapping[str, Any], where: str) -> list[str]:
    lines = [f"{name} = {_value(value)}" for name, value in values.items() if not isinstance(value, Mapping)]
    for name, value in values.items():
        if isinstance(value, Mapping):
            lines += ["", f"[{where}{name}]", *_lines(value, f"{where}{name}.")]
    return lines


def _value(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(_value(item) for item in value)}]"
    # JSON's strings, numbers and truth values are TOML's, too.
    return json.dumps(value, ensure_ascii=False) if not isinstance(value, float) else repr(value)


def write_winner(study: Study, path: Path) -> bool:
    """Write the winner. False before there is one. Raises OSError."""
    config, best, bench = winner(study), study.best(), study.bench
    if config is None or best is None:
        return False
    about = bench.describe()
    judged = f"{bench.judged_folds} of {bench.base.folds} patient-grouped folds of the train part"
    head = [
        f"# Found by `prs-studio tune --task {about['task']}`: trial {best.number}, the best of {len(study.spent())}.",
        f"# Score {best.value:.3f} on {judged}.",
        f"# Tuned from configuration {about['configuration']} on data {about['data']}, seed {study.seed}.",
        "",
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, "\n".join([*head, to_toml(config), ""]))
    assert load_config(path) == config, "what was written must be what was found"
    return True
