#!/usr/bin/env python3
"""Learns which stretch of a document is its person's name (extract/find/person/name_choice.hpp).

    name_choice.py BUILD extract/find/person/name_choice_weights.hpp WORK…

WORK is a folder of learn_lines (several: of several line models). A candidate is right when it is
the gold's name, 90 % alike; a document without a name, or whose name no candidate is, has none. A
conditional logit: of all candidates of a document and "none", the right ones shall be likeliest.
Deterministic. Needs numpy and scipy.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

import numpy as np
from scipy.optimize import minimize

import calibrate
import fact_truth
from item_starts import FOLDS

WEIGHTS = {"hand": 2.0, "rendered": .3, "random": .3, "wild": .6}
STRENGTH = 1.0
ALIKE = .9


def documents_of(build, work, fold):
    """(fold, row of the list, gold name, candidates) of each document that gold can judge."""
    scratch = work / "names"
    scratch.mkdir(exist_ok=True)
    args = argparse.Namespace(build=str(build), work=str(work))
    documents, listed, scores = calibrate.scored(args, fold, str(scratch), left_out=())
    path = scratch / f"{fold}.jsonl"
    calibrate.dump(args, fold, listed, "--scores", scores, "--names", str(path))
    for document, line in zip(documents, path.open(encoding="utf-8"), strict=True):
        gold = json.load(open(document["gold"], encoding="utf-8"))
        complete = gold.get("completeFor")
        if complete is None or "name" in complete:
            yield fold, document, (gold.get("basics") or {}).get("name"), json.loads(line)


class Table:
    """All candidates of all documents, one below the other."""

    def __init__(self, documents):
        self.rows, self.right, self.starts, weights = [], [], [0], []
        for _, document, name, candidates in documents:
            right = [bool(name) and fact_truth.alike(name, c["text"]) >= ALIKE for c in candidates]
            self.rows += [c["row"] for c in candidates]
            self.right += right
            self.starts.append(len(self.rows))
            # What is no candidate cannot be learnt.
            weights.append(0.0 if name and not any(right)
                           else WEIGHTS.get(document["family"], 1.0))
        self.rows, self.right = np.array(self.rows), np.array(self.right)
        self.weights = np.array(weights)

        # Documents whose candidates tell something, and of which each candidate is.
        self.of = np.repeat(np.arange(len(weights)), np.diff(self.starts))
        self.any_right = np.bincount(self.of, self.right, len(weights)) > 0

    def log_sums(self, scores, none):
        """Of each document, log of the sum of exp(scores), with that of "none" (0) where it counts.
        """
        most = np.where(none, 0.0, -np.inf)
        np.maximum.at(most, self.of, scores)
        most = np.where(np.isfinite(most), most, 0.0)
        total = np.bincount(self.of, np.exp(scores - most[self.of]), len(most))
        return most + np.log(total + none * np.exp(-most))

    def loss(self, w):
        scores = self.rows @ w
        everything = self.log_sums(scores, np.ones(len(self.weights)))
        only_right = np.where(self.right, scores, -np.inf)
        best = self.log_sums(only_right, (~self.any_right).astype(float))
        slope = np.exp(scores - everything[self.of]) - np.exp(only_right - best[self.of])
        total = (self.weights * (everything - best)).sum()
        return (total + STRENGTH * (w @ w) / 2,
                self.rows.T @ (self.weights[self.of] * slope) + STRENGTH * w)


def learn(documents):
    table = Table(documents)
    return minimize(table.loss, np.zeros(table.rows.shape[1]), jac=True, method="L-BFGS-B",
                    options={"maxiter": 400}).x


def chosen(document, weights):
    candidates = document[3]
    scores = np.array([c["row"] for c in candidates]) @ weights if candidates else np.zeros(0)
    return candidates[scores.argmax()]["text"] if len(scores) and scores.max() > 0 else None


def report(documents):
    """Each fold by weights learnt from the others."""
    hits, wrong = collections.Counter(), []
    for fold in FOLDS:
        weights = learn([d for d in documents if d[0] != fold])
        for document in (d for d in documents if d[0] == fold):
            family, name, found = document[1]["family"], document[2], chosen(document, weights)
            same = not name or bool(found) and fact_truth.alike(name, found) >= ALIKE
            right = bool(found) == bool(name) and same
            hits[family, right] += 1
            if not right:
                wrong.append((family, document[1]["path"].split("/")[-1], name, found))
    for family in sorted({family for family, _ in hits}):
        yes, no = hits[family, True], hits[family, False]
        print(f"{family}: {yes} of {yes + no} right, {yes / (yes + no):.3f}")
    return wrong


def main():
    build, output, *works = map(pathlib.Path, sys.argv[1:])
    documents = [d for work in works for fold in FOLDS for d in documents_of(build, work, fold)]
    report(documents)
    values = ", ".join(f"{w:.3f}F" for w in learn(documents))
    output.write_text(
        "// Written by bench/train/name_choice.py: see name_choice.hpp.\n#pragma once\n\n"
        '#include "extract/find/person/name_choice.hpp"\n\nnamespace vitagraph {\n\n'
        f"constexpr NameRow name_choice_weights = {{{values}}};\n\n}}  // namespace vitagraph\n",
        encoding="utf-8")
    subprocess.run(["clang-format-14", "-i", str(output)], check=False)


if __name__ == "__main__":
    main()
