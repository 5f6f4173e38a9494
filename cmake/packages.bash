# Sourced by ./quickstart and ./check: the system packages, named alike in Debian 12, Debian 13 and
# Ubuntu 24.04, and how a missing one is installed. docs/dependencies.md says why each.
#
# A row is PACKAGE or PACKAGE:PROGRAM; with PROGRAM, any installation of it will do.

# Python groups the sources into joint units (cmake/unity.cmake).
build_packages=(
  build-essential:g++ cmake:cmake ninja-build:ninja pkg-config:pkg-config python3:python3
  libarchive-dev libboost-graph-dev libcli11-dev libcurl4-openssl-dev libfmt-dev libmd4c-dev
  libpoppler-private-dev libpugixml-dev libre2-dev libuchardet-dev libutf8proc-dev
  libxml2-dev libyaml-dev poppler-data rapidjson-dev
)
picture_packages=(graphviz:dot)
test_packages=(
  catch2 python3 python3-networkx python3-igraph libxml2-utils:xmllint
)
# For the real Neo4j and graphology of the export tests; they say "skipped: why" without them.
neo4j_packages=(default-jdk-headless:java maven:mvn nodejs:node npm:npm)

say() { printf '%s\n' "$*"; }
stop() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

is_installed() {  # PACKAGE[:PROGRAM]
  local package=${1%%:*} program=
  case $1 in *:*) program=${1#*:} ;; esac
  if [ -n "$program" ] && command -v "$program" >/dev/null; then return 0; fi
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ]
}

# install_missing WHY ROW…: names and installs what is not there yet.
install_missing() {
  local why=$1 row missing=() as_root=()
  shift
  for row in "$@"; do is_installed "$row" || missing+=("${row%%:*}"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null ||
    stop "this is not Debian or Ubuntu: please install the likes of ${missing[*]}, $why"
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null ||
      stop "please run as root: apt-get install ${missing[*]}    ($why)"
    as_root=(sudo)
  fi
  say "Installing ${missing[*]} ($why)"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -qq &&
         "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    stop "apt-get could not install ${missing[*]}; its words are above"
  fi
  rm -f "$log"
}

# ninja_united BUILD TARGET…: where joint units do not compile, each source by itself may: what is
# wrong is then the grouping (cmake/unity.cmake), or else the source is named.
ninja_united() {
  local build=$1
  shift
  ninja -C "$build" "$@" && return
  say "Once more, each source by itself"
  cmake -DVITAGRAPH_UNITY=OFF "$build" >/dev/null
  ninja -C "$build" "$@"
}

# Compilations already done are taken from ccache where the machine has it.
compiler_cache() {
  if command -v ccache >/dev/null; then say -DCMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
}
