#include "cli/pdf_worker/run_builder.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace vitagraph {
namespace {

// In font sizes.
constexpr float same_baseline = 0.02f;
constexpr float largest_step_back = 0.6f;  // kerning, and accents set over the letter before
constexpr float largest_gap = 1.5f;

bool is_vertical(std::uint16_t angle) { return angle == 90 || angle == 270; }

Box box_of(const PaintedGlyph& glyph) {
  const float end_x = glyph.x + glyph.dx;
  const float end_y = glyph.y + glyph.dy;
  Box box{std::min(glyph.x, end_x), std::min(glyph.y, end_y), std::max(glyph.x, end_x),
          std::max(glyph.y, end_y)};
  switch (glyph.angle) {
    case 90:  // the letters' heads point to the right
      box.left -= glyph.descent;
      box.right += glyph.ascent;
      break;
    case 180:
      box.top -= glyph.descent;
      box.bottom += glyph.ascent;
      break;
    case 270:
      box.left -= glyph.ascent;
      box.right += glyph.descent;
      break;
    default:
      box.top -= glyph.ascent;
      box.bottom += glyph.descent;
  }
  return box;
}

Box join(const Box& a, const Box& b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

}  // namespace

bool RunBuilder::continues(const PaintedGlyph& glyph, float begin, float baseline) const {
  if (!open_ || runs_.empty()) return false;
  const PdfRun& run = runs_.back();
  const bool same_look = run.font == glyph.font && run.font_size == glyph.font_size &&
                         run.angle == glyph.angle && run.colour == glyph.colour &&
                         run.hidden == glyph.hidden;
  if (!same_look || std::abs(run.baseline - baseline) > same_baseline * glyph.font_size) {
    return false;
  }
  const bool backwards = glyph.angle == 180 || glyph.angle == 270;
  const float gap = (begin - run.glyphs.back().end) * (backwards ? -1.0f : 1.0f);
  return gap > -largest_step_back * glyph.font_size && gap < largest_gap * glyph.font_size;
}

void RunBuilder::add(const PaintedGlyph& glyph, std::string_view text) {
  const bool vertical = is_vertical(glyph.angle);
  const float begin = vertical ? glyph.y : glyph.x;
  const float baseline = vertical ? glyph.x : glyph.y;
  const Box box = box_of(glyph);
  if (!continues(glyph, begin, baseline)) {
    PdfRun& run = runs_.emplace_back();
    run.box = box;
    run.baseline = baseline;
    run.font_size = glyph.font_size;
    run.font = glyph.font;
    run.angle = glyph.angle;
    run.colour = glyph.colour;
    run.hidden = glyph.hidden;
    open_ = true;
  }
  PdfRun& run = runs_.back();
  run.box = join(run.box, box);
  run.glyphs.push_back({begin, begin + (vertical ? glyph.dy : glyph.dx),
                        static_cast<std::uint32_t>(run.text.size())});
  run.text += text;
  ++glyphs_;
}

}  // namespace vitagraph
