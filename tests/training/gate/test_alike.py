"""Models that answer alike are known by their numbers, in whatever language that is said."""

from __future__ import annotations

from prs_core.gate import Row, Value, Verdict
from prs_core.translation import speak
from training.gate.compare import overall


def test_that_models_answer_alike_is_known_in_every_language() -> None:
    alike = Value(0.0, (0.0, 0.0))
    total, edits = (
        Row(name, name, "", Value(0.5), Value(0.5), alike, 60, Verdict.CANNOT_TELL) for name in ("total", "edits")
    )
    speak(lambda text, _comment, _n: "gleich" if text.startswith("There is no difference") else "")
    try:
        assert overall([total, edits], 60) == (Verdict.CANNOT_TELL, "gleich")
    finally:
        speak(None)
