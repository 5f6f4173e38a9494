// What can be seen of one line, computed once; later steps never look at raw bytes for it.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/document.hpp"

namespace vitagraph {

struct LineFeatures {
  std::uint32_t characters = 0;
  std::uint32_t words = 0;
  float capital_share = 0;  ///< of the letters that have case
  float digit_share = 0;    ///< of all characters
  float bold_share = 0;     ///< of the bytes, as is italic and link
  float italic_share = 0;
  float link_share = 0;
  bool all_capitals = false;  ///< at least two cased letters, all upper
  bool starts_lower = false;
  bool starts_bold = false;
  bool ends_with_period = false;  ///< a full stop that ends a sentence of some length
  bool ends_with_colon = false;
  bool ends_with_comma = false;
  bool has_email = false;
  bool has_url = false;
  bool has_phone_shape = false;   ///< a run of at least 7 digits with separators
  bool reads_like_prose = false;  ///< long, or with several function words: a sentence
  bool letter_spaced = false;     ///< "E D U C A T I O N"
  std::uint32_t first_date = 0;   ///< index into SegmentedDocument::dates
  std::uint32_t date_count = 0;
  bool has_range = false;  ///< a period, or an open end
  bool date_only = false;  ///< nothing but dates and separators
  bool date_at_start = false;
  bool date_at_end = false;
  std::uint32_t style = 0;  ///< equal for lines that are set alike (level, bold, caps, depth)
};

/// Features of every line of the document. `dates` holds the dates of all lines, in order.
std::vector<LineFeatures> line_features(const Document& document,
                                        const std::vector<DateMention>& dates);

}  // namespace vitagraph
