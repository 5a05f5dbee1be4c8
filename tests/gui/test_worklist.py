"""The worklist with a study: filters, order, progress, next unreviewed; and that it moves no one who reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QTest

from app.look.theme import DARK, LIGHT
from app.panels.worklist import WorklistPanel
from app.panels.worklist_delegate import WorklistDelegate, label_beside
from app.panels.worklist_model import FACTS_ROLE, ITEM_ROLE, WorklistModel, _ranges
from app.session import Session
from app.study.items import Item
from app.tasks import SynchronousPool, Tasks
from prs_core.labels import RecordLabel
from prs_core.patients import Person
from prs_core.study.records import Status
from tests.gui.listing_data import listed, said
from tests.gui.test_session import Engine

CAS, DAS, NORMAL = RecordLabel.CAS, RecordLabel.DAS, RecordLabel.NORMAL


def items() -> list[Item]:
    return [
        listed("1", "700_2.0_0_p1_1", CAS, 0.9, said("Ada", CAS, reviewed=True)),
        listed("2", "700_2.0_0_p3_2", NORMAL, 0.6, unsure=True),
        listed("3", "700_2.0_0_p1_3", DAS, 0.4, said("Ada", DAS)),
        listed("4", "80_0.5_1_p2_1", DAS, 0.8, said("Bert", DAS, reviewed=True)),
    ]


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Session:
    made = Session(Tasks(SynchronousPool()), Engine(), tmp_path)
    made.items = {item.key: item for item in items()}
    return made


@pytest.fixture
def panel(qtbot: Any, session: Session) -> WorklistPanel:
    made = WorklistPanel(session)
    qtbot.addWidget(made)
    made.resize(280, 700)
    made.set_reader("Ada")
    return made


def keys(panel: WorklistPanel) -> str:
    return "".join(panel.model.item(row).key for row in range(panel.model.rowCount()))


def test_filters_work_together_and_are_counted_on_the_button(panel: WorklistPanel) -> None:
    panel.more.setChecked(True)
    assert not panel.filters.isHidden() and keys(panel) == "4123"
    panel.filters.choose("patient", "700")
    panel.filters.choose("status", Status.UNREVIEWED)
    assert keys(panel) == "2" and panel.more.text() == "2" and panel.foot.text().startswith("1 of 4")
    panel.filter.setText("cas")
    assert keys(panel) == "" and panel.stack.currentWidget() is panel.empty
    panel.filter.clear()
    panel.filters.reset.click()
    assert keys(panel) == "4123" and panel.more.text() == ""


def test_the_choices_are_what_there_is(panel: WorklistPanel) -> None:
    def offered(name: str) -> list[str]:
        combo = panel.filters.choices[name]
        return [combo.itemText(number) for number in range(combo.count())]

    assert offered("patient") == ["Any", "80", "700"]
    assert offered("site") == ["Any", "Left posterior", "Left lateral", "Right posterior"]
    assert offered("annotator") == ["Any", "Nobody yet", "Ada", "Bert"]


def test_a_chosen_patient_who_goes_takes_the_filter_away(panel: WorklistPanel, session: Session) -> None:
    panel.filters.choose("patient", "80")
    assert keys(panel) == "4"
    session.set_persons({"4": Person("81")})
    assert keys(panel) == "4123" and panel.model.criteria.patient == ""


def test_progress_is_the_readers(panel: WorklistPanel) -> None:
    assert panel.progress_text.text() == "1 of 4 reviewed, 1 in work"
    assert (panel.progress.value(), panel.progress.maximum()) == (1, 4)
    repainted = []
    panel.model.dataChanged.connect(lambda first, last: repainted.append((first.row(), last.row())))
    panel.set_reader("Bert")
    assert repainted == [(0, 3)]
    assert panel.progress_text.text() == "1 of 4 reviewed"


def test_most_uncertain_first(panel: WorklistPanel) -> None:
    panel.order.setCurrentIndex(panel.order.findData("uncertain"))
    assert keys(panel) == "2341"


def test_next_unreviewed_follows_the_list_as_it_is_shown(qtbot: Any, panel: WorklistPanel, session: Session) -> None:
    session.select("1")
    opened = []
    for _ in range(3):
        panel.next_unreviewed()
        opened.append(session.current.key if session.current else "")
    assert opened == ["2", "3", "4"]
    panel.filters.choose("status", Status.REVIEWED)
    with qtbot.waitSignal(panel.said) as told:
        panel.next_unreviewed()
    assert told.args == ["No other recording is left to review among those shown."]


def test_what_is_reviewed_stays_open_until_it_is_left(qtbot: Any, panel: WorklistPanel, session: Session) -> None:
    session.select("2")
    panel.filters.choose("status", Status.UNREVIEWED)
    session.select("4")
    session.select("2")
    session.set_labels("2", (said("Ada", NORMAL, reviewed=True),))
    panel.model.arrange()
    assert keys(panel) == "42" and session.current is session.items["2"]
    assert panel.progress_text.text() == "2 of 4 reviewed, 1 in work"
    session.select("4")
    panel.model.arrange()
    assert keys(panel) == "4" and session.current is session.items["4"], "nothing else was opened by that"


def test_a_new_order_keeps_what_is_open(panel: WorklistPanel, session: Session) -> None:
    session.select("3")
    panel.order.setCurrentIndex(panel.order.findData("confidence"))
    assert keys(panel) == "3241" and panel.list.currentIndex().row() == 0
    session.items["3"].person = Person("9")
    session.item_changed.emit("3")
    panel.order.setCurrentIndex(panel.order.findData("patient"))
    assert keys(panel)[0] == "3" and session.current is session.items["3"]


def test_rows_come_and_go_piece_by_piece(qtbot: Any, session: Session) -> None:
    """Whatever changes, the rows end as they would if read anew."""
    model = WorklistModel(session)
    said_rows = []
    model.rowsInserted.connect(lambda _, first, last: said_rows.append((first, last)))
    for wanted in (["1", "3"], ["4", "1", "2", "3"], ["2", "4"], ["4", "3", "2", "1"], [], ["1"], ["2", "1"]):
        model._change(wanted)
        assert model._keys == wanted and model.rowCount() == len(wanted)
        assert [model.row_of(key) for key in wanted] == list(range(len(wanted)))
    assert said_rows == [(0, 0), (2, 2), (1, 1), (3, 3), (0, 0)]
    assert _ranges([0, 1, 3, 4, 7]) == [(0, 1), (3, 4), (7, 7)]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_row_paints(panel: WorklistPanel, theme: Any) -> None:
    panel.apply_theme(theme)
    panel.show()
    picture = panel.grab().toImage()
    assert picture.width() == panel.width()
    index = panel.model.index(0)
    assert isinstance(panel.list.itemDelegate(), WorklistDelegate)
    assert index.data(ITEM_ROLE).key == "4" and index.data(FACTS_ROLE).verdict.label is DAS
    assert "Bert: DAS, reviewed" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_label_gives_way_to_the_name_of_its_recording(qapp: Any) -> None:
    metrics = QFontMetricsF(QFont())
    name, label = "40638239 · 1892", "≠ Poor Quality"
    both = metrics.horizontalAdvance(name) + metrics.horizontalAdvance(label) + 20
    assert label_beside(metrics, label, name, both) == label
    short = label_beside(metrics, label, name, both - 40)
    assert short.startswith("≠ ") and short.endswith("…")
    assert metrics.horizontalAdvance(short) + metrics.horizontalAdvance(name) + 6 <= both - 40
    assert label_beside(metrics, "CAS", 9 * name, both) == "CAS", "it keeps a third"


def test_the_key_is_in_menu_and_sheet_and_works(qtbot: Any, shell: Any, make_sound: Any) -> None:
    window = shell.window
    window.open_paths([make_sound(f"{n}.wav") for n in (1, 2, 3)])
    qtbot.waitUntil(lambda: shell.session.sound is not None)
    window.activateWindow()
    assert any(window.actions_.view.unreviewed in group for _, group in window.actions_.groups())
    with qtbot.waitSignal(shell.session.current_changed):
        QTest.keyClick(window, Qt.Key.Key_J)
    assert shell.session.current.title == "2"
