"""Each event type has a definition and a sound, and the sounds are what their code makes, byte for byte."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.feature_config import SAMPLE_RATE
from prs_core.labels import EventType
from prs_core.reference import Reference, reference, references
from prs_core.resources import resource_path
from prs_core.synthesis.reference import main
from tests.core.test_synthesis import band_db, spectrum

ALL = references()


def sound(type_: EventType) -> np.ndarray:
    samples, rate = soundfile.read(reference(type_).path, dtype="float64")
    assert rate == SAMPLE_RATE
    return samples


def strongest_hz(samples: np.ndarray, least: float = 60) -> float:
    frequency, power = spectrum(samples)
    return float(frequency[np.where(frequency > least, power, 0).argmax()])


def clicks(samples: np.ndarray) -> float:
    """Kurtosis: how much of it is single peaks."""
    return float(np.mean(samples**4) / np.mean(samples**2) ** 2)


def test_every_type_has_one() -> None:
    assert [entry.type for entry in ALL] == list(EventType)
    assert len({entry.path for entry in ALL}) == len(EventType) == len({entry.definition for entry in ALL})
    assert {entry.origin for entry in ALL} == {"synthesised"}


@pytest.mark.parametrize("entry", ALL, ids=lambda entry: entry.type)
def test_definitions_are_short_and_sounds_small(entry: Reference) -> None:
    assert 1 <= entry.definition.count(". ") + 1 <= 2 and entry.definition.endswith(".")
    info = soundfile.info(entry.path)
    assert (info.samplerate, info.channels, info.subtype, info.format) == (SAMPLE_RATE, 1, "PCM_16", "WAV")
    assert 3 <= info.duration <= 4 and entry.path.stat().st_size < 60_000


def test_the_folder_says_that_they_are_synthesised_and_lists_them() -> None:
    readme = (resource_path("reference") / "README.md").read_text(encoding="utf-8")
    assert "synthesised" in readme and "no recording of a person" in " ".join(readme.split())
    assert all(entry.path.name in readme for entry in ALL)


def test_one_command_makes_them_again_byte_for_byte(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--out", str(tmp_path / "new")]) == 0
    stored = {path.name: path.read_bytes() for path in resource_path("reference").iterdir()}
    made = {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()}
    assert made.keys() == stored.keys()
    for name, content in made.items():
        assert content == stored[name], name
    assert "wheeze.wav" in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "taken").write_text("a file")
    assert main(["--out", str(tmp_path / "taken")]) == 1
    assert "could be written" in capsys.readouterr().err


def test_sounds_are_what_their_definitions_say() -> None:
    normal = sound(EventType.NORMAL)
    assert strongest_hz(normal, 100) <= 260  # heart sounds lie below
    assert band_db(normal, 100, 300) > band_db(normal, 1000, 1500) + 30
    assert 100 <= strongest_hz(sound(EventType.RHONCHI), 110) <= 300
    assert 350 <= strongest_hz(sound(EventType.WHEEZE), 300) <= 600
    assert 400 <= strongest_hz(sound(EventType.STRIDOR), 300) <= 900
    smooth = max(clicks(sound(t)) for t in (EventType.NORMAL, EventType.RHONCHI, EventType.WHEEZE, EventType.STRIDOR))
    crackling = (EventType.COARSE_CRACKLE, EventType.FINE_CRACKLE, EventType.WHEEZE_CRACKLE)
    assert min(clicks(sound(t)) for t in crackling) > max(10, 1.5 * smooth)


def test_no_sound_is_much_louder_than_another() -> None:
    levels = [np.sqrt(np.mean(sound(entry.type) ** 2)) for entry in ALL]
    assert 20 * np.log10(max(levels) / min(levels)) < 6
    assert all(0.1 < np.abs(sound(entry.type)).max() < 0.95 for entry in ALL)
