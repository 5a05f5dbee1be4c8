"""``prs-studio doctor``: what is installed, what works, and what to do about what does not.

Every check stands for itself: whatever it raises becomes its finding, and the next one goes on.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, cores
from prs_core.errors import PRSError

_AGAIN = (
    "Install PRS Studio again."
    if getattr(sys, "frozen", False)
    else "Set the program up again: python3 installer/bootstrap.py run"
)
_LEAST_FREE_BYTES = 500_000_000


@dataclass(frozen=True)
class Check:
    """One finding. Without an ``essential`` one the program does not do its work; the others take a part away."""

    group: str
    name: str
    ok: bool
    detail: str
    advice: str = ""
    essential: bool = True


def run(arguments: argparse.Namespace) -> int:
    """Print all findings. Returns 1 when something essential does not work."""
    checks: list[Check] = []
    for check in examine():
        checks.append(check)
        if not arguments.json:
            _print(check, first_of_group=all(c.group != check.group for c in checks[:-1]))
    bad = [c for c in checks if not c.ok and c.essential]
    lesser = [c for c in checks if not c.ok and not c.essential]
    if arguments.json:
        print(json.dumps({"ok": not bad, "checks": [asdict(c) for c in checks]}, indent=2))
    else:
        print(f"\n{len(bad)} essential problems, {len(lesser)} others." if bad or lesser else "\nEverything works.")
    return EXIT_SOME_FAILED if bad else EXIT_OK


def _print(check: Check, first_of_group: bool) -> None:
    if first_of_group:
        print(f"\n{check.group}")
    mark = "ok  " if check.ok else "FAIL" if check.essential else "warn"
    print(f"  {mark}  {check.name:<22} {check.detail}", flush=True)
    if check.advice and not check.ok:
        print(f"        {'':<22} -> {check.advice}", flush=True)


def examine() -> Iterator[Check]:
    """All checks, one after the other, as they are made."""
    yield from _system()
    yield from _libraries()
    yield from _models()
    yield from _sound_devices()
    yield from _folders()


def _guarded(group: str, name: str, look: Callable[[], str], advice: str = "", *, essential: bool = True) -> Check:
    """The check whose detail ``look`` returns, or whose failure it raises."""
    try:
        return Check(group, name, True, look(), essential=essential)
    except PRSError as error:
        return Check(group, name, False, error.message, error.advice or advice, essential)
    except Exception as error:  # noqa: BLE001 a broken installation raises anything; that is what is looked for
        return Check(group, name, False, f"{type(error).__name__}: {error}", advice, essential)


# ------------------------------------------------------------------------------------------------ system, libraries


def _system() -> Iterator[Check]:
    group = "System"
    version = platform.python_version()
    yield Check(group, "Python", sys.version_info >= (3, 11), version, "Python 3.11 or newer is needed.")
    yield Check(group, "Operating system", True, platform.platform(), essential=False)
    yield Check(group, "Processor cores", True, f"{cores()} usable of {os.cpu_count()}", essential=False)
    yield _guarded(group, "PRS Studio", partial(_version, "prs-studio"), _AGAIN, essential=False)


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        raise PRSError("not installed as a package") from None


def _libraries() -> Iterator[Check]:
    group = "Libraries"
    for name in ("numpy", "soxr", "safetensors"):
        yield _guarded(group, name, partial(_imported, name), _AGAIN)
    yield _guarded(group, "soundfile", _soundfile, _AGAIN)
    yield _guarded(group, "torch", partial(_imported, "torch"), _AGAIN)
    yield _guarded(group, "torchaudio", _torchaudio, _AGAIN)
    # By their metadata only: Qt is the window's, and training's libraries take a second to import.
    for distribution in ("PySide6-Essentials", "pyqtgraph"):
        yield _guarded(group, distribution, partial(_version, distribution), _AGAIN)
    for distribution in ("scikit-learn", "matplotlib"):
        yield _guarded(group, distribution, partial(_version, distribution), _AGAIN, essential=False)


def _imported(name: str) -> str:
    module = importlib.import_module(name)
    return str(getattr(module, "__version__", None) or _version(name))


def _soundfile() -> str:
    soundfile = importlib.import_module("soundfile")
    formats = soundfile.available_formats()
    missing = [name for name in ("WAV", "FLAC", "OGG", "MP3", "AIFF") if name not in formats]
    if missing:
        raise PRSError(f"libsndfile {soundfile.__libsndfile_version__} cannot read {', '.join(missing)}.", _AGAIN)
    return f"{soundfile.__version__}, libsndfile {soundfile.__libsndfile_version__}"


def _torchaudio() -> str:
    # Through the program's own door: on its own, torchaudio may refuse to load beside a torch without CUDA.
    importlib.import_module("prs_core.torchaudio_mfcc")
    return _version("torchaudio")


# ------------------------------------------------------------------------------------------------------------ models


def _models() -> Iterator[Check]:
    from prs_core.resources import resource_path

    group = "Models"
    try:
        folders = sorted(p for p in resource_path("models").iterdir() if p.is_dir())
    except (PRSError, OSError):
        folders = []
    if not folders:
        yield Check(group, "bundled models", False, "there are none", _AGAIN)
    for folder in folders:
        yield _guarded(group, folder.name, partial(_verified, folder), _AGAIN)
    yield _guarded(group, "model in use", _in_use, "“prs-studio models list” says more.", essential=False)
    yield _guarded(group, "first window", _first_window, _AGAIN)


def _verified(folder: Path) -> str:
    from prs_core.bundle import load_bundle

    card = load_bundle(folder).card
    size = sum((folder / name).stat().st_size for name in card.weight_names) / 1e6
    return f"{card.name} {card.version}, checksum right, {size:.1f} MB"


def _in_use() -> str:
    from prs_core.registry import load_current

    current = load_current()
    if current.warning:
        raise PRSError(current.warning)
    return f"{current.bundle.card.id}, every file is whole"


def _first_window() -> str:
    """Three seconds of silence through the model in use, which is all parts together."""
    import numpy as np

    from prs_core.commands.model import load_analyzer

    started = time.perf_counter()
    analyzer = load_analyzer(None, 1)
    analyzer.windows([np.zeros(analyzer.card.features.window_samples, np.float32)])
    return f"loaded and judged in {time.perf_counter() - started:.2f} s"


# ------------------------------------------------------------------------------------------------- devices, folders


def _sound_devices() -> Iterator[Check]:
    group = "Sound devices"
    try:
        sounddevice = importlib.import_module("sounddevice")
    except ImportError:
        yield Check(group, "sounddevice", False, "not installed", _AGAIN, essential=False)
        return
    except OSError:
        advice = _portaudio_advice()
        yield Check(group, "PortAudio", False, "missing: nothing can be played or recorded", advice, essential=False)
        return
    yield Check(group, "sounddevice", True, f"{sounddevice.__version__}, {sounddevice.get_portaudio_version()[1]}")
    for kind in ("input", "output"):
        yield _guarded(group, kind, partial(_devices, sounddevice, kind), essential=False)


def _portaudio_advice() -> str:
    if platform.system() == "Linux":
        return "Debian, Ubuntu: sudo apt-get install libportaudio2. Fedora: sudo dnf install portaudio."
    return _AGAIN


def _devices(sounddevice: object, kind: str) -> str:
    query: Callable[[], list[dict[str, object]]] = sounddevice.query_devices  # type: ignore[attr-defined]
    names = [str(d["name"]) for d in query() if d[f"max_{kind}_channels"]]
    if not names:
        raise PRSError("no device", "Connect one, and start the program again.")
    return "; ".join(names)


def _folders() -> Iterator[Check]:
    import platformdirs

    group = "Folders"
    for name, folder in (
        ("settings", platformdirs.user_config_path("prs-studio", appauthor=False)),
        ("data", platformdirs.user_data_path("prs-studio", appauthor=False)),
        ("cache", platformdirs.user_cache_path("prs-studio", appauthor=False)),
        ("log", platformdirs.user_log_path("prs-studio", appauthor=False)),
        ("temporary", Path(tempfile.gettempdir())),
    ):
        yield _guarded(group, name, partial(_writable, folder), "Make it writable for you.")


def _writable(folder: Path) -> str:
    """Whether a file can be made in ``folder``, or where the folder itself would be made. Nothing stays behind."""
    place = folder
    while not place.exists():
        place = place.parent
    with tempfile.TemporaryFile(dir=place) as file:
        file.write(b"x")
    free = shutil.disk_usage(place).free
    if free < _LEAST_FREE_BYTES:
        raise PRSError(f"{folder}: only {free / 1e6:.0f} MB are free.", "Free some space.")
    return f"{folder} ({free / 1e9:.1f} GB free{'' if place == folder else ', will be made'})"
