"""The authors' way of answering the challenge, for comparison: ``python -m … FOLDER COUNT``. Random weights."""

from __future__ import annotations

import sys
from pathlib import Path

import librosa
import numpy as np
import torch

from prs_core.network import Network, NetworkConfig


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    network = Network(NetworkConfig(outputs=7, width=64)).eval()
    for path in sorted(folder.iterdir())[:count]:
        samples, rate = librosa.load(path, sr=8000)
        mfcc = librosa.feature.mfcc(y=samples, sr=rate, n_mfcc=64, n_mels=64, n_fft=512, hop_length=128)
        scaled = (mfcc - mfcc.mean()) / (mfcc.std() + 1e-9)
        with torch.no_grad():
            network(torch.from_numpy(np.ascontiguousarray(scaled, np.float32))[None, None]).argmax()


if __name__ == "__main__":
    main()
