#include "extract/find/careers/degree_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/facts.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"
#include "extract/segment/table_header.hpp"

namespace vitagraph {
namespace {

enum class Column : std::uint8_t { other, institution, board };

bool has_word(const std::string& folded, std::string_view word) {
  return (' ' + folded).find(' ' + std::string(word)) != std::string::npos;
}

/// "University/Board", "Board", "University" name who examines, where another column names the
/// school.
Column column_of(std::string_view title) {
  const std::string folded = fold_words(title);
  const bool board = has_word(folded, "board") || has_word(folded, "university");
  const bool institution =
      has_word(folded, "institut") || has_word(folded, "college") || has_word(folded, "school");
  if (institution) return has_word(folded, "board") ? Column::other : Column::institution;
  return board ? Column::board : Column::other;
}

std::vector<Column> columns_of(std::string_view header) {
  std::vector<Column> columns;
  while (true) {
    const auto end = std::min(header.find('\t'), header.size());
    columns.push_back(column_of(header.substr(0, end)));
    if (end == header.size()) return columns;
    header.remove_prefix(end + 1);
  }
}

/// The titles of the columns above a row; empty where none stand there, or they tell no board from
/// a school.
std::vector<Column> columns_above(const Document& document, std::uint32_t row) {
  constexpr std::uint32_t most = 16;
  for (std::uint32_t i = row; i > 0 && row - i < most; --i) {
    const std::string_view above = document.text_of(document.lines[i - 1]);
    if (!is_table_header(above)) continue;
    const std::vector<Column> columns = columns_of(above);
    const bool both = std::ranges::count(columns, Column::institution) == 1 &&
                      std::ranges::count(columns, Column::board) == 1;
    return both ? columns : std::vector<Column>{};
  }
  return {};
}

Column column_at(const Document& document, const HeadSegment& segment,
                 const std::vector<Column>& columns) {
  const Span line = document.lines[segment.line].span;
  const std::string_view before = document.text_of(Span{line.begin, segment.span.begin});
  const auto at = static_cast<std::size_t>(std::ranges::count(before, '\t'));
  const std::string_view whole = document.text_of(line);
  const auto tabs = static_cast<std::size_t>(std::ranges::count(whole, '\t'));
  return tabs + 1 == columns.size() && at < columns.size() ? columns[at] : Column::other;
}

void mind_columns(const Document& document, SlottedHead& head, const std::vector<Column>& columns) {
  constexpr float sure = 3.0F;  // log-odds
  const auto at = [&](const SlottedSegment& s) { return column_at(document, s.segment, columns); };
  const auto school = std::ranges::find_if(
      head, [&](const SlottedSegment& s) { return at(s) == Column::institution; });
  if (school == head.end()) return;
  for (SlottedSegment& s : head) {
    if (at(s) == Column::board && s.slot != Slot::grade) s.slot = Slot::other;
  }
  school->slot = Slot::school;
  school->margin = std::max(school->margin, sure);
}

/// What stands in the brackets of "B.E. (ECE)" is the field, but in "B.Sc (Hons)" and "MA (2nd)".
bool names_field(std::string_view inside) {
  const std::string folded = fold_words(inside);
  const bool grade = folded.starts_with("hon") || folded.starts_with("pass") ||
                     std::ranges::any_of(inside, [](char c) { return c >= '0' && c <= '9'; });
  return folded.size() >= 2 && !grade;
}

/// Parts the field from a degree of a row that tells no field elsewhere.
void take_field_in_brackets(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::area)) return;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::degree) continue;
    const Span whole = head[i].segment.span;
    const std::string_view text = document.text_of(whole);
    const std::size_t open = text.find('(');
    if (open == text.npos || open < 2) continue;
    const std::size_t close = std::min(text.find(')', open), text.size());
    if (!names_field(text.substr(open + 1, close - open - 1))) continue;
    const auto at = [&](std::size_t k) { return whole.begin + static_cast<std::uint32_t>(k); };
    const Span degree = trim_blanks(document.text, {whole.begin, at(open)});
    const Span field = trim_blanks(document.text, {at(open + 1), at(close)});
    part_value(head, i, degree, field, Separator::bracket).slot = Slot::area;
    return;
  }
}

}  // namespace

void mind_degree_columns(const Document& document, const std::vector<CareerHead>& heads,
                         std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::degree || slotted[h].empty()) continue;
    const auto columns = columns_above(document, slotted[h].front().segment.line);
    if (columns.empty()) continue;
    mind_columns(document, slotted[h], columns);
    take_field_in_brackets(document, slotted[h]);
  }
}

void match_degrees_to_schools(std::vector<Education>& degrees) {
  const auto year = [](const Education& e) { return e.period.end.value.year; };
  const auto is_school = [](const Education& e) {
    return !e.institution.empty() && e.study_type.empty() && e.area.empty();
  };
  const auto is_degree = [](const Education& e) { return e.institution.empty(); };
  const bool apart = std::ranges::all_of(
      degrees, [&](const Education& e) { return is_school(e) != is_degree(e); });
  if (!apart) return;
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t d = 0; d < degrees.size(); ++d) {
    const Education& degree = degrees[d];
    if (!degree.institution.empty() || degree.study_type.empty() || year(degree) == 0) continue;
    const auto same = [&](const Education& e) { return is_school(e) && year(e) == year(degree); };
    if (std::ranges::count_if(degrees, same) != 1) return;
    const auto school = std::ranges::find_if(degrees, same);
    pairs.emplace_back(static_cast<std::size_t>(school - degrees.begin()), d);
  }
  for (const auto& [school, degree] : pairs) {
    take_missing(degrees[school].study_type, degrees[degree].study_type);
    take_missing(degrees[school].area, degrees[degree].area);
    take_missing(degrees[school].score, degrees[degree].score);
  }
  for (auto pair = pairs.rbegin(); pair != pairs.rend(); ++pair) {
    degrees.erase(degrees.begin() + static_cast<std::ptrdiff_t>(pair->second));
  }
}

}  // namespace vitagraph
