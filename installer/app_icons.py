"""The program's icon in every size and form that installers want, drawn by its own code: app_icons.py FOLDER"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter  # noqa: E402

from app import icons  # noqa: E402

SIZES = (16, 32, 48, 64, 128, 256, 512)
BACKGROUND, SIGN = QColor("#12606b"), QColor("#ffffff")


def draw(size: int) -> QImage:
    """The sign on a rounded square of ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(BACKGROUND)
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2)
    inside = round(size * 0.8)
    place = (size - inside) // 2
    painter.drawPixmap(place, place, icons.pixmap("lungs", SIGN, inside, 1.0))
    painter.end()
    return image


def write_icons(folder: Path) -> None:
    """SIZE.png for Linux, prs-studio.ico for Windows, prs-studio.icns for macOS. Raises OSError if one fails."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {f"{size}.png": draw(size) for size in SIZES}
    wanted |= {"prs-studio.ico": draw(256), "prs-studio.icns": draw(512)}
    for name, image in wanted.items():
        if not image.save(str(folder / name)):
            raise OSError(f"{folder / name} could not be written")


if __name__ == "__main__":
    app = QGuiApplication([])
    write_icons(Path(sys.argv[1]))
