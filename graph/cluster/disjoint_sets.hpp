// A partition of 0 … n-1 that only ever grows coarser (union-find).
#pragma once

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace vitagraph {

/// The root of a set is always its smallest member, so that the partition has one form whatever
/// the order of unions.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size = 0) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }
  std::size_t size() const { return parent_.size(); }
  std::uint32_t root(std::uint32_t member) const {
    while (parent_[member] != member) member = parent_[member];
    return member;
  }
  /// The smaller root, which stays, and the larger, which goes; equal when they were one already.
  std::pair<std::uint32_t, std::uint32_t> unite(std::uint32_t a, std::uint32_t b) {
    a = find_and_compress(a);
    b = find_and_compress(b);
    if (b < a) std::swap(a, b);
    parent_[b] = a;
    return {a, b};
  }

 private:
  std::uint32_t find_and_compress(std::uint32_t member) {
    const std::uint32_t top = root(member);
    while (parent_[member] != top) member = std::exchange(parent_[member], top);
    return top;
  }
  std::vector<std::uint32_t> parent_;
};

}  // namespace vitagraph
