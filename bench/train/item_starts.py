#!/usr/bin/env python3
"""Learns where the items of lists of papers and projects begin
(extract/find/items/item_starts.hpp).

    item_starts.py BUILD extract/find/items/item_start_weights.hpp WORK…

WORK is a folder of learn_lines (several: of several line models, so that no quirk of one is
learnt): the lines' roles there are the opinions of models that did not
see the owner. Logistic regression, two passes; the second sees the first's opinion of the list's
other lines, so the program is built between them. Deterministic. Needs numpy and scipy.
"""
import collections
import json
import pathlib
import subprocess
import sys

import numpy as np
from scipy.optimize import minimize

import line_gold

BEGINS = {True: line_gold.ROLES.index("paper_begin"),
          False: line_gold.ROLES.index("project_begin")}
OWN = {True: (9, 10), False: (11, 12)}
DOUBT = 0.5  # log-odds
FOLDS = ("fold0", "fold1", "fold2")


def examples(work, build):
    """{papers?: [(fold, row, second row, begins?, weight)]}"""
    out = {True: [], False: []}
    for fold in FOLDS:
        starts = work / f"{fold}.starts.jsonl"
        subprocess.run([str(build / "bench/dump_lines"), "--pdf-worker",
                        str(build / "cli/vitagraph-pdf"), "--models", str(work / fold),
                        "--documents", str(work / f"{fold}.list"), "--scores",
                        str(work / f"{fold}.scores.f32"), "--starts", str(starts)], check=True)
        gold = np.fromfile(work / f"{fold}.gold.f32", np.float32).reshape(-1, len(line_gold.ROLES))
        roles, labels = gold.argmax(1), np.load(work / f"{fold}.labels.npz")
        weights, documents = labels["weights"], labels["documents"]
        for line in starts.open(encoding="utf-8"):
            row = json.loads(line)
            at, papers = row["line"], row["papers"]
            role = int(roles[at])
            if row["forced"] or role not in OWN[papers] or weights[at] <= 0:
                continue
            out[papers].append((fold, row["row"], row["row2"], role == BEGINS[papers],
                                (fold, int(documents[at]), float(weights[at]))))
    return {papers: [(*row[:4], weight) for row, weight in zip(rows, evened(rows, papers))]
            for papers, rows in out.items()}


def merged(parts):
    out = {True: [], False: []}
    for part in parts:
        for papers, rows in part.items():
            out[papers] += rows
    return out


def evened(rows, papers):
    """No long list drowns the others; of papers, lists annotated by hand count more."""
    if papers:
        return [row[4][2] for row in rows]
    lines = collections.Counter(row[4][:2] for row in rows)
    return [min(1.0, (30 / lines[row[4][:2]]) ** .5) for row in rows]


def learn(rows, truth, weights, strength=4.0):
    def loss(w):
        z = rows @ w
        sign = np.where(truth, 1.0, -1.0)
        value = np.logaddexp(0, -sign * z)
        slope = -sign / (1 + np.exp(sign * z))
        return ((weights * value).sum() + strength * (w @ w) / 2,
                rows.T @ (weights * slope) + strength * w)
    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B",
                     options={"maxiter": 500})
    return found.x


def learn_twice(rows, truth, weights, papers):
    """Lists longer than their gold hold items that nobody labelled: what the first model is sure
    of against the label, of papers, is left out."""
    found = learn(rows, truth, weights)
    for _ in range(2 if papers else 0):
        kept = truth | (rows @ found < DOUBT)
        found = learn(rows[kept], truth[kept], weights[kept])
    return found


def report(name, rows, truth, weights, folds, papers):
    """Right share and F1 of begins, each fold by weights learnt from the others."""
    guess = np.zeros(len(truth), bool)
    for fold in FOLDS:
        held = folds == fold
        w = learn_twice(rows[~held], truth[~held], weights[~held], papers)
        guess[held] = rows[held] @ w > 0
    hit = (guess & truth).sum()
    print(f"{name}: {len(truth)} lines, {(guess == truth).mean():.3f} right,"
          f" begins F1 {2 * hit / (guess.sum() + truth.sum()):.3f}")


def passes(data):
    out = []
    for papers in (True, False):
        folds = np.array([d[0] for d in data[papers]])
        truth = np.array([d[3] for d in data[papers]])
        weights = np.array([d[4] for d in data[papers]])
        weights = weights / weights.mean()
        name = "papers" if papers else "projects"
        begin, cut = (np.array([d[1][n] > 0 for d in data[papers]]) for n in (1, 3))
        for what, guess in (("roles", begin), ("layout", cut)):
            hit = (guess & truth).sum()
            print(f"{name}, {what} alone: F1 {2 * hit / (guess.sum() + truth.sum()):.3f}")
        pair = []
        for number in (1, 2):
            rows = np.array([d[number] for d in data[papers]])
            report(f"{name}, pass {number}", rows, truth, weights, folds, papers)
            pair.append(learn_twice(rows, truth, weights, papers))
        out.append(pair)
    return out


def write(path, pairs):
    text = ["// Written by bench/train/item_starts.py: see item_starts.hpp.", "#pragma once", "",
            "#include <array>", "", '#include "extract/find/items/item_starts.hpp"', "",
            "namespace vitagraph {", ""]
    for name, pair in zip(("paper", "project"), pairs):
        text.append(f"constexpr std::array<StartRow, 2> {name}_start_weights = {{{{")
        for weights in pair:
            values = ", ".join(f"{w:.3f}F" for w in weights)
            text.append(f"    {{{values}}},")
        text += ["}};", ""]
    text += ["}  // namespace vitagraph", ""]
    path.write_text("\n".join(text), encoding="utf-8")
    subprocess.run(["clang-format-14", "-i", str(path)], check=False)


def main():
    build, output, *works = map(pathlib.Path, sys.argv[1:])
    for _ in range(2):  # the second time with the first pass's weights compiled in
        subprocess.run(["ninja", "-C", str(build), "dump_lines"], check=True,
                       stdout=subprocess.DEVNULL)
        write(output, passes(merged(examples(work, build) for work in works)))


if __name__ == "__main__":
    main()
