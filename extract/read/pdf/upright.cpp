#include "extract/read/pdf/upright.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vitagraph {
namespace {

struct Point {
  float x;
  float y;
};

// Where a point of the page lies once text at `angle` has been turned upright.
Point turned(Point p, std::uint16_t angle, const PageSize& size) {
  switch (angle) {
    case 90:
      return {p.y, size.width - p.x};
    case 180:
      return {size.width - p.x, size.height - p.y};
    default:
      return {size.height - p.y, p.x};
  }
}

void turn(Box& box, std::uint16_t angle, const PageSize& size) {
  const Point a = turned({box.left, box.top}, angle, size);
  const Point b = turned({box.right, box.bottom}, angle, size);
  box = {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
}

// Glyphs of runs at other angles stay as they are: of those only the box counts.
void turn(PdfRun& run, std::uint16_t angle, const PageSize& size) {
  const bool along_y = run.angle != 180;
  if (run.angle == angle) {
    for (PdfGlyph& glyph : run.glyphs) {
      const Point a = turned(along_y ? Point{0, glyph.begin} : Point{glyph.begin, 0}, angle, size);
      const Point b = turned(along_y ? Point{0, glyph.end} : Point{glyph.end, 0}, angle, size);
      glyph.begin = std::min(a.x, b.x);
      glyph.end = std::max(a.x, b.x);
    }
    const Point base = along_y ? Point{run.baseline, 0} : Point{0, run.baseline};
    run.baseline = turned(base, angle, size).y;
  }
  turn(run.box, angle, size);
  run.angle = static_cast<std::uint16_t>((run.angle + 360 - angle) % 360);
}

}  // namespace

void turn_upright(PdfPage& page) {
  std::array<std::size_t, 4> glyphs{};
  for (const PdfRun& run : page.runs) glyphs[run.angle / 90 % 4] += run.glyphs.size();
  const auto most = std::max_element(glyphs.begin(), glyphs.end());
  const auto angle = static_cast<std::uint16_t>((most - glyphs.begin()) * 90);
  if (angle == 0 || *most == 0 || *most * 2 < glyphs[0] * 3) return;
  const PageSize size = page.size;
  for (PdfRun& run : page.runs) turn(run, angle, size);
  for (PdfRule& rule : page.rules) turn(rule.box, angle, size);
  for (PdfFill& fill : page.fills) turn(fill.box, angle, size);
  for (PdfImage& image : page.images) turn(image.box, angle, size);
  for (PdfLink& link : page.links) turn(link.box, angle, size);
  if (angle != 180) page.size = {size.height, size.width};
}

}  // namespace vitagraph
