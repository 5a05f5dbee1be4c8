"""The registry: looks up, adds, promotes, goes back, verifies. See the package's description for what lies where.

Everything that changes it works under one lock and ends in one rename, so that a kill at any moment leaves the state
before or the state after. Reading takes no lock and makes no folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from prs_core.bundle import CARD_NAME, Bundle, default_bundle_path, load_bundle, read_card
from prs_core.errors import BundleError, PRSError, RegistryError
from prs_core.files import write_json
from prs_core.registry.archive import check_foreign_files, unpack, write_archive
from prs_core.registry.entry import ENTRY_NAME, Entry, Kind, is_id, now
from prs_core.registry.files import (
    copy_synced,
    files_of,
    incoming,
    install,
    locked,
    sha256_of,
)
from prs_core.registry.standing import Standing, standing
from prs_core.registry.state import FORMAT_VERSION, STATE_NAME, Action, Promotion, State
from prs_core.translation import tr

#: What the bundled model may be called beside its id, which changes with the program.
BUNDLED = "bundled"
_LEFT = tr("The model that was in use stays in use.")


@dataclass(frozen=True)
class Model:
    """A model of this computer: its bundle lies in ``folder``. ``problem``: why it cannot be used, "" where it can."""

    entry: Entry
    folder: Path
    is_current: bool
    problem: str = ""


class Registry:
    """The models in ``folder`` and the one that ships with the program, in ``bundled``. Nothing is kept in memory."""

    def __init__(self, folder: Path, bundled: Path | None = None) -> None:
        self.folder = folder
        self.bundled = bundled if bundled is not None else default_bundle_path()

    # -- looking

    def models(self) -> list[Model]:
        """All models, the bundled one first, then by when they were made. Raises BundleError without a bundled one."""
        current = self._state().current
        folders = self.folder.iterdir() if self.folder.is_dir() else ()
        added = [self._read(each, current) for each in folders if is_id(each.name) and (each / ENTRY_NAME).is_file()]
        added.sort(key=lambda model: (model.entry.made, model.entry.id))
        return [self._bundled(current is None), *added]

    def entries(self) -> list[Entry]:
        """Of all models that can be read."""
        return [model.entry for model in self.models() if not model.problem]

    def model(self, model_id: str) -> Model:
        """One model, by its id; "bundled" is another name for the one that ships. Raises RegistryError, BundleError."""
        state = self._state()
        bundled = self._bundled(state.current is None)
        if model_id in (BUNDLED, bundled.entry.id):
            return bundled
        if not is_id(model_id) or not (self.folder / model_id / ENTRY_NAME).is_file():
            raise RegistryError(
                tr("There is no model “{model}”.", model=model_id),
                tr("“prs-studio models list” names all that there are."),
            )
        return self._read(self.folder / model_id, state.current)

    def state(self) -> State:
        """Raises RegistryError where it is damaged or of a newer PRS Studio."""
        return _read_state(self.folder / STATE_NAME)

    def history(self) -> tuple[Promotion, ...]:
        """Which models came into use when and by whom, the first one first; empty where that cannot be read."""
        return self._state().history

    def current(self) -> Path:
        """The bundle of the model in use: the bundled one where what was chosen cannot be read."""
        return self.look_up()[0]

    def look_up(self) -> tuple[Path, str]:
        """The bundle of the model in use, as far as a glance tells, and why it is not the chosen one, or ""."""
        try:
            model_id = self.state().current
            if model_id is None:
                return self.bundled, ""
            model = self.model(model_id)
        except RegistryError as error:
            return self.bundled, error.message
        return (self.bundled, model.problem) if model.problem else (model.folder, "")

    def load_current(self) -> tuple[Bundle, str]:
        """The model in use, verified to the last bit, and why it is not the chosen one, or "". Raises BundleError
        where the bundled one is damaged as well."""
        folder, problem = self.look_up()
        if folder != self.bundled:
            try:
                return self._verified(folder), ""
            except PRSError as error:
                problem = error.message
        return load_bundle(self.bundled), problem

    def verify(self, model_id: str) -> None:
        """Read all files of a model and compare them with their checksums. Raises RegistryError, BundleError."""
        model = self.model(model_id)
        if model.problem:
            raise RegistryError(model.problem)
        if model.entry.kind is Kind.BUNDLED:
            load_bundle(model.folder)
        else:
            self._verified(model.folder)

    def standing(self, model_id: str) -> Standing:
        """How a model stands against the one in use. Raises RegistryError."""
        state = self._state()
        entry = self.model(model_id).entry
        return standing(entry, self._current_id(state), used_before=state.was_used(entry.id))

    def previous(self) -> Model | None:
        """The model that ``rollback`` leads to; None where there is none."""
        for model_id in reversed(self._state().path()[:-1]):
            try:
                model = self.model(model_id or BUNDLED)
            except RegistryError:
                continue  # its folder was taken away
            if not model.problem:
                return model
        return None

    # -- changing

    def add(self, bundle: Path, entry: Entry) -> Entry:
        """Take a copy of a bundle in; it comes into use by ``promote`` only. Returns its entry.

        Raises BundleError for a damaged one, RegistryError where the id is taken by another model, OSError.
        """
        card = load_bundle(bundle).card
        if card.id != entry.id:
            raise RegistryError(tr("The entry is of “{model}”, the model is “{other}”.", model=entry.id, other=card.id))
        with locked(self.folder), incoming(self.folder) as aside:
            sha256 = {path.name: copy_synced(path, aside / path.name) for path in files_of(bundle)}
            check_foreign_files(card, sha256)
            load_bundle(aside)  # the copy is what counts
            return self._install(aside, entry.with_files(sha256))

    def import_(self, path: Path, *, note: str = "") -> Entry:
        """Take in a model that ``export`` wrote, here or elsewhere. Returns its entry, of the kind "imported".

        What a gate elsewhere said of it is dropped: it was never judged here. Raises RegistryError and BundleError
        with the reason why a file is refused; nothing of it stays then. Raises OSError.
        """
        with locked(self.folder), incoming(self.folder) as aside:
            entry = unpack(path, aside)
            note = f"{note}\n{entry.note}".strip()[:4000]
            return self._install(aside, replace(entry, kind=Kind.IMPORTED, gate=None, note=note))

    def export(self, model_id: str, path: Path) -> None:
        """Write a model as one file for ``import_``. Raises RegistryError, BundleError for a damaged one, OSError."""
        self.verify(model_id)
        model = self.model(model_id)
        write_archive(model.folder, model.entry, path)

    def promote(self, model_id: str, by: str, *, confirmed: bool = False) -> Promotion:
        """Bring a model into use. ``by``: who decided. ``confirmed``: that it be used although it is not known to be
        better (see Standing), which is written down.

        Raises RegistryError where that confirmation is wanted and not given, or the model is damaged; BundleError.
        """
        with locked(self.folder):
            state = self._state_to_change()
            entry = self.model(model_id).entry
            found = standing(entry, self._current_id(state), used_before=state.was_used(entry.id))
            if found.needs_confirmation and not confirmed:
                raise RegistryError(f"{found.words} {_LEFT}", tr("It can be used all the same, if you confirm that."))
            given = confirmed and found.needs_confirmation
            verdict = "" if entry.kind is Kind.BUNDLED else str(found.verdict)
            return self._switch(state, entry, by, "promote", verdict, given)

    def rollback(self, by: str, *, to: str | None = None) -> Promotion:
        """Go back to the model before the one in use, or to any that was in use. Raises RegistryError, BundleError."""
        with locked(self.folder):
            state = self._state_to_change()
            model = self.previous() if to is None else self.model(to)
            if model is None:
                raise RegistryError(tr("There is no earlier model to go back to."))
            if model.entry.kind is not Kind.BUNDLED and not state.was_used(model.entry.id):
                raise RegistryError(
                    tr("“{model}” was never in use.", model=model.entry.id), tr("Choose it as a new model instead.")
                )
            return self._switch(state, model.entry, by, "rollback", "", False)

    def count_gate(self) -> int:
        """Note that a candidate was judged by the held-out patients once more; how often that is by now."""
        with locked(self.folder):
            state = self._state_to_change()
            state = replace(state, gate_count=state.gate_count + 1)
            self._write(state)
            return state.gate_count

    def describe(self, model_id: str, *, note: str | None = None, gate: Mapping[str, Any] | None = None) -> Entry:
        """Replace the note on a model, or what the gate said of it. Raises RegistryError."""
        with locked(self.folder):
            model = self.model(model_id)
            if model.entry.kind is Kind.BUNDLED or model.problem:
                raise RegistryError(model.problem or tr("Nothing can be written down of the model that ships."))
            try:
                entry = replace(
                    model.entry,
                    note=model.entry.note if note is None else note,
                    gate=model.entry.gate if gate is None else dict(gate),
                )
            except ValueError as error:
                raise RegistryError(tr("That cannot be kept: {reason}.", reason=error)) from error
            write_json(model.folder / ENTRY_NAME, entry.to_dict())
            return entry

    # -- inside

    def _switch(self, state: State, entry: Entry, by: str, action: Action, verdict: str, confirmed: bool) -> Promotion:
        self.verify(entry.id)
        bundled = entry.kind is Kind.BUNDLED
        promotion = Promotion(entry.id, bundled, action, now(), by, verdict, confirmed)
        self._write(state.promoted(promotion))
        return promotion

    def _install(self, aside: Path, entry: Entry) -> Entry:
        taken = {each.entry.id.casefold(): each for each in self.models()}.get(entry.id.casefold())
        if taken is not None and weights(taken.entry.sha256) == weights(entry.sha256) and not taken.problem:
            raise RegistryError(tr("The model “{model}” is here already.", model=entry.id))
        target = self.folder / entry.id
        if taken is not None or target.exists():
            raise RegistryError(
                tr("There is another model of the id “{model}” here.", model=entry.id),
                tr("It is kept; the new one was not taken in."),
            )
        install(aside, entry, target)
        return entry

    def _bundled(self, is_current: bool) -> Model:
        card, sha256 = read_card(self.bundled)
        entry = Entry.of_card(card, Kind.BUNDLED, author="PRS Studio").with_files(sha256)
        return Model(entry, self.bundled, is_current)

    def _read(self, folder: Path, current: str | None) -> Model:
        """A model by its entry; with a problem where that is damaged, or a file is missing or of another size."""
        is_current = folder.name == current
        try:
            entry = Entry.from_dict(json.loads((folder / ENTRY_NAME).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            blank = Entry(folder.name, Kind.IMPORTED, "")
            return Model(
                blank,
                folder,
                is_current,
                tr("The entry of the model “{name}” is damaged ({reason}).", name=folder.name, reason=error),
            )
        if entry.id != folder.name:
            problem = tr("The folder “{name}” holds the entry of another model.", name=folder.name)
        else:
            missing = sorted(name for name in entry.sha256 if not (folder / name).is_file())
            problem = (
                tr("The model “{model}” is incomplete: {file} is missing.", model=entry.id, file=missing[0])
                if missing
                else ""
            )
        return Model(entry, folder, is_current, problem)

    def _verified(self, folder: Path) -> Bundle:
        """The bundle, every file of which is what was taken in."""
        entry = self._read(folder, None).entry
        for name, sha256 in entry.sha256.items():
            # The weights are compared with their card below.
            if name == CARD_NAME or not name.startswith("weights"):
                try:
                    right = sha256_of(folder / name) == sha256
                except OSError as error:
                    raise BundleError(
                        tr("{file} of the model “{model}” cannot be read.", file=name, model=entry.id)
                    ) from error
                if not right:
                    raise BundleError(
                        tr("{file} of the model “{model}” is damaged or was exchanged.", file=name, model=entry.id)
                    )
        bundle = load_bundle(folder)
        if bundle.card.id != entry.id:
            raise BundleError(tr("The folder of the model “{model}” holds another one.", model=entry.id))
        return bundle

    def _current_id(self, state: State) -> str:
        return state.current if state.current is not None else self._bundled(True).entry.id

    def _state(self) -> State:
        """As far as it can be read."""
        try:
            return self.state()
        except RegistryError:
            return State()

    def _state_to_change(self) -> State:
        """A damaged one is set aside, never overwritten; one of a newer PRS Studio is left alone (RegistryError)."""
        path = self.folder / STATE_NAME
        try:
            return _read_state(path)
        except _NewerStateError:
            raise
        except RegistryError:
            path.replace(path.with_name(f"{STATE_NAME}.damaged"))
            return State()

    def _write(self, state: State) -> None:
        write_json(self.folder / STATE_NAME, state.to_dict())


class _NewerStateError(RegistryError):
    pass


def _read_state(path: Path) -> State:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        version = values.get("format_version")
    except FileNotFoundError:
        return State()
    except OSError as error:
        raise RegistryError(tr("Which model was chosen cannot be read ({reason}).", reason=error.strerror)) from error
    except (ValueError, AttributeError, RecursionError) as error:
        raise RegistryError(tr("Which model was chosen cannot be read: its file is damaged.")) from error
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise _NewerStateError(tr("The models were last used by a newer PRS Studio."), tr("Update PRS Studio."))
    try:
        return State.from_dict(values)
    except (ValueError, KeyError, TypeError) as error:
        raise RegistryError(tr("Which model was chosen cannot be read: its file is damaged.")) from error


def weights(sha256: Mapping[str, str]) -> set[str]:
    """What tells models apart, by the checksums of their files."""
    return {digest for name, digest in sha256.items() if name.endswith(".safetensors")}
