#include "extract/read/pdf/table_lines.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "extract/date_grammar.hpp"
#include "extract/read/list_mark.hpp"
#include "extract/read/pdf/cell_repairs.hpp"
#include "extract/read/pdf/glyph_text.hpp"
#include "extract/read/pdf/line_shape.hpp"
#include "extract/read/pdf/vertical_periods.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_wrapped_lines = 5;
constexpr std::size_t longest_rail_line = 48;  // bytes
constexpr std::size_t most_rail_lines = 4;
constexpr std::size_t most_words_of_date = 5;
constexpr std::size_t least_lines_of_section = 3;
constexpr std::size_t longest_loose_date = 30;  // bytes
constexpr std::size_t least_full_lines = 3;     // that end alike
constexpr float slack = 4.0F;                   // of the size: left free where text clearly goes on
constexpr float widest_blank = 3.0F;            // of the size, within a cell
constexpr char32_t first_without_blanks = 0x2E80;  // from here on text breaks anywhere

using Lines = std::vector<PdfLine>;

struct Cell {
  Lines lines;
  float left = 0;
  float right = 0;
  bool cut = false;  // has rows of its own
};

using Cells = std::vector<Cell>;

class Reader {
 public:
  Reader(std::vector<PdfWord>& words, const PdfFlow& flow) : words_(words), flow_(flow) {}

  Lines read() {
    std::vector<Cells> rows = cells_of(flow_.table);
    if (!flow_.drawn) set_text_rights(rows);
    std::size_t several = 0;
    std::size_t single = 0;
    for (const Cells& row : rows) {
      if (row.size() < 2) continue;
      ++several;
      single += all_single(row) ? 1 : 0;
    }
    data_ = several >= 2 && single * 2 > several;
    Lines out;
    for (const Cells& row : rows) {
      for (PdfLine& line : read(row)) out.push_back(std::move(line));
    }
    for (std::size_t i = 1; i < out.size(); ++i) out[i].within_table = true;
    return out;
  }

 private:
  std::vector<Cells> cells_of(const std::vector<PdfTableRow>& rows) {
    std::vector<Cells> out;
    for (const PdfTableRow& row : rows) {
      Cells cells;
      for (const PdfTableCell& cell : row.cells) cells.push_back(cell_of(cell));
      out.push_back(std::move(cells));
    }
    if (!flow_.drawn) join_vertical_periods(out);
    const bool wraps = last_column_wraps(out);
    for (Cells& cells : out) {
      for (Cell& cell : cells) join_lines(cell, wraps || &cell != &cells.back());
    }
    return out;
  }

  // "Present" above "2015" before an entry whose first line stands out, in two rows at least.
  void join_vertical_periods(std::vector<Cells>& rows) {
    std::vector<std::pair<Lines*, VerticalPeriod>> found;
    for (Cells& row : rows) {
      if (row.size() < 2 || row[0].cut || row[1].cut || row[1].lines.size() < 2) continue;
      const Lines& text = row[1].lines;
      const VerticalPeriod way = vertical_period_in(words_, row.front().lines);
      if (way == VerticalPeriod::none) continue;
      const PdfWord& head = words_[text[0].cells.front().words.front()];
      const PdfWord& below = words_[text[1].cells.front().words.front()];
      if (heads_text_below(head, below)) found.emplace_back(&row.front().lines, way);
    }
    const bool one_way = std::all_of(found.begin(), found.end(), [&](const auto& each) {
      return each.second == found.front().second;
    });
    if (found.size() < 2 || !one_way) return;
    for (const auto& [lines, way] : found) join_vertical_period(words_, *lines, way);
  }

  // Whether text of the last column was seen to be wrapped: its right edge is where its longest
  // line ends, which need not be full.
  bool last_column_wraps(const std::vector<Cells>& rows) const {
    std::size_t full = 0;
    for (const Cells& row : rows) {
      const Lines& lines = row.back().lines;
      const float room = room_in(row.back());
      for (std::size_t i = 1; i < lines.size() && !row.back().cut; ++i) {
        const PdfLine& above = lines[i - 1];
        if (is_marked(lines[i]) || !was_full(above, lines[i], room)) continue;
        if (begins_small(words_[lines[i].cells.front().words.front()].text)) return true;
        full += room - (above.box.right - above.box.left) < above.size ? 1 : 0;
      }
    }
    return full >= least_full_lines;
  }

  // What is full in one cell of a column is full in all of them.
  static void set_text_rights(std::vector<Cells>& rows) {
    for (const Cells& own : rows) {
      for (const Cell& column : own) {
        float right = 0;
        const auto for_each_line = [&](auto action) {
          for (Cells& row : rows) {
            for (Cell& cell : row) {
              if (cell.left != column.left) continue;
              for (PdfLine& line : cell.lines) action(line);
            }
          }
        };
        if (column.lines.empty() || column.lines.front().text_right > 0) continue;
        if (&column == &own.back()) right = column.right;
        for_each_line([&](PdfLine& line) {
          if (line.cells.size() == 1) right = std::max(right, line.box.right);
        });
        for_each_line([&](PdfLine& line) { line.text_right = right; });
      }
    }
  }

  Cell cell_of(const PdfTableCell& cell) {
    Cell out{{}, cell.left, cell.right, !cell.rows.empty()};
    if (out.cut) {
      for (const Cells& row : cells_of(cell.rows)) {
        for (PdfLine& line : read(row)) out.lines.push_back(std::move(line));
      }
      return out;
    }
    PdfFlow inner{cell.words, flow_.column, flow_.aside, cell.left, cell.right, {}, false};
    out.lines = flow_lines(words_, inner);
    for (PdfLine& line : out.lines) {
      if (flow_.drawn) close_gaps(line);
      line.flow = flows_;
    }
    ++flows_;
    return out;
  }

  // Puts together what the cell is too narrow for; `bounded` says that its right edge is known.
  void join_lines(Cell& cell, bool bounded) {
    if (cell.cut) return;
    if (flow_.drawn ? is_wrapped(cell) : cell.lines.size() > 1 && is_period(cell)) {
      join(cell);
    } else if (!flow_.drawn) {
      join_pairs(cell, bounded);
    }
  }

  // Rules part what belongs apart: gaps in a cell are blanks, unless they are very wide.
  static void close_gaps(PdfLine& line) {
    std::vector<PdfCell> cells;
    for (PdfCell& cell : line.cells) {
      if (cells.empty() || cell.left - cells.back().right > widest_blank * line.size) {
        cells.push_back(std::move(cell));
        continue;
      }
      PdfCell& to = cells.back();
      to.words.insert(to.words.end(), cell.words.begin(), cell.words.end());
      to.right = std::max(to.right, cell.right);
    }
    line.cells = std::move(cells);
  }

  std::string text(const PdfLine& line) const {
    std::string out;
    for (const PdfCell& cell : line.cells) {
      if (!out.empty()) out += ' ';
      out += text_of(words_, cell);
    }
    return out;
  }

  std::string text(const Cell& cell) const {
    std::string out;
    for (const PdfLine& line : cell.lines) {
      if (!out.empty()) out += ' ';
      out += text(line);
    }
    return out;
  }

  bool is_marked(const PdfLine& line) const {
    return find_list_mark(text_of(words_, line.cells.front())).mark == ListMark::bullet;
  }

  // One text that the cell is too narrow for: each line but the last is full.
  bool is_wrapped(const Cell& cell) const {
    if (cell.lines.size() < 2 || cell.lines.size() > most_wrapped_lines) return false;
    if (is_period(cell)) return true;
    const float room = room_in(cell);
    for (std::size_t i = 0; i < cell.lines.size(); ++i) {
      const PdfLine& line = cell.lines[i];
      if (line.cells.size() > 1 || is_marked(line)) return false;
      if (i > 0 && !was_full(cell.lines[i - 1], line, room)) return false;
    }
    return true;
  }

  static float room_in(const Cell& cell) {
    float padding = 1e9F;
    for (const PdfLine& line : cell.lines) padding = std::min(padding, line.box.left - cell.left);
    return cell.right - cell.left - 2 * std::max(padding, 0.0F);
  }

  // Whether the first word of a line did not fit behind the line above, which is set alike.
  bool was_full(const PdfLine& above, const PdfLine& line, float room) const {
    const PdfWord& first = words_[line.cells.front().words.front()];
    const PdfWord& last = words_[above.cells.back().words.back()];
    if (first.bold != last.bold || std::abs(first.size - last.size) > 0.6F) return false;
    const bool anywhere = first_code(first.text) >= first_without_blanks;
    const float word = anywhere ? first.size : first.box.right - first.box.left;
    return room - (above.box.right - above.box.left) <= word + 0.6F * line.size;
  }

  // A wrapped head above others: "Harbour Works of" and "Northport", "Lampton", "2014 - 2016".
  void join_pairs(Cell& cell, bool bounded) {
    const float room = room_in(cell);
    Lines out;
    float end = 0;  // of the line before, in the column's width
    for (PdfLine& line : cell.lines) {
      const float own = line.box.right;
      if (!out.empty() && goes_on(out.back(), end, line, room, bounded)) {
        join(out.back(), line);
      } else {
        out.push_back(std::move(line));
      }
      end = own;
    }
    cell.lines = std::move(out);
  }

  bool goes_on(const PdfLine& above, float end, const PdfLine& line, float room,
               bool bounded) const {
    if (above.cells.size() > 1 || line.cells.size() > 1 || is_marked(line)) return false;
    const PdfWord& first = words_[line.cells.front().words.front()];
    const PdfWord& last = words_[above.cells.back().words.back()];
    const bool alike = first.italic == last.italic && first.colour == last.colour && !first.icon;
    const std::string begin = text(above);
    const bool open = begin.ends_with("-") || begin.ends_with("–") || begin.ends_with("—");
    if ((open || !is_one_date(begin)) && is_one_date(begin + " " + text(line))) return true;
    if (is_mostly_date(line) || is_mostly_date(above)) return is_loose_date(above, line);
    if (!alike) return false;
    PdfLine until = above;
    until.box.right = end;
    // What leaves half of the cell free was seldom wrapped, but before a very long word.
    const bool single = line.cells.front().words.size() == 1;
    const bool half = end - above.box.left > room / 2 || single;
    if (half && begins_small(first.text) && room - (end - above.box.left) < slack * line.size) {
      return true;
    }
    const bool anywhere = first_code(first.text) >= first_without_blanks;
    return half && (bounded || single || anywhere) && was_full(until, line, room);
  }

  // "Aktuell" above "seit 10/2015", "09/2013" above "und": pieces of a date in a narrow rail.
  bool is_loose_date(const PdfLine& above, const PdfLine& line) const {
    return text(above).size() + text(line).size() <= longest_loose_date &&
           (begins_small(words_[line.cells.front().words.front()].text) ||
            begins_small(words_[above.cells.back().words.back()].text));
  }

  bool is_mostly_date(const PdfLine& line) const {
    const WordList& all = line.cells.front().words;
    return all.size() <= most_words_of_date &&
           std::any_of(all.begin(), all.end(), [&](std::uint32_t i) { return words_[i].has_year; });
  }

  // "Jan 2014 -" above "Dec 2016".
  bool is_period(const Cell& cell) const {
    const std::string all = text(cell);
    const std::vector<DateMention> dates = find_dates(all);
    return dates.size() == 1 && dates.front().span.size() + 3 >= all.size();
  }

  void join(Cell& cell) {
    for (std::size_t i = 1; i < cell.lines.size(); ++i) join(cell.lines.front(), cell.lines[i]);
    cell.lines.resize(1);
  }

  void join(PdfLine& first, const PdfLine& line) {
    PdfCell& to = first.cells.back();
    for (const PdfCell& from : line.cells) {
      PdfWord& last = words_[to.words.back()];
      PdfWord& next = words_[from.words.front()];
      next.glued = next.glued || wraps_without_blank(last.text, next.text);
      const std::string whole = unbroken(last.text, next.text, {});
      if (!whole.empty()) last.text = whole;
      to.words.insert(to.words.end(), from.words.begin() + (whole.empty() ? 0 : 1),
                      from.words.end());
      to.left = std::min(to.left, from.left);
      to.right = std::max(to.right, from.right);
    }
    first.box = hull(first.box, line.box);
  }

  static Box hull(const Box& a, const Box& b) {
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
            std::max(a.bottom, b.bottom)};
  }

  bool all_single(const Cells& row) const {
    return std::all_of(row.begin(), row.end(), [&](const Cell& cell) {
      return cell.lines.size() == 1 && !cell.cut && !is_marked(cell.lines.front());
    });
  }

  bool is_short(const Cell& cell) const {
    return !cell.cut && cell.lines.size() <= most_rail_lines &&
           std::none_of(cell.lines.begin(), cell.lines.end(), [&](const PdfLine& line) {
             return is_marked(line) || text(line).size() > longest_rail_line;
           });
  }

  // Nothing but a date or period, and few letters beside it.
  bool is_date(const Cell& cell) const {
    const std::string all = text(cell);
    std::size_t covered = 0;
    for (const DateMention& date : find_dates(all)) covered += date.span.size();
    return covered > 0 && covered + 6 >= all.size();
  }

  bool is_date(const PdfLine& line) const {
    const std::string all = text(line);
    const std::vector<DateMention> dates = find_dates(all);
    return dates.size() == 1 && dates.front().span.size() + 3 >= all.size();
  }

  // "Address" beside what it names; a section's heading stands out and has a line of its own.
  bool is_label(const Cell& cell, const Lines& lines) const {
    if (flow_.drawn) return false;
    const PdfWord& label = words_[cell.lines.front().cells.front().words.front()];
    const PdfWord& first = words_[lines.front().cells.front().words.front()];
    const bool heads = label.bold && !first.bold && lines.size() >= least_lines_of_section;
    const bool level = std::abs(label.baseline - first.baseline) < 0.45F * first.size;
    return level && label.size < first.size + 0.6F && !heads;
  }

  // "2014 - 2016" above "Lampton", "part time", "2 years": what stands below the date does not come
  // between it and its head, nor a length of time between the head and its text.
  void put_date_before(const Cell& cell, Lines& lines) const {
    lines.front() = beside(cell.lines.front(), lines.front());
    std::size_t at = 1;
    for (std::size_t i = 1; i < cell.lines.size(); ++i) {
      const bool counts = text(cell.lines[i]).find_first_of("0123456789") != std::string::npos;
      const std::size_t place = counts ? lines.size() : at++;
      lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(place), cell.lines[i]);
    }
  }

  static PdfLine beside(PdfLine left, const PdfLine& right) {
    left.cells.insert(left.cells.end(), right.cells.begin(), right.cells.end());
    left.box = hull(left.box, right.box);
    left.size = right.size;
    left.flow = right.flow;
    left.baseline = right.baseline;
    left.flow_right = right.flow_right;
    return left;
  }

  Lines read(Cells row) {
    if (row.empty()) return {};
    if (row.size() == 1) return std::move(row.front().lines);
    if (all_single(row)) return {data_row(row)};
    std::size_t body = 0;
    for (std::size_t i = 1; i < row.size(); ++i) {
      if (row[i].cut || (!row[body].cut && text(row[i]).size() > text(row[body]).size())) body = i;
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i == body) continue;
      const bool longer = flow_.drawn && row[i].lines.size() > row[body].lines.size();
      if (!is_short(row[i]) || longer) return one_after_another(row);
    }
    return beside_body(row, body);
  }

  PdfLine data_row(const Cells& row) {
    PdfLine line = row.front().lines.front();
    for (std::size_t i = 1; i < row.size(); ++i) {
      const PdfLine& next = row[i].lines.front();
      line.cells.insert(line.cells.end(), next.cells.begin(), next.cells.end());
      line.box = hull(line.box, next.box);
      line.flow_right = next.flow_right;
    }
    line.flow = flows_++;
    if (data_) line.table_row = ++rows_;
    return line;
  }

  // Short cells beside one of text.
  Lines beside_body(const Cells& row, std::size_t body) {
    Lines lines = row[body].lines;
    for (std::size_t i = body; i-- > 0;) {
      const bool free = !is_marked(lines.front());
      if (free && !flow_.drawn && row[i].lines.size() > 1 && is_date(row[i].lines.front())) {
        put_date_before(row[i], lines);
      } else if (free && row[i].lines.size() == 1 && (is_date(row[i]) || is_label(row[i], lines))) {
        lines.front() = beside(row[i].lines.front(), lines.front());
      } else {
        lines.insert(lines.begin(), row[i].lines.begin(), row[i].lines.end());
      }
    }
    std::size_t at = 0;
    while (at + 1 < lines.size() && lines[at].flow != row[body].lines.front().flow) ++at;
    for (std::size_t i = body + 1; i < row.size(); ++i) {
      const bool zips = row[i].lines.size() == 1 && (!flow_.drawn || !is_marked(lines[at]));
      if (zips) {
        lines[at] = beside(lines[at], row[i].lines.front());
      } else {
        lines.insert(lines.end(), row[i].lines.begin(), row[i].lines.end());
      }
    }
    return lines;
  }

  Lines one_after_another(const Cells& row) {
    if (data_) ++rows_;
    Lines out;
    for (std::size_t i = 0; i < row.size(); ++i) {
      for (PdfLine line : row[i].lines) {
        if (data_ && line.table_row == 0) {
          line.table_row = rows_;
          line.table_cell = static_cast<std::uint16_t>(std::min<std::size_t>(i + 1, 60000));
        }
        out.push_back(std::move(line));
      }
    }
    return out;
  }

  std::vector<PdfWord>& words_;
  const PdfFlow& flow_;
  std::uint32_t flows_ = 0;
  std::uint32_t rows_ = 0;
  bool data_ = false;
};

}  // namespace

std::vector<PdfLine> table_lines(std::vector<PdfWord>& words, const PdfFlow& flow) {
  return Reader(words, flow).read();
}

}  // namespace vitagraph
