"""Includes point upstream only; no ring of folders; others' headers only where they belong."""

import source_tree as tree

# Header of another project -> the only places that may include it, each with its reason.
OTHERS = (
    ("regex", (), "std::regex is 45 to 300 times slower here than RE2"),
    ("iostream", ("bench/", "cli/"), "the libraries never print"),
    ("random", ("tests/",), "the distributions differ between standard libraries"),
    ("locale", (), "outputs may not depend on the locale"),
    ("boost/", ("graph/", "tests/graph/"), "Boost.Graph stays behind KnowledgeGraph"),
    ("curl/", ("extract/read/",), "one place opens connections"),
    ("md4c.h", ("extract/read/",), "one place reads Markdown"),
    ("archive.h", ("extract/read/", "tests/"), "one place reads archives"),
    ("archive_entry.h", ("extract/read/", "tests/"), "one place reads archives"),
    ("pugixml.hpp", ("extract/read/",), "one place reads XML"),
    ("uchardet", ("extract/read/",), "one place recognises encodings"),
    ("re2/", ("extract/",), "patterns belong to finding"),
    ("CLI/", ("cli/", "bench/"), "options belong to programs"),
    ("catch2/", ("tests/",), "tests only"),
)
ONLY_IN_SOURCES = ("rapidjson/", "boost/", "curl/", "md4c.h", "utf8proc.h", "re2/",
                   "archive.h", "pugixml.hpp")
STEPS = ("extract/read", "extract/segment", "extract/find")  # in run order: later may use earlier


def folders_with_folders():
    """Folders of the stages that have folders of their own."""
    folders = {name.rsplit("/", 1)[0] for name in tree.cpp_files(*tree.STAGES)}
    return {folder.rsplit("/", 1)[0] for folder in folders if "/" in folder} | set(tree.STAGES)


BRANCHING = folders_with_folders()


def node_of(name):
    """The folder of a file. Files beside folders count one by one: there lie both the types that
    the parts share and the function that runs the parts."""
    folder = name.rsplit("/", 1)[0]
    return name if folder in BRANCHING else folder


def step_of(name):
    """The step (extract/read ...) that a file belongs to."""
    return "/".join(name.split("/")[:2])


def check_include(name, quote, header):
    if quote == '"':
        return check_ours(name, header)
    for start, places, reason in OTHERS:
        if header == start or (start[-1] in "/h" and header.startswith(start)):
            if not name.startswith(places or ("?",)):
                yield f"{name}: <{header}> does not belong here: {reason}"
    if name.endswith(".hpp") and header.startswith(ONLY_IN_SOURCES):
        if not name.startswith("tests/"):
            yield f"{name}: <{header}> belongs in a .cpp, not in a header"


def check_ours(name, header):
    if not (tree.ROOT / header).is_file():
        yield f'{name}: "{header}" is not a path from the root'
        return
    stage, used = name.split("/")[0], header.split("/")[0]
    if stage in tree.STAGES:
        if used not in tree.STAGES:
            yield f'{name}: "{header}": a stage may not use {used}/'
        elif tree.STAGES.index(used) > tree.STAGES.index(stage):
            yield f'{name}: "{header}" is downstream of {stage}/'
    elif stage != "tests" and used == "tests":
        yield f'{name}: "{header}": only tests may use tests/'
    here, there = step_of(name), step_of(header)
    if here in STEPS and there in STEPS and STEPS.index(there) > STEPS.index(here):
        yield f'{name}: "{header}" is a later step of the same stage'


def ring(edges):
    """A list of nodes that lead round to the first one, or None."""
    state, path = {}, []

    def visit(node):
        state[node] = "open"
        path.append(node)
        for following in sorted(edges.get(node, ())):
            if state.get(following) == "open":
                return path[path.index(following):] + [following]
            if following not in state:
                found = visit(following)
                if found:
                    return found
        path.pop()
        state[node] = "done"
        return None

    for start in sorted(edges):
        if start not in state:
            found = visit(start)
            if found:
                return found
    return None


def main():
    problems, edges, checked = [], {}, 0
    for name in tree.cpp_files():
        for quote, header in tree.includes_of(name):
            checked += 1
            problems += check_include(name, quote, header)
            here, there = node_of(name), node_of(header)
            if quote == '"' and name.split("/")[0] in tree.STAGES and here != there:
                edges.setdefault(here, set()).add(there)
    found = ring(edges)
    if found:
        problems.append("a ring of folders: " + " -> ".join(found))
    tree.finish(problems, checked)


if __name__ == "__main__":
    main()
