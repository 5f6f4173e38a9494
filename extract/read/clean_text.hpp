// The one normalisation that every reader applies to characters, so that later stages meet one
// kind of blank and no invisible ones.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// Appends `utf8` (valid UTF-8) to `out`:
///   U+00A0, U+1680, U+2000–200A, U+202F, U+205F   -> one space
///   U+3000 (ideographic space)                    -> two spaces, as wide as it prints
///   U+00AD, U+200B, U+200E/F, U+202A–E, U+2060, U+2066–9, U+FEFF, U+FFF9–B -> dropped
///   controls other than tab                       -> dropped; '\n' and '\v' -> one space
/// Everything else is copied. Zero-width joiners stay: scripts and emoji need them.
void append_clean(std::string& out, std::string_view utf8);

}  // namespace vitagraph
