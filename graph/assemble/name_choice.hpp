// Which of the spellings seen becomes the name of an entity.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// Counts spellings; the best is the one of the highest rank, then seen most often, then the
/// longest, then the first in the order of bytes.
class NameChoice {
 public:
  void add(std::string_view spelling, int rank = 0) {
    if (spelling.empty()) return;
    Seen& seen = spellings_[std::string(spelling)];
    ++seen.count;
    seen.rank = seen.count == 1 || rank > seen.rank ? rank : seen.rank;
  }
  bool empty() const { return spellings_.empty(); }
  std::string best() const {
    const std::string* best = nullptr;
    Seen most;
    for (const auto& [spelling, seen] : spellings_) {
      const bool better =
          best == nullptr || seen.rank > most.rank ||
          (seen.rank == most.rank && (seen.count > most.count || (seen.count == most.count &&
                                                                  spelling.size() > best->size())));
      if (!better) continue;
      best = &spelling;
      most = seen;
    }
    return best == nullptr ? std::string() : *best;
  }
  /// All spellings but `name`, sorted.
  std::vector<std::string> others(std::string_view name) const {
    std::vector<std::string> out;
    for (const auto& [spelling, seen] : spellings_) {
      if (spelling != name) out.push_back(spelling);
    }
    return out;
  }

 private:
  struct Seen {
    std::size_t count = 0;
    int rank = 0;
  };
  std::map<std::string, Seen> spellings_;
};

}  // namespace vitagraph
