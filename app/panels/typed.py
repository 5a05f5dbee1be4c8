"""Fields whose text is kept as it is typed, and not only when somebody leaves them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit

#: How long after the last letter a text is written: a pause, and not between the letters of a word.
PAUSE_MS = 500


class WrittenAsTyped(QObject):
    """Hands on what is typed: a moment after the last letter; at once when the field is left or ``flush`` is called.

    ``write`` gets the text and the name of a series, which is the same as long as the field has the focus: what was
    typed in one go is undone at once. As long as ``wait`` says so, nothing is handed on, and nothing forgotten.
    """

    def __init__(
        self,
        field: QLineEdit,
        name: str,
        write: Callable[[str, str], object],
        wait: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(field)
        self._field, self._name, self._write = field, name, write
        self._wait = wait
        self._visits = 0
        self.timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.timer.timeout.connect(self._write_now)
        field.textEdited.connect(lambda _: self.timer.start())
        field.editingFinished.connect(self.flush)
        field.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not handed on yet."""
        return self.timer.isActive()

    def flush(self) -> None:
        """Hand on at once what was typed, if anything was."""
        if self.timer.isActive():
            self.timer.stop()
            self._write_now()

    def keep(self) -> None:
        """What was handed on did not arrive: hand it on again, if somebody is still typing it."""
        if self._field.isModified() and self._field.hasFocus():
            self.timer.start()

    def _write_now(self) -> None:
        if self._wait():
            self.timer.start()
            return
        self._write(self._field.text(), f"{self._name} {self._visits}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._visits += 1
        return False
