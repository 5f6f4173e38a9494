#include "graph/block/pair_keys.hpp"

#include <algorithm>

#include "graph/hash.hpp"

namespace vitagraph {

void PairKeys::add(std::string_view key, std::uint32_t member) {
  add_hashed(content_hash(key), member);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> PairKeys::pairs(std::size_t cap) const {
  std::vector<Entry> sorted(entries_);
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  for (std::size_t begin = 0; begin < sorted.size();) {
    std::size_t end = begin;
    while (end < sorted.size() && sorted[end].key == sorted[begin].key) ++end;
    const std::size_t reach = end - begin > cap ? 1 : end - begin;
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = i + 1; j < end && j - i <= reach; ++j) {
        out.emplace_back(sorted[i].member, sorted[j].member);
      }
    }
    begin = end;
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace vitagraph
