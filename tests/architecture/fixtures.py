"""Everything in fixtures/ has its row in fixtures/README.md (what, how made, licence), and is
text: people who do not exist, documents that we wrote."""

import source_tree as tree

README = "fixtures/README.md"
MAX_BYTES = 1 << 20


def told(name, readme):
    """The README has a row for the file, or names it or one of its folders. The gold of a
    document (gold/NAME.json) is told by the document's row."""
    parts = name.split("/")[1:]
    words = [parts[-1], parts[-1].removesuffix(".json"), parts[-1].split(".")[0]]
    words += ["/".join(parts[:depth]) + "/" for depth in range(2, len(parts))]
    return any(f"`{word}`" in readme or f"\n| {word} |" in readme for word in words)


def main():
    problems = []
    names = [name for name in tree.tracked_files()
             if name.startswith("fixtures/") and name != README]
    if not names:
        print("skipped: there are no fixtures yet")
        raise SystemExit(tree.SKIPPED)
    readme = tree.read(README) if (tree.ROOT / README).is_file() else ""
    for name in names:
        if not told(name, readme):
            problems.append(f"{name}: no row in {README} tells where it comes from")
        if (tree.ROOT / name).stat().st_size > MAX_BYTES:
            problems.append(f"{name}: larger than 1 MiB; let a test make it")
    tree.finish(problems, len(names))


if __name__ == "__main__":
    main()
