"""What the guide's pictures show, scene by scene; tests.gui.guide_pictures takes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import soundfile

from app.learning.training_desk import TrainingSetup
from app.preferences import settings
from app.sound import continuity, recorder
from app.sound.portaudio import Microphones
from app.window import Parts
from prs_core.gate import Verdict
from prs_core.labels import EventType
from prs_core.resources import resource_path
from prs_core.retraining import Job, Phase
from tests.gui.fake_microphone import FakeSound
from tests.gui.guide_pictures import SIZE, Camera, program
from tests.gui.guide_study import READERS, RECORDINGS, make_ward
from tests.gui.reading_data import adjudicate_between
from tests.gui.retraining_data import CURVES, MIDDLE, REQUEST, Worker, draw_picture, finish, gate
from tests.gui.training_data import made_look


def _show(camera: Camera, parts: Parts) -> None:
    parts.window.resize(SIZE)
    parts.window.show()
    parts.client.start()
    camera.settle()


def _analysed(parts: Parts) -> bool:
    session = parts.session
    current = session.current
    done = current is not None and current.analysis is not None and session.counts[0] == 0
    return bool(done and session.mfcc is not None and session.sound is not None and not parts.tasks.busy)


def _open(camera: Camera, parts: Parts, name: str) -> None:
    """The recording in the file ``name``."""
    (key,) = (item.key for item in parts.session.items.values() if item.path.stem == name)
    parts.session.select(key)
    camera.settle(lambda: _analysed(parts), 0.6)
    parts.window.lanes.setFocus()


def _lanes(camera: Camera, parts: Parts, *names: str) -> None:
    """Only these lanes."""
    parts.settings.set(settings.LANES_SHOWN, names)
    camera.settle(seconds=0.5)


def demo(camera: Camera, home: Path) -> None:
    """The first start: the demo recordings."""
    with program(home) as parts:
        window = parts.window
        _show(camera, parts)
        parts.session.open_demo()
        camera.settle(lambda: _analysed(parts))
        _open(camera, parts, "fine-crackles")
        camera.take("window", window)
        _open(camera, parts, "wheeze-and-crackles")
        camera.take("verdict", window, window.record)
        window.events_dock.hide()
        window.resize(SIZE.width(), SIZE.height() - 110)
        camera.take("lanes", window, window.lanes)
        window.workbench.set_reader(READERS[0])
        window.actions_.listening.definitions.trigger()
        dialogs = [each for each in parts.app.topLevelWidgets() if type(each).__name__ == "DefinitionsDialog"]
        camera.take("types", dialogs[-1])
        dialogs[-1].close()


def _ward(camera: Camera, parts: Parts, home: Path, reader: str) -> None:
    file = home / "ward.prs-study"
    if not file.exists():
        make_ward(home)
    parts.window.workbench.set_reader(reader)
    _show(camera, parts)
    parts.window.study_desk.open(file)
    camera.settle(lambda: parts.window.study_desk.study is not None and _analysed(parts), 1.0)


def correcting(camera: Camera, home: Path) -> None:
    """Proposals accepted, changed, rejected; the list of recordings with its filters."""
    with program(home) as parts:
        window, hand = parts.window, parts.window.workbench.hand
        _ward(camera, parts, home, READERS[0])
        _open(camera, parts, RECORDINGS["wheeze-and-crackles"])
        edit = window.actions_.edit
        edit.next_event.trigger()
        edit.accept.trigger()
        edit.next_event.trigger()
        _lanes(camera, parts, "waveform", "spectrogram", "events")
        window.resize(SIZE.width(), SIZE.height() - 130)
        camera.take("correcting", window, window.lanes, window.events_dock)
        window.resize(SIZE)
        edit.accept.trigger()
        window.worklist.more.setChecked(True)
        window.resize(SIZE.width(), SIZE.height() + 60)
        camera.take("worklist", window, window.dock)
        window.worklist.more.setChecked(False)
        window.resize(SIZE)
        hand.draw(EventType.WHEEZE, 2.3, 2.9)
        window.actions_.exchange.export_annotations.trigger()
        camera.settle(seconds=1.0)
        (dialog,) = (each for each in parts.app.topLevelWidgets() if type(each).__name__ == "ExportDialog")
        dialog.out.edit.setText("export")
        dialog.key.edit.setText("export.key")
        dialog.deidentify.setChecked(True)
        camera.take("export", dialog)
        dialog.close()


def readers(camera: Camera, home: Path) -> None:
    """Deciding between two readers; reading blind."""
    with program(home) as parts:
        window = parts.window
        _ward(camera, parts, home, "C. Lindqvist")
        desk = window.reading_desk
        dialog = desk.adjudicate()
        assert dialog is not None
        camera.settle(seconds=0.6)
        adjudicate_between(dialog, READERS[0], READERS[1])
        camera.settle(lambda: desk.adjudicator.active and window.adjudication.isVisible() and _analysed(parts), 1.0)
        window.events_dock.hide()
        _lanes(camera, parts, "waveform", "spectrogram", "events")
        window.resize(SIZE.width(), SIZE.height() - 240)
        camera.take("adjudication", window, window.adjudication, window.lanes)
    shelf = home / "blind"
    shelf.mkdir()
    with program(shelf) as parts:
        window = parts.window
        file = home / "ward.prs-study"
        window.workbench.set_reader("D. Haas")
        _show(camera, parts)
        window.study_desk.open(file, blind=True)
        camera.settle(lambda: window.study_desk.study is not None and parts.session.mfcc is not None, 2.0)
        camera.take("blind", window)


def recording(camera: Camera, home: Path) -> None:
    """The microphone, a guided session, and the live page, with a stethoscope that is spoken into here."""
    # Between what is spoken here nothing is heard.
    recorder.STALL_S = recorder.START_S = continuity.LEAST_S = 1e9
    sound = FakeSound("Stethoscope: USB Audio", "Built-in Audio", rate=8000)
    with program(home, microphones=lambda: Microphones(sound)) as parts:
        window, room = parts.window, parts.window.live
        parts.settings.set(settings.TAKES_FOLDER, str(home / "Recordings"))
        _show(camera, parts)
        parts.session.open_demo()
        camera.settle(lambda: _analysed(parts))
        speaker = Speaker(camera, sound)
        actions = window.actions_.recording
        actions.panel.trigger()
        camera.settle(lambda: sound.streams and room.desk.status.state == "listening")
        speaker.say(0.5)
        panel = window.recording_dock.panel
        assert panel is not None
        panel.tabs.setCurrentIndex(1)
        panel.microphone.test.click()
        speaker.say(3.2, 1.5)
        camera.settle(panel.microphone.test.isEnabled)
        microphone = camera.shot(window, window.recording_dock, below=panel.microphone.test, extra=130)
        panel.tabs.setCurrentIndex(0)
        form = panel.session.form
        form.patient.setText("40000005")
        form.age.setText("2.5")
        form.seconds.setValue(12)
        session = camera.shot(window, window.recording_dock, below=panel.microphone.test, extra=130)
        camera.beside("panel", session, microphone)
        form.go.click()
        room.desk.prepare()
        camera.settle(lambda: room.desk.model is not None)
        actions.record.trigger()
        for _ in range(3):
            room.recording.guided.tick()
        camera.settle(lambda: room.desk.is_recording and room.desk.take is not None)
        speaker.say(5.0)
        actions.mark.trigger()
        speaker.say(5.5)
        camera.settle(seconds=2.5)
        camera.take("live", window)
        room.desk.stop(keep=False)
        camera.settle(lambda: not room.is_recording)
        window.recording_dock.hide()
        camera.settle(lambda: not parts.tasks.busy)


class Speaker:
    """Speaks a demo sound into the microphone, block by block."""

    def __init__(self, camera: Camera, sound: FakeSound) -> None:
        self._camera, self._sound, self._at = camera, sound, 0
        self._samples, _ = soundfile.read(resource_path("demo", "fine-crackles.flac"))

    def say(self, seconds: float, level: float = 3.0) -> None:
        for _ in range(round(8000 * seconds) // 400):
            block = level * np.resize(self._samples[self._at % len(self._samples) :], 400)
            self._sound.stream.speak(np.stack([block, 0.3 * block], axis=1))
            self._at += 400
            self._camera.settle(seconds=0.02)


def retraining(camera: Camera, home: Path) -> None:
    """What there is to learn from, learning, the verdict: a made-up clinic; no model is trained for a picture."""
    worker = Worker()
    with program(home) as parts:
        desk = parts.window.training
        desk.setup = TrainingSetup(root=home / "jobs", models=home / "models", start=worker)
        _show(camera, parts)
        parts.session.open_demo()
        desk.show()
        dialog, client = desk.dialog, desk.client
        assert dialog is not None
        dialog.resize(900, 700)
        dialog.material.refusal.setText("")
        dialog.material.show_look(made_look())
        camera.take("retraining-material", dialog)
        client._clock = worker.clock
        client.begin(REQUEST)
        job = client.job
        assert job is not None
        desk._job_changed()
        job.write(replace(MIDDLE, heartbeat=worker.now))
        draw_picture(job)
        worker.work(job, Phase.EVENTS, 0.46, curves=CURVES, picture=1)
        client.poll()
        dialog.tell_whose("")  # as with the study open that it learns from; there is none here
        camera.take("retraining-learning", dialog)
        worker.die()
        done = Job.create(home / "jobs", REQUEST)
        worker.work(done, Phase.GATE)
        finish(done, worker, gate(Verdict.BETTER))
        client.follow(done)
        dialog.tell_whose("")
        dialog.resize(900, 560)
        camera.take("retraining-verdict", dialog)
        client.follow(None)
        dialog.close()


#: Each scene with the pictures that it leaves.
SCENES: dict[Callable[[Camera, Path], None], tuple[str, ...]] = {
    demo: ("window", "verdict", "lanes", "types"),
    correcting: ("correcting", "worklist", "export"),
    readers: ("adjudication", "blind"),
    recording: ("panel", "live"),
    retraining: ("retraining-material", "retraining-learning", "retraining-verdict"),
}
