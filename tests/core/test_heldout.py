"""Who is held out: always the same patients, about a fifth, and nobody of whom it is not known who it is."""

from __future__ import annotations

from prs_core.heldout import SHARE, is_held_out, patient_key

PINNED = ["65000000", "65000002", "65000003", "65000004", "65000011", "65000026", "65000031", "65000034"]
PINNED_KEY = "27cf820e10b5a767"


def test_the_choice_never_changes() -> None:
    """Another answer here means that every model made before was trained on some who are held out now."""
    held_out = [str(number) for number in range(65_000_000, 65_000_040) if is_held_out(str(number))]
    assert held_out == PINNED
    assert patient_key("65000000") == PINNED_KEY


def test_about_a_fifth() -> None:
    share = sum(is_held_out(f"patient {number}") for number in range(20_000)) / 20_000
    assert abs(share - SHARE) < 4 * (SHARE * (1 - SHARE) / 20_000) ** 0.5


def test_spellings_of_one_patient_go_together() -> None:
    assert len({patient_key(name) for name in ("Jos\u00e9 7", " jose\u0301  7", "JOS\u00c9 7\n")}) == 1
    assert patient_key("José 7") != patient_key("Jose 7")


def test_an_unknown_patient_is_never_held_out() -> None:
    assert not is_held_out("") and not is_held_out("  \n")
    assert patient_key(" ") == ""
