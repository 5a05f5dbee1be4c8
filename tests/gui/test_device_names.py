"""A microphone's name in every sentence is the one that a person reads in the list, not what only the system needs."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.errors import SoundError, gives_nothing, headphones_refused, refused, unplugged
from app.sound.microphone_check import CHECK_S, MicrophoneCheck
from app.sound.portaudio import InputDevice, chosen
from app.sound.recording import Input, State, Status
from app.sound.same_device import said_names

CARD = "Thinklabs One: USB Audio (hw:1,0)"
_ERRORS = (
    *(Exception("", code) for code in (-9996, -9997, -9998, -9985)),
    Exception("permission denied"),
    Exception("what"),
)


def test_no_error_names_what_only_the_system_needs() -> None:
    told = [refused(error, CARD, rate, 2) for error in _ERRORS for rate in (0, 48000)]
    told += [headphones_refused(error, CARD) for error in _ERRORS]
    told += [say(CARD, recording) for say in (gives_nothing, unplugged) for recording in (False, True)]
    for error in told:
        assert "hw:" not in str(error)
        assert "Thinklabs One: USB Audio" in str(error)


def test_nor_does_the_answer_of_the_test() -> None:
    for block in (np.zeros((0, 1)), np.zeros((100, 1))):
        check = MicrophoneCheck(Input(), 0.0)
        answer = check.add(block.astype(np.float32), Status(State.LISTENING, CARD), CHECK_S)
        assert answer is not None
        assert "“Thinklabs One: USB Audio”" in answer.message


def test_what_there_is_is_named_as_in_the_list() -> None:
    twins = [InputDevice(at, f"Scope: USB Audio (hw:{at},0)", "ALSA", 1, 48000.0) for at in (1, 2)]
    devices = [InputDevice(0, CARD, "ALSA", 1, 48000.0), *twins]
    with pytest.raises(SoundError) as caught:
        chosen(devices, "Gone: USB Audio (hw:7,0)")
    assert caught.value.message == "No connected microphone is called “Gone: USB Audio”."
    assert "“Thinklabs One: USB Audio”, “Scope: USB Audio (hw:1,0)”" in caught.value.advice  # twins are told apart


def test_twins_keep_what_tells_them_apart() -> None:
    assert said_names([CARD, "a: b (hw:1,0)", "a: b (hw:2,0)"])[1:] == ["a: b (hw:1,0)", "a: b (hw:2,0)"]
