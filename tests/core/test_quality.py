"""What is wrong with a recording, told from its samples."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.audio import read_audio
from prs_core.quality import FLOOR_DBFS, QualityMeter, QualityReport, measure

RATE = 8000


def breathing(seconds: float = 12.0, level: float = 0.02, seed: int = 0) -> np.ndarray:
    """Noise between 100 and 1000 Hz that swells every two seconds, over a little noise of the recorder's own."""
    rng = np.random.default_rng(seed)
    n = round(seconds * RATE)
    spectrum = np.fft.rfft(rng.standard_normal(n))
    hertz = np.fft.rfftfreq(n, 1 / RATE)
    spectrum[(hertz < 100) | (hertz > 1000)] = 0
    band = np.fft.irfft(spectrum, n)
    swell = 0.2 + np.sin(np.pi * np.arange(n) / RATE / 2) ** 2
    return (level * swell * band / band.std() + 2e-5 * rng.standard_normal(n)).astype(np.float32)


def codes(samples: np.ndarray) -> list[str]:
    return [warning.code for warning in measure(samples).warnings]


def test_good_breathing_has_no_fault_at_any_usual_level() -> None:
    for level in (0.002, 0.02, 0.1):
        report = measure(breathing(level=level))
        assert report.ok and report.fit, (level, report)


def test_levels_are_those_of_the_recording() -> None:
    sine = (0.5 * np.sin(2 * np.pi * 200 * np.arange(RATE) / RATE)).astype(np.float32)
    report = measure(sine)
    assert report.peak_dbfs == pytest.approx(-6.02, abs=0.01)
    assert report.rms_dbfs == pytest.approx(-9.03, abs=0.01)
    assert report.clipped_fraction == 0


@pytest.mark.parametrize("sixteen_bit", [True, False])
def test_clipping_is_seen_and_how_much_of_it(sixteen_bit: bool) -> None:
    loud = np.clip(breathing(level=0.35), -1, 1)
    if sixteen_bit:
        loud = (np.round(loud * 32767) / 32768).astype(np.float32)
    report = measure(loud)
    assert [w.code for w in report.warnings] == ["clipping"]
    assert report.clipped_fraction == pytest.approx(np.mean(np.abs(loud) > 0.999), rel=0.2)
    assert report.fit
    assert not measure(np.clip(20 * loud, -1, 1)).fit


def test_a_preamplifier_that_clips_below_full_scale_is_seen() -> None:
    assert codes(np.clip(breathing(level=0.3), -0.5, 0.5).astype(np.float32)) == ["clipping"]


def test_one_full_scale_peak_is_no_clipping() -> None:
    samples = breathing()
    assert codes(samples / np.abs(samples).max()) == []


def test_nothing_recorded_is_unfit() -> None:
    for samples, code in (
        (np.zeros(RATE), "silent"),
        (np.full(RATE, 1e-5), "silent"),
        (np.full(RATE, 0.3), "constant"),
    ):
        report = measure(samples.astype(np.float32))
        assert [w.code for w in report.warnings] == [code]
        assert not report.fit and not report.ok
    assert measure(np.zeros(RATE, np.float32)).peak_dbfs == FLOOR_DBFS
    assert not measure(np.zeros(0, np.float32)).fit


def test_very_quiet_breathing_is_named() -> None:
    assert codes(breathing(level=1e-4)) == ["too_quiet"]


def test_knocks_of_the_chestpiece_are_named_heart_sounds_are_not() -> None:
    samples = breathing(level=0.005)
    t = np.arange(round(0.15 * RATE)) / RATE
    thump = np.sin(2 * np.pi * 35 * t) * np.hanning(len(t))
    heart, knocks = samples.copy(), samples.copy()
    for at in range(0, len(samples) - len(t), 5000):
        heart[at : at + len(t)] += (0.004 * thump).astype(np.float32)
    for at in range(4000, len(samples) - len(t), 20000):
        knocks[at : at + len(t)] += (0.7 * thump).astype(np.float32)
    assert codes(heart) == []
    assert codes(knocks) == ["contact_noise"]


def test_sound_after_digital_silence_is_no_knock() -> None:
    samples = breathing()
    samples[: len(samples) * 2 // 3] = 0
    assert codes(samples) == ["dropout"]


def test_short_offset_dropout_and_foreign_scale_are_named() -> None:
    assert codes(breathing(0.3)) == ["short"]
    assert codes(breathing() + np.float32(0.2)) == ["dc_offset"]
    gap = breathing()
    gap[16000:24000] = 0
    assert codes(gap) == ["dropout"]
    assert codes(breathing() * np.float32(32768)) == ["over_scale"]


def test_every_warning_says_what_and_what_to_do() -> None:
    reports = [measure(x) for x in (np.zeros(10, np.float32), breathing(0.3), breathing(level=1e-4), breathing() + 1)]
    for report in reports:
        for warning in report.warnings:
            assert warning.message.endswith(".")
            assert warning.advice.endswith(".")


@given(sizes=st.lists(st.integers(60, 6000), min_size=1, max_size=5), gain=st.sampled_from([0.001, 0.02, 0.4, 3.0]))
@settings(max_examples=15, deadline=None)
def test_block_sizes_do_not_change_the_report(sizes: list[int], gain: float) -> None:
    samples = np.clip(breathing(1.51, level=gain), -1, 1).astype(np.float32)
    meter, at, turn = QualityMeter(), 0, 0
    while at < len(samples):
        size = sizes[turn % len(sizes)]
        meter.push(samples[at : at + size])
        meter.report()  # asking in between changes nothing
        at, turn = at + size, turn + 1
    report, wanted = meter.report(), measure(samples)
    assert [w.code for w in report.warnings] == [w.code for w in wanted.warnings]
    assert report.clipped_fraction == wanted.clipped_fraction
    assert report.peak_dbfs == wanted.peak_dbfs
    assert report.rms_dbfs == pytest.approx(wanted.rms_dbfs, abs=1e-9)


@given(st.lists(st.floats(width=32, allow_nan=True, allow_infinity=True), max_size=600))
@settings(max_examples=60, deadline=None)
def test_any_numbers_give_a_finite_report(values: list[float]) -> None:
    report = measure(np.array(values, np.float32))
    assert np.isfinite([report.peak_dbfs, report.rms_dbfs, report.clipped_fraction]).all()
    assert 0 <= report.clipped_fraction <= 1


@pytest.mark.real_data
def test_on_real_recordings_poor_ones_are_flagged_more_often(sprsound: Path) -> None:
    """Limits were set on the training part; every twelfth recording is enough to notice when they break."""
    flagged: dict[bool, list[bool]] = {True: [], False: []}
    for path in sorted((sprsound / "train_json").glob("*.json"))[::12]:
        sound = sprsound / "train_wav" / f"{path.stem}.wav"  # the official download; packed copies are FLAC
        sound = sound if sound.exists() else sound.with_suffix(".flac")
        poor = json.loads(path.read_text("utf-8-sig"))["record_annotation"] == "Poor Quality"
        report: QualityReport = measure(read_audio(sound).samples)
        assert report.fit
        flagged[poor].append(not report.ok)
    assert np.mean(flagged[False]) < 0.06
    assert np.mean(flagged[True]) > 3 * np.mean(flagged[False])
