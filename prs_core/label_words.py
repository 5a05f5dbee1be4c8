"""What the words of the data are called where a person reads them: labels, layers, places on the chest, sexes, formats,
who reads, and how far.

Files, the database, comparisons and keys keep the English words; only what is shown goes through ``said``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from prs_core.labels import ADVENTITIOUS, NO_EVENT, SITE_NAMES, EventType, RecordLabel
from prs_core.translation import tr

# Looked up when it is said, not when this is imported. Words of prs_core.annotation, which imports this, stand here by
# their values. A normal breath and a normal recording share a word.
_WORDS: Mapping[str, Callable[[], str]] = {
    EventType.NORMAL: lambda: tr("Normal", "label: a breath, or a whole recording, without added sounds"),
    EventType.RHONCHI: lambda: tr("Rhonchi"),
    EventType.WHEEZE: lambda: tr("Wheeze"),
    EventType.STRIDOR: lambda: tr("Stridor"),
    EventType.COARSE_CRACKLE: lambda: tr("Coarse Crackle"),
    EventType.FINE_CRACKLE: lambda: tr("Fine Crackle"),
    EventType.WHEEZE_CRACKLE: lambda: tr("Wheeze & Crackle"),
    RecordLabel.CAS: lambda: tr("CAS", "continuous adventitious sounds"),
    RecordLabel.DAS: lambda: tr("DAS", "discontinuous adventitious sounds"),
    RecordLabel.CAS_DAS: lambda: tr("CAS & DAS", "continuous and discontinuous adventitious sounds"),
    RecordLabel.POOR_QUALITY: lambda: tr("Poor Quality", "label of a recording"),
    ADVENTITIOUS: lambda: tr("Adventitious", "label: with added sounds"),
    NO_EVENT: lambda: tr("No event"),
    "Any event": lambda: tr("Any event"),
    "Inspiration": lambda: tr("Inspiration"),
    "Expiration": lambda: tr("Expiration"),
    "Crying": lambda: tr("Crying"),
    "Speech": lambda: tr("Speech"),
    "Heart": lambda: tr("Heart", "heart sounds"),
    "Movement": lambda: tr("Movement"),
    "Other artefact": lambda: tr("Other artefact"),
    "events": lambda: tr("events"),
    "phases": lambda: tr("phases", "of breathing"),
    "artefacts": lambda: tr("artefacts"),
    "left posterior": lambda: tr("left posterior", "place on the chest"),
    "left lateral": lambda: tr("left lateral", "place on the chest"),
    "right posterior": lambda: tr("right posterior", "place on the chest"),
    "right lateral": lambda: tr("right lateral", "place on the chest"),
    "SPRSound annotation": lambda: tr("SPRSound annotation"),
    "Audacity label track": lambda: tr("Audacity label track"),
    "Praat TextGrid": lambda: tr("Praat TextGrid"),
    "Raven selection table": lambda: tr("Raven selection table"),
    "CSV table": lambda: tr("CSV table"),
    "only one marked it": lambda: tr("only one marked it", "disagreement"),
    "other type": lambda: tr("other type", "disagreement"),
    "other borders": lambda: tr("other borders", "disagreement"),
    "record label": lambda: tr("record label", "disagreement"),
    "unreviewed": lambda: tr("unreviewed", "recording"),
    "in work": lambda: tr("in work", "recording"),
    "reviewed": lambda: tr("reviewed", "recording"),
    "person": lambda: tr("person", "kind of reader"),
    "consensus": lambda: tr("consensus", "kind of reader"),
    "male": lambda: tr("male", "sex"),
    "female": lambda: tr("female", "sex"),
}


_UNSURE, _MODEL = "Unsure: ", "model "
_CONSENSUS = re.compile(r"Consensus of (?P<a>.+) and (?P<b>.+)")


def said(word: str) -> str:
    """A label, layer, place, sex or format in the person's language; what is none of these, as it is."""
    found = _WORDS.get(word)
    return found() if found is not None else str(word)


def reader_said(name: str) -> str:
    """Who reads, in the person's language: names stay, but not what the program itself calls a consensus or a model."""
    if name == "Model":
        return tr("Model")
    if name.startswith(_MODEL):
        return tr("model {id}", id=name.removeprefix(_MODEL))
    found = _CONSENSUS.fullmatch(name)
    if found is None:
        return name
    return tr("Consensus of {a} and {b}", a=reader_said(found["a"]), b=reader_said(found["b"]))


def site_said(site: str) -> str:
    """The place on the chest that a site's number means, in words; the site as it is where it has none."""
    return said(SITE_NAMES.get(site, site))


def verdict_said(words: str) -> str:
    """What a model says of a recording (RecordVerdict.words, which studies keep) in the person's language: "CAS",
    "Unsure: Normal, CAS or DAS"."""
    if not words.startswith(_UNSURE):
        return said(words)
    return tr("Unsure: {labels}", labels=doubt_said(words))


def doubt_said(words: str) -> str:
    """The same without the "Unsure: " where there is one."""
    doubt = words.removeprefix(_UNSURE)
    *first, last = doubt.replace(" or ", ", ").split(", ")
    if doubt == "any of the labels":
        return tr("any of the labels")
    if doubt.startswith("perhaps "):
        return tr("perhaps {label}", label=said(doubt.removeprefix("perhaps ")))
    return tr("{labels} or {last}", labels=listed(first), last=said(last)) if first else said(last)


def listed(words: Iterable[str]) -> str:
    """Labels one after another: "Wheeze, Rhonchi"."""
    return ", ".join(said(word) for word in words)
