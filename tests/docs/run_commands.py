#!/usr/bin/env python3
"""Runs every `sh` block of a document, in order, in one fresh folder: documentation that cannot
rot. Blocks of other kinds (console, text, cypher …) are not run.

In the folder: `resumes/` and `fixtures/` from the repository, `resume.txt` (one of the fixtures),
`records.jsonl` and `graph.jsonl` of them (unless the document makes these itself), and `vitagraph`
on the PATH. A block whose first line is `# needs: WORD` is skipped, and said to
be, where WORD is no program here or, as `python:MODULE`, no module of Python."""
import argparse
import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
NEEDS = re.compile(r"^# needs: (\S+)")


def is_there(word):
    if word.startswith("python:"):
        return importlib.util.find_spec(word.removeprefix("python:")) is not None
    return shutil.which(word) is not None


def prepare(here, text, environment):
    """The files that a reader of the document has from the README."""
    steps = (("records.jsonl", "vitagraph extract --quiet resumes > records.jsonl"),
             ("graph.jsonl", "vitagraph extract --quiet resumes | vitagraph resolve --quiet - "
                             "> graph.jsonl"))
    for name, command in steps:
        if f"--output {name}" not in text and f"> {name}" not in text:
            subprocess.run(["bash", "-c", command], cwd=here, env=environment, check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the repository")
    parser.add_argument("document", type=pathlib.Path)
    options = parser.parse_args()
    blocks = BLOCK.findall(options.document.read_text(encoding="utf-8"))
    environment = {**os.environ, "TERM": "dumb",
                   "PATH": f"{options.program.resolve().parent}:{os.environ['PATH']}"}
    with tempfile.TemporaryDirectory() as folder:
        here = pathlib.Path(folder)
        fixtures = options.source.resolve() / "fixtures"
        shutil.copytree(fixtures / "resumes", here / "resumes")
        shutil.copy(fixtures / "resumes/en-novak-engineer.txt", here / "resume.txt")
        (here / "fixtures").symlink_to(fixtures)
        prepare(here, "\n".join(blocks), environment)
        for block in blocks:
            needs = NEEDS.match(block)
            if needs and not is_there(needs.group(1)):
                print(f"skipped: {needs.group(1)} is not here:\n{block}")
                continue
            done = subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=here,
                                  env=environment, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                print(f"{options.document}: exit code {done.returncode} of\n{block}\n"
                      f"{done.stdout[-2000:]}{done.stderr[-2000:]}")
                return 1
    print(f"{len(blocks)} blocks")
    return 0


if __name__ == "__main__":
    sys.exit(main())
