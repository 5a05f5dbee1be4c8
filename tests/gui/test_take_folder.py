"""The folder of the takes is moved or removed while one is recorded: one sentence, and nothing is lost."""

from __future__ import annotations

import shutil
import sys

import numpy as np
import pytest
import soundfile

from tests.gui.live_room_support import LIMIT_MS, speak, start

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nobody can move an open file there")


@pytest.mark.parametrize("removed", [True, False])
@pytest.mark.parametrize("panel", [True, False])
def test_one_sentence_says_what_became_of_it(qtbot, room, tmp_path, removed, panel):
    window, folder = room.window, tmp_path / "takes"
    told: list[str] = []
    if panel:
        window.actions_.recording.panel.trigger()
    start(qtbot, room)
    speak(qtbot, room, 2.0)
    show = window.notices.show_notice
    window.notices.show_notice = lambda message, advice="": (told.append(message), show(message, advice))
    window.live.keeper.notice.connect(lambda message, _: told.append(message))
    window.live.recording.guided.problem.connect(lambda message, _: told.append(message))
    if removed:
        shutil.rmtree(folder)
    else:
        folder.rename(tmp_path / "elsewhere")
    window.actions_.recording.record.trigger()
    qtbot.waitUntil(lambda: not window.live.is_recording, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: window.session.current is not None if removed else bool(told or panel), timeout=LIMIT_MS)
    said = [] if panel else told
    if panel:
        assert told == [], "the panel says it"
        said = [window.recording_dock.panel.head.problem.text()]
        assert window.recording_dock.panel.head.problem.isVisible()
    assert len(said) == 1
    assert ("was removed while" if removed else "was moved or renamed") in said[0]
    assert window.live.page.banner.problem.isHidden(), "not twice"
    [there] = (folder if removed else tmp_path / "elsewhere").glob("*.flac" if removed else "*.wav")
    assert len(soundfile.read(there)[0]) == 16000
    assert np.abs(soundfile.read(there)[0]).max() > 0.05
