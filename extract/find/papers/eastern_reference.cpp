#include "extract/find/papers/eastern_reference.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/find/papers/author_list.hpp"

namespace vitagraph {
namespace {

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array<Quotes, 4> quotes = {Quotes{"〈", "〉"}, Quotes{"《", "》"},
                                          Quotes{"「", "」"}, Quotes{"『", "』"}};
/// Marks around authors, titles and venues; longest first.
constexpr std::array<std::string_view, 11> marks = {"：", "，", "、", "。", "．", "　",
                                                    ",",  ":",  ".",  " ",  "\n"};

std::size_t mark_at(std::string_view text, std::size_t at) {
  for (const std::string_view mark : marks) {
    if (text.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

Span trimmed(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && mark_at(text, begin) > 0) begin += mark_at(text, begin);
  for (bool again = true; again && end > begin;) {
    again = false;
    for (const std::string_view mark : marks) {
      if (!text.substr(begin, end - begin).ends_with(mark)) continue;
      end -= mark.size();
      again = true;
    }
  }
  if (end < begin) end = begin;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

struct Quoted {
  Span inside;
  std::size_t end = std::string_view::npos;  ///< behind the closing mark
};

/// The first text in quotes at or behind `from`.
Quoted quoted_from(std::string_view text, std::size_t from) {
  std::size_t begin = text.npos;
  const Quotes* found = nullptr;
  for (const Quotes& each : quotes) {
    const std::size_t at = text.find(each.open, from);
    if (at < begin) {
      begin = at;
      found = &each;
    }
  }
  if (found == nullptr) return {};
  begin += found->open.size();
  const std::size_t end = text.find(found->close, begin);
  if (end == text.npos) return {};
  return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
          end + found->close.size()};
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Up to the next comma: "湘江出版社".
Span venue_behind(std::string_view text, std::size_t from) {
  std::size_t begin = from;
  while (begin < text.size() && mark_at(text, begin) > 0) begin += mark_at(text, begin);
  std::size_t end = text.size();
  for (const std::string_view mark : {"，", "、", "。", ",", "（", "("}) {
    end = std::min(end, text.find(mark, begin));
  }
  const Span venue = trimmed(text, begin, end);
  const std::string_view words = text.substr(venue.begin, venue.size());
  return words.empty() || words.size() > 90 || has_digit(words) ? Span{} : venue;
}

bool is_number_mark(char c) { return c == ']' || c == ')' || c == '[' || c == '('; }

bool is_plain_author(std::string_view name) {
  return name.size() >= 6 && name.size() <= 30 && !has_digit(name);
}

}  // namespace

void take_quoted_title(std::string_view text, ParsedReference& parsed) {
  constexpr std::size_t longest_authors = 120;
  const Quoted title = quoted_from(text, 0);
  if (title.end == text.npos || title.inside.size() < 9) return;
  const std::size_t open = title.inside.begin - std::string_view("《").size();
  if (open > longest_authors) return;
  // A title before the quotes, which then hold the venue.
  if (!parsed.title.empty() && parsed.title.end <= open + 3) return;
  const Span before = trimmed(text, 0, open);
  const bool apart = before.empty() || before.end < open || is_number_mark(text[open - 1]);
  const bool ends = title.end >= text.size() || mark_at(text, title.end) > 0 ||
                    quoted_from(text, title.end).inside.begin < title.end + 4 ||
                    is_number_mark(text[title.end]);
  if (!apart || !ends) return;
  std::vector<Span> authors;
  const AuthorList list = split_authors(text.substr(before.begin, before.size()));
  for (const Span name : list.names) {
    const Span span{before.begin + name.begin, before.begin + name.end};
    if (!is_plain_author(text.substr(span.begin, span.size()))) return;
    authors.push_back(span);
  }
  parsed.title = title.inside;
  if (!authors.empty()) parsed.authors = std::move(authors);
  const Quoted next = quoted_from(text, title.end);
  const bool close = next.end != text.npos && next.inside.begin < title.end + 12;
  parsed.venue = close ? next.inside : venue_behind(text, title.end);
}

}  // namespace vitagraph
