"""Against crowsetta and praatio, which nobody here wrote: what we write they read, what they write we read."""

from __future__ import annotations

from pathlib import Path

import crowsetta
import numpy as np
import pandas as pd
import pytest
from crowsetta.formats.bbox import AudBBox, Raven
from crowsetta.formats.seq import AudSeq, SimpleSeq, TextGrid
from hypothesis import HealthCheck, given, settings
from praatio import textgrid as praatio_textgrid

from prs_core.annotation import AnnotationDocument, Layer, Phase
from prs_core.formats import textgrid
from prs_core.formats.detect import read_any, write
from prs_core.formats.marks import Format, Imported
from prs_core.labels import EventType, RecordLabel
from tests.core.formats.strategies import PLAIN_COMMENTS, WHEEZE, document, documents, marks_of, record_of

# crowsetta 5.1.2 calls pandas 3 the old way
pytestmark = pytest.mark.filterwarnings("ignore::pandas.errors.Pandas4Warning")

#: Borders of which no binary fraction is exact, events that touch, several layers, a record label.
MADE = document(
    (0.1, 1.2345678901234567, WHEEZE),
    (1.2345678901234567, 2.7, EventType.NORMAL),
    (0.2, 2.6, Phase.INSPIRATION),
    (5.0, 9.3, EventType.WHEEZE_CRACKLE),
    label=RecordLabel.CAS_DAS,
)
EVENTS = [(e.start_s, e.end_s, str(e.label)) for e in MADE.events()]
WHOLE_SECONDS = document((1.0, 2.0, WHEEZE), (3.0, 4.0, EventType.NORMAL))
# pandas may round the last bit of decimals otherwise than Python
LAST_BIT = 1e-15


def put(folder: Path, made: AnnotationDocument, format: Format, name: str) -> Path:  # noqa: A002
    path = folder / name
    path.write_bytes(write(made, format))
    return path


def rows_of(imported: Imported) -> list[tuple[float, float, str]]:
    return [(m.start_s, m.end_s, str(m.label)) for m in imported.marks]


# ------------------------------------------------------------------------------------------- ours, read by others


def test_crowsetta_reads_our_label_track(tmp_path: Path) -> None:
    read = AudSeq.from_file(put(tmp_path, MADE, Format.AUDACITY, "a.txt"))
    assert list(read.labels) == [
        "record: CAS & DAS", "Wheeze", "phases: Inspiration", "Normal", "Wheeze & Crackle",
    ]  # fmt: skip
    events = MADE.events(None)
    np.testing.assert_allclose(read.start_times, [0.0, *(e.start_s for e in events)], rtol=LAST_BIT)
    np.testing.assert_allclose(read.end_times, [10.0, *(e.end_s for e in events)], rtol=LAST_BIT)


def test_crowsetta_reads_our_whole_seconds(tmp_path: Path) -> None:
    AudSeq.from_file(put(tmp_path, WHOLE_SECONDS, Format.AUDACITY, "a.txt"))
    Raven.from_file(put(tmp_path, WHOLE_SECONDS, Format.RAVEN, "b.txt"))
    columns = {"start_s": "onset_s", "end_s": "offset_s"}
    SimpleSeq.from_file(put(tmp_path, WHOLE_SECONDS, Format.CSV, "c.csv"), columns_map=columns)
    TextGrid.from_file(put(tmp_path, WHOLE_SECONDS, Format.TEXTGRID, "d.TextGrid"))


def test_crowsetta_reads_our_raven_table(tmp_path: Path) -> None:
    read = Raven.from_file(put(tmp_path, MADE, Format.RAVEN, "a.selections.txt"))
    boxes = [(b.onset, b.offset, b.label) for b in read.to_bbox()]
    events = [(e.start_s, e.end_s, str(e.label)) for e in MADE.events(None)]
    assert [b[2] for b in boxes] == ["CAS & DAS", *(e[2] for e in events)]
    np.testing.assert_allclose([b[:2] for b in boxes], [(0.0, 10.0), *(e[:2] for e in events)], rtol=LAST_BIT)
    assert {(b.low_freq, b.high_freq) for b in read.to_bbox()} == {(0, 4000)}


def test_crowsetta_reads_our_csv(tmp_path: Path) -> None:
    path = put(tmp_path, MADE, Format.CSV, "a.csv")
    read = SimpleSeq.from_file(path, columns_map={"start_s": "onset_s", "end_s": "offset_s"})
    events = MADE.events(None)
    assert list(read.labels) == ["CAS & DAS", *(str(e.label) for e in events)]
    np.testing.assert_allclose(read.onsets_s, [0.0, *(e.start_s for e in events)], rtol=LAST_BIT)
    np.testing.assert_allclose(read.offsets_s, [10.0, *(e.end_s for e in events)], rtol=LAST_BIT)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("short", [False, True])
def test_crowsetta_reads_our_textgrids(tmp_path: Path, short: bool, encoding: str) -> None:
    path = tmp_path / "a.TextGrid"
    path.write_bytes(textgrid.write(MADE, short=short, encoding=encoding))
    read = TextGrid.from_file(path)
    assert read.tier_names == ["events", "phases", "artefacts", "record"]
    assert [(i.xmin, i.xmax, i.text) for i in read["events"].intervals] == EVENTS
    assert [(i.xmin, i.xmax, i.text) for i in read["phases"].intervals] == [(0.2, 2.6, "Inspiration")]
    assert [i.text for i in read["record"].intervals] == ["CAS & DAS"]
    assert read.xmax == MADE.duration_s


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("short", [False, True])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=documents(PLAIN_COMMENTS))
def test_praatio_reads_our_textgrids(tmp_path: Path, short: bool, encoding: str, made: AnnotationDocument) -> None:
    path = tmp_path / "a.TextGrid"
    path.write_bytes(textgrid.write(made, short=short, encoding=encoding))
    read = praatio_textgrid.openTextgrid(str(path), includeEmptyIntervals=False, reportingMode="error")
    for layer in Layer:
        entries = [(e.start, e.end, e.label.split("#")[0].strip(" ?")) for e in read.getTier(layer).entries]
        assert entries == [(e.start_s, e.end_s, str(e.label)) for e in made.events(layer)]


# ------------------------------------------------------------------------------------------- others', read by us


def test_we_read_crowsettas_label_tracks(tmp_path: Path) -> None:
    starts, ends, labels = (np.array(column) for column in zip(*EVENTS, strict=True))
    path = tmp_path / "a.txt"
    AudSeq(starts.astype(float), ends.astype(float), labels.astype(object), path).to_file(path)
    read = read_any(path)
    assert (read.format, rows_of(read), read.warnings) == (Format.AUDACITY, EVENTS, ())
    columns = {"begin_time_s": starts, "end_time_s": ends, "label": labels, "low_freq_hz": 100.0, "high_freq_hz": 900.0}
    AudBBox(pd.DataFrame(columns), path).to_file(path)
    read = read_any(path)
    assert rows_of(read) == EVENTS
    assert read.warnings == ("The frequency limits of 3 labels were not kept: events here have none.",)


def test_we_read_crowsettas_raven_tables(tmp_path: Path) -> None:
    path = put(tmp_path, MADE, Format.RAVEN, "a.txt")
    Raven.from_file(path).to_file(path)
    read = read_any(path)
    np.testing.assert_allclose([r[:2] for r in rows_of(read)], [(e.start_s, e.end_s) for e in MADE.events(None)])
    assert read.record is not None and read.record.label is RecordLabel.CAS_DAS


def test_we_read_crowsettas_csv(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    starts, ends, labels = zip(*EVENTS, strict=True)
    SimpleSeq(np.array(starts), np.array(ends), np.array(labels, object), path).to_file(path)
    assert (rows_of(read_any(path)), read_any(path).warnings) == (EVENTS, ())
    sequence = crowsetta.Sequence.from_keyword(
        labels=np.array(labels), onsets_s=np.array(starts), offsets_s=np.array(ends)
    )
    annotation = crowsetta.Annotation(annot_path=path, notated_path=tmp_path / "a.wav", seq=sequence)
    crowsetta.formats.seq.GenericSeq([annotation]).to_file(path)
    assert rows_of(read_any(path)) == EVENTS


@pytest.mark.parametrize("form", ["short_textgrid", "long_textgrid"])
def test_we_read_praatios_textgrids(tmp_path: Path, form: str) -> None:
    path = tmp_path / "a.TextGrid"
    grid = praatio_textgrid.Textgrid()
    grid.addTier(praatio_textgrid.IntervalTier("Events", EVENTS, 0, MADE.duration_s))
    grid.addTier(praatio_textgrid.IntervalTier("phase", [(0.2, 2.6, 'Inspiration? # "deep"')], 0, MADE.duration_s))
    grid.addTier(praatio_textgrid.PointTier("coughs", [(1.5, "cough")], 0, MADE.duration_s))
    grid.save(str(path), format=form, includeBlankSpaces=True)
    read = read_any(path)
    assert rows_of(read) == sorted([*EVENTS, (0.2, 2.6, "Inspiration")])
    phase = next(m for m in read.marks if m.layer is Layer.PHASES)
    assert (phase.uncertain, phase.comment) == (True, '"deep"')
    assert read.duration_s == MADE.duration_s
    assert read.warnings == ("The 1 points of tier 3 (“coughs”) were left out: events have a start and an end.",)


@pytest.mark.parametrize("form", ["short_textgrid", "long_textgrid"])
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=documents(PLAIN_COMMENTS))
def test_through_praatio_and_back(tmp_path: Path, form: str, made: AnnotationDocument) -> None:
    path = put(tmp_path, made, Format.TEXTGRID, "a.TextGrid")
    grid = praatio_textgrid.openTextgrid(str(path), includeEmptyIntervals=True, reportingMode="error")
    # praatio joins intervals below a hundredth of a microsecond unless it is told not to
    grid.save(str(path), format=form, includeBlankSpaces=True, minimumIntervalLength=None)
    back = read_any(path, made.duration_s)
    assert (back.marks, record_of(back)) == (marks_of(made), made.record)
