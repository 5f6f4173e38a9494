#!/usr/bin/env python3
"""Learns which items of lists of papers are papers (extract/find/papers/paper_check.hpp).

    paper_check.py BUILD extract/find/papers/paper_check_weights.hpp WORK…

WORK is a folder of learn_lines (several: of several line models, so that no quirk of one is
learnt): the lines' roles there are the opinions of models that did not
see the owner. An item is a paper when the gold holds its title; optional ones and lists that the
gold cuts short tell nothing. Logistic regression. Deterministic. Needs numpy and scipy.
"""
import collections
import difflib
import json
import pathlib
import subprocess
import sys

import numpy as np

from item_starts import FOLDS, learn
from line_gold import squeezed

NEAR = .85


class Gold:
    def __init__(self, path):
        gold = json.load(open(path, encoding="utf-8"))
        complete = gold.get("completeFor")
        self.complete = complete is None or "publications" in complete
        self.short = gold.get("publicationsComplete") is False
        papers = gold.get("publications") or []
        self.titles = [(squeezed(p.get("name")), bool(p.get("optional"))) for p in papers]

    def says(self, title):
        """1: a paper, 0: none, None: it does not say."""
        near = [optional for name, optional in self.titles if alike(name, squeezed(title))]
        if near:
            return None if all(near) else 1
        return 0 if self.complete and not self.short else None


def alike(a, b):
    if not a or not b:
        return False
    if a in b or b in a:
        return min(len(a), len(b)) > .6 * max(len(a), len(b))
    return difflib.SequenceMatcher(None, a, b).ratio() > NEAR


def examples(work, build):
    """[(fold, document, row, is it a paper?)]"""
    out = []
    for fold in FOLDS:
        papers = work / f"{fold}.papers.jsonl"
        subprocess.run([str(build / "bench/dump_lines"), "--pdf-worker",
                        str(build / "cli/vitagraph-pdf"), "--models", str(work / fold),
                        "--documents", str(work / f"{fold}.list"), "--scores",
                        str(work / f"{fold}.scores.f32"), "--papers", str(papers)], check=True)
        golds = {row["path"]: Gold(row["gold"])
                 for row in json.load(open(work / f"{fold}.json", encoding="utf-8"))}
        for line in papers.open(encoding="utf-8"):
            item = json.loads(line)
            truth = golds[item["document"]].says(item["title"])
            if truth is not None:
                out.append((fold, item["document"], item["row"], bool(truth)))
    return out


def main():
    build, output, *works = map(pathlib.Path, sys.argv[1:])
    data = [row for work in works for row in examples(work, build)]
    sizes = collections.Counter(d[1] for d in data)
    folds = np.array([d[0] for d in data])
    rows, truth = np.array([d[2] for d in data]), np.array([d[3] for d in data])
    weights = np.array([min(1.0, (12 / sizes[d[1]]) ** .5) for d in data])
    weights /= weights.mean()
    score = np.zeros(len(truth))
    for fold in FOLDS:
        held = folds == fold
        score[held] = rows[held] @ learn(rows[~held], truth[~held], weights[~held])
    best = (0.0, 0.0)
    for least in np.arange(-3, 2, .1):
        guess = score > least
        hit = (guess & truth).sum()
        best = max(best, (2 * hit / (guess.sum() + truth.sum()), float(least)))  # flat near 0
    everything = 2 * truth.sum() / (len(truth) + truth.sum())
    print(f"{len(truth)} items, {truth.sum()} papers: F1 {everything:.3f} if all are taken,"
          f" {best[0]:.3f} above {best[1]:.1f}")
    for document, wrong in collections.Counter(
            d[1].split("/")[-1] for d, s in zip(data, score) if (s > best[1]) != d[3]
    ).most_common(12):
        print(f"   {wrong} {document}")
    values = ", ".join(f"{w:.3f}F" for w in learn(rows, truth, weights))
    output.write_text(
        "// Written by bench/train/paper_check.py: see paper_check.hpp.\n#pragma once\n\n"
        '#include "extract/find/papers/paper_check.hpp"\n\nnamespace vitagraph {\n\n'
        f"constexpr PaperRow paper_check_weights = {{{values}}};\n"
        f"constexpr float paper_check_least = {best[1]:.1f}F;\n\n}}  // namespace vitagraph\n",
        encoding="utf-8")
    subprocess.run(["clang-format-14", "-i", str(output)], check=False)


if __name__ == "__main__":
    main()
