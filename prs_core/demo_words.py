"""What the synthesised recordings of the demo study are called and described as where a person reads it.

resources/demo/demo.json, which prs_core.synthesis.demo writes, keeps the English words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from prs_core.translation import tr

_WORDS: Mapping[str, Callable[[], str]] = {
    "Normal infant": lambda: tr("Normal infant", "a demo recording"),
    "Normal schoolchild": lambda: tr("Normal schoolchild", "a demo recording"),
    "Wheeze": lambda: tr("Wheeze"),
    "Rhonchi": lambda: tr("Rhonchi"),
    "Stridor": lambda: tr("Stridor"),
    "Fine crackles": lambda: tr("Fine crackles", "a demo recording"),
    "Coarse crackles": lambda: tr("Coarse crackles", "a demo recording"),
    "Wheeze and crackles": lambda: tr("Wheeze and crackles", "a demo recording"),
    "Poor quality": lambda: tr("Poor quality", "a demo recording"),
    "Vesicular breathing of an infant, quick and light.": lambda: tr(
        "Vesicular breathing of an infant, quick and light."
    ),
    "Calm vesicular breathing at eight years.": lambda: tr("Calm vesicular breathing at eight years."),
    "A wheeze above 400 Hz in most expirations.": lambda: tr("A wheeze above 400 Hz in most expirations."),
    "Rhonchi, low and rich in harmonics, in expiration.": lambda: tr(
        "Rhonchi, low and rich in harmonics, in expiration."
    ),
    "Stridor in inspiration, loud, strongest about 500 Hz.": lambda: tr(
        "Stridor in inspiration, loud, strongest about 500 Hz."
    ),
    "Fine crackles late in inspiration.": lambda: tr("Fine crackles late in inspiration."),
    "Coarse crackles in both phases.": lambda: tr("Coarse crackles in both phases."),
    "Fine crackles, then a wheeze.": lambda: tr("Fine crackles, then a wheeze."),
    "Rubbing, crying and a voice, overloaded.": lambda: tr("Rubbing, crying and a voice, overloaded."),
}


def said(words: str) -> str:
    """A demo recording's title or description in the person's language; what is none of these, as it is."""
    found = _WORDS.get(words)
    return found() if found is not None else words
