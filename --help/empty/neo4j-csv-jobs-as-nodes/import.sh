#!/bin/sh
# Imports this folder into a new Neo4j database (5.9 or later; its server must not be running).
#   ./import.sh [DATABASE [OPTION of neo4j-admin...]]
# To replace what the database holds: ./import.sh neo4j --overwrite-destination=true
set -eu
cd "$(dirname "$0")"
database=${1:-neo4j}
if [ $# -gt 0 ]; then shift; fi
admin=neo4j-admin
if [ -n "${NEO4J_HOME:-}" ]; then admin=$NEO4J_HOME/bin/neo4j-admin; fi
if ! command -v "$admin" >/dev/null; then
  echo "import.sh: $admin not found; set NEO4J_HOME to the folder of your Neo4j" >&2
  exit 1
fi
"$admin" database import full "$database" "$@" @import.args
echo "Imported. Start the server, then: cypher-shell -d $database -f $(pwd)/schema.cypher"
echo "manifest.json says how many nodes and relationships there must be."
