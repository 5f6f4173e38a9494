#!/usr/bin/env bash
# clang-tidy 14 over the sources that differ from a revision, untracked ones included; of a changed
# header the source of the same name. Fails on any warning. Run by `ninja tidy_changed`, or by hand:
#   cmake/tidy_changed.bash BUILD_FOLDER [REVISION]     (REVISION: HEAD where it is not given)
set -euo pipefail
build=$1 base=${2:-HEAD}
cd "$(git rev-parse --show-toplevel)"
{ git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } |
  grep -E '^(extract|graph|export|cli|bench|tests)/.*\.[ch]pp$' | sed 's/\.hpp$/.cpp/' | sort -u |
  while read -r source; do if [ -f "$source" ]; then printf '%s\0' "$source"; fi; done |
  xargs -0 -r -n 1 -P "$(nproc)" "${CLANG_TIDY:-clang-tidy-14}" -quiet -p "$build" \
    --warnings-as-errors='*'
