"""Which facts of a record are right: compared with gold by the rules of bench/score, fact by fact.

What gold does not tell (optional items, lists it does not hold completely) is not judged. Items are
paired greedily, the likest first, where vitagraph-score takes the best assignment. Only the
standard library is needed.
"""
import difflib
import functools
import unicodedata

LEGAL = set("inc incorporated llc ltd limited gmbh ag corp corporation co company plc sa srl bv nv "
            "pte pvt private sas spa oy ab kk".split())
WEIGHTS = {
    "work": {"name": .4, "position": .3, "startDate": .15, "endDate": .15},
    "education": {"institution": .5, "studyType": .2, "area": .15, "endDate": .15},
    "publications": {"name": 1.0},
    "projects": {"name": 1.0},
}
FIELDS = {
    "work": ("name", "department", "position", "location", "startDate", "endDate"),
    "education": ("institution", "studyType", "area", "startDate", "endDate", "score"),
    "publications": ("name", "authors", "publisher", "releaseDate"),
    "projects": ("name",),
}
WHOLE = {  # what the item as a whole says
    "work": ("name", "position", "startDate", "endDate"),
    "education": ("institution", "studyType", "area", "endDate"),
    "publications": ("name", "publisher", "releaseDate"),
    "projects": ("name",),
}
UNTOLD = ("department", "location", "publisher", "authors")  # gold may lack them: not judged then
FLOOR, CLOSE = .35, .85


@functools.lru_cache(200000)
def plain_text(text, drop_legal):
    text = unicodedata.normalize("NFKC", text).casefold()
    words = "".join(c if c.isalnum() or c in "+#" else " " for c in text).split()
    if drop_legal and len(words) > 1:
        words = [word for word in words if word not in LEGAL] or words
    return " ".join(words)


def plain(value, drop_legal=False):
    if isinstance(value, dict):
        value = " ".join(str(each) for each in value.values() if each)
    if isinstance(value, list):
        value = " ".join(map(str, value))
    return plain_text(str(value or ""), drop_legal)


@functools.lru_cache(400000)
def alike_plain(a, b):
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    sides = [(a, b), tuple(" ".join(sorted(side.split())) for side in (a, b))]
    if difflib.SequenceMatcher(None, a, b, autojunk=False).quick_ratio() < FLOOR:
        return 0.0
    return max(difflib.SequenceMatcher(None, *side, autojunk=False).ratio() for side in sides)


def alike(a, b, drop_legal=False):
    return alike_plain(plain(a, drop_legal), plain(b, drop_legal))


def end_of(item):
    return "present" if item.get("current") and not item.get("endDate") else item.get("endDate", "")


def has(item, field):
    return bool(end_of(item)) if field == "endDate" else bool(item.get(field))


def together(item, *fields):
    return plain([item.get(field) or "" for field in fields], fields[0] == "name")


def same_authors(gold, found):
    golds, founds = [plain(x) for x in gold], [plain(x) for x in found]
    hits = sum(any(alike_plain(g, f) >= .75 or g.split()[-1:] == f.split()[-1:] != []
                   for f in founds) for g in golds)
    return hits >= .9 * len(golds) and abs(len(founds) - len(golds)) <= max(1, .1 * len(golds))


def same(kind, field, gold, found):
    g, f = gold.get(field), found.get(field)
    if field == "endDate":
        return str(end_of(gold)) == str(end_of(found))
    if field == "startDate":
        return str(g) == str(f)
    if field == "releaseDate":
        return str(g) == str(f) or len(str(g)) == 4 and str(f or "").startswith(str(g))
    if field == "authors":
        return isinstance(f, list) and same_authors(g, f)
    if field == "score":
        return plain(g) == plain(f) or plain(g).split()[:1] == plain(f).split()[:1] != []
    if alike(g, f, kind == "work" and field == "name") >= CLOSE:
        return True
    for pair in (("name", "department"), ("studyType", "area")):  # cut at another place
        if kind in ("work", "education") and field in pair:
            return alike_plain(together(gold, *pair), together(found, *pair)) >= .9
    return False


def likeness(kind, gold, found):
    total = got = 0.0
    for field, weight in WEIGHTS[kind].items():
        if not has(gold, field):
            continue
        total += weight
        if field.endswith("Date"):
            g, f = ((end_of(gold), end_of(found)) if field == "endDate"
                    else (gold.get(field), found.get(field)))
            got += weight * (1 if str(g) == str(f) else .5 if str(g)[:4] == str(f or "")[:4] else 0)
        else:
            got += weight * alike(gold.get(field), found.get(field), kind == "work")
    return got / total if total else 0.0


def partners(kind, golds, founds):
    """{index of a found item: gold item}"""
    pairs = sorted(((likeness(kind, g, f), i, k) for i, f in enumerate(founds)
                    for k, g in enumerate(golds)), key=lambda pair: (-pair[0], *pair[1:]))
    taken, out = set(), {}
    for score, i, k in pairs:
        if score >= FLOOR and i not in out and k not in taken:
            out[i] = golds[k]
            taken.add(k)
    return out


def judge_item(kind, gold, found):
    """{key in the record: right}; "" is the item as a whole."""
    rights = {}
    for field in FIELDS[kind]:
        if not has(found, field) or gold and field in UNTOLD and not has(gold, field):
            continue
        key = "current" if field == "endDate" and not found.get("endDate") else field
        rights[key] = bool(gold) and has(gold, field) and same(kind, field, gold, found)
    rights[""] = bool(gold) and all(same(kind, field, gold, found) for field in WHOLE[kind]
                                    if has(gold, field))
    return rights


def judge(gold, record):
    """{(list, index, key): right} of all facts that gold can judge."""
    truth = {}
    complete = gold.get("completeFor")
    name = (gold.get("basics") or {}).get("name")
    found = (record.get("basics") or {}).get("name")
    if name and found and (complete is None or "name" in complete):
        truth["", 0, "name"] = alike(name, found) >= .9
    for kind in FIELDS:
        golds, founds = gold.get(kind) or [], record.get(kind) or []
        if complete is not None and kind not in complete or kind == "projects" and not golds:
            continue
        pairs = partners(kind, golds, founds)
        partial = kind == "publications" and gold.get("publicationsComplete") is False
        for i, item in enumerate(founds):
            if i not in pairs and partial or pairs.get(i, {}).get("optional"):
                continue
            for key, right in judge_item(kind, pairs.get(i), item).items():
                truth[kind, i, key] = right
    return truth


def wanted(gold):
    """How many facts there are to find: what judge() would call right in a perfect record."""
    return sum(1 for key in judge(gold, gold) if key[2])
