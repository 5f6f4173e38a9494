#!/usr/bin/env python3
"""Runs every `sh` and `python` block of a document, in order, in one fresh folder: documentation
that cannot rot. Commands of `console` blocks take too long here, need what a test has not, or
change the machine: their programs must be there, and know the options shown.

In the folder: `resumes/` and `fixtures/` from the repository, `resume.txt` (one of the fixtures),
`records.jsonl` and `graph.jsonl` of them (unless the document makes these itself), and `vitagraph`
on the PATH. A block whose first line is `# needs: WORD` is skipped, and said to
be, where WORD is no program here or, as `python:MODULE`, no module of Python."""
import argparse
import importlib.util
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
OTHERS = {"cmake", "ninja", "git", "ctest", "cd", "docker", "/opt/neo4j/bin/neo4j",
          "/opt/neo4j/bin/cypher-shell"}
OURS = {"vitagraph-score": "bench/score/main.cpp",
        "vitagraph-reader-check": "bench/reader_check/main.cpp",
        "./import.sh": "export/neo4j_scripts.cpp"}
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


def shown_commands(text):
    """The commands of the console blocks, as lists of words."""
    for block in CONSOLE.findall(text):
        for line in block.replace("\\\n", " ").splitlines():
            for command in line.removeprefix("$ ").split("|"):
                words = shlex.split(command, comments=True)
                while words and "=" in words[0]:
                    words.pop(0)
                if words:
                    yield words[1:] if words[0].startswith("python") else words


def what_is_wrong(words, source, environment):
    """A sentence about a command of a console block, or None."""
    program, options = words[0], [word.split("=")[0] for word in words[1:] if word[:2] == "--"]
    if program in OTHERS:
        return None
    if program == "vitagraph":
        known = subprocess.run([program, words[1], "--help"], env=environment, check=False,
                               capture_output=True, text=True).stdout
    else:
        file = source / OURS.get(program, program)
        if not file.is_file():
            return f"{program}: no such program"
        known = file.read_text(encoding="utf-8")
    unknown = [option for option in options if option not in known]
    return f"{program} has no {', '.join(unknown)}" if unknown else None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True, help="the repository")
    parser.add_argument("--path", action="append", default=[], help="more folders of programs")
    parser.add_argument("document", type=pathlib.Path)
    options = parser.parse_args()
    text = options.document.read_text(encoding="utf-8")
    blocks = BLOCK.findall(text)
    environment = {**os.environ, "TERM": "dumb",
                   "PATH": ":".join([str(options.program.resolve().parent), *options.path,
                                     os.environ["PATH"]])}
    shown = list(shown_commands(text))
    for words in shown:
        wrong = what_is_wrong(words, options.source, environment)
        if wrong:
            print(f"{options.document}: {wrong}, in: {' '.join(words)}")
            return 1
    with tempfile.TemporaryDirectory() as folder:
        here = pathlib.Path(folder)
        fixtures = options.source.resolve() / "fixtures"
        shutil.copytree(fixtures / "resumes", here / "resumes")
        shutil.copy(fixtures / "resumes/en-novak-engineer.txt", here / "resume.txt")
        (here / "fixtures").symlink_to(fixtures)
        prepare(here, "\n".join(block for _, block in blocks), environment)
        for kind, block in blocks:
            needs = NEEDS.match(block)
            if needs and not is_there(needs.group(1)):
                print(f"skipped: {needs.group(1)} is not here:\n{block}")
                continue
            shell = ["bash", "-euo", "pipefail"] if kind == "sh" else [sys.executable]
            done = subprocess.run([*shell, "-c", block], cwd=here,
                                  env=environment, capture_output=True, text=True, check=False)
            if done.returncode != 0:
                print(f"{options.document}: exit code {done.returncode} of\n{block}\n"
                      f"{done.stdout[-2000:]}{done.stderr[-2000:]}")
                return 1
    print(f"{len(blocks)} blocks run, {len(shown)} commands looked at")
    return 0


if __name__ == "__main__":
    sys.exit(main())
