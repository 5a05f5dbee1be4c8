"""ONNX: the graphs say what the model says, tell what they are, and are not kept where they do not."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from prs_core import onnx_export
from prs_core.bundle import load_bundle
from prs_core.features import fit_frames
from prs_core.inference import Analyzer
from prs_core.labels import WINDOW_CLASSES, EventType
from prs_core.onnx_export import TOLERANCE, Graph, OnnxError, compare, export_onnx
from tests.support import breath, tiny_bundle


@pytest.fixture(scope="module")
def analyzer(tmp_path_factory: pytest.TempPathFactory) -> Analyzer:
    return Analyzer(load_bundle(tiny_bundle(tmp_path_factory.mktemp("tiny"), seed=3)))


def session(path: Path) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])


def test_other_programs_hear_in_breath_sounds_what_this_one_hears(analyzer: Analyzer, tmp_path: Path) -> None:
    written = {each.path.stem: each for each in export_onnx(analyzer.bundle, tmp_path / "out")}
    assert set(written) == {"features", "events", "windows"}
    assert all(0 <= each.difference <= TOLERANCE for each in written.values())
    sound = breath("wheeze", seed=5)
    windows = np.lib.stride_tricks.sliding_window_view(sound, 24_000)[::8000].copy()
    found = session(written["windows"].path).run(None, {"samples": windows})
    for ours, theirs in zip(analyzer.judge(torch.from_numpy(windows)), found, strict=True):
        np.testing.assert_allclose(theirs, ours, atol=TOLERANCE)
    clip = sound[4000:13_000]
    (features,) = session(written["features"].path).run(None, {"samples": clip[None]})
    features = fit_frames(torch.from_numpy(features), analyzer.card.events.frames).numpy()
    (probabilities,) = session(written["events"].path).run(None, {"features": features})
    np.testing.assert_allclose(probabilities, analyzer.classify_events([clip]), atol=TOLERANCE)
    about = session(written["windows"].path).get_modelmeta().custom_metadata_map
    assert (about["model_id"], json.loads(about["labels"])) == (analyzer.card.id, list(WINDOW_CLASSES))
    assert json.loads(about["features"]) == analyzer.card.features.to_dict()
    about = session(written["events"].path).get_modelmeta().custom_metadata_map
    assert json.loads(about["labels"]) == list(EventType)
    assert json.loads(about["events"])["normal_threshold"] == analyzer.card.events.normal_threshold


def test_a_graph_that_says_something_else_is_not_kept(
    analyzer: Analyzer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Off:
        def __init__(self, *_: object, **__: object) -> None: ...

        def run(self, _: None, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
            return [inputs["x"] + 2 * TOLERANCE]

    monkeypatch.setattr(onnxruntime, "InferenceSession", Off)
    graph = Graph("same", torch.nn.Identity(), "x", ("y",), (0, "batch"), (torch.zeros(1, 3),), {})
    monkeypatch.setattr(onnx_export, "graphs", lambda _: [graph])
    monkeypatch.setattr(onnx_export, "_write", lambda _, path: path.write_bytes(b"x"))
    with pytest.raises(OnnxError, match="differs"):
        export_onnx(analyzer.bundle, tmp_path)
    assert not list(tmp_path.iterdir())
    (tmp_path / "g").write_bytes(b"x")
    monkeypatch.setattr(Off, "run", lambda *_: [np.full((1, 3), np.nan)])
    with pytest.raises(OnnxError, match="differs"):
        compare(graph, tmp_path / "g")
    monkeypatch.setattr(Off, "run", lambda *_: [np.zeros((2, 3))])
    with pytest.raises(OnnxError, match="shape"):
        compare(graph, tmp_path / "g")


def test_missing_packages_are_named(analyzer: Analyzer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_export, "PACKAGES", ("onnx", "no_such_package"))
    with pytest.raises(OnnxError, match=r"no_such_package.*\[onnx\]"):
        export_onnx(analyzer.bundle, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    with pytest.raises(OnnxError, match="The installed program does not have this"):
        export_onnx(analyzer.bundle, tmp_path / "out")
