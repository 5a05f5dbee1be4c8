"""Nothing that may name a patient gets into a log, and what a supporter needs stays."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.support.logs import start_logging
from prs_core.failures import explain
from prs_core.privacy import redact


@pytest.mark.parametrize(
    "text",
    [
        "Error opening '/home/ward/Anna Smith/left lung.wav': Format not recognised.",
        "cannot read “Anna Smith, 2.4 y.FLAC”",
        r"D:\ward 3\Anna Smith.TextGrid is locked",
        r"[Errno 13] Permission denied: '\\server\Anna Smith\study.prs'",
        "Anna.csv and /srv/Anna.json",
        "no row for 41279835_14.1_0_p1_2050",
        "patient 41279835 (Anna.wav)",
    ],
)
def test_names_and_numbers_are_taken_out(text: str) -> None:
    kept = redact(text)
    for secret in ("Anna", "Smith", "41279835", "ward", "server"):
        assert secret not in kept, kept


@pytest.mark.parametrize(
    "text",
    [
        'File "/usr/lib/prs_core/audio.py", line 31, in read',
        "2026-11-22 23:40:01,123 ERROR app.tasks: background task failed",
        "ValueError: 1279 frames of 64 coefficients expected, not 0.123456789",
    ],
)
def test_what_tells_of_the_program_stays(text: str) -> None:
    assert redact(text) == text


def test_the_log_holds_the_traceback_and_no_name(tmp_path: Path) -> None:
    file = tmp_path / "prs.log"
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    try:
        assert start_logging(file) == file
        try:
            raise RuntimeError("broken: /home/ward/Anna Smith.wav")
        except RuntimeError as error:
            explain(error, "Anna Smith.wav")
        for handler in root.handlers:
            handler.flush()
    finally:
        for handler in [h for h in root.handlers if h not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
    text = file.read_text("utf-8")
    assert "RuntimeError" in text and "test_privacy.py" in text
    assert "Anna" not in text and "Smith" not in text
