"""DOT through Graphviz, and its SVG through an XML parser. Usage:
graphviz_dot.py GRAPH_JSONL WHOLE_DOT PICTURES

WHOLE_DOT holds every node and relation; PICTURES is a folder of views."""

import glob
import html
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree

import expected

SVG = "{http://www.w3.org/2000/svg}"


def run(arguments, path):
    done = subprocess.run(["dot"] + arguments + [path], capture_output=True, timeout=120)
    if done.returncode != 0 or done.stderr:
        raise RuntimeError("dot %s %s: status %d, %s" %
                           (" ".join(arguments), path, done.returncode, done.stderr[:500]))
    return done.stdout


def attributes_of(path):
    """The graph as Graphviz understood it: [(name, attributes)], [(from, to, attributes)]."""
    graph = json.loads(run(["-Tdot_json"], path))
    nodes = [item for item in graph.get("objects", []) if "nodes" not in item]
    names = {item["_gvid"]: item["name"] for item in nodes}
    edges = [(names[item["tail"]], names[item["head"]], item) for item in graph.get("edges", [])]
    return [(item["name"], item) for item in nodes], edges


def shown(text):
    """A label or tooltip as Graphviz shows it: escapes and entities resolved."""
    out, at = "", 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            out += {"n": "\n", "l": "\n", "r": "\n"}.get(text[at + 1], text[at + 1])
            at += 2
        else:
            out += text[at]
            at += 1
    return html.unescape(out)


def check_whole(differences, graph, path):
    nodes, relations = expected.read_graph(graph)
    found_nodes, found_edges = attributes_of(path)
    differences.same("nodes", sorted(nodes), sorted(name for name, _ in found_nodes))
    wanted = sorted((item["from"], item["to"], item["relation"].upper())
                    for item in relations.values())
    differences.same("edges", wanted, sorted((start, end, attributes["label"])
                                             for start, end, attributes in found_edges))
    for name, attributes in found_nodes:
        # A tooltip has no carriage return, and a tab is a blank.
        text = expected.gate(nodes[name]["properties"]["name"])
        text = text.replace("\r", "").replace("\t", " ")
        if len(text) > 8000:  # longer ones, which are ASCII in the test graphs, are cut
            text = text[:8000]
        differences.same("tooltip of " + name, text, shown(attributes.get("tooltip", "")))


def check_svg(differences, path):
    root = xml.etree.ElementTree.fromstring(run(["-Tsvg"], path))
    differences.same(path + " is a drawing", SVG + "svg", root.tag)
    for element in root.iter():
        differences.same(path + " has a script", False, element.tag.endswith("script"))
        differences.same(path + " has an image", False, element.tag.endswith("image"))
        for name, value in element.attrib.items():
            harmless = not name.startswith("on") and not (
                name.endswith("href") and ":" in value)
            differences.same("%s: %s=%s is harmless" % (path, name, value[:80]), True, harmless)


def main():
    graph, whole, pictures = sys.argv[1:4]
    if shutil.which("dot") is None:
        expected.skip("Graphviz is not installed (apt-get install graphviz)")
    differences = expected.Differences("Graphviz")
    check_whole(differences, graph, whole)
    check_svg(differences, whole)
    for path in sorted(glob.glob(os.path.join(pictures, "*.dot"))):
        check_svg(differences, path)
    differences.finish()


main()
