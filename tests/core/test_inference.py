"""Windows are judged once each, the same for files and live sound; clips and recordings get answers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from prs_core.bundle import load_bundle
from prs_core.errors import AudioError, Cancelled
from prs_core.inference import Analyzer, classify_maps
from prs_core.labels import WINDOW_CLASSES, EventType
from prs_core.network import Network, NetworkConfig
from prs_core.results import WindowPredictions
from tests.support import breath, tiny_bundle, write_wav


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory: pytest.TempPathFactory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("model"))))


@pytest.fixture(autouse=True)
def default_hop(analyzer: Analyzer) -> None:
    analyzer.set_hop(1.0)


@pytest.mark.parametrize(
    ("duration_s", "starts"),
    [
        (0.5, [0]),
        (3.0, [0]),
        (3.5, [0, 0.5]),
        (5.0, [0, 1, 2]),
        (5.25, [0, 1, 2, 2.25]),
    ],
)
def test_windows_cover_the_recording_and_its_tail_once(
    analyzer: Analyzer, duration_s: float, starts: list[float]
) -> None:
    windows = analyzer.windows([breath(duration_s=6)[: round(duration_s * 8000)]])
    np.testing.assert_allclose(windows.starts_s, starts)
    assert windows.duration_s == duration_s
    assert windows.probabilities.shape == (len(starts), len(WINDOW_CLASSES))
    assert windows.centre.shape == (len(starts), len(EventType))
    assert ((windows.probabilities >= 0) & (windows.probabilities <= 1)).all()


@given(st.lists(st.integers(1, 30_000), max_size=12), st.sampled_from([0.25, 0.7, 1.0, 3.0]))
@settings(max_examples=8, deadline=None)
def test_live_blocks_give_the_windows_of_the_file(analyzer: Analyzer, sizes: list[int], hop_s: float) -> None:
    samples = breath("wheeze", duration_s=8)
    analyzer.set_hop(hop_s)
    expected = analyzer.windows([samples])
    stream, at, live = analyzer.stream(), 0, []
    for size in sizes:
        live += stream.push(samples[at : at + size])
        at += size
    live += stream.push(samples[at:])
    windows = stream.finish()
    np.testing.assert_array_equal(windows.starts_s, expected.starts_s)
    np.testing.assert_allclose(windows.probabilities, expected.probabilities, atol=1e-5)
    np.testing.assert_allclose(windows.centre, expected.centre, atol=1e-5)
    assert [w.start_s for w in live] == list(expected.starts_s[: len(live)])


def test_a_window_depends_on_its_own_samples_only(analyzer: Analyzer) -> None:
    samples = breath("wheeze", duration_s=8)
    alone = analyzer.windows([samples[16_000:40_000]])
    amid = analyzer.windows([samples])
    np.testing.assert_allclose(amid.probabilities[2], alone.probabilities[0], atol=1e-5)


def test_spans_tile_the_recording(analyzer: Analyzer) -> None:
    windows = analyzer.windows([breath(duration_s=6)[:43_000]])
    spans = windows.spans()
    assert spans[0, 0] == 0
    assert spans[-1, 1] == windows.duration_s
    np.testing.assert_array_equal(spans[1:, 0], spans[:-1, 1])
    np.testing.assert_allclose(spans[1], [2.0, 3.0])


def test_clips_of_any_length_are_typed_independently(analyzer: Analyzer) -> None:
    sound = breath("wheeze", duration_s=8)
    clips = [sound[:1040], sound[:9600], sound[:30_000], sound]
    together = analyzer.classify_events(clips)
    assert together.shape == (4, 7)
    np.testing.assert_allclose(together.sum(axis=1), 1, atol=1e-5)
    for clip, expected in zip(clips, together, strict=True):
        np.testing.assert_allclose(analyzer.classify_events([clip])[0], expected, atol=1e-5)
    assert analyzer.classify_events([]).shape == (0, 7)


def test_members_answer_by_their_mean(tmp_path: Path) -> None:
    bundle = load_bundle(tiny_bundle(tmp_path, members=3))
    clips, sound = [breath("wheeze"), breath("normal")[:9600]], breath("wheeze", duration_s=7)
    alone = [
        Analyzer(
            replace(
                bundle,
                card=replace(bundle.card, members=1),
                tensors={"events": bundle.tensors[events], "windows": bundle.tensors[windows]},
            )
        )
        for events, windows in zip(bundle.card.parts("events"), bundle.card.parts("windows"), strict=True)
    ]
    answers = [analyzer.classify_events(clips) for analyzer in alone]
    assert not np.allclose(answers[0], answers[1], atol=1e-3)
    np.testing.assert_allclose(Analyzer(bundle).classify_events(clips), np.mean(answers, axis=0), atol=1e-6)
    heard = [analyzer.windows([sound]) for analyzer in alone]
    together = Analyzer(bundle).windows([sound])
    assert not np.allclose(heard[0].probabilities, heard[1].probabilities, atol=1e-3)
    for name in ("probabilities", "centre"):
        expected = np.mean([getattr(each, name) for each in heard], axis=0)
        np.testing.assert_allclose(getattr(together, name), expected, atol=1e-5)
    np.testing.assert_allclose(together.frames.types, np.mean([h.frames.types for h in heard], axis=0), atol=1e-5)


def test_long_maps_are_the_mean_over_crops_that_reach_their_ends() -> None:
    """With a classifier whose answer rests on the map's mean, the crops' part of the map can be seen in it."""
    network = Network(NetworkConfig(7, width=4)).eval()
    maps = torch.randn(64, 300)
    whole = classify_maps(network, [maps], 128)
    first = classify_maps(network, [maps[:, :128]], 128)
    changed = maps.clone()
    changed[:, 250:] = 5
    assert not np.allclose(whole, first, atol=1e-4)
    assert not np.allclose(whole, classify_maps(network, [changed], 128), atol=1e-4)


def test_analyse_says_everything_of_a_file(analyzer: Analyzer, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", breath("wheeze", duration_s=7))
    fractions: list[float] = []
    heard: list[np.ndarray] = []
    analysis = analyzer.analyse(path, progress=fractions.append, on_samples=heard.append)
    assert analysis.duration_s == pytest.approx(7.0)
    assert len(np.concatenate(heard)) == 7 * 8000
    assert fractions[-1] == 1.0
    assert analysis.model_id == analyzer.card.id
    assert isinstance(analysis.windows, WindowPredictions)
    assert sum(analysis.verdict.probabilities.values()) == pytest.approx(1)


def test_cancelling_stops_the_analysis(analyzer: Analyzer, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", breath(duration_s=7))
    with pytest.raises(Cancelled):
        analyzer.analyse(path, cancel=lambda: True)


def test_a_file_that_is_no_sound_is_refused(analyzer: Analyzer, tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_text("not a sound")
    with pytest.raises(AudioError):
        analyzer.analyse(tmp_path / "a.wav")


@pytest.mark.parametrize("hop_s", [0.0, -1.0, 3.5, float("nan")])
def test_an_impossible_hop_is_refused(analyzer: Analyzer, hop_s: float) -> None:
    with pytest.raises(ValueError):
        analyzer.set_hop(hop_s)
