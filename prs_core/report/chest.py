"""A chest, schematically, from the front and from behind, with what was found at each site.

The sites are SPRSound's: p1 left posterior, p2 left lateral, p3 right posterior, p4 right lateral. Left and right are
the patient's: from the front the patient's left is on the right of the picture. The lateral sites stand at the flanks
of the front view.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from prs_core.formats.texts import sentence
from prs_core.label_words import listed, site_said
from prs_core.labels import SITE_NAMES, EventType, RecordLabel
from prs_core.report.drawing import Anchor, Circle, Drawing, Item, Line, Point, Shape, Words
from prs_core.report.style import CLASS_STYLES, GRID, INK, MUTED
from prs_core.report.summary import ADVENTITIOUS, SiteFindings
from prs_core.translation import tr

WIDTH_MM, HEIGHT_MM = 178.0, 62.0
_FRONT_X, _BACK_X, _TOP = 50.0, 122.0, 6.0
#: Where each site is, where its words begin or end, and on which side of it they stand.
_PLACES: dict[str, tuple[Point, Point, Anchor]] = {
    "p4": ((30.5, 36.0), (24.0, 44.0), "end"),
    "p2": ((69.5, 36.0), (76.0, 44.0), "start"),
    "p1": ((112.0, 30.0), (98.0, 20.0), "end"),
    "p3": ((132.0, 30.0), (146.0, 20.0), "start"),
}
_LETTERS = 18  # of a line of findings
_RADIUS = 3.2


def chest_drawing(findings: Sequence[SiteFindings]) -> Drawing:
    """Known sites on the chest; sites that the picture has no place for are named below it."""
    by_site = {one.site: one for one in findings}
    items = [*_torso(_FRONT_X, front=True), *_torso(_BACK_X, front=False)]
    items += [
        Words(_FRONT_X, 3.5, tr("Front", "view of the chest"), 2.8, MUTED, "middle"),
        Words(_BACK_X, 3.5, tr("Back", "view of the chest"), 2.8, MUTED, "middle"),
    ]
    items += [
        Words(_FRONT_X - 17, 59.5, tr("R", "right"), 2.6, MUTED, "middle"),
        Words(_FRONT_X + 17, 59.5, tr("L", "left"), 2.6, MUTED, "middle"),
    ]
    items += [
        Words(_BACK_X - 17, 59.5, tr("L", "left"), 2.6, MUTED, "middle"),
        Words(_BACK_X + 17, 59.5, tr("R", "right"), 2.6, MUTED, "middle"),
    ]
    for site in _PLACES:
        items += _site(site, by_site.get(site))
    others = [one for one in findings if one.site not in _PLACES]
    height = HEIGHT_MM
    for one in others:
        height += 4.0
        items.append(Words(0, height - 1.2, f"{_place(one.site)}: {_said(one)}", 2.6, INK))
    text = tr("Chest diagram. {findings}", findings="; ".join(f"{_place(one.site)}: {_said(one)}" for one in findings))
    return Drawing(WIDTH_MM, height, tuple(items), text)


def site_words(site: str) -> str:
    """The site as it is written in tables: its name, and its number where that has a name."""
    return f"{site_said(site)} ({site})" if site in SITE_NAMES else site or tr("site not known")


def _place(site: str) -> str:
    return site_said(site) or tr("site not known")


def _said(one: SiteFindings) -> str:
    """ "W 3, FC 12", "normal", "poor quality", "not read"."""
    counts = [f"{CLASS_STYLES[kind][0]} {one.count((kind,))}" for kind in EventType if kind in ADVENTITIOUS]
    found = [words for words, kind in zip(counts, _adventitious(), strict=True) if one.count((kind,))]
    if found:
        return ", ".join(found)
    if not one.labels:
        return tr("not read")
    return listed(dict.fromkeys(one.labels))


def _adventitious() -> list[EventType]:
    return [kind for kind in EventType if kind in ADVENTITIOUS]


def _site(site: str, one: SiteFindings | None) -> list[Item]:
    (x, y), (words_x, words_y), side = _PLACES[site]
    fill, ink, code = _look(one)
    items: list[Item] = [
        Line(x, y, words_x + (0.8 if side == "end" else -0.8), words_y - 0.9, MUTED, 0.2),
        Circle(x, y, _RADIUS, fill, MUTED if one is None else INK, 0.3, dashed=one is None),
    ]
    if code:
        items.append(Words(x, y + 0.9, code, 2.5, ink, "middle", bold=True))
    items.append(Words(words_x, words_y, sentence(_place(site)), 2.7, INK, side, bold=True))
    lines = [tr("not recorded")] if one is None else textwrap.wrap(_said(one), _LETTERS)
    if one is not None and one.recordings > 1:
        lines.append(tr("%n recording", "", one.recordings, many="%n recordings"))
    colour = MUTED if one is None else INK
    items += [Words(words_x, words_y + 3.5 * n, line, 2.7, colour, side) for n, line in enumerate(lines, 1)]
    return items


def _look(one: SiteFindings | None) -> tuple[str, str, str]:
    """(fill, text on it, code): the adventitious class with most events, or normal, or poor quality."""
    if one is None:
        return "#ffffff", MUTED, ""
    counts = {kind: one.count((kind,)) for kind in _adventitious()}
    if any(counts.values()):
        code, fill, ink = CLASS_STYLES[max(counts, key=lambda kind: counts[kind])]
        return fill, ink, code
    labels = [label for label in one.labels if label is not RecordLabel.NORMAL]
    if not one.labels:
        return "#ffffff", MUTED, "?"
    if not labels:
        code, fill, ink = CLASS_STYLES[EventType.NORMAL]
        return fill, ink, code
    if all(label is RecordLabel.POOR_QUALITY for label in labels):
        code, fill, ink = CLASS_STYLES[RecordLabel.POOR_QUALITY]
        return fill, ink, code
    return "#ffffff", INK, "!"


def _torso(x: float, *, front: bool) -> list[Item]:
    """Neck, shoulders and flanks as one outline, the lungs in it, and a middle line: sternum or spine."""
    right = [
        (3.2, 0),
        (3.6, 4.5),
        (9, 6.8),
        (16.5, 8.2),
        (20, 11.5),
        (20.6, 17),
        (18.8, 24),
        (17.6, 33),
        (17.2, 42),
        (18.2, 50),
    ]
    outline = _smooth([*[(-dx, dy) for dx, dy in reversed(right)], *right])
    items: list[Item] = [Shape(_at(outline, x), "#fbf7f2", MUTED, 0.35)]
    lung = [
        (2.2, 12.5),
        (4.5, 9.8),
        (7.5, 11),
        (10.8, 17),
        (13, 26),
        (13.8, 34.5),
        (11, 37),
        (6, 36),
        (2.6, 33),
        (2.0, 24),
    ]
    for sign in (-1, 1):
        shape = _smooth([(sign * dx, dy) for dx, dy in lung], closed=True)
        items.append(Shape(_at(shape, x), "#eef2f7", GRID, 0.3))
    if front:
        items.append(Line(x, _TOP + 9, x, _TOP + 30, GRID, 0.5))
        items += [Line(x + s * 1.5, _TOP + 8.2, x + s * 14, _TOP + 9.2, GRID, 0.4) for s in (-1, 1)]
    else:
        items += [Line(x - 0.8, _TOP + dy, x + 0.8, _TOP + dy, MUTED, 0.3) for dy in range(6, 47, 4)]
    return items


def _at(points: Sequence[Point], x: float) -> tuple[Point, ...]:
    return tuple((x + dx, _TOP + dy) for dx, dy in points)


def _smooth(points: Sequence[Point], *, closed: bool = False, steps: int = 6) -> list[Point]:
    """Catmull and Rom's curve through the points (Catmull & Rom, 1974), as many short lines."""
    n = len(points)
    found: list[Point] = []
    for i in range(n if closed else n - 1):
        p = [points[(i + k) % n] if closed else points[min(max(i + k, 0), n - 1)] for k in (-1, 0, 1, 2)]
        for step in range(steps):
            t = step / steps
            found.append((_catmull([q[0] for q in p], t), _catmull([q[1] for q in p], t)))
    return found if closed else [*found, points[-1]]


def _catmull(v: Sequence[float], t: float) -> float:
    a, b, c, d = v
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)
