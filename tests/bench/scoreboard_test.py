"""bench/scoreboard's tables and causes, on mistakes as the scorer words them."""

import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench"))
import scoreboard_causes as causes  # noqa: E402
import scoreboard_tables as tables  # noqa: E402

GOLD = {"work": [{"name": "Harbour Mills", "position": "Miller", "startDate": "2019"},
                 {"name": "Wold Bakery", "position": "Baker"}],
        "education": [{"institution": "Hull College", "studyType": "NVQ"}]}
RECORD = {"work": [{"name": "Harbour Mills", "position": "Miller"}],
          "projects": [{"name": "Wold Bakery"}]}
TORN = {"wold bakery"}
# What the scorer says, texts that the reader tore -> cause, values.
CASES = [
    ('wrong work.startDate: "2019", got "2018" in Miller @ Harbour Mills', set(), ("date", 2)),
    ('wrong work.position: "Miller", got "Head Miller" in Miller @ Harbour Mills', set(),
     ("cut of a field", 2)),
    ('wrong work.name: "Harbour Mills", got "Miller" in Miller @ Harbour Mills', set(),
     ("field swapped", 2)),
    ('wrong work.name: "Harbour Mills", got "Har bour Mills" in Miller @ Harbour Mills', set(),
     ("normalisation", 2)),
    ('missed work.position: "Miller", got "" in Miller @ Harbour Mills', set(), ("field", 1)),
    ('missed work.position: "Miller", got "" in Miller @ Harbour Mills', {"miller"},
     ("text order", 1)),
    ("missed work.item: Baker @ Wold Bakery", TORN, ("text order", 2)),
    ("missed work.item: Baker @ Wold Bakery", set(), ("section", 2)),
    ("missed education.item: NVQ @ Hull College", set(), ("section", 2)),
    ("missed work.item: Miller @ Harbour Mills", set(), ("entry boundary", 3)),
    ("invented projects.item: Wold Bakery", set(), ("section", 1)),
    ('wrong basics.name: "Ada Quill", got "Resume"', set(), ("field", 2)),
]


def row(mistake, record):
    return {"document": "a.md", "gold": GOLD, "record": record, "mistakes": [mistake],
            "fields": {"work.name": [8, 1, 1], "work.item": [9, 9, 9], "worked-at": [3, 0, 1]},
            "format": "md", "language": "en", "family": "x", "layout": "rail", "columns": "1",
            "person type": "other", "verdict": "fine"}


def problems():
    for mistake, torn, wanted in CASES:
        found = list(causes.lost_values(row(mistake, RECORD), torn))
        if found != [wanted]:
            yield f"{mistake}: {found}, not {wanted}"
    unread = list(causes.lost_values(row(CASES[0][0], {}), set()))
    if unread != [("not read", 2)]:
        yield f"a document without a record: {unread}"
    rows = [row(CASES[0][0], RECORD)] * 2
    figures = tables.figures(rows)
    if abs(figures["all"]["f1"] - 8 / 9) > 1e-9 or figures["format"]["md"]["documents"] != 2:
        yield f"items or relations count as fields: {figures['all']}"
    if "+0.100" not in tables.text("set", rows, ["format"], {"all": {"f1": 8 / 9 - .1}}):
        yield "the change since the last run is not told"
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "page.md")
        page.write_text(f"head\n{tables.BEGIN}\nold\n{tables.END}\ntail\n", encoding="utf-8")
        tables.write_docs(page, {"set": figures}, {"set": {"date": 2}})
        text = page.read_text(encoding="utf-8")
        if "old" in text or "| employer | 0.889 |" not in text or "| date | 2 |" not in text:
            yield f"the page: {text}"


def main():
    found = list(problems())
    print("\n".join([*found, f"{len(found)} failures"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
