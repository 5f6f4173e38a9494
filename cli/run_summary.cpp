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
  facts_left_out_ += static_cast<std::size_t>(record.left_out);
  if (record.error.empty()) {
    ++read_;
    if (failed) ++partial_;
    if (record.verdict.standing == Standing::doubtful) ++doubtful_;
    if (record.verdict.standing == Standing::unreadable) ++unreadable_;
  } else {
    ++skipped_;
    ++reasons_[std::string(reason_of(record))];
  }
}

std::string DocumentTally::sentence() const {
  std::string out = counted(read_, "document", "documents") + " read";
  std::string_view separator = " (";
  for (const auto& [count, what] :
       {std::pair{partial_, "in part"}, {doubtful_, "doubtful"}, {unreadable_, "unreadable"}}) {
    if (count == 0) continue;
    out += fmt::format("{}{} {}", separator, count, what);
    separator = ", ";
  }
  if (separator == ", ") out += ')';
  if (skipped_ != 0) out += skipped_sentence();
  if (facts_left_out_ != 0) {
    out += fmt::format(", {} left out", counted(facts_left_out_, "fact", "facts"));
  }
  return out + left_out_;
}

std::string DocumentTally::skipped_sentence() const {
  std::string out = fmt::format(", {} skipped (", skipped_);
  std::string_view separator;
  for (const auto& [reason, count] : reasons_) {
    out += fmt::format("{}{} {}", separator, count, reason);
    separator = ", ";
  }
  return out + ')';
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
