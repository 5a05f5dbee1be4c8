"""What the walk through the real window says where it cannot begin; the walk itself is for eyes."""

from __future__ import annotations

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
