"""GraphML through graphology (npm). Usage: graphology_graphml.py GRAPH_JSONL GRAPHML FOLDER

FOLDER keeps the packages between runs."""

import json
import os
import shutil
import subprocess
import sys

import expected
import graphml_expected

PACKAGES = ["graphology@0.26.0", "graphology-graphml@0.5.2"]

# Prints {"nodes": {id: attributes}, "edges": {id: [source, target, attributes]}}.
PROGRAM = """
const fs = require('fs');
const {MultiDirectedGraph} = require('graphology');
const graphml = require('graphology-graphml/node');
const graph = graphml.parse(MultiDirectedGraph, fs.readFileSync(process.argv[2], 'utf8'));
const out = {nodes: {}, edges: {}};
graph.forEachNode((id, data) => { out.nodes[id] = data; });
graph.forEachEdge((id, data, source, target) => { out.edges[id] = [source, target, data]; });
fs.writeFileSync(process.argv[3], JSON.stringify(out));
"""


def install(folder):
    if shutil.which("node") is None or shutil.which("npm") is None:
        expected.skip("Node.js is not installed (apt-get install nodejs npm)")
    os.makedirs(folder, exist_ok=True)
    if os.path.isdir(os.path.join(folder, "node_modules", "graphology-graphml")):
        return
    command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder]
    try:
        done = subprocess.run(command + PACKAGES, capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        expected.skip("npm could not fetch graphology within 60 s")
    if done.returncode != 0:
        expected.skip("npm could not fetch graphology (no network?)")


def main():
    nodes, relations = expected.read_graph(sys.argv[1])
    folder = os.path.abspath(sys.argv[3])
    install(folder)
    program, result = os.path.join(folder, "read.js"), os.path.join(folder, "read.json")
    with open(program, "w", encoding="utf-8") as file:
        file.write(PROGRAM)
    subprocess.run(["node", program, os.path.abspath(sys.argv[2]), result], check=True, cwd=folder)
    with open(result, encoding="utf-8") as file:
        graph = json.load(file)
    differences = expected.Differences("graphology")
    differences.same("nodes", sorted(nodes), sorted(graph["nodes"]))
    differences.same("edges", sorted(relations), sorted(graph["edges"]))
    for name, attributes in graph["nodes"].items():
        compare(differences, name, nodes[name], attributes)
    for name, (source, target, attributes) in graph["edges"].items():
        item = relations[name]
        differences.same(name + " ends", (item["from"], item["to"]), (source, target))
        compare(differences, name, item, attributes)
    differences.finish()


def compare(differences, name, item, attributes):
    wanted = graphml_expected.values(item)
    # JavaScript's numbers are doubles.
    wanted = {key: float(value) if type(value) is int else value for key, value in wanted.items()}
    found = graphml_expected.read_lists(attributes)
    found = {key: float(value) if type(value) is int else value for key, value in found.items()}
    differences.same_values(name, wanted, found)


main()
