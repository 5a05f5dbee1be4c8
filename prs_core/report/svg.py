"""A drawing as an SVG element that stands in an HTML page: no scripts, no styles, nothing outside of it."""

from __future__ import annotations

import base64
from xml.sax.saxutils import escape, quoteattr

from prs_core.report.drawing import Box, Circle, Drawing, Item, Line, Raster, Shape, Words


def to_svg(drawing: Drawing) -> str:
    """The element, all text escaped; it may be put into a page as it is."""
    size = f'viewBox="0 0 {_n(drawing.width)} {_n(drawing.height)}"'
    body = "".join(_item(item) for item in drawing.items)
    label = quoteattr(_clean(drawing.text))
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label={label}>{body}</svg>'


def _item(item: Item) -> str:
    match item:
        case Line(x1, y1, x2, y2):
            place = f'x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"'
            return f"<line {place}{_stroke(item.colour, item.width, item.dashed)}/>"
        case Box(x, y, width, height):
            place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
            return f"<rect {place}{_fill(item.fill)}{_stroke(item.edge, item.edge_width, item.dashed)}/>"
        case Shape(points):
            path = " ".join(f"{_n(x)},{_n(y)}" for x, y in points)
            return f'<polygon points="{path}"{_fill(item.fill)}{_stroke(item.edge, item.edge_width)}/>'
        case Circle(x, y, radius):
            place = f'cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"'
            return f"<circle {place}{_fill(item.fill)}{_stroke(item.edge, item.edge_width, item.dashed)}/>"
        case Words():
            return _words(item)
        case Raster(x, y, width, height):
            place = f'x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"'
            data = base64.b64encode(item.png).decode("ascii")
            return f'<image {place} preserveAspectRatio="none" href="data:image/png;base64,{data}"/>'


def _words(item: Words) -> str:
    anchor = "" if item.anchor == "start" else f' text-anchor="{item.anchor}"'
    weight = ' font-weight="600"' if item.bold else ""
    # Right-to-left text is set within its place, not the other way round about it.
    place = f'x="{_n(item.x)}" y="{_n(item.y)}" font-size="{_n(item.size)}"{anchor}{weight} direction="ltr"'
    return f"<text {place}{_fill(item.colour)}>{escape(_clean(item.text))}</text>"


def _fill(colour: str) -> str:
    return f' fill="{colour or "none"}"'


def _stroke(colour: str, width: float, dashed: bool = False) -> str:
    if not colour:
        return ""
    return f' stroke="{colour}" stroke-width="{_n(width)}"' + (' stroke-dasharray="1 0.7"' if dashed else "")


def _n(value: float) -> str:
    """Hundredths of a millimetre are fine enough."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _clean(text: str) -> str:
    """Without control characters, which XML cannot hold."""
    return "".join(" " if ord(letter) < 32 else letter for letter in text)
