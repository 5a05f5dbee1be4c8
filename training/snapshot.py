"""What is drawn of a network while it learns: its embedding of some clips in two dimensions, and how it confuses
them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save

from prs_core.features import fit_frames
from prs_core.files import write_bytes
from prs_core.labels import EventType, Task, task_label
from prs_core.metrics import challenge_scores
from prs_core.network import Network
from training.events import Clips

#: So many clips at most: drawn once an epoch, they must not take longer than it.
MOST = 200
#: t-SNE of fewer points shows nothing.
LEAST_TSNE = 12
_BATCH = 64


def chosen(clips: Clips, seed: int) -> Clips:
    """At most MOST of the clips, as many of each type as there are or fit in."""
    if len(clips) <= MOST:
        return clips
    order = np.random.default_rng(seed).permutation(len(clips))
    rank = np.zeros(len(clips), int)
    for kind in np.unique(clips.labels):
        own = order[clips.labels[order] == kind]
        rank[own] = np.arange(len(own))
    return clips.take(np.sort(np.argsort(rank, kind="stable")[:MOST]))


def snapshot(network: Network, clips: Clips, frames: int, path: Path, seed: int = 0) -> float:
    """Write the picture of a network for events (PICTURE_NAME of prs_core.retraining); returns its Score of task 12.

    Its mode, and every random number of the training around it, stay as they are.
    """
    training = network.training
    network.eval()
    embeddings, answers = [], []
    with torch.inference_mode(), torch.random.fork_rng(devices=[]):
        for first in range(0, len(clips), _BATCH):
            maps = [fit_frames(m, frames) for m in clips.maps[first : first + _BATCH]]
            embedding = network.embed(torch.stack(maps).unsqueeze(1).to(memory_format=torch.channels_last))
            embeddings.append(embedding.float().numpy())
            answers.append(network.classifier(embedding).argmax(dim=1).numpy())
    network.train(training)
    said = np.concatenate(answers)
    confusion = np.zeros((len(EventType), len(EventType)), np.int64)
    np.add.at(confusion, (clips.labels, said), 1)
    arrays = {
        "embedding": flat(np.concatenate(embeddings), seed),
        "labels": clips.labels.astype(np.int64),
        "answers": said.astype(np.int64),
        "confusion": confusion,
    }
    write_bytes(path, save(arrays), durable=False)
    kinds = tuple(EventType)
    true = [task_label(kinds[i], Task.EVENT_TYPE) for i in clips.labels]
    answered = [task_label(kinds[i], Task.EVENT_TYPE) for i in said]
    return float(challenge_scores(true, answered, Task.EVENT_TYPE).to_dict()["score"] or 0.0)


def flat(embeddings: np.ndarray, seed: int) -> np.ndarray:
    """(clips, size) -> (clips, 2) float32 by t-SNE, of few clips by their principal components."""
    if len(embeddings) >= LEAST_TSNE:
        # scikit-learn takes a second to import.
        from sklearn.manifold import TSNE

        perplexity = min(30.0, (len(embeddings) - 1) / 3)
        found = TSNE(2, perplexity=perplexity, init="pca", random_state=seed, max_iter=300).fit_transform(embeddings)
        return np.asarray(found, np.float32)
    centred = embeddings - embeddings.mean(axis=0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    result = np.zeros((len(embeddings), 2), np.float32)
    axes = directions[:2]
    result[:, : len(axes)] = centred @ axes.T
    return result
