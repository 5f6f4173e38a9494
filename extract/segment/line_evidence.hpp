// What one line of a section of jobs or degrees says for being the first line of an entry, a
// further line of its head, or body: sums of small named weights, in log-odds.
#pragma once

#include <cstdint>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// What one line says for each of the three roles, before its neighbours have their say.
struct LineEvidence {
  float begin = 0;
  float head = 0;
  float body = 0;
  bool dated = false;  ///< holds a date or period that is not told of in prose
  bool date_only = false;
  bool breaks_head = false;  ///< a gap above: a head hardly goes on over it
  float title = 0;           ///< probability that its words are a title
  float organization = 0;    ///< … an employer or a school

  void add(float to_begin, float to_head, float to_body = 0) {
    begin += to_begin;
    head += to_head;
    body += to_body;
  }
};

/// What holds of the section as a whole.
struct SectionLook {
  LineRange body;
  bool education = false;          ///< degrees, else jobs
  bool has_dates = false;          ///< at least one line holds a date
  std::uint8_t entry_level = 0;    ///< the highest heading level of its lines; 0 = none
  bool entries_are_items = false;  ///< the section is a list: its items are the entries
};

SectionLook look_of(const Document& document, const SegmentedDocument& segmented,
                    const Section& section);

/// Evidence of line `i`; `first`: nothing of the section stands above it.
LineEvidence evidence_of(const Document& document, const SegmentedDocument& segmented,
                         const SectionLook& look, std::uint32_t i, bool first);

}  // namespace vitagraph
