"""Messages survive the way over the pipe, and nothing malformed gets past decode."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prs_core import jobs

MESSAGES = [
    jobs.Analyse("1", "/a/b.wav", 0.5, "/tmp/x"),
    jobs.Analyse("2", "C:\\Töne\\ein Kind.flac"),
    jobs.Live("3", "/a/take.wav", 0.5, "/tmp/x"),
    jobs.LiveEnd("3", 48000),
    jobs.GrowingMfcc("3", "/tmp/x/mfcc", 20, 0.016),
    jobs.Judged("3", {"window": 0, "probabilities": {"Normal": 0.5}}),
    jobs.Cancel("1"),
    jobs.Shutdown(),
    jobs.Ready("resnet-w32", "ResNet", "1.0"),
    jobs.Ready("resnet-w32", "ResNet", "1.0", {"Wheeze": 0.4}),
    jobs.Progress("1", 0.25, "analyse"),
    jobs.Mfcc("1", "/tmp/x/1.npy", 64, 188, 0.016),
    jobs.Done("1", {"schema": 1, "events": [{"start_s": 0.5}], "path": "ü\n"}),
    jobs.Failed("", "The model is damaged.", "Install it again."),
    jobs.Failed("1", "Cancelled.", cancelled=True),
]


@pytest.mark.parametrize("message", MESSAGES, ids=[f"{n}-{type(m).__name__}" for n, m in enumerate(MESSAGES)])
def test_a_message_survives_the_way_as_one_ascii_line(message):
    line = jobs.encode(message)
    assert "\n" not in line and line.isascii()
    assert jobs.decode(line) == message
    assert jobs.decode(line.encode() + b"\r\n") == message


@given(st.text())
def test_any_path_survives(path):
    assert jobs.decode(jobs.encode(jobs.Analyse("1", path))) == jobs.Analyse("1", path)


def test_a_name_that_is_not_utf8_survives():
    path = b"/sounds/\xff\xe9.wav".decode("utf-8", "surrogateescape")
    assert (
        jobs.decode(jobs.encode(jobs.Analyse("1", path)))
        .path.encode("utf-8", "surrogateescape")
        .endswith(b"\xff\xe9.wav")
    )


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "Expecting value"),
        ("Loading weights...", "Expecting value"),
        ("[1]", "JSON object"),
        ('{"job": "1"}', "unknown kind"),
        ('{"kind": ["analyse"]}', "unknown kind"),
        ('{"kind": "dance", "job": "1"}', "unknown kind"),
        ('{"kind": "cancel"}', "incomplete"),
        ('{"kind": "cancel", "job": 1}', "'job' holds int"),
        ('{"kind": "cancel", "job": "1", "extra": 2}', "no 'extra'"),
        ('{"kind": "analyse", "job": "1", "path": null}', "'path' holds NoneType"),
        ('{"kind": "analyse", "job": "1", "path": "a", "hop_s": "1"}', "'hop_s' holds str"),
        ('{"kind": "analyse", "job": "1", "path": "a", "hop_s": -1}', "'hop_s' holds int"),
        ('{"kind": "progress", "job": "1", "fraction": NaN, "stage": "a"}', "NaN"),
        ('{"kind": "progress", "job": "1", "fraction": 1e999, "stage": "a"}', "'fraction' holds float"),
        ('{"kind": "progress", "job": "1", "fraction": true, "stage": "a"}', "'fraction' holds bool"),
        ('{"kind": "mfcc", "job": "1", "file": "f", "rows": 64.5, "frames": 2, "frame_s": 1}', "'rows' holds float"),
        ('{"kind": "done", "job": "1", "analysis": []}', "'analysis' holds list"),
        ("[" * 100_000, "nested too deeply"),
        (b"\xff\xfe\x00", "decode"),
    ],
)
def test_anything_malformed_is_refused_saying_why(line, why):
    with pytest.raises(ValueError, match=why):
        jobs.decode(line)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_decode_raises_nothing_but_value_error(value):
    with contextlib.suppress(ValueError):
        jobs.decode(json.dumps(value))


def test_a_number_that_is_not_finite_is_not_sent():
    with pytest.raises(ValueError, match="JSON compliant"):
        jobs.encode(jobs.Progress("1", float("nan"), "analyse"))
