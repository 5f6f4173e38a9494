"""PDFs of Europass: the XML that they carry is read, and says more than how the page looks; an
attachment that is something else is not. Usage: europass.py --program VITAGRAPH --xml FILE"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import hostile


def with_attachment(name, data):
    catalog = (b"/Names << /EmbeddedFiles << /Names [(%s) 5 0 R] >> >>" % name)
    spec = b"<< /Type /Filespec /F (%s) /UF (%s) /EF << /F 6 0 R >> >>" % (name, name)
    file = hostile.stream(data, b"/Type /EmbeddedFile")
    page = b"BT /F1 12 Tf 72 700 Td (Rosa Beispiel) Tj 0 -20 Td (rosa@example.org) Tj ET"
    return hostile.document(page, catalog=catalog, more=[spec, file])


def extract(program, data):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "cv.pdf")
        path.write_bytes(data)
        run = subprocess.run([program, "extract", "--quiet", str(path)], capture_output=True,
                             check=False, timeout=60)
    return json.loads(run.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--xml", required=True, type=pathlib.Path)
    options = parser.parse_args()
    xml = options.xml.read_bytes()
    plain = json.loads(subprocess.run([options.program, "extract", "--quiet", str(options.xml)],
                                      capture_output=True, check=True).stdout)
    failed = []

    def check(what, condition):
        if not condition:
            failed.append(what)

    carried = extract(options.program, with_attachment(b"attachment.xml", xml))
    check("the attachment's person", carried["basics"] == plain["basics"])
    check("the attachment's jobs", carried.get("work") == plain.get("work"))
    check("the attachment's degrees", carried.get("education") == plain.get("education"))
    for name, data in ((b"invoice.xml", b"<invoice><name>Ada</name></invoice>"),
                       (b"attachment.xml", xml[:len(xml) // 3]), (b"cv.txt", b"Ada\nNurse\n"),
                       (b"attachment.xml", b"")):
        other = extract(options.program, with_attachment(name, data))
        found = other.get("basics", {}).get("name")
        check(f"the page beside {name.decode()} of {len(data)} bytes, found {found}",
              found in ("Rosa Beispiel", plain["basics"]["name"]))
    for what in failed:
        print(f"wrong: {what}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
