"""What the architecture tests share: the files of the repository, and how trouble is told."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
STAGES = ("extract", "graph", "export", "cli")  # the pipeline, in order
SKIPPED = 77  # ctest's SKIP_RETURN_CODE

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def tracked_files():
    """Paths from the root, with slashes: what git knows, new files too; else what lies there."""
    listing = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard", "-z"],
        capture_output=True, check=False)
    if listing.returncode == 0:
        names = listing.stdout.decode().split("\0")
    else:
        names = [str(path.relative_to(ROOT)) for path in ROOT.rglob("*")
                 if path.relative_to(ROOT).parts[0] not in ("build", "out", ".git")]
    return sorted(name for name in names if name and (ROOT / name).is_file())


def cpp_files(*folders):
    """C++ files under these folders; all of ours when none is given."""
    wanted = folders or STAGES + ("tests", "bench")
    return [name for name in tracked_files()
            if name.endswith((".cpp", ".hpp")) and name.split("/")[0] in wanted]


def read(name):
    return (ROOT / name).read_text(encoding="utf-8")


def includes_of(name):
    """(quote, header) pairs: quote is '"' for ours and '<' for others'."""
    return INCLUDE.findall(read(name))


def finish(problems, checked):
    """Ends the test: a line for each problem, or how much was looked at."""
    for problem in problems:
        print(problem)
    if not checked:
        print("nothing was checked: is the source tree here?")
    print(f"{checked} checked, {len(problems)} problems")
    sys.exit(1 if problems or not checked else 0)
