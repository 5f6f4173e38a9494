#include "cli/pdf_worker/font_table.hpp"

#include <GfxFont.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "cli/pdf_worker/text_string.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_fonts = 0xFFF0;

// Parts of names, lower case. TeX's short names start their font's name.
constexpr std::array bold_words = {"bold",   "black",   "heavy", "demi",
                                   "semibd", "extrabd", "fett",  "-bd"};
constexpr std::array bold_starts = {"cmbx", "cmb1", "cmssbx", "sfbx", "ecbx", "ptmb", "phvb",
                                    "pplb", "putb", "pbkd",   "pagd", "pncb", "cmbsy"};
constexpr std::array italic_words = {"italic", "oblique", "slanted", "kursiv", "-it", "boldit"};
constexpr std::array italic_starts = {"cmti", "cmsl", "cmssi", "cmbxti", "cmitt",
                                      "sfti", "sfsl", "sfbi",  "ecti",   "ecsl"};
constexpr std::array mono_words = {"mono", "courier", "consola", "typewriter", "menlo", "code"};
constexpr std::array mono_starts = {"cmtt", "sftt", "ectt", "pcrr", "cmsltt"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

template <typename Words, typename Starts>
bool says(std::string_view name, const Words& words, const Starts& starts) {
  const bool word = std::any_of(words.begin(), words.end(), [&](std::string_view part) {
    return name.find(part) != std::string_view::npos;
  });
  return word || std::any_of(starts.begin(), starts.end(),
                             [&](std::string_view start) { return name.starts_with(start); });
}

std::string name_without_subset(const GfxFont& font) {
  if (!font.getName()) return "";
  std::string_view name = *font.getName();
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (name.size() > 7 && name[6] == '+' &&
      std::all_of(name.begin(), name.begin() + 6, is_capital)) {
    name.remove_prefix(7);
  }
  return utf8_of_bytes(name.substr(0, 200));
}

// Codes of glyphs in an order that only the font itself knows.
bool has_no_map(const GfxFont& font) {
  if (!font.isCIDFont() || font.hasToUnicodeCMap()) return false;
  const GooString* collection = static_cast<const GfxCIDFont&>(font).getCollection();
  return collection != nullptr && std::string_view(collection->c_str()).ends_with("-Identity");
}

// TeX calls the glyphs of its bitmap fonts "a65": Poppler takes the numbers for characters.
bool has_codes_for_names(const GfxFont& font) {
  if (font.getType() != fontType3 || font.hasToUnicodeCMap()) return false;
  const auto& simple = static_cast<const Gfx8BitFont&>(font);
  // Codes without a glyph have the names that PDF gives them.
  for (int code = 0; code < 256; ++code) {
    const char* name = simple.getCharName(code);
    if (name != nullptr && name == "a" + std::to_string(code)) return true;
  }
  return false;
}

PdfFont describe(const GfxFont& font, FontUse use) {
  PdfFont out;
  out.name = name_without_subset(font);
  const std::string name = lower(out.name);
  const bool semi_weight = font.getWeight() >= GfxFont::W600;
  out.bold = use.thickened || font.isBold() || semi_weight || says(name, bold_words, bold_starts);
  out.italic = use.slanted || font.isItalic() || says(name, italic_words, italic_starts);
  out.coded = has_codes_for_names(font);
  out.monospaced = font.isFixedWidth() || says(name, mono_words, mono_starts);
  return out;
}

}  // namespace

std::uint16_t FontTable::index_of(const std::shared_ptr<GfxFont>& font, FontUse use) {
  const auto key =
      std::make_tuple(static_cast<const GfxFont*>(font.get()), use.thickened, use.slanted);
  const auto found = indices_.find(key);
  if (found != indices_.end()) return found->second;
  if (fonts_.size() >= most_fonts) return 0;
  const auto index = static_cast<std::uint16_t>(fonts_.size());
  indices_.emplace(key, index);
  held_.push_back(font);
  fonts_.push_back(describe(*font, use));
  counts_.push_back({0, 0, has_no_map(*font)});
  return index;
}

std::uint16_t FontTable::index_of_none() {
  const auto key = std::make_tuple(static_cast<const GfxFont*>(nullptr), false, false);
  const auto found = indices_.find(key);
  if (found != indices_.end()) return found->second;
  const auto index = static_cast<std::uint16_t>(fonts_.size());
  indices_.emplace(key, index);
  fonts_.emplace_back();
  counts_.emplace_back();
  return index;
}

void FontTable::count_glyph(std::uint16_t index, bool mapped) {
  ++(mapped ? counts_[index].mapped : counts_[index].unmapped);
}

bool FontTable::lacks_characters() const {
  constexpr std::uint32_t more_than_bullets = 40;
  std::uint32_t mapped = 0;
  std::uint32_t unmapped = 0;
  for (const Count& count : counts_) {
    mapped += count.mapped;
    unmapped += count.unmapped;
  }
  return unmapped > more_than_bullets && unmapped > mapped / 20;
}

void FontTable::judge() {
  for (std::size_t i = 0; i < fonts_.size(); ++i) {
    fonts_[i].unmapped = counts_[i].unmapped > counts_[i].mapped;
  }
}

}  // namespace vitagraph
