"""What a study has to teach: only what a person reviewed, by the reader who counts; what is wrong in plain words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from prs_core.annotation import Change, Edit, Event, RecordMark, new_id
from prs_core.doubles import without_doubles
from prs_core.formats.sprsound import AnnotatedEvent
from prs_core.labels import EventType, RecordLabel
from prs_core.lesson import Lesson
from prs_core.lessons import count, few, refusal, survey
from prs_core.study import CONSENSUS, open_study
from prs_core.study.library import Study
from tests.core.study.made import analysis, sounds

NORMAL, WHEEZE, STRIDOR = EventType.NORMAL, EventType.WHEEZE, EventType.STRIDOR


@pytest.fixture
def study(tmp_path: Path):  # type: ignore[no-untyped-def]
    with open_study(tmp_path / "a.prs-study", create=True) as opened:
        opened.add_recordings(sounds(tmp_path / "sounds", 4))
        yield opened


def review(
    study: Study, index: int, *marks: tuple[float, float, EventType], by: str = "Ann", kind: str = "person",
    reviewed: bool = True, label: RecordLabel | None = None,
) -> None:  # fmt: skip
    row = study.rows()[index]
    reader = study.reader(by, kind)
    events = [Event(new_id(), start, end, label_) for start, end, label_ in marks]
    after = RecordMark(label=label, reviewed=reviewed)
    edit = Edit(
        "Review",
        (*(Change(None, e) for e in events), *([Change(RecordMark(), after)] if after != RecordMark() else [])),
    )
    study.append(row.id, reader.id, edit, expected=0)


def test_only_what_was_reviewed_teaches_never_what_a_model_proposes(study: Study) -> None:
    review(study, 0, (0.5, 1.0, NORMAL), (1.5, 2.0, WHEEZE))
    review(study, 1, (0.5, 1.0, NORMAL), reviewed=False)
    row = study.rows()[2]
    study.save_analysis(row.id, analysis(row.path))
    found = survey(study)
    assert [(len(x.events), x.label) for x in found.lessons] == [(2, RecordLabel.CAS)]
    assert found.warnings[0] == "One recording left out: begun, but not marked as reviewed."


def test_a_label_given_by_hand_counts_and_is_told(study: Study) -> None:
    review(study, 0, (0.5, 1.0, WHEEZE), label=RecordLabel.POOR_QUALITY)
    found = survey(study)
    assert found.lessons[0].label is RecordLabel.POOR_QUALITY
    assert any("labelled by hand otherwise than the events say" in warning for warning in found.warnings)


def test_silence_teaches_nothing_and_a_label_by_hand_without_events_does(study: Study) -> None:
    """A quiet chest that somebody called reviewed must not be taught as Poor Quality."""
    review(study, 0)
    review(study, 1, label=RecordLabel.NORMAL)
    review(study, 2, label=RecordLabel.POOR_QUALITY)
    review(study, 3, (0.5, 1.0, WHEEZE))
    review(study, 3, by="Bob")  # says nothing, and so contradicts nobody
    found = survey(study)
    assert [x.label for x in found.lessons] == [RecordLabel.NORMAL, RecordLabel.POOR_QUALITY, RecordLabel.CAS]
    assert found.left_out == ((study.rows()[0].name, "nothing is marked, and nobody chose a label"),)
    assert found.counts.records["Poor Quality"] == 1


def test_readers_who_contradict_each_other_are_left_out_until_they_agree(study: Study) -> None:
    review(study, 0, (0.5, 1.0, WHEEZE))
    review(study, 0, (0.5, 1.0, STRIDOR), by="Bob")
    review(study, 1, (0.5, 1.0, WHEEZE))
    review(study, 1, (0.6, 1.1, WHEEZE), (2.0, 2.5, WHEEZE), by="Bob")
    found = survey(study)
    assert [len(x.events) for x in found.lessons] == [2]  # who came last, where nothing contradicts
    assert found.left_out == ((study.rows()[0].name, "the readers contradict each other"),)
    assert "One recording left out: the readers contradict each other." in found.warnings
    review(study, 0, (0.5, 1.0, WHEEZE), by="Both", kind=CONSENSUS)
    assert [len(x.events) for x in survey(study).lessons] == [1, 2]
    assert [len(x.events) for x in survey(study, ["ann"]).lessons] == [1, 1]


def test_recordings_that_are_gone_or_changed_are_left_out_and_told(study: Study) -> None:
    for index in range(3):
        review(study, index, (0.5, 1.0, WHEEZE))
    rows = study.rows()
    rows[0].path.unlink()
    rows[1].path.write_bytes(rows[2].path.read_bytes() + b"x")
    found = survey(study)
    assert [lesson.recording_id for lesson in found.lessons] == [rows[2].id]
    assert sorted(reason for _, reason in found.left_out) == [
        "the file holds another sound than was annotated",
        "the file is gone",
    ]


def test_held_out_patients_judge_and_do_not_teach(study: Study) -> None:
    for index in range(4):
        review(study, index, (0.5, 1.0, WHEEZE))
    patients = [row.patient for row in study.rows()]
    found = survey(study, held_out=lambda patient: patient == patients[0])
    assert [lesson.held_out for lesson in found.lessons] == [True, False, False, False]
    assert (found.counts.patients, found.counts.held_out_patients, found.counts.events) == (3, 1, 3)
    assert patients[0] not in found.counts.of_patients
    study.describe(study.rows()[0].id, patient="", site="")
    assert not any(
        lesson.held_out for lesson in survey(study, held_out=lambda _: True).lessons if "recording" in lesson.patient
    )


def lesson(patient: str, *types: EventType) -> Lesson:
    events = tuple(AnnotatedEvent(i, i + 0.5, kind) for i, kind in enumerate(types))
    return Lesson(f"{patient}-{len(types)}", "", "", patient, RecordLabel.NORMAL, events)


@pytest.mark.parametrize(
    ("lessons", "words"),
    [
        ([], "no reviewed recording"),
        ([lesson("a"), lesson("b")], "None of the reviewed recordings holds an event"),
        ([lesson("a", WHEEZE), lesson("b", WHEEZE)], r"All events are of one type \(Wheeze\)"),
        ([lesson("a", WHEEZE), lesson("a", NORMAL)], "of one patient"),
    ],
)
def test_what_can_teach_nothing_is_refused_with_the_reason(lessons: list[Lesson], words: str) -> None:
    refused = refusal(lessons)
    assert refused is not None and refused.advice
    with pytest.raises(type(refused), match=words):
        raise refused


def test_what_can_teach_is_not_refused() -> None:
    assert refusal([lesson("a", WHEEZE), lesson("b", NORMAL)]) is None


def test_what_is_too_rare_is_told() -> None:
    lessons = [lesson("a", STRIDOR, STRIDOR, STRIDOR), *(lesson(str(n), *[NORMAL] * 3) for n in range(6))]
    lessons += [lesson("a", *[WHEEZE] * 20)]
    assert few(lessons) == (
        "All 20 Wheeze events are of one patient: too few to learn from.",
        "Three stridor events: too few to learn from.",
    )
    assert few(lessons[:2])[-1] == "Two patients: what is learnt may hold for them alone."


def test_counts_are_those_of_a_plain_count() -> None:
    lessons = [lesson("a", WHEEZE, NORMAL), lesson("b", NORMAL), replace(lesson("c", STRIDOR), held_out=True)]
    counts = count(lessons)
    assert (counts.recordings, counts.patients, counts.events) == (2, 2, 3)
    assert counts.classes["Normal"] == 2 and counts.class_patients["Normal"] == 2 and counts.classes["Stridor"] == 0
    assert counts.records["Normal"] == 2 and counts.of_patients == {"a": 1, "b": 1}
    assert (counts.held_out_recordings, counts.held_out_patients) == (1, 1)


def test_a_lesson_goes_through_json_unharmed() -> None:
    import json

    one = replace(lesson("a", WHEEZE, NORMAL), recording_id=3)
    assert Lesson.from_dict(json.loads(json.dumps(one.to_dict()))) == one


def test_the_same_sound_under_other_names_teaches_once_and_contradictions_not_at_all(study: Study) -> None:
    first = Lesson("a", "a.wav", "one", "p", RecordLabel.CAS, (AnnotatedEvent(0.5, 1.0, WHEEZE),), recording_id=1)
    again = replace(first, name="b", recording_id=2)
    nameless = replace(first, name="c", recording_id=3, patient="recording 3")
    judging = replace(first, name="d", recording_id=4, patient="q", held_out=True)
    otherwise = replace(again, label=RecordLabel.NORMAL, events=())
    other = replace(first, name="e", recording_id=5)

    def kept(*lessons: Lesson, sounds: str) -> tuple[list[str], set[str]]:
        places, left_out = without_doubles(lessons, sounds.split(","))
        return [lessons[place].name for place in places], {reason for _, reason in left_out}

    assert kept(nameless, first, again, other, sounds="x,x,x,y") == (
        ["a", "e"],
        {"the same sound is there under another name"},
    )
    contradicting = {"the same sound is there with other labels, or as another patient's"}
    assert kept(first, judging, other, sounds="x,x,y") == (["e"], contradicting)
    assert kept(first, otherwise, other, sounds="x,x,y") == (["e"], contradicting)
    assert kept(first, again, sounds=",") == (["a", "b"], set())


def test_a_sound_that_is_in_the_study_twice_is_told(study: Study, tmp_path: Path) -> None:
    twice = tmp_path / "sounds" / "65000009_1.5_0_p1_9.wav"
    twice.write_bytes(study.rows()[0].path.read_bytes())
    study.add_recordings([twice])
    for index, kind in enumerate((NORMAL, WHEEZE, NORMAL, NORMAL, WHEEZE)):
        review(study, index, (0.5, 1.0, kind))
    found = survey(study)
    assert len(found.lessons) == 3
    assert "Two recordings left out: the same sound is there with other labels, or as another patient's." in (
        found.warnings
    )
