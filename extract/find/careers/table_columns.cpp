#include "extract/find/careers/table_columns.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>

#include "extract/find/careers/table_cells.hpp"
#include "extract/fold.hpp"
#include "extract/segment/table_header.hpp"

namespace vitagraph {
namespace {

/// Folded titles of columns.
constexpr std::string_view schools[] = {"institution",
                                        "institute",
                                        "school",
                                        "college",
                                        "university",
                                        "schule",
                                        "hochschule",
                                        "bildungseinrichtung",
                                        "ausbildungsstatte",
                                        "institut",
                                        "einrichtung",
                                        "schule hochschule",
                                        "instelling",
                                        "instituut",
                                        "onderwijsinstelling",
                                        "opleidingsinstituut",
                                        "centro",
                                        "centro de estudios",
                                        "institucion",
                                        "universidad",
                                        "centro educativo",
                                        "institucion educativa",
                                        "etablissement",
                                        "ecole",
                                        "universite",
                                        "organisme",
                                        "istituto",
                                        "instituicao",
                                        "instituicao de ensino",
                                        "szkola",
                                        "uczelnia",
                                        "nazwa szkoly",
                                        "skola",
                                        "larosate",
                                        "okul",
                                        "okul adi",
                                        "kurum",
                                        "учебное заведение",
                                        "университет",
                                        "вуз"};

template <std::size_t N>
bool holds(const std::string_view (&words)[N], std::string_view word) {
  return std::ranges::find(words, word) != std::end(words);
}

using Columns = std::vector<std::optional<Slot>>;

/// The slots of the columns above a row, as many as it has cells; empty where no row of titles
/// stands there, or it names nothing twice told apart.
Columns columns_above(const Document& document, std::uint32_t row) {
  constexpr std::uint32_t most = 24;
  const auto cells = cells_of(document.text_of(document.lines[row])).size();
  if (cells < 2) return {};
  for (std::uint32_t i = row; i > 0 && row - i < most; --i) {
    const Line& above = document.lines[i - 1];
    if (above.heading_level > 0) return {};
    const std::string_view text = document.text_of(above);
    if (!is_table_header(text)) continue;
    Columns columns;
    for (const std::string_view cell : cells_of(text)) {
      columns.push_back(is_school_column(cell) ? std::optional(Slot::school) : std::nullopt);
    }
    const bool told = columns.size() == cells &&
                      std::ranges::count(columns, std::optional<Slot>(Slot::school)) == 1;
    return told ? columns : Columns{};
  }
  return {};
}

/// A column's first segment that is neither a place nor a unit has the column's slot.
void give_column(const Document& document, SlottedHead& head, std::uint32_t row, std::size_t column,
                 Slot slot) {
  constexpr float sure = 3.0F;  // log-odds
  const auto in_column = [&](const SlottedSegment& s) {
    return s.segment.line == row && column_of(document, s.segment) == column;
  };
  const bool told = std::ranges::any_of(
      head, [&](const SlottedSegment& s) { return in_column(s) && s.slot == slot; });
  if (told) return;
  for (SlottedSegment& s : head) {
    if (!in_column(s) || s.slot == Slot::place || s.slot == Slot::unit) continue;
    s.slot = slot;
    s.margin = std::max(s.margin, sure);
    return;
  }
}

void mind_columns(const Document& document, SlottedHead& head, std::uint32_t row,
                  const Columns& columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (columns[c]) give_column(document, head, row, c, *columns[c]);
  }
  for (SlottedSegment& s : head) {
    if (s.segment.line != row || s.slot != Slot::school) continue;
    const std::size_t at = column_of(document, s.segment);
    const bool other_column = at < columns.size() && columns[at] != s.slot;
    const bool has_own = std::ranges::count(columns, std::optional<Slot>(s.slot)) > 0;
    if (other_column && has_own) s.slot = Slot::other;
  }
}

}  // namespace

bool is_school_column(std::string_view title) { return holds(schools, fold_words(title)); }

void mind_table_columns(const Document& document, const std::vector<CareerHead>& heads,
                        std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::degree || slotted[h].empty()) continue;
    const std::uint32_t row = slotted[h].front().segment.line;
    const Columns columns = columns_above(document, row);
    if (!columns.empty()) mind_columns(document, slotted[h], row, columns);
  }
}

}  // namespace vitagraph
