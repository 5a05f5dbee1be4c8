"""Numbers and days as people read them, in each language; files keep the point."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from prs_core.agreement.kappa import Estimate
from prs_core.agreement.tables import words
from prs_core.report.recording import percent
from prs_core.translation import LANGUAGES, day, moment, number, pointed, speak

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize(
    ("code", "fraction", "thousands", "date"),
    [
        ("en", "0.50", "1,234,567.5", "2026-01-02"),
        ("zh_CN", "0.50", "1,234,567.5", "2026/01/02"),
        ("fr", "0,50", "1\u202f234\u202f567,5", "02/01/2026"),
        ("de", "0,50", "1.234.567,5", "02.01.2026"),
        ("es", "0,50", "1.234.567,5", "02/01/2026"),
        ("pt_BR", "0,50", "1.234.567,5", "02/01/2026"),
    ],
)
def test_each_language_writes_its_own(code: str, fraction: str, thousands: str, date: str) -> None:
    assert code in LANGUAGES
    speak(lambda *_: "", code)
    assert number(0.5, ".2f") == fraction and number(1234567.5, ",.1f") == thousands
    assert pointed("1:02.5") == ("1:02.5" if "." in fraction else "1:02,5")
    assert day(WHEN) == date
    assert moment(WHEN) == f"{date} 03:04" and moment(WHEN, seconds=True) == f"{date} 03:04:05"


def test_what_reports_and_tables_say_is_in_the_language() -> None:
    speak(lambda *_: "", "de")
    assert percent(0.125) == "12,5 %"
    assert words(Estimate(0.5)) == "0,50" and words(Estimate(0.5, interval=(0.25, 0.75))) == "0,50 (0,25 to 0,75)"
