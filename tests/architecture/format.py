"""The code is as clang-format 14 leaves it; other versions lay out otherwise and are not asked."""

import shutil
import subprocess

import source_tree as tree


def program():
    for name in ("clang-format-14", "clang-format"):
        path = shutil.which(name)
        if path:
            version = subprocess.run([path, "--version"], capture_output=True, check=True).stdout
            if b" 14." in version:
                return path
    print("skipped: clang-format 14 is not installed (apt-get install clang-format-14)")
    raise SystemExit(tree.SKIPPED)


def main():
    path = program()
    names = tree.cpp_files()
    problems = []
    for name in names:
        formatted = subprocess.run([path, "--style=file", str(tree.ROOT / name)],
                                   capture_output=True, check=True).stdout
        if formatted != (tree.ROOT / name).read_bytes():
            problems.append(f"{name}: run clang-format-14 -i {name}")
    tree.finish(problems, len(names))


if __name__ == "__main__":
    main()
