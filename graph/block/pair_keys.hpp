// Blocking: which pairs are worth comparing. Everything that shares a key is a candidate; keys
// that too many share say nothing and are passed over, so that the work stays linear.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace vitagraph {

class PairKeys {
 public:
  /// Keys are compared by their 64-bit content hash.
  void add(std::string_view key, std::uint32_t member);
  void add_hashed(std::uint64_t key, std::uint32_t member) { entries_.push_back({key, member}); }

  /// All pairs (a < b) that share a key, sorted, each once. Of a key with more than `cap`
  /// members only neighbours in the order of members are paired.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs(std::size_t cap) const;

 private:
  struct Entry {
    std::uint64_t key;
    std::uint32_t member;
    friend auto operator<=>(const Entry&, const Entry&) = default;
  };
  std::vector<Entry> entries_;
};

}  // namespace vitagraph
