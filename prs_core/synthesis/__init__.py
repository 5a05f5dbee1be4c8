"""Synthesised children's lung sounds, made from published acoustics: for the demo study and for tests.

No recording of a person is in them: the numbers are those of the papers cited in each module; only levels and the
stethoscope's band were set by comparison with average spectra of real recordings. They show what the program does; they
say nothing about how well a model hears real children.
"""

from __future__ import annotations

from prs_core.synthesis.recording import KIND_OF_EVENT, Kind, Synthetic, breath_recording

__all__ = ["KIND_OF_EVENT", "Kind", "Synthetic", "breath_recording"]
