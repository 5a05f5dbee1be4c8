"""Left and right: which place on the chest mirrors which, and which recordings of a patient are compared first."""

from __future__ import annotations

import re

from prs_core.labels import SITE_NAMES
from prs_core.patients import Person

_WORD = re.compile(r"\b(left|right)\b", re.IGNORECASE)
_BY_NAME = {name: site for site, name in SITE_NAMES.items()}


def mirror_site(site: str) -> str:
    """The same place on the other side: "p1" (left posterior) gives "p3", "Left apex" gives "Right apex"; "" where the
    place names no side."""
    name = SITE_NAMES.get(site, site)
    swapped, count = _WORD.subn(_other, name)
    return _BY_NAME.get(swapped, swapped) if count else ""


def _other(found: re.Match[str]) -> str:
    word = "right" if found[0].lower() == "left" else "left"
    return word.capitalize() if found[0][0].isupper() else word


def nearness(one: Person, other: Person) -> int | None:
    """How much another recording is asked for beside one: 0 the mirrored place, 1 another place, 2 the same place
    again; None: of another patient, or nobody knows whose."""
    if not one.patient or one.patient != other.patient:
        return None
    mirror = mirror_site(one.site)
    if mirror and other.site.casefold() == mirror.casefold():
        return 0
    return 2 if other.site == one.site else 1
