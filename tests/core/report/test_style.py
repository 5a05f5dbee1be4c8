"""Reports and the window show a class in the same colour, with the same code."""

from __future__ import annotations

from app.look.palette import class_styles, contrast
from prs_core.annotation import LAYER_LABELS
from prs_core.report.style import CLASS_STYLES, style_of


def test_classes_look_as_in_the_window() -> None:
    window = {name: (style.code, style.colour, style.ink) for name, style in class_styles(False).items()}
    assert {str(name): style for name, style in CLASS_STYLES.items()} == {str(k): v for k, v in window.items()}


def test_every_label_can_be_read_on_its_colour() -> None:
    for labels in LAYER_LABELS.values():
        for label in labels:
            _, fill, ink = style_of(label)
            assert contrast(fill, ink) >= 4.5, label
