"""Operating points, fitted on pooled out-of-fold predictions: where a probability becomes an answer.

The official Score rewards balance between sensitivity and specificity, which the most probable class does not give on
unbalanced data. What is fitted is kept small (a threshold, a bias for each type, an offset of the adventitious record
labels and one of Poor Quality), because the same predictions also tell the score.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prs_core.decision import POOL_NAMES, pool, record_worth
from prs_core.labels import EventType, RecordLabel
from prs_core.results import WindowPredictions
from training.calibration import fit_temperature, log_loss, normalised
from training.data import patient_folds

TYPES, LABELS = tuple(EventType), tuple(RecordLabel)
#: What is searched: probabilities as thresholds, biases of log-probabilities, inverse strengths of regularisation.
_STEPS = np.linspace(0.01, 0.99, 99)
_BIAS_PRICE = 0.001  # of Score, for a bias of one
_STRENGTHS = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
_OFFSETS = np.linspace(-2.0, 2.0, 41)
#: The least share of truly poor recordings that must be called poor. The official Score does not count them, so
#: that an offset searched for the Score alone hides them: 12 of 177 would still be found, for 0.01 more of Score.
POOR_RECALL = 0.6


def _score(se: float, sp: float) -> float:
    return ((se + sp) / 2 + (2 * se * sp / (se + sp) if se + sp else 0.0)) / 2


def normal_threshold(probabilities: np.ndarray, types: np.ndarray) -> float:
    """Task 11: the probability of Normal, (events, 7) column 0, from which an event is called Normal."""
    normal = types == 0
    return float(max(_STEPS, key=lambda t: _score(*_rates(probabilities[:, 0] >= t, normal))))


def _rates(called_normal: np.ndarray, normal: np.ndarray) -> tuple[float, float]:
    return float((~called_normal[~normal]).mean()), float(called_normal[normal].mean())


def type_bias(probabilities: np.ndarray, types: np.ndarray) -> tuple[float, ...]:
    """Task 12: what is added to the log-probabilities, one coordinate after the other, from nothing.

    Every type has its own, but each must earn its place: without that price, the rare types' followed chance.
    """
    logs = np.log(np.maximum(probabilities, 1e-12))
    normal = types == 0

    def worth(bias: np.ndarray) -> float:
        chosen = (logs + bias).argmax(axis=1)
        score = _score(_share((chosen == types)[~normal]), _share((chosen == 0)[normal]))
        return score - _BIAS_PRICE * float(np.abs(bias).sum())

    bias = np.zeros(len(TYPES))
    for step in (0.4, 0.2, 0.1):
        for _ in range(3):
            for kind in np.argsort(-np.bincount(types, minlength=len(TYPES)), kind="stable"):
                tries = [bias + step * k * (np.arange(len(TYPES)) == kind) for k in (0, -2, -1, 1, 2)]
                bias = max(tries, key=worth)
    return tuple(float(round(b, 6)) for b in bias)


class RecordClassifier:
    """Multinomial logistic regression over ``pool`` of each recording's windows, calibrated; offsets for the Score.

    Its regularisation, temperature and offsets are chosen on predictions for patients that its weights were not fitted
    on. ``weights`` (5, 80) and ``intercept`` (5,) give calibrated log-probabilities; ``offset`` (5,) serves to choose.
    """

    def __init__(self, windows: Sequence[WindowPredictions], labels: Sequence[RecordLabel], folds: np.ndarray) -> None:
        x = np.stack([pool(w) for w in windows])
        self.true = np.array([LABELS.index(label) for label in labels])
        self._folds = folds
        candidates = {c: self._held_out(x, c) for c in _STRENGTHS}
        self.strength = min(candidates, key=lambda c: log_loss(candidates[c], self.true))
        #: (recordings, 5) log-probabilities of held-out recordings, before the temperature.
        self.held_out = candidates[self.strength]
        self.temperature = fit_temperature(self.held_out, self.true)
        self.offset = label_offset(normalised(self.held_out, self.temperature), self.true)
        weights, intercept = _fit(x, self.true, self.strength)
        self.weights, self.intercept = weights / self.temperature, intercept / self.temperature

    def _held_out(self, x: np.ndarray, strength: float) -> np.ndarray:
        result = np.zeros((len(x), len(LABELS)))
        for fold in np.unique(self._folds):
            inside = self._folds == fold
            others = np.full(len(x), True) if inside.all() else ~inside  # nobody else to learn from
            weights, intercept = _fit(x[others], self.true[others], strength)
            result[inside] = normalised(x[inside] @ weights.T + intercept)
        return result

    def held_out_labels(self) -> list[RecordLabel]:
        """At the operating point that ships, which was chosen on these very recordings."""
        return [LABELS[i] for i in choose(normalised(self.held_out, self.temperature), self.offset)]

    def labels(self, windows: Sequence[WindowPredictions]) -> list[RecordLabel]:
        """Of other recordings, as the program says them."""
        logs = normalised(np.stack([pool(w) for w in windows]) @ self.weights.T + self.intercept)
        return [LABELS[i] for i in choose(logs, self.offset)]


def cross_fitted_labels(
    windows: Sequence[WindowPredictions],
    labels: Sequence[RecordLabel],
    folds: np.ndarray,
    patients: np.ndarray,
    seed: int,
) -> list[RecordLabel]:
    """Each fold's by a classifier that was fitted and calibrated, and whose offsets and regularisation were chosen, on
    the other folds alone: what is chosen there is chosen within patient-grouped folds of theirs.

    The networks behind the windows of those folds were taught with the fold that is judged; only what is fitted here
    never saw it.
    """
    said = [labels[0]] * len(labels)
    for fold in np.unique(folds):
        inside, others = np.flatnonzero(folds == fold).tolist(), np.flatnonzero(folds != fold).tolist()
        own = [labels[i] for i in others]
        of_others = [windows[i] for i in others]
        number = min(len(np.unique(folds)), len(np.unique(patients[others])))
        among = patient_folds(patients[others], own, number, seed) if number > 1 else np.zeros(len(others), int)
        classifier = RecordClassifier(of_others, own, among)
        for i, label in zip(inside, classifier.labels([windows[i] for i in inside]), strict=True):
            said[i] = label
    return said


def _fit(x: np.ndarray, y: np.ndarray, strength: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights (5, features) and intercept (5,) for features as they are; labels never seen get a bias of -20."""
    from sklearn.linear_model import LogisticRegression

    if len(np.unique(y)) == 1:  # of which scikit-learn makes an error
        return np.zeros((len(LABELS), len(POOL_NAMES))), np.where(np.arange(len(LABELS)) == y[0], 0.0, -20.0)
    mean, deviation = x.mean(axis=0), np.maximum(x.std(axis=0), 1e-3)
    model = LogisticRegression(C=strength, max_iter=2000).fit((x - mean) / deviation, y)
    coefficients, intercepts = model.coef_, model.intercept_
    if len(model.classes_) == 2:  # scikit-learn keeps one row for two classes
        coefficients, intercepts = (
            np.vstack([-coefficients, coefficients]) / 2,
            np.concatenate([-intercepts, intercepts]) / 2,
        )
    weights, bias = np.zeros((len(LABELS), len(POOL_NAMES))), np.full(len(LABELS), -20.0)
    weights[model.classes_] = coefficients / deviation
    bias[model.classes_] = intercepts - (coefficients / deviation) @ mean
    return weights, bias


def choose(logs: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """(recordings,) indices into LABELS, as record_verdict() chooses them."""
    return np.asarray((record_worth(np.exp(logs)) + offset).argmax(axis=1))


def label_offset(logs: np.ndarray, true: np.ndarray) -> np.ndarray:
    """(5,) for the best mean Score of tasks 21 and 22 with POOR_RECALL.

    ``logs`` (recordings, 5) log-probabilities, ``true`` (recordings,) indices into LABELS. Two numbers only, one for
    the three adventitious labels and one for Poor Quality: with one for each label the Score was better on the
    recordings that they were chosen on, and worse on others. If no offset finds enough poor recordings, the one that
    finds most is taken.
    """
    worth = record_worth(np.exp(logs))
    offsets = [np.array([0.0, a, a, a, poor]) for a in _OFFSETS for poor in _OFFSETS]
    # Zero first, so that ties leave things as they are.
    offsets.sort(key=lambda o: float(np.abs(o).sum()))
    return max(offsets, key=lambda o: _merit((worth + o).argmax(axis=1), true))


def _merit(said: np.ndarray, true: np.ndarray) -> tuple[float, float]:
    """How much of POOR_RECALL is reached, then the mean Score of tasks 21 and 22 of indices into LABELS."""
    normal, poor = true == LABELS.index(RecordLabel.NORMAL), true == LABELS.index(RecordLabel.POOR_QUALITY)
    adventitious = ~normal & ~poor
    specificity = _share(said[normal] == 0)
    told = (said[adventitious] != 0) & (said[adventitious] != LABELS.index(RecordLabel.POOR_QUALITY))
    exact = said[adventitious] == true[adventitious]
    scores = [_score(_share(hits), specificity) for hits in (told, exact)]
    found = _share(said[poor] == LABELS.index(RecordLabel.POOR_QUALITY)) if poor.any() else 1.0
    return min(found, POOR_RECALL), sum(scores) / 2


def _share(hits: np.ndarray) -> float:
    return float(hits.mean()) if len(hits) else 0.0
