// Which of the spellings seen becomes the name of an entity.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// Counts spellings. Those that differ in case, marks and punctuation only are one name; the best
/// name is the one of the highest rank, then seen most often, then the longest, then the first in
/// the order of bytes. Of its spellings the best is one that does not shout ("EXAMPLE COLLEGE"),
/// then chosen alike. The full stop of a sentence is no part of a spelling.
class NameChoice {
 public:
  void add(std::string_view spelling, int rank = 0);
  bool empty() const { return spellings_.empty(); }
  std::string best() const;
  /// All spellings but `name`, sorted.
  std::vector<std::string> others(std::string_view name) const;

 private:
  struct Seen {
    std::size_t count = 0;
    int rank = 0;
    void add(const Seen& more);
    bool is_better_than(const Seen& other, std::size_t size, std::size_t other_size) const;
  };
  std::map<std::string, Seen> spellings_;
};

}  // namespace vitagraph
