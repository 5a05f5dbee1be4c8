"""What the worklist filters and orders by."""

from __future__ import annotations

import pytest

from app.panels.worklist_delegate import initials
from app.study.listing import NOBODY, ORDERS, Criteria, arranged, facts_of, next_unreviewed, order_key, progress, spoken
from prs_core.labels import RecordLabel
from prs_core.study.records import CONSENSUS, Status
from tests.gui.listing_data import listed, said

NORMAL, CAS, DAS = RecordLabel.NORMAL, RecordLabel.CAS, RecordLabel.DAS
ITEMS = [
    listed("1", "700_2.0_0_p1_10", CAS, 0.9, said("Ada", CAS, reviewed=True)),
    listed("2", "700_2.0_0_p3_9", NORMAL, 0.6, said("Ada", DAS, comment="Loud HEART"), unsure=True),
    listed("3", "80_0.5_1_p2_1", DAS, 0.4, said("Ada", DAS, reviewed=True), said("Bert", NORMAL, reviewed=True)),
    listed("4", "80_0.5_1_p4_2", NORMAL, 0.7, quality=("Clipped.",)),
    listed("5", "take", DAS, 0.95, said("Bert", CAS, uncertain=True), quality=("Silence.",), fit=False),
    listed("6", "80_0.5_1_p4_3"),
]


def test_another_readers_label_is_that_readers_and_not_the_models_guess() -> None:
    """Bert labelled it; whoever else reads is told whose label it is, and no doubt of the model's hangs on it."""
    item = listed("9", "take", DAS, 0.5, said("Bert", CAS), unsure=True)
    for reader in ("Ada", ""):
        facts = facts_of(item, reader)
        assert (facts.label, facts.whose, facts.guessed) == (CAS, "Bert", False)
        assert "label CAS by Bert" in spoken(item, facts)
    assert [initials(names) for names in ("Bert", "Dr. Ada Lovelace", "Ada, Bert")] == ["B", "DAL", "A+B"]
    own = facts_of(item, "Bert")
    assert (own.label, own.whose, own.guessed) == (CAS, "", False)
    model = facts_of(listed("9", "take", DAS, 0.5, unsure=True), "Ada")
    assert (model.label, model.whose, model.guessed) == (DAS, "", True)


def shown(order: str = "name", reader: str = "Ada", keep: str = "", **criteria: object) -> str:
    return "".join(arranged(ITEMS, Criteria(**criteria), order, reader, keep))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("criteria", "keys"),
    [
        ({}, "346215"),
        ({"status": Status.REVIEWED}, "31"),
        ({"status": Status.IN_WORK}, "2"),
        ({"status": Status.UNREVIEWED}, "465"),
        ({"label": DAS}, "32"),
        ({"label": CAS}, "15"),  # Bert's only label counts for one of whom Ada said nothing
        ({"label": NORMAL}, "4"),
        ({"confidence": "unsure"}, "2"),
        ({"confidence": "low"}, "3"),
        ({"confidence": "middle"}, "42"),
        ({"confidence": "high"}, "15"),
        ({"disagreement": "any"}, "325"),
        ({"disagreement": "readers"}, "3"),
        ({"disagreement": "model"}, "325"),
        ({"disagreement": "none"}, "461"),
        ({"patient": "80"}, "346"),
        ({"site": "p4"}, "46"),
        ({"quality": "good"}, "321"),
        ({"quality": "warned"}, "4"),
        ({"quality": "unfit"}, "5"),
        ({"annotator": "Bert"}, "35"),
        ({"annotator": NOBODY}, "46"),
        ({"words": ("heart",)}, "2"),
        ({"words": ("girl", "lateral")}, "346"),
        ({"words": ("unsure:",)}, "2"),
        ({"patient": "80", "status": Status.UNREVIEWED, "quality": "warned"}, "4"),
    ],
)
def test_each_filter_shows_just_what_it_says(criteria: dict[str, object], keys: str) -> None:
    assert shown(**criteria) == keys
    assert Criteria(**criteria).chosen == len(set(criteria) - {"words"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("order", "keys"),
    [
        ("name", "346215"),
        ("uncertain", "234156"),
        ("confidence", "324156"),
        ("status", "246531"),
        ("label", "153246"),
        ("disagreement", "325461"),
        ("patient", "346125"),
        ("site", "132465"),
        ("age", "346215"),
        ("quality", "543216"),
        ("annotator", "213546"),
        ("state", "634215"),
    ],
)
def test_each_order_puts_first_what_it_says(order: str, keys: str) -> None:
    assert shown(order) == keys and order in ORDERS


def test_all_orders_are_total_and_names_decide_ties() -> None:
    for order in ORDERS:
        keys = [order_key(item, facts_of(item, "Ada"), order) for item in ITEMS]
        assert len(set(keys)) == len(sorted(keys)) == len(ITEMS)


def test_what_is_open_stays_though_it_does_not_fit_any_more() -> None:
    assert shown(status=Status.REVIEWED, keep="6") == "361"


def test_the_status_is_the_readers_own() -> None:
    of_bert = [facts_of(item, "Bert").status for item in ITEMS]
    assert of_bert == ["unreviewed", "unreviewed", "reviewed", "unreviewed", "in work", "unreviewed"]
    assert progress(ITEMS, "Ada") == (2, 1, 6) and progress(ITEMS) == (2, 2, 6)


def test_the_consensus_is_no_reader() -> None:
    item = listed("1", "a", CAS, 0.9, said("Consensus", DAS, kind=CONSENSUS))
    facts = facts_of(item)
    assert (facts.status, facts.disagreement, facts.annotators, facts.label) == (Status.UNREVIEWED, 0, (), CAS)


def test_next_unreviewed_goes_down_then_around() -> None:
    done, open_, work = Status.REVIEWED, Status.UNREVIEWED, Status.IN_WORK
    keys = ["a", "b", "c", "d"]
    assert next_unreviewed(keys, [done, done, work, open_], "a") == "c"
    assert next_unreviewed(keys, [done, open_, done, done], "c") == "b"
    assert next_unreviewed(keys, [done, done, open_, done], "c") is None
    assert next_unreviewed(keys, [open_, done, done, done], "filtered away") == "a"
    assert next_unreviewed([], [], "a") is None


def test_a_row_can_be_heard() -> None:
    facts = facts_of(ITEMS[2], "Ada")
    assert spoken(ITEMS[2], facts) == (
        "80 · 1, 6 months, girl, left lateral (p2), DAS, confidence 40 %, quality good, your label DAS, "
        "readers disagree, differs from the model, reviewed, done"
    )
