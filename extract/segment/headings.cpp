#include "extract/segment/headings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "extract/evidence/hints.hpp"
#include "extract/segment/headings/heading_table.hpp"

namespace vitagraph {
namespace {

/// What one line offers as a heading.
struct Candidate {
  HeadingReading reading;
  float score = 0;  ///< log-odds that the line is a section heading
};

/// The hand-set weights of the decision, in log-odds. A learner may take them over.
struct Weights {
  float bias = -3.2F;
  float exact = 4.2F;
  float keyword = 2.0F;
  float heading_level = 2.4F;
  float all_capitals = 1.2F;
  float all_bold = 1.2F;
  float colon = 0.6F;
  float rule = 1.2F;
  float letter_spaced = 2.0F;
  float blank_above = 0.6F;
  float no_blank_above = -0.6F;
  float each_word_over_four = -0.8F;
  float date = -3.2F;
  float period = -2.5F;
  float prose = -3.0F;
  float list_mark = -2.4F;
  float contact = -3.5F;
  float comma = -1.4F;
  float starts_lower = -1.6F;
  float date_follows = -2.2F;
  float main_style = 2.0F;
  float main_style_unknown = 1.7F;
  float other_style = -1.8F;
  float plain_among_marked = -2.6F;
  float plain_among_hinted = -3.0F;
  float within_entry = -6.0F;
  float digits = -1.2F;
  float acronym = -1.2F;
  float indented = -0.8F;
};
constexpr Weights w;

bool is_furniture(const LineFeatures& f) { return f.has_email || f.has_url || f.has_phone_shape; }

/// A date stands on its own line, or at the end of one, within the next lines of the block.
bool date_follows(const Document& document, const std::vector<LineFeatures>& features,
                  std::size_t i) {
  const auto end = std::min(features.size(), i + 3);
  for (auto next = i + 1; next < end; ++next) {
    const Line& line = document.lines[next];
    if (line.heading_level != 0 || line.mark != ListMark::none) return false;
    if (next > i + 1 && line.blank_lines_above > 0) return false;
    const LineFeatures& f = features[next];
    if (f.date_count > 0 && !f.reads_like_prose) return true;
  }
  return false;
}

/// The very next line is a date and nothing else: this one heads an entry.
bool date_stands_below(const Document& document, const std::vector<LineFeatures>& features,
                       std::size_t i) {
  return i + 1 < features.size() && features[i + 1].date_only &&
         document.lines[i + 1].heading_level == 0;
}

float look(const Document& document, const std::vector<LineFeatures>& features, std::size_t i,
           bool marked) {
  const Line& line = document.lines[i];
  const LineFeatures& f = features[i];
  float score = w.bias;
  if (line.heading_level > 0) score += w.heading_level;
  if (f.all_capitals && !f.letter_spaced) score += w.all_capitals;
  if (f.letter_spaced) score += w.letter_spaced;
  if (f.bold_share > 0.9F && line.heading_level == 0) score += w.all_bold;
  if (f.ends_with_colon) score += w.colon;
  if (line.rule_below || line.rule_above) score += w.rule;
  if (marked && line.heading_level == 0 && f.bold_share < 0.9F && !f.all_capitals) {
    score += w.plain_among_marked;
  }
  if (!document.hints.empty()) {  // where macros mark the entries, others mark the headings
    if (marked && line.heading_level == 0) score += w.plain_among_hinted;
    if (hinted_line(document, line).any()) score += w.within_entry;
  }
  if (line.heading_level == 0) {
    const bool gap = line.blank_lines_above > 0 || i == 0 || line.paragraph_start;
    score += gap ? w.blank_above : w.no_blank_above;
    if (line.indent >= 4) score += w.indented;
  }
  if (f.words > 4 && !f.letter_spaced) {
    score += w.each_word_over_four * static_cast<float>(f.words - 4);
  }
  if (f.date_count > 0) score += w.date;
  if (f.ends_with_period) score += w.period;
  if (f.reads_like_prose && !f.letter_spaced) score += w.prose;
  if (line.mark != ListMark::none || line.list_depth > 0) score += w.list_mark;
  if (is_furniture(f)) score += w.contact;
  if (document.text_of(line).find(',') != std::string_view::npos) score += w.comma;
  if (f.starts_lower) score += w.starts_lower;
  if (f.digit_share > 0) score += w.digits;
  if (f.all_capitals && f.characters <= 4) score += w.acronym;
  return score;
}

float words_score(const Candidate& candidate) {
  switch (candidate.reading.match) {
    case HeadingMatch::exact:
      return w.exact;
    case HeadingMatch::keyword:
      return w.keyword;
    case HeadingMatch::none:
      return 0;
  }
  return 0;
}

/// "RESUME", "Curriculum Vitae" above everything: the document's own title, no section.
bool is_document_title(std::size_t line, std::string_view text) {
  if (line >= 2) return false;
  const std::string words = heading_words(text);
  constexpr std::array<std::string_view, 9> titles = {
      "resume", "cv",   "curriculum vitae", "lebenslauf", "curriculum",
      "резюме", "简历", "履歴書",           "이력서"};
  return std::ranges::find(titles, words) != titles.end();
}

/// The whole line's words, else those before a bracket: "工作经历（按时间倒序）".
HeadingReading reading_of(std::string_view line) {
  const HeadingReading whole = read_heading(heading_words(line));
  if (whole.match == HeadingMatch::exact) return whole;
  const auto bracket = std::min(line.find('('), line.find("（"));
  if (bracket == line.npos || bracket == 0) return whole;
  const HeadingReading before = read_heading(heading_words(line.substr(0, bracket)));
  return before.match == HeadingMatch::none ? whole : before;
}

std::vector<Candidate> first_pass(const Document& document,
                                  const std::vector<LineFeatures>& features) {
  std::vector<Candidate> candidates(features.size());
  // Where the format marks headings, a plain line hardly is one.
  const bool marked = std::ranges::count_if(document.lines, [](const Line& line) {
                        return line.heading_level > 0;
                      }) >= 3;
  for (std::size_t i = 0; i < features.size(); ++i) {
    Candidate& c = candidates[i];
    c.score = look(document, features, i, marked);
    const std::string_view text = document.text_of(document.lines[i]);
    if (features[i].characters <= 90 && !is_document_title(i, text)) c.reading = reading_of(text);
    c.score += words_score(c);
    const bool marked_heading = document.lines[i].heading_level > 0;
    const bool dated = marked_heading ? date_stands_below(document, features, i)
                                      : date_follows(document, features, i);
    if (c.reading.match != HeadingMatch::exact && dated) {
      c.score += w.date_follows;
    }
  }
  return candidates;
}

/// Styles of the headings whose words are known for certain, with how many bear each.
std::map<std::uint32_t, int> styles_of_sure_headings(const std::vector<LineFeatures>& features,
                                                     const std::vector<Candidate>& candidates) {
  std::map<std::uint32_t, int> styles;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].reading.match == HeadingMatch::exact && candidates[i].score > 1.0F) {
      ++styles[features[i].style];
    }
  }
  return styles;
}

/// The format's level of the commonest style; of several, the highest.
std::uint8_t main_heading_level(const Document& document, const std::vector<LineFeatures>& features,
                                const std::map<std::uint32_t, int>& styles, int most) {
  std::uint8_t level = 0;
  for (std::size_t i = 0; i < features.size(); ++i) {
    const auto found = styles.find(features[i].style);
    if (found == styles.end() || found->second < most) continue;
    const auto own = document.lines[i].heading_level;
    if (level == 0 || own < level) level = own;
  }
  return level;
}

/// Second pass: headings of one document are set alike.
void second_pass(const Document& document, const std::vector<LineFeatures>& features,
                 std::vector<Candidate>& candidates) {
  const auto styles = styles_of_sure_headings(features, candidates);
  int most = 0;
  for (const auto& [style, count] : styles) most = std::max(most, count);
  if (most < 2) return;
  const std::uint8_t main_level = main_heading_level(document, features, styles, most);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto found = styles.find(features[i].style);
    const auto level = document.lines[i].heading_level;
    const bool known =
        found != styles.end() && found->second >= 2 && (main_level == 0 || level <= main_level);
    if (known) {
      const bool named = candidates[i].reading.match != HeadingMatch::none;
      candidates[i].score += named || level > 0 ? w.main_style : w.main_style_unknown;
    } else if (main_level == 0 || level > main_level || level == 0) {
      candidates[i].score += w.other_style;
    }
    // An entry's own heading, a level below the sections, with words that are not known for sure.
    if (main_level > 0 && level > main_level &&
        candidates[i].reading.match != HeadingMatch::exact) {
      candidates[i].score += w.list_mark;
    }
  }
}

Section section_from(const Document& document, const Candidate& candidate, std::size_t line) {
  Section section;
  section.kind = candidate.reading.kind;
  section.kind_score = candidate.score;
  section.heading = static_cast<std::int32_t>(line);
  section.heading_span = document.lines[line].span;
  const auto level = document.lines[line].heading_level;
  section.level = level == 0 ? std::uint8_t{1} : level;
  section.body = {static_cast<std::uint32_t>(line + 1), static_cast<std::uint32_t>(line + 1)};
  return section;
}

/// Kinds that stand inside jobs and projects as labels ("Technologies", "Achievements").
bool may_be_label(SectionKind kind) {
  return kind == SectionKind::skills || kind == SectionKind::awards ||
         kind == SectionKind::projects || kind == SectionKind::courses ||
         kind == SectionKind::summary || kind == SectionKind::interests ||
         kind == SectionKind::languages || kind == SectionKind::contact ||
         kind == SectionKind::service;
}

/// A heading right under the title is a headline; one below text heads a section.
bool has_text_above(const Document& document, std::size_t line) {
  return document.lines[line - 1].heading_level == 0;
}

/// The very next line begins an entry that the format's markup tells.
bool heads_hinted_entry(const Document& document, std::size_t line) {
  return !document.hints.empty() && line + 1 < document.lines.size() &&
         hinted_line(document, document.lines[line + 1]).begins_entry;
}

}  // namespace

HeadingOpinion find_headings(const Document& document, const std::vector<LineFeatures>& features) {
  HeadingOpinion opinion;
  auto candidates = first_pass(document, features);
  second_pass(document, features, candidates);
  for (const Candidate& c : candidates) {
    opinion.readings.push_back(c.reading);
    opinion.scores.push_back(c.score);
  }
  std::vector<Section>& sections = opinion.sections;
  sections.resize(1);
  sections[0].kind = SectionKind::top;
  bool known_seen = false;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& c = candidates[i];
    const bool known = c.reading.kind != SectionKind::unknown;
    Section& last = sections.back();
    const auto level = document.lines[i].heading_level;
    const bool deeper = level > last.level && last.kind != SectionKind::unknown &&
                        last.kind != SectionKind::top && may_be_label(c.reading.kind);
    const bool below_title = level > 1 && i > 1 && has_text_above(document, i);
    const bool heads_entry = level > 0 && heads_hinted_entry(document, i);
    if (c.score > 0 && (known || known_seen || below_title || heads_entry) && !deeper) {
      last.body.end = static_cast<std::uint32_t>(i);
      sections.push_back(section_from(document, c, i));
      known_seen = known_seen || known;
    }
  }
  sections.back().body.end = static_cast<std::uint32_t>(document.lines.size());
  return opinion;
}

}  // namespace vitagraph
