"""Sound that never came although the device went on: a wireless microphone out of reach, a server too busy. No Qt.

Nobody says so: the next callback just comes later, with what was heard later. But all that comes late for good, and by
more than any buffer holds, was lost in between. What was only delayed catches up.
"""

from __future__ import annotations

from app.sound.capture import Capture

#: Less than this is not told from a server that has changed its mind about how much it keeps in store.
LEAST_S = 0.3
#: Looks at sound that has come, some 10 ms each, until it is clear that nothing catches up.
LOOKS = 100
_CATCHES_UP_S = 0.05  # within half of them


class Continuity:
    """Looks at one capture's clock. ``look`` it whenever sound may have come."""

    def __init__(self, capture: Capture) -> None:
        self._capture = capture
        self._came = 0  # frames, at the look before
        self._usual_s: float | None = None  # how late sound comes at best
        self._lates: list[float] = []
        self._lost_at = 0  # frames that came before it, where sound may be missing
        self._suspects = False

    def look(self, now_s: float) -> tuple[float, int] | None:
        """Seconds that are missing, and how many frames came since, once that is known."""
        came, before = self._capture.came, self._came
        if came == before:
            return None
        self._came = came
        late = now_s - came / self._capture.rate
        suspects = self._usual_s is not None and late > self._usual_s + LEAST_S
        if suspects is not self._suspects:
            self._suspects, self._lost_at = suspects, before
            self._lates.clear()
        self._lates.append(late)
        if len(self._lates) < LOOKS:
            return None
        if suspects and min(self._lates[: LOOKS // 2]) > min(self._lates[LOOKS // 2 :]) + _CATCHES_UP_S:
            self._lates.clear()
            return None
        former, self._usual_s = self._usual_s, min(self._lates)
        self._lates.clear()
        self._suspects = False
        return (self._usual_s - former, came - self._lost_at) if suspects and former is not None else None
