#include "extract/read/plain_text.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "extract/read/document_writer.hpp"
#include "extract/read/label_rail.hpp"
#include "extract/read/line_splitter.hpp"
#include "extract/read/list_mark.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_title = 72;  // bytes of a line that an underline makes a heading
constexpr std::uint16_t tab_stop = 4;
// Widths at which editors and converters break lines.
constexpr std::size_t narrowest_wrap = 60;
constexpr std::size_t widest_wrap = 140;

struct TypedLine {
  std::string_view text;  // from the first visible character to the last
  std::uint32_t number = 0;
  std::uint16_t page = 1;
  std::uint16_t indent = 0;
  std::uint16_t blanks_above = 0;
  char rule = 0;           // the character of a rule; 0 = a line of text
  bool decorated = false;  // "== Title ==": `text` is what stands within
  FoundMark mark;
};

std::uint16_t indent_of(std::string_view line, std::size_t text) {
  std::uint32_t width = 0;
  for (std::size_t i = 0; i < text; ++i) {
    if (line[i] == '\t') {
      width = width / tab_stop * tab_stop + tab_stop;
    } else if ((static_cast<unsigned char>(line[i]) & 0xC0) != 0x80) {
      ++width;
    }
  }
  return static_cast<std::uint16_t>(std::min<std::uint32_t>(width, 60000));
}

// The first visible character; Unicode blanks count as blanks.
std::size_t first_visible(std::string_view line) {
  std::size_t i = 0;
  while (i < line.size()) {
    const std::string_view rest = line.substr(i);
    if (rest[0] == ' ' || rest[0] == '\t') {
      ++i;
    } else if (rest.starts_with("\xC2\xA0")) {
      i += 2;
    } else if (rest.starts_with("\xE3\x80\x80") || rest.starts_with("\xE2\x80\x83") ||
               rest.starts_with("\xE2\x80\x82") || rest.starts_with("\xEF\xBB\xBF") ||
               rest.starts_with("\xE2\x80\x8B")) {
      i += 3;
    } else {
      break;
    }
  }
  return i;
}

std::string_view without_trailing_blanks(std::string_view line) {
  while (!line.empty()) {
    if (line.back() == ' ' || line.back() == '\t') {
      line.remove_suffix(1);
    } else if (line.ends_with("\xC2\xA0")) {
      line.remove_suffix(2);
    } else if (line.ends_with("\xE3\x80\x80")) {
      line.remove_suffix(3);
    } else {
      break;
    }
  }
  return line;
}

// Box-drawing and dash characters that rules are made of, as UTF-8.
constexpr std::string_view wide_rule_characters[] = {
    "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95", "\xE2\x94\x80", "\xE2\x94\x81",
    "\xE2\x95\x90", "\xE2\x94\x84", "\xE2\x80\xBE", "\xEF\xBC\x8D", "\xE2\x96\xAC"};

// The character of a rule ('-' for all dashes), or 0. Blanks may stand between its characters.
char rule_character(std::string_view text) {
  std::string_view unit = text.substr(0, 1);
  if (std::string_view("-=_*~#+.").find(unit[0]) == std::string_view::npos) {
    unit = {};
    for (const std::string_view wide : wide_rule_characters) {
      if (text.starts_with(wide)) unit = wide;
    }
    if (unit.empty()) return 0;
  }
  std::size_t count = 0;
  while (!text.empty()) {
    if (text[0] == ' ') {
      text.remove_prefix(1);
    } else if (text.starts_with(unit)) {
      text.remove_prefix(unit.size());
      ++count;
    } else {
      return 0;
    }
  }
  const std::size_t least = unit[0] == '.' || unit[0] == '#' || unit[0] == '+' ? 5 : 3;
  return count < least ? char{0} : unit.size() == 1 ? unit[0] : '-';
}

// "== Title ==", "*** Title ***": what stands within, or "".
std::string_view within_decoration(std::string_view text) {
  if (text.size() > longest_title + 20 || std::string_view("=-*#~_").find(text[0]) > 5) return {};
  const auto begin = text.find_first_not_of(text[0]);
  const auto end = text.find_last_not_of(text[0]);
  if (begin == std::string_view::npos || begin < 2 || text.size() - end < 3) return {};
  if (text[begin] != ' ' || text[end] != ' ') return {};
  const std::string_view title = text.substr(begin, end - begin);
  const auto first = title.find_first_not_of(' ');
  return first == std::string_view::npos ? std::string_view{} : title.substr(first);
}

// Depth of list items by where their marks stand.
class ListDepth {
 public:
  std::uint8_t enter(std::uint16_t indent, char32_t glyph) {
    while (!open_.empty() && open_.back().indent > indent) open_.pop_back();
    const auto same = std::find_if(open_.rbegin(), open_.rend(), [&](const Level& level) {
      return level.indent == indent && level.glyph == glyph;
    });
    if (same != open_.rend()) {
      open_.resize(static_cast<std::size_t>(open_.rend() - same));
    } else if (!open_.empty() && open_.back().indent == indent && !is_inner_bullet(glyph)) {
      open_.back().glyph = glyph;
    } else if (open_.size() < deepest) {
      open_.push_back({indent, glyph});
    }
    return depth();
  }
  // A line without a mark: does it hang under the open item?
  bool continues(std::uint16_t indent) const {
    return !open_.empty() && indent > open_.back().indent;
  }
  void leave() { open_.clear(); }
  std::uint8_t depth() const { return static_cast<std::uint8_t>(open_.size()); }

 private:
  static constexpr std::size_t deepest = 32;
  struct Level {
    std::uint16_t indent;
    char32_t glyph;
  };
  std::vector<Level> open_;
};

std::vector<TypedLine> typed_lines(std::string_view bytes, Document& document) {
  std::vector<TypedLine> out;
  LineSplitter splitter(bytes);
  std::uint16_t blanks = 0;
  SplitLine raw;
  while (splitter.next(raw)) {
    const std::size_t begin = first_visible(raw.text);
    if (begin == raw.text.size()) {
      blanks = static_cast<std::uint16_t>(std::min(60000, blanks + 1));
      continue;
    }
    if (out.size() == most_lines) {
      document.diagnostics.push_back({DiagnosticCode::too_large,
                                      {raw.number, 0, 0},
                                      "more than " + std::to_string(most_lines) + " lines"});
      break;
    }
    TypedLine line;
    line.text = without_trailing_blanks(raw.text.substr(begin));
    line.number = raw.number;
    line.page = raw.page;
    line.indent = indent_of(raw.text, begin);
    line.blanks_above = std::exchange(blanks, std::uint16_t{0});
    line.rule = rule_character(line.text);
    if (line.rule == 0) line.mark = find_list_mark(line.text);
    if (const std::string_view title = within_decoration(line.text);
        line.rule == 0 && !title.empty()) {
      line.text = title;
      line.decorated = true;
      line.mark = {};
    }
    out.push_back(line);
  }
  return out;
}

// "12. Mai 2019" is a date and "12. Second thing" an item: an uncertain number needs a
// neighbour in the count, or to be the first.
void drop_lone_numbers(std::vector<TypedLine>& lines) {
  std::vector<TypedLine*> numbered;
  for (TypedLine& line : lines) {
    if (line.mark.mark == ListMark::number && !line.mark.certain) numbered.push_back(&line);
  }
  std::vector<bool> keep(numbered.size());
  for (std::size_t i = 0; i < numbered.size(); ++i) {
    const int number = numbered[i]->mark.number;
    const auto counts_with = [&](std::size_t other) {
      const int step = numbered[other]->mark.number - number;
      return step == 1 || step == -1;
    };
    keep[i] = number == 1 || (i > 0 && counts_with(i - 1)) ||
              (i + 1 < numbered.size() && counts_with(i + 1));
  }
  for (std::size_t i = 0; i < numbered.size(); ++i) {
    if (!keep[i]) numbered[i]->mark = {};
  }
}

// Is lines[i] a title that the rule below it underlines? Not the last line of a paragraph.
bool is_underlined_title(const std::vector<TypedLine>& lines, std::size_t i) {
  const TypedLine& line = lines[i];
  if (i + 1 >= lines.size() || lines[i + 1].rule == 0 || lines[i + 1].blanks_above > 0) {
    return false;
  }
  if (line.text.size() > longest_title || line.mark.mark != ListMark::none) return false;
  return i == 0 || line.blanks_above > 0 || lines[i - 1].rule != 0;
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

// The width at which the document's lines are broken, or 0 when they are not: most files that
// were wrapped have many lines of nearly one length, and none that is much longer.
std::size_t wrap_width(const std::vector<TypedLine>& lines) {
  std::vector<std::size_t> widths;
  for (const TypedLine& line : lines) {
    const std::size_t width = line.indent + width_of(line.text);
    if (width > narrowest_wrap - 20) widths.push_back(width);
  }
  if (widths.size() < 5) return 0;
  std::sort(widths.begin(), widths.end());
  const std::size_t usual = widths[widths.size() * 9 / 10];
  return usual >= narrowest_wrap && usual <= widest_wrap && widths.back() <= usual + 20 ? usual : 0;
}

// Was this line broken off the one above, because its first word did not fit there?
bool is_wrapped(const TypedLine& above, const TypedLine& line, std::size_t wrap) {
  if (wrap == 0 || line.blanks_above > 0 || above.rule != 0 || above.page != line.page)
    return false;
  // Behind a full stop at the very end, a new entry is as likely as a new sentence.
  const char last = above.text.back();
  const bool starts_lower = line.text[0] >= 'a' && line.text[0] <= 'z';
  if ((last == '.' || last == '!' || last == ';') && !starts_lower) return false;
  const std::string_view word = line.text.substr(0, line.text.find_first_of(" \t"));
  return above.indent + width_of(above.text) + 1 + width_of(word) >= wrap;
}

void write_line(const TypedLine& typed, bool wrapped, ListDepth& list, DocumentWriter& writer) {
  if (typed.blanks_above > 0 && !list.continues(typed.indent)) list.leave();
  writer.blank_lines(typed.blanks_above);
  Line& line = writer.line();
  line.source_line = typed.number;
  line.page = typed.page;
  line.indent = typed.indent;
  std::string prefix(std::min<std::size_t>(typed.indent, 200), ' ');
  if (typed.mark.mark != ListMark::none) {
    line.list_depth = list.enter(typed.indent, typed.mark.glyph);
    line.mark = typed.mark.mark;
    prefix += typed.text.substr(0, typed.mark.length);
  } else if (list.continues(typed.indent) || (wrapped && list.depth() > 0)) {
    line.list_depth = list.depth();
    line.paragraph_start = typed.blanks_above > 0;
  } else {
    list.leave();
  }
  writer.before_line(prefix);
  writer.text(typed.text.substr(typed.mark.length));
  writer.end_line();
}

}  // namespace

void read_plain_text(std::string_view bytes, const ReadContext&, Document& document) {
  std::vector<TypedLine> lines = typed_lines(bytes, document);
  drop_lone_numbers(lines);
  document.text.reserve(bytes.size() + 1);
  document.lines.reserve(lines.size());
  DocumentWriter writer(document);
  const std::size_t wrap = wrap_width(lines);
  ListDepth list;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].rule != 0) {
      writer.rule();
      writer.blank_lines(lines[i].blanks_above);
      list.leave();
      continue;
    }
    if (lines[i].decorated) writer.line().heading_level = 2;
    if (is_underlined_title(lines, i))
      writer.line().heading_level = lines[i + 1].rule == '=' ? 1 : 2;
    const bool wrapped = i > 0 && is_wrapped(lines[i - 1], lines[i], wrap);
    write_line(lines[i], wrapped, list, writer);
  }
  writer.finish();
  split_label_rails(document);
}

}  // namespace vitagraph
