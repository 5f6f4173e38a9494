#!/usr/bin/env python3
"""Makes text or Markdown of documents with gold, so that today's readers can take them all.

    as_text.py --documents FOLDER --gold FOLDER --output FOLDER --tag T

Text and Markdown are copied, HTML, DOCX and LaTeX go through pandoc, PDF through
`pdftotext -layout`. Each output is named TAG__<document>[.md|.txt], as slot_model.py expects.
"""
import argparse
import os
import shutil
import subprocess

PANDOC = {"html": "html", "docx": "docx", "tex": "latex"}


def converted(path, ending):
    """(suffix to add, bytes), or None for a format that goes by its keys."""
    if ending in PANDOC:
        command = ["pandoc", "-f", PANDOC[ending], "-t", "gfm-raw_html", "--wrap=none", path]
        return ".md", subprocess.run(command, capture_output=True, timeout=120).stdout
    if ending == "pdf":
        command = ["pdftotext", "-layout", path, "-"]
        return ".txt", subprocess.run(command, capture_output=True, timeout=120).stdout
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("documents", "gold", "output", "tag"):
        parser.add_argument(f"--{option}", required=True)
    args = parser.parse_args()
    os.makedirs(args.output, exist_ok=True)
    for name in sorted(os.listdir(args.documents)):
        if not os.path.exists(os.path.join(args.gold, name + ".json")):
            continue
        source = os.path.join(args.documents, name)
        target = os.path.join(args.output, f"{args.tag}__{name}")
        ending = name.rsplit(".", 1)[-1].lower()
        if ending in ("md", "txt"):
            shutil.copyfile(source, target)
        elif (result := converted(source, ending)) and result[1]:
            with open(target + result[0], "wb") as out:
                out.write(result[1])


if __name__ == "__main__":
    main()
