"""From corrected events to a promoted model and back, by the real worker: tests/gui/drive_retraining.py OUT [STUDY]

A study of synthesised recordings, or a copy of STUDY, a file with real ones that were reviewed; a tiny model of random
weights in use; and the whole window under an X server of its own (Xvfb). The worker is killed once in every phase and
resumed; the new model is used, after the second confirmation that a model without a "better" needs, judges, and is
taken back. Pictures and what happened are left in OUT. Takes some minutes. Not a test.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENTS = 56  # of whom ten are held out
LIMIT_S = 1200.0


def make_study(home: Path) -> Path:
    """Reviewed recordings, two of each patient."""
    from prs_core.annotation import Change, Edit, Event, RecordMark, new_id
    from prs_core.study import open_study
    from prs_core.synthesis import Kind
    from tests.support import recording, write_wav

    kinds, path = list(Kind), home / "clinic.prs-study"
    with open_study(path, create=True) as study:
        ann = study.reader("Ann")
        for number in range(2 * PATIENTS):
            made = recording(kinds[number % len(kinds)], seed=number % 24, duration_s=5.0)
            name = f"{70000000 + number // 2}_2.0_0_p{1 + number % 2}_{number}.wav"
            row = study.add_recordings([write_wav(home / "wav" / name, made.samples * (0.5 + 0.004 * number))])[0]
            events = [Change(None, Event(new_id(), float(a), float(b), kind)) for a, b, kind in made.events]
            mark = Change(RecordMark(), RecordMark(reviewed=True, label=made.label))
            study.append(row.id, ann.id, Edit("review", (*events, mark)), expected=0)
    return path


def use_tiny_model(home: Path) -> None:
    from prs_core.bundle import read_card
    from prs_core.registry import Entry, Kind, Registry, models_folder
    from tests.support import tiny_bundle

    folder = tiny_bundle(home / "tiny")
    registry = Registry(models_folder())
    card = read_card(folder)[0]
    registry.add(folder, Entry.of_card(card, Kind.SCRATCH))
    registry.promote(card.id, "setup", confirmed=True)


class Drive:
    """The window, worked as a person would, and the clock."""

    def __init__(self, parts: object, out: Path) -> None:
        self.parts, self.out = parts, out
        self.window = parts.window
        self.desk = parts.window.training
        self.began = time.monotonic()

    def say(self, *words: object) -> None:
        line = " ".join([f"{time.monotonic() - self.began:7.1f}", *map(str, words)])
        print(line, flush=True)
        with (self.out / "log.txt").open("a", encoding="utf-8") as file:
            file.write(line + "\n")

    def until(self, there: Callable[[], object], what: str) -> None:
        while not there():
            self.parts.app.processEvents()
            time.sleep(0.02)
            if time.monotonic() - self.began > LIMIT_S:
                raise SystemExit(f"waited too long for {what}")

    def picture(self, name: str) -> None:
        for _ in range(5):
            self.parts.app.processEvents()
        dialog = self.desk.dialog
        shown = dialog if dialog is not None and dialog.isVisible() else self.window
        shown.grab().save(str(self.out / f"{name}.png"))

    def begin(self, study: Path) -> None:
        self.window.workbench.set_reader("Ann")
        self.window.study_desk.open(study)
        self.until(lambda: self.window.study_desk.study is not None, "the study")
        self.parts.client.start()
        self.until(lambda: self.parts.session.model is not None, "the model")
        self.desk.show()
        dialog = self.desk.dialog
        self.until(lambda: dialog.material.look is not None, "the survey")
        self.picture("1-what")
        self.say(dialog.material.summary.text())
        dialog.material.next.click()
        dialog.way.fold.click()
        dialog.way.epochs.setValue(0.1)
        dialog.way.members.setValue(1)
        self.until(lambda: "Measured on this computer" in dialog.way.estimate.text(), "the estimate")
        self.picture("2-how")
        self.say(dialog.way.estimate.text())
        dialog.way.start.click()
        self.until(lambda: self.desk.client.job is not None, "the job")

    def learn(self) -> None:
        """To the end, killed once in each phase."""
        from app.learning.retraining import State

        client, killed, last = self.desk.client, set(), None
        while client.state is not State.DONE:
            self.parts.app.processEvents()
            time.sleep(0.02)
            progress = client.progress
            if (client.state, progress.phase) != last:
                last = (client.state, progress.phase)
                self.say(*last, f"{progress.fraction:.2f}")
            if client.state is State.FAILED or time.monotonic() - self.began > LIMIT_S:
                raise SystemExit(f"{client.state}: {progress.message} {progress.advice}")
            if client.state is State.WORKING and progress.phase not in killed and progress.pid:
                killed.add(progress.phase)
                self.picture(f"3-{progress.phase}")
                self.say("kill in", progress.phase)
                os.kill(progress.pid, signal.SIGKILL)
                self.until(lambda: client.state is State.STOPPED, "the kill to be seen")
                self.picture(f"3-killed-in-{progress.phase}")
                self.desk.dialog.run.resume.click()

    def decide(self) -> None:
        from prs_core.registry import Registry, models_folder

        page, registry = self.desk.dialog.verdict, Registry(models_folder())
        before = registry.state().current
        self.picture("4-verdict")
        self.say(page.title.text(), "|", page.reason.text(), "|", page.about.text())
        for number, name in ((1, "better"), (2, "worse")):
            page.tabs.setCurrentIndex(number)
            self.picture(f"4-got-{name}")
        page.use.click()
        if page.question.isVisible():
            self.say("asked:", page.question.text())
            self.picture("4-asked-again")
            page.confirm.click()
        self.until(page.done.isVisible, "the promotion")
        self.picture("5-used")
        self.say(page.done.text())
        self.judged_by(registry.state().current)
        page.undo.click()
        self.until(lambda: registry.state().current == before, "the way back")
        self.picture("6-back")
        self.judged_by(before)
        for one in registry.state().history:
            self.say(one.action, one.id, one.verdict, "confirmed" if one.confirmed else "", one.who)
        self.say("the gate was asked", registry.state().gate_count, "times")

    def judged_by(self, model_id: str | None) -> None:
        session = self.parts.session
        self.until(lambda: session.model is not None and session.model.model_id == model_id, f"{model_id} at work")
        self.say("recordings are judged by", model_id)


def drive(out: Path, given: str = "") -> None:
    from app.options import Options
    from app.window import assembled

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["PRS_RETRAINING"], os.environ["PRS_MODELS"] = str(home / "jobs"), str(home / "models")
        use_tiny_model(home)
        study = Path(shutil.copy(given, home / "clinic.prs-study")) if given else make_study(home)
        with assembled(Options(settings=home / "s.ini", theme="light")) as parts:
            parts.window.resize(1280, 800)
            parts.window.show()
            whole = Drive(parts, out)
            whole.begin(study)
            whole.learn()
            whole.decide()


def main(arguments: list[str]) -> int:
    here = arguments[-1:] == ["here"]
    asked = arguments[:-1] if here else arguments
    if len(asked) not in (1, 2):
        print(__doc__)
        return 2
    out = Path(asked[0])
    out.mkdir(parents=True, exist_ok=True)
    if here:
        drive(out, *asked[1:])
        return 0
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable, __file__, *asked, "here"]
    return subprocess.run(command, check=False, cwd=ROOT, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
