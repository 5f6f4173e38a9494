#include "cli/pdf_worker/path_shapes.hpp"

#include <GfxState.h>

#include <algorithm>
#include <cmath>

namespace vitagraph {
namespace {

struct Point {
  double x = 0;
  double y = 0;
};

constexpr double largest = 1e6;  // points; hostile numbers end here
constexpr float level = 0.5f;    // points off the straight line
constexpr float thin = 2.5f;     // points
constexpr float shortest_line = 6.0f;
constexpr double full_enough = 0.75;  // share of the box that a shape fills
constexpr std::size_t most_boxes = 500;

double bounded(double value) {
  if (!std::isfinite(value)) return value > 0 ? largest : -largest;
  return std::clamp(value, -largest, largest);
}

Point transformed(const GfxState& state, double x, double y) {
  Point out;
  state.transform(x, y, &out.x, &out.y);
  return {bounded(out.x), bounded(out.y)};
}

class Bounds {
 public:
  void add(Point point) {
    left_ = std::min(left_, point.x);
    top_ = std::min(top_, point.y);
    right_ = std::max(right_, point.x);
    bottom_ = std::max(bottom_, point.y);
  }
  Box box() const {
    return {static_cast<float>(left_), static_cast<float>(top_), static_cast<float>(right_),
            static_cast<float>(bottom_)};
  }

 private:
  double left_ = largest;
  double top_ = largest;
  double right_ = -largest;
  double bottom_ = -largest;
};

std::vector<Point> points_of(const GfxState& state, const GfxSubpath& subpath) {
  std::vector<Point> out;
  const int count = std::min(subpath.getNumPoints(), 200);
  out.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    out.push_back(transformed(state, subpath.getX(i), subpath.getY(i)));
  }
  return out;
}

double area_of(const std::vector<Point>& points) {
  double doubled = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point& here = points[i];
    const Point& next = points[(i + 1) % points.size()];
    doubled += here.x * next.y - next.x * here.y;
  }
  return std::abs(doubled) / 2;
}

// Half the pen's width goes to each side.
Box widened(Box box, float pen) {
  const float half = pen / 2;
  return {box.left - (box.width() < level ? half : 0), box.top - (box.height() < level ? half : 0),
          box.right + (box.width() < level ? half : 0),
          box.bottom + (box.height() < level ? half : 0)};
}

void add_line(const Point& from, const Point& to, float pen, const Box& clip,
              std::vector<Box>& out) {
  Bounds bounds;
  bounds.add(from);
  bounds.add(to);
  const Box line = bounds.box();
  if (std::min(line.width(), line.height()) > level) return;
  const Box box = intersection(widened(line, pen), clip);
  if (!box.empty()) out.push_back(box);
}

}  // namespace

Box clip_box(const GfxState& state) {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  state.getClipBBox(&left, &top, &right, &bottom);
  return {static_cast<float>(bounded(left)), static_cast<float>(bounded(top)),
          static_cast<float>(bounded(right)), static_cast<float>(bounded(bottom))};
}

Box intersection(const Box& a, const Box& b) {
  const Box out{std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
                std::min(a.bottom, b.bottom)};
  return out.empty() ? Box{} : out;
}

Box unit_square(const GfxState& state) {
  Bounds bounds;
  for (const Point corner : {Point{0, 0}, Point{1, 0}, Point{0, 1}, Point{1, 1}}) {
    bounds.add(transformed(state, corner.x, corner.y));
  }
  return bounds.box();
}

std::vector<Box> filled_boxes(const GfxState& state) {
  std::vector<Box> out;
  const GfxPath* path = state.getPath();
  const Box clip = clip_box(state);
  for (int i = 0; i < path->getNumSubpaths() && out.size() < most_boxes; ++i) {
    const std::vector<Point> points = points_of(state, *path->getSubpath(i));
    if (points.size() < 3) continue;
    Bounds bounds;
    for (const Point& point : points) bounds.add(point);
    const Box whole = bounds.box();
    const double area = static_cast<double>(whole.width()) * whole.height();
    if (area <= 0 || area_of(points) < full_enough * area) continue;
    const Box box = intersection(whole, clip);
    if (!box.empty()) out.push_back(box);
  }
  return out;
}

Box whole_box(const GfxState& state) {
  Bounds bounds;
  const GfxPath* path = state.getPath();
  for (int i = 0; i < path->getNumSubpaths(); ++i) {
    for (const Point& point : points_of(state, *path->getSubpath(i))) bounds.add(point);
  }
  return intersection(bounds.box(), clip_box(state));
}

std::vector<Box> drawn_lines(const GfxState& state) {
  std::vector<Box> out;
  const GfxPath* path = state.getPath();
  const Box clip = clip_box(state);
  const double width = state.getTransformedLineWidth();
  const float pen = std::max(0.2f, static_cast<float>(bounded(width)));
  for (int i = 0; i < path->getNumSubpaths() && out.size() < most_boxes; ++i) {
    const GfxSubpath& subpath = *path->getSubpath(i);
    const std::vector<Point> points = points_of(state, subpath);
    for (std::size_t at = 1; at < points.size(); ++at) {
      const auto index = static_cast<int>(at);
      if (subpath.getCurve(index) || subpath.getCurve(index - 1)) continue;
      add_line(points[at - 1], points[at], pen, clip, out);
    }
  }
  return out;
}

bool is_thin(const Box& box) {
  const float thickness = std::min(box.width(), box.height());
  const float length = std::max(box.width(), box.height());
  return thickness <= thin && length >= shortest_line && length >= 4 * thickness;
}

}  // namespace vitagraph
