#include "extract/find/careers/missing_employers.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"

namespace vitagraph {
namespace {

/// Where a segment stands in its head: its line, and its place within that.
using HeadPlace = std::pair<int, int>;

HeadPlace place_of(const SlottedSegment& s) {
  return {s.segment.line_in_head, s.segment.place_in_line};
}

/// How many heads have their employer at each place.
std::map<HeadPlace, int> employer_places(const std::vector<CareerHead>& heads,
                                         const std::vector<SlottedHead>& slotted) {
  std::map<HeadPlace, int> places;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (!has_slot(slotted[h], Slot::title)) continue;
    const auto employer = std::ranges::find(slotted[h], Slot::employer, &SlottedSegment::slot);
    if (employer != slotted[h].end()) ++places[place_of(*employer)];
  }
  return places;
}

bool is_small(char c) { return c >= 'a' && c <= 'z'; }

bool is_letter(char c) {
  return is_small(c) || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Could the text be a name at all? "webhead.example" could.
bool may_name_employer(std::string_view text) {
  constexpr std::size_t longest = 80;
  if (text.size() < 2 || text.size() > longest || text.find("://") != text.npos) return false;
  if (!is_letter(text[0])) return false;
  const bool address = text.find(' ') == text.npos && text.find('.') != text.npos;
  if (is_small(text[0]) && !address) return false;
  return !is_employment_type(text) && place_kind(text) == PlaceKind::none;
}

/// By its words it is rather an organisation than a sentence, a field or a work.
bool reads_like_organisation(const TextScores& text) {
  const float organisation = text.probability(TextClass::employer) +
                             text.probability(TextClass::school) +
                             text.probability(TextClass::unit);
  return organisation > 0.25F;
}

bool is_open(const SlottedSegment& s) {
  constexpr std::uint8_t most_lines = 3;
  return s.slot == Slot::other && !s.segment.is_label && s.segment.labelled_as < 0 &&
         s.segment.line_in_head < most_lines;
}

/// "Java  Spring  Oracle": a line of three things that are nothing is a list.
bool stands_in_list(const SlottedHead& head, const SlottedSegment& s) {
  return std::ranges::count_if(head, [&](const SlottedSegment& other) {
           return is_open(other) && other.segment.line == s.segment.line;
         }) > 2;
}

/// What is most likely the employer, or nullptr.
SlottedSegment* candidate_of(const Document& document, const std::map<HeadPlace, int>& places,
                             bool units, SlottedHead& head) {
  SlottedSegment* best = nullptr;
  int most = 0;
  for (SlottedSegment& s : head) {
    if (!may_name_employer(document.text_of(s.segment.span))) continue;
    const auto found = places.find(place_of(s));
    int support = 2 * (found == places.end() ? 0 : found->second);
    if (s.slot == Slot::unit) {
      support = units ? support + 1 : 0;
    } else if (!is_open(s) || stands_in_list(head, s) || !reads_like_organisation(s.segment.text)) {
      continue;
    }
    if (support <= most) continue;
    most = support;
    best = &s;
  }
  return best;
}

/// "Loom Works, Weaver": the next heads may name other titles there.
bool begins_with_employer(const SlottedHead& head) {
  const auto employer = std::ranges::find(head, Slot::employer, &SlottedSegment::slot);
  const auto title = std::ranges::find(head, Slot::title, &SlottedSegment::slot);
  return employer != head.end() && title != head.end() && employer < title;
}

}  // namespace

void name_missing_employers(const Document& document, const std::vector<CareerHead>& heads,
                            std::vector<SlottedHead>& slotted) {
  const std::map<HeadPlace, int> places = employer_places(heads, slotted);
  bool below_banner = false;
  bool below_employer = false;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    if (h > 0 && heads[h].section_at != heads[h - 1].section_at) {
      below_banner = below_employer = false;
    }
    const bool titled = has_slot(slotted[h], Slot::title);
    if (has_slot(slotted[h], Slot::employer)) {
      below_banner = !titled;
      below_employer = begins_with_employer(slotted[h]);
    } else if (titled && !below_banner) {
      SlottedSegment* candidate = candidate_of(document, places, !below_employer, slotted[h]);
      if (candidate != nullptr) candidate->slot = Slot::employer;
    }
  }
}

}  // namespace vitagraph
