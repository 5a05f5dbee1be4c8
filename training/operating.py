"""Operating points, fitted on pooled out-of-fold predictions: where a probability becomes an answer.

The official Score rewards balance between sensitivity and specificity, which the most probable class does not give on
unbalanced data. What is fitted is kept small (a threshold, a bias of Normal, a bias per record label), because the
same predictions also tell the score.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from prs_core.decision import POOL_NAMES, pool
from prs_core.labels import EventType, RecordLabel, Task, task_label
from prs_core.metrics import challenge_scores
from prs_core.results import WindowPredictions

TYPES, LABELS = tuple(EventType), tuple(RecordLabel)
#: What is searched: probabilities as thresholds, biases of log-probabilities, inverse strengths of regularisation.
_STEPS = np.linspace(0.01, 0.99, 99)
_BIASES = np.linspace(-3.0, 3.0, 61)
_WORTH_PROPOSING = 0.1  # F1, of a type within the windows' centres
_STRENGTHS = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)


def _score(se: float, sp: float) -> float:
    return ((se + sp) / 2 + (2 * se * sp / (se + sp) if se + sp else 0.0)) / 2


def normal_threshold(probabilities: np.ndarray, types: np.ndarray) -> float:
    """Task 11: the probability of Normal, (events, 7) column 0, from which an event is called Normal."""
    normal = types == 0
    return float(max(_STEPS, key=lambda t: _score(*_rates(probabilities[:, 0] >= t, normal))))


def _rates(called_normal: np.ndarray, normal: np.ndarray) -> tuple[float, float]:
    return float((~called_normal[~normal]).mean()), float(called_normal[normal].mean())


def type_bias(probabilities: np.ndarray, types: np.ndarray) -> tuple[float, ...]:
    """Task 12: what is added to the log-probabilities; only that of Normal is moved, the rare types are too few."""
    logs = np.log(np.maximum(probabilities, 1e-12))
    normal = types == 0

    def score(bias: float) -> float:
        chosen = (logs + bias * (np.arange(len(TYPES)) == 0)).argmax(axis=1)
        return _score(float((chosen == types)[~normal].mean()), float((chosen == 0)[normal].mean()))

    return (float(max(_BIASES, key=score)), *(0.0,) * (len(TYPES) - 1))


def event_thresholds(windows: Sequence[WindowPredictions], targets: Sequence[np.ndarray]) -> tuple[float, ...]:
    """Per type, the probability in a window's centre with the best F1 over all windows.

    A type that is hardly ever right at any threshold gets 0.5: it is proposed where the network is sure, or not at all.

    ``targets``: for each recording, (windows, 7) of 0/1.
    """
    predicted, true = np.concatenate([w.centre for w in windows]), np.concatenate(targets) > 0
    chosen = []
    for column in range(len(TYPES)):
        p, t = predicted[:, column], true[:, column]
        f1 = [2 * (t & (p >= s)).sum() / max(1, t.sum() + (p >= s).sum()) for s in _STEPS]
        chosen.append(float(_STEPS[int(np.argmax(f1))]) if max(f1) >= _WORTH_PROPOSING else 0.5)
    return tuple(chosen)


class RecordClassifier:
    """Multinomial logistic regression over ``pool`` of each recording's windows, with a bias for the official Score.

    Its regularisation and its bias are chosen on predictions for patients that its weights were not fitted on.
    """

    def __init__(self, windows: Sequence[WindowPredictions], labels: Sequence[RecordLabel], folds: np.ndarray) -> None:
        x = np.stack([pool(w) for w in windows])
        y = np.array([LABELS.index(label) for label in labels])
        candidates = {c: self._held_out(x, y, folds, c) for c in _STRENGTHS}
        self.strength = max(candidates, key=lambda c: -_log_loss(candidates[c], y))
        self.bias = _label_bias(candidates[self.strength], labels)
        #: (recordings, 5) log-probabilities of held-out recordings, the bias included.
        self.held_out = candidates[self.strength] + self.bias
        weights, intercept = _fit(x, y, self.strength)
        self.weights, self.intercept = weights, intercept + self.bias

    @staticmethod
    def _held_out(x: np.ndarray, y: np.ndarray, folds: np.ndarray, strength: float) -> np.ndarray:
        result = np.zeros((len(x), len(LABELS)))
        for fold in np.unique(folds):
            weights, intercept = _fit(x[folds != fold], y[folds != fold], strength)
            logits = x[folds == fold] @ weights.T + intercept
            result[folds == fold] = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
        return result

    def held_out_labels(self) -> list[RecordLabel]:
        return [LABELS[i] for i in self.held_out.argmax(axis=1)]


def _fit(x: np.ndarray, y: np.ndarray, strength: float) -> tuple[np.ndarray, np.ndarray]:
    """Weights (5, features) and intercept (5,) for features as they are; labels never seen get a bias of -20."""
    from sklearn.linear_model import LogisticRegression

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


def _log_loss(logs: np.ndarray, y: np.ndarray) -> float:
    return -float(logs[np.arange(len(y)), y].mean())


def _label_bias(logs: np.ndarray, labels: Sequence[RecordLabel]) -> np.ndarray:
    """A bias per label for the mean Score of tasks 21 and 22: a coordinate at a time, from none.

    Normal is the reference, and Poor Quality is left as probable as it is: the official Score does not count truly
    poor recordings, so searching for it would teach the program never to say that a recording is poor.
    """
    bias = np.zeros(len(LABELS))
    searched = [i for i, label in enumerate(LABELS) if label not in (RecordLabel.NORMAL, RecordLabel.POOR_QUALITY)]
    for step in (0.4, 0.2, 0.1):
        for _ in range(3):
            for column in searched:
                tries = [bias + step * k * (np.arange(len(LABELS)) == column) for k in (0, -2, -1, 1, 2)]
                bias = max(tries, key=lambda b: _mean_score(logs + b, labels))
    return bias


def _mean_score(logs: np.ndarray, labels: Sequence[RecordLabel]) -> float:
    predicted = [LABELS[i] for i in logs.argmax(axis=1)]
    total = 0.0
    for task in (Task.RECORD_TERNARY, Task.RECORD_LABEL):
        true_, said = [task_label(x, task) for x in labels], [task_label(x, task) for x in predicted]
        total += challenge_scores(true_, said, task).score
    return total / 2
