#include "cli/run_summary.hpp"

#include <fmt/format.h>

#include "export/picture.hpp"

namespace vitagraph {
namespace {

/// Why a document was skipped: its first diagnostic that is an error.
std::string_view reason_of(const Record& record) {
  for (const Diagnostic& diagnostic : record.diagnostics) {
    if (severity_of(diagnostic.code) == Severity::error) return name_of(diagnostic.code);
  }
  return record.diagnostics.empty() ? "unreadable" : name_of(record.diagnostics.front().code);
}

/// What the résumés tell of: the documents themselves are nodes, but no finds.
std::size_t entity_count(const KnowledgeGraph& graph) {
  return graph.node_count() - graph.node_count(EntityKind::document);
}

}  // namespace

void DocumentTally::add(const Record& record) {
  bool failed = false;
  for (const Diagnostic& diagnostic : record.diagnostics) {
    if (severity_of(diagnostic.code) == Severity::warning) ++warnings_;
    failed = failed || severity_of(diagnostic.code) == Severity::error;
  }
  if (record.error.empty()) {
    ++read_;
    if (failed) ++partial_;
  } else {
    ++skipped_;
    ++reasons_[std::string(reason_of(record))];
  }
}

std::string DocumentTally::sentence() const {
  std::string out = counted(read_, "document", "documents") + " read";
  if (partial_ != 0) out += fmt::format(" ({} in part)", partial_);
  if (skipped_ == 0) return out + left_out_;
  out += fmt::format(", {} skipped (", skipped_);
  std::string_view separator;
  for (const auto& [reason, count] : reasons_) {
    out += fmt::format("{}{} {}", separator, count, reason);
    separator = ", ";
  }
  return out + ')' + left_out_;
}

std::string graph_sentence(const KnowledgeGraph& graph, const ResolveCounts& counts) {
  return fmt::format("{}, {}, {}", counted(entity_count(graph), "entity", "entities"),
                     counted(counts.merges, "merge", "merges"),
                     counted(graph.relation_count(), "relation", "relations"));
}

std::string graph_sentence(const KnowledgeGraph& graph) {
  return fmt::format("{}, {}", counted(entity_count(graph), "entity", "entities"),
                     counted(graph.relation_count(), "relation", "relations"));
}

}  // namespace vitagraph
