// What one painted glyph stands for, in the characters that people type.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// Blanks of any kind, or nothing at all.
bool is_blank_glyph(std::string_view text);

/// Appends a glyph's text: ligatures, presentation forms and mathematical letters become plain
/// letters, hyphens of all kinds "-", codes that TeX's old fonts use for ligatures the letters
/// they print as. `after_letter`: the glyph before it is a letter.
void append_glyph(std::string& out, std::string_view text, bool after_letter);

/// The letters of a code that TeX's old fonts use for a ligature; empty when it is none.
std::string_view tex_ligature(std::string_view text);

/// The combining mark of a spacing accent ("´" -> U+0301); 0 when it is none.
char32_t combining_mark(std::string_view text);

/// `letters` with the accent on its last letter, composed: "e" and U+0301 -> "é". A dotless i
/// gets its dot back first.
std::string with_accent(std::string_view letters, char32_t mark);

std::string lower_case(std::string_view text);

/// One private-use character.
bool is_private_use(std::string_view text);

/// Fonts whose glyphs are pictures: "FontAwesome", "Material Icons", "academicons" …
bool is_icon_font(std::string_view name);
/// Fonts whose glyphs are pictures or bullets: "Wingdings", "ZapfDingbats", "MarVoSym".
bool is_symbol_font(std::string_view name);

/// First code point of `text` and its length in bytes (1 for what is not UTF-8; 0 when empty).
char32_t first_code(std::string_view text, std::size_t* length = nullptr);
void append_code(std::string& out, char32_t code);
bool is_letter_code(char32_t code);
/// Right-to-left letters: Hebrew, Arabic and their relatives.
bool is_right_to_left(char32_t code);
/// Whether no blank stands where a line that ends with `left` goes on with `right`: Chinese and
/// Japanese break anywhere.
bool wraps_without_blank(std::string_view left, std::string_view right);

}  // namespace vitagraph
