#!/usr/bin/env python3
"""Learns which segment of a head is what (extract/find/slot_features.hpp) from the heads that
dump_lines prints and the gold of the documents.

    slot_model.py --work WORK --output FOLDER

WORK is that of learn_lines. Models for each fold, learnt from the others, go to WORK/fold0 and so
on; those learnt from all but the test owners to FOLDER and WORK/test. Deterministic. Needs numpy
and catboost. See bench/train/README.md.
"""
import argparse
import collections
import json
import os
import unicodedata

import numpy as np

import tables
from line_model import PARTS

SLOTS = ["title", "employer", "unit", "place", "employment-type", "school", "degree", "area",
         "grade", "other"]
FIELDS = {
    "job": {"name": "employer", "department": "unit", "position": "title", "location": "place"},
    "degree": {"institution": "school", "studyType": "degree", "area": "area",
               "department": "unit", "location": "place", "score": "grade"},
}
LISTS = {"job": "work", "degree": "education"}


def words(text):
    text = unicodedata.normalize("NFKC", str(text or "")).casefold()
    return "".join(c if c.isalnum() else " " for c in text).split()


def contains(whole, part):
    """Do the words `part` stand in `whole`, one behind the other?"""
    n = len(part)
    return n > 0 and any(whole[i:i + n] == part for i in range(len(whole) - n + 1))


def overlap(segment, value):
    """How well a segment is (a part of) a gold value, 0 to 1."""
    if not segment or not value:
        return 0.0
    if segment == value:
        return 1.0
    if contains(value, segment):
        return .55 + .4 * len(segment) / len(value)
    if contains(segment, value):
        share = sum(map(len, value)) / sum(map(len, segment))
        return .9 * share if share >= .45 else 0.0
    glued_segment, glued_value = "".join(segment), "".join(value)
    if glued_segment and glued_segment in glued_value:
        return .5 + .4 * len(glued_segment) / len(glued_value)
    return 0.0


def end_of(item):
    return "present" if item.get("current") and not item.get("endDate") else item.get("endDate", "")


def likeness(head, item, fields):
    score = 0.0
    texts = [words(s["text"]) for s in head["segments"]]
    for field in fields:
        value = words(item.get(field))
        best = max((overlap(t, value) for t in texts), default=0)
        score += (1.5 if field in ("name", "institution") else 1.0) * best
    if item.get("startDate") and head["start"] == item["startDate"]:
        score += 1.0
    if end_of(item) and head["end"] == end_of(item):
        score += 1.0
    return score


def labels_of(head, items):
    """The slot of each segment by the gold item that fits best, or None when none does."""
    fields = FIELDS[head["kind"]]
    best = max(items, key=lambda item: likeness(head, item, fields), default=None)
    if best is None or likeness(head, best, fields) < 1.6:
        return None
    labels = []
    for segment in head["segments"]:
        text = words(segment["text"])
        fits = {slot: overlap(text, words(best.get(field))) for field, slot in fields.items()}
        slot = max(fits, key=fits.get)
        labels.append(slot if fits[slot] >= .4 else "other")
    return labels


def weight_of(family, heads):
    """Wild documents count more, and no document with many heads drowns the others."""
    base = {"hand": 2.0, "rendered": .5}.get(family, 1.0)
    return base * min(1.0, (12 / heads) ** .5)


def is_complete(gold, kind):
    complete = gold.get("completeFor")
    return complete is None or LISTS[kind] in complete


def heads_in(path):
    documents = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        head = json.loads(line)
        documents[head["document"]].append(head)
    return documents


def rows_of(work, part):
    """(kind, label, weight, features) of every segment: of the heads as the gold has them, and of
    those that the line models found. What they found wrongly is no value of any slot."""
    for made, share in (("gold", .6), ("found", 1.0)):
        heads = heads_in(os.path.join(work, f"{part}.{made}_heads.jsonl"))
        for row in json.load(open(os.path.join(work, part + ".json"), encoding="utf-8")):
            gold = json.load(open(row["gold"], encoding="utf-8"))
            mine = heads.get(row["path"], [])
            for head in mine:
                kind = head["kind"]
                weight = share * weight_of(row["family"], len(mine))
                labels = labels_of(head, gold.get(LISTS[kind]) or [])
                if labels is None:
                    if made == "gold" or not is_complete(gold, kind):
                        continue
                    labels = ["other"] * len(head["segments"])
                    weight *= .5
                for segment, label in zip(head["segments"], labels):
                    yield kind, label, weight, segment["features"]


class Rows:
    def __init__(self, work, part):
        rows = list(rows_of(work, part))
        self.kinds = np.array([r[0] for r in rows])
        self.labels = np.array([SLOTS.index(r[1]) for r in rows])
        self.weights = np.array([r[2] for r in rows])
        self.features = np.array([r[3] for r in rows], dtype=np.float32)

    def of(self, kind):
        mine = self.kinds == kind
        return self.features[mine], self.labels[mine], self.weights[mine]


def learn(kind, parts, outputs):
    x, y, weight = (np.concatenate(column) for column in zip(*(p.of(kind) for p in parts)))
    model = tables.train(x, y, weight, len(SLOTS), tables=140, depth=6, rate=.25, share=.4)
    every = np.arange(x.shape[1])
    for output in outputs:
        tables.write(os.path.join(output, f"{kind}_slot_model.bin"), model, len(every), every)
    return model


def report(kind, model, part):
    x, y, weight = part.of(kind)
    guess = model.predict_proba(x).argmax(axis=1)
    f1 = [2 * ((y == i) & (guess == i)).sum() / max(1, (y == i).sum() + (guess == i).sum())
          for i in range(len(SLOTS))]
    print(f"{kind}: accuracy on {len(y)} segments {np.average(guess == y, weights=weight):.3f}",
          " ".join(f"{slot} {value:.3f}" for slot, value in zip(SLOTS, f1)), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    parts = {part: Rows(args.work, part) for part in PARTS}
    folds = [parts[p] for p in PARTS if p != "test"]
    for kind in ("job", "degree"):
        for name in PARTS:
            others = [p for p in folds if p is not parts[name]]
            outputs = [os.path.join(args.work, name)] + ([args.output] if name == "test" else [])
            report(kind, learn(kind, others, outputs), parts[name])


if __name__ == "__main__":
    main()
