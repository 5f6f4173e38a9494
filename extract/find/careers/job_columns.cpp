#include "extract/find/careers/job_columns.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "extract/find/careers/table_cells.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Folded words of which one names the column.
constexpr std::string_view employer_words[] = {
    "company",     "employer",      "organisation", "organization", "firm",        "entreprise",
    "employeur",   "empresa",       "empleador",    "azienda",      "firma",       "arbeitgeber",
    "unternehmen", "werkgever",     "bedrijf",      "arbetsgivare", "pracodawca",  "betrieb",
    "einrichtung", "instelling",    "organisatie",  "entidad",      "institucion", "compania",
    "societe",     "etablissement", "ente",         "instituicao",  "empregador",  "foretag",
    "isveren",     "kurum",         "работодатель", "организация",  "компания"};
constexpr std::string_view title_words[] = {
    "position", "designation", "role",      "title",   "post",     "poste",      "fonction",
    "funktion", "cargo",       "puesto",    "funktie", "functie",  "befattning", "stanowisko",
    "mansione", "ruolo",       "tatigkeit", "stelle",  "emploi",   "posicion",   "posizione",
    "funcao",   "tjanst",      "unvan",     "gorev",   "должность"};

bool has_word_of(std::span<const std::string_view> words, std::string_view title) {
  const std::string folded = ' ' + fold_words(title) + ' ';
  return std::ranges::any_of(words, [&](std::string_view word) {
    return folded.find(' ' + std::string(word) + ' ') != std::string::npos;
  });
}

/// What a title of a column tells; other: neither.
Slot slot_of_column(std::string_view title) {
  constexpr std::size_t longest = 40;
  const bool digits = std::ranges::any_of(title, [](char c) { return c >= '0' && c <= '9'; });
  if (title.size() > longest || digits) return Slot::other;
  const bool employer = has_word_of(employer_words, title);
  const bool position = has_word_of(title_words, title);
  if (employer == position) return Slot::other;
  return employer ? Slot::employer : Slot::title;
}

std::vector<Slot> slots_of(const std::vector<std::string_view>& titles) {
  std::vector<Slot> slots;
  for (const std::string_view title : titles) slots.push_back(slot_of_column(title));
  return slots;
}

/// The columns that the row, or one of those above it, is of; empty where nothing names them.
std::vector<Slot> columns_above(const Document& document, std::uint32_t row) {
  constexpr std::uint32_t most = 40;
  const std::size_t cells = cells_of(document.text_of(document.lines[row])).size();
  if (cells < 3) return {};
  for (std::uint32_t i = row; i > 0 && row - i < most; --i) {
    const auto above = cells_of(document.text_of(document.lines[i - 1]));
    if (above.size() != cells) continue;
    std::vector<Slot> columns = slots_of(above);
    if (std::ranges::count(columns, Slot::employer) == 1 &&
        std::ranges::count(columns, Slot::title) == 1) {
      return columns;
    }
  }
  return {};
}

Slot column_at(const Document& document, const HeadSegment& segment,
               const std::vector<Slot>& columns) {
  const std::size_t at = column_of(document, segment);
  const bool whole = document.text_of(segment.span).find('\t') == std::string_view::npos;
  return whole && at < columns.size() ? columns[at] : Slot::other;
}

void mind_columns(const Document& document, std::uint32_t row, SlottedHead& head,
                  const std::vector<Slot>& columns) {
  constexpr float sure = 3.0F;  // log-odds
  for (const Slot slot : {Slot::employer, Slot::title}) {
    const auto in_column = [&](const SlottedSegment& s) {
      return s.segment.line == row && column_at(document, s.segment, columns) == slot;
    };
    const Slot other = slot == Slot::employer ? Slot::title : Slot::employer;
    for (SlottedSegment& s : head) {
      if (in_column(s) && s.slot == other) s.slot = slot;
    }
    const bool found = std::ranges::any_of(
        head, [&](const SlottedSegment& s) { return in_column(s) && s.slot == slot; });
    if (found) continue;
    const auto open = std::ranges::find_if(
        head, [&](const SlottedSegment& s) { return in_column(s) && s.slot == Slot::other; });
    if (open == head.end()) continue;
    open->slot = slot;
    open->margin = sure;
  }
}

}  // namespace

void mind_job_columns(const Document& document, const std::vector<CareerHead>& heads,
                      std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job || slotted[h].empty()) continue;
    const std::uint32_t row = slotted[h].front().segment.line;
    const std::vector<Slot> columns = columns_above(document, row);
    if (!columns.empty()) mind_columns(document, row, slotted[h], columns);
  }
}

}  // namespace vitagraph
