"""Extracts a folder of documents and scores the records against their gold.

    gate.py --program VITAGRAPH --scorer VITAGRAPH_SCORE DOCUMENTS GOLD [bars of the scorer...]

Exit code of the scorer; 77 with a word why when the documents are not here.
"""

import argparse
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
    parser.add_argument("documents", type=pathlib.Path)
    parser.add_argument("gold", type=pathlib.Path)
    return parser.parse_known_args()


def main():
    options, bars = arguments()
    if not options.documents.is_dir() or not options.gold.is_dir():
        print(f"skipped: {options.documents.parent} is not here")
        return SKIPPED
    documents = sorted(str(path) for path in options.documents.iterdir()
                       if path.is_file() and path.name.endswith(options.suffix))
    with tempfile.TemporaryDirectory() as folder:
        records = pathlib.Path(folder, "records.jsonl")
        with records.open("wb") as out:
            run = subprocess.run([options.program, "extract", "--quiet", *documents],
                                 stdout=out, check=False)
        if run.returncode != 0:
            print(f"extract ended with {run.returncode}")
            return 1
        score = [options.scorer, "--gold", str(options.gold), "--pred", str(records)]
        return subprocess.run([*score, *bars], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
