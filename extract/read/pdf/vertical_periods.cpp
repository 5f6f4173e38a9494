#include "extract/read/pdf/vertical_periods.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "extract/date_grammar.hpp"

namespace vitagraph {
namespace {

constexpr float same_edge = 0.6F;         // of the size
constexpr float farthest = 3.4F;          // of the size, between the two baselines
constexpr float entry_gap = 1.2F;         // times that: the least distance to the next entry
constexpr float rail_share = 0.35F;       // of the flow's width
constexpr std::size_t longest_date = 20;  // bytes
constexpr std::size_t least_pairs = 2;
constexpr float larger = 0.3F;  // points

/// A date alone in a rail.
struct RailDate {
  std::size_t line = 0;
  int month = 0;      ///< counted from the year 0; 0 for "Present"
  bool open = false;  ///< "Present"
};

bool is_open_end(const std::string& text) {
  if (text.find_first_of("0123456789|-") != std::string::npos) return false;
  // "Present" is a date behind another one only.
  const std::string period = "2000 - " + text;
  const std::vector<DateMention> dates = find_dates(period);
  return dates.size() == 1 && dates[0].is_open && dates[0].span.size() == period.size();
}

// "2019", "Jan 2019", "Present": no period.
std::optional<RailDate> date_of(const std::vector<PdfWord>& words, const PdfCell& cell) {
  const std::string text = text_of(words, cell);
  if (text.empty() || text.size() > longest_date) return std::nullopt;
  const std::vector<DateMention> dates = find_dates(text);
  if (dates.empty()) {
    return is_open_end(text) ? std::optional<RailDate>({0, 0, true}) : std::nullopt;
  }
  const DateMention& date = dates[0];
  if (dates.size() == 1 && date.is_open && is_open_end(text)) return RailDate{0, 0, true};
  const PartialDate& start = date.range.start.empty() ? date.range.end : date.range.start;
  const bool plain = dates.size() == 1 && date.span.size() == text.size() && !date.is_range &&
                     !date.is_open && !date.duration_only && !date.placeholder;
  if (!plain || start.year == 0) return std::nullopt;
  return RailDate{0, start.year * 12 + start.month, false};
}

std::optional<RailDate> rail_date(const std::vector<PdfWord>& words, const PdfLine& line) {
  if (line.cells.empty()) return std::nullopt;
  const PdfCell& cell = line.cells.front();
  const float rail = line.flow_left + rail_share * (line.flow_right - line.flow_left);
  return cell.right > rail ? std::nullopt : date_of(words, cell);
}

bool is_rising(const RailDate& first, const RailDate& second) {
  return !first.open && (second.open || first.month < second.month);
}

bool is_bar(const std::string& text) { return text == "|" || text == "│"; }

// The words of the period, begin first.
WordList period_of(std::vector<PdfWord>& words, const PdfCell& begin, const PdfCell& end) {
  PdfWord dash = words[begin.words.front()];
  dash.text = "–";
  dash.glued = dash.has_year = false;
  dash.upper = dash.lower = 0;
  WordList all = begin.words;
  all.push_back(static_cast<std::uint32_t>(words.size()));
  words.push_back(std::move(dash));
  all.insert(all.end(), end.words.begin(), end.words.end());
  return all;
}

bool aligned(const PdfCell& a, const PdfCell& b, float size) {
  const float slack = same_edge * size;
  return std::fabs(a.left - b.left) < slack || std::fabs(a.right - b.right) < slack ||
         std::fabs(a.left + a.right - b.left - b.right) < 2 * slack;
}

class Pairs {
 public:
  Pairs(std::vector<PdfWord>& words, std::vector<PdfLine>& lines) : words_(words), lines_(lines) {}

  void join() {
    find_dates_of_rail();
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::size_t rising = 0;
    for (std::size_t k = 0; k + 1 < dates_.size(); ++k) {
      if (!is_pair(k)) continue;
      pairs.emplace_back(k, k + 1);
      rising += is_rising(dates_[k], dates_[k + 1]) ? 1 : 0;
      ++k;
    }
    const bool one_way = rising == 0 || rising == pairs.size();
    if (pairs.size() < least_pairs || !one_way) return;
    for (const auto& [first, second] : pairs) put_together(first, second, rising > 0);
    std::erase_if(lines_, [](const PdfLine& line) { return line.cells.empty(); });
  }

 private:
  void find_dates_of_rail() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      std::optional<RailDate> date = rail_date(words_, lines_[i]);
      if (!date) continue;
      date->line = i;
      dates_.push_back(*date);
    }
  }

  const PdfLine& line(std::size_t k) const { return lines_[dates_[k].line]; }
  const PdfCell& cell(std::size_t k) const { return line(k).cells.front(); }
  float distance(std::size_t k) const { return line(k + 1).baseline - line(k).baseline; }

  bool is_pair(std::size_t k) const {
    const float size = line(k).size;
    if (!aligned(cell(k), cell(k + 1), size) || distance(k) > farthest * size) return false;
    if (dates_[k].open && dates_[k + 1].open) return false;
    if (dates_[k].month == dates_[k + 1].month) return false;
    const bool barred = has_bar_between(k);
    if (k + 2 < dates_.size() && !barred && distance(k + 1) < entry_gap * distance(k)) return false;
    if (!is_alone_between(k)) return false;
    return heads(dates_[k].line, dates_[k + 1].line);
  }

  bool begins_with_bar(const PdfLine& line) const {
    return is_bar(words_[line.cells.front().words.front()].text);
  }

  bool has_bar_between(std::size_t k) const {
    return std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(dates_[k].line) + 1,
                       lines_.begin() + static_cast<std::ptrdiff_t>(dates_[k + 1].line),
                       [&](const PdfLine& between) { return begins_with_bar(between); });
  }

  // Nothing but a bar stands in the rail between the two.
  bool is_alone_between(std::size_t k) const {
    for (std::size_t i = dates_[k].line + 1; i < dates_[k + 1].line; ++i) {
      if (lines_[i].cells.front().left < std::max(cell(k).right, cell(k + 1).right) &&
          !begins_with_bar(lines_[i])) {
        return false;
      }
    }
    return true;
  }

  // Whether the text beside the first date stands out from what is below it, down to the second.
  bool heads(std::size_t first, std::size_t second) const {
    if (lines_[first].cells.size() < 2) return false;
    const PdfWord& head = words_[lines_[first].cells[1].words.front()];
    bool below = false;
    for (std::size_t i = first + 1; i <= second; ++i) {
      const std::size_t text = i == second || lines_[i].cells.front().left < head.box.left - 1;
      if (text >= lines_[i].cells.size()) continue;
      const PdfWord& other = words_[lines_[i].cells[text].words.front()];
      if (!heads_text_below(head, other)) return false;
      below = true;
    }
    return below;
  }

  void put_together(std::size_t first, std::size_t second, bool rising) {
    PdfLine& head = lines_[dates_[first].line];
    PdfLine& rest = lines_[dates_[second].line];
    PdfCell& to = head.cells.front();
    const PdfCell from = rest.cells.front();
    to.words = rising ? period_of(words_, to, from) : period_of(words_, from, to);
    to.left = std::min(to.left, from.left);
    to.right = std::max(to.right, from.right);
    rest.cells.erase(rest.cells.begin());
    for (std::size_t i = dates_[first].line + 1; i < dates_[second].line; ++i) {
      if (begins_with_bar(lines_[i])) drop_bar(lines_[i]);
    }
  }

  void drop_bar(PdfLine& line) const {
    PdfCell& cell = line.cells.front();
    cell.words.erase(cell.words.begin());
    if (cell.words.empty()) {
      line.cells.erase(line.cells.begin());
    } else {
      cell.left = words_[cell.words.front()].box.left;
    }
  }

  std::vector<PdfWord>& words_;
  std::vector<PdfLine>& lines_;
  std::vector<RailDate> dates_;  // from top to bottom
};

}  // namespace

void join_vertical_periods(std::vector<PdfWord>& words, std::vector<PdfLine>& lines) {
  const auto dated = std::count_if(lines.begin(), lines.end(), [&](const PdfLine& line) {
    return words[line.cells.front().words.back()].has_year;
  });
  if (static_cast<std::size_t>(dated) >= least_pairs) Pairs(words, lines).join();
}

VerticalPeriod vertical_period_in(const std::vector<PdfWord>& words,
                                  const std::vector<PdfLine>& cell) {
  if (cell.size() < 2 || cell.size() > 3) return VerticalPeriod::none;
  for (const PdfLine& line : cell) {
    if (line.cells.size() > 1) return VerticalPeriod::none;
  }
  if (cell.size() == 3 && !is_bar(text_of(words, cell[1].cells.front()))) {
    return VerticalPeriod::none;
  }
  const std::optional<RailDate> first = date_of(words, cell.front().cells.front());
  const std::optional<RailDate> second = date_of(words, cell.back().cells.front());
  const bool period = first && second && !(first->open && second->open) &&
                      (first->open || second->open || first->month != second->month);
  if (!period) return VerticalPeriod::none;
  return is_rising(*first, *second) ? VerticalPeriod::rising : VerticalPeriod::falling;
}

void join_vertical_period(std::vector<PdfWord>& words, std::vector<PdfLine>& cell,
                          VerticalPeriod way) {
  PdfCell& first = cell.front().cells.front();
  const PdfCell& last = cell.back().cells.front();
  first.words =
      way == VerticalPeriod::rising ? period_of(words, first, last) : period_of(words, last, first);
  first.left = std::min(first.left, last.left);
  first.right = std::max(first.right, last.right);
  cell.resize(1);
}

bool heads_text_below(const PdfWord& head, const PdfWord& below) {
  return (head.bold && !below.bold) || head.size > below.size + larger || head.font != below.font;
}

}  // namespace vitagraph
