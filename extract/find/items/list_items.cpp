#include "extract/find/items/list_items.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/hints.hpp"
#include "extract/find/items/group_labels.hpp"
#include "extract/find/items/line_starts.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The length of "[12]", "[J29]", "(3)", "12." and the blanks behind it; 0 when there is none.
std::uint32_t numbering(std::string_view text) {
  if (text.empty()) return 0;
  const char open = text[0];
  std::size_t i = open == '[' || open == '(' ? 1 : 0;
  std::size_t letters = 0, digits = 0;
  while (i < text.size() && is_letter(text[i]) && i > 0 && letters < 3) ++i, ++letters;
  while (i < text.size() && is_digit(text[i]) && digits < 3) ++i, ++digits;
  if (digits == 0 || i >= text.size()) return 0;
  const char close = open == '[' ? ']' : open == '(' ? ')' : '.';
  if (text[i] != close && !(open != '[' && open != '(' && text[i] == ')')) return 0;
  ++i;
  if (i < text.size() && text[i] != ' ' && text[i] != '\t') return 0;
  while (i < text.size() && (text[i] == ' ' || text[i] == '\t')) ++i;
  return static_cast<std::uint32_t>(i);
}

bool is_heading(const Document& document, const SectionBlock& block, std::uint32_t line) {
  return document.lines[line].heading_level > 0 ||
         std::binary_search(block.sub_headings.begin(), block.sub_headings.end(), line);
}

/// Words of headings within a list of papers that name a kind or a state, folded.
constexpr std::array<std::string_view, 30> group_words = {
    "journal",    "conference",  "article",   "preprint", "book",        "chapter",
    "thes",       "report",      "poster",    "talk",     "present",     "patent",
    "review",     "press",       "submitted", "working",  "refereed",    "peer",
    "proceed",    "workshop",    "selected",  "invited",  "publication", "paper",
    "manuscript", "zeitschrift", "revue",     "artigo",   "articulo",    "dissertation"};

/// A line without a mark, wholly bold or in italics, right above a list: it names the list.
bool is_styled_above_list(const Document& document, const SectionBlock& block, std::size_t at) {
  const Line& line = document.lines[block.lines[at]];
  if (line.mark != ListMark::none || at + 1 >= block.lines.size()) return false;
  if (document.lines[block.lines[at + 1]].mark == ListMark::none) return false;
  return styled_bytes(document, line.span, Emphasis::bold) >= line.span.size() ||
         styled_bytes(document, line.span, Emphasis::italic) >= line.span.size();
}

/// "Published abstracts", "Conference contributions (selected)": nothing but such words.
bool is_group_label(const Document& document, const SegmentedDocument& segmented,
                    std::uint32_t line) {
  const LineFeatures& f = segmented.features[line];
  if (f.words > 8 || f.date_count > 0 || f.ends_with_period) return false;
  return names_group_of_papers(document.text_of(document.lines[line]));
}

/// A heading over several papers, not the title of one.
bool heads_group(const Document& document, const SectionBlock& block, std::size_t at) {
  const std::uint32_t line = block.lines[at];
  if (block.kind == SectionKind::projects) return false;
  if (!is_heading(document, block, line) && !is_styled_above_list(document, block, at)) {
    return false;
  }
  const std::string words = fold_words(document.text_of(document.lines[line]));
  if (std::count(words.begin(), words.end(), ' ') > 5) return false;
  for (const std::string_view group : group_words) {
    if (words.compare(0, group.size(), group) == 0 ||
        words.find(' ' + std::string(group)) != std::string::npos) {
      return true;
    }
  }
  return false;
}

/// "2021", "2021 (3)", "2020 - present" or a few words with a colon: names a group of items.
bool is_label(const Document& document, const SegmentedDocument& segmented, std::uint32_t line) {
  const LineFeatures& f = segmented.features[line];
  if (f.date_only) return true;
  return f.words <= 6 && f.ends_with_colon && document.lines[line].mark == ListMark::none;
}

/// How a block begins its items.
enum class Habit : std::uint8_t {
  entries,
  headings,
  rows,
  marks,
  unmarked,
  gaps,
  indent,
  lines,
  running
};

struct Shape {
  std::uint32_t lines = 0, marked = 0, headings = 0, rows = 0, gaps = 0, deeper = 0, flush = 0;
  std::uint32_t unmarked_starts = 0, softly_broken = 0;
  std::uint8_t mark_depth = 255;
  std::uint16_t indent = 0xFFFF;
  bool first_marked = false;
  std::uint32_t entries = 0;  // that the format's markup tells
  bool first_is_entry = false;
};

bool is_marked(const Document& document, std::uint32_t line) {
  return document.lines[line].mark != ListMark::none || is_numbered_line(document, line);
}

Shape shape_of(const Document& document, const SectionBlock& block,
               const std::vector<std::uint32_t>& lines) {
  Shape s;
  for (const std::uint32_t i : lines) {
    const Line& line = document.lines[i];
    if (is_marked(document, i)) s.mark_depth = std::min(s.mark_depth, line.list_depth);
    if (line.mark == ListMark::none) s.indent = std::min(s.indent, line.indent);
  }
  for (std::size_t k = 0; k < lines.size(); ++k) {
    const Line& line = document.lines[lines[k]];
    ++s.lines;
    if (!line.paragraph_start) ++s.softly_broken;
    if (is_marked(document, lines[k]) && line.list_depth == s.mark_depth) ++s.marked;
    if (is_heading(document, block, lines[k])) ++s.headings;
    if (line.table_row > 0) ++s.rows;
    if (!document.hints.empty() && hinted_line(document, line).begins_entry) {
      ++s.entries;
      s.first_is_entry = s.first_is_entry || k == 0;
    }
    if (k > 0 && line.blank_lines_above > 0) ++s.gaps;
    if (line.indent > s.indent + 1) ++s.deeper;
    if (line.mark == ListMark::none && line.list_depth == 0 && line.paragraph_start) {
      ++s.unmarked_starts;
    }
  }
  s.first_marked = !lines.empty() && is_marked(document, lines.front());
  return s;
}

Habit habit_of(const Shape& s) {
  if (s.entries > 1 && s.first_is_entry && s.entries >= s.marked) return Habit::entries;
  if (s.headings * 8 >= s.lines && s.headings > 0) return Habit::headings;
  if (s.headings > 1 && !s.first_marked) return Habit::headings;
  if (s.rows * 2 >= s.lines) return Habit::rows;
  if (s.first_marked) return Habit::marks;
  if (s.marked > 0 && s.unmarked_starts > 0) {
    return s.marked > 3 * s.unmarked_starts ? Habit::marks : Habit::unmarked;
  }
  if (s.gaps > 0 && s.gaps * 5 >= s.lines) return Habit::gaps;
  if (s.deeper > 0 && s.deeper < s.lines) return Habit::indent;
  if (s.softly_broken > 0) return Habit::lines;
  return s.lines > 1 ? Habit::running : Habit::lines;
}

bool starts_item(const Document& document, const SectionBlock& block, const Shape& s, Habit habit,
                 std::uint32_t i, bool label_above) {
  const Line& line = document.lines[i];
  const bool marked = is_marked(document, i) && line.list_depth == s.mark_depth;
  if (is_heading(document, block, i)) return true;
  switch (habit) {
    case Habit::entries:
      return hinted_line(document, line).begins_entry;
    case Habit::headings:
      return is_heading(document, block, i);
    case Habit::rows:
      return line.table_row == 0 || line.table_cell <= 1;
    case Habit::marks:
      return marked ||
             (line.mark == ListMark::none && line.list_depth == 0 && line.paragraph_start &&
              line.blank_lines_above > 0 && line.indent <= s.indent);
    case Habit::unmarked:
      return line.mark == ListMark::none && line.list_depth == 0 && line.paragraph_start &&
             (line.blank_lines_above > 0 || label_above || i == 0 ||
              document.lines[i - 1].mark != ListMark::none || document.lines[i - 1].list_depth > 0);
    case Habit::gaps:
      return line.blank_lines_above > 0 || label_above;
    case Habit::indent:
      return line.indent <= s.indent + 1;
    case Habit::lines:
    case Habit::running:
      return line.paragraph_start;
  }
  return true;
}

}  // namespace

namespace {

/// Sections that hold items of one kind, one after the other.
bool is_list_kind(SectionKind kind) {
  return kind == SectionKind::projects || kind == SectionKind::publications ||
         kind == SectionKind::awards || kind == SectionKind::certificates;
}

}  // namespace

bool holds_papers(SectionKind kind) {
  return kind == SectionKind::publications || kind == SectionKind::talks ||
         kind == SectionKind::patents;
}

std::vector<SectionBlock> section_blocks(const SegmentedDocument& segmented) {
  std::vector<SectionBlock> blocks;
  std::uint8_t level = 0;
  for (const Section& section : segmented.sections) {
    const bool nameless = section.kind == SectionKind::unknown && section.heading >= 0;
    const bool open = !blocks.empty() && blocks.back().kind != SectionKind::unknown &&
                      blocks.back().kind != SectionKind::top;
    // A heading with nothing under it but headings nobody knows: those name its items.
    const bool heads_items = open && is_list_kind(blocks.back().kind) && section.level == level &&
                             (blocks.back().lines.empty() ||
                              (!blocks.back().sub_headings.empty() &&
                               blocks.back().lines.front() == blocks.back().sub_headings.front()));
    const bool inside = (nameless && open && section.level > level) ||
                        (heads_items && (nameless || section.kind == blocks.back().kind));
    if (!inside) {
      blocks.push_back({section.kind, section.heading_span, {}, {}});
      level = section.level;
    } else {
      blocks.back().lines.push_back(static_cast<std::uint32_t>(section.heading));
      blocks.back().sub_headings.push_back(static_cast<std::uint32_t>(section.heading));
    }
    for (std::uint32_t i = section.body.begin; i < section.body.end; ++i) {
      blocks.back().lines.push_back(i);
    }
  }
  return blocks;
}

std::vector<ListItem> list_items(const Document& document, const SegmentedDocument& segmented,
                                 const SectionBlock& block) {
  std::vector<std::uint32_t> lines;
  std::vector<bool> labels(block.lines.size());
  for (std::size_t k = 0; k < block.lines.size(); ++k) {
    const std::uint32_t i = block.lines[k];
    labels[k] = is_label(document, segmented, i) || heads_group(document, block, k) ||
                (holds_papers(block.kind) && is_group_label(document, segmented, i));
    if (!labels[k]) lines.push_back(i);
  }
  const Shape shape = shape_of(document, block, lines);
  const Habit habit = habit_of(shape);
  std::vector<bool> running;
  if (habit == Habit::running) running = item_starts(document, segmented, lines);
  std::size_t at = 0;  // of the next line in `lines`
  std::vector<ListItem> items;
  std::int32_t label = -1;
  bool label_above = true;
  for (std::size_t k = 0; k < block.lines.size(); ++k) {
    const std::uint32_t i = block.lines[k];
    const bool under_head = habit == Habit::headings ||
                            (habit == Habit::unmarked && is_marked(document, i)) ||
                            (habit != Habit::marks && document.lines[i].blank_lines_above == 0);
    const bool dated_body = under_head && !label_above && segmented.features[i].date_only &&
                            !is_heading(document, block, i);
    if (labels[k] && !dated_body) {
      label = static_cast<std::int32_t>(i);
      label_above = true;
      continue;
    }
    while (at < lines.size() && lines[at] < i) ++at;
    const bool starts = habit == Habit::running && at < lines.size() && lines[at] == i
                            ? running[at]
                            : starts_item(document, block, shape, habit, i, label_above);
    if (items.empty() || label_above || starts) {
      items.push_back({{}, label});
    }
    items.back().lines.push_back(i);
    label_above = false;
  }
  return items;
}

bool is_numbered_line(const Document& document, std::uint32_t line) {
  return numbering(document.text_of(document.lines[line])) > 0;
}

std::vector<Span> item_spans(const Document& document, const ListItem& item) {
  std::vector<Span> spans;
  for (const std::uint32_t i : item.lines) {
    Span span = document.lines[i].span;
    if (spans.empty()) span.begin += numbering(document.text_of(span));
    if (!span.empty()) spans.push_back(span);
  }
  return spans;
}

std::pair<std::size_t, std::size_t> style_range(const Document& document, Span span) {
  const auto& styles = document.styles;
  const auto first =
      std::lower_bound(styles.begin(), styles.end(), span.begin,
                       [](const StyledRun& run, std::uint32_t at) { return run.span.begin < at; });
  auto begin = static_cast<std::size_t>(first - styles.begin());
  while (begin > 0 && styles[begin - 1].span.end > span.begin) --begin;
  auto end = begin;
  while (end < styles.size() && styles[end].span.begin < span.end) ++end;
  return {begin, end};
}

std::uint32_t styled_bytes(const Document& document, Span span, Emphasis emphasis) {
  std::uint32_t bytes = 0;
  const auto [begin, end] = style_range(document, span);
  for (std::size_t i = begin; i < end; ++i) {
    const StyledRun& run = document.styles[i];
    if (run.emphasis != emphasis || !run.span.overlaps(span)) continue;
    bytes += std::min(run.span.end, span.end) - std::max(run.span.begin, span.begin);
  }
  return bytes;
}

std::pair<std::size_t, std::size_t> link_range(const Document& document, Span span) {
  const auto& links = document.links;
  auto begin = static_cast<std::size_t>(
      std::lower_bound(links.begin(), links.end(), span.begin,
                       [](const Link& link, std::uint32_t at) { return link.span.begin < at; }) -
      links.begin());
  while (begin > 0 && links[begin - 1].span.end > span.begin) --begin;
  auto end = begin;
  while (end < links.size() && links[end].span.begin < span.end) ++end;
  return {begin, end};
}

const Link* link_in(const Document& document, Span span) {
  const auto [begin, end] = link_range(document, span);
  return begin < end ? &document.links[begin] : nullptr;
}

}  // namespace vitagraph
