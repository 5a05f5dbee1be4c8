"""A whole recording: breaths with what is put into them, the label that follows, and the events to compare with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.labels import EventType, RecordLabel, record_label_of_events
from prs_core.synthesis import adventitious, disturbances
from prs_core.synthesis.adventitious import add_crackles
from prs_core.synthesis.breathing import Breath, breathing_pattern, heart_sounds, room_noise, vesicular
from prs_core.synthesis.signals import Rng, add, filtered

SynthesisedEvent = tuple[float, float, EventType]


class Kind(StrEnum):
    """What a synthesised recording holds. The values are also the demo study's file names."""

    NORMAL = "normal"
    WHEEZE = "wheeze"
    RHONCHI = "rhonchi"
    STRIDOR = "stridor"
    FINE_CRACKLES = "fine-crackles"
    COARSE_CRACKLES = "coarse-crackles"
    WHEEZE_AND_CRACKLES = "wheeze-and-crackles"
    POOR_QUALITY = "poor-quality"


KIND_OF_EVENT: dict[EventType, Kind] = {
    EventType.NORMAL: Kind.NORMAL,
    EventType.RHONCHI: Kind.RHONCHI,
    EventType.WHEEZE: Kind.WHEEZE,
    EventType.STRIDOR: Kind.STRIDOR,
    EventType.COARSE_CRACKLE: Kind.COARSE_CRACKLES,
    EventType.FINE_CRACKLE: Kind.FINE_CRACKLES,
    EventType.WHEEZE_CRACKLE: Kind.WHEEZE_AND_CRACKLES,
}
_EVENT_OF_KIND = {kind: event for event, kind in KIND_OF_EVENT.items()}

#: Root mean square of a recording, in dB relative to full scale: quiet, as such devices record.
_LEVEL_DB = {Kind.STRIDOR: -36.0}
_USUAL_LEVEL_DB = -43.0
#: The recorder's own noise, on the same scale: some 45 dB below breathing at 250 Hz, as in real recordings.
_OWN_NOISE_DB = -88.0
#: Of the breaths of a recording, how many carry the adventitious sound; the others are normal ones.
_AFFECTED = 0.75


@dataclass(frozen=True)
class Synthetic:
    """A synthesised recording: ``samples`` float32 (n,) within +-1 at SAMPLE_RATE, what was put in, the label."""

    samples: np.ndarray
    events: tuple[SynthesisedEvent, ...]
    label: RecordLabel


def breath_recording(
    kind: Kind | str = Kind.NORMAL, *, age_years: float = 4.0, seed: int = 0, duration_s: float = 14.0
) -> Synthetic:
    """A recording of ``duration_s`` seconds of a child of ``age_years`` with the sounds of ``kind``.

    The same arguments give the same samples. An event lies around what is heard: inspiration and early expiration of a
    normal or crackling breath, the tone of a wheeze, rhonchus or stridor. Poor Quality has no events.
    Raises ValueError for an unknown kind, an impossible age, or a duration in which no breath has room.
    """
    kind = Kind(kind)
    if not 0 <= age_years <= 18 or not np.isfinite(duration_s):
        raise ValueError("the age must lie between 0 and 18 years and the duration be finite")
    rng = Rng(seed)
    n = round(duration_s * SAMPLE_RATE)
    breaths = breathing_pattern(rng, age_years, duration_s, faster=1.0 if kind == Kind.NORMAL else 1.15)
    if not breaths:
        raise ValueError("the recording is too short for a breath at this age")
    sound = vesicular(rng, breaths, n, age_years) + 1.8 * heart_sounds(rng, n, age_years) + 0.4 * room_noise(rng, n)
    if kind == Kind.POOR_QUALITY:
        return _spoilt(sound, rng, duration_s)
    affected = [kind != Kind.NORMAL and rng.uniform() < _AFFECTED for _ in breaths]
    if kind != Kind.NORMAL:
        affected[len(breaths) // 2] = True
    pitch = _pitch(rng, kind)
    events = []
    for breath, with_sound in zip(breaths, affected, strict=True):
        if with_sound:
            events.append(_put_in(sound, rng, kind, breath, pitch * rng.uniform(0.95, 1.05)))
        else:
            events.append((breath.start_s, breath.heard_until_s, EventType.NORMAL))
    _handle(sound, rng, duration_s)
    heard = filtered(sound, disturbances.stethoscope)
    gain = 10 ** (_LEVEL_DB.get(kind, _USUAL_LEVEL_DB) / 20) / float(np.sqrt(np.mean(heard**2)))
    label = record_label_of_events(event[2] for event in events)
    return Synthetic(_finished(heard * gain, rng), tuple(events), label)


def _handle(sound: np.ndarray, rng: Rng, duration_s: float) -> None:
    """The hand that holds the stethoscope: it sets down at the start and shifts faintly now and then (in place)."""
    add(sound, 20.0 * disturbances.bump(rng), 0.03)
    for _ in range(rng.poisson(duration_s / 5)):
        add(sound, rng.uniform(1.0, 2.5) * disturbances.rub(rng, rng.uniform(0.1, 0.25)), rng.uniform(0.5, duration_s))


def _pitch(rng: Rng, kind: Kind) -> float:
    """The fundamental, in Hz, that this child's tones keep to."""
    ranges = {Kind.WHEEZE: (400, 480), Kind.WHEEZE_AND_CRACKLES: (400, 460), Kind.RHONCHI: (120, 165)}
    return float(rng.uniform(*ranges.get(kind, (230, 270))))


def _put_in(sound: np.ndarray, rng: Rng, kind: Kind, breath: Breath, pitch_hz: float) -> SynthesisedEvent:
    """Add the sound of ``kind`` to one breath, in place, and say where it lies. Loudness: relative to the breath."""
    start, end = breath.start_s, breath.heard_until_s
    if kind == Kind.STRIDOR:
        start, end = breath.inspiring(0.1), breath.inspiring(0.95)
        add(sound, 5.5 * adventitious.stridor(rng, end - start, pitch_hz), start)
    elif kind in (Kind.WHEEZE, Kind.RHONCHI):
        start, end = breath.expiring(0.03), breath.expiring(rng.uniform(0.68, 0.83))
        make, loudness = (adventitious.wheeze, 2.2) if kind == Kind.WHEEZE else (adventitious.rhonchus, 3.6)
        add(sound, loudness * make(rng, end - start, pitch_hz), start)
    elif kind == Kind.FINE_CRACKLES:
        add_crackles(sound, rng, breath.inspiring(0.5), breath.inspiring(0.98), fine=True, loudness=11.0)
    elif kind == Kind.COARSE_CRACKLES:
        add_crackles(sound, rng, breath.inspiring(0.05), breath.inspiring(0.5), fine=False, loudness=10.0)
        add_crackles(sound, rng, breath.turn_s, breath.expiring(0.45), fine=False, loudness=6.5)
    else:
        add_crackles(sound, rng, breath.inspiring(0.45), breath.inspiring(0.98), fine=True, loudness=10.0)
        tone, end = breath.expiring(0.04), breath.expiring(0.75)
        add(sound, 2.2 * adventitious.wheeze(rng, end - tone, pitch_hz), tone)
    return (start, end, _EVENT_OF_KIND[kind])


def _spoilt(sound: np.ndarray, rng: Rng, duration_s: float) -> Synthetic:
    """Breathing drowned in rubbing, crying and a voice, recorded so loud that it clips."""
    sound = 0.6 * sound
    time = 0.0
    makers = (
        lambda s: 14 * disturbances.rub(rng, s),
        lambda s: 14 * disturbances.cry(rng, s),
        lambda s: 9 * disturbances.voice(rng, s),
    )
    number = 0
    while time < duration_s:
        length = rng.uniform(0.9, 1.7)
        add(sound, makers[number % 3](length), time)
        add(sound, rng.uniform(10, 60) * disturbances.bump(rng), time + rng.uniform(0, length))
        time += length + rng.uniform(0.05, 0.4)
        number += 1
    heard = filtered(sound, disturbances.stethoscope)
    # The loudest half per cent of the samples goes over full scale: an overloaded input, flat at the top.
    gain = 1.0 / float(np.quantile(np.abs(heard), 0.995))
    return Synthetic(_finished(heard * gain, rng), (), RecordLabel.POOR_QUALITY)


def _finished(samples: np.ndarray, rng: Rng) -> np.ndarray:
    """The converter: its own faint noise, the limits of full scale, float32."""
    noisy = samples + 10 ** (_OWN_NOISE_DB / 20) * rng.standard_normal(len(samples))
    return np.clip(noisy, -1.0, 1.0).astype(np.float32)
