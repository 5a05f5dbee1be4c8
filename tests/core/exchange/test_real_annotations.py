"""Real annotations through every format and back. None of them is in the repository."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile

from prs_core.annotation import AnnotationDocument
from prs_core.exchange.merging import merge
from prs_core.formats.detect import detect, parse_any, read_any, write
from prs_core.formats.marks import Format
from prs_core.formats.sprsound import read_annotation


@pytest.mark.real_data
def test_every_tenth_annotation_goes_through_every_format(sprsound: Path) -> None:
    for path in sorted((sprsound / "train_json").glob("*.json"))[::10]:
        sound = next((sprsound / "train_wav").glob(f"{path.stem}.*"))
        duration_s = soundfile.info(sound).duration
        official = read_annotation(path, duration_s)
        read = read_any(path, duration_s)
        assert [(m.start_s, m.end_s, m.label) for m in read.marks] == [
            (e.start_s, e.end_s, e.type) for e in official.events
        ]
        blank = AnnotationDocument(duration_s)
        document = blank.apply(merge(blank, read).edit)
        assert document.label == official.record_label
        for format in Format:  # noqa: A001
            raw = write(document, format)
            back = parse_any(raw, duration_s)
            assert detect(raw) is format
            assert not back.warnings
            assert back.marks == read.marks
            assert merge(document, back).edit.changes == ()
