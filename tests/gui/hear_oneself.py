"""Listens along on the sound system that the environment names, until its input ends: for tests of
app.sound.monitoring.

A line of JSON for every change of the state; the last one says what was counted. Argument: volume in dB.
"""

from __future__ import annotations

import json
import sys
import threading
import time

from app.sound.monitoring import Hearing, Monitor
from app.sound.portaudio import Microphones
from app.sound.recorder import Recorder
from app.sound.recorder_thread import RecorderThread
from app.sound.recording import Input


def main(volume_db: float) -> None:
    recorder = Recorder(Microphones())
    recorder.open(Input("pulse", rate=48000))
    thread = RecorderThread(recorder)
    thread.start()
    monitor = Monitor(recorder)
    monitor.set_volume(volume_db)
    monitor.start()
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    told = Hearing.OFF
    while not ended.wait(0.005):
        heard = monitor.heard
        if heard.state is not told:
            told = heard.state
            print(json.dumps({"state": told, "at": time.monotonic(), "problem": str(heard.problem or "")}), flush=True)
    heard = monitor.heard
    print(json.dumps({"state": heard.state, "left_out": heard.left_out, "missing": heard.missing}), flush=True)
    monitor.stop()
    thread.end()


if __name__ == "__main__":
    main(float(sys.argv[1]))
