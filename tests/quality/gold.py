"""The gold of the fixtures holds nothing but what its document prints.

Every text of a gold file stands in the document (markup, case and blanks aside), dates have the
form of the record and the right order, each document has gold and each gold its document, and
the truth for resolution names only organisations and papers that the gold has.
"""

import html
import json
import pathlib
import re
import sys
import unicodedata
import zipfile

FIXTURES = pathlib.Path(__file__).resolve().parents[2] / "fixtures"
DATE = re.compile(r"\d{4}(-\d\d){0,2}")
KINDS = ("work", "education", "publications", "projects", "awards", "people")
NOT_PRINTED = {"startDate", "endDate", "releaseDate", "date", "section", "kind", "role"}


def folded(text):
    text = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in text if character.isalnum())


def bare(text):
    """Without diacritics, which BibTeX writes as macros."""
    text = unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "O"))
    return "".join(character for character in text if not unicodedata.combining(character))


def text_of(path):
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            return "\n".join(archive.read(name).decode() for name in archive.namelist())
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".bib":
        return text + " " + re.sub(r"[{}]|\\\W", "", text)
    if path.suffix == ".json":
        return text
    return text + " " + html.unescape(re.sub(r"<[^>]*>", " ", text))


def is_printed(text, path, printed):
    """Sources with a field for each part of a name or place print the parts one by one."""
    if folded(text) in printed or folded(bare(text)) in printed:
        return True
    in_parts = path.suffix in {".json", ".xml", ".zip", ".bib"}
    return in_parts and all(folded(bare(word)) in bare(printed) for word in text.split())


def texts_of(gold):
    """(where, text) of everything that must be printed."""
    basics = gold["basics"]
    for key in ("name", "headline", "location"):
        if key in basics:
            yield f"basics.{key}", basics[key]
    for key in ("emails", "phones", "urls"):
        for text in basics.get(key, []):
            yield f"basics.{key}", text
    for kind in KINDS:
        for item in gold.get(kind, []):
            for key, value in item.items():
                for text in value if isinstance(value, list) else [value]:
                    if isinstance(text, str) and key not in NOT_PRINTED:
                        yield f"{kind}.{key}", text
    for text in gold.get("notEmployers", []):
        yield "notEmployers", text


def date_problems(gold):
    for kind in KINDS:
        for item in gold.get(kind, []):
            dates = {key: item[key] for key in ("startDate", "endDate", "releaseDate", "date")
                     if key in item}
            for key, date in dates.items():
                if not DATE.fullmatch(date):
                    yield f"{kind}.{key} is no date: {date}"
            if dates.get("startDate", "") > dates.get("endDate", "9999"):
                yield f"{kind}: {dates} ends before it starts"


def document_problems():
    documents = {path.name: path for path in (FIXTURES / "resumes").iterdir()}
    golds = {path.name.removesuffix(".json"): path for path in (FIXTURES / "gold").iterdir()}
    for name in sorted(documents.keys() ^ golds.keys()):
        yield f"{name}: document or gold is missing"
    for name in sorted(documents.keys() & golds.keys()):
        gold = json.loads(golds[name].read_text(encoding="utf-8"))
        printed = folded(text_of(documents[name]))
        for where, text in texts_of(gold):
            if not is_printed(text, documents[name], printed) and where != "publications.publisher":
                yield f"{name}: {where} is not printed: {text}"
        for problem in date_problems(gold):
            yield f"{name}: {problem}"


def resolution_problems():
    truth = json.loads((FIXTURES / "expected-resolution.json").read_text(encoding="utf-8"))
    golds = {path.name.removesuffix(".json"): json.loads(path.read_text(encoding="utf-8"))
             for path in (FIXTURES / "gold").iterdir()}
    groups = truth["sameOrganization"] + truth["differentOrganizations"]
    groups += [[pair["from"], pair["to"]] for pair in truth["renamed"]]
    for document, name in (mention for group in groups for mention in group):
        gold = golds[document]
        known = {item.get("name") for item in gold["work"]}
        known |= {item.get("institution") for item in gold["education"]}
        if name not in known:
            yield f"expected-resolution.json: {document} has no {name}"
    for paper in truth["samePublication"]:
        for document in paper["documents"]:
            titles = {folded(item["name"]) for item in golds[document]["publications"]}
            if folded(paper["title"]) not in titles:
                yield f"expected-resolution.json: {document} has no paper {paper['title']}"


def main():
    problems = [*document_problems(), *resolution_problems()]
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
