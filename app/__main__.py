"""The one entry: hands command-line work and workers over before anything of Qt or torch is imported."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

HELP = """\
usage: prs-studio [OPTION ...] [PATH ...]      open recordings, or folders of them, in the window
       prs-studio COMMAND ...                  work without a window; see prs-studio COMMAND --help

PRS Studio opens children's lung sounds and shows what a neural network heard in them. With no PATH it opens a demo
study of synthesised sounds. Research use only, not a medical device.

commands:
  analyse      analyse recordings and folders of them into JSON and CSV
  challenge    answer a task of the SPRSound challenge for a folder
  evaluate     score the model on the SPRSound data
  train        train the model again
  tune         search for better settings
  experiment   the tables and figures of the paper
  models       list, show, use, go back, verify, export and import models
  study        list, import, export, compare, report on, check or back up a study
  devices      list the microphones
  record       record a microphone, judged live if wanted
  doctor       check the installation

options of the window:
  --theme system|light|dark   colours of the window, this once
  --language CODE             language of the window, this once: en, zh_CN, fr, de, es, pt_BR
  --hop SECONDS               seconds from window to window, 0.25 to 3, this once
  --model DIR                 model folder (default: the one in use)
  --study FILE|URL            open a study, made if it is not there; what is said of recordings is kept in it
  --blind                     read that study blind: neither others' marks nor the model's word are shown
  --simulate FILE             play FILE as if it were the microphone
  --settings FILE             where to remember settings
  --startup-report FILE       write when the window was shown and the waveform painted, as JSON
  --quit-when MARK            close once that mark of the report is reached (for benchmarks)

without a display:
  --pictures DIR [PATH ...]   analyse, and leave JSON results and PNG pictures of the window in DIR

  -h, --help                  this text
  --version                   the version
"""

NO_DISPLAY = """\
There is no display to open a window on. Work without one:
  prs-studio --pictures DIR [PATH ...]    pictures of the window, and results
  prs-studio analyse PATH ... --out DIR   results alone"""
CORE_COMMANDS = ("analyse", "challenge", "doctor", "models", "study")
SOUND_COMMANDS = ("devices", "record")
TRAINING_COMMANDS = ("evaluate", "experiment", "train", "tune")


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the process's exit code: 0 went well, 1 failed, 2 wrong usage."""
    # Threads of torch that wait by spinning starve each other as soon as anything else runs: two of them took eight
    # times as long beside a training as two that sleep.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    argv = list(sys.argv[1:] if argv is None else argv)
    word = argv[0] if argv else ""
    if word in ("-h", "--help"):
        print(HELP, end="")
        return 0
    if word == "--version":
        from importlib.metadata import version

        print("prs-studio", version("prs-studio"))
        return 0
    if word in CORE_COMMANDS:
        from prs_core.cli import main as core_main

        return core_main(argv)
    if word in SOUND_COMMANDS:
        from app.sound.commands import main as sound_main
        from prs_core.live import prepare

        return sound_main(argv, prepare)
    if word in TRAINING_COMMANDS:
        from training.cli import main as training_main

        return training_main(argv)
    if word == "--worker":
        return _worker(argv[1:])
    from app.options import parse_options

    options = parse_options(argv)
    if options.pictures is not None:
        from app.snapshots import take_pictures

        return take_pictures(options)
    if _no_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    # Imports make next to no garbage; looking for it between them costs 30 ms. ``run_window`` turns it on again.
    gc.disable()
    # Before Qt: PySide reads the source of every module that is imported after it, and NumPy has many.
    import numpy as np  # noqa: F401

    try:
        from app.look.language import Language, chosen
        from app.preferences.place import default_file

        # Before all that has texts: they are looked up as they are made.
        language = Language(options.language or chosen(options.settings or default_file()))
        language.begin()
        from app.sound.decoded import ReadAhead

        first = options.paths[0] if options.paths else None
        ahead = ReadAhead(first) if first is not None and first.is_file() else None
        from app.window import run_window
    except ImportError as error:
        print(f"The window cannot be opened: {error}. Run “prs-studio doctor” to see what is missing.", file=sys.stderr)
        return 2
    from prs_core.errors import AudioError

    try:
        return run_window(options, ahead, language)
    except AudioError as error:
        print(f"prs-studio --simulate: {error}", file=sys.stderr)
        return 2


def _no_display() -> bool:
    """Qt would end the process without a word that helps."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def _worker(argv: list[str]) -> int:
    from prs_core.translation import speak_as_told

    speak_as_told()
    if argv[:1] == ["infer"]:
        from prs_core.worker import main as infer_main

        return infer_main(argv[1:])
    if argv[:1] == ["train"]:
        from training.worker import main as train_main

        return train_main(argv[1:])
    print("prs-studio: the workers are: infer, train", file=sys.stderr)
    return 2


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()
    sys.exit(main())
