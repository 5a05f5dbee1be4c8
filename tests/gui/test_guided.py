"""A guided session as plain data: what is next, what counts, and what is left of it after a kill."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app.live.guided import (
    SUFFIX,
    Guided,
    Step,
    StepState,
    age_of,
    load,
    save,
    session_path,
    sprsound_path,
    standard_steps,
    unfinished,
)
from prs_core.errors import AudioError, PRSError
from prs_core.formats.sprsound import parse_name
from prs_core.patients import Person
from prs_core.takes.flac import to_flac
from prs_core.takes.info import Ended, TakeInfo
from prs_core.takes.take import Take

WAITING, DONE, SKIPPED = StepState.WAITING, StepState.DONE, StepState.SKIPPED


def fresh(**more: object) -> Guided:
    return Guided(Person("A-7"), started="2026-01-02T03:04:05.000+01:00", **more)  # type: ignore[arg-type]


def taken(session: Guided, name: str, seconds: float = 15.0) -> Guided:
    return session.recording(name).took(seconds)


def sites(session: Guided) -> list[str]:
    return [step.site for step in session.steps]


def record(folder: Path, name: str, seconds: float, *, end: bool = True) -> Take:
    take = Take(folder / name, TakeInfo("Mic", 8000))
    take.write(np.zeros(round(seconds * 8000), np.float32))
    if end:
        take.finish(Ended.STOPPED)
    return take


def test_site_after_site_until_nothing_waits() -> None:
    session = fresh()
    for name in "abcd":
        assert not session.is_complete
        session = taken(session, f"{name}.wav")
    assert session.is_complete and session.counts == (4, 4)
    assert [step.takes for step in session.steps] == [("a.wav",), ("b.wav",), ("c.wav",), ("d.wav",)]


def test_a_take_that_is_too_short_is_kept_and_the_site_waits() -> None:
    session = taken(fresh(), "short.wav", 13.4)
    assert session.at == 0 and session.step.state is WAITING and session.step.takes == ("short.wav",)
    accepted = session.accept()
    assert accepted.at == 1 and accepted.steps[0].state is DONE
    again = taken(session, "long.wav", 13.6)
    assert again.steps[0] == Step("p1", 15.0, DONE, ("short.wav", "long.wav")) and again.at == 1
    assert fresh().accept() == fresh(), "there is nothing to accept"


def test_retake_and_pass_over() -> None:
    session = taken(fresh().skip(), "b.wav")
    assert [step.state for step in session.steps] == [SKIPPED, DONE, WAITING, WAITING] and session.at == 2
    back = session.retake_last()
    assert back.at == 1 and back.step.state is WAITING and back.step.takes == ("b.wav",)
    assert taken(back, "b2.wav").at == 2
    assert back.skip().steps[1].state is DONE, "it has a take"
    assert session.go_to(0).step.state is WAITING and session.counts == (1, 3)
    assert fresh().retake_last() == fresh()


def test_next_comes_round_to_what_was_left_out() -> None:
    session = fresh().go_to(2)
    for name, then in (("c", 3), ("d", 0), ("a", 1)):
        session = taken(session, name)
        assert session.at == then


def test_the_order_can_be_changed_and_the_turn_stays_with_its_site() -> None:
    session = fresh().go_to(1).moved(0, 2)
    assert sites(session) == ["p2", "p3", "p1", "p4"] and session.step.site == "p2"
    assert sites(session.moved(0, -1)) == sites(session) and session.moved(0, 9).step.site == "p2"


def test_free_sites() -> None:
    session = fresh().added("  left\tfront ", 20)
    assert session.steps[-1] == Step("left front", 20.0)
    for wrong in ("p1", "LEFT FRONT", " "):
        with pytest.raises(PRSError):
            session.added(wrong)
    with pytest.raises(ValueError, match="3 to 600"):
        session.with_target(0, 1)
    assert session.with_target(4, 60).steps[4].target_s == 60
    assert sites(session.go_to(4).removed(0)) == ["p2", "p3", "p4", "left front"]
    assert session.go_to(4).removed(0).step.site == "left front"
    with pytest.raises(PRSError, match="recording"):
        taken(session, "a.wav").removed(0)
    with pytest.raises(PRSError, match="at least one"):
        Guided(Person(), (Step("p1"),)).removed(0)


def test_it_is_the_same_after_the_disk(tmp_path: Path) -> None:
    person = Person("Größe 12", "", 2.5, "female")
    session = taken(Guided(person, standard_steps(20), started="2026-01-02T03:04:05"), "a.wav", 20).recording("b.wav")
    path = session_path(tmp_path, session)
    save(path, session)
    assert load(path) == session and path.name == f"20260102T030405{SUFFIX}"


@pytest.mark.parametrize(
    "damage",
    [
        {"prs_studio_session": 2},
        {"at": 4},
        {"at": "x"},
        {"steps": []},
        {"steps": [{"site": "p1"}]},
        {"person": {}},
        {"running": "../../x.wav"},
        {"steps": [{"site": "p1", "target_s": 1e9, "state": "done", "takes": []}]},
        {"steps": [{"site": "p1", "target_s": 9, "state": "done", "takes": ["a/b"]}]},
    ],
)
def test_a_damaged_session_is_refused_and_does_no_harm(tmp_path: Path, damage: dict[str, object]) -> None:
    path = tmp_path / f"x{SUFFIX}"
    path.write_text(json.dumps(fresh().to_dict() | damage), "utf-8")
    with pytest.raises(AudioError, match="damaged"):
        load(path)
    assert unfinished(tmp_path) == []


def test_after_a_kill_it_goes_on_where_it_was(tmp_path: Path) -> None:
    record(tmp_path, "a.wav", 15)
    session = taken(fresh(), "a.wav").recording("b.wav")
    save(session_path(tmp_path, session), session)
    half = record(tmp_path, "b.wav", 5, end=False)  # the program is killed
    [(path, found)] = unfinished(tmp_path)
    assert path == session_path(tmp_path, session)
    assert found.running == "" and found.at == 1 and found.step.takes == ("b.wav",) and found.counts == (1, 4)
    half.write(np.zeros(9 * 8000, np.float32))  # it had all but ended
    assert unfinished(tmp_path)[0][1].at == 2
    half.finish(Ended.STOPPED)


def test_a_take_that_never_began_is_none_and_one_that_is_gone_waits_again(tmp_path: Path) -> None:
    record(tmp_path, "a.wav", 15)
    record(tmp_path, "b.wav", 15)
    session = taken(taken(fresh(), "a.wav"), "b.wav").recording("c.wav")
    to_flac(tmp_path / "a.wav")
    (tmp_path / "b.wav").unlink()
    found = session.settled(tmp_path)
    assert [step.state for step in found.steps] == [DONE, WAITING, WAITING, WAITING]
    assert found.step.site == "p3" and not found.step.takes and not found.running


def test_sessions_that_are_complete_are_not_offered(tmp_path: Path) -> None:
    record(tmp_path, "a.wav", 15)
    done = taken(Guided(Person("1"), (Step("p1"),), started="2026"), "a.wav")
    save(session_path(tmp_path, done), done)
    assert unfinished(tmp_path) == []
    assert unfinished(tmp_path / "not there") == []


def test_names_tell_patient_and_site_where_all_is_known(tmp_path: Path) -> None:
    girl = Person("40123", "", 2.5, "female")
    path = sprsound_path(tmp_path, girl, "p3")
    assert path is not None and path.name == "40123_2.5_1_p3_1.wav"
    assert Person.of_name(parse_name(path.stem)) == Person("40123", "p3", 2.5, "female")
    record(tmp_path, path.name, 1)
    to_flac(path)
    assert sprsound_path(tmp_path, girl, "p3") == tmp_path / "40123_2.5_1_p3_2.wav"
    assert sprsound_path(tmp_path, Person("7", "", 11.0, "male"), "p1") == tmp_path / "7_11.0_0_p1_1.wav"


@pytest.mark.parametrize(
    ("person", "site"),
    [
        (Person("Anna Muster", "", 2.0, "female"), "p1"),
        (Person("40123"), "p1"),
        (Person("40123", "", 2.0, "male"), "../left front"),
        (Person(), ""),
    ],
)
def test_other_names_do_not_tell_who_it_is(tmp_path: Path, person: Person, site: str) -> None:
    assert sprsound_path(tmp_path, person, site) is None


def test_ages_as_they_are_written() -> None:
    assert [age_of(text) for text in ("", "2.5", " 2,5 ", "１２", "0")] == [None, 2.5, 2.5, 12.0, 0.0]
    assert [age_of(text, months=True) for text in ("", "8", "4,5")] == [None, 8 / 12, 4.5 / 12]
    for wrong in ("x", "-1", "200", "nan", "8 months", "2.", "1e1"):
        with pytest.raises(PRSError):
            age_of(wrong)
