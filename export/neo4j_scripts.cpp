#include "export/neo4j_scripts.hpp"

#include <cstdint>
#include <vector>

#include "export/escape.hpp"
#include "export/sink.hpp"
#include "graph/entity.hpp"

namespace vitagraph {
namespace {

std::string lower(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

void append_count(std::string& out, std::size_t count) {
  append_number(out, static_cast<std::int64_t>(count));
}

struct Index {
  std::string_view name;
  std::string_view rest;
};

constexpr Index node_indexes[] = {
    {"person_name", "FOR (n:Person) ON (n.name)"},
    {"organization_name", "FOR (n:Organization) ON (n.name)"},
    {"paper_year", "FOR (n:Paper) ON (n.year)"},
};
constexpr Index job_relation_indexes[] = {
    {"worked_at_start", "FOR ()-[r:WORKED_AT]-() ON (r.startDate)"},
};
constexpr Index job_node_indexes[] = {
    {"employment_start", "FOR (n:Employment) ON (n.startDate)"},
};

void append_indexes(std::string& out, std::span<const Index> indexes) {
  for (const Index& index : indexes) {
    out.append("CREATE INDEX ").append(index.name).append(" IF NOT EXISTS ");
    out.append(index.rest).append(";\n");
  }
}

void append_node_constraint(std::string& out, std::string_view label) {
  out.append("CREATE CONSTRAINT ").append(lower(label)).append("_uid IF NOT EXISTS FOR (n:");
  out.append(label).append(") REQUIRE n.uid IS UNIQUE;\n");
}

void append_relation_constraint(std::string& out, std::string_view type) {
  out.append("CREATE CONSTRAINT ").append(lower(type)).append("_uid IF NOT EXISTS FOR ()-[r:");
  out.append(type).append("]-() REQUIRE r.uid IS UNIQUE;\n");
}

void append_table(std::string& out, const Neo4jTable& table) {
  out.append("    {\"name\": ");
  json_string(out, table.name);
  out.append(", \"labels\": ");
  json_string(out, table.labels);
  out.append(", \"header\": ");
  json_string(out, table.header);
  out.append(", \"file\": ");
  json_string(out, table.file);
  out.append(", \"rows\": ");
  append_count(out, table.rows);
  out.append(", \"bytes\": ");
  append_count(out, table.bytes);
  out.append("}");
}

void append_tables(std::string& out, std::span<const Neo4jTable> tables, bool nodes) {
  bool first = true;
  for (const Neo4jTable& table : tables) {
    if (table.is_nodes != nodes) continue;
    out.append(first ? "\n" : ",\n");
    first = false;
    append_table(out, table);
  }
  out.append(first ? "]" : "\n  ]");
}

}  // namespace

std::string neo4j_import_args(std::span<const Neo4jTable> tables, std::size_t longest_row) {
  constexpr std::size_t default_buffer = std::size_t{4} << 20;
  std::string out =
      "--id-type=string\n"
      "--array-delimiter=U+001F\n"
      "--bad-tolerance=0\n"
      "--strict=true\n";
  if (longest_row * 2 > default_buffer) {
    out.append("--read-buffer-size=");
    append_count(out, longest_row * 2);
    out.append("\n");
  }
  for (const Neo4jTable& table : tables) {
    out.append(table.is_nodes ? "--nodes=" : "--relationships=");
    out.append(table.labels).append("=").append(table.header).append(",");
    out.append(table.file).append("\n");
  }
  return out;
}

std::string neo4j_schema(bool jobs_as_nodes) {
  std::string out =
      "// Constraints and indexes that the Community edition accepts. Run after the import:\n"
      "//   cypher-shell -d neo4j -f schema.cypher\n";
  for (const EntityKind kind : entity_kinds()) append_node_constraint(out, label_of(kind));
  append_node_constraint(out, "Organization");
  if (jobs_as_nodes) append_node_constraint(out, "Employment");
  for (const RelationKind kind : relation_kinds()) {
    if (kind == RelationKind::worked_at && jobs_as_nodes) continue;
    append_relation_constraint(out, type_of(kind));
  }
  append_indexes(out, node_indexes);
  if (jobs_as_nodes) {
    append_indexes(out, job_node_indexes);
  } else {
    append_indexes(out, job_relation_indexes);
  }
  out.append(
      "CREATE FULLTEXT INDEX names IF NOT EXISTS "
      "FOR (n:Person|Organization|Paper|Project|Venue) ON EACH [n.name, n.aliases];\n");
  return out;
}

std::string neo4j_import_script() {
  return R"sh(#!/bin/sh
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
)sh";
}

std::string neo4j_manifest(std::span<const Neo4jTable> tables, bool jobs_as_nodes,
                           std::size_t characters_dropped) {
  std::string out = "{\n  ";
  out.append(manifest_mark).append(",\n  \"format\": \"neo4j-csv\",\n  \"version\": 1,\n");
  out.append("  \"jobsAsNodes\": ").append(jobs_as_nodes ? "true" : "false");
  out.append(",\n  \"charactersDropped\": ");
  append_count(out, characters_dropped);
  out.append(",\n  \"nodes\": [");
  append_tables(out, tables, true);
  out.append(",\n  \"relationships\": [");
  append_tables(out, tables, false);
  return out.append("\n}\n");
}

}  // namespace vitagraph
