// Glyphs, as they are painted, into runs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// One painted glyph, in points from the page's top left corner.
struct PaintedGlyph {
  float x = 0;  ///< of its origin
  float y = 0;
  float dx = 0;  ///< its advance, without character and word spacing
  float dy = 0;
  float font_size = 0;
  float ascent = 0;   ///< above the baseline, in points
  float descent = 0;  ///< below it; positive
  std::uint16_t font = 0;
  std::uint16_t angle = 0;
  std::uint32_t colour = 0;
  PdfHidden hidden = PdfHidden::visible;
};

class RunBuilder {
 public:
  explicit RunBuilder(std::vector<PdfRun>& runs) : runs_(runs) {}

  /// `text` may be empty.
  void add(const PaintedGlyph& glyph, std::string_view text);
  /// The next glyph starts a new run.
  void end_run() { open_ = false; }
  std::size_t glyph_count() const { return glyphs_; }

 private:
  bool continues(const PaintedGlyph& glyph, float begin, float baseline) const;

  std::vector<PdfRun>& runs_;
  bool open_ = false;
  std::size_t glyphs_ = 0;
};

}  // namespace vitagraph
