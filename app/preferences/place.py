"""Where the settings are kept."""

from __future__ import annotations

from pathlib import Path


def default_file() -> Path:
    from platformdirs import user_config_path

    return user_config_path("prs-studio", appauthor=False) / "settings.ini"
