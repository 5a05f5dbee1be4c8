"""A take that ends badly keeps what was recorded and says what happened; FLAC takes its place only when it is equal."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.errors import AudioError, Cancelled
from prs_core.takes import flac as flac_module
from prs_core.takes import growing_wav
from prs_core.takes import take as take_module
from prs_core.takes.flac import to_flac
from prs_core.takes.growing_wav import is_being_written
from prs_core.takes.info import Ended, GainChange, Gap, Mark, Overrun, TakeInfo, info_path, read_info
from prs_core.takes.recovery import discard, left_behind, recover
from prs_core.takes.take import DiskFull, FolderGone, Take
from tests.core.takes.writes_until_killed import RATE, sound

ROOT = Path(__file__).resolve().parents[3]
INFO = TakeInfo("USB Mic", RATE, "mix", 6.0, "2026-01-02T03:04:05+00:00", "Müller", "p2", 2.5, "female")


def take_of(path: Path, frames: int) -> Take:
    take = Take(path, INFO)
    take.write(sound(0, frames))
    return take


def fill(take: Take) -> None:
    for _ in range(10_000):
        take.write(sound(take.frames, 160))


def samples(path: Path) -> np.ndarray:
    return soundfile.read(path, dtype="float32")[0]


def test_a_take_says_all_that_is_known_of_it(tmp_path):
    path = tmp_path / "a.wav"
    take = take_of(path, RATE)
    assert read_info(path).ended is Ended.RECORDING
    take.note_gap(2.5, "unplugged")
    take.mark("cough")
    take.write(sound(RATE, RATE // 2))
    take.note_overrun(480)
    take.note_gain(12.0)
    # On the disk at once, should the program be killed now.
    assert read_info(path).gaps == (Gap(1.0, 2.5, "unplugged"),)
    assert take.finish() is None
    wanted = replace(
        INFO,
        ended=Ended.STOPPED,
        duration_s=1.5,
        gaps=(Gap(1.0, 2.5, "unplugged"),),
        overruns=(Overrun(1.5, 480),),
        marks=(Mark(1.0, "cough"),),
        gains=(GainChange(1.5, 12.0),),
    )
    assert read_info(path) == wanted == take.info
    assert wanted.lost_frames == 480
    assert TakeInfo.from_dict(json.loads(json.dumps(wanted.to_dict()))) == wanted


def test_overruns_that_follow_each_other_are_one_and_are_written_seldom(tmp_path, monkeypatch):
    take, written = take_of(tmp_path / "a.wav", 100), []
    real = take_module.write_info
    monkeypatch.setattr(take_module, "write_info", lambda path, info: written.append(info) or real(path, info))
    for _ in range(25):  # one a second
        take.note_overrun(5)
        take.write(sound(take.frames, RATE))
    assert len(written) == 3
    take.finish()
    assert [(round(overrun.at_s), overrun.frames) for overrun in take.info.overruns] == [(0, 50), (10, 50), (20, 25)]
    assert read_info(tmp_path / "a.wav") == take.info


@pytest.mark.parametrize(
    ("field", "value"),
    [("rate", "8000"), ("rate", True), ("ended", "somehow"), ("gaps", [3]), ("gaps", [{"at_s": 1}]), ("device", None),
     ("prs_studio_take", 2), ("duration_s", 1e999)],
)  # fmt: skip
def test_a_damaged_description_is_refused(tmp_path, field, value):
    path = tmp_path / "a.wav"
    info_path(path).write_text(json.dumps(INFO.to_dict() | {field: value}))
    with pytest.raises(AudioError, match="damaged"):
        read_info(path)


def test_a_name_that_is_taken_is_refused(tmp_path):
    path = tmp_path / "a.wav"
    take_of(path, 10).finish()
    with pytest.raises(AudioError, match="already"):
        Take(path, INFO)
    path.unlink()
    with pytest.raises(AudioError, match="already"):  # its description is somebody's
        Take(path, INFO)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_keeps_what_was_recorded(tmp_path, monkeypatch, number):
    path = tmp_path / "a.wav"
    take = take_of(path, RATE)
    real, calls = growing_wav.GrowingWav._put, []

    def put(self, data: bytes) -> None:
        calls.append(data)
        if len(calls) > 1:
            real(self, data[:1000])  # a full disk takes a part: 333 frames and a third
            raise OSError(number, os.strerror(number))
        real(self, data)

    monkeypatch.setattr(growing_wav.GrowingWav, "_put", put)
    take.write(sound(RATE, 500))
    with pytest.raises(DiskFull, match="what was recorded is kept"):
        take.write(sound(RATE + 500, 500))
    monkeypatch.undo()
    assert take.finish(Ended.DISK_FULL) is None
    assert np.array_equal(samples(path), sound(0, RATE + 500 + 333))
    assert read_info(path).ended is Ended.DISK_FULL
    assert read_info(path).duration_s == (RATE + 833) / RATE


def test_recording_stops_before_the_last_byte(tmp_path):
    free, clock = [take_module.SPARE_BYTES + 1], [0.0]
    take = Take(tmp_path / "a.wav", INFO, clock=lambda: clock[0], free=lambda _: free[0])
    take.write(sound(0, 100))
    free[0] = 1000
    take.write(sound(100, 100))
    clock[0] = 1.0
    with pytest.raises(DiskFull):
        take.write(sound(200, 100))
    assert take.finish(Ended.DISK_FULL) is None
    assert np.array_equal(samples(tmp_path / "a.wav"), sound(0, 200))
    with pytest.raises(AudioError, match="Nothing was recorded"):
        Take(tmp_path / "b.wav", INFO, free=lambda _: 1000)
    assert not (tmp_path / "b.wav").exists()


def test_a_disk_without_room_for_the_description_leaves_a_take_to_recover(tmp_path, monkeypatch):
    path = tmp_path / "a.wav"
    take = take_of(path, RATE)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(take_module, "write_info", full)
    take.mark("kept in memory")
    problem = take.finish(Ended.DISK_FULL)
    assert problem is not None
    assert "kept" in problem.advice
    monkeypatch.undo()
    assert [found.path for found in left_behind(tmp_path)] == [path]
    assert recover(path).duration_s == 1.0
    assert np.array_equal(samples(path), sound(0, RATE))


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can move an open file there")
@pytest.mark.parametrize("looked", [True, False], ids=["noticed while recording", "ended before"])
@pytest.mark.parametrize("removed", [True, False])
def test_a_folder_that_is_moved_or_removed_meanwhile_costs_nothing_and_is_said_once(tmp_path, looked, removed):
    folder, now = tmp_path / "Takes", [0.0]
    folder.mkdir()
    take = Take(folder / "a.wav", INFO, clock=lambda: now[0])
    take.write(sound(0, 500))
    if removed:
        shutil.rmtree(folder)
    else:
        folder.rename(tmp_path / "Elsewhere")
    take.mark("no folder to write it into")
    if looked:
        now[0] = 1.0
        with pytest.raises(FolderGone):
            take.write(sound(500, 500))
    said = str(take.finish(Ended.FAILED))
    if removed:
        assert said.startswith("“a.wav”, or its folder, was removed while") and "saved again, in “Takes”" in said
        assert np.array_equal(samples(folder / "a.wav"), sound(0, 500))
        assert [mark.text for mark in read_info(folder / "a.wav").marks] == ["no folder to write it into"]
        assert not is_being_written(folder / "a.wav")
    else:
        assert said.startswith("“a.wav”, or its folder, was moved or renamed: recording has stopped.")
        assert np.array_equal(samples(tmp_path / "Elsewhere" / "a.wav"), sound(0, 500))
        assert not folder.exists()


LIMITED = """
import resource, sys
from pathlib import Path
from prs_core.takes.info import Ended, TakeInfo
from prs_core.takes.take import DiskFull, FolderGone, Take
from tests.core.takes.writes_until_killed import RATE, sound
take = Take(Path(sys.argv[1]), TakeInfo("fake", RATE))
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
try:
    while True:
        take.write(sound(take.frames, 160))
except DiskFull as error:
    print(take.finish(Ended.DISK_FULL), error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows: no limits of file size")
def test_a_real_limit_of_the_system_ends_a_take_cleanly(tmp_path):
    path = tmp_path / "a.wav"
    done = subprocess.run([sys.executable, "-c", LIMITED, path], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("None The disk is full")
    frames = (100_000 - growing_wav.HEADER_BYTES) // 3
    assert np.array_equal(samples(path), sound(0, frames))
    assert read_info(path).ended is Ended.DISK_FULL


def test_a_real_full_file_system(tmp_path):
    if sys.platform != "linux":
        pytest.skip("only on Linux: a file system of one's own")
    place = tmp_path / "small"
    place.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", place], capture_output=True, check=False
    )
    if mount.returncode:
        pytest.skip("only root may mount a small file system")
    try:
        take = Take(place / "a.wav", INFO, free=lambda _: 1 << 30)
        with pytest.raises(DiskFull):
            fill(take)
        problem = take.finish(Ended.DISK_FULL)
        kept = samples(place / "a.wav")
        assert len(kept) > 60_000
        assert np.array_equal(kept, sound(0, len(kept)))
        assert (read_info(place / "a.wav").ended is Ended.DISK_FULL) == (problem is None)
        with pytest.raises((OSError, AudioError)):
            to_flac(place / "a.wav")
        assert np.array_equal(samples(place / "a.wav"), kept)
        assert sorted(path.name for path in place.iterdir()) == ["a.take.json", "a.wav"]
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_take_left_behind_can_be_discarded(tmp_path):
    take_of(tmp_path / "a.wav", 100).finish()
    recording = take_of(tmp_path / "b.wav", 100)
    assert left_behind(tmp_path) == ()  # one is finished, the other being recorded
    with pytest.raises(AudioError, match="being recorded"):
        recover(tmp_path / "b.wav")
    recording.finish()
    discard(tmp_path / "b.wav")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.take.json", "a.wav"]
    assert left_behind(tmp_path / "missing") == ()
    (tmp_path / "c.take.json").write_text(json.dumps(INFO.to_dict()))
    (tmp_path / "d.take.json").write_text("{")
    assert left_behind(tmp_path) == ()


# --------------------------------------------------------------------------------------------------- FLAC


@pytest.fixture
def finished(tmp_path) -> Path:
    take_of(tmp_path / "a.wav", 5 * RATE + 1).finish()
    return tmp_path / "a.wav"


def test_flac_takes_the_place_of_the_wav_and_is_equal(finished, monkeypatch):
    monkeypatch.setattr(flac_module, "_BLOCK", 7000)
    before = samples(finished)
    flac = to_flac(finished)
    assert not finished.exists()
    assert soundfile.info(flac).subtype == "PCM_24"
    assert np.array_equal(samples(flac), before)
    assert read_info(flac).duration_s == (5 * RATE + 1) / RATE
    assert sorted(path.name for path in flac.parent.iterdir()) == ["a.flac", "a.take.json"]


def test_flac_that_was_made_before_a_kill_is_compared_and_taken(finished):
    content = finished.read_bytes()
    flac = to_flac(finished)
    finished.write_bytes(content)
    assert to_flac(finished) == flac
    assert not finished.exists()


def test_a_flac_that_differs_replaces_nothing(finished):
    other = sound(1, 5 * RATE + 1)
    soundfile.write(finished.with_suffix(".flac"), other, RATE, subtype="PCM_24")
    with pytest.raises(AudioError, match="does not hold"):
        to_flac(finished)
    assert finished.exists()
    assert np.array_equal(samples(finished.with_suffix(".flac")), other)


def test_an_encoder_that_errs_or_is_stopped_leaves_the_wav_alone(finished, monkeypatch):
    before = finished.read_bytes()
    real = soundfile.SoundFile.write
    monkeypatch.setattr(soundfile.SoundFile, "write", lambda self, block: real(self, block ^ 256))
    with pytest.raises(AudioError, match="does not hold"):
        to_flac(finished)
    monkeypatch.undo()
    with pytest.raises(Cancelled):
        to_flac(finished, cancel=lambda: True)
    assert finished.read_bytes() == before
    assert sorted(path.name for path in finished.parent.iterdir()) == ["a.take.json", "a.wav"]
