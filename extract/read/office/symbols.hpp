// Characters of symbol fonts (Wingdings, Symbol) as Unicode.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// What a character of a symbol font shows, as UTF-8. `code` may lie in the private-use area at
/// F000. " " for pictures that say nothing in text.
std::string_view symbol_text(std::string_view font, unsigned code);

/// `text` with private-use characters replaced: bullets and arrows by those of Unicode, pictures
/// by a blank.
std::string without_private_glyphs(std::string_view text, std::string_view font);

}  // namespace vitagraph
