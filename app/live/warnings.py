"""What is wrong with the sound at this moment, and what to do about it: measured on its raw level. No Qt in here."""

from __future__ import annotations

import numpy as np

from prs_core.feature_config import SAMPLE_RATE
from prs_core.quality import QualityWarning, measure
from prs_core.talking import sounds_like_talking
from prs_core.translation import tr

#: A fault is told for so long after it was heard, and begins to be told once so much was heard.
SPAN_S, LEAST_S = 5.0, 1.5
_TALK_SPAN_S = 10.0  # it takes longer to tell voices from breaths
_ORDER = ("constant", "silent", "clipping", "dropout", "too_quiet", "speech", "contact_noise", "dc_offset")
_SAID = {
    "clipping": (tr("Too loud: the sound is clipped."), tr("Lower the gain.")),
    "too_quiet": (tr("Very quiet."), tr("Press the chestpiece on, or raise the gain.")),
    "speech": (tr("Talking or crying?"), tr("Wait for a quiet moment, or ask for silence.")),
    "contact_noise": (tr("Knocks or rubbing."), tr("Hold the chestpiece still.")),
    "silent": (tr("No sound."), tr("Is the stethoscope switched on, unmuted and connected?")),
    "constant": (tr("The signal does not move."), tr("Is the stethoscope switched on, unmuted and connected?")),
    "dropout": (tr("The signal drops out."), tr("Check the cable or the wireless connection.")),
    "dc_offset": (
        tr("The signal is off centre."),
        tr("The recorder may be faulty; the offset is removed for judging."),
    ),
}


def sound_now(samples: np.ndarray) -> tuple[QualityWarning, ...]:
    """Of all samples (n,) so far, at 8 kHz as recorded: what is wrong with the last seconds, the worst first."""
    last = samples[-round(SPAN_S * SAMPLE_RATE) :]
    if len(last) < LEAST_S * SAMPLE_RATE:
        return ()
    found = {warning.code: warning for warning in measure(last).warnings}
    if "silent" not in found and sounds_like_talking(samples[-round(_TALK_SPAN_S * SAMPLE_RATE) :]):
        found["speech"] = QualityWarning("speech", *_SAID["speech"])
    return tuple(QualityWarning(code, *_SAID[code], found[code].level) for code in _ORDER if code in found)
