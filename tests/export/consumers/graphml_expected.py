"""What the GraphML of a graph holds, by docs/exports/graphml.md."""

import json

import expected


def date(name, value):
    return {name: value, name + "Precision": expected.precision(value)}


def values(item):
    out = expected.values(item, expected.gate, date)
    if "node" in item:
        out["labels"] = ":" + ":".join(expected.labels(item["node"]))
        out["label"] = out["name"]
        out["kind"] = expected.LABELS[item["node"]]
    else:
        out["label"] = item["relation"].upper()
    return out


def read_lists(attributes):
    """Lists are JSON in a text; the names of such columns are known."""
    return {name: json.loads(value) if name in expected.LISTS else value
            for name, value in attributes.items()}
