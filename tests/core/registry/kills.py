"""Run by test_registry: works on a registry in children that are killed, each a step further on than the one before.

A step is a call that changes the disk. Prints, as JSON, what each child left behind: how it ended and what the registry
says of the model and of what is in use.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

import filelock  # noqa: F401 - here, so that importing it is no step

from prs_core.bundle import read_card
from prs_core.registry import Entry, Kind, Registry

_CHANGES = ("os.rename", "os.mkdir", "os.remove", "os.rmdir")
_MOST_STEPS = 60


def die_after(steps: int) -> None:
    """SIGKILL before the step that follows so many, wherever in the program that is."""
    left = steps

    def hook(name: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        flags = arguments[2] if name == "open" else 0
        if name in _CHANGES or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def main() -> None:
    folder, bundled, bundle, action = sys.argv[1:]
    registry, path = Registry(Path(folder), Path(bundled)), Path(bundle)
    entry = Entry.of_card(read_card(path)[0], Kind.REFINED)
    found = []
    for steps in range(_MOST_STEPS):
        child = os.fork()
        if not child:
            die_after(steps)
            if action == "add":
                registry.add(path, entry)
            else:
                registry.promote(entry.id, "a", confirmed=True)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        there = entry.id in [model.entry.id for model in registry.models() if not model.problem]
        if there:
            registry.verify(entry.id)
        bundle_in_use, problem = registry.load_current()
        found.append({"code": code, "there": there, "current": bundle_in_use.card.id, "problem": problem})
        if code == 0 or (there and action == "add"):
            break
    print(json.dumps(found))


if __name__ == "__main__":
    main()
