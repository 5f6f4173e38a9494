"""The family of rendered résumés (fixtures/family) against its floor, by format, layout, route.

    family.py --program VITAGRAPH --scorer VITAGRAPH_SCORE [--raise] [--differences]

One extraction of all its documents; then F1 over all fields by format and by layout, and what the
graph has of each person by each route compared with his JSON Resume (routes.py). family.json holds
the least figures that pass. --raise raises them to a little less than what is reached now, since a
layout has a dozen documents only, and lowers none: whoever lowers one by hand says in the commit
why.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys
import tempfile

import routes

FLOOR = pathlib.Path(__file__).with_name("family.json")
FAMILY = routes.FAMILY
SLACK = {"all": .005, "format": .015, "columns": .01, "layout": .04, "routes": .02}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--raise", dest="raise_floor", action="store_true")
    parser.add_argument("--differences", action="store_true", help="list what routes differ in")
    return parser.parse_args()


def scores(scorer, records, by):
    text = subprocess.run([scorer, "--gold", str(FAMILY / "gold"), "--pred", str(records), "--by",
                           by, "--index", str(FAMILY / "INDEX.tsv"), "--json"],
                          check=True, capture_output=True, text=True).stdout
    figures = json.loads(text)
    groups = {name: counts["f1"] for name, counts in figures["groups"].items()}
    return figures["all"]["f1"], groups


def measure(options, folder):
    records, graph = folder / "records.jsonl", folder / "graph.jsonl"
    routes.extract(options.program, records)
    reached = {}
    for by in ("format", "columns", "layout"):
        whole, reached[by] = scores(options.scorer, records, by)
    reached["all"] = {"all": whole}
    compared, names = routes.compared(options.program, records, graph)
    reached["routes"] = routes.table(compared, "format")
    if options.differences:
        routes.show_differences(compared, names)
    return reached


def raised(floor, reached):
    return {by: {name: max(floor.get(by, {}).get(name, 0),
                           math.floor((value - SLACK[by]) * 1000) / 1000)
                 for name, value in groups.items()} for by, groups in sorted(reached.items())}


def main():
    options = arguments()
    floor = json.loads(FLOOR.read_text(encoding="utf-8")) if FLOOR.is_file() else {}
    with tempfile.TemporaryDirectory() as folder:
        reached = measure(options, pathlib.Path(folder))
    if options.raise_floor:
        floor = raised(floor, reached)
        FLOOR.write_text(json.dumps(floor, indent=1) + "\n", encoding="utf-8")
    fallen = 0
    for by, groups in reached.items():
        for name, value in groups.items():
            least = floor.get(by, {}).get(name, 0)
            low = round(value, 3) < least
            fallen += low
            print(f"{by:8} {name:24}{value:7.3f}  floor {least:.3f}{'  BELOW' if low else ''}")
    print(f"{fallen} figures are below their floor")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
