"""What recording has to say in the window's notices: each sentence goes when what it says is over."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from app.sound.quiet import WORDS, quiet

if TYPE_CHECKING:
    from app.panels.notices import NoticeBar


class About(Enum):
    """Of what a sentence is, and so when it is over."""

    MICROPHONE = auto()  # it does not work: when it does, or a take begins
    RUNNING = auto()  # a take is being made: when it ends
    LAST = auto()  # the take before: when the next one begins


class Sayings:
    """Says it in ``notices``, and takes back what is over."""

    def __init__(self, notices: NoticeBar) -> None:
        self._notices = notices
        self._said: list[tuple[About, str]] = []

    def say(self, about: About, message: str, advice: str = "") -> None:
        self._said.append((about, message))
        self._notices.show_notice(message, advice)

    def over(self, *abouts: About) -> None:
        for about, message in self._said:
            if about in abouts:
                self._notices.withdraw(message)
        self._said = [each for each in self._said if each[0] not in abouts]

    def playing_is_free(self) -> None:
        """Sentences that refuse to play go with their reasons."""
        for words in WORDS:
            if words != quiet.why:
                self._notices.withdraw(words[0])
