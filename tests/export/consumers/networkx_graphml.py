"""GraphML through NetworkX. Usage: networkx_graphml.py GRAPH_JSONL GRAPHML"""

import sys
import warnings

import expected
import graphml_expected

try:
    import networkx
except ImportError:
    expected.skip("NetworkX is not installed (apt-get install python3-networkx)")


def main():
    nodes, relations = expected.read_graph(sys.argv[1])
    warnings.simplefilter("error")
    graph = networkx.read_graphml(sys.argv[2], force_multigraph=True)
    differences = expected.Differences("NetworkX " + networkx.__version__)
    differences.same("directed", True, graph.is_directed())
    differences.same("nodes", sorted(nodes), sorted(graph.nodes))
    for name, attributes in graph.nodes(data=True):
        differences.same_values(name, graphml_expected.values(nodes[name]),
                                graphml_expected.read_lists(attributes))
    found = {key: (source, target, data)
             for source, target, key, data in graph.edges(keys=True, data=True)}
    differences.same("edges", len(relations), graph.number_of_edges())
    differences.same("edge ids", sorted(relations), sorted(found))
    for name, (source, target, attributes) in found.items():
        item = relations[name]
        attributes.pop("id", None)
        differences.same(name + " ends", (item["from"], item["to"]), (source, target))
        differences.same_values(name, graphml_expected.values(item),
                                graphml_expected.read_lists(attributes))
    differences.finish()


main()
