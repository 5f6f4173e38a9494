#!/usr/bin/env python3
"""Learns the network that says what the tokens of heads are (extract/find/slots/slot_network.hpp)
from the heads that dump_lines prints and the gold of the documents.

    slot_network.py --work WORK --output extract/evidence/model/slot_network.bin [--parts fold0,…]

WORK is that of learn_lines. Networks for each fold, learnt from the others, go to
WORK/fold0/slot_network.bin and so on; that learnt from all but the test owners to the output and to
WORK/test. Deterministic on one machine. Needs numpy and jax (0.10). See bench/train/README.md.
"""
import argparse
import collections
import concurrent.futures
import multiprocessing
import os
import shutil
import struct

import jax
import jax.numpy as jnp
import numpy as np

import slot_labels
import word_vectors
from adam import dropped, stepper
from line_model import PARTS
from slot_labels import FIELDS, SLOTS, TAGS

DENSE, UNITS, LAYERS, MEMBERS = 64, 48, 2, 2
WORDS, AFFIXES, WORD_WIDTH, AFFIX_WIDTH = 4096, 1024, 16, 8
EPOCHS, BATCH, RATE, DROPPED = 15, 32, 4e-3, .3
UNSEEN = .05  # share of signals that are hidden while learning, and of a stretch's
MEANT = 2 * word_vectors.WIDTH  # the last signals: what the token means (word_vectors.hpp)
UNMEANT = .2  # share of tokens of which they are hidden while learning
UNREAD = .6  # share of words that are hidden, and of half as many their first, last letters
EXCERPTS = .3  # share of stretches of which only some heads are shown
# families of which each epoch sees one variant of a document, or of an owner's
MADE = ("rendered", "random")
PRINTED = ("wild",)
LONGEST = 384
WIDTHS = (64, 128, 224, LONGEST)
FARTHEST = 4.0
WILD = ("hand", "academic_latex", "latex_macros", "json_resume", "wild")
IMPOSSIBLE = -30.0


def possible_tags(kind):
    tags = np.zeros(TAGS, bool)
    tags[0] = True
    for slot in FIELDS[kind].values():
        begin = slot_labels.begin_of(slot)
        tags[begin:begin + 2] = True
    return tags


POSSIBLE = {kind: possible_tags(kind) for kind in FIELDS}
# which tag may stand behind which: a value is begun before it is continued
FOLLOWS = np.ones((TAGS, TAGS), np.float32)
for tag in range(2, TAGS, 2):
    FOLLOWS[:, tag] = 0
    FOLLOWS[tag - 1, tag] = FOLLOWS[tag, tag] = 1
STARTS = np.array([tag == 0 or tag % 2 for tag in range(TAGS)], np.float32)
BITS = 1 << np.arange(TAGS)


class Document:
    """The heads of a document as rows: signals, letters, may be, allowed by the gold, weight."""

    def __init__(self, row, heads, rows):
        self.family, self.path, self.owner = row["family"], row["path"], row["owner"]
        self.heads = heads
        at = np.concatenate([np.arange(h["at"], h["at"] + len(h["tokens"])) for h in heads])
        table = rows[at]
        self.x = np.sign(table[:, :-3]) * np.sqrt(np.abs(table[:, :-3]))
        self.letters = table[:, -3:].astype(np.int32)
        self.tags = np.concatenate([h["tags"] for h in heads]).astype(np.int64)
        self.weights = np.concatenate([[h["weight"]] * len(h["tokens"]) for h in heads])
        self.starts = np.concatenate([np.arange(len(h["tokens"])) == 0 for h in heads])
        self.possible = np.concatenate(
            [np.repeat(POSSIBLE[h["kind"]][None], len(h["tokens"]), 0) for h in heads])
        self.possible[self.letters[:, 0] == 0, 1:] = False  # dates

    def stretches(self):
        """Slices of whole heads, as long as the network takes."""
        begins = [*np.flatnonzero(self.starts), len(self.x)]
        first = 0
        for this, after in zip(begins, begins[1:]):
            if after - first > LONGEST and this > first:
                yield slice(first, this)
                first = this
        yield slice(first, min(len(self.x), first + LONGEST))


def read(work, part, made):
    path = os.path.join(work, f"{part}.{made}_heads")
    found = list(slot_labels.labelled_documents(work, part, made))
    count = sum(len(h["tokens"]) for heads in
                slot_labels.heads_in(path + ".jsonl").values() for h in heads)
    rows = np.fromfile(path + ".f32", np.float32).reshape(count, -1)
    documents = []
    for row, heads in found:
        heads = [h for h in heads if h["tokens"]]
        if heads:
            documents.append(Document(row, heads, rows))
    return documents


class Scale:
    def __init__(self, documents):
        x = np.concatenate([d.x for d in documents])
        self.mean = x.mean(axis=0)
        self.factor = 1 / (x.std(axis=0) + 1e-2)

    def of(self, x):
        return np.clip((x - self.mean) * self.factor, -FARTHEST, FARTHEST).astype(np.float32)


def initial(key, inputs):
    """The weights, in the order in which they are written."""
    keys = iter(jax.random.split(key, 32))

    def table(rows, columns, deviation=None):
        return jax.random.normal(next(keys), (rows, columns)) * (deviation or rows ** -.5)

    weights = {"words": table(WORDS, WORD_WIDTH, .3), "begins": table(AFFIXES, AFFIX_WIDTH, .3),
               "ends": table(AFFIXES, AFFIX_WIDTH, .3),
               "dense": table(inputs + WORD_WIDTH + 2 * AFFIX_WIDTH, DENSE),
               "dense_bias": jnp.zeros(DENSE)}
    width = DENSE
    for layer in range(LAYERS):
        for way in ("down", "up"):
            weights[f"in{layer}{way}"] = table(width, 3 * UNITS)
            weights[f"own{layer}{way}"] = table(UNITS, 3 * UNITS)
            weights[f"bias{layer}{way}"] = jnp.zeros(3 * UNITS)
        width = 2 * UNITS
    weights["out"] = table(2 * UNITS + DENSE, TAGS)
    weights["out_bias"] = jnp.zeros(TAGS)
    weights["chain"] = jnp.zeros((TAGS, TAGS))
    weights["start"] = jnp.zeros(TAGS)
    return weights


def both_ways(x, mask, weights, layer):
    """The units of both directions in one go: upwards is downwards over the lines turned round."""
    names = [f"{layer}{way}" for way in ("down", "up")]
    own = jnp.stack([weights["own" + name] for name in names])
    wished = [x @ weights["in" + name] + weights["bias" + name] for name in names]
    wished = jnp.stack([wished[0], wished[1][:, ::-1]])
    here = jnp.stack([mask, mask[:, ::-1]])

    def step(state, seen):
        wish, here = seen
        kept = state @ own
        update = jax.nn.sigmoid(wish[..., :UNITS] + kept[..., :UNITS])
        reset = jax.nn.sigmoid(wish[..., UNITS:2 * UNITS] + kept[..., UNITS:2 * UNITS])
        candidate = jnp.tanh(wish[..., 2 * UNITS:] + reset * kept[..., 2 * UNITS:])
        new = jnp.where(here[..., None] > 0, (1 - update) * state + update * candidate, state)
        return new, new

    nothing = jnp.zeros((2, x.shape[0], UNITS))
    _, out = jax.lax.scan(step, nothing, (jnp.moveaxis(wished, 2, 0), jnp.moveaxis(here, 2, 0)))
    out = jnp.moveaxis(out, 0, 2)
    return jnp.concatenate([out[0], out[1][:, ::-1]], -1)


def opinions(weights, x, letters, mask, hidden=None, key=None):
    """`hidden`: while learning, the shares of words' letters and of units that are hidden."""
    hidden = hidden or (0, 0)
    keys = jax.random.split(key, LAYERS + 4) if key is not None else [None] * (LAYERS + 4)
    if key is not None:
        shares = jnp.array([1, .5, .5]) * hidden[0]
        letters = jnp.where(jax.random.bernoulli(keys[-1], 1 - shares, letters.shape), letters, 0)
        meant = jax.random.bernoulli(keys[-2], 1 - UNMEANT, (*x.shape[:2], 1))
        x = jnp.concatenate([x[..., :-MEANT], jnp.where(meant, x[..., -MEANT:], 0)], -1)
    read = [weights["words"][letters[..., 0]], weights["begins"][letters[..., 1]],
            weights["ends"][letters[..., 2]]]
    x = jnp.concatenate([dropped(keys[0], x, UNSEEN), *read], -1)
    first = dropped(keys[1], jax.nn.relu(x @ weights["dense"] + weights["dense_bias"]), hidden[1])
    below = first
    for layer in range(LAYERS):
        below = dropped(keys[2 + layer], both_ways(below, mask, weights, layer), hidden[1])
    above = jnp.concatenate([below, first], -1)
    return above @ weights["out"] + weights["out_bias"]


forward = jax.jit(opinions)


def chain_sums(weights, scores, possible, starts):
    """What each token adds to the logarithm of the sum over all tags of its head's tokens."""
    most = jax.lax.stop_gradient(scores.max(axis=-1, keepdims=True))
    each = jnp.exp(jnp.maximum(scores - most, -60.0)) * possible
    chain = jnp.exp(weights["chain"]) * FOLLOWS
    start = jnp.exp(weights["start"]) * STARTS

    def step(alpha, seen):
        own, first = seen
        new = jnp.where(first[:, None] > 0, start, alpha @ chain) * own
        total = new.sum(axis=-1) + 1e-30
        return new / total[:, None], jnp.log(total)

    nothing = jnp.ones((scores.shape[0], TAGS)) / TAGS
    _, sums = jax.lax.scan(step, nothing, (each.swapaxes(0, 1), starts.T))
    return sums.T + most[..., 0]


def loss(weights, x, letters, mask, possible, allowed, starts, counts, hidden, key):
    scores = opinions(weights, x, letters, mask, hidden, key)
    twice = chain_sums(weights, jnp.concatenate([scores, scores]),
                       jnp.concatenate([possible, allowed]), jnp.concatenate([starts, starts]))
    n = len(scores)
    return ((twice[:n] - twice[n:]) * counts).sum() / (counts.sum() + 1)


step = stepper(loss)


class Stretch:
    def __init__(self, document, piece, scale):
        self.x = scale.of(document.x[piece])
        self.letters = document.letters[piece]
        self.starts = document.starts[piece].astype(np.float32)
        self.possible = document.possible[piece].astype(np.float32)
        allowed = (document.tags[piece][:, None] & BITS) > 0
        self.allowed = (allowed & document.possible[piece]).astype(np.float32)
        self.counts = document.weights[piece].astype(np.float32)
        nothing = self.allowed.sum(axis=1) == 0
        self.allowed[nothing] = self.possible[nothing]
        self.allowed[self.counts == 0] = self.possible[self.counts == 0]

    def parts(self):
        return self.x, self.letters, self.possible, self.allowed, self.starts, self.counts

    def varied(self, chance):
        """The stretch as another document might have it: signals missing, or an excerpt."""
        x, *others = self.parts()
        parts = [x * (chance.rand(x.shape[1]) > UNSEEN), *others]
        begins = [*np.flatnonzero(self.starts), len(x)]
        if len(begins) > 3 and chance.rand() < EXCERPTS:
            first = chance.randint(0, len(begins) - 2)
            end = chance.randint(first + 1, len(begins))
            parts = [p[begins[first]:begins[end]] for p in parts]
        return parts


def batch_of(rows):
    width = next(w for w in WIDTHS if w >= max(len(r[0]) for r in rows))
    x = np.zeros((BATCH, width, rows[0][0].shape[1]), np.float32)
    letters = np.zeros((BATCH, width, 3), np.int32)
    mask, starts, counts = np.zeros((3, BATCH, width), np.float32)
    possible, allowed = np.zeros((2, BATCH, width, TAGS), np.float32)
    possible[..., 0] = allowed[..., 0] = 1
    for k, row in enumerate(rows):
        n = len(row[0])
        for table, part in zip((x, letters, possible, allowed, starts, counts), row):
            table[k, :n] = part
        mask[k, :n] = 1
    return x, letters, mask, possible, allowed, starts, counts


def stretches_of(documents, scale):
    return [Stretch(d, piece, scale) for d in documents for piece in d.stretches()]


def learn(documents, scale, seed, epochs):
    """`documents`: of each part, those with heads as the gold has them and as they were found."""
    gold, found = documents
    choices = collections.defaultdict(list)  # of each, one an epoch
    for variant, share in ((gold, .6), (found, 1.0)):
        for d in variant:
            counted = share if d.family not in MADE + PRINTED else 1.0
            name = (d.path, share)
            if d.family in MADE + PRINTED:
                name = d.owner if d.family in PRINTED else d.path
            stretches = [Stretch(d, piece, scale) for piece in d.stretches()]
            for stretch in stretches:
                stretch.counts = stretch.counts * counted
            choices[str(name)].append((share, stretches))
    weights = initial(jax.random.PRNGKey(seed), documents[0][0].x.shape[1])
    first = second = jax.tree_util.tree_map(jnp.zeros_like, weights)
    chance, key = np.random.RandomState(seed), jax.random.PRNGKey(seed + 1000)
    number, steps = 0, None
    for _ in range(epochs):
        rows = []
        for _, variants in sorted(choices.items()):
            shares = np.array([share for share, _ in variants])
            chosen = variants[chance.choice(len(shares), p=shares / shares.sum())]
            rows += [stretch.varied(chance) for stretch in chosen[1]]
        rows = sorted(rows, key=lambda r: len(r[0]) * (.8 + .4 * chance.rand()))
        batches = [rows[k:k + BATCH] for k in range(0, len(rows), BATCH)]
        chance.shuffle(batches)
        steps = steps or epochs * len(batches)
        for chosen in batches:
            number += 1
            key, own = jax.random.split(key)
            rate = RATE * max(.02, 1 - .98 * number / steps) * min(1, number / 60)
            weights, first, second = step(weights, first, second, number, rate,
                                          *batch_of(chosen), (UNREAD, DROPPED), own)
    return weights


def best_tags(scores, possible, starts, chain, start):
    """The likeliest tags of a document's tokens."""
    illegal = np.where(FOLLOWS > 0, chain, IMPOSSIBLE)
    begin = np.where(STARTS > 0, start, IMPOSSIBLE)
    best, back = np.zeros((2, *scores.shape))
    for t, row in enumerate(np.where(possible, scores, IMPOSSIBLE)):
        if starts[t]:
            back[t] = best[t - 1].argmax() if t else 0
            best[t] = begin + row
        else:
            ways = best[t - 1][:, None] + illegal
            back[t] = ways.argmax(axis=0)
            best[t] = ways.max(axis=0) + row
    tags = np.zeros(len(scores), int)
    at = int(best[-1].argmax())
    for t in range(len(scores) - 1, -1, -1):
        tags[t] = at
        at = int(back[t, at])
    return tags


def predict(members, scale, documents):
    stretches = [(d, piece) for d in documents for piece in d.stretches()]
    stretches.sort(key=lambda s: s[1].stop - s[1].start)
    for k in range(0, len(stretches), BATCH):
        chosen = stretches[k:k + BATCH]
        x, letters, mask, *_ = batch_of([Stretch(d, p, scale).parts() for d, p in chosen])
        out = sum(np.array(forward(w, x, letters, mask)) for w in members) / len(members)
        for row, (d, piece) in enumerate(chosen):
            yield d, piece, out[row, :piece.stop - piece.start]


def values_of(tags):
    """{(slot, first, behind the last)}"""
    values, first = set(), None
    for i, tag in enumerate([*tags, 0]):
        if first is not None and (tag == 0 or tag % 2):
            values.add((SLOTS[(tags[first] - 1) // 2], first, i))
            first = None
        if tag % 2:
            first = i
    return values


def report(members, scale, documents, families=None):
    chain = np.mean([np.array(w["chain"]) for w in members], axis=0)
    start = np.mean([np.array(w["start"]) for w in members], axis=0)
    count = collections.Counter()
    for d, piece, scores in predict(members, scale, documents):
        if families and d.family not in families:
            continue
        tags = best_tags(scores, d.possible[piece], d.starts[piece], chain, start)
        certain = (d.weights[piece] > 0) & ((d.tags[piece] & (d.tags[piece] - 1)) == 0)
        gold = np.log2(d.tags[piece] & -d.tags[piece]).astype(int)
        truth = {v for v in values_of(np.where(certain, gold, 0))}
        guess = {v for v in values_of(tags) if certain[v[1]:v[2]].any()}
        for slot in SLOTS:
            mine = {v for v in guess if v[0] == slot}
            its = {v for v in truth if v[0] == slot}
            count[slot, "hit"] += len(mine & its)
            count[slot, "all"] += len(mine) + len(its)
        count["tokens"] += certain.sum()
        count["right"] += (certain & (tags == gold)).sum()
    hit, every = (sum(count[s, k] for s in SLOTS) for k in ("hit", "all"))
    print(f"values {2 * hit / max(1, every):.4f}",
          f"tokens {count['right'] / max(1, count['tokens']):.4f}",
          " ".join(f"{s} {2 * count[s, 'hit'] / max(1, count[s, 'all']):.3f}" for s in SLOTS),
          flush=True)


def write(path, members, scale):
    inputs = len(scale.mean)
    with open(path, "wb") as out:
        out.write(struct.pack("<4s9I", b"VGS1", inputs, WORDS, WORD_WIDTH, AFFIXES, AFFIX_WIDTH,
                              DENSE, UNITS, TAGS, len(members)))
        for table in (scale.mean, scale.factor):
            out.write(np.asarray(table, "<f4").tobytes())
        for weights in members:
            for name in initial(jax.random.PRNGKey(0), inputs):  # jax has sorted them by name
                out.write(np.asarray(weights[name], "<f4").tobytes())


def seen_by(name):
    return [other for other in PARTS if other not in (name, "test")]


def documents_of(work, names):
    """[as the gold has them, as they were found]"""
    return [[d for name in names for d in read(work, name, made)] for made in ("gold", "found")]


def learn_one(task):
    """One member of a part's ensemble: weights, mean and factor of the signals."""
    work, name, seed, epochs = task
    documents = documents_of(work, seen_by(name))
    scale = Scale(documents[0] + documents[1])
    weights = learn(documents, scale, seed, epochs)
    return {key: np.array(value) for key, value in weights.items()}, scale


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    names = args.parts.split(",")
    # one member will do for what is only measured
    tasks = [(args.work, name, seed, args.epochs) for name in names
             for seed in range(MEMBERS if name == "test" else 1)]
    spawn = multiprocessing.get_context("spawn")  # threads of jax do not survive a fork
    with concurrent.futures.ProcessPoolExecutor(args.jobs, spawn) as pool:
        learnt = list(pool.map(learn_one, tasks))
    for name in names:
        mine = [one for task, one in zip(tasks, learnt) if task[1] == name]
        members, scale = [weights for weights, _ in mine], mine[0][1]
        path = os.path.join(args.work, name, "slot_network.bin")
        write(path, members, scale)
        if name == "test":
            shutil.copyfile(path, args.output)
        found = documents_of(args.work, [name])[1]
        print(name, end=" ")
        report(members, scale, found)
        if name != "test":
            print("  wild", end=" ")
            report(members, scale, found, WILD)


if __name__ == "__main__":
    main()
