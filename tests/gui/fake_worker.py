"""An inference worker without a model: speaks prs_core.jobs, answers from the file's name.

A name holding "crash" ends the process, "hang" never answers, "fail" fails, "slow" needs many steps and heeds
Cancel; "unsure" gets another label in its set, "alien" none. A take that is recorded has three windows at once, and
"crash" in its name ends the process the first time. As the first argument: "broken" cannot load its model, "dead" ends
at once, "models" and a registry's folder make it the model that is in use there.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from prs_core import jobs
from prs_core.labels import EventType, RecordLabel
from prs_core.live_window import LiveWindow
from prs_core.quality import QualityReport, QualityWarning
from prs_core.results import Analysis, DetectedEvent, FramePredictions, RecordVerdict, WindowPredictions
from prs_core.schema import analysis_to_dict


def send(message: jobs.Message) -> None:
    sys.stdout.write(jobs.encode(message) + "\n")
    sys.stdout.flush()


def make_analysis(path: str, hop_s: float, duration_s: float = 15.0) -> Analysis:
    """An analysis that depends on nothing but its arguments."""
    name = Path(path).stem
    rng = np.random.default_rng(sum(name.encode("utf-8", "surrogateescape")))
    starts = np.arange(0, max(hop_s, duration_s - 3 + hop_s), hop_s)
    starts = starts[starts <= max(0.0, duration_s - 3)]
    label = list(RecordLabel)[int(rng.integers(5))]
    others = rng.dirichlet(np.ones(5)) * 0.3
    probabilities = dict(zip(RecordLabel, (float(p) for p in others), strict=True))
    probabilities[label] += 1 - sum(probabilities.values())
    events = tuple(
        DetectedEvent(float(t), float(t) + 0.9, list(EventType)[i % 7], 0.6 + 0.05 * (i % 7), (0,))
        for i, t in enumerate(np.arange(0.4, duration_s - 1, 1.9))
    )
    others = [other for other in RecordLabel if other is not label]
    possible = (others[0], label) if "unsure" in name else () if "alien" in name else (label,)
    warning = QualityWarning("clipping", "The loudest parts are clipped.", "Record again with less gain.")
    return Analysis(
        path=path,
        duration_s=duration_s,
        sample_rate=8000,
        channels=1,
        model_id="fake",
        model_version="1.0",
        windows=WindowPredictions(
            starts,
            rng.random((len(starts), 9)),
            rng.random((len(starts), 7)),
            3.0,
            hop_s,
            duration_s,
            frames_of(events),
        ),
        events=events,
        verdict=RecordVerdict(label, probabilities[label], probabilities, possible),
        paper_verdict=RecordVerdict(list(RecordLabel)[int(rng.integers(5))], 1.0),
        quality=QualityReport((warning,) if "quality" in name else (), -6.0, -25.0, 0.0),
    )


def frames_of(events: tuple[DetectedEvent, ...]) -> FramePredictions:
    """Positions of which three agree on each event, one of them by its whole confidence."""
    times = np.array([[e.start_s + share * (e.end_s - e.start_s) for share in (0.4, 0.5, 0.6)] for e in events]).ravel()
    types = np.zeros((len(times), 7))
    for i, event in enumerate(events):
        types[3 * i : 3 * i + 3, list(EventType).index(event.type)] = event.confidence * np.array([0.9, 1.0, 0.9])
    borders = np.repeat([(event.start_s, event.end_s) for event in events], 3, axis=0).reshape(-1, 2)
    return FramePredictions(times, types, borders[:, 0], borders[:, 1])


def main() -> int:
    mode = sys.argv[1] if len(sys.argv) > 1 else ""
    model = in_use(Path(sys.argv[2])) if mode == "models" else "fake"
    if mode == "dead":
        return 3
    if mode == "broken":
        send(jobs.Failed("", "The model folder is damaged.", "Install PRS Studio again."))
        return 2
    inbox: queue.Queue[jobs.Analyse | None] = queue.Queue()
    cancelled: set[str] = set()

    def read() -> None:
        for line in sys.stdin:
            message = jobs.decode(line)
            if isinstance(message, jobs.Analyse):
                inbox.put(message)
            elif isinstance(message, jobs.Live):
                live(message)
            elif isinstance(message, jobs.LiveEnd):
                send(jobs.Done(message.job, {}))
            elif isinstance(message, jobs.Cancel):
                cancelled.add(message.job)
            elif isinstance(message, jobs.Shutdown):
                break
        os._exit(0)

    send(jobs.Ready(model, "Fake model", "1.0", dict.fromkeys(map(str, EventType), 0.5)))
    threading.Thread(target=read, daemon=True).start()
    while (job := inbox.get()) is not None:
        work(job, cancelled, model)
    return 0


def in_use(folder: Path) -> str:
    state = folder / "state.json"
    return (json.loads(state.read_text())["current"] if state.is_file() else None) or "fake"


def live(job: jobs.Live) -> None:
    if "crash" in Path(job.path).name and not Path(job.scratch_dir, "crashed").exists():
        Path(job.scratch_dir, "crashed").touch()
        os._exit(11)
    if "fail" in Path(job.path).name:
        send(jobs.Failed(job.job, "This take cannot be judged.", "Record again."))
        return
    analysis = make_analysis(job.path, job.hop_s)
    for index, start in enumerate(analysis.windows.starts_s[:4]):
        centre, probabilities = analysis.windows.centre[index], analysis.windows.probabilities[index]
        window = LiveWindow(index, start, start + 3, probabilities, centre, "", analysis.verdict, ())
        send(jobs.Judged(job.job, window.to_dict()))


def work(job: jobs.Analyse, cancelled: set[str], model: str = "fake") -> None:
    name = Path(job.path).name
    if "crash" in name:
        os._exit(11)
    while "hang" in name:
        threading.Event().wait()
    if "fail" in name:
        send(jobs.Failed(job.job, "This recording holds no sound.", "Record again."))
        return
    steps = 1000 if "slow" in name else 2
    for step in range(steps):
        if job.job in cancelled:
            cancelled.discard(job.job)
            send(jobs.Failed(job.job, "Cancelled.", "", True))
            return
        send(jobs.Progress(job.job, step / steps, "analyse"))
        if steps > 2:
            threading.Event().wait(0.01)
    if job.scratch_dir:
        file = Path(job.scratch_dir) / f"{job.job}.npy"
        values = np.add.outer(-np.arange(64.0), 5 * np.sin(np.arange(938) / 20)).astype(np.float32)
        np.save(file, values)
        send(jobs.Mfcc(job.job, str(file), 64, 938, 0.016))
    analysis = replace(make_analysis(job.path, job.hop_s), model_id=model)
    send(jobs.Done(job.job, analysis_to_dict(analysis, frames=True)))


if __name__ == "__main__":
    sys.exit(main())
