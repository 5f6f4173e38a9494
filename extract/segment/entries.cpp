#include "extract/segment/entries.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

#include "extract/evidence/grade.hpp"
#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/segment/heading_table.hpp"

namespace vitagraph {
namespace {

enum Role : std::uint8_t { begin_undated, begin_dated, head_undated, head_dated, body, role_count };

bool is_begin(int role) { return role == begin_undated || role == begin_dated; }
bool is_head(int role) { return role != body; }
bool is_dated(int role) { return role == begin_dated || role == head_dated; }

using RoleScores = std::array<float, role_count>;

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
};

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

/// What holds of the section as a whole.
struct SectionLook {
  LineRange body;
  bool education = false;
  bool has_dates = false;          ///< at least one line holds a date
  std::uint8_t entry_level = 0;    ///< the highest heading level of its lines; 0 = none
  bool entries_are_items = false;  ///< the section is a list: its items are the entries
};

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

LineEvidence evidence_of(const Document& document, const SegmentedDocument& segmented,
                         const SectionLook& look, std::uint32_t i, bool first) {
  const Line& line = document.lines[i];
  const LineFeatures& f = segmented.features[i];
  const bool plainly_told = f.reads_like_prose && line.mark != ListMark::none && f.date_count == 0;
  const TextScores text = plainly_told ? prose_scores() : text_scores(document, segmented, i);
  const std::string_view lead =
      plainly_told ? std::string_view{} : leading_piece(document.text_of(line));
  const TextScores lead_text = lead.empty() ? text : classify_text(lead);
  const float lead_words = lead.empty() ? 0.0F : 0.9F * head_text(lead_text);
  const float head_words = std::max(head_text(text), lead_words);
  LineEvidence e;
  e.date_only = f.date_only;
  e.dated = f.date_count > 0 && (f.has_range || f.date_at_start || f.date_at_end) &&
            !(f.reads_like_prose && line.mark != ListMark::none && !f.date_at_start);
  const bool gap = line.blank_lines_above > 0 || first || line.rule_above;

  e.begin = -1.0F + 2.2F * head_words;
  e.head = -0.6F + 1.6F * head_words;
  const bool deeper = line.heading_level > look.entry_level;
  if (deeper && !f.has_range) e.dated = false;  // "2021: the move to the cloud"
  if (line.heading_level > 0) e.begin += deeper ? -1.0F : 3.0F;
  if (line.heading_level > 0) e.head += deeper ? 1.2F : 0.5F;
  if (f.starts_bold) e.begin += 1.2F;
  if (f.starts_bold) e.head += 0.6F;
  if (f.italic_share > 0.6F) e.head += 0.8F;
  if (f.all_capitals) e.begin += 0.7F;
  if (e.dated && f.has_range) e.begin += e.date_only ? 0.2F : 2.4F;
  if (e.dated && !f.has_range) e.begin += 0.6F;
  if (e.dated) e.head += f.has_range ? 2.2F : 1.4F;
  if (line.right_aligned) e.head += 1.0F;
  if (gap) e.begin += 1.0F;
  if (!gap) e.begin -= 0.3F;
  if (gap && line.heading_level == 0) e.head -= 0.7F;
  if (line.mark != ListMark::none && look.entries_are_items && line.list_depth <= 1) {
    e.begin += 1.0F;
    e.head -= 2.0F;
  } else if (line.mark != ListMark::none) {
    e.begin -= 1.4F;
    e.head -= 2.2F;
    e.body += 1.2F;
  }
  if (line.list_depth > 1) e.begin -= 2.0F;
  if (!line.paragraph_start && line.mark == ListMark::none && line.list_depth > 0) e.body += 0.5F;
  const bool named_first = lead_words > 0.7F && line.mark == ListMark::none;
  const bool ends_in_place = !f.reads_like_prose && place_at_end(document.text_of(line));
  if (f.reads_like_prose) {
    e.begin -= 2.6F;
    e.head -= named_first ? 0.8F : 2.6F;
    e.body += named_first ? 0.0F : 1.2F;
  }
  if (ends_in_place) e.head += 1.8F;
  if (f.starts_lower) {
    e.begin -= 1.2F;
    e.head -= 0.6F;
  }
  if (f.ends_with_period) {
    e.begin -= 1.0F;
    e.head -= 0.8F;
  }
  if (f.words > 12) {
    e.begin -= 0.15F * static_cast<float>(f.words - 12);
    e.head -= 0.2F * static_cast<float>(f.words - 12);
  }
  if (e.date_only) e.head += 1.5F;
  if (look.education && !f.reads_like_prose) add_degree_evidence(document, line, e);
  if (is_label_line(document, line, f)) {
    e.begin -= 1.6F;
    e.head -= 1.2F;
    e.body += 0.4F;
  }
  if (f.has_url && f.link_share < 0.5F && f.words <= 2) {
    e.begin -= 2.0F;
    e.head -= 0.8F;
  }
  if (f.words <= 4 && is_entry_label(heading_words(document.text_of(line)))) {
    e.begin -= 6.0F;
    e.head -= 4.0F;
  }
  add_form_evidence(document, look, i, gap, e);
  e.body += (named_first || ends_in_place ? 0.6F : 2.0F) * text.probability(TextClass::prose);
  if (gap && !f.reads_like_prose && f.words <= 8 && line.mark == ListMark::none) {
    e.body -= 1.4F * head_words;
  }
  e.title = look.education
                ? text.probability(TextClass::degree) + 0.5F * text.probability(TextClass::area)
                : std::max(text.probability(TextClass::title),
                           0.9F * lead_text.probability(TextClass::title));
  e.organization = text.probability(TextClass::employer) + text.probability(TextClass::school);
  if (e.dated && f.has_range && !f.reads_like_prose) e.body -= 2.4F;
  e.breaks_head = gap && !first && line.heading_level == 0;
  return e;
}

/// The section's lines are jobs told date first: "2019–2021", then what it was.
bool dates_come_first(const std::vector<LineEvidence>& lines) {
  return !lines.empty() && lines.front().date_only;
}

float transition(int from, int to, const LineEvidence& above, const LineEvidence& line,
                 const SectionLook& look) {
  constexpr float impossible = -1e6F;
  if (from == body) {
    if (to == head_undated || to == head_dated) return impossible;
    return 0;
  }
  if (is_begin(to)) {
    if (is_dated(from)) return -0.6F;                                 // an entry without a body
    return !look.has_dates ? -0.4F : look.education ? -1.2F : -3.0F;  // … and without a date
  }
  if (to == body) return is_dated(from) || !look.has_dates ? 0.0F : look.education ? -0.5F : -2.2F;
  const float gap = line.breaks_head ? -0.5F : 0.0F;
  // A title and an employer complete each other; two of a kind are two entries.
  const float pair = 1.2F * (line.title * above.organization + line.organization * above.title) -
                     1.0F * line.title * above.title;
  if (is_dated(from)) return line.dated ? -3.5F + gap : -0.4F + gap + pair;
  return gap + pair;
}

RoleScores emissions(const LineEvidence& line, float begin_habit, float head_habit) {
  constexpr float impossible = -1e6F;
  RoleScores scores{};
  const float begin = line.begin + begin_habit;
  const float head = line.head + head_habit;
  scores[begin_undated] = line.dated ? impossible : begin;
  scores[begin_dated] = line.dated ? begin : impossible;
  scores[head_undated] = line.dated ? impossible : head;
  scores[head_dated] = head;
  scores[body] = line.body - begin_habit - head_habit * 0.5F;
  return scores;
}

struct Habit {
  float begin = 0;
  float head = 0;
};

/// Viterbi over the section's lines. `dated` roles remember that the entry has its date, so a
/// line without one may follow in head_dated only when a date was seen before.
std::vector<int> best_roles(const std::vector<LineEvidence>& lines,
                            const std::vector<Habit>& habits, const SectionLook& look) {
  constexpr float impossible = -1e6F;
  const auto count = lines.size();
  std::vector<RoleScores> best(count);
  std::vector<std::array<int, role_count>> back(count);
  for (std::size_t i = 0; i < count; ++i) {
    const RoleScores emission = emissions(lines[i], habits[i].begin, habits[i].head);
    for (int to = 0; to < role_count; ++to) {
      float most = i == 0 && (is_begin(to) || to == body) ? 0 : impossible;
      int origin = to;
      for (int from = 0; i > 0 && from < role_count; ++from) {
        // An undated line keeps the state it found; a dated one enters the dated state.
        if (to == head_dated && !lines[i].dated && !is_dated(from)) continue;
        if (to == head_undated && is_dated(from)) continue;
        const float score = best[i - 1][static_cast<std::size_t>(from)] +
                            transition(from, to, lines[i - 1], lines[i], look);
        if (score > most) {
          most = score;
          origin = from;
        }
      }
      best[i][static_cast<std::size_t>(to)] = most + emission[static_cast<std::size_t>(to)];
      back[i][static_cast<std::size_t>(to)] = origin;
    }
  }
  std::vector<int> roles(count);
  if (count == 0) return roles;
  int role = static_cast<int>(std::ranges::max_element(best.back()) - best.back().begin());
  for (std::size_t i = count; i-- > 0;) {
    roles[i] = role;
    role = back[i][static_cast<std::size_t>(role)];
  }
  return roles;
}

/// Lines that are set alike tend to have the same role: how often those of a style do.
std::vector<Habit> habits_of(const SegmentedDocument& segmented, std::uint32_t first,
                             const std::vector<int>& roles,
                             const std::vector<LineEvidence>& lines) {
  struct Count {
    float begin = 0;
    float head = 0;
    float all = 0;
  };
  const auto key = [&](std::size_t i) {
    return segmented.features[first + i].style * 4ULL + (lines[i].dated ? 2U : 0U) +
           (lines[i].date_only ? 1U : 0U);
  };
  std::map<std::uint64_t, Count> counts;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    Count& count = counts[key(i)];
    count.all += 1;
    if (is_begin(roles[i])) {
      count.begin += 1;
    } else if (is_head(roles[i])) {
      count.head += 1;
    }
  }
  std::vector<Habit> habits(roles.size());
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const Count& count = counts[key(i)];
    if (count.all < 3) continue;
    const float weight = 2.4F * std::min(1.0F, count.all / 5.0F);
    habits[i].begin = weight * (count.begin / count.all - 0.4F);
    habits[i].head = weight * (count.head / count.all - 0.4F);
  }
  return habits;
}

std::vector<Entry> entries_from(const std::vector<int>& roles, LineRange lines) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const auto line = lines.begin + static_cast<std::uint32_t>(i);
    if (is_begin(roles[i])) {
      if (!entries.empty()) entries.back().lines.end = line;
      entries.push_back({{line, lines.end}, line + 1, -1});
    } else if (is_head(roles[i]) && !entries.empty() && entries.back().head_end == line) {
      entries.back().head_end = line + 1;
    }
  }
  return entries;
}

}  // namespace

std::vector<Entry> find_career_entries(const Document& document, const SegmentedDocument& segmented,
                                       const Section& section) {
  const SectionLook look = look_of(document, segmented, section);
  std::vector<LineEvidence> lines;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    lines.push_back(evidence_of(document, segmented, look, i, i == section.body.begin));
  }
  std::vector<Habit> habits(lines.size());
  if (dates_come_first(lines)) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].date_only) lines[i].begin += 4.0F;
      if (!lines[i].dated) lines[i].begin -= 2.0F;
    }
  }
  auto roles = best_roles(lines, habits, look);
  habits = habits_of(segmented, section.body.begin, roles, lines);
  roles = best_roles(lines, habits, look);
  return entries_from(roles, section.body);
}

}  // namespace vitagraph
