#include "extract/find/publications.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/find/joined_text.hpp"
#include "extract/find/papers/paper_check.hpp"
#include "extract/find/papers/paper_list.hpp"
#include "extract/find/papers/reference.hpp"
#include "extract/find/papers/reference_cues.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/project_name.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

bool has_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
  });
}

/// A title that could be anything must bring something else of a paper with it.
bool is_plausible(const JoinedText& text, const ParsedReference& r) {
  if (r.title.empty() || !has_letters(text.text_of(r.title))) return false;
  const std::string_view title = text.text_of(r.title);
  const std::string words = fold_words(title);
  if (words.size() < 3 || is_pointer_word(words)) return false;
  const bool dated = !r.date_value.empty() || !r.doi.empty() || !r.arxiv.empty();
  if (starts_with_deed(title) && !dated && r.authors.empty()) return false;
  const bool one_word =
      words.find(' ') == std::string::npos && static_cast<unsigned char>(words[0]) < 0x80;
  return !one_word || dated || !r.authors.empty() || !r.venue.empty() || !r.url.empty();
}

/// The first link that leads to the work itself rather than nowhere.
std::string target_of(const Document& document, const JoinedText& text) {
  if (text.text().empty()) return "";
  const Span all{text.in_document(0),
                 text.in_document(static_cast<std::uint32_t>(text.text().size()))};
  for (const Link& link : document.links) {
    if (!link.span.overlaps(all) || link.target.size() < 4 || link.target[0] == '#') continue;
    return link.target;
  }
  return "";
}

Fact link_fact(const Document& document, const JoinedText& text) {
  const std::string target = target_of(document, text);
  if (target.empty()) return {};
  Fact fact;
  for (const Link& link : document.links) {
    if (link.target != target) continue;
    fact.evidence.span = link.span;
    break;
  }
  fact.value = target;
  fact.evidence.confidence = Confidence::thousandths(900);
  fact.evidence.rule = "link/target";
  return fact;
}

Publication publication_from(const JoinedText& text, const ParsedReference& r,
                             PublicationKind kind) {
  constexpr std::string_view rule = "reference/tagger";
  Publication p;
  p.title = text.fact(r.title, r.confidence, rule);
  for (const Span author : r.authors) {
    p.authors.push_back(text.fact(author, r.confidence, "reference/authors"));
  }
  p.authors_truncated = r.authors_truncated;
  p.venue = text.fact(r.venue, r.confidence, rule);
  if (!r.date_value.empty()) {
    p.date = {r.date_value, text.fact(r.date, r.confidence, "reference/date").evidence};
  }
  p.doi = text.fact(r.doi, Confidence::thousandths(990), "identifier/doi");
  p.arxiv = text.fact(r.arxiv, Confidence::thousandths(990), "identifier/arxiv");
  p.status = text.fact(r.status, Confidence::thousandths(900), "reference/status");
  p.url = text.fact(r.url, Confidence::thousandths(950), "reference/url");
  if (p.url.empty()) p.url = link_fact(text.document(), text);
  p.kind = r.kind == PublicationKind::unknown ? kind : r.kind;
  if (kind == PublicationKind::talk || kind == PublicationKind::patent ||
      kind == PublicationKind::poster || kind == PublicationKind::chapter ||
      kind == PublicationKind::thesis) {
    p.kind = kind;
  }
  const auto size = static_cast<std::uint32_t>(text.text().size());
  p.item = item_of(text, {0, size}, r.confidence, "publications/entry");
  return p;
}

/// Dates of the document within the item, in the item's own offsets.
ReferenceContext context_for(const SegmentedDocument& segmented, const Record& record) {
  ReferenceContext context;
  context.owner_name = record.basics.name.value;
  context.dates = &segmented.dates;
  return context;
}

/// "2021" over a group of papers: their year, where they print none.
void add_label_year(const SegmentedDocument& segmented, std::int32_t label, Publication& paper) {
  if (label < 0 || !paper.date.value.empty()) return;
  const LineFeatures& f = segmented.features[static_cast<std::size_t>(label)];
  if (!f.date_only || f.date_count != 1) return;
  const DateMention& mention = segmented.dates[f.first_date];
  if (mention.is_range || mention.range.start.empty()) return;
  paper.date.value = mention.range.start;
  paper.date.evidence = {mention.span, {}, Confidence::thousandths(850), "reference/year-of-group"};
}

void read_block(const Document& document, const SegmentedDocument& segmented,
                const SectionBlock& block, Record& record) {
  ReferenceContext context = context_for(segmented, record);
  const SetLines set_lines(document);
  context.set_lines = &set_lines;
  const auto candidates = paper_candidates(document, segmented, block, context);
  const auto rows = paper_rows(document, segmented, block, context, candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const PaperCandidate& candidate = candidates[i];
    const ParsedReference& r = candidate.fields;
    const bool talk =
        candidate.kind == PublicationKind::talk || candidate.kind == PublicationKind::poster;
    if (!is_plausible(candidate.text, r) || (!talk && !is_paper(rows[i]))) continue;
    record.publications.push_back(publication_from(candidate.text, r, candidate.kind));
    add_label_year(segmented, candidate.item.label, record.publications.back());
  }
}

/// "[1] Title. Venue 2021." among the lines of a job; the reader may have taken the number for a
/// list mark.
bool is_bracket_numbered(const Document& document, std::uint32_t line) {
  const Span span = document.lines[line].span;
  std::size_t close = span.begin;
  while (close > 0 && document.text[close - 1] == ' ') --close;
  if (document.lines[line].mark == ListMark::number && close > 0 &&
      document.text[close - 1] == ']') {
    return true;
  }
  const std::string_view text = document.text_of(span);
  std::size_t i = 1;
  while (i < text.size() && text[i] >= '0' && text[i] <= '9') ++i;
  return text.size() > 12 && text[0] == '[' && i > 1 && i < 4 && text[i] == ']';
}

/// An address alone on its line continues the paper above it.
bool is_address_line(const Document& document, const SegmentedDocument& segmented,
                     std::uint32_t i) {
  const std::string_view text = document.text_of(document.lines[i]);
  return segmented.features[i].has_url && text.find(' ') == std::string_view::npos;
}

void read_job_papers(const Document& document, const SegmentedDocument& segmented,
                     const SectionBlock& block, Record& record) {
  const ReferenceContext context = context_for(segmented, record);
  for (std::size_t k = 0; k < block.lines.size(); ++k) {
    if (!is_bracket_numbered(document, block.lines[k])) continue;
    ListItem item;
    item.lines.push_back(block.lines[k]);
    while (k + 1 < block.lines.size() && is_address_line(document, segmented, block.lines[k + 1]) &&
           document.lines[block.lines[k + 1]].blank_lines_above == 0) {
      item.lines.push_back(block.lines[++k]);
    }
    const JoinedText joined(document, item_spans(document, item));
    if (joined.text().size() > longest_reference) continue;
    const ParsedReference r = parse_reference(joined, context);
    const bool evidence =
        !r.arxiv.empty() || !r.doi.empty() || !r.date_value.empty() || r.authors.size() > 1;
    if (!evidence || !is_plausible(joined, r)) continue;
    record.publications.push_back(publication_from(joined, r, PublicationKind::unknown));
  }
}

}  // namespace

void find_publications(const Document& document, const SegmentedDocument& segmented,
                       const std::vector<SectionBlock>& blocks, Record& record) {
  for (const SectionBlock& block : blocks) {
    if (holds_papers(block.kind)) {
      read_block(document, segmented, block, record);
    } else if (block.kind != SectionKind::references) {
      read_job_papers(document, segmented, block, record);
    }
  }
}

namespace {

/// Beginnings of a name's words, each behind a blank: " ad", " qu" of "Ada Quill".
std::vector<std::string> word_beginnings(const std::string& name) {
  std::vector<std::string> beginnings;
  const std::string words = ' ' + fold_words(name);
  for (std::size_t at = 0; at != words.npos; at = words.find(' ', at + 1)) {
    if (at + 2 < words.size()) beginnings.push_back(words.substr(at, 3));
  }
  return beginnings;
}

/// A cheap look before two names are taken apart: nothing in common, no match.
bool may_match(const std::vector<std::string>& beginnings, const std::string& author) {
  const std::string words = ' ' + fold_words(author);
  return std::ranges::any_of(beginnings, [&](const std::string& beginning) {
    return words.find(beginning) != words.npos;
  });
}

}  // namespace

void part_talks(Record& record) {
  const auto is_paper = [](const Publication& p) {
    return p.kind != PublicationKind::talk && p.kind != PublicationKind::poster;
  };
  const auto first =
      std::stable_partition(record.publications.begin(), record.publications.end(), is_paper);
  std::move(first, record.publications.end(), std::back_inserter(record.talks));
  record.publications.erase(first, record.publications.end());
}

void mark_owner(Record& record) {
  if (record.basics.name.empty() || record.publications.empty()) return;
  const auto beginnings = word_beginnings(record.basics.name.value);
  const ComparedName owner(record.basics.name.value);
  for (Publication& p : record.publications) {
    NameMatch best = NameMatch::family_only;
    p.owner_position = 0;
    for (std::size_t i = 0; i < p.authors.size(); ++i) {
      if (!may_match(beginnings, p.authors[i].value)) continue;
      const NameMatch match = owner.match(p.authors[i].value);
      if (match < best || match == NameMatch::family_only) continue;
      // "M. Reyes" twice: nothing says which of the two is Mira Reyes.
      p.owner_position = match == best ? 0 : static_cast<int>(i + 1);
      best = match;
    }
  }
}

}  // namespace vitagraph
