"""Exports: whole or not there, nothing overwritten, and a tree that training reads as it was meant."""

from __future__ import annotations

import errno
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from prs_core.annotation import AnnotationDocument, Event, Phase, RecordMark
from prs_core.audio import read_audio
from prs_core.deidentify import Deidentifier
from prs_core.errors import PRSError
from prs_core.exchange import exporting
from prs_core.exchange.exporting import UNLABELLED, Item, export_files, export_tree, is_annotated
from prs_core.formats.detect import read_any
from prs_core.formats.marks import SUFFIXES, Format
from prs_core.formats.sprsound import read_annotation
from prs_core.labels import EventType, RecordLabel
from tests.core.formats.strategies import WHEEZE, document, marks_of
from tests.support import sprsound_tree, tone, write_wav
from training.data import read_split


def item(path: Path, *events: tuple[float, float, object], **record: object) -> Item:
    return Item(path, document(*events, **record))  # type: ignore[arg-type]


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("format", Format)
def test_a_file_for_each_annotated_recording(tmp_path: Path, format: Format) -> None:  # noqa: A002
    items = [
        item(tmp_path / "a" / "x.wav", (1, 2, WHEEZE)),
        item(tmp_path / "b" / "X.wav", (3, 4, WHEEZE)),
        item(tmp_path / "b" / "nothing.wav"),
        item(tmp_path / "b" / "y.wav", label=RecordLabel.POOR_QUALITY),
    ]
    out = tmp_path / "new" / "out"
    done = export_files(items, format, out)
    assert files_in(out) == {f"{stem}{SUFFIXES[format]}" for stem in ("x", "X-2", "y")}
    assert dict(done.files)[items[1].path] == out / f"X-2{SUFFIXES[format]}"
    assert read_any(out / f"X-2{SUFFIXES[format]}", 10.0).marks == marks_of(items[1].document)
    assert [(each.path.name, each.reason) for each in done.left_out] == [("nothing.wav", "nobody has annotated it.")]


def test_what_counts_as_annotated() -> None:
    assert not is_annotated(document())
    assert is_annotated(document((1, 2, Phase.INSPIRATION)))
    assert is_annotated(document(comment="!")) and is_annotated(document(label=RecordLabel.NORMAL))
    assert not is_annotated(document(reviewed=True)), "called reviewed, with nothing in it that a file could hold"


def test_a_tree_teaches_no_label_that_nobody_gave(tmp_path: Path) -> None:
    """A phase alone makes no recording Poor Quality; a label by hand without events does, or makes it Normal."""
    wavs = [write_wav(tmp_path / f"6500000{n}_4.5_0_p1_1.wav", tone(200, 3.0)) for n in range(3)]
    items = [
        item(wavs[0], (1, 2, Phase.INSPIRATION), reviewed=True),
        item(wavs[1], label=RecordLabel.NORMAL),
        item(wavs[2], label=RecordLabel.POOR_QUALITY),
    ]
    made = export_tree(items, tmp_path / "out")
    assert [(each.path, each.reason) for each in made.left_out] == [(wavs[0], UNLABELLED)]
    told = [read_annotation(tmp_path / "out" / "train_json" / f"{wav.stem}.json") for wav in wavs[1:]]
    assert [(each.record_label, each.events) for each in told] == [("Normal", ()), ("Poor Quality", ())]


def test_nothing_is_overwritten_without_being_asked_to(tmp_path: Path) -> None:
    items = [item(tmp_path / f"{name}.wav", (1, 2, WHEEZE)) for name in "ab"]
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b.csv").write_text("mine")
    with pytest.raises(PRSError, match=r"1 of the 2 files are there already, such as “b\.csv”"):
        export_files(items, Format.CSV, tmp_path / "out")
    assert files_in(tmp_path / "out") == {"b.csv"}
    assert (tmp_path / "out" / "b.csv").read_text() == "mine"
    export_files(items, Format.CSV, tmp_path / "out", overwrite=True)
    assert (tmp_path / "out" / "b.csv").read_text() != "mine"
    assert files_in(tmp_path / "out") == {"a.csv", "b.csv"}


def test_a_file_that_appears_meanwhile_is_not_overwritten_either(tmp_path: Path) -> None:
    def meanwhile(done: int, of: int) -> None:
        (tmp_path / "out" / "a.csv").write_text("mine")

    with pytest.raises(PRSError, match="there already"):
        export_files([item(tmp_path / "a.wav", (1, 2, WHEEZE))], Format.CSV, tmp_path / "out", progress=meanwhile)
    assert (tmp_path / "out" / "a.csv").read_text() == "mine"
    assert list((tmp_path / "out").iterdir()) == [tmp_path / "out" / "a.csv"]


@pytest.mark.parametrize("kind", ["full disk", "interrupt"])
def test_what_ends_early_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    real, calls = exporting._put, []

    def failing(path: Path, raw: bytes) -> None:
        calls.append(path)
        if len(calls) == 3:
            raise OSError(errno.ENOSPC, "No space left on device") if kind == "full disk" else KeyboardInterrupt
        real(path, raw)

    monkeypatch.setattr(exporting, "_put", failing)
    items = [item(tmp_path / f"{i}.wav", (1, 2, WHEEZE)) for i in range(5)]
    with pytest.raises((OSError, KeyboardInterrupt)):
        export_files(items, Format.RAVEN, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    calls.clear()
    (tmp_path / "there").mkdir()
    with pytest.raises((OSError, KeyboardInterrupt)):
        export_files(items, Format.RAVEN, tmp_path / "there")
    assert list((tmp_path / "there").iterdir()) == []


# ------------------------------------------------------------------------------------------------ SPRSound's tree


def items_of(root: Path, suffix: str = ".wav") -> list[Item]:
    """What a study would hold of a tree's train split."""
    items = []
    for path in sorted((root / "train_wav").glob(f"*{suffix}")):
        audio = read_audio(path)
        read = read_annotation(root / "train_json" / f"{path.stem}.json", audio.duration_s)
        entries = {str(i): Event(str(i), e.start_s, e.end_s, e.type) for i, e in enumerate(read.events)}
        record = {"record": RecordMark(read.record_label)}
        items.append(Item(path, AnnotationDocument(audio.duration_s, {**entries, **record})))
    return items


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_training_reads_the_tree_as_it_was_exported(tmp_path: Path, suffix: str) -> None:
    root = sprsound_tree(tmp_path / "in", patients=4, duration_s=4.0, suffix=suffix)
    done = export_tree(items_of(root, suffix), tmp_path / "out")
    before, after = read_split(root, "train"), read_split(tmp_path / "out", "train")
    assert after.recordings == before.recordings and len(after.recordings) == done.recordings == 8
    assert after.fingerprint() == before.fingerprint()
    assert (after.problems, done.left_out) == ((), ())
    for name in files_in(root / "train_wav"):
        assert (root / "train_wav" / name).read_bytes() == (tmp_path / "out" / "train_wav" / name).read_bytes()


def test_events_that_were_drawn_by_hand_are_trained_on_to_the_last_bit(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "7_1_0_p1_1.wav", tone(300, 5.0))
    made = document((0.1 + 0.2, 2 / 3, WHEEZE), (1.23456789, 3.3, EventType.FINE_CRACKLE), (1, 2, Phase.INSPIRATION))
    export_tree([Item(path, made)], tmp_path / "out")
    read = read_split(tmp_path / "out", "train").recordings[0]
    assert [(e.start_s, e.end_s, e.type) for e in read.events] == [(e.start_s, e.end_s, e.label) for e in made.events()]
    assert read.label is RecordLabel.CAS_DAS


def test_what_a_tree_cannot_hold_is_left_out_and_said(tmp_path: Path) -> None:
    sound = write_wav(tmp_path / "visit.wav", tone(300, 3.0))
    other = write_wav(tmp_path / "visit 2.wav", tone(400, 3.0))
    made = document((1, 2, WHEEZE))
    items = [
        Item(sound, made),
        Item(other, made, patient="12", age_years=0.25, sex="female", site="p3"),
        Item(tmp_path / "gone_1_0_p1_1.wav", made, patient="12", age_years=1, sex="male", site="p1"),
        Item(tmp_path / "12_1_0_p1_1.wav", document()),
    ]
    done = export_tree(items, tmp_path / "out")
    assert files_in(tmp_path / "out") == {"train_wav/12_0.25_1_p3_2.wav", "train_json/12_0.25_1_p3_2.json"}
    assert [(each.path.name, each.reason.split(" ", 1)[1][:30]) for each in done.left_out] == [
        ("12_1_0_p1_1.wav", "has annotated it."),
        ("visit.wav", "(a number), age, sex or site a"),
        ("gone_1_0_p1_1.wav", "is not there (any more). Was i"),
    ]
    again = export_tree([items[1], items[1]], tmp_path / "again")
    assert again.recordings == 1


def test_places_in_words_have_a_code_and_free_text_never_gets_into_a_name(tmp_path: Path) -> None:
    sound = write_wav(tmp_path / "visit.wav", tone(300, 3.0))
    known = Item(sound, document((1, 2, WHEEZE)), patient="12", age_years=2.0, sex="male", site="Right posterior")
    assert dict(export_tree([known], tmp_path / "a").files)[sound].name == "12_2_0_p3_1.json"
    for odd in (replace(known, site="p1_7_Doe"), replace(known, patient="12_Doe"), replace(known, sex="Doe")):
        for deidentifier in (None, Deidentifier(bytes(32))):
            names = [
                path.name
                for _, path in export_tree([odd], tmp_path / "b", deidentifier=deidentifier, overwrite=True).files
            ]
            assert not any("Doe" in name for name in names)


def test_namesakes_in_two_folders_are_not_taken_for_one_recording(tmp_path: Path) -> None:
    made = document((1, 2, WHEEZE))
    paths = [write_wav(tmp_path / ward / "7_1_0_p1_1.wav", tone(300, 3.0)) for ward in "ab"]
    done = export_tree([Item(path, made) for path in paths], tmp_path / "out")
    assert [each.reason for each in done.left_out] == ["another recording has the same name."]
    assert dict(done.files).keys() == {paths[0]}


def test_other_sound_files_become_wav_as_the_program_hears_them(tmp_path: Path) -> None:
    path = tmp_path / "7_1_0_p1_1.ogg"
    stereo = np.stack([tone(300, 4.0, 44_100), tone(310, 4.0, 44_100)], axis=1)
    soundfile.write(path, stereo, 44_100, format="OGG", subtype="VORBIS")
    export_tree([item(path, (1, 2, WHEEZE))], tmp_path / "out")
    read = read_split(tmp_path / "out", "train").recordings[0]
    np.testing.assert_array_equal(read.samples, read_audio(path).samples)


def test_an_export_of_nothing_is_an_empty_tree(tmp_path: Path) -> None:
    done = export_tree([], tmp_path / "out")
    assert (done.files, files_in(tmp_path / "out")) == ((), set())
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"train_wav", "train_json"}


def test_the_tree_says_what_the_official_files_say(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "7_1_0_p1_1.wav", tone(300, 3.0))
    export_tree([item(path, (1, 2, EventType.WHEEZE_CRACKLE))], tmp_path / "out")
    assert json.loads((tmp_path / "out" / "train_json" / "7_1_0_p1_1.json").read_text()) == {
        "record_annotation": "CAS & DAS",
        "event_annotation": [{"start": "1000", "end": "2000", "type": "Wheeze+Crackle"}],
    }
