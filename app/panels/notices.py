"""What the window has to say: a bar for what must not be missed, the status line, the veil while files hover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QToolButton, QVBoxLayout, QWidget

from app.look import icons
from app.look.theme import Theme, enlarge
from app.panels.line_note import LineNote
from app.panels.record_widgets import ElidedLabel
from app.session import Session
from prs_core.translation import tr

#: A button's words, and what it does.
Answer = tuple[str, Callable[[], object]]


@dataclass(frozen=True)
class _Said:
    """A sentence, or a question with its answers; ``asked``: it stays until one of them is given."""

    message: str
    advice: str = ""
    one: Answer | None = None
    other: Answer | None = None
    asked: bool = False


class NoticeBar(QWidget):
    """What went wrong, or what was done: the latest, until it is dismissed. A question waits below what is said after
    it, however much that is, and is seen again until it is answered: what it offers is offered nowhere else. It is one
    line, whatever it says and however many wait: the lanes keep their room."""

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[_Said] = []  # questions, and above them at most one sentence; the last is shown
        self.note = LineNote("warning", self)
        self.note.button.setText(tr("Dismiss"))
        self.note.button.setVisible(True)
        self.note.button.clicked.connect(self.hide)
        self.done = LineNote("notice", self)
        self.done.button.clicked.connect(lambda: self._answer(self._said[-1].one if self._said else None))
        self.dismiss = QPushButton(tr("Dismiss"), self.done)
        self.dismiss.clicked.connect(lambda: self._answer(self._said[-1].other if self._said else None))
        inside = self.done.layout()
        assert inside is not None
        inside.addWidget(self.dismiss)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(self.note)
        layout.addWidget(self.done)
        self.setAccessibleName(tr("Notice"))
        self.setVisible(False)

    def show_notice(self, message: str, advice: str = "") -> None:
        self._add(_Said(message, advice))

    def show_done(self, message: str, button: str = "", then: Callable[[], object] | None = None) -> None:
        """Something went well; ``button`` leads on to ``then``."""
        self._add(_Said(message, "", (button, then or self.hide), (tr("Dismiss"), self.hide)))

    def show_choice(self, message: str, one: Answer, other: Answer) -> None:
        """A question with two answers, each a button's words and what it does; one without words is not shown. What
        an answer does ends by ``withdraw(message)``, or ``hide`` where it is still the one that is shown."""
        self._add(_Said(message, "", one, other, asked=True))

    def hide(self) -> None:
        """What is shown is dismissed, or answered; the question that waited below it is shown."""
        self._said = self._said[:-1]
        self._show()

    def withdraw(self, message: str) -> None:
        """That is not true any more, or was answered: wherever it waits, it goes. Nothing for what was not said."""
        self._said = [each for each in self._said if each.message != message]
        self._show()

    def withdraw_those(self, which: Callable[[str], bool]) -> None:
        """The same for all messages of which ``which`` is so."""
        for message in self.messages:
            if which(message):
                self.withdraw(message)

    @property
    def messages(self) -> tuple[str, ...]:
        """What is shown, and what waits below it."""
        return tuple(each.message for each in self._said)

    def reword(self, message: str, answer: str) -> None:
        """The first answer to that question is called so from now on. Nothing for what was not asked."""
        said = [(each, each.one) for each in self._said]
        self._said = [replace(s, one=(answer, one[1])) if one and s.message == message else s for s, one in said]
        self._show()

    def clear(self) -> None:
        """Nothing that was said is seen any more; questions stay."""
        self._said = [each for each in self._said if each.asked]
        self._show()

    def _add(self, said: _Said) -> None:
        self._said = [each for each in self._said if each.asked and each.message != said.message]
        self._said.append(said)
        self._show()

    def _show(self) -> None:
        if not self._said:
            self.setVisible(False)
            self.shown.emit(False)
            return
        said = self._said[-1]
        for note in (self.note, self.done):
            note.show_waiting(len(self._said) - 1)
        if said.one is None or said.other is None:
            self.note.set_text(said.message, said.advice)
        else:
            self.done.set_text(said.message)
            self.done.button.setText(said.one[0])
            self.done.button.setVisible(bool(said.one[0]))
            self.dismiss.setText(said.other[0])
        self.note.setVisible(said.one is None)
        self.done.setVisible(said.one is not None)
        self.setVisible(True)
        self.shown.emit(True)

    def _answer(self, answer: Answer | None) -> None:
        if answer is not None:
            answer[1]()

    def apply_theme(self, theme: Theme) -> None:
        self.note.apply_theme(theme)
        self.done.apply_theme(theme)


class StatusLine(QStatusBar):
    """What lies under the pointer; how far the analyses are, with a way to stop them."""

    cancel_requested = Signal()
    pause_requested = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setSizeGripEnabled(False)
        self.hover = ElidedLabel(self)
        self.progress_text = QLabel(self)
        self.progress = QProgressBar(self, textVisible=False)
        self.progress.setFixedWidth(130)
        self.progress.setAccessibleName(tr("Progress of the analyses"))
        self.cancel = QToolButton(self, autoRaise=True)
        self.cancel.setToolTip(tr("Cancel the analyses that still wait or run"))
        self.cancel.setAccessibleName(tr("Cancel analyses"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.pause = QToolButton(self, autoRaise=True)
        self.pause.setCheckable(True)
        self.pause.setAccessibleName(tr("Pause analyses"))
        self.pause.toggled.connect(self.pause_requested)
        self._shown_icon = ""
        self.model = QLabel(self)
        self.addWidget(self.hover, 1)
        for widget in (self.progress_text, self.progress, self.pause, self.cancel, self.model):
            self.addPermanentWidget(widget)
        session.queue_changed.connect(self._refresh)
        session.items_changed.connect(self._refresh)
        session.model_changed.connect(self._refresh)
        self._refresh()

    def show_hover(self, text: str) -> None:
        self.hover.set_full(text)

    def apply_theme(self, theme: Theme) -> None:
        self.cancel.setIcon(icons.icon("cancel", self.palette()))
        self._shown_icon = ""
        self._show_pause()

    def _refresh(self) -> None:
        session = self._session
        waiting, total = session.counts
        busy = waiting > 0 and session.engine_failure is None
        for widget in (self.progress_text, self.progress, self.pause, self.cancel):
            widget.setVisible(busy)
        if busy:
            part = sum(item.fraction for item in session.items.values() if item.state.value == "working")
            self.progress.setRange(0, 1000 * total)
            self.progress.setValue(round(1000 * (total - waiting + part)))
            place: dict[str, Any] = {"number": total - waiting + 1, "all": total}
            if session.paused:
                doing = tr("Paused at {number:,} of {all:,}", **place)
            else:
                doing = tr("Analysing {number:,} of {all:,}", **place)
            self.progress_text.setText(doing if session.model else tr("Waiting"))
        self._show_pause()
        if session.engine_failure is not None:
            self.model.setText(tr("No model"))
        elif session.model is None:
            self.model.setText(tr("Starting the model …"))
        else:
            self.model.setText(tr("Model ready"))

    def _show_pause(self) -> None:
        paused = self._session.paused
        self.pause.blockSignals(True)
        self.pause.setChecked(paused)
        self.pause.blockSignals(False)
        icon = "play" if paused else "pause"
        if icon != self._shown_icon:  # drawing one takes milliseconds, and this comes with every recording
            self._shown_icon = icon
            self.pause.setIcon(icons.icon(icon, self.palette()))
        self.pause.setToolTip(
            tr("Go on analysing") if paused else tr("Pause the analyses; what is opened is analysed still")
        )


class DropVeil(QLabel):
    """Covers the window while files are held over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Drop to open"), parent, alignment=Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        enlarge(self, 2)
        self.hide()

    def cover(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def apply_theme(self, theme: Theme) -> None:
        red, green, blue = (int(theme.window[i : i + 2], 16) for i in (1, 3, 5))
        self.setStyleSheet(
            f"background: rgba({red}, {green}, {blue}, 225); color: {theme.accent}; border: 3px dashed {theme.accent};"
        )
