"""Why a value was lost: what went wrong first, guessed from the mistake, the gold and the text.

A mistake is one of the scorer's sentences (bench/score/document_score.cpp). Missed and invented
items count with each of their fields, as the scorer counts them.
"""

import collections
import re
import unicodedata

CAUSES = ("not read", "text order", "section", "entry boundary", "cut of a field", "field swapped",
          "field", "date", "normalisation")
ITEM = re.compile(r"(missed|invented) (\w+)\.item: (.*)", re.S)
FIELD = re.compile(r'(wrong|missed|invented) (\w+)\.(\w+): "(.*)", got "(.*)" in (.*)', re.S)
BASICS = re.compile(r'(wrong|missed|invented) basics\.(\w+): "?(.*?)"?(?:, got "(.*)")?$', re.S)
SCORED = {
    "work": ("name", "department", "position", "location", "startDate", "endDate"),
    "education": ("institution", "studyType", "area", "startDate", "endDate", "score"),
    "publications": ("name", "authors", "publisher", "releaseDate", "arxiv", "doi"),
    "projects": ("name",),
}


def folded(text):
    text = unicodedata.normalize("NFKC", str(text)).casefold()
    return " ".join("".join(c if c.isalnum() or c in "+#" else " " for c in text).split())


def label(kind, item):
    if kind == "work":
        return f"{item.get('position', '')} @ {item.get('name', '')}"
    if kind == "education":
        return f"{item.get('studyType', '')} @ {item.get('institution', '')}"
    return item.get("name", "")


def items(sheet, kind):
    return [item for item in sheet.get(kind) or [] if isinstance(item, dict)]


def fields_of(sheet, kind, wanted):
    """How many scored values the item with this label has."""
    for item in items(sheet, kind):
        if label(kind, item) == wanted:
            found = sum(bool(item.get(field)) for field in SCORED[kind])
            return max(1, found + bool(item.get("current") and not item.get("endDate")))
    return 1


def names_in(sheet, kinds):
    keys = ("name", "position", "institution", "studyType", "area")
    return {folded(item[key]) for kind in kinds for item in items(sheet, kind)
            for key in keys if item.get(key)} - {""}


def parts(wanted):
    return {folded(part) for part in wanted.split(" @ ")} - {""}


def cause_of_item(what, kind, wanted, row, torn):
    if what == "missed":
        if parts(wanted) & torn or folded(wanted) in torn:
            return "text order"
        others = [other for other in SCORED if other != kind]
        if not items(row["record"], kind) or parts(wanted) & names_in(row["record"], others):
            return "section"
        return "entry boundary"
    if not items(row["gold"], kind):
        return "section"
    others = [other for other in SCORED if other != kind]
    return "section" if parts(wanted) & names_in(row["gold"], others) else "entry boundary"


def cause_of_field(kind, field, gold, got, wanted, row, torn):
    if field.endswith("Date"):
        return "date"
    if gold and folded(gold) in torn:
        return "text order"
    wished, found = folded(gold), folded(got)
    if wished and found:
        if wished.replace(" ", "") == found.replace(" ", ""):
            return "normalisation"
        if wished in found or found in wished:
            return "cut of a field"
    same_item = [item for item in items(row["gold"], kind) if label(kind, item) == wanted]
    values = {folded(value) for item in same_item for value in item.values()
              if isinstance(value, str)}
    return "field swapped" if found and found in values else "field"


def lost_values(row, torn):
    """(cause, values) of each mistake of a document."""
    unread = bool(row["record"].get("error")) or not row["record"]
    for mistake in row["mistakes"]:
        if match := ITEM.fullmatch(mistake):
            what, kind, wanted = match.groups()
            sheet = row["gold"] if what == "missed" else row["record"]
            cause = cause_of_item(what, kind, wanted, row, torn)
            yield "not read" if unread else cause, fields_of(sheet, kind, wanted)
        elif match := FIELD.fullmatch(mistake):
            what, kind, field, gold, got, wanted = match.groups()
            cause = cause_of_field(kind, field, gold, got, wanted, row, torn)
            yield "not read" if unread else cause, 2 if what == "wrong" else 1
        elif match := BASICS.fullmatch(mistake):
            what, field, gold, got = match.groups()
            lost = "text order" if folded(gold) in torn else "field"
            yield "not read" if unread else lost, 2 if what == "wrong" and got else 1


def count(rows, misses):
    """cause -> values lost or invented, over documents. `misses`: of the reader check."""
    total = collections.Counter()
    for row in rows:
        torn = set()
        for miss in misses.get(row["document"], ()):
            kind, _, text = miss.partition(": ")
            torn.add(folded(text.split(" | nearest: ")[0]))
        for cause, values in lost_values(row, torn):
            total[cause] += values
    return {cause: total[cause] for cause in CAUSES if total[cause]}


def text(table):
    total = sum(table.values()) or 1
    return "\n".join(["  values lost or invented, by cause"] + [
        f"    {cause:40}{table[cause]:6}{table[cause] / total:8.0%}"
        for cause in sorted(table, key=table.get, reverse=True)])
