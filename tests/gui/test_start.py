"""How the program starts: what is imported when, the command line, the report, the log, pictures without a display."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from app.__main__ import main
from app.options import Options, parse_options
from app.startup import StartupReport, process_start
from prs_core.schema import analysis_from_dict

ROOT = Path(__file__).resolve().parents[2]

WINDOW = """
import sys
sys.argv = ["prs-studio"]
from pathlib import Path
from PySide6.QtCore import QTimer
from app.options import Options
from app.window import assembled
from app.snapshots import _wait
path, settings, *command = {arguments!r}
with assembled(Options(settings=Path(settings)), command) as parts:
    parts.window.show()
    parts.client.start()
    parts.window.open_paths([Path(path)])
    done = lambda: parts.session.items and parts.session.counts[0] == 0 and parts.session.mfcc is not None
    assert _wait(done, 60)
    parts.window.playback.toggle()
    parts.window.actions_.help.show_about(); parts.window.actions_.help.show_keyboard()
    parts.window.grab()
print(*sorted(m.partition(".")[0] for m in sys.modules))
"""


def modules_after(code: str) -> set[str]:
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return set(run.stdout.splitlines()[-1].split())


def test_the_windows_process_never_imports_torch(make_sound, tmp_path, fake_command):
    arguments = [str(make_sound()), str(tmp_path / "s.ini"), *fake_command()]
    loaded = modules_after(WINDOW.format(arguments=arguments))
    assert "PySide6" in loaded
    assert not loaded & {"torch", "torchaudio", "sklearn", "scipy", "matplotlib", "librosa"}


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows, where there is no such signal")
def test_a_request_to_end_leaves_nothing_behind(make_sound, tmp_path):
    scratch, report = tmp_path / "tmp", tmp_path / "report.json"
    scratch.mkdir()
    command = [sys.executable, "-m", "app", "--startup-report", str(report), str(make_sound())]
    environment = {**os.environ, "TMPDIR": str(scratch), "QT_QPA_PLATFORM": "offscreen"}
    program = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 60
        while not (report.exists() and "waveform_painted" in report.read_text("utf-8")):
            assert program.poll() is None and time.monotonic() < deadline
            threading.Event().wait(0.02)
        assert len(list(scratch.iterdir())) == 1
        program.send_signal(signal.SIGTERM)
        assert program.wait(30) == 0, program.stderr.read()
    finally:
        program.kill()
        program.communicate()
    assert list(scratch.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows, where there is no such signal")
def test_a_second_request_to_end_while_the_window_closes_changes_nothing():
    code = """
import os, signal
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from app.window import closing_on_signals

class Again(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Close:
            os.kill(os.getpid(), signal.SIGTERM)
        return False

app = QApplication([])
again, window = Again(), QWidget()
app.installEventFilter(again)
window.show()
QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
with closing_on_signals(app):
    app.exec()
print("ended", window.isVisible())
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, env=environment, timeout=30, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["ended", "False"], done.stderr


@pytest.mark.parametrize("words", [["--help"], ["--worker", "nonsense"], ["doctor", "--help"]])
def test_command_line_work_imports_neither_qt_nor_torch(words):
    code = f"""
import sys, contextlib, io
from app.__main__ import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main({words!r})
print(*sorted(m.partition(".")[0] for m in sys.modules))
"""
    assert not modules_after(code) & {"PySide6", "torch"}


def test_help_names_every_command_and_option(capsys):
    assert main(["--help"]) == 0
    words = capsys.readouterr().out
    for word in (
        "analyse",
        "challenge",
        "evaluate",
        "train",
        "doctor",
        "--pictures",
        "--theme",
        "not a medical device",
    ):
        assert word in words


def test_an_unknown_worker_is_wrong_usage(capsys):
    assert main(["--worker", "nonsense"]) == 2
    assert "infer" in capsys.readouterr().err


def test_without_a_display_the_program_says_what_else_can_be_done(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    assert "--pictures" in capsys.readouterr().err


def test_options_are_read_and_checked(tmp_path, monkeypatch, capsys):
    options = parse_options(["--theme", "dark", "--hop", "0.5", "a.wav", "b"])
    assert options.theme == "dark" and options.hop_s == 0.5 and options.paths == (Path("a.wav"), Path("b"))
    monkeypatch.setenv("PRS_STARTUP_LOG", str(tmp_path / "r.json"))
    assert parse_options([]).startup_report == tmp_path / "r.json"
    for wrong in (["--hop", "9"], ["--theme", "pink"], ["--nonsense"]):
        with pytest.raises(SystemExit) as exit_:
            parse_options(wrong)
        assert exit_.value.code == 2
    assert "--hop" in capsys.readouterr().err


def test_the_start_report_is_whole_at_every_mark(tmp_path):
    report = StartupReport(tmp_path / "r.json")
    seen = []
    report.on_mark = seen.append
    report.mark("main")
    report.mark("window_shown")
    report.mark("main")
    written = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert list(written["marks"]) == ["main", "window_shown"] == seen
    assert 0 < written["marks"]["main"] <= written["marks"]["window_shown"]
    assert written["process_start"] == pytest.approx(process_start(), abs=1.0)


def test_pictures_and_results_without_a_display(qtbot, make_sound, tmp_path, fake_command, capsys, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    from app.snapshots import take_pictures

    paths = (make_sound("a.wav"), make_sound("other/a.wav"), make_sound("fail.wav"))
    out = tmp_path / "out"
    code = take_pictures(Options(paths=paths, pictures=out, settings=tmp_path / "s.ini"), fake_command())
    assert code == 1, "one recording had no result"
    assert sorted(p.name for p in out.iterdir()) == ["a-2.json", "a-2.png", "a.json", "a.png", "fail.png"]
    analysis_from_dict(json.loads((out / "a.json").read_text("utf-8")))
    from PySide6.QtGui import QImage

    assert (QImage(str(out / "a.png")).width(), QImage(str(out / "a.png")).height()) == (1280, 800)
    assert "This recording holds no sound." in capsys.readouterr().err


def test_pictures_of_nothing_fail(qtbot, tmp_path, fake_command, capsys, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    from app.snapshots import take_pictures

    options = Options(paths=(tmp_path / "gone.wav",), pictures=tmp_path / "out", settings=tmp_path / "s.ini")
    assert take_pictures(options, fake_command()) == 2
    assert "gone.wav" in capsys.readouterr().err


def test_what_nobody_caught_is_logged_and_shown(tmp_path, monkeypatch):
    from app.support.logs import catch_errors, start_logging

    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown = []
    try:
        file = start_logging(tmp_path / "logs" / "x.log")
        catch_errors(lambda message, advice, error: shown.append((message, advice, error)))
        try:
            raise KeyError("lost")
        except KeyError:
            sys.excepthook(*sys.exc_info())
        assert file is not None and "KeyError: 'lost'" in file.read_text("utf-8")
        assert "KeyError" in shown[0][0] and "diagnostics" in shown[0][1] and isinstance(shown[0][2], KeyError)
    finally:
        for handler in set(root.handlers) - set(handlers):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)


def test_a_log_that_cannot_be_written_is_no_reason_to_fail(tmp_path):
    from app.support.logs import start_logging

    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    (tmp_path / "file").write_text("in the way")
    try:
        assert start_logging(tmp_path / "file" / "x.log") is None
    finally:
        for handler in set(root.handlers) - set(handlers):
            root.removeHandler(handler)
        root.setLevel(level)
