"""Pictograms and the program's own icon."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize

from app.look import icons
from app.window import make_app
from prs_core.errors import PRSError


def test_every_window_has_the_programs_icon_in_all_sizes(qapp: Any) -> None:
    make_app()
    sizes = {size.width() for size in qapp.windowIcon().availableSizes()}
    assert sizes == {16, 24, 32, 48, 64, 128, 256}
    middle = qapp.windowIcon().pixmap(QSize(64, 64)).toImage().pixelColor(32, 12)
    assert middle.red() > 240  # the windpipe


def test_without_its_files_there_is_a_window_all_the_same(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*parts: str) -> None:
        raise PRSError("gone")

    monkeypatch.setattr("app.look.icons.resource_path", gone)
    assert icons.program_icon().isNull()
