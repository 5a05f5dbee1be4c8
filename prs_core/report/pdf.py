"""A report as PDF on A4, by fpdf2: nothing but wheels is needed, and no display.

Pages are laid out here, line by line, for fpdf2's own tables refuse a row that is taller than a page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from fpdf.enums import MethodReturnValue

from prs_core.report.blocks import (
    Block,
    Facts,
    Figure,
    Heading,
    Notice,
    Report,
    Table,
    Text,
)
from prs_core.report.fonts import FontFile, base_fonts, fonts_for, letters
from prs_core.report.pdf_drawing import draw
from prs_core.report.pdf_pages import BOTTOM, FONT, GRID, HEIGHT, INNER, SIDE, TOP, Pages
from prs_core.report.style import INK, MUTED, WARNING, rgb
from prs_core.translation import tr

_LINE, _WARNING_PAPER = rgb(INK), (255, 243, 214)
_SIZES = {1: 15.0, 2: 12.0, 3: 9.5}
_PAD, _ROW_PAD = 1.4, 1.5  # mm at either side of a table's cell; above and below it, together
_LEADING = 0.46  # mm of line for each point of letters


def to_pdf(report: Report) -> bytes:
    """The file's content. Letters that no font here has are printed as □, and a line at the end says so."""
    return _Writer(report).write()


class _Writer:
    """Puts blocks on pages from the top down. ``_y`` is where the next one begins."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._pdf = Pages(report)
        self._y = TOP
        self._pdf.unprintable = self._set_fonts()

    def write(self) -> bytes:
        self._pdf.add_page()
        for block, following in zip(self._report.blocks, (*self._report.blocks[1:], None), strict=True):
            self._block(block, following)
        if self._pdf.unprintable:
            count = len(self._pdf.unprintable)
            text = tr(
                "{count} different letters could not be printed: this computer has no font for them. They stand as □. "
                "The report as HTML has them.",
                count=count,
            )
            self._text(Text(text, muted=True))
        self._pdf.number_pages()
        return bytes(self._pdf.output())

    def _set_fonts(self) -> frozenset[int]:
        """Register the fonts; returns the code points that none of them has."""
        regular, bold = base_fonts()
        self._pdf.add_font(FONT, "", regular)
        self._pdf.add_font(FONT, "B", bold)
        used = {ord(letter) for text in _texts(self._report) for letter in text if ord(letter) >= 32}
        others, missing = fonts_for(used - (letters(FontFile(regular)) & letters(FontFile(bold))))
        names = []
        for number, font in enumerate(others):
            names.append(f"other{number}")
            self._pdf.add_font(names[-1], "", font.path, collection_font_number=font.index)
        if names:
            self._pdf.set_fallback_fonts(names, exact_match=False)
            self._pdf.mixed = True
        # It takes two thirds of the time, and Latin letters do without.
        self._pdf.set_text_shaping(any(_needs_shaping(chr(code)) for code in used))
        return missing

    # ------------------------------------------------------------------------------------------------------ blocks

    def _block(self, block: Block, following: Block | None) -> None:
        match block:
            case Heading():
                self._heading(block, following)
            case Facts():
                self._facts(block)
            case Notice():
                self._notice(block)
            case Text():
                self._text(block)
            case Table():
                self._table(block)
            case Figure():
                self._figure(block)

    def _heading(self, heading: Heading, following: Block | None) -> None:
        size = _SIZES[heading.level]
        lines = self._lines(heading.text, INNER, size, bold=True)
        if heading.new_page and self._y > TOP:
            self._new_page()
        # Not alone at the end of a page.
        company = following.drawing.height + 10.0 if isinstance(following, Figure) else 22.0
        self._need(len(lines) * size * _LEADING + 5.0 + max(company, 40.0 if heading.level < 3 else 0.0))
        self._y += 0.0 if self._y <= TOP else 6.0 - heading.level
        self._print(lines, SIDE, INNER, size, bold=True)
        self._y += 1.2

    def _facts(self, facts: Facts) -> None:
        half, name_width = (INNER - 6) / 2, 29.0
        for row in facts.rows:
            wide = half if len(row) > 1 else INNER
            cells = [
                (self._lines(name, name_width - 2, 8.5), self._lines(value, wide - name_width, 8.5))
                for name, value in row
            ]
            height = max(len(lines) for cell in cells for lines in cell) * 8.5 * _LEADING + 1.4
            self._need(height)
            top = self._y
            for i, (name_lines, lines) in enumerate(cells):
                x = SIDE + i * (half + 6)
                self._y = top + 0.7
                self._print(name_lines, x, name_width, 8.5, colour=MUTED)
                self._y = top + 0.7
                self._print(lines, x + name_width, wide - name_width, 8.5)
                self._rule(x, top + height, wide)
            self._y = top + height
        self._y += 1.5

    def _notice(self, notice: Notice) -> None:
        lines = self._lines(notice.text, INNER - 8, 9)
        height = len(lines) * 9 * _LEADING + 3
        self._need(height)
        self._pdf.set_fill_color(*_WARNING_PAPER)
        self._pdf.rect(SIDE, self._y, INNER, height, style="F")
        self._pdf.set_fill_color(*rgb(WARNING))
        self._pdf.rect(SIDE, self._y, 1.2, height, style="F")
        self._y += 1.5
        self._print(lines, SIDE + 4, INNER - 8, 9, colour=WARNING)
        self._y += 3.0

    def _text(self, text: Text) -> None:
        size, colour = (7.5, MUTED) if text.muted else (9.0, INK)
        self._y += 0.8
        for line in self._lines(text.text, INNER, size):
            self._need(size * _LEADING)
            self._print([line], SIDE, INNER, size, colour=colour)
        self._y += 1.2

    def _figure(self, figure: Figure) -> None:
        caption = self._lines(figure.caption, INNER, 7.5) if figure.caption else []
        height = figure.drawing.height + len(caption) * 7.5 * _LEADING + 3.5
        self._need(height)
        draw(self._pdf, figure.drawing, SIDE, self._y + 1.0, FONT)
        self._y += figure.drawing.height + 2.0
        self._print(caption, SIDE, INNER, 7.5, colour=MUTED)
        self._y += 1.5

    # ------------------------------------------------------------------------------------------------------ tables

    def _table(self, table: Table) -> None:
        widths = self._widths(table)
        head = [
            self._lines(column.title, width - 2 * _PAD, 8, bold=True)
            for column, width in zip(table.columns, widths, strict=True)
        ]
        rows = [
            [self._lines(cell, width - 2 * _PAD, 8) for cell, width in zip(row, widths, strict=True)]
            for row in table.rows
        ]
        self._need(_row_height(head) + max((min(_row_height(row), 40.0) for row in rows[:1]), default=0.0))
        self._row(table, widths, head, bold=True)
        fits = HEIGHT - BOTTOM - TOP - _row_height(head)
        for row in rows:
            # Only a row that is taller than a page is cut, into as many lines as fit.
            for part in _cut(row, fits):
                if self._y + _row_height(part) > HEIGHT - BOTTOM:
                    self._new_page()
                    self._row(table, widths, head, bold=True)
                self._row(table, widths, part)
        self._y += 1.5

    def _widths(self, table: Table) -> list[float]:
        """In mm, by the columns' shares; no word of a heading is broken, for which wider columns give way."""
        self._pdf.set_font(FONT, "B", 8)
        words = [self._pdf.printable(column.title).split() or [""] for column in table.columns]
        # What is drawn gets a little more than it measures: text of exactly its width is broken.
        least = [max(map(self._pdf.get_string_width, each)) + 2 * _PAD + 0.2 for each in words]
        shares = {n: float(column.share) for n, column in enumerate(table.columns)}
        while True:
            room = INNER - sum(width for n, width in enumerate(least) if n not in shares)
            per_share = room / sum(shares.values()) if shares else 0.0
            narrow = [n for n, share in shares.items() if share * per_share < least[n]]
            if not narrow:
                return [shares[n] * per_share if n in shares else width for n, width in enumerate(least)]
            for n in narrow:
                del shares[n]

    def _row(
        self, table: Table, widths: Sequence[float], cells: Sequence[Sequence[str]], *, bold: bool = False
    ) -> None:
        height, top, x = _row_height(cells), self._y, SIDE
        for column, width, lines in zip(table.columns, widths, cells, strict=True):
            self._y = top + _ROW_PAD / 2
            if bold:  # heads stand on their line
                self._y = top + height - _ROW_PAD / 2 - len(lines) * 8 * _LEADING
            self._print(lines, x + _PAD, width - 2 * _PAD, 8, bold=bold, right=column.right)
            x += width
        self._y = top + height
        self._rule(SIDE, self._y, INNER, _LINE if bold else GRID, 0.35 if bold else 0.2)

    # ------------------------------------------------------------------------------------------------ lines, pages

    def _need(self, height: float) -> None:
        if self._y + height > HEIGHT - BOTTOM and self._y > TOP:
            self._new_page()

    def _new_page(self) -> None:
        self._pdf.add_page()
        self._y = TOP

    def _lines(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """``text`` broken to ``width`` mm; words that are too long are broken anywhere."""
        self._pdf.set_font(FONT, "B" if bold else "", size)
        lines: list[str] = []
        for paragraph in self._pdf.printable(text).split("\n"):
            if not paragraph.strip():
                lines.append("")
            elif self._pdf.get_string_width(paragraph) <= width:
                lines.append(paragraph)
            else:
                lines += self._broken(paragraph, width)
        return lines

    def _broken(self, paragraph: str, width: float) -> list[str]:
        made = self._pdf.multi_cell(width, 4, paragraph, dry_run=True, output=MethodReturnValue.LINES, align="L")
        assert isinstance(made, list)
        return made

    def _print(
        self,
        lines: Sequence[str],
        x: float,
        width: float,
        size: float,
        *,
        bold: bool = False,
        right: bool = False,
        colour: str = INK,
    ) -> None:
        self._pdf.set_font(FONT, "B" if bold else "", size)
        self._pdf.set_text_color(*rgb(colour))
        for line in lines:
            self._pdf.set_xy(x, self._y)
            if line.strip():
                self._pdf.put(width, size * _LEADING, line, "R" if right else "L")
            self._y += size * _LEADING

    def _rule(
        self, x: float, y: float, width: float, colour: tuple[int, int, int] = GRID, thickness: float = 0.2
    ) -> None:
        self._pdf.set_draw_color(*colour)
        self._pdf.set_line_width(thickness)
        self._pdf.line(x, y, x + width, y)


def _needs_shaping(letter: str) -> bool:
    """Letters that run from right to left, join their neighbours or stand upon them."""
    script = 0x900 <= ord(letter) < 0x2000  # Indic and South-East Asian scripts
    return script or unicodedata.bidirectional(letter) in ("R", "AL", "AN") or bool(unicodedata.combining(letter))


def _row_height(cells: Sequence[Sequence[str]]) -> float:
    return max(len(lines) for lines in cells) * 8 * _LEADING + _ROW_PAD


def _cut(row: Sequence[list[str]], fits: float) -> list[list[list[str]]]:
    """A row as one part, or as many as it takes for each to fit on a page."""
    most = max(1, int((fits - _ROW_PAD) / (8 * _LEADING)))
    longest = max(len(lines) for lines in row)
    return [[lines[first : first + most] for lines in row] for first in range(0, max(longest, 1), most)]


def _texts(report: Report) -> Sequence[str]:
    """All that is written in a report, pictures included."""
    texts = [report.title, report.subject, report.made, "□…–"]
    for block in report.blocks:
        match block:
            case Heading() | Notice() | Text():
                texts.append(block.text)
            case Facts():
                texts += [text for pair in block.pairs for text in pair]
            case Table():
                texts += [text for row in block.rows for text in row]
            case Figure():
                texts += [block.caption, block.drawing.text]
    return texts
