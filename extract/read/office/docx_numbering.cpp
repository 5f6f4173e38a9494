#include "extract/read/office/docx_numbering.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "extract/read/office/docx_settings.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

struct RomanDigit {
  int value;
  std::string_view letters;
};
constexpr std::array roman_digits = {
    RomanDigit{1000, "m"}, RomanDigit{900, "cm"}, RomanDigit{500, "d"}, RomanDigit{400, "cd"},
    RomanDigit{100, "c"},  RomanDigit{90, "xc"},  RomanDigit{50, "l"},  RomanDigit{40, "xl"},
    RomanDigit{10, "x"},   RomanDigit{9, "ix"},   RomanDigit{5, "v"},   RomanDigit{4, "iv"},
    RomanDigit{1, "i"}};

std::string roman(int count) {
  std::string out;
  for (const RomanDigit& digit : roman_digits) {
    for (; count >= digit.value; count -= digit.value) out += digit.letters;
  }
  return out;
}

// a … z, aa, bb, …: Word repeats the letter.
std::string letters(int count) {
  const auto times = static_cast<std::size_t>(count - 1) / 26 + 1;
  return std::string(times, static_cast<char>('a' + (count - 1) % 26));
}

std::string upper(std::string text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

}  // namespace

std::string counter_text(std::string_view format, int count) {
  if (count < 1 || count > 3999) return std::to_string(count);
  if (format == "lowerLetter" && count <= 26 * 8) return letters(count);
  if (format == "upperLetter" && count <= 26 * 8) return upper(letters(count));
  if (format == "lowerRoman") return roman(count);
  if (format == "upperRoman") return upper(roman(count));
  if (format == "decimalZero" && count < 10) return "0" + std::to_string(count);
  return std::to_string(count);
}

DocxNumbering::DocxNumbering(const pugi::xml_node& root) {
  for (const pugi::xml_node& node : root.children()) {
    if (local_name(node) == "abstractNum") {
      const int id = integer(attribute_of(node, "abstractNumId")).value_or(-1);
      Definition definition;
      definition.style_link = value_of(node, "numStyleLink");
      for (const pugi::xml_node& each : node.children()) {
        if (local_name(each) != "lvl") continue;
        const int level = integer(attribute_of(each, "ilvl")).value_or(-1);
        if (level < 0 || level >= static_cast<int>(levels)) continue;
        read_level(each, definition.level[static_cast<std::size_t>(level)]);
      }
      const std::string_view link = value_of(node, "styleLink");
      if (!link.empty()) by_style_.emplace(link, id);
      definitions_.emplace(id, std::move(definition));
    }
    if (local_name(node) == "num") read_list(node);
  }
}

void DocxNumbering::read_level(const pugi::xml_node& node, Level& out) {
  out.format = value_of(node, "numFmt");
  if (out.format.empty()) out.format = "decimal";
  out.text = value_of(node, "lvlText");
  out.style = value_of(node, "pStyle");
  out.start = integer(value_of(node, "start")).value_or(1);
  const ParagraphSettings settings = paragraph_settings(child_of(node, "pPr"));
  out.indent = settings.indent.value_or(0);
  out.first_indent = settings.first_indent.value_or(0);
}

void DocxNumbering::read_list(const pugi::xml_node& node) {
  List list;
  list.restart.fill(-1);
  list.definition = integer(value_of(node, "abstractNumId")).value_or(-1);
  for (const pugi::xml_node& each : node.children()) {
    if (local_name(each) != "lvlOverride") continue;
    const int level = integer(attribute_of(each, "ilvl")).value_or(-1);
    const auto start = integer(value_of(each, "startOverride"));
    if (start && level >= 0 && level < static_cast<int>(levels)) {
      list.restart[static_cast<std::size_t>(level)] = *start;
    }
  }
  lists_.emplace(integer(attribute_of(node, "numId")).value_or(-1), list);
}

const DocxNumbering::Definition* DocxNumbering::definition_of(const List& list) const {
  const auto found = definitions_.find(list.definition);
  if (found == definitions_.end()) return nullptr;
  const auto linked = by_style_.find(found->second.style_link);
  if (found->second.style_link.empty() || linked == by_style_.end()) return &found->second;
  const auto other = definitions_.find(linked->second);
  return other == definitions_.end() ? nullptr : &other->second;
}

int DocxNumbering::level_of_style(int list, std::string_view style) const {
  const auto found = lists_.find(list);
  const Definition* definition = found == lists_.end() ? nullptr : definition_of(found->second);
  for (std::size_t i = 0; definition != nullptr && !style.empty() && i < levels; ++i) {
    if (definition->level[i].style == style) return static_cast<int>(i);
  }
  return -1;
}

std::string DocxNumbering::label(const Definition& definition, std::size_t level,
                                 const std::array<int, levels>& counts) {
  const std::string& pattern = definition.level[level].text;
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool counter = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                         pattern[i + 1] <= '9';
    if (!counter) {
      out += pattern[i];
      continue;
    }
    const auto which = static_cast<std::size_t>(pattern[++i] - '1');
    out += counter_text(definition.level[which].format, std::max(1, counts[which]));
  }
  return out.empty() ? out : out + ' ';
}

DocxListItem DocxNumbering::next(int list, int level) {
  const auto found = lists_.find(list);
  if (found == lists_.end() || level < 0 || level >= static_cast<int>(levels)) return {};
  const Definition* definition = definition_of(found->second);
  if (definition == nullptr) return {};
  const auto at = static_cast<std::size_t>(level);
  const Level& here = definition->level[at];
  if (here.format.empty() || here.format == "none") return {};
  DocxListItem item;
  item.depth = static_cast<std::uint8_t>(level + 1);
  item.indent = here.indent;
  item.first_indent = here.first_indent;
  if (here.format == "bullet") {
    if (here.text.find_first_not_of(' ') == std::string::npos) return {};
    item.mark = ListMark::bullet;
    item.text = "- ";
    return item;
  }
  std::array<int, levels>& counts = counts_[found->second.definition];
  const int restart = found->second.begun ? -1 : found->second.restart[at];
  found->second.begun = true;
  if (restart >= 0) counts[at] = 0;
  counts[at] = counts[at] == 0 ? (restart >= 0 ? restart : here.start) : counts[at] + 1;
  std::fill(counts.begin() + level + 1, counts.end(), 0);
  item.text = label(*definition, at, counts);
  item.mark = item.text.empty() ? ListMark::none : ListMark::number;
  return item;
}

}  // namespace vitagraph
