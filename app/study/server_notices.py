"""That a server cannot be reached is said as long as it is so."""

from __future__ import annotations

from app.panels.notices import NoticeBar
from app.study.watching import StudyWatch


class ServerNotices:
    """Takes the notice back once the study can be read again; where no look at the study failed meanwhile, as when the
    connection broke for a moment, after the next look but one: what was just said must be seen."""

    def __init__(self, watch: StudyWatch, notices: NoticeBar) -> None:
        self._notices = notices
        self._before: frozenset[str] = frozenset()
        watch.reached.connect(self._reached)

    def _reached(self, again: bool) -> None:
        if self._notices.messages:
            from prs_core.study.troubles import is_of_connection

            self._notices.withdraw_those(lambda said: is_of_connection(said) and (again or said in self._before))
        self._before = frozenset(self._notices.messages)
