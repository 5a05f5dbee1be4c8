"""Cohen's kappa and specific agreement from a table of two readers, with intervals that draw whole patients.

Sources: Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1), 1960.
Specific agreement: Cicchetti & Feinstein, "High agreement but low kappa: II", Journal of Clinical Epidemiology 43(6),
1990. Patients, not recordings, are drawn, for a patient's recordings resemble each other (see prs_core.metrics).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from prs_core.metrics import patient_sums
from prs_core.translation import tr

#: From fewer patients, drawing patients gives intervals that are too narrow: none is given.
LEAST_PATIENTS = 20
#: More draws than this without a value, and the value hangs on a few patients: no interval is given.
MOST_UNDEFINED = 0.05
DRAWS = 2000


@dataclass(frozen=True)
class Estimate:
    """A number, or None and ``why`` not; its 95 % interval, or None and ``why_no_interval``."""

    value: float | None
    why: str = ""
    interval: tuple[float, float] | None = None
    why_no_interval: str = ""

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, without empty reasons."""
        values = asdict(self)
        return {name: value for name, value in values.items() if value != ""} | {
            "interval": None if self.interval is None else list(self.interval)
        }


def cohen_kappa(tables: np.ndarray) -> np.ndarray:
    """Tables (..., k, k) of counts or seconds, first reader's rows by second reader's columns -> kappa (...,).

    kappa = (p_o - p_e) / (1 - p_e), where p_o is the share on the diagonal and p_e what it would be by chance, from the
    two readers' own shares. NaN where nothing was read, or where p_e is 1: both used one and the same answer only.
    """
    tables = np.asarray(tables, float)
    total = tables.sum(axis=(-2, -1))
    observed = np.trace(tables, axis1=-2, axis2=-1)
    chance = (tables.sum(axis=-1) * tables.sum(axis=-2)).sum(axis=-1)
    # Times the square of the total: counts stay whole, so that "by chance always" is told from "nearly" exactly.
    above, room = observed * total - chance, total * total - chance
    defined = room > 1e-12 * np.maximum(total * total, 1e-300)
    return np.where(defined, above / np.where(defined, room, 1.0), np.nan)


def raw_agreement(tables: np.ndarray) -> np.ndarray:
    """Tables (..., k, k) -> the share on the diagonal (...,), NaN where nothing was read."""
    tables = np.asarray(tables, float)
    total = tables.sum(axis=(-2, -1))
    return np.where(total > 0, np.trace(tables, axis1=-2, axis2=-1) / np.where(total > 0, total, 1.0), np.nan)


def one_against_rest(tables: np.ndarray, index: int) -> np.ndarray:
    """Tables (..., k, k) -> (..., 2, 2): [both, first only], [second only, neither] said the label at ``index``."""
    tables = np.asarray(tables, float)
    both = tables[..., index, index]
    first, second = tables[..., index, :].sum(axis=-1), tables[..., :, index].sum(axis=-1)
    neither = tables.sum(axis=(-2, -1)) - first - second + both
    return np.stack([np.stack([both, first - both], -1), np.stack([second - both, neither], -1)], -2)


def positive_agreement(tables: np.ndarray) -> np.ndarray:
    """Tables (..., 2, 2) -> 2 both / (2 both + first only + second only), NaN where neither ever said yes."""
    both, first, second = tables[..., 0, 0], tables[..., 0, 1], tables[..., 1, 0]
    return safe_share(2 * both, 2 * both + first + second)


def negative_agreement(tables: np.ndarray) -> np.ndarray:
    """Tables (..., 2, 2) -> 2 neither / (2 neither + first only + second only), NaN where both always said yes."""
    neither, first, second = tables[..., 1, 1], tables[..., 0, 1], tables[..., 1, 0]
    return safe_share(2 * neither, 2 * neither + first + second)


def safe_share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """part / whole, NaN where the whole is nothing; also for seconds, which prs_core.metrics.share is not made for."""
    whole = np.asarray(whole, float)
    return np.where(whole > 0, np.asarray(part, float) / np.where(whole > 0, whole, 1.0), np.nan)


def estimate(
    measure: Callable[[np.ndarray], np.ndarray],
    tables: np.ndarray,
    patients: Sequence[Hashable],
    why: str,
    *,
    draws: int = DRAWS,
    seed: int = 0,
) -> Estimate:
    """``measure`` of the sum of ``tables`` (items, ...) one an item, and its 95 % interval.

    ``measure`` takes (n, ...) tables to (n,) values, NaN where undefined; ``why`` says in words what that means.
    The interval is the 2.5th and 97.5th percentile over ``draws`` of patients with replacement. There is none with
    fewer than LEAST_PATIENTS, where more than MOST_UNDEFINED of the draws have no value, and where all draws have one
    and the same: such an interval would promise more than anybody knows.
    """
    tables = np.asarray(tables, float)
    whole = tables.sum(axis=0)
    value = float(measure(whole[np.newaxis])[0])
    if math.isnan(value):
        return Estimate(None, why)
    count = len(set(patients))
    if count < LEAST_PATIENTS:
        return Estimate(
            value, why_no_interval=tr("fewer than {least} patients ({count})", least=LEAST_PATIENTS, count=count)
        )
    sums = patient_sums(tables.reshape(len(tables), -1), patients, draws, seed).reshape(draws, *tables.shape[1:])
    values = measure(sums)
    undefined = float(np.isnan(values).mean())
    if undefined > MOST_UNDEFINED:
        return Estimate(
            value,
            why_no_interval=tr(
                "too rare: undefined in more than {share:.0%} of the draws of patients", share=MOST_UNDEFINED
            ),
        )
    low, high = (float(x) for x in np.nanquantile(values, [0.025, 0.975]))
    if np.nanmax(values) - np.nanmin(values) < 1e-12:
        return Estimate(value, why_no_interval=tr("no patient differs from the others in this"))
    return Estimate(value, interval=(low, high))


def krippendorff_alpha(answers: Sequence[Sequence[Hashable]]) -> float | None:
    """Krippendorff's alpha for names without order, any number of readers, gaps allowed.

    ``answers``: for each item, what those who read it said. Items with fewer than two answers do not count. 1 is full
    agreement, 0 chance; None where it is undefined: nothing was read twice, or one answer only was ever given.
    Source: Krippendorff, "Computing Krippendorff's alpha-reliability", 2011, section C (nominal data).
    """
    names = {answer: i for i, answer in enumerate(dict.fromkeys(a for item in answers for a in item))}
    coincidences = np.zeros((len(names), len(names)))
    for item in answers:
        if len(item) > 1:
            counts = np.bincount([names[a] for a in item], minlength=len(names)).astype(float)
            coincidences += (np.outer(counts, counts) - np.diag(counts)) / (len(item) - 1)
    totals = coincidences.sum(axis=1)
    n = float(totals.sum())
    different, expected = n - np.trace(coincidences), n * n - float((totals**2).sum())
    return None if expected <= 0 else 1.0 - (n - 1) * float(different) / expected
