"""Days in words, "2 January 2026", in the program's language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from prs_core.translation import LANGUAGES

#: Day and month, and what a year adds to them; as the languages write them.
_FORMS = {
    "en": ("d MMMM", "d MMMM yyyy"),
    "zh_CN": ("M月d日", "yyyy年M月d日"),
    "fr": ("d MMMM", "d MMMM yyyy"),
    "de": ("d. MMMM", "d. MMMM yyyy"),
    "es": ("d 'de' MMMM", "d 'de' MMMM 'de' yyyy"),
    "pt_BR": ("d 'de' MMMM", "d 'de' MMMM 'de' yyyy"),
}


def day_and_time(when: datetime, *, year: bool = False) -> str:
    """ "2 January 03:04", or "2 January 2026, 03:04". The time is the one that ``when`` names, of whatever zone."""
    locale = QLocale()
    code = next((code for code in LANGUAGES if QLocale(code).language() == locale.language()), "en")
    if code == "en":
        locale = QLocale(code)  # the system's "C" has no names of months in words of its own
    form = f"{_FORMS[code][year]}{',' if year and code != 'zh_CN' else ''} HH:mm"
    return locale.toString(QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute)), form)
