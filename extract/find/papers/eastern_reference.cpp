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

bool is_han(std::string_view name) {
  for (std::size_t i = 0; i + 3 <= name.size(); i += 3) {
    const auto lead = static_cast<unsigned char>(name[i]);
    if (lead < 0xE4 || lead > 0xE9) return false;
  }
  return !name.empty() && name.size() % 3 == 0;
}

/// "张三", "九条薫", "Zhuge Q", "E. Pyo": short, without digits and words of labels.
bool is_short_name(std::string_view name) {
  constexpr std::size_t longest_han = 5 * 3;
  constexpr std::size_t longest_latin = 30;
  constexpr std::array<std::string_view, 8> others = {"論文", "论文", "共著", "単著",
                                                      "著書", "書評", "翻訳", "学位"};
  if (name.size() < 3 || has_digit(name)) return false;
  const bool other = std::ranges::any_of(
      others, [&](std::string_view word) { return name.find(word) != name.npos; });
  if (other) return false;
  const auto lead = static_cast<unsigned char>(name[0]);
  if (lead >= 0xE4 && lead <= 0xE9) return name.size() <= longest_han && is_han(name);
  return lead >= 'A' && lead <= 'Z' && name.size() <= longest_latin;
}

/// The names of `text`, which begins at `begin` of the reference; empty unless all are names.
std::vector<Span> short_names(std::string_view text, std::size_t begin) {
  constexpr std::array<std::string_view, 4> dots = {"・", "·", "•", "･"};
  std::vector<Span> names;
  for (const Span piece : split_authors(text).names) {
    for (std::size_t at = piece.begin; at < piece.end;) {
      std::size_t end = piece.end;
      std::size_t next = piece.end;
      for (const std::string_view dot : dots) {
        const std::size_t found = text.find(dot, at);
        if (found >= end) continue;
        end = found;
        next = found + dot.size();
      }
      if (!is_short_name(text.substr(at, end - at))) return {};
      names.push_back(
          {static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(begin + end)});
      at = next;
    }
  }
  return names;
}

/// Number and marks before the first author: "[1] ", "1) ".
std::size_t behind_number(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && (is_number_mark(text[at]) || text[at] == ' ' || text[at] == '.' ||
                              (text[at] >= '0' && text[at] <= '9'))) {
    ++at;
  }
  return at;
}

/// The kind in brackets behind a title (GB/T 7714), "[J]" or "[C]//"; npos: none.
struct KindMark {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
  char kind = ' ';
};

KindMark kind_mark_of(std::string_view text) {
  constexpr std::string_view kinds = "JCDMPRNSZ";
  for (std::size_t at = text.find('['); at != text.npos; at = text.find('[', at + 1)) {
    const std::size_t close = text.find(']', at);
    if (close == text.npos) break;
    const std::string_view inside = text.substr(at + 1, close - at - 1);
    const bool one = inside.size() == 1 || (inside.size() > 1 && inside[1] == '/');
    if (at > 12 && one && kinds.find(inside[0]) != kinds.npos) return {at, close + 1, inside[0]};
  }
  return {};
}

/// Up to a comma, a year or a full stop: "湖泊学报", "无锡: 江南大学" without its town.
Span venue_behind_mark(std::string_view text, const KindMark& mark) {
  std::size_t begin = mark.end;
  while (begin < text.size() && (mark_at(text, begin) > 0 || text[begin] == '/')) {
    begin += std::max<std::size_t>(mark_at(text, begin), 1);
  }
  std::size_t end = text.size();
  for (const std::string_view stop : {",", "，", "。", "（", "(", ". ", ";"}) {
    end = std::min(end, text.find(stop, begin));
  }
  const bool town = mark.kind == 'D' || mark.kind == 'M' || mark.kind == 'C';
  for (const std::string_view colon : {": ", "：", ":"}) {
    const std::size_t at = text.find(colon, begin);
    if (!town || at >= end) continue;
    begin = at + colon.size();
    break;
  }
  const Span venue = trimmed(text, begin, end);
  const std::string_view words = text.substr(venue.begin, venue.size());
  return words.empty() || words.size() > 120 || (words[0] >= '0' && words[0] <= '9') ? Span{}
                                                                                     : venue;
}

}  // namespace

void take_marked_title(std::string_view text, ParsedReference& parsed) {
  const KindMark mark = kind_mark_of(text);
  if (mark.begin == text.npos) return;
  const std::size_t first = behind_number(text);
  for (const std::string_view stop : {". ", "．", "。", "."}) {
    const std::size_t at = text.find(stop, first);
    if (at >= mark.begin || at == first) continue;
    std::vector<Span> authors = short_names(text.substr(first, at - first), first);
    Span title = trimmed(text, at + stop.size(), mark.begin);
    if (authors.empty() || title.size() < 9) continue;
    if (mark.kind == 'P') {  // "一种装置: 中国, ZL2018…": the country and the number
      const std::size_t colon =
          std::min(text.find(": ", title.begin), text.find("：", title.begin));
      if (colon < title.end) title.end = static_cast<std::uint32_t>(colon);
    }
    parsed.authors = std::move(authors);
    parsed.title = title;
    parsed.venue = mark.kind == 'P' ? Span{} : venue_behind_mark(text, mark);
    return;
  }
}

void take_quoted_title(std::string_view text, ParsedReference& parsed) {
  constexpr std::size_t longest_authors = 120;
  const Quoted title = quoted_from(text, 0);
  if (title.end == text.npos || title.inside.size() < 9) return;
  const std::size_t open = title.inside.begin - std::string_view("《").size();
  if (open > longest_authors) return;
  // A title before the quotes, which then hold the venue.
  if (!parsed.title.empty() && parsed.title.end <= open + 3) return;
  const Span before = trimmed(text, 0, open);
  const std::size_t first = behind_number(text);
  const std::vector<Span> glued =
      first < open ? short_names(text.substr(first, open - first), first) : std::vector<Span>{};
  const bool apart =
      before.empty() || before.end < open || is_number_mark(text[open - 1]) || !glued.empty();
  const bool ends = title.end >= text.size() || mark_at(text, title.end) > 0 ||
                    quoted_from(text, title.end).inside.begin < title.end + 4 ||
                    is_number_mark(text[title.end]) || text.substr(title.end).starts_with("（") ||
                    (!glued.empty() && is_short_name(text.substr(title.end, 3)));
  if (!apart || !ends) return;
  std::vector<Span> authors = glued;
  const AuthorList list = split_authors(text.substr(before.begin, before.size()));
  for (const Span name : list.names) {
    if (!glued.empty()) break;
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
