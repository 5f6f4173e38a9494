#include "export/neo4j_csv.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "export/escape.hpp"
#include "export/neo4j_scripts.hpp"
#include "export/schema.hpp"
#include "export/text_gate.hpp"

namespace vitagraph {
namespace {

/// Between the elements of a list. No text holds it after the gate, so none can be split by it;
/// the importer knows no escape here.
constexpr char list_separator = '\x1F';

/// The importer's own word for a column's type.
std::string_view neo4j_type(ColumnType type) {
  switch (type) {
    case ColumnType::text:
      return "string";
    case ColumnType::text_list:
      return "string[]";
    case ColumnType::integer:
      return "long";
    case ColumnType::real:
      return "double";
    case ColumnType::boolean:
      return "boolean";
    case ColumnType::date:
      return "date";
  }
  return "string";
}

std::string lower(std::string_view name) {
  std::string out(name);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// One file of rows; its header is a file of its own.
struct Table {
  Neo4jTable about;
  FileSink rows;
  std::vector<Column> columns;
};

class Neo4jWriter {
 public:
  Neo4jWriter(const KnowledgeGraph& graph, FolderSink& folder, const ExportOptions& options)
      : graph_(graph), folder_(folder), options_(options) {}

  ExportSummary write();

 private:
  Table open(Neo4jTable about, std::vector<Column> columns);
  void close(Table table);
  void write_file(std::string_view name, std::string_view text);

  void write_nodes();
  void write_relations();
  void write_employments();
  void write_half_of_jobs(std::string_view type, bool from_person);
  void write_node(Table& table, const Entity& entity);
  void write_relation(Table& table, RelationIndex index);

  void append_cell(const ColumnValue& value);
  void append_text(std::string_view text);
  void append_list(std::span<const std::string> list);
  void end_row(Table& table);

  const KnowledgeGraph& graph_;
  FolderSink& folder_;
  const ExportOptions& options_;
  TextGate gate_;
  ColumnReader reader_;
  std::string row_;
  std::string list_;
  std::size_t longest_row_ = 0;
  std::vector<Neo4jTable> tables_;
};

std::string header_of(const Table& table) {
  std::string out;
  for (const Column& column : table.columns) {
    if (!out.empty()) out += ',';
    out += column.name;
    if (column.source == ColumnSource::uid && table.about.is_nodes) {
      out.append(":ID(").append(neo4j_id_space).append(")");
    } else {
      out.append(":").append(neo4j_type(column.type));
    }
    if (column.source == ColumnSource::uid && !table.about.is_nodes) {
      out.append(",:START_ID(").append(neo4j_id_space).append("),:END_ID(");
      out.append(neo4j_id_space).append(")");
    }
  }
  return out += '\n';
}

Table Neo4jWriter::open(Neo4jTable about, std::vector<Column> columns) {
  about.file = lower(about.name) + ".csv";
  about.header = lower(about.name) + "_header.csv";
  FileSink rows = folder_.file(about.file);
  return {std::move(about), std::move(rows), std::move(columns)};
}

void Neo4jWriter::close(Table table) {
  table.rows.commit();
  table.about.bytes = table.rows.bytes_written();
  write_file(table.about.header, header_of(table));
  tables_.push_back(std::move(table.about));
}

void Neo4jWriter::write_file(std::string_view name, std::string_view text) {
  FileSink sink = folder_.file(name);
  sink.write(text);
  sink.commit();
}

/// A text of which the gate left nothing is absent, as if it had never been there.
void Neo4jWriter::append_text(std::string_view text) {
  const std::string_view line = gate_.pass_on_one_line(text);
  if (!line.empty()) csv_field(row_, line);
}

/// The importer cannot tell a list of one empty text from no list; it is left out.
void Neo4jWriter::append_list(std::span<const std::string> list) {
  list_.clear();
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (i > 0) list_ += list_separator;
    list_.append(gate_.pass_on_one_line(list[i]));
  }
  if (!list_.empty()) csv_field(row_, list_);
}

void Neo4jWriter::append_cell(const ColumnValue& value) {
  if (const auto* text = std::get_if<std::string_view>(&value)) {
    append_text(*text);
  } else if (const auto* list = std::get_if<std::span<const std::string>>(&value)) {
    append_list(*list);
  } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    append_number(row_, *integer);
  } else if (const auto* real = std::get_if<double>(&value)) {
    append_number(row_, *real);
  } else if (const auto* boolean = std::get_if<bool>(&value)) {
    row_.append(*boolean ? "true" : "false");
  } else if (const auto* date = std::get_if<PartialDate>(&value)) {
    row_.append(first_day(*date));
  }
}

void Neo4jWriter::end_row(Table& table) {
  row_ += '\n';
  longest_row_ = std::max(longest_row_, row_.size());
  table.rows.write(row_);
  ++table.about.rows;
  row_.clear();
}

void Neo4jWriter::write_node(Table& table, const Entity& entity) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (i > 0) row_ += ',';
    append_cell(reader_.read(table.columns[i], entity));
  }
  end_row(table);
}

void Neo4jWriter::write_relation(Table& table, RelationIndex index) {
  const Relation& relation = graph_.relation(index);
  for (const Column& column : table.columns) {
    if (column.source != ColumnSource::uid) row_ += ',';
    append_cell(reader_.read(column, relation));
    if (column.source != ColumnSource::uid) continue;
    row_ += ',';
    append_text(graph_.node(graph_.from(index)).id);
    row_ += ',';
    append_text(graph_.node(graph_.to(index)).id);
  }
  end_row(table);
}

/// Nodes and relations are sorted by kind, so that each file is written in one go. Kinds that do
/// not occur have no files, but the importer insists on at least one of nodes.
void Neo4jWriter::write_nodes() {
  const auto count = static_cast<NodeIndex>(graph_.node_count());
  NodeIndex next = 0;
  for (const EntityKind kind : entity_kinds()) {
    if (graph_.node_count(kind) == 0 && (count > 0 || kind != EntityKind::person)) continue;
    Table table =
        open({std::string(label_of(kind)), labels_of(kind).substr(1), true}, columns_of(kind));
    for (; next < count && graph_.node(next).kind == kind; ++next) {
      write_node(table, graph_.node(next));
    }
    close(std::move(table));
  }
}

void Neo4jWriter::write_relations() {
  const auto count = static_cast<RelationIndex>(graph_.relation_count());
  RelationIndex next = 0;
  for (const RelationKind kind : relation_kinds()) {
    if (graph_.relation_count(kind) == 0) continue;
    if (kind == RelationKind::worked_at && options_.jobs_as_nodes) {
      next += static_cast<RelationIndex>(graph_.relation_count(kind));
      continue;
    }
    const std::string type(type_of(kind));
    Table table = open({type, type, false}, columns_of(kind));
    for (; next < count && graph_.relation(next).kind == kind; ++next) {
      write_relation(table, next);
    }
    close(std::move(table));
  }
}

/// "worked_at:0123" -> "employment:0123".
std::string renamed_id(std::string_view id, std::string_view prefix) {
  const std::size_t colon = id.find(':');
  return std::string(prefix) + std::string(colon == std::string_view::npos ? id : id.substr(colon));
}

/// Jobs as nodes: (Person)-[HELD]->(Employment)-[AT]->(Organization). All that the relation has
/// goes to the Employment.
void Neo4jWriter::write_employments() {
  Table table = open({"Employment", "Employment", true}, columns_of(RelationKind::worked_at));
  const auto count = static_cast<RelationIndex>(graph_.relation_count());
  for (RelationIndex i = 0; i < count; ++i) {
    const Relation& job = graph_.relation(i);
    if (job.kind != RelationKind::worked_at) break;  // the first kind
    append_text(renamed_id(job.id, "employment"));
    for (std::size_t c = 1; c < table.columns.size(); ++c) {
      row_ += ',';
      append_cell(reader_.read(table.columns[c], job));
    }
    end_row(table);
  }
  close(std::move(table));
}

void Neo4jWriter::write_half_of_jobs(std::string_view type, bool from_person) {
  const std::string name(type);
  std::vector<Column> columns{{"uid", ColumnType::text, ColumnSource::uid},
                              {"confidence", ColumnType::real, ColumnSource::confidence}};
  Table table = open({name, name, false}, std::move(columns));
  const auto count = static_cast<RelationIndex>(graph_.relation_count());
  for (RelationIndex i = 0; i < count; ++i) {
    const Relation& job = graph_.relation(i);
    if (job.kind != RelationKind::worked_at) break;
    const std::string employment = renamed_id(job.id, "employment");
    append_text(renamed_id(job.id, lower(type)));
    row_ += ',';
    append_text(from_person ? std::string_view(graph_.node(graph_.from(i)).id) : employment);
    row_ += ',';
    append_text(from_person ? std::string_view(employment) : graph_.node(graph_.to(i)).id);
    row_ += ',';
    append_number(row_, job.confidence.probability());
    end_row(table);
  }
  close(std::move(table));
}

ExportSummary Neo4jWriter::write() {
  write_nodes();
  const bool has_jobs = graph_.relation_count(RelationKind::worked_at) > 0;
  if (options_.jobs_as_nodes && has_jobs) write_employments();
  write_relations();
  if (options_.jobs_as_nodes && has_jobs) {
    write_half_of_jobs("HELD", true);
    write_half_of_jobs("AT", false);
  }
  write_file("import.args", neo4j_import_args(tables_, longest_row_));
  write_file("schema.cypher", neo4j_schema(options_.jobs_as_nodes));
  write_file("import.sh", neo4j_import_script());
  std::filesystem::permissions(folder_.staging() / "import.sh",
                               std::filesystem::perms::owner_exec |
                                   std::filesystem::perms::group_exec |
                                   std::filesystem::perms::others_exec,
                               std::filesystem::perm_options::add);
  write_file(manifest_name, neo4j_manifest(tables_, options_.jobs_as_nodes, gate_.dropped()));
  ExportSummary summary{0, 0, gate_.dropped()};
  for (const Neo4jTable& table : tables_) {
    (table.is_nodes ? summary.nodes : summary.relations) += table.rows;
  }
  return summary;
}

}  // namespace

ExportSummary write_neo4j_csv(const KnowledgeGraph& graph, const std::filesystem::path& target,
                              const ExportOptions& options) {
  FolderSink folder(target, options.overwrite);
  const ExportSummary summary = Neo4jWriter(graph, folder, options).write();
  folder.commit();
  return summary;
}

}  // namespace vitagraph
