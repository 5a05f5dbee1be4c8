"""resources/docs/bad-input.md, row by row: what is refused, what is analysed with a warning, and what is said."""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import re
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from safetensors.numpy import load_file, save_file

from prs_core.audio import AudioReader
from prs_core.bundle import load_bundle
from prs_core.errors import AnnotationError, AudioError, BundleError
from prs_core.formats.sprsound import read_annotation
from prs_core.inference import Analyzer
from prs_core.resources import resource_path
from prs_core.schema import analysis_to_dict
from tests.support import breath, tiny_bundle, write_wav

RATE = 8000
Maker = Callable[[Path, pytest.MonkeyPatch], Path]
SOUNDS: dict[str, Maker] = {}
ANNOTATIONS: dict[str, Any] = {}
BUNDLES: dict[str, Callable[[Path], None]] = {}


def rows(heading: str) -> dict[str, tuple[str, str]]:
    """Name -> (outcome, words) of a section's table."""
    text = resource_path("docs", "bad-input.md").read_text("utf-8")
    section = text.split(f"\n## {heading}", 1)[1].split("\n## ", 1)[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return {name: (outcome, says.strip("`")) for name, outcome, says in cells[2:]}


def sound(name: str) -> Callable[[Maker], Maker]:
    def add(maker: Maker) -> Maker:
        SOUNDS[name] = maker
        return maker

    return add


def samples(change: Callable[[np.ndarray], np.ndarray], rate: int = RATE, subtype: str = "FLOAT") -> Maker:
    """A WAV of six seconds' breathing, changed."""

    def make(folder: Path, _: pytest.MonkeyPatch) -> Path:
        return write_wav(folder / "a.wav", change(breath(duration_s=6.0)), rate, subtype)

    return make


def with_values(at: list[int], value: Any) -> Callable[[np.ndarray], np.ndarray]:
    def change(x: np.ndarray) -> np.ndarray:
        x[at] = value
        return x

    return change


def thumps(x: np.ndarray) -> np.ndarray:
    t = np.arange(1200) / RATE
    for at in range(4000, len(x) - len(t), 12_000):
        x[at : at + len(t)] += (0.8 * np.sin(2 * np.pi * 30 * t) * np.hanning(len(t))).astype(np.float32)
    return x


SOUNDS |= {
    "header without samples": samples(lambda x: x[:0]),
    "one sample": samples(lambda x: x[4000:4001]),
    "50 ms": samples(lambda x: x[4000:4400]),
    "0.1 s": samples(lambda x: x[4000:4800]),
    "2 s, shorter than a window": samples(lambda x: x[4000:20_000]),
    "silent": samples(lambda x: 0 * x),
    "constant": samples(lambda x: 0 * x + 0.3),
    "some NaN": samples(with_values(list(range(500, 580)), np.nan)),
    "infinite and absurdly large values": samples(with_values([300, 9000], [np.inf, -1e30])),
    "nothing but NaN": samples(lambda x: x * np.nan),
    "clipped": samples(lambda x: np.clip(1.6 * x / np.abs(x).max(), -1, 1), subtype="PCM_16"),
    "mostly clipped": samples(lambda x: np.clip(200 * x / np.abs(x).max(), -1, 1), subtype="PCM_16"),
    "very quiet": samples(lambda x: x / np.abs(x).max() * 1e-3),
    "off centre": samples(lambda x: x + 0.2),
    "connection lost for a second": samples(with_values(list(range(20_000, 28_000)), 0.0)),
    "knocks": samples(thumps),
    "float samples beyond full scale": samples(lambda x: 32768 * x),
    "192 kHz": samples(lambda x: np.repeat(x, 24), 192_000, "PCM_24"),
    "4 kHz": samples(lambda x: x[::2], 4000),
    "500 Hz": samples(lambda x: x[::16], 500),
    "8 channels": samples(lambda x: np.outer(x, np.linspace(0.8, 1.0, 8))),
    "one of two channels dead": samples(lambda x: np.stack([x, 0 * x], axis=1)),
    "channels of very different level": samples(lambda x: np.stack([x, 0.03 * np.roll(x, 999)], axis=1)),
    "one channel inverted": samples(lambda x: np.stack([x, -0.95 * x], axis=1)),
}


def truncated(ending: str, share: float = 0.6) -> Maker:
    def make(folder: Path, _: pytest.MonkeyPatch) -> Path:
        path = write_wav(folder / f"a.{ending}", breath(duration_s=6.0), subtype=None)
        raw = path.read_bytes()
        path.write_bytes(raw[: int(len(raw) * share)])
        return path

    return make


SOUNDS |= {f"truncated {ending.upper()}": truncated(ending) for ending in ("wav", "aiff", "flac", "ogg", "mp3")}
SOUNDS["truncated within the header"] = truncated("wav", 0.0002)


def holding(name: str, content: bytes) -> Maker:
    def make(folder: Path, _: pytest.MonkeyPatch) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return make


SOUNDS |= {
    "empty file": holding("a.wav", b""),
    "text called .wav": holding("a.wav", b"Dear colleague, the recording is on the other drive.\n" * 40),
    "picture called .mp3": holding("a.mp3", b"\x89PNG\r\n\x1a\n" + np.random.default_rng(0).bytes(9000)),
    "random bytes without a name ending": holding("a", np.random.default_rng(1).bytes(9000)),
}


@sound("FLAC with a damaged stretch")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.flac", breath(duration_s=6.0), subtype=None)
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 3000] = np.random.default_rng(2).bytes(3000)
    path.write_bytes(raw)
    return path


@sound("WAV of a recorder that was killed")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.wav", breath(duration_s=6.0))
    raw = bytearray(path.read_bytes())
    at = raw.index(b"data") + 4
    raw[at : at + 4] = raw[4:8] = struct.pack("<I", 0)
    path.write_bytes(raw)
    return path


@sound("MP3 that does not say its length")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.mp3", np.repeat(breath(duration_s=6.0), 2), 16_000, None)
    raw = path.read_bytes()
    path.write_bytes(raw[raw.index(raw[:2], max(raw.find(b"Xing"), raw.find(b"Info"))) :])
    return path


@sound("MATLAB file")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    return write_wav(folder / "a.mat", breath(duration_s=6.0), format="MAT5")


@sound("folder")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    return folder


@sound("named pipe")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    if not hasattr(os, "mkfifo"):
        pytest.skip("named pipes: not on Windows")
    os.mkfifo(folder / "a.wav")
    return folder / "a.wav"


@sound("missing")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    return folder / "a.wav"


@sound("link to nowhere")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    if os.name == "nt":
        pytest.skip("links need rights: not on Windows")
    (folder / "a.wav").symlink_to(folder / "b.wav")
    return folder / "a.wav"


@sound("vanished after it was listed")
def _(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The header is read; then, before the sound is, the file is deleted."""
    path = write_wav(folder / "a.wav", breath(duration_s=6.0))
    after_header = AudioReader.__iter__

    def deleted(reader: AudioReader) -> Any:
        path.unlink()
        return after_header(reader)

    monkeypatch.setattr(AudioReader, "__iter__", deleted)
    return path


@sound("vanished while being opened")
def _(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.wav", breath(duration_s=6.0))

    class Vanishing(soundfile.SoundFile):  # type: ignore[misc]
        def __init__(self, *args: Any, **more: Any) -> None:
            path.unlink()
            super().__init__(*args, **more)

    monkeypatch.setattr(soundfile, "SoundFile", Vanishing)
    return path


@sound("unreadable by permission")
def _(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.wav", breath(duration_s=6.0))
    path.chmod(0)
    if os.access(path, os.R_OK):  # permissions do not bind root
        _fail_to_open(path, monkeypatch, PermissionError(13, "Permission denied"))
    return path


@sound("failing drive when opened")
def _(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.wav", breath(duration_s=6.0))
    _fail_to_open(path, monkeypatch, OSError(5, "Input/output error"))
    return path


def _fail_to_open(path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    really = Path.open

    def fail(self: Path, *args: Any, **more: Any) -> Any:
        if self == path:
            raise error
        return really(self, *args, **more)

    monkeypatch.setattr(Path, "open", fail)


@sound("failing drive while reading")
def _(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.wav", np.tile(breath(duration_s=6.0), 3))
    really = soundfile.SoundFile.read

    def fail(self: soundfile.SoundFile, *args: Any, **more: Any) -> Any:
        if self.tell() > 0:
            raise soundfile.LibsndfileError(2)
        return really(self, *args, **more)

    monkeypatch.setattr(soundfile.SoundFile, "read", fail)
    return path


@sound("sound in a file with another ending")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    return write_wav(folder / "a.txt", breath(duration_s=6.0), format="FLAC")


@sound("name with spaces and other scripts")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    return write_wav(folder / "肺 звук é 1.wav", breath(duration_s=6.0))


@sound("FLAC that does not say its length")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.flac", breath(duration_s=6.0), subtype=None)
    raw = bytearray(path.read_bytes())
    raw[21:26] = bytes([raw[21] & 0xF0, 0, 0, 0, 0])
    path.write_bytes(raw)
    return path


@sound("name that is no text in the system's encoding")
def _(folder: Path, _: pytest.MonkeyPatch) -> Path:
    path = write_wav(folder / "a.wav", breath(duration_s=6.0))
    if sys.platform in ("win32", "darwin"):
        return path  # their file systems hold no such names
    return path.rename(folder / os.fsdecode(b"t\xff\xfen.wav"))


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory: pytest.TempPathFactory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("model"))))


def test_the_tables_and_the_tests_are_complete() -> None:
    assert set(rows("Recordings")) == set(SOUNDS)
    assert set(rows("Annotations")) == set(ANNOTATIONS)
    assert set(rows("Models")) == set(BUNDLES)


@pytest.mark.parametrize("name", SOUNDS)
def test_recordings(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, analyzer: Analyzer) -> None:
    outcome, says = rows("Recordings")[name]
    path = SOUNDS[name](tmp_path, monkeypatch)
    if outcome == "refused":
        with pytest.raises(AudioError, match=re.escape(says)) as caught:
            analyzer.analyse(path)
        assert path.name in caught.value.message
        assert caught.value.advice
        return
    result = analyzer.analyse(path)
    json.dumps(analysis_to_dict(result), allow_nan=False)
    assert len(result.windows) >= 1
    said = [*result.warnings, *(warning.message for warning in result.quality.warnings)]
    got = "unfit" if not result.quality.fit else "warned" if said else "read"
    assert got == outcome, said
    assert any(says in text for text in said) or not says, said


# --------------------------------------------------------------------------------------------------- annotations


def annotated(*events: dict[str, Any] | str, **more: Any) -> dict[str, Any]:
    return {"record_annotation": "CAS", "event_annotation": list(events)} | more


def event(start: Any, end: Any, kind: str = "Wheeze") -> dict[str, Any]:
    return {"start": str(start), "end": str(end), "type": kind}


ANNOTATIONS |= {
    "no JSON": b"start,end,type\n0,1000,Wheeze\n",
    "empty annotation file": b"",
    "JSON of something else": {"name": "prs-studio"},
    "missing annotation file": None,
    "annotation with a byte-order mark": b"\xef\xbb\xbf" + json.dumps(annotated()).encode(),
    "no record label": {"event_annotation": []},
    "contradicting record labels": annotated(recording_annotation="DAS"),
    "unknown record label": annotated(record_annotation="Healthy"),
    "no list of events": {"record_annotation": "CAS"},
    "events of the wrong type": annotated(event_annotation="none"),
    "unknown event type": annotated(event(0, 1000, "Squawk")),
    "event without type": annotated({"start": "0", "end": "1000"}),
    "event without start": annotated({"end": "1000", "type": "Wheeze"}),
    "time that is no number": annotated(event("0:01", 2000)),
    "times as numbers": annotated({"start": 0, "end": 1000.5, "type": "Wheeze"}),
    "unsorted events": annotated(event(3000, 4000), event(0, 1000)),
    "overlapping events": annotated(event(0, 2000), event(1000, 3000)),
    "negative start": annotated(event(-400, 1000)),
    "end beyond the recording": annotated(event(5000, 9000)),
    "event outside the recording": annotated(event(7000, 9000)),
    "end before start": annotated(event(2000, 1000)),
}


@pytest.mark.parametrize("name", ANNOTATIONS)
def test_annotations(name: str, tmp_path: Path) -> None:
    outcome, says = rows("Annotations")[name]
    path, content = tmp_path / "a.json", ANNOTATIONS[name]
    if content is not None:
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    if outcome == "refused":
        with pytest.raises(AnnotationError, match=re.escape(says)):
            read_annotation(path, 6.0)
        return
    result = read_annotation(path, 6.0)
    assert ("warned" if result.warnings else "read") == outcome
    assert any(says in text for text in result.warnings) or not says


# -------------------------------------------------------------------------------------------------------- models


def change_card(folder: Path, **changes: Any) -> None:
    card = json.loads((folder / "card.json").read_text("utf-8"))
    (folder / "card.json").write_text(json.dumps(card | changes), encoding="utf-8")


def adapt_checksum(folder: Path) -> None:
    digest = hashlib.sha256((folder / "weights.safetensors").read_bytes()).hexdigest()
    change_card(folder, sha256={"weights.safetensors": digest})


class Bomb:
    """What a pickle can do when it is opened."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (pytest.fail, ("a pickle was opened",))


def _replace_weights(folder: Path, change: Callable[[bytes], bytes]) -> None:
    path = folder / "weights.safetensors"
    path.write_bytes(change(path.read_bytes()))


def _no_folder(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def _pickle(folder: Path) -> None:
    _replace_weights(folder, lambda _: pickle.dumps(Bomb()))


def _adapted_pickle(folder: Path) -> None:
    _pickle(folder)
    adapt_checksum(folder)


def _incomplete(folder: Path) -> None:
    card = json.loads((folder / "card.json").read_text("utf-8"))
    del card["decision"]
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")


def _change_tensor(folder: Path, change: Callable[[np.ndarray], np.ndarray]) -> None:
    tensors = load_file(folder / "weights.safetensors")
    name = next(name for name, value in tensors.items() if value.ndim == 4)
    save_file(tensors | {name: np.ascontiguousarray(change(tensors[name]))}, folder / "weights.safetensors")
    adapt_checksum(folder)


BUNDLES |= {
    "no model folder": _no_folder,
    "model card missing": lambda folder: (folder / "card.json").unlink(),
    "model card damaged": lambda folder: (folder / "card.json").write_text('{"format": ', encoding="utf-8") and None,
    "card of another program": lambda folder: change_card(folder, format="another"),
    "newer model format": lambda folder: change_card(folder, format_version=99),
    "incomplete model card": _incomplete,
    "weights missing": lambda folder: (folder / "weights.safetensors").unlink(),
    "one bit of the weights changed": lambda folder: _replace_weights(folder, lambda w: w[:-1] + bytes([w[-1] ^ 1])),
    "weights truncated": lambda folder: _replace_weights(folder, lambda w: w[: len(w) // 2]),
    "pickle in place of weights": _pickle,
    "pickle in place of weights, checksum adapted": _adapted_pickle,
    "weights that are not finite": lambda folder: _change_tensor(folder, lambda w: w * np.float16("nan")),
    "weights of another network": lambda folder: _change_tensor(folder, lambda w: w[:1]),
}


@pytest.mark.parametrize("name", BUNDLES)
def test_models(name: str, tmp_path: Path) -> None:
    outcome, says = rows("Models")[name]
    folder = tiny_bundle(tmp_path / "model")
    BUNDLES[name](folder)
    assert outcome == "refused"
    with pytest.raises(BundleError, match=re.escape(says)):
        Analyzer(load_bundle(folder))
