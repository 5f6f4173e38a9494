#!/usr/bin/env python3
"""What the program does when things go wrong around it: hostile documents, a full disk, a closed
pipe, signals. Each check is one test: `robustness.py --program vitagraph NAME`. Every trouble is
one clear sentence, the rest of the run goes on, nothing half written is left, and the exit code
is 0, 1 or 2."""
import argparse
import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

CHECKS = {}
SKIP = 77  # ctest's SKIP_RETURN_CODE
GOOD = "Ada Example\nada@example.org\n"


class Skip(Exception):
    pass


def check(function):
    CHECKS[function.__name__] = function
    return function


class Place:
    """A fresh folder and the program."""

    def __init__(self, program, here):
        self.program, self.here = program, here

    def run(self, *arguments, **settings):
        settings = {"capture_output": True, "cwd": self.here, "timeout": 100, **settings}
        return subprocess.run([self.program, *arguments], check=False, **settings)

    def start(self, *arguments, **settings):
        return subprocess.Popen([self.program, *arguments], cwd=self.here, stderr=subprocess.PIPE,
                                stdout=subprocess.PIPE, **settings)

    def write(self, name, data):
        path = self.here / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return name

    def leftovers(self):
        return sorted(str(p.relative_to(self.here)) for p in self.here.rglob("*.part-*"))


def records(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


def expect_skipped(place, name, *words, **settings):
    """The document is a line with its error and a sentence; the good one beside it is read."""
    place.write("good.txt", GOOD)
    done = place.run("extract", name, "good.txt", **settings)
    text = done.stderr.decode()
    assert done.returncode == 1, (done.returncode, text)
    bad, good = records(done)
    assert bad["error"] and "error" not in good, (bad, good)
    assert text.count("\n") == 2 and text.splitlines()[0].startswith(name), text
    for word in words:
        assert word in text, (word, text)
    assert "1 document read" in text and ", 1 skipped" in text, text


def expect_read(place, name, words=()):
    done = place.run("extract", "--verbose", name)
    assert done.returncode == 0, done.stderr
    assert "error" not in records(done)[0]
    for word in words:
        assert word in done.stderr.decode(), done.stderr
    return records(done)[0]


# Documents

@check
def binary_document(place):
    expect_skipped(place, place.write("cv.txt", bytes(range(256)) * 40), "binary")


@check
def binary_named_as_markdown(place):
    expect_skipped(place, place.write("cv.md", b"\x7fELF\x02\x01\x01" + bytes(5000)), "binary")


@check
def empty_document(place):
    place.write("empty.txt", "")
    place.write("blank.txt", " \n\t\n")
    done = place.run("extract", "--verbose", "empty.txt", "blank.txt")
    assert done.returncode in (0, 1)
    assert done.stderr.decode().count("no text") == 2, done.stderr


@check
def huge_document(place):
    """100 MB: refused with a sentence, without taking the memory."""
    with open(place.here / "huge.txt", "wb") as file:
        for _ in range(100):
            file.write(b"Weaver, Example Mills, 2019 - 2021\n" * 30000)
    expect_skipped(place, "huge.txt", "larger than the limit")


@check
def huge_standard_input(place):
    with open("/dev/zero", "rb") as zero:
        head = subprocess.Popen(["head", "-c", "200000000"], stdin=zero, stdout=subprocess.PIPE)
        done = place.run("extract", "-", stdin=head.stdout)
        head.stdout.close()
        head.wait()
    assert done.returncode == 1 and b"limit" in done.stderr, done.stderr


@check
def one_long_line(place):
    """A document of one line of 5 MB is read in seconds."""
    begin = time.monotonic()
    expect_read(place, place.write("line.txt", "Weaver at Example Mills 2019 - 2021, " * 140000))
    assert time.monotonic() - begin < 60


@check
def deeply_nested_json(place):
    deep = '{"work":' * 100000 + "1" + "}" * 100000
    expect = place.run("extract", place.write("deep.json", deep))
    assert expect.returncode in (0, 1) and len(records(expect)) == 1, expect.stderr


@check
def deeply_nested_markdown(place):
    expect_read(place, place.write("deep.md", "> " * 20000 + "Ada\n" + "- " * 5000 + "Bo\n"))
    expect_read(place, place.write("brackets.md", "[" * 50000 + "Ada" + "]" * 50000 + "\n"))
    expect_read(place, place.write("tags.md", "<div>" * 50000 + "Ada\n"))


@check
def truncated_json(place):
    """What is there is taken; the sentence says where it ends, and the exit code tells."""
    place.write("cut.json", '{\n "basics": {"name": "Ada", "email": "a@')
    done = place.run("extract", "cut.json")
    text = done.stderr.decode()
    assert done.returncode == 1 and "cut.json:2:" in text and "(1 in part" in text, text
    assert records(done)[0]["basics"]["name"] == "Ada", done.stdout


@check
def json_named_as_text(place):
    read = expect_read(place, place.write("resume.txt", '{"basics": {"name": "Ada Example"}}'))
    assert read["meta"]["format"] == "json-resume", read["meta"]


@check
def missing_document(place):
    expect_skipped(place, "nowhere/cv.txt", "no")


@check
def unreadable_document(place):
    name = place.write("secret.txt", GOOD)
    os.chmod(place.here / name, 0)
    settings = {}
    if os.access(place.here / name, os.R_OK):  # root reads everything: somebody else is asked
        os.chmod(place.here, 0o755)
        os.chmod(place.here.parent, 0o755)
        settings = {"user": 65534, "extra_groups": []}
        try:
            place.run("version", **settings)
        except OSError:
            raise Skip("others than root may not run this build") from None
    expect_skipped(place, name, "ermission denied", **settings)


@check
def unreadable_device(place):
    """A file that opens and then cannot be read."""
    if not os.path.exists("/proc/self/mem"):
        raise Skip("no /proc here")
    done = place.run("extract", "/proc/self/mem")
    assert done.returncode == 1 and done.stderr.startswith(b"/proc/self/mem"), done.stderr


@check
def loops_of_links(place):
    place.write("folder/good.txt", GOOD)
    (place.here / "folder/self").symlink_to(".")
    (place.here / "folder/up").symlink_to("..")
    (place.here / "folder/a").symlink_to("b")
    (place.here / "folder/b").symlink_to("a")
    done = place.run("extract", "folder")
    sources = [r["meta"]["source"] for r in records(done) if "error" not in r]
    assert done.returncode in (0, 1) and sources == ["folder/good.txt"], (sources, done.stderr)


@check
def names_that_bite(place):
    """Newlines, quotes, escape sequences and broken UTF-8 in file names."""
    for name in (b"a\nb.txt", b"q\"uote.txt", b"\x1b[2J.txt", b"\xff\xfe.txt", "é—名.txt".encode()):
        with open(os.path.join(os.fsencode(place.here), name), "wb") as file:
            file.write(bytes(300) if name[:1] == b"\x1b" else GOOD.encode())
    done = place.run("extract", ".")
    assert len(records(done)) == 5, done.stdout
    assert b"\x1b" not in done.stderr, done.stderr


# Outputs

def many(place, count=400):
    for i in range(count):
        place.write(f"in/{i:04}.txt", GOOD + f"Weaver {i}\n" + "Example Mills 2019 - 2021\n" * 50)
    return "in"


@check
def full_disk_standard_output(place):
    with open("/dev/full", "wb") as full:
        done = place.run("extract", many(place), stdout=full, capture_output=False,
                         stderr=subprocess.PIPE)
    assert done.returncode == 1, done.stderr
    assert b"the disk is full" in done.stderr and done.stderr.count(b"\n") == 1, done.stderr


@check
def full_disk_file(place):
    """The allowance of a file stands in for a full disk, which needs a privileged mount."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    for arguments in (("extract", "--output", "out.jsonl"), ("build", "--output", "out")):
        command, *rest = arguments
        done = place.run(command, many(place), *rest, preexec_fn=limit)
        assert done.returncode == 1, done.stderr
        assert b"cannot write 'out" in done.stderr and done.stderr.count(b"\n") == 1, done.stderr
        assert sorted(os.listdir(place.here)) == ["in"], os.listdir(place.here)


@check
def read_only_output(place):
    name = place.write("cv.txt", GOOD)
    target = "/proc/out.jsonl" if os.geteuid() == 0 else "closed/out.jsonl"
    (place.here / "closed").mkdir(mode=0o500)
    done = place.run("extract", name, "--output", target)
    assert done.returncode == 1 and b"cannot write '" in done.stderr, done.stderr
    assert done.stderr.count(b"\n") == 1, done.stderr


@check
def closed_pipe(place):
    """`| head` had enough: no failure, one line that says why the run is short."""
    many(place, 2000)
    script = f"set -o pipefail; '{place.program}' extract in | head -c 100 > /dev/null"
    done = subprocess.run(["bash", "-c", script], cwd=place.here, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == (b"vitagraph: standard output was closed by its reader; "
                           b"stopped early\n"), done.stderr


@check
def closed_standard_output(place):
    place.write("cv.txt", GOOD)
    done = subprocess.run(["bash", "-c", f"'{place.program}' extract cv.txt >&-"],
                          cwd=place.here, capture_output=True, check=False)
    assert done.returncode == 1 and b"cannot write standard output" in done.stderr, done.stderr


# Signals

def stopped_while_waiting(place, number, *arguments):
    """The program waits on a pipe that nobody writes to."""
    process = place.start(*arguments, stdin=subprocess.PIPE)
    time.sleep(0.6)
    assert process.poll() is None, process.stderr.read()
    process.send_signal(number)
    try:
        process.wait(timeout=10)
    finally:
        process.kill()
    return process.returncode, process.stderr.read().decode()


@check
def stopped_by_sigterm(place):
    code, text = stopped_while_waiting(place, signal.SIGTERM, "extract", "-", "--output", "x.jsonl")
    assert code == 1 and "stopped by SIGTERM" in text, (code, text)
    assert os.listdir(place.here) == [], os.listdir(place.here)


@check
def stopped_by_sigint(place):
    code, text = stopped_while_waiting(place, signal.SIGINT, "build", "-", "--output", "out")
    assert code == 1 and "stopped by an interrupt" in text, (code, text)
    assert os.listdir(place.here) == [], os.listdir(place.here)


@check
def stopped_resolve(place):
    code, text = stopped_while_waiting(place, signal.SIGTERM, "resolve", "-", "--output", "g.jsonl")
    assert code == 1 and "stopped by SIGTERM" in text, (code, text)
    assert os.listdir(place.here) == [], os.listdir(place.here)


@check
def killed(place):
    """SIGKILL leaves temporary names only; the next run is not disturbed by them and takes no
    document from them."""
    process = place.start("build", "-", "--output", "out", stdin=subprocess.PIPE)
    time.sleep(0.6)
    process.kill()
    process.wait()
    left = os.listdir(place.here)
    assert left and all(".part-" in name for name in left), left
    place.write("cv.txt", GOOD)
    done = place.run("build", ".", "--output", "out")
    assert done.returncode == 0 and b"1 document read" in done.stderr, done.stderr
    assert (place.here / "out/graph.jsonl").exists()


@check
def start_up(place):
    """At most 30 ms of processor time, the best of some runs (the wall clock would measure what
    else the machine does); sanitizers are given more."""
    def once():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        place.run("version")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    best = min(once() for _ in range(10))
    assert best < float(os.environ.get("VITAGRAPH_START_UP_LIMIT", "0.030")), best


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("check", choices=sorted(CHECKS))
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        here = folder / "here"
        here.mkdir()
        place = Place(options.program.resolve(), here)
        CHECKS[options.check](place)
        if options.check != "killed":
            assert place.leftovers() == [], place.leftovers()
    except Skip as why:
        print(f"skipped: {why}")
        return SKIP
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
