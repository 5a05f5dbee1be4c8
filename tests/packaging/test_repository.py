"""What may and may not lie in the repository."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LAYOUT = {
    "app", "prs_core", "resources", "training", "tests", "installer", "pyproject.toml", "README.md", "LICENSE",
    "CHANGELOG.md",
}  # fmt: skip
# Written with a mark in them, so that this file does not name them itself.
HOSTS = ("files.python!hosted", "py!pi.org", "registry.npm!js", "deb.!debian.org", "download.py!torch.org",
         "archive.ubuntu!.com", "hugging!face.co")  # fmt: skip
REGISTRY_HOSTS = re.compile("|".join(re.escape(host.replace("!", "")) for host in HOSTS))
RECORDING = re.compile(r"[0-9]{8}_[0-9.]+_[01]_p[0-9]_[0-9]+\.(wav|flac|ogg|mp3|aiff|json)$")


def tracked() -> list[str]:
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [name for name in listing.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def files() -> list[str]:
    if not (ROOT / ".git").exists():
        pytest.fail("these tests look at what git tracks: run them in a clone")
    return tracked()


def test_the_top_level_holds_what_the_plan_names_and_nothing_else(files):
    assert {name.split("/")[0] for name in files if not name.startswith(".")} <= LAYOUT


def test_no_recording_or_annotation_of_the_sprsound_data_is_in_the_repository(files):
    assert [name for name in files if RECORDING.search(name)] == []


def test_no_file_names_a_package_registry_or_model_hub(files):
    found = []
    for name in files:
        path = ROOT / name
        if path.stat().st_size < 5_000_000:
            text = path.read_bytes()
            if b"\0" not in text[:4096] and REGISTRY_HOSTS.search(text.decode(errors="replace")):
                found.append(name)
    assert found == []


def test_files_are_of_a_size_that_a_clone_can_bear(files):
    sizes = {name: (ROOT / name).stat().st_size for name in files}
    models = {name for name in files if name.startswith("resources/models/")}
    # One model, of which the weights are nearly all; everything else is text, small pictures and short sounds.
    assert sum(sizes[name] for name in models) < 30_000_000
    assert [name for name, size in sizes.items() if name not in models and size > 1_000_000] == []


@pytest.mark.parametrize("name", [".ci/run"])
def test_scripts_can_be_executed(name):
    listing = subprocess.run(["git", "ls-files", "--stage", name], cwd=ROOT, capture_output=True, check=True, text=True)
    assert listing.stdout.startswith("100755")
    if os.name == "posix":
        assert os.access(ROOT / name, os.X_OK)


def test_every_requirement_is_pinned_exactly():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *(r for group in project["optional-dependencies"].values() for r in group)]
    pins = [
        line.split("#")[0].strip()
        for line in (ROOT / "installer" / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if line.split("#")[0].strip()
    ]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.]+", pin) for pin in pins)
    pinned = {re.sub(r"[-_.]+", "-", pin.split("==")[0]).lower() for pin in pins}
    names = {re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~ ;]", r)[0]).lower() for r in wanted} - {"prs-studio"}
    assert names <= pinned
