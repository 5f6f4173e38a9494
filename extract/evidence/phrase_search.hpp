// Several phrases looked for in one walk over a text: a find() of each walks it as often.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace vitagraph {

/// Immutable, thread-safe.
class PhraseSearch {
 public:
  /// At most 64 phrases of at least two bytes each; views, which must outlive this.
  explicit PhraseSearch(std::vector<std::string_view> phrases);
  PhraseSearch(std::initializer_list<std::string_view> phrases)
      : PhraseSearch(std::vector<std::string_view>(phrases)) {}
  bool any_in(std::string_view text) const;
  /// How many of the phrases the text holds; one that it holds twice counts once.
  int count_in(std::string_view text) const;

 private:
  static constexpr std::size_t filter_bits = 1U << 12;
  static std::size_t filter_bit(const char* pair) {
    return (static_cast<unsigned char>(pair[0]) * 37U + static_cast<unsigned char>(pair[1])) %
           filter_bits;
  }
  /// Calls `take` with the number of each phrase that begins somewhere, until it says false.
  template <typename Take>
  void visit(std::string_view text, Take take) const;

  std::vector<std::string_view> phrases_;   ///< sorted
  std::array<std::uint8_t, 257> starts_{};  ///< into phrases_, of each first byte
  std::bitset<filter_bits> beginnings_;     ///< the first two bytes of the phrases
};

}  // namespace vitagraph
