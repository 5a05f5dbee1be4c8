"""Everything that the program remembers between runs: one typed registry, and the INI file that it is kept in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from app.look import language
from app.preferences import choices
from app.preferences.kinds import Bytes, Choice, Number, Option, Several, Step, Switch, Text, Texts
from app.preferences.place import default_file
from app.study.listing import ORDERS
from prs_core.translation import tr

T = TypeVar("T")
MAX_RECENT = 10

HOP_RANGE_S = (0.25, 3.0)
GAIN_RANGE_DB = (-12.0, 48.0)
MICROPHONE_RANGE_DB = (-20.0, 40.0)
VOLUME_RANGE_DB = (-30.0, 30.0)
SITE_RANGE_S = (3.0, 600.0)
#: What a slider of thresholds reaches.
THRESHOLD_RANGE = (0.4, 2.5)
_CORNER = Number(20.0, 3900.0, 10.0, "Hz")

LOOKS, LANES_GROUP, PLAYBACK, RECORDING = tr("Appearance"), tr("Lanes"), tr("Playback"), tr("Recording")
ANALYSIS, ANNOTATING, FOLDERS, KEYBOARD = tr("Analysis"), tr("Annotating"), tr("Folders"), tr("Keyboard")
GROUPS = (LOOKS, LANES_GROUP, PLAYBACK, RECORDING, ANALYSIS, ANNOTATING, FOLDERS, KEYBOARD)

THEME = Option(
    "view/theme", "system", Choice(choices.THEMES), LOOKS, tr("Theme"), tr("Light or dark, or as the system has it.")
)
TEXT_PERCENT = Option(
    "view/text_percent",
    100.0,
    Step(choices.TEXT_SIZES),
    LOOKS,
    tr("Size of text"),
    tr("Of all text in the program, compared with the system's."),
)
LANGUAGE = Option(
    language.KEY,
    language.SYSTEM,
    Choice(choices.LANGUAGES),
    LOOKS,
    tr("Language"),
    tr("Of menus, texts, numbers and reports, from the next start on."),
)
REDUCED_MOTION = Option(
    "view/reduced_motion",
    False,
    Switch(),
    LOOKS,
    tr("Reduce motion"),
    tr(
        "While recording, the picture moves on in pages instead of gliding; menus and lists appear at once, and the "
        "text cursor does not blink."
    ),
)
LANES_SHOWN: Option[tuple[str, ...]] = Option(
    "view/lanes",
    tuple(name for name in choices.LANES if name not in ("phases", "artefacts")),
    Several(choices.LANES),
    LANES_GROUP,
    tr("Lanes that are shown"),
    tr("Breath phases and artefacts are also shown as soon as something is in them."),
)
SPECTROGRAM_MAX_HZ = Option(
    "view/spectrogram_max_hz",
    2000.0,
    Step(choices.SPECTROGRAM_HZ),
    LANES_GROUP,
    tr("Spectrogram up to"),
    tr("The highest frequency that is shown. Most lung sounds lie below 2 kHz."),
)
SPECTROGRAM_COLOURS = Option(
    "view/spectrogram_colours",
    "colours",
    Choice(choices.HEAT_MAPS),
    LANES_GROUP,
    tr("Spectrogram in"),
    tr("Greys can be told apart by everyone, and print well."),
)
EXPANDED_MM_S = Option(
    "view/expanded_mm_s",
    800.0,
    Step(choices.SCALES),
    LANES_GROUP,
    tr("Scale of the time-expanded waveform"),
    tr("Millimetres on the screen for a second of sound."),
)

#: Before the automatic gain, which it ends: who takes over both keeps both.
GAIN_DB = Option(
    "playback/gain_db",
    0.0,
    Number(*GAIN_RANGE_DB, 3.0, "dB"),
    PLAYBACK,
    tr("Gain by hand"),
    tr("How much louder than recorded the sound is played and the waveform drawn. Setting it ends the automatic gain."),
)
AUTO_GAIN = Option(
    "playback/auto_gain",
    True,
    Switch(),
    PLAYBACK,
    tr("Automatic gain"),
    tr("Brings each recording to a comfortable loudness. A gain that is set by hand ends it."),
)
LOOP = Option(
    "playback/loop",
    False,
    Switch(),
    PLAYBACK,
    tr("Loop the selection"),
    tr("A selected stretch is played over and over."),
)
SPEED = Option(
    "playback/speed",
    1.0,
    Step(choices.SPEEDS),
    PLAYBACK,
    tr("Speed"),
    tr("Slower playing makes single crackles heard."),
)
KEEP_PITCH = Option(
    "playback/keep_pitch",
    True,
    Switch(),
    PLAYBACK,
    tr("Keep the pitch"),
    tr("Slower or faster sound stays as high as it was."),
)
LEAD_S = Option(
    "playback/pre_roll_s",
    0.0,
    Step(choices.LEADS),
    PLAYBACK,
    tr("Pre-roll"),
    tr("How much is played before the selection begins."),
)
FILTER = Option(
    "playback/filter",
    "off",
    Choice(choices.FILTERS),
    PLAYBACK,
    tr("Listening filter"),
    tr("What of the sound is let through to the ear. The recording stays as it is."),
)
BAND_LOW_HZ = Option(
    "playback/band_low_hz",
    100.0,
    _CORNER,
    PLAYBACK,
    tr("Band-pass from"),
    tr("The lowest frequency that the band-pass filter lets through."),
)
BAND_HIGH_HZ = Option(
    "playback/band_high_hz",
    1000.0,
    _CORNER,
    PLAYBACK,
    tr("Band-pass to"),
    tr("The highest frequency that the band-pass filter lets through."),
)
AS_HEARD = Option(
    "playback/as_heard",
    False,
    Switch(),
    PLAYBACK,
    tr("Show what is heard"),
    tr("Waveform and spectrogram show the sound as it comes through the listening filter."),
)
OUTPUT = Option(
    "playback/device",
    "",
    Text(tr("The system's own"), "output"),
    PLAYBACK,
    tr("Loudspeakers or headphones"),
    tr(
        "Where recordings are played. While it is not connected, and to listen along while recording, the system's "
        "own are used."
    ),
)

#: By its name, as the system calls it; empty: the system's own choice.
MICROPHONE = Option(
    "record/microphone",
    "",
    Text(tr("The system's own"), "microphone"),
    RECORDING,
    tr("Microphone"),
    tr("What is recorded from, while it is connected. Not changed in the midst of a recording."),
)
CHANNEL = Option(
    "record/channel",
    "left",
    Choice(choices.CHANNELS),
    RECORDING,
    tr("Channel"),
    tr("Which channel of a stereo microphone is recorded."),
)
RECORD_GAIN_DB = Option(
    "record/gain_db",
    0.0,
    Number(*MICROPHONE_RANGE_DB, 1.0, "dB"),
    RECORDING,
    tr("Gain of the microphone"),
    tr("Applied before the sound is written. Raise it only if the level stays low."),
)
RECORD_RATE = Option(
    "record/rate_hz",
    0.0,
    Step(choices.RATES),
    RECORDING,
    tr("Sampling rate"),
    tr("Samples that the microphone takes in a second."),
)
SITE_S = Option(
    "record/seconds_per_site",
    15.0,
    Number(*SITE_RANGE_S, 1.0, "s"),
    RECORDING,
    tr("Seconds for each site"),
    tr("How long each place is recorded in a guided session that begins."),
)
MONITOR_FILTER = Option(
    "record/headphones_filter",
    "off",
    Choice(choices.FILTERS),
    RECORDING,
    tr("Filter of the headphones"),
    tr("What is heard while recording. What is written stays as it is."),
)
MONITOR_OUTPUT = Option(
    "record/headphones",
    "",
    Text(tr("The system's own"), "headphones"),
    RECORDING,
    tr("Headphones"),
    tr("By what the microphone is heard while recording."),
)
MONITOR_VOLUME_DB = Option(
    "record/headphones_volume_db",
    0.0,
    Number(*VOLUME_RANGE_DB, 1.0, "dB"),
    RECORDING,
    tr("Volume of the headphones"),
    tr("How loud it is heard while recording."),
)

HOP_S = Option(
    "analysis/hop_s",
    1.0,
    Number(*HOP_RANGE_S, 0.25, "s", 2),
    ANALYSIS,
    tr("Hop"),
    tr("Seconds from one 3 s window to the next. Smaller is finer and slower. What is open is analysed anew."),
)
THRESHOLD = Option(
    "analysis/threshold_scale",
    1.0,
    Number(*THRESHOLD_RANGE, 0.05, "×", 2),
    ANALYSIS,
    tr("Threshold of proposals"),
    tr(
        "Times the model's own thresholds: more than 1 proposes fewer, surer events. The slider above the events "
        "begins here."
    ),
)
THREADS = Option(
    "analysis/threads",
    0.0,
    Number(0.0, 64.0, 1.0, "", 0, tr("By the number of cores")),
    ANALYSIS,
    tr("Processor cores for analysis"),
    tr("More is faster, fewer leaves more to other programs. The analysis begins anew with them."),
)

READER = Option(
    "editing/reader",
    "",
    Text(tr("Asked for"), longest=60),
    ANNOTATING,
    tr("Reader"),
    tr("Whose name decisions are kept with when the program starts. While a study is open, it reads as this reader."),
)
SNAP_TO_PAUSES = Option(
    "editing/snap_to_pauses",
    False,
    Switch(),
    ANNOTATING,
    tr("Snap to pauses"),
    tr("Borders that are dragged also stick to pauses of the sound."),
)
SORT = Option(
    "worklist/sort",
    "name",
    Choice(ORDERS),
    ANNOTATING,
    tr("Order of the worklist"),
    tr("What recordings are sorted by. A blind reader is not shown orders that tell what others found."),
)

#: Where what is recorded is put; empty: a folder of the program's own in the home folder.
TAKES_FOLDER = Option(
    "record/folder",
    "",
    Text(tr("“PRS Studio recordings” in the home folder"), "folder"),
    FOLDERS,
    tr("New recordings"),
    tr("Where recordings are written, from the next one on."),
)
LAST_FOLDER = Option(
    "file/last_folder",
    "",
    Text(tr("The home folder"), "folder"),
    FOLDERS,
    tr("Open and save"),
    tr("Where the next dialog that opens or saves files begins. It follows what is opened."),
)
#: Folders of annotated recordings that are learnt from besides the study.
TREES: Option[tuple[str, ...]] = Option(
    "training/trees",
    (),
    Texts(are_folders=True),
    FOLDERS,
    tr("To learn from"),
    tr("Folders of annotated recordings that retraining learns from besides the study."),
)

#: "name=keys": what was changed of the shortcuts; keys are separated by spaces, none means none.
SHORTCUTS: Option[tuple[str, ...]] = Option(
    "keyboard/shortcuts", (), Texts(), KEYBOARD, tr("Keyboard shortcuts"), tr("What each key does.")
)

RECENT: Option[tuple[str, ...]] = Option("file/recent", (), Texts())
GEOMETRY = Option("window/geometry", b"", Bytes())
LAYOUT = Option("window/layout", b"", Bytes())

#: All that is remembered, by key.
REGISTRY: Mapping[str, Option[Any]] = {each.key: each for each in list(vars().values()) if isinstance(each, Option)}
PREFERENCES: tuple[Option[Any], ...] = tuple(option for option in REGISTRY.values() if option.group)


class Settings(QObject):
    """Reads and writes options; anything unreadable in the file counts as never set."""

    changed = Signal(str)  # the key of an option that has another value now

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file if file is not None else default_file()
        self._store = QSettings(str(self.file), QSettings.Format.IniFormat)
        self._known: dict[str, Any] = {}

    def get(self, option: Option[T]) -> T:
        if option.key not in self._known:
            self._known[option.key] = self._read(option)
        found: T = self._known[option.key]
        return found

    def _read(self, option: Option[T]) -> T:
        value = self._store.value(option.key)
        if value is None:
            return option.default
        try:
            return option.kind.read(value)
        except (ValueError, TypeError):
            return option.default

    def set(self, option: Option[T], value: T) -> None:
        """``changed`` tells of it, if it is another value. Raises ValueError for one that could not be read back."""
        value = option.kind.read(value)
        before = self.get(option)
        if isinstance(value, tuple):
            self._store.setValue(option.key, list(value))
        elif isinstance(value, bytes):
            self._store.setValue(option.key, QByteArray(value))
        else:
            self._store.setValue(option.key, value)
        self._known[option.key] = value
        if value != before:
            self.changed.emit(option.key)

    def reset(self, option: Option[Any]) -> None:
        """The value that it has by default."""
        before = self.get(option)
        self._store.remove(option.key)
        self._known[option.key] = option.default
        if before != option.default:
            self.changed.emit(option.key)

    def add_recent(self, path: Path) -> None:
        rest = [p for p in self.get(RECENT) if p != str(path)]
        self.set(RECENT, (str(path), *rest)[:MAX_RECENT])

    def sync(self) -> None:
        self._store.sync()
