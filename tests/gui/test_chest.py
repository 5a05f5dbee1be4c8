"""The chest diagram: sites, findings, and the way to their recordings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.look.theme import DARK, LIGHT
from app.panels.chest import PLACES, ChestPanel, by_site, finding, site_words
from app.session import Session
from app.study.items import Item
from app.tasks import SynchronousPool, Tasks
from prs_core.labels import RecordLabel
from prs_core.patients import Person
from tests.gui.listing_data import listed, said
from tests.gui.test_session import Engine

CAS, DAS, NORMAL, POOR = RecordLabel.CAS, RecordLabel.DAS, RecordLabel.NORMAL, RecordLabel.POOR_QUALITY


@pytest.fixture
def items() -> list[Item]:
    return [
        listed("1", "700_2.0_0_p1_10", NORMAL),
        listed("2", "700_2.0_0_p1_9", CAS, 0.6, unsure=True),
        listed("3", "700_2.0_0_p4_1", DAS, 0.9, said("Ada", POOR)),
        listed("4", "80_0.5_1_p2_1", DAS),
        listed("5", "700_2.0_0_p6_2"),
        listed("6", "take"),
    ]


@pytest.fixture
def panel(qtbot: Any, items: list[Item], tmp_path: Path) -> ChestPanel:
    session = Session(Tasks(SynchronousPool()), Engine(), tmp_path)
    session.items = {item.key: item for item in items}
    made = ChestPanel(session)
    qtbot.addWidget(made)
    made.resize(280, 160)
    made.show()
    return made


def test_left_is_left_as_one_looks_at_the_back() -> None:
    assert PLACES["p2"][0] < PLACES["p1"][0] < 0.5 < PLACES["p3"][0] < PLACES["p4"][0]


def test_sites_hold_the_patients_recordings_in_order(items: list[Item]) -> None:
    sites = by_site(items, "700")
    assert {site: [item.key for item in found] for site, found in sites.items()} == {
        "p1": ["2", "1"], "p2": [], "p3": [], "p4": ["3"], "p6": ["5"]
    }  # fmt: skip
    assert not any(by_site(items, "").values()), "recordings of nobody belong to nobody"


def test_a_site_shows_what_matters_most_and_the_readers_word_first(items: list[Item]) -> None:
    sites = by_site(items, "700")
    verdict = finding(sites["p1"], "Ada")
    assert verdict is not None and verdict.label is CAS and verdict.unsure
    assert getattr(finding(sites["p4"], "Ada"), "label", None) is POOR
    assert finding(sites["p2"], "Ada") is None and finding(sites["p6"], "Ada") is None
    assert site_words("p1", sites["p1"], "Ada") == "left posterior (p1): CAS?; Normal"
    assert site_words("p2", [], "Ada") == "left lateral (p2): not recorded"
    assert site_words("p6", sites["p6"], "Ada") == "p6: not analysed yet"


def test_a_name_is_no_mark_up(panel: ChestPanel) -> None:
    assert panel.title.textFormat() == Qt.TextFormat.PlainText


def test_a_click_opens_the_sites_recordings_in_turn(panel: ChestPanel) -> None:
    session, view = panel._session, panel.view
    session.select("3")
    assert panel.title.text() == "Patient 700 · 4 recordings" and "p4" in view.accessibleDescription()
    opened = []
    for site in ("p1", "p1", "p1", "p6", "p2"):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.spot(site).center().toPoint())
        opened.append(session.current.key if session.current else "")
    assert opened == ["2", "1", "2", "5", "5"], "nothing was recorded at p2"
    assert view.site_at(QPointF(2, view.height() - 2)) is None


def test_it_works_by_keyboard(panel: ChestPanel) -> None:
    session, view = panel._session, panel.view
    session.select("1")
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert session.current is session.items["3"]
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert session.current is session.items["2"]


def test_it_is_hidden_where_the_patient_is_not_known(panel: ChestPanel) -> None:
    panel._session.select("6")
    assert panel.isHidden()
    panel._session.set_persons({"6": Person("80", "p3")})
    assert not panel.isHidden() and [item.key for item in panel.view.sites["p3"]] == ["6"]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_it_paints_in_both_themes(panel: ChestPanel, theme: Any) -> None:
    panel._session.select("1")
    panel.apply_theme(theme)
    panel.set_reader("Ada")
    assert len({panel.view.grab().toImage().pixel(x, 70) for x in range(0, 280, 3)}) > 3
