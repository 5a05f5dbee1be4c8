"""What was built: its size, and its use on a computer without Python, from the installation to the removal."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from installer.build import MOST_PACKED, MOST_UNPACKED
from installer.contents import ROOT, project_version
from installer.linux_packages import folder_size
from prs_core.bundle import load_bundle
from prs_core.licences import read_index
from tests.gui.virtual_sound import RATE, VirtualSound, skip_unless_possible
from tests.packaging.frozen.conftest import DIST, Installed, dpkg, one_file
from tests.support import breath, sprsound_tree, write_wav

TREE = DIST / "prs-studio"
#: What the program and the libraries of the desktop keep in a home; nothing else may be found there.
USERS_PLACES = (".config/prs-studio", ".local/share/prs-studio", ".local/state/prs-studio", ".cache/prs-studio",
                ".cache/fontconfig", ".cache/mesa_shader_cache", ".config/pulse", ".asoundrc")  # fmt: skip
TINY_TRAINING = """
name = "small"
version = "1"
folds = 2
width = 4
bfloat16 = false
pretrain.optimiser = { epochs = 1, batch = 16, items = 32 }
events.optimiser = { epochs = 1, batch = 16, items = 32 }
windows.optimiser = { epochs = 1, batch = 16, items = 32 }
"""


def marks_of(report: Path) -> dict[str, float]:
    return json.loads(report.read_text("utf-8"))["marks"] if report.exists() else {}


def wait_for(report: Path, mark: str, process: subprocess.Popen[str]) -> dict[str, float]:
    deadline = time.monotonic() + 240
    while mark not in marks_of(report):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline, marks_of(report)
        time.sleep(0.05)
    return marks_of(report)


# ------------------------------------------------------------------------------------------------ what was built


def test_sizes_stay_below_their_ceilings():
    assert folder_size(TREE) <= MOST_UNPACKED
    packed = [one_file("*.deb"), one_file("*.tar.xz")]
    assert [p.name for p in packed if p.stat().st_size > MOST_PACKED] == []


def test_what_torch_needs_is_there_and_what_it_tests_itself_with_is_not():
    internal = TREE / "_internal"
    assert (internal / "torch/bin/torch_shm_manager").stat().st_mode & 0o111
    assert not (internal / "torch/include").exists() and not (internal / "torch/test").exists()
    assert not list(internal.glob("torch/lib/*test*"))


def test_no_file_names_a_path_of_the_machine_that_built_it():
    texts = (p for p in TREE.rglob("*") if p.suffix in (".json", ".txt", ".py", ".toml", ".md") or p.name == "METADATA")
    assert [p for p in texts if str(ROOT) in p.read_text("utf-8", errors="replace")] == []


def test_the_version_has_one_source(installed):
    done = installed.run("--version")
    assert (done.returncode, done.stdout) == (0, f"prs-studio {project_version()}\n")
    assert f"_{project_version()}_" in one_file("*.deb").name and project_version() in one_file("*.tar.xz").name


def test_every_part_has_a_licence_to_read_and_stands_in_the_bill_of_materials():
    folder = TREE / "_internal/licences"
    parts = read_index(folder)
    names = {part.name for part in parts}
    assert {"PRS Studio", "Python", "PySide6_Essentials", "torch", "numpy", "soundfile"} <= names
    assert [t for part in parts for t in part.texts if not (folder / t).stat().st_size] == []
    bill = json.loads((DIST / "sbom.cdx.json").read_text("utf-8"))
    assert names - {"PRS Studio"} <= {component["name"] for component in bill["components"]}
    assert "prs-resnet" in {component["name"] for component in bill["components"]}


def test_the_bill_of_materials_follows_its_schema():
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str((DIST / "sbom.cdx.json").read_text("utf-8"))
    assert wrong is None, str(wrong)[:500]


# --------------------------------------------------------------------------------------------------- installed


def test_the_menu_entry_starts_what_is_installed(installed):
    entry = (installed.root / "usr/share/applications/prs-studio.desktop").read_text("utf-8")
    assert "Exec=prs-studio %F" in entry and "Icon=prs-studio" in entry
    assert (installed.root / "usr/share/icons/hicolor/256x256/apps/prs-studio.png").is_file()
    assert installed.executable.resolve() == installed.root / "usr/lib/prs-studio/prs-studio"


def test_doctor_finds_nothing_wrong(installed):
    done = installed.run("doctor", "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 0 and found["ok"], found
    assert done.stderr == ""
    checks = {check["name"]: check for check in found["checks"]}
    assert all(checks[name]["ok"] for name in ("scikit-learn", "matplotlib", "first window"))


def test_an_analysis_is_that_of_the_program_from_its_source(installed, tmp_path):
    sound = ROOT / "resources/demo/wheeze.flac"
    study = installed.home / "ward.prs-study"
    done = installed.run("analyse", sound, "--out", tmp_path / "frozen", "--study", study)
    assert (done.returncode, done.stderr) == (0, done.stderr) and "Traceback" not in done.stderr, done.stderr
    command = [sys.executable, "-P", "-m", "app", "analyse", sound, "--out", tmp_path / "source"]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    frozen, source = ((tmp_path / side / "wheeze.json").read_text("utf-8") for side in ("frozen", "source"))
    assert json.loads(frozen) == json.loads(source)
    report = installed.home / "report.pdf"
    done = installed.run("study", "report", "--study", study, "--recording", "wheeze.flac", "--out", report)
    assert done.returncode == 0, done.stderr
    assert report.read_bytes().startswith(b"%PDF")
    study.unlink()
    report.unlink()


def test_the_window_opens_a_recording_and_its_worker_analyses_it(installed, window, tmp_path):
    sound = write_wav(tmp_path / "a.wav", breath("wheeze", duration_s=5.0))
    report = tmp_path / "start.json"
    process = window(sound, "--startup-report", report, "--quit-when", "analysis_shown")
    said = process.communicate(timeout=240)
    assert process.returncode == 0, said
    assert {"window_painted", "waveform_painted", "model_ready", "analysis_shown"} <= set(marks_of(report)), said
    log = (installed.home / ".local/state/prs-studio/log/prs-studio.log").read_text("utf-8")
    assert "ERROR" not in log and "a.wav" not in log


def test_the_worker_is_the_program_itself_and_a_request_to_end_is_heard(installed, window, tmp_path):
    report = tmp_path / "start.json"
    process = window("--startup-report", report)
    wait_for(report, "model_ready", process)
    pids = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True, check=True).stdout.split()
    worker = Path(f"/proc/{pids[0]}/cmdline").read_bytes().split(b"\0")
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    assert worker[0].endswith(b"/prs-studio") and worker[1:3] == [b"--worker", b"infer"]
    assert process.returncode == 0


def test_a_crash_is_told_at_the_next_start(installed, window, tmp_path):
    report = tmp_path / "start.json"
    process = window("--startup-report", report)
    wait_for(report, "model_ready", process)
    process.send_signal(signal.SIGSEGV)
    process.communicate(timeout=60)
    assert process.returncode == -signal.SIGSEGV
    again = window("--startup-report", tmp_path / "again.json", "--quit-when", "model_ready")
    again.communicate(timeout=240)
    assert again.returncode == 0
    folder = installed.home / ".local/state/prs-studio/log"
    (left,) = folder.glob("crash-*.txt")
    assert "Fatal Python error: Segmentation fault" in left.read_text("utf-8")
    assert "an earlier run crashed: 1 report" in (folder / "prs-studio.log").read_text("utf-8")
    assert not list(folder.glob("running-*"))


@pytest.fixture
def sound(tmp_path_factory) -> Iterator[VirtualSound]:
    skip_unless_possible()
    virtual = VirtualSound(tmp_path_factory.mktemp("sound"))
    virtual.start()
    yield virtual
    virtual.end()


def test_it_records_from_the_microphone(installed, sound, tmp_path):
    loud = np.random.default_rng(0).uniform(-0.5, 0.5, (2 * RATE, 2)).astype(np.float32)
    soundfile.write(tmp_path / "loud.wav", loud, RATE, subtype="FLOAT")
    more = {n: v for n, v in sound.environment.items() if n.startswith("PULSE") or n == "XDG_RUNTIME_DIR"}
    (installed.home / ".asoundrc").write_text((Path(sound.environment["HOME"]) / ".asoundrc").read_text())
    take = tmp_path / "take.flac"
    command = [str(installed.executable), "record", "--device", "pulse", "--rate", str(RATE), "--seconds", "4"]
    process = subprocess.Popen(
        [*command, "--out", str(take)], env=installed.environment(**more), stderr=subprocess.PIPE, text=True
    )
    while not take.with_suffix(".wav").exists() and process.poll() is None:
        time.sleep(0.02)
    sound.play(tmp_path / "loud.wav")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    recorded, rate = soundfile.read(take)
    assert rate == RATE and np.abs(recorded).max() > 0.4


def test_it_trains_a_model_that_it_can_use(installed, tmp_path):
    data = sprsound_tree(tmp_path / "data", patients=8, duration_s=5.0)
    (tmp_path / "small.toml").write_text(TINY_TRAINING, encoding="utf-8")
    out, work = tmp_path / "model", tmp_path / "work"
    done = installed.run("train", "--data", data, "--config", tmp_path / "small.toml", "--out", out, "--work", work)
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr and "Error" not in done.stderr
    assert load_bundle(out).card.name == "small" and (out / "losses.png").is_file()
    sound = ROOT / "resources/demo/wheeze.flac"
    assert installed.run("analyse", sound, "--model", out, "--out", tmp_path / "results").returncode == 0


def test_the_tarball_runs_where_it_was_unpacked(installed, tmp_path):
    subprocess.run(["tar", "-xJf", one_file("*.tar.xz"), "-C", tmp_path], check=True)
    (folder,) = tmp_path.iterdir()
    command = [str(folder / "prs-studio"), "--version"]
    done = subprocess.run(command, env=installed.environment(), capture_output=True, text=True, check=False)
    shutil.rmtree(folder)  # most of a gigabyte, which pytest would keep
    assert done.stdout == f"prs-studio {project_version()}\n"


# The last one: it removes what the others use.
def test_removal_leaves_only_the_users_own(installed: Installed):
    dpkg(installed.root, "--purge", "prs-studio")
    left = (
        [p for p in (installed.root / "usr").rglob("*") if not p.is_dir()] if (installed.root / "usr").exists() else []
    )
    assert left == []
    homes = [p.relative_to(installed.home).as_posix() for p in installed.home.rglob("*") if p.is_file()]
    assert [name for name in homes if not name.startswith(USERS_PLACES)] == []
