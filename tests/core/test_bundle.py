"""A model on disk: what was saved comes back, and whatever is damaged, exchanged or foreign is refused, never run."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load, save

from prs_core.bundle import CARD_NAME, WEIGHTS_NAME, Bundle, EventModel, load_bundle, save_bundle, save_card
from prs_core.errors import BundleError
from prs_core.labels import EventType, Task
from tests.support import tiny_bundle


@pytest.fixture(scope="module")
def original(tmp_path_factory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture
def folder(original, tmp_path) -> Path:
    """A model to damage."""
    copy_ = tmp_path / "model"
    copy_.mkdir()
    for file in original.iterdir():
        (copy_ / file.name).write_bytes(file.read_bytes())
    return copy_


def card_of(folder: Path) -> dict[str, Any]:
    return json.loads((folder / CARD_NAME).read_text(encoding="utf-8"))


def put_card(folder: Path, card: Any) -> None:
    (folder / CARD_NAME).write_text(json.dumps(card), encoding="utf-8")


def exchange_weights(folder: Path, data: bytes) -> None:
    """Other weights under a card that vouches for them: whoever can write the one can write the other."""
    (folder / WEIGHTS_NAME).write_bytes(data)
    put_card(folder, card_of(folder) | {"sha256": {WEIGHTS_NAME: hashlib.sha256(data).hexdigest()}})


def test_what_was_saved_comes_back(original, tmp_path):
    bundle = load_bundle(original)
    assert bundle.card.id == "tiny-4-0"
    again = save_bundle(tmp_path / "again", bundle.card, bundle.tensors)
    assert again.card == bundle.card
    for part, arrays in bundle.tensors.items():
        assert set(arrays) == set(again.tensors[part])
        for name, array in arrays.items():
            assert array.dtype.kind != "f" or array.dtype == np.float16
            assert array.shape == again.tensors[part][name].shape
            np.testing.assert_array_equal(array, again.tensors[part][name])
    for name in (CARD_NAME, WEIGHTS_NAME):
        assert (tmp_path / "again" / name).read_bytes() == (original / name).read_bytes()


def test_windows_taught_into_one_network_are_in_the_first_file_only(tmp_path):
    bundle = load_bundle(tiny_bundle(tmp_path / "model", members=2, distilled=True))
    assert set(bundle.tensors) == {"events", "windows", "events-2"}
    assert save_bundle(tmp_path / "again", bundle.card, bundle.tensors).card == bundle.card
    second = load((tmp_path / "again" / "weights-2.safetensors").read_bytes())
    assert {name.partition(".")[0] for name in second} == {"events"}


def test_a_card_that_promises_fewer_networks_than_there_are_is_refused(tmp_path):
    folder = tiny_bundle(tmp_path, members=2)
    put_card(folder, card_of(folder) | {"distilled": True})
    with pytest.raises(BundleError, match="unknown part 'windows'"):
        load_bundle(folder)
    put_card(folder, card_of(folder) | {"distilled": 1})
    with pytest.raises(BundleError, match="distilled"):
        load_bundle(folder)


def test_a_model_from_before_there_were_taught_ones_has_all_its_networks(tmp_path):
    folder = tiny_bundle(tmp_path, members=2)
    put_card(folder, {name: value for name, value in card_of(folder).items() if name != "distilled"})
    assert set(load_bundle(folder).tensors) == {"events", "windows", "events-2", "windows-2"}


def test_metrics_can_be_replaced_without_touching_anything_else(folder):
    before = card_of(folder)
    save_card(load_bundle(folder), {"task 11": {"score": 0.9}})
    assert card_of(folder) == before | {"metrics": {"task 11": {"score": 0.9}}}
    load_bundle(folder)


def test_a_crash_between_weights_and_card_leaves_a_bundle_that_is_refused(folder, monkeypatch):
    bundle = load_bundle(folder)
    other = {
        part: {k: np.asarray(v + 1, v.dtype) for k, v in arrays.items()} for part, arrays in bundle.tensors.items()
    }

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("prs_core.bundle.write_json", crash)
    with pytest.raises(KeyboardInterrupt):
        save_bundle(folder, bundle.card, other)
    with pytest.raises(BundleError, match="not those that its card describes"):
        load_bundle(folder)


# ------------------------------------------------------------------------------------------------- damaged, foreign


def no_card(folder: Path) -> None:
    (folder / CARD_NAME).unlink()


def no_weights(folder: Path) -> None:
    (folder / WEIGHTS_NAME).unlink()


def weights_cut_short(folder: Path) -> None:
    data = (folder / WEIGHTS_NAME).read_bytes()
    (folder / WEIGHTS_NAME).write_bytes(data[: len(data) // 2])


def one_bit_flipped(folder: Path) -> None:
    data = bytearray((folder / WEIGHTS_NAME).read_bytes())
    data[-100] ^= 1
    (folder / WEIGHTS_NAME).write_bytes(data)


def wrong_checksum(folder: Path) -> None:
    put_card(folder, card_of(folder) | {"sha256": {WEIGHTS_NAME: "0" * 64}})


def no_checksum(folder: Path) -> None:
    card = card_of(folder)
    del card["sha256"]
    put_card(folder, card)


def card_cut_short(folder: Path) -> None:
    text = (folder / CARD_NAME).read_text(encoding="utf-8")
    (folder / CARD_NAME).write_text(text[: len(text) // 2], encoding="utf-8")


def card_not_utf8(folder: Path) -> None:
    (folder / CARD_NAME).write_bytes(b"\xff\xfe{}")


def card_nested_without_end(folder: Path) -> None:
    (folder / CARD_NAME).write_text("[" * 100_000)


def another_programs_json(folder: Path) -> None:
    put_card(folder, {"model_type": "bert"})


def a_list(folder: Path) -> None:
    put_card(folder, [])


def test_temperature_comes_before_thresholds_and_sets() -> None:
    probabilities = np.array([[0.6, 0.1, 0.2, 0.02, 0.02, 0.03, 0.03], [0.3, 0.1, 0.4, 0.05, 0.05, 0.05, 0.05]])
    plain = EventModel({}, 128, normal_threshold=0.5)
    assert plain.labels(probabilities, Task.EVENT_BINARY) == ["Normal", "Adventitious"]
    assert plain.possible(probabilities) == [None, None]
    np.testing.assert_array_equal(plain.calibrated(probabilities), probabilities)
    warm = EventModel({}, 128, normal_threshold=0.5, temperature=2.0, type_least=(0.3, 1, 0.22, 1, 1, 1, 1))
    roots = np.sqrt(probabilities)
    np.testing.assert_allclose(warm.calibrated(probabilities), roots / roots.sum(axis=1, keepdims=True))
    assert warm.labels(probabilities, Task.EVENT_BINARY) == ["Adventitious", "Adventitious"]
    assert warm.possible(probabilities) == [(EventType.NORMAL,), (EventType.WHEEZE,)]


@pytest.mark.parametrize("wrong", [{"temperature": 0.0}, {"temperature": float("nan")}, {"type_least": (0.1,)}])
def test_impossible_calibration_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        EventModel({}, 128, **wrong)


def older_format(folder: Path) -> None:
    put_card(folder, card_of(folder) | {"format_version": 1})


def newer_format(folder: Path) -> None:
    put_card(folder, card_of(folder) | {"format_version": 3})


def weights_of_zero_bytes(folder: Path) -> None:
    exchange_weights(folder, b"")


def header_of_an_impossible_length(folder: Path) -> None:
    exchange_weights(folder, b"\xff" * 8 + b"{}")


def arrays_of_another_program(folder: Path) -> None:
    exchange_weights(folder, save({"encoder.weight": np.zeros(3, np.float32)}))


def numbers_that_are_none(folder: Path) -> None:
    flat = load((folder / WEIGHTS_NAME).read_bytes())
    exchange_weights(
        folder, save({name: np.full_like(a, np.nan) if a.dtype.kind == "f" else a for name, a in flat.items()})
    )


def no_folder(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (no_folder, "There is no model"),
        (no_card, "card.json is missing"),
        (no_weights, "missing or cannot be read"),
        (weights_cut_short, "damaged or exchanged"),
        (one_bit_flipped, "damaged or exchanged"),
        (wrong_checksum, "damaged or exchanged"),
        (no_checksum, "incomplete or damaged"),
        (card_cut_short, "card in model is damaged"),
        (card_not_utf8, "card in model is damaged"),
        (card_nested_without_end, "card in model is damaged"),
        (another_programs_json, "not a model of PRS Studio"),
        (a_list, "not a model of PRS Studio"),
        (older_format, "format 1"),
        (newer_format, "format 3"),
        (weights_of_zero_bytes, "not a safetensors file"),
        (header_of_an_impossible_length, "not a safetensors file"),
        (arrays_of_another_program, "unknown part 'encoder'"),
        (numbers_that_are_none, "not numbers"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_damaged_and_foreign_models_are_refused_in_plain_words(folder, damage: Callable[[Path], None], words):
    damage(folder)
    with pytest.raises(BundleError, match=words) as refused:
        load_bundle(folder)
    assert refused.value.advice


# ----------------------------------------------------------------------------------------------------------- pickle


class Bomb:
    """Whoever unpickles this leaves a file behind."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return (Path.touch, (self._trace,))


def plain_pickle(bomb: Bomb) -> bytes:
    return pickle.dumps({"weight": bomb})


def torch_file(bomb: Bomb) -> bytes:
    import torch

    data = io.BytesIO()
    torch.save({"weight": bomb}, data)
    return data.getvalue()


def numpy_file(bomb: Bomb) -> bytes:
    data = io.BytesIO()
    np.save(data, np.array([bomb], dtype=object), allow_pickle=True)
    return data.getvalue()


@pytest.mark.parametrize("kind", [plain_pickle, torch_file, numpy_file])
def test_a_pickle_in_place_of_weights_is_refused_and_never_run(folder, tmp_path, kind):
    trace = tmp_path / "unpickled"
    exchange_weights(folder, kind(Bomb(trace)))
    with pytest.raises(BundleError, match="not a safetensors file"):
        load_bundle(folder)
    assert not trace.exists()
    pickle.loads(plain_pickle(Bomb(trace)))
    assert trace.exists(), "the bomb is none, and this test proved nothing"


# ----------------------------------------------------------------------------------- cards that promise other things


def paths(values: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where everything stands in a card that the program uses; of thresholds and lists only the first."""
    if here:
        yield here
    if isinstance(values, dict):
        keys = [key for key in values if here or key not in ("metrics", "training", "about")]
        for key in keys[:1] if here[-1:] in (("event_thresholds",), ("window_thresholds",)) else keys:
            yield from paths(values[key], (*here, key))
    elif isinstance(values, list) and values:
        yield from paths(values[0], (*here, 0))


def changed(card: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    card = copy.deepcopy(card)
    place: Any = card
    for key in path[:-1]:
        place = place[key]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return card


def use(bundle: Bundle) -> None:
    from prs_core.inference import Analyzer

    analyzer = Analyzer(bundle)
    analyzer.windows([np.zeros(30_000, np.float32)])
    probabilities = analyzer.classify_events([np.zeros(4_000, np.float32)])
    for task in (Task.EVENT_BINARY, Task.EVENT_TYPE):
        analyzer.card.events.labels(probabilities, task)


@pytest.mark.parametrize(
    "value", [..., None, "x", -1, 0.5, 10**9, [], {}], ids=lambda v: "missing" if v is ... else repr(v)
)
def test_a_card_that_was_changed_anywhere_works_or_is_refused(folder, value):
    card = card_of(folder)
    for path in paths(card):
        put_card(folder, changed(card, path, value))
        try:
            use(load_bundle(folder))
        except BundleError:
            continue
        except Exception as error:
            raise AssertionError(f"{path} = {value!r}") from error


def test_a_card_that_cannot_be_read_is_not_called_damaged(folder):
    (folder / CARD_NAME).unlink()
    (folder / CARD_NAME).mkdir()
    with pytest.raises(BundleError, match="cannot be read"):
        load_bundle(folder)


def test_weights_that_do_not_fit_the_card_are_refused(folder):
    from prs_core.inference import Analyzer

    bundle = load_bundle(folder)
    missing = {part: dict(list(arrays.items())[1:]) for part, arrays in bundle.tensors.items()}
    for tensors in (missing, {"events": {}, "windows": {}}, dict.fromkeys(bundle.tensors, bundle.tensors["events"])):
        with pytest.raises(BundleError, match="do not fit"):
            Analyzer(Bundle(folder, bundle.card, tensors))


def test_a_model_that_lacks_one_of_its_networks_is_refused(tmp_path):
    from prs_core.inference import Analyzer

    folder = tiny_bundle(tmp_path, members=2)
    bundle = load_bundle(folder)
    assert set(bundle.tensors) == {"events", "events-2", "windows", "windows-2"}
    assert set(card_of(folder)["sha256"]) == {WEIGHTS_NAME, "weights-2.safetensors"}
    first = load((folder / WEIGHTS_NAME).read_bytes())
    assert {name.partition(".")[0] for name in first} == {"events", "windows"}
    save_bundle(folder, bundle.card, {**bundle.tensors, "events-2": {}})
    with pytest.raises(BundleError, match="do not fit"):
        Analyzer(load_bundle(folder))
    save_bundle(folder, bundle.card, bundle.tensors)
    exchanged = (folder / WEIGHTS_NAME).read_bytes()
    (folder / "weights-2.safetensors").write_bytes(exchanged)
    with pytest.raises(BundleError, match="not those that its card describes"):
        load_bundle(folder)
    (folder / "weights-2.safetensors").unlink()
    with pytest.raises(BundleError, match="missing"):
        load_bundle(folder)


def test_operating_points_decide(original):
    card = load_bundle(original).card
    probabilities = np.full((1, len(EventType)), 0.1)
    probabilities[0, 0] = 0.4
    assert card.events.labels(probabilities, Task.EVENT_BINARY) == ["Adventitious"]
    assert card.events.labels(probabilities, Task.EVENT_TYPE) == ["Normal"]
