"""A report as one HTML file: pictures inline, no scripts, nothing fetched."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from prs_core.report.blocks import LANGUAGE, RESEARCH_ONLY, Report
from prs_core.report.drawing import Drawing
from prs_core.report.svg import to_svg
from prs_core.resources import resource_path


def to_html(report: Report) -> str:
    """The page. All text of the report is escaped; the pictures are our own SVG, escaped where they were made."""
    return _template().render(report=report, notice=RESEARCH_ONLY, language=LANGUAGE)


@cache
def _template() -> Template:
    loader = FileSystemLoader(resource_path("report"))
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["svg"] = _svg
    return environment.get_template("report.html")


def _svg(drawing: Drawing) -> Markup:
    return Markup(to_svg(drawing))  # noqa: S704 - escaped by to_svg
