#!/usr/bin/env python3
"""Learns which segment of a head is what (extract/find/slot_features.hpp) from dumps of
dump_slots and the gold of the documents.

    slot_model.py --dump heads.jsonl… --gold FOLDER… --index INDEX.tsv… --output FOLDER

Each dump should be made with a text model that did not see its documents (text_model.py --fold).
Deterministic. Needs numpy and lightgbm. See bench/train/README.md.
"""
import argparse
import collections
import csv
import json
import os
import unicodedata

import numpy as np

import trees
from text_model import FOLDS, TEST, owner_hash

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


def load_owners(indexes):
    owners, families = {}, {}
    for path in indexes:
        for row in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t"):
            owners[row["file"]] = row["owner"].lower()
            families[row["file"]] = row.get("family") or "rendered"
    return owners, families


def weight_of(family, heads):
    """Wild documents count more, and no document with many heads drowns the others."""
    base = {"hand": 2.0, "rendered": .5}.get(family, 1.0)
    return base * min(1.0, (12 / heads) ** .5)


def rows_of(dumps, golds, owners, families):
    heads = [json.loads(line) for path in dumps for line in open(path, encoding="utf-8")]
    count = collections.Counter(h["document"] for h in heads)
    cache = {}
    for head in heads:
        candidate = name_in(golds, head["document"])
        if candidate is None:
            continue
        if candidate not in cache:
            cache[candidate] = json.load(open(golds[candidate], encoding="utf-8"))
        labels = labels_of(head, cache[candidate].get(LISTS[head["kind"]]) or [])
        if labels is None:
            continue
        owner = owners.get(candidate, candidate.split("__")[0].lower())
        weight = weight_of(families.get(candidate, "hand"), count[head["document"]])
        for segment, label in zip(head["segments"], labels):
            yield head["kind"], owner, label, weight, segment["features"]


def learn(kind, rows, output):
    y = np.array([SLOTS.index(r[2]) for r in rows])
    x = np.array([r[4] for r in rows], dtype=np.float32)
    weight = np.array([r[3] for r in rows])
    held = np.array([owner_hash(r[1]) % 10 == TEST for r in rows])
    model = trees.train(x[~held], y[~held], weight[~held], len(SLOTS))
    guess = model.predict(x[held]).argmax(axis=1)
    print(f"{kind}: {len(rows)} segments of {len(set(r[1] for r in rows))} owners, "
          f"accuracy on {held.sum()} of test owners {(guess == y[held]).mean():.3f}")
    for i, slot in enumerate(SLOTS):
        mine = y[held] == i
        if mine.any():
            precision = (y[held][guess == i] == i).mean() if (guess == i).any() else 0
            print(f"  {slot:16} n {mine.sum():5} recall {(guess[mine] == i).mean():.3f} "
                  f"precision {precision:.3f}")
    trees.write(os.path.join(output, f"{kind}_slot_model.bin"), model, len(SLOTS), x.shape[1])


def name_in(owners, file):
    """The document's own name behind "TAG__", without the suffix that as_text.py may add."""
    name = os.path.basename(file).split("__", 1)[1]
    return next((n for n in (name, name.rsplit(".", 1)[0]) if n in owners), None)


def split(folder, documents, owners):
    lists = [open(os.path.join(folder, f"fold{k}"), "w") for k in range(FOLDS)]
    for file in sorted(os.listdir(documents)):
        name = name_in(owners, file)
        if name:
            fold = owner_hash(owners[name]) // 10 % FOLDS
            lists[fold].write(os.path.join(documents, file) + "\0")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", metavar="FOLDER")
    parser.add_argument("--documents", metavar="FOLDER")
    parser.add_argument("--dump", nargs="+", default=[])
    parser.add_argument("--gold", nargs="+", default=[])
    parser.add_argument("--index", required=True, nargs="+")
    parser.add_argument("--output")
    args = parser.parse_args()
    golds = {name[:-5]: os.path.join(folder, name)
             for folder in args.gold for name in sorted(os.listdir(folder))}
    owners, families = load_owners(args.index)
    if args.split:
        split(args.split, args.documents, owners)
        return
    rows = list(rows_of(args.dump, golds, owners, families))
    for kind in ("job", "degree"):
        learn(kind, [r for r in rows if r[0] == kind], args.output)


if __name__ == "__main__":
    main()
