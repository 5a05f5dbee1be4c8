"""The features are the paper's, agree with librosa, and depend on a window's samples alone."""

from __future__ import annotations

from dataclasses import replace

import librosa
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.feature_config import FeatureConfig
from prs_core.features import FeatureExtractor, fit_frames, prenormalise
from prs_core.inference import MfccStream
from tests.support import breath, tone

CONFIG = FeatureConfig()


def librosa_mfcc(samples: np.ndarray, config: FeatureConfig) -> np.ndarray:
    return librosa.feature.mfcc(
        y=samples,
        sr=config.sample_rate,
        n_mfcc=config.n_mfcc,
        n_fft=config.n_fft,
        hop_length=config.hop_length,
        n_mels=config.n_mels,
        htk=config.mel_scale == "htk",
        mel_norm="slaney" if config.mel_scale == "slaney" else None,
    )


@pytest.mark.parametrize("mel_scale", ["slaney", "htk"])
@pytest.mark.parametrize("kind", ["normal", "wheeze", "fine-crackles"])
def test_agrees_with_librosa_on_every_frame(kind: str, mel_scale: str) -> None:
    config = replace(CONFIG, mel_scale=mel_scale)
    extractor = FeatureExtractor(config)
    samples = prenormalise(torch.from_numpy(breath(kind)))
    ours, theirs = extractor.mfcc(samples[None])[0, 0], librosa_mfcc(samples.numpy(), config)
    assert ours.shape == theirs.shape
    np.testing.assert_allclose(ours, theirs, atol=5e-3)
    np.testing.assert_allclose(extractor.zscore(ours), (theirs - theirs.mean()) / theirs.std(), atol=1e-3)


def test_a_window_has_the_stated_number_of_frames() -> None:
    features = FeatureExtractor(CONFIG)(torch.from_numpy(tone(300, CONFIG.window_s))[None])
    assert features.shape == (1, 1, CONFIG.n_mfcc, CONFIG.window_frames) == (1, 1, 64, 188)


@given(st.floats(0.01, 1.0), st.floats(-0.5, 0.5))
@settings(max_examples=8, deadline=None)
def test_level_and_offset_do_not_matter(gain: float, offset: float) -> None:
    clip = torch.from_numpy(breath("wheeze", duration_s=3))
    extractor = FeatureExtractor(CONFIG)
    expected, changed = extractor(clip[None]), extractor((gain * clip + offset)[None])
    torch.testing.assert_close(changed, expected, atol=2e-2, rtol=0)


def test_prenormalised_sound_has_zero_mean_and_a_peak_of_one_half() -> None:
    sound = prenormalise(torch.from_numpy(breath() + np.float32(0.1)))
    assert abs(float(sound.mean())) < 1e-6
    assert float(sound.abs().max()) == pytest.approx(0.5)


def test_a_clip_does_not_depend_on_its_neighbours_in_the_batch() -> None:
    loud, faint = breath("wheeze", duration_s=3), 1e-3 * breath("normal", duration_s=3)
    extractor = FeatureExtractor(CONFIG)
    together = extractor.mfcc(torch.from_numpy(np.stack([loud, faint])))
    alone = extractor.mfcc(torch.from_numpy(faint[None]))
    torch.testing.assert_close(together[1], alone[0])


@pytest.mark.parametrize("zscore", ["map", "coefficient"])
def test_constant_sound_gives_finite_features(zscore: str) -> None:
    extractor = FeatureExtractor(replace(CONFIG, zscore=zscore))
    features = extractor(torch.full((1, 24_000), 0.25))
    assert torch.isfinite(features).all()


def test_coefficient_zscore_normalises_every_row() -> None:
    features = FeatureExtractor(replace(CONFIG, zscore="coefficient"))(torch.from_numpy(breath(duration_s=3))[None])
    torch.testing.assert_close(features.mean(dim=-1), torch.zeros(1, 1, 64), atol=1e-4, rtol=0)
    torch.testing.assert_close(features.std(dim=-1, correction=0), torch.ones(1, 1, 64), atol=1e-3, rtol=0)


def test_bfloat16_training_sees_the_features_of_inference() -> None:
    clip, extractor = torch.from_numpy(breath(duration_s=3))[None], FeatureExtractor(CONFIG)
    expected = extractor(clip)
    with torch.autocast("cpu", torch.bfloat16):
        torch.testing.assert_close(extractor(clip), expected)


@pytest.mark.parametrize("frames", [10, 50, 51, 80])
def test_fit_frames_keeps_the_middle_and_pads_with_zeros(frames: int) -> None:
    x = torch.arange(1.0, 51.0).repeat(3, 1)
    fitted = fit_frames(x, frames)
    assert fitted.shape == (3, frames)
    if frames <= 50:
        start = (50 - frames) // 2
        torch.testing.assert_close(fitted, x[:, start : start + frames])
    else:
        assert int((fitted == 0).sum()) == 3 * (frames - 50)
        torch.testing.assert_close(fitted[:, (frames - 50) // 2 :][:, :50], x)


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=12))
@settings(max_examples=8, deadline=None)
def test_displayed_mfcc_is_the_same_however_the_sound_comes(sizes: list[int]) -> None:
    samples = breath("wheeze", duration_s=2)
    extractor = FeatureExtractor(CONFIG)
    whole = MfccStream(extractor)
    expected = np.concatenate([whole.push(samples), whole.finish()], axis=1)
    assert expected.shape == (64, CONFIG.frames(len(samples)))
    stream, parts, at = MfccStream(extractor), [], 0
    for size in sizes:
        parts.append(stream.push(samples[at : at + size]))
        at += size
    parts += [stream.push(samples[at:]), stream.finish()]
    np.testing.assert_allclose(np.concatenate(parts, axis=1), expected, atol=1e-3)


def test_displayed_mfcc_is_librosas_without_the_floor() -> None:
    samples = breath("wheeze", duration_s=2)
    stream = MfccStream(FeatureExtractor(CONFIG))
    shown = np.concatenate([stream.push(samples), stream.finish()], axis=1)
    mel = librosa.feature.melspectrogram(y=samples, sr=8000, n_fft=512, hop_length=128, n_mels=64)
    expected = librosa.feature.mfcc(S=librosa.power_to_db(mel, top_db=None), n_mfcc=64)
    np.testing.assert_allclose(shown, expected, atol=5e-3)
