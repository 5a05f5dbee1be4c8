"""Command-line work: every recording gets a row, one bad file stops nothing, exit codes tell, and Qt stays away."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from prs_core import cli
from prs_core.commands import challenge, doctor
from prs_core.files import PARTIAL_SUFFIX
from prs_core.labels import TASK_LABELS, Task
from prs_core.schema import analysis_from_dict
from tests.support import breath, tiny_bundle, tone, write_wav

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def folder(tmp_path) -> Path:
    """Two patients' recordings of the same name, one with an SPRSound name, a bad one and something else."""
    root = tmp_path / "sounds"
    write_wav(root / "a" / "r.wav", breath("wheeze"))
    write_wav(root / "b" / "r.wav", breath("normal"))
    write_wav(root / "65101170_0.4_1_p1_3246.flac", breath("normal", seed=1))
    (root / "bad.wav").write_bytes(b"RIFF....nothing")
    (root / "notes.txt").write_text("no sound")
    return root


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def analyse(*arguments: object) -> int:
    return cli.main(["analyse", *(str(a) for a in arguments), "--threads", "1"])


# ---------------------------------------------------------------------------------------------------------- analyse


def test_a_folder_gives_a_json_for_each_recording_and_one_csv(folder, model, tmp_path, capsys):
    out = tmp_path / "new" / "out"
    assert analyse(folder, "--out", out, "--model", model, "--events-csv", "--hop", "0.5") == cli.EXIT_SOME_FAILED
    table = {row["path"].removeprefix(str(folder))[1:].replace("\\", "/"): row for row in rows(out / "results.csv")}
    assert set(table) == {"a/r.wav", "b/r.wav", "65101170_0.4_1_p1_3246.flac", "bad.wav"}

    bad = table.pop("bad.wav")
    assert bad["status"] == "failed" and "bad.wav" in bad["reason"] and not bad["label"] and not bad["result"]
    results = {row["result"] for row in table.values()}
    assert results | {"results.csv", "events.csv"} == {p.name for p in out.iterdir()}
    events = rows(out / "events.csv")
    schema = json.loads((ROOT / "resources" / "schema" / "analysis-1.json").read_text(encoding="utf-8"))
    for row in table.values():
        values = json.loads((out / row["result"]).read_text(encoding="utf-8"))
        jsonschema.validate(values, schema)
        analysis = analysis_from_dict(values)
        assert analysis.path == row["path"]
        assert analysis.windows.hop_s == 0.5
        assert (str(analysis.verdict.label), row["status"], row["reason"]) == (row["label"], "ok", "")
        assert not row["unsure"] and not row["possible"]  # this model makes no sets
        assert float(row["duration_s"]) == analysis.duration_s == 8.0
        assert sum(float(row[name]) for name in row if name.startswith("p ")) == pytest.approx(1, abs=1e-3)
        own = [event for event in events if event["path"] == row["path"]]
        proposed = [(round(e.start_s, 3), str(e.type)) for e in analysis.events]
        assert [(float(e["start_s"]), e["type"]) for e in own] == proposed
        assert sum(int(row[name]) for name in row if name.startswith("n ")) == len(own)
    named = table["65101170_0.4_1_p1_3246.flac"]
    assert [named[k] for k in ("patient", "age_years", "sex", "site")] == [
        "65101170",
        "0.4",
        "female",
        "left posterior",
    ]
    assert not table["a/r.wav"]["patient"]

    told = capsys.readouterr()
    assert not told.out
    assert "[2/4]" in told.err and "bad.wav: FAILED" in told.err and "3 of 4 analysed, 1 failed" in told.err


def test_a_second_run_replaces_its_own_results_only(folder, model, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "r.json").write_text("not ours")
    for _ in range(2):
        assert analyse(folder / "a", "--out", out, "--model", model) == cli.EXIT_OK
    assert analyse(folder / "b", "--out", out, "--model", model) == cli.EXIT_OK
    assert (out / "r.json").read_text() == "not ours"
    assert len(list(out.glob("*.json"))) == 3


def test_without_a_single_good_file_the_csv_still_says_why(model, tmp_path):
    assert analyse(tmp_path / "gone.wav", "--out", tmp_path / "out", "--model", model) == cli.EXIT_SOME_FAILED
    (row,) = rows(tmp_path / "out" / "results.csv")
    assert row["status"] == "failed" and "is not there" in row["reason"]


def test_a_fault_of_ours_in_one_file_stops_nothing(folder, model, tmp_path, monkeypatch, capsys):
    from prs_core.inference import Analyzer

    real = Analyzer.analyse

    def broken(self, path, **more):
        if path.parent.name == "a":
            raise ZeroDivisionError("ours")
        return real(self, path, **more)

    monkeypatch.setattr(Analyzer, "analyse", broken)
    out = tmp_path / "out"
    assert analyse(folder / "a", folder / "b", "--out", out, "--model", model) == cli.EXIT_SOME_FAILED
    assert [row["status"] for row in rows(out / "results.csv")] == ["failed", "ok"]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_no_usable_model_or_place_is_a_usage_error(folder, model, tmp_path, capsys):
    assert analyse(folder, "--out", tmp_path / "out", "--model", tmp_path) == cli.EXIT_USAGE
    assert "There is no model" in capsys.readouterr().err
    assert analyse(folder, "--out", folder / "notes.txt", "--model", model) == cli.EXIT_USAGE
    assert "notes.txt" in capsys.readouterr().err


def test_an_empty_name_is_a_usage_error_not_the_current_folder(model, tmp_path, capsys):
    for arguments in (["", "--out", str(tmp_path)], [str(tmp_path), "--out", ""]):
        with pytest.raises(SystemExit) as ended:
            analyse(*arguments, "--model", model)
        assert ended.value.code == cli.EXIT_USAGE
    assert "empty name" in capsys.readouterr().err


def test_that_nobody_listens_any_more_ends_nothing(folder, model, tmp_path, monkeypatch):
    class Closed:
        def write(self, _: str) -> int:
            raise BrokenPipeError

        def flush(self) -> None: ...

        def isatty(self) -> bool:
            return False

    monkeypatch.setattr(sys, "stderr", Closed())
    out = tmp_path / "out"
    assert analyse(folder, "--out", out, "--model", model) == cli.EXIT_SOME_FAILED
    assert [row["status"] for row in rows(out / "results.csv")].count("ok") == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_name_with_line_ends_stays_one_row(model, tmp_path):
    paths = [write_wav(tmp_path / name, breath()[:8000]) for name in ("a\rb.wav", "c\nd.wav", "e\r\nf.wav")]
    out = tmp_path / "out"
    assert analyse(*paths, "--out", out, "--model", model, "--events-csv") == cli.EXIT_OK
    table = rows(out / "results.csv")
    assert [row["path"] for row in table] == [str(path) for path in paths]
    assert b"\r\n" not in (out / "results.csv").read_bytes().replace(b"e\r\nf", b"")
    assert {row["path"] for row in rows(out / "events.csv")} <= {str(path) for path in paths}


def test_ctrl_c_keeps_what_is_finished(folder, model, tmp_path, monkeypatch, capsys):
    from prs_core.inference import Analyzer

    real = Analyzer.analyse

    def interrupted(self, path, **more):
        if path.parent.name == "b":
            raise KeyboardInterrupt
        return real(self, path, **more)

    monkeypatch.setattr(Analyzer, "analyse", interrupted)
    out = tmp_path / "out"
    assert analyse(folder / "a", folder / "b", "--out", out, "--model", model) == cli.EXIT_INTERRUPTED
    (row,) = rows(out / "results.csv")
    assert row["status"] == "ok"
    assert sorted(p.name for p in out.iterdir()) == ["r.json", "results.csv"]
    assert "1 of 2 analysed, interrupted" in capsys.readouterr().err


# -------------------------------------------------------------------------------------------------------- challenge


def judge(task: int, folder: Path, out: Path, model: Path, threads: int = 1) -> tuple[int, dict[str, str]]:
    arguments = ["challenge", "--task", str(task), "--wav", str(folder), "--out", str(out), "--model", str(model)]
    code = cli.main([*arguments, "--threads", str(threads)])
    return code, json.loads(out.read_text(encoding="utf-8"))


@pytest.mark.parametrize("task", [11, 12, 21, 22])
def test_the_challenge_answers_for_every_sound_file(task, model, tmp_path, monkeypatch):
    monkeypatch.setattr(challenge, "CLIPS", 2)
    folder = tmp_path / "wav"
    for number, seconds in enumerate((0.3, 1.2, 7.0)):
        write_wav(folder / f"clip_{number}.wav", breath(seed=number)[: int(8000 * seconds)])
    write_wav(folder / "Ü 3.flac", tone(300, 1.0, 44100), 44100)
    (folder / "readme.txt").write_text("no sound")
    code, answers = judge(task, folder, tmp_path / "new" / "answers.json", model)
    assert code == cli.EXIT_OK
    assert list(answers) == ["clip_0.wav", "clip_1.wav", "clip_2.wav", "Ü 3.flac"]
    assert set(answers.values()) <= set(TASK_LABELS[Task(task)])


@pytest.mark.parametrize("task", [12, 22])
def test_several_recordings_at_once_get_the_same_answers(task, model, tmp_path, monkeypatch):
    monkeypatch.setattr(challenge, "CLIPS", 2)
    folder = tmp_path / "wav"
    for number, kind in enumerate(("normal", "wheeze", "fine-crackles", "stridor", "rhonchi", "poor-quality")):
        write_wav(folder / f"{number}.wav", breath(kind, seed=number, duration_s=4 + number % 3))
    (folder / "bad.wav").write_bytes(b"RIFF")
    alone, together = (judge(task, folder, tmp_path / f"{n}.json", model, threads=n) for n in (1, 3))
    assert together == alone
    assert list(together[1]) == list(alone[1])


@pytest.mark.parametrize("task", [12, 22])
def test_a_bad_file_is_answered_with_the_most_common_type_and_told(task, model, tmp_path, capsys):
    folder = tmp_path / "wav"
    write_wav(folder / "good.wav", breath("wheeze"))
    _, alone = judge(task, folder, tmp_path / "alone.json", model)
    (folder / "bad.wav").write_bytes(b"RIFF")
    write_wav(folder / "short.wav", np.zeros(8, np.float32))
    code, answers = judge(task, folder, tmp_path / "answers.json", model)
    assert code == cli.EXIT_SOME_FAILED
    assert answers == {"bad.wav": "Normal", **alone, "short.wav": "Normal"}
    told = capsys.readouterr().err
    assert "bad.wav" in told and "short.wav" in told and "2 of 3 files could not be judged" in told


def test_one_clip_that_spoils_its_batch_costs_the_others_nothing(model, tmp_path, monkeypatch):
    from prs_core.inference import Analyzer

    folder = tmp_path / "wav"
    for number in range(3):
        write_wav(folder / f"{number}.wav", breath(seed=number)[: 6000 + number])
    _, before = judge(12, folder, tmp_path / "before.json", model)
    real = Analyzer.classify_events

    def spoilt(self, clips):
        if any(len(clip) == 6001 for clip in clips):
            raise FloatingPointError
        return real(self, clips)

    monkeypatch.setattr(Analyzer, "classify_events", spoilt)
    code, after = judge(12, folder, tmp_path / "after.json", model)
    assert code == cli.EXIT_SOME_FAILED
    assert after == before | {"1.wav": "Normal"}


def test_the_challenge_says_before_the_work_that_its_answer_has_no_place(model, tmp_path, monkeypatch, capsys):
    write_wav(tmp_path / "wav" / "a.wav", breath())
    monkeypatch.setattr(challenge, "usable_analyzer", lambda *_, **__: pytest.fail("the work was begun"))
    arguments = ["challenge", "--task", "22", "--wav", str(tmp_path / "wav"), "--model", str(model)]
    assert cli.main([*arguments, "--out", str(tmp_path)]) == cli.EXIT_USAGE
    assert "is a folder where a file is wanted" in capsys.readouterr().err


def test_a_folder_without_sounds_is_a_usage_error_and_writes_nothing(model, tmp_path, capsys):
    for folder in (tmp_path, tmp_path / "gone"):
        arguments = ["challenge", "--task", "11", "--wav", str(folder), "--out", str(tmp_path / "a.json")]
        assert cli.main([*arguments, "--model", str(model)]) == cli.EXIT_USAGE
    assert "no recordings" in capsys.readouterr().err
    assert not (tmp_path / "a.json").exists()


# ----------------------------------------------------------------------------------------------------------- doctor


@pytest.fixture
def models(model, tmp_path, monkeypatch) -> Path:
    """The program's data folder, with the tiny model as the bundled one."""
    root = tmp_path / "resources"
    bundled = root / "models" / "prs-resnet"
    bundled.mkdir(parents=True)
    for file in model.iterdir():
        (bundled / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr("prs_core.resources.resource_root", lambda: root)
    return root / "models"


def findings(capsys) -> tuple[int, dict[str, dict[str, object]]]:
    code = cli.main(["doctor", "--json"])
    report = json.loads(capsys.readouterr().out)
    assert report["ok"] == (code == 0)
    return code, {check["name"]: check for check in report["checks"]}


def test_doctor_finds_a_whole_installation_whole(models, capsys):
    code, checks = findings(capsys)
    assert code == cli.EXIT_OK, [c for c in checks.values() if not c["ok"]]
    for name in ("Python", "torch", "torchaudio", "numpy", "soundfile", "soxr", "PySide6-Essentials", "settings"):
        assert checks[name]["ok"] and checks[name]["essential"], name
    assert "checksum right" in checks["prs-resnet"]["detail"]
    assert cli.main(["doctor"]) == cli.EXIT_OK
    assert "libsndfile" in capsys.readouterr().out


def test_doctor_tells_a_damaged_model_and_what_to_do(models, capsys):
    weights = models / "prs-resnet" / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    code, checks = findings(capsys)
    assert code == cli.EXIT_SOME_FAILED
    assert not checks["prs-resnet"]["ok"] and checks["prs-resnet"]["advice"]
    assert cli.main(["doctor"]) == cli.EXIT_SOME_FAILED
    assert "FAIL  prs-resnet" in capsys.readouterr().out


def test_doctor_goes_on_without_portaudio_and_without_a_library(models, capsys, monkeypatch):
    real = doctor.importlib.import_module

    def missing(name, *more):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        if name == "soxr":
            raise ImportError("No module named 'soxr'")
        return real(name, *more)

    monkeypatch.setattr(doctor.importlib, "import_module", missing)
    code, checks = findings(capsys)
    assert code == cli.EXIT_SOME_FAILED
    assert not checks["PortAudio"]["ok"] and not checks["PortAudio"]["essential"] and checks["PortAudio"]["advice"]
    assert not checks["soxr"]["ok"] and checks["soxr"]["essential"]


def test_doctor_leaves_nothing_behind(models, own_home):
    cli.main(["doctor", "--json"])
    assert not list(own_home.iterdir())


# -------------------------------------------------------------------------------------------- the process as a whole

ALL_COMMANDS = """
import sys
from app.__main__ import main
for arguments in (["doctor", "--help"], ["analyse"], ["challenge", "--task", "13"]):
    try:
        main(arguments)
    except SystemExit as end:
        assert end.code == (0 if "--help" in arguments else 2), arguments
heavy = {"torch", "numpy", "soundfile", "sounddevice"} & set(sys.modules)
assert not heavy, heavy
model, wav, out = sys.argv[1:]
for arguments in (
    ["analyse", wav, "--out", out + "/analyses", "--model", model],
    ["challenge", "--task", "11", "--wav", wav, "--out", out + "/11.json", "--model", model],
    ["challenge", "--task", "22", "--wav", wav, "--out", out + "/22.json", "--model", model],
):
    assert main(arguments) == 0, arguments
main(["doctor"])
import prs_core.worker
screen = {"PySide6", "shiboken6", "pyqtgraph", "training"} & {name.split(".")[0] for name in sys.modules}
screen |= {name for name in sys.modules if name.startswith("app.") and name != "app.__main__"}
assert not screen, screen
"""


def run(*command: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, *command], cwd=ROOT, stdout=pipe, stderr=pipe, text=True, encoding="utf-8")


def test_command_line_work_never_imports_qt_and_help_imports_nothing_heavy(model, tmp_path):
    write_wav(tmp_path / "wav" / "r.wav", breath()[:16000])
    process = run("-c", ALL_COMMANDS, str(model), str(tmp_path / "wav"), str(tmp_path / "out"))
    _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows: it has no signals to send to a child")
@pytest.mark.parametrize(
    ("how", "code"), [("SIGINT", cli.EXIT_INTERRUPTED), ("SIGTERM", cli.EXIT_INTERRUPTED), ("SIGKILL", -9)]
)
def test_a_batch_that_is_ended_leaves_whole_results_only(model, tmp_path, how, code):
    sound = np.tile(breath(), 2)
    for number in range(40):
        write_wav(tmp_path / "wav" / f"{number:02}.wav", sound)
    out = tmp_path / "out"
    process = run(
        "-m",
        "prs_core.cli",
        "analyse",
        str(tmp_path / "wav"),
        "--out",
        str(out),
        "--hop",
        "0.2",
        "--model",
        str(model),
        "--threads",
        "1",
    )
    while not process.stderr.readline().startswith("[ 2/40]"):
        pass
    process.send_signal(getattr(signal, how))
    process.communicate(timeout=60)
    assert process.returncode == code
    finished = list(out.glob("*.json"))
    assert 2 <= len(finished) < 40
    for file in finished:
        analysis_from_dict(json.loads(file.read_text(encoding="utf-8")))
    if how != "SIGKILL":
        assert [row["status"] for row in rows(out / "results.csv")] == ["ok"] * len(finished)
        assert not [p for p in out.iterdir() if p.name.endswith(PARTIAL_SUFFIX)]


def test_the_documentation_knows_every_column_and_key(folder, model, tmp_path):
    text = (ROOT / "resources" / "docs" / "analysis-json.md").read_text(encoding="utf-8")
    out = tmp_path / "out"
    analyse(folder / "a", "--out", out, "--model", model, "--events-csv")
    analysis = json.loads((out / "r.json").read_text(encoding="utf-8"))
    names = {*analysis, *(key for part in analysis.values() if isinstance(part, dict) for key in part)}
    names |= {*rows(out / "results.csv")[0], *analysis["events"][0]}
    ranges = {name for name in names if name.startswith(("p ", "n "))}
    assert not [name for name in names - ranges if f"`{name}`" not in text]
