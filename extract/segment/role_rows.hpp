// The rows of numbers from which the line models tell each line's role: its own signals, those of
// its neighbours; in the second pass, what the first thought of it, of its neighbours and of the
// lines of this document that look like it.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extract/segment/line_role.hpp"
#include "extract/segment/line_signals.hpp"

namespace vitagraph {

/// A table of floats, row by row.
class RoleRows {
 public:
  RoleRows(std::size_t rows, std::size_t width) : width_(width), values_(rows * width) {}
  std::size_t width() const { return width_; }
  std::size_t size() const { return width_ == 0 ? 0 : values_.size() / width_; }
  std::span<float> operator[](std::size_t row) { return {values_.data() + row * width_, width_}; }
  std::span<const float> operator[](std::size_t row) const {
    return {values_.data() + row * width_, width_};
  }

 private:
  std::size_t width_;
  std::vector<float> values_;
};

/// Rows of the first pass, one for each line.
RoleRows first_rows(const std::vector<LineSignals>& signals);

/// Rows of the second pass: the opinions of the first, which scored every line.
RoleRows second_rows(const Document& document, const std::vector<LineFeatures>& features,
                     const std::vector<RoleScores>& first);

}  // namespace vitagraph
