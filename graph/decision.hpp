// Why two mentions are one, or were kept apart: kept for `vitagraph resolve --explain`.
#pragma once

#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "graph/entity.hpp"

namespace vitagraph {

/// One decision about two mentions (positions in the vector of their family in Mentions; for
/// companies and schools alike that of the organisations).
struct Decision {
  EntityKind kind = EntityKind::person;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  bool merged = false;
  std::string why;
};

/// Counts always; keeps the decisions themselves only when asked to, since there are many.
class DecisionLog {
 public:
  explicit DecisionLog(bool keep) : keep_(keep) {}
  bool keeps() const { return keep_; }
  std::size_t refused() const { return refused_; }
  const std::vector<Decision>& decisions() const { return decisions_; }

  void merged(EntityKind kind, std::uint32_t a, std::uint32_t b, std::string why) {
    if (keep_) decisions_.push_back({kind, a, b, true, std::move(why)});
  }
  void refused(EntityKind kind, std::uint32_t a, std::uint32_t b, std::string why) {
    ++refused_;
    if (keep_) decisions_.push_back({kind, a, b, false, std::move(why)});
  }
  /// Takes over what another log holds, after what this one holds.
  void append(DecisionLog other) {
    refused_ += other.refused_;
    decisions_.insert(decisions_.end(), std::make_move_iterator(other.decisions_.begin()),
                      std::make_move_iterator(other.decisions_.end()));
  }

 private:
  bool keep_;
  std::size_t refused_ = 0;
  std::vector<Decision> decisions_;
};

}  // namespace vitagraph
