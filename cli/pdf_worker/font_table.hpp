// The fonts of one document, each as often as it looks different: once plain, once made bold or
// slanted by the page.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

#include "extract/read/pdf/pdf_file.hpp"

class GfxFont;

namespace vitagraph {

/// What a page does to a font.
struct FontUse {
  bool thickened = false;  ///< outlines are stroked besides being filled
  bool slanted = false;
};

class FontTable {
 public:
  /// Index of the font as used here.
  std::uint16_t index_of(const std::shared_ptr<GfxFont>& font, FontUse use);
  /// Index of a nameless font, for words that are not painted.
  std::uint16_t index_of_none();
  /// Whether Poppler only guesses the characters of this font: it has no map of any kind.
  bool is_guessed(std::uint16_t index) const { return counts_[index].guessed; }
  /// See PdfFont::coded.
  bool is_coded(std::uint16_t index) const { return fonts_[index].coded; }
  /// Counts a glyph, for the flag `unmapped`.
  void count_glyph(std::uint16_t index, bool mapped);

  const std::vector<PdfFont>& fonts() const { return fonts_; }
  /// Whether so many glyphs lack a character that words are missing, not just bullets and icons.
  bool lacks_characters() const;
  /// Sets the flags that only the glyphs tell.
  void judge();

 private:
  struct Count {
    std::uint32_t mapped = 0;
    std::uint32_t unmapped = 0;
    bool guessed = false;  ///< the font has no map: Poppler takes codes for characters
  };
  // The fonts are held, so that no other font ever gets the address of one.
  std::map<std::tuple<const GfxFont*, bool, bool>, std::uint16_t> indices_;
  std::vector<std::shared_ptr<GfxFont>> held_;
  std::vector<PdfFont> fonts_;
  std::vector<Count> counts_;
};

}  // namespace vitagraph
