// Dates as the tables of the tests write them.
//
// A mention is written as "2019-03", a period as "2019-03..2021", "2019.." (open), "..2020"; with
// "?" behind an end that is expected, "~" before what is approximate, "=27" a length in months.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/date_grammar.hpp"
#include "tests/support/catch.hpp"

namespace vitagraph::written_dates {

inline std::string text_of(const DateMention& mention) {
  if (mention.duration_only) return "=" + std::to_string(mention.months);
  if (mention.placeholder) return "XX";
  std::string out = mention.approximate ? "~" : "";
  out += mention.range.start.text();
  if (mention.is_range || mention.expected) out += ".." + mention.range.end.text();
  if (mention.range.end_kind == EndKind::expected) out += "?";
  return out;
}

inline std::string found(std::string_view text, const DateHabits& habits = {}) {
  std::string out;
  for (const DateMention& mention : find_dates(text, habits)) {
    if (!out.empty()) out += "; ";
    out += text_of(mention);
  }
  return out;
}

struct Row {
  std::string text;
  std::string dates;
};

inline void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(found(row.text) == row.dates);
  }
}

}  // namespace vitagraph::written_dates
