// Text folded for comparison: what looks the same to a reader becomes the same bytes.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// NFKC, case folded, without diacritics, blanks of every kind folded to single spaces, trimmed.
/// "Université  d’Évry" -> "universite d'evry". Invalid UTF-8 bytes are dropped.
std::string fold(std::string_view text);
/// The same into `out`, which keeps its memory from text to text. `text` is not of `out`.
void fold(std::string_view text, std::string& out);

/// fold(), and then only letters and digits (of any script) kept, other characters as one space.
std::string fold_words(std::string_view text);

/// The first byte of fold_words(), for filters that stand before it: a small letter or digit of
/// ASCII; ' ' when nothing is left of the text; '\0' when only folding can tell.
char first_folded(std::string_view text);

/// Length in characters of valid UTF-8 (bytes that start a character).
std::size_t character_count(std::string_view text);

}  // namespace vitagraph
