"""The Edit menu: what is done to events, proposals and the record, each with its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from app.preferences.shortcuts import set_words
from prs_core.annotation import Layer
from prs_core.editing import labels_of
from prs_core.label_words import said
from prs_core.translation import tr

if TYPE_CHECKING:
    from app.main_window import MainWindow

Make = Callable[..., QAction]
NUDGE_S = 0.01
LAYERS = {Layer.EVENTS: tr("&Events"), Layer.PHASES: tr("Breath &phases"), Layer.ARTEFACTS: tr("&Artefacts")}
LAYER_TIPS = {
    Layer.EVENTS: tr("Mark events"),
    Layer.PHASES: tr("Mark breath phases"),
    Layer.ARTEFACTS: tr("Mark artefacts"),
}
#: By the key held with Left or Right: seconds, what the menu says and what the tool tip says.
NUDGES = (
    ("", -NUDGE_S, tr("Nudge the event earlier"), tr("Nudge the event by 10 ms, earlier")),
    ("", NUDGE_S, tr("Nudge the event later"), tr("Nudge the event by 10 ms, later")),
    ("Shift+", -NUDGE_S, tr("Nudge its start earlier"), tr("Nudge its start by 10 ms, earlier")),
    ("Shift+", NUDGE_S, tr("Nudge its start later"), tr("Nudge its start by 10 ms, later")),
    ("Ctrl+", -NUDGE_S, tr("Nudge its end earlier"), tr("Nudge its end by 10 ms, earlier")),
    ("Ctrl+", NUDGE_S, tr("Nudge its end later"), tr("Nudge its end by 10 ms, later")),
)
_TYPES = 7


class EditActions:
    """Makes and keeps the actions; ``refresh`` brings them up to date with the document and what is selected."""

    def __init__(self, window: MainWindow, make: Make) -> None:
        self._window, self._make = window, make
        self._bench, self._hand = window.workbench, window.workbench.hand
        self._undo_actions()
        self._type_actions()
        self._proposal_actions()
        self._event_actions()
        self._nudges()
        self._layer_actions()
        self._record_actions()
        self._menu()

    def _undo_actions(self) -> None:
        group = self._window.workbench.editor.undo_group
        self.undo = group.createUndoAction(self._window, tr("&Undo"))
        self.redo = group.createRedoAction(self._window, tr("&Redo"))
        for action, words in ((self.undo, tr("Undo")), (self.redo, tr("Redo"))):
            action.setProperty("words", words)  # the menu names what is undone, the sheet need not
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])

    def _type_actions(self) -> None:
        self.types = [
            self._make(tr("Type {number}", number=n), lambda n=n: self._press_type(n - 1), str(n))
            for n in range(1, _TYPES + 1)
        ]
        for action in self.types:
            action.setAutoRepeat(False)

    def _press_type(self, number: int) -> None:
        keys: Any = self.types[number].shortcut()
        self._bench.press_type(number, keys[0].key() if keys.count() else 0)

    def _proposal_actions(self) -> None:
        make, hand = self._make, self._hand
        self.accept = make(tr("&Accept"), hand.accept, ("Return", "Enter"), tip=tr("Accept, and go on to the next"))
        self.accept_all = make(
            tr("Accept all in &view"),
            self._bench.accept_in_view,
            ("Shift+Return", "Shift+Enter"),
            tip=tr("Accept all proposals in view"),
        )
        self.discard = make(
            tr("Re&ject or delete"), hand.discard, ("Backspace", "Del"), tip=tr("Reject the proposal, delete the event")
        )
        self.next_event = make(tr("&Next event"), lambda: self._bench.step(1), "Tab", tip=tr("Next event or proposal"))
        self.previous_event = make(
            tr("&Previous event"),
            lambda: self._bench.step(-1),
            ("Shift+Tab", "Shift+Backtab"),
            tip=tr("Previous event or proposal"),
        )

    def _event_actions(self) -> None:
        make, hand = self._make, self._hand
        self.split = make(tr("&Split at the cursor"), self._bench.split, "S", tip=tr("Split the event at the cursor"))
        self.merge = make(tr("&Merge"), hand.merge, "M", tip=tr("Merge the selected events"))
        self.duplicate = make(tr("&Duplicate"), hand.duplicate, "D", tip=tr("Duplicate the selected events"))
        self.select_all = make(tr("Select a&ll"), hand.select_all, "Ctrl+A", tip=tr("Select all events and proposals"))
        self.uncertain = make(tr("&Uncertain"), self._toggle_uncertain, "U", tip=tr("Mark as uncertain, or certain"))
        self.uncertain.setCheckable(True)
        self.remark = make(tr("&Comment"), self._remark, "C", tip=tr("Write a comment on the event"))
        self.pauses: QAction = make(
            tr("Snap to pa&uses"),
            lambda: self._bench.set_snap_to_pauses(self.pauses.isChecked()),
            "Q",
            tip=tr("Borders stick to pauses, too"),
        )
        self.pauses.setCheckable(True)
        self.pauses.setChecked(self._bench.snap_to_pauses)

        self.history = make(
            tr("&History …"), self._show_history, "H", tip=tr("History of the selected event, or of the recording")
        )

    def _show_history(self) -> None:
        from app.dialogs.history import show_history

        show_history(self._window)

    def _remark(self) -> None:
        self._window.events_dock.show()
        self._window.events.table.remark()

    def _toggle_uncertain(self) -> None:
        events = self._bench.editor.selected_events()
        self._hand.mark_uncertain(not (events and all(event.uncertain for event in events)))
        self.refresh()

    def _nudges(self) -> None:
        ways: dict[str, Callable[[float], object]] = {
            "": lambda s: self._hand.nudge(s, s),
            "Shift+": lambda s: self._hand.nudge(s, 0.0),
            "Ctrl+": lambda s: self._hand.nudge(0.0, s),
        }
        self.nudges = [
            self._make(
                text,
                lambda then=ways[modifier], seconds=seconds: then(seconds),
                f"{modifier}{'Right' if seconds > 0 else 'Left'}",
                tip=tip,
            )
            for modifier, seconds, text, tip in NUDGES
        ]

    def _layer_actions(self) -> None:
        group = QActionGroup(self._window)
        self.layers: dict[Layer, QAction] = {}
        for number, (layer, text) in enumerate(LAYERS.items(), start=1):
            action = self._make(
                text, lambda layer=layer: self._choose_layer(layer), f"Ctrl+{number}", tip=LAYER_TIPS[layer]
            )
            action.setCheckable(True)
            group.addAction(action)
            self.layers[layer] = action

    def _choose_layer(self, layer: Layer) -> None:
        window = self._window
        if layer is not Layer.EVENTS:
            window.actions_.view.show_lane(str(layer))
        self._bench.editor.select(())
        self._bench.editor.set_layer(layer)

    def _record_actions(self) -> None:
        make, hand = self._make, self._hand
        self.poor = make(
            tr("Poor &Quality"), hand.toggle_poor_quality, "0", tip=tr("Mark the record Poor Quality, or not")
        )
        self.poor.setCheckable(True)
        self.reviewed = make(
            tr("&Reviewed"), self._toggle_reviewed, "Ctrl+Return", tip=tr("Mark the recording as reviewed")
        )
        self.reviewed.setCheckable(True)

    def _toggle_reviewed(self) -> None:
        document = self._bench.editor.document
        if document is not None:
            self._hand.review(not document.record.reviewed)
            self.refresh()  # it may have to be asked for a label first

    def _menu(self) -> None:
        menu = self._window.menuBar().addMenu(tr("&Edit"))
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        self.type_menu = menu.addMenu(tr("&Type", "of an event"))
        self.type_menu.addActions(self.types)
        menu.addActions([self.accept, self.accept_all, self.discard])
        menu.addSeparator()
        menu.addActions([self.next_event, self.previous_event, self.select_all])
        menu.addSeparator()
        menu.addActions([self.split, self.merge, self.duplicate, self.uncertain, self.remark, self.history])
        nudge = menu.addMenu(tr("Nud&ge"))
        nudge.addActions(self.nudges)
        menu.addAction(self.pauses)
        menu.addSeparator()
        layers = menu.addMenu(tr("Mark in the &layer"))
        layers.addActions(list(self.layers.values()))
        menu.addSeparator()
        menu.addActions([self.poor, self.reviewed])
        menu.addSeparator()
        self.preferences: QAction = self._make(tr("Pre&ferences …"), self._window.preferences.show, "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addAction(self.preferences)
        self.menu = menu

    def for_the_sheet(self) -> list[tuple[str, list[QAction]]]:
        """Groups for the keyboard sheet."""
        return [
            (tr("Events and proposals"), [*self.types, self.accept, self.accept_all, self.discard, self.next_event,
                                      self.previous_event, self.select_all]),
            (tr("Changing events"), [self.undo, self.redo, self.split, self.merge, self.duplicate, self.uncertain,
                                 self.remark, self.history, *self.nudges, self.pauses]),
            (tr("Layers and record"), [*self.layers.values(), self.poor, self.reviewed]),
        ]  # fmt: skip

    def refresh(self) -> None:
        editor = self._bench.editor
        document, selected = editor.editable, bool(editor.selected)
        labels = labels_of(editor.layer)
        ready = document is not None or (
            editor.lacks_reader and not editor.locked
        )  # what cannot be without a reader's name asks for it
        for number, action in enumerate(self.types):
            action.setVisible(number < len(labels))
            action.setEnabled(ready and number < len(labels))
            if number < len(labels):
                action.setText(said(labels[number]).replace("&", "&&"))
                set_words(action, said(labels[number]))
        for action in (self.accept, self.accept_all):
            action.setEnabled(ready and not self._window.session.blind)  # who reads blind is shown no proposals
        for action in (self.next_event, self.previous_event, self.select_all, self.history):
            action.setEnabled(editor.document is not None)  # looking is always possible
        self.split.setEnabled(document is not None)
        for action in (self.discard, self.merge, self.duplicate, self.uncertain, self.remark, *self.nudges):
            action.setEnabled(document is not None and selected)
        events = editor.selected_events()
        self.uncertain.setChecked(bool(events) and all(event.uncertain for event in events))
        for layer, action in self.layers.items():
            action.setChecked(layer is editor.layer)
            action.setEnabled(document is not None)
        for action in (self.poor, self.reviewed):
            action.setEnabled(document is not None)
        self.pauses.setChecked(self._bench.snap_to_pauses)
        record = editor.document.record if editor.document is not None else None
        self.poor.setChecked(record is not None and record.label == "Poor Quality")
        self.reviewed.setChecked(record is not None and record.reviewed)
