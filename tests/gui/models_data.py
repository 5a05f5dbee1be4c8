"""A registry for the window's tests and pictures: small models with entries as retraining writes them."""

from __future__ import annotations

import json
from pathlib import Path

from prs_core.bundle import read_card
from prs_core.gate import GateResult, Row, Value, Verdict
from prs_core.registry import Entry, Kind, Registry
from tests.support import tiny_bundle

BUNDLED = "tiny-4-0"


def gate(verdict: Verdict, candidate: str, current: str = BUNDLED) -> GateResult:
    old, new = Value(0.741, (0.702, 0.779)), Value(0.783, (0.744, 0.820))
    if verdict is Verdict.BETTER:
        row = Row("total", "total", "Score of all tasks", old, new, Value(0.042, (0.008, 0.077)), 41, verdict)
    else:
        row = Row("total", "total", "Score of all tasks", new, old, Value(-0.042, (-0.077, -0.008)), 41, verdict)
    change = "rose" if verdict is Verdict.BETTER else "fell"
    reason = f"The Score {change} by 0.042 (0.008 to 0.077) on 41 patients that neither model has learnt from."
    return GateResult(current, candidate, verdict, reason, (row,), 120, 41, asked=3, made="2026-03-02T10:00:00+00:00")


def make_registry(folder: Path, models: int = 3) -> Registry:
    """The one that ships, one that is better, one that is worse and one that was imported, as many as wanted."""
    bundles = [tiny_bundle(folder / f"bundle-{seed}", seed=seed, name="prs-resnet") for seed in range(models + 1)]
    registry = Registry(folder / "models", bundles[0])
    kinds = (
        (Kind.REFINED, Verdict.BETTER, "Dr Ada Lovelace", "After the spring clinic", "2026-03-02T10:12:00+00:00"),
        (Kind.SCRATCH, Verdict.WORSE, "Dr Bo", "", "2026-03-09T17:40:00+00:00"),
        (Kind.IMPORTED, None, "Children's hospital", "By mail", "2026-02-11T09:00:00+00:00"),
    )
    for bundle, (kind, verdict, author, note, made) in zip(bundles[1:], kinds, strict=False):
        card = read_card(bundle)[0]
        judged = json.loads(json.dumps(gate(verdict, card.id).to_dict())) if verdict is not None else None
        scores = {"intra": {"11": 0.893, "12": 0.847, "21": 0.712, "22": 0.588}}
        entry = Entry.of_card(
            card,
            kind,
            parent=BUNDLED if kind is not Kind.SCRATCH else None,
            author=author,
            note=note,
            gate=judged,
            made=made,
            metrics=scores,
            data_fingerprint="ca551e77e001",
            configuration_hash="0ddba11c0de5",
        )
        registry.add(bundle, entry)
    return registry
