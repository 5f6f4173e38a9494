#include "extract/verdict.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace vitagraph {
namespace {

struct Row {
  DoubtReason reason;
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array rows = {
    Row{DoubtReason::not_read, "not-read", "could not be read"},
    Row{DoubtReason::no_text_layer, "no-text-layer", "pages are pictures without text"},
    Row{DoubtReason::garbled_text, "garbled-text", "the text is garbled"},
    Row{DoubtReason::little_text, "little-text", "hardly any text"},
    Row{DoubtReason::no_section, "no-section", "no section was recognised"},
    Row{DoubtReason::no_dates, "no-dates", "jobs or degrees, and no date"},
    Row{DoubtReason::nothing_found, "nothing-found",
        "neither jobs nor degrees, papers or projects were found"},
    Row{DoubtReason::no_name, "no-name", "names nobody"},
    Row{DoubtReason::doubtful_facts, "doubtful-facts", "many facts are doubtful"},
    Row{DoubtReason::several_people, "several-people", "seems to be about several people"},
    Row{DoubtReason::cover_letter, "cover-letter", "looks like a letter"},
    Row{DoubtReason::invoice, "invoice", "looks like an invoice"},
    Row{DoubtReason::source_code, "source-code", "looks like source code"},
    Row{DoubtReason::paper, "paper", "looks like a paper"},
};

struct StandingRow {
  Standing standing;
  std::string_view name;
};
constexpr std::array standings = {
    StandingRow{Standing::fine, "fine"},
    StandingRow{Standing::doubtful, "doubtful"},
    StandingRow{Standing::unreadable, "unreadable"},
};

const Row& row_of(DoubtReason reason) {
  for (const Row& row : rows) {
    if (row.reason == reason) return row;
  }
  throw std::invalid_argument("reason of doubt without a row");
}

}  // namespace

std::string_view name_of(Standing standing) {
  for (const StandingRow& row : standings) {
    if (row.standing == standing) return row.name;
  }
  return "";
}

Standing standing_named(std::string_view name) {
  for (const StandingRow& row : standings) {
    if (row.name == name) return row.standing;
  }
  return Standing::unjudged;
}

std::string_view name_of(DoubtReason reason) { return row_of(reason).name; }

std::string_view sentence_of(DoubtReason reason) { return row_of(reason).sentence; }

DoubtReason doubt_reason(std::string_view name) {
  for (const Row& row : rows) {
    if (row.name == name) return row.reason;
  }
  throw std::invalid_argument("no reason of doubt is called '" + std::string(name) + "'");
}

}  // namespace vitagraph
