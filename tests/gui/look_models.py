"""Pictures of the Models dialog, of the states that a person can meet: python tests/gui/look_models.py OUT

Starts an X server of its own (Xvfb) for each size, the whole window with a stand-in for its worker, and walks through
them. Not a test: look at what it leaves in OUT.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"1280": (1280, 800), "1920": (1920, 1080)}


def walk(out: Path, size: str, theme: str) -> None:
    """One size and theme, in this process, at the display that there is."""
    from app.learning.training_desk import TrainingSetup
    from app.options import Options
    from app.window import assembled
    from prs_core.registry import registry as registry_module
    from tests.gui.conftest import FAKE_WORKER
    from tests.gui.models_data import make_registry

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        registry = make_registry(home)
        registry_module.default_bundle_path = lambda: home / "bundle-0"  # type: ignore[attr-defined]
        options = Options(settings=home / "s.ini", theme=theme)
        command = [sys.executable, str(FAKE_WORKER), "models", str(registry.folder)]
        with assembled(options, command) as parts:
            window, desk = parts.window, parts.window.models
            window.training.setup = TrainingSetup(root=home / "jobs", models=registry.folder)
            window.workbench.set_reader("Dr Ada Lovelace")
            window.resize(*SIZES[size])
            window.show()
            parts.client.start()
            parts.session.open_demo()

            def settle(until: object) -> None:
                end = time.monotonic() + 20
                while not until() and time.monotonic() < end:  # type: ignore[operator]
                    parts.app.processEvents()
                for _ in range(6):
                    parts.app.processEvents()

            def picture(name: str, whole: bool = False) -> None:
                settle(lambda: not desk.dialog.busy)
                (window if whole else desk.dialog).grab().save(str(out / f"{size}-{theme}-{name}.png"))

            def choose(model_id: str) -> None:
                ids = [model.entry.id for model in desk.dialog.shelf.models]
                desk.dialog.models.setCurrentCell(ids.index(model_id), 1)

            settle(lambda: parts.session.model is not None and parts.session.counts[0] == 0)
            desk.show()
            dialog = desk.dialog
            settle(lambda: dialog.shelf is not None)
            picture("1-bundled")
            choose("tiny-4-1")
            picture("2-better")
            choose("tiny-4-2")
            dialog.use.click()
            picture("3-worse-confirm")
            dialog.refrain.click()
            choose("tiny-4-1")
            dialog.use.click()
            settle(lambda: parts.session.model is not None and parts.session.model.model_id == "tiny-4-1")
            picture("4-used")
            picture("5-window", whole=True)
            (registry.folder / "tiny-4-2" / "card.json").unlink()
            (registry.folder / "tiny-4-3" / "weights.safetensors").write_bytes(b"x")
            dialog.verify.click()
            settle(dialog.trouble.isVisible)
            choose("tiny-4-2")
            picture("6-damaged")


def main() -> None:
    if len(sys.argv) > 2:
        sys.path.insert(0, str(ROOT))
        walk(Path(sys.argv[1]), *sys.argv[2:])
        return
    out = Path(sys.argv[1]).absolute()
    out.mkdir(parents=True, exist_ok=True)
    for number, (size, (width, height)) in enumerate(SIZES.items(), start=87):
        server = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", f"{width}x{height}x24"])
        environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "OMP_NUM_THREADS": "1"}
        try:
            time.sleep(1)
            for theme in ("light", "dark"):
                subprocess.run([sys.executable, __file__, str(out), size, theme], env=environment, check=True)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
