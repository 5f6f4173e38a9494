"""Damages documents of every format but PDF at random, always the same way for one seed, and has
them read: every document must give its record or a clear error, and no sanitizer a report.

usage: damaged_documents.py --program VITAGRAPH --from FOLDER [--count N] [--seed N] [--keep FOLDER]

Of packages (Word, OpenDocument, LinkedIn's export) a part is damaged and packed again, so that the
damage reaches the reader of the part; one in eight is damaged as it lies on the disk. Not in CI
with more than a few documents; by hand with 2000, the program built with sanitizers.
"""

import argparse
import importlib.util
import io
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zipfile

PDF = importlib.util.spec_from_file_location(
    "damaged_pdf", pathlib.Path(__file__).resolve().parent / "pdf" / "damaged.py")
damaged_pdf = importlib.util.module_from_spec(PDF)
PDF.loader.exec_module(damaged_pdf)

PACKAGES = (".docx", ".odt", ".zip")
SUFFIXES = (*PACKAGES, ".html", ".htm", ".tex", ".json", ".yaml", ".yml", ".xml", ".md", ".txt",
            ".bib")
WORDS = (b"<", b">", b"</", b"<w:p>", b"<w:tbl>", b"&#x110000;", b"&amp;", b"<![CDATA[", b"]]>",
         b"{", b"}", b"\\", b"\\begin{", b"\\newcommand{\\a}{\\a\\a}\\a", b"[", b"]", b'"', b"'",
         b": ", b"- ", b"|", b"&a *a", b"\n\n", b"\t", b"\x00", b"\xff\xfe", b"\xed\xa0\x80",
         b"99999999999", b"-1", b"<style>*{display:none}</style>", b"<!--", b"-->")


def damage(data, chance):
    data = damaged_pdf.damage(data, chance)
    for _ in range(chance.randint(0, 4)):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice(WORDS) + data[at:]
    return data


def damage_package(data, chance):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    texts = [index for index, (name, _) in enumerate(parts) if name.endswith((".xml", ".csv",
                                                                              ".rels"))]
    hit = chance.choice(texts) if texts else chance.randrange(len(parts))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for index, (name, content) in enumerate(parts):
            package.writestr(name, damage(content, chance) if index == hit else content)
    return out.getvalue()


def damaged(path, chance):
    data = path.read_bytes()
    whole = path.suffix not in PACKAGES or chance.randrange(8) == 0
    return damage(data, chance) if whole else damage_package(data, chance)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--from", dest="folder", required=True)
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="where the damaged documents stay")
    options = parser.parse_args()

    chance = random.Random(options.seed)
    by_suffix = {}
    for path in sorted(pathlib.Path(options.folder).rglob("*")):
        if path.suffix in SUFFIXES:
            by_suffix.setdefault(path.suffix, []).append(path)
    suffixes = sorted(by_suffix)
    answered, errors, begin = 0, 0, time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        names = []
        for number in range(options.count):
            path = chance.choice(by_suffix[suffixes[number % len(suffixes)]])
            name = folder / f"{number:05}{path.suffix}"
            name.write_bytes(damaged(path, chance))
            names.append(str(name))
        # A package that holds files of its own is a folder: it may have several records, or none.
        for at in range(0, len(names), 100):
            run = subprocess.run([options.program, "extract", "--quiet", *names[at:at + 100]],
                                 capture_output=True, timeout=1800)
            records = [json.loads(line) for line in run.stdout.splitlines()]
            answered += len(records)
            errors += sum("error" in record for record in records)
            said = run.stderr.decode(errors="replace")
            if run.returncode not in (0, 1) or "Sanitizer" in said or "runtime error" in said:
                print(f"after {names[at]}: exit code {run.returncode}\n{said[-4000:]}",
                      file=sys.stderr)
                return 1
    print(f"{answered} records of {options.count} documents in {time.monotonic() - begin:.1f} s, "
          f"{errors} with an error")
    return 0 if answered >= 0.9 * options.count else 1


if __name__ == "__main__":
    sys.exit(main())
