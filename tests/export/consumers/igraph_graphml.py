"""GraphML through igraph. Usage: igraph_graphml.py GRAPH_JSONL GRAPHML

igraph has one column for all nodes (edges): what is absent reads as "", NaN or False."""

import math
import sys

import expected
import graphml_expected

try:
    import igraph
except ImportError:
    expected.skip("igraph is not installed (apt-get install python3-igraph)")


def present(attributes, wanted):
    """The attributes without those that igraph filled in."""
    def is_filler(name, value):
        missing = value == "" or value is False or (isinstance(value, float) and math.isnan(value))
        return missing and name not in wanted
    return {name: value for name, value in attributes.items() if not is_filler(name, value)}


def as_igraph(wanted):
    """igraph's numbers are doubles."""
    return {name: float(value) if isinstance(value, int) and not isinstance(value, bool) else value
            for name, value in wanted.items()}


def main():
    nodes, relations = expected.read_graph(sys.argv[1])
    graph = igraph.Graph.Read_GraphML(sys.argv[2])
    differences = expected.Differences("igraph " + igraph.__version__)
    differences.same("directed", True, graph.is_directed())
    differences.same("nodes", sorted(nodes), sorted(graph.vs["id"]))
    for vertex in graph.vs:
        attributes = dict(vertex.attributes())
        name = attributes.pop("id")
        wanted = as_igraph(graphml_expected.values(nodes[name]))
        differences.same_values(
            name, wanted, graphml_expected.read_lists(present(attributes, wanted)))
    differences.same("edges", len(relations), graph.ecount())
    for edge in graph.es:
        attributes = dict(edge.attributes())
        name = attributes.pop("id")
        item = relations[name]
        ends = tuple(graph.vs[end]["id"] for end in edge.tuple)
        differences.same(name + " ends", (item["from"], item["to"]), ends)
        wanted = as_igraph(graphml_expected.values(item))
        differences.same_values(
            name, wanted, graphml_expected.read_lists(present(attributes, wanted)))
    differences.finish()


main()
