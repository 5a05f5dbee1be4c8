"""What the walk through the real window says where it cannot begin; the walk itself is for eyes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gui import walk


def test_a_folder_that_is_there_is_not_walked_into(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").mkdir()
    assert walk.main([str(tmp_path), str(tmp_path / "out")]) == 2
    assert "is there already" in capsys.readouterr().out and not list((tmp_path / "out").iterdir())


def test_recordings_have_to_be_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert walk.main([str(tmp_path / "none"), str(tmp_path / "out")]) == 2
    assert "no folder of recordings" in capsys.readouterr().out


class PressedWalk:
    """A window that may ask for the label, until it is answered."""

    def __init__(self, question: bool) -> None:
        self.question, self.pressed = question, list[str]()

    def press(self, keys: str) -> None:
        self.pressed.append(keys)
        self.question = self.question and keys != "Alt+n"

    def asks(self, title: str) -> bool:
        return self.question and title == walk.LABEL_QUESTION

    def until(self, what: str, done: Callable[[], bool], limit_s: float = 0.0) -> None:
        assert done(), what

    def picture(self, what: str) -> None:
        pass

    def come_back(self) -> None:
        pass


@pytest.mark.parametrize(("question", "keys"), [(True, ["Ctrl+Return", "Alt+n"]), (False, ["Ctrl+Return"])])
def test_a_recording_without_marks_is_given_its_label_by_keys(
    monkeypatch: pytest.MonkeyPatch, question: bool, keys: list[str]
) -> None:
    monkeypatch.setattr("tests.gui.walk.time.sleep", lambda _: None)
    window = PressedWalk(question)
    walk.finish(window)  # type: ignore[arg-type]
    assert window.pressed == keys


def test_the_question_is_the_programs() -> None:
    assert f'setWindowTitle(tr("{walk.LABEL_QUESTION}"))' in (walk.ROOT / "app/editing/reviewing.py").read_text("utf-8")
