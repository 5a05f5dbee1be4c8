"""What each event type is, in a sentence or two, and a short synthesised sound of it.

The sounds are made by code (prs_core.synthesis.reference) from published acoustics; no person was recorded for them.
Definitions, in our own words, after Sovijarvi et al. (CORSA), Eur Respir Rev 2000; 10 (77): 597-610, and Bohadana,
Izbicki and Kraman, N Engl J Med 2014; 370: 744-751.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from prs_core.labels import EventType
from prs_core.resources import resource_path
from prs_core.translation import tr

#: Wherever such a sound is offered, this is said of it.
SYNTHESISED = "synthesised"

DEFINITIONS: dict[EventType, str] = {
    EventType.NORMAL: (
        tr(
            "A soft rustle without tones or clicks, heard through the whole of breathing in and fading early in "
            "breathing out. Most of it lies between 100 and 200 Hz; little is left above 1000 Hz."
        )
    ),
    EventType.RHONCHI: (
        tr(
            "A low, snoring tone of 0.1 s or more, about 150 Hz and below 300 Hz, often fluttering and rich in "
            "overtones. It comes from secretions in the larger airways and may change with coughing."
        )
    ),
    EventType.WHEEZE: (
        tr(
            "A musical, nearly pure tone of 0.1 s or more, mostly above 300 to 400 Hz and mostly while breathing out. "
            "It comes from narrowed airways."
        )
    ),
    EventType.STRIDOR: (
        tr(
            "A loud, harsh tone, strongest about 500 Hz and above, mostly while breathing in and louder over the neck "
            "than over the chest. It comes from a narrow larynx or trachea."
        )
    ),
    EventType.COARSE_CRACKLE: (
        tr(
            "Single low pops of some 10 to 15 ms, early in breathing in and in breathing out. On the expanded waveform "
            "the first deflection takes about 1.5 ms, two cycles about 10 ms."
        )
    ),
    EventType.FINE_CRACKLE: (
        tr(
            "Many short, high clicks of some 5 ms, late in breathing in, like hair rubbed between fingers. On the "
            "expanded waveform the first deflection takes about 0.7 ms, two cycles about 5 ms."
        )
    ),
    EventType.WHEEZE_CRACKLE: (
        tr("A wheeze and crackles within one event: both definitions are met, one after the other or at the same time.")
    ),
}


@dataclass(frozen=True)
class Reference:
    """One type's ``definition`` and the WAV (8 kHz, 16 bit, 3.5 s) at ``path``; ``origin`` is to be said beside it."""

    type: EventType
    definition: str
    path: Path
    origin: str = SYNTHESISED


def file_name(type_: EventType) -> str:
    words = str(type_).casefold().replace("&", "and").split()
    return f"{'-'.join(words)}.wav"


def reference(type_: EventType) -> Reference:
    """Raises PRSError when the installation has no data folder."""
    return Reference(type_, DEFINITIONS[type_], resource_path("reference", file_name(type_)))


def references() -> tuple[Reference, ...]:
    """All seven, in the order of the types."""
    return tuple(reference(type_) for type_ in EventType)
