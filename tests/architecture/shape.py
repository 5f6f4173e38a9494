"""Files and lines stay short, and no folder is a drawer for everything."""

import unicodedata

import source_tree as tree

MAX_LINES = 600
MAX_COLUMNS = 100
DRAWERS = {"util", "utils", "common", "core", "helper", "helpers", "misc", "shared", "src", "lib"}
# What may stand beside the README: the stages, and what a repository needs.
TOP = {"extract", "graph", "export", "cli", "tests", "fixtures", "docs", "bench", "cmake", ".ci"}
CODE = (".cpp", ".hpp", ".py", ".cmake", ".bash", "CMakeLists.txt")

# Path -> why it may be longer.
LONGER = {
    "extract/segment/headings/heading_phrases.hpp": "a table of words: one row for each heading",
}


def columns(line):
    """Marks that join the letter before them take no column."""
    return sum(1 for c in line if unicodedata.category(c) not in ("Mn", "Me", "Mc", "Cf"))


def check(name):
    lines = tree.read(name).splitlines()
    if len(lines) > MAX_LINES and name not in LONGER:
        yield f"{name}: {len(lines)} lines; one idea per file, {MAX_LINES} at most"
    for number, line in enumerate(lines, 1):
        if columns(line) > MAX_COLUMNS:
            yield f"{name}:{number}: {columns(line)} columns, {MAX_COLUMNS} at most"
        if line != line.rstrip():
            yield f"{name}:{number}: blanks at the end of the line"
        if "using namespace" in line and name.endswith(".hpp"):
            yield f"{name}:{number}: using namespace in a header"


def main():
    problems, checked = [], 0
    for name in tree.tracked_files():
        checked += 1
        if "/" in name and name.split("/")[0] not in TOP:
            problems.append(f"{name}: no folder of the top level")
        for folder in name.split("/")[:-1]:
            if folder in DRAWERS and not name.startswith("fixtures/"):
                problems.append(f"{name}: a folder called {folder} says nothing of what it holds")
        if name.endswith(CODE):
            problems += check(name)
    for name in LONGER:
        if not (tree.ROOT / name).is_file():
            problems.append(f"{name} is excused but does not exist")
    tree.finish(problems, checked)


if __name__ == "__main__":
    main()
