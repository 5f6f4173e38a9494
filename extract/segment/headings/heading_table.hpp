// What headings of résumés say, in many languages.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extract/segment/section.hpp"

namespace vitagraph {

/// How well a heading's words are known. `exact`: the whole phrase stands in the table.
/// `keyword`: a word of it does ("Relevant Industry Experience"), with few others.
enum class HeadingMatch : std::uint8_t { none, keyword, exact };

struct HeadingReading {
  SectionKind kind = SectionKind::unknown;
  HeadingMatch match = HeadingMatch::none;
};

/// Decoration dropped: numbering, emoji, rules, colons, letter-spacing ("E D U C A T I O N",
/// "E XPERIENCE"); then folded to words. This is the form that `read_heading` looks up.
std::string heading_words(std::string_view line);

/// Looks the words up. `words` is what heading_words gave.
HeadingReading read_heading(std::string_view words);

/// Is this the label of a part of an entry ("Responsibilities", "Technologies", "Aufgaben")?
bool is_entry_label(std::string_view words);

std::string_view name_of(SectionKind kind);

}  // namespace vitagraph
