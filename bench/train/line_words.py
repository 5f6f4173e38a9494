#!/usr/bin/env python3
"""Learns what the words of a line say of its role (extract/segment/line_words.hpp).

    line_words.py --work WORK --output extract/evidence/model/line_words_model.bin

Reads the hashed features of the lines (WORK/fold0.words …, by dump_lines) and their roles
(line_model.py label). The weights for the documents of a fold are learnt without them:
WORK/fold0/line_words_model.bin …; those for the test owners and those that ship, from all folds.
Deterministic. Needs numpy and scipy. See bench/train/README.md.
"""
import argparse
import os
import shutil

import numpy as np
import scipy.sparse

import text_model
from line_model import PARTS, ROLES, Labelled

FOLDS = [part for part in PARTS if part != "test"]


class Words(Labelled):
    """The lines of one part, each with its features."""

    def __init__(self, work, name):
        super().__init__(work, name)
        counts, indices = [0], []
        with open(os.path.join(work, name + ".words"), encoding="utf-8") as lines:
            for line in lines:
                indices.extend(map(int, line.split()))
                counts.append(len(indices))
        data = np.ones(len(indices), np.float32)
        self.x = scipy.sparse.csr_matrix((data, indices, counts),
                                         shape=(len(self.roles), text_model.FEATURES))


def learn(parts, l2):
    used = [part.weights > 0 for part in parts]
    x = scipy.sparse.vstack([part.x[u] for part, u in zip(parts, used)]).tocsr()
    y = np.concatenate([part.roles[u] for part, u in zip(parts, used)])
    weight = np.concatenate([part.weights[u] for part, u in zip(parts, used)])
    return text_model.train(x, y, weight, l2, len(ROLES))


def accuracy(part, w, b):
    used = part.weights > 0
    guess = np.asarray(part.x @ w + b).argmax(axis=1)
    return (guess == part.roles)[used].mean()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--l2", type=float, default=3e-6)
    args = parser.parse_args()
    parts = {name: Words(args.work, name) for name in PARTS}
    for name in PARTS:
        w, b = learn([parts[fold] for fold in FOLDS if fold != name], args.l2)
        path = os.path.join(args.work, name, "line_words_model.bin")
        w = text_model.write(path, w, b)
        print(f"{name} {accuracy(parts[name], w, b):.4f}", flush=True)
    shutil.copyfile(os.path.join(args.work, "test", "line_words_model.bin"), args.output)


if __name__ == "__main__":
    main()
