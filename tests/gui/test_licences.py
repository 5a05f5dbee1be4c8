"""Help > About > Licences."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from app.dialogs import licences as licences_dialog
from app.dialogs.licences import LicencesDialog
from app.tasks import SynchronousPool, Tasks
from prs_core.licences import Part
from tests.gui.clipped import clipped


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "LICENSE"
    path.write_text("May be used by all.", "utf-8")
    return path


def test_a_part_is_chosen_and_its_licence_read(qtbot, monkeypatch, text):
    found = [Part("first", "1.0", "MIT", (str(text),)), Part("second", "2.0", "BSD", ())]
    monkeypatch.setattr(licences_dialog, "parts", lambda: found)
    dialog = LicencesDialog(None, Tasks(SynchronousPool()))
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["first 1.0", "second 2.0"]
    assert dialog.title.text() == "first 1.0: MIT" and dialog.text.toPlainText() == "May be used by all."
    dialog.list.setCurrentRow(1)
    assert "without a text" in dialog.text.toPlainText()


def test_a_missing_list_is_said(qtbot, monkeypatch):
    monkeypatch.setattr(licences_dialog, "parts", list)
    dialog = LicencesDialog(None, Tasks(SynchronousPool()))
    qtbot.addWidget(dialog)
    assert "missing" in dialog.title.text()


def test_about_leads_to_them(shell, monkeypatch, qtbot):
    monkeypatch.setattr(licences_dialog, "parts", lambda: [Part("first", "1.0", "MIT", ())])
    shell.window.actions_.help.show_about()
    (about,) = [d for d in shell.window.findChildren(QDialog) if d.windowTitle().startswith("About")]
    (button,) = [b for b in about.findChildren(QPushButton) if "Licences" in b.text()]
    button.click()
    qtbot.waitUntil(lambda: [d.list.count() for d in shell.window.findChildren(LicencesDialog)] == [1])


def test_about_is_seen_whole_on_a_low_screen(shell):
    """A screen of 1280 by 800 at twice the size has 400 points, less what the desktop takes."""
    shell.window.actions_.help.show_about()
    (about,) = [d for d in shell.window.findChildren(QDialog) if d.windowTitle().startswith("About")]
    assert clipped(about) == [] and about.height() <= 360
