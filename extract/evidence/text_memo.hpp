// What was said of short texts, for they come again: a piece of a line as a segment of a head, a
// word in many heads, a town in every second line. Of texts that share a place the last is kept.
// What is kept must depend on the text alone, so that the memo never changes what is said of it.
// Not thread-safe: one for each thread.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vitagraph {

template <class Said>
class TextMemo {
 public:
  static constexpr std::size_t longest = 47;  ///< bytes; longer texts hardly come again

  /// What `ask(text)` says.
  template <class Ask>
  Said of(std::string_view text, Ask ask) {
    if (text.size() > longest) return ask(text);
    Entry& entry = entries_[place_of(text)];
    if (!entry.is_of(text)) entry.keep(text, ask(text));
    return entry.said;
  }

 private:
  static constexpr std::size_t places = 512;

  struct Entry {
    bool is_of(std::string_view text) const {
      return size == text.size() + 1 && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
    }
    void keep(std::string_view text, const Said& its) {
      size = static_cast<std::uint8_t>(text.size() + 1);
      std::ranges::copy(text, bytes.begin());
      said = its;
    }

    Said said{};
    std::uint8_t size = 0;  ///< plus one; 0: nothing is kept
    std::array<char, longest> bytes;
  };

  /// Eight bytes at a time.
  static std::size_t place_of(std::string_view text) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
    std::uint64_t state = text.size() * factor;
    for (std::size_t at = 0; at < text.size(); at += sizeof state) {
      std::uint64_t part = 0;
      std::memcpy(&part, text.data() + at, std::min(sizeof part, text.size() - at));
      state = (state ^ part) * factor;
      state ^= state >> 32;
    }
    return state % places;
  }

  std::array<Entry, places> entries_{};
};

}  // namespace vitagraph
