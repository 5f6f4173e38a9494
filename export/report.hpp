// What a run did, for people: what was read and what was not, the numbers, the least certain facts.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "extract/diagnostic.hpp"
#include "extract/verdict.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/resolve.hpp"

namespace vitagraph {

/// One document as the run met it.
struct ReportedDocument {
  std::string source;
  std::string format;
  std::string error;  ///< why it was skipped; "" = it was read
  Diagnostics diagnostics;
  Verdict verdict;
  std::size_t left_out = 0;  ///< facts below the confidence asked for
};

struct ReportInput {
  const KnowledgeGraph* graph = nullptr;
  ResolveCounts counts;
  std::vector<ReportedDocument> documents;  ///< in input order
  /// Links to what was written beside the report, relative to it, e.g. "pictures/alumni.svg".
  std::vector<std::string> pictures;
};

/// CommonMark with tables.
std::string report_markdown(const ReportInput& input);
/// One file that needs nothing else: no script, no request, everything escaped; SVG pictures are
/// shown as images by their relative links.
std::string report_html(const ReportInput& input);

}  // namespace vitagraph
