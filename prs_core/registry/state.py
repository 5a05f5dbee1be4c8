"""Which model is in use, and which were: the registry's ``state.json``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self, get_args

STATE_NAME = "state.json"
FORMAT, FORMAT_VERSION = "prs-studio/models", 1
#: Of so many promotions is remembered who made them; nobody goes further back.
_HISTORY = 1000

Action = Literal["promote", "rollback"]


@dataclass(frozen=True)
class Promotion:
    """A model came into use. ``verdict``: what the gate had said of it ("" for going back); ``confirmed``: whether a
    second confirmation was given. ``bundled``: it was the one that shipped with the program."""

    id: str
    bundled: bool
    action: Action
    when: str
    who: str
    verdict: str = ""
    confirmed: bool = False

    def __post_init__(self) -> None:
        texts = (self.id, self.when, self.who, self.verdict)
        flags = (self.bundled, self.confirmed)
        if not all(isinstance(t, str) for t in texts) or not all(isinstance(f, bool) for f in flags):
            raise TypeError("a promotion has texts and flags")
        if self.action not in get_args(Action):
            raise ValueError(f"unknown action {self.action!r}")


@dataclass(frozen=True)
class State:
    """``current`` None: the bundled model, whichever version of it ships. ``gate_count``: how often new models were
    judged by the held-out patients; the more often, the less a "better" means."""

    current: str | None = None
    history: tuple[Promotion, ...] = ()
    gate_count: int = 0

    def promoted(self, promotion: Promotion) -> State:
        """The state once another model is in use."""
        current = None if promotion.bundled else promotion.id
        return State(current, (*self.history, promotion)[-_HISTORY:], self.gate_count)

    def path(self) -> tuple[str | None, ...]:
        """The models that going back leads through, the one in use last; None is the bundled one.

        Each promotion is a step on, going back takes steps away: to go back twice is not to return.
        """
        path: list[str | None] = [None]
        for each in self.history:
            target = None if each.bundled else each.id
            if each.action == "rollback" and target in path:
                del path[len(path) - path[::-1].index(target) :]
            elif path[-1] != target:
                path.append(target)
        return tuple(path)

    def was_used(self, model_id: str) -> bool:
        """Whether a model was in use before, or is."""
        return any(each.id == model_id and not each.bundled for each in self.history)

    def to_dict(self) -> dict[str, Any]:
        return {"format": FORMAT, "format_version": FORMAT_VERSION, **asdict(self)}

    @classmethod
    def from_dict(cls, values: Any) -> Self:
        """Raises ValueError, KeyError or TypeError on anything missing, impossible or of a newer format."""
        if not isinstance(values, Mapping) or values["format"] != FORMAT:
            raise ValueError("not the state of the models")
        if values["format_version"] != FORMAT_VERSION:
            raise ValueError(f"format {values['format_version']!r}; only {FORMAT_VERSION} is known")
        current, count = values["current"], values["gate_count"]
        if not (current is None or isinstance(current, str)) or type(count) is not int or count < 0:
            raise ValueError("the current model or the count is impossible")
        return cls(current, tuple(Promotion(**each) for each in values["history"]), count)
