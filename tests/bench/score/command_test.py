"""vitagraph-score as a program: what it prints and how it ends.

    command_test.py SCORER FIXTURES
"""

import json
import pathlib
import subprocess
import sys
import tempfile

failures = []


def check(what, is_right, shown=""):
    if not is_right:
        failures.append(what)
        print(f"FAILED: {what}\n{shown}")


def main():
    scorer, fixtures = sys.argv[1], pathlib.Path(sys.argv[2])

    def run(*words):
        return subprocess.run([scorer, *map(str, words)], capture_output=True, text=True,
                              check=False)

    with tempfile.TemporaryDirectory() as folder:
        here = pathlib.Path(folder)
        records = here / "records.jsonl"
        with records.open("w", encoding="utf-8") as out:
            for path in sorted((fixtures / "gold").iterdir()):
                gold = json.loads(path.read_text(encoding="utf-8"))
                gold["source"] = path.name.removesuffix(".json")
                out.write(json.dumps(gold) + "\n")
        bars = ("--gold", fixtures / "gold", "--pred", records)

        whole = run(*bars, "--minimum", 1, "--minimum-each", 1, "--mistakes")
        check("gold against itself is perfect", whole.returncode == 0, whole.stdout + whole.stderr)
        check("silent on standard error", whole.stderr == "", whole.stderr)
        figures = json.loads(run(*bars, "--by", "language", "--json").stdout)
        check("JSON says so too", figures["all"]["f1"] == 1.0, figures)
        check("languages are groups", len(figures["groups"]) >= 11, figures["groups"])

        records.write_text("{\"source\": \"nobody.txt\"}\n", encoding="utf-8")
        nothing = run(*bars, "--minimum", .1)
        check("1 below the minimum", nothing.returncode == 1, nothing.stderr)
        check("the bar is told", "F1 0.000, the minimum is 0.1" in nothing.stderr, nothing.stderr)
        (here / "floor.json").write_text("{\"work.name\": 0.5}", encoding="utf-8")
        fallen = run(*bars, "--floor", here / "floor.json")
        check("1 below the floor", fallen.returncode == 1 and "work.name" in fallen.stderr)

        check("2 for a missing file", run("--gold", here, "--pred", here / "no").returncode == 2)
        check("2 where no gold matches", run(*bars, "--only", "no such").returncode == 2)
        (here / "INDEX.tsv").write_text("file\tsplit\nen-novak-chef.md\ttest\n", encoding="utf-8")
        part = json.loads(run(*bars, "--json", "--index", here / "INDEX.tsv", "--where",
                              "split=test").stdout)
        check("--where takes what the index says", part["documents"] == 1, part)
        check("2 for --where without an index", run(*bars, "--where", "a=b").returncode == 2)
        check("2 for wrong usage", run("--pred", records).returncode == 2)
        check("0 for the help", run("--help").returncode == 0)
    print(f"{len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
