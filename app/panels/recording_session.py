"""The guided session in the recording panel: the form, or the chest, what is next, and the list of the sites."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.live.guided import LEAST_S, LONGEST_TEXT, MOST_S, Guided, StepState, standard_steps
from app.live.guided_desk import GuidedDesk
from app.look.decimal_box import DecimalBox
from app.look.theme import BARE_MARGINS, LIGHT, Theme
from app.panels.record_widgets import ElidedLabel, breakable
from app.panels.recording_chest import SessionChest, step_words
from app.panels.recording_form import SessionForm
from app.preferences import settings
from app.preferences.settings import Settings
from app.sound.recording import State, Status
from prs_core.patients import Person
from prs_core.translation import number, tr

_ROW, _MOST_ROWS = 24, 8
_SIGNS = {StepState.WAITING: "○", StepState.DONE: "✓", StepState.SKIPPED: "–"}


class SessionPage(QStackedWidget):
    """Shows the session and hands on what is done to it."""

    def __init__(
        self, guided: GuidedDesk, remembered: Settings, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._guided, self._settings = guided, remembered
        self.theme: Theme = LIGHT
        self._at = -1
        self.setAccessibleName(tr("Guided session"))
        self.form = SessionForm(remembered.get(settings.SITE_S), self)
        self.run = QWidget(self)
        self._make_parts(actions)
        self._lay_out()
        self.addWidget(self.form)
        self.addWidget(self.run)
        self._wire()
        self.refresh()

    def _make_parts(self, actions: dict[str, QAction]) -> None:
        run = self.run
        self.patient = ElidedLabel(run)
        self.patient.setProperty("heading", True)
        self.tally = QLabel(run)
        self.tally.setProperty("muted", True)
        self.chest = SessionChest(run)
        self.turn = QLabel(run, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.turn.setAccessibleName(tr("What is next"))
        self.turn.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.left = QLabel(run)
        self.left.setAccessibleName(tr("Countdown"))
        self.left.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.progress = QProgressBar(run, textVisible=False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("How much of the site is recorded"))
        self.steps = [self._button(actions[name]) for name in ("next_site", "retake", "enough")]
        self.list = QListWidget(run)
        self.list.setAccessibleName(tr("Sites of the session"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up, self.down = (self._tool(text, tip) for text, tip in (("↑", tr("Earlier")), ("↓", tr("Later"))))
        self.remove = self._tool("−", tr("Remove this site"))
        self.seconds = DecimalBox(run, decimals=0, minimum=LEAST_S, maximum=MOST_S, suffix=" s")
        self.seconds.setProperty("bare", True)
        self.seconds.lineEdit().setTextMargins(*BARE_MARGINS)
        self.seconds.setAccessibleName(tr("Seconds for this site"))
        self.seconds.setKeyboardTracking(False)
        self.site = QLineEdit(run, maxLength=LONGEST_TEXT, placeholderText=tr("Another site, such as left front"))
        self.site.setAccessibleName(tr("Another site"))
        self.add = self._tool("+", tr("Add this site"))
        self.aside = QPushButton(tr("Put aside"), run)
        self.aside.setToolTip(tr("Stop here and go on later, also after the program was closed"))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self.run)
        button.setDefaultAction(action)
        button.setProperty("choice", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = button.sizePolicy()
        button.setSizePolicy(policy.Policy.Expanding, policy.verticalPolicy())
        return button

    def _tool(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self.run)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.run)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(5)
        rows: list[tuple[QWidget, ...]] = [(self.patient, self.tally, self.aside)]
        rows += [(self.turn, self.left), (self.progress,), (self.chest,), tuple(self.steps), (self.list,)]
        rows += [(self.up, self.down, self.remove, self.seconds), (self.site, self.add)]
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(4)
            for widget in widgets:
                row.addWidget(
                    widget, 1 if widget in (self.patient, self.turn, self.site, self.chest, *self.steps) else 0
                )
            if self.seconds in widgets:
                row.addStretch(1)
            column.addLayout(row)
        column.addStretch(1)

    def _wire(self) -> None:
        guided = self._guided
        self.form.begun.connect(self._begin)
        self.form.resumed.connect(guided.resume)
        guided.changed.connect(self.refresh)
        guided.found.connect(lambda: self.form.offer(guided.waiting))
        guided.ticked.connect(lambda _: self._show_turn())
        self.chest.chosen.connect(lambda index: guided.change(lambda session: session.go_to(index)))
        self.list.itemActivated.connect(lambda _: guided.change(lambda s: s.go_to(self.list.currentRow())))
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(lambda: guided.change(lambda s: s.removed(self.list.currentRow())))
        self.seconds.valueChanged.connect(
            lambda seconds: guided.change(lambda s: s.with_target(self.list.currentRow(), seconds))
        )
        self.add.clicked.connect(self._add)
        self.site.returnPressed.connect(self._add)
        self.aside.clicked.connect(guided.put_aside)

    # --- the person acts

    def _begin(self, person: Person, seconds: float) -> None:
        self._settings.set(settings.SITE_S, seconds)
        if self._guided.begin(person, standard_steps(seconds)):
            self.form.clear()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        self._guided.change(lambda session: session.moved(row, by))
        self.list.setCurrentRow(min(max(row + by, 0), self.list.count() - 1))

    def _add(self) -> None:
        before = self._guided.session
        self._guided.change(lambda s: s.added(self.site.text(), self._settings.get(settings.SITE_S)))
        if self._guided.session is not before:
            self.site.clear()

    # --- what is shown

    def refresh(self) -> None:
        session = self._guided.session
        self.setCurrentWidget(self.form if session is None else self.run)
        if session is None:
            self.form.offer(self._guided.waiting)
            return
        self.patient.set_full(session.person.patient or tr("No name"))
        done, count = session.counts
        self.tally.setText(tr("{done} of {count}", "sites", done=done, count=count))
        self.chest.show_session(session)
        self._fill(session)
        self._show_turn()
        running = bool(session.running)
        for widget in (self.up, self.down, self.remove, self.seconds, self.site, self.add, self.list, self.chest):
            widget.setEnabled(not running)
        self.aside.setText(tr("Close") if session.is_complete else tr("Put aside"))

    def _fill(self, session: Guided) -> None:
        row = self.list.currentRow()
        same = self.list.count() == len(session.steps) and session.at == self._at
        self._at = session.at
        self.list.blockSignals(True)
        self.list.clear()
        for index, step in enumerate(session.steps):
            turn = index == session.at and not session.is_complete
            sign = "●" if turn and session.running else "▶" if turn else _SIGNS[step.state]
            item = QListWidgetItem(f"{sign}  {step.words} · {number(step.target_s, 'g')} s", self.list)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, step_words(step, turn=turn, recording=bool(session.running))
            )
            item.setToolTip(step_words(step, turn=turn, recording=turn and bool(session.running)))
            item.setSizeHint(QSize(0, _ROW))
        self.list.setCurrentRow(row if same and row >= 0 else session.at)
        self.list.blockSignals(False)
        self.list.setFixedHeight(_ROW * min(max(len(session.steps), 4), _MOST_ROWS) + 4)
        self._show_chosen()

    def _show_chosen(self) -> None:
        session, row = self._guided.session, self.list.currentRow()
        if session is None or not 0 <= row < len(session.steps):
            return
        self.seconds.blockSignals(True)
        self.seconds.setValue(session.steps[row].target_s)
        self.seconds.blockSignals(False)
        self.remove.setEnabled(not session.steps[row].takes and len(session.steps) > 1 and not session.running)

    def _show_turn(self) -> None:
        session = self._guided.session
        if session is None:
            return
        step = session.step
        if session.is_complete:
            text = tr("All sites are done.")
        elif session.running:
            text = tr("Recording {site}", site=step.words)
        elif step.takes and step.state is StepState.WAITING:
            text = tr("Once more: {site}", site=step.words)
        else:
            text = tr("Next: {site}", site=step.words)
        self.turn.setText(breakable(text))
        self.turn.setAccessibleDescription(text)
        if not session.running:
            self.progress.setValue(0)
            count = self._guided.count
            self.left.setText(f"{count}" if count else "")
            self.left.setAccessibleDescription(self.left.text())
        self.left.setVisible(bool(self.left.text()))

    def show_status(self, status: Status) -> None:
        """At every look: what is left of the site."""
        session = self._guided.session
        if session is None or not session.running or status.take is None:
            return
        left = max(0.0, session.step.target_s - status.duration_s)
        text = tr("Paused") if status.state is State.PAUSED else tr("{seconds:.0f} s left", seconds=left)
        if text != self.left.text():
            self.left.setText(text)
            self.left.setAccessibleDescription(text)
            self.left.show()
        self.progress.setValue(round(1000 * min(1.0, status.duration_s / session.step.target_s)))

    def apply_theme(self, theme: Theme) -> None:
        self.theme = self.chest.theme = theme
        self.form.apply_theme(theme)
        size = round(self.font().pointSizeF() * 1.25)
        self.turn.setStyleSheet(f"font-size: {size}pt; font-weight: 600;")
        self.left.setStyleSheet(f"font-size: {round(1.6 * size)}pt; font-weight: 700; color: {theme.accent};")
        self.turn.setMinimumHeight(round(2.6 * self.fontMetrics().lineSpacing()))  # two lines: nothing below jumps
        self.chest.update()
