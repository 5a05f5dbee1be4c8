"""Colours are told apart by everyone, text can be read, and nothing is said by colour alone."""

from __future__ import annotations

import numpy as np
import pytest

from app.look.palette import class_styles, contrast, heat_map, lane_colours, rgb_of, signed_map
from app.look.theme import DARK, LIGHT
from app.views.marks import hatch_brush
from prs_core.labels import NO_EVENT, WINDOW_CLASSES

# Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
SIGHT = {
    "normal": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}
_LMS = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566]]
_LMS.append([0.0883024619, 0.2817188376, 0.6299787005])
_LAB = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099]]
_LAB.append([0.0259040371, 0.7827717662, -0.808675766])

both = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


def oklab(colours: list[str], sight: str) -> np.ndarray:
    srgb = np.array([rgb_of(colour) for colour in colours]) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.array(SIGHT[sight]).T, 0, 1)
    return np.cbrt(seen @ np.array(_LMS).T) @ np.array(_LAB).T


@both
@pytest.mark.parametrize("sight", SIGHT)
def test_classes_differ_under_every_kind_of_sight(dark: bool, sight: str) -> None:
    """0.02 is a just noticeable difference. No event, always drawn in a row of its own, is a grey like Poor quality."""
    lab = oklab([style.colour for name, style in class_styles(dark).items() if name != NO_EVENT], sight)
    distances = np.linalg.norm(lab[:, None] - lab[None], axis=-1) + np.eye(len(lab))
    assert distances.min() > 0.1


@both
def test_every_class_has_a_code_shape_and_hatch_of_its_own(dark: bool) -> None:
    styles = class_styles(dark)
    assert tuple(styles) == tuple(str(name) for name in WINDOW_CLASSES)
    for sign in ("code", "short", "shape", "hatch", "colour"):
        assert len({getattr(style, sign) for style in styles.values()}) == len(styles)
    hatched = [style for style in styles.values() if style.hatch not in ("solid", "empty")]
    assert all(hatch_brush(style) is not None for style in hatched)


@both
def test_text_and_signs_have_contrast(dark: bool) -> None:
    theme, lanes = (DARK, lane_colours(True)) if dark else (LIGHT, lane_colours(False))
    for style in class_styles(dark).values():
        assert contrast(style.ink, style.colour) >= 4.5
        assert contrast(style.text, lanes.plot) >= 4.5
        if style.name != NO_EVENT:
            assert contrast(style.colour, lanes.plot) >= 3
    for text in (theme.text, theme.muted):
        assert contrast(text, theme.window) >= 4.5
        assert contrast(text, lanes.plot) >= 4.5
    for sign in (lanes.wave, lanes.cursor, lanes.playhead, lanes.selection_edge, lanes.clipped):
        assert contrast(sign, lanes.plot) >= 3


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@both
def test_colour_maps_run_evenly(dark: bool) -> None:
    """Loudness by lightness alone; signs symmetrical about the middle, which is nearly the background."""
    light = oklab([f"#{value & 0xFFFFFF:06x}" for value in heat_map(dark).tolist()], "normal")[:, 0]
    steps = np.diff(light) * (1 if dark else -1)
    assert (steps > -1e-3).all()
    assert heat_map(dark)[0] & 0xFFFFFF == int(lane_colours(dark).plot[1:], 16)
    signed = oklab([f"#{value & 0xFFFFFF:06x}" for value in signed_map(dark).tolist()], "normal")[:, 0]
    np.testing.assert_allclose(signed, signed[::-1], atol=0.12)
