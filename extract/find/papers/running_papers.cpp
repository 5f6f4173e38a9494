#include "extract/find/papers/running_papers.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

namespace vitagraph {
namespace {

constexpr std::size_t shortest = 20;  ///< bytes of a paper with a year

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

bool is_year_at(std::string_view text, std::size_t at) {
  if (at + 4 > text.size() || (at > 0 && is_digit(text[at - 1]))) return false;
  if (at + 4 < text.size() && is_digit(text[at + 4])) return false;
  if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                   text.begin() + static_cast<std::ptrdiff_t>(at + 4), is_digit)) {
    return false;
  }
  return text.substr(at, 2) == "19" || text.substr(at, 2) == "20";
}

bool has_year(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    if (is_year_at(text, at)) return true;
  }
  return false;
}

bool ends_in_bracketed_year(std::string_view text) {
  while (!text.empty() && (is_blank(text.back()) || text.back() == '.')) text.remove_suffix(1);
  return text.size() > shortest && text.back() == ')' && is_year_at(text, text.size() - 5);
}

/// Quotes that open a title.
constexpr std::array<std::string_view, 6> opening_quotes = {"‘", "“", "„", "«", "\"", "'"};

bool opens_quote(std::string_view text) {
  return std::ranges::any_of(opening_quotes,
                             [&](std::string_view quote) { return text.starts_with(quote); });
}

constexpr std::array<std::string_view, 12> roman = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                                    "vii", "viii", "ix",  "x",  "xi", "xii"};

/// The length of the mark "(ii)" or "(2)" with that number at `at`, or 0.
std::size_t mark_at(std::string_view text, std::size_t at, std::size_t number, bool letters) {
  const std::string digits = letters ? std::string(roman[number - 1]) : std::to_string(number);
  const std::string mark = '(' + digits + ')';
  const bool begins = at == 0 || is_blank(text[at - 1]);
  const bool whole = at + mark.size() < text.size() && is_blank(text[at + mark.size()]);
  return begins && whole && text.substr(at, mark.size()) == mark ? mark.size() : 0;
}

std::vector<Span> by_marks(std::string_view text, bool letters) {
  std::vector<Span> parts;
  std::size_t number = 1;
  for (std::size_t at = 0; at < text.size() && number <= roman.size(); ++at) {
    const std::size_t size = text[at] == '(' ? mark_at(text, at, number, letters) : 0;
    if (size == 0) continue;
    if (number == 1 && at > 40) return {};
    if (!parts.empty()) parts.back().end = static_cast<std::uint32_t>(at);
    parts.push_back(
        {static_cast<std::uint32_t>(at + size + 1), static_cast<std::uint32_t>(text.size())});
    ++number;
  }
  return parts;
}

/// Cuts behind every `mark` outside brackets that a blank follows and `cuts` agrees to.
template <typename Cuts>
std::vector<Span> cut_behind(std::string_view text, char mark, Cuts&& cuts) {
  std::vector<Span> parts;
  std::uint32_t begin = 0;
  int depth = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (text[at] == '(' || text[at] == '[') ++depth;
    if ((text[at] == ')' || text[at] == ']') && depth > 0) --depth;
    if (depth > 0 || text[at] != mark || !is_blank(text[at + 1])) continue;
    if (!cuts(text.substr(begin, at - begin), text.substr(at + 2))) continue;
    parts.push_back({begin, static_cast<std::uint32_t>(at)});
    begin = static_cast<std::uint32_t>(at + 2);
  }
  parts.push_back({begin, static_cast<std::uint32_t>(text.size())});
  return parts;
}

template <typename Holds>
bool all_hold(std::string_view text, const std::vector<Span>& parts, Holds&& holds) {
  return parts.size() > 1 && std::ranges::all_of(parts, [&](const Span part) {
           return part.size() >= shortest && holds(text.substr(part.begin, part.size()));
         });
}

}  // namespace

std::vector<Span> running_papers(std::string_view text) {
  for (const bool letters : {true, false}) {
    const auto parts = by_marks(text, letters);
    if (all_hold(text, parts, has_year)) return parts;
  }
  const auto behind_quote = cut_behind(
      text, '.', [](std::string_view, std::string_view next) { return opens_quote(next); });
  if (opens_quote(text) && all_hold(text, behind_quote, has_year)) return behind_quote;
  const auto bracketed = cut_behind(text, '.', [](std::string_view before, std::string_view) {
    return ends_in_bracketed_year(before);
  });
  if (all_hold(text, bracketed, ends_in_bracketed_year)) return bracketed;
  const auto listed =
      cut_behind(text, ';', [](std::string_view, std::string_view) { return true; });
  if (all_hold(text, listed, has_year)) return listed;
  return {{0, static_cast<std::uint32_t>(text.size())}};
}

}  // namespace vitagraph
