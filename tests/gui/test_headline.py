"""The banner's headline is written smaller where it does not fit, and never cut: what is cut may be another verdict."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.panels import record
from app.study.items import ItemState
from prs_core import jobs
from tests.gui.clipped import clipped
from tests.gui.live_room_support import LIMIT_MS

_FRENCH = {
    "Starting the model …": "Démarrage du modèle d’analyse…",
    "Listening … {percent}": "À l’écoute du modèle entier… {percent}",
}


@pytest.mark.parametrize("state", [ItemState.WAITING, ItemState.WORKING])
def test_beside_the_recording_panel_in_a_small_window(qtbot: Any, room: Any, monkeypatch, state: ItemState) -> None:
    window, session = room.window, room.session
    tr = record.tr
    monkeypatch.setattr(
        record, "tr", lambda text, *a, **k: _FRENCH[text].format(**k) if text in _FRENCH else tr(text, *a, **k)
    )
    session.open_demo()
    qtbot.waitUntil(lambda: session.sound is not None, timeout=LIMIT_MS)
    window.resize(960, 540)
    window.recording_dock.toggle.trigger()
    QApplication.processEvents()
    [panel] = window.findChildren(record.RecordPanel)
    large = 1.75 * QApplication.font().pointSizeF()
    item = session.current
    item.analysis, item.state, item.fraction = None, state, 0.0
    session.model = jobs.Ready("tiny", "Tiny", "1", {}) if state is ItemState.WORKING else None
    panel.refresh()
    QApplication.processEvents()
    assert panel.label.text() in [text.format(percent="0 %") for text in _FRENCH.values()]
    assert not [text for text in clipped(panel) if panel.label.text() in text]
    assert panel.label.font().pointSizeF() < large, "or the test tests nothing"
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: panel.label.font().pointSizeF() == pytest.approx(large), timeout=LIMIT_MS)
