"""Pictures of retraining, of every state that a person can meet: python tests/gui/look_training.py OUT

Starts an X server of its own (Xvfb) for each size, the whole window with stand-ins for its workers, and walks through
the pages. Not a test: look at what it leaves in OUT.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = {"1280": (1280, 800), "1920": (1920, 1080)}


def walk(out: Path, size: str, theme: str) -> None:
    """One size and theme, in this process, at the display that there is."""
    from app.learning.training_desk import TrainingSetup
    from app.options import Options
    from app.window import assembled
    from prs_core.gate import Verdict
    from prs_core.lessons import LessonsError
    from prs_core.retraining import Job, Phase
    from tests.gui.conftest import FAKE_WORKER
    from tests.gui.retraining_data import CURVES, MIDDLE, REQUEST, Worker, draw_picture, finish, gate
    from tests.gui.training_data import made_look

    worker = Worker()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        options = Options(settings=home / "s.ini", theme=theme)
        with assembled(options, [sys.executable, str(FAKE_WORKER)]) as parts:
            window, desk = parts.window, parts.window.training
            desk.setup = TrainingSetup(root=home / "jobs", models=home / "models", start=worker)
            window.resize(*SIZES[size])
            window.show()
            parts.session.open_demo()

            def picture(name: str) -> None:
                for _ in range(6):
                    parts.app.processEvents()
                desk.dialog.grab().save(str(out / f"{size}-{theme}-{name}.png"))

            desk.show()
            picture("1-no-study")
            dialog = desk.dialog
            page = dialog.material
            page.show_looking()
            picture("1-looking")
            page.refusal.setText("")
            page.show_look(made_look())
            picture("1-what")
            page.show_look(replace(made_look(), refusal=LessonsError("All events are of one type.", "Review others.")))
            picture("1-refused")
            page.show_look(made_look())
            dialog.show_page(dialog.way)
            dialog.way.show_measuring()
            picture("2-way")
            dialog.way.show_measured({"refine": "8.2 minutes", "scratch": "5.1 hours"})
            dialog.way.fold.setChecked(True)
            picture("2-advanced")
            client = desk.client
            client._clock = worker.clock
            client.begin(REQUEST)
            job = client.job
            desk._job_changed()
            picture("3-starting")
            worker.work(job, Phase.COLLECT, 0.02, seconds_left=None)
            client.poll()
            picture("3-collecting")
            job.write(replace(MIDDLE, heartbeat=worker.now))
            draw_picture(job)
            worker.work(job, Phase.EVENTS, 0.46, curves=CURVES, picture=1, warnings=("Three Stridor events: too few.",))
            client.poll()
            picture("3-working")
            client.pause()
            picture("3-pausing")
            worker.obey(job)
            client.poll()
            picture("3-paused")
            worker.say(job, Phase.EVENTS)
            client.poll()
            picture("3-stopped")
            worker.say(job, Phase.FAILED, message="The disk is full.", advice="Free some space, then go on.")
            client.poll()
            picture("3-failed")
            window.grab().save(str(out / f"{size}-{theme}-0-window.png"))
            client.cancel()
            client.poll()
            picture("3-cancelled")
            for verdict in (*Verdict, None):
                job = Job.create(home / "jobs", REQUEST)
                worker.work(job, Phase.GATE)
                finish(job, worker, gate(verdict) if verdict is not None else None)
                client.follow(job)
                name = "unjudged" if verdict is None else str(verdict).replace(" ", "-")
                picture(f"4-{name}")
                if verdict is not Verdict.BETTER:
                    dialog.verdict.use.click()
                    picture(f"4-{name}-asked")
            client.follow(None)
            client.follow(_job_of(home, worker, gate(Verdict.BETTER)))
            for number, name in ((1, "got-better"), (2, "got-worse")):
                dialog.verdict.tabs.setCurrentIndex(number)
                picture(f"4-{name}")
            dialog.verdict.show_done("“x-1-refined” is in use now. What was reviewed stays as it is.", can_go_back=True)
            picture("4-used")
            dialog.tell("The model cannot be kept: the disk is full.", "Free some space.")
            picture("4-trouble")


def _job_of(home: Path, worker: object, result: object) -> object:
    from prs_core.retraining import Job, Phase
    from tests.gui.retraining_data import REQUEST, finish

    job = Job.create(home / "jobs", REQUEST)
    worker.work(job, Phase.GATE)
    finish(job, worker, result)
    return job


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    if len(arguments) == 3:
        walk(out, arguments[1], arguments[2])
        return 0
    for size, (width, height) in SIZES.items():
        for theme in ("light", "dark"):
            screen = f"-screen 0 {width}x{height}x24"
            environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
            command = ["xvfb-run", "-a", "-s", screen, sys.executable, __file__, str(out), size, theme]
            subprocess.run(command, check=True, cwd=ROOT, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
