"""What the Models dialog does off the window's thread: looks and words. Plain functions without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from prs_core.errors import PRSError, RegistryError
from prs_core.gate import DECISIVE, GateError, GateResult, Value
from prs_core.registry import Entry, Kind, Model, Promotion, Registry, Standing

KINDS = {
    Kind.BUNDLED: "ships with PRS Studio",
    Kind.REFINED: "refined here",
    Kind.SCRATCH: "trained here from scratch",
    Kind.IMPORTED: "imported",
}
_SPLITS = {"out_of_fold": "SPRSound, out of fold", "intra": "SPRSound, intra test", "inter": "SPRSound, inter test"}
_TASKS = {"11": "normal or not", "12": "event type", "21": "recording, 3 labels", "22": "recording, 5 labels"}


@dataclass(frozen=True)
class Shelf:
    """All that the dialog shows. ``standings`` by id, of those that could be used; ``previous``: the id that going back
    leads to, or ""; ``problem``: why the model in use is not the one that was chosen, or ""."""

    models: tuple[Model, ...]
    standings: Mapping[str, Standing]
    history: tuple[Promotion, ...]
    previous: str
    gate_count: int
    problem: str

    @property
    def current(self) -> Model | None:
        return next((model for model in self.models if model.is_current), None)

    def model(self, model_id: str) -> Model | None:
        return next((model for model in self.models if model.entry.id == model_id), None)


def look(registry: Registry) -> Shelf:
    """The model in use is read to the last bit. Raises PRSError where not even the one that ships is whole."""
    models = tuple(registry.models())
    usable = [model.entry.id for model in models if not model.problem]
    previous = registry.previous()
    try:
        count = registry.state().gate_count
    except PRSError:
        count = 0  # said by load_current
    return Shelf(
        models,
        {model_id: registry.standing(model_id) for model_id in usable},
        registry.history(),
        previous.entry.id if previous is not None else "",
        count,
        registry.load_current()[1],
    )


def verify_all(registry: Registry) -> str:
    """Read all files of all models; says that they are whole. Raises RegistryError with what is not."""
    models, bad = registry.models(), list[str]()
    for model in models:
        try:
            registry.verify(model.entry.id)
        except PRSError as error:
            bad.append(f"{model.entry.id}: {error.message}")
    if bad:
        raise RegistryError(" ".join(bad), "A damaged model is not used; import it again, or use another one.")
    return f"Every file of {'the model' if len(models) == 1 else f'all {len(models)} models'} is whole."


def row_of(model: Model) -> tuple[str, ...]:
    """A row of the table: in use, id, kind, from, made, by, Scores of the tasks 11, 12, 21 and 22."""
    entry = model.entry
    state = "damaged" if model.problem else "in use" if model.is_current else ""
    scores = next(iter(entry.metrics.values()), None)
    numbers = "  ".join(f"{score:.2f}" for score in scores.values()) if isinstance(scores, Mapping) else ""
    return (
        state,
        entry.id,
        KINDS[entry.kind],
        entry.parent or "–",
        _day(entry.made),
        entry.author or "–",
        numbers or "–",
    )


def facts_of(shelf: Shelf, model: Model) -> list[tuple[str, str]]:
    """What is said below the table of the chosen model: titles and texts."""
    entry = model.entry
    facts = [("Model", f"{entry.name} {entry.version}".strip() or entry.id), ("Came about", _origin(entry))]
    facts += [(_SPLITS.get(split, split), _scores(tasks)) for split, tasks in entry.metrics.items()]
    if entry.data_fingerprint or entry.configuration_hash:
        facts.append(("Data, settings", f"{entry.data_fingerprint or '–'}, {entry.configuration_hash or '–'}"))
    facts += _judged(entry, shelf.gate_count)
    facts.append(("In use", _use(shelf, model)))
    found = shelf.standings.get(entry.id)
    if found is not None and not model.is_current:
        facts.append(("Beside the one in use", found.words))
    if model.problem:
        facts.append(("Trouble", model.problem))
    return facts


def _origin(entry: Entry) -> str:
    made = f"{KINDS[entry.kind]}, made {_day(entry.made)}"
    by = f" by {entry.author}" if entry.author else ""
    return made + by + (f", from {entry.parent}" if entry.parent else "")


def _scores(tasks: Any) -> str:
    if not isinstance(tasks, Mapping) or not tasks:
        return "–"
    return "   ".join(f"{_TASKS.get(task, task)} {score:.3f}" for task, score in tasks.items())


def _judged(entry: Entry, times: int) -> list[tuple[str, str]]:
    """What the gate said, in words and in its one number that decides, and how often it has been asked by now."""
    if entry.gate is None:
        return [("Judged here", "never")] if entry.kind is not Kind.BUNDLED else []
    try:
        result = GateResult.from_dict(entry.gate)
    except GateError as error:
        return [("Judged here", error.message)]
    row = result.row(DECISIVE)
    numbers = f" Score {_number(row.candidate)} beside {_number(row.current)}." if row is not None else ""
    often = f" New models were judged {times} times by the same patients so far." if times > 1 else ""
    return [("Judged here", f"{result.verdict}, beside {result.current}.{numbers} {result.reason}{often}")]


def _number(value: Value) -> str:
    if value.value is None:
        return "–"
    low_high = value.interval_95
    return f"{value.value:.3f}" + (f" ({low_high[0]:.3f} to {low_high[1]:.3f})" if low_high is not None else "")


def _use(shelf: Shelf, model: Model) -> str:
    if not shelf.history and model.is_current:
        return "since PRS Studio was set up"
    times = [each for each in shelf.history if each.id == model.entry.id]
    if not times:
        return "never"
    last = times[-1]
    how = "went back to it" if last.action == "rollback" else "chose it"
    agreed = ", confirming that it is not known to be better" if last.confirmed else ""
    return f"{last.who or 'somebody'} {how} on {_day(last.when)}{agreed}"


def _day(moment: str) -> str:
    return moment[:16].replace("T", " ") or "–"
