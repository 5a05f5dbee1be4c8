"""The only place that imports torchaudio.

PyPI's Linux torchaudio is linked against CUDA; beside a CPU-only torch its compiled extension cannot load and
``import torchaudio`` raises OSError. MFCC needs nothing of that extension, so when, and only when, it cannot load, it
is declared absent and the import is tried again.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any


def _absent_extension() -> ModuleType:
    """Stands for torchaudio._extension, and says what torchaudio itself says where it was built without."""

    def unavailable(function: Callable[..., Any]) -> Callable[..., Any]:
        def fail(*_: object, **__: object) -> None:
            raise RuntimeError(f"{function.__name__} needs torchaudio's compiled extension, which cannot load here.")

        return fail

    module = ModuleType("torchaudio._extension")
    module._IS_TORCHAUDIO_EXT_AVAILABLE = module._IS_ALIGN_AVAILABLE = False  # type: ignore[attr-defined]
    module.fail_if_no_align = unavailable  # type: ignore[attr-defined]
    return module


def _load() -> Any:
    try:
        return importlib.import_module("torchaudio.transforms").MFCC
    except OSError:
        for name in [n for n in sys.modules if n == "torchaudio" or n.startswith("torchaudio.")]:
            del sys.modules[name]
        sys.modules["torchaudio._extension"] = _absent_extension()
        return importlib.import_module("torchaudio.transforms").MFCC


MFCC = _load()
