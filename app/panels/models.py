"""The models of this computer: a list, all that is known of the chosen one, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.guide.desk import help_button
from app.learning.models_work import Shelf, facts_of, row_of
from app.panels.training_parts import button, fill, footer, heading, note, say, table, words
from prs_core.registry import Kind, Model
from prs_core.translation import tr

_COLUMNS = (
    "",
    tr("Model"),
    tr("Kind", "of model"),
    tr("From", "another model"),
    tr("Made", "when"),
    tr("By", "whom"),
    tr("Scores"),
)
_ABOUT = tr(
    "The model in use judges recordings that nobody has reviewed yet. Whichever is in use: what was reviewed stays as "
    "it is, and nothing is ever lost by going back."
)


class ModelsDialog(QDialog):
    """Shows a Shelf. What is wanted is said by signals and done by the desk (app.learning.models_desk)."""

    use_wanted = Signal(str, bool)  # id, whether it was confirmed a second time
    back_wanted = Signal()
    bundled_wanted = Signal()
    verify_wanted = Signal()
    export_wanted = Signal(str)  # id
    import_wanted = Signal()
    noted = Signal(str, str)  # id, note

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setAccessibleName(tr("Models"))
        self.setModal(False)
        self.shelf: Shelf | None = None
        self.busy = False
        self.trouble = note(self, tr("What went wrong"), danger=True)
        self.outcome = words("", self)
        self.outcome.setAccessibleName(tr("What was done"))
        self.models = table(tr("Models"), _COLUMNS, self)
        self.models.setMinimumHeight(5 * self.models.verticalHeader().defaultSectionSize())
        self.models.itemSelectionChanged.connect(self._chosen_changed)
        self._build_facts()
        self._build_buttons()
        self._lay_out()
        room = parent.screen().availableGeometry()
        self.resize(min(1000, room.width() - 40), min(700, room.height() - 60))

    def _build_facts(self) -> None:
        self.facts = QWidget(self)
        self._form = QFormLayout(self.facts)
        self._form.setContentsMargins(0, 6, 6, 6)
        self._form.setHorizontalSpacing(16)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.facts_area = QScrollArea(self)
        self.facts_area.setWidget(self.facts)
        self.facts_area.setWidgetResizable(True)
        self.facts_area.setAccessibleName(tr("What is known of the model"))
        self.note = QLineEdit(self, placeholderText=tr("Note on this model"))
        self.note.setAccessibleName(tr("Note on this model"))
        self.note.setMaxLength(1000)
        self.note.editingFinished.connect(self._note_edited)

    def _build_buttons(self) -> None:
        self.help = help_button(self)
        self.verify = button(tr("Verify all"), self)
        self.verify.setToolTip(tr("Compare all files of all models with their checksums"))
        self.export = button(tr("Export …"), self)
        self.export.setToolTip(tr("Write the chosen model as one file, for another computer"))
        self.import_ = button(tr("Import …"), self)
        self.import_.setToolTip(tr("Take in a model that was exported; it does not come into use by that"))
        self.bundled = button(tr("Restore the original"), self)
        self.bundled.setToolTip(tr("Use the model that ships with PRS Studio"))
        self.back = button(tr("Go back"), self)
        self.use = button(tr("Use this model"), self, primary=True)
        self.question = note(self, tr("Second confirmation"))
        self.confirm = button(tr("Use it all the same"), self)
        self.refrain = button(tr("No, keep the current model in use"), self)
        self.verify.clicked.connect(self.verify_wanted)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.chosen_id))
        self.import_.clicked.connect(self.import_wanted)
        self.bundled.clicked.connect(self.bundled_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.use.clicked.connect(self._use)
        self.confirm.clicked.connect(lambda: self.use_wanted.emit(self.chosen_id, True))
        self.refrain.clicked.connect(lambda: self._ask(""))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(heading(tr("Models"), self))
        layout.addWidget(words(_ABOUT, self, muted=True))
        layout.addWidget(self.trouble)
        layout.addWidget(self.models, 2)
        layout.addWidget(self.facts_area, 3)
        layout.addWidget(self.note)
        layout.addWidget(self.outcome)
        layout.addWidget(self.question)
        footer(layout, [], [self.confirm, self.refrain])
        footer(layout, [self.help, self.verify, self.export, self.import_], [self.bundled, self.back, self.use])
        self._ask("")

    # -- what is shown

    @property
    def chosen(self) -> Model | None:
        """The model that is selected in the list."""
        row = self.models.currentRow()
        known = self.shelf.models if self.shelf is not None else ()
        return known[row] if 0 <= row < len(known) else None

    @property
    def chosen_id(self) -> str:
        return self.chosen.entry.id if self.chosen is not None else ""

    def show_shelf(self, shelf: Shelf, choose: str = "") -> None:
        """Show what there is; ``choose``: the model to select, else the one that was, or the one in use."""
        wanted = choose or self.chosen_id or (shelf.current.entry.id if shelf.current is not None else "")
        self.shelf = shelf
        self.models.blockSignals(True)
        fill(self.models, [row_of(model) for model in shelf.models])
        ids = [model.entry.id for model in shelf.models]
        self.models.setCurrentCell(ids.index(wanted) if wanted in ids else 0, 1)
        self.models.blockSignals(False)
        if shelf.problem:
            self.tell(shelf.problem, tr("The model that ships is used instead."), trouble=True)
        self._chosen_changed()

    def tell(self, message: str, advice: str = "", *, trouble: bool = False) -> None:
        """What was done, or what went wrong."""
        text = f"{message} {advice}".strip()
        say(self.trouble, text if trouble else "")
        self.outcome.setText("" if trouble else text)

    def set_busy(self, text: str) -> None:
        """Something is being done; "": not any more."""
        self.busy = bool(text)
        if text:
            self.tell(text)
        self._ask("")

    def _chosen_changed(self) -> None:
        model, shelf = self.chosen, self.shelf
        while self._form.rowCount():
            self._form.removeRow(0)
        if model is not None and shelf is not None:
            for title, text in facts_of(shelf, model):
                label = QLabel(title, self.facts)
                label.setProperty("muted", True)
                value = words(text, self.facts)
                value.setAccessibleName(title)
                self._form.addRow(label, value)
            self.note.setText(model.entry.note)
            self.note.setVisible(model.entry.kind is not Kind.BUNDLED)
            self.note.setEnabled(not model.problem)
        self._ask("")

    def _ask(self, question: str) -> None:
        """Ask for the second confirmation; "": of nothing any more."""
        say(self.question, question)
        for widget in (self.confirm, self.refrain):
            widget.setVisible(bool(question))
        self._enable()
        if question:
            self.refrain.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self) -> None:
        model, shelf = self.chosen, self.shelf
        free = not self.busy and shelf is not None and not self.question.text()
        usable = free and model is not None and not model.problem
        self.use.setEnabled(bool(usable and model is not None and not model.is_current))
        self.export.setEnabled(usable)
        self.verify.setEnabled(free)
        self.import_.setEnabled(free)
        previous = shelf.previous if shelf is not None else ""
        self.back.setEnabled(free and bool(previous))
        self.back.setToolTip(
            tr("Use {model} again", model=previous) if previous else tr("No other model was in use before")
        )
        current = shelf.current if shelf is not None else None
        self.bundled.setEnabled(free and (current is None or current.entry.kind is not Kind.BUNDLED))

    # -- what is wanted

    def _use(self) -> None:
        model, shelf = self.chosen, self.shelf
        if model is None or shelf is None:
            return
        found = shelf.standings[model.entry.id]
        if found.needs_confirmation:
            self._ask(f"{found.words} {tr('Use it all the same? That you confirmed it is written down.')}")
        else:
            self.use_wanted.emit(model.entry.id, False)

    def _note_edited(self) -> None:
        model = self.chosen
        if model is not None and self.note.text().strip() != model.entry.note and self.note.isEnabled():
            self.noted.emit(model.entry.id, self.note.text().strip())
