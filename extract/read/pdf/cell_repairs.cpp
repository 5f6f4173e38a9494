#include "extract/read/pdf/cell_repairs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

#include "extract/date_grammar.hpp"
#include "extract/fold.hpp"
#include "extract/read/pdf/gutter_score.hpp"
#include "extract/read/pdf/line_shape.hpp"

namespace vitagraph {
namespace {

constexpr float reach = 2.2F;      // of the size: how far below the rest of a period may stand
constexpr float same_edge = 0.5F;  // of the size
constexpr std::size_t longest_date = 34;  // characters
constexpr std::size_t longest_month = 12;

constexpr std::array<std::string_view, 7> dashes = {"-", "–", "—", "−", "―", "‒", "to"};

bool ends_with_dash(std::string_view text) {
  return std::ranges::any_of(dashes, [&](std::string_view dash) {
    return text == dash || (text.ends_with(dash) && (dash != "to" || text.ends_with(" to")));
  });
}

bool starts_with_dash(std::string_view text) {
  return std::ranges::any_of(dashes, [&](std::string_view dash) {
    return text == dash || (text.starts_with(dash) && (dash != "to" || text.starts_with("to ")));
  });
}

bool holds_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

bool aligned(const PdfCell& a, const PdfCell& b, float size) {
  const float slack = same_edge * size;
  return std::fabs(a.left - b.left) < slack || std::fabs(a.right - b.right) < slack ||
         std::fabs(a.left + a.right - b.left - b.right) < 2 * slack;
}

// A cell that could be the rest of a period: short, and dated.
bool could_end(std::string_view text) {
  return character_count(text) <= longest_date && (has_year(text) || !holds_digit(text)) &&
         std::count(text.begin(), text.end(), ' ') <= 2;
}

std::string_view last_word(std::string_view text) {
  const auto blank = text.find_last_of(' ');
  return blank == text.npos ? text : text.substr(blank + 1);
}

// "Mar", "Jan 2014 - March": letters behind a period's dash, or one word alone.
bool ends_with_lone_word(std::string_view text) {
  const auto blank = text.find_last_of(' ');
  const std::string_view last = last_word(text);
  if (last.empty() || character_count(last) > longest_month || holds_digit(last) ||
      ends_with_dash(last))
    return false;
  return blank == text.npos || ends_with_dash(text.substr(0, blank));
}

bool is_mostly_dates(const std::string& text) {
  std::size_t bytes = 0;
  for (const DateMention& date : find_dates(text)) bytes += date.span.size();
  return 2 * bytes >= text.size();
}

// "Mar" and "2014", "September" and "2014-Present"; the rest of an open end of several words.
bool ends_month(const std::string& begin, const std::string& text) {
  if (character_count(text) > longest_date) return false;
  if (!has_year(text.substr(0, 4))) return has_year(begin) && is_one_date(begin + " " + text);
  return is_one_date(std::string(last_word(begin)) + " " + text);
}

// The first year of four digits; 0 where there is none.
int year_in(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(i),
                     text.begin() + static_cast<std::ptrdiff_t>(i) + 4, is_digit)) {
      continue;
    }
    return (text[i] - '0') * 1000 + (text[i + 1] - '0') * 100 + (text[i + 2] - '0') * 10 +
           (text[i + 3] - '0');
  }
  return 0;
}

// "2023 -" above "summer 2022": the date of the next entry, not the end of a period.
bool ends_before(std::string_view begin, std::string_view rest) {
  const int last = year_in(rest);
  return last != 0 && last < year_in(begin);
}

// "2016", "heute" behind "2014 -".
bool ends_period(const std::string& begin, const std::string& text) {
  return could_end(text) && !ends_before(begin, text) && !starts_with_dash(text) &&
         !ends_with_dash(text) && (has_year(text) || is_one_date(begin + " " + text));
}

// "текущий момент" behind "2014 -".
bool ends_openly(const std::string& begin, const std::string& text) {
  return could_end(text) && !holds_digit(text) && is_one_date(begin + " " + text);
}

// Whether a cell is the rest of the period that begins in the one above: "Jan 2014 - Mar" with the
// year below, "2014 -", "2014" with "- 2016", "2014–en" with "curso". `below`: what stands under
// it.
bool goes_on_with(const std::string& begin, const std::string& text, const std::string& below) {
  if (ends_with_dash(begin))
    return ends_period(begin, text) || ends_openly(begin, text + " " + below);
  if (ends_with_lone_word(begin)) return ends_month(begin, text);
  if (starts_with_dash(text)) return could_end(text);
  return !is_one_date(begin) && ends_openly(begin, text);
}

class PeriodJoiner {
 public:
  PeriodJoiner(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines)
      : words_(words), lines_(lines) {}

  void run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (lines_[i].cells.size() < 2 && !stands_in_rail(i)) continue;
      for (std::size_t c = 0; c < lines_[i].cells.size(); ++c) {
        while (take_rest(i, c)) {
        }
      }
    }
    std::erase_if(lines_, [](const PdfLine& line) { return line.cells.empty(); });
  }

 private:
  // A short line beside which others stand farther right.
  bool stands_in_rail(std::size_t i) const {
    const PdfLine& line = lines_[i];
    if (line.cells.empty()) return false;
    const float width = line.flow_right - line.flow_left;
    return line.cells[0].right - line.cells[0].left < 0.3F * width && i + 1 < lines_.size() &&
           lines_[i + 1].cells.size() + (i > 0 ? lines_[i - 1].cells.size() : 0) > 2;
  }

  bool take_rest(std::size_t i, std::size_t c) {
    const std::string begin = text_of(words_, lines_[i].cells[c]);
    if (character_count(begin) > longest_date) return false;
    if (!has_year(begin) && !ends_with_lone_word(begin)) return false;
    const float size = lines_[i].size;
    const float last = words_[lines_[i].cells[c].words.back()].baseline;
    for (std::size_t j = i + 1; j < lines_.size(); ++j) {
      if (lines_[j].baseline - last > reach * size) break;
      for (std::size_t k = 0; k < lines_[j].cells.size(); ++k) {
        PdfCell& rest = lines_[j].cells[k];
        if (!aligned(lines_[i].cells[c], rest, size)) continue;
        const std::string text = text_of(words_, rest);
        if (!goes_on_with(begin, text, text_below(j, rest))) return false;
        move(i, c, j, k);
        return true;
      }
    }
    return false;
  }

  /// What stands right below a cell in the same rail: "текущий" is wrapped before "момент".
  std::string text_below(std::size_t j, const PdfCell& cell) const {
    if (j + 1 >= lines_.size()) return {};
    const PdfLine& below = lines_[j + 1];
    if (below.cells.empty() || below.baseline - lines_[j].baseline > reach * below.size) return {};
    return aligned(cell, below.cells[0], below.size) ? text_of(words_, below.cells[0]) : "";
  }

  void move(std::size_t i, std::size_t c, std::size_t j, std::size_t k) {
    PdfCell& cell = lines_[i].cells[c];
    const PdfCell rest = lines_[j].cells[k];
    cell.words.insert(cell.words.end(), rest.words.begin(), rest.words.end());
    cell.left = std::min(cell.left, rest.left);
    cell.right = std::max(cell.right, rest.right);
    lines_[j].cells.erase(lines_[j].cells.begin() + static_cast<std::ptrdiff_t>(k));
  }

  const std::vector<PdfWord>& words_;
  std::vector<PdfLine>& lines_;
};

constexpr float flush_gap = 0.45F;  // of the size, at least, before a date that ends flush right
constexpr float wider_gap = 1.3F;   // than the gaps beside it
constexpr std::size_t most_date_words = 7;

// Where a date begins that ends the cell, behind a gap wider than a blank; 0 where none does.
std::size_t flush_date_in(const std::vector<PdfWord>& words, const PdfCell& cell) {
  const WordList& all = cell.words;
  const auto gap = [&](std::size_t k) {
    return words[all[k]].box.left - words[all[k - 1]].box.right;
  };
  bool dated = false;
  for (std::size_t k = all.size(); k-- > 1 && all.size() - k <= most_date_words;) {
    const PdfWord& word = words[all[k]];
    dated = dated || word.has_year;
    if (!dated || word.glued || gap(k) < flush_gap * word.size) continue;
    const bool wide = (k < 2 || words[all[k - 1]].glued || gap(k) > wider_gap * gap(k - 1)) &&
                      (k + 1 == all.size() || gap(k) > wider_gap * gap(k + 1));
    if (!wide) continue;
    const auto text_from = [&](std::size_t first) {
      PdfCell rest;
      rest.words.assign(all.begin() + static_cast<std::ptrdiff_t>(first), all.end());
      return text_of(words, rest);
    };
    // Behind "Aug." a sentence might end, so some set a wider blank there.
    std::size_t before = k - 1;
    while (before > 0 && words[all[before]].glued) --before;
    if (is_one_date(text_from(before))) continue;
    const std::string text = text_from(k);
    return is_one_date(text) && !ends_with_dash(text) ? k : 0;
  }
  return 0;
}

// The date that the cell's last words are: "03/2012 –"; empty where no period is left open there.
std::string open_period_at_end(const std::vector<PdfWord>& words, const PdfCell& cell) {
  if (!ends_with_dash(text_of(words, cell))) return {};
  PdfCell tail;
  for (std::size_t k = cell.words.size(); k-- > 0 && cell.words.size() - k <= most_date_words;) {
    tail.words.insert(tail.words.begin(), cell.words[k]);
    if (words[cell.words[k]].has_year) return text_of(words, tail);
  }
  return {};
}

constexpr float wrapped_pitch = 1.45F;  // of the size, at most, between lines of one text
constexpr float widest_pitch = 2.3F;    // where all lines are spaced
constexpr float full_text = 8.0F;       // of the size: a line of text that ends so near is full

constexpr float longest_next = 5.0F;  // of the size: a word that did not fit, be it longer
constexpr std::size_t most_wraps = 2;
constexpr std::size_t longest_joint = 4;  // characters: "of", "and", "avec"
constexpr float least_free = 2.5F;        // of the size, left free before a flush-right date

class WrappedText {
 public:
  WrappedText(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines)
      : words_(words), lines_(lines) {
    for (const PdfLine& line : lines_) {
      const bool wide = line.cells.size() == 1 && line.cells[0].right - line.cells[0].left >
                                                      0.5F * (line.flow_right - line.flow_left);
      if (wide) right_ = std::max(right_, line.cells[0].right);
      if (line.cells.size() > 1 && is_flush_date(line)) {
        beside_dates_ = std::max(beside_dates_, line.cells[line.cells.size() - 2].right);
        dates_ = std::min(dates_, line.cells.back().left);
      }
    }
    pitch_ = pitch();
  }

  void run() {
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (lines_[i].cells.size() < 2 || !is_flush_date(lines_[i])) continue;
      const PdfCell date = lines_[i].cells.back();
      std::size_t last = i;
      while (last + 1 < lines_.size() && last <= i + most_wraps && runs_on(i, last, date)) ++last;
      if (last == i || last > i + most_wraps) continue;  // a paragraph is no head
      lines_[i].cells.pop_back();
      lines_[last].cells.push_back(date);
      lines_[last].date_behind = true;
      for (std::size_t k = i + 1; k <= last; ++k) lines_[k].run_on = true;
      i = last;
    }
  }

 private:
  bool is_flush_date(const PdfLine& line) const {
    const std::string text = text_of(words_, line.cells.back());
    return has_year(text) && character_count(text) <= longest_date &&
           line.cells.back().right > line.flow_right - 2 * line.size && is_mostly_dates(text);
  }

  // Whether the text of line `last` was full, and the line below goes on with it.
  bool runs_on(std::size_t first, std::size_t last, const PdfCell& date) const {
    const PdfLine& above = lines_[last];
    const PdfLine& below = lines_[last + 1];
    const PdfCell& text = above.cells[last == first ? above.cells.size() - 2 : 0];
    // What stands below the date is no part of the text: a place.
    const bool beside = below.cells.size() == 2 &&
                        std::fabs(below.cells[1].right - date.right) < same_edge * above.size;
    if (below.cells.size() != 1 && (!beside || is_flush_date(below))) return false;
    if (!may_run_on(above, text, below)) return false;
    const PdfWord& end = words_[text.words.back()];
    const PdfWord& next = words_[below.cells[0].words.front()];
    const float width = next.box.right - next.box.left + 0.3F * above.size;
    // The column beside the dates may end long before them: words tell that text goes on.
    if (text.right + width > beside_dates_ && (is_open(end.text) || begins_small(next.text))) {
      return true;
    }
    if (beside) return false;
    const float free = least_free * above.size;
    if (text.right + width > date.left - free) return true;
    if (right_ > 0 && text.right + width > right_) return true;
    // Where no text reaches below the longest date, the dates are a column that it has to leave.
    const bool column = std::max(beside_dates_, below.cells[0].right) < dates_ - free / 4;
    return column && text.right + std::min(width, longest_next * above.size) > dates_ - free;
  }

  // The widest distance between lines of one text, as a multiple of the size: lines may be spaced.
  float pitch() const {
    std::map<int, int> votes;  // in twentieths
    for (std::size_t i = 1; i < lines_.size(); ++i) {
      const PdfLine& above = lines_[i - 1];
      const PdfLine& line = lines_[i];
      if (std::fabs(above.size - line.size) > 0.3F) continue;
      const bool full = above.cells.size() == 1 && right_ > 0 &&
                        above.cells[0].right > right_ - full_text * line.size;
      const float pitch = (line.baseline - above.baseline) / line.size;
      if (pitch < widest_pitch) votes[static_cast<int>(std::lround(pitch * 20))] += full ? 3 : 1;
    }
    const auto most =
        std::max_element(votes.begin(), votes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == votes.end()) return wrapped_pitch;
    return std::max(static_cast<float>(most->first) / 20 + 0.1F, wrapped_pitch);
  }

  // Whether nothing in how they look parts a text from the line below it.
  bool may_run_on(const PdfLine& above, const PdfCell& text, const PdfLine& below) const {
    const PdfWord& end = words_[text.words.back()];
    const PdfWord& next = words_[below.cells[0].words.front()];
    return below.baseline - above.baseline < pitch_ * above.size && end.bold == next.bold &&
           end.italic == next.italic && end.colour == next.colour &&
           std::fabs(end.size - next.size) < 0.4F && !next.icon && !is_bullet(next.text) &&
           std::fabs(below.cells[0].left - text.left) < 2 * above.size;
  }

  // "of", "and", "International Affairs,": the text goes on.
  static bool is_open(std::string_view word) {
    const char last = word.back();
    if (last == ',' || last == '&' || last == '-' || last == '/') return true;
    return character_count(word) <= longest_joint && begins_small(word) && word.back() != '.';
  }

  static bool is_bullet(std::string_view word) {
    return character_count(word) == 1 && !(word[0] >= 'A' && word[0] <= 'Z') &&
           !(word[0] >= 'a' && word[0] <= 'z');
  }

  const std::vector<PdfWord>& words_;
  std::vector<PdfLine>& lines_;
  float right_ = 0;
  float beside_dates_ = 0;  // where the text beside flush-right dates ends at most
  float dates_ = 1e9F;      // where the first of those dates begins
  float pitch_ = wrapped_pitch;
};

constexpr float narrowest_rail = 3.0F;  // of the size
constexpr float widest_rail = 0.36F;    // of the flow
constexpr float rows_per_label = 2.0F;  // at least, on average
constexpr float rows_of_lone_label = 6.0F;
constexpr std::size_t longest_label = 40;  // characters

/// A rail: labels end left of `x`, the text of the rows [first, last) begins at or behind it.
struct Rail {
  float x = 0;
  std::size_t first = 0;
  std::size_t last = 0;
};

bool has_label(const PdfLine& line, float x) {
  return !line.cells.empty() && line.cells[0].right < x && line.cells[0].left < x;
}

bool crosses(const PdfLine& line, float x) {
  return std::any_of(line.cells.begin(), line.cells.end(),
                     [&](const PdfCell& cell) { return cell.left < x - 1 && cell.right > x + 1; });
}

class RailFinder {
 public:
  RailFinder(const std::vector<PdfWord>& words, const std::vector<PdfLine>& lines)
      : words_(words), lines_(lines) {}

  Rail find() const {
    std::map<int, int> votes;  // where text may begin behind labels, in steps of 2 points
    for (const PdfLine& line : lines_) {
      if (line.cells.empty()) continue;
      const bool far = line.cells[0].left > line.flow_left + narrowest_rail * line.size;
      if (far) ++votes[static_cast<int>(std::lround(line.cells[0].left / 2))];
      if (line.cells.size() >= 2) ++votes[static_cast<int>(std::lround(line.cells[1].left / 2))];
    }
    Rail best;
    std::size_t most = 0;
    for (const auto& [step, count] : votes) {
      if (count < 2) continue;
      const Rail rail = rail_at(static_cast<float>(step) * 2 - 2);
      if (rail.last - rail.first > most) {
        best = rail;
        most = rail.last - rail.first;
      }
    }
    return best;
  }

 private:
  // The longest stretch of rows that do not cross x and behave like a rail.
  Rail rail_at(float x) const {
    Rail best;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= lines_.size(); ++i) {
      if (i < lines_.size() && !crosses(lines_[i], x)) continue;
      const Rail rail{x, first, i};
      if (i - first > best.last - best.first && is_label_rail(rail)) best = rail;
      first = i + 1;
    }
    return best;
  }

  bool is_label_rail(const Rail& rail) const {
    float labels = 0;
    float dated = 0;
    float both = 0;
    float rows = 0;
    float starts = 0;  // rows whose text begins at the rail's edge
    for (std::size_t i = rail.first; i < rail.last; ++i) {
      const PdfLine& line = lines_[i];
      const bool label = has_label(line, rail.x);
      const std::size_t text = label ? 1 : 0;
      if (label) {
        const std::string words = text_of(words_, line.cells[0]);
        if (character_count(words) > longest_label) return false;
        const float width = line.cells[0].right - line.flow_left;
        if (width > widest_rail * (line.flow_right - line.flow_left)) return false;
        ++labels;
        dated += holds_digit(words) ? 1.0F : 0.0F;
      }
      if (text >= line.cells.size()) continue;
      ++rows;
      both += label ? 1.0F : 0.0F;
      starts += line.cells[text].left < rail.x + 4 * line.size ? 1.0F : 0.0F;
    }
    const float least = labels < 2 ? rows_of_lone_label : rows_per_label * labels;
    return labels >= 1 && dated <= 0.25F * labels && both >= 0.45F * labels && rows >= least &&
           starts >= 0.7F * rows;
  }

  const std::vector<PdfWord>& words_;
  const std::vector<PdfLine>& lines_;
};

// Whether two labels, one right below the other, are one that is wrapped: the rail was full.
bool continues_label(const std::vector<PdfWord>& words, const PdfLine& above, const PdfLine& below,
                     float rail_width) {
  const PdfWord& a = words[above.cells[0].words.front()];
  const PdfWord& b = words[below.cells[0].words.front()];
  const float together =
      above.cells[0].right - above.cells[0].left + 0.25F * b.size + b.box.right - b.box.left;
  const auto in_capitals = [](const PdfWord& word) { return word.upper > 1 && word.lower == 0; };
  if (in_capitals(a) != in_capitals(b)) return false;
  if (below.cells.size() > 1 && together < rail_width - 0.2F * b.size) return false;
  return below.baseline - above.baseline < 1.6F * above.size && a.bold == b.bold &&
         a.colour == b.colour && std::fabs(a.size - b.size) < 0.6F;
}

}  // namespace

bool is_one_date(const std::string& text) {
  const std::vector<DateMention> dates = find_dates(text);
  return dates.size() == 1 && dates[0].span.size() + 2 >= text.size();
}

void cut_flush_dates(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines) {
  for (PdfLine& line : lines) {
    PdfCell& last = line.cells.back();
    if (last.right < line.flow_right - line.size || last.words.size() < 3) continue;
    const std::size_t begin = flush_date_in(words, last);
    if (begin == 0) continue;
    PdfCell date;
    date.words.assign(last.words.begin() + static_cast<std::ptrdiff_t>(begin), last.words.end());
    date.left = words[date.words.front()].box.left;
    date.right = last.right;
    last.words.resize(begin);
    last.right = words[last.words.back()].box.right;
    line.cells.push_back(std::move(date));
  }
}

void join_torn_periods(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines) {
  PeriodJoiner(words, lines).run();
}

void let_broken_periods_run_on(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    PdfLine& below = lines[i + 1];
    const bool close = below.baseline - lines[i].baseline < wrapped_pitch * below.size;
    if (below.cells.size() != 1 || !close) continue;
    const std::string begin = open_period_at_end(words, lines[i].cells.back());
    below.run_on |= !begin.empty() && is_one_date(begin + " " + text_of(words, below.cells[0]));
  }
}

void let_wrapped_text_run_on(const std::vector<PdfWord>& words, std::vector<PdfLine>& lines) {
  WrappedText(words, lines).run();
}

std::vector<PdfLine> with_labels_apart(const std::vector<PdfWord>& words,
                                       std::vector<PdfLine> lines) {
  const Rail rail = RailFinder(words, lines).find();
  if (rail.last == 0) return lines;
  std::vector<PdfLine> out;
  float left = 1e9F;
  float right = -1e9F;
  for (std::size_t i = rail.first; i < rail.last; ++i) {
    if (!has_label(lines[i], rail.x)) continue;
    left = std::min(left, lines[i].cells[0].left);
    right = std::max(right, lines[i].cells[0].right);
  }
  std::size_t label_at = 0;        // in `out`, of the label that the last row had
  const PdfLine* above = nullptr;  // the row before, when it had a label
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool inside = i >= rail.first && i < rail.last;
    if (!inside || !has_label(lines[i], rail.x)) {
      out.push_back(lines[i]);
      above = nullptr;
      continue;
    }
    PdfLine label = lines[i];
    label.cells.resize(1);
    label.label = true;
    if (above != nullptr && continues_label(words, *above, lines[i], right - left)) {
      WordList& all = out[label_at].cells[0].words;
      all.insert(all.end(), label.cells[0].words.begin(), label.cells[0].words.end());
    } else {
      label_at = out.size();
      out.push_back(label);
    }
    above = &lines[i];
    PdfLine text = lines[i];
    text.cells.erase(text.cells.begin());
    if (!text.cells.empty()) out.push_back(text);
  }
  return out;
}

}  // namespace vitagraph
