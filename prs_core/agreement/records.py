"""Do two readers give whole recordings the same label? Kappa over the five labels, and for each against the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from prs_core.agreement.kappa import (
    Estimate,
    cohen_kappa,
    estimate,
    negative_agreement,
    one_against_rest,
    positive_agreement,
    raw_agreement,
)
from prs_core.agreement.readings import Pair
from prs_core.labels import RecordLabel
from prs_core.translation import tr

_LABELS = tuple(RecordLabel)
_NOTHING = tr("no recording was read by both")
_ONE_LABEL = tr("both used one and the same label only: there is no chance agreement to exceed")


@dataclass(frozen=True)
class LabelAgreement:
    """One label against the rest: how often each reader used it, and how well they agree on it."""

    label: RecordLabel
    a: int
    b: int
    both: int
    kappa: Estimate
    positive: Estimate
    negative: Estimate


@dataclass(frozen=True)
class RecordAgreement:
    """``confusion`` (5, 5) counts recordings in the order of RecordLabel: row what A said, column what B said."""

    recordings: int
    patients: int
    confusion: np.ndarray
    raw: Estimate
    kappa: Estimate
    labels: tuple[LabelAgreement, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "recordings": self.recordings,
            "patients": self.patients,
            "labels": [str(label) for label in _LABELS],
            "confusion": self.confusion.tolist(),
            "raw_agreement": self.raw.to_dict(),
            "kappa": self.kappa.to_dict(),
            "per_label": {
                str(one.label): {
                    "a": one.a,
                    "b": one.b,
                    "both": one.both,
                    "kappa": one.kappa.to_dict(),
                    "positive_agreement": one.positive.to_dict(),
                    "negative_agreement": one.negative.to_dict(),
                }
                for one in self.labels
            },
        }


def record_agreement(pairs: Sequence[Pair], *, seed: int = 0) -> RecordAgreement:
    """Agreement on the label that counts: the one given by hand, or else the one that follows from the events. A
    recording to which one of the two gave neither is left out: no label is not a label."""
    pairs = [pair for pair in pairs if pair.a.label is not None and pair.b.label is not None]
    k = len(_LABELS)
    tables = np.zeros((len(pairs), k, k))
    for table, pair in zip(tables, pairs, strict=True):
        table[_LABELS.index(pair.a.label), _LABELS.index(pair.b.label)] = 1
    patients = [pair.patient for pair in pairs]
    whole = tables.sum(axis=0).astype(int)
    return RecordAgreement(
        recordings=len(pairs),
        patients=len(set(patients)),
        confusion=whole,
        raw=estimate(raw_agreement, tables, patients, _NOTHING, seed=seed),
        kappa=estimate(cohen_kappa, tables, patients, _ONE_LABEL if pairs else _NOTHING, seed=seed),
        labels=tuple(_label(i, tables, whole, patients, seed) for i in range(k)),
    )


def _label(index: int, tables: np.ndarray, whole: np.ndarray, patients: Sequence[Any], seed: int) -> LabelAgreement:
    two = one_against_rest(tables, index)
    a, b, both = int(whole[index].sum()), int(whole[:, index].sum()), int(whole[index, index])
    why = tr("neither reader used this label") if not a + b else tr("both gave every recording this label")
    why = why if len(tables) else _NOTHING
    return LabelAgreement(
        label=_LABELS[index],
        a=a,
        b=b,
        both=both,
        kappa=estimate(cohen_kappa, two, patients, why, seed=seed),
        positive=estimate(positive_agreement, two, patients, why, seed=seed),
        negative=estimate(negative_agreement, two, patients, why, seed=seed),
    )
