// Several phrases looked for in one walk over a text: a find() of each walks it as often.
#pragma once

#include <array>
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
  /// A filter before any_in() of a text in small letters, for the text as it is printed: false only
  /// where no phrase stands in whatever case.
  bool may_be_in(std::string_view text) const { return next_head(text, 0) != text.npos; }
  /// How many of the phrases the text holds; one that it holds twice counts once.
  int count_in(std::string_view text) const;

 private:
  static constexpr std::size_t filter_size = 1U << 10;
  /// Of the first bytes of a phrase, of which the mask keeps as many as the shortest phrase has.
  std::size_t filter_place(std::uint64_t head) const {
    constexpr std::uint64_t small_letters = 0x2020202020202020U;
    return ((head | small_letters) & mask_) * 0x9E3779B97F4A7C15U >> 54;
  }
  /// The next place from `at` on where a phrase may begin; npos: none.
  std::size_t next_head(std::string_view text, std::size_t at) const;
  /// Calls `take` with the number of each phrase that begins somewhere, until it says false.
  template <typename Take>
  void visit(std::string_view text, Take take) const;

  std::vector<std::string_view> phrases_;   ///< sorted
  std::array<std::uint8_t, 257> starts_{};  ///< into phrases_, of each first byte
  std::size_t head_size_ = sizeof mask_;    ///< the bytes of a phrase that the filter looks at
  std::uint64_t mask_ = 0;
  std::array<bool, filter_size> heads_{};  ///< a byte each: asked once for each byte of a text
};

}  // namespace vitagraph
