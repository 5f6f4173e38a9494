#include "extract/find/careers/head_particulars.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Folded, sorted.
constexpr std::string_view labels[] = {"dates employed",
                                       "dates of employment",
                                       "dates worked",
                                       "employed from",
                                       "employment dates",
                                       "employment type",
                                       "environment",
                                       "final salary",
                                       "hours",
                                       "hours per week",
                                       "hours week",
                                       "hours worked",
                                       "industry",
                                       "last drawn salary",
                                       "line manager",
                                       "may we contact",
                                       "notice period",
                                       "number of employees",
                                       "pay plan",
                                       "reason for leaving",
                                       "reason of leaving",
                                       "report to",
                                       "reported to",
                                       "reporting line",
                                       "reporting to",
                                       "reports to",
                                       "salary",
                                       "skills used",
                                       "starting salary",
                                       "supervisor",
                                       "supervisor name",
                                       "team size",
                                       "tech stack",
                                       "technologies",
                                       "technologies used",
                                       "technology",
                                       "tools",
                                       "tools used",
                                       "type of contract",
                                       "type of employment",
                                       "web site",
                                       "website"};

bool is_particular(std::string_view line) {
  constexpr std::size_t longest = 32;
  const std::size_t colon = line.substr(0, longest).find(':');
  return colon != line.npos &&
         std::ranges::binary_search(labels, std::string_view(fold_words(line.substr(0, colon))));
}

/// "1849 C Street NW": a number before, and a street's word within.
bool is_street(std::string_view text) {
  constexpr std::string_view streets[] = {"street",  "st",        "avenue",  "ave",  "road",
                                          "rd",      "boulevard", "blvd",    "lane", "drive",
                                          "highway", "hwy",       "parkway", "pkwy"};
  if (text.empty() || text[0] < '0' || text[0] > '9') return false;
  const std::string folded = fold_words(text) + ' ';
  const std::size_t first = folded.find(' ');
  const bool number =
      std::ranges::all_of(folded.substr(0, first), [](char c) { return c >= '0' && c <= '9'; });
  return number && std::ranges::any_of(streets, [&](std::string_view street) {
           return folded.find(' ' + std::string(street) + ' ') != std::string::npos;
         });
}

}  // namespace

void leave_out_particulars(const Document& document, const std::vector<CareerHead>& heads,
                           std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    for (SlottedSegment& s : slotted[h]) {
      if (s.slot == Slot::other) continue;
      const bool street = s.slot == Slot::employer && is_street(document.text_of(s.segment.span));
      if (street || is_particular(document.text_of(document.lines[s.segment.line]))) {
        s.slot = Slot::other;
      }
    }
  }
}

}  // namespace vitagraph
