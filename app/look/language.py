"""The program's language: chosen before anything of it is imported, for texts are looked up as they are made.

This module imports nothing that holds texts.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator

from prs_core.resources import resource_path
from prs_core.translation import ENVIRONMENT, LANGUAGES, speak

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

#: Of the setting, whose other values are those of LANGUAGES.
KEY, SYSTEM = "view/language", "system"


def of_system(wanted: list[str]) -> str:
    """The first of a system's languages ("de-AT", best first) that the program has, or English."""
    for each in wanted:
        locale = QLocale(each)
        same = [code for code in LANGUAGES if QLocale(code).language() == locale.language()]
        if same and (same[0] != "zh_CN" or locale.script() == QLocale.Script.SimplifiedHanScript):
            return same[0]
    return "en"


class Language:
    """One language: what Qt needs to speak it. Keep it as long as the program runs."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = QLocale(code)
        self._texts, self._of_qt = QTranslator(), QTranslator()
        if code != "en":
            self._texts.load(str(resource_path("translations", f"prs-studio_{code}.qm")))
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._of_qt.load(str(Path(folder) / f"qtbase_{code}.qm"))

    def begin(self) -> None:
        """From now on texts are said in it, here and in the processes that are started from here."""
        os.environ[ENVIRONMENT] = self.code
        QLocale.setDefault(self.locale)
        speak(self._lookup() if self.code != "en" else None, self.code)

    def _lookup(self) -> Callable[[str, str, int], str]:
        translate = self._texts.translate
        return lambda text, comment, n: translate("", text, comment, n) or ""

    def install(self, app: QApplication) -> None:
        """Qt's own texts too: buttons, the menus of text fields."""
        app.installTranslator(self._of_qt)


def chosen(settings_file: Path) -> str:
    """The code of the language that the settings name, or the system's."""
    wanted = QSettings(str(settings_file), QSettings.Format.IniFormat).value(KEY)
    return str(wanted) if wanted in LANGUAGES else of_system(QLocale.system().uiLanguages())
