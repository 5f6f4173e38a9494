// Texts kept once: a corpus repeats its employers, schools and co-authors all the time.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vitagraph {

/// A text of a pool; 0 is the empty text. Equal handles, equal texts; their order means nothing.
using Text = std::uint32_t;

class TextPool {
 public:
  TextPool() { add({}); }
  TextPool(const TextPool&) = delete;  // the views would point into the original
  TextPool& operator=(const TextPool&) = delete;
  TextPool(TextPool&&) = default;
  TextPool& operator=(TextPool&&) = default;
  Text add(std::string_view text) {
    if (const auto found = handles_.find(text); found != handles_.end()) return found->second;
    const auto handle = static_cast<Text>(texts_.size());
    handles_.emplace(texts_.emplace_back(text), handle);
    return handle;
  }
  std::string_view operator[](Text handle) const { return texts_[handle]; }
  std::size_t size() const { return texts_.size(); }

 private:
  std::deque<std::string> texts_;  // never moves a text, so that the views below stay valid
  std::unordered_map<std::string_view, Text> handles_;
};

}  // namespace vitagraph
