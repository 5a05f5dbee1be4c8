"""The language is chosen before the first text is made, by the settings or as the system has it; Qt speaks it too."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.look.language import KEY, Language, chosen, of_system
from prs_core.translation import ENVIRONMENT, LANGUAGES, speak, tr


@pytest.fixture(autouse=True)
def english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(ENVIRONMENT, "en")
    before = QLocale()
    yield
    speak(None)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"),
        (["sv-SE", "fr-CA"], "fr"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW"], "en"),  # who reads the other script is not helped by this one
        (["pt-PT"], "pt_BR"),
        (["sv-SE"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_first_language_that_there_is(wanted: list[str], code: str) -> None:
    assert of_system(wanted) == code


def test_the_settings_choose_and_what_they_cannot_mean_is_the_systems(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    assert chosen(file) == of_system(QLocale.system().uiLanguages())
    for wanted, found in (("fr", "fr"), ("xx", of_system(QLocale.system().uiLanguages()))):
        store = QSettings(str(file), QSettings.Format.IniFormat)
        store.setValue(KEY, wanted)
        store.sync()
        assert chosen(file) == found


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_a_language_is_spoken_by_the_program_by_qt_and_by_what_it_starts(qapp: QApplication, code: str) -> None:
    language = Language(code)
    language.begin()
    language.install(qapp)
    try:
        assert tr("Recording") != "Recording"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() not in ("Cancel", "&Cancel")
        assert os.environ[ENVIRONMENT] == code
        assert tr("{level:.1f}", level=1.5) == ("1.5" if code == "zh_CN" else "1,5")
    finally:
        qapp.removeTranslator(language._of_qt)


def test_english_is_what_stands_in_the_source() -> None:
    Language("en").begin()
    assert tr("Recording") == "Recording" and tr("{level:.1f}", level=1.5) == "1.5"
