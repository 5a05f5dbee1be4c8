"""An analysis as JSON and back. The format is described, for others to read, by resources/schema/analysis-1.json.

Within a version, keys may be added but none changes its meaning or goes away; readers ignore keys that they do not
know. Probabilities are written with five decimals. Times are seconds.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeVar

import numpy as np

from prs_core.errors import PRSError
from prs_core.labels import WINDOW_CLASSES, EventType, RecordLabel
from prs_core.quality import QualityReport, QualityWarning
from prs_core.results import (
    Analysis,
    DetectedEvent,
    FramePredictions,
    RecordVerdict,
    WindowPredictions,
    no_frames,
)
from prs_core.translation import tr

SCHEMA_NAME, SCHEMA_VERSION = "prs-studio/analysis", 1
NOTICE = "For research. Not a medical device."

_T = TypeVar("_T")


class AnalysisFormatError(PRSError, ValueError):
    """A document that is no analysis of this program, or is incomplete, damaged, or of a newer version."""


def analysis_to_dict(analysis: Analysis, *, frames: bool = False) -> dict[str, Any]:
    """Plain JSON values, finite throughout. ``frames``: with what the frame-level head said, too, which is ten numbers
    for each 64 ms: the window wants it, files need not hold it."""
    return {
        "schema": SCHEMA_NAME,
        "schema_version": SCHEMA_VERSION,
        "notice": NOTICE,
        "recording": {
            "path": analysis.path,
            "duration_s": _round(analysis.duration_s),
            "sample_rate": analysis.sample_rate,
            "channels": analysis.channels,
        },
        "model": {"id": analysis.model_id, "version": analysis.model_version},
        "record": _verdict_to_dict(analysis.verdict),
        "paper_rule": _verdict_to_dict(analysis.paper_verdict),
        "events": [
            {
                "start_s": _round(event.start_s),
                "end_s": _round(event.end_s),
                "type": str(event.type),
                "confidence": _round(event.confidence),
                "windows": list(event.windows),
            }
            for event in analysis.events
        ],
        "windows": _windows_to_dict(analysis.windows)
        | ({"frames": _frames_to_dict(analysis.windows.frames)} if frames else {}),
        "quality": _quality_to_dict(analysis.quality),
        "warnings": list(analysis.warnings),
    }


def _round(value: float) -> float:
    # Six decimals hold a sample's place at 8 kHz (125 us) exactly.
    return round(float(value), 6)


def _verdict_to_dict(verdict: RecordVerdict) -> dict[str, Any]:
    values: dict[str, Any] = {
        "label": str(verdict.label),
        "confidence": _round(verdict.confidence),
        "probabilities": {str(label): _round(p) for label, p in verdict.probabilities.items()},
    }
    if verdict.possible is not None:
        values |= {"possible": [str(label) for label in verdict.possible], "unsure": verdict.unsure}
    return values


def _windows_to_dict(windows: WindowPredictions) -> dict[str, Any]:
    return {
        "window_s": windows.window_s,
        "hop_s": windows.hop_s,
        "classes": [str(name) for name in WINDOW_CLASSES],
        "types": [str(kind) for kind in EventType],
        "starts_s": _rows(windows.starts_s, 6),
        "probabilities": _rows(windows.probabilities, 5),
        "centre": _rows(windows.centre, 5),
    }


def _frames_to_dict(frames: FramePredictions) -> dict[str, Any]:
    return {
        "times_s": _rows(frames.times_s, 4),
        "types": _rows(frames.types, 5),
        "starts_s": _rows(frames.starts_s, 4),
        "ends_s": _rows(frames.ends_s, 4),
    }


def _rows(values: np.ndarray, decimals: int) -> list[Any]:
    # In double precision, or a float32's digits would all be written.
    return np.round(np.asarray(values, np.float64), decimals).tolist()


def _quality_to_dict(quality: QualityReport) -> dict[str, Any]:
    return {
        "ok": quality.ok,
        "fit": quality.fit,
        "peak_dbfs": round(quality.peak_dbfs, 2),
        "rms_dbfs": round(quality.rms_dbfs, 2),
        "clipped_fraction": _round(quality.clipped_fraction),
        "warnings": [
            {"code": w.code, "level": w.level, "message": w.message, "advice": w.advice} for w in quality.warnings
        ],
    }


# --------------------------------------------------------------------------------------------------------- and back


def analysis_from_dict(values: Any) -> Analysis:
    """The analysis in a JSON document. Raises AnalysisFormatError for anything that is not one."""
    if not isinstance(values, Mapping) or values.get("schema") != SCHEMA_NAME:
        raise AnalysisFormatError(tr("This is not an analysis by PRS Studio."), tr("Analyse the recording again."))
    if values.get("schema_version") != SCHEMA_VERSION:
        raise AnalysisFormatError(
            tr(
                "This analysis has version {version!r}; this program reads {known}.",
                version=values.get("schema_version"),
                known=SCHEMA_VERSION,
            ),
            tr("Update PRS Studio, or analyse the recording again."),
        )
    try:
        return _analysis(values)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise AnalysisFormatError(
            tr("This analysis is incomplete or damaged ({reason}).", reason=error), tr("Analyse the recording again.")
        ) from error


def _analysis(values: Mapping[str, Any]) -> Analysis:
    recording, model = values["recording"], values["model"]
    duration = _number(recording["duration_s"], least=0)
    windows = _windows(values["windows"], duration)
    events = tuple(_event(event, len(windows)) for event in _list(values["events"]))
    return Analysis(
        path=_text(recording["path"]),
        duration_s=duration,
        sample_rate=_whole(recording["sample_rate"], least=1),
        channels=_whole(recording["channels"], least=1),
        model_id=_text(model["id"]),
        model_version=_text(model["version"]),
        windows=windows,
        events=events,
        verdict=_verdict(values["record"]),
        paper_verdict=_verdict(values["paper_rule"]),
        quality=_quality(values["quality"]),
        warnings=tuple(_text(warning) for warning in _list(values["warnings"])),
    )


def _event(values: Mapping[str, Any], windows: int) -> DetectedEvent:
    start, end = _number(values["start_s"], least=0), _number(values["end_s"], least=0)
    support = tuple(_whole(index, least=0) for index in _list(values["windows"]))
    if end <= start or any(index >= windows for index in support):
        raise ValueError("an event that ends before it starts, or windows that are not there")
    kind = EventType(values["type"])
    return DetectedEvent(start, end, kind, _number(values["confidence"], least=0, most=1), support)


def _verdict(values: Mapping[str, Any]) -> RecordVerdict:
    probabilities = {RecordLabel(k): _number(p, least=0, most=1) for k, p in values["probabilities"].items()}
    label, confidence = RecordLabel(values["label"]), _number(values["confidence"], least=0, most=1)
    if values.get("possible") is None:
        return RecordVerdict(label, confidence, probabilities)
    named = [RecordLabel(name) for name in _list(values["possible"])]
    # Whether it is unsure follows from the set.
    return RecordVerdict(label, confidence, probabilities, tuple(known for known in RecordLabel if known in named))


def _windows(values: Mapping[str, Any], duration_s: float) -> WindowPredictions:
    names = (values["classes"], values["types"])
    if names != ([str(name) for name in WINDOW_CLASSES], [str(kind) for kind in EventType]):
        raise ValueError("its window classes are not this program's")
    starts = _array(values["starts_s"], None, most=math.inf)
    if (np.diff(starts) <= 0).any():
        raise ValueError("its windows do not follow each other")
    return WindowPredictions(
        starts_s=starts,
        probabilities=_array(values["probabilities"], len(WINDOW_CLASSES)).astype(np.float32),
        centre=_array(values["centre"], len(EventType)).astype(np.float32),
        window_s=_number(values["window_s"], least=0.001),
        hop_s=_number(values["hop_s"], least=0.001),
        duration_s=duration_s,
        frames=_frames(values["frames"]) if values.get("frames") is not None else no_frames(),
    )


def _frames(values: Mapping[str, Any]) -> FramePredictions:
    times, starts, ends = (_array(values[name], None, most=math.inf) for name in ("times_s", "starts_s", "ends_s"))
    if (np.diff(times) < 0).any():
        raise ValueError("its positions do not follow each other")
    return FramePredictions(times, _array(values["types"], len(EventType)).astype(np.float32), starts, ends)


def _array(values: Any, columns: int | None, most: float = 1.0) -> np.ndarray:
    """Rows of numbers between 0 and ``most``; without ``columns`` a single row."""
    array = np.array(_list(values), dtype=np.float64).reshape((-1,) if columns is None else (len(values), columns))
    if not (np.isfinite(array) & (array >= 0) & (array <= most)).all():
        raise ValueError("a number is out of range")
    return array


def _quality(values: Mapping[str, Any]) -> QualityReport:
    return QualityReport(
        warnings=tuple(_quality_warning(warning) for warning in _list(values["warnings"])),
        peak_dbfs=_number(values["peak_dbfs"]),
        rms_dbfs=_number(values["rms_dbfs"]),
        clipped_fraction=_number(values["clipped_fraction"], least=0, most=1),
    )


def _quality_warning(values: Mapping[str, Any]) -> QualityWarning:
    levels: dict[str, Literal["warning", "unfit"]] = {"warning": "warning", "unfit": "unfit"}
    return QualityWarning(
        _text(values["code"]), _text(values["message"]), _text(values["advice"]), levels[values["level"]]
    )


def _number(value: Any, least: float = -math.inf, most: float = math.inf) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError(f"{value!r} is not a number")
    if not least <= value <= most:
        raise ValueError(f"{value!r} is out of range")
    return float(value)


def _whole(value: Any, least: int) -> int:
    return _is(value, int, lambda v: v >= least and not isinstance(v, bool))


def _text(value: Any) -> str:
    return _is(value, str)


def _list(value: Any) -> Sequence[Any]:
    return _is(value, list)


def _is(value: Any, kind: type[_T], also: Callable[[_T], bool] = lambda _: True) -> _T:
    if not isinstance(value, kind) or not also(value):
        raise TypeError(f"{value!r} is no {kind.__name__} that fits")
    return value
