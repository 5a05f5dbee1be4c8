"""Recording in the window, by hand: what the desk tells, what is kept, and that live verdicts are those of the file."""

from __future__ import annotations

import errno

import numpy as np
import pytest

from app.live.growing import Growing, GrowingPyramid
from app.live.warnings import sound_now
from app.panels.live_page import LivePage
from app.sound.recording import State
from app.views.pyramid import Pyramid
from prs_core.bundle import load_bundle
from prs_core.inference import Analyzer
from prs_core.takes.info import Ended
from prs_core.takes.take import Take
from tests.gui.fake_microphone import FakeSound
from tests.gui.live_support import Studio
from tests.support import breath, tiny_bundle

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")))


def test_what_is_judged_and_seen_live_is_what_the_saved_file_holds(tmp_path, analyzer):
    studio, kept, seen = Studio(tmp_path, analyzer), [], []
    desk = studio.desk
    desk.hop_s = 0.5
    desk.to_keep.connect(lambda path, info: kept.append((path, info)))
    desk.judged.connect(seen.append)
    studio.listen()
    studio.begin(patient="Ann", site="p1")
    sound = breath("wheeze", duration_s=6.3)
    for part in np.array_split(sound, 7):
        studio.speak(part)
        studio.judging.poll()
    assert len(seen) > 5
    desk.mark("cough")
    studio.step()
    desk.stop()
    studio.step()
    [(path, info)] = kept
    assert path.name == "2026-05-04_03-02-01_p1.wav"
    assert (info.patient, info.site, info.ended, [mark.text for mark in info.marks]) == (
        "Ann",
        "p1",
        Ended.STOPPED,
        ["cough"],
    )
    offline = analyzer.analyse(path)
    take = desk.take
    shown = take.predictions()
    np.testing.assert_allclose(shown.starts_s, offline.windows.starts_s, atol=1e-5)
    np.testing.assert_allclose(shown.probabilities, offline.windows.probabilities, rtol=0, atol=1e-5)
    np.testing.assert_allclose(shown.centre, offline.windows.centre, rtol=0, atol=1e-5)
    assert seen[-1].verdict.label == offline.verdict.label
    assert seen[-1].verdict.candidates == offline.verdict.candidates
    np.testing.assert_allclose(take.sound.samples, sound, atol=2**-22)
    assert take.mfcc.shape[1] * take.frame_s == pytest.approx(6.3, abs=0.2)


def test_for_a_verdict_nothing_else_is_drawn(qtbot, tmp_path, analyzer):
    studio = Studio(tmp_path, analyzer)
    page = LivePage(studio.desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    studio.listen()
    studio.begin()
    studio.speak(breath("wheeze", duration_s=4.0))
    lanes = (page.lanes.waveform, page.lanes.mfcc, page.lanes.windows)
    before = [lane.plots_drawn for lane in lanes]
    studio.judging.poll()
    judged = len(studio.desk.take.windows)
    assert judged > 0 and [lane.plots_drawn for lane in lanes] == [before[0], before[1], before[2] + judged]
    assert page.banner.whole.label.text() == "Listening …", "of four seconds nothing is said"
    studio.speak(breath("wheeze", duration_s=4.0))
    studio.judging.poll()
    assert page.banner.whole.label.text() != "Listening …"


def test_a_take_that_is_not_wanted_is_set_aside_and_the_next_one_kept(tmp_path):
    studio, told = Studio(tmp_path), []
    studio.desk.to_keep.connect(lambda path, _: told.append(("keep", path.name)))
    studio.desk.to_set_aside.connect(lambda path, _: told.append(("aside", path.name)))
    studio.listen()
    studio.begin(site="p1")
    studio.speak(np.ones(800))
    studio.desk.stop(keep=False)
    studio.begin(site="p1")  # both were asked for before anything was done
    studio.speak(np.ones(800))
    studio.desk.stop()
    studio.step()
    assert told == [("aside", "2026-05-04_03-02-01_p1.wav"), ("keep", "2026-05-04_03-02-01_p1_2.wav")]


def test_a_take_of_a_set_length_that_is_over_before_anybody_looked(tmp_path):
    studio, told = Studio(tmp_path), []
    studio.desk.take_ended.connect(lambda path, info: told.append((path.name, info.duration_s)))
    studio.listen()
    studio.desk.start(seconds=0.5)
    studio.recorder.step()
    studio.sound.stream.speak(np.ones(8000))
    studio.recorder.step()
    studio.desk.look()
    assert told == [("2026-05-04_03-02-01.wav", 0.5)]
    assert not studio.desk.is_recording


def test_verdicts_are_told_once_more_when_the_worker_was_started_again(tmp_path, analyzer):
    studio = Studio(tmp_path, analyzer)
    studio.listen()
    studio.begin()
    studio.speak(breath("normal", duration_s=5.0))
    studio.judging.poll()
    before = studio.desk.take.predictions()
    studio.judging.judge(studio.desk.take.path, 1.0, studio.scratch)
    assert studio.desk.take.predictions() is None
    studio.judging.poll()
    np.testing.assert_array_equal(studio.desk.take.predictions().probabilities, before.probabilities)


def test_without_a_model_recording_goes_on_and_says_so(tmp_path):
    studio, kept = Studio(tmp_path), []
    studio.desk.to_keep.connect(lambda path, info: kept.append(info.duration_s))
    studio.listen()
    studio.begin()
    studio.judging.failed.emit("The model is damaged.", "Install it again.")
    assert studio.desk.model is None
    assert "damaged" in str(studio.desk.model_problem)
    studio.speak(np.ones(8000))
    studio.desk.stop()
    studio.step()
    assert kept == [1.0]


def test_a_take_that_cannot_be_judged_says_nothing_of_the_next_one(tmp_path, analyzer):
    studio = Studio(tmp_path, analyzer)
    studio.listen()
    studio.begin()
    studio.judging.failed.emit("This take cannot be judged.", "")
    assert studio.desk.model is None
    studio.begin()
    assert studio.desk.model is not None
    assert studio.desk.model_problem is None


def test_a_microphone_that_is_pulled_out_pauses_and_goes_on(tmp_path):
    studio = Studio(tmp_path, sound=FakeSound("Scope", rate=8000, channels=1))
    states = []
    studio.desk.state_changed.connect(states.append)
    studio.listen()
    studio.begin()
    studio.speak(np.ones(800))
    studio.sound.plugged.clear()
    studio.sound.stream.end()
    studio.now_s += 2
    studio.step()
    assert "was unplugged or switched off" in studio.problems[-1]
    assert studio.desk.is_recording
    studio.now_s += 2
    studio.sound.plugged.append("Scope")
    studio.step()
    assert studio.problems[-1] == ""
    studio.speak(np.ones(800))
    assert states == [State.LISTENING, State.RECORDING, State.LOST, State.RECORDING]
    assert studio.desk.take.heard_s == pytest.approx(0.2)
    [gap] = studio.desk.status.info.gaps
    assert gap.cause == "unplugged"


def test_no_microphone_and_a_folder_that_cannot_be_made_are_said(tmp_path):
    studio = Studio(tmp_path)
    studio.sound.plugged.clear()
    studio.listen()
    assert "No microphone was found. Connect one" in studio.problems[-1]
    studio.folder = tmp_path / "file" / "takes"
    (tmp_path / "file").write_text("")
    studio.desk.start()
    assert len(studio.problems) == 2


def test_without_portaudio_it_is_said_how_to_get_it(tmp_path, monkeypatch):
    def missing(_: str) -> None:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr("app.sound.portaudio.importlib.import_module", missing)
    studio = Studio(tmp_path)
    studio.desk.microphones._backend = None
    studio.listen()
    assert studio.problems[-1].startswith("PortAudio, which records and plays sound, is missing. Install it")
    studio.desk.look_for_devices()
    assert studio.problems[-1].startswith("PortAudio, which records and plays sound, is missing. Install it")
    studio.desk.start()
    studio.step()
    assert len(studio.problems) > 2, "told anew, and not that there is no microphone"
    assert studio.problems[-1].startswith("PortAudio, which records and plays sound, is missing. Install it")


def test_a_full_disk_ends_the_take_and_keeps_it(tmp_path):
    class Full(Take):
        def write(self, samples: np.ndarray) -> None:
            if self.frames >= 4000:
                raise OSError(errno.ENOSPC, "No space left on device")
            super().write(samples)

    studio, kept = Studio(tmp_path), []
    studio.recorder._begin = Full
    studio.desk.to_keep.connect(lambda path, info: kept.append((info.duration_s, info.ended)))
    studio.listen()
    studio.begin()
    studio.speak(np.ones(8000))
    assert [duration for duration, _ in kept] == [0.5]
    assert studio.problems[-1]
    assert studio.desk.status.state is State.LISTENING


def test_what_is_wrong_now_is_told_and_over_when_it_is_over(tmp_path):
    studio, told = Studio(tmp_path), []
    studio.desk.advice_changed.connect(lambda advice: told.append([warning.code for warning in advice]))
    studio.listen()
    studio.begin()
    rng = np.random.default_rng(1)
    studio.speak(1e-5 * rng.standard_normal(8000 * 3))
    studio.speak(np.clip(4 * rng.standard_normal(8000 * 3), -1, 1))
    studio.speak(0.05 * rng.standard_normal(8000 * 12))
    assert told[0] == ["silent"]
    assert any("clipping" in codes for codes in told)
    assert told[-1] == []
    advice = sound_now(np.clip(4 * rng.standard_normal(16000), -1, 1))[0]
    assert advice.advice == "Lower the gain."
    assert sound_now(np.zeros(8000)) == ()


def test_microphones_are_listed_or_why_there_are_none(tmp_path):
    studio, found = Studio(tmp_path, sound=FakeSound("A", "B")), []
    studio.desk.devices_changed.connect(lambda devices: found.append([device.name for device in devices]))
    studio.desk.look_for_devices()
    studio.desk.microphones._backend = object()  # lists nothing
    studio.desk.look_for_devices()
    assert found == [["A", "B"], []]
    assert "cannot be listed" in studio.problems[-1]


def test_a_growing_pyramid_shows_what_one_of_all_samples_shows():
    rng = np.random.default_rng(3)
    samples = rng.standard_normal(300_000).astype(np.float32)
    growing, at = GrowingPyramid(), 0
    while at < len(samples):
        count = int(rng.integers(0, 30_000))
        growing.append(samples[at : at + count])
        at += count
    whole = Pyramid(samples)
    for start, per_column, count in ((0, 100.0, 500), (1234.5, 1100.0, 200), (5000, 9000.0, 25)):
        one, other = growing.columns(start, per_column, count), whole.columns(start, per_column, count)
        assert one.first == other.first
        np.testing.assert_array_equal(one.low[:-1], other.low[:-1])  # the last column may miss some
        np.testing.assert_array_equal(one.high[:-1], other.high[:-1])


def test_rows_that_were_seen_do_not_change_when_more_come():
    rows = Growing(2)
    rows.append(np.ones((3, 2), np.float32))
    seen = rows.values
    rows.append(np.zeros((10_000, 2), np.float32))
    assert rows.values.shape == (10_003, 2)
    assert (seen == 1).all()
