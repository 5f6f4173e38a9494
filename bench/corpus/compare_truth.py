#!/usr/bin/env python3
"""Compares a resolved graph with the truth of the made corpus that it was built from.

    compare_truth.py TRUTH.jsonl RECORDS.jsonl GRAPH.jsonl

Extraction: jobs, degrees and papers of the truth found in the records (exact, dates too).
Resolution: pairwise precision and recall over mentions. The mentions of people are "the owner of
document D" and "author K of paper P"; those of an employer or a school are one for each job or
degree, recognised in the graph by document, title or degree, and start. A mention that extraction
lost is not counted against resolution; how many were found is printed beside.
"""

import collections
import json
import os
import sys

Counts = collections.namedtuple("Counts", "precision recall mentions of")


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def pairs(sizes):
    return sum(n * (n - 1) // 2 for n in sizes)


def pairwise(truth, found):
    """`truth` and `found` map mention -> cluster; only mentions in both count."""
    common = truth.keys() & found.keys()
    both = collections.Counter((truth[m], found[m]) for m in common)
    real = collections.Counter(truth[m] for m in common)
    made = collections.Counter(found[m] for m in common)
    right, real_pairs, made_pairs = (pairs(c.values()) for c in (both, real, made))
    return Counts(right / made_pairs if made_pairs else 1.0,
                  right / real_pairs if real_pairs else 1.0, len(common), len(truth))


def folded(text):
    return "".join(c for c in (text or "").lower() if c.isalnum())


class Truth:
    def __init__(self, path):
        self.people, self.jobs, self.degrees = {}, {}, {}
        self.owner, self.papers = {}, {}
        for row in lines_of(path):
            kind = row["kind"]
            if kind == "person":
                self.owner.update({document: row["id"] for document in row["documents"]})
            elif kind == "paper":
                self.papers[folded(row["title"])] = row
            elif kind == "job":
                self.jobs[job_key(row["document"], row["title"], row["start"])] = row
            elif kind == "degree":
                self.degrees[job_key(row["document"], row["degree"], row["end"])] = row

    def people_mentions(self):
        mentions = {("owner", document): person for document, person in self.owner.items()}
        for title, row in self.papers.items():
            for position, author in enumerate(row["authors"], 1):
                mentions["author", title, position] = author
        return mentions


def job_key(document, title, date):
    return document, folded(title), date or ""


class Graph:
    """The nodes and relations of graph.jsonl that are compared."""

    def __init__(self, path):
        self.nodes, self.relations = {}, []
        for row in lines_of(path):
            if "relation" in row:
                self.relations.append(row)
            elif "node" in row:
                self.nodes[row["id"]] = row

    def property(self, row, key):
        return row["properties"].get(key)

    def documents_of(self, row):
        for source in row.get("sources", ()):
            yield os.path.basename(self.property(self.nodes[source[0]], "path"))

    def of_kind(self, kind):
        return (row for row in self.relations if row["relation"] == kind)

    def mentions_of_people(self):
        found = {}
        for row in self.of_kind("described_in"):
            path = self.property(self.nodes[row["to"]], "path")
            if row["from"].startswith("person:"):
                found["owner", os.path.basename(path or "")] = row["from"]
        for row in self.of_kind("authored"):
            paper = self.nodes[row["to"]]
            title = folded(self.property(paper, "name"))
            found["author", title, self.property(row, "position")] = row["from"]
        return found

    def mentions_of_organizations(self, kind, title_key, date_key):
        found = {}
        for row in self.of_kind(kind):
            for document in self.documents_of(row):
                key = job_key(document, self.property(row, title_key), self.property(row, date_key))
                found[key] = row["to"]
        return found


def recall_of_records(truth, path):
    """Shares of the printed jobs, degrees and papers that the records hold."""
    found = collections.Counter()
    for record in lines_of(path):
        document = os.path.basename(record.get("meta", {}).get("source", ""))
        for job in record.get("work", ()):
            key = job_key(document, job.get("position"), job.get("startDate"))
            row = truth.jobs.get(key)
            if row and row["name"] == job.get("name") and row["end"] == job.get("endDate", ""):
                found["jobs"] += 1
        for degree in record.get("education", ()):
            key = job_key(document, degree.get("studyType"), degree.get("endDate"))
            row = truth.degrees.get(key)
            if row and row["name"] == degree.get("institution"):
                found["degrees"] += 1
        for paper in record.get("publications", ()):
            row = truth.papers.get(folded(paper.get("name")))
            if row and len(row["authors"]) == len(paper.get("authors", ())):
                found["papers"] += 1
    printed = sum(len(row["documents"]) for row in truth.papers.values())
    return (("jobs", found["jobs"], len(truth.jobs)),
            ("degrees", found["degrees"], len(truth.degrees)),
            ("papers", found["papers"], printed))


def resolved(truth, graph):
    """(what, Counts) of people, employers and schools."""
    found = graph.mentions_of_people()
    people = truth.people_mentions()
    owners = {mention: who for mention, who in people.items() if mention[0] == "owner"}
    yield "people, owners of documents", pairwise(owners, found)
    yield "people, authors too", pairwise(people, found)
    yield "employers", pairwise(
        {key: row["employer"] for key, row in truth.jobs.items()},
        graph.mentions_of_organizations("worked_at", "jobTitle", "startDate"))
    yield "schools", pairwise(
        {key: row["school"] for key, row in truth.degrees.items()},
        graph.mentions_of_organizations("studied_at", "degree", "endDate"))


def main():
    truth, graph = Truth(sys.argv[1]), Graph(sys.argv[3])
    print("| extraction | found | of |\n|---|---|---|")
    for what, found, of in recall_of_records(truth, sys.argv[2]):
        share = found / max(of, 1)
        print(f"| {what}, right in every field compared | {found} ({share:.1%}) | {of} |")
    print("\n| resolution | pairwise precision | recall | mentions found |\n|---|---|---|---|")
    for what, counts in resolved(truth, graph):
        print(f"| {what} | {counts.precision:.4f} | {counts.recall:.4f} | "
              f"{counts.mentions} of {counts.of} |")


if __name__ == "__main__":
    main()
