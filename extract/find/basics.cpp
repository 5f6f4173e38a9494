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
#include "extract/find/contact/wrapped_email.hpp"
#include "extract/find/facts.hpp"
#include "extract/find/joined_lines.hpp"
#include "extract/find/person/greeted_name.hpp"
#include "extract/find/person/labelled_name.hpp"
#include "extract/find/person/name_choice.hpp"
#include "extract/find/person/split_name.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/slots/head_segments.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::uint32_t head_lines = 12;  ///< where a name stands when it stands anywhere

Confidence confidence_of(double log_odds) {
  return Confidence::of(1.0 / (1.0 + std::exp(-log_odds)));
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

/// The name of a form that prints its parts in rows of their own, if there is one.
Fact name_in_parts(const Document& document) {
  const auto count = static_cast<std::uint32_t>(document.lines.size());
  for (std::uint32_t i = 0; i < std::min(count, 2 * head_lines); ++i) {
    SplitName name = split_name(document, i);
    if (name.parts.empty()) continue;
    Fact fact;
    fact.value = std::move(name.value);
    fact.evidence.span = name.parts.front();
    for (const Span part : name.parts) {
      fact.evidence.span = hull(fact.evidence.span, part);
    }
    std::ranges::sort(name.parts, {}, &Span::begin);
    fact.evidence.parts = std::move(name.parts);
    fact.evidence.confidence = Confidence::thousandths(960);
    fact.evidence.rule = "name";
    return fact;
  }
  return {};
}

/// The name of a Korean greeting in the first lines, where none was found or a sentence was.
void mend_korean_name(const Document& document, Fact& name) {
  const bool wrong = name.empty() || is_no_korean_name(name.value) ||
                     name.value.find("입니다") != std::string::npos;
  if (!wrong) return;
  const auto count = static_cast<std::uint32_t>(document.lines.size());
  for (std::uint32_t i = 0; i < std::min(count, head_lines); ++i) {
    const Span line = document.lines[i].span;
    if (const auto found = greeted_name(document.text_of(line))) {
      name = fact_of(document, moved(*found, line.begin), Confidence::thousandths(850),
                     "name/greeting");
      return;
    }
  }
  if (is_no_korean_name(name.value)) name = {};
}

void find_name(const Document& document, const SegmentedDocument& segmented, Record& record) {
  if (Fact name = name_in_parts(document); !name.empty()) {
    record.basics.name = std::move(name);
    return;
  }
  if (const auto name = name_by_label(document, segmented)) {
    record.basics.name = name_fact(document, *name, Confidence::thousandths(970));
    return;
  }
  const auto candidates = name_candidates(document, segmented, record.basics);
  if (const auto name = choose_name(candidates)) {
    record.basics.name = name_fact(document, name->span, Confidence::of(name->probability));
  }
  mend_korean_name(document, record.basics.name);
}

void add_new(std::vector<Fact>& list, Fact fact) {
  const bool known =
      std::ranges::any_of(list, [&](const Fact& f) { return f.value == fact.value; });
  if (!known) list.push_back(std::move(fact));
}

void add_contact(const Contact& contact, std::uint32_t offset, Basics& basics) {
  const Span span{contact.span.begin + offset, contact.span.end + offset};
  const auto fact = [&](std::string rule) {
    return Fact{contact.value, {span, {}, Confidence::thousandths(980), std::move(rule)}};
  };
  switch (contact.kind) {
    case ContactKind::email:
      add_new(basics.emails, fact("contact/email"));
      break;
    case ContactKind::phone:
      add_new(basics.phones, fact("contact/phone"));
      break;
    case ContactKind::url:
      add_new(basics.urls, fact("contact/url"));
      break;
    case ContactKind::orcid:
      if (basics.orcid.empty()) basics.orcid = fact("contact/orcid");
      break;
  }
}

/// Adds the address that begins in the line and goes on below; whether there is one.
bool add_wrapped_email(const Document& document, std::uint32_t line, Basics& basics) {
  auto email = contact::wrapped_email(document, line);
  if (!email) return false;
  const Span whole = hull(email->begin, email->rest);
  Evidence evidence{
      whole, {email->begin, email->rest}, Confidence::thousandths(950), "contact/wrapped-email"};
  add_new(basics.emails, {std::move(email->value), std::move(evidence)});
  return true;
}

void add_contacts_of_line(const Document& document, std::uint32_t number, Basics& basics) {
  const Span line = document.lines[number].span;
  const bool wrapped = add_wrapped_email(document, number, basics);
  for (const Contact& contact : find_contacts(document.text_of(line))) {
    if (wrapped && contact.kind == ContactKind::email) continue;
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

void find_contact(const Document& document, const SegmentedDocument& segmented, Basics& basics) {
  for (const Section& section : segmented.sections) {
    if (!is_contact_part(section.kind)) continue;
    const auto end = section.kind == SectionKind::top
                         ? std::min(section.body.end, section.body.begin + 2 * head_lines)
                         : section.body.end;
    for (auto i = section.body.begin; i < end; ++i) {
      add_contacts_of_line(document, i, basics);
    }
  }
  for (std::uint32_t i = 0; basics.emails.empty() && i < document.lines.size(); ++i) {
    add_wrapped_email(document, i, basics);
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
