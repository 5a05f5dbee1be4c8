"""``prs-studio models``: what each action prints, answers and leaves, and that it starts without torch or Qt."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from prs_core import registry as registry_package
from prs_core.bundle import read_card
from prs_core.cli import main
from prs_core.commands import model as model_module
from prs_core.commands.model import load_analyzer
from prs_core.errors import BundleError
from prs_core.registry import Entry, Kind, Registry
from prs_core.registry import current as current_module
from prs_core.registry import registry as registry_module
from tests.support import breath, tiny_bundle, write_wav

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def registry(tmp_path: Path, bundles: list[Path], monkeypatch: pytest.MonkeyPatch) -> Registry:
    """Two models beside the one that ships, the first of them better; found by PRS_MODELS."""
    monkeypatch.setenv("PRS_MODELS", str(tmp_path / "models"))
    for module in (registry_module, current_module, model_module):
        monkeypatch.setattr(module, "default_bundle_path", lambda: bundles[0])
    made = Registry(tmp_path / "models")
    for bundle, gate in ((bundles[1], {"verdict": "better", "current": "tiny-4-0"}), (bundles[2], None)):
        card = read_card(bundle)[0]
        made.add(bundle, Entry.of_card(card, Kind.REFINED, parent="tiny-4-0", author="Dr Ada", gate=gate))
    return made


def test_list_and_show_say_what_there_is(registry: Registry, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["*", "tiny-4-1", "tiny-4-2"]
    assert "refined" in lines[2] and "Dr Ada" in lines[2]
    assert main(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [(m["id"], m["current"]) for m in listed] == [("tiny-4-0", True), ("tiny-4-1", False), ("tiny-4-2", False)]
    assert [m["standing"]["needs_confirmation"] for m in listed[1:]] == [False, True]
    assert main(["models", "show", "tiny-4-2"]) == 0
    assert "never judged" in capsys.readouterr().out
    assert main(["models", "show", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "tiny-4-0"
    assert main(["models", "show", "no-such"]) == 1


def test_promote_wants_a_confirmation_where_nobody_knows_and_rollback_leads_back(
    registry: Registry, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "promote", "tiny-4-2"]) == 1
    assert "--confirm" in capsys.readouterr().err
    assert main(["models", "promote", "tiny-4-1", "--by", "Dr Bo"]) == 0
    assert main(["models", "promote", "tiny-4-2", "--confirm"]) == 0
    assert [(p.id, p.confirmed) for p in registry.history()] == [("tiny-4-1", False), ("tiny-4-2", True)]
    assert registry.history()[0].who == "Dr Bo"
    assert main(["models", "rollback"]) == 0
    assert main(["models", "rollback", "bundled"]) == 0
    assert main(["models", "rollback"]) == 1
    assert registry.state().current is None


def test_export_import_and_verify(registry: Registry, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "out.zip"
    assert main(["models", "export", "tiny-4-1", str(tmp_path / "no" / "folder.zip")]) == 2
    assert main(["models", "export", "tiny-4-1", str(file)]) == 0
    assert main(["models", "import", str(file)]) == 1
    assert "here already" in capsys.readouterr().err
    assert main(["models", "import", str(file), "--models", str(tmp_path / "other"), "--note", "by mail"]) == 0
    assert Registry(tmp_path / "other").model("tiny-4-1").entry.note == "by mail"
    assert main(["models", "import", str(tmp_path / "nothing.zip")]) == 1
    assert main(["models", "verify"]) == 0
    weights = registry.folder / "tiny-4-2" / "weights.safetensors"
    weights.write_bytes(b"x")
    capsys.readouterr()
    assert main(["models", "verify"]) == 1
    assert [line.rpartition(": ")[2] for line in capsys.readouterr().out.splitlines()][:2] == ["whole", "whole"]


def test_a_damaged_model_in_use_is_said_and_the_bundled_one_judges(
    registry: Registry, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = write_wav(tmp_path / "a.wav", breath(duration_s=3.0))

    def judged_by() -> str:
        assert main(["analyse", str(sound), "--out", str(tmp_path / "out"), "--threads", "1"]) == 0
        return str(json.loads((tmp_path / "out" / "a.json").read_text())["model"]["id"])

    main(["models", "promote", "tiny-4-1"])
    assert judged_by() == "tiny-4-1"
    (registry.folder / "tiny-4-1" / "weights.safetensors").write_bytes(b"x")
    capsys.readouterr()
    assert judged_by() == "tiny-4-0"
    assert "is used instead" in capsys.readouterr().err
    assert main(["models", "list"]) == 1
    assert "is used instead" in capsys.readouterr().err
    (registry.folder / "tiny-4-1" / "card.json").unlink()
    assert main(["models", "list"]) == 1
    assert "is used instead" in capsys.readouterr().err


def test_nothing_but_onnx_waits_for_torch(registry: Registry) -> None:
    program = (
        "import sys; from app.__main__ import main; main(sys.argv[1:]); "
        "print(sorted({'torch', 'PySide6', 'filelock'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", program, "models", "list"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "[]"


def test_onnx_without_its_packages_is_said(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from prs_core import onnx_export

    monkeypatch.setattr(onnx_export, "missing_packages", lambda: ["onnx", "onnxscript"])
    assert main(["models", "onnx", "tiny-4-1", "--out", str(tmp_path / "graphs")]) == 1
    assert "onnx, onnxscript" in capsys.readouterr().err
    assert registry_package.models_folder() == registry.folder


def test_weights_that_do_not_fit_their_card_give_way_as_well(registry: Registry, tmp_path: Path) -> None:
    """Only torch finds that out."""
    odd = tiny_bundle(tmp_path / "odd", seed=9)
    card = json.loads((odd / "card.json").read_text())
    card["networks"]["windows"]["network"]["width"] = 8
    (odd / "card.json").write_text(json.dumps(card))
    registry.add(odd, Entry.of_card(read_card(odd)[0], Kind.SCRATCH))
    registry.promote("tiny-4-9", "a", confirmed=True)
    told: list[str] = []
    assert load_analyzer(None, warn=told.append).card.id == "tiny-4-0"
    assert "do not fit" in told[0] and "is used instead" in told[0]
    with pytest.raises(BundleError):
        load_analyzer(registry.model("tiny-4-9").folder)
