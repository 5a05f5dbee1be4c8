"""What the window's tests share: sounds, a session without a process, a window with a stand-in for the worker."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from weakref import WeakKeyDictionary, WeakSet

import numpy as np
import pytest
import soundfile

from app.sound.quiet import quiet

FAKE_WORKER = Path(__file__).with_name("fake_worker.py")


@pytest.fixture(scope="session")
def _imported_before() -> None:
    """What the tests before left and imported is not looked through again after each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_dies_while_it_speaks(_imported_before: None) -> Iterator[None]:
    """Objects of Qt in a cycle that a test lets go of (the program keeps its own until it ends) are collected between
    tests. Collected at any moment, one might be deleted in the midst of its own signal: a timer that fires, say."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def _the_room_is_quiet_for_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """One test's microphone silences no other test's loudspeaker, though what held it may not be collected yet."""
    monkeypatch.setattr(quiet, "_wanted", WeakKeyDictionary())
    monkeypatch.setattr(quiet, "_sounding", WeakSet())


@pytest.fixture
def make_sound(tmp_path: Path) -> Callable[..., Path]:
    """make_sound("name.wav", 2.0) writes a quiet, breath-like sound below the test's folder."""

    def make(name: str = "a.wav", seconds: float = 2.0) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        rng = np.random.default_rng(7)
        times = np.arange(round(seconds * 8000)) / 8000
        samples = 0.05 * rng.standard_normal(len(times)) * (0.2 + np.sin(2 * np.pi * times / 3) ** 2)
        soundfile.write(path, samples.astype(np.float32), 8000)
        return path

    return make


@pytest.fixture
def fake_command() -> Callable[..., list[str]]:
    """The command line of a stand-in for the inference worker."""
    return lambda *mode: [sys.executable, str(FAKE_WORKER), *mode]


@pytest.fixture
def shell(
    qapp: object, tmp_path: Path, fake_command: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> Iterator[object]:
    """The whole program with the stand-in worker, shown, with settings of its own. Others' work is looked for when a
    test says so, and not by the clock."""
    from app.options import Options
    from app.study import watching
    from app.window import assembled

    monkeypatch.setattr(watching, "FILE_MS", watching.AT_MOST_MS)
    with assembled(Options(settings=tmp_path / "settings.ini", theme="light"), fake_command()) as parts:
        parts.window.show()
        parts.client.start()
        yield parts


@pytest.fixture
def room(
    qapp: object, tmp_path: Path, fake_command: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> Iterator[object]:
    """The whole program with a microphone, ``sound``, that a test speaks into; its takes go into takes/."""
    from app.options import Options
    from app.preferences import settings
    from app.sound.portaudio import Microphones
    from app.window import assembled
    from tests.gui.fake_microphone import FakeSound

    monkeypatch.setattr("app.sound.recorder.STALL_S", 1e9)  # between what a test says nothing is heard
    monkeypatch.setattr("app.sound.recorder.START_S", 1e9)
    sound = FakeSound("Scope", rate=8000, channels=1)
    options = Options(settings=tmp_path / "settings.ini", theme="light")
    with assembled(options, fake_command(), microphones=lambda: Microphones(sound)) as parts:
        parts.settings.set(settings.TAKES_FOLDER, str(tmp_path / "takes"))
        parts.window.show()
        parts.sound = sound  # type: ignore[attr-defined]
        yield parts


@pytest.fixture(scope="module")
def lasting_shell(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """As ``shell``, but one for all tests of a file, which leave it as they found it: to make it takes a second."""
    from app.options import Options
    from app.window import assembled

    folder = tmp_path_factory.mktemp("lasting")
    command = [sys.executable, str(FAKE_WORKER)]
    with assembled(Options(settings=folder / "settings.ini", theme="light"), command) as parts:
        parts.window.show()
        parts.client.start()
        yield parts
