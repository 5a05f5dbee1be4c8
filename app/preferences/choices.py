"""What settings may be, by the words that are remembered, and what each is called."""

from __future__ import annotations

from app.look.language import SYSTEM
from prs_core import rendering, translation
from prs_core.translation import tr

#: A language is called by its own name, whatever is spoken.
LANGUAGES = {SYSTEM: tr("Like the system")} | translation.LANGUAGES
THEMES = {"system": tr("Like the system"), "light": tr("Light", "theme"), "dark": tr("Dark", "theme")}
TEXT_SIZES = {percent: tr("{percent:g} %", percent=percent) for percent in (90.0, 100.0, 110.0, 125.0, 150.0)}
SPECTROGRAM_HZ = {hz: tr("{frequency:g} kHz", frequency=hz / 1000) for hz in (1000.0, 2000.0, 4000.0)}
HEAT_MAPS = {"colours": tr("Colours"), "greys": tr("Greys")}
LANES = {
    "overview": tr("Overview"),
    "waveform": tr("Waveform"),
    "spectrogram": tr("Spectrogram"),
    "events": tr("Events"),
    "phases": tr("Breath phases"),
    "artefacts": tr("Artefacts"),
    "mfcc": "MFCC",
    "windows": tr("Windows"),
}
#: In the order of the key that goes through them.
FILTERS = {
    "off": tr("No filter"),
    "bell": tr("Bell", "of a stethoscope"),
    "diaphragm": tr("Diaphragm", "of a stethoscope"),
    "wide": tr("Wide", "listening filter"),
    "band": tr("Band-pass"),
}
#: Behind "heard:", of what is shown as it is heard.
FILTERS_HEARD = {
    "off": tr("no filter", "heard through"),
    "bell": tr("bell", "heard through"),
    "diaphragm": tr("diaphragm", "heard through"),
    "wide": tr("wide", "heard through"),
    "band": tr("band-pass", "heard through"),
}
SPEEDS = {speed: tr("{speed:g}×", speed=speed) for speed in rendering.SPEEDS}
LEADS = {0.0: tr("None", "no pre-roll")} | {lead: tr("{seconds:g} s", seconds=lead) for lead in (0.5, 1.0)}
SCALES = {mm_s: tr("{scale:g} mm/s", scale=mm_s) for mm_s in (100.0, 200.0, 400.0, 800.0)}
CHANNELS = {"left": tr("Left, or the only one"), "right": tr("Right", "channel"), "mix": tr("Both, mixed")}
RATES = {0.0: tr("What the microphone gives")} | {
    hz: tr("{frequency:g} kHz", frequency=hz / 1000) for hz in (8000.0, 16_000.0, 44_100.0, 48_000.0)
}
