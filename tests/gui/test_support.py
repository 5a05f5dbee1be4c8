"""When the program fails: the dialog, the report of the last crash, the restart, the file of diagnostics."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.dialogs.crash import CrashDialog
from app.preferences import settings
from app.preferences.settings import Settings
from app.support.crash import CrashWatch, Ending, endings
from app.support.desk import arguments_with_study, start_again
from app.support.diagnostics import harmless_settings, private, private_doctor
from app.support.logs import log_file

NAME = "Anna Smith"
CRASH = """
import faulthandler, sys, time
from pathlib import Path
from app.support.crash import CrashWatch
watch = CrashWatch.begin(Path(sys.argv[1]))
print("begun", flush=True)
if sys.argv[2] == "crash":
    faulthandler._sigabrt()
elif sys.argv[2] == "end":
    watch.end()
else:
    sys.stdin.read()
"""


def a_run(folder: Path, how: str) -> subprocess.Popen[str]:
    """A process that watches for its own crash, and crashes, ends, or waits to be killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", CRASH, str(folder), how],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


def finish(process: subprocess.Popen[str]) -> None:
    process.communicate(timeout=30)


# -------------------------------------------------------------------------------------------------- the crash file


def test_a_crash_leaves_a_report_which_the_next_run_finds_once(tmp_path):
    finish(a_run(tmp_path, "crash"))
    (ending,) = endings(tmp_path)
    assert ending.report is not None
    text = ending.report.read_text("utf-8")
    assert "Fatal Python error: Aborted" in text and "<string>" in text
    assert endings(tmp_path) == [] and ending.report.exists()


def test_a_run_that_ended_as_it_should_leaves_nothing(tmp_path):
    finish(a_run(tmp_path, "end"))
    assert list(tmp_path.iterdir()) == []
    assert endings(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="not on Windows: signals")
def test_a_run_that_goes_on_is_left_alone_and_a_killed_one_found(tmp_path):
    process = a_run(tmp_path, "wait")
    assert endings(tmp_path) == []
    process.send_signal(signal.SIGKILL)
    finish(process)
    assert endings(tmp_path) == [Ending(None)]
    assert list(tmp_path.iterdir()) == []


def test_only_the_last_reports_are_kept(tmp_path):
    for number in range(9):
        (tmp_path / f"crash-2026010{number}-000000-1.txt").write_text("x")
    endings(tmp_path)
    assert sorted(p.name[6:14] for p in tmp_path.iterdir()) == [f"2026010{n}" for n in range(4, 9)]


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert CrashWatch.begin(tmp_path / "file") is None


# ------------------------------------------------------------------------------------------------------ the dialog


def dialogs(window) -> list[CrashDialog]:
    return window.findChildren(CrashDialog)


def raised(text: str) -> BaseException:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def test_an_error_says_what_is_safe_and_offers_to_restart(shell, qtbot):
    support = shell.window.actions_.help.support
    support.tell_error("Something (ValueError: x).", "Advice.", raised(f"no {NAME}.wav"))
    (dialog,) = dialogs(shell.window)
    words = " ".join(label.text() for label in dialog.findChildren(type(shell.window.status.model)))
    assert "only reads" in words and "on the disk as it was made" in words and "still in this window" in words
    buttons = {button.text().replace("&", "") for button in dialog.findChildren(QPushButton)}
    assert {"Go on", "Restart PRS Studio", "Save diagnostics …", "Details"} <= buttons
    assert "ValueError" in dialog.details.toPlainText() and NAME not in dialog.details.toPlainText()


def test_the_same_error_again_is_a_line_not_a_second_dialog(shell, qtbot):
    support = shell.window.actions_.help.support
    error = raised("x")
    for _ in range(3):
        support.tell_error("Something.", "Advice.", error)
    (dialog,) = dialogs(shell.window)
    dialog.close()
    support.tell_error("Something.", "Advice.", error)
    assert shell.window.notices.note.isVisible()
    qtbot.waitUntil(lambda: dialogs(shell.window) == [])


def test_a_crash_of_the_last_run_is_told_with_its_report(shell, tmp_path):
    finish(a_run(tmp_path, "crash"))
    shell.window.actions_.help.support.tell_endings(endings(tmp_path))
    (dialog,) = dialogs(shell.window)
    assert "Fatal Python error" in dialog.details.toPlainText()
    assert not any("Restart" in button.text() for button in dialog.findChildren(QPushButton))


def test_a_killed_run_is_a_line(shell):
    shell.window.actions_.help.support.tell_endings([Ending(None)])
    assert dialogs(shell.window) == [] and shell.window.notices.note.isVisible()


def test_a_restart_closes_the_window_and_keeps_what_was_asked_for(shell, tmp_path):
    support = shell.window.actions_.help.support
    support._study_opened(tmp_path / "ward.prs-study")
    support._study_changed = lambda: None  # the window closes its study with itself
    support.restart_program()
    assert shell.window.isHidden()
    assert support.restart is not None and support.restart[-2:] == ["--study", str(tmp_path / "ward.prs-study")]


def test_the_next_run_gets_this_ones_arguments_but_not_the_benchmarks():
    before = ["a b.wav", "--startup-report", "r.json", "--study", "old", "--theme", "dark", "--quit-when", "main"]
    assert arguments_with_study(before, "new") == ["a b.wav", "--theme", "dark", "--study", "new"]
    assert arguments_with_study(before, "") == ["a b.wav", "--theme", "dark"]


def test_the_next_run_is_started_as_this_one_was(monkeypatch):
    started = []

    def start_detached(program, arguments, folder):
        started.append((program, arguments, folder))
        return True, 1

    monkeypatch.setattr("app.support.desk.QProcess.startDetached", start_detached)
    assert start_again(["a.wav"])
    program, arguments, folder = started[0]
    assert program == sys.executable and arguments == ["-m", "app", "a.wav"] and (Path(folder) / "app").is_dir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    start_again(["a.wav"])
    assert started[1] == (sys.executable, ["a.wav"], "")


# --------------------------------------------------------------------------------------------------- diagnostics


def test_diagnostics_hold_what_helps_and_no_name(shell, qtbot, tmp_path):
    remembered = shell.settings
    remembered.add_recent(tmp_path / f"{NAME}, left.wav")
    remembered.set(settings.READER, NAME)
    remembered.set(settings.LAST_FOLDER, str(tmp_path / NAME))
    remembered.set(settings.THEME, "dark")
    log = log_file()
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(f"ERROR could not read '{tmp_path}/{NAME}, left.wav' of 41279835_14.1_0_p1_2050\n")
    (log.parent / "crash-20260101-000000-1.txt").write_text('File "app/x.py", line 1')
    found = {"ok": True, "checks": [
        {"group": "Sound devices", "name": "input", "ok": True, "detail": f"{NAME}'s headset; HDA Intel"},
        {"group": "Folders", "name": "log", "ok": True, "detail": str(Path.home() / "logs")},
    ]}  # fmt: skip
    target = tmp_path / "out.zip"
    command = [sys.executable, "-c", f"print({json.dumps(json.dumps(found))})"]
    shell.window.actions_.help.support.save_diagnostics(target, command)
    qtbot.waitUntil(target.exists, timeout=10_000)
    with zipfile.ZipFile(target) as pack:
        files = {name: pack.read(name).decode("utf-8") for name in pack.namelist()}
    assert set(files) == {
        "README.txt", "versions.json", "doctor.json", "settings.json", "log/prs-studio.log",
        "log/crash-20260101-000000-1.txt",
    }  # fmt: skip
    everything = "\n".join(files.values())
    for secret in ("Anna", "Smith", "41279835", str(Path.home())):
        assert secret not in everything
    assert json.loads(files["settings.json"])["view/theme"] == "dark"
    assert "2 found" in files["doctor.json"] and "~" in files["doctor.json"]
    assert "numpy" in json.loads(files["versions.json"])["parts"]


def test_settings_that_may_hold_any_text_stay_at_home(tmp_path):
    remembered = Settings(tmp_path / "s.ini")
    every = set(settings.REGISTRY)
    kept = set(harmless_settings(remembered))
    assert {"view/theme", "analysis/hop_s", "playback/loop"} <= kept < every
    assert {"file/recent", "file/last_folder", "editing/reader", "window/geometry"} & kept == set()


def test_what_is_no_check_up_is_left_out():
    assert private_doctor("Traceback: no such thing") == ""
    assert private_doctor("[1]") == ""
    assert private(f"{Path.home()}/x") == "~/x"


def test_diagnostics_are_saved_without_the_check_up_where_that_cannot_start(shell, qtbot, tmp_path):
    target = tmp_path / "out.zip"
    shell.window.actions_.help.support.save_diagnostics(target, [str(tmp_path / "nothing")])
    qtbot.waitUntil(target.exists, timeout=10_000)


def test_where_nothing_can_be_written_it_is_said(shell, qtbot, tmp_path):
    shell.window.actions_.help.support.save_diagnostics(tmp_path / "gone" / "out.zip", [sys.executable, "-c", ""])
    qtbot.waitUntil(shell.window.notices.note.isVisible, timeout=10_000)
