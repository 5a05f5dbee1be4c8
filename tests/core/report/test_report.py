"""What a report says, in both forms: everything asked for is in it, nothing in it runs or is fetched."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from prs_core.annotation import AnnotationDocument, RecordMark
from prs_core.labels import RecordLabel
from prs_core.report import RESEARCH_ONLY, ReportContent, build_report, pdf, write_report
from prs_core.report.blocks import Column, Facts, Figure, Notice, Table
from prs_core.report.drawing import Line, Shape
from prs_core.report.fonts import FontFile, base_fonts, fonts_for, letters
from prs_core.report.html import to_html
from prs_core.report.lanes import lane_drawings, strips
from prs_core.report.pdf import to_pdf
from prs_core.report.recording import MOST_EVENTS
from prs_core.report.style import WARNING, WAVE
from prs_core.report.svg import to_svg
from tests.core.report.contents import COMMENT, DURATION_S, analysis, document, recording, report


class Page(HTMLParser):
    """All tags, all their attributes and all text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.words += " "

    def handle_data(self, data: str) -> None:
        self.words += data


def words(content: ReportContent) -> str:
    return " ".join(Page(to_html(build_report(content))).words.split())


def test_one_recording_says_what_was_asked_for() -> None:
    said = words(report(recording(document=document(phases=True))))
    for wanted in (
        RESEARCH_ONLY,
        "4711",
        "0.4 years",
        "Dr. A. Reader, 2026-01-02",
        "left posterior (p1)",
        "Heard twice.",
        COMMENT,
        "Rhonchi (uncertain)",
        "Wheeze share 20.0 % of the recording's time",
        "Inspiration (1.0 s)",
        "Crying 1 marked, 1.0 s",
        "It is clipped. Lower the gain.",
        "A model, some-model, version 1.2.3",
        "Unsure: CAS or CAS & DAS (CAS 71%)",
        "CAS, follows from the events",
    ):
        assert wanted in said, wanted
    assert "Inspiration" not in words(report())


def test_a_patient_has_an_overview_and_every_recording() -> None:
    unread = recording("three.wav", document=AnnotationDocument(DURATION_S), site="p7")
    said = words(report(recording("first.wav"), recording("two.wav", site="p4", analysis=None), unread))
    for wanted in (
        "first.wav",
        "two.wav",
        "three.wav",
        "right lateral (p4)",
        "not checked",
        "1 of 3 recordings has not",
    ):
        assert wanted in said, wanted
    assert "No person has read this recording yet" in said
    assert said.count("What the model says") == 2


def test_what_needs_care_is_said_before_the_numbers() -> None:
    mark = RecordMark(label=RecordLabel.NORMAL, uncertain=True)
    entries = {**document().entries, mark.id: mark}
    blocks = build_report(
        report(recording(document=AnnotationDocument(DURATION_S, entries), notes=("Changed file.",)))
    ).blocks
    notices = [block.text for block in blocks if isinstance(block, Notice)]
    assert notices[0] == "Changed file."
    assert any("not marked this recording as reviewed" in text for text in notices)
    assert any("given by hand, Normal, does not follow from the events, which say CAS" in text for text in notices)
    assert any("uncertain" in text for text in notices)
    first_number = next(i for i, block in enumerate(blocks) if isinstance(block, Table))
    assert all(i < first_number for i, block in enumerate(blocks) if isinstance(block, Notice))


def test_the_page_stands_alone_and_runs_nothing() -> None:
    nasty = '<script>alert(1)</script>" onload="x'
    content = report(recording(nasty, reader=nasty, site=nasty, notes=(nasty,)), patient=nasty)
    text = to_html(build_report(content))
    page = Page(text)
    assert not {"script", "link", "iframe", "object", "base"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on")]
    fetched = [value for name, value in page.attributes if name in ("href", "src", "xlink:href", "action")]
    assert fetched
    assert all(value is not None and value.startswith("data:image/png;base64,") for value in fetched)
    assert not re.findall(r"url\(|@import", text)
    assert page.words.count(nasty) >= 4
    assert page.words.count(RESEARCH_ONLY) == 2


def test_pictures_are_sound_xml_whatever_the_names() -> None:
    content = recording('a & <b> "\x0b\x00', site="\x1f&<")
    for block in build_report(report(content)).blocks:
        if isinstance(block, Figure):
            ET.fromstring(to_svg(block.drawing))


def test_marks_lie_where_their_times_say() -> None:
    (drawing,) = lane_drawings(recording(document=document(1)))
    root = ET.fromstring(to_svg(drawing))
    boxes = [item for item in root.iter() if item.get("fill") == "#20776b" and item.tag.endswith("rect")]
    (box,) = [item for item in boxes if item.get("stroke") == "#ffffff"]
    (strip,) = strips(DURATION_S)
    assert float(box.attrib["x"]) == pytest.approx(strip.x(0.0), abs=0.01)
    assert float(box.attrib["width"]) == pytest.approx(0.8 * DURATION_S * strip.mm_per_s, abs=0.01)


@pytest.mark.parametrize(("duration_s", "count"), [(0.0, 1), (20.0, 1), (20.1, 2), (62.0, 4), (3600.0, 4)])
def test_long_recordings_are_cut_into_a_few_strips(duration_s: float, count: int) -> None:
    cut = strips(duration_s)
    assert len(cut) == count
    assert cut[0].start_s == 0
    assert cut[-1].end_s == pytest.approx(max(duration_s, 0.1))


def test_strokes_at_the_border_are_explained_where_there_are_any() -> None:
    def captions(samples: np.ndarray) -> str:
        blocks = build_report(report(replace(recording(), samples=samples))).blocks
        return " ".join(block.caption for block in blocks if isinstance(block, Figure))

    even = np.full(int(DURATION_S * 8000), 0.1, np.float32)
    knocked = even.copy()
    knocked[800:840] = 0.9
    assert "Brown strokes" in captions(knocked) and "Brown strokes" not in captions(even)


def test_a_knock_does_not_flatten_the_breath_beside_it() -> None:
    def height(samples: np.ndarray) -> tuple[float, int]:
        """How much of its lane the middle of the waveform takes, and how many strokes say that it is cut."""
        (drawing,) = lane_drawings(recording(samples=samples, document=document(0), analysis=None))
        wave = next(item for item in drawing.items if isinstance(item, Shape) and item.fill == WAVE)
        ys = [y for x, y in wave.points if 60 < x < 140]
        assert all(-0.01 <= y <= 14.01 for _, y in wave.points)
        return max(ys) - min(ys), sum(isinstance(item, Line) and item.colour == WARNING for item in drawing.items)

    quiet = (0.01 * np.random.default_rng(0).standard_normal(round(8000 * DURATION_S))).astype(np.float32)
    knocked = quiet.copy()
    knocked[800:840] = 0.9
    assert height(knocked)[0] == pytest.approx(height(quiet)[0], rel=0.15) and height(quiet)[0] > 7
    assert height(knocked)[1] > 0 and height(np.full(len(quiet), 0.1, np.float32))[1] == 0


@pytest.mark.parametrize("samples", [None, np.zeros(0, np.float32), np.zeros(600, np.float32), np.ones(3, np.float32)])
def test_any_sound_or_none_is_drawn(samples: np.ndarray | None) -> None:
    content = recording(samples=samples, document=document(0), analysis=None)
    assert lane_drawings(content)
    assert to_html(build_report(report(content))).startswith("<!DOCTYPE html>")


def test_a_recording_of_an_hour_does_not_fill_a_book() -> None:
    content = report(recording(document=document(MOST_EVENTS + 25, duration_s=3600.0), analysis=analysis(3600.0)))
    assert f"{25} more events are not listed here" in words(content)
    assert len(to_html(build_report(content))) < 3_000_000


def test_facts_that_are_long_have_a_row_of_their_own() -> None:
    facts = Facts((("a", "1"), ("b", "2"), ("c", "x" * 100), ("d", "4"), ("e", "5")))
    assert [[name for name, _ in row] for row in facts.rows] == [["a", "b"], ["c"], ["d", "e"]]
    with pytest.raises(ValueError, match="another number of cells"):
        Table((Column("a", 1),), (("1", "2"),))
    with pytest.raises(ValueError, match="needs a recording"):
        ReportContent(())


# ----------------------------------------------------------------------------------------------------------- PDF


def pages(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", data))


def test_a_pdf_with_every_event_and_comments_longer_than_a_page() -> None:
    plain = to_pdf(build_report(report()))
    assert plain.startswith(b"%PDF-")
    assert 1 <= pages(plain) <= 3
    events = document(60)
    long = replace(events.entries["e1"], comment="a word " * 2500)  # type: ignore[type-var]
    crowded = AnnotationDocument(DURATION_S, {**events.entries, "e1": long})
    assert pages(to_pdf(build_report(report(recording(document=crowded))))) >= pages(plain) + 4


def test_no_word_of_a_heading_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[tuple[str, list[str]]] = []
    broken = pdf._Writer._broken

    def noted(self: pdf._Writer, paragraph: str, width: float) -> list[str]:
        made.append((paragraph, broken(self, paragraph, width)))
        return made[-1][1]

    monkeypatch.setattr(pdf._Writer, "_broken", noted)
    content = report(*(recording(f"64743918_7.0_0_p1_{n}.wav", samples=None) for n in (2134, 2385)))
    long = Table((Column("Aufnahmedauer (s)", 1, right=True), Column("Rest", 30)), (("9.2", "x"),))
    built = build_report(content)
    tables = [block for block in built.blocks if isinstance(block, Table)]
    assert to_pdf(replace(built, blocks=(*tables, long))).startswith(b"%PDF-")
    titles = {column.title for table in (*tables, long) for column in table.columns}
    heads = [(text, lines) for text, lines in made if text in titles]
    assert [text for text, lines in heads if not set(" ".join(lines).split()) <= set(text.split())] == []


def test_names_in_any_script_are_printed_or_the_lack_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """And none of it reaches a log: fpdf2 would name letters that are missing."""
    monkeypatch.setattr("prs_core.report.fonts._folders", lambda: iter(()))
    content = report(
        recording("\u738b\u5c0f\u660e.wav", samples=None), patient="\u0644\u064a\u0644\u0649 \ud800\x7f\u200d\U0001f600"
    )
    built = build_report(content)
    with caplog.at_level("WARNING"):
        assert to_pdf(built).startswith(b"%PDF-")
    assert not caplog.records
    base = letters(FontFile(base_fonts()[0]))
    assert {ord(x) for x in "\u0644\u064a\u05d4\u0416"} <= base
    assert fonts_for({0x738B, 0x41}) == ((), frozenset({0x738B, 0x41}))


def test_a_font_of_the_system_helps_out(tmp_path: Path) -> None:
    """Here: DejaVu's bold face, found in a folder. A broken file is passed over."""
    regular, bold = base_fonts()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "some.ttf").write_bytes(bold.read_bytes())
    (tmp_path / "aaa.ttf").write_bytes(b"no font")
    found, left = fonts_for({0x41, 0x738B}, [tmp_path])
    assert [font.path.name for font in found] == ["some.ttf"]
    assert left == {0x738B}
    assert letters(FontFile(regular))
    assert not letters(FontFile(tmp_path / "aaa.ttf"))


def test_files_are_written_whole(tmp_path: Path) -> None:
    write_report(report(), tmp_path / "r.PDF")
    write_report(report(), tmp_path / "r.html")
    assert (tmp_path / "r.PDF").read_bytes().startswith(b"%PDF-")
    assert "</html>" in (tmp_path / "r.html").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.PDF", "r.html"]
    with pytest.raises(OSError, match="nowhere"):
        write_report(report(), tmp_path / "nowhere" / "r.pdf")


def test_the_window_may_make_reports() -> None:
    """Neither torch nor Qt nor matplotlib nor scikit-learn comes in, nor PDF before one is asked for."""
    code = (
        "import sys, prs_core.report, prs_core.report.html, prs_core.agreement\n"
        "assert 'fpdf' not in sys.modules and 'scipy' not in sys.modules\n"
        "import prs_core.report.pdf\n"
        "bad = {'torch', 'PySide6', 'matplotlib', 'sklearn'} & set(sys.modules)\n"
        "assert not bad, bad"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_png_is_what_others_read() -> None:
    from PIL import Image

    from prs_core.report.drawing import png

    indices = np.arange(12, dtype=np.uint8).reshape(3, 4)
    palette = np.stack([np.arange(12), np.arange(12) * 2, 255 - np.arange(12)], axis=1).astype(np.uint8)
    picture = np.array(Image.open(io.BytesIO(png(indices, palette))).convert("RGB"))
    np.testing.assert_array_equal(picture, palette[indices])
    with pytest.raises(ValueError, match="without dots"):
        png(np.zeros((0, 4), np.uint8), palette)


def test_what_was_noted_while_it_was_recorded_is_said() -> None:
    content = replace(recording(), happened=((1.5, "Mark", False), (4.0, "Unplugged: 2.0 s missing", True)))
    said = words(report(content))
    assert "Noted while it was recorded" in said
    assert "1.50 Mark 4.00 Unplugged: 2.0 s missing" in said
    assert "Noted while" not in words(report(recording()))
