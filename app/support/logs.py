"""The log file, and what happens to an error that nobody caught. What may name a patient does not go into it."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from prs_core.privacy import PrivateFormatter
from prs_core.translation import tr

log = logging.getLogger(__name__)

_BYTES, _FILES = 1 << 20, 4


def log_file() -> Path:
    from platformdirs import user_log_path

    return user_log_path("prs-studio", appauthor=False) / "prs-studio.log"


def start_logging(file: Path | None = None) -> Path | None:
    """Write a rotating log. Where its folder cannot be written, log to stderr and return None."""
    from logging.handlers import RotatingFileHandler

    file = file if file is not None else log_file()
    handler: logging.Handler
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", errors="replace")
        written: Path | None = file
    except OSError:
        handler, written = logging.StreamHandler(), None
    handler.setFormatter(PrivateFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return written


def catch_errors(show: Callable[[str, str, BaseException], None]) -> None:
    """Log whatever reaches the top of a thread; of the GUI thread tell by ``show(message, advice, error)``."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("an error that nobody expected", exc_info=(kind, error, trace))
        show(
            tr("Something unexpected went wrong ({kind}: {error}).", kind=kind.__name__, error=error),
            tr(
                "Your recordings are untouched. If it happens again, please send diagnostics (Help > Save diagnostics)."
            ),
            error,
        )

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            log.error("a thread ended by an error", exc_info=arguments.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook
