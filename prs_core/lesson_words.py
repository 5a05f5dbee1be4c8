"""What is said of the recordings to learn from, where it takes a number.

Numbers up to twelve are words. What another language makes of them, where a word would have to fit what is counted, may
say the figures instead: a translation has both, ``{number}`` and ``%n``.
"""

from __future__ import annotations

from prs_core.label_words import said
from prs_core.translation import tr


def _word(n: int) -> str:
    words = (
        tr("no", "a number"),
        tr("one", "a number"),
        tr("two", "a number"),
        tr("three", "a number"),
        tr("four", "a number"),
        tr("five", "a number"),
        tr("six", "a number"),
        tr("seven", "a number"),
        tr("eight", "a number"),
        tr("nine", "a number"),
        tr("ten", "a number"),
        tr("eleven", "a number"),
        tr("twelve", "a number"),
    )
    return words[n] if n < len(words) else str(n)


def _first(n: int) -> str:
    """The number where a sentence begins with it."""
    return _word(n).capitalize()


def _type(event: str) -> str:
    """A type within a sentence: without a capital in English; other languages have rules of their own."""
    word = said(event)
    return word.lower() if word == event else word


def few_events(events: int, event: str) -> str:
    """Of a type there is little to learn from."""
    return tr(
        "{number} {event} event: too few to learn from.",
        "{number} is a word, %n its figures",
        events,
        many="{number} {event} events: too few to learn from.",
        number=_first(events),
        event=_type(event),
    )


def events_of_few(events: int, event: str, patients: int) -> str:
    """All events of a type are of few patients."""
    return tr(
        "All {events} {event} events are of {number} patient: too few to learn from.",
        "{number} is a word, %n its figures",
        patients,
        many="All {events} {event} events are of {number} patients: too few to learn from.",
        events=events,
        event=said(event),
        number=_word(patients),
    )


def few_patients(patients: int) -> str:
    """Of all patients."""
    return tr(
        "{number} patient: what is learnt may hold for them alone.",
        "{number} is a word, %n its figures",
        patients,
        many="{number} patients: what is learnt may hold for them alone.",
        number=_first(patients),
    )


def left_out_for(recordings: int, reason: str) -> str:
    """Recordings that are not learnt from, and why."""
    return tr(
        "{number} recording left out: {reason}.",
        "{number} is a word, %n its figures",
        recordings,
        many="{number} recordings left out: {reason}.",
        number=_first(recordings),
        reason=reason,
    )


def only_begun(recordings: int) -> str:
    """Recordings that nobody has finished."""
    return tr(
        "{number} recording left out: begun, but not marked as reviewed.",
        "{number} is a word, %n its figures",
        recordings,
        many="{number} recordings left out: begun, but not marked as reviewed.",
        number=_first(recordings),
    )


def labelled_otherwise(recordings: int) -> str:
    """Recordings whose label does not follow from their events."""
    return tr(
        "{number} recording labelled by hand otherwise than the events say: the label given by hand counts.",
        "{number} is a word, %n its figures",
        recordings,
        many="{number} recordings labelled by hand otherwise than the events say: the label given by hand counts.",
        number=_first(recordings),
    )
