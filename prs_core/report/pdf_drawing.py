"""A drawing on a page of fpdf2."""

from __future__ import annotations

import io

from prs_core.report.drawing import Box, Circle, Drawing, Item, Line, Raster, Shape, Words
from prs_core.report.pdf_pages import Pages
from prs_core.report.style import rgb

_POINTS_PER_MM = 72 / 25.4


def draw(pdf: Pages, drawing: Drawing, x: float, y: float, font: str) -> None:
    """Put ``drawing`` on the current page with its upper left corner at (x, y) mm."""
    for item in drawing.items:
        if isinstance(item, Words):
            _words(pdf, item, x, y, font)
        else:
            _draw(pdf, item, x, y)
    pdf.set_dash_pattern()


def _draw(pdf: Pages, item: Item, x: float, y: float) -> None:
    match item:
        case Line():
            _pen(pdf, item.colour, item.width, item.dashed)
            pdf.line(x + item.x1, y + item.y1, x + item.x2, y + item.y2)
        case Box():
            style = _ready(pdf, item.fill, item.edge, item.edge_width, item.dashed)
            if style:
                pdf.rect(x + item.x, y + item.y, item.width, item.height, style=style)
        case Shape():
            style = _ready(pdf, item.fill, item.edge, item.edge_width, False)
            if style:
                pdf.polygon([(x + px, y + py) for px, py in item.points], style=style)
        case Circle():
            style = _ready(pdf, item.fill, item.edge, item.edge_width, item.dashed)
            if style:
                pdf.circle(x + item.x, y + item.y, item.radius, style=style)
        case Raster():
            pdf.image(io.BytesIO(item.png), x + item.x, y + item.y, item.width, item.height)


def _words(pdf: Pages, item: Words, x: float, y: float, font: str) -> None:
    pdf.set_font(font, "B" if item.bold else "", item.size * _POINTS_PER_MM)
    pdf.set_text_color(*rgb(item.colour))
    text = pdf.printable(item.text)
    width = pdf.get_string_width(text)
    left = x + item.x - {"start": 0.0, "middle": width / 2, "end": width}[item.anchor]
    # A cell without height sets its base line 0.3 of the letters' size below its place.
    pdf.set_xy(left, y + item.y - 0.3 * item.size)
    pdf.put(width, 0, text)


def _ready(pdf: Pages, fill: str, edge: str, width: float, dashed: bool) -> str:
    """Set the colours; returns fpdf2's word for what to paint."""
    if fill:
        pdf.set_fill_color(*rgb(fill))
    if edge:
        _pen(pdf, edge, width, dashed)
    return ("D" if edge else "") + ("F" if fill else "")


def _pen(pdf: Pages, colour: str, width: float, dashed: bool) -> None:
    pdf.set_draw_color(*rgb(colour))
    pdf.set_line_width(width)
    if dashed:
        pdf.set_dash_pattern(dash=1.0, gap=0.7)
    else:
        pdf.set_dash_pattern()
