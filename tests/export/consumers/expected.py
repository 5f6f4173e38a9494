"""What every consumer must find: the graph as graph.jsonl holds it, and by the rules of
docs/exports what each export makes of a value. Written apart from the C++, so that the two can
disagree."""

import json
import sys

SKIP = 77  # ctest: skipped


def skip(why):
    print("skipped: " + why)
    sys.exit(SKIP)


def read_graph(path):
    """(nodes by id, relations by id)"""
    nodes, relations = {}, {}
    with open(path, encoding="utf-8") as lines:
        next(lines)
        # Not splitlines(): U+2028 and the like stand in the texts.
        for line in lines:
            item = json.loads(line)
            (nodes if "node" in item else relations)[item["id"]] = item
    return nodes, relations


LABELS = {"person": "Person", "company": "Company", "school": "School", "paper": "Paper",
          "project": "Project", "venue": "Venue", "place": "Place", "award": "Award",
          "document": "Document"}
DATES = {"date", "documentDate", "startDate", "endDate", "validFrom"}

# Columns that hold several texts.
LISTS = {"aliases", "emails", "phones", "urls", "languages", "skills", "certificates", "sources",
         "quotes", "otherTitles", "otherDegrees"}


def labels(kind):
    return [LABELS[kind]] + (["Organization"] if kind in ("company", "school") else [])


def gate(text):
    """No control characters but tab and line breaks, no noncharacters."""
    def stays(c):
        return (c in "\t\n\r" or (ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0)) and \
            ord(c) not in (0xFFFE, 0xFFFF)
    return "".join(c for c in text if stays(c))


def on_one_line(text):
    return gate(text).replace("\r\n", " ").translate({10: " ", 13: " ", 9: " "})


def precision(date):
    return ("year", "month", "day")[date.count("-")]


def first_day(date):
    return date + ("-01-01", "-01", "")[date.count("-")]


def source_names(item):
    return ["%s@%d-%d" % (document, begin, end) for document, begin, end, _ in item["sources"]]


def quotes(item):
    found = [quote for _, _, _, quote in item["sources"]]
    return found if any(found) else []


def values(item, text, date):
    """{column: value} of a node or a relation, absent ones left out. `text` is what becomes of a
    text, `date` gives the columns of a date."""
    out = {"uid": item["id"]}
    for name, value in item["properties"].items():
        if name in DATES:
            out.update(date(name, value))
        elif isinstance(value, str):
            out[name] = text(value)
        elif isinstance(value, list):
            out[name] = [text(part) for part in value]
        else:
            out[name] = value
    if "node" in item:
        out["mentions"] = len(item["sources"])
    else:
        out["confidence"] = item["confidence"]
        out["sources"] = source_names(item)
        out["quotes"] = [text(quote) for quote in quotes(item)]
    return {name: value for name, value in out.items() if value != "" and value != []}


class Differences:
    """Collects what differs; ends the program with a report."""

    def __init__(self, consumer):
        self.consumer = consumer
        self.found = []
        self.compared = 0

    def same(self, where, expected, actual):
        self.compared += 1
        # True == 1 in Python, and 1 == 1.0
        if expected != actual or isinstance(expected, bool) != isinstance(actual, bool):
            self.found.append("%s: expected %.200r, found %.200r" % (where, expected, actual))

    def same_values(self, where, expected, actual):
        self.same(where + " has", sorted(expected), sorted(actual))
        for name in expected:
            if name in actual:
                self.same("%s %s" % (where, name), expected[name], actual[name])

    def finish(self):
        for line in self.found[:20]:
            print(line)
        print("%s: %d values compared, %d differ" %
              (self.consumer, self.compared, len(self.found)))
        sys.exit(1 if self.found or self.compared == 0 else 0)
