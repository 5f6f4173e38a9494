// Where the head of an entry is cut: the marks and words between its segments.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// What stands between a segment and the one before it.
enum class Separator : std::uint8_t {
  line,
  gap,
  bar,
  dot,
  dash,
  colon,
  comma,
  semicolon,
  bracket,
  at,
  in,
  date,
  style,
  degree,
  of,     ///< "Licence de …", behind a degree
  as,     ///< "… as a trainee"
  blank,  ///< between words of Chinese, Japanese or Korean
  wrap    ///< the end of a line that goes on in the next
};
inline constexpr std::size_t separator_count = 18;

/// What the head is of.
enum class HeadCut : std::uint8_t {
  plain,  ///< neither: cut at marks only
  job,    ///< also before "as a …", "am …"
  degree  ///< also before the field of study ("M.Sc. in Physics", "BA History")
};

struct HeadMark {
  std::string_view text;
  Separator separator;
};

/// The mark that begins at byte `at`, or nullptr.
const HeadMark* head_mark_at(std::string_view text, std::size_t at, HeadCut cut);

/// Is the character at byte `at` (before it) of Chinese or Japanese script?
bool ideograph_at(std::string_view text, std::size_t at);
bool ideograph_before(std::string_view text, std::size_t at);

/// A blank between two words of Chinese or Japanese script at byte `at`: such words have none
/// within them. Returns its bytes, or 0.
std::uint32_t blank_between_ideographs(std::string_view text, std::size_t at);

/// Bytes of a word at the front that says how the segment hangs on what stands before it ("at ",
/// "in ", "the "), or 0.
std::uint32_t leading_word(std::string_view text, HeadCut cut);

/// Bytes of a word at the back that leads on to what follows (" from", " as"), or 0.
std::uint32_t trailing_word(std::string_view text, HeadCut cut);

}  // namespace vitagraph
