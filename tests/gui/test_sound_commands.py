"""``prs-studio devices`` and ``record``: a recording is made, whatever else goes wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.sound import commands as sound_commands
from app.sound.commands import INCOMPLETE, INTERRUPTED, OK, UNREAD, USAGE
from app.sound.portaudio import Microphones, SoundError
from prs_core.bundle import load_bundle
from prs_core.inference import Analyzer
from prs_core.live import prepare
from prs_core.takes import growing_wav
from prs_core.takes.info import Ended, read_info
from tests.gui.fake_microphone import FakeSound
from tests.support import breath, tiny_bundle, write_wav

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sound(tmp_path) -> Path:
    return write_wav(tmp_path / "in" / "breath.wav", breath("wheeze", duration_s=5.0), subtype="PCM_24")


def never(model: Path | None, hop_s: float) -> sound_commands.Live:
    raise AssertionError("nobody asked for live judging")


def record(*arguments: object, live=never) -> int:
    return sound_commands.main(["record", *map(str, arguments)], live)


def test_devices_are_listed(monkeypatch, capsys):
    microphones = Microphones(FakeSound("USB Mic", "Stethoscope", channels=1))
    monkeypatch.setattr(sound_commands, "Microphones", lambda: microphones)
    assert sound_commands.main(["devices"], never) == OK
    assert capsys.readouterr().out.splitlines() == [
        "* USB Mic (Fake): 1 channel, 48000 Hz",
        "  Stethoscope (Fake): 1 channel, 48000 Hz",
    ]
    assert sound_commands.main(["devices", "--json"], never) == OK
    first, second = json.loads(capsys.readouterr().out)
    assert (first["name"], first["is_default"], second["rate"], second["channels"]) == ("USB Mic", True, 48000, 1)


def test_no_devices_and_no_portaudio_are_told(monkeypatch, capsys):
    none = FakeSound()
    none.plugged, none._known = [], []
    monkeypatch.setattr(sound_commands, "Microphones", lambda: Microphones(none))
    assert sound_commands.main(["devices"], never) == USAGE
    assert "No microphone" in capsys.readouterr().err

    def missing() -> None:
        raise SoundError("PortAudio is missing.", "Install it.")

    monkeypatch.setattr(sound_commands, "Microphones", missing)
    assert sound_commands.main(["devices"], never) == USAGE
    assert "Install it" in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["wav", "flac"])
def test_a_recording_of_a_simulated_microphone(sound, tmp_path, capsys, ending):
    out = tmp_path / f"take.{ending}"
    options = ("--simulate", sound, "--speed", 20, "--patient", "Müller", "--site", "p2")
    assert record(*options, "--out", out) == OK
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {f"take.{ending}", "take.take.json"}
    recorded, info = soundfile.read(out)[0], read_info(out)
    assert len(recorded) == 5 * 8000  # as long as the file, by itself
    assert (info.patient, info.site, info.ended) == ("Müller", "p2", Ended.STOPPED)
    assert str(out) in capsys.readouterr().err


def test_live_windows_are_those_of_the_file(sound, tmp_path, capsys):
    model = tiny_bundle(tmp_path / "tiny")
    out = tmp_path / "take.wav"
    options = ("--live", "--model", model, "--hop", 0.5, "--seconds", 4.2, "--gain", 6)
    assert record("--simulate", sound, "--speed", 5, "--out", out, *options, live=prepare) == OK
    live = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    offline = Analyzer(load_bundle(model), hop_s=0.5).analyse(out).windows
    assert [window["start_s"] for window in live] == list(offline.starts_s)
    told = [list(window["probabilities"].values()) for window in live]
    np.testing.assert_allclose(told, offline.probabilities, atol=1.5e-5)


def test_judging_that_fails_does_not_end_the_recording(sound, tmp_path, capsys):
    def broken(model: Path | None, hop_s: float) -> sound_commands.Live:
        def live(path: Path, length: object) -> None:
            raise BrokenPipeError("nobody reads it")

        return live

    out = tmp_path / "take.wav"
    assert record("--simulate", sound, "--speed", 20, "--out", out, "--live", live=broken) == INCOMPLETE
    said = capsys.readouterr().err
    assert "nobody reads the live judging" in said and "unexpected" not in said and "recording goes on" in said
    assert len(soundfile.read(out)[0]) == 5 * 8000


@pytest.mark.parametrize(
    ("seconds", "name"), [(True, "SIGINT"), (False, "SIGINT"), (True, "SIGTERM"), (True, "SIGHUP")]
)
def test_a_signal_ends_the_recording_and_keeps_it(sound, tmp_path, seconds, name):
    if not hasattr(signal, name):
        pytest.skip(f"not on this system: {name}")
    number = getattr(signal, name)
    out, former = tmp_path / "take.flac", signal.getsignal(number)

    def interrupting(model: Path | None, hop_s: float) -> sound_commands.Live:
        def live(path: Path, length: object) -> None:
            while path.stat().st_size < 3000:
                pass
            signal.raise_signal(number)

        return live

    # Without --seconds a simulated file has its own length, which is long here by its speed.
    options = ("--simulate", sound, "--speed", 0.5, "--out", out, "--live")
    code = record(*options, *(("--seconds", 100) if seconds else ()), live=interrupting)
    assert code == INTERRUPTED
    assert read_info(out).ended is Ended.STOPPED
    assert 1000 <= len(soundfile.read(out)[0]) < 40_000
    assert signal.getsignal(number) is former


def test_a_full_disk_is_told_and_what_there_is_is_kept(sound, tmp_path, capsys, monkeypatch):
    real, written = growing_wav.GrowingWav._put, [0]

    def put(self, data: bytes) -> None:
        written[0] += len(data)
        if written[0] > 30_000:
            raise OSError(28, "No space left on device")
        real(self, data)

    monkeypatch.setattr(growing_wav.GrowingWav, "_put", put)
    out = tmp_path / "take.flac"
    assert record("--simulate", sound, "--speed", 4, "--out", out) == INCOMPLETE
    assert "disk is full" in capsys.readouterr().err
    kept = soundfile.read(out)[0]
    assert 5000 < len(kept) < 10_000
    assert read_info(out).ended is Ended.DISK_FULL


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--out", "taken.wav"), "is there already"),
        (("--out", "taken.flac"), "already"),  # its WAV would be in the way
        (("--out", "missing/a.wav"), "there is no folder “missing”"),
        (("--out", "a.wav", "--simulate", "nothing.wav"), "not there"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_recorded(sound, tmp_path, monkeypatch, capsys, options, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "taken.wav").write_bytes(b"precious")
    given = options if "--simulate" in options else (*options, "--simulate", sound)
    assert record(*given) == USAGE
    assert said in capsys.readouterr().err
    assert (tmp_path / "taken.wav").read_bytes() == b"precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "taken.wav"]


def test_what_is_no_number_is_said_so(capsys):
    with pytest.raises(SystemExit):
        record("--out", "a.wav", "--seconds", "long")
    assert "the length must be a number, not “long”" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: libraries that write to the error output")
def test_only_own_words_are_written_and_a_closed_output_is_no_error(tmp_path):
    """As a process, for its outputs are its own."""
    script = (
        "import os, sys; import app.sound.commands as c; from app.sound.portaudio import InputDevice\n"
        "class Known:\n"
        "    def inputs(self): return (InputDevice(0, 'Scope', 'ALSA', 1, 48000.0),)\n"
        "c.Microphones = Known\n"
        "def recorded(*_):\n"
        "    os.write(2, b'Expression failed in pa_linux_alsa.c'); c.say('It is gone.'); return 1\n"
        "c._record = recorded\n"
        "code = c.main(sys.argv[1:], None); os.write(2, b'after'); sys.exit(code)"
    )

    def run(*options, **how):
        command = [sys.executable, "-c", script, *options]
        return subprocess.run(command, cwd=ROOT, env=os.environ, stderr=subprocess.PIPE, text=True, check=False, **how)

    done = run("record", "--out", str(tmp_path / "a.wav"))
    assert (done.returncode, done.stderr) == (1, "It is gone.\nafter")
    unread, written = os.pipe()
    os.close(unread)
    done = run("devices", "--json", stdout=written)
    os.close(written)
    assert (done.returncode, done.stderr) == (UNREAD, "after")


@pytest.mark.parametrize(
    "options",
    [("--out", "a.mp3"), ("--out", "a.wav", "--gain", "61"), ("--out", "a.wav", "--seconds", "0"), (),
     ("--out", "a.wav", "--channel", "middle")],
)  # fmt: skip
def test_wrong_usage(options):
    with pytest.raises(SystemExit) as ended:
        record(*options)
    assert ended.value.code == USAGE


def test_the_program_hands_these_over_without_a_screen(sound, tmp_path):
    out = tmp_path / "take.wav"
    script = (
        "import sys; from app.__main__ import main; "
        "code = main(sys.argv[1:]); "
        "print({n.split('.')[0] for n in sys.modules} & {'PySide6', 'torch', 'sounddevice'}); sys.exit(code)"
    )
    command = [sys.executable, "-c", script, "record", "--simulate", sound, "--speed", "20", "--out", out]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "set()"), done.stderr
    assert len(soundfile.read(out)[0]) == 5 * 8000
