"""Damages PDFs at random, always the same way for one seed, and has them read: every document must
give its record or a clear error, within the limits.

usage: damaged.py --program VITAGRAPH [--count N] [--seed N] [--from FOLDER] [--keep FOLDER]

Without --from, a small document of its own is damaged. Not in CI with more than a few documents;
by hand with 2000.
"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zlib


def small_pdf():
    """A page with text, a compressed stream, a form, a link and a layer."""
    page = zlib.compress(b"BT /F1 12 Tf 72 700 Td (Rosa Beispiel) Tj 0 -20 Td (Engineer) Tj ET\n"
                         b"/X Do 0.5 g 0 0 100 800 re f 50 650 m 500 650 l S\n" * 20)
    form = b"BT /F1 10 Tf 72 500 Td [(Muster) -200 (GmbH)] TJ ET"
    to_unicode = (b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> "
                  b"endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange endcmap end")
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
        b"/Font << /F1 6 0 R >> /XObject << /X 5 0 R >> >> /Annots [<< /Type /Annot /Subtype /Link "
        b"/Rect [72 690 200 710] /A << /S /URI /URI (https://example.org) >> >>] >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(page), page),
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 6 0 R >> "
        b">> /Length %d >>\nstream\n%s\nendstream" % (len(form), form),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(to_unicode), to_unicode),
    ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + (b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n"
                  % (len(bodies) + 1, table))


NUMBERS = (b"0", b"-1", b"99999999999", b"1e38", b"-2147483648", b"65536", b"0.0000001")
WORDS = (b"<<", b">>", b"[", b"]", b"(", b")", b"/", b"R", b"obj", b"endobj", b"stream",
         b"endstream", b"null", b"true", b"%", b"\x00", b"\xff")


def damage(data, chance):
    """One to eight faults of the kinds that transfer, disks and attackers make."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if not data:
            return bytes(data)
        at = chance.randrange(len(data))
        kind = chance.randrange(8)
        if kind == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            data[at] = chance.randrange(256)
        elif kind == 2:
            del data[at:at + chance.randint(1, 200)]
        elif kind == 3:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 50)))
        elif kind == 4:
            data[at:at] = data[at:at + chance.randint(1, 500)]
        elif kind == 5 and chance.random() < 0.3:
            del data[at:]
        elif kind == 6:
            end = at
            while end < len(data) and data[end:end + 1].isdigit():
                end += 1
            data[at:end] = chance.choice(NUMBERS)
        else:
            data[at:at + 1] = chance.choice(WORDS)
    return bytes(data)


def sources(folder):
    if folder is None:
        return [small_pdf()]
    return [path.read_bytes() for path in sorted(pathlib.Path(folder).rglob("*.pdf"))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="folder")
    parser.add_argument("--keep", help="where the damaged documents stay")
    options = parser.parse_args()

    chance = random.Random(options.seed)
    originals = sources(options.folder)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(options.count):
            name = folder / f"{number:05}.pdf"
            name.write_bytes(damage(chance.choice(originals), chance))
        begin = time.monotonic()
        run = subprocess.run([options.program, "extract", "--quiet", str(folder)],
                             capture_output=True, timeout=3600)
        took = time.monotonic() - begin
    records = [json.loads(line) for line in run.stdout.splitlines()]
    errors = {}
    for record in records:
        error = record.get("error")
        if error:
            kind = error.split(".pdf: ", 1)[-1].split(": ", 1)[-1].split(":")[0]
            errors[kind] = errors.get(kind, 0) + 1
    print(f"{len(records)} of {options.count} answered in {took:.1f} s, "
          f"{sum(errors.values())} with an error; exit code {run.returncode}")
    for kind, count in sorted(errors.items(), key=lambda item: -item[1]):
        print(f"  {count:5} {kind}")
    if len(records) != options.count or run.returncode not in (0, 1):
        print(run.stderr.decode(errors="replace")[-2000:], file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
