#include "extract/find/items/line_starts.hpp"

#include <algorithm>
#include <string_view>

namespace vitagraph {
namespace {

/// Hand-set weights in log-odds; a learner may take them over.
constexpr float bias = -0.6F;
constexpr float after_stop = 1.6F;       ///< the line before ends a sentence, or in a year
constexpr float after_open_end = -2.0F;  ///< it ends in the middle of one
constexpr float after_joint = -3.0F;     ///< in a comma, a hyphen, "and"
constexpr float lower_case = -3.0F;
constexpr float dated_like_first =
    3.0F;  ///< the list's first line begins with a date, so does this
constexpr float undated_unlike_first = -3.0F;
constexpr float same_opening = 1.0F;
constexpr float after_short_line = 1.0F;  ///< the line before was not full
constexpr float address_only = -4.0F;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool ends_in(std::string_view text, std::string_view tail) {
  return text.size() >= tail.size() && text.substr(text.size() - tail.size()) == tail;
}

}  // namespace

bool line_joins_on(std::string_view text) {
  return ends_in(text, ",") || ends_in(text, "-") || ends_in(text, "&") || ends_in(text, " and") ||
         ends_in(text, ":") || ends_in(text, " of") || ends_in(text, " the") ||
         ends_in(text, " in") || ends_in(text, " for") || ends_in(text, " und") ||
         ends_in(text, " et") || ends_in(text, " y");
}

bool line_stops(std::string_view text) {
  const char last = text.back();
  return last == '.' || last == ';' || last == ')' || last == ']' || ends_in(text, "。") ||
         (is_digit(last) && text.size() > 3 && is_digit(text[text.size() - 2]));
}

LineOpening line_opening(std::string_view text) {
  if (text.empty()) return LineOpening::plain;
  if (text[0] == '"' || text.substr(0, 3) == "“" || text.substr(0, 2) == "«") {
    return LineOpening::quote;
  }
  if (text.size() > 2 && is_upper(text[0]) && text[1] == '.') return LineOpening::initials;
  const std::size_t blank = text.find(' ');
  if (blank != std::string_view::npos && blank > 1 && is_upper(text[0])) {
    const bool comma = text[blank - 1] == ',';
    const std::string_view next = text.substr(blank + 1, 3);
    const bool initial = next.size() > 1 && is_upper(next[0]) &&
                         (next[1] == '.' || next[1] == ',' || is_upper(next[1]));
    if (comma || initial) return LineOpening::inverted_name;
  }
  return LineOpening::plain;
}

std::vector<bool> item_starts(const Document& document, const SegmentedDocument& segmented,
                              const std::vector<std::uint32_t>& lines) {
  std::vector<bool> starts(lines.size());
  if (lines.empty()) return starts;
  std::uint32_t widest = 1;
  std::size_t dated = 0;
  for (const std::uint32_t i : lines) {
    widest = std::max(widest, segmented.features[i].characters);
    dated += segmented.features[i].date_at_start;
  }
  const bool dated_first = segmented.features[lines.front()].date_at_start && dated > 1;
  const LineOpening first = line_opening(document.text_of(document.lines[lines.front()]));
  starts.front() = true;
  for (std::size_t k = 1; k < lines.size(); ++k) {
    const std::string_view text = document.text_of(document.lines[lines[k]]);
    const std::string_view before = document.text_of(document.lines[lines[k - 1]]);
    const LineFeatures& f = segmented.features[lines[k]];
    float score = bias;
    if (before.empty() || text.empty()) continue;
    score += line_joins_on(before) ? after_joint : line_stops(before) ? after_stop : after_open_end;
    if (f.starts_lower) score += lower_case;
    if (dated_first) score += f.date_at_start ? dated_like_first : undated_unlike_first;
    if (first != LineOpening::plain && line_opening(text) == first) score += same_opening;
    if (segmented.features[lines[k - 1]].characters * 10 < widest * 8) score += after_short_line;
    if (f.has_url && text.find(' ') == std::string_view::npos) score += address_only;
    starts[k] = score > 0;
  }
  return starts;
}

}  // namespace vitagraph
