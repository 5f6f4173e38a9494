#!/usr/bin/env python3
"""Learns the network of line roles (extract/segment/role_network.hpp) from documents with gold.

    line_network.py --work WORK --output extract/evidence/model/line_network.bin

Reads the signals of the lines (WORK/fold0.rows.f32 …, by dump_lines) and their roles (line_model.py
label); writes what networks that did not see a fold's owners think of its lines:
WORK/fold0.scores.f32 …. Many roles are a matter of opinion, and some labels are wrong: what is
learnt is a mixture of the label and of what teachers think, networks that saw neither the line nor
the lines that its student is measured on (Hinton et al., 2015; labels of their own fold would only
be repeated). Deterministic on one machine. Needs numpy and jax (0.10). See
bench/train/README.md.
"""
import argparse
import os
import struct
import time

import jax
import jax.numpy as jnp
import numpy as np

from adam import dropped, stepper
from line_model import PARTS, ROLES, Labelled, report

FOLDS = [part for part in PARTS if part != "test"]

DENSE, UNITS, LAYERS = 96, 64, 2
TAUGHT = .6  # the teachers' share of what is learnt
TEACHERS, MEMBERS = 2, 1  # networks whose opinions are averaged: of a teacher, of what ships
EPOCHS, BATCH, RATE, DROPPED = 16, 16, 3e-3, .3
UNSEEN = .05  # share of a line's signals that are hidden while learning, and of a stretch's
EXCERPTS = .25  # share of stretches of which only some lines are shown: there are short documents
LONGEST, SHARED = 192, 32  # lines of a stretch of a long document; of which the next has some again
WIDTHS = (32, 64, 128, LONGEST)
FARTHEST = 4.0


class Part(Labelled):
    def __init__(self, work, name):
        super().__init__(work, name)
        rows = np.fromfile(os.path.join(work, name + ".rows.f32"), np.float32)
        rows = rows.reshape(len(self.roles), -1)
        self.x = np.sign(rows) * np.sqrt(np.abs(rows))

    def stretches(self):
        for document in np.unique(self.documents):
            lines = np.flatnonzero(self.documents == document)
            for begin in range(0, len(lines), LONGEST - SHARED):
                yield lines[begin:begin + LONGEST]
                if begin + LONGEST >= len(lines):
                    break


class Scale:
    def __init__(self, parts):
        x = np.concatenate([part.x for part in parts])
        self.mean = x.mean(axis=0)
        self.factor = 1 / (x.std(axis=0) + 1e-3)

    def of(self, x):
        return np.clip((x - self.mean) * self.factor, -FARTHEST, FARTHEST).astype(np.float32)


def initial(key, inputs):
    """The weights, in the order in which they are written."""
    keys = iter(jax.random.split(key, 32))

    def table(rows, columns):
        return jax.random.normal(next(keys), (rows, columns)) / np.sqrt(rows)

    weights = {"dense": table(inputs, DENSE), "dense_bias": jnp.zeros(DENSE)}
    width = DENSE
    for layer in range(LAYERS):
        for way in ("down", "up"):
            weights[f"in{layer}{way}"] = table(width, 3 * UNITS)
            weights[f"own{layer}{way}"] = table(UNITS, 3 * UNITS)
            weights[f"bias{layer}{way}"] = jnp.zeros(3 * UNITS)
        width = 2 * UNITS
    weights["out"] = table(2 * UNITS + DENSE, len(ROLES))
    weights["out_bias"] = jnp.zeros(len(ROLES))
    return weights


def units(x, mask, weights, name, upwards):
    wished = x @ weights["in" + name] + weights["bias" + name]

    def step(state, seen):
        wish, here = seen
        kept = state @ weights["own" + name]
        update = jax.nn.sigmoid(wish[:, :UNITS] + kept[:, :UNITS])
        reset = jax.nn.sigmoid(wish[:, UNITS:2 * UNITS] + kept[:, UNITS:2 * UNITS])
        candidate = jnp.tanh(wish[:, 2 * UNITS:] + reset * kept[:, 2 * UNITS:])
        new = jnp.where(here[:, None] > 0, (1 - update) * state + update * candidate, state)
        return new, new

    nothing = jnp.zeros((x.shape[0], UNITS))
    _, out = jax.lax.scan(step, nothing, (wished.swapaxes(0, 1), mask.T), reverse=upwards)
    return out.swapaxes(0, 1)


def opinions(weights, x, mask, key=None):
    keys = jax.random.split(key, LAYERS + 2) if key is not None else [None] * (LAYERS + 2)
    x = dropped(keys[0], x, UNSEEN)
    first = dropped(keys[1], jax.nn.relu(x @ weights["dense"] + weights["dense_bias"]), DROPPED)
    below = first
    for layer in range(LAYERS):
        both = [units(below, mask, weights, f"{layer}{way}", way == "up") for way in ("down", "up")]
        below = dropped(keys[2 + layer], jnp.concatenate(both, -1), DROPPED)
    above = jnp.concatenate([below, first], -1)
    return jax.nn.log_softmax(above @ weights["out"] + weights["out_bias"])


forward = jax.jit(opinions)


def loss(weights, x, mask, wanted, counts, key):
    found = (opinions(weights, x, mask, key) * wanted).sum(-1)
    return -(found * counts).sum() / (counts.sum() + 1)


step = stepper(loss)


def batch_of(stretches):
    """Stretches of (signals, wanted shares of roles, weights) as tables of one width."""
    width = next(w for w in WIDTHS if w >= max(len(x) for x, _, _ in stretches))
    x = np.zeros((BATCH, width, stretches[0][0].shape[1]), np.float32)
    mask, counts = np.zeros((2, BATCH, width), np.float32)
    wanted = np.zeros((BATCH, width, len(ROLES)), np.float32)
    for k, (signals, shares, weight) in enumerate(stretches):
        n = len(signals)
        x[k, :n], mask[k, :n], wanted[k, :n], counts[k, :n] = signals, 1, shares, weight
    return x, mask, wanted, counts


def varied(row, chance):
    """The stretch as another document might have it: some signals missing, or an excerpt of it."""
    x, wanted, counts = row
    x = x * (chance.rand(x.shape[1]) > UNSEEN)
    if len(x) > 12 and chance.rand() < EXCERPTS:
        size = chance.randint(6, min(len(x), 40))
        begin = chance.randint(0, len(x) - size + 1)
        x, wanted, counts = (t[begin:begin + size] for t in (x, wanted, counts))
    return x, wanted, counts


def learn(parts, wanted, scale, seed):
    """`wanted`: of each part, the shares of roles of its lines."""
    rows = [(scale.of(part.x[s]), shares[s], part.weights[s])
            for part, shares in zip(parts, wanted) for s in part.stretches()]
    weights = initial(jax.random.PRNGKey(seed), rows[0][0].shape[1])
    first = second = jax.tree_util.tree_map(jnp.zeros_like, weights)
    chance, key = np.random.RandomState(seed), jax.random.PRNGKey(seed + 1000)
    steps = EPOCHS * -(-len(rows) // BATCH)
    number = 0
    for _ in range(EPOCHS):
        order = sorted(chance.permutation(len(rows)),
                       key=lambda i: len(rows[i][0]) // 64 + chance.rand() / 2)
        batches = [order[k:k + BATCH] for k in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        for chosen in batches:
            number += 1
            key, own = jax.random.split(key)
            rate = RATE * (1 - .95 * number / steps) * min(1, number / 50)
            weights, first, second = step(weights, first, second, number, rate,
                                          *batch_of([varied(rows[i], chance) for i in chosen]),
                                          own)
    return weights


def predict(members, scale, part):
    """Logarithms of probabilities: of the members, the geometric mean."""
    total = np.zeros((len(part.roles), len(ROLES)), np.float32)
    seen = np.zeros(len(part.roles))
    stretches = sorted(part.stretches(), key=len)
    for k in range(0, len(stretches), BATCH):
        chosen = stretches[k:k + BATCH]
        x, mask, _, _ = batch_of([(scale.of(part.x[s]), 0, 0) for s in chosen])
        out = sum(np.array(forward(weights, x, mask)) for weights in members) / len(members)
        for row, s in enumerate(chosen):
            total[s] += out[row, :len(s)]
            seen[s] += 1
    total /= seen[:, None]
    return total - np.log(np.exp(total).sum(axis=1, keepdims=True))


def write(path, members, scale):
    inputs = len(scale.mean)
    with open(path, "wb") as out:
        out.write(struct.pack("<4s5I", b"VGN1", inputs, DENSE, UNITS, len(ROLES), len(members)))
        for table in (scale.mean, scale.factor):
            out.write(np.asarray(table, "<f4").tobytes())
        for weights in members:
            for name in initial(jax.random.PRNGKey(0), inputs):  # jax has sorted them by name
                out.write(np.asarray(weights[name], "<f4").tobytes())


def certain(part):
    return np.eye(len(ROLES), dtype=np.float32)[part.roles]


def teach(parts):
    """{(teacher's fold, part): what networks learnt from that fold alone think of the part}"""
    opinions_of = {}
    for fold in FOLDS:
        began = time.time()
        scale = Scale([parts[fold]])
        members = [learn([parts[fold]], [certain(parts[fold])], scale, seed)
                   for seed in range(TEACHERS)]
        for other in FOLDS:
            if other != fold:
                opinions_of[fold, other] = np.exp(predict(members, scale, parts[other]))
        print(f"teacher of {fold} ({time.time() - began:.0f} s)", flush=True)
    return opinions_of


def taught(parts, opinions_of, name, unseen):
    """What is learnt of the part `name` by a network that shall not have seen the part `unseen`."""
    teachers = [fold for fold in FOLDS if fold not in (name, unseen)]
    opinion = sum(opinions_of[fold, name] for fold in teachers) / len(teachers)
    return (1 - TAUGHT) * certain(parts[name]) + TAUGHT * opinion


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", required=True)
    args = parser.parse_args()
    parts = {name: Part(args.work, name) for name in PARTS}
    opinions_of = teach(parts)
    for name, part in parts.items():
        began = time.time()
        seen = [fold for fold in FOLDS if fold != name]
        scale = Scale([parts[fold] for fold in seen])
        wanted = [taught(parts, opinions_of, fold, name) for fold in seen]
        count = MEMBERS if name == "test" else 1  # one will do for what later stages learn from
        members = [learn([parts[fold] for fold in seen], wanted, scale, seed)
                   for seed in range(count)]
        guess = predict(members, scale, part)
        guess.astype("<f4").tofile(os.path.join(args.work, name + ".scores.f32"))
        print(f"{name} ({time.time() - began:.0f} s)", end=" ", flush=True)
        report(part.roles, guess.argmax(axis=1), part.weights)
    write(args.output, members, scale)  # learnt for the test owners: from all the others


if __name__ == "__main__":
    main()
