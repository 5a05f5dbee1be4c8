"""Reports on a recording or a patient, as HTML (one file, nothing outside of it) and as PDF, from the same blocks.

Neither Qt nor matplotlib nor torch is needed, so that the window and the command line make the same report. PDF is
made by fpdf2 rather than by WeasyPrint (which needs pango installed beside Python, on Windows and macOS by hand) or by
Qt's text documents (which belong to the window, need a display's libraries on a server, and cut table rows in two).
"""

from __future__ import annotations

from pathlib import Path

from prs_core.files import replace_atomically, write_text
from prs_core.report.blocks import RESEARCH_ONLY, Report
from prs_core.report.build import build_report
from prs_core.report.content import RecordingContent, ReportContent

__all__ = ["RESEARCH_ONLY", "RecordingContent", "Report", "ReportContent", "build_report", "write_report"]


def write_report(content: ReportContent, path: Path) -> None:
    """Write the report as PDF where ``path`` ends in .pdf, else as HTML; whole or not at all. Raises OSError."""
    report = build_report(content)
    if path.suffix.casefold() == ".pdf":
        from prs_core.report.pdf import to_pdf

        data = to_pdf(report)
        with replace_atomically(path) as temporary:
            temporary.write_bytes(data)
        return
    from prs_core.report.html import to_html

    write_text(path, to_html(report))
