"""Every .cpp is listed by hand in the CMakeLists.txt of its folder or of one above it, and what
is listed exists."""

import pathlib
import re

import source_tree as tree

SOURCE = re.compile(r"(?<![\w./-])([\w./-]+\.cpp)\b")


def without_comments(text):
    return re.sub(r"#.*", "", text)


def listed_sources():
    """Path of a source from the root -> the CMakeLists.txt that lists it."""
    found = {}
    for name in tree.tracked_files():
        if name.endswith("CMakeLists.txt"):
            folder = pathlib.PurePosixPath(name).parent
            for source in SOURCE.findall(without_comments(tree.read(name))):
                found[str(folder / source)] = name
    return found


def main():
    problems = []
    listed = listed_sources()
    sources = [name for name in tree.cpp_files() if name.endswith(".cpp")]
    for name in sources:
        if name not in listed:
            problems.append(f"{name} is in no CMakeLists.txt")
    for name, where in sorted(listed.items()):
        if not (tree.ROOT / name).is_file():
            problems.append(f"{where} lists {name}, which does not exist")
    tree.finish(problems, len(sources))


if __name__ == "__main__":
    main()
