"""Labelled references out of résumés with gold: resume_references.py FOLDER... OUTPUT.jsonl

A FOLDER holds documents/, gold/ (eval/GUIDE's form) and INDEX.tsv. Every paper of the gold that is
found in the text of its document (PDF through pdftotext, Markdown and text as they are) becomes a
line {"text", "spans", "partial": true, "part"}: what lies outside the spans is unknown; `part` is
the owner's hash modulo 10. Test owners (7, or `split` test) are left out, and what another file
of the owner printed alike. Deterministic.
"""

import csv
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

KIN = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‐": "-"}


def folded(text):
    """The text folded for search, and the place in `text` of each of its characters."""
    out, places, i = [], [], 0
    while i < len(text):
        c = text[i]
        if c == "-" and text[i + 1 : i + 2] == "\n":  # a word broken at a line end
            i += 2
            while text[i : i + 1] in (" ", "\t"):
                i += 1
            continue
        if c.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                places.append(i)
        else:
            for d in unicodedata.normalize("NFKC", c).casefold():
                out.append(KIN.get(d, d))
                places.append(i)
        i += 1
    return "".join(out), places + [len(text)]


def plain(text):
    return folded(text or "")[0].strip()


def texts(path):
    if path.suffix == ".pdf":
        for mode in ([], ["-layout"]):
            command = ["pdftotext", *mode, "-nopgbrk", str(path), "-"]
            done = subprocess.run(command, capture_output=True, check=False)
            yield done.stdout.decode("utf-8", "replace")
    elif path.suffix in (".md", ".txt"):
        yield path.read_text(encoding="utf-8", errors="replace")


def hull(text, names, low, high):
    found = [(at, at + len(name)) for name in names if (at := text.find(name, low, high)) >= 0]
    return found, (min(a for a, _ in found), max(b for _, b in found)) if found else None


def author_span(text, paper, title, low, high):
    """The span of all authors, before or behind the title; False when they are not there."""
    names = [plain(name) for name in paper.get("authors") or []]
    if not names:
        return None
    sides = [hull(text, names, low, title[0]), hull(text, names, title[1], high)]
    found, span = max(sides, key=lambda side: len(side[0]))
    if len(found) < 0.8 * len(names) or span[1] - span[0] > len(" , ".join(names)) * 1.6 + 30:
        return False
    return span


def year_span(text, year, taken, low, high):
    best = None
    for match in re.finditer(rf"\b{year}\b", text[low:high]):
        at = low + match.start()
        if any(at < end and at + 4 > begin for begin, end, _ in taken):
            continue
        distance = min(abs(at - end) for _, end, _ in taken)
        if best is None or distance < best[0]:
            best = (distance, at)
    return best and (best[1], best[1] + 4)


def spans_of(text, paper, title, low, high):
    """[(begin, end, label)] in order, or None when a field of the gold is not found."""
    spans = [(*title, "TITLE")]
    authors = author_span(text, paper, title, low, high)
    if authors is False:
        return None
    if authors:
        spans.append((*authors, "AUTHOR"))
    venue = plain(paper.get("publisher"))
    if venue:
        at = text.find(venue, title[1], high)
        at = text.find(venue, low, title[0]) if at < 0 else at
        if at < 0:
            return None
        spans.append((at, at + len(venue), "VENUE"))
    year = (paper.get("releaseDate") or "")[:4]
    if year:
        place = year_span(text, year, spans, low, high)
        if not place:
            return None
        spans.append((*place, "DATE"))
    spans.sort()
    apart = all(a[1] <= b[0] for a, b in zip(spans, spans[1:]))
    return spans if apart else None


def references(printed, papers):
    printed = re.sub(r"\n +", "\n", re.sub(r"[ \t]+", " ", printed))
    text, places = folded(printed)
    titles = []
    for paper in papers:
        title = plain(paper.get("name")).rstrip(".")
        at = text.find(title)
        if at >= 0 and len(title) >= 8:
            titles.append((at, at + len(title), paper))
    titles.sort(key=lambda t: t[0])
    for k, (begin, end, paper) in enumerate(titles):
        low = max(titles[k - 1][1] if k else 0, begin - 700)
        high = min(titles[k + 1][0] if k + 1 < len(titles) else len(text), end + 600)
        spans = spans_of(text, paper, (begin, end), low, high)
        if not spans:
            continue
        first, last = places[spans[0][0]], places[spans[-1][1] - 1] + 1
        line_end = printed.find("\n", last)
        line_end = len(printed) if line_end < 0 else line_end
        last = line_end if line_end - last < 90 else last
        if first > 0 and printed[first - 1] in '"“«':
            first -= 1
        if last - first <= 1200:
            marked = [{"start": places[a] - first, "end": places[b - 1] + 1 - first, "label": label}
                      for a, b, label in spans]
            yield {"text": printed[first:last], "spans": marked, "partial": True}


def part_of(row):
    if "split" in row:  # invented people
        return 7 if row["split"] == "test" else 0
    return int(hashlib.sha256(row["owner"].lower().encode()).hexdigest(), 16) % 10


def parts(index):
    with index.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["file"]: part_of(row) for row in rows}


def of_folder(folder):
    part = parts(folder / "INDEX.tsv")
    for gold in sorted((folder / "gold").glob("*.json")):
        if part.get(gold.name[:-5], 7) == 7:
            continue
        papers = json.loads(gold.read_text(encoding="utf-8")).get("publications") or []
        for text in texts(folder / "documents" / gold.name[:-5]) if papers else ():
            for reference in references(text, papers):
                yield {**reference, "part": part[gold.name[:-5]], "id": gold.name[:-5]}


def main():
    if len(sys.argv) < 3 or any(word.startswith("-") for word in sys.argv[1:]):
        sys.exit(__doc__)
    *folders, output = map(pathlib.Path, sys.argv[1:])
    seen = set()
    with output.open("w", encoding="utf-8") as out:
        for folder in folders:
            for reference in of_folder(folder):
                words = reference["text"]
                if words not in seen:
                    seen.add(words)
                    out.write(json.dumps(reference, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
