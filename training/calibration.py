"""Temperature: one number that makes probabilities mean what they say, fitted on patients that were held out.

Source: Guo et al., On Calibration of Modern Neural Networks, ICML 2017, section 4.2.
"""

from __future__ import annotations

import numpy as np

#: What is searched. A step is under 2 %: finer than what the data can tell.
_TEMPERATURES = np.geomspace(0.25, 4.0, 161)


def normalised(logs: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """(items, labels) log-probabilities at that temperature; rows of ``logs`` may lack any constant."""
    scaled = logs / temperature
    return np.asarray(scaled - np.logaddexp.reduce(scaled, axis=1, keepdims=True))


def log_loss(logs: np.ndarray, true: np.ndarray) -> float:
    """Mean negative log-probability of the ``true`` (items,) labels."""
    return -float(logs[np.arange(len(true)), true].mean())


def fit_temperature(logs: np.ndarray, true: np.ndarray) -> float:
    """The temperature of the smallest log loss of (items, labels) log-probabilities; above 1 they were boastful."""
    return float(min(_TEMPERATURES, key=lambda t: log_loss(normalised(logs, t), true)))


def cross_fitted(logs: np.ndarray, true: np.ndarray, folds: np.ndarray) -> np.ndarray:
    """(items, labels) probabilities, each fold's at the temperature of the other folds: what new patients would get."""
    result = np.zeros(logs.shape)
    for fold in np.unique(folds):
        inside = folds == fold
        result[inside] = np.exp(normalised(logs[inside], fit_temperature(logs[~inside], true[~inside])))
    return result
