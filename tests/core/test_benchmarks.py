"""The benchmarks' own machinery; the benchmarks themselves are run by hand (``python -m tests.benchmarks``)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import runner
from tests.benchmarks.__main__ import main, parse, row
from tests.benchmarks.cases import frozen
from tests.benchmarks.measure import Measurement, Options, timed


def test_a_measurement_knows_whether_it_meets_its_aim_and_survives_json() -> None:
    within, over = Measurement("a", 9, "ms", 10), Measurement("b", 11, "ms", 10)
    fast, plain = Measurement("c", 11, "x", 10, more_is_better=True, note="n"), Measurement("d", 1, "s")
    assert [m.met for m in (within, over, fast, plain)] == [True, False, True, None]
    assert Measurement.from_dict(fast.to_dict()) == fast
    assert "≤ 10" in row(over) and "NO" in row(over) and "≥ 10" in row(fast)


def test_a_failing_case_is_reported_and_does_not_raise(tmp_path: Path) -> None:
    options = Options(tmp_path, tmp_path / "no model here")
    outcome = runner.run_case("short", options, {}, 60)
    assert not outcome.measurements
    assert "no model" in outcome.problem.lower()


def test_a_case_that_hangs_is_given_up(tmp_path: Path) -> None:
    assert "longer than" in runner.run_case("short", Options(tmp_path, tmp_path), {}, 0.01).problem


@pytest.mark.parametrize("wrong", [["nothing"], ["--clips", "0"], ["--hour", "5"]])
def test_wrong_usage_is_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(wrong)
    assert ended.value.code == 2


def test_the_exit_code_tells_that_a_case_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "results.json"
    assert main(["short", "--model", str(tmp_path / "missing"), "--json", str(out)]) == 1
    assert "FAILED" in capsys.readouterr().out and '"problem"' in out.read_text(encoding="utf-8")


def test_timing_calls_what_it_is_given() -> None:
    calls: list[int] = []
    timing = timed(lambda: calls.append(1), repeat=3, warm_up=2)
    assert len(calls) == 5 and timing.median >= 0


def test_the_built_program_is_measured_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRS_FROZEN", str(tmp_path))
    assert frozen.start_frozen(Options(tmp_path, tmp_path)) == []
    (tmp_path / "prs-studio").mkdir()
    (tmp_path / "prs-studio" / "prs-studio").touch()
    taken = {
        "built": iter([(9.0, 9.0), *[(3.0, 1.0)] * 9]),
        "source": iter([(9.0, 9.0), *[(2.0, 1.5)] * 8, (4.0, 1.5)]),
    }
    monkeypatch.setattr(frozen, "_start", lambda command, *_: next(taken["source" if "-m" in command else "built"]))
    source, built, ratio = frozen.start_frozen(Options(tmp_path, tmp_path))
    assert (source.value, built.value, ratio.value) == (2.0, 3.0, 1.5)
    assert "2.00 to 4.00 s" in source.note and "processor 1.50 s" in source.note
