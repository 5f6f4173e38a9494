#!/usr/bin/env python3
"""Runs one golden case of the program: tests/cli/<command>/<case>/.

    cmd              what is typed: a line (or script) for bash; `vitagraph` is on the PATH
    stdin            standard input of the command; absent = empty
    expected.stdout  absent = nothing may be printed (so are the two below)
    expected.stderr
    expected.code    absent = 0
    anything else    copied into the folder that the command runs in

The command runs in a fresh folder, where `fixtures` is a link to the repository's fixtures. All
is compared byte for byte, after one replacement: the path of the fresh folder reads <HERE>.
At the end no temporary output (`.NAME.part-…`) may be left.

With --update the expectations are written instead of compared: read the diff before committing.
"""
import argparse
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

EXPECTED = ("expected.stdout", "expected.stderr", "expected.code")


def prepare(case, here, fixtures):
    for item in case.iterdir():
        if item.name not in EXPECTED + ("cmd", "stdin"):
            (shutil.copytree if item.is_dir() else shutil.copy)(item, here / item.name)
    (here / "fixtures").symlink_to(fixtures)


def run(case, here, program):
    stdin = case / "stdin"
    environment = {
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "HOME": str(here),
        "TERM": "dumb",
        "LC_ALL": "C",
        "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", ""),
    }
    with open(stdin if stdin.exists() else os.devnull, "rb") as given:
        done = subprocess.run(["bash", "-c", (case / "cmd").read_text()], cwd=here, stdin=given,
                              capture_output=True, env=environment, timeout=120, check=False)
    mask = lambda data: data.replace(str(here).encode(), b"<HERE>")
    return {
        "expected.stdout": mask(done.stdout),
        "expected.stderr": mask(done.stderr),
        "expected.code": b"" if done.returncode == 0 else f"{done.returncode}\n".encode(),
    }


def update(case, actual):
    for name, data in actual.items():
        if data:
            (case / name).write_bytes(data)
        else:
            (case / name).unlink(missing_ok=True)


def compare(case, actual):
    good = True
    for name, data in actual.items():
        path = case / name
        wanted = path.read_bytes() if path.exists() else b""
        if wanted == data:
            continue
        good = False
        show = lambda raw: raw.decode("utf-8", "replace").splitlines(keepends=True)
        sys.stdout.writelines(
            difflib.unified_diff(show(wanted), show(data), str(path), "what the program did"))
        print()
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--fixtures", type=pathlib.Path, required=True)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("cases", type=pathlib.Path, nargs="+")
    options = parser.parse_args()
    good = True
    for case in options.cases:
        with tempfile.TemporaryDirectory() as folder:
            here = pathlib.Path(folder)
            prepare(case, here, options.fixtures.resolve())
            actual = run(case, here, options.program.resolve())
            left = [str(p) for p in here.rglob(".*.part-*")]
        if options.update:
            update(case, actual)
        else:
            good = compare(case, actual) and good
        if left:
            print(f"{case}: temporary outputs are left: {left}")
            good = False
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
