#include "extract/find/careers/glued_employers.hpp"

#include <set>
#include <string_view>

#include "extract/evidence/text_model.hpp"

namespace vitagraph {
namespace {

std::set<std::string_view> employers_of(const Document& document,
                                        const std::vector<SlottedHead>& slotted) {
  std::set<std::string_view> employers;
  for (const SlottedHead& head : slotted) {
    for (const SlottedSegment& s : head) {
      if (s.slot == Slot::employer) employers.insert(document.text_of(s.segment.span));
    }
  }
  return employers;
}

/// Bytes of the employer's name at the end of the segment, behind a blank; 0 = none.
std::size_t glued_size(std::string_view text, const std::set<std::string_view>& employers) {
  for (const std::string_view employer : employers) {
    const bool ends = text.size() > employer.size() + 3 && text.ends_with(employer);
    if (ends && text[text.size() - employer.size() - 1] == ' ') return employer.size();
  }
  return 0;
}

Slot slot_at(const SlottedHead& head, std::uint32_t at) {
  for (const SlottedSegment& s : head) {
    if (s.segment.span.begin <= at && at < s.segment.span.end) return s.slot;
  }
  return Slot::other;
}

/// What stands before the employer is a title: by its slot, or by its words.
bool may_be_glued(std::string_view before, Slot slot) {
  return slot == Slot::title ||
         (slot == Slot::employer && classify_text(before).probability(TextClass::title) > 0.3F);
}

void cut(const Document& document, std::vector<HeadSegment>& segments, std::size_t i,
         std::size_t size) {
  HeadSegment second = segments[i];
  second.span.begin = second.span.end - static_cast<std::uint32_t>(size);
  second.before = Separator::style;
  ++second.place_in_line;
  second.text = classify_text(document.text_of(second.span));
  HeadSegment& first = segments[i];
  first.span.end = second.span.begin - 1;
  first.after = Separator::style;
  first.text = classify_text(document.text_of(first.span));
  segments.insert(segments.begin() + static_cast<std::ptrdiff_t>(i) + 1, second);
}

}  // namespace

bool split_glued_employers(const Document& document, const std::vector<SlottedHead>& slotted,
                           std::vector<CareerHead>& heads) {
  const auto employers = employers_of(document, slotted);
  bool any = false;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    for (std::size_t i = heads[h].segments.size(); i-- > 0;) {
      const Span span = heads[h].segments[i].span;
      const std::string_view text = document.text_of(span);
      const auto size = glued_size(text, employers);
      if (size == 0 || slot_at(slotted[h], span.end - 1) != slot_at(slotted[h], span.begin) ||
          !may_be_glued(text.substr(0, text.size() - size), slot_at(slotted[h], span.begin))) {
        continue;
      }
      cut(document, heads[h].segments, i, size);
      any = true;
    }
  }
  return any;
}

}  // namespace vitagraph
