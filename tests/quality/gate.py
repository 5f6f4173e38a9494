"""Extracts a folder of documents and scores the records against their gold.

    gate.py --program VITAGRAPH --scorer VITAGRAPH_SCORE [--index INDEX --where COLUMN=VALUE]
            DOCUMENTS GOLD [bars of the scorer...]

Exit code of the scorer; 77 with a word why when the documents are not here.
"""

import argparse
import csv
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--suffix", default="", help="documents whose name ends so")
    parser.add_argument("--index", default="", help="what is known of each document")
    parser.add_argument("--where", default="", help="documents of which the index says this")
    parser.add_argument("documents", type=pathlib.Path)
    parser.add_argument("gold", type=pathlib.Path)
    return parser.parse_known_args()


def is_chosen(options):
    """A test of a document's name, by --suffix and --where."""
    column, _, value = options.where.partition("=")
    rows = {}
    if options.where:
        with open(options.index, encoding="utf-8", newline="") as file:
            rows = {row["file"]: row for row in
                    csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    return lambda name: name.endswith(options.suffix) and (
        not options.where or rows.get(name, {}).get(column) == value)


def main():
    options, bars = arguments()
    if not options.documents.is_dir() or not options.gold.is_dir():
        print(f"skipped: {options.documents.parent} is not here")
        return SKIPPED
    chosen = is_chosen(options)
    documents = sorted(str(path) for path in options.documents.iterdir()
                       if path.is_file() and chosen(path.name))
    with tempfile.TemporaryDirectory() as folder:
        records = pathlib.Path(folder, "records.jsonl")
        with records.open("wb") as out:
            run = subprocess.run([options.program, "extract", "--quiet", *documents],
                                 stdout=out, check=False)
        if run.returncode != 0:
            print(f"extract ended with {run.returncode}")
            return 1
        score = [options.scorer, "--gold", str(options.gold), "--pred", str(records)]
        if options.where:
            score += ["--index", options.index, "--where", options.where]
        return subprocess.run([*score, *bars], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
