"""What becomes of takes: FLAC in the worklist, set aside, found after a kill; nothing is lost by any of it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.live.keeping import ASIDE, TakeKeeper, left_words
from app.study.items import Item
from app.tasks import SynchronousPool, Tasks
from prs_core.patients import Person
from prs_core.takes.info import Ended, TakeInfo, read_info
from prs_core.takes.recovery import LeftBehind, left_behind
from prs_core.takes.take import Take

pytestmark = pytest.mark.usefixtures("qapp")
INFO = TakeInfo("Mic", 8000, started="2026-05-02T14:05:59.123+02:00", patient="Ann", site="p2")


class List:
    def __init__(self) -> None:
        self.items: dict[str, Item] = {}

    def add_files(self, paths, *, show=True) -> None:
        for path in paths:
            key = str(len(self.items))
            self.items[key] = Item.of(key, path)

    def set_persons(self, persons) -> None:
        for key, person in persons.items():
            self.items[key].person = person


def take(path: Path, *, finished: bool = True) -> tuple[Path, TakeInfo]:
    made = Take(path, INFO)
    made.write(np.linspace(-0.5, 0.5, 8000, dtype=np.float32))
    if finished:
        made.finish()
    else:
        made._wav._file.close()  # a kill: nothing more is written
    return path, made.info


@pytest.fixture
def keeper(tmp_path) -> TakeKeeper:
    made = TakeKeeper(List(), Tasks(SynchronousPool()), lambda: tmp_path)
    made.told = []
    made.notice.connect(lambda message, advice: made.told.append(f"{message} {advice}"))
    return made


def test_a_take_becomes_a_flac_in_the_worklist_with_its_patient(tmp_path, keeper):
    path, info = take(tmp_path / "a.wav")
    before = soundfile.read(path)[0]
    keeper.keep(path, info)
    [item] = keeper._worklist.items.values()
    assert item.path == tmp_path / "a.flac"
    assert item.person == Person("Ann", "p2")
    assert not path.exists()
    np.testing.assert_array_equal(soundfile.read(item.path)[0], before)
    assert not keeper.busy
    assert Person.of_file(item.path) == Person("Ann", "p2")


def test_what_a_session_has_already_comes_back_once_with_its_patient(tmp_path, keeper):
    for name in ("a.wav", "b.wav"):
        keeper.keep(*take(tmp_path / name))
    again = TakeKeeper(List(), Tasks(SynchronousPool()), lambda: tmp_path)  # the next start
    for _ in range(2):
        again.bring_back(("a.wav", "b.wav", "gone.wav"))
    assert [item.path.name for item in again._worklist.items.values()] == ["a.flac", "b.flac"]
    assert {item.person for item in again._worklist.items.values()} == {Person("Ann", "p2")}


def test_where_no_flac_can_be_made_the_wav_is_added_and_it_is_said(tmp_path, keeper):
    path, info = take(tmp_path / "a.wav")
    (tmp_path / "a.flac").write_bytes(b"something else")
    keeper.keep(path, info)
    assert [item.path for item in keeper._worklist.items.values()] == [path]
    assert "kept as WAV" in keeper.told[0]
    assert path.exists()


def test_what_is_not_wanted_is_moved_aside_not_removed(tmp_path, keeper):
    said = []
    keeper.said.connect(said.append)
    for _ in range(2):
        keeper.set_aside(*take(tmp_path / "a.wav"))
    assert sorted(file.name for file in (tmp_path / ASIDE).iterdir()) == [
        "a.take.json",
        "a.wav",
        "a_2.take.json",
        "a_2.wav",
    ]
    assert not (tmp_path / "a.wav").exists()
    assert len(said) == 2
    assert keeper._worklist.items == {}


def test_what_a_kill_left_is_offered_and_added_whole(tmp_path, keeper):
    path, _ = take(tmp_path / "a.wav", finished=False)
    found = []
    keeper.left.connect(found.extend)
    keeper.look_for_left()
    assert left_words(found) == (
        "A recording was not finished when the program ended: 2 May 2026, 14:05, 1 s, patient Ann, p2."
    )
    keeper.recover(found)
    [item] = keeper._worklist.items.values()
    assert item.path == tmp_path / "a.flac"
    assert soundfile.info(item.path).frames == 8000
    assert read_info(path).ended is Ended.RECOVERED
    found.clear()
    keeper.look_for_left()
    assert found == []


def test_a_take_that_ended_but_was_never_kept_is_offered_too(tmp_path, keeper):
    take(tmp_path / "a.wav")
    found = []
    keeper.left.connect(found.extend)
    keeper.look_for_left()
    keeper.recover(found)
    assert [item.path.name for item in keeper._worklist.items.values()] == ["a.flac"]
    assert read_info(tmp_path / "a.flac").ended is Ended.STOPPED


def test_what_a_kill_left_may_be_kept_aside(tmp_path, keeper):
    take(tmp_path / "a.wav", finished=False)
    found = []
    keeper.left.connect(found.extend)
    keeper.look_for_left()
    keeper.keep_aside(found)
    assert soundfile.info(tmp_path / ASIDE / "a.wav").frames == 8000
    found.clear()
    keeper.look_for_left()
    assert found == []
    assert keeper._worklist.items == {}


def test_nothing_recorded_is_said_and_nothing_added(tmp_path, keeper):
    keeper.keep(tmp_path / "a.wav", TakeInfo("Mic", 8000))
    assert keeper._worklist.items == {}
    assert "no sound came" in keeper.told[0]


def test_several_that_were_left_are_named_as_far_as_a_notice_may(tmp_path):
    for name in "abcde":
        take(tmp_path / f"{name}.wav", finished=False)
    nameless = LeftBehind(tmp_path / "a.wav", TakeInfo("Mic", 8000))
    assert left_words([nameless]).endswith(": a.wav, 1 s.")
    said = left_words(left_behind(tmp_path))
    assert said.startswith("5 recordings were not finished") and said.count("patient Ann") == 3
    assert said.endswith("; and 2 more.")


def test_nobody_is_named_in_the_log(tmp_path, keeper, caplog):
    caplog.set_level(0)
    take(tmp_path / "a.wav", finished=False)
    keeper.left.connect(left_words)
    keeper.look_for_left()
    keeper.recover(left_behind(tmp_path))
    assert "Ann" not in caplog.text
