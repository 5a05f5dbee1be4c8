"""Numbers and days in the window: written in the language, and read with a point or a comma."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from app.look.dates import day_and_time
from app.look.decimal_box import DecimalBox
from app.panels.recording_head import clock_text
from app.views.timeline import format_time
from prs_core.translation import LANGUAGES, speak


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    before = QLocale()
    yield
    speak(None)
    QLocale.setDefault(before)


def spoken(code: str) -> None:
    QLocale.setDefault(QLocale(code))
    speak(lambda *_: "", code)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("typed", "meant"), [("0.4", 0.4), ("1,3", 1.3), ("1.300", 1.3), ("12,125", 12.125)])
def test_a_point_and_a_comma_mean_the_same(qtbot: Any, code: str, typed: str, meant: float) -> None:
    spoken(code)
    box = DecimalBox(decimals=3, maximum=1e6, suffix=" s")
    qtbot.addWidget(box)
    box.show()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == meant
    assert box.text() == f"{meant:.3f} s".replace(".", QLocale(code).decimalPoint())


def test_times_of_the_axes_and_of_the_cursor_are_in_the_language() -> None:
    spoken("fr")
    assert format_time(1.25, 15, 0.01) == "1,25" and format_time(62.5, 90, 0.1) == "1:02,5"
    assert clock_text(62.5) == "1:02,5"
    spoken("en")
    assert format_time(1.25, 15, 0.01) == "1.25" and clock_text(62.5) == "1:02.5"


@pytest.mark.parametrize(
    ("code", "short", "long"),
    [
        ("en", "2 January 03:04", "2 January 2026, 03:04"),
        ("zh_CN", "1月2日 03:04", "2026年1月2日 03:04"),
        ("fr", "2 janvier 03:04", "2 janvier 2026, 03:04"),
        ("de", "2. Januar 03:04", "2. Januar 2026, 03:04"),
        ("es", "2 de enero 03:04", "2 de enero de 2026, 03:04"),
        ("pt_BR", "2 de janeiro 03:04", "2 de janeiro de 2026, 03:04"),
    ],
)
def test_days_in_words(code: str, short: str, long: str) -> None:
    spoken(code)
    when = datetime.fromisoformat("2026-01-02T03:04:05.678+01:00")
    assert day_and_time(when) == short
    assert day_and_time(when, year=True) == long


def test_a_system_of_no_language_has_english_months() -> None:
    QLocale.setDefault(QLocale.c())
    assert day_and_time(datetime.fromisoformat("2026-01-02T03:04")) == "2 January 03:04"
