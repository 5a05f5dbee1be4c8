"""Pages of a report: A4, fonts, head and foot on each."""

from __future__ import annotations

from contextlib import nullcontext

from fpdf import FPDF

from prs_core.report.blocks import LANGUAGE, RESEARCH_ONLY, Report
from prs_core.report.style import MUTED, rgb
from prs_core.translation import tr

WIDTH, HEIGHT, SIDE, TOP, BOTTOM = 210.0, 297.0, 16.0, 20.0, 18.0
INNER = WIDTH - 2 * SIDE
FONT = "DejaVu"
GRID = (211, 218, 227)


class Pages(FPDF):
    """Head and foot of every page."""

    def __init__(self, report: Report) -> None:
        super().__init__(orientation="P", unit="mm", format="A4")
        self._report = report
        self.unprintable: frozenset[int] = frozenset()
        self.mixed = False
        self.set_auto_page_break(False)
        self.set_margins(SIDE, TOP, SIDE)
        self.c_margin = 0
        self.set_title(self.printable(f"{report.title}: {report.subject}"))
        self.set_subject(RESEARCH_ONLY)
        self.set_creator("PRS Studio")
        self.set_lang(LANGUAGE)

    def header(self) -> None:
        self._edge(9.0, _short(self, self.printable(self._report.subject), INNER * 0.6), self._report.made)

    def number_pages(self) -> None:
        """Write every page's foot, once it is known how many there are."""
        for number in range(1, self.pages_count + 1):
            self.page = number
            # What a page's font is, fpdf2 knows of the last page only: another size makes it say so anew.
            self.set_font(FONT, "", 7.0)
            self._edge(
                HEIGHT - 12.0,
                RESEARCH_ONLY,
                tr("Page {number} of {count}", number=number, count=self.pages_count),
                bold=True,
            )

    def put(self, width: float, height: float, text: str, align: str = "L") -> None:
        """A line of text where the pen is. After a letter from another font, fpdf2 goes on in that font although it
        thinks itself back in the first: such lines get a state of their own."""
        with self.local_context() if self.mixed else nullcontext():
            self.cell(width, height, text, align=align)

    def printable(self, text: str) -> str:
        """Without what no font has, or no page can hold."""
        return "".join(
            "□" if ord(x) in self.unprintable or 0xD800 <= ord(x) < 0xE000 else " " if ord(x) < 32 and x != "\n" else x
            for x in text
        )

    def _edge(self, y: float, left: str, right: str, *, bold: bool = False) -> None:
        self.set_text_color(*rgb(MUTED))
        self.set_font(FONT, "B" if bold else "", 7.5)
        self.set_xy(SIDE, y)
        self.put(INNER * 0.6, 4, left)
        self.set_font(FONT, "", 7.5)
        self.put(INNER * 0.4, 4, right, "R")
        self.set_draw_color(*GRID)
        self.set_line_width(0.2)
        line = y + 5 if y < HEIGHT / 2 else y - 1
        self.line(SIDE, line, WIDTH - SIDE, line)


def _short(pdf: FPDF, text: str, width: float) -> str:
    """``text``, cut to what fits."""
    pdf.set_font(FONT, "", 7.5)
    text = " ".join(text.split())
    if pdf.get_string_width(text) <= width:
        return text
    while text and pdf.get_string_width(text + "…") > width:
        text = text[: -max(1, len(text) // 20)]
    return text + "…"
