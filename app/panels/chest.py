"""A child's back: where the open patient was listened to, and what was found there. A click opens the recording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.look.theme import LIGHT, Theme
from app.panels.labels import paint_badge
from app.session import Session
from app.study.items import Item, natural_key
from app.study.listing import facts_of
from prs_core.label_words import said, site_said
from prs_core.labels import SITE_NAMES
from prs_core.results import RecordVerdict
from prs_core.translation import tr

#: Of the diagram's size, as one looks at the back: the patient's left is on the left.
PLACES = {"p1": (0.37, 0.50), "p2": (0.15, 0.66), "p3": (0.63, 0.50), "p4": (0.85, 0.66)}
_BADGE = 24.0
_WIDTH, _HEIGHT = 176.0, 126.0
_LEFT, _RIGHT = tr("Left", "of the body"), tr("Right", "of the body")


def by_site(items: Iterable[Item], patient: str) -> dict[str, list[Item]]:
    """A patient's recordings by site, each site's by name: the known places first, then the others."""
    found: dict[str, list[Item]] = {site: [] for site in PLACES}
    for item in items:
        if patient and item.person.patient == patient:
            found.setdefault(item.person.site, []).append(item)
    for recordings in found.values():
        recordings.sort(key=lambda item: natural_key(item.title))
    rest = sorted(set(found) - set(PLACES), key=natural_key)
    return {site: found[site] for site in (*PLACES, *rest)}


def next_of(recordings: Sequence[Item], current: Item | None) -> Item | None:
    """What a click on a site opens: its first recording, or the one after that which is open."""
    if not recordings:
        return None
    here = next((number for number, item in enumerate(recordings) if item is current), -1)
    return recordings[(here + 1) % len(recordings)]


def finding(recordings: Sequence[Item], reader: str) -> RecordVerdict | None:
    """What to show of a site: of its recordings the label that counts and is not Normal first, else what there is."""
    shown = []
    for item in recordings:
        facts = facts_of(item, reader)
        if facts.label is None:
            continue
        shown.append(RecordVerdict(facts.label, 1.0, {}, () if facts.guessed else None))
    severity = {"CAS & DAS": 0, "CAS": 1, "DAS": 1, "Normal": 2, "Poor Quality": 3}
    return min(shown, key=lambda verdict: severity[verdict.label], default=None)


def site_words(site: str, recordings: Sequence[Item], reader: str) -> str:
    """For the tooltip and screen readers: "left posterior (p1): CAS; Normal?"."""
    name = site or tr("site not known")
    if site in SITE_NAMES:
        name = tr("{place} ({site})", place=site_said(site), site=site)
    if not recordings:
        return tr("{site}: not recorded", site=name)
    words = []
    for item in recordings:
        facts = facts_of(item, reader)
        label = said(facts.label or "") + ("?" if facts.guessed else "")
        label = f"{label} ({facts.whose})" if facts.whose else label
        words.append(tr("not analysed yet") if facts.label is None else label)
    return f"{name}: {'; '.join(words)}"


class ChestView(QWidget):
    """The diagram. Arrow keys go from site to site, Return opens; a click does both."""

    opened = Signal(str)  # key of a recording
    theme: Theme = LIGHT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sites on the chest, seen from the back"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.sites: dict[str, list[Item]] = {}
        self._current: Item | None = None
        self._reader = ""
        self._focused = ""

    def sizeHint(self) -> QSize:
        return QSize(round(_WIDTH), round(_HEIGHT) + 8)

    def show_sites(self, sites: dict[str, list[Item]], current: Item | None, reader: str) -> None:
        self.sites, self._current, self._reader = sites, current, reader
        words = [site_words(site, found, reader) for site, found in sites.items() if found or site in PLACES]
        self.setAccessibleDescription(". ".join(words))
        self.update()

    # -- where things are

    def spot(self, site: str) -> QRectF:
        """Where a site's sign is; sites without a known place stand in the lower corners."""
        origin = QPointF((self.width() - _WIDTH) / 2, 4)
        place = PLACES.get(site)
        if place is None:
            number = [each for each in self.sites if each not in PLACES].index(site)
            centre = QPointF(origin.x() - 26, 18 + 28 * number)
        else:
            centre = origin + QPointF(place[0] * _WIDTH, place[1] * _HEIGHT)
        return QRectF(centre.x() - _BADGE / 2, centre.y() - _BADGE / 2, _BADGE, _BADGE)

    def site_at(self, point: QPointF) -> str | None:
        return next((site for site in self.sites if self.spot(site).adjusted(-5, -5, 5, 5).contains(point)), None)

    def _activate(self, site: str) -> None:
        item = next_of(self.sites.get(site, ()), self._current)
        if item is not None:
            self.opened.emit(item.key)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - _WIDTH) / 2, 4)
        self._paint_back(painter)
        painter.resetTransform()
        for site, recordings in self.sites.items():
            self._paint_site(painter, site, recordings)

    def _paint_back(self, painter: QPainter) -> None:
        theme = self.theme
        painter.setPen(QPen(QColor(theme.border), 1.6))
        painter.setBrush(QColor(theme.raised))
        painter.drawPath(_BACK)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for path in _LUNGS:
            painter.setPen(QPen(QColor(theme.muted), 1.1))
            painter.drawPath(path)
        painter.setPen(QPen(QColor(theme.muted), 1.1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(_WIDTH / 2, 26), QPointF(_WIDTH / 2, _HEIGHT - 6))
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(0, 0, _WIDTH / 2, 14), Qt.AlignmentFlag.AlignLeft, _LEFT)
        painter.drawText(QRectF(_WIDTH / 2, 0, _WIDTH / 2, 14), Qt.AlignmentFlag.AlignRight, _RIGHT)

    def _paint_site(self, painter: QPainter, site: str, recordings: Sequence[Item]) -> None:
        theme, rect = self.theme, self.spot(site)
        verdict = finding(recordings, self._reader)
        if any(item is self._current for item in recordings):
            painter.setPen(QPen(QColor(theme.accent), 2.2))
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 8, 8)
        if self.hasFocus() and site == self._focused:
            painter.setPen(QPen(QColor(theme.text), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-7, -7, 7, 7), 10, 10)
        if verdict is not None:
            paint_badge(painter, rect, verdict, theme)
        else:
            style = Qt.PenStyle.SolidLine if recordings else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(theme.muted), 1.4, style))
            painter.setBrush(QColor(theme.surface))
            painter.drawEllipse(rect.adjusted(3, 3, -3, -3))
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if recordings else theme.muted))
        text = site if len(recordings) < 2 else f"{site} ×{len(recordings)}"
        below = QRectF(rect.center().x() - 30, rect.bottom() + 3, 60, 14)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text or "?")

    # -- the person acts

    def _choosable(self) -> list[str]:
        """The sites that something can be done with."""
        return [site for site, recordings in self.sites.items() if recordings]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        site = self.site_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and site is not None:
            self._focused = site
            self._activate(site)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        site = self.site_at(event.position())
        over = site in self._choosable()
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        there = self._choosable()
        if event.key() in steps and there:
            at = there.index(self._focused) if self._focused in there else -1 if steps[Qt.Key(event.key())] > 0 else 0
            self._focused = there[(at + steps[Qt.Key(event.key())]) % len(there)]
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._focused:
            self._activate(self._focused)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            site = self.site_at(QPointF(event.pos()))
            if site is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), site_words(site, self.sites[site], self._reader), self)
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key()
            in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space)
        ):
            event.accept()  # arrows nudge events elsewhere
        return super().event(event)


class ChestPanel(QWidget):
    """The diagram with whose it is above it; hidden where the open recording's patient is not known."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reader = ""
        self.setAccessibleName(tr("Sites of the open patient"))
        self.title = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.title.setAccessibleName(tr("Patient"))
        self.title.setProperty("muted", True)
        self.view = ChestView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.view)
        self.view.opened.connect(session.select)
        session.current_changed.connect(self.refresh)
        session.items_changed.connect(self.refresh)
        session.item_changed.connect(self._item_changed)
        self.refresh()

    def set_reader(self, name: str) -> None:
        self._reader = name
        self.refresh()

    def apply_theme(self, theme: Theme) -> None:
        self.view.theme = theme
        self.view.update()

    def _item_changed(self, key: str) -> None:
        current, item = self._session.current, self._session.items.get(key)
        if current is not None and item is not None and current.person.patient == item.person.patient:
            self.refresh()

    def refresh(self) -> None:
        current = self._session.current
        patient = current.person.patient if current is not None else ""
        self.setVisible(bool(patient))
        if not patient:
            return
        sites = by_site(self._session.items.values(), patient)
        count = sum(map(len, sites.values()))
        self.title.setText(
            tr("Patient {patient} · %n recording", "", count, many="Patient {patient} · %n recordings", patient=patient)
        )
        self.view.show_sites(sites, current, self._reader)


def _back() -> QPainterPath:
    """Neck, shoulders, flanks; of _WIDTH and _HEIGHT."""
    path = QPainterPath(QPointF(74, 2))
    path.cubicTo(74, 16, 66, 20, 48, 24)
    path.cubicTo(28, 28, 16, 38, 12, 58)
    path.lineTo(8, 92)
    path.lineTo(24, 96)
    path.lineTo(30, 70)
    path.cubicTo(32, 92, 36, 108, 34, _HEIGHT)
    path.lineTo(_WIDTH - 34, _HEIGHT)
    path.cubicTo(_WIDTH - 36, 108, _WIDTH - 32, 92, _WIDTH - 30, 70)
    path.lineTo(_WIDTH - 24, 96)
    path.lineTo(_WIDTH - 8, 92)
    path.lineTo(_WIDTH - 12, 58)
    path.cubicTo(_WIDTH - 16, 38, _WIDTH - 28, 28, _WIDTH - 48, 24)
    path.cubicTo(_WIDTH - 66, 20, _WIDTH - 74, 16, _WIDTH - 74, 2)
    return path


def _lung(mirror: bool) -> QPainterPath:
    def x(value: float) -> float:
        return _WIDTH - value if mirror else value

    path = QPainterPath(QPointF(x(80), 34))
    path.cubicTo(x(68), 28, x(52), 44, x(46), 72)
    path.cubicTo(x(42), 92, x(42), 102, x(48), 106)
    path.cubicTo(x(58), 112, x(78), 106, x(82), 98)
    path.closeSubpath()
    return path


_BACK = _back()
_LUNGS = (_lung(False), _lung(True))
