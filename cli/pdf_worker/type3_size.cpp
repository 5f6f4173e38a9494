#include "cli/pdf_worker/type3_size.hpp"

#include <GfxFont.h>

#include <algorithm>
#include <cmath>

namespace vitagraph {
namespace {

constexpr double usual_height = 1.3;  // of a font's box, in font sizes
constexpr double usual_width = 0.5;   // of a letter
constexpr double full_width = 0.8;    // from here on to a little over 1: Chinese characters
constexpr double widest = 1.1;

double mean_width(const Gfx8BitFont& font) {
  double sum = 0;
  int count = 0;
  for (int code = 0; code < 256; ++code) {
    const double width = font.getWidth(static_cast<unsigned char>(code));
    if (width <= 0) continue;
    sum += width;
    ++count;
  }
  if (count == 0) return usual_width;
  return sum / count;
}

}  // namespace

double type3_scale(const GfxFont& font) {
  const auto& matrix = font.getFontMatrix();  // a pointer or an array, by Poppler's version
  const auto& box = font.getFontBBox();
  const double stretch = matrix[0] != 0 ? std::abs(matrix[3] / matrix[0]) : 1;
  // Letters are as wide as half the font size, Chinese characters as wide as the size.
  const double width = mean_width(static_cast<const Gfx8BitFont&>(font));
  if (width > full_width && width < widest) return std::clamp(stretch, 1e-4, 1e4);
  const double height = std::abs(box[3] - box[1]) * std::abs(matrix[3]);
  // An empty box, or one that is the unit square, says nothing.
  double scale = height > 0 ? height / usual_height : 0;
  const double by_widths = width / usual_width * stretch;
  if (scale < by_widths / 2 || scale > by_widths * 2) scale = by_widths;
  return std::isfinite(scale) && scale > 0 ? std::clamp(scale, 1e-4, 1e4) : 1;
}

}  // namespace vitagraph
