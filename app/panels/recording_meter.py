"""How loud it is: a bar with the peak that is held for a moment, and a light that stays on once it was too loud."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.theme import LIGHT, Theme
from app.sound.levels import Level
from prs_core.translation import tr

LOWEST_DB = -72.0
HOLD_S, FALL_DB_S = 1.5, 20.0
_TICKS_DB = (-60, -48, -36, -24, -12, 0)
#: From here on it is well loud; and from here, close to too loud.
_GOOD_DB, _HIGH_DB = -36.0, -6.0
_BAR, _LIGHT = 12.0, 34.0


class Hold:
    """The highest of late: kept for ``HOLD_S``, then falling."""

    def __init__(self) -> None:
        self.db, self._since = LOWEST_DB, 0.0

    def push(self, db: float, now: float) -> float:
        fallen = self.db - max(0.0, now - self._since - HOLD_S) * FALL_DB_S
        if db >= fallen:
            self.db, self._since = db, now
            fallen = db
        return max(fallen, LOWEST_DB)


class LevelBar(QWidget):
    """Shows the levels that it is given. A click, or Space, puts the light out."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._clock = clock
        self._hold = Hold()
        self.level: Level | None = None
        self.held_db = LOWEST_DB
        self.clipped = 0  # samples since the light was put out
        self._forgiven = 0
        self._said = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Level of the microphone"))
        self.setToolTip(tr("Level in dB below full scale. The light says that it was too loud; a click puts it out."))

    def sizeHint(self) -> QSize:
        return QSize(240, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 32)

    def show_level(self, level: Level | None) -> None:
        """None: no microphone is open."""
        self.level = level
        if level is None:
            self._hold, self.held_db, self.clipped, self._forgiven = Hold(), LOWEST_DB, 0, 0
        else:
            self.held_db = self._hold.push(level.peak_dbfs, self._clock())
            self._forgiven = min(self._forgiven, level.clipped)  # another device begins at 0
            self.clipped = level.clipped - self._forgiven
        self._say()
        self.update()

    def _say(self) -> None:
        if self.level is None:
            said = tr("No microphone is open")
        else:
            level = 6 * round(self.held_db / 6)  # not a word for every flicker
            said = tr("too loud, peak {level} dB", level=level) if self.clipped else tr("peak {level} dB", level=level)
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)

    def put_out(self) -> None:
        """The light, until it is too loud again."""
        self._forgiven += self.clipped
        self.clipped = 0
        self._say()
        self.update()
        self.cleared.emit()

    # -- painting

    def _bar(self) -> QRectF:
        return QRectF(1, 3, self.width() - _LIGHT - 8, _BAR)

    def _x(self, db: float) -> float:
        bar = self._bar()
        return bar.left() + bar.width() * (min(max(db, LOWEST_DB), 0.0) - LOWEST_DB) / -LOWEST_DB

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, bar = self.theme, self._bar()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(bar, 3, 3)
        if self.level is not None:
            self._paint_level(painter, bar, self.level)
        self._paint_ticks(painter, bar)
        self._paint_light(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _paint_level(self, painter: QPainter, bar: QRectF, level: Level) -> None:
        theme = self.theme
        loud = level.peak_dbfs > _HIGH_DB
        colour = QColor(theme.danger if level.peak_dbfs > -1 else theme.warning if loud else theme.accent)
        faint = QColor(colour)
        faint.setAlpha(110)
        for db, fill in ((level.peak_dbfs, faint), (level.rms_dbfs, colour)):
            width = self._x(db) - bar.left()
            if width > 1:
                painter.setBrush(fill)
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, bar.height()), 3, 3)
        if self.held_db > LOWEST_DB:
            painter.setBrush(QColor(theme.text))
            painter.drawRect(QRectF(self._x(self.held_db) - 1, bar.top() - 1, 2, bar.height() + 2))

    def _paint_ticks(self, painter: QPainter, bar: QRectF) -> None:
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        for db in _TICKS_DB:
            place = QRectF(self._x(db) - 15, bar.bottom() + 2, 30, 13)
            flag = Qt.AlignmentFlag.AlignRight if db == 0 else Qt.AlignmentFlag.AlignHCenter
            place = place.translated(-14, 0) if db == 0 else place
            painter.drawText(place, flag | Qt.AlignmentFlag.AlignTop, f"{db}".replace("-", "−"))
        if self.level is not None:  # where breath sounds are best
            painter.setPen(QPen(QColor(self.theme.muted), 2))
            y = bar.bottom() + 1.5
            painter.drawLine(int(self._x(_GOOD_DB)), int(y), int(self._x(_HIGH_DB)), int(y))

    def _paint_light(self, painter: QPainter) -> None:
        theme = self.theme
        light = QRectF(self.width() - _LIGHT - 1, 2, _LIGHT, 15)
        painter.setPen(Qt.PenStyle.NoPen if self.clipped else QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.danger) if self.clipped else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(light, 4, 4)
        font = QFont(self.font())
        font.setPixelSize(10)
        font.setBold(bool(self.clipped))
        painter.setFont(font)
        painter.setPen(QColor(theme.surface if self.clipped else theme.muted))
        painter.drawText(light, Qt.AlignmentFlag.AlignCenter, "CLIP")

    # -- the person acts

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.put_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.put_out()
        else:
            super().keyPressEvent(event)
