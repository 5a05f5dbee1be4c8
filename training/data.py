"""Reading SPRSound-like trees, whole or in part, and grouping their patients into folds."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from prs_core.audio import read_audio
from prs_core.errors import AnnotationError, AudioError, PRSError
from prs_core.feature_config import SAMPLE_RATE
from prs_core.formats.sprsound import AnnotatedEvent, parse_name, read_annotation
from prs_core.labels import RecordLabel
from prs_core.translation import tr

#: Folders of sound and of annotations of each split: the official layout, then the names of the public repository
#: (which keeps them in a folder BioCAS2022).
SPLITS: dict[str, tuple[tuple[str, str], ...]] = {
    "train": (("train_wav", "train_json"), ("train2022_wav", "train2022_json")),
    "intra": (("test_wav", "test_json/intra_test_json"), ("test2022_wav", "test2022_json/intra_test_json")),
    "inter": (("test_wav", "test_json/inter_test_json"), ("test2022_wav", "test2022_json/inter_test_json")),
    "valid": (("valid_wav", "valid_json"), ("test_wav", "test_json/valid_json")),
}
_SUBFOLDERS = ("", "BioCAS2022")
_SUFFIXES = (".wav", ".flac", ".WAV", ".FLAC")


@dataclass(frozen=True)
class Recording:
    """One annotated recording; ``samples`` (n,) float32 at 8 kHz."""

    name: str
    patient: str
    label: RecordLabel
    events: tuple[AnnotatedEvent, ...]
    samples: np.ndarray = field(repr=False, compare=False)

    def clips(self) -> list[tuple[AnnotatedEvent, np.ndarray]]:
        """Its events with the samples (n,) of each; an event of fewer than two samples has nothing to judge."""
        cut = [(e, self.samples[round(e.start_s * SAMPLE_RATE) : round(e.end_s * SAMPLE_RATE)]) for e in self.events]
        return [(event, samples) for event, samples in cut if len(samples) > 1]


@dataclass(frozen=True)
class Split:
    """A split that was read; ``problems`` says of everything that was left out why, ``mended`` of recordings that are
    in it what is odd about them."""

    recordings: tuple[Recording, ...]
    problems: tuple[str, ...]
    mended: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """A line for everything that was left out or mended."""
        return (*(f"left out: {p}" for p in self.problems), *(f"mended: {m}" for m in self.mended))

    @property
    def patients(self) -> np.ndarray:
        return np.array([r.patient for r in self.recordings])

    def fingerprint(self) -> str:
        """Twelve hexadecimal digits that change with any sample, border or label."""
        digest = hashlib.sha256()
        for r in self.recordings:
            events = [(e.start_s, e.end_s, str(e.type)) for e in r.events]
            digest.update(f"{r.name}|{r.label}|{events}".encode())
            digest.update(r.samples.tobytes())
        return digest.hexdigest()[:12]


def find_sprsound(named: Path | None = None) -> Path | None:
    """The data set's folder: the one named, or else PRS_SPRSOUND, or else ../shared/sprsound beside the project.

    None if there is none. Raises PRSError when one is named and is not there: another one is not taken for it.
    """
    if named is not None:
        if not named.is_dir():
            raise PRSError(
                tr("There is no folder {name}.", name=named), tr("Name the folder that holds train_wav and train_json.")
            )
        return named
    beside = Path(__file__).resolve().parents[2] / "shared" / "sprsound"
    for candidate in (os.environ.get("PRS_SPRSOUND"), beside):
        if candidate and Path(candidate).is_dir():
            return Path(candidate)
    return None


def read_split(root: Path, split: str, progress: Callable[[float], None] | None = None) -> Split:
    """Read all annotated recordings of a split.

    What cannot be read, has no sound file, no annotation, or a name without a patient is left out and said so in
    ``problems``. A recording that is damaged but can be read, or whose annotation lost anything, teaches nothing; in
    the other splits it is judged, as in the program, and is among the ``mended``. Raises PRSError when the split is not
    there, is there twice, or nothing of it can be used.
    """
    pairs = _folders(root, split)
    if not pairs:
        raise PRSError(
            tr("The {split} split is not in {folder}.", split=split, folder=root),
            tr("Expected the official layout, with the annotations in {names}.", names=SPLITS[split][0][1]),
        )
    recordings: list[Recording] = []
    problems: list[str] = []
    mended: list[str] = []
    annotations = [(wav, path) for wav, folder in pairs for path in sorted(folder.rglob("*.json"))]
    _refuse_twice(root, split, [path for _, path in annotations])
    for index, (wav, path) in enumerate(annotations):
        try:
            recordings.append(_read_one(wav, path, mended, whole=split == "train"))
        except (AudioError, AnnotationError) as error:
            problems.append(f"{path.stem}: {error}")
        if progress:
            progress((index + 1) / len(annotations))
    if not recordings:
        raise PRSError(
            tr("Nothing in the {split} split of {folder} can be used.", split=split, folder=root),
            "; ".join(problems[:3]),
        )
    problems += [
        tr("{stem}: There is no annotation for this sound file.", stem=stem) for stem in _unannotated(root, split)
    ]
    return Split(tuple(recordings), tuple(problems), tuple(mended))


def has_split(root: Path, split: str) -> bool:
    """Whether there are annotations of a split, usable or not."""
    return bool(_folders(root, split))


def _folders(root: Path, split: str) -> list[tuple[Path, Path]]:
    """Folders of sound and of annotations of a split, in each layout in which it is there."""
    pairs = [(root / sub / wav, root / sub / json) for sub in _SUBFOLDERS for wav, json in SPLITS[split]]
    return [(wav, folder) for wav, folder in pairs if folder.is_dir()]


def _refuse_twice(root: Path, split: str, annotations: Sequence[Path]) -> None:
    twice = [name for name, count in Counter(path.stem for path in annotations).items() if count > 1]
    if twice:
        raise PRSError(
            tr(
                "{count} recordings of the {split} split are in {folder} more than once, {name} among them.",
                count=len(twice),
                split=split,
                folder=root,
                name=twice[0],
            ),
            tr("Keep one layout of the data set in this folder."),
        )


def _unannotated(root: Path, split: str) -> list[str]:
    """Names of sound files that no split has an annotation of.

    The test splits share a folder of sound: with the annotations of one only, the others' sound is no mistake.
    """
    if split in ("intra", "inter") and not (has_split(root, "intra") and has_split(root, "inter")):
        return []
    folders = {wav for wav, _ in _folders(root, split) if split != "valid" or wav.name.startswith("valid")}
    known = {
        p.stem for other in SPLITS for wav, j in _folders(root, other) if wav in folders for p in j.rglob("*.json")
    }
    sounds = {path.stem for wav in folders if wav.is_dir() for path in wav.iterdir() if path.suffix in _SUFFIXES}
    return sorted(sounds - known)


def _read_one(wav: Path, annotation_path: Path, mended: list[str], *, whole: bool) -> Recording:
    name = parse_name(annotation_path.stem)
    if name is None:
        raise AnnotationError(
            tr("The file name does not tell the patient."), tr("Expected PATIENT_AGE_SEX_SITE_RECORDING.")
        )
    sound = next((p for s in _SUFFIXES if (p := wav / (annotation_path.stem + s)).is_file()), None)
    if sound is None:
        raise AudioError(tr("There is no sound file for this annotation."))
    audio = read_audio(sound)
    if audio.warnings and whole:
        # A recording that is half there is not used by half.
        raise AudioError(" ".join(audio.warnings))
    annotation = read_annotation(annotation_path, audio.duration_s)
    if annotation.record_label is None:
        raise AnnotationError(tr("The annotation has no record label."))
    recording = Recording(annotation_path.stem, name.patient, annotation.record_label, annotation.events, audio.samples)
    brief = len(recording.events) - len(recording.clips())
    unheard = (tr("{events} of its events are too short to hear or judge.", events=brief),) if brief else ()
    if whole and (annotation.lost or brief):
        raise AnnotationError(" ".join((*annotation.lost, *unheard)))
    mended.extend(f"{annotation_path.stem}: {w}" for w in (*audio.warnings, *annotation.warnings, *unheard))
    return recording


def patient_folds(patients: Sequence[str] | np.ndarray, labels: Sequence[str], folds: int, seed: int) -> np.ndarray:
    """Fold of every recording, (recordings,): no patient in two folds, labels spread as evenly as that allows.

    Raises PRSError with fewer patients than folds.
    """
    # scikit-learn takes a second to import, and only trainings need it.
    from sklearn.model_selection import StratifiedGroupKFold

    if len(set(patients)) < folds:
        raise PRSError(
            tr("{count} patients are too few for {folds} patient-grouped folds.", count=len(set(patients)), folds=folds)
        )
    result = np.full(len(patients), -1)
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed)
    with warnings.catch_warnings():
        # Of a label with fewer recordings than folds; it is spread as far as it goes.
        warnings.filterwarnings("ignore", "The least populated class", UserWarning)
        for fold, (_, held_out) in enumerate(splitter.split(np.zeros(len(patients)), labels, patients)):
            result[held_out] = fold
    return result
