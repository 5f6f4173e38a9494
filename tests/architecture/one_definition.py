"""No two types of one name in one namespace: the linker would take the functions of one of them for
both, and containers of it with them (C++ calls that a breach of the one-definition rule)."""

import re

import source_tree as tree

OPENS = re.compile(r"namespace(?: (?P<name>[\w:]+))? \{(?P<closed>.*\})?")
TYPE = re.compile(r"(?:template <.*> )?(?:struct|class|enum class) (?P<name>\w+)\b(?!::)[^;()]*\{")


def types_in(text):
    """namespace::name of each type that other files could know, by the house's formatting:
    namespaces do not indent, and say at their end what they are."""
    inside = []
    for line in text.splitlines():
        opens = OPENS.match(line)
        if opens and not opens["closed"]:
            inside.append(opens["name"])
        elif line.startswith("}  // namespace"):
            inside.pop()
        elif None not in inside:
            found = TYPE.match(line)
            if found:
                yield "::".join([*inside, found["name"]])


def main():
    places = {}
    for name in tree.cpp_files(*tree.STAGES):
        for found in types_in(tree.read(name)):
            places.setdefault(found, []).append(name)
    problems = [f"{found} is defined in {' and in '.join(names)}"
                for found, names in sorted(places.items()) if len(names) > 1]
    tree.finish(problems, len(places))


if __name__ == "__main__":
    main()
