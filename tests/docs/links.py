#!/usr/bin/env python3
"""Every relative link of README.md, CONTRIBUTING.md and docs/ leads to a file of the repository."""
import pathlib
import re
import sys

LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")


def main():
    source = pathlib.Path(sys.argv[1])
    documents = [*source.glob("*.md"), *source.glob("docs/**/*.md"), *source.glob("fixtures/*.md")]
    lost = [f"{document.relative_to(source)}: {target}"
            for document in documents
            for target in LINK.findall(document.read_text(encoding="utf-8"))
            if not (document.parent / target).exists()]
    print("\n".join(f"leads nowhere: {each}" for each in lost))
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
