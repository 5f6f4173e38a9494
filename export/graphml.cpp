#include "export/graphml.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "export/escape.hpp"
#include "export/schema.hpp"
#include "export/text_gate.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t flush_at = std::size_t{1} << 16;

/// GraphML has six types; a list is JSON text, a date the printed part of YYYY-MM-DD.
std::string_view attribute_type(ColumnType type) {
  switch (type) {
    case ColumnType::integer:
      return "long";
    case ColumnType::real:
      return "double";
    case ColumnType::boolean:
      return "boolean";
    default:
      return "string";
  }
}

/// A column and the tag that opens its values.
struct Key {
  Column column;
  std::string opening;
};

class GraphmlWriter {
 public:
  GraphmlWriter(const KnowledgeGraph& graph, FileSink& sink, bool strict)
      : graph_(graph), sink_(sink), strict_(strict) {}

  ExportSummary write();

 private:
  template <typename Kind>
  std::vector<Key> keys_of(Kind kind, std::string_view prefix);
  void declare_keys();
  void declare(const Column& column, std::string_view domain, std::string_view prefix);
  void write_node(const Entity& entity);
  void write_edge(RelationIndex index);
  template <typename Item>
  void write_values(const std::vector<Key>& keys, const Item& item);
  void write_data(std::string_view opening, const ColumnValue& value);
  void append_value(const ColumnValue& value);
  void append_list(std::span<const std::string> list);
  void flush_when_full();

  const KnowledgeGraph& graph_;
  FileSink& sink_;
  bool strict_;
  TextGate gate_;
  ColumnReader reader_;
  std::string out_;
  std::string json_;
  std::vector<std::vector<Key>> node_keys_;  // by EntityKind
  std::vector<std::vector<Key>> edge_keys_;  // by RelationKind
};

template <typename Kind>
std::vector<Key> GraphmlWriter::keys_of(Kind kind, std::string_view prefix) {
  std::vector<Key> keys;
  for (Column& column : columns_of(kind)) {
    if (column.source == ColumnSource::date_text) continue;  // the date itself is this text
    std::string opening = "<data key=\"" + std::string(prefix) + column.name + "\">";
    keys.push_back({std::move(column), std::move(opening)});
  }
  return keys;
}

void GraphmlWriter::declare(const Column& column, std::string_view domain,
                            std::string_view prefix) {
  out_.append("  <key id=\"").append(prefix).append(column.name);
  out_.append("\" for=\"").append(domain);
  out_.append("\" attr.name=\"").append(column.name);
  out_.append("\" attr.type=\"").append(attribute_type(column.type)).append("\"");
  if (column.type == ColumnType::text_list && !strict_) out_.append(" attr.list=\"string\"");
  out_.append("/>\n");
}

/// Keys of the kinds that occur, each once; the columns of one name have one type everywhere.
void GraphmlWriter::declare_keys() {
  out_.append(
      "  <key id=\"labels\" for=\"node\" attr.name=\"labels\" attr.type=\"string\"/>\n"
      "  <key id=\"n_label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
      "  <key id=\"n_kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n");
  std::vector<std::string> declared;
  const auto declare_once = [&](const std::vector<Key>& keys, const char* domain,
                                const char* prefix) {
    for (const Key& key : keys) {
      if (std::find(declared.begin(), declared.end(), key.opening) != declared.end()) continue;
      declared.push_back(key.opening);
      declare(key.column, domain, prefix);
    }
  };
  for (const EntityKind kind : entity_kinds()) {
    node_keys_.push_back(keys_of(kind, "n_"));
    if (graph_.node_count(kind) > 0) declare_once(node_keys_.back(), "node", "n_");
  }
  out_.append("  <key id=\"label\" for=\"edge\" attr.name=\"label\" attr.type=\"string\"/>\n");
  for (const RelationKind kind : relation_kinds()) {
    edge_keys_.push_back(keys_of(kind, "e_"));
    if (graph_.relation_count(kind) > 0) declare_once(edge_keys_.back(), "edge", "e_");
  }
}

void GraphmlWriter::append_list(std::span<const std::string> list) {
  json_.assign("[");
  for (const std::string& item : list) {
    if (json_.size() > 1) json_ += ',';
    json_string(json_, gate_.pass(item));
  }
  json_ += ']';
  xml_text(out_, json_);
}

void GraphmlWriter::append_value(const ColumnValue& value) {
  if (const auto* text = std::get_if<std::string_view>(&value)) {
    xml_text(out_, gate_.pass(*text));
  } else if (const auto* list = std::get_if<std::span<const std::string>>(&value)) {
    append_list(*list);
  } else if (const auto* integer = std::get_if<std::int64_t>(&value)) {
    append_number(out_, *integer);
  } else if (const auto* real = std::get_if<double>(&value)) {
    append_number(out_, *real);
  } else if (const auto* boolean = std::get_if<bool>(&value)) {
    out_.append(*boolean ? "true" : "false");
  } else if (const auto* date = std::get_if<PartialDate>(&value)) {
    out_.append(date->text());
  }
}

/// Never an empty element: a text of which the gate left nothing is left out.
void GraphmlWriter::write_data(std::string_view opening, const ColumnValue& value) {
  const std::size_t begin = out_.size();
  out_.append(opening);
  const std::size_t content = out_.size();
  append_value(value);
  if (out_.size() == content) {
    out_.resize(begin);
  } else {
    out_.append("</data>");
  }
}

template <typename Item>
void GraphmlWriter::write_values(const std::vector<Key>& keys, const Item& item) {
  for (const Key& key : keys) write_data(key.opening, reader_.read(key.column, item));
}

void GraphmlWriter::write_node(const Entity& entity) {
  const std::string labels = labels_of(entity.kind);
  out_.append("    <node id=");
  xml_attribute(out_, gate_.pass(entity.id));
  if (!strict_) out_.append(" labels=\"").append(labels).append("\"");
  out_.append("><data key=\"labels\">").append(labels).append("</data>");
  write_data("<data key=\"n_label\">", entity.properties.text(PropertyKey::name));
  write_data("<data key=\"n_kind\">", label_of(entity.kind));
  write_values(node_keys_[static_cast<std::size_t>(entity.kind)], entity);
  out_.append("</node>\n");
  flush_when_full();
}

void GraphmlWriter::write_edge(RelationIndex index) {
  const Relation& relation = graph_.relation(index);
  const std::string_view type = type_of(relation.kind);
  out_.append("    <edge id=");
  xml_attribute(out_, gate_.pass(relation.id));
  out_.append(" source=");
  xml_attribute(out_, gate_.pass(graph_.node(graph_.from(index)).id));
  out_.append(" target=");
  xml_attribute(out_, gate_.pass(graph_.node(graph_.to(index)).id));
  if (!strict_) out_.append(" label=\"").append(type).append("\"");
  out_.append("><data key=\"label\">").append(type).append("</data>");
  write_values(edge_keys_[static_cast<std::size_t>(relation.kind)], relation);
  out_.append("</edge>\n");
  flush_when_full();
}

void GraphmlWriter::flush_when_full() {
  if (out_.size() < flush_at) return;
  sink_.write(out_);
  out_.clear();
}

ExportSummary GraphmlWriter::write() {
  out_.append(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
  declare_keys();
  out_.append("  <graph id=\"G\" edgedefault=\"directed\">\n");
  const auto node_count = static_cast<NodeIndex>(graph_.node_count());
  for (NodeIndex i = 0; i < node_count; ++i) write_node(graph_.node(i));
  const auto relation_count = static_cast<RelationIndex>(graph_.relation_count());
  for (RelationIndex i = 0; i < relation_count; ++i) write_edge(i);
  out_.append("  </graph>\n</graphml>\n");
  sink_.write(out_);
  return {graph_.node_count(), graph_.relation_count(), gate_.dropped()};
}

}  // namespace

ExportSummary write_graphml(const KnowledgeGraph& graph, const std::filesystem::path& target,
                            const ExportOptions& options) {
  FileSink sink(target, options.overwrite);
  const ExportSummary summary = GraphmlWriter(graph, sink, options.graphml_strict).write();
  sink.commit();
  return summary;
}

}  // namespace vitagraph
