#!/usr/bin/env python3
"""Learns how the slots of a head hang together (extract/find/slot_chain.inc): what it is worth to
give two neighbours the same slot, so that they become one value, to fill a slot again, to leave it
empty. A conditional random field over the slots of a head and the set of slots filled so far; what
the slot models say of each segment (slot_model.py, out of fold) is given.

    slot_chain.py --work WORK --output extract/find/slot_chain.inc

Deterministic. Needs numpy and scipy.
"""
import argparse
import json
import os

import numpy as np
import scipy.optimize

import slot_model
from line_model import PARTS

ORDER = {  # slots of a kind, "other" last; which of them are told apart once filled
    "job": (["title", "employer", "unit", "place", "other"], 4),
    "degree": (["school", "degree", "area", "unit", "place", "grade", "other"], 6),
}
SEPARATORS = 18


class Heads:
    """Heads of one length."""

    def __init__(self, length, slots):
        self.opinions, self.separators, self.labels, self.weights = [], [], [], []
        self.length, self.slots = length, slots

    def freeze(self):
        self.opinions = np.array(self.opinions, np.float64)
        self.separators = np.array(self.separators)
        self.labels = np.array(self.labels)
        self.weights = np.array(self.weights)


def read(work, kind):
    slots, _ = ORDER[kind]
    columns = [slot_model.SLOTS.index(slot) for slot in slots]
    lengths = {}
    for part in PARTS:
        if part == "test":
            continue
        for made, share in (("gold", .6), ("found", 1.0)):
            path = os.path.join(work, f"{part}.{made}_heads")
            heads = slot_model.heads_in(path + ".jsonl", kind)
            labelled = list(slot_model.labelled(work, part, kind, heads, made == "gold"))
            opinions = np.fromfile(f"{path}.{kind}.opinions.f32", np.float32)
            opinions = opinions.reshape(len(labelled), -1)[:, columns]
            at = 0
            for row in json.load(open(os.path.join(work, part + ".json"), encoding="utf-8")):
                for head in heads.get(row["path"], []):
                    n = len(head["segments"])
                    mine = labelled[at:at + n]
                    if 0 < n <= 24 and mine[0][1] > 0:
                        bucket = lengths.setdefault(n, Heads(n, len(slots)))
                        bucket.opinions.append(opinions[at:at + n])
                        bucket.separators.append([s["before"] for s in head["segments"]])
                        bucket.labels.append([slots.index(label) for label, _ in mine])
                        bucket.weights.append(share * mine[0][1])
                    at += n
    for bucket in lengths.values():
        bucket.freeze()
    return list(lengths.values())


class Chain:
    """scale; bias of each slot; join[slot][separator]; repeat[slot]; missing[slot]"""

    def __init__(self, kind):
        self.slots, self.bits = ORDER[kind]
        self.count = len(self.slots)
        self.masks = 1 << self.bits
        sizes = [1, self.count, self.bits * SEPARATORS, self.bits, self.bits]
        self.ends = np.cumsum([0, *sizes])
        self.has = np.array([[(m >> t) & 1 for m in range(self.masks)] for t in range(self.bits)],
                            bool)

    def split(self, x):
        scale, bias, join, repeat, missing = (x[a:b] for a, b in zip(self.ends, self.ends[1:]))
        return scale[0], bias, join.reshape(self.bits, SEPARATORS), repeat, missing

    def start(self):
        x = np.zeros(self.ends[-1])
        x[0] = 1
        x[self.ends[2]:self.ends[3]] = -1
        x[self.ends[3]:self.ends[4]] = -1.5
        return x

    def gold(self, heads, x, grad):
        """Score of the labels; their features are added to `grad`."""
        scale, bias, join, repeat, missing = self.split(x)
        n, length = heads.labels.shape
        w = heads.weights
        score = np.zeros(n)
        filled = np.zeros((n, self.bits), bool)
        for i in range(length):
            label = heads.labels[:, i]
            own = heads.opinions[np.arange(n), i, label]
            score += scale * own + bias[label]
            grad[0] += (w * own).sum()
            np.add.at(grad, self.ends[1] + label, w)
            main = label < self.bits
            if i > 0:
                joins = main & (label == heads.labels[:, i - 1])
                sep = heads.separators[:, i]
                score[joins] += join[label[joins], sep[joins]]
                np.add.at(grad, self.ends[2] + label[joins] * SEPARATORS + sep[joins], w[joins])
                again = main & ~joins & filled[np.arange(n), np.minimum(label, self.bits - 1)]
                score[again] += repeat[label[again]]
                np.add.at(grad, self.ends[3] + label[again], w[again])
            filled[np.arange(n)[main], label[main]] = True
        score += (~filled * missing).sum(axis=1)
        grad[self.ends[4]:] += (w[:, None] * ~filled).sum(axis=0)
        return (w * score).sum()

    def expected(self, heads, x, grad):
        """log Z of each head, weighted; expected features are taken from `grad`."""
        scale, bias, join, repeat, missing = self.split(x)
        n, length = heads.labels.shape
        w = heads.weights
        unary = np.exp(scale * heads.opinions + bias)
        jump, again = np.exp(join), np.exp(repeat)
        last = np.exp(((~self.has.T) * missing).sum(axis=1))  # of each mask
        alphas, norms = [], []
        alpha = np.zeros((n, self.count, self.masks))
        for t in range(self.count):
            alpha[:, t, (1 << t) if t < self.bits else 0] = unary[:, 0, t]
        for i in range(length):
            if i > 0:
                alpha = self.forward(alpha, unary[:, i], jump[:, heads.separators[:, i]], again)
            norm = alpha.sum(axis=(1, 2))
            alpha = alpha / norm[:, None, None]
            alphas.append(alpha)
            norms.append(np.log(norm))
        z = (alpha * last).sum(axis=(1, 2))
        beta = np.broadcast_to(last, alpha.shape) / z[:, None, None]
        ends = (alpha * beta).sum(axis=1)  # of masks
        grad[self.ends[4]:] -= (w[:, None] * (ends @ (~self.has).T)).sum(axis=0)
        for i in range(length - 1, -1, -1):
            marginal = (alphas[i] * beta).sum(axis=2)
            grad[0] -= (w * (marginal * heads.opinions[:, i]).sum(axis=1)).sum()
            grad[self.ends[1]:self.ends[2]] -= (w[:, None] * marginal).sum(axis=0)
            if i == 0:
                break
            # alpha of step i before its norm was exp(norms[i]) times larger
            step = unary[:, i] / np.exp(norms[i])[:, None]
            beta = self.backward(alphas[i - 1], beta, step, jump, again, heads.separators[:, i], w,
                                 grad)
        return (w * (np.log(z) + np.sum(norms, axis=0))).sum()

    def forward(self, alpha, unary, jump, again):
        total = alpha.sum(axis=1)
        new = np.zeros_like(alpha)
        for t in range(self.count):
            if t >= self.bits:
                new[:, t] = unary[:, t, None] * total
                continue
            has = self.has[t]
            others = total - alpha[:, t]
            here = np.where(has)[0]
            new[:, t, here] = unary[:, t, None] * (
                jump[t][:, None] * alpha[:, t, here] + again[t] * others[:, here]
                + others[:, here ^ (1 << t)])
        return new

    def backward(self, alpha, beta, step, jump, again, separators, w, grad):
        before = np.zeros_like(beta)
        for t in range(self.count):
            if t >= self.bits:
                before += (step[:, t, None] * beta[:, t])[:, None, :]
                continue
            here = np.where(self.has[t])[0]
            own = step[:, t, None] * beta[:, t, here]
            joined = own * jump[t, separators][:, None]
            repeated = own * again[t]
            both = (alpha[:, t, here] * joined).sum(axis=1)
            np.add.at(grad, self.ends[2] + t * SEPARATORS + separators, -w * both)
            others = alpha.sum(axis=1) - alpha[:, t]
            grad[self.ends[3] + t] -= (w * (others[:, here] * repeated).sum(axis=1)).sum()
            for s in range(self.count):
                if s == t:
                    before[:, s, here] += joined
                else:
                    before[:, s, here] += repeated
                    before[:, s, here ^ (1 << t)] += own
        return before

    def loss(self, x, buckets, start):
        grad = np.zeros_like(x)
        gain = sum(self.gold(b, x, grad) - self.expected(b, x, grad) for b in buckets)
        away = x - start
        return .5 * 1.0 * (away * away).sum() - gain, 1.0 * away - grad

    def learn(self, buckets):
        start = self.start()
        found = scipy.optimize.minimize(self.loss, start, args=(buckets, start), jac=True,
                                        method="L-BFGS-B", options={"maxiter": 60})
        print(f"loss {found.fun:.0f} after {found.nit} steps, at the start "
              f"{self.loss(start, buckets, start)[0]:.0f}")
        return found.x


def by_slot(chain, values, width=None):
    """`values` in the order of the program's slots; 0 for those that the kind lacks."""
    rows = []
    for slot in slot_model.SLOTS:
        there = slot in chain.slots and chain.slots.index(slot) < len(values)
        rows.append(values[chain.slots.index(slot)] if there else
                    np.zeros(width) if width else 0.0)
    return rows


def numbers(values):
    return ", ".join(f"{value:.2f}F" for value in values)


def write(path, chains):
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Learnt by bench/train/slot_chain.py; not to be edited.\n")
        for kind, (chain, x) in chains.items():
            scale, bias, join, repeat, missing = chain.split(x)
            out.write(f"constexpr SlotChain {kind}_chain = {{\n    {scale:.3f}F,\n")
            out.write(f"    {{{numbers(by_slot(chain, bias))}}},\n    {{{{\n")
            for row in by_slot(chain, join, SEPARATORS):
                out.write(f"        {{{numbers(row)}}},\n")
            out.write("    }},\n")
            for values in (repeat, missing):
                out.write(f"    {{{numbers(by_slot(chain, values))}}},\n")
            out.write("};\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    chains = {}
    for kind in ORDER:
        chain = Chain(kind)
        chains[kind] = chain, chain.learn(read(args.work, kind))
    write(args.output, chains)


if __name__ == "__main__":
    main()
