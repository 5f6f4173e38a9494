"""Neo4j CSV through Neo4j itself: strict import, server on loopback, schema.cypher applied, every
count and value read back and compared.
Usage: neo4j_csv.py GRAPH_JSONL NEO4J_CSV CACHE WORK [QUERIES.md, each of which finds something]"""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
QUERIES = "../../../../docs/exports/neo4j.md"
sys.path.insert(0, os.path.join(HERE, ".."))

import expected  # noqa: E402
from neo4j_server import Neo4j, fetch_jars  # noqa: E402


def date(name, value):
    return {name: expected.first_day(value), name + "Precision": expected.precision(value),
            name + "Text": value}


def values(item):
    out = expected.values(item, expected.on_one_line, date)
    # A list of one empty text cannot be written; then there is none.
    return {name: value for name, value in out.items() if value != [""]}


def apply_schema(neo4j, path):
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if not line.startswith("//")]
    statements = [part.strip() for part in "".join(lines).split(";") if part.strip()]
    for statement in statements:
        neo4j.ask(statement)
    neo4j.ask("CALL db.awaitIndexes(120)")
    broken = neo4j.ask("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
    if broken:
        raise RuntimeError("indexes that did not come up: %s" % broken)
    return len(statements)


def compare_manifest(differences, neo4j, folder):
    with open(os.path.join(folder, "manifest.json"), encoding="utf-8") as file:
        manifest = json.load(file)
    for table in manifest["nodes"]:
        (count,), = neo4j.ask("MATCH (n:%s) RETURN count(n)" % table["name"])
        differences.same("count of " + table["name"], table["rows"], count)
    for table in manifest["relationships"]:
        (count,), = neo4j.ask("MATCH ()-[r:%s]->() RETURN count(r)" % table["name"])
        differences.same("count of " + table["name"], table["rows"], count)
    return manifest


def run_documented_queries(neo4j, path):
    """The queries of a document run, each; those that find nothing."""
    with open(path, encoding="utf-8") as file:
        queries = [block.split("```")[0] for block in file.read().split("```cypher\n")[1:]]
    idle = [query for query in queries if not neo4j.ask(query)]
    print("%d queries of the documentation run" % len(queries))
    return idle


TYPES = {bool: "BOOLEAN", int: "INTEGER", float: "FLOAT", str: "STRING", list: "LIST<STRING>"}


def compare_types(differences, neo4j, pattern):
    """Each property has one type, and dates are dates."""
    rows = neo4j.ask("MATCH %s UNWIND keys(x) AS k "
                     "RETURN DISTINCT k, replace(valueType(x[k]), ' NOT NULL', '')" % pattern)
    integers = {"year", "position", "ofAuthors", "papers", "firstYear", "lastYear", "mentions"}
    for name, found in rows:
        wanted = ("DATE" if name in expected.DATES else
                  TYPES[int] if name in integers else
                  TYPES[list] if name in expected.LISTS else
                  TYPES[bool] if name in ("current", "expected") else
                  TYPES[float] if name == "confidence" else TYPES[str])
        differences.same("type of " + name, wanted, found)


def job_as_node(item):
    """What the Employment of a WORKED_AT holds, and its two relationships."""
    tail = item["id"].split(":")[1]
    out = values(item)
    out["uid"] = "employment:" + tail
    held = {"uid": "held:" + tail, "confidence": item["confidence"]}
    at = {"uid": "at:" + tail, "confidence": item["confidence"]}
    return out, [("HELD", item["from"], out["uid"], held), ("AT", out["uid"], item["to"], at)]


def expected_graph(nodes, relations, jobs_as_nodes):
    wanted_nodes = {name: (sorted(expected.labels(item["node"])), values(item))
                    for name, item in nodes.items()}
    wanted_relations = {}
    for name, item in relations.items():
        if jobs_as_nodes and item["relation"] == "worked_at":
            employment, halves = job_as_node(item)
            wanted_nodes[employment["uid"]] = (["Employment"], employment)
            for kind, start, end, properties in halves:
                wanted_relations[properties["uid"]] = (kind, start, end, properties)
        else:
            wanted_relations[name] = (item["relation"].upper(), item["from"], item["to"],
                                      values(item))
    return wanted_nodes, wanted_relations


def main():
    graph, folder, cache, work = sys.argv[1:5]
    nodes, relations = expected.read_graph(graph)
    neo4j = Neo4j(fetch_jars(cache), work)
    neo4j.load(folder)
    if not nodes:
        print("an empty graph is imported")
        return
    differences = expected.Differences("Neo4j")
    with neo4j:
        manifest = compare_manifest(differences, neo4j, folder)
        print("schema.cypher: %d statements applied" %
              apply_schema(neo4j, os.path.join(folder, "schema.cypher")))
        if not manifest["jobsAsNodes"]:
            run_documented_queries(neo4j, os.path.join(HERE, QUERIES))
        for document in sys.argv[5:]:
            differences.same("queries without a row", [], run_documented_queries(neo4j, document))
        wanted_nodes, wanted_relations = expected_graph(nodes, relations,
                                                        manifest["jobsAsNodes"])
        found = {row[0]: row[1:] for row in
                 neo4j.ask("MATCH (n) RETURN n.uid, labels(n), properties(n)")}
        differences.same("nodes", sorted(wanted_nodes), sorted(found))
        for name, (labels, wanted) in wanted_nodes.items():
            differences.same(name + " labels", labels, sorted(found[name][0]))
            differences.same_values(name, wanted, found[name][1])
        found = {row[0]: row[1:] for row in neo4j.ask(
            "MATCH (a)-[r]->(b) RETURN r.uid, type(r), a.uid, b.uid, properties(r)")}
        differences.same("relationships", sorted(wanted_relations), sorted(found))
        for name, (kind, start, end, wanted) in wanted_relations.items():
            differences.same(name + " ends", [kind, start, end], found[name][:3])
            differences.same_values(name, wanted, found[name][3])
        compare_types(differences, neo4j, "(x)")
        compare_types(differences, neo4j, "()-[x]->()")
    differences.finish()


main()
