"""The demo study: which recordings it has, and how they are written to a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from prs_core.feature_config import SAMPLE_RATE
from prs_core.files import replace_atomically, write_json, write_text
from prs_core.synthesis.recording import Kind, Synthetic, breath_recording

COMMAND = "python -m prs_core.synthesis --out resources/demo"
NOTICE = (
    "These recordings are synthesised: made by code from published acoustics, with no recording of a person in them. "
    "The events listed are what was put in, not what any model or listener heard. They show the program; "
    "how well a model hears them says nothing about children."
)
_REFERENCES = """
Bohadana A, Izbicki G, Kraman SS. Fundamentals of lung auscultation. N Engl J Med 2014; 370: 744-751.
Fleming S, et al. Normal ranges of heart rate and respiratory rate in children from birth to 18 years of age: a
  systematic review of observational studies. Lancet 2011; 377: 1011-1018.
Gavriely N, Nissan M, Rubin AHE, Cugell DW. Spectral characteristics of chest wall breath sounds in normal subjects.
  Thorax 1995; 50: 1292-1300.
Gavriely N, Cugell DW. Airflow effects on amplitude and spectral content of normal breath sounds. J Appl Physiol
  1996; 80: 5-13.
Hoevers J, Loudon RG. Measuring crackles. Chest 1990; 98: 1240-1243.
Kiyokawa H, Greenberg M, Shirota K, Pasterkamp H. Auditory detection of simulated crackles in breath sounds. Chest
  2001; 119: 1886-1892.
Michelsson K, Eklund K, Leppanen P, Lyytinen H. Cry characteristics of 172 healthy 1- to 7-day-old infants. Folia
  Phoniatr Logop 2002; 54: 190-200.
Murphy RLH, et al. Automated lung sound analysis in patients with pneumonia. Respir Care 2004; 49: 1490-1497.
Pasterkamp H, Powell RE, Sanchez I. Lung sound spectra at standardized air flow in normal infants, children, and
  adults. Am J Respir Crit Care Med 1996; 154: 424-430.
Pasterkamp H, Kraman SS, Wodicka GR. Respiratory sounds: advances beyond the stethoscope. Am J Respir Crit Care Med
  1997; 156: 974-987.
Reichert S, Gass R, Brandt C, Andres E. Analysis of respiratory sounds: state of the art. Clin Med Circ Respirat
  Pulm Med 2008; 2: 45-58.
Sovijarvi ARA, et al. Definition of terms for applications of respiratory sounds. Eur Respir Rev 2000; 10 (77):
  597-610.
Vannuccini L, Rossi M, Pasquali G. A new method to detect crackles in respiratory sounds. Technol Health Care 1998;
  6: 75-79.
Vyshedskiy A, et al. Mechanism of inspiratory and expiratory crackles. Chest 2009; 135: 156-164.
"""
REFERENCES = tuple(_REFERENCES.strip().replace("\n  ", " ").splitlines())


@dataclass(frozen=True)
class DemoRecording:
    """One recording of the demo study: what ``breath_recording`` is asked for, and what a person is told of it."""

    name: str
    kind: Kind
    age_years: float
    seed: int
    duration_s: float
    description: str

    def make(self) -> Synthetic:
        return breath_recording(self.kind, age_years=self.age_years, seed=self.seed, duration_s=self.duration_s)


DEMO_STUDY = (
    DemoRecording("normal-infant", Kind.NORMAL, 0.7, 11, 14.0, "Vesicular breathing of an infant, quick and light."),
    DemoRecording("normal-schoolchild", Kind.NORMAL, 8.0, 12, 15.0, "Calm vesicular breathing at eight years."),
    DemoRecording("wheeze", Kind.WHEEZE, 3.0, 13, 14.0, "A wheeze above 400 Hz in most expirations."),
    DemoRecording("rhonchi", Kind.RHONCHI, 2.0, 14, 14.0, "Rhonchi, low and rich in harmonics, in expiration."),
    DemoRecording("stridor", Kind.STRIDOR, 0.7, 15, 13.0, "Stridor in inspiration, loud, strongest about 500 Hz."),
    DemoRecording("fine-crackles", Kind.FINE_CRACKLES, 4.0, 16, 14.0, "Fine crackles late in inspiration."),
    DemoRecording("coarse-crackles", Kind.COARSE_CRACKLES, 1.5, 17, 14.0, "Coarse crackles in both phases."),
    DemoRecording("wheeze-and-crackles", Kind.WHEEZE_AND_CRACKLES, 5.0, 18, 15.0, "Fine crackles, then a wheeze."),
    DemoRecording("poor-quality", Kind.POOR_QUALITY, 2.0, 19, 12.0, "Rubbing, crying and a voice, overloaded."),
)


def to_int16(samples: np.ndarray) -> np.ndarray:
    """Float samples (n,) within +-1 as they stand in the files: int16."""
    return np.round(samples * 32767).astype(np.int16)


def describe(recording: DemoRecording, made: Synthetic) -> dict[str, Any]:
    """What demo.json says of one recording. Times in seconds to the millisecond."""
    return {
        "file": f"{recording.name}.flac",
        "description": recording.description,
        "kind": str(recording.kind),
        "age_years": recording.age_years,
        "seed": recording.seed,
        "duration_s": recording.duration_s,
        "record_label": str(made.label),
        "events": [
            {"start_s": round(start, 3), "end_s": round(end, 3), "type": str(kind)} for start, end, kind in made.events
        ],
    }


def _readme(described: list[dict[str, Any]]) -> str:
    rows = [
        f"| {entry['file']} | {entry['age_years']:g} years | {entry['record_label']} | {entry['description']} |"
        for entry in described
    ]
    lines = ["# Demo study", "", NOTICE, "", f"Made by `{COMMAND}` (code: `prs_core/synthesis`); `demo.json` lists"]
    lines += ["every event put in. 8 kHz, 16 bit, mono.", ""]
    lines += ["| file | age | label | what was put in |", "|---|---|---|---|"]
    return "\n".join([*lines, *rows, "", "## Sources", "", *(f"- {entry}" for entry in REFERENCES), ""])


def write_demo(folder: Path) -> list[Path]:
    """Synthesise the whole demo study into ``folder``: FLAC files, demo.json, README.md. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    described, written = [], []
    for recording in DEMO_STUDY:
        made = recording.make()
        path = folder / f"{recording.name}.flac"
        with replace_atomically(path) as temporary:
            soundfile.write(temporary, to_int16(made.samples), SAMPLE_RATE, subtype="PCM_16", format="FLAC")
        described.append(describe(recording, made))
        written.append(path)
    listing = {"notice": NOTICE, "command": COMMAND, "recordings": described, "references": list(REFERENCES)}
    write_json(folder / "demo.json", listing)
    write_text(folder / "README.md", _readme(described))
    return [*written, folder / "demo.json", folder / "README.md"]
