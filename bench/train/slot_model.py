#!/usr/bin/env python3
"""Learns which segment of a head is what (extract/find/slot_features.hpp) from the heads that
dump_lines prints and the gold of the documents.

    slot_model.py first  --work WORK --output FOLDER
    slot_model.py second --work WORK --output FOLDER

WORK is that of learn_lines. Models for each fold, learnt from the others, go to WORK/fold0 and so
on; those learnt from all but the test owners to FOLDER and WORK/test. The rows of the second pass
hold what the first thought: see learn_slots. Deterministic. Needs numpy and catboost. See
bench/train/README.md.
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
FILES = {"first": "slot_model", "second": "slot_second_model"}
SHAPES = {"first": {"tables": 140, "depth": 6, "rate": .25, "share": .4},
          "second": {"tables": 100, "depth": 6, "rate": .15, "share": .4}}


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


def fitting_items(heads, items):
    """The gold items of each head: the one that fits best, and those that fit no head better."""
    mine = [[] for _ in heads]
    if not heads or not items:
        return mine
    fields = FIELDS[heads[0]["kind"]]
    table = np.array([[likeness(head, item, fields) for item in items] for head in heads])
    for h in range(len(heads)):
        best = int(table[h].argmax())
        also = [i for i in range(len(items)) if int(table[:, i].argmax()) == h and i != best]
        mine[h] = [items[i] for i in [best, *also] if table[h, i] >= 1.6]
    return mine


def labels_of(head, items):
    """The slot of each segment by the gold items of its head, or None when there are none."""
    if not items:
        return None
    fields = FIELDS[head["kind"]]
    labels = []
    for segment in head["segments"]:
        text = words(segment["text"])
        fits = {slot: max(overlap(text, words(item.get(field))) for item in items)
                for field, slot in fields.items()}
        slot = max(fits, key=fits.get)
        labels.append(slot if fits[slot] >= .4 else "other")
    return labels


def weight_of(family, heads):
    """Wild documents count more, and no document with many heads drowns the others."""
    base = {"hand": 2.0, "rendered": .5, "random": .35}.get(family, 1.0)
    return base * min(1.0, (12 / heads) ** .5)


def is_complete(gold, kind):
    complete = gold.get("completeFor")
    return complete is None or LISTS[kind] in complete


def heads_in(path, kind=None):
    """{document: heads}, of one kind or of both."""
    documents = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        head = json.loads(line)
        if kind is None or head["kind"] == kind:
            documents[head["document"]].append(head)
    return documents


class Rows:
    """The rows of one part for one kind of head: of the heads as the gold has them, and of those
    that the line models found. What they found wrongly is no value of any slot."""

    def __init__(self, work, part, kind):
        features, labels, weights = [], [], []
        for made, share in (("gold", .6), ("found", 1.0)):
            path = os.path.join(work, f"{part}.{made}_heads")
            heads = heads_in(path + ".jsonl", kind)
            found = list(labelled(work, part, kind, heads, made == "gold"))
            rows = np.fromfile(f"{path}.{kind}.f32", np.float32).reshape(len(found), -1)
            used = np.array([weight > 0 for _, weight in found])
            features.append(rows[used])
            labels += [SLOTS.index(label) for label, weight in found if weight > 0]
            weights += [share * weight for _, weight in found if weight > 0]
        self.features = np.concatenate(features)
        self.labels, self.weights = np.array(labels), np.array(weights)


def labelled(work, part, kind, heads, by_gold):
    """(label, weight) of every segment, in the order of the rows."""
    for row in json.load(open(os.path.join(work, part + ".json"), encoding="utf-8")):
        gold = json.load(open(row["gold"], encoding="utf-8"))
        mine = heads.get(row["path"], [])
        items = fitting_items(mine, gold.get(LISTS[kind]) or [])
        for head, its in zip(mine, items):
            weight = weight_of(row["family"], len(mine))
            labels = labels_of(head, its)
            if labels is None:
                labels = ["other"] * len(head["segments"])
                weight *= 0 if by_gold or not is_complete(gold, kind) else .5
            yield from ((label, weight) for label in labels)


def learn(kind, number, parts, outputs):
    x, y, weight = (np.concatenate([getattr(p, name) for p in parts])
                    for name in ("features", "labels", "weights"))
    shape = SHAPES[number]
    model = tables.train(x, y, weight, len(SLOTS), **shape)
    every = np.arange(x.shape[1])
    for output in outputs:
        tables.write(os.path.join(output, f"{kind}_{FILES[number]}.bin"), model, len(every), every)
    return model


def report(kind, model, part):
    x, y, weight = part.features, part.labels, part.weights
    guess = model.predict_proba(x).argmax(axis=1)
    f1 = {slot: 2 * ((y == i) & (guess == i)).sum() / max(1, (y == i).sum() + (guess == i).sum())
          for i, slot in enumerate(SLOTS) if (y == i).any()}
    print(f"{kind}: accuracy on {len(y)} segments {np.average(guess == y, weights=weight):.3f}",
          " ".join(f"{slot} {value:.3f}" for slot, value in f1.items()), flush=True)


def save_opinions(work, part, kind, model):
    """What the second model says of every segment, for slot_chain.py."""
    for made in ("gold", "found"):
        path = os.path.join(work, f"{part}.{made}_heads")
        count = sum(len(h["segments"]) for hs in heads_in(path + ".jsonl", kind).values()
                    for h in hs)
        rows = np.fromfile(f"{path}.{kind}.f32", np.float32).reshape(count, -1)
        opinions = np.log(np.maximum(model.predict_proba(rows), 1e-6)).astype(np.float32)
        opinions.tofile(f"{path}.{kind}.opinions.f32")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=["first", "second"])
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    for kind in ("job", "degree"):
        parts = {part: Rows(args.work, part, kind) for part in PARTS}
        folds = [parts[p] for p in PARTS if p != "test"]
        for name in PARTS:
            others = [p for p in folds if p is not parts[name]]
            outputs = [os.path.join(args.work, name)] + ([args.output] if name == "test" else [])
            model = learn(kind, args.stage, others, outputs)
            report(kind, model, parts[name])
            if args.stage == "second":
                save_opinions(args.work, name, kind, model)


if __name__ == "__main__":
    main()
