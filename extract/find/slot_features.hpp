// What the learnt slot models see of a segment. In the first pass: its words, shape, style, place
// in the head and on the page, its neighbours and rivals. In the second also what the first
// thought of it, of them, and of the segments of the document's other heads that stand or look
// alike ("one résumé, one habit").
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/heads.hpp"
#include "extract/find/slot_scores.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Rows of numbers, all of one length: one for each segment of the heads, head by head.
class SlotRows {
 public:
  std::size_t width() const { return width_; }
  std::size_t size() const { return width_ == 0 ? 0 : values_.size() / width_; }
  std::span<const float> operator[](std::size_t row) const {
    return {values_.data() + row * width_, width_};
  }
  /// Values are pushed row after row; the first row says how long all are.
  void push(float value) { values_.push_back(value); }
  void push(std::span<const float> values) {
    values_.insert(values_.end(), values.begin(), values.end());
  }
  void end_row() {
    if (width_ == 0) width_ = values_.size();
  }

 private:
  std::size_t width_ = 0;
  std::vector<float> values_;
};

/// The order of the values is the models' contract: whoever changes it learns the models anew
/// (bench/train/learn_slots).
SlotRows first_slot_rows(const Document& document, const SegmentedDocument& segmented,
                         const std::vector<CareerHead>& heads);

/// `first`: the scores of the first pass, for each segment of each head.
SlotRows second_slot_rows(const SlotRows& rows, const std::vector<CareerHead>& heads, HeadKind kind,
                          const std::vector<std::vector<SlotScores>>& first);

}  // namespace vitagraph
