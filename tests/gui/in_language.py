"""Every window of the program in one language.

`python -m tests.gui.in_language CODE OUT` opens them and leaves pictures in OUT; the last line that it prints is JSON:
`windows`, how many there were, and `clipped`, the texts that are cut. A process of its own, for a language is chosen
before the program is imported.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from app.look.language import Language


def main(code: str, out: Path) -> int:
    language = Language(code)
    language.begin()
    # Only now: what is imported looks its texts up.
    from PySide6.QtCore import QEventLoop

    from app.look.palette import class_styles
    from app.options import Options
    from app.preferences import settings
    from app.window import assembled, make_app
    from tests.gui.clipped import clipped
    from tests.gui.conftest import FAKE_WORKER
    from tests.gui.test_accessibility import open_dialogs

    app = make_app()
    language.install(app)
    out.mkdir(parents=True, exist_ok=True)
    found: dict[str, list[str]] = {}

    def look(window: object, name: str) -> None:
        app.processEvents()
        picture = window.grab()  # type: ignore[attr-defined]
        picture.save(str(out / f"{code}-{len(found):02d}-{re.sub('[^a-z]+', '-', name.lower()).strip('-')}.png"))
        found[f"{len(found)} {name}"] = clipped(window)  # type: ignore[arg-type]

    with assembled(Options(settings=out / "settings.ini", theme="light"), [sys.executable, str(FAKE_WORKER)]) as parts:
        parts.window.resize(1280, 800)
        parts.window.show()
        parts.session.open_demo()
        parts.client.start()
        while parts.session.sound is None or parts.session.counts[0]:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
        look(parts.window, "window")
        lane = parts.window.lanes.windows
        named = [text for _, text in lane.axis._tickLevels[0]]
        whole = [style.short for style in class_styles(False).values()]
        found["0 window"] += [f"row “{name}”" for name, text in zip(whole, named, strict=True) if name != text]
        for dialog in open_dialogs(parts):
            for group in settings.GROUPS if hasattr(dialog, "show_group") else ("",):
                if group:
                    dialog.show_group(group)
                look(dialog, f"{type(dialog).__name__} {group}")
    print(json.dumps({"windows": len(found), "clipped": {name: texts for name, texts in found.items() if texts}}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
