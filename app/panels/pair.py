"""Left and right side by side: two recordings of a patient on one time scale, either of which can be played."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, QThreadPool, Signal
from PySide6.QtGui import QFont, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.editing.hand import Hand
from app.guide.desk import help_button
from app.look import icons
from app.look.theme import Theme
from app.panels.record_widgets import ElidedLabel
from app.reading.pairing import Pairing, Shown
from app.session import Session
from app.sound.playback import Playback
from app.sound.player import Player
from app.study.items import Item, display_name, patient_line
from app.tasks import Tasks
from app.views.pair import ZOOM, PairView
from prs_core.feature_config import SAMPLE_RATE
from prs_core.label_words import site_said
from prs_core.listening import Filtered
from prs_core.translation import tr

UPPER, LOWER = 0, 1
NO_OTHER = tr(
    "No other recording of this patient is open. Open their folder, or say whose recordings they are by a table."
)
NOBODY = tr(
    "Whose recording this is, nobody said: a table can (File menu), or a name like PATIENT_AGE_SEX_SITE_NUMBER."
)
KEYS = tr("Space plays the upper one, Shift+Space the lower one · N, P another recording below · X swaps · Esc closes")


def site_of(item: Item) -> str:
    """Where it was recorded, in words that begin a line."""
    name = site_said(item.person.site)
    return name[:1].upper() + name[1:] if name else tr("Place not known")


class Head(QWidget):
    """Over each half: where it was recorded, which recording it is, and its play button."""

    def __init__(self, parent: QWidget | None = None, *, upper: bool) -> None:
        super().__init__(parent)
        self.upper = upper
        self.play = QToolButton(self)
        self.play.setProperty("choice", True)
        self.site = QLabel(self)
        font = QFont(self.site.font())
        font.setBold(True)
        self.site.setFont(font)
        self.about = ElidedLabel(self)
        self.about.setProperty("muted", True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(10, 4, 10, 0)
        self.row.setSpacing(10)
        self.row.addWidget(self.play)
        self.row.addWidget(self.site)
        self.row.addWidget(self.about, 1)

    def dress(self, playing: bool) -> None:
        if self.upper:
            words = tr("Stop the upper recording") if playing else tr("Play the upper recording")
        else:
            words = tr("Stop the lower recording") if playing else tr("Play the lower recording")
        self.play.setIcon(icons.icon("stop" if playing else "play", self.palette()))
        self.play.setToolTip(f"{words} ({'Space' if self.upper else 'Shift+Space'})")
        self.play.setAccessibleName(words)

    def show_item(self, shown: Shown | None) -> None:
        item = shown.item if shown is not None else None
        self.site.setText(site_of(item) if item is not None else "")
        self.about.set_full(_about(shown, named=self.upper) if shown is not None else "")
        self.play.setEnabled(shown is not None and shown.sound is not None)


def _about(shown: Shown, *, named: bool) -> str:
    """Which recording it is, unless that is said already, how long, and of whom; or why it cannot be seen."""
    if shown.failure is not None:
        return f"{shown.failure.message} {shown.failure.advice}".strip()
    length = (
        tr("{seconds:.1f} s", seconds=shown.sound.duration_s) if shown.sound is not None else tr("reading the sound …")
    )
    if not named:
        return length
    parts = (display_name(shown.item), patient_line(replace(shown.item.person, site="")), length)
    return " · ".join(part for part in parts if part)


class PairDialog(QDialog):
    """Not modal. What the window does to the open recording shows here at once."""

    about_to_play = Signal()  # whatever else sounds should stop
    problem = Signal(str, str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        session: Session,
        hand: Hand,
        playback: Playback,
        *,
        tasks: Tasks | None = None,
        player: Player | None = None,
    ) -> None:
        """``tasks`` and ``player`` stand in for the dialog's own, in tests."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("Left and right side by side"))
        self._playback = playback
        # Of its own, and over when it closes: nothing comes back to lanes that are gone.
        self._tasks = tasks if tasks is not None else Tasks(QThreadPool(self), self)
        self.pairing = Pairing(session, hand, self._tasks, self)
        self._player = player if player is not None else Player(self, tasks=playback.listening.tasks)
        self.playing: int | None = None
        self.heads = Head(self, upper=True), Head(self, upper=False)
        self.view = PairView(self._tasks, self.heads, self)
        self.others = QComboBox(self)
        self.swap = QToolButton(self)
        self.empty = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._build()
        self._wire()
        self._keys()
        self.apply_theme(theme)
        self.pairing.begin()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.others.setAccessibleName(tr("Which recording is shown below"))
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.swap.setText(tr("Swap"))
        self.swap.setProperty("choice", True)
        self.swap.setToolTip(tr("Open the lower recording, and show this one below it (X)"))
        lower = self.heads[LOWER].row
        lower.insertWidget(2, self.others)
        lower.addWidget(self.swap)
        self.empty.setProperty("muted", True)
        self.empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keys = ElidedLabel(self)
        keys.set_full(KEYS)
        keys.setProperty("muted", True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        box.addButton(help_button(self), QDialogButtonBox.ButtonRole.ResetRole)
        box.rejected.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 10)
        foot.addWidget(keys, 1)
        foot.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(1240, room.width() - 40), min(780, room.height() - 40))

    def _wire(self) -> None:
        pairing, player = self.pairing, self._player
        pairing.choices_changed.connect(self._show_choices)
        pairing.upper_changed.connect(self._show_upper)
        pairing.lower_changed.connect(self._show_sounds)
        pairing.documents_changed.connect(self._show_documents)
        self.others.activated.connect(lambda row: pairing.choose(self.others.itemData(row)))
        self.swap.clicked.connect(pairing.swap)
        for which, head in enumerate(self.heads):
            head.play.clicked.connect(lambda _, which=which: self.toggle(which))
        self._playback.state_changed.connect(self._show_gain)
        player.position.connect(lambda time_s: self.view.set_playhead(time_s) if self.playing is not None else None)
        player.stopped.connect(self._stopped)
        player.problem.connect(self.problem)
        self.finished.connect(player.stop)
        self.finished.connect(lambda _: self._tasks.shutdown())

    def _keys(self) -> None:
        view, pairing = self.view, self.pairing
        for keys, deed in (
            ("Space", lambda: self.toggle(UPPER)),
            ("Shift+Space", lambda: self.toggle(LOWER)),
            ("N", lambda: pairing.step(1)),
            ("P", lambda: pairing.step(-1)),
            ("X", pairing.swap),
            ("+", lambda: view.zoom(ZOOM)),
            ("=", lambda: view.zoom(ZOOM)),
            ("-", lambda: view.zoom(1 / ZOOM)),
            ("F", view.timeline.fit),
            ("Left", lambda: view.scroll_by(-1)),
            ("Right", lambda: view.scroll_by(1)),
        ):
            QShortcut(QKeySequence(keys), self, deed)

    # -- what is shown

    def _show_choices(self) -> None:
        blocked = QSignalBlocker(self.others)
        self.others.clear()
        for item in self.pairing.choices:
            self.others.addItem(f"{site_of(item)} · {display_name(item)}", item)
        blocked.unblock()
        self._show_empty()

    def _show_empty(self) -> None:
        upper, some = self.pairing.upper, bool(self.pairing.choices)
        self.view.setVisible(some)
        self.empty.setVisible(not some)
        known = upper is not None and bool(upper.item.person.patient)
        self.empty.setText(tr("No recording is open.") if upper is None else NO_OTHER if known else NOBODY)

    def _show_upper(self) -> None:
        self._show_sounds()
        self._show_documents()

    def _show_sounds(self) -> None:
        self._player.stop()
        upper, lower = self.pairing.upper, self.pairing.lower
        self.view.set_sounds(_samples(upper), _samples(lower))
        self._show_gain()
        for head, shown in zip(self.heads, (upper, lower), strict=True):
            head.show_item(shown)
        self.heads[LOWER].site.setVisible(False)  # the list says it
        if lower is not None and lower.item in self.pairing.choices:
            self.others.setCurrentIndex(self.pairing.choices.index(lower.item))
        self.swap.setEnabled(lower is not None)

    def _show_documents(self) -> None:
        upper, lower = self.pairing.upper, self.pairing.lower
        self.view.show_documents(*((s.document, s.proposals) if s is not None else (None, ()) for s in (upper, lower)))

    def _show_gain(self) -> None:
        self.view.set_gain(self._playback.gain_db)
        self._player.set_gain(self._playback.gain_db)

    # -- sound

    def toggle(self, which: int) -> None:
        """Play one of the two, from the cursor or the selection; or stop it."""
        again = self.playing == which
        self._player.stop()
        shown = (self.pairing.upper, self.pairing.lower)[which]
        if again or shown is None or shown.sound is None:
            return
        self.about_to_play.emit()
        listening, samples = self._playback.listening, shown.sound.samples
        self._player.load(samples, SAMPLE_RATE)
        filtered = Filtered(samples, listening.band, SAMPLE_RATE) if listening.band is not None else None
        self._player.set_hearing(listening.hearing, filtered)
        line = self.view.timeline
        start, end = line.selection if line.selection is not None else (line.cursor_s, None)
        if start >= shown.sound.duration_s - 0.02:
            start, end = 0.0, None
        if self._player.play(start, end, self._playback.loop and line.selection is not None):
            self.playing = which
            self._dress()

    def _stopped(self) -> None:
        self.playing = None
        self.view.set_playhead(None)
        self._dress()

    # -- looks

    def _dress(self) -> None:
        for which, head in enumerate(self.heads):
            head.dress(self.playing == which)

    def apply_theme(self, theme: Theme) -> None:
        self.view.apply_theme(theme)
        self._dress()


def _samples(shown: Shown | None) -> np.ndarray | None:
    return shown.sound.samples if shown is not None and shown.sound is not None else None
