"""Pictures of editing in the real window: python -m tests.gui.look_editing OUT [PATH ...]. Not a test: look at them."""

from __future__ import annotations

import sys
import time

from tests.gui.look import Desk, main


def tour(d: Desk, size: tuple[int, int]) -> None:
    """Decide by keys, draw and drag by mouse, phases, shortcuts: a picture of each."""
    print(d.name, d.wait_for("analysis_shown"), flush=True)
    time.sleep(2.5)
    d.picture("1-open")
    d.hands.click(*d.at(size[0] * 0.5, 250))
    d.hands.key("Home")
    d.hands.key("Tab")
    d.picture("2-proposal")
    for key in ("Return", "Return", "3", "Tab", "BackSpace"):
        d.hands.key(key)
    d.picture("3-decided")
    d.hands.key("Control_L", "2")
    d.hands.key("Control_L", "3")
    time.sleep(0.3)
    d.picture("4-layers")
    d.hands.key("Control_L", "1")
    d.hands.key("Shift_L", "Return")
    d.hands.key("Control_L", "a")
    d.picture("5-all")
    d.hands.key("F1")
    time.sleep(0.4)
    d.picture("6-sheet")
    d.hands.key("Escape")
    d.hands.key("Alt_L", "e")
    time.sleep(0.3)
    d.picture("7-menu")
    d.hands.key("Escape")
    d.hands.key("Escape")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], tour))
