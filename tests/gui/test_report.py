"""Reports from the window: on a recording, on a patient; refused where they would replace something."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.dialogs.report import ReportDialog
from app.window import Parts
from prs_core.labels import EventType
from tests.gui.exchange_data import nameless, with_recordings, with_study

NAMES = ("65000001_4.5_0_p1_11.wav", "65000001_4.5_0_p3_12.wav")


@pytest.fixture
def desk(qtbot: Any, shell: Parts, make_sound: Any) -> Parts:
    """Two recordings of a patient, read by Ada, who marked a wheeze in the first."""
    with_recordings(qtbot, shell, *(make_sound(name, 12.0) for name in NAMES))
    shell.window.workbench.hand.draw(EventType.WHEEZE, 1, 2)
    return shell


def asked(qtbot: Any, parts: Parts) -> ReportDialog:
    parts.window.actions_.exchange.report.trigger()
    (dialog,) = parts.window.findChildren(ReportDialog)
    assert dialog.isVisible() and not dialog.isModal()
    qtbot.waitUntil(dialog.patient.isEnabled, timeout=20000)
    return dialog


def told(qtbot: Any, parts: Parts) -> str:
    qtbot.waitUntil(parts.window.notices.isVisible, timeout=30000)
    return parts.window.notices.done.text()


def test_a_recordings_report_as_pdf(qtbot: Any, desk: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("app.dialogs.work.show_file", shown.append)
    dialog = asked(qtbot, desk)
    assert nameless(dialog) == [] and dialog.out.path is not None and dialog.out.path.name.endswith("11 report.pdf")
    out = tmp_path / "r.pdf"
    dialog.out.edit.selectAll()
    QTest.keyClicks(dialog.out.edit, str(out))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert "1 recording" in told(qtbot, desk) and out.read_bytes().startswith(b"%PDF")
    QTest.mouseClick(desk.window.notices.done.button, Qt.MouseButton.LeftButton)
    assert shown == [out]


def test_a_patients_report_as_html_out_of_a_study(qtbot: Any, desk: Parts, tmp_path: Path) -> None:
    with_study(qtbot, desk, tmp_path / "s.prs-study")
    dialog = asked(qtbot, desk)
    dialog.format.setFocus()
    QTest.keyClick(dialog.format, Qt.Key.Key_Down)
    QTest.mouseClick(dialog.patient, Qt.MouseButton.LeftButton)
    assert dialog.out.path is not None and dialog.out.path.name == "patient 65000001 report.html"
    out = tmp_path / "r.html"
    dialog.out.set_path(out)
    dialog.start.click()
    assert "2 recordings" in told(qtbot, desk)
    page = out.read_text("utf-8")
    assert all(name in page for name in NAMES) and "Ada" in page and "Wheeze" in page


def test_nothing_is_replaced_unasked_and_a_folder_that_is_not_there_is_told(
    qtbot: Any, desk: Parts, tmp_path: Path
) -> None:
    out = tmp_path / "r.pdf"
    out.write_text("mine")
    dialog = asked(qtbot, desk)
    dialog.out.set_path(out)
    assert not dialog.start.isEnabled() and "there already" in dialog.message.text()
    dialog.out.set_path(tmp_path / "r.txt")
    assert not dialog.start.isEnabled() and dialog.message.text() == "The file's name must end in .pdf."
    dialog.out.set_path(tmp_path / "nowhere" / "r.pdf")
    dialog.start.click()
    qtbot.waitUntil(lambda: "does not exist" in dialog.message.text(), timeout=20000)
    assert dialog.isVisible() and out.read_text() == "mine"


def test_no_name_reaches_the_log(
    qtbot: Any, desk: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(content: object, out: Path) -> None:
        raise OSError(errno.ENOTCONN, "no drive", str(out))

    monkeypatch.setattr("prs_core.report.write_report", fail)
    dialog = asked(qtbot, desk)
    dialog.out.set_path(tmp_path / "patient 65000001 report.pdf")
    dialog.start.click()
    qtbot.waitUntil(lambda: "no drive" in dialog.message.text(), timeout=20000)
    assert "no drive" in caplog.text and "65000001" not in caplog.text


def test_reports_and_exports_bring_neither_torch_nor_matplotlib_into_the_window() -> None:
    code = (
        "import sys, app.exchange.work, app.exchange.desk, app.dialogs.imports, prs_core.report.of_study, "
        "prs_core.report.pdf, prs_core.report.html, prs_core.exchange.studies\n"
        "print([name for name in ('torch', 'torchaudio', 'sklearn', 'matplotlib') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
