#!/usr/bin/env python3
"""Learns which of the jobs and degrees that were found are none
(extract/find/confidence/entry_check.hpp).

    entry_check.py BUILD extract/find/confidence/entry_check_weights.hpp WORK…

WORK is a folder of learn_lines (several: of several line models, so that no quirk of one is
learnt): the lines' roles there are the opinions of models that did not see the owner. An item is
right when the gold has a partner for it; optional ones and kinds that the gold does not hold
completely tell nothing. Logistic regression; the bar is where the values' F1 is highest, out of
fold. Deterministic. Needs numpy and scipy.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

import numpy as np

import calibrate
import fact_truth
from item_starts import FOLDS, learn

KINDS = ("work", "education")
MADE = ("own", "rendered", "random", "wild")  # families of documents whose layouts are made
WEIGHTS = {"hand": 2.0, "own": 3.0, "rendered": .5, "random": .6,
           "wild": .8}
STRENGTH = 3.0
MISSED = .15


def dump(build, work, fold):
    """The documents of the fold, and their records with rows, line by line."""
    scratch = work / "entries"
    scratch.mkdir(exist_ok=True)
    args = argparse.Namespace(build=str(build), work=str(work))
    documents, listed, scores = calibrate.scored(args, fold, str(scratch), left_out=())
    path = scratch / f"{fold}.jsonl"
    calibrate.dump(args, fold, listed, "--scores", scores, "--entries", str(path))
    return documents, path.open(encoding="utf-8")


def judged(gold, made, kind):
    """(row, has it a partner?, right values, wrong values) of each item that gold can judge."""
    complete = gold.get("completeFor")
    if complete is not None and kind not in complete:
        return
    golds, founds = gold.get(kind) or [], made["record"].get(kind) or []
    pairs = fact_truth.partners(kind, golds, founds)
    for i, item in enumerate(founds):
        if pairs.get(i, {}).get("optional"):
            continue
        rights = fact_truth.judge_item(kind, pairs.get(i), item)
        values = [right for key, right in rights.items() if key]
        yield made[kind][i], i in pairs, sum(values), len(values) - sum(values)


def examples(works, build):
    """{kind: table of the items, as columns}"""
    out = {kind: [] for kind in KINDS}
    for work in works:
        for fold in FOLDS:
            for document, line in zip(*dump(build, work, fold), strict=True):
                made, gold = json.loads(line), json.load(open(document["gold"], encoding="utf-8"))
                for kind in KINDS:
                    out[kind] += [(fold, document, *item) for item in judged(gold, made, kind)]
    return out


def weights_of(items):
    """No long list drowns the others."""
    sizes = collections.Counter(item[1]["path"] for item in items)
    weights = np.array([WEIGHTS.get(item[1]["family"], 1.0)
                        * min(1.0, (12 / sizes[item[1]["path"]]) ** .5) for item in items])
    return weights / weights.mean()


def f1_above(bar, score, items):
    """F1 of the values when what scores less is left out. Of gold items that nothing was found of,
    nothing is known here: they are taken for MISSED of the values found."""
    right, wrong = (np.array([item[n] for item in items]) for n in (4, 5))
    mended = wrong * np.array([item[3] for item in items])  # gold tells another value
    kept = score >= bar
    found = right[kept].sum()
    lost = MISSED * right.sum() + right[~kept].sum() + mended.sum()
    return 2 * found / (2 * found + wrong[kept].sum() + lost)


def best_bar(score, items):
    """Where the mean of real documents' F1 and of made ones' is highest."""
    made = np.array([item[1]["family"] in MADE for item in items])
    parts = [([item for item, m in zip(items, made) if m == part], score[made == part])
             for part in (False, True)]

    def both(bar):
        return [f1_above(bar, part_score, part) for part, part_score in parts]
    bar = max(np.arange(-4, 1.5, .1), key=lambda bar: sum(both(bar)))
    partner, dropped = np.array([item[3] for item in parts[0][0]]), parts[0][1] < bar
    for name, all_kept, best in zip(("real", "made"), both(-99), both(bar)):
        print(f"  values of {name} documents: F1 {all_kept:.4f} if all are kept, {best:.4f} above "
              f"{bar:.1f}")
    print(f"  of real ones {(dropped & ~partner).sum()} of {(~partner).sum()} wrong items are left "
          f"out, {(dropped & partner).sum()} of {partner.sum()} right ones")
    return float(bar)


def learn_kind(kind, items):
    folds = np.array([item[0] for item in items])
    rows, truth = np.array([item[2] for item in items]), np.array([item[3] for item in items])
    weights = weights_of(items)
    score = np.zeros(len(truth))
    for fold in FOLDS:
        held = folds == fold
        score[held] = rows[held] @ learn(rows[~held], truth[~held], weights[~held], STRENGTH)
    print(f"{kind}: {len(truth)} items, {truth.mean():.3f} right")
    return learn(rows, truth, weights, STRENGTH), best_bar(score, items)


def main():
    build, output, *works = map(pathlib.Path, sys.argv[1:])
    data = examples(works, build)
    text = ("// Written by bench/train/entry_check.py: see entry_check.hpp.\n#pragma once\n\n"
            '#include "extract/find/confidence/entry_check.hpp"\n\nnamespace vitagraph {\n\n')
    for kind, name in zip(KINDS, ("job", "degree")):
        weights, bar = learn_kind(kind, data[kind])
        values = ", ".join(f"{w:.3f}F" for w in weights)
        text += (f"constexpr EntryRow {name}_check_weights = {{{values}}};\n"
                 f"constexpr float {name}_check_least = {bar:.1f}F;\n\n")
    output.write_text(text + "}  // namespace vitagraph\n", encoding="utf-8")
    subprocess.run(["clang-format-14", "-i", str(output)], check=False)


if __name__ == "__main__":
    main()
