"""The synthesised sounds do what the papers they cite say, and the demo study is what its code makes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.feature_config import SAMPLE_RATE
from prs_core.labels import CONTINUOUS, DISCONTINUOUS, EventType, RecordLabel, record_label_of_events
from prs_core.resources import resource_path
from prs_core.synthesis import KIND_OF_EVENT, Kind, breath_recording
from prs_core.synthesis.__main__ import main
from prs_core.synthesis.adventitious import crackle
from prs_core.synthesis.breathing import breathing_pattern, breaths_per_minute
from prs_core.synthesis.demo import DEMO_STUDY, DemoRecording, describe, to_int16
from tests.support import recording

LABELS = {
    Kind.NORMAL: RecordLabel.NORMAL,
    Kind.WHEEZE: RecordLabel.CAS,
    Kind.RHONCHI: RecordLabel.CAS,
    Kind.STRIDOR: RecordLabel.CAS,
    Kind.FINE_CRACKLES: RecordLabel.DAS,
    Kind.COARSE_CRACKLES: RecordLabel.DAS,
    Kind.WHEEZE_AND_CRACKLES: RecordLabel.CAS_DAS,
    Kind.POOR_QUALITY: RecordLabel.POOR_QUALITY,
}


def spectrum(samples: np.ndarray, size: int = 1024) -> tuple[np.ndarray, np.ndarray]:
    """Mean power spectrum of (n,) samples, over half-overlapping frames: frequencies in Hz, power."""
    frames = np.lib.stride_tricks.sliding_window_view(samples, size)[:: size // 2] * np.hanning(size)
    return np.fft.rfftfreq(size, 1 / SAMPLE_RATE), (np.abs(np.fft.rfft(frames)) ** 2).mean(axis=0)


def band_db(samples: np.ndarray, low: float, high: float) -> float:
    frequency, power = spectrum(samples)
    return float(10 * np.log10(power[(frequency >= low) & (frequency < high)].mean()))


def stretch(samples: np.ndarray, start_s: float, end_s: float) -> np.ndarray:
    return samples[round(start_s * SAMPLE_RATE) : round(end_s * SAMPLE_RATE)]


def of_type(kind: Kind, event: EventType) -> list[np.ndarray]:
    made = recording(kind, seed=5, duration_s=12)
    return [stretch(made.samples, start, end) for start, end, type_ in made.events if type_ == event]


@pytest.mark.parametrize("kind", Kind)
def test_a_recording_is_sound_with_events_in_order_and_the_label_that_follows_from_them(kind: Kind) -> None:
    made = recording(kind, seed=3, duration_s=9)
    assert made.samples.shape == (72_000,) and made.samples.dtype == np.float32
    assert np.abs(made.samples).max() <= 1 and made.samples.std() > 1e-3
    assert made.label == LABELS[kind] == record_label_of_events(event[2] for event in made.events)
    borders = [border for start, end, _ in made.events for border in (start, end)]
    assert borders == sorted(borders) and all(0 <= border <= 9 for border in borders)
    assert all(0.2 < end - start < 4 for start, end, _ in made.events)


@pytest.mark.parametrize(("event", "kind"), KIND_OF_EVENT.items())
def test_every_event_type_can_be_made_and_keeps_to_its_group(event: EventType, kind: Kind) -> None:
    present = {type_ for _, _, type_ in recording(kind, seed=2, duration_s=9).events}
    assert event in present and present <= {event, EventType.NORMAL}
    assert (event in CONTINUOUS) == (LABELS[kind] in (RecordLabel.CAS, RecordLabel.CAS_DAS))
    assert (event in DISCONTINUOUS) == (LABELS[kind] in (RecordLabel.DAS, RecordLabel.CAS_DAS))


def test_the_seed_decides_and_the_global_generator_is_left_alone() -> None:
    before = np.random.get_state(legacy=False)["state"]["key"].copy()  # noqa: NPY002
    first = breath_recording("wheeze", seed=7, duration_s=5)
    again = breath_recording(Kind.WHEEZE, seed=7, duration_s=5)
    np.testing.assert_array_equal(first.samples, again.samples)
    assert first.events == again.events
    assert not np.array_equal(first.samples, breath_recording("wheeze", seed=8, duration_s=5).samples)
    np.testing.assert_array_equal(before, np.random.get_state(legacy=False)["state"]["key"])  # noqa: NPY002


@pytest.mark.parametrize(
    "wrong",
    [{"kind": "whistle"}, {"age_years": -1.0}, {"age_years": 40.0}, {"duration_s": 0.5}, {"duration_s": float("nan")}],
)
def test_impossible_requests_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        breath_recording(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(("age", "lowest", "highest"), [(0.1, 40, 44), (2.0, 26, 31), (8.0, 19, 22), (16.0, 15, 18)])
def test_breathing_rate_follows_age(age: float, lowest: float, highest: float) -> None:
    assert lowest <= breaths_per_minute(age) <= highest
    breaths = breathing_pattern(np.random.RandomState(1), age, 120.0)
    assert lowest * 0.93 <= 60 * (len(breaths) - 1) / (breaths[-1].start_s - breaths[0].start_s) <= highest * 1.07


def test_vesicular_breathing_falls_above_200_hz_and_is_louder_in_inspiration() -> None:
    made = breath_recording(Kind.NORMAL, age_years=8, seed=4, duration_s=30)
    breaths = breathing_pattern(np.random.RandomState(4), 8, 30)
    assert breaths[0].start_s == made.events[0][0]
    inspired = np.concatenate([stretch(made.samples, b.inspiring(0.3), b.inspiring(0.7)) for b in breaths])
    expired = np.concatenate([stretch(made.samples, b.expiring(0.1), b.expiring(0.5)) for b in breaths])
    assert 5 < band_db(inspired, 150, 400) - band_db(expired, 150, 400) < 20
    octave = band_db(inspired, 180, 260) - band_db(inspired, 360, 520)
    assert 8 < octave < 18
    assert band_db(inspired, 150, 250) - band_db(inspired, 900, 1100) > 35


@pytest.mark.parametrize("kind", [Kind.WHEEZE, Kind.RHONCHI, Kind.STRIDOR])
def test_continuous_sounds_are_tones_of_their_pitch_and_last(kind: Kind) -> None:
    low, high = {Kind.WHEEZE: (340, 520), Kind.RHONCHI: (100, 200), Kind.STRIDOR: (440, 800)}[kind]
    event = {Kind.WHEEZE: EventType.WHEEZE, Kind.RHONCHI: EventType.RHONCHI, Kind.STRIDOR: EventType.STRIDOR}[kind]
    clips = of_type(kind, event)
    assert len(clips) >= 3
    for clip in clips:
        assert len(clip) >= 0.1 * SAMPLE_RATE
        frequency, power = spectrum(clip)
        assert low <= frequency[power.argmax()] <= high
        assert 10 * np.log10(power.max() / np.median(power[(frequency > 100) & (frequency < 800)])) > 10


@pytest.mark.parametrize(
    ("width_ms", "cycles_ms"), [(0.5, 4.0), (0.7, 5.0), (0.8, 6.0), (1.2, 9.0), (1.5, 10.0), (1.8, 13.0)]
)
def test_a_crackle_has_the_initial_deflection_and_the_two_cycles_it_is_asked_for(
    width_ms: float, cycles_ms: float
) -> None:
    wave = crackle(width_ms / 1000, cycles_ms / 1000)
    sample_ms = 1000 / SAMPLE_RATE
    signs = np.sign(wave)
    crossings = np.flatnonzero(signs[1:] * signs[:-1] < 0)
    assert (crossings[0] + 1.5) * sample_ms == pytest.approx(width_ms, abs=sample_ms)
    assert len(wave) * sample_ms == pytest.approx(cycles_ms, abs=2 * sample_ms)
    assert len(crossings) == 3 and np.abs(wave).max() == 1


def test_a_crackle_whose_first_deflection_outlasts_it_is_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        crackle(0.005, 0.004)


def test_crackles_are_short_peaks_and_fine_ones_are_higher() -> None:
    fine = np.concatenate(of_type(Kind.FINE_CRACKLES, EventType.FINE_CRACKLE))
    coarse = np.concatenate(of_type(Kind.COARSE_CRACKLES, EventType.COARSE_CRACKLE))
    normal = np.concatenate(of_type(Kind.NORMAL, EventType.NORMAL))
    kurtosis = [float(np.mean(x**4) / np.mean(x**2) ** 2) for x in (fine, coarse, normal)]
    assert kurtosis[0] > 10 > kurtosis[2] and kurtosis[1] > 10
    tilt = [band_db(x, 350, 600) - band_db(x, 100, 250) for x in (fine, coarse)]
    assert tilt[0] > tilt[1] + 6


def test_a_poor_recording_is_overloaded() -> None:
    samples = recording(Kind.POOR_QUALITY, seed=1).samples
    assert np.mean(np.abs(samples) >= 0.999) > 0.002


def test_the_demo_study_lists_every_file_its_reference_and_its_sources() -> None:
    folder = resource_path("demo")
    listing = json.loads((folder / "demo.json").read_text(encoding="utf-8"))
    assert "synthesised" in listing["notice"] and "no recording of a person" in listing["notice"]
    assert sorted(entry["file"] for entry in listing["recordings"]) == sorted(p.name for p in folder.glob("*.flac"))
    assert {entry["record_label"] for entry in listing["recordings"]} == set(RecordLabel)
    assert len(listing["references"]) >= 10
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for entry in listing["recordings"]:
        info = soundfile.info(folder / entry["file"])
        assert (info.samplerate, info.channels, info.subtype) == (SAMPLE_RATE, 1, "PCM_16")
        assert info.frames == round(entry["duration_s"] * SAMPLE_RATE)
        assert entry["file"] in readme
    assert sum(path.stat().st_size for path in folder.iterdir()) < 1_000_000


@pytest.mark.parametrize("demo", [DEMO_STUDY[0], DEMO_STUDY[7]], ids=lambda demo: demo.name)
def test_a_demo_recording_is_what_its_code_makes(demo: DemoRecording) -> None:
    made = demo.make()
    stored, _ = soundfile.read(resource_path("demo") / f"{demo.name}.flac", dtype="int16")
    # Transforms and sines differ in their last bits between processors: one step of 16 bits at most.
    assert np.abs(to_int16(made.samples).astype(int) - stored).max() <= 1
    listing = json.loads((resource_path("demo") / "demo.json").read_text(encoding="utf-8"))
    assert describe(demo, made) in listing["recordings"]


def test_one_command_writes_the_whole_study(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--out", str(tmp_path / "new" / "demo")]) == 0
    written = {path.name for path in (tmp_path / "new" / "demo").iterdir()}
    assert written == {path.name for path in resource_path("demo").iterdir()}
    assert "normal-infant.flac" in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_said_in_plain_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    assert main(["--out", str(tmp_path / "taken")]) == 1
    assert "could not be written" in capsys.readouterr().err
