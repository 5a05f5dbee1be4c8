"""Left and right of one patient."""

from __future__ import annotations

import pytest

from prs_core.patients import Person
from prs_core.sides import mirror_site, nearness


@pytest.mark.parametrize(
    ("site", "mirror"),
    [
        ("p1", "p3"),  # left and right posterior
        ("p3", "p1"),
        ("p2", "p4"),  # left and right lateral
        ("p4", "p2"),
        ("left lateral", "p4"),
        ("Left apex", "Right apex"),
        ("base, right", "base, left"),
        ("p7", ""),
        ("trachea", ""),
        ("upright", ""),  # no side, though the letters are there
        ("", ""),
    ],
)
def test_the_mirrored_place_is_the_same_on_the_other_side(site: str, mirror: str) -> None:
    assert mirror_site(site) == mirror


def test_mirroring_twice_leads_back() -> None:
    for site in ("p1", "p2", "p3", "p4", "Left apex", "right base"):
        assert mirror_site(mirror_site(site)) == site


def test_the_mirrored_place_comes_first_then_others_then_the_same_again() -> None:
    one = Person("7", "p1")
    assert [nearness(one, Person("7", site)) for site in ("p3", "p2", "", "p1")] == [0, 1, 1, 2]
    assert nearness(Person("7", "Left apex"), Person("7", "right apex")) == 0


def test_nothing_is_compared_across_patients_or_of_nobody() -> None:
    assert nearness(Person("7", "p1"), Person("8", "p3")) is None
    assert nearness(Person("", "p1"), Person("", "p3")) is None
    assert nearness(Person("7", ""), Person("7", "")) == 2
