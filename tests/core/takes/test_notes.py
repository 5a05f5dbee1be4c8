"""What was noted while a recording was made is found beside its sound, and nobody else's is."""

from __future__ import annotations

from pathlib import Path

from prs_core.takes.info import Ended, Gap, Mark, Overrun, TakeInfo, info_path, write_info
from prs_core.takes.notes import notes_beside

INFO = TakeInfo(
    "Scope",
    8000,
    ended=Ended.STOPPED,
    duration_s=12.0,
    gaps=(Gap(2.0, 4.5, "unplugged"),),
    marks=(Mark(3.0, ""),),
    overruns=(Overrun(5.0, 80),),
)


def test_they_are_found_beside_the_sound_whatever_it_is_encoded_as(tmp_path: Path) -> None:
    write_info(tmp_path / "a.wav", INFO)
    gap, mark, lost = (2.0, "Unplugged: 4.5 s missing", True), (3.0, "Mark", False), (5.0, "80 frames lost", True)
    assert notes_beside(tmp_path / "a.flac", 12.0) == (gap, mark, lost)
    assert notes_beside(tmp_path / "a.flac", 12.0, marks=False) == (gap, lost)


def test_none_where_the_description_is_missing_damaged_or_of_another_sound(tmp_path: Path) -> None:
    assert notes_beside(tmp_path / "a.flac", 12.0) == ()
    write_info(tmp_path / "a.wav", INFO)
    assert notes_beside(tmp_path / "a.flac", 11.0) == ()
    info_path(tmp_path / "a.wav").write_text("{")
    assert notes_beside(tmp_path / "a.flac", 12.0) == ()
