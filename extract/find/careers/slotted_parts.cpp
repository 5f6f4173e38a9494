#include "extract/find/careers/slotted_parts.hpp"

#include <algorithm>

namespace vitagraph {

bool has_slot(const SlottedHead& head, Slot slot) {
  return std::ranges::find(head, slot, &SlottedSegment::slot) != head.end();
}

SlottedSegment& part_value(SlottedHead& head, std::size_t i, Span left, Span right,
                           Separator before) {
  SlottedSegment second = head[i];
  head[i].segment.span = left;
  second.segment.span = right;
  second.segment.before = before;
  return *head.insert(head.begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
}

}  // namespace vitagraph
