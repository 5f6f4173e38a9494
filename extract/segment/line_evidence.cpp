#include "extract/segment/line_evidence.hpp"

#include <algorithm>
#include <string_view>

#include "extract/evidence/grade.hpp"
#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/segment/heading_table.hpp"

namespace vitagraph {
namespace {

/// Text classes of the line without its dates.
TextScores text_scores(const Document& document, const SegmentedDocument& segmented,
                       std::uint32_t i) {
  const Span line = document.lines[i].span;
  const LineFeatures& f = segmented.features[i];
  Span best{line.begin, line.begin};
  auto at = line.begin;
  for (std::uint32_t d = 0; d <= f.date_count; ++d) {
    const bool last = d == f.date_count;
    const Span date = last ? Span{line.end, line.end} : segmented.dates[f.first_date + d].span;
    const Span piece{at, std::max(at, std::min(date.begin, line.end))};
    if (piece.size() > best.size()) best = piece;
    at = std::max(at, std::min(date.end, line.end));
  }
  return classify_text(document.text_of(best));
}

/// For sentences behind a bullet: nobody need ask the model.
TextScores prose_scores() {
  TextScores scores;
  scores.log_probability.fill(-20.0F);
  scores.log_probability[static_cast<std::size_t>(TextClass::prose)] = 0;
  return scores;
}

float head_text(const TextScores& text) {
  return text.probability(TextClass::title) + text.probability(TextClass::employer) +
         text.probability(TextClass::school) + text.probability(TextClass::degree) +
         0.7F * text.probability(TextClass::unit) + 0.5F * text.probability(TextClass::place) +
         0.5F * text.probability(TextClass::area);
}

/// The words before the first separator: "Chief Engineer" of "Chief Engineer (T5), led nine".
std::string_view leading_piece(std::string_view text) {
  const auto end = text.find_first_of(",(;|");
  return end == text.npos || end > 64 ? std::string_view{} : text.substr(0, end);
}

/// "Technologies: …", "Aufgaben:" — a label inside an entry.
bool is_label_line(const Document& document, const Line& line, const LineFeatures& f) {
  const std::string_view text = document.text_of(line);
  const auto colon = text.find(':');
  if (colon == text.npos || colon > 40) return false;
  return f.ends_with_colon || (colon + 1 < text.size() && text[colon + 1] == ' ' &&
                               f.date_count == 0 && text.substr(0, colon).find(',') == text.npos);
}

/// Degrees and grades belong to heads, wherever the layout puts them.
void add_degree_evidence(const Document& document, const Line& line, LineEvidence& e) {
  const std::string_view text = document.text_of(line);
  const auto degree = find_degree(text);
  if (degree && degree->begin < 48) {
    e.begin += 1.0F;
    e.head += 2.2F;
    e.body -= 1.0F;
  } else if (is_grade(text)) {
    e.begin -= 1.0F;
    e.head += 2.6F;
    e.body -= 0.4F;
  } else if (find_school_word(text)) {
    e.begin += 1.0F;
    e.head += 1.0F;
  }
}

/// "Employer: …", "Date (da – a)   …": a row of a form that tells one value of the entry.
bool is_form_row(const Document& document, std::uint32_t i) {
  return find_head_label(document.text_of(document.lines[i])).has_value();
}

/// The first row of a form begins its entry; those below belong to the head, bullets or not.
void add_form_evidence(const Document& document, const SectionLook& look, std::uint32_t i, bool gap,
                       LineEvidence& e) {
  if (!is_form_row(document, i)) return;
  const bool below = i > look.body.begin && is_form_row(document, i - 1);
  const bool above = i + 1 < look.body.end && is_form_row(document, i + 1);
  if (document.lines[i].mark != ListMark::none) {
    e.head += 2.2F;
    e.body -= 1.2F;
  }
  if (below && !gap) {
    e.begin -= 4.0F;
    e.head += 4.0F;
  } else if (above) {
    e.begin += 2.5F;
    e.head += 2.0F;
  }
}

/// One line with all that the weights below look at.
struct SeenLine {
  const Document& document;
  const Line& line;
  const LineFeatures& features;
  const SectionLook& look;
  std::uint32_t index = 0;
  bool gap = false;          ///< something parts it from the line above
  TextScores words;          ///< of the whole line without its dates
  TextScores lead;           ///< of the words before its first separator
  float lead_as_head = 0;    ///< how much those words are a head's, 0 to 1
  float as_head = 0;         ///< … the better of both
  bool named_first = false;  ///< begins with a title or name, however it goes on
  bool ends_in_place = false;

  bool is_item() const { return line.mark != ListMark::none; }
};

SeenLine see(const Document& document, const SegmentedDocument& segmented, const SectionLook& look,
             std::uint32_t i, bool first) {
  const Line& line = document.lines[i];
  const LineFeatures& f = segmented.features[i];
  SeenLine seen{document, line, f, look, i, false, {}, {}, 0, 0, false, false};
  seen.gap = line.blank_lines_above > 0 || first || line.rule_above;
  const bool plainly_told = f.reads_like_prose && seen.is_item() && f.date_count == 0;
  seen.words = plainly_told ? prose_scores() : text_scores(document, segmented, i);
  const std::string_view lead =
      plainly_told ? std::string_view{} : leading_piece(document.text_of(line));
  seen.lead = lead.empty() ? seen.words : classify_text(lead);
  seen.lead_as_head = lead.empty() ? 0.0F : 0.9F * head_text(seen.lead);
  seen.as_head = std::max(head_text(seen.words), seen.lead_as_head);
  seen.named_first = seen.lead_as_head > 0.7F && !seen.is_item();
  seen.ends_in_place = !f.reads_like_prose && place_at_end(document.text_of(line));
  return seen;
}

void add_dates(const SeenLine& seen, LineEvidence& e) {
  const LineFeatures& f = seen.features;
  e.date_only = f.date_only;
  e.dated = f.date_count > 0 && (f.has_range || f.date_at_start || f.date_at_end) &&
            !(f.reads_like_prose && seen.is_item() && !f.date_at_start);
  const bool deeper = seen.line.heading_level > seen.look.entry_level;
  if (deeper && !f.has_range) e.dated = false;  // "2021: the move to the cloud"
  if (e.date_only) e.head += 1.5F;
  if (!e.dated) return;
  if (f.has_range) {
    e.add(e.date_only ? 0.2F : 2.4F, 2.2F, f.reads_like_prose ? 0.0F : -2.4F);
  } else {
    e.add(0.6F, 1.4F);
  }
}

/// How the line is set: level, emphasis, gap, list.
void add_setting(const SeenLine& seen, LineEvidence& e) {
  const Line& line = seen.line;
  const bool deeper = line.heading_level > seen.look.entry_level;
  if (line.heading_level > 0) e.add(deeper ? -1.0F : 3.0F, deeper ? 1.2F : 0.5F);
  if (seen.features.starts_bold) e.add(1.2F, 0.6F);
  if (seen.features.italic_share > 0.6F) e.head += 0.8F;
  if (seen.features.all_capitals) e.begin += 0.7F;
  if (line.right_aligned) e.head += 1.0F;
  e.begin += seen.gap ? 1.0F : -0.3F;
  if (seen.gap && line.heading_level == 0) e.head -= 0.7F;
  if (seen.is_item() && seen.look.entries_are_items && line.list_depth <= 1) {
    e.add(1.0F, -2.0F);
  } else if (seen.is_item()) {
    e.add(-1.4F, -2.2F, 1.2F);
  }
  if (line.list_depth > 1) e.begin -= 2.0F;
  if (!line.paragraph_start && !seen.is_item() && line.list_depth > 0) e.body += 0.5F;
}

/// Is it a sentence? Names, and places at its end, speak against that.
void add_prose(const SeenLine& seen, LineEvidence& e) {
  const LineFeatures& f = seen.features;
  if (f.reads_like_prose) {
    e.add(-2.6F, seen.named_first ? -0.8F : -2.6F, seen.named_first ? 0.0F : 1.2F);
  }
  if (seen.ends_in_place) e.head += 1.8F;
  if (f.starts_lower) e.add(-1.2F, -0.6F);
  if (f.ends_with_period) e.add(-1.0F, -0.8F);
  if (f.words > 12) {
    const auto over = static_cast<float>(f.words - 12);
    e.add(-0.15F * over, -0.2F * over);
  }
  const float weight = seen.named_first || seen.ends_in_place ? 0.6F : 2.0F;
  e.body += weight * seen.words.probability(TextClass::prose);
  if (seen.gap && !f.reads_like_prose && f.words <= 8 && !seen.is_item()) {
    e.body -= 1.4F * seen.as_head;
  }
}

void add_labels(const SeenLine& seen, LineEvidence& e) {
  const LineFeatures& f = seen.features;
  const std::string_view text = seen.document.text_of(seen.line);
  if (is_label_line(seen.document, seen.line, f)) e.add(-1.6F, -1.2F, 0.4F);
  if (f.has_url && f.link_share < 0.5F && f.words <= 2) e.add(-2.0F, -0.8F);
  if (f.words <= 4 && is_entry_label(heading_words(text))) e.add(-6.0F, -4.0F);
  add_form_evidence(seen.document, seen.look, seen.index, seen.gap, e);
}

void add_names(const SeenLine& seen, LineEvidence& e) {
  e.add(2.2F * seen.as_head, 1.6F * seen.as_head);
  if (seen.look.education && !seen.features.reads_like_prose) {
    add_degree_evidence(seen.document, seen.line, e);
  }
  const auto p = [&](TextClass c) { return seen.words.probability(c); };
  e.title = seen.look.education
                ? p(TextClass::degree) + 0.5F * p(TextClass::area)
                : std::max(p(TextClass::title), 0.9F * seen.lead.probability(TextClass::title));
  e.organization = p(TextClass::employer) + p(TextClass::school);
}

}  // namespace

SectionLook look_of(const Document& document, const SegmentedDocument& segmented,
                    const Section& section) {
  SectionLook look;
  look.body = section.body;
  look.education = section.kind == SectionKind::education;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    look.has_dates = look.has_dates || segmented.features[i].date_count > 0;
    const auto level = document.lines[i].heading_level;
    if (level > 0 && (look.entry_level == 0 || level < look.entry_level)) look.entry_level = level;
  }
  look.entries_are_items = !section.body.empty() && look.entry_level == 0 &&
                           document.lines[section.body.begin].mark != ListMark::none;
  return look;
}

LineEvidence evidence_of(const Document& document, const SegmentedDocument& segmented,
                         const SectionLook& look, std::uint32_t i, bool first) {
  const SeenLine seen = see(document, segmented, look, i, first);
  LineEvidence e;
  e.add(-1.0F, -0.6F);  // most lines are body
  add_dates(seen, e);
  add_setting(seen, e);
  add_prose(seen, e);
  add_labels(seen, e);
  add_names(seen, e);
  e.breaks_head = seen.gap && !first && seen.line.heading_level == 0;
  return e;
}

}  // namespace vitagraph
