#include "extract/find/person/split_name.hpp"

#include <algorithm>
#include <optional>

#include "extract/find/facts.hpp"
#include "extract/find/person/labelled_name.hpp"

namespace vitagraph {
namespace {

struct Part {
  Span span;
  NamePart part = NamePart::given;
  bool weak = false;
};

bool same_row(const Document& document, std::uint32_t line) {
  if (line + 1 >= document.lines.size()) return false;
  const Line& cell = document.lines[line];
  const Line& next = document.lines[line + 1];
  return (cell.table_row != 0 && next.table_row == cell.table_row) ||
         (cell.source_line != 0 && next.source_line == cell.source_line);
}

/// The part whose label begins at `begin` of a line; the cell behind may hold its value.
std::optional<Part> part_at(const Document& document, std::uint32_t line, std::uint32_t begin) {
  const Span span = document.lines[line].span;
  const std::string_view text = document.text_of(Span{begin, span.end});
  const auto label = name_part_label(text);
  if (!label) return std::nullopt;
  const bool cell = label->begin >= text.size() && same_row(document, line);
  const Span where = cell ? document.lines[line + 1].span
                          : Span{begin + static_cast<std::uint32_t>(label->begin), span.end};
  const auto value = name_behind_label(document.text_of(where));
  if (!value) return std::nullopt;
  return Part{{where.begin + value->begin, where.begin + value->end}, label->part, label->weak};
}

std::uint32_t past_blanks(const Document& document, std::uint32_t at, std::uint32_t end) {
  while (at < end && (document.text[at] == ' ' || document.text[at] == '\t' ||
                      document.text[at] == '|' || document.text[at] == ',')) {
    ++at;
  }
  return at;
}

/// All parts of a line: "Name: Berg   Vorname: Ida" has two.
void add_parts(const Document& document, std::uint32_t line, std::vector<Part>& parts) {
  const Span span = document.lines[line].span;
  std::uint32_t at = span.begin;
  while (at < span.end) {
    const auto part = part_at(document, line, at);
    if (!part) return;
    parts.push_back(*part);
    if (part->span.end > span.end) return;
    at = past_blanks(document, part->span.end, span.end);
  }
}

}  // namespace

SplitName split_name(const Document& document, std::uint32_t line) {
  constexpr std::uint32_t rows = 5;
  std::vector<Part> parts;
  std::uint32_t last = line;
  for (auto i = line; i < std::min<std::size_t>(document.lines.size(), line + rows); ++i) {
    const std::size_t before = parts.size();
    add_parts(document, i, parts);
    if (parts.empty()) return {};
    if (parts.size() > before) last = i;
    if (i > last + 1) break;
  }
  std::ranges::stable_sort(parts, {}, &Part::part);
  const bool distinct = std::ranges::adjacent_find(parts, {}, &Part::part) == parts.end();
  const bool strong = std::ranges::any_of(parts, [](const Part& part) { return !part.weak; });
  const bool ends = parts.size() >= 2 && parts.front().part == NamePart::given &&
                    parts.back().part == NamePart::family;
  if (!distinct || !strong || !ends) return {};
  SplitName name;
  for (const Part& part : parts) {
    if (!name.value.empty()) name.value += ' ';
    name.value += value_of(document, part.span);
    name.parts.push_back(part.span);
  }
  return name;
}

}  // namespace vitagraph
