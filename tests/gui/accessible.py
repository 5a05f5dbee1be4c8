"""What a screen reader, the Tab key and the eye find of a window: the walks that tests of accessibility share."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from app.look.tab_order import tab_chain

_CONTROLS = (QAbstractButton, QComboBox, QAbstractSlider, QLineEdit, QAbstractItemView, QAbstractSpinBox, QTabBar)
#: What such a control is made of is reached through it.
_WHOLES = (QAbstractSpinBox, QComboBox, QTabBar, QAbstractItemView)


def interfaces(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An interface and all below it."""
    yield found
    for place in range(found.childCount()):
        child = found.child(place)
        if child is not None and child.isValid():
            yield from interfaces(child)


def nameless(root: QWidget) -> list[str]:
    """Whatever can have the focus and has no name or no role for a screen reader."""
    missing, seen = [], 0
    for each in interfaces(QAccessible.queryAccessibleInterface(root)):
        state = each.state()
        if not state.focusable or state.invisible:
            continue
        seen += 1
        if not each.text(QAccessible.Text.Name).strip() or each.role() == QAccessible.Role.NoRole:
            thing = each.object()
            parent = thing.parent() if thing is not None else None
            missing.append(f"{each.role().name}: {type(thing).__name__} in {type(parent).__name__}")
    assert seen, root
    return missing


def called(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__}: {widget.accessibleName() or text or widget.objectName()}"


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops now, in its order."""
    return [each for each in tab_chain(root) if each.isVisible() and each.isEnabled()]


def not_reached(root: QWidget) -> list[str]:
    """Controls that are shown and that Tab does not reach."""
    missing = []
    for each in root.findChildren(QWidget):
        is_control = isinstance(each, _CONTROLS) and not isinstance(each, (QScrollBar, QHeaderView))
        if not is_control or not each.isVisible() or not each.isEnabled() or each.window() is not root:
            continue
        whole = each.parentWidget()
        while whole is not None and not isinstance(whole, _WHOLES):
            whole = whole.parentWidget()
        inside = whole is not None or each.focusProxy() is not None or each.objectName().startswith("qt_")
        # The cross of a field: its own keys empty it as well.
        inside = inside or isinstance(each.parentWidget(), QLineEdit)
        if not inside and not each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            missing.append(called(each))
    return missing


def backwards(root: QWidget, inside: QWidget | None = None) -> list[str]:
    """Steps of Tab to what is wholly above the step before, and not in a column further right."""
    found: list[str] = []
    before: tuple[QWidget, QRect] | None = None
    for each in stops(root):
        area = QRect(each.mapTo(root, QPoint(0, 0)), each.size())
        if before is not None and area.bottom() < before[1].top() and area.left() <= before[1].right():
            found.append(f"{called(before[0])} -> {called(each)}")
        before = each, area
    return found


def _luminance(root: QWidget, area: QRect) -> np.ndarray:
    """(rows, columns) relative luminance (WCAG 2.2) of a picture of a part of a window."""
    image = root.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, : image.width(), 2::-1] / 255
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def unseen_focus(root: QWidget, some: list[QWidget] | None = None) -> list[str]:
    """Where the focus does not show: at least as many pixels as the control is wide (40 are enough) must change, by a
    contrast of 3 to 1 (WCAG 2.2, 2.4.13). The window must be active. ``some``: only these of its stops."""
    missing = []
    for each in stops(root) if some is None else some:
        area = QRect(each.mapTo(root, QPoint(0, 0)), each.size()).adjusted(-4, -4, 4, 4) & root.rect()
        now = QApplication.focusWidget()
        if now is not None:
            now.clearFocus()
        without = _luminance(root, area)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        assert each.hasFocus(), called(each)
        given = _luminance(root, area)
        ratio = (np.maximum(given, without) + 0.05) / (np.minimum(given, without) + 0.05)
        if (ratio >= 3).sum() < min(40, each.width()):
            missing.append(called(each))
    return missing
