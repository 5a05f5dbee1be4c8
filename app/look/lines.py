"""How high a line of text is: of the language, and not of what stands in it."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QTextLayout

from prs_core.translation import tr


def line_height(font: QFont) -> int:
    """In pixels. Letters that the font lacks come from others, and Chinese ones make a line a third higher: a line that
    is as high as its text would move all that is below when it says something else, a patient's name for one."""
    return _of(font.toString(), tr("Recording"))


@cache
def _of(font: str, word: str) -> int:
    described = QFont()
    described.fromString(font)
    layout = QTextLayout(word, described)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return round(line.height() + 0.49)
