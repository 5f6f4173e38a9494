#!/usr/bin/env python3
"""The same input gives the same bytes by every route: whatever the threads, the order of the
arguments, the way in (folder, files, standard input) and the commands (build, or extract, resolve
and export one after the other)."""
import argparse
import pathlib
import random
import subprocess
import sys
import tempfile

ROUTES = {}


def route(function):
    ROUTES[function.__name__] = function
    return function


class Setting:
    def __init__(self, program, fixtures, here):
        self.program, self.fixtures, self.here = program, fixtures, here
        self.resumes = sorted(str(p) for p in (fixtures / "resumes").rglob("*") if p.is_file())

    def run(self, *arguments, stdin=None, environment=None):
        done = subprocess.run([self.program, *map(str, arguments)], input=stdin, env=environment,
                              capture_output=True, cwd=self.here, check=False)
        assert done.returncode in (0, 1), (arguments, done.stderr.decode())
        return done.stdout

    def build(self, name, *arguments):
        """Without Graphviz, which would take most of the time: its input is compared."""
        self.run("build", *arguments, "--output", self.here / name, environment={"PATH": ""})
        return tree(self.here / name)


def tree(folder):
    """Path -> bytes of all that lies below."""
    return {str(p.relative_to(folder)): p.read_bytes()
            for p in sorted(folder.rglob("*")) if p.is_file()}


def assert_same(first, second, what):
    for path in sorted(set(first) | set(second)):
        assert path in first and path in second, f"{what}: only one way writes {path}"
        assert first[path] == second[path], f"{what}: {path} differs"


@route
def threads(s):
    one = s.build("one", s.fixtures / "resumes", "--threads", 1)
    for count in (2, 9):
        assert_same(one, s.build(f"threads{count}", s.fixtures / "resumes", "--threads", count),
                    f"1 and {count} threads")


@route
def order_of_arguments(s):
    wanted = s.build("sorted", *s.resumes)
    for seed in (1, 2):
        shuffled = s.resumes[:]
        random.Random(seed).shuffle(shuffled)
        got = s.build(f"shuffled{seed}", *shuffled)
        for each in (wanted, got):  # these two follow the order of the input, by contract
            each.pop("records.jsonl", None)
            each.pop("manifest.json", None)
        assert_same(wanted, got, "order of arguments")


@route
def order_of_records(s):
    lines = s.run("extract", *s.resumes).splitlines(keepends=True)
    wanted = s.run("resolve", "-", stdin=b"".join(lines))
    for seed in (1, 2, 3):
        random.Random(seed).shuffle(lines)
        got = s.run("resolve", "-", "--threads", 3, stdin=b"".join(lines))
        assert got == wanted, "order of records"


@route
def folder_or_files(s):
    assert s.run("extract", s.fixtures / "resumes") == s.run("extract", *s.resumes)


@route
def file_or_standard_input(s):
    """Only the name of the source differs; formats without a mark of their own are named."""
    for path in s.resumes:
        from_file = s.run("extract", path)
        name = from_file.split(b'"format":"')[1].split(b'"')[0].decode()
        with open(path, "rb") as file:
            from_stdin = s.run("extract", "-", "--format", name, stdin=file.read())
        source = b'"source":"' + path.encode() + b'"'
        assert source in from_file, path
        assert from_file.replace(source, b"") == \
            from_stdin.replace(from_stdin[from_stdin.index(b'"source"'):].split(b",")[0], b""), path


@route
def build_or_three_steps(s):
    built = s.build("built", s.fixtures / "resumes")
    s.run("extract", s.fixtures / "resumes", "--output", "records.jsonl")
    s.run("resolve", "records.jsonl", "--output", "graph.jsonl")
    s.run("export", "graph.jsonl", "--format", "graphml", "--output", "graph.graphml")
    s.run("export", "graph.jsonl", "--format", "neo4j-csv", "--output", "neo4j")
    for name in ("records.jsonl", "graph.jsonl", "graph.graphml"):
        assert (s.here / name).read_bytes() == built[name], name
    neo4j = {path: data for path, data in built.items() if path.startswith("neo4j/")}
    assert_same(neo4j, {"neo4j/" + p: d for p, d in tree(s.here / "neo4j").items()}, "neo4j")


@route
def pipe(s):
    """extract | resolve - | export - gives what files in between give."""
    records = s.run("extract", s.fixtures / "resumes")
    graph = s.run("resolve", "-", stdin=records)
    by_pipe = s.run("export", "-", "--format", "graphml", "--output", "-", stdin=graph)
    (s.here / "g.jsonl").write_bytes(graph)
    s.run("export", "g.jsonl", "--output", "g.graphml")
    assert by_pipe == (s.here / "g.graphml").read_bytes()


@route
def locale_and_place(s):
    """Neither the locale nor the working folder reaches the output."""
    plain = s.run("extract", *s.resumes)
    done = subprocess.run([s.program, "extract", *s.resumes], capture_output=True, cwd="/",
                          env={"LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"},
                          check=False)
    assert done.stdout == plain


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--fixtures", type=pathlib.Path, required=True)
    parser.add_argument("route", choices=sorted(ROUTES))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ROUTES[options.route](
            Setting(options.program.resolve(), options.fixtures.resolve(), pathlib.Path(folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
