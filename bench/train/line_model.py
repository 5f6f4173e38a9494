#!/usr/bin/env python3
"""Learns the role of each line (extract/segment/role_rows.hpp) from documents with gold.

    line_model.py lists  --shared SHARED --work WORK [--text FOLDER]
    line_model.py label  --work WORK
    line_model.py first  --work WORK --output FILE     models of the first pass, opinions of it
    line_model.py second --work WORK --output FILE

`lists` writes WORK/fold0.list … WORK/test.list, which dump_lines reads: see learn_lines. Every
opinion that a later stage learns from was given by a model that did not see the owner's documents.
Deterministic. Needs numpy and catboost. See bench/train/README.md.
"""
import argparse
import collections
import csv
import hashlib
import json
import os
import time

import numpy as np

import line_gold
import tables
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
FIXTURES = ("fixtures/resumes", "fixtures/gold", None)
LINES = ("md", "txt", "pdf", "docx", "html", "tex")  # formats that go through the line models


def read_index(path, tag):
    """{file: (owner, family)}"""
    rows = {}
    with open(path, encoding="utf-8") as index:
        for row in csv.DictReader(index, delimiter="\t"):
            owner = row.get("owner") or row["repo"].split("/")[0]
            family = row.get("family") or ("rendered" if tag == "R" else "hand")
            rows[row["file"]] = owner.lower(), family
    return rows


def documents_of(shared, text):
    """Every document with gold. `text` holds conversions (as_text.py) of the formats that no
    reader takes as yet."""
    for tag, place in [*SOURCES.items(), ("F", FIXTURES)]:
        folder, golds, index = (p and (p if tag == "F" else os.path.join(shared, p)) for p in place)
        owners = read_index(index, tag) if index else {}
        for file in sorted(os.listdir(folder)):
            gold = os.path.join(golds, file + ".json")
            if tag == "S":
                gold = os.path.join(golds, os.path.splitext(file)[0] + ".json")
            ending = file.rsplit(".", 1)[-1].lower()
            if not os.path.exists(gold) or ending not in LINES:
                continue
            path = os.path.join(folder, file)
            converted = text and os.path.join(text, f"{tag}__{file}.md")
            if ending == "tex" and converted:
                if not os.path.exists(converted):
                    continue
                path = converted
            owner, family = owners.get(file, (file.lower(), "own"))
            yield {"path": path, "gold": gold, "owner": owner, "family": family, "tag": tag}


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
    documents = list(documents_of(args.shared, args.text))
    parts = {part: [] for part in PARTS}
    for row in few_renderings(documents):
        number = owner_hash(row["owner"])
        held = number % 10 == TEST and row["family"] != "own"
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
    base = {"hand": 2.5, "own": 1.5, "rendered": .35}.get(family, 1.0)
    return base * min(1.0, (150 / max(lines, 1)) ** .5)


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


class Part:
    def __init__(self, work, name, number):
        labels = np.load(os.path.join(work, name + ".labels.npz"))
        self.name = name
        self.roles, self.weights = labels["roles"], labels["weights"]
        rows = np.fromfile(os.path.join(work, f"{name}.rows{number}.f32"), np.float32)
        self.rows = rows.reshape(len(self.roles), -1)


class Learner:
    """The first pass learns from the features that a small model of all of them found of use; the
    second from all its opinions, and gently, for the first knows most of the answers."""

    def __init__(self, number, parts):
        self.number = number
        self.features = np.arange(parts[0].rows.shape[1])
        if number == 1:
            model = tables.train(*rows_of(parts), len(ROLES), tables=24, depth=6, rate=.4,
                                 share=.25)
            self.features = np.sort(np.argsort(-model.importance(), kind="stable")[:120])

    def fit(self, parts):
        x, y, weight = rows_of(parts)
        x = x[:, self.features]
        if self.number == 1:
            return tables.train(x, y, weight, len(ROLES), tables=130, depth=6, rate=.3)
        return tables.train(x, y, weight, len(ROLES), tables=45, depth=5, rate=.15)

    def predict(self, model, rows):
        return model.predict_proba(rows[:, self.features])


def rows_of(parts):
    weight = np.concatenate([p.weights for p in parts])
    used = weight > 0
    return (np.concatenate([p.rows for p in parts])[used],
            np.concatenate([p.roles for p in parts])[used], weight[used])


def logarithms(probabilities):
    return np.log(np.maximum(probabilities, 1e-7)).astype(np.float32)


def report(roles, guesses, weights):
    used = weights > 0
    roles, guesses = roles[used], guesses[used]
    print(f"accuracy {(roles == guesses).mean():.4f}", end=" ")
    for r, name in enumerate(ROLES):
        hit = ((roles == r) & (guesses == r)).sum()
        f1 = 2 * hit / max(1, (roles == r).sum() + (guesses == r).sum())
        print(f"{name} {f1:.3f}", end=" ")
    print()


def learn(args, number):
    parts = [Part(args.work, name, number) for name in PARTS]
    folds, test = parts[:FOLDS], parts[FOLDS]
    learner = Learner(number, folds)
    for part in folds:
        began = time.time()
        model = learner.fit([p for p in folds if p is not part])
        opinion = learner.predict(model, part.rows)
        logarithms(opinion).tofile(os.path.join(args.work, f"{part.name}.scores{number}.f32"))
        print(f"{part.name} ({time.time() - began:.0f} s)", end=" ", flush=True)
        report(part.roles, opinion.argmax(axis=1), part.weights)
    model = learner.fit(folds)
    opinion = learner.predict(model, test.rows)
    logarithms(opinion).tofile(os.path.join(args.work, f"test.scores{number}.f32"))
    print("test", end=" ")
    report(test.roles, opinion.argmax(axis=1), test.weights)
    tables.write(args.output, model, test.rows.shape[1], learner.features)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stage", choices=["lists", "label", "first", "second"])
    parser.add_argument("--work", required=True)
    parser.add_argument("--text")
    parser.add_argument("--shared")
    parser.add_argument("--output")
    args = parser.parse_args()
    {"lists": make_lists, "label": label_all, "first": lambda a: learn(a, 1),
     "second": lambda a: learn(a, 2)}[args.stage](args)


if __name__ == "__main__":
    main()
