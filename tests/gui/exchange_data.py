"""What the tests of imports, exports and reports in the window share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.dialogs.work import WorkDialog
from app.window import Parts


def with_study(qtbot: Any, parts: Parts, file: Path) -> None:
    """A new study, with all that is open in it."""
    parts.window.study_desk.open(file, create=True)
    qtbot.waitUntil(lambda: all(i.recording_id for i in parts.session.items.values()), timeout=20000)
    qtbot.waitUntil(lambda: parts.window.workbench.editor.document is not None, timeout=20000)


def with_recordings(qtbot: Any, parts: Parts, *paths: Path) -> None:
    """Opened, and read by Ada."""
    parts.window.open_paths(list(paths))
    parts.window.workbench.set_reader("Ada")
    qtbot.waitUntil(lambda: parts.window.workbench.editor.document is not None, timeout=20000)


def nameless(dialog: WorkDialog) -> list[QWidget]:
    """What takes the focus by the Tab key and has nothing that a screen reader could read out."""
    found, widget = [], dialog.nextInFocusChain()
    while widget is not dialog:
        takes = widget.focusPolicy().value & 1 and widget.isVisibleTo(dialog) and not widget.focusProxy()
        text = getattr(widget, "text", lambda: "")() or getattr(widget, "title", lambda: "")()
        inside = widget.parentWidget().accessibleName() if widget.parentWidget() is not None else ""
        if dialog.isAncestorOf(widget) and takes and not (widget.accessibleName() or text or inside):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
