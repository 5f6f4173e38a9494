// How sure a fact is: what the models say of it, made the share of such facts that are right.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// Kinds of facts that are calibrated, each by itself. `job`, `study` and `paper` are the item as a
/// whole: who, what and when, all right.
enum class FactKind : std::uint8_t {
  person,
  employer,
  title,
  unit,
  place,
  job_start,
  job_end,
  job,
  school,
  degree,
  area,
  grade,
  study_start,
  study_end,
  study,
  paper_title,
  authors,
  venue,
  year,
  paper,
  project
};
inline constexpr std::size_t fact_kind_count = 21;

/// What a fact's probability is learnt from. Log-odds are cut at ±7.
enum class SureSignal : std::size_t {
  own,         ///< log-odds that the fact's own rule or model gave
  least,       ///< the least of these within the item
  begin,       ///< log-odds of the role of the item's first line
  head,        ///< the least of these of the item's first lines
  here,        ///< the least of these of the lines of the value
  document,    ///< the mean of these of all lines that are not `other`
  items,       ///< logarithm of the number of items of this kind
  dated,       ///< the item has a date
  whole,       ///< all that names the item is there; of a paper, the owner among its authors
  list_least,  ///< the mean of `least` of the items of its list
  list_whole,  ///< and of `whole`
  length,      ///< logarithm of the bytes of the value
  english,
  pdf,
  word,  ///< DOCX, ODT
  html,
  latex,
  count
};
inline constexpr std::size_t sure_signal_count = static_cast<std::size_t>(SureSignal::count);

struct SureSignals {
  std::array<float, sure_signal_count> values{};
  float& operator[](SureSignal s) { return values[static_cast<std::size_t>(s)]; }
};

/// A fact of a record that can be calibrated; points into the record.
struct JudgedFact {
  FactKind kind = FactKind::person;
  std::string_view list;  ///< key of the list in JSON, "work"; "" of the person
  std::size_t item = 0;
  std::string_view key;  ///< key of the value in JSON, "" of the item as a whole
  Evidence* evidence = nullptr;
  SureSignals signals;
};

std::string_view name_of(FactKind kind);

/// All facts of the record that can be calibrated, with their signals. The confidences must be
/// those of the rules and models.
std::vector<JudgedFact> judged_facts(const Document& document, const SegmentedDocument& segmented,
                                     Record& record);

/// Makes the confidences of the record probabilities, by the table of calibration_weights.hpp
/// (learnt by bench/train/calibrate.py). To be called once, when all facts stand.
void calibrate(const Document& document, const SegmentedDocument& segmented, Record& record);

}  // namespace vitagraph
