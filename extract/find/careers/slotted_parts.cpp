#include "extract/find/careers/slotted_parts.hpp"

#include <algorithm>
#include <string>

#include "extract/evidence/lexicon.hpp"

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

bool is_legal_form_alone(std::string_view text) {
  constexpr std::string_view name = "Loom ";  // "A S.A." would read "A/S"
  const std::string behind_name = std::string(name).append(text);
  const auto form = find_legal_form(behind_name);
  return form && form->begin == name.size() && form->end == behind_name.size();
}

}  // namespace vitagraph
