#include "extract/read/label_rail.hpp"

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/byte_set.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_label = 28;  // bytes
constexpr std::size_t least_gap = 3;       // blanks between label and text

/// A line cut at its first wide gap.
struct Cut {
  Span label;
  Span text;
  std::uint16_t column = 0;  ///< where the text begins, in characters from the margin
};

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

/// The cut of a line whose first cell may be a label; an empty one otherwise.
Cut cut_of(const Document& document, const Line& line) {
  const std::string_view text = document.text_of(line);
  const auto gap = first_gap(text);
  if (line.mark != ListMark::none || gap == text.npos || gap > longest_label) return {};
  const auto next = text.find_first_not_of(' ', gap);
  if (next == text.npos || next - gap < least_gap || has_digit(text.substr(0, gap))) return {};
  if (text.find("   ", next) == next) return {};
  const auto at = static_cast<std::uint32_t>(next);
  const auto column = line.indent + character_count(text.substr(0, next));
  return {{line.span.begin, line.span.begin + static_cast<std::uint32_t>(gap)},
          {line.span.begin + at, line.span.end},
          static_cast<std::uint16_t>(column)};
}

/// The column that at least two labels' texts share, their lines below too; 0 = no rail.
std::uint16_t rail_column(const Document& document, const std::vector<Cut>& cuts) {
  std::map<std::uint16_t, int> votes;
  for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
    const Line& below = document.lines[i + 1];
    const bool aligned = below.indent == cuts[i].column || cuts[i + 1].column == cuts[i].column;
    if (cuts[i].column != 0 && aligned) ++votes[cuts[i].column];
  }
  std::uint16_t best = 0;
  int most = 1;
  for (const auto& [column, count] : votes) {
    if (count > most) {
      most = count;
      best = column;
    }
  }
  return best;
}

}  // namespace

void split_label_rails(Document& document) {
  std::vector<Cut> cuts;
  cuts.reserve(document.lines.size());
  for (const Line& line : document.lines) cuts.push_back(cut_of(document, line));
  const std::uint16_t column = rail_column(document, cuts);
  if (column == 0) return;
  std::vector<Line> lines;
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    Line line = document.lines[i];
    if (cuts[i].column != column) {
      line.indent =
          line.indent >= column ? static_cast<std::uint16_t>(line.indent - column) : line.indent;
      lines.push_back(line);
      continue;
    }
    Line text = line;
    line.span = cuts[i].label;
    text.span = cuts[i].text;
    text.indent = 0;
    text.blank_lines_above = 0;
    text.rule_above = false;
    lines.push_back(line);
    lines.push_back(text);
  }
  document.lines = std::move(lines);
}

}  // namespace vitagraph
