// The plain shapes of a painted path: boxes that are filled, lines that are drawn.
#pragma once

#include <vector>

#include "extract/document.hpp"

class GfxState;

namespace vitagraph {

/// The area that painting can change, in points from the page's top left corner.
Box clip_box(const GfxState& state);
/// What both hold; empty where they do not meet.
Box intersection(const Box& a, const Box& b);
/// The unit square of the current matrix: where images are painted.
Box unit_square(const GfxState& state);

/// Boxes of the subpaths that look like boxes when filled (rounded corners included), clipped.
std::vector<Box> filled_boxes(const GfxState& state);
/// The box around the whole path, clipped.
Box whole_box(const GfxState& state);
/// Level and upright lines of the path as its pen draws them, clipped.
std::vector<Box> drawn_lines(const GfxState& state);

/// A box so thin that it is seen as a line.
bool is_thin(const Box& box);

}  // namespace vitagraph
