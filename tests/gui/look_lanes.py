"""Pictures of the lanes to look at, and the time that a frame takes while scrolling. Not a test.

xvfb-run -a python -m tests.gui.look_lanes OUT [RECORDING ...]        QT_SCALE_FACTOR=2 for the large ones
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.look.theme import DARK, LIGHT, Theme, palette, style_sheet
from app.views.lanes import LanesView
from prs_core.audio import read_audio
from prs_core.feature_config import SAMPLE_RATE, FeatureConfig
from tests.gui import lane_data


def true_mfcc(samples: np.ndarray) -> np.ndarray:
    """As the worker computes it."""
    import torch

    from prs_core.features import FeatureExtractor

    mfcc: np.ndarray = FeatureExtractor(FeatureConfig()).mfcc(torch.from_numpy(samples)[None])[0, 0].numpy()
    return mfcc


def settle(app: QApplication, view: LanesView) -> None:
    """Until every picture has arrived."""
    for _ in range(400):
        app.processEvents()
        view.repaint()
        if not any(lane._running for lane in (view.spectrogram, view.mfcc)):
            break
        time.sleep(0.005)
    app.processEvents()


def hover(view: LanesView, lane_name: str, share: float, height: float = 0.5) -> None:
    lane = view.lanes[lane_name]
    plot = lane.plot_rect()
    at = QPointF(plot.left() + share * plot.width(), height * lane.height())
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, lane.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(lane.viewport(), event)


class Looker:
    def __init__(self, out: Path) -> None:
        self.app = QApplication.instance() or QApplication([])
        self.out = out
        out.mkdir(parents=True, exist_ok=True)
        self.view = LanesView()

    def take(self, name: str, theme: Theme, size: tuple[int, int] = (1020, 620)) -> None:
        self.app.setPalette(palette(theme))
        self.app.setStyleSheet(style_sheet(theme))
        self.view.apply_theme(theme)
        self.view.resize(*size)
        self.view.show()
        settle(self.app, self.view)
        self.view.grab().save(str(self.out / f"{name}.png"))

    def show(self, samples: np.ndarray) -> None:
        duration_s = len(samples) / SAMPLE_RATE
        self.view.set_recording(samples)
        self.view.set_gain(20)
        self.view.set_mfcc(true_mfcc(samples), lane_data.FRAME_S)
        self.view.set_analysis(lane_data.analysis(duration_s))

    def frames(self, count: int = 120) -> tuple[float, float]:
        """Mean and worst time of a frame in ms, from the scroll to the painted window."""
        taken = []
        self.view.timeline.show(1000, 1060)
        settle(self.app, self.view)
        for _ in range(count):
            start = time.perf_counter()
            self.view.scroll_by(0.01)
            self.app.processEvents()
            self.view.repaint()
            taken.append(1000 * (time.perf_counter() - start))
        return float(np.mean(taken)), float(np.max(taken))


def main(out: Path, recordings: list[Path]) -> None:
    look = Looker(out)
    view = look.view
    look.take("empty-light", LIGHT)
    look.take("empty-dark", DARK)
    view.set_recording(lane_data.sound(15.0))
    view.set_progress(0.42)
    look.take("listening-light", LIGHT)
    look.show(lane_data.sound(15.0))
    view.set_cursor(4.2)
    view.set_playhead(6.4)
    view.select((2.4, 3.7))
    look.take("fit-light", LIGHT)
    hover(view, "windows", 0.55, 0.3)
    look.take("fit-dark", DARK)
    view.events.zoom_to(2)
    hover(view, "events", 0.5)
    look.take("event-light", LIGHT)
    view.zoom_to(2.0, 2.08)
    look.take("deep-dark", DARK)
    view.fit()
    look.take("small-light", LIGHT, (640, 330))
    look.take("narrow-light", LIGHT, (500, 620))
    for recording in recordings:
        audio = read_audio(recording)
        look.show(audio.samples)
        look.take(f"real-{recording.stem}-light", LIGHT)
        look.take(f"real-{recording.stem}-dark", DARK)
    samples = np.tile(lane_data.sound(60.0), 60)
    start = time.perf_counter()
    view.set_recording(samples)
    view.repaint()
    print(f"one hour: set and painted in {1000 * (time.perf_counter() - start):.0f} ms")
    view.set_mfcc(lane_data.mfcc(3600.0), lane_data.FRAME_S)
    view.set_analysis(lane_data.analysis(3600.0))
    settle(look.app, view)
    look.take("hour-light", LIGHT)
    look.view.resize(1020, 620)
    print("scrolling one hour, 60 s visible: mean {:.1f} ms, worst {:.1f} ms a frame".format(*look.frames()))
    start = time.perf_counter()
    for index in range(200):
        view.set_playhead(view.timeline.start_s + index * 0.01)
        look.app.processEvents()
    print(f"playhead: {5 * (time.perf_counter() - start):.2f} ms a step")
    hover(view, "spectrogram", 0.3)
    look.take("hour-part-dark", DARK)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
