// What was said of short texts, for they come again: a piece of a line as a segment of a head, a
// word in many heads, a town in every second line. Of texts that share a place the last is kept.
// What is kept must depend on the text alone, so that the memo never changes what is said of it.
// Not thread-safe: one for each thread.
#pragma once

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
    if (text.empty() || text.size() > longest) return ask(text);
    const std::uint64_t hash = hash_of(text);
    Entry& entry = entries_[hash % places];
    if (!entry.is_of(text, hash)) entry.keep(text, hash, ask(text));
    return entry.said;
  }

 private:
  static constexpr std::size_t places = 512;

  struct alignas(64) Entry {
    bool is_of(std::string_view text, std::uint64_t its_hash) const {
      return hash == its_hash && size == text.size() + 1 &&
             std::memcmp(bytes.data(), text.data(), text.size()) == 0;
    }
    void keep(std::string_view text, std::uint64_t its_hash, const Said& its) {
      hash = its_hash;
      size = static_cast<std::uint8_t>(text.size() + 1);
      std::memcpy(bytes.data(), text.data(), text.size());
      said = its;
    }

    std::uint64_t hash = 0;
    std::uint8_t size = 0;  ///< plus one; 0: nothing is kept
    std::array<char, longest> bytes;
    Said said{};
  };

  template <class Part>
  static std::uint64_t part_at(const char* at) {
    Part part = 0;
    std::memcpy(&part, at, sizeof part);
    return part;
  }

  /// Eight bytes at a time; the last eight overlap those before, for a copy of some bytes only
  /// takes longer than all the rest.
  static std::uint64_t hash_of(std::string_view text) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15U;
    std::uint64_t state = text.size() * factor;
    const auto take = [&](std::uint64_t part) {
      state = (state ^ part) * factor;
      state ^= state >> 32;
    };
    const char* begin = text.data();
    const std::size_t size = text.size();
    if (size >= 8) {
      for (std::size_t at = 0; at + 8 < size; at += 8) take(part_at<std::uint64_t>(begin + at));
      take(part_at<std::uint64_t>(begin + size - 8));
    } else if (size >= 4) {
      take(part_at<std::uint32_t>(begin) << 32 | part_at<std::uint32_t>(begin + size - 4));
    } else {
      for (const char c : text) take(static_cast<unsigned char>(c));
    }
    return state;
  }

  std::array<Entry, places> entries_{};
};

}  // namespace vitagraph
