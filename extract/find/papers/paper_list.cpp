#include "extract/find/papers/paper_list.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/text_model.hpp"
#include "extract/find/items/item_starts.hpp"
#include "extract/find/papers/running_papers.hpp"
#include "extract/find/project_name.hpp"
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
    LabelKind{"conference contribution", PublicationKind::talk},
    LabelKind{"seminar", PublicationKind::talk},
};

/// Words of headings over lists of several kinds: "Publications and presentations".
constexpr std::array<std::string_view, 5> mixed_words = {"publication", "paper", "publicacion",
                                                         "publikation", "pubblicazion"};

PublicationKind kind_of_label(std::string_view label) {
  const std::string words = fold_words(label);
  const bool two =
      words.find(" and ") != std::string::npos || label.find_first_of("&,/") != label.npos;
  for (const std::string_view word : mixed_words) {
    if (two && words.find(word) != std::string::npos) return PublicationKind::unknown;
  }
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
  if (words.size() >= 150) return false;
  const std::string_view all = words;
  return std::ranges::any_of(asides, [&](std::string_view aside) {
    constexpr std::size_t last_begin = 11;
    return all.substr(0, last_begin + aside.size()).find(aside) != all.npos;
  });
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

PublicationKind kind_of(const Document& document, const SectionBlock& block, const ListItem& item) {
  PublicationKind kind = PublicationKind::unknown;
  if (item.label >= 0) {
    const auto line = static_cast<std::size_t>(item.label);
    kind = kind_of_label(document.text_of(document.lines[line]));
  }
  if (kind == PublicationKind::unknown && !block.heading.empty()) {
    kind = kind_of_label(document.text_of(block.heading));
  }
  return kind == PublicationKind::unknown ? kind_of_section(block.kind) : kind;
}

/// Fields of every item, read twice: alone, and with the habits of the list.
std::vector<ParsedReference> read_fields(const Document& document, const ReferenceContext& context,
                                         const std::vector<JoinedText>& texts,
                                         const std::vector<const ListItem*>& items) {
  std::vector<ReferenceReading> readings;
  readings.reserve(texts.size());
  ReferenceHabits habits;
  for (const JoinedText& text : texts) {
    readings.emplace_back(text, context);
    const std::uint32_t head = items[readings.size() - 1]->lines.front();
    if (document.lines[head].heading_level > 0) {
      readings.back().lean_to_title(document.lines[head].span);
    }
    readings.back().decide(nullptr);
    readings.back().teach(habits);
  }
  std::vector<ParsedReference> fields;
  for (ReferenceReading& reading : readings) {
    if (readings.size() > 2) reading.decide(&habits);
    fields.push_back(reading.fields());
  }
  return fields;
}

/// Conference contributions stand among talks and are printed in proceedings: where half of the
/// items say so, the list is one of papers.
void tell_papers_from_talks(std::vector<PaperCandidate>& candidates) {
  const auto is_talk = [](const PaperCandidate& c) { return c.kind == PublicationKind::talk; };
  const auto is_published = [](const PaperCandidate& c) {
    const ParsedReference& r = c.fields;
    const std::string words = ' ' + fold_words(c.text.text()) + ' ';
    return words.find(" proc ") != words.npos || words.find(" proceedings ") != words.npos ||
           !r.doi.empty() || !r.arxiv.empty();
  };
  std::size_t talks = 0, published = 0;
  for (const PaperCandidate& c : candidates) {
    talks += is_talk(c);
    published += is_talk(c) && is_published(c);
  }
  for (PaperCandidate& c : candidates) {
    if (is_talk(c) && published * 2 >= talks) c.kind = PublicationKind::unknown;
  }
}

}  // namespace

std::vector<PaperCandidate> paper_candidates(const Document& document,
                                             const SegmentedDocument& segmented,
                                             const SectionBlock& block,
                                             const ReferenceContext& context) {
  const std::vector<ListItem> items = learnt_items(document, segmented, block);
  std::vector<JoinedText> texts;
  std::vector<const ListItem*> kept;
  for (const ListItem& item : items) {
    const JoinedText all(document, reference_spans(document, segmented, item));
    for (const Span part : running_papers(all.text())) {
      JoinedText text(document, all.parts(part));
      if (text.text().size() < 8 || text.text().size() > longest_reference) continue;
      if (is_aside(text.text())) continue;
      texts.push_back(std::move(text));
      kept.push_back(&item);
    }
  }
  const auto fields = read_fields(document, context, texts, kept);
  const bool list_of_deeds = tells_of_deeds(texts, fields);
  std::vector<PaperCandidate> candidates;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (list_of_deeds && is_bare(fields[i])) continue;
    candidates.push_back(
        {*kept[i], std::move(texts[i]), fields[i], kind_of(document, block, *kept[i])});
  }
  tell_papers_from_talks(candidates);
  return candidates;
}

}  // namespace vitagraph
