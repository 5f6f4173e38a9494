#include "extract/find/basics.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/contact.hpp"
#include "extract/find/facts.hpp"
#include "extract/find/head_segments.hpp"
#include "extract/find/labelled_name.hpp"
#include "extract/find/person_name.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::uint32_t head_lines = 12;  ///< where a name stands when it stands anywhere

Confidence confidence_of(double log_odds) {
  return Confidence::of(1.0 / (1.0 + std::exp(-log_odds)));
}

/// Words that stand around a name in a title line: "Jane Doe's CV", "Lebenslauf – Jane Doe".
Span without_document_words(const Document& document, Span span) {
  constexpr std::array<std::string_view, 8> endings = {"'s CV",     "'s Resume",          "’s CV",
                                                       "’s Resume", "'s résumé",          " - CV",
                                                       " - Resume", "'s Curriculum Vitae"};
  constexpr std::array<std::string_view, 10> beginnings = {"Curriculum Vitae of ",
                                                           "Resume of ",
                                                           "CV of ",
                                                           "Curriculum Vitae - ",
                                                           "Curriculum Vitae – ",
                                                           "Lebenslauf von ",
                                                           "Lebenslauf – ",
                                                           "Lebenslauf: ",
                                                           "Curriculum Vitae: ",
                                                           "CV - "};
  const std::string_view text = document.text_of(span);
  for (const std::string_view ending : endings) {
    if (text.ends_with(ending)) span.end -= static_cast<std::uint32_t>(ending.size());
  }
  for (const std::string_view beginning : beginnings) {
    if (text.starts_with(beginning)) span.begin += static_cast<std::uint32_t>(beginning.size());
  }
  return span;
}

struct NameCandidate {
  Span span;
  double score = -1e9;
};

struct NamePart {
  Span span;
  double score = 0;  ///< for where it stands
};

/// Parts of a line that may be the name: the whole, what stands before an address or a telephone
/// number, its segments.
std::vector<NamePart> name_parts(const Document& document, const SegmentedDocument& segmented,
                                 std::uint32_t i) {
  const Span line = document.lines[i].span;
  std::vector<NamePart> parts = {{without_document_words(document, line)}};
  const auto contacts = find_contacts(document.text_of(line));
  if (!contacts.empty() && contacts.front().span.begin > 3) {
    parts.push_back({{line.begin, line.begin + contacts.front().span.begin - 1}});
  }
  bool first = true;
  for (const HeadSegment& s : cut_head(document, segmented, {i}, HeadCut::plain, false)) {
    parts.push_back({without_document_words(document, s.span), first ? 0.0 : -1.0});
    first = false;
  }
  return parts;
}

/// The print of names on pages: the size of the largest lines of the first page, where they are
/// larger than most; else 0.
float size_of_large_print(const Document& document) {
  std::vector<float> sizes;
  for (const Line& line : document.lines) {
    if (line.page == 1 && line.font_size > 0) sizes.push_back(line.font_size);
  }
  if (sizes.size() < 8) return 0;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::ranges::nth_element(sizes, middle);
  const float most = *std::ranges::max_element(sizes);
  return most >= 1.3F * *middle ? most : 0;
}

bool is_large(const Line& line, float large) {
  return large > 0 && line.page == 1 && line.font_size >= 0.95F * large;
}

bool has_role(const SegmentedDocument& segmented, std::size_t line, LineRole role) {
  return line < segmented.roles.size() && segmented.roles[line] == role;
}

/// A name on two or three lines of large print, or on lines that all read like its parts: "JANE"
/// above "DOE". What stands behind a gap or a bar in the last of them is something else.
std::vector<Span> names_on_lines(const Document& document, const SegmentedDocument& segmented,
                                 std::uint32_t i, float large) {
  const auto is_part = [&](std::size_t line) {
    return is_large(document.lines[line], large) || has_role(segmented, line, LineRole::name);
  };
  std::vector<Span> names;
  if (!is_part(i)) return names;
  const auto last = std::min<std::size_t>(i + 3, document.lines.size());
  for (std::size_t next = i + 1; next < last && is_part(next); ++next) {
    const Span line = document.lines[next].span;
    if (document.text_of(line) == document.text_of(document.lines[i])) break;  // printed again
    const auto end = document.text_of(line).find_first_of("\t|,;");
    const std::uint32_t length =
        end == std::string_view::npos ? line.size() : static_cast<std::uint32_t>(end);
    const Span name{document.lines[i].span.begin, line.begin + length};
    if (name.size() > 60) break;
    names.push_back(name);
    if (length < line.size()) break;
  }
  return names;
}

/// Lines joined by blanks; a name that is broken at its hyphen, by nothing; a broken word whole.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n') {
      out += text[i];
    } else if (!out.ends_with('-')) {
      out += ' ';
    } else if (i + 1 < text.size() && text[i + 1] >= 'a' && text[i + 1] <= 'z') {
      out.pop_back();
    }
  }
  return out;
}

/// The name in the span without what is not part of it. A letter-spaced name is no piece of the
/// text: its value is put together, its place is the whole span.
Fact name_fact(const Document& document, Span span, Confidence confidence) {
  const std::string name = trimmed_person_name(on_one_line(document.text_of(span)));
  if (name.empty()) return fact_of(document, span, confidence, "name");
  const auto at = document.text_of(span).find(name);
  if (at == std::string_view::npos) {
    const bool lines = document.text_of(span).find('\n') != std::string_view::npos;
    return {name, {span, {}, confidence, lines ? "name/two-lines" : "name/letter-spaced"}};
  }
  const auto begin = span.begin + static_cast<std::uint32_t>(at);
  return fact_of(document, {begin, begin + static_cast<std::uint32_t>(name.size())}, confidence,
                 "name");
}

bool is_contact_part(SectionKind kind) {
  return kind == SectionKind::top || kind == SectionKind::contact;
}

Span moved(Span span, std::uint32_t by) { return {span.begin + by, span.end + by}; }

bool has_cell_behind(const Document& document, std::uint32_t line) {
  const Line& cell = document.lines[line];
  if (line + 1 >= document.lines.size()) return false;
  const Line& next = document.lines[line + 1];
  const bool same_row = cell.table_row != 0 && next.table_row == cell.table_row;
  return same_row || (cell.source_line != 0 && next.source_line == cell.source_line);
}

/// The name that this line calls so, by a label of its own or one in the cell before.
std::optional<Span> name_in_row(const Document& document, std::uint32_t i) {
  const Span line = document.lines[i].span;
  if (const auto name = labelled_name(document.text_of(line))) return moved(*name, line.begin);
  if (!has_cell_behind(document, i) || !is_name_label(document.text_of(line))) return std::nullopt;
  const Span cell = document.lines[i + 1].span;
  const auto name = name_behind_label(document.text_of(cell));
  return name ? std::optional<Span>(moved(*name, cell.begin)) : std::nullopt;
}

/// The row "Name: …" of the head or of the personal data, if there is one.
std::optional<Span> name_by_label(const Document& document, const SegmentedDocument& segmented) {
  const auto count = static_cast<std::uint32_t>(document.lines.size());
  for (std::uint32_t i = 0; i < std::min(count, head_lines); ++i) {
    if (const auto name = name_in_row(document, i)) return name;
  }
  for (const Section& section : segmented.sections) {
    if (!is_contact_part(section.kind)) continue;
    const auto end = std::min(section.body.end, section.body.begin + 2 * head_lines);
    for (auto i = section.body.begin; i < end; ++i) {
      if (const auto name = name_in_row(document, i)) return name;
    }
  }
  return std::nullopt;
}

/// "DOE, JANE M.": how likely it is a family name in capitals, then what is given. The reading
/// with both exchanged is what person_name_score knows best.
double family_first_score(std::string_view text) {
  const auto comma = text.find(", ");
  if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos) {
    return -8;
  }
  const std::string_view family = text.substr(0, comma);
  const bool in_capitals =
      std::ranges::none_of(family, [](char c) { return c >= 'a' && c <= 'z'; });
  const std::string_view given = text.substr(comma + 2);
  if (!in_capitals || given.size() < 3) return -8;
  return person_name_score(std::string(given) + " " + std::string(family)) + 0.5;
}

/// Does the local part of an address hold words of the name?
double email_agreement(const Basics& basics, std::string_view name) {
  if (basics.emails.empty()) return 0;
  const std::string& email = basics.emails.front().value;
  const std::string local = fold_words(email.substr(0, email.find('@')));
  const std::string words = fold_words(name);
  std::size_t at = 0;
  while (at < words.size()) {
    const auto end = std::min(words.find(' ', at), words.size());
    const std::string word = words.substr(at, end - at);
    if (word.size() >= 3 && local.find(word) != local.npos) return 2.0;
    at = end + 1;
  }
  return 0;
}

bool is_known_heading(const SegmentedDocument& segmented, std::uint32_t line) {
  return std::ranges::any_of(segmented.sections, [&](const Section& section) {
    return section.heading == static_cast<std::int32_t>(line) &&
           section.kind != SectionKind::unknown;
  });
}

/// Before the first section that is not about the person as such. Lists of skills and languages
/// may stand before the name: a side bar that came first.
bool is_introduction(const SegmentedDocument& segmented, std::uint32_t line) {
  for (const Section& section : segmented.sections) {
    if (line < section.body.begin) return true;
    const bool personal =
        section.kind == SectionKind::top || section.kind == SectionKind::contact ||
        section.kind == SectionKind::summary || section.kind == SectionKind::skills ||
        section.kind == SectionKind::languages;
    if (!personal) return false;
  }
  return true;
}

/// More than this no text gets, for its looks and for an address that agrees.
constexpr double most_for_a_name = 8.5;

/// Log-odds that a line holds the name, for where it stands and how it looks; nothing where it
/// cannot.
std::optional<double> name_line_score(const Document& document, const SegmentedDocument& segmented,
                                      std::uint32_t i, bool large) {
  const Line& line = document.lines[i];
  const LineFeatures& f = segmented.features[i];
  if (is_known_heading(segmented, i)) return std::nullopt;
  // No score of a name makes up for that in a long line.
  if (f.reads_like_prose && f.characters > 100) return std::nullopt;
  double score = i == 0 ? 1.5 : std::max(-0.25 * i, -2.0);
  if (line.heading_level == 1 || large) score += 2.0;
  if (!large && !is_introduction(segmented, i)) score -= 3.0;
  if (line.mark != ListMark::none) score -= 2.0;
  if (f.reads_like_prose) score -= 3.0;
  if (f.all_capitals || f.starts_bold) score += 0.4;
  if (has_role(segmented, i, LineRole::name)) score += 3.0;
  if (has_role(segmented, i, LineRole::heading) && i > 0 && !large) score -= 3.0;
  return score;
}

/// Large print holds the name and little else: what goes on in it belongs to the name.
constexpr double next_large_line = 1.0;
constexpr double broken_at_hyphen = 3.0;

NameCandidate best_name(const Document& document, const SegmentedDocument& segmented,
                        const Basics& basics) {
  NameCandidate best;
  const float large = size_of_large_print(document);
  const auto offer = [&](Span span, double score, bool whole) {
    const std::string text = on_one_line(document.text_of(span));
    score += std::max(person_name_score(text), whole ? family_first_score(text) : -8);
    score += email_agreement(basics, text);
    if (place_kind(text) != PlaceKind::none) score -= 2.0;
    if (score > best.score) best = {span, score};
  };
  for (std::uint32_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    const bool in_large = is_large(line, large);
    if (i >= head_lines && (large == 0 || line.page > 1)) break;
    if (i >= head_lines && !in_large) continue;
    const auto line_score = name_line_score(document, segmented, i, in_large);
    if (!line_score || *line_score + most_for_a_name <= best.score) continue;
    if (is_document_title(document.text_of(line))) continue;
    bool whole = true;
    for (const NamePart& part : name_parts(document, segmented, i)) {
      offer(part.span, *line_score + part.score, whole);
      whole = false;
    }
    const bool broken = document.text_of(line).ends_with('-');
    for (const Span name : names_on_lines(document, segmented, i, large)) {
      offer(name, *line_score + (broken ? broken_at_hyphen : next_large_line), false);
    }
  }
  return best;
}

void find_name(const Document& document, const SegmentedDocument& segmented, Record& record) {
  if (const auto name = name_by_label(document, segmented)) {
    record.basics.name = name_fact(document, *name, Confidence::thousandths(970));
    return;
  }
  const NameCandidate best = best_name(document, segmented, record.basics);
  if (best.score < 0.5) return;
  record.basics.name = name_fact(document, best.span, confidence_of(best.score));
}

void add_contact(const Contact& contact, std::uint32_t offset, Basics& basics) {
  const Span span{contact.span.begin + offset, contact.span.end + offset};
  const auto sure = Confidence::thousandths(980);
  Fact fact{contact.value, {span, {}, sure, ""}};
  const auto add = [&](std::vector<Fact>& list, std::string rule) {
    fact.evidence.rule = std::move(rule);
    const bool known =
        std::ranges::any_of(list, [&](const Fact& f) { return f.value == fact.value; });
    if (!known) list.push_back(fact);
  };
  switch (contact.kind) {
    case ContactKind::email:
      add(basics.emails, "contact/email");
      break;
    case ContactKind::phone:
      add(basics.phones, "contact/phone");
      break;
    case ContactKind::url:
      add(basics.urls, "contact/url");
      break;
    case ContactKind::orcid:
      fact.evidence.rule = "contact/orcid";
      if (basics.orcid.empty()) basics.orcid = fact;
      break;
  }
}

void find_contact(const Document& document, const SegmentedDocument& segmented, Basics& basics) {
  for (const Section& section : segmented.sections) {
    if (!is_contact_part(section.kind)) continue;
    const auto end = section.kind == SectionKind::top
                         ? std::min(section.body.end, section.body.begin + 2 * head_lines)
                         : section.body.end;
    for (auto i = section.body.begin; i < end; ++i) {
      const Span line = document.lines[i].span;
      for (const Contact& contact : find_contacts(document.text_of(line))) {
        add_contact(contact, line.begin, basics);
      }
      for (const Link& link : document.links) {
        if (!line.contains(link.span)) continue;
        for (Contact contact : find_contacts(link.target)) {
          contact.span = {link.span.begin - line.begin, link.span.end - line.begin};
          add_contact(contact, line.begin, basics);
        }
      }
    }
  }
  if (!basics.emails.empty()) return;
  for (const Contact& contact : find_contacts(document.text)) {
    if (contact.kind != ContactKind::email) continue;
    add_contact(contact, 0, basics);
    return;
  }
}

/// Neighbouring place segments of one line belong together: "Redmond", "WA".
Span with_following_places(const Document& document, const std::vector<HeadSegment>& segments,
                           std::size_t first) {
  Span span = segments[first].span;
  for (auto i = first + 1; i < segments.size(); ++i) {
    const bool near =
        segments[i].before == Separator::comma && segments[i].line == segments[first].line;
    if (!near || !is_place(document.text_of(segments[i].span))) break;
    span = hull(span, segments[i].span);
  }
  return span;
}

void find_location_and_headline(const Document& document, const SegmentedDocument& segmented,
                                Basics& basics) {
  double best_place = 1.0;
  double best_title = 1.0;
  for (const Section& section : segmented.sections) {
    if (!is_contact_part(section.kind)) continue;
    const auto end = std::min(section.body.end, section.body.begin + head_lines);
    std::vector<std::uint32_t> lines(end - section.body.begin);
    std::iota(lines.begin(), lines.end(), section.body.begin);
    const auto segments = cut_head(document, segmented, lines, HeadCut::plain);
    for (std::size_t i = 0; i < segments.size(); ++i) {
      const Span span = segments[i].span;
      if (span.overlaps(basics.name.evidence.span) && !basics.name.empty()) continue;
      if (segmented.features[segments[i].line].reads_like_prose) continue;
      const std::string_view text = document.text_of(span);
      if (text.find('@') != text.npos) continue;
      const double place = place_score(text) + (is_place(text) ? 2.0 : 0.0);
      if (place > best_place) {
        best_place = place + 0.5;
        basics.location = fact_of(document, with_following_places(document, segments, i),
                                  confidence_of(place), "contact/location");
      }
      const double title = title_score(text) + 2.0 * segments[i].text.probability(TextClass::title);
      if (title > best_title && place < 1.0) {
        best_title = title;
        basics.headline = fact_of(document, span, confidence_of(title), "headline");
      }
    }
  }
}

}  // namespace

void find_basics(const Document& document, const SegmentedDocument& segmented, Record& record) {
  find_contact(document, segmented, record.basics);
  find_name(document, segmented, record);
  find_location_and_headline(document, segmented, record.basics);
}

}  // namespace vitagraph
