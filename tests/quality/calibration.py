"""Confidences must be probabilities: the facts of the fixtures against their gold.

    calibration.py --program VITAGRAPH [--figures] [--lower]

Fails when the expected calibration error, over all facts or of one list of the record, is above
calibration.json; --lower lowers the bars there to what is reached, never raising one.
"""

import argparse
import json
import math
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
CEILING = pathlib.Path(__file__).with_name("calibration.json")
sys.path.insert(0, str(ROOT / "bench/train"))
import fact_truth  # noqa: E402

BINS = 10
FEW = 200  # facts; an error of fewer says little
SLACK = .02  # above what is reached: a relearnt table moves a little


def pointer(kind, index, key):
    if not kind:
        return "/basics/" + key
    if key == "authors":
        key = "authors/0"
    return f"/{kind}/{index}" + (f"/{key}" if key else "")


def judged(program):
    """(list of the record, confidence, right) of each fact of the fixtures."""
    documents = [path for path in sorted((ROOT / "fixtures/resumes").iterdir()) if path.is_file()]
    run = subprocess.run([program, "extract", "--quiet", *map(str, documents)],
                         stdout=subprocess.PIPE, check=True)
    for line in run.stdout.decode("utf-8").splitlines():
        record = json.loads(line)
        name = pathlib.Path(record["meta"]["source"]).name
        gold = ROOT / "fixtures/gold" / f"{name}.json"
        if not gold.is_file():
            continue
        truth = fact_truth.judge(json.loads(gold.read_text(encoding="utf-8")), record)
        for (kind, index, key), right in truth.items():
            evidence = record["evidence"].get(pointer(kind, index, key))
            if evidence:
                yield kind or "basics", evidence[2], right


def error_of(facts):
    """The mean distance between confidence and share right, over bins of confidence."""
    bins = [0.0] * BINS
    for _, sure, right in facts:
        bins[min(int(sure * BINS), BINS - 1)] += sure - right
    return sum(map(abs, bins)) / len(facts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--figures", action="store_true", help="print and never fail")
    parser.add_argument("--lower", action="store_true", help="lower the bars")
    options = parser.parse_args()
    facts = list(judged(options.program))
    groups = {"all": facts}
    for fact in facts:
        groups.setdefault(fact[0], []).append(fact)
    ceiling = json.loads(CEILING.read_text(encoding="utf-8"))
    general = ceiling["all"]
    good = True
    for name, members in groups.items():
        if len(members) < FEW:
            continue
        error = error_of(members)
        bar = ceiling.get(name, general)
        right = sum(right for _, _, right in members) / len(members)
        sure = sum(sure for _, sure, _ in members) / len(members)
        print(f"{name:14}{len(members):6} facts, right {right:.3f}, mean confidence {sure:.3f}, "
              f"error {error:.3f}, at most {bar:.3f}")
        good = good and error <= bar
        if options.lower:
            ceiling[name] = min(bar, math.ceil((error + SLACK) * 1000) / 1000)
    if options.lower:
        CEILING.write_text(json.dumps(ceiling, indent=2) + "\n", encoding="utf-8")
    return 0 if good or options.figures else 1


if __name__ == "__main__":
    sys.exit(main())
