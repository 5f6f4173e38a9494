#include "extract/read/pdf/table_lines.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "extract/date_grammar.hpp"
#include "extract/read/list_mark.hpp"
#include "extract/read/pdf/glyph_text.hpp"
#include "extract/read/pdf/line_shape.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_wrapped_lines = 5;
constexpr std::size_t longest_rail_line = 48;  // bytes
constexpr std::size_t most_rail_lines = 4;
constexpr float widest_blank = 3.0F;               // of the size, within a cell
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
    const std::vector<Cells> rows = cells_of(flow_.table);
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
    return out;
  }

  Cell cell_of(const PdfTableCell& cell) {
    Cell out{{}, cell.left, cell.right, !cell.rows.empty()};
    if (out.cut) {
      for (const Cells& row : cells_of(cell.rows)) {
        for (PdfLine& line : read(row)) out.lines.push_back(std::move(line));
      }
      return out;
    }
    PdfFlow inner{cell.words, flow_.column, flow_.aside, cell.left, cell.right, {}};
    out.lines = flow_lines(words_, inner);
    for (PdfLine& line : out.lines) {
      close_gaps(line);
      line.flow = flows_;
    }
    ++flows_;
    if (is_wrapped(out)) join(out);
    return out;
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
    float padding = 1e9F;
    for (const PdfLine& line : cell.lines) padding = std::min(padding, line.box.left - cell.left);
    const float room = cell.right - cell.left - 2 * std::max(padding, 0.0F);
    for (std::size_t i = 0; i < cell.lines.size(); ++i) {
      const PdfLine& line = cell.lines[i];
      if (line.cells.size() > 1 || is_marked(line)) return false;
      if (i == 0) continue;
      const PdfLine& above = cell.lines[i - 1];
      const PdfWord& first = words_[line.cells.front().words.front()];
      const PdfWord& last = words_[above.cells.back().words.back()];
      if (first.bold != last.bold || std::abs(first.size - last.size) > 0.6F) return false;
      const bool anywhere = first_code(first.text) >= first_without_blanks;
      const float word = anywhere ? first.size : first.box.right - first.box.left;
      const float free = room - (above.box.right - above.box.left);
      if (free > word + 0.6F * line.size) return false;
    }
    return true;
  }

  // "Jan 2014 -" above "Dec 2016".
  bool is_period(const Cell& cell) const {
    const std::string all = text(cell);
    const std::vector<DateMention> dates = find_dates(all);
    return dates.size() == 1 && dates.front().span.size() + 3 >= all.size();
  }

  void join(Cell& cell) {
    PdfLine& first = cell.lines.front();
    for (std::size_t i = 1; i < cell.lines.size(); ++i) {
      const PdfLine& line = cell.lines[i];
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
    cell.lines.resize(1);
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
      const bool longer = row[i].lines.size() > row[body].lines.size();
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
      const bool zips = is_date(row[i]) && row[i].lines.size() == 1 && !is_marked(lines.front());
      if (zips) {
        lines.front() = beside(row[i].lines.front(), lines.front());
      } else {
        lines.insert(lines.begin(), row[i].lines.begin(), row[i].lines.end());
      }
    }
    std::size_t at = 0;
    while (at + 1 < lines.size() && lines[at].flow != row[body].lines.front().flow) ++at;
    for (std::size_t i = body + 1; i < row.size(); ++i) {
      const bool zips = row[i].lines.size() == 1 && !is_marked(lines[at]);
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
