// Character references of HTML.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// Appends the character that "&amp;", "&#233;" or "&#xE9;" stands for, as UTF-8. False, and
/// nothing appended, when the reference is unknown (the caller prints it as it stands).
bool append_entity(std::string& out, std::string_view reference);

/// Appends `text` with all its character references decoded; unknown ones stay.
void append_decoded(std::string& out, std::string_view text);

/// Appends the code point as UTF-8; U+FFFD for what is none.
void append_utf8(std::string& out, char32_t code);

}  // namespace vitagraph
