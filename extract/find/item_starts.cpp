#include "extract/find/item_starts.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "extract/evidence/text_model.hpp"
#include "extract/find/item_start_weights.hpp"
#include "extract/find/line_starts.hpp"
#include "extract/find/row_writer.hpp"

namespace vitagraph {
namespace {

struct RolePair {
  LineRole begin = LineRole::paper_begin;
  LineRole more = LineRole::paper_more;
};

RolePair roles_of(SectionKind kind) {
  if (kind == SectionKind::projects) return {LineRole::project_begin, LineRole::project_body};
  return {};
}

/// A share of lines as log-odds; few lines say little.
float leaning(float yes, float all) {
  const float share = (yes + 0.5F) / (all + 1.0F);
  return std::clamp(std::log(share / (1.0F - share)), -3.0F, 3.0F) * std::min(1.0F, all / 6.0F);
}

/// Lines that look alike, and how many of them begin an item.
class Habit {
 public:
  void add(std::uint32_t look, float opinion) {
    auto& count = counts_[look];
    count.first += opinion;
    count.second += 1;
  }
  /// Without the line's own opinion.
  float lean(std::uint32_t look, float own) const {
    const auto found = counts_.find(look);
    if (found == counts_.end()) return 0;
    return leaning(found->second.first - own, found->second.second - 1);
  }

 private:
  std::map<std::uint32_t, std::pair<float, float>> counts_;
};

/// What is the same for the whole list.
struct ListLook {
  std::uint16_t indent = 0xFFFF;  ///< the least of unmarked lines
  std::uint32_t widest = 1;
  float gap = 0;  ///< median of the gaps above, in points
  bool marked = false;
  float dated = 0;  ///< share of the lines that begin with a date
  float dated_end = 0;
  float bold = 0;
  LineOpening opening = LineOpening::plain;  ///< of the first line
};

bool has_mark(const Document& document, std::uint32_t i) {
  return document.lines[i].mark != ListMark::none || is_numbered_line(document, i);
}

ListLook look_of(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<StartLine>& lines) {
  ListLook look;
  std::vector<float> gaps;
  for (const StartLine& at : lines) {
    const Line& line = document.lines[at.line];
    const LineFeatures& f = segmented.features[at.line];
    if (line.mark == ListMark::none) look.indent = std::min(look.indent, line.indent);
    look.widest = std::max(look.widest, f.characters);
    look.marked = look.marked || has_mark(document, at.line);
    look.dated += f.date_at_start ? 1 : 0;
    look.dated_end += f.date_at_end ? 1 : 0;
    look.bold += f.starts_bold ? 1 : 0;
    if (line.gap_above > 0) gaps.push_back(line.gap_above);
  }
  const auto all = static_cast<float>(std::max<std::size_t>(lines.size(), 1));
  look.dated /= all;
  look.dated_end /= all;
  look.bold /= all;
  if (!gaps.empty()) {
    std::nth_element(gaps.begin(), gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2),
                     gaps.end());
    look.gap = gaps[gaps.size() / 2];
  }
  if (!lines.empty()) {
    look.opening = line_opening(document.text_of(document.lines[lines.front().line]));
  }
  return look;
}

/// How a line is set, as a number.
std::uint32_t layout_of(const Document& document, const ListLook& list, std::uint32_t i) {
  const Line& line = document.lines[i];
  const std::uint32_t flush = line.indent <= list.indent + 1 ? 0 : 1;
  const std::uint32_t gap =
      line.blank_lines_above > 0 || (list.gap > 0 && line.gap_above > 1.25F * list.gap) ? 1 : 0;
  return flush | gap << 1U | (has_mark(document, i) ? 4U : 0U) | (line.paragraph_start ? 8U : 0U) |
         (line.heading_level > 0 ? 16U : 0U) | std::min<std::uint32_t>(line.list_depth, 3) << 5U |
         (line.table_cell > 1 ? 128U : 0U);
}

TextClass class_of(std::string_view text, const TextScores& scores) {
  constexpr std::array kinds = {TextClass::person, TextClass::paper_title, TextClass::venue,
                                TextClass::prose, TextClass::project};
  TextClass best = TextClass::prose;
  for (const TextClass kind : kinds) {
    if (!text.empty() && scores.of(kind) > scores.of(best)) best = kind;
  }
  return best;
}

constexpr std::size_t role_begins_feature = 1;  ///< "has the role of a beginning"

/// The number that a line begins with, as the text or as a list mark prints it; 0 = none.
int number_of(const Document& document, std::uint32_t i) {
  std::size_t at = document.lines[i].span.begin;
  if (!is_numbered_line(document, i)) {
    if (document.lines[i].mark != ListMark::number) return 0;
    while (at > 0 && document.text[at - 1] != '\n') --at;
  }
  while (at < document.lines[i].span.end && (document.text[at] < '0' || document.text[at] > '9')) {
    if (document.text[at] == '\n') return 0;
    ++at;
  }
  int number = 0;
  for (int digits = 0; digits < 4 && at < document.lines[i].span.end; ++digits, ++at) {
    if (document.text[at] < '0' || document.text[at] > '9') break;
    number = number * 10 + (document.text[at] - '0');
  }
  return number;
}

/// Both are headings of one level, or carry the same list mark at the same place.
bool is_peer(const Document& document, std::uint32_t top, std::uint32_t i) {
  const Line& a = document.lines[top];
  const Line& b = document.lines[i];
  if (a.heading_level > 0 || b.heading_level > 0) return a.heading_level == b.heading_level;
  return has_mark(document, top) && has_mark(document, i) && a.mark == b.mark &&
         a.list_depth == b.list_depth && a.indent == b.indent;
}

bool ends_in_year(std::string_view text) {
  std::size_t end = text.size();
  while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ')')) --end;
  std::size_t digits = 0;
  while (digits < end && text[end - 1 - digits] >= '0' && text[end - 1 - digits] <= '9') ++digits;
  return digits == 4;
}

}  // namespace

std::vector<StartLine> start_lines(const Document& document, const SegmentedDocument& segmented,
                                   const SectionBlock& block, const std::vector<ListItem>& items,
                                   const std::vector<float>& opinion) {
  std::vector<StartLine> lines;
  std::vector<float> by_layout;  // what list_items thinks
  for (std::size_t k = 0; k < items.size(); ++k) {
    for (std::size_t n = 0; n < items[k].lines.size(); ++n) {
      const std::uint32_t line = items[k].lines[n];
      const bool under_label = n == 0 && (k == 0 || items[k - 1].lines.back() + 1 != line ||
                                          items[k].label != items[k - 1].label);
      lines.push_back({line, under_label, {}});
      by_layout.push_back(n == 0 ? 1.0F : 0.0F);
    }
  }
  const RolePair roles = roles_of(block.kind);
  const ListLook list = look_of(document, segmented, lines);
  const std::size_t count = lines.size();
  std::vector<float> begins(count);
  std::vector<TextScores> scores(count);
  std::vector<std::uint32_t> layouts(count), looks(count), classes(count);
  Habit layout_habit, look_habit, class_habit, cut_habit;
  for (std::size_t k = 0; k < count; ++k) {
    const std::uint32_t i = lines[k].line;
    const std::string_view text = document.text_of(document.lines[i]);
    const bool role_begins = segmented.roles[i] == roles.begin || lines[k].forced;
    begins[k] = opinion.empty() ? (role_begins ? 1.0F : 0.0F) : opinion[k];
    scores[k] = classify_text(text);
    const auto kind = static_cast<std::uint32_t>(class_of(text, scores[k]));
    const LineFeatures& f = segmented.features[i];
    layouts[k] = layout_of(document, list, i);
    looks[k] = layouts[k] | (f.date_at_start ? 256U : 0U) | (f.starts_bold ? 512U : 0U) |
               (f.starts_lower ? 1024U : 0U);
    classes[k] = layouts[k] | kind << 16U | (f.date_count > 0 ? 256U : 0U);
    layout_habit.add(layouts[k], begins[k]);
    look_habit.add(looks[k], begins[k]);
    class_habit.add(classes[k], begins[k]);
    cut_habit.add(layouts[k], by_layout[k]);
  }
  float cuts = 0, role_begins = 0, both = 0;
  std::vector<int> numbers(count);
  std::vector<bool> in_turn(count);
  int number = 0;
  bool counted = false;
  for (std::size_t k = 0; k < count; ++k) {
    const bool begin = segmented.roles[lines[k].line] == roles.begin;
    cuts += by_layout[k];
    role_begins += begin ? 1 : 0;
    both += begin ? by_layout[k] : 0;
    numbers[k] = number_of(document, lines[k].line);
    in_turn[k] = numbers[k] > 0 && number > 0 && std::abs(numbers[k] - number) == 1;
    counted = counted || in_turn[k];
    if (numbers[k] > 0) number = numbers[k];
  }
  for (std::size_t k = 0; k < count; ++k) {
    const std::uint32_t i = lines[k].line;
    const Line& line = document.lines[i];
    const LineFeatures& f = segmented.features[i];
    const std::string_view text = document.text_of(line);
    const LineRole role = segmented.roles[i];
    const bool first = k == 0, last = k + 1 == count;
    const std::uint32_t above = first ? i : lines[k - 1].line;
    const std::string_view before = first ? "" : document.text_of(document.lines[above]);
    const bool begin = role == roles.begin;
    const bool cut = by_layout[k] > 0;
    const auto neighbour = [&](std::size_t n) { return begins[n]; };
    const Line& above_line = document.lines[above];
    RowWriter row(lines[k].row);
    row.add(1.0F);
    row.add(begin);
    row.add(role == roles.more);
    row.add(cut);
    row.add(cut && begin);
    row.add(!opinion.empty()
                ? std::clamp(std::log((begins[k] + .01F) / (1.01F - begins[k])), -4.0F, 4.0F)
                : 0.0F);
    row.add(first ? 0.0F : neighbour(k - 1));
    row.add(last ? 0.0F : neighbour(k + 1));
    row.add(k > 1 ? neighbour(k - 2) : 0.0F);
    row.add(k + 2 < count ? neighbour(k + 2) : 0.0F);
    row.add(layout_habit.lean(layouts[k], begins[k]));
    row.add(look_habit.lean(looks[k], begins[k]));
    row.add(class_habit.lean(classes[k], begins[k]));
    row.add(cut_habit.lean(layouts[k], by_layout[k]));
    row.add(line.paragraph_start);
    row.add(line.blank_lines_above > 0);
    row.add(list.gap > 0 && line.gap_above > 1.25F * list.gap);
    row.add(has_mark(document, i));
    row.add(list.marked && !has_mark(document, i));
    row.add(line.list_depth > 1);
    row.add(line.indent <= list.indent + 1);
    row.add(!first && line.indent + 1 < above_line.indent);
    row.add(!first && line.indent > above_line.indent + 1);
    row.add(line.table_row > 0 && line.table_cell <= 1);
    row.add(line.table_row > 0 && line.table_cell > 1);
    row.add(line.heading_level > 0);
    row.add(f.starts_lower);
    row.add(!before.empty() && line_joins_on(before));
    row.add(!before.empty() && line_stops(before));
    row.add(!first && segmented.features[above].characters * 10 < list.widest * 8);
    row.add(ends_in_year(before));
    row.add(f.date_at_start);
    row.add(f.date_at_start ? list.dated : 0.0F);
    row.add(f.date_at_start ? 0.0F : list.dated);
    const LineOpening opening = line_opening(text);
    row.add(opening != LineOpening::plain && opening == list.opening);
    row.add(list.opening != LineOpening::plain && opening != list.opening);
    row.add(f.has_url && text.find(' ') == std::string_view::npos);
    row.add(f.starts_bold ? 1.0F - list.bold : 0.0F);
    row.add(f.starts_bold ? 0.0F : list.bold);
    row.add(classes[k] >> 16U == classes[0] >> 16U);
    row.add(scores[k].probability(TextClass::person));
    row.add(scores[k].probability(TextClass::paper_title));
    row.add(scores[k].probability(TextClass::venue));
    row.add(scores[k].probability(TextClass::prose));
    row.add(f.date_count > 0);
    row.add(f.date_only);
    row.add(!first && segmented.features[above].date_count > 0);
    row.add(f.reads_like_prose);
    row.add(cut ? leaning(both, cuts) : 0.0F);
    row.add(begin ? leaning(both, role_begins) : 0.0F);
    const LineFeatures& top = segmented.features[lines.front().line];
    const bool set_like_top = f.date_at_start == top.date_at_start &&
                              f.date_at_end == top.date_at_end && f.starts_bold == top.starts_bold;
    row.add(top.date_at_start && f.date_at_start);
    row.add(top.date_at_start && !f.date_at_start);
    row.add(top.date_at_end && f.date_at_end);
    row.add(top.date_at_end && !f.date_at_end && list.dated_end > 0.2F);
    row.add(set_like_top && layouts[k] == layouts[0]);
    row.add(cut && set_like_top);
    const bool top_marked = has_mark(document, lines.front().line);
    const bool peer = is_peer(document, lines.front().line, i);
    row.add(peer);
    row.add(top_marked && !peer);
    row.add(!top_marked && has_mark(document, i));
    row.add(in_turn[k]);
    row.add(counted && numbers[k] == 0);
    row.add(cut && classes[k] == classes[0]);
    row.add(!cut && classes[k] >> 16U != classes[0] >> 16U);
  }
  return lines;
}

namespace {

std::vector<float> judge(const std::vector<StartLine>& lines, const StartRow& weights) {
  std::vector<float> out;
  for (const StartLine& line : lines) {
    float sum = 0;
    for (std::size_t n = 0; n < start_feature_count; ++n) sum += weights[n] * line.row[n];
    out.push_back(line.forced ? 1.0F : 1.0F / (1.0F + std::exp(-sum)));
  }
  return out;
}

/// Where half of the marks or headings like the list's first begin items, all of them do.
void agree_on_marks(const Document& document, const std::vector<StartLine>& lines,
                    std::vector<float>& begins) {
  std::size_t peers = 0, beginning = 0;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    if (!is_peer(document, lines.front().line, lines[k].line)) continue;
    ++peers;
    beginning += begins[k] > 0.5F;
  }
  if (lines.empty() || beginning * 2 < peers) return;
  // A list whose items are headings begins none with another line, unless that has the role.
  const bool headings = document.lines[lines.front().line].heading_level > 0 && peers > 1;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    if (is_peer(document, lines.front().line, lines[k].line)) {
      begins[k] = 1;
    } else if (headings && !lines[k].forced && lines[k].row[role_begins_feature] < 0.5F) {
      begins[k] = 0;
    }
  }
}

}  // namespace

std::vector<float> first_opinion(SectionKind kind, const std::vector<StartLine>& lines) {
  const bool projects = kind == SectionKind::projects;
  return judge(lines, projects ? project_start_weights[0] : paper_start_weights[0]);
}

std::vector<ListItem> learnt_items(const Document& document, const SegmentedDocument& segmented,
                                   const SectionBlock& block) {
  const std::vector<ListItem> items = list_items(document, segmented, block);
  const bool projects = block.kind == SectionKind::projects;
  const StartRow& second = projects ? project_start_weights[1] : paper_start_weights[1];
  const auto opinion =
      first_opinion(block.kind, start_lines(document, segmented, block, items, {}));
  const auto lines = start_lines(document, segmented, block, items, opinion);
  auto begins = judge(lines, second);
  agree_on_marks(document, lines, begins);
  std::vector<ListItem> out;
  std::size_t at = 0;
  for (const ListItem& item : items) {
    for (const std::uint32_t line : item.lines) {
      if (begins[at] > 0.5F || out.empty()) out.push_back({{}, item.label});
      out.back().lines.push_back(line);
      ++at;
    }
  }
  return out;
}

}  // namespace vitagraph
