#!/usr/bin/env python3
"""Learns how sure each fact is (extract/find/confidence/calibration.hpp) from records made out of
fold.

    calibrate.py --build BUILD --work WORK [--docs]
                 [--output extract/find/confidence/calibration_weights.hpp]

WORK is one of learn_lines: WORK/fold0.list … name the documents, WORK/fold0/*.bin hold weights that
were learnt without their owners, and WORK/fold0.scores.f32 is what line models that did not see
them think of their lines. Where the readers cut lines otherwise by now, scores are carried over;
documents with many such lines are left out.
Each fact is compared with gold as vitagraph-score does; a logistic regression for each kind of fact
(drawn towards one of all kinds; what is surer stays surer) gives its probability. The error that is
printed, and with --docs written into docs/quality.md, is of owners that nothing was learnt from.
Deterministic. Needs numpy and scipy; less than five minutes. See bench/train/README.md.
"""
import argparse
import difflib
import hashlib
import json
import os
import re
import subprocess
import sys

import numpy as np
from scipy.optimize import minimize

import fact_truth

HERE = os.path.dirname(os.path.abspath(__file__))
FOLDS = ("fold0", "fold1", "fold2")
KINDS = ("person employer title unit place job_start job_end job school degree area grade "
         "study_start study_end study paper_title authors venue year paper project").split()
SIGNALS = ("own least begin head here document items dated whole list_least list_whole length "
           "english pdf word html latex").split()
# Weights of these are not negative.
RISING = ("own", "least", "begin", "head", "here", "document", "list_least")
PULL_POOLED, PULL = .3, 4.0  # how strongly weights are drawn to nothing, and to those of all kinds
LEAST_SURE, MOST_SURE = .01, .995
GROUPS = 10  # of owners: the error is measured on those whom nothing was learnt from
BINS = np.linspace(0, 1, 11)
WEIGHTS = {"hand": 2.0, "rendered": .5, "wild": .3}  # of families of documents
MOST_CUT_ALIKE = .75  # share of the lines that must be cut as they were when they were scored
LEFT_OUT = ("random",)  # families that are no real documents, nor renderings of any


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield [each["text"] for each in json.loads(line)["lines"]]


def dump(args, part, documents, *more):
    subprocess.run([os.path.join(args.build, "bench/dump_lines"), "--pdf-worker",
                    os.path.join(args.build, "cli/vitagraph-pdf"), "--models",
                    os.path.join(args.work, part), "--documents", documents, *more], check=True)


def carried(then, here, scores):
    """The scores of the lines as they are cut now: those of the line that a line was, or was part
    of, or came from. None when too many lines are new."""
    rows, equal = np.zeros((len(here), scores.shape[1]), np.float32), 0
    matcher = difflib.SequenceMatcher(None, then, here, autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            equal += b - a
        for k in range(c, d):
            near = [i for i in range(a, b) if here[k].startswith(then[i][:20])]
            i = a + k - c if what == "equal" else near[0] if near else min(a + k - c, len(then) - 1)
            rows[k] = scores[i]
    return rows if equal >= MOST_CUT_ALIKE * len(here) else None


def scored(args, part, scratch, left_out=LEFT_OUT):
    """Documents whose lines are those that were scored, but for a few: (rows, list, scores)."""
    base = os.path.join(args.work, part)
    now = os.path.join(scratch, part + ".now.jsonl")
    dump(args, part, base + ".list", "--lines", now)
    scores = base + ".scores.f32"
    table = np.fromfile(scores, np.float32).reshape(-1, 13)
    kept, pieces, at = [], [], 0
    rows = json.load(open(base + ".json", encoding="utf-8"))
    for row, then, here in zip(rows, lines_of(base + ".jsonl"), lines_of(now), strict=True):
        piece = table[at:at + len(then)]
        if row["family"] not in left_out and then:
            piece = piece if then == here else carried(then, here, piece)
            if piece is not None:
                kept.append(row)
                pieces.append(piece)
        at += len(then)
    if at != len(table):
        sys.exit(f"calibrate: {scores} does not fit {base}.jsonl")
    print(f"{part}: {len(kept)} of {len(rows)} documents", flush=True)
    list_path, scores_path = (os.path.join(scratch, part + ending) for ending in (".list", ".f32"))
    with open(list_path, "w", encoding="utf-8") as out:
        out.writelines(row["path"] + "\n" for row in kept)
    np.concatenate(pieces).tofile(scores_path)
    return kept, list_path, scores_path


def group_of(owner):
    return int(hashlib.sha256(("calibrate " + owner).encode()).hexdigest(), 16) % GROUPS


def facts_of(args, part, scratch):
    """(kind, signals, right, weight, group of owners) of each fact that gold can judge, and how
    many facts there were to find."""
    rows, list_path, scores_path = scored(args, part, scratch)
    path = os.path.join(scratch, part + ".facts.jsonl")
    dump(args, part, list_path, "--scores", scores_path, "--facts", path)
    facts, wanted = [], 0
    for row, line in zip(rows, open(path, encoding="utf-8"), strict=True):
        made = json.loads(line)
        gold = json.load(open(row["gold"], encoding="utf-8"))
        truth = fact_truth.judge(gold, made["record"])
        wanted += fact_truth.wanted(gold)
        for fact in made["facts"]:
            right = truth.get((fact["list"], fact["item"], fact["key"]))
            if right is not None:
                facts.append((KINDS.index(fact["kind"]), fact["signals"], right,
                              WEIGHTS.get(row["family"], 1.0), group_of(row["owner"])))
    return facts, wanted


def collect(args):
    scratch = os.path.join(args.work, "calibrate")
    os.makedirs(scratch, exist_ok=True)
    found = [facts_of(args, part, scratch) for part in FOLDS]
    kind, signals, right, weight, group = zip(*(fact for facts, _ in found for fact in facts))
    facts = {"kind": np.array(kind), "x": np.array(signals, float),
             "right": np.array(right, float), "weight": np.array(weight), "group": np.array(group)}
    return facts, sum(wanted for _, wanted in found)


def learn(x, right, weight, towards, pull):
    """Weights and what is added: logistic, weights of RISING signals not negative."""
    x = np.hstack([x, np.ones((len(x), 1))])

    def loss(w):
        z = x @ w
        error = (weight * (np.logaddexp(0, z) - right * z)).sum()
        slope = x.T @ (weight * (1 / (1 + np.exp(-z)) - right))
        return error + pull * ((w - towards) ** 2).sum(), slope + 2 * pull * (w - towards)

    bounds = [(0, None) if name in RISING else (None, None) for name in SIGNALS] + [(None, None)]
    return minimize(loss, np.maximum(towards, 0), jac=True, method="L-BFGS-B", bounds=bounds).x


def learn_all(facts, chosen):
    pooled = learn(facts["x"][chosen], facts["right"][chosen], facts["weight"][chosen],
                   np.zeros(len(SIGNALS) + 1), PULL_POOLED)
    rows = []
    for kind in range(len(KINDS)):
        mine = chosen & (facts["kind"] == kind)
        rows.append(learn(facts["x"][mine], facts["right"][mine], facts["weight"][mine], pooled,
                          PULL) if mine.any() else pooled)
    return np.array(rows)


def apply(rows, facts):
    z = (facts["x"] * rows[facts["kind"], :-1]).sum(axis=1) + rows[facts["kind"], -1]
    return np.clip(1 / (1 + np.exp(-z)), LEAST_SURE, MOST_SURE)


def calibration_error(sure, right):
    bins = np.clip(np.digitize(sure, BINS) - 1, 0, len(BINS) - 2)
    return sum(abs((sure - right)[bins == b].sum()) for b in range(len(BINS) - 1)) / len(sure)


def reliability(sure, right):
    lines = ["| confidence | facts | mean confidence | right |", "|---|---|---|---|"]
    for low, high in zip(BINS, BINS[1:]):
        mine = (sure >= low) & ((sure < high) | (high == 1))
        if mine.any():
            lines.append(f"| {low:.1f} to {high:.1f} | {mine.sum()} | {sure[mine].mean():.3f} | "
                         f"{right[mine].mean():.3f} |")
    return lines


def by_kind(sure, raw, facts):
    lines = ["| kind | facts | right | mean confidence | error | error before |",
             "|---|---|---|---|---|---|"]
    for kind, name in [*enumerate(KINDS), (None, "all")]:
        mine = facts["kind"] == kind if kind is not None else facts["kind"] >= 0
        if not mine.any():
            continue
        right = facts["right"][mine]
        lines.append(f"| {name.replace('_', ' ')} | {mine.sum()} | {right.mean():.3f} | "
                     f"{sure[mine].mean():.3f} | {calibration_error(sure[mine], right):.3f} | "
                     f"{calibration_error(raw[mine], right):.3f} |")
    return lines


def cuts(sure, facts, wanted):
    """What leaving out the doubtful costs and gains, of all facts that are no whole items."""
    whole = np.isin(facts["kind"], [KINDS.index(name) for name in ("job", "study", "paper")])
    sure, right = sure[~whole], facts["right"][~whole]
    lines = ["| --min-confidence | facts kept | precision | recall | F1 |", "|---|---|---|---|---|"]
    for bar in (0, .1, .2, .3, .4, .5, .7, .9):
        kept = sure >= bar
        precision, recall = right[kept].mean(), right[kept].sum() / wanted
        lines.append(f"| {bar} | {kept.mean():.3f} | {precision:.3f} | {recall:.3f} | "
                     f"{2 * precision * recall / (precision + recall):.3f} |")
    return lines


def write(path, rows):
    table = "".join("    {{" + ", ".join(f"{value:.4f}F" for value in row) + "}},\n"
                    for row in rows)
    text = open(path, encoding="utf-8").read()
    text = re.sub(r"(calibration_weights = \{\{\n).*?(\}\};)", lambda m: m[1] + table + m[2], text,
                  flags=re.S)
    open(path, "w", encoding="utf-8").write(text)
    subprocess.run(["clang-format-14", "-i", path], check=False)


def write_docs(path, text):
    page = open(path, encoding="utf-8").read()
    begin, end = "<!-- calibration: begin -->", "<!-- calibration: end -->"
    page = page[:page.index(begin) + len(begin)] + "\n" + text + "\n" + page[page.index(end):]
    open(path, "w", encoding="utf-8").write(page)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", default="extract/find/confidence/calibration_weights.hpp")
    parser.add_argument("--docs", action="store_true")
    args = parser.parse_args()
    facts, wanted = collect(args)
    sure = np.zeros(len(facts["right"]))
    for group in range(GROUPS):
        rows = learn_all(facts, facts["group"] != group)
        mine = facts["group"] == group
        sure[mine] = apply(rows, facts)[mine]
    raw = 1 / (1 + np.exp(-facts["x"][:, 0]))
    text = "\n".join([*by_kind(sure, raw, facts), "", *reliability(sure, facts["right"]), "",
                      *cuts(sure, facts, wanted)])
    print(text)
    write(args.output, learn_all(facts, facts["group"] >= 0))
    if args.docs:
        write_docs(os.path.join(HERE, "../../docs/quality.md"), text)


if __name__ == "__main__":
    main()
