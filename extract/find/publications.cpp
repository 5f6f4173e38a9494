#include "extract/find/publications.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/text_model.hpp"
#include "extract/find/item_starts.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/project_name.hpp"
#include "extract/find/reference.hpp"
#include "extract/find/reference_cues.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

struct LabelKind {
  std::string_view word;  ///< folded; part of a heading or label
  PublicationKind kind;
};
constexpr std::array label_kinds = {
    LabelKind{"patent", PublicationKind::patent},
    LabelKind{"brevet", PublicationKind::patent},
    LabelKind{"preprint", PublicationKind::preprint},
    LabelKind{"arxiv", PublicationKind::preprint},
    LabelKind{"working paper", PublicationKind::preprint},
    LabelKind{"journal", PublicationKind::article},
    LabelKind{"article", PublicationKind::article},
    LabelKind{"revues", PublicationKind::article},
    LabelKind{"zeitschrift", PublicationKind::article},
    LabelKind{"proceeding", PublicationKind::inproceedings},
    LabelKind{"conference paper", PublicationKind::inproceedings},
    LabelKind{"conference publication", PublicationKind::inproceedings},
    LabelKind{"workshop paper", PublicationKind::inproceedings},
    LabelKind{"chapter", PublicationKind::chapter},
    LabelKind{"chapitre", PublicationKind::chapter},
    LabelKind{"book", PublicationKind::book},
    LabelKind{"livre", PublicationKind::book},
    LabelKind{"thes", PublicationKind::thesis},
    LabelKind{"dissertation", PublicationKind::thesis},
    LabelKind{"report", PublicationKind::report},
    LabelKind{"poster", PublicationKind::poster},
    LabelKind{"talk", PublicationKind::talk},
    LabelKind{"presentation", PublicationKind::talk},
    LabelKind{"lecture", PublicationKind::talk},
    LabelKind{"keynote", PublicationKind::talk},
    LabelKind{"vortrag", PublicationKind::talk},
    LabelKind{"vortrage", PublicationKind::talk},
    LabelKind{"ponencia", PublicationKind::talk},
    LabelKind{"communication", PublicationKind::talk},
};

PublicationKind kind_of_label(std::string_view label) {
  const std::string words = fold_words(label);
  for (const LabelKind& row : label_kinds) {
    if (words.find(row.word) != std::string::npos) return row.kind;
  }
  return PublicationKind::unknown;
}

PublicationKind kind_of_section(SectionKind kind) {
  if (kind == SectionKind::talks) return PublicationKind::talk;
  if (kind == SectionKind::patents) return PublicationKind::patent;
  return PublicationKind::unknown;
}

bool is_paper_section(SectionKind kind) {
  return kind == SectionKind::publications || kind == SectionKind::talks ||
         kind == SectionKind::patents;
}

/// Sentences about the list, not items of it.
constexpr std::array<std::string_view, 20> asides = {"see ",
                                                     "full list",
                                                     "complete list",
                                                     "google scholar",
                                                     "for a full",
                                                     "please see",
                                                     "available at",
                                                     "denotes",
                                                     "equal contribution",
                                                     "h index",
                                                     "citations",
                                                     "list of publications",
                                                     "orcid",
                                                     "total citations",
                                                     "dblp",
                                                     "a full list",
                                                     "author names",
                                                     "underlined",
                                                     "my publications",
                                                     "for the full"};

bool is_aside(std::string_view text) {
  const std::string words = fold_words(text.substr(0, 160));
  for (const std::string_view aside : asides) {
    const std::size_t at = words.find(aside);
    if (at != std::string::npos && at < 12 && words.size() < 150) return true;
  }
  return false;
}

/// Description under a paper's head: prose on lines of its own.
bool is_description(const Document& document, const SegmentedDocument& segmented,
                    const ListItem& item, std::size_t k) {
  if (k == 0) return false;
  const std::uint32_t i = item.lines[k];
  const Line& line = document.lines[i];
  const Line& head = document.lines[item.lines.front()];
  const LineFeatures& f = segmented.features[i];
  const bool own_paragraph = line.paragraph_start || line.mark != ListMark::none;
  if (!own_paragraph || f.date_count > 0) return false;
  const bool set_apart =
      line.mark != ListMark::none || line.list_depth > head.list_depth || head.heading_level > 0;
  if (!set_apart && line.blank_lines_above == 0) return false;
  if (f.starts_lower && line.mark == ListMark::none) return false;
  const TextScores scores = classify_text(document.text_of(line));
  return f.reads_like_prose && scores.of(TextClass::prose) > scores.of(TextClass::paper_title) &&
         scores.of(TextClass::prose) > scores.of(TextClass::venue) &&
         scores.of(TextClass::prose) > scores.of(TextClass::person);
}

std::vector<Span> reference_spans(const Document& document, const SegmentedDocument& segmented,
                                  const ListItem& item) {
  ListItem head = item;
  head.lines.clear();
  for (std::size_t k = 0; k < item.lines.size(); ++k) {
    if (is_description(document, segmented, item, k)) break;
    head.lines.push_back(item.lines[k]);
  }
  return item_spans(document, head);
}

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

/// Longer items, in bytes, are no references (and would cost more than their length to read).
constexpr std::size_t longest_reference = 6000;

bool is_bare(const ParsedReference& r) {
  return r.authors.empty() && r.venue.empty() && r.date_value.empty() && r.doi.empty() &&
         r.arxiv.empty() && r.url.empty();
}

/// A list under "Reports" whose items mostly say what was done, and of papers nothing.
bool tells_of_deeds(const std::vector<JoinedText>& texts,
                    const std::vector<ParsedReference>& references) {
  std::size_t deeds = 0, bare = 0;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    deeds += starts_with_deed(texts[i].text());
    bare += is_bare(references[i]);
  }
  return bare > 2 && deeds * 2 >= bare;
}

void read_block(const Document& document, const SegmentedDocument& segmented,
                const SectionBlock& block, Record& record) {
  const ReferenceContext context = context_for(segmented, record);
  const std::vector<ListItem> items = learnt_items(document, segmented, block);
  std::vector<JoinedText> texts;
  std::vector<const ListItem*> kept;
  for (const ListItem& item : items) {
    JoinedText text(document, reference_spans(document, segmented, item));
    if (text.text().size() < 8 || text.text().size() > longest_reference) continue;
    if (is_aside(text.text())) continue;
    texts.push_back(std::move(text));
    kept.push_back(&item);
  }
  std::vector<ReferenceReading> readings;
  ReferenceHabits habits;
  for (const JoinedText& text : texts) {
    readings.emplace_back(text, context);
    const std::uint32_t head = kept[readings.size() - 1]->lines.front();
    if (document.lines[head].heading_level > 0) {
      readings.back().lean_to_title(document.lines[head].span);
    }
    readings.back().decide(nullptr);
    readings.back().teach(habits);
  }
  std::vector<ParsedReference> references;
  for (ReferenceReading& reading : readings) {
    if (readings.size() > 2) reading.decide(&habits);
    references.push_back(reading.fields());
  }
  const bool list_of_deeds = tells_of_deeds(texts, references);
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const ParsedReference& r = references[i];
    if (!is_plausible(texts[i], r) || (list_of_deeds && is_bare(r))) continue;
    PublicationKind kind = PublicationKind::unknown;
    if (kept[i]->label >= 0) {
      const auto line = static_cast<std::size_t>(kept[i]->label);
      kind = kind_of_label(document.text_of(document.lines[line]));
    }
    if (kind == PublicationKind::unknown && !block.heading.empty()) {
      kind = kind_of_label(document.text_of(block.heading));
    }
    if (kind == PublicationKind::unknown) kind = kind_of_section(block.kind);
    record.publications.push_back(publication_from(texts[i], r, kind));
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
    if (is_paper_section(block.kind)) {
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

void mark_owner(Record& record) {
  if (record.basics.name.empty()) return;
  const auto beginnings = word_beginnings(record.basics.name.value);
  for (Publication& p : record.publications) {
    NameMatch best = NameMatch::family_only;
    p.owner_position = 0;
    for (std::size_t i = 0; i < p.authors.size(); ++i) {
      if (!may_match(beginnings, p.authors[i].value)) continue;
      const NameMatch match = same_person_name(record.basics.name.value, p.authors[i].value);
      if (match <= best) continue;
      best = match;
      p.owner_position = static_cast<int>(i + 1);
    }
  }
}

}  // namespace vitagraph
