"""A child's back with the sites of a guided session: which are done, which is next. A click gives a site its turn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.live.guided import Guided, Step, StepState
from app.panels.chest import PLACES, ChestView
from app.study.items import Item
from prs_core.translation import tr

_WORDS = {
    StepState.WAITING: tr("waits", "a site"),
    StepState.DONE: tr("done", "a site"),
    StepState.SKIPPED: tr("passed over", "a site"),
}


def step_words(step: Step, *, turn: bool, recording: bool) -> str:
    """ "left posterior (p1): next", for lists and screen readers."""
    state = (tr("is being recorded") if recording else tr("next", "site")) if turn else _WORDS[step.state]
    site = f"{step.words}: {state}"
    takes = len(step.takes)
    return tr("{site}, %n takes", "", takes, site=site) if takes > 1 else site


class SessionChest(ChestView):
    """Draws signs of its own where the diagram of a patient shows findings."""

    chosen = Signal(int)  # a step

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sites of the session, seen from the back"))
        self._session: Guided | None = None

    def show_session(self, session: Guided) -> None:
        """Sites without a known place stand beside it."""
        self._session = session
        steps = {step.site: step for step in session.steps}
        self.sites = {site: [] for site in (*(p for p in PLACES if p in steps), *(s for s in steps if s not in PLACES))}
        said = [self.words(site) for site in self.sites]
        self.setAccessibleDescription(". ".join(said))
        self.update()

    def _index(self, site: str) -> int:
        assert self._session is not None
        return [step.site for step in self._session.steps].index(site)

    def words(self, site: str) -> str:
        session = self._session
        if session is None:
            return site
        at = self._index(site)
        turn = at == session.at and not session.is_complete
        return step_words(session.steps[at], turn=turn, recording=turn and bool(session.running))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is at a site from the beginning, where it is seen: at the one whose turn it is."""
        if self._session is not None and self._focused not in self.sites:
            self._focused = self._session.step.site
        super().focusInEvent(event)

    def _choosable(self) -> list[str]:
        return list(self.sites)

    def _activate(self, site: str) -> None:
        self.chosen.emit(self._index(site))

    def _paint_site(self, painter: QPainter, site: str, recordings: Sequence[Item]) -> None:
        session, theme, rect = self._session, self.theme, self.spot(site)
        if session is None:
            return
        at = self._index(site)
        step, turn = session.steps[at], at == session.at and not session.is_complete
        if turn:
            painter.setPen(QPen(QColor(theme.danger if session.running else theme.accent), 2.4))
            painter.setBrush(QColor(theme.danger_surface if session.running else theme.selection))
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 8, 8)
        if self.hasFocus() and site == self._focused:
            painter.setPen(QPen(QColor(theme.text), 1.4, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-7, -7, 7, 7), 10, 10)
        self._paint_sign(painter, rect, step, recording=turn and bool(session.running))
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        shown = site if site in PLACES else painter.fontMetrics().elidedText(site, Qt.TextElideMode.ElideRight, 66)
        wide = painter.fontMetrics().horizontalAdvance(shown) + 2.0
        left = max(0.0, min(rect.center().x() - wide / 2, self.width() - wide))  # all of it within the picture
        painter.drawText(QRectF(left, rect.bottom() + 3, wide, 14), Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_sign(self, painter: QPainter, rect: QRectF, step: Step, *, recording: bool) -> None:
        theme, ring = self.theme, rect.adjusted(3, 3, -3, -3)
        middle = ring.center()
        if recording:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.danger))
            painter.drawEllipse(middle, 6.5, 6.5)
            return
        done = step.state is StepState.DONE
        style = Qt.PenStyle.SolidLine if done else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(theme.accent if done else theme.muted), 1.6, style))
        painter.setBrush(QColor(theme.accent if done else theme.surface))
        painter.drawEllipse(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if done:
            painter.setPen(QPen(QColor(theme.on_accent), 2.2))
            painter.drawPolyline([middle + QPointF(-4, 0), middle + QPointF(-1, 3.5), middle + QPointF(4.5, -3.5)])
        elif step.state is StepState.SKIPPED:
            painter.setPen(QPen(QColor(theme.muted), 1.8))
            painter.drawLine(middle + QPointF(-4, 0), middle + QPointF(4, 0))
