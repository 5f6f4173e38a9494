#include "cli/pdf_worker/outlines.hpp"

#include <algorithm>
#include <utility>

namespace vitagraph {
namespace {

constexpr std::size_t most_shapes = 20'000;
constexpr float tallest = 80;       // points
constexpr float overhang = 0.35f;   // in font sizes, of a shape over the run's box
constexpr float enough_ink = 0.5f;  // share of the run's length
constexpr std::size_t most_runs = 2000;

bool lies_within(const Box& inner, const Box& outer, float margin) {
  return inner.left >= outer.left - margin && inner.right <= outer.right + margin &&
         inner.top >= outer.top - margin && inner.bottom <= outer.bottom + margin;
}

}  // namespace

void Outlines::add(const Box& box, std::uint32_t colour) {
  if (box.empty() || box.height() > tallest || shapes_.size() >= most_shapes) return;
  shapes_.push_back({box, colour});
}

bool Outlines::covers(const PdfRun& run, std::uint32_t& colour) const {
  std::vector<std::pair<float, float>> inked;
  for (const Shape& shape : shapes_) {
    if (!lies_within(shape.box, run.box, overhang * run.font_size)) continue;
    inked.emplace_back(shape.box.left, shape.box.right);
    colour = shape.colour;
  }
  std::sort(inked.begin(), inked.end());
  float covered = 0;
  float reached = run.box.left;
  for (const auto& [left, right] : inked) {
    covered += std::max(0.0f, right - std::max(left, reached));
    reached = std::max(reached, right);
  }
  return covered >= enough_ink * run.box.width();
}

void Outlines::show_runs(std::vector<PdfRun>& runs) const {
  if (shapes_.empty()) return;
  std::size_t looked_at = 0;
  for (PdfRun& run : runs) {
    if (run.hidden != PdfHidden::invisible_mode || run.angle != 0) continue;
    if (++looked_at > most_runs) return;
    std::uint32_t colour = 0;
    if (!covers(run, colour)) continue;
    run.hidden = PdfHidden::visible;
    run.colour = colour;
  }
}

}  // namespace vitagraph
