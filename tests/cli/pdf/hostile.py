"""PDFs that are made to hurt, by name: each gives its record or a clear error, in good time, and
nothing is left behind. Usage: hostile.py --program VITAGRAPH [--keep FOLDER]"""

import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zlib

TEXT = b"BT /F1 12 Tf 72 700 Td (Rosa Beispiel) Tj ET"
FONT = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def stream(data, entries=b""):
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries, data)


def flate(data, times=1):
    for _ in range(times):
        data = zlib.compress(data, 9)
    return stream(data, b"/Filter [" + b"/FlateDecode " * times + b"]")


def write(bodies, trailer=b"", size=None):
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + (b"trailer\n<< /Root 1 0 R /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n"
                  % (size or len(bodies) + 1, trailer, table))


def document(content=TEXT, page=b"", catalog=b"", resources=b"", more=(), box=b"0 0 595 842",
             trailer=b"", pages=b"/Count 1 /Kids [3 0 R]"):
    """Objects 1 to 4 are catalog, page tree, page and content; `more` are 5 and up."""
    body = content if content.startswith(b"<<") else stream(content)
    return write([
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages %s >>" % pages,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << %s %s >> %s >>"
        % (box, FONT, resources, page), body, *more], trailer)


def form(content, resources=b""):
    return stream(content, b"/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << %s >>"
                  % resources)


def doubling_forms(depth):
    more = [form(b"/X Do /X Do", b"/XObject << /X %d 0 R >>" % (6 + i)) for i in range(depth)]
    return document(b"/X Do", resources=b"/XObject << /X 5 0 R >>", more=[*more, form(TEXT, FONT)])


def tree_of_pages(levels):
    """Ten times the same branch at each level: a million pages in a kilobyte."""
    more = [b"<< /Type /Pages /Parent 2 0 R /Count %d /Kids [%s] >>"
            % (10 ** (levels + 1 - level), b"%d 0 R " % (5 + level if level < levels else 3) * 10)
            for level in range(1, levels + 1)]
    return document(pages=b"/Count %d /Kids [%s]" % (10 ** (levels + 1), b"5 0 R " * 10), more=more)


def flipped(seed, count):
    data = bytearray(document())
    chance = random.Random(seed)
    for _ in range(count):
        data[chance.randrange(9, len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def font_without_map(subtype, entries=b""):
    return document(b"BT /F2 12 Tf 72 700 Td <0102030405060708> Tj ET", resources=b"",
                    more=[]).replace(b"/Helvetica >>", b"/Helvetica >> /F2 << /Type /Font "
                                     b"/Subtype /%s /BaseFont /Unknown %s >>" % (subtype, entries))


KEY = b"(" + b"k" * 32 + b")"
ENCRYPT = b"/ID [(0123456789abcdef) (0123456789abcdef)] /Encrypt << /Filter /Standard %s >>"
CID = (b"/Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont "
       b"/Unknown /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>]")
ATTACHMENT = b"/Names << /EmbeddedFiles << /Names [(a) << /F (%s) /EF << /F 5 0 R >> >>] >> >>"

HOSTILE = {
    "cut_in_half": lambda: document()[:400],
    "cut_before_table": lambda: document().split(b"xref")[0],
    "cut_in_header": lambda: b"%PDF-1.",
    "header_only": lambda: b"%PDF-1.7\n%%EOF\n",
    "bits_flipped": lambda: flipped(1, 20),
    "many_bits_flipped": lambda: flipped(2, 200),
    "zeros": lambda: b"%PDF-1.7\n" + bytes(1 << 20),
    "noise": lambda: b"%PDF-1.7\n" + random.Random(3).randbytes(1 << 18),
    "password": lambda: document(trailer=ENCRYPT % (b"/V 1 /R 2 /P -4 /O %s /U %s" % (KEY, KEY))),
    "password_aes": lambda: document(trailer=ENCRYPT % (
        b"/V 5 /R 6 /Length 256 /P -4 /O %s /U %s /OE %s /UE %s /CF << /StdCF << /CFM /AESV3 >> >>"
        % (KEY, KEY, KEY, KEY))),
    "unknown_encryption": lambda: document(trailer=ENCRYPT % b"/V 99 /R 99"),
    "deep_arrays": lambda: document(b"[" * 200_000),
    "deep_dictionaries": lambda: document(catalog=b"/X " + b"<< /A " * 20_000 + b">> " * 20_000),
    "deep_states": lambda: document(b"q " * 300_000 + TEXT),
    "open_strings": lambda: document(b"(" * 300_000),
    "bomb": lambda: document(flate(b"0 0 1 1 re f\n" * 3_000_000)),
    "bomb_of_text": lambda: document(
        flate(b"BT /F1 9 Tf (xxxxxxxxxxxxxxxxxxxxxxxx) Tj ET\n" * 300_000)),
    "bomb_in_bombs": lambda: document(flate(b" " * 50_000_000, times=3)),
    "doubling_forms": lambda: doubling_forms(40),
    "form_in_itself": lambda: document(b"/X Do " + TEXT, resources=b"/XObject << /X 5 0 R >>",
                                       more=[form(b"/X Do", b"/XObject << /X 5 0 R >>")]),
    "pages_in_a_ring": lambda: document(pages=b"/Count 9 /Kids [2 0 R 2 0 R 3 0 R]"),
    "parents_in_a_ring": lambda: document(pages=b"/Count 1 /Kids [3 0 R] /Parent 2 0 R"),
    "million_pages_claimed": lambda: document(pages=b"/Count 1000000 /Kids [3 0 R]"),
    "million_pages_in_a_tree": lambda: tree_of_pages(5),
    "one_page_a_thousand_times": lambda: document(
        pages=b"/Count 1000 /Kids [" + b"3 0 R " * 1000 + b"]"),
    "negative_count": lambda: document(pages=b"/Count -5 /Kids [3 0 R]"),
    "no_pages": lambda: document(pages=b"/Count 0 /Kids []"),
    "huge_table": lambda: write([b"<< /Type /Catalog >>"], size=2_000_000_000),
    "table_in_a_ring": lambda: document(trailer=b"/Prev 9"),
    "length_lies": lambda: document().replace(b"/Length 44", b"/Length 4294967295"),
    "length_refers_to_itself": lambda: document().replace(b"/Length 44", b"/Length 4 0 R"),
    "giant_page": lambda: document(box=b"-1e30 -1e30 1e38 1e38"),
    "tiny_page": lambda: document(box=b"0 0 0 0"),
    "page_of_words": lambda: document(box=b"(a) /b null true"),
    "giant_numbers": lambda: document(b"1e38 0 0 1e38 1e38 1e38 cm " + TEXT),
    "giant_font": lambda: document(b"BT /F1 1e30 Tf 1e38 Tc 1e38 1e38 Td (Rosa) Tj ET"),
    "simple_font_without_map": lambda: font_without_map(b"TrueType"),
    "composite_font_without_map": lambda: font_without_map(b"Type0", CID),
    "type3_font_that_paints_itself": lambda: document(
        b"BT /F2 1 Tf 72 700 Td (aa) Tj ET", more=[stream(b"1 0 d0 BT /F2 1 Tf (a) Tj")]).replace(
            b"/Helvetica >>", b"/Helvetica >> /F2 << /Type /Font /Subtype /Type3 /FontMatrix "
            b"[1 0 0 1 0 0] /FontBBox [0 0 1 1] /FirstChar 97 /LastChar 97 /Widths [1] "
            b"/Encoding << /Differences [97 /a] >> /CharProcs << /a 5 0 R >> >>"),
    "map_without_end": lambda: document(more=[stream(
        b"begincmap 1 beginbfrange <0000> <FFFFFFFF> <0000> endbfrange " * 500)]).replace(
            b"/Helvetica >>", b"/Helvetica /ToUnicode 5 0 R >>"),
    "tiles_without_end": lambda: document(
        b"/Pattern cs /P scn 0 0 600 800 re f " + TEXT, resources=b"/Pattern << /P 5 0 R >>",
        more=[stream(b"0 0 1 1 re f", b"/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] "
                     b"/XStep 1e-9 /YStep 1e-9 /Resources << >>")]),
    "image_that_claims_terabytes": lambda: document(
        b"/I Do " + TEXT, resources=b"/XObject << /I 5 0 R >>",
        more=[stream(b"x", b"/Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 "
                     b"/ColorSpace /DeviceRGB /BitsPerComponent 16")]),
    "annotations_in_number": lambda: document(
        page=b"/Annots [" + b"<< /Subtype /Link /Rect [1 1 2 2] /A << /S /URI /URI "
        b"(http://a.example) >> >>" * 20_000 + b"]"),
    "attachment_bomb": lambda: document(
        catalog=ATTACHMENT % b"a.xml", more=[flate(b"x" * 100_000_000)]),
    "attachment_with_a_path": lambda: document(
        catalog=ATTACHMENT % b"../../../etc/passwd", more=[stream(b"<x/>")]),
    "script_and_launch": lambda: document(
        catalog=b"/OpenAction << /S /Launch /F (/bin/sh) >> /AA << /WC << /S /JavaScript /JS "
        b"(app.alert) >> >>"),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for name, make in HOSTILE.items():
            (folder / f"{name}.pdf").write_bytes(make())
        before = sorted(path.name for path in folder.iterdir())
        begin = time.monotonic()
        run = subprocess.run([options.program, "extract", str(folder)], capture_output=True,
                             timeout=900)
        took = time.monotonic() - begin
        after = sorted(path.name for path in folder.iterdir())
    problems = []
    answered = {}
    for line in run.stdout.splitlines():
        record = json.loads(line)
        answered[pathlib.Path(record["meta"]["source"]).stem] = record.get("error", "")
    for name in HOSTILE:
        if name not in answered:
            problems.append(f"{name}: no answer")
        elif "worker-missing" in answered[name] or "fault of vitagraph" in answered[name]:
            problems.append(f"{name}: {answered[name]}")
    if before != after:
        problems.append("files were left behind or taken away")
    if run.returncode not in (0, 1):
        problems.append(f"exit code {run.returncode}")
    for name, error in sorted(answered.items()):
        print(f"  {name}: {error.split('.pdf: ', 1)[-1] or 'read'}")
    print(f"{len(answered)} of {len(HOSTILE)} answered in {took:.1f} s")
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
