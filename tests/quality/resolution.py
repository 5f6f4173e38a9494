"""What resolution makes of the fixtures, against fixtures/expected-resolution.json.

    resolution.py --program VITAGRAPH

The records are the gold itself, so that only resolution is judged, not extraction.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "fixtures"
KEPT = ("work", "education", "publications", "projects", "awards", "people")


def record_of(name, gold):
    """The gold as a record: what a perfect extraction would print, without evidence."""
    basics = {key: value for key, value in gold["basics"].items() if value}
    record = {"meta": {"source": name, "contentHash": f"{abs(hash_of(name)):016x}",
                       "language": gold["language"]}, "basics": basics}
    for key in KEPT:
        items = [{k: v for k, v in item.items() if k != "optional"} for item in gold.get(key, [])]
        if items:
            record[key] = items
    for paper in record.get("publications", []):
        position = owner_position(basics.get("name", ""), paper.get("authors", []))
        if position:
            paper["ownerPosition"] = position
    return record


def words(name):
    return {word.strip(".,;").casefold() for word in name.replace("-", " ").split()}


def owner_position(owner, authors):
    """Where the owner stands among the authors, from 1; 0 when nowhere, or in several places."""
    found = [position for position, author in enumerate(authors, 1)
             if any(len(word) > 2 or not word.isascii() for word in words(author) & words(owner))]
    return found[0] if len(found) == 1 else 0


def hash_of(text):
    """FNV-1a, 64 bits: a stand-in for the hash of the document's bytes."""
    value = 0xcbf29ce484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001b3 % (1 << 64)
    return value


class Graph:
    """What the checks ask of graph.jsonl."""

    def __init__(self, path):
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        self.nodes = {line["id"]: line for line in lines if "node" in line}
        self.relations = [line for line in lines if "relation" in line]
        self.documents = {node["properties"]["name"]: node["id"]
                          for node in self.nodes.values() if node["node"] == "document"}

    def documents_of(self, relation):
        return {source[0] for source in relation["sources"]}

    def owner(self, document):
        """The person whose résumé it is: who worked, studied or wrote by this document."""
        wanted = self.documents[document]
        counts = {}
        for relation in self.relations:
            if relation["relation"] in ("worked_at", "studied_at") and \
                    wanted in self.documents_of(relation):
                counts[relation["from"]] = counts.get(relation["from"], 0) + 1
        return max(counts, key=counts.get) if counts else None

    def names(self, node_id):
        properties = self.nodes[node_id]["properties"]
        return {properties["name"], *properties.get("aliases", [])}

    def organization(self, document, name):
        """The organisation that this document names so."""
        wanted = self.documents[document]
        found = {relation["to"] for relation in self.relations
                 if relation["relation"] in ("worked_at", "studied_at")
                 and wanted in self.documents_of(relation) and name in self.names(relation["to"])}
        return found.pop() if len(found) == 1 else None

    def papers(self, title):
        return [node_id for node_id, node in self.nodes.items() if node["node"] == "paper"
                and title.casefold() in {name.casefold() for name in self.names(node_id)}]

    def has(self, kind, start, end):
        return any(relation["relation"] == kind and relation["from"] == start
                   and relation["to"] == end for relation in self.relations)


def people_problems(graph, truth):
    for group in truth["samePerson"]:
        if len({graph.owner(document) for document in group["documents"]}) != 1:
            yield f"two people, but {group['because']}: {group['documents']}"
    for group in truth["differentPeople"]:
        if len({graph.owner(document) for document in group["documents"]}) == 1:
            yield f"one person, but {group['because']}: {group['documents']}"
    together = {document: group["documents"] for group in truth["samePerson"]
                for document in group["documents"]}
    owners = {}
    for document in sorted(graph.documents):
        owner = graph.owner(document)
        other = owners.setdefault(owner, document)
        if owner and other != document and other not in together.get(document, []):
            yield f"one person for {other} and {document}"


def organization_problems(graph, truth):
    for group in truth["sameOrganization"]:
        found = {tuple(mention): graph.organization(*mention) for mention in group}
        if len(set(found.values())) != 1:
            yield f"not one organisation: {found}"
    for pair in truth["differentOrganizations"]:
        if len({graph.organization(*mention) for mention in pair}) == 1:
            yield f"one organisation: {pair}"
    for pair in truth["renamed"]:
        start, end = graph.organization(*pair["from"]), graph.organization(*pair["to"])
        if start == end:
            yield f"merged, but one is the later name of the other: {pair}"


def paper_problems(graph, truth):
    for paper in truth["samePublication"]:
        found = graph.papers(paper["title"])
        if len(found) != 1:
            yield f"{len(found)} papers: {paper['title']}"
            continue
        for document in paper["authorsWithDocuments"]:
            if not graph.has("authored", graph.owner(document), found[0]):
                yield f"the owner of {document} did not write: {paper['title']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    program = parser.parse_args().program
    truth = json.loads((FIXTURES / "expected-resolution.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        records, output = pathlib.Path(folder, "records.jsonl"), pathlib.Path(folder, "graph.jsonl")
        with records.open("w", encoding="utf-8") as out:
            for path in sorted((FIXTURES / "gold").iterdir()):
                gold = json.loads(path.read_text(encoding="utf-8"))
                record = record_of(path.name.removesuffix(".json"), gold)
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
        subprocess.run([program, "resolve", "--quiet", str(records), "--output", str(output)],
                       check=True)
        graph = Graph(output)
    problems = [*people_problems(graph, truth), *organization_problems(graph, truth),
                *paper_problems(graph, truth)]
    for problem in problems:
        print(problem)
    print(f"{len(graph.nodes)} nodes, {len(graph.relations)} relations, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
