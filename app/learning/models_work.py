"""What the Models dialog does off the window's thread: looks and words. Plain functions without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from prs_core.errors import PRSError, RegistryError
from prs_core.gate import DECISIVE, GateError, GateResult, Value, Verdict
from prs_core.registry import Entry, Kind, Model, Promotion, Registry, Standing
from prs_core.translation import moment, number, tr

KINDS = {
    Kind.BUNDLED: tr("ships with PRS Studio"),
    Kind.REFINED: tr("refined here"),
    Kind.SCRATCH: tr("trained here from scratch"),
    Kind.IMPORTED: tr("imported", "a model"),
}
_SPLITS = {
    "out_of_fold": tr("SPRSound, out of fold"),
    "intra": tr("SPRSound, intra test"),
    "inter": tr("SPRSound, inter test"),
}
_TASKS = {
    "11": tr("normal or not"),
    "12": tr("event type"),
    "21": tr("recording, 3 labels"),
    "22": tr("recording, 5 labels"),
}

_VERDICTS = {
    Verdict.BETTER: tr("better", "a model"),
    Verdict.WORSE: tr("worse", "a model"),
    Verdict.CANNOT_TELL: tr("cannot tell", "whether a model is better"),
}


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
        raise RegistryError(" ".join(bad), tr("A damaged model is not used; import it again, or use another one."))
    return tr("Every file of the model is whole.", "", len(models), many="Every file of all %n models is whole.")


def row_of(model: Model) -> tuple[str, ...]:
    """A row of the table: in use, id, kind, from, made, by, Scores of the tasks, each with its number."""
    entry = model.entry
    state = tr("damaged", "a model") if model.problem else tr("in use", "a model") if model.is_current else ""
    scores = next(iter(entry.metrics.values()), None)
    numbers = (
        "  ".join(f"{task}: {number(score, '.2f')}" for task, score in scores.items())
        if isinstance(scores, Mapping)
        else ""
    )
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
    facts = [(tr("Model"), f"{entry.name} {entry.version}".strip() or entry.id), (tr("Came about"), _origin(entry))]
    facts += [(_SPLITS.get(split, split), _scores(tasks)) for split, tasks in entry.metrics.items()]
    if entry.data_fingerprint or entry.configuration_hash:
        facts.append((tr("Data, settings"), f"{entry.data_fingerprint or '–'}, {entry.configuration_hash or '–'}"))
    facts += _judged(entry, shelf.gate_count)
    facts.append((tr("In use", "since when a model is"), _use(shelf, model)))
    found = shelf.standings.get(entry.id)
    if found is not None and not model.is_current:
        facts.append((tr("Beside the one in use"), found.words))
    if model.problem:
        facts.append((tr("Trouble"), model.problem))
    return facts


def _origin(entry: Entry) -> str:
    kind, day = KINDS[entry.kind], _day(entry.made)
    if entry.author and entry.parent:
        author, parent = entry.author, entry.parent
        return tr("{kind}, made {day} by {author}, from {parent}", kind=kind, day=day, author=author, parent=parent)
    if entry.author:
        return tr("{kind}, made {day} by {author}", kind=kind, day=day, author=entry.author)
    if entry.parent:
        return tr("{kind}, made {day}, from {parent}", kind=kind, day=day, parent=entry.parent)
    return tr("{kind}, made {day}", kind=kind, day=day)


def _scores(tasks: Any) -> str:
    if not isinstance(tasks, Mapping) or not tasks:
        return "–"
    return "   ".join(f"{_TASKS.get(task, task)} {number(score, '.3f')}" for task, score in tasks.items())


def _judged(entry: Entry, times: int) -> list[tuple[str, str]]:
    """What the gate said, in words and in its one number that decides, and how often it has been asked by now."""
    if entry.gate is None:
        return [(tr("Judged here"), tr("never"))] if entry.kind is not Kind.BUNDLED else []
    try:
        result = GateResult.from_dict(entry.gate)
    except GateError as error:
        return [(tr("Judged here"), error.message)]
    row = result.row(DECISIVE)
    said = [tr("{verdict}, beside {model}.", verdict=_VERDICTS[result.verdict], model=result.current)]
    if row is not None:
        said.append(tr("Score {new} beside {old}.", new=_number(row.candidate), old=_number(row.current)))
    said.append(result.reason)
    if times > 1:
        said.append(
            tr(
                "New models were judged %n time by the same patients so far.",
                "",
                times,
                many="New models were judged %n times by the same patients so far.",
            )
        )
    return [(tr("Judged here"), " ".join(said))]


def _number(value: Value) -> str:
    if value.value is None:
        return "–"
    low_high = value.interval_95
    if low_high is None:
        return tr("{number:.3f}", number=value.value)
    return tr("{number:.3f} ({low:.3f} to {high:.3f})", number=value.value, low=low_high[0], high=low_high[1])


def _use(shelf: Shelf, model: Model) -> str:
    if not shelf.history and model.is_current:
        return tr("since PRS Studio was set up")
    times = [each for each in shelf.history if each.id == model.entry.id]
    if not times:
        return tr("never")
    last = times[-1]
    values = {"who": last.who or tr("somebody"), "day": _day(last.when)}
    if last.action == "rollback":
        if last.confirmed:
            return tr("{who} went back to it on {day}, confirming that it is not known to be better", **values)
        return tr("{who} went back to it on {day}", **values)
    if last.confirmed:
        return tr("{who} chose it on {day}, confirming that it is not known to be better", **values)
    return tr("{who} chose it on {day}", **values)


def _day(stored: str) -> str:
    """As the registry has it ("2026-01-02T03:04:05+00:00"), as people read it, or "–"."""
    try:
        return moment(datetime.fromisoformat(stored).astimezone())
    except ValueError:
        return stored or "–"
