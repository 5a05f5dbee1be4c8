"""The order in which Tab goes through a window: as it is read, whatever was made first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget


def tab_chain(root: QWidget) -> list[QWidget]:
    """All that Tab may reach in a window, shown or not, in its order."""
    found, each = [], root.nextInFocusChain()
    while each is not None and each is not root:
        if each.window() is root and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None:
            found.append(each)
        each = each.nextInFocusChain()
    return found


def arrange(root: QWidget, parts: Sequence[QWidget]) -> None:
    """Tab goes through ``parts`` one after the other, in each as before; what is in none of them comes first."""
    chain = tab_chain(root)
    places = {each: _place(each, root, parts) for each in chain}
    _set_order(root, sorted(chain, key=lambda each: places[each]))


def _place(widget: QWidget, root: QWidget, parts: Sequence[QWidget]) -> int:
    each: QWidget | None = widget
    while each is not None and each is not root:
        if each in parts:
            return parts.index(each)
        each = each.parentWidget()
    return -1


def first_stop(part: QWidget) -> QWidget | None:
    """Where Tab first stops in a part of a window."""
    inside = (each for each in tab_chain(part.window()) if part is each or part.isAncestorOf(each))
    return next((each for each in inside if each.isVisible() and each.isEnabled()), None)


def focus_next(now: QWidget | None, stops: Mapping[QWidget, QWidget]) -> None:
    """The stop of the part after the one that has the focus, and around."""
    parts = list(stops)
    here = next((i for i, each in enumerate(parts) if now is not None and (each is now or each.isAncestorOf(now))), -1)
    if parts:
        stops[parts[(here + 1) % len(parts)]].setFocus(Qt.FocusReason.TabFocusReason)


def arrange_as_read(root: QWidget) -> None:
    """From top to bottom, and in a row from left to right; for windows of rows that are laid out already."""
    layout = root.layout()
    if layout is not None:
        layout.activate()
    chain = tab_chain(root)
    areas = {each: QRect(each.mapTo(root, QPoint(0, 0)), each.size()) for each in chain}
    rows: list[list[QWidget]] = []
    for each in sorted(chain, key=lambda each: areas[each].top()):
        if rows and areas[each].top() <= areas[rows[-1][0]].center().y():
            rows[-1].append(each)
        else:
            rows.append([each])
    ordered = [each for row in rows for each in sorted(row, key=lambda each: areas[each].left())]
    _set_order(root, ordered)


def _set_order(root: QWidget, ordered: Sequence[QWidget]) -> None:
    policy = root.focusPolicy()
    root.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # as long as it says where the round begins
    for before, after in pairwise([root, *ordered]):
        QWidget.setTabOrder(before, after)
    root.setFocusPolicy(policy)
