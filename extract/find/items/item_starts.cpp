#include "extract/find/items/item_starts.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "extract/evidence/text_model.hpp"
#include "extract/find/items/item_start_weights.hpp"
#include "extract/find/items/line_starts.hpp"
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

/// The lines of a section and what is asked of each before its row can be written.
class StartRows {
 public:
  StartRows(const Document& document, const SegmentedDocument& segmented, RolePair roles,
            std::vector<StartLine>& lines, const std::vector<float>& by_layout)
      : document_(document),
        segmented_(segmented),
        roles_(roles),
        lines_(lines),
        by_layout_(by_layout),
        list_(look_of(document, segmented, lines)) {
    for (std::size_t k = 0; k < lines_.size(); ++k) read_line(k);
    for (std::size_t k = 0; k < lines_.size(); ++k) read_number(k);
  }

  /// All rows, by the roles' opinion.
  void write() {
    for (std::size_t k = 0; k < lines_.size(); ++k) {
      readings_[k].begins = role_begins(k) || lines_[k].forced ? 1.0F : 0.0F;
    }
    tell_habits();
    for (std::size_t k = 0; k < lines_.size(); ++k) {
      RowWriter row(lines_[k].row);
      put_opinions(k, row);
      put_place(k, row);
      put_words(k, row);
      put_likeness_to_top(k, row);
    }
  }

  /// The rows once more, by an opinion of each line: only their first columns hang on it.
  void write_anew(const std::vector<float>& opinion) {
    asked_ = true;
    for (std::size_t k = 0; k < lines_.size(); ++k) readings_[k].begins = opinion[k];
    tell_habits();
    for (std::size_t k = 0; k < lines_.size(); ++k) {
      RowWriter row(lines_[k].row);
      put_opinions(k, row);
    }
  }

 private:
  /// Of one line.
  struct Reading {
    float begins = 0;
    TextScores scores;
    std::uint32_t layout = 0, look = 0, kind = 0;
    int number = 0;
    bool in_turn = false;  ///< its number follows the last one
  };

  bool role_begins(std::size_t k) const { return segmented_.roles[lines_[k].line] == roles_.begin; }
  const Line& line_of(std::size_t k) const { return document_.lines[lines_[k].line]; }
  const LineFeatures& features_of(std::size_t k) const {
    return segmented_.features[lines_[k].line];
  }

  void read_line(std::size_t k) {
    Reading& r = readings_.emplace_back();
    const std::uint32_t i = lines_[k].line;
    const std::string_view text = document_.text_of(document_.lines[i]);
    r.scores = classify_text(text);
    const LineFeatures& f = segmented_.features[i];
    r.layout = layout_of(document_, list_, i);
    r.look = r.layout | (f.date_at_start ? 256U : 0U) | (f.starts_bold ? 512U : 0U) |
             (f.starts_lower ? 1024U : 0U);
    r.kind = r.layout | static_cast<std::uint32_t>(class_of(text, r.scores)) << 16U |
             (f.date_count > 0 ? 256U : 0U);
    cut_habit_.add(r.layout, by_layout_[k]);
  }

  void tell_habits() {
    layout_habit_ = look_habit_ = class_habit_ = {};
    for (const Reading& r : readings_) {
      layout_habit_.add(r.layout, r.begins);
      look_habit_.add(r.look, r.begins);
      class_habit_.add(r.kind, r.begins);
    }
  }

  void read_number(std::size_t k) {
    const bool begin = role_begins(k);
    cuts_ += by_layout_[k];
    begins_by_role_ += begin ? 1 : 0;
    both_ += begin ? by_layout_[k] : 0;
    Reading& r = readings_[k];
    r.number = number_of(document_, lines_[k].line);
    r.in_turn = r.number > 0 && last_number_ > 0 && std::abs(r.number - last_number_) == 1;
    counted_ = counted_ || r.in_turn;
    if (r.number > 0) last_number_ = r.number;
  }

  /// Of the roles, of list_items, of the lines around and of those that look alike.
  void put_opinions(std::size_t k, RowWriter& row) const {
    const std::size_t count = readings_.size();
    const Reading& r = readings_[k];
    const bool begin = role_begins(k);
    const bool cut = by_layout_[k] > 0;
    row.add(1.0F);
    row.add(begin);
    row.add(segmented_.roles[lines_[k].line] == roles_.more);
    row.add(cut);
    row.add(cut && begin);
    row.add(asked_ ? std::clamp(std::log((r.begins + .01F) / (1.01F - r.begins)), -4.0F, 4.0F)
                   : 0.0F);
    row.add(k == 0 ? 0.0F : readings_[k - 1].begins);
    row.add(k + 1 == count ? 0.0F : readings_[k + 1].begins);
    row.add(k > 1 ? readings_[k - 2].begins : 0.0F);
    row.add(k + 2 < count ? readings_[k + 2].begins : 0.0F);
    row.add(layout_habit_.lean(r.layout, r.begins));
    row.add(look_habit_.lean(r.look, r.begins));
    row.add(class_habit_.lean(r.kind, r.begins));
    row.add(cut_habit_.lean(r.layout, by_layout_[k]));
  }

  void put_place(std::size_t k, RowWriter& row) const {
    const Line& line = line_of(k);
    const bool first = k == 0;
    const Line& above = first ? line : line_of(k - 1);
    const bool marked = has_mark(document_, lines_[k].line);
    row.add(line.paragraph_start);
    row.add(line.blank_lines_above > 0);
    row.add(list_.gap > 0 && line.gap_above > 1.25F * list_.gap);
    row.add(marked);
    row.add(list_.marked && !marked);
    row.add(line.list_depth > 1);
    row.add(line.indent <= list_.indent + 1);
    row.add(!first && line.indent + 1 < above.indent);
    row.add(!first && line.indent > above.indent + 1);
    row.add(line.table_row > 0 && line.table_cell <= 1);
    row.add(line.table_row > 0 && line.table_cell > 1);
    row.add(line.heading_level > 0);
  }

  void put_words(std::size_t k, RowWriter& row) const {
    const Reading& r = readings_[k];
    const LineFeatures& f = features_of(k);
    const std::string_view text = document_.text_of(line_of(k));
    const bool first = k == 0;
    const std::string_view before = first ? "" : document_.text_of(line_of(k - 1));
    row.add(f.starts_lower);
    row.add(!before.empty() && line_joins_on(before));
    row.add(!before.empty() && line_stops(before));
    row.add(!first && features_of(k - 1).characters * 10 < list_.widest * 8);
    row.add(ends_in_year(before));
    row.add(f.date_at_start);
    row.add(f.date_at_start ? list_.dated : 0.0F);
    row.add(f.date_at_start ? 0.0F : list_.dated);
    const LineOpening opening = line_opening(text);
    row.add(opening != LineOpening::plain && opening == list_.opening);
    row.add(list_.opening != LineOpening::plain && opening != list_.opening);
    row.add(f.has_url && text.find(' ') == std::string_view::npos);
    row.add(f.starts_bold ? 1.0F - list_.bold : 0.0F);
    row.add(f.starts_bold ? 0.0F : list_.bold);
    row.add(r.kind >> 16U == readings_[0].kind >> 16U);
    row.add(r.scores.probability(TextClass::person));
    row.add(r.scores.probability(TextClass::paper_title));
    row.add(r.scores.probability(TextClass::venue));
    row.add(r.scores.probability(TextClass::prose));
    row.add(f.date_count > 0);
    row.add(f.date_only);
    row.add(!first && features_of(k - 1).date_count > 0);
    row.add(f.reads_like_prose);
    row.add(by_layout_[k] > 0 ? leaning(both_, cuts_) : 0.0F);
    row.add(role_begins(k) ? leaning(both_, begins_by_role_) : 0.0F);
  }

  /// The first line of a section begins an item for sure.
  void put_likeness_to_top(std::size_t k, RowWriter& row) const {
    const Reading& r = readings_[k];
    const Reading& first = readings_[0];
    const LineFeatures& f = features_of(k);
    const LineFeatures& top = features_of(0);
    const bool cut = by_layout_[k] > 0;
    const bool set_like_top = f.date_at_start == top.date_at_start &&
                              f.date_at_end == top.date_at_end && f.starts_bold == top.starts_bold;
    row.add(top.date_at_start && f.date_at_start);
    row.add(top.date_at_start && !f.date_at_start);
    row.add(top.date_at_end && f.date_at_end);
    row.add(top.date_at_end && !f.date_at_end && list_.dated_end > 0.2F);
    row.add(set_like_top && r.layout == first.layout);
    row.add(cut && set_like_top);
    const bool top_marked = has_mark(document_, lines_.front().line);
    const bool peer = is_peer(document_, lines_.front().line, lines_[k].line);
    row.add(peer);
    row.add(top_marked && !peer);
    row.add(!top_marked && has_mark(document_, lines_[k].line));
    row.add(r.in_turn);
    row.add(counted_ && r.number == 0);
    row.add(cut && r.kind == first.kind);
    row.add(!cut && r.kind >> 16U != first.kind >> 16U);
  }

  const Document& document_;
  const SegmentedDocument& segmented_;
  RolePair roles_;
  std::vector<StartLine>& lines_;
  const std::vector<float>& by_layout_;  ///< what list_items thinks
  ListLook list_;
  std::vector<Reading> readings_;
  Habit layout_habit_, look_habit_, class_habit_, cut_habit_;
  float cuts_ = 0, begins_by_role_ = 0, both_ = 0;
  int last_number_ = 0;
  bool counted_ = false;
  bool asked_ = false;  ///< the opinion is not the roles'
};

/// The lines of a list, their rows empty; `by_layout`: of each, does list_items begin an item?
std::vector<StartLine> lines_of(const std::vector<ListItem>& items, std::vector<float>& by_layout) {
  std::vector<StartLine> lines;
  for (std::size_t k = 0; k < items.size(); ++k) {
    for (std::size_t n = 0; n < items[k].lines.size(); ++n) {
      const std::uint32_t line = items[k].lines[n];
      const bool under_label = n == 0 && (k == 0 || items[k - 1].lines.back() + 1 != line ||
                                          items[k].label != items[k - 1].label);
      lines.push_back({line, under_label, {}});
      by_layout.push_back(n == 0 ? 1.0F : 0.0F);
    }
  }
  return lines;
}

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

std::vector<StartLine> start_lines(const Document& document, const SegmentedDocument& segmented,
                                   const SectionBlock& block, const std::vector<ListItem>& items,
                                   const std::vector<float>& opinion) {
  std::vector<float> by_layout;
  std::vector<StartLine> lines = lines_of(items, by_layout);
  StartRows rows(document, segmented, roles_of(block.kind), lines, by_layout);
  rows.write();
  if (!opinion.empty()) rows.write_anew(opinion);
  return lines;
}

std::vector<float> first_opinion(SectionKind kind, const std::vector<StartLine>& lines) {
  const bool projects = kind == SectionKind::projects;
  return judge(lines, projects ? project_start_weights[0] : paper_start_weights[0]);
}

std::vector<ListItem> learnt_items(const Document& document, const SegmentedDocument& segmented,
                                   const SectionBlock& block) {
  const std::vector<ListItem> items = list_items(document, segmented, block);
  const bool projects = block.kind == SectionKind::projects;
  const StartRow& second = projects ? project_start_weights[1] : paper_start_weights[1];
  std::vector<float> by_layout;
  std::vector<StartLine> lines = lines_of(items, by_layout);
  StartRows rows(document, segmented, roles_of(block.kind), lines, by_layout);
  rows.write();
  rows.write_anew(first_opinion(block.kind, lines));
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
