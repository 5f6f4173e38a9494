"""The libraries reference nothing that prints, ends the process, or asks the clock, the
environment or chance. Usage: silent_libraries.py LIBRARY.a..."""

import re
import subprocess
import sys

import source_tree as tree

FORBIDDEN = re.compile(
    r"^(exit|_exit|_Exit|quick_exit|abort|raise|"
    r"v?f?printf|__v?f?printf_chk|puts|fputs|putchar|fputc|putc|perror|"
    r"stdout|stderr|std::(cout|cerr|clog|wcout|wcerr)|"
    r"(secure_)?getenv|setlocale|time|gettimeofday|clock|rand|random|srand|"
    r"std::chrono::.*(system_clock|high_resolution_clock)::now\(\)|"
    r"std::random_device::.*|std::(basic_)?regex.*)$")

# (library, symbol) -> why it is right there.
ALLOWED = {}


def symbols(library):
    """(member, symbol) pairs that the library needs from elsewhere."""
    listing = subprocess.run(["nm", "-C", "--undefined-only", library],
                             capture_output=True, text=True, check=True).stdout
    member = "?"
    for line in listing.splitlines():
        if line.endswith(".o:"):
            member = line[:-1]
        elif line.strip().startswith(("U ", "w ")):
            yield member, line.strip()[2:].split("@")[0]


def main():
    problems, checked = [], 0
    for library in sys.argv[1:]:
        name = library.rsplit("/", 1)[-1]
        for member, symbol in symbols(library):
            checked += 1
            if FORBIDDEN.match(symbol) and (name, symbol) not in ALLOWED:
                problems.append(f"{name}({member}) references {symbol}")
    tree.finish(problems, checked)


if __name__ == "__main__":
    main()
