"""The same résumé by every route gives the same graph: fixtures/family, format by format.

All documents go into one graph. What each document says of its owner (worked where as what from
which year to which, studied where what until when, wrote what, made what) is compared with what
the same person's JSON Resume says: F1 over facts. Years, since some layouts print no months.
"""

import collections
import csv
import json
import pathlib
import subprocess
import unicodedata

FAMILY = pathlib.Path(__file__).resolve().parents[2] / "fixtures/family"
REFERENCE = "json-resume"


def folded(text):
    text = unicodedata.normalize("NFKC", str(text)).casefold()
    return "".join(character for character in text if character.isalnum())


def fact_of(relation, names):
    """What a relation says, as something to compare; None for other kinds."""
    kind, about = relation["relation"], relation.get("properties", {})
    year = {key: str(about.get(key, ""))[:4] for key in ("startDate", "endDate")}
    if kind == "worked_at":
        return (kind, relation["to"], folded(about.get("jobTitle", "")), year["startDate"],
                year["endDate"])
    if kind == "studied_at":
        return (kind, relation["to"], folded(about.get("degree", "")), year["endDate"])
    if kind in ("authored", "contributed_to"):
        return (kind, folded(names[relation["to"]]))
    return None


def facts_by_document(graph):
    nodes, relations = {}, []
    for line in graph.read_text(encoding="utf-8").splitlines()[1:]:
        row = json.loads(line)
        if "node" in row:
            nodes[row["id"]] = row
        elif "relation" in row:
            relations.append(row)
    names = {key: node["properties"].get("name", "") for key, node in nodes.items()}
    facts = collections.defaultdict(set)
    for relation in relations:
        fact = fact_of(relation, names)
        for source in relation["sources"]:
            if fact and nodes[relation["from"]]["node"] == "person":
                facts[names[source[0]]].add(fact)
    return facts, names


def compare(index, facts):
    """[(row of the index, same, extra, missing)] against the person's structured document."""
    reference = {row["person"]: facts[row["file"]] for row in index if row["layout"] == REFERENCE}
    for row in index:
        if row["layout"] != REFERENCE:
            own, wanted = facts[row["file"]], reference[row["person"]]
            yield row, own & wanted, own - wanted, wanted - own


def f1(same, extra, missing):
    return 2 * same / (2 * same + extra + missing) if same + extra + missing else 1.0


def table(compared, key):
    sums = collections.defaultdict(lambda: [0, 0, 0])
    for row, *sets in compared:
        sums[row[key]] = [a + len(b) for a, b in zip(sums[row[key]], sets)]
    return {name: f1(*counts) for name, counts in sorted(sums.items())}


def show_differences(compared, names):
    for row, _, extra, missing in compared:
        for sign, facts in (("+", extra), ("-", missing)):
            for kind, target, *rest in sorted(facts):
                print(row["file"], sign, kind, names.get(target, target), *rest)


def index_rows():
    with (FAMILY / "INDEX.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def extract(program, records):
    """All documents of the family -> records. Failed documents are records as well."""
    files = [str(FAMILY / "documents" / row["file"]) for row in index_rows()]
    with records.open("wb") as out:
        subprocess.run([program, "extract", "--quiet", *files], stdout=out, check=False)


def compared(program, records, graph):
    """What compare() gives for one graph of all records, and the names of its nodes."""
    subprocess.run([program, "resolve", "--quiet", str(records), "--output", str(graph)],
                   check=True)
    facts, names = facts_by_document(graph)
    return list(compare(index_rows(), facts)), names
