"""Which tags the tokens of a head may have by the gold of its document: for slot_network.py.

A value of the gold is looked for among the tokens, letter by letter without blanks and marks.
Where it stands, its tokens begin and continue it; where it does not, tokens that share its words
may be of it or of nothing. What a document's gold never tells (places, units, grades) may stand
anywhere.
"""
import collections
import json
import os
import re
import unicodedata

import numpy as np

SLOTS = ["title", "employer", "unit", "place", "school", "degree", "area", "grade"]
TAGS = 1 + 2 * len(SLOTS)  # other; of each slot: begins, continues
FIELDS = {
    "job": {"name": "employer", "department": "unit", "position": "title", "location": "place"},
    "degree": {"institution": "school", "studyType": "degree", "area": "area",
               "department": "unit", "location": "place", "score": "grade"},
}
LISTS = {"job": "work", "degree": "education"}
OFTEN_LEFT_OUT = ("unit", "place", "grade")
OTHER = 1  # as a set of tags: bit 0


def begin_of(slot):
    return 1 + 2 * SLOTS.index(slot)


def may_be(slot):
    return 3 << begin_of(slot)


def words(text):
    text = unicodedata.normalize("NFKC", str(text or "")).casefold()
    return "".join(c if c.isalnum() or c in "+#" else " " for c in text).split()


def letters(text):
    return "".join(words(text))


def text_of(value):
    if isinstance(value, dict):
        return ", ".join(str(v) for v in value.values() if v)
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def contains(whole, part):
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


def segments_of(head):
    segments = collections.defaultdict(list)
    for text, _, _, segment in head["tokens"]:
        if segment >= 0:
            segments[segment] += words(text)
    return list(segments.values())


def likeness(head, item):
    score = 0.0
    texts = head.setdefault("segments", segments_of(head))
    whole = "".join(letters(t[0]) for t in head["tokens"] if t[3] >= 0)
    for field in FIELDS[head["kind"]]:
        value = words(text_of(item.get(field)))
        best = max((overlap(t, value) for t in texts), default=0)
        glued = "".join(value)
        if len(glued) > 5 and glued in whole:
            best = max(best, .95)
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
    table = np.array([[likeness(head, item) for item in items] for head in heads])
    for h in range(len(heads)):
        best = int(table[h].argmax())
        also = [i for i in range(len(items)) if int(table[:, i].argmax()) == h and i != best]
        mine[h] = [items[i] for i in [best, *also] if table[h, i] >= 1.6]
    return mine


def occurrences(texts, value):
    """(first, behind the last) token of each place where the letters `value` stand."""
    found = []
    for first, text in enumerate(texts):
        if not text or not value.startswith(text):
            continue
        rest, at = value, first
        while rest and at < len(texts) and texts[at] is not None and rest.startswith(texts[at]):
            rest = rest[len(texts[at]):]
            at += 1
        if not rest:
            found.append((first, at))
    return found


def at_segment(head, span):
    """Does the span begin and end with segments? Where a value stands twice, that is likelier."""
    tokens = head["tokens"]
    first, end = span
    begins = first == 0 or tokens[first - 1][3] != tokens[first][3]
    return begins + (end == len(tokens) or tokens[end][3] != tokens[end - 1][3])


class Tagged:
    """The sets of tags that a head's tokens may have, as bits."""

    def __init__(self, head):
        self.head = head
        # None: a date. Tokens without letters are of any value.
        self.texts = [None if t[3] < 0 else letters(t[0]) for t in head["tokens"]]
        self.tags = [0] * len(self.texts)

    def put(self, slot, span, certain):
        begin = begin_of(slot)
        for i in range(*span):
            if certain:
                self.tags[i] = 1 << (begin if i == span[0] else begin + 1)
            elif not self.tags[i] or self.tags[i] & OTHER:
                self.tags[i] |= OTHER | may_be(slot)

    def is_free(self, span):
        return not any(self.tags[i] and not self.tags[i] & OTHER for i in range(*span))

    def find(self, slot, value, times):
        """Puts the value where it stands, `times` times at most; whether it was found."""
        spans = [s for s in occurrences(self.texts, letters(value)) if self.is_free(s)]
        spans.sort(key=lambda s: (-at_segment(self.head, s), s))
        for n, span in enumerate(spans):
            if self.is_free(span):
                self.put(slot, span, n < times)
        return bool(spans)

    def doubt(self, slot, value):
        """Tokens of the value's words may be of it."""
        its = set(words(value))
        for i, token in enumerate(self.head["tokens"]):
            mine = set(words(token[0]))
            if self.texts[i] and mine & its:
                self.put(slot, (i, i + 1), False)


def tags_of(head, items, never_told):
    fields = FIELDS[head["kind"]]
    told = [(slot, text_of(item.get(field))) for item in items for field, slot in fields.items()]
    values = collections.Counter((slot, value) for slot, value in told if letters(value))
    tagged = Tagged(head)
    missed = []
    for (slot, value), times in sorted(values.items(), key=lambda v: -len(letters(v[0][1]))):
        if tagged.find(slot, value, times):
            continue
        parts = [p for p in re.split(r"[,;/|()–—]| - | and ", value) if letters(p)]
        found = [len(parts) > 1 and tagged.find(slot, part, 1) for part in parts]
        missed += [(slot, part) for part, there in zip(parts, found) if not there]
    for slot, value in missed:
        tagged.doubt(slot, value)
    for i, text in enumerate(tagged.texts):
        if text is None:
            tagged.tags[i] = OTHER
        elif not tagged.tags[i]:
            tagged.tags[i] = OTHER | sum(may_be(slot) for slot in never_told)
    return tagged.tags


def weight_of(family, heads):
    """Wild documents count more, and no document with many heads drowns the others."""
    base = {"hand": 2.0, "rendered": .5, "random": .35, "wild": 1.0}.get(family, 1.0)
    return base * min(1.0, (12 / heads) ** .5)


def heads_in(path):
    """{document: heads}; each knows its first row."""
    documents = collections.defaultdict(list)
    at = 0
    for line in open(path, encoding="utf-8"):
        head = json.loads(line)
        head["at"] = at
        at += len(head["tokens"])
        documents[head["document"]].append(head)
    return documents


def label(heads, gold, family, by_gold):
    """Gives the document's heads their "tags" and "weight"."""
    complete = gold.get("completeFor")
    for kind, fields in FIELDS.items():
        mine = [head for head in heads if head["kind"] == kind]
        items = gold.get(LISTS[kind]) or []
        never_told = [slot for field, slot in fields.items()
                      if slot in OFTEN_LEFT_OUT and not any(item.get(field) for item in items)]
        for head, its in zip(mine, fitting_items(mine, items)):
            head["weight"] = weight_of(family, len(mine))
            if its:
                head["tags"] = tags_of(head, its, never_told)
            else:
                head["tags"] = [OTHER] * len(head["tokens"])
                whole = complete is None or LISTS[kind] in complete
                head["weight"] *= 0 if by_gold or not whole else .5


def labelled_documents(work, part, made):
    """(row of the list, heads) of each document with heads."""
    heads = heads_in(os.path.join(work, f"{part}.{made}_heads.jsonl"))
    for row in json.load(open(os.path.join(work, part + ".json"), encoding="utf-8")):
        mine = heads.get(row["path"], [])
        if mine:
            label(mine, json.load(open(row["gold"], encoding="utf-8")), row["family"],
                  made == "gold")
            yield row, mine
