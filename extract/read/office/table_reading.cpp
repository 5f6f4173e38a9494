#include "extract/read/office/table_reading.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/read/office/flatten.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_rail_line = 48;  // characters
constexpr std::size_t most_rail_lines = 4;
constexpr std::size_t tall = 5;  // lines of a cell that is a column of its own

struct Cell {
  FlatLines lines;
  float width = 0;
  float left = 0;  // of the cell, from the table's left edge

  std::size_t characters() const {
    std::size_t out = 0;
    for (const FlatLine& line : lines) out += printed_characters(line);
    return out;
  }
  bool is_short() const {
    return lines.size() <= most_rail_lines &&
           std::all_of(lines.begin(), lines.end(), [](const FlatLine& line) {
             return line.mark == ListMark::none && printed_characters(line) <= longest_rail_line;
           });
  }
};

// The cells of a row that hold something, left to right.
using Cells = std::vector<Cell>;

struct Row {
  Cells cells;
  float space_below = 0;  // the widest below the last line of a cell
};

bool all_single(const Cells& row) {
  return std::all_of(row.begin(), row.end(), [](const Cell& cell) {
    return cell.lines.size() == 1 && cell.lines.front().mark == ListMark::none;
  });
}

// Nothing but one date or period, and few letters beside it.
bool is_date(const std::string& text) {
  const std::vector<DateMention> dates = find_dates(text);
  std::size_t covered = 0;
  for (const DateMention& date : dates) covered += date.span.size();
  return !dates.empty() && covered + 6 >= text.size();
}

bool is_date(const Cell& cell) {
  std::string text;
  for (const FlatLine& line : cell.lines) {
    text += text.empty() ? "" : " ";
    text += line.text();
  }
  return is_date(text);
}

// "2016 –", "2020" one above the other in a narrow cell: one line.
void join_period(Cell& cell) {
  if (cell.lines.size() < 2 || cell.lines.size() > 3) return;
  std::string text;
  for (const FlatLine& line : cell.lines) {
    text += text.empty() ? "" : " ";
    text += line.text();
  }
  const std::vector<DateMention> dates = find_dates(text);
  if (dates.size() != 1 || dates.front().span.size() + 3 < text.size()) return;
  FlatLine& first = cell.lines.front();
  for (std::size_t i = 1; i < cell.lines.size(); ++i) {
    first.pieces.push_back({" ", {}, ""});
    for (TextPiece& piece : cell.lines[i].pieces) first.pieces.push_back(std::move(piece));
  }
  cell.lines.resize(1);
}

void append(FlatLines& out, FlatLines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(out));
}

FlatLine joined(Cells& row) {
  FlatLine out = std::move(row.front().lines.front());
  for (std::size_t i = 1; i < row.size(); ++i) {
    out = side_by_side(std::move(out), std::move(row[i].lines.front()));
  }
  return out;
}

// The lines of a narrow cell beside those of a tall one, each on the line where it stands.
void zip_left(FlatLines rail, FlatLines& body) {
  FlatLines out;
  std::size_t next = 0;
  for (FlatLine& line : rail) {
    const bool fits = next < body.size() && body[next].mark == ListMark::none;
    out.push_back(fits ? side_by_side(std::move(line), std::move(body[next++])) : std::move(line));
  }
  std::move(body.begin() + static_cast<std::ptrdiff_t>(next), body.end(), std::back_inserter(out));
  body = std::move(out);
}

void zip_right(FlatLines& body, FlatLines rail) {
  std::size_t next = 0;
  for (FlatLine& line : rail) {
    if (next < body.size() && body[next].mark == ListMark::none) {
      body[next] = side_by_side(std::move(body[next]), std::move(line));
    } else {
      body.insert(body.begin() + static_cast<std::ptrdiff_t>(next), std::move(line));
    }
    ++next;
  }
}

std::size_t body_of(const Cells& row) {
  const auto most = std::max_element(row.begin(), row.end(), [](const Cell& a, const Cell& b) {
    return a.characters() < b.characters();
  });
  return static_cast<std::size_t>(most - row.begin());
}

class TableReading {
 public:
  TableReading(const Table& table, std::uint32_t& rows) : count_(rows) {
    rows_.reserve(table.rows.size());
    for (const TableRow& row : table.rows) rows_.push_back(cells_of(row));
    find_kind();
  }

  FlatLines lines(float& space_below) {
    FlatLines out;
    for (Row& row : rows_) {
      FlatLines lines = read(row.cells);
      if (lines.empty()) continue;
      FlatLine& first = lines.front();
      if (out.empty()) first.blank_lines_above = 0;
      first.gap_above = std::max(first.gap_above, space_below);
      space_below = row.space_below;
      append(out, std::move(lines));
    }
    return out;
  }

 private:
  Row cells_of(const TableRow& row) const {
    Row out;
    float left = 0;
    for (const TableCell& cell : row.cells) {
      const float here = std::exchange(left, left + cell.width);
      if (cell.continues) continue;
      Flattener flattener(count_);
      flattener.add(cell.blocks);
      FlatLines lines = flattener.take();
      if (lines.empty()) continue;
      out.space_below = std::max(out.space_below, flattener.space_below());
      out.cells.push_back({std::move(lines), cell.width, here});
    }
    return out;
  }

  void find_kind() {
    std::size_t several = 0;
    std::size_t single = 0;
    std::size_t labelled = 0;  // a short cell without dates left of a tall one
    for (const Row& whole : rows_) {
      const Cells& row = whole.cells;
      if (row.size() < 2) continue;
      ++several;
      if (all_single(row)) ++single;
      const bool label = row.size() == 2 && row[0].is_short() && !is_date(row[0]);
      if (label && row[1].lines.size() > row[0].lines.size() + 1) ++labelled;
    }
    data_ = several >= 2 && single * 2 > several;
    labels_ = labelled > 0 && labelled * 2 >= several;
  }

  FlatLines read(Cells& row) {
    if (row.empty()) return {};
    if (row.size() == 1) {
      for (FlatLine& line : row.front().lines) line.indent += row.front().left;
      return std::move(row.front().lines);
    }
    for (Cell& cell : row) join_period(cell);
    if (all_single(row) && !(labels_ && is_label(row))) return {data_row(joined(row))};
    if (const auto lines = beside_body(row)) return *lines;
    return one_after_another(row);
  }

  bool is_label(const Cells& row) const {
    return row.size() == 2 && row[0].is_short() && !is_date(row[0]) && !is_date(row[1]);
  }

  FlatLine data_row(FlatLine line) {
    if (data_) line.table_row = ++count_;
    return line;
  }

  // Short cells beside one of text.
  std::optional<FlatLines> beside_body(Cells& row) const {
    const std::size_t body = is_label(row) ? 1 : body_of(row);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i != body && !row[i].is_short()) return std::nullopt;
      if (i != body && row[i].lines.size() > row[body].lines.size()) return std::nullopt;
    }
    FlatLines lines = std::move(row[body].lines);
    // Right of a rail the text stands where its cell does.
    for (FlatLine& line : lines) line.indent += row[body].left - row.front().left;
    for (std::size_t i = body; i-- > 0;) {
      // Also a date with a place or a duration below it.
      if (is_date(row[i]) || is_date(row[i].lines.front().text())) {
        zip_left(std::move(row[i].lines), lines);
      } else {
        FlatLines label = std::move(row[i].lines);
        append(label, std::move(lines));
        lines = std::move(label);
      }
    }
    for (std::size_t i = body + 1; i < row.size(); ++i) zip_right(lines, std::move(row[i].lines));
    return lines;
  }

  // Columns of text. Of two tall ones the narrower is a side bar.
  FlatLines one_after_another(Cells& row) {
    if (const auto bar = side_bar(row)) {
      for (FlatLine& line : row[*bar].lines) line.column = 1;
    }
    if (data_) ++count_;
    FlatLines out;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (data_) {
        for (FlatLine& line : row[i].lines) {
          line.table_row = count_;
          line.table_cell = static_cast<std::uint16_t>(std::min<std::size_t>(i + 1, 60000));
        }
      }
      append(out, std::move(row[i].lines));
    }
    return out;
  }

  static std::optional<std::size_t> side_bar(const Cells& row) {
    if (row.size() != 2) return std::nullopt;
    if (std::min(row[0].lines.size(), row[1].lines.size()) < tall) return std::nullopt;
    const bool by_width = row[0].width > 0 && row[1].width > 0 && row[0].width != row[1].width;
    const bool left =
        by_width ? row[0].width < row[1].width : row[0].characters() < row[1].characters();
    return left ? 0 : 1;
  }

  std::uint32_t& count_;
  std::vector<Row> rows_;
  bool data_ = false;
  bool labels_ = false;
};

}  // namespace

FlatLines read_table(const Table& table, std::uint32_t& rows, float& space_below) {
  space_below = 0;
  return TableReading(table, rows).lines(space_below);
}

}  // namespace vitagraph
