// Which mentions of papers are one paper, and which are versions of one work.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "graph/cluster/disjoint_sets.hpp"
#include "graph/compare/paper_evidence.hpp"
#include "graph/decision.hpp"

namespace vitagraph {

struct Papers {
  DisjointSets sets;  ///< over the papers given
  /// Roots of two versions of one work: (earlier or preprint, later or published).
  std::vector<std::pair<std::uint32_t, std::uint32_t>> versions;
};

/// Sets PaperFeatures::is_recurring of titles that one document lists three times or more.
void mark_recurring(std::vector<PaperFeatures>& papers);

/// `papers` as mark_recurring left them.
Papers resolve_papers(const std::vector<PaperFeatures>& papers, DecisionLog& log);

}  // namespace vitagraph
