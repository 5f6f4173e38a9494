#!/usr/bin/env python3
"""Parts the documents with gold for learning, and tells the role of each line by the gold.

    line_model.py lists  --shared SHARED --work WORK [--more FOLDER]
    line_model.py label  --work WORK [--roles FOLDER]

`lists` writes WORK/fold0.list … WORK/test.list, which dump_lines reads: see learn_lines. Every
opinion that a later stage learns from was given by a model that did not see the owner's documents.
`--more`: folders (parted by colons) with documents/, gold/ and INDEX.tsv of renderings in random
habits, as fixtures/benchmark/render makes them, or of another family that INDEX.tsv names.
`--roles`: <document>.json files, each a list of [text of a line, role or null] that somebody
corrected by reading; they overrule what the gold suggests, and nothing is learnt from lines with
null.
Deterministic. Needs numpy. See bench/train/README.md.
"""
import argparse
import collections
import csv
import difflib
import hashlib
import json
import os

import numpy as np

import line_gold
from text_model import FOLDS, TEST, owner_hash

PARTS = [f"fold{k}" for k in range(FOLDS)] + ["test"]
ROLES = line_gold.ROLES
RENDERINGS = 3  # of one owner: the words repeat, only the layout differs
# tag: documents, gold, index; what has no index is of families of its own, each file an owner
SOURCES = {"T": ("training/documents", "training/gold", "training/INDEX.tsv"),
           "R": ("training/rendered/documents", "training/rendered/gold",
                 "training/rendered/INDEX.tsv"),
           "C": ("corpus/documents", "corpus/gold", "corpus/INDEX.tsv"),
           "S": ("seeds", "seeds/gold", None)}
INVENTED = ("own", "wild")  # families of people of whom nothing is measured
FIXTURES = ("fixtures/resumes", "fixtures/gold", None)
# formats that go through the line models
LINES = ("md", "txt", "pdf", "docx", "odt", "html", "tex")


def read_index(path, tag):
    """{file: (owner, family)}"""
    rows = {}
    with open(path, encoding="utf-8") as index:
        for row in csv.DictReader(index, delimiter="\t"):
            if row.get("split") == "test":
                continue
            owner = row.get("owner") or row["repo"].split("/")[0]
            family = row.get("family") or {"R": "rendered", "M": "random"}.get(tag, "hand")
            rows[row["file"]] = owner.lower(), family
    return rows


def documents_of(shared, more):
    """Every document with gold."""
    places = [(tag, [p and os.path.join(shared, p) for p in place])
              for tag, place in SOURCES.items()] + [("F", FIXTURES)]
    for folder in (more or "").split(":"):
        if folder:
            rest = ("documents", "gold", "INDEX.tsv")
            places.append(("M", [os.path.join(folder, p) for p in rest]))
    for tag, (folder, golds, index) in places:
        owners = read_index(index, tag) if index else {}
        for file in sorted(os.listdir(folder)):
            gold = os.path.join(golds, file + ".json")
            if tag == "S":
                gold = os.path.join(golds, os.path.splitext(file)[0] + ".json")
            ending = file.rsplit(".", 1)[-1].lower()
            if not os.path.exists(gold) or ending not in LINES:
                continue
            if index and file not in owners:
                continue
            owner, family = owners.get(file, (file.lower(), "own"))
            yield {"path": os.path.join(folder, file), "gold": gold, "owner": owner,
                   "family": family, "tag": tag}


def few_renderings(documents):
    kept, count = [], collections.Counter()
    for row in sorted(documents, key=lambda d: hashlib.sha256(d["path"].encode()).hexdigest()):
        if row["family"] == "rendered":
            count[row["owner"]] += 1
            if count[row["owner"]] > RENDERINGS:
                continue
        kept.append(row)
    return sorted(kept, key=lambda d: d["path"])


def make_lists(args):
    documents = list(documents_of(args.shared, args.more))
    parts = {part: [] for part in PARTS}
    for row in few_renderings(documents):
        number = owner_hash(row["owner"])
        held = number % 10 == TEST and row["family"] not in INVENTED
        part = "test" if held else f"fold{number // 10 % FOLDS}"
        parts[part].append(row)
    for part, rows in parts.items():
        with open(os.path.join(args.work, part + ".list"), "w", encoding="utf-8") as out:
            out.writelines(row["path"] + "\n" for row in rows)
        with open(os.path.join(args.work, part + ".json"), "w", encoding="utf-8") as out:
            json.dump(rows, out, indent=0)
        print(part, len(rows), "documents")


def weight_of(family, lines):
    """Wild documents count more, and no long document drowns the others."""
    base = {"hand": 2.5, "own": 1.5, "wild": 1.0, "rendered": .35, "random": .3}.get(family, 1.0)
    return base * min(1.0, (150 / max(lines, 1)) ** .5)


def correct(labels, document, path):
    """Takes over the roles that were corrected by reading, for the lines that still read alike."""
    if not os.path.exists(path + ".json"):
        return
    corrected = json.load(open(path + ".json", encoding="utf-8"))
    now = [line_gold.squeezed(line["text"]) for line in document["lines"]]
    then = [line_gold.squeezed(text) for text, _ in corrected]
    matcher = difflib.SequenceMatcher(None, now, then, autojunk=False)
    for a, b, size in matcher.get_matching_blocks():
        for k in range(size):
            role = corrected[b + k][1]
            labels.weights[a + k] = 0.0 if role is None else 1.0
            if role is not None:
                labels.roles[a + k] = role


def label_all(args):
    placed, missed = collections.Counter(), collections.Counter()
    for part in PARTS:
        rows = json.load(open(os.path.join(args.work, part + ".json"), encoding="utf-8"))
        lines = open(os.path.join(args.work, part + ".jsonl"), encoding="utf-8")
        roles, weights, documents = [], [], []
        for number, (row, line) in enumerate(zip(rows, lines)):
            document = json.loads(line)
            gold = json.load(open(row["gold"], encoding="utf-8"))
            labels = line_gold.label(gold, document)
            if args.roles:
                correct(labels, document, os.path.join(args.roles, os.path.basename(row["path"])))
            base = weight_of(row["family"], len(labels.roles))
            roles.extend(labels.roles)
            weights.extend(w * base for w in labels.weights)
            documents.extend([number] * len(labels.roles))
            for kind in line_gold.KINDS:
                placed[part, kind] += labels.placed[kind]
                missed[part, kind] += labels.missed[kind]
        np.savez(os.path.join(args.work, part + ".labels.npz"), roles=np.array(roles, np.int32),
                 weights=np.array(weights, np.float32), documents=np.array(documents, np.int32))
        certain = np.full((len(roles), len(ROLES)), -20, np.float32)
        certain[np.arange(len(roles)), roles] = 0
        certain.tofile(os.path.join(args.work, part + ".gold.f32"))
    for kind in line_gold.KINDS:
        print(kind, "placed", sum(placed[p, kind] for p in PARTS),
              "not found", sum(missed[p, kind] for p in PARTS))


class Labelled:
    """The lines of one part: role, weight and document of each."""

    def __init__(self, work, name):
        labels = np.load(os.path.join(work, name + ".labels.npz"))
        self.name = name
        self.roles, self.weights = labels["roles"], labels["weights"]
        self.documents = labels["documents"]


def report(roles, guesses, weights):
    used = weights > 0
    roles, guesses = roles[used], guesses[used]
    print(f"accuracy {(roles == guesses).mean():.4f}", end=" ")
    for r, name in enumerate(ROLES):
        hit = ((roles == r) & (guesses == r)).sum()
        f1 = 2 * hit / max(1, (roles == r).sum() + (guesses == r).sum())
        print(f"{name} {f1:.3f}", end=" ")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=["lists", "label"])
    parser.add_argument("--work", required=True)
    parser.add_argument("--more")
    parser.add_argument("--roles")
    parser.add_argument("--shared")
    args = parser.parse_args()
    {"lists": make_lists, "label": label_all}[args.stage](args)


if __name__ == "__main__":
    main()
