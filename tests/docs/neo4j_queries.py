#!/usr/bin/env python3
"""Runs every `cypher` block of a document on the graph of the fixtures in a real Neo4j: each must
be understood and give at least one row. With --update its answer is written below it, as a `text`
block. The test consumers.neo4j.built runs the queries too; it doesn't compare the answers, which
change whenever extraction gets better."""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import urllib.request

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / "export/consumers" / part)
                for part in ("", "neo4j")]
import neo4j_server  # noqa: E402

QUERY = re.compile(r"```cypher\n(.*?)```\n(?:\n```text\n.*?```\n)?", re.DOTALL)


def ask(server, statement):
    request = urllib.request.Request(
        f"http://127.0.0.1:{server.http}/db/neo4j/query/v2",
        data=json.dumps({"statement": statement}).encode(),
        headers={"Content-Type": "application/json", "Accept": "application/json"})
    with urllib.request.urlopen(request, timeout=120) as answer:
        body = json.load(answer)
    if body.get("errors"):
        raise SystemExit(f"{statement}\n{body['errors']}")
    return body["data"]["fields"], body["data"]["values"]


def width_of(text):
    """Columns on a screen: Chinese, Japanese and Korean characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def table(fields, rows):
    shown = lambda value: ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    cells = [fields] + [[shown(value) for value in row] for row in rows]
    widths = [max(width_of(row[i]) for row in cells) for i in range(len(fields))]
    cells.insert(1, ["-" * width for width in widths])
    padded = [[c + " " * (w - width_of(c)) for c, w in zip(row, widths)] for row in cells]
    return "".join("  ".join(row).rstrip() + "\n" for row in padded)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--fixtures", type=pathlib.Path, required=True)
    parser.add_argument("--cache", required=True, help="where Neo4j is or will be")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("document", type=pathlib.Path)
    options = parser.parse_args()
    jars = neo4j_server.fetch_jars(options.cache)
    text = options.document.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([options.program.resolve(), "build", "--quiet",
                        options.fixtures / "resumes", "--output", f"{work}/out"], check=True)
        server = neo4j_server.Neo4j(jars, work)
        server.load(f"{work}/out/neo4j")
        with server:
            answers = [ask(server, query) for query in QUERY.findall(text)]
    empty = [query for query, (_, rows) in zip(QUERY.findall(text), answers) if not rows]
    for query in empty:
        print(f"no row:\n{query}")
    if options.update:
        given = iter(answers)
        options.document.write_text(
            QUERY.sub(lambda hit: f"```cypher\n{hit.group(1)}```\n\n```text\n{table(*next(given))}"
                                  "```\n", text), encoding="utf-8")
    print(f"{len(answers)} queries")
    return 1 if empty else 0


if __name__ == "__main__":
    sys.exit(main())
