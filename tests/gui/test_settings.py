"""What the program remembers."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import settings
from app.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "s.ini"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        (settings.LOOP, True),
        (settings.AUTO_GAIN, False),
        (settings.HOP_S, 0.5),
        (settings.THEME, "dark"),
        (settings.RECENT, ("/one",)),
        (settings.RECENT, ()),
        (settings.RECENT, ("/with, comma", "/über/ü.wav")),
        (settings.GEOMETRY, b"\x00\xff\x01"),
    ],
)
def test_values_come_back_from_the_file_with_their_type(file, option, value):
    first = Settings(file)
    first.set(option, value)
    first.sync()
    assert Settings(file).get(option) == value


@pytest.mark.parametrize(
    ("line", "option"),
    [
        ("[analysis]\nhop_s=99", settings.HOP_S),
        ("[analysis]\nhop_s=nan", settings.HOP_S),
        ("[analysis]\nhop_s=one", settings.HOP_S),
        ("[view]\ntheme=pink", settings.THEME),
        ("[playback]\nloop=perhaps", settings.LOOP),
        ("[window]\ngeometry=text", settings.GEOMETRY),
        ("\x00 not an ini file", settings.THEME),
    ],
)
def test_what_cannot_be_understood_counts_as_never_set(file, line, option):
    file.write_text(line, "utf-8")
    assert Settings(file).get(option) == option.default


def test_a_value_that_could_not_be_read_back_is_refused(file):
    with pytest.raises(ValueError):
        Settings(file).set(settings.HOP_S, 10.0)


def test_recent_files_are_few_and_the_latest_comes_first(file):
    remembered = Settings(file)
    for number in range(settings.MAX_RECENT + 3):
        remembered.add_recent(Path(f"/r/{number}.wav"))
    remembered.add_recent(Path("/r/5.wav"))
    recent = remembered.get(settings.RECENT)
    assert len(recent) == settings.MAX_RECENT
    assert recent[0] == str(Path("/r/5.wav")) and recent.count(str(Path("/r/5.wav"))) == 1
