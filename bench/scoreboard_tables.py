"""The tables of bench/scoreboard: F1 by set and group, now and before."""

import collections

GROUPINGS = ("format", "field", "family", "language", "layout", "columns", "person type",
             "verdict")
# Rows of the scorer as people call them; the others are not printed.
FIELDS = {
    "worked-at": "worked-at (whole relation)", "studied-at": "studied-at", "authored": "authored",
    "basics.name": "name", "basics.email": "e-mail", "work.name": "employer",
    "work.position": "title", "work.department": "unit", "work.location": "place of work",
    "work.startDate": "start", "work.endDate": "end", "education.institution": "school",
    "education.studyType": "degree", "education.area": "field", "education.endDate": "end of study",
    "education.score": "grade", "publications.name": "paper's title",
    "publications.authors": "authors", "publications.publisher": "venue",
    "publications.releaseDate": "year of a paper", "projects.name": "project",
}


def is_field(name):
    return "." in name and not name.endswith((".item", ".false-employer"))


def f1(counts):
    right, invented, missed = counts
    return 2 * right / (2 * right + invented + missed) if right + invented + missed else 1.0


def sums(rows):
    """row of the scorer -> [right, invented, missed] over documents; "all" for all fields."""
    total = collections.defaultdict(lambda: [0, 0, 0])
    for row in rows:
        for field, counts in row["fields"].items():
            names = [field, "all"] if is_field(field) else [field]
            for name in names:
                total[name] = [a + b for a, b in zip(total[name], counts)]
    return total


def groups(rows, grouping):
    found = collections.defaultdict(list)
    for row in rows:
        found[row[grouping]].append(row)
    return dict(sorted(found.items()))


def figures(rows):
    """{"all": {"documents", "f1"}, "format": {group: {…}}, …}: what is kept for the next run."""
    total = sums(rows)
    kept = {"all": {"documents": len(rows), "f1": f1(total["all"])},
            "field": {FIELDS[name]: {"f1": f1(counts), "documents": len(rows)}
                      for name, counts in total.items() if name in FIELDS}}
    for grouping in GROUPINGS:
        if grouping != "field":
            kept[grouping] = {name: {"documents": len(part), "f1": f1(sums(part)["all"])}
                              for name, part in groups(rows, grouping).items()}
    return kept


def change(now, before):
    if before is None:
        return ""
    difference = now - before
    return f"{difference:+.3f}" if abs(difference) >= .0005 else "="


def line(name, figure, before):
    return (f"{name:44}{figure['documents']:6}{figure['f1']:8.3f}"
            f"{change(figure['f1'], (before or {}).get('f1')):>8}")


def text(name, rows, groupings, last):
    now = figures(rows)
    if "document" in groupings:
        now["document"] = {row["document"]: {"documents": 1, "f1": f1(sums([row])["all"])}
                           for row in rows}
    out = [line(name, now["all"], last.get("all"))]
    for grouping in groupings:
        table = now[grouping]
        if len(table) < 2 and grouping != "field":
            continue
        out.append(f"  by {grouping}")
        keys = FIELDS.values() if grouping == "field" else table
        out += [line(f"    {key}", table[key], last.get(grouping, {}).get(key))
                for key in keys if key in table]
    return "\n".join(out)


def by_set(board, grouping, keys=None):
    """A Markdown table: groups down, sets across."""
    sets = [name for name in board]
    keys = keys or sorted({key for name in sets for key in board[name][grouping]})
    yield f"| F1 by {grouping} | " + " | ".join(sets) + " |"
    yield "|---" * (len(sets) + 1) + "|"
    for key in keys:
        cells = [board[name][grouping].get(key) for name in sets]
        if any(cells):
            yield f"| {key} | " + " | ".join(
                f"{cell['f1']:.3f}" if cell else "–" for cell in cells) + " |"


def markdown(board, lost):
    yield "| | " + " | ".join(board) + " |"
    yield "|---" * (len(board) + 1) + "|"
    yield "| documents | " + " | ".join(str(b["all"]["documents"]) for b in board.values()) + " |"
    yield "| **all fields** | " + " | ".join(f"{b['all']['f1']:.3f}" for b in board.values()) + " |"
    yield ""
    yield from by_set(board, "field", list(FIELDS.values()))
    for grouping in ("format", "language", "family", "person type", "columns", "verdict"):
        part = {name: b for name, b in board.items() if len(b[grouping]) > 1}
        if part:
            yield ""
            yield from by_set(part, grouping)
    for name in ("family", "rendered"):
        if name in board:
            yield from ("", f"<details><summary>F1 by layout, {name}</summary>", "")
            yield from by_set({name: board[name]}, "layout")
            yield from ("", "</details>")
    if lost:
        yield ""
        yield "| values lost, by cause | " + " | ".join(lost) + " |"
        yield "|---" * (len(lost) + 1) + "|"
        for cause in sorted({cause for table in lost.values() for cause in table}):
            yield f"| {cause} | " + " | ".join(str(t.get(cause, 0)) for t in lost.values()) + " |"


BEGIN, END = "<!-- scoreboard: begin -->", "<!-- scoreboard: end -->"


def write_docs(path, board, lost):
    page = path.read_text(encoding="utf-8")
    if BEGIN not in page or END not in page:
        raise SystemExit(f"scoreboard: {path} has no markers")
    head, rest = page.split(BEGIN, 1)
    tail = rest.split(END, 1)[1]
    path.write_text(f"{head}{BEGIN}\n" + "\n".join(markdown(board, lost)) + f"\n{END}{tail}",
                    encoding="utf-8")
