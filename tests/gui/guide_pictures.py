"""The pictures of the user guide: python -m tests.gui.guide_pictures [OUT]

Drives the real window, with the bundled model, on the synthesised demo recordings (for the chapters about many patients
and readers under made-up patients' numbers), and leaves a picture of each of SCENES in OUT, by default where the guide
has them. Needs xvfb-run, which it starts by itself. Run it again whenever the window has changed its looks.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.guide.pages import guide_folder
from app.options import Options
from app.window import Parts, assembled

ROOT = Path(__file__).resolve().parents[2]
SIZE = QSize(1280, 800)
COLOURS = 160
LIMIT_S = 600.0
GAP = 40  # pixels between pictures beside each other


class Camera:
    """Waits for the window, and takes pictures of it or of parts of it."""

    def __init__(self, out: Path, wanted: set[str]) -> None:
        self.out, self.wanted = out, wanted

    def settle(self, until: Callable[[], object] = lambda: True, seconds: float = 0.3) -> None:
        """Until ``until``, and then until everything is drawn."""
        end = time.monotonic() + LIMIT_S
        while not until():
            QApplication.processEvents()
            time.sleep(0.01)
            if time.monotonic() > end:
                raise TimeoutError("the window never came to where the picture is to be taken")
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.005)

    def take(self, name: str, whole: QWidget, *parts: QWidget) -> None:
        """A picture of ``whole``, or of as much of it as holds ``parts``."""
        self._keep(name, self.shot(whole, *parts))

    def shot(self, whole: QWidget, *parts: QWidget, below: QWidget | None = None, extra: int = 0) -> QImage:
        """The same, not kept; cut ``extra`` pixels below the widget ``below``."""
        self.settle()
        area = QRect()
        for part in parts:
            area |= QRect(part.mapTo(whole, QPoint(0, 0)), part.size())
        area = area & whole.rect() if parts else whole.rect()
        if below is not None:
            area.setBottom(below.mapTo(whole, QPoint(0, below.height())).y() + extra)
        return whole.grab(area).toImage()

    def beside(self, name: str, *images: QImage) -> None:
        """One picture of several, one beside the other."""
        whole = QImage(
            sum(each.width() for each in images) + GAP * (len(images) - 1),
            max(each.height() for each in images),
            QImage.Format.Format_RGB32,
        )
        whole.fill(QColor("white"))
        painter, x = QPainter(whole), 0
        for each in images:
            painter.drawImage(x, 0, each)
            x += each.width() + GAP
        painter.end()
        self._keep(name, whole)

    def _keep(self, name: str, image: QImage) -> None:
        if not self.wanted or name in self.wanted:
            file = self.out / f"{name}.png"
            write_small(image, file)
            print(f"{file.name}: {image.width()} x {image.height()}, {file.stat().st_size // 1024} kB", flush=True)


def write_small(image: QImage, file: Path) -> None:
    """As a PNG of few colours: a third of the size, and nobody sees it."""
    image.save(str(file))
    with Image.open(file) as picture:
        few = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def program(home: Path, **more: object) -> AbstractContextManager[Parts]:
    """The whole program, light, with settings of its own."""
    return assembled(Options(settings=home / "settings.ini", theme="light"), **more)  # type: ignore[arg-type]


def main(arguments: list[str]) -> int:
    if "DISPLAY" not in os.environ or os.environ.get("PRS_GUIDE_PICTURES") != "inside":
        screen = f"-screen 0 {SIZE.width() + 120}x{SIZE.height() + 100}x24"
        environment = {**os.environ, "PRS_GUIDE_PICTURES": "inside", "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        command = ["xvfb-run", "-a", "-s", screen, sys.executable, "-m", "tests.gui.guide_pictures", *arguments]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    from tests.gui.guide_scenes import SCENES

    out = Path(arguments[0]) if arguments else guide_folder() / "images"
    out.mkdir(parents=True, exist_ok=True)
    camera = Camera(out, set(arguments[1:]))
    for scene, names in SCENES.items():
        if camera.wanted and not camera.wanted & set(names):
            continue
        home = Path(tempfile.mkdtemp(prefix="prs-guide-"))
        try:
            scene(camera, home)
        finally:
            shutil.rmtree(home, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
