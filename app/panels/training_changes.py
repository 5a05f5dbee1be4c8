"""The recordings that got better, or worse: what is right, what both models say, to be seen and heard side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from app.look.palette import class_styles, lane_colours
from app.look.theme import LIGHT, Theme
from app.panels.training_parts import button, codes_explained, words
from app.views.marks import fill_class
from prs_core.gate import Changed, Heard
from prs_core.label_words import said
from prs_core.translation import tr

_ROWS = (tr("What is right"), tr("Model in use"), tr("New model"))
_AROUND_S = 0.15  # what is played around an event


class CompareStrip(QWidget):
    """Three rows of events on one time axis; a click on an event asks to hear it."""

    picked = Signal(float, float)  # start and end in seconds

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Events: what is right, what the model in use says, what the new model says"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{tr('Click on an event to hear it')}\n{codes_explained()}")
        self._changed: Changed | None = None
        self._theme = LIGHT

    def sizeHint(self) -> QSize:
        return QSize(400, 3 * self._row + self.fontMetrics().height() + 10)

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + 16

    @property
    def _left(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(name) for name in _ROWS) + 14

    def show_changed(self, changed: Changed | None) -> None:
        self._changed = changed
        if changed is not None:
            words = [f"{name}: {_listed(events)}" for name, events in zip(_ROWS, self._events(), strict=True)]
            self.setAccessibleDescription(". ".join(words))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _events(self) -> tuple[tuple[Heard, ...], ...]:
        changed = self._changed
        if changed is None:
            return ((), (), ())
        return changed.events, changed.current.events, changed.candidate.events

    @property
    def _end_s(self) -> float:
        return max([1.0, *(event.end_s for row in self._events() for event in row)]) * 1.02

    def _box(self, row: int, event: Heard) -> QRectF:
        scale = (self.width() - self._left - 8) / self._end_s
        start = self._left + event.start_s * scale
        return QRectF(start, row * self._row + 4, max(3.0, (event.end_s - event.start_s) * scale), self._row - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(lane_colours(self._theme.dark).plot))
        styles = class_styles(self._theme.dark)
        for row, (name, events) in enumerate(zip(_ROWS, self._events(), strict=True)):
            painter.setPen(QColor(self._theme.text))
            place = QRectF(6, row * self._row, self._left - 10, self._row)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            for heard in events:
                box, style = self._box(row, heard), styles[heard.type]
                fill_class(painter, box, style)
                code = QRectF(box.left(), box.top(), self.fontMetrics().horizontalAdvance(style.code) + 8, box.height())
                if code.width() <= box.width():
                    painter.fillRect(code, QColor(style.colour))
                    painter.setPen(QColor(style.ink))
                    painter.drawText(code, Qt.AlignmentFlag.AlignCenter, style.code)
        self._draw_axis(painter)

    def _draw_axis(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.muted))
        scale = (self.width() - self._left - 8) / self._end_s
        step = next((s for s in (1, 2, 5, 10, 20, 60) if s * scale > 60), 120)
        for second in range(0, int(self._end_s) + 1, step):
            x = self._left + second * scale
            painter.drawText(
                QPointF(x, 3 * self._row + self.fontMetrics().ascent() + 4), tr("{seconds} s", seconds=second)
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for row, events in enumerate(self._events()):
            for heard in events:
                if self._box(row, heard).contains(event.position()):
                    self.picked.emit(max(0.0, heard.start_s - _AROUND_S), heard.end_s + _AROUND_S)
                    return


class ChangesView(QWidget):
    """A list of recordings, and the one that is chosen with both models' answers."""

    play_wanted = Signal(object, object)  # Changed, (start, end) in seconds or None for all of it
    open_wanted = Signal(object)  # Changed

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.recordings: tuple[Changed, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setSpacing(3)
        self.strip = CompareStrip(self)
        # Names of files are long: what they cost stands beneath, and is never what is cut.
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.labels = words("", self)
        self.labels.setTextFormat(Qt.TextFormat.RichText)
        self.labels.setAccessibleName(tr("What is said of the recording"))
        self.clips = words("", self, muted=True)
        self.clips.setAccessibleName(tr("Events that the two models name differently"))
        self.play = button(tr("&Play"), self)
        self.open = button(tr("&Open"), self)
        self.open.setToolTip(tr("Open the recording in the main window"))
        column = QVBoxLayout()
        for widget in (self.labels, self.strip, self.clips):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.play)
        row.addWidget(self.open)
        column.addLayout(row)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.list, 2)
        layout.addLayout(column, 5)
        self.list.currentRowChanged.connect(self._show)
        self.play.clicked.connect(self._play)
        self.list.itemActivated.connect(self._play)
        self.open.clicked.connect(self._open)
        self.strip.picked.connect(self._pick)

    def show_recordings(self, recordings: Sequence[Changed]) -> None:
        self.recordings = tuple(recordings)
        self.list.clear()
        for changed in self.recordings:
            self.list.addItem(f"{changed.name}\n{_gain(changed)}")
            self.list.item(self.list.count() - 1).setToolTip(changed.name)
        self.list.setCurrentRow(0 if recordings else -1)
        self._show(self.list.currentRow())

    def apply_theme(self, theme: Theme) -> None:
        self.strip.apply_theme(theme)

    @property
    def current(self) -> Changed | None:
        row = self.list.currentRow()
        return self.recordings[row] if 0 <= row < len(self.recordings) else None

    def _show(self, _: int) -> None:
        changed = self.current
        self.strip.show_changed(changed)
        for widget in (self.play, self.open):
            widget.setEnabled(changed is not None and bool(changed.path))
        if changed is None:
            self.labels.setText(tr("No recording."))
            self.clips.setText("")
            return
        self.labels.setText(
            tr(
                "<b>{right}</b> is right. The model in use says {old} and leaves {old_corrections}; the new one says "
                "{new} and leaves {new_corrections}.",
                right=_escaped(said(changed.label)),
                old=_escaped(said(changed.current.label)),
                old_corrections=_corrections(changed.corrections(changed.current)),
                new=_escaped(said(changed.candidate.label)),
                new_corrections=_corrections(changed.corrections(changed.candidate)),
            )
        )
        self.clips.setText(
            "\n".join(
                tr(
                    "Given the event at {time:.1f} s ({right}), the model in use calls it {old}, the new one {new}.",
                    time=clip.start_s,
                    right=said(clip.type),
                    old=said(clip.current),
                    new=said(clip.candidate),
                )
                for clip in changed.clips[:6]
            )
        )

    def _play(self, *_: object) -> None:
        if self.current is not None and self.play.isEnabled():
            self.play_wanted.emit(self.current, None)

    def _open(self) -> None:
        if self.current is not None:
            self.open_wanted.emit(self.current)

    def _pick(self, start_s: float, end_s: float) -> None:
        if self.current is not None:
            self.play_wanted.emit(self.current, (start_s, end_s))


def _gain(changed: Changed) -> str:
    before, after = changed.corrections(changed.current), changed.corrections(changed.candidate)
    return f"{_corrections(before)} → {after}"


def _corrections(n: int) -> str:
    return tr("%n correction", "", n, many="%n corrections")


def _listed(events: Sequence[Heard]) -> str:
    listed = (
        tr("{label} {start:.1f} to {end:.1f} s", label=said(e.type), start=e.start_s, end=e.end_s) for e in events
    )
    return ", ".join(listed) or tr("nothing", "no events")


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;")
