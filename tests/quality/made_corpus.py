"""A thousand made résumés against the truth that they were made from (bench/corpus).

    made_corpus.py --program VITAGRAPH --corpus VITAGRAPH-BENCH-CORPUS

They are clean and plain, so nearly every job and degree must be right, and nearly every employer,
school and person one node: what fails here fails on everybody's résumé.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench/corpus"))
import compare_truth  # noqa: E402

FLOORS = pathlib.Path(__file__).with_name("made_corpus.json")


def figures(truth_path, records, graph_path):
    """Name -> share, as in the tables of bench/run."""
    truth, graph = compare_truth.Truth(truth_path), compare_truth.Graph(graph_path)
    out = {what: found / of
           for what, found, of in compare_truth.recall_of_records(truth, records)}
    for what, counts in compare_truth.resolved(truth, graph):
        out[f"{what}, precision"], out[f"{what}, recall"] = counts.precision, counts.recall
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--corpus", required=True)
    options = parser.parse_args()
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        truth, records, graph = (folder / f"{part}.jsonl" for part in ("truth", "records", "graph"))
        subprocess.run([options.corpus, "--count", "1000", "--seed", "7", "--output",
                        folder / "documents", "--truth", truth], check=True)
        with records.open("wb") as out:
            subprocess.run([options.program, "extract", "--quiet", folder / "documents"],
                           stdout=out, check=True)
        subprocess.run([options.program, "resolve", "--quiet", records, "--output", graph],
                       check=True)
        found = figures(truth, records, graph)
    low = False
    for what, floor in floors.items():
        low = low or found[what] < floor
        print(f"{what:40} {found[what]:.4f}  floor {floor:.4f}{' LOW' * (found[what] < floor)}")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
