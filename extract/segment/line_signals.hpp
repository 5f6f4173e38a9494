// All that the line models look at in one line by itself: numbers, each with a name.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/headings.hpp"
#include "extract/segment/line_features.hpp"
#include "extract/segment/line_role.hpp"

namespace vitagraph {

/// The order is that of the learnt models: new signals go to the end, and models are learnt anew.
enum class Signal : std::size_t {
  // How the line is set.
  level,
  level_rank,
  list_depth,
  bullet,
  numbered,
  right_aligned,
  rule_above,
  rule_below,
  paragraph_start,
  blank_above,
  blank_below,
  indent,
  indent_step,
  in_table,
  cell,
  row_cells,
  size_ratio,
  size_step,
  gap_ratio,
  column,
  page_start,
  left_edge,
  right_edge,
  bold_share,
  italic_share,
  link_share,
  starts_bold,
  // Its letters.
  characters,
  words,
  capital_share,
  digit_share,
  all_capitals,
  starts_lower,
  ends_with_period,
  ends_with_colon,
  ends_with_comma,
  has_email,
  has_url,
  has_phone,
  prose,
  letter_spaced,
  wide_share,
  commas,
  bars,
  tabs,
  brackets,
  quotes,
  dashes,
  semicolons,
  colon_at,
  initials,
  reference_words,
  // Its dates.
  date_count,
  has_range,
  open_range,
  date_only,
  date_at_start,
  date_at_end,
  date_share,
  date_months,
  year_in_brackets,
  since_date,
  until_date,
  since_range,
  until_range,
  // Its words: the text model's opinion of the whole line without dates, of the words before the
  // first separator, and the best of all pieces.
  whole_text,
  lead_text = whole_text + 13,
  best_title = lead_text + 13,
  best_employer,
  best_school,
  best_degree,
  best_place,
  // Its words: lexicons.
  degree_at,
  degree_share,
  school_word,
  title_words,
  legal_form,
  unit_word,
  place_at_end,
  grade,
  head_label,
  entry_label,
  heading_match,
  heading_work,
  heading_education,
  heading_papers,
  heading_projects,
  heading_other,
  heading_score,
  // Where it stands in the document.
  place_in_document,
  lines_above,
  document_lines,
  style_share,
  style_heading_share,
  document_levels,
  document_bullets,
  document_dates,
  document_pages,
  // The section that the words of headings alone give.
  section_work,
  section_education,
  section_papers,
  section_projects,
  section_lists,
  section_unknown,
  section_top,
  section_volunteer,
  section_level,
  since_heading,
  until_heading,
  section_dates,
  section_lines,
  section_levels,
  level_in_section,
  first_in_section,
  // Its relation to the lines beside it.
  style_as_above,
  style_as_below,
  years_below_last,  ///< from the last date above to its own: lists go back in time
  // What the words of the whole line say of its role: line_words.hpp.
  role_words,
  count = role_words + line_role_count
};
inline constexpr std::size_t signal_count = static_cast<std::size_t>(Signal::count);

struct LineSignals {
  std::array<float, signal_count> values{};
  float& operator[](Signal s) { return values[static_cast<std::size_t>(s)]; }
  float operator[](Signal s) const { return values[static_cast<std::size_t>(s)]; }
};

std::vector<LineSignals> line_signals(const Document& document,
                                      const std::vector<DateMention>& dates,
                                      const std::vector<LineFeatures>& features,
                                      const HeadingOpinion& headings);

}  // namespace vitagraph
