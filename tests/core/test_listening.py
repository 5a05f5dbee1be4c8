"""Listening filters keep what they should, move nothing, and give the same samples however they are read."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.signal import butter, sosfiltfilt

from prs_core.feature_config import SAMPLE_RATE
from prs_core.listening import BELL, DIAPHRAGM, NARROWEST, WIDE, Band, Filtered, free_band

NARROW = Band(100.0, 100.0 * NARROWEST)
ALL = [BELL, DIAPHRAGM, WIDE, NARROW, free_band(20, 26), free_band(3000, 3900), Band(60.0, 1500.0, order=4)]


def sections(band: Band) -> np.ndarray:
    """scipy's filter of the same corners and order, one pass of two."""
    return butter(band.order, (band.low_hz, band.high_hz), "bandpass", fs=SAMPLE_RATE, output="sos")


def tone(hz: float, seconds: float = 2.0) -> np.ndarray:
    return np.sin(2 * np.pi * hz * np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE).astype(np.float32)


def gain_db(band: Band, hz: float) -> float:
    heard = Filtered(tone(hz), band).read(0, 2 * SAMPLE_RATE)[SAMPLE_RATE // 2 : -SAMPLE_RATE // 2]
    return float(10 * np.log10(2 * np.mean(heard.astype(np.float64) ** 2)))


@pytest.mark.parametrize("band", ALL, ids=str)
def test_corners_are_six_decibels_down_and_the_middle_is_as_loud_as_before(band: Band) -> None:
    assert gain_db(band, band.low_hz) == pytest.approx(-6, abs=0.6)
    assert gain_db(band, band.high_hz) == pytest.approx(-6, abs=0.6)
    assert gain_db(band, float(np.sqrt(band.low_hz * band.high_hz))) == pytest.approx(0, abs=1.0)


@pytest.mark.parametrize(("band", "hz", "weaker"), [(BELL, 400, 13), (BELL, 800, 23), (DIAPHRAGM, 50, 13)])
def test_what_lies_outside_of_bell_and_diaphragm_is_weaker_but_not_gone(band: Band, hz: float, weaker: float) -> None:
    assert -weaker - 6 < gain_db(band, hz) < -weaker + 2


def test_bell_and_diaphragm_differ_as_on_the_chest() -> None:
    assert gain_db(BELL, 50) > gain_db(DIAPHRAGM, 50) + 10
    assert gain_db(DIAPHRAGM, 430) > gain_db(BELL, 430) + 8
    assert gain_db(WIDE, 1000) > -0.5 > -40 > gain_db(WIDE, 3900)


@pytest.mark.parametrize("band", ALL, ids=str)
def test_nothing_is_moved(band: Band) -> None:
    """An impulse comes out symmetrical about itself."""
    impulse = np.zeros(4 * SAMPLE_RATE + 1, np.float32)
    impulse[2 * SAMPLE_RATE] = 1
    heard = Filtered(impulse, band).read(0, len(impulse))
    assert np.abs(heard).argmax() == 2 * SAMPLE_RATE
    np.testing.assert_allclose(heard, heard[::-1], atol=1e-6)


@pytest.mark.parametrize("band", ALL, ids=str)
def test_pieces_are_those_of_scipys_filter_run_forwards_and_backwards(band: Band) -> None:
    rng = np.random.default_rng(1)
    samples = rng.standard_normal(150_003).astype(np.float32)
    whole = sosfiltfilt(sections(band), samples.astype(np.float64), padlen=40_000)
    pieces = Filtered(samples, band)
    np.testing.assert_allclose(pieces.read(70_000, 70_100), whole[70_000:70_100], atol=2e-6)
    steps = range(0, len(samples), 997)
    joined = np.concatenate([pieces.read(at, min(at + 997, len(samples))) for at in steps])
    np.testing.assert_allclose(joined, whole, atol=2e-6)
    np.testing.assert_array_equal(pieces.whole(), pieces.read(0, len(samples)))


def test_only_what_is_read_is_computed_and_the_original_is_kept() -> None:
    samples = tone(300, 60)
    before = samples.copy()
    filtered = Filtered(samples, DIAPHRAGM)
    filtered.read(8000, 9000)
    assert filtered._done.sum() == 1
    assert filtered.whole(lambda: True) is None and filtered._done.sum() == 1
    assert filtered.whole() is not None and filtered._done.all()
    np.testing.assert_array_equal(samples, before)
    assert filtered.read(5, 5).shape == (0,)


@pytest.mark.parametrize("length", [0, 1, 5, 512, 7 << 13, (7 << 13) + 1])
def test_short_recordings_can_be_listened_to(length: int) -> None:
    heard = Filtered(np.full(length, 0.5, np.float32), WIDE).whole()
    assert heard is not None and heard.shape == (length,) and np.isfinite(heard).all()


@pytest.mark.parametrize("band", ALL, ids=str)
def test_filters_fade_in_time(band: Band) -> None:
    """scipy's filter has let go of an impulse where ours says so."""
    impulse = np.zeros(80_001)
    impulse[40_000] = 1
    passed = np.abs(sosfiltfilt(sections(band), impulse))
    assert passed[: 40_000 - band.reach()].max() < 1e-6 * passed.max()
    assert band.reach() < 2 * SAMPLE_RATE


def test_a_step_at_the_beginning_does_not_ring() -> None:
    heard = Filtered(np.full(SAMPLE_RATE, 0.5, np.float32), DIAPHRAGM).whole()
    assert heard is not None and np.abs(heard).max() < 1e-6


@pytest.mark.parametrize(("low", "high"), [(10, 100), (100, 4000), (500, 100), (100, 110), (float("nan"), 100)])
def test_impossible_bands_are_refused(low: float, high: float) -> None:
    with pytest.raises(ValueError, match="band"):
        Band(low, high)
    with pytest.raises(ValueError, match="order"):
        Band(100, 200, order=0)


@pytest.mark.parametrize(
    ("asked", "given"), [((100, 800), (100, 800)), ((800, 100), (100, 800)), ((5, 9000), (20, 3900))]
)
def test_a_free_band_is_the_nearest_possible(asked: tuple[float, float], given: tuple[float, float]) -> None:
    band = free_band(*asked)
    assert (band.low_hz, band.high_hz) == given


@pytest.mark.parametrize("asked", [(300, 300), (3900, 3900), (20, 20), (3000, 3010)])
def test_a_band_never_gets_too_narrow(asked: tuple[float, float]) -> None:
    band = free_band(*asked)
    assert band.high_hz / band.low_hz >= NARROWEST * (1 - 1e-9)
