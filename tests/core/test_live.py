"""A take judged while it grows gives the windows of its analysis afterwards, whoever judges it."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import soxr

from prs_core import jobs
from prs_core.bundle import load_bundle
from prs_core.decision import record_verdict
from prs_core.errors import AudioError, Cancelled
from prs_core.inference import Analyzer, MfccStream
from prs_core.live import LiveJudge, follow, recent
from prs_core.live_window import RECENT_S, LiveWindow
from prs_core.results import WindowPredictions
from prs_core.takes.growing_wav import GrowingWav
from prs_core.worker import run_infer_worker
from tests.core.test_worker import Window
from tests.support import breath, tiny_bundle


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")))


def sound_at(rate: int, seconds: float = 6.3, seed: int = 0) -> np.ndarray:
    return soxr.resample(breath("wheeze", seed=seed, duration_s=8.0), 8000, rate)[: round(seconds * rate)]


def same(live: list[LiveWindow], analyzer: Analyzer, path: Path) -> None:
    """``live`` is what the analysis of the saved file says."""
    offline = analyzer.analyse(path)
    assert [w.index for w in live] == list(range(len(offline.windows)))
    np.testing.assert_allclose([w.start_s for w in live], offline.windows.starts_s)
    np.testing.assert_allclose([w.probabilities for w in live], offline.windows.probabilities, atol=1e-5)
    np.testing.assert_allclose([w.centre for w in live], offline.windows.centre, atol=1e-5)
    assert live[-1].verdict.label == offline.verdict.label
    assert live[-1].verdict.confidence == pytest.approx(offline.verdict.confidence, abs=1e-4)
    assert live[-1].quality == tuple(warning.code for warning in offline.quality.warnings)
    assert live[-1].end_s == pytest.approx(offline.duration_s)


@pytest.mark.parametrize(("rate", "hop_s"), [(8000, 1.0), (44100, 0.5), (48000, 1.0)])
def test_a_take_judged_in_any_steps_is_judged_as_its_file(tmp_path, analyzer, rate, hop_s):
    analyzer.set_hop(hop_s)
    path, sound, rng = tmp_path / "a.wav", sound_at(rate), np.random.default_rng(rate)
    wav = GrowingWav(path, rate)
    judge, live, at = LiveJudge(analyzer, path), [], 0
    while at < len(sound):
        count = int(rng.integers(1, rate // 4))
        wav.write(sound[at : at + count])
        at += count
        if rng.random() < 0.7:
            live += judge.poll()
    assert len(live) >= 3  # before the end
    wav.close()
    last, windows = judge.finish()
    live += last
    same(live, analyzer, path)
    np.testing.assert_allclose(windows.frames.types, analyzer.analyse(path).windows.frames.types, atol=1e-5)
    analyzer.set_hop(1.0)


def test_each_window_says_what_is_known_by_then(tmp_path, analyzer):
    path, sound = tmp_path / "a.wav", np.concatenate([np.zeros(4 * 8000, np.float32), sound_at(8000)])
    wav = GrowingWav(path, 8000)
    judge = LiveJudge(analyzer, path)
    wav.write(sound[: 3 * 8000])
    [first] = judge.poll()
    assert judge.poll() == []
    assert first.quality == ("silent",)
    wav.write(sound[3 * 8000 : 9 * 8000])
    more = judge.poll()
    assert len(more) == 6
    assert "silent" not in more[-1].quality
    windows = analyzer.windows([sound[: 9 * 8000]])
    verdict = record_verdict(windows, analyzer.card.decision)
    assert more[-1].verdict.confidence == pytest.approx(verdict.confidence, abs=1e-4)
    said = more[-1].to_dict()
    assert said["window"] == 6
    assert said["verdict"]["label"] == str(verdict.label)
    assert set(said["probabilities"]) > {"Normal", "Wheeze", "Poor Quality"}
    assert more[-1].recent == more[-1].verdict, "less than ten seconds were heard"
    judge.close()
    wav.close()


def test_what_is_heard_now_is_judged_by_the_last_ten_seconds():
    rng, starts = np.random.default_rng(1), np.arange(0.0, 40.0, 0.5)
    windows = WindowPredictions(starts, rng.random((80, 9)), rng.random((80, 7)), 3.0, 0.5, 43.0)
    for index in (0, 3, 14, 15, 79):
        inside = [i for i in range(index + 1) if starts[i] >= starts[index] + 3.0 - RECENT_S]
        part = recent(windows, index)
        np.testing.assert_array_equal(part.starts_s, starts[inside])
        np.testing.assert_array_equal(part.centre, windows.centre[inside])
        np.testing.assert_array_equal(part.probabilities, windows.probabilities[inside])
    assert len(recent(WindowPredictions(starts, windows.probabilities, windows.centre, 12.0, 0.5, 52.0), 5)) == 1


@pytest.mark.parametrize("frames", [0, 100, 511, 512, 4000])
def test_a_take_that_is_too_short_gives_what_its_file_gives(tmp_path, analyzer, frames):
    path = tmp_path / "a.wav"
    wav = GrowingWav(path, 8000)
    wav.write(sound_at(8000)[:frames])
    wav.close()
    live: list[LiveWindow] = []
    windows = follow(LiveJudge(analyzer, path), lambda: frames, live.append)
    assert len(live) == len(windows) == (1 if frames >= 512 else 0)
    if frames >= 512:
        same(live, analyzer, path)
    else:
        with pytest.raises(AudioError):
            analyzer.analyse(path)


def test_following_waits_for_more_and_can_be_given_up(tmp_path, analyzer):
    path, sound = tmp_path / "a.wav", sound_at(8000)
    wav, live, length = GrowingWav(path, 8000), [], [None]

    def sleep(_: float) -> None:  # the recorder goes on meanwhile
        if wav.frames < len(sound):
            wav.write(sound[wav.frames : wav.frames + 1000])
        else:
            wav.close()
            length[0] = wav.frames

    follow(LiveJudge(analyzer, path), lambda: length[0], live.append, sleep=sleep)
    same(live, analyzer, path)
    with pytest.raises(Cancelled):
        follow(LiveJudge(analyzer, path), lambda: None, live.append, given_up=lambda: True)


# --- in the worker


def test_the_worker_judges_a_take_and_leaves_its_mfcc(tmp_path, analyzer):
    path, sound = tmp_path / "a.wav", sound_at(48000)
    wav = GrowingWav(path, 48000)
    wav.write(sound[: 4 * 48000])
    told, both = threading.Event(), threading.Event()

    class Recording(Window):
        def write(self, text: bytes) -> int:
            count = super().write(text)
            if self.of(jobs.Judged) and not told.is_set():
                wav.write(sound[4 * 48000 :])
                wav.close()
                told.set()
            if len(self.of(jobs.Done)) == 2:
                both.set()
            return count

    live_end = jobs.LiveEnd("live", len(sound))
    asked = (jobs.LiveEnd("other", 5), jobs.Live("live", str(path), 0.0, str(tmp_path)), told, live_end)
    window = Recording(*asked, jobs.Analyse("after", str(path)), both)
    assert run_infer_worker(window, window, lambda: analyzer) == 0  # type: ignore[arg-type]
    judged = [message.window for message in window.of(jobs.Judged)]
    live_done, offline = window.of(jobs.Done)
    assert (live_done.job, live_done.analysis) == ("live", {})
    windows = offline.analysis["windows"]
    assert [w["start_s"] for w in judged] == windows["starts_s"]
    for said, expected in zip(judged, windows["probabilities"], strict=True):
        np.testing.assert_allclose(
            list(said["probabilities"].values()), expected, atol=2e-5
        )  # rounded to five decimals
    assert judged[-1]["verdict"]["label"] == offline.analysis["record"]["label"]
    [mfcc] = window.of(jobs.GrowingMfcc)
    stream = MfccStream(analyzer.extractor)
    samples = soxr.resample(sound, 48000, 8000, "HQ")
    wanted = np.concatenate([stream.push(samples), stream.finish()], axis=1)
    there = np.fromfile(mfcc.file, "<f4").reshape(-1, mfcc.rows).T
    assert there.shape == wanted.shape
    np.testing.assert_allclose(there[:, 5:-5], wanted[:, 5:-5], atol=0.05)


def test_the_worker_gives_a_take_up_and_goes_on(tmp_path, analyzer):
    path = tmp_path / "a.wav"
    wav = GrowingWav(path, 8000)
    wav.write(sound_at(8000))
    missing = jobs.Live("missing", str(tmp_path / "b.wav"))
    asked = (missing, jobs.Live("live", str(path)), jobs.Judged, jobs.Cancel("live"), jobs.Analyse("1", str(path)))
    window = Window(*asked, jobs.Done)
    assert run_infer_worker(window, window, lambda: analyzer) == 0  # type: ignore[arg-type]
    wav.close()
    first, second = window.of(jobs.Failed)
    assert (first.job, first.cancelled) == ("missing", False)
    assert "does not exist" in first.message
    assert (second.job, second.cancelled) == ("live", True)
    assert [done.job for done in window.of(jobs.Done)] == ["1"]
