"""Which role each line of a document has, by its gold: entries are found in the lines by their
values and dates, jointly and in order. Used by line_model.py."""
import collections
import functools
import unicodedata

ROLES = ["other", "heading", "name", "job_begin", "job_head", "job_body", "degree_begin",
         "degree_head", "degree_body", "paper_begin", "paper_more", "project_begin",
         "project_body"]
OTHER, HEADING, NAME = 0, 1, 2

KINDS = {  # gold list: (begin, head, body, how much each field tells, the least a window must)
    "work": (3, 4, 5, {"name": 3, "position": 2.5, "department": .8, "location": .4}, 3.2),
    "education": (6, 7, 8, {"institution": 3, "studyType": 2, "area": 1.2, "department": .5,
                            "location": .4, "score": .4}, 2.9),
    "publications": (9, 10, 10, {"name": 5, "publisher": .5}, 3.2),
    "projects": (11, 12, 12, {"name": 4}, 2.8),
}
DATES = {"work": (1.6, 1.6), "education": (.9, 1.4), "publications": (0, .5), "projects": (.5, .5)}
LONGEST = {"work": 7, "education": 7, "publications": 6, "projects": 3}
SECTIONS = {"work": ("work", "volunteer", "teaching"), "education": ("education",),
            "publications": ("publications", "patents", "talks"), "projects": ("projects",)}
BEGINS = {rows[0] for rows in KINDS.values()}
SHARED = 3.3  # more than a name shared with the item above is worth


@functools.lru_cache(maxsize=200000)
def squeezed(text):
    text = unicodedata.normalize("NFKC", str(text or "")).casefold()
    return "".join(c for c in text if c.isalnum())


@functools.lru_cache(maxsize=200000)
def words(text):
    text = unicodedata.normalize("NFKC", str(text or "")).casefold()
    return tuple("".join(c if c.isalnum() else " " for c in text).split())


def holds(line, value):
    """How much of `value` stands in the line, 0 to 1."""
    have, want = squeezed(line), squeezed(value)
    if not have or not want:
        return 0.0
    if want in have:
        if len(want) > 3 or not want.isascii():
            return 1.0
        return 1.0 if want in words(line) or have == want else 0.0
    if len(have) >= 8 and have in want:
        return len(have) / len(want)
    if len(want) < 10:
        return 0.0
    if want[:6] in have:  # begins here, goes on in the next line
        at = have.rfind(want[:6])
        if want.startswith(have[at:]):
            return (len(have) - at) / len(want)
    mine = words(value)
    if len(mine) >= 3:
        there = set(words(line))
        share = sum(len(w) for w in mine if w in there) / max(1, sum(map(len, mine)))
        if share >= .75:
            return .9 * share
    return 0.0


def end_of(item):
    return "present" if item.get("current") and not item.get("endDate") else item.get("endDate", "")


def date_likeness(wanted, found):
    if not wanted or not found:
        return 0.0
    if wanted == found:
        return 1.0
    return .35 if wanted[:4] == found[:4] and wanted != "present" else 0.0


def date_values(kind, item, line):
    """(start, end): how well the line's dates say when the item began and ended."""
    start = item.get("startDate", "")
    end = item.get("releaseDate", "") if kind == "publications" else end_of(item)
    best = (0.0, 0.0)
    for date in line["dates"]:
        last = date["end"] or ("" if date["range"] else date["start"])
        if kind == "work" and not date["range"]:
            pair = (date_likeness(start, date["start"]), date_likeness(end, last))
        else:
            pair = (date_likeness(start, date["start"]), date_likeness(end, last))
        best = max(best, pair, key=sum)
    return best


class Item:
    """A gold item with what each line holds of it, and the windows of lines where it may stand."""

    def __init__(self, kind, gold, lines, sections):
        self.kind, self.gold = kind, gold
        begin, head, body, fields, self.least = KINDS[kind]
        self.weights = dict(fields, start=DATES[kind][0], end=DATES[kind][1])
        self.hits = collections.defaultdict(dict)  # line -> {field: value}
        for i, line in enumerate(lines):
            for field in fields:
                value = gold.get(field)
                if isinstance(value, list):
                    value = " ".join(map(str, value))
                if value and (h := holds(line["text"], str(value))) > .3:
                    if line["prose"] and line["mark"] and field != "name":
                        h *= .6
                    if line["prose"] and kind in ("work", "education"):
                        h *= .7
                    self.hits[i][field] = h
            start, end = date_values(kind, gold, line)
            if start + end > 0:
                self.hits[i]["start"], self.hits[i]["end"] = start, end
        self.possible = self.windows(lines, sections)

    def strong(self, i):
        main = ("name", "institution", "position", "studyType")
        return any(self.hits[i].get(f, 0) > .5 for f in main)

    def windows(self, lines, sections):
        found = []
        rows = sorted(self.hits)
        for a, first in enumerate(rows):
            best = {}
            anchored = False
            for last in rows[a:]:
                if last - first >= LONGEST[self.kind]:
                    break
                if any(lines[k]["section"] != lines[first]["section"] for k in (last,)):
                    break
                anchored = anchored or self.strong(last)
                gain = 0
                for field, value in self.hits[last].items():
                    if value > best.get(field, 0):
                        gain += self.weights[field] * (value - best.get(field, 0))
                        best[field] = value
                if not anchored or gain <= .15 and last != first:
                    continue
                score = sum(self.weights[f] * v for f, v in best.items()) - .15 * (last - first)
                score -= .6 * sum(1 for k in range(first + 1, last + 1) if lines[k]["mark"])
                score -= .2 * sum(1 for k in range(first + 1, last + 1) if lines[k]["gap"])
                if sections[lines[first]["section"]] in SECTIONS[self.kind]:
                    score += .5
                if score >= self.least:
                    found.append((score, first, last))
        found.sort(key=lambda w: (-w[0], w[1], w[2]))
        return found[:24]


def in_order(items):
    """The windows of highest total whose first lines follow each other; None where none fits.
    Two items that share lines (an employer above several titles) had better not: the lines go to
    the first of them."""
    states = {(-1, -1): (0.0, None)}  # lines of the last window: score, trace
    for n, item in enumerate(items):
        best = dict(states)
        for (at, end), (score, trace) in states.items():
            for own, first, last in item.possible:
                if first < at:
                    continue
                total = score + own - (SHARED if first <= end else 0)
                key = (first, max(last, end))
                if key not in best or best[key][0] < total:
                    best[key] = (total, ((n, (own, first, last)), trace))
        states = worth_keeping(best)
    score, trace = max(states.values(), key=lambda s: s[0])
    chosen = [None] * len(items)
    while trace:
        (n, window), trace = trace
        chosen[n] = window
    return score, chosen


def worth_keeping(states):
    """Without those that end later than another of at least their score."""
    kept, ends = {}, []
    for key, state in sorted(states.items(), key=lambda s: (-s[1][0], s[0][1], s[0][0])):
        if not any(key[0] >= first and key[1] >= end for first, end in ends):
            kept[key] = state
            ends.append(key)
    return kept


def shares_lines(window, others):
    return any(window[1] <= last and first <= window[2] for _, first, last in others)


def place(items):
    """A window for each item, or None."""
    if not items:
        return []
    forward, chosen = in_order(items)
    backward, other = in_order(items[::-1])
    if backward > forward:
        chosen = other[::-1]
    for n, item in enumerate(items):  # what the order left out
        if chosen[n] is None and item.possible:
            taken = [w for w in chosen if w]
            score, best = max(((w[0] - SHARED * shares_lines(w, taken), w)
                               for w in item.possible if all(w[1] != t[1] for t in taken)),
                              key=lambda s: s[0], default=(0, None))
            chosen[n] = best
    return chosen


def author_words(gold):
    """The longest word of each author's name."""
    names = (max(words(str(a)), key=len, default="") for a in gold.get("authors") or [])
    return {name for name in names if len(name) > 2}


class Labels:
    def __init__(self, gold, document):
        self.gold = gold
        self.lines = document["lines"]
        self.sections = [s[0] for s in document["sections"]]
        for number, (_, heading, begin, end) in enumerate(document["sections"]):
            for i in range(begin if heading < 0 else heading, end):
                self.lines[i]["section"] = number
        self.headings = {s[1] for s in document["sections"] if s[1] >= 0}
        self.roles = [OTHER] * len(self.lines)
        self.weights = [1.0] * len(self.lines)
        self.fixed = [False] * len(self.lines)
        self.missed = collections.Counter()
        self.placed = collections.Counter()

    def label(self):
        for kind in ("work", "education", "publications", "projects"):
            self.put_items(kind)
        self.put_headings()
        self.put_name()
        self.put_alike_headings()
        self.put_bodies()
        self.doubt_incomplete()
        return self

    def put_items(self, kind):
        golds = self.gold.get(kind) or []
        items = [Item(kind, g, self.lines, self.sections) for g in golds]
        windows = place(items)
        if kind == "publications":
            windows = self.with_authors(items, windows)
        claimed = {w[1] for w in windows if w}
        for item, window in zip(items, windows):
            if window is None:
                if not item.gold.get("optional"):
                    self.missed[kind] += 1
                continue
            self.placed[kind] += 1
            self.put_window(item, window, claimed)

    def with_authors(self, items, windows):
        """Papers begin with their authors where the list prints those above the titles."""
        placed = sorted((w[1], w[2], n) for n, w in enumerate(windows) if w)
        found, first_lines = 0, {}
        for k, (first, last, n) in enumerate(placed):
            names = author_words(items[n].gold)
            low = max(placed[k - 1][1] + 1 if k else 0, first - 6)
            high = min(placed[k + 1][0] if k + 1 < len(placed) else len(self.lines), last + 7)
            below = set().union(*(self.authors_in(i, names) for i in range(last + 1, high)))
            above, top = set(), first
            while top > low and not self.lines[top]["mark"]:
                here = self.authors_in(top - 1, names)
                if not here or top - 1 in self.headings:
                    break
                above |= here
                top -= 1
            found += len(above) - len(below)
            first_lines[n] = top
        if found <= 0:
            return windows
        return [w and (w[0], first_lines[n], w[2]) for n, w in enumerate(windows)]

    def authors_in(self, i, names):
        return names & set(words(self.lines[i]["text"]))

    def put_window(self, item, window, claimed):
        begin, head, _, _, _ = KINDS[item.kind]
        _, first, last = window
        if self.fixed[first] and self.roles[first] == begin:
            first = self.own_begin(item, first, last, claimed)
        weight = .4 if item.gold.get("optional") else 1.0
        if item.kind == "work":
            self.put_banner(item, first, claimed)
        for i in range(first, last + 1):
            if i > first and i in claimed:
                break
            if self.fixed[i] and (i != first or self.roles[i] in BEGINS):
                continue
            self.roles[i] = begin if i == first else head
            self.weights[i] = weight
            self.fixed[i] = True

    def own_begin(self, item, first, last, claimed):
        """Of an item that shares its first line with another: the line of its own title."""
        main = "studyType" if item.kind == "education" else "position"
        for i in range(first + 1, last + 1):
            if i in claimed:
                break
            if not self.fixed[i] and item.hits.get(i, {}).get(main, 0) > .8:
                return i
        return first

    def put_banner(self, item, first, claimed):
        """The employer stands above other entries of the same employer."""
        name = item.gold.get("name")
        if not name or any(item.hits[i].get("name", 0) > .6 for i in range(first, first + 4)
                           if i in item.hits):
            return
        for i in range(first - 1, max(-1, first - 60), -1):
            if item.hits.get(i, {}).get("name", 0) > .8 and not self.lines[i]["prose"]:
                if not self.fixed[i]:
                    self.roles[i] = KINDS["work"][0]
                    self.fixed[i] = True
                return
            if i in self.headings:
                return

    def is_short(self, i):
        line = self.lines[i]
        return len(words(line["text"])) <= 7 and not line["dates"] and not line["prose"]

    def put_headings(self):
        styles = collections.Counter(self.lines[i]["style"] for i in self.headings
                                     if self.lines[i]["match"] == 2)
        said = collections.Counter(squeezed(self.lines[i]["text"]) for i in self.headings)
        for i in sorted(self.headings):
            if self.fixed[i]:
                continue
            line = self.lines[i]
            again = said[squeezed(line["text"])] >= 2 and line["kind"] not in ("work", "education")
            if again and self.between_entries(i):
                continue  # "Technologies" within each job
            self.roles[i], self.fixed[i] = HEADING, True
            if line["kind"] == "unknown" and self.between_entries(i):
                self.weights[i] = .4
        self.put_missed_headings(styles)

    def between_entries(self, i):
        """Jobs (or degrees) above and below, of one kind."""
        above = next((self.roles[k] for k in range(i - 1, -1, -1) if self.roles[k] in BEGINS), None)
        below = next((self.roles[k] for k in range(i + 1, len(self.lines))
                      if self.roles[k] in BEGINS), None)
        return above is not None and above == below

    def put_missed_headings(self, styles):
        """Right above the first entry of its kind stands its heading, if a line may be one."""
        before = None
        for i, role in enumerate(self.roles):
            if role == HEADING:
                before = HEADING
            if role not in BEGINS:
                continue
            if role != before and before != HEADING:
                for k in range(i - 1, max(-1, i - 3), -1):
                    line = self.lines[k]
                    if self.fixed[k]:
                        break
                    good = styles[line["style"]] > 0 or line["match"] == 2 or line["score"] > -.5
                    if self.is_short(k) and not line["mark"] and good:
                        self.roles[k], self.fixed[k] = HEADING, True
                        break
            before = role

    def put_alike_headings(self):
        """Short lines that are set as headings are and nothing else is."""
        lines, headings, entries = (collections.Counter() for _ in range(3))
        said = collections.Counter(squeezed(line["text"]) for line in self.lines)
        for i, line in enumerate(self.lines):
            lines[line["style"]] += 1
            headings[line["style"]] += self.roles[i] == HEADING
            entries[line["style"]] += self.fixed[i] and self.roles[i] != HEADING
        for i, line in enumerate(self.lines):
            style = line["style"]
            alike = headings[style] >= 3 and headings[style] >= .6 * lines[style]
            once = said[squeezed(line["text"])] == 1 and "\t" not in line["text"]
            if i == 0 or self.fixed[i] or not alike or entries[style] or line["mark"]:
                continue
            if self.is_short(i) and once:
                self.roles[i], self.fixed[i] = HEADING, True

    def put_bodies(self):
        body = OTHER
        for i, role in enumerate(self.roles):
            if self.fixed[i]:
                rows = [r for r in KINDS.values() if role in r[:2]]
                body = rows[0][2] if rows else OTHER
            else:
                self.roles[i] = body
                if body == 10 and (self.lines[i]["mark"] or self.lines[i]["gap"]):
                    self.weights[i] = .3  # behind the last paper that the gold lists

    def put_name(self):
        name = (self.gold.get("basics") or {}).get("name")
        if not name:
            return
        for i in range(min(25, len(self.lines))):
            line = self.lines[i]
            if holds(line["text"], name) > .9 and not self.fixed[i] and not line["prose"]:
                self.roles[i], self.fixed[i] = NAME, True
                return

    def doubt_incomplete(self):
        """Nothing is learnt from lines that may hold items which the gold leaves out."""
        complete = self.gold.get("completeFor")
        for kind, (begin, head, body, _, _) in KINDS.items():
            whole = complete is None or kind in complete
            if kind == "projects":
                whole = whole and "projects" in self.gold
            if kind == "publications" and self.gold.get("publicationsComplete") is False:
                whole = False
            if whole and not self.missed[kind]:
                continue
            weight = .5 if whole else 0.0
            for i, line in enumerate(self.lines):
                mine = self.sections[line["section"]] in SECTIONS[kind]
                if mine and self.roles[i] not in (begin, head) and i not in self.headings:
                    self.weights[i] = min(self.weights[i], weight)


def label(gold, document):
    return Labels(gold, document).label()
