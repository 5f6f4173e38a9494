#include "extract/read/office/symbols.hpp"

#include <array>
#include <cstddef>

namespace vitagraph {
namespace {

struct Symbol {
  unsigned code;
  std::string_view text;
};

// From the fonts' own tables; only what stands in running text or before it.
constexpr std::array wingdings = {
    Symbol{0x28, "☎"}, Symbol{0x29, "✆"}, Symbol{0x2A, "✉"}, Symbol{0x6C, "●"}, Symbol{0x6D, "❍"},
    Symbol{0x6E, "■"}, Symbol{0x6F, "□"}, Symbol{0x71, "❑"}, Symbol{0x73, "◆"}, Symbol{0x74, "◆"},
    Symbol{0x75, "◆"}, Symbol{0x76, "❖"}, Symbol{0x9E, "•"}, Symbol{0x9F, "•"}, Symbol{0xA1, "○"},
    Symbol{0xA7, "▪"}, Symbol{0xA8, "◻"}, Symbol{0xAB, "★"}, Symbol{0xD8, "➢"}, Symbol{0xE0, "→"},
    Symbol{0xE8, "➔"}, Symbol{0xF0, "⇨"}, Symbol{0xFB, "✘"}, Symbol{0xFC, "✔"}, Symbol{0xFE, "✔"}};
constexpr std::array symbols = {Symbol{0x2D, "−"}, Symbol{0xA7, "♣"}, Symbol{0xA8, "♦"},
                                Symbol{0xAE, "→"}, Symbol{0xB1, "±"}, Symbol{0xB4, "×"},
                                Symbol{0xB7, "•"}, Symbol{0xD7, "⋅"}};

template <std::size_t size>
std::string_view find(const std::array<Symbol, size>& table, unsigned code) {
  for (const Symbol& symbol : table) {
    if (symbol.code == code) return symbol.text;
  }
  return "";
}

}  // namespace

std::string_view symbol_text(std::string_view font, unsigned code) {
  if (code < 0xF000 && code > 0xFF) return " ";
  code &= 0xFF;
  if (font.starts_with("Wingdings") || font.starts_with("Webdings")) {
    const std::string_view found = find(wingdings, code);
    return found.empty() ? " " : found;
  }
  std::string_view found = find(symbols, code);
  if (font.starts_with("Symbol")) return found.empty() ? " " : found;
  if (code == 0xB7) return found;  // any font: Symbol's bullet and Wingdings' bullets are usual
  found = find(wingdings, code);
  return found.empty() ? " " : found;
}

// U+E000 to U+F8FF is EE 80 80 to EF A3 BF.
std::string without_private_glyphs(std::string_view text, std::string_view font) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte != 0xEE && byte != 0xEF) || i + 2 >= text.size()) {
      out += text[i];
      continue;
    }
    const unsigned code = (byte & 0x0Fu) << 12 |
                          (static_cast<unsigned char>(text[i + 1]) & 0x3Fu) << 6 |
                          (static_cast<unsigned char>(text[i + 2]) & 0x3Fu);
    if (code < 0xE000 || code > 0xF8FF) {
      out += text.substr(i, 3);
    } else {
      out += symbol_text(font, code);
    }
    i += 2;
  }
  return out;
}

}  // namespace vitagraph
