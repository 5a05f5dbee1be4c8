"""Every pictogram, drawn from paths: sharp at any scale, in the theme's colours, no files."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from prs_core.errors import PRSError
from prs_core.resources import resource_path

Draw = Callable[[QPainter, QColor], None]

SIZE = 20.0  # the grid that the paths below are drawn on


def _pen(colour: QColor, width: float = 1.7) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _lines(*points: tuple[float, float], close: bool = False) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    if close:
        path.closeSubpath()
    return path


def _stroke(painter: QPainter, colour: QColor, *paths: QPainterPath) -> None:
    painter.setPen(_pen(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for path in paths:
        painter.drawPath(path)


def _fill(painter: QPainter, colour: QColor, *paths: QPainterPath) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for path in paths:
        painter.drawPath(path)


def _play(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour, _lines((6, 3.5), (16.5, 10), (6, 16.5), close=True))


def _stop(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(4.5, 4.5, 11, 11), 1.5, 1.5)


def _loop(painter: QPainter, colour: QColor) -> None:
    upper, lower = QPainterPath(QPointF(3.5, 10)), QPainterPath(QPointF(16.5, 10))
    upper.cubicTo(3.5, 6.5, 5.5, 5.5, 8, 5.5)
    upper.lineTo(15.5, 5.5)
    lower.cubicTo(16.5, 13.5, 14.5, 14.5, 12, 14.5)
    lower.lineTo(4.5, 14.5)
    _stroke(painter, colour, upper, lower, _lines((13, 3), (15.7, 5.5), (13, 8)), _lines((7, 12), (4.3, 14.5), (7, 17)))


def _file(painter: QPainter, colour: QColor) -> None:
    outline = _lines((5, 2.5), (11.5, 2.5), (15.5, 6.5), (15.5, 17.5), (4.5, 17.5), (4.5, 2.5), close=True)
    wave = _lines((7, 12), (8.5, 12), (9.5, 9), (10.7, 14.5), (11.7, 12), (13, 12))
    _stroke(painter, colour, outline, wave)


def _folder(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour, _lines((2.5, 16), (2.5, 4.5), (7.5, 4.5), (9.5, 7), (17.5, 7), (17.5, 16), close=True))


def _glass(painter: QPainter, colour: QColor) -> None:
    circle = QPainterPath()
    circle.addEllipse(QPointF(8.5, 8.5), 5.5, 5.5)
    _stroke(painter, colour, circle, _lines((12.7, 12.7), (17, 17)))


def _zoom_in(painter: QPainter, colour: QColor) -> None:
    _glass(painter, colour)
    _stroke(painter, colour, _lines((6, 8.5), (11, 8.5)), _lines((8.5, 6), (8.5, 11)))


def _zoom_out(painter: QPainter, colour: QColor) -> None:
    _glass(painter, colour)
    _stroke(painter, colour, _lines((6, 8.5), (11, 8.5)))


def _fit(painter: QPainter, colour: QColor) -> None:
    _stroke(
        painter,
        colour,
        _lines((3, 4), (3, 16)),
        _lines((17, 4), (17, 16)),
        _lines((6, 10), (14, 10)),
        _lines((8.2, 7.5), (5.7, 10), (8.2, 12.5)),
        _lines((11.8, 7.5), (14.3, 10), (11.8, 12.5)),
    )


def _volume(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour, _lines((3, 7.5), (6, 7.5), (10, 4), (10, 16), (6, 12.5), (3, 12.5), close=True))
    for radius in (3.0, 6.0):
        arc = QPainterPath()
        arc.arcMoveTo(QRectF(10.5 - radius, 10 - radius, 2 * radius, 2 * radius), -45)
        arc.arcTo(QRectF(10.5 - radius, 10 - radius, 2 * radius, 2 * radius), -45, 90)
        _stroke(painter, colour, arc)


def _cancel(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour, _lines((5.5, 5.5), (14.5, 14.5)), _lines((14.5, 5.5), (5.5, 14.5)))


def _sort(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour, _lines((4, 5.5), (16, 5.5)), _lines((4, 10), (12, 10)), _lines((4, 14.5), (8, 14.5)))


def _warning(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour, _lines((10, 3), (18, 16.5), (2, 16.5), close=True), _lines((10, 8), (10, 11.8)))
    _fill(painter, colour, _dot(10, 14.2, 1.1))


def _failed(painter: QPainter, colour: QColor) -> None:
    ring = QPainterPath()
    ring.addEllipse(QPointF(10, 10), 7.5, 7.5)
    _stroke(painter, colour, ring, _lines((10, 6), (10, 10.8)))
    _fill(painter, colour, _dot(10, 13.8, 1.2))


def _waiting(painter: QPainter, colour: QColor) -> None:
    _fill(painter, colour, _dot(5, 10, 1.5), _dot(10, 10, 1.5), _dot(15, 10, 1.5))


def _info(painter: QPainter, colour: QColor) -> None:
    ring = QPainterPath()
    ring.addEllipse(QPointF(10, 10), 7.5, 7.5)
    _stroke(painter, colour, ring, _lines((10, 9.3), (10, 14)))
    _fill(painter, colour, _dot(10, 6.3, 1.2))


def _filter(painter: QPainter, colour: QColor) -> None:
    funnel = _lines((3.5, 4.5), (16.5, 4.5), (11.7, 10.5), (11.7, 16), (8.3, 14), (8.3, 10.5), close=True)
    _stroke(painter, colour, funnel)


def _pause(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for left in (5.0, 11.5):
        painter.drawRoundedRect(QRectF(left, 4, 3.5, 12), 1, 1)


def _lungs(painter: QPainter, colour: QColor) -> None:
    """The program's own sign."""
    left, right = QPainterPath(QPointF(8.4, 7)), QPainterPath(QPointF(11.6, 7))
    left.cubicTo(5.5, 6, 2.5, 10, 2.5, 14.5)
    left.cubicTo(2.5, 17.5, 5.5, 17, 7.2, 16)
    left.cubicTo(8.8, 15, 8.4, 12, 8.4, 7)
    right.cubicTo(14.5, 6, 17.5, 10, 17.5, 14.5)
    right.cubicTo(17.5, 17.5, 14.5, 17, 12.8, 16)
    right.cubicTo(11.2, 15, 11.6, 12, 11.6, 7)
    _stroke(painter, colour, left, right, _lines((10, 2.5), (10, 7.5), (8.4, 9)), _lines((10, 7.5), (11.6, 9)))


def _dot(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def sine_path(left: float, right: float, middle: float, height: float, turns: float) -> QPainterPath:
    """A wave: the sign of continuous sounds."""
    path = QPainterPath(QPointF(left, middle))
    steps = 40
    for i in range(1, steps + 1):
        x = left + (right - left) * i / steps
        path.lineTo(x, middle - height * math.sin(2 * math.pi * turns * i / steps))
    return path


def _pitch(painter: QPainter, colour: QColor) -> None:
    """A note: it keeps its pitch."""
    head = QPainterPath()
    head.addEllipse(QRectF(3.5, 12.5, 6, 4.5))
    _fill(painter, colour, head)
    _stroke(painter, colour, _lines((9, 14.5), (9, 3.5), (14.5, 5.5), (14.5, 8.5)))


def _eye(painter: QPainter, colour: QColor) -> None:
    lids = QPainterPath(QPointF(2, 10))
    lids.cubicTo(5.5, 4.5, 14.5, 4.5, 18, 10)
    lids.cubicTo(14.5, 15.5, 5.5, 15.5, 2, 10)
    _stroke(painter, colour, lids)
    _fill(painter, colour, _dot(10, 10, 2.4))


def _blind(painter: QPainter, colour: QColor) -> None:
    """An eye that is struck out."""
    _eye(painter, colour)
    _stroke(painter, colour, _lines((4, 16.5), (16, 3.5)))


def _expanded(painter: QPainter, colour: QColor) -> None:
    """A crackle drawn out between two borders."""
    wave = QPainterPath(QPointF(4.5, 10))
    wave.cubicTo(5.5, 10, 6, 5, 7.2, 5)
    wave.cubicTo(9, 5, 9, 14.5, 11, 14.5)
    wave.cubicTo(13, 14.5, 13, 10, 15.5, 10)
    _stroke(painter, colour, wave, _lines((2, 3.5), (2, 16.5)), _lines((18, 3.5), (18, 16.5)))


def _down(painter: QPainter, colour: QColor) -> None:
    _stroke(painter, colour, _lines((5, 7.5), (10, 12.5), (15, 7.5)))


DRAWINGS: dict[str, Draw] = {
    "pitch": _pitch,
    "eye": _eye,
    "blind": _blind,
    "expanded": _expanded,
    "down": _down,
    "play": _play,
    "stop": _stop,
    "loop": _loop,
    "file": _file,
    "folder": _folder,
    "zoom-in": _zoom_in,
    "zoom-out": _zoom_out,
    "fit": _fit,
    "volume": _volume,
    "cancel": _cancel,
    "sort": _sort,
    "search": _glass,
    "filter": _filter,
    "pause": _pause,
    "warning": _warning,
    "failed": _failed,
    "waiting": _waiting,
    "info": _info,
    "lungs": _lungs,
}


def program_icon() -> QIcon:
    """The program's own icon, as its windows and the task bar show it; none where its files are missing."""
    result = QIcon()
    with contextlib.suppress(PRSError):
        for file in sorted(resource_path("icon").glob("*.png"), key=lambda file: int(file.stem)):
            result.addFile(str(file))
    return result


def paint(painter: QPainter, name: str, rect: QRectF, colour: QColor | str) -> None:
    """Draw a pictogram into ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / SIZE, rect.height() / SIZE)
    DRAWINGS[name](painter, QColor(colour))
    painter.restore()


def pixmap(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """A pictogram of ``size`` logical pixels for a screen with ``ratio`` device pixels each."""
    result = QPixmap(QSize(size, size) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return result


def icon(name: str, palette: QPalette) -> QIcon:
    """A pictogram as an icon in the palette's text colours, for screens of any scale."""
    result = QIcon()
    for size in (16, 20, 24, 32, 40, 48, 64):
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        ):
            result.addPixmap(pixmap(name, palette.color(group, QPalette.ColorRole.WindowText), size), mode)
    return result
