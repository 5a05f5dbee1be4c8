"""The gate: a new model beside the one in use, on patients whom neither was trained on.

``judge`` compares, ``prs_core.gate`` holds what it says, resources/docs/retraining.md tells users what that means.
"""

from __future__ import annotations

from training.gate.judge import judge
from training.gate.material import HeldOut

__all__ = ["HeldOut", "judge"]
