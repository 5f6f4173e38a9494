#!/usr/bin/env python3
"""Learns the text model (extract/evidence/text_model.hpp) from documents with gold and from lists.

    text_model.py --features BUILD/bench/text_features --shared ../shared \\
        --output extract/evidence/model/text_model.bin

Deterministic: the same data give the same bytes. Needs numpy and scipy. See bench/train/README.md.
"""
import argparse
import collections
import csv
import gzip
import hashlib
import json
import os
import random
import re
import struct
import subprocess

import numpy as np
import scipy.optimize
import scipy.sparse

CLASSES = ["title", "employer", "unit", "place", "school", "degree", "area", "grade", "person",
           "paper_title", "venue", "project", "prose"]
FEATURES = 1 << 17
TEST = 7  # owners whose hash leaves this remainder modulo 10 are never learnt from
FOLDS = 3  # the others are split for the stages that follow: see --fold


def owner_hash(owner):
    return int(hashlib.sha256(owner.lower().encode()).hexdigest(), 16)


def is_held_out(owner, fold):
    """`fold` None: the test owners. Else the owners of that fold as well."""
    number = owner_hash(owner)
    return number % 10 == TEST or fold is not None and number // 10 % FOLDS == fold


def clean(text):
    return " ".join(str(text or "").split())


def gold_pieces(gold):
    """(class, text) of every labelled value of one gold file."""
    name = (gold.get("basics") or {}).get("name")
    if name:
        yield "person", name
    if (gold.get("basics") or {}).get("location"):
        yield "place", gold["basics"]["location"]
    for job in gold.get("work") or []:
        yield "employer", job.get("name")
        yield "unit", job.get("department")
        yield "title", job.get("position")
        yield "place", job.get("location")
    for degree in gold.get("education") or []:
        yield "school", degree.get("institution")
        yield "unit", degree.get("department")
        yield "degree", degree.get("studyType")
        yield "area", degree.get("area")
        yield "grade", degree.get("score")
        yield "place", degree.get("location")
    for paper in gold.get("publications") or []:
        yield "paper_title", paper.get("name")
        yield "venue", paper.get("publisher")
        for author in (paper.get("authors") or [])[:4]:
            yield "person", author
    for project in gold.get("projects") or []:
        yield "project", project.get("name")


def read_gold(folder, index):
    """(owner, class, text, weight); the same text of one owner counts once."""
    owners = {}
    if index:
        for row in csv.DictReader(open(index, encoding="utf-8"), delimiter="\t"):
            owners[row["file"]] = row["owner"]
    for name in sorted(os.listdir(folder)):
        gold = json.load(open(os.path.join(folder, name), encoding="utf-8"))
        owner = owners.get(name[:-5], name.split("__")[0]).lower()
        for label, text in gold_pieces(gold):
            if clean(text):
                yield owner, label, clean(text)


def prose_lines(documents, gold_folder):
    """Lines of text documents that hold no labelled value and are no heading."""
    for name in sorted(os.listdir(documents)):
        path = os.path.join(documents, name)
        if name.endswith((".md", ".txt")):
            lines = open(path, encoding="utf-8", errors="replace").read().splitlines()
        elif name.endswith(".pdf"):
            out = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True)
            lines = out.stdout.decode("utf-8", "replace").splitlines()
        else:
            continue
        gold_path = os.path.join(gold_folder, name + ".json")
        if not os.path.exists(gold_path):
            continue
        gold = json.load(open(gold_path, encoding="utf-8"))
        values = [clean(t).lower() for _, t in gold_pieces(gold) if len(clean(t)) > 3]
        for line in lines:
            text = clean(re.sub(r"^[\s>*+•●▪◦–-]+", "", line))
            if len(text) >= 25 and not any(v in text.lower() for v in values):
                yield name, text


def lists(shared, rng):
    """(class, text) of public lists, sampled so that they do not drown the documents."""
    path = os.path.join(shared, "gazetteers", "job_titles.txt.gz")
    titles = [clean(x) for x in gzip.open(path, "rt", encoding="utf-8")]
    for title in rng.sample(titles, 9000):
        yield "title", title.title() if title.islower() else title
    path = os.path.join(shared, "gazetteers", "schools_by_domain.tsv.gz")
    schools = [r.rstrip("\n").split("\t")[-1] for r in gzip.open(path, "rt", encoding="utf-8")]
    for school in rng.sample(schools, 7000):
        yield "school", clean(school.split("|")[0])
    path = os.path.join(shared, "gazetteers", "cities.tsv.gz")
    for kind, text in city_pieces(path, rng):
        yield kind, text
    ror = subprocess.run(["zstd", "-dc", os.path.join(shared, "organisations", "ror.jsonl.zst")],
                         capture_output=True).stdout.decode().splitlines()
    for line in rng.sample(ror, 9000):
        record = json.loads(line)
        names = [n["value"] for n in record.get("names", []) if "acronym" not in n["types"]]
        if names:
            kind = "school" if "education" in record.get("types", []) else "employer"
            yield kind, clean(rng.choice(names))
    companies = json.load(open(os.path.join(shared, "organisations", "wikidata_companies_v1.json")))
    for text in rng.sample(company_names(companies), 12000):
        yield "employer", clean(text)
    path = os.path.join(shared, "references", "train.jsonl.gz")
    for kind, text in reference_pieces(path, rng):
        yield kind, text


def city_pieces(path, rng):
    rows = [r.rstrip("\n").split("\t") for r in gzip.open(path, "rt", encoding="utf-8")]
    largest = sorted(rows[1:], key=lambda r: -int(r[4] or 0))[:20000]
    for _, name, country, _, _, others in rng.sample(largest, 7000):
        foreign = [o for o in others.split("|") if o and ord(o[0]) > 0x3FF]
        if foreign and rng.random() < .3:
            yield "place", rng.choice(foreign)
        else:
            yield "place", name if rng.random() < .5 else f"{name}, {country}"


def company_names(companies):
    names = []
    for row in companies["entities"]:
        names.append(row["canonical"])
        names.extend(a for a in row["aliases"] if len(a) > 5)
    return sorted(set(names))


def reference_pieces(path, rng):
    rows = [json.loads(line) for line in gzip.open(path, "rt", encoding="utf-8")]
    for row in rng.sample(rows, min(len(rows), 7000)):
        for span in row.get("spans") or []:
            label = span["label"].lower()
            text = clean(row["text"][span["start"]:span["end"]]).strip(" .,;:\"'")
            if not text:
                continue
            if label == "title":
                yield "paper_title", text
            elif label in ("journal", "container-title", "booktitle", "container"):
                yield "venue", text
            elif label in ("author", "authors"):
                yield "person", text


def variants(text, rng):
    """The text as other layouts print it: capitals."""
    yield text
    if rng.random() < .12:
        yield text.upper()


def gather(shared, fold):
    """Rows (class, text, weight, held out)."""
    rng = random.Random(20261121)
    training = os.path.join(shared, "training")
    rows, seen = [], set()
    for owner, label, text in read_gold(os.path.join(training, "gold"),
                                        os.path.join(training, "INDEX.tsv")):
        if (owner, label, text) in seen:
            continue
        seen.add((owner, label, text))
        held = is_held_out(owner, fold)
        weight = .5 if label in ("paper_title", "venue", "project") else 2.0
        rows.extend((label, t, weight, held) for t in variants(text, rng))
    prose = collections.OrderedDict()
    for name, text in prose_lines(os.path.join(training, "documents"),
                                  os.path.join(training, "gold")):
        prose.setdefault(text, name)
    for text, name in rng.sample(list(prose.items()), min(len(prose), 16000)):
        held = is_held_out(name.split("__")[0], fold)
        rows.append(("prose", text, .7, held))
    # Places have a table of their own; here they only teach what a place looks like.
    rows.extend((label, t, .15 if label == "place" else .5, False)
                for label, text in lists(shared, rng) if text for t in variants(text, rng))
    return rows


def feature_matrix(program, texts):
    lines = "\n".join(t.replace("\n", " ") for t in texts) + "\n"
    out = subprocess.run([program], input=lines.encode(), capture_output=True, check=True).stdout
    indptr, indices = [0], []
    for line in out.decode().splitlines():
        indices.extend(map(int, line.split()))
        indptr.append(len(indices))
    data = np.ones(len(indices), dtype=np.float32)
    return scipy.sparse.csr_matrix((data, indices, indptr), shape=(len(texts), FEATURES))


def train(x, y, weight, l2, classes=len(CLASSES)):
    n, k = x.shape[0], classes
    target = np.zeros((n, k), dtype=np.float32)
    target[np.arange(n), y] = 1
    total = weight.sum()
    xt = x.T.tocsr()

    def loss(flat):
        w = flat[:FEATURES * k].reshape(FEATURES, k)
        b = flat[FEATURES * k:]
        z = x @ w + b
        z -= z.max(axis=1, keepdims=True)
        e = np.exp(z)
        p = e / e.sum(axis=1, keepdims=True)
        value = -(weight * np.log(np.maximum(p[np.arange(n), y], 1e-12))).sum() / total
        g = (p - target) * (weight / total)[:, None]
        grad = np.concatenate([(xt @ g + l2 * w).ravel(), g.sum(axis=0)])
        return value + .5 * l2 * (w * w).sum(), grad.astype(np.float64)

    start = np.zeros(FEATURES * k + k)
    result = scipy.optimize.minimize(loss, start, jac=True, method="L-BFGS-B",
                                     options={"maxiter": 90, "maxcor": 6})
    return result.x[:FEATURES * k].reshape(FEATURES, k), result.x[FEATURES * k:]


def write(path, w, b):
    scale = float(np.abs(w).max() / 127)
    rows = np.clip(np.rint(w / scale), -127, 127).astype(np.int8)
    with open(path, "wb") as out:
        out.write(struct.pack(f"<{len(b)}f", *b) + struct.pack("<f", scale))
        out.write(rows.tobytes())
    return rows * scale


def report(x, y, w, b):
    guess = np.asarray(x @ w + b).argmax(axis=1)
    print(f"held out: {len(y)} pieces, accuracy {(guess == y).mean():.3f}")
    for i, name in enumerate(CLASSES):
        mine = y == i
        if mine.any():
            wrong = collections.Counter(CLASSES[g] for g in guess[mine] if g != i).most_common(3)
            precision = (y[guess == i] == i).mean() if (guess == i).any() else 0
            print(f"  {name:12} n {mine.sum():5} recall {(guess[mine] == i).mean():.3f} "
                  f"precision {precision:.3f} taken for {wrong}")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True, help="the program text_features")
    parser.add_argument("--shared", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--l2", type=float, default=3e-6)
    parser.add_argument("--fold", type=int, help="leave this fold of owners out as well")
    args = parser.parse_args()
    rows = gather(args.shared, args.fold)
    x = feature_matrix(args.features, [r[1] for r in rows])
    y = np.array([CLASSES.index(r[0]) for r in rows])
    weight = np.array([r[2] for r in rows], dtype=np.float32)
    held = np.array([r[3] for r in rows])
    print(len(rows), "pieces,", int(held.sum()), "held out")
    w, b = train(x[~held], y[~held], weight[~held], args.l2)
    w = write(args.output, w, b)
    report(x[held], y[held], w, b)


if __name__ == "__main__":
    main()
