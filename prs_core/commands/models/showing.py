"""``prs-studio models list`` and ``show``."""

from __future__ import annotations

import argparse
import json
from typing import Any

from prs_core.cli import EXIT_OK, EXIT_SOME_FAILED, tell
from prs_core.registry import Entry, Kind, Model, Registry

_COLUMNS = ("", "id", "kind", "made", "by", "parent", "scores")


def list_models(registry: Registry, arguments: argparse.Namespace) -> int:
    """Print all models; which cannot be used and why goes to stderr, and is exit code 1."""
    models = registry.models()
    if arguments.json:
        print(json.dumps([_values(registry, model) for model in models], indent=2))
    else:
        _print_table([_COLUMNS, *(_cells(model) for model in models)])
    problem = registry.load_current()[1]
    if problem:
        tell(f"{problem} The model that ships with PRS Studio is used instead.")
    for model in models:
        if model.problem and model.problem != problem:
            tell(model.problem)
    return EXIT_SOME_FAILED if problem or any(model.problem for model in models) else EXIT_OK


def show(registry: Registry, arguments: argparse.Namespace) -> int:
    """Print one model, how it stands, and when it was in use."""
    model = registry.model(arguments.id) if arguments.id else next(m for m in registry.models() if m.is_current)
    if arguments.json:
        print(json.dumps(_values(registry, model), indent=2))
    else:
        entry = model.entry
        rows = [
            ("id", entry.id + (" (in use)" if model.is_current else "")),
            ("name", f"{entry.name} {entry.version}"),
            ("kind", str(entry.kind)),
            ("made", f"{entry.made} by {entry.author or 'nobody named'}"),
            ("parent", entry.parent or "-"),
            ("data", entry.data_fingerprint or "-"),
            ("configuration", entry.configuration_hash or "-"),
            *((f"scores, {split}", _scores(tasks)) for split, tasks in entry.metrics.items()),
            ("note", entry.note or "-"),
            ("folder", str(model.folder)),
        ]
        if not model.is_current and not model.problem:
            rows.append(("beside the one in use", registry.standing(entry.id).words))
        rows += [
            (each.action, f"{each.when} by {each.who}{_how(each.verdict, each.confirmed)}")
            for each in _used(registry, entry)
        ]
        _print_table(rows)
    if model.problem:
        tell(model.problem)
    return EXIT_SOME_FAILED if model.problem else EXIT_OK


def _how(verdict: str, confirmed: bool) -> str:
    return (f": {verdict}" if verdict else "") + (", confirmed" if confirmed else "")


def _used(registry: Registry, entry: Entry) -> list[Any]:
    """The promotions of a model."""
    return [each for each in registry.history() if each.id == entry.id]


def _values(registry: Registry, model: Model) -> dict[str, Any]:
    values = model.entry.to_dict() | {
        "current": model.is_current,
        "folder": str(model.folder),
        "problem": model.problem,
    }
    if not model.is_current and not model.problem:
        found = registry.standing(model.entry.id)
        values["standing"] = {
            "verdict": str(found.verdict),
            "needs_confirmation": found.needs_confirmation,
            "words": found.words,
        }
    values["history"] = [vars(each) for each in _used(registry, model.entry)]
    return values


def _cells(model: Model) -> tuple[str, ...]:
    entry = model.entry
    scores = next(iter(entry.metrics.values()), None)
    kind = f"{entry.kind}{' (damaged)' if model.problem else ''}"
    parent = entry.parent or ("-" if entry.kind is Kind.BUNDLED else "?")
    return (
        "*" if model.is_current else "",
        entry.id,
        kind,
        entry.made[:16],
        entry.author or "-",
        parent,
        _scores(scores),
    )


def _scores(tasks: Any) -> str:
    return (
        " ".join(f"{task}: {score:.3f}" for task, score in tasks.items()) if isinstance(tasks, dict) and tasks else "-"
    )


def _print_table(rows: Any) -> None:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
