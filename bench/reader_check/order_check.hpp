// The order in which a document was read against the order in which it is meant to be read.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/reader_check/share.hpp"
#include "bench/reader_check/text_index.hpp"

namespace vitagraph::reader_check {

struct FlowText {
  std::string text;
  bool heading = false;
};

/// Texts that stand one below the other: a column, a side bar.
using Flow = std::vector<FlowText>;

struct OrderCheck {
  std::size_t found = 0;  ///< texts that stand once, as one span, in the document
  std::size_t of = 0;
  std::size_t in_order = 0;      ///< pairs of found texts
  std::size_t out_of_order = 0;  ///< pairs of found texts
  Share headings;                ///< that are a line of their own

  /// Kendall's tau: 1 = all pairs in order, -1 = all reversed. 1 where there are no pairs,
  /// 0 where all texts are lost.
  double tau() const;
};

/// Which flow comes first is the reader's choice: the best of all orders of the flows counts.
/// Texts that stand in several places tell nothing and are left out.
OrderCheck check_order(const std::vector<Flow>& flows, const TextIndex& index);

/// A file of flows: one text per line, "# " before headings, flows parted by an empty line. Throws
/// std::runtime_error.
std::vector<Flow> read_flows(const std::filesystem::path& path);

}  // namespace vitagraph::reader_check
