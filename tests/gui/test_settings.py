"""What the program remembers."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.preferences import settings
from app.preferences.kinds import Option
from app.preferences.settings import Settings


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


def test_every_setting_is_in_the_registry_and_every_preference_says_what_it_does():
    named = [value for value in vars(settings).values() if isinstance(value, Option)]
    assert sorted(option.key for option in named) == sorted(settings.REGISTRY)
    titles = [option.title for option in settings.PREFERENCES]
    assert len(set(titles)) == len(titles) and {option.group for option in settings.PREFERENCES} == set(settings.GROUPS)
    for option in settings.REGISTRY.values():
        assert option.kind.read(option.default) == option.default and type(option.default) is not int
        assert bool(option.group) == bool(option.title) == bool(option.help.endswith("."))


def test_changes_are_told_once_and_only_where_there_is_one(file):
    remembered, told = Settings(file), []
    remembered.changed.connect(told.append)
    for value in (0.5, 0.5, 1.0):
        remembered.set(settings.HOP_S, value)
    remembered.reset(settings.HOP_S)
    assert told == ["analysis/hop_s"] * 2
    remembered.set(settings.LOOP, True)
    remembered.reset(settings.LOOP)
    remembered.set(settings.SNAP_TO_PAUSES, True)
    remembered.sync()
    assert told[2:4] == ["playback/loop"] * 2 and "loop" not in file.read_text("utf-8")


@pytest.mark.parametrize(
    ("option", "good", "value", "bad"),
    [
        (settings.LOOP, True, True, ["true", 1, None]),
        (settings.HOP_S, 2, 2.0, [True, "2", 9, float("nan")]),
        (settings.SPEED, 0.6, 0.5, ["1", 8.0, False]),
        (settings.THEME, "dark", "dark", ["pink", 1, ["dark"]]),
        (settings.READER, "Ü. N.", "Ü. N.", [1, "two\nlines", "x" * 61]),
        (settings.TREES, ["/a", "/b"], ("/a", "/b"), ["/a", [1], {}]),
        (settings.LANES_SHOWN, ["mfcc", "overview"], ("overview", "mfcc"), [["none"], "mfcc"]),
        (settings.GEOMETRY, None, None, ["", "AAAA"]),
    ],
)
def test_json_has_types_of_its_own(option, good, value, bad):
    if good is not None:
        assert option.kind.from_json(good) == value
    for each in bad:
        with pytest.raises((ValueError, TypeError)):
            option.kind.from_json(each)


def test_what_lies_between_the_steps_of_an_older_file_is_the_nearest_step(file):
    file.write_text("[playback]\nspeed=0.9\npre_roll_s=0.3\n", "utf-8")
    remembered = Settings(file)
    assert remembered.get(settings.SPEED) == 1.0 and remembered.get(settings.LEAD_S) == 0.5
