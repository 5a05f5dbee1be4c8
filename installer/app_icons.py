"""The program's icon in every size and form that installers and the window want, from its drawing:
app_icons.py FOLDER, or app_icons.py --window to draw anew what the window shows (resources/icon)."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

PLACE = Path(__file__).resolve().parent.parent / "resources" / "icon"
DRAWING = PLACE / "prs-studio.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOW_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw(size: int) -> QImage:
    """The drawing at ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def png(size: int) -> bytes:
    """The drawing as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(draw(size))
    return bytes(buffer.data().data())


def ico() -> bytes:
    """A Windows icon of several sizes: a directory, then PNG files (Microsoft, ICO; PNG is read since Vista)."""
    pictures = [(size, png(size)) for size in _ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, body in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), place + len(bodies))
        bodies += body
    return head + entries + bodies


def icns() -> bytes:
    """A macOS icon: PNG files, each behind its type and length (Apple, "icns")."""
    blocks = b""
    for name, size in _ICNS_TYPES.items():
        body = png(size)
        blocks += name + struct.pack(">I", len(body) + 8) + body
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def write_icons(folder: Path) -> None:
    """SIZE.png and the drawing for Linux, prs-studio.ico for Windows, prs-studio.icns for macOS. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / "prs-studio.svg").write_bytes(DRAWING.read_bytes())
    (folder / "prs-studio.ico").write_bytes(ico())
    (folder / "prs-studio.icns").write_bytes(icns())


def write_window_icons() -> None:
    """What the window shows: it draws no SVG itself, which would take another part of Qt along. Raises OSError."""
    for size in WINDOW_SIZES:
        (PLACE / f"{size}.png").write_bytes(png(size))


if __name__ == "__main__":
    app = QGuiApplication([])
    if sys.argv[1] == "--window":
        write_window_icons()
    else:
        write_icons(Path(sys.argv[1]))
