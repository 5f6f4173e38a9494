#include "extract/read/linkedin/csv_table.hpp"

#include <algorithm>

namespace vitagraph {
namespace {

// One cell from `at` on; goes behind it, to the comma or line end.
CsvCell take_cell(std::string_view text, std::size_t& at) {
  CsvCell out;
  if (at < text.size() && text[at] == '"') {
    const std::size_t begin = ++at;
    while (at < text.size()) {
      if (text[at] != '"') {
        out.value += text[at++];
      } else if (at + 1 < text.size() && text[at + 1] == '"') {
        out.value += '"';
        at += 2;
      } else {
        break;
      }
    }
    out.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    if (at < text.size()) ++at;
    // What stands behind the closing quote belongs to nobody.
    at = std::min(text.find_first_of(",\n", at), text.size());
    return out;
  }
  const std::size_t begin = at;
  at = std::min(text.find_first_of(",\n", at), text.size());
  std::size_t end = at;
  if (end > begin && text[end - 1] == '\r') --end;
  out.value = text.substr(begin, end - begin);
  out.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  return out;
}

}  // namespace

std::vector<CsvRow> csv_rows(std::string_view text, std::size_t most_cells) {
  std::vector<CsvRow> out;
  CsvRow row;
  std::size_t at = 0;
  std::size_t cells = 0;
  const auto flush = [&] {
    const bool says = std::any_of(row.begin(), row.end(), [](const CsvCell& cell) {
      return cell.value.find_first_not_of(" \t\r\n") != std::string::npos;
    });
    if (says) out.push_back(std::move(row));
    row.clear();
  };
  while (at < text.size() && cells < most_cells) {
    row.push_back(take_cell(text, at));
    ++cells;
    const bool ends = at >= text.size() || text[at] == '\n';
    if (ends) flush();
    ++at;
  }
  flush();
  return out;
}

}  // namespace vitagraph
