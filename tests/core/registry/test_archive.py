"""Models as one file: what is exported comes back, and everything else is refused with its reason, leaving nothing."""

from __future__ import annotations

import json
import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from prs_core.bundle import read_card
from prs_core.errors import BundleError, PRSError, RegistryError
from prs_core.registry import Entry, Kind, Registry, Verdict
from prs_core.resources import resource_path

Files = dict[str, bytes]


@pytest.fixture
def exported(tmp_path: Path, bundles: list[Path]) -> Path:
    """A model with a note, a parent and a verdict, exported by another computer."""
    elsewhere = Registry(tmp_path / "elsewhere", bundles[0])
    gate = {"verdict": "better", "current": "tiny-4-0", "better": [{"name": "Ann_Smith.wav"}]}
    card = read_card(bundles[2])[0]
    elsewhere.add(bundles[2], Entry.of_card(card, Kind.REFINED, parent="p-1", author="Dr Ada", note="mine", gate=gate))
    elsewhere.export(card.id, tmp_path / "model.zip")
    return tmp_path / "model.zip"


@pytest.fixture
def here(tmp_path: Path, bundles: list[Path]) -> Registry:
    return Registry(tmp_path / "models", bundles[0])


def read(path: Path) -> Files:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(path: Path, files: Files, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def refused(here: Registry, path: Path) -> str:
    """The reason; nothing may be left of the try."""
    with pytest.raises(PRSError) as caught:
        here.import_(path)
    assert [model.entry.id for model in here.models()] == ["tiny-4-0"]
    assert {each.name for each in here.folder.iterdir()} <= {".lock"}
    return str(caught.value)


def test_what_is_exported_comes_back_as_one_never_judged_here(here: Registry, exported: Path) -> None:
    assert set(read(exported)) == {"manifest.json", "card.json", "weights.safetensors", "weights-2.safetensors"}
    assert b"Ann_Smith" not in read(exported)["manifest.json"]  # names of recordings stay where they are
    entry = here.import_(exported, note="by mail")
    assert (entry.id, entry.kind, entry.parent, entry.author) == ("tiny-4-2", Kind.IMPORTED, "p-1", "Dr Ada")
    assert entry.note == "by mail\nmine"
    here.verify(entry.id)
    assert here.standing(entry.id).verdict is Verdict.NEVER_JUDGED
    with pytest.raises(RegistryError, match="here already"):
        here.import_(exported)
    again = exported.with_name("again.zip")
    here.export(entry.id, again)
    assert read(again)["weights-2.safetensors"] == read(exported)["weights-2.safetensors"]


def test_the_bundled_model_can_be_exported_and_the_same_model_gives_the_same_bytes(
    here: Registry, tmp_path: Path
) -> None:
    for name in ("a.zip", "b.zip"):
        here.export("bundled", tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with pytest.raises(RegistryError, match="here already"):
        here.import_(tmp_path / "a.zip")


def test_a_damaged_model_is_not_exported(here: Registry, exported: Path, tmp_path: Path) -> None:
    here.import_(exported)
    weights = here.folder / "tiny-4-2" / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"?")
    with pytest.raises(BundleError):
        here.export("tiny-4-2", tmp_path / "out.zip")
    assert not (tmp_path / "out.zip").exists()


def manifest(data: Files, **changes: object) -> Files:
    values = json.loads(data["manifest.json"])
    return data | {"manifest.json": json.dumps(values | changes).encode()}


def entry_changed(files: Files, **changes: object) -> Files:
    return manifest(files, entry=json.loads(files["manifest.json"])["entry"] | changes)


def without(files: Files, name: str) -> Files:
    return {each: data for each, data in files.items() if each != name}


REFUSED: dict[str, tuple[Callable[[Files], Files], str]] = {
    "foreign": (lambda f: {"data.json": b"{}"}, "no manifest.json"),
    "a torch checkpoint": (lambda f: {"archive/data.pkl": b"\x80\x02."}, "outside of its folder"),
    "a pickle beside": (lambda f: f | {"extra.pkl": b"\x80\x02."}, "neither safetensors nor JSON"),
    "a program beside": (lambda f: f | {"run.py": b"print()"}, "neither safetensors nor JSON"),
    "an empty one": (lambda f: {}, "no manifest.json"),
    "a path up": (lambda f: f | {"../evil.json": b"{}"}, "outside of its folder"),
    "a path from the root": (lambda f: f | {"/tmp/evil.json": b"{}"}, "outside of its folder"),
    "a path of Windows": (lambda f: f | {"..\\evil.json": b"{}"}, "outside of its folder"),
    "a drive of Windows": (lambda f: f | {"c:evil.json": b"{}"}, "outside of its folder"),
    "a device of Windows": (lambda f: f | {"nul.json": b"{}"}, "neither safetensors nor JSON"),
    "a folder": (lambda f: f | {"folder/": b""}, "outside of its folder"),
    "an entry that would be taken for ours": (lambda f: f | {"entry.json": b"{}"}, "neither safetensors nor JSON"),
    "a file that nobody promised": (lambda f: f | {"more.json": b"{}"}, "more.json is there"),
    "weights gone": (lambda f: without(f, "weights-2.safetensors"), "weights-2.safetensors is missing"),
    "card gone": (lambda f: without(f, "card.json"), "card.json is missing"),
    "weights exchanged": (
        lambda f: f | {"weights.safetensors": f["weights-2.safetensors"]},
        "checksum of weights.safetensors is wrong",
    ),
    "weights cut": (lambda f: f | {"weights.safetensors": f["weights.safetensors"][:-9]}, "not as long"),
    "newer": (lambda f: manifest(f, format_version=2), "only 1 is known"),
    "another format": (lambda f: manifest(f, format="other"), "not an exported model"),
    "manifest no JSON": (lambda f: f | {"manifest.json": b"{"}, "damaged"),
    "manifest no object": (lambda f: f | {"manifest.json": b"[]"}, "not an exported model"),
    "manifest without files": (lambda f: manifest(f, files=None), "damaged"),
    "manifest deeper than anything": (lambda f: f | {"manifest.json": b"[" * 100_000}, "damaged"),
    "an id that leads elsewhere": (lambda f: entry_changed(f, id="../../x"), "damaged"),
    "an id that is not the card's": (lambda f: entry_changed(f, id="other"), "holds “tiny-4-2”"),
    "an entry of a newer format": (lambda f: entry_changed(f, format_version=7), "only 1 is known"),
    "a score that is a word": (lambda f: entry_changed(f, metrics={"intra": {"11": "high"}}), "numbers from 0 to 1"),
    "a score that is nothing": (lambda f: entry_changed(f, metrics={"intra": {"11": None}}), "numbers from 0 to 1"),
    "a score beyond all numbers": (
        lambda f: entry_changed(f, metrics={"intra": {"11": 10**400}}),
        "numbers from 0 to 1",
    ),
    "scores that are none": (lambda f: entry_changed(f, metrics={"intra": 0.9}), "numbers from 0 to 1"),
    "a name that steers a terminal": (lambda f: entry_changed(f, name="\x1b[31mred"), "none of them hidden"),
    "a note that is read backwards": (lambda f: entry_changed(f, note="\u202etxt"), "none of them hidden"),
    "too many": (lambda f: f | {f"f{n}.json": b"{}" for n in range(60)}, "far more than a model has"),
}


def test_the_documentation_has_just_these() -> None:
    text = resource_path("docs", "bad-input.md").read_text("utf-8")
    section = text.split("\n## Exported models", 1)[1].split("\n## ", 1)[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if " | refused | " in line]
    assert {what: says.strip("`") for what, _, says in rows} == {what: says for what, (_, says) in REFUSED.items()}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_whole_model_is_refused_with_its_reason(here: Registry, exported: Path, case: str) -> None:
    change, reason = REFUSED[case]
    assert reason in refused(here, write(exported, change(read(exported))))


def test_a_bomb_is_refused_before_it_is_unpacked(here: Registry, exported: Path) -> None:
    files = read(exported) | {"weights-3.safetensors": bytes(20_000_000)}
    assert "far more than a model has" in refused(here, write(exported, files, zipfile.ZIP_DEFLATED))
    files = read(exported) | {"card.json": b" " * 20_000_001}
    assert "far more than a model has" in refused(here, write(exported, files))


def test_links_doubles_and_encrypted_files_are_refused(here: Registry, exported: Path) -> None:
    files = read(exported)
    with zipfile.ZipFile(exported, "a") as archive:
        info = zipfile.ZipInfo("link.json")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    assert "a link" in refused(here, exported)
    write(exported, files)
    with zipfile.ZipFile(exported, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("card.json", files["card.json"])
    assert "twice" in refused(here, exported)
    write(exported, files)
    data = bytearray(exported.read_bytes())
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(mark, at + 4)
    exported.write_bytes(data)
    assert "encrypted" in refused(here, exported)


@pytest.mark.parametrize("kept", [0, 100, 0.5, 0.999])
def test_a_file_that_was_cut_off_or_is_something_else_is_refused(here: Registry, exported: Path, kept: float) -> None:
    data = exported.read_bytes()
    exported.write_bytes(data[: round(kept * len(data)) if kept < 1 else int(kept)])
    assert ("is damaged" if kept else "not an exported model") in refused(here, exported)
    exported.write_bytes(b"RIFF" + bytes(1000))
    assert "not an exported model" in refused(here, exported)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_what_never_ends_is_not_read(here: Registry, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.zip")
    assert "not an exported model" in refused(here, tmp_path / "endless.zip")


def test_too_little_memory_is_said(here: Registry, exported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("prs_core.registry.archive._extract", Mock(side_effect=MemoryError))
    assert "not enough memory to read “model.zip”" in refused(here, exported)


def test_every_flipped_byte_is_refused_or_changes_nothing(here: Registry, exported: Path) -> None:
    data = exported.read_bytes()
    for place in range(0, len(data), len(data) // 60):
        exported.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        try:
            entry = here.import_(exported)
        except PRSError:
            assert [model.entry.id for model in here.models()] == ["tiny-4-0"]
            continue
        here.verify(entry.id)
        break
    assert not list(here.folder.glob(".incoming-*"))


def test_a_disk_that_is_full_is_said_and_leaves_nothing(
    here: Registry, exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    assert "not enough space" in refused(here, exported)


def test_a_file_that_is_not_there_is_an_error_of_the_system(here: Registry, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        here.import_(tmp_path / "nothing.zip")
