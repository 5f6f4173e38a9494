#include "extract/read/pdf/visibility.hpp"

#include <algorithm>
#include <cstdlib>

#include "extract/fold.hpp"
#include "extract/read/pdf/glyph_text.hpp"

namespace vitagraph {
namespace {

constexpr float smallest_readable = 1.6F;  // points
constexpr int least_contrast = 20;         // of 255, in the channel that differs most
constexpr float covering_share = 0.9F;     // of a run's box, by one later fill
constexpr std::uint32_t white = 0xFFFFFF;
constexpr float scan_share = 0.5F;            // of the page's area, by one picture
constexpr std::uint32_t few_characters = 40;  // printed over a scan: stamps, page numbers

int channel(std::uint32_t colour, int shift) { return static_cast<int>(colour >> shift & 0xFF); }

int contrast(std::uint32_t a, std::uint32_t b) {
  int most = 0;
  for (const int shift : {0, 8, 16}) {
    most = std::max(most, std::abs(channel(a, shift) - channel(b, shift)));
  }
  return most;
}

float shared_area(const Box& a, const Box& b) {
  const float width = std::min(a.right, b.right) - std::max(a.left, b.left);
  const float height = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0.0F;
}

float area(const Box& box) { return box.empty() ? 0.0F : box.width() * box.height(); }

bool holds_centre(const Box& outer, const Box& box) {
  const float x = (box.left + box.right) / 2;
  const float y = (box.top + box.bottom) / 2;
  return outer.left <= x && x <= outer.right && outer.top <= y && y <= outer.bottom;
}

std::uint32_t characters_of(std::string_view text) {
  std::uint32_t count = 0;
  while (!text.empty()) {
    std::size_t length = 0;
    first_code(text, &length);
    count += is_blank_glyph(text.substr(0, length)) ? 0 : 1;
    text.remove_prefix(length);
  }
  return count;
}

// Looks at one run; fills and images are in the order of painting.
class Ground {
 public:
  explicit Ground(const PdfPage& page) : page_(page) {}

  bool hides(const PdfRun& run, std::uint32_t order) const {
    if (run.font_size < smallest_readable) return true;
    return has_colour_of_ground(run, order) || is_painted_over(run, order);
  }

 private:
  // The last fill beneath the run decides, unless a picture was painted after it.
  bool has_colour_of_ground(const PdfRun& run, std::uint32_t order) const {
    std::uint32_t ground = white;
    std::uint32_t painted = 0;
    for (const PdfFill& fill : page_.fills) {
      if (fill.order > order || !holds_centre(fill.box, run.box)) continue;
      if (fill.order < painted) continue;
      ground = fill.colour;
      painted = fill.order;
    }
    if (contrast(ground, run.colour) >= least_contrast) return false;
    return std::none_of(page_.images.begin(), page_.images.end(), [&](const PdfImage& image) {
      return image.order <= order && image.order >= painted && shared_area(image.box, run.box) > 0;
    });
  }

  bool is_painted_over(const PdfRun& run, std::uint32_t order) const {
    const float own = area(run.box);
    return std::any_of(page_.fills.begin(), page_.fills.end(), [&](const PdfFill& fill) {
      return fill.order > order && shared_area(fill.box, run.box) >= covering_share * own &&
             own > 0;
    });
  }

  const PdfPage& page_;
};

bool is_scan(const PdfPage& page) {
  const float whole = page.size.width * page.size.height;
  float covered = 0;
  for (const PdfImage& image : page.images) {
    const Box paper{0, 0, page.size.width, page.size.height};
    covered += shared_area(image.box, paper);
  }
  return whole > 0 && covered >= scan_share * whole;
}

}  // namespace

PdfVisibility visibility_of(const PdfPage& page) {
  PdfVisibility out;
  out.visible.assign(page.runs.size(), false);
  const Ground ground(page);
  std::uint32_t seen = 0;
  std::uint32_t invisible = 0;  // by the rendering mode alone
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    const PdfRun& run = page.runs[i];
    const std::uint32_t count = characters_of(run.text);
    const bool marked = run.hidden != PdfHidden::visible;
    out.visible[i] = !marked && !ground.hides(run, static_cast<std::uint32_t>(i));
    (out.visible[i] ? seen : out.hidden) += count;
    if (run.hidden == PdfHidden::invisible_mode) invisible += count;
  }
  const bool empty = seen < few_characters;
  out.scanned = empty && is_scan(page);
  if (!out.scanned || invisible < few_characters) return out;
  // The text layer that a scanner's software laid under the picture.
  out.text_under_scan = true;
  out.hidden = 0;
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    if (page.runs[i].hidden == PdfHidden::invisible_mode) out.visible[i] = true;
  }
  return out;
}

}  // namespace vitagraph
