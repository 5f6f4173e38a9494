#include "extract/find/papers/paper_check.hpp"

#include <algorithm>
#include <string>

#include "extract/evidence/text_model.hpp"
#include "extract/find/papers/paper_check_weights.hpp"
#include "extract/find/project_name.hpp"
#include "extract/find/row_writer.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Words of events and teaching, folded, each with blanks around it in the text.
constexpr std::array<std::string_view, 8> event_words = {
    "workshop", "conference", "school", "symposium", "meeting", "congress", "colloquium", "course"};
constexpr std::array<std::string_view, 12> talk_words = {
    "talk",    "poster",  "seminar", "presentation", "presented", "invited",
    "lecture", "keynote", "panel",   "speaker",      "vortrag",   "webinar"};

template <std::size_t N>
bool holds_word(const std::string& words, const std::array<std::string_view, N>& list) {
  return std::ranges::any_of(list, [&](std::string_view word) {
    for (std::size_t at = words.find(word); at != words.npos; at = words.find(word, at + 1)) {
      const bool begins = at == 0 || words[at - 1] == ' ';
      const std::size_t end = at + word.size();
      if (begins && (end == words.size() || words[end] == ' ' || words[end] == 's')) return true;
    }
    return false;
  });
}

/// Does the text name the owner by the last word of the name?
bool names_owner(std::string_view owner, const std::string& words) {
  const std::string name = fold_words(owner);
  std::size_t at = 0;
  while (at < name.size()) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string word = name.substr(at, end - at);
    if (word.size() > 2 && (' ' + words + ' ').find(' ' + word + ' ') != std::string::npos) {
      return true;
    }
    at = end + 1;
  }
  return false;
}

/// Shares of the item's lines by what their roles belong to.
struct RoleShares {
  float papers = 0, careers = 0, projects = 0, other = 0;
};

RoleShares shares_of(const SegmentedDocument& segmented, const ListItem& item) {
  RoleShares shares;
  const float one = 1.0F / static_cast<float>(item.lines.size());
  for (const std::uint32_t line : item.lines) {
    switch (segmented.roles[line]) {
      case LineRole::paper_begin:
      case LineRole::paper_more:
        shares.papers += one;
        break;
      case LineRole::project_begin:
      case LineRole::project_body:
        shares.projects += one;
        break;
      case LineRole::other:
      case LineRole::heading:
      case LineRole::name:
        shares.other += one;
        break;
      default:
        shares.careers += one;
    }
  }
  return shares;
}

/// How many of the list's items have each field.
struct ListShares {
  float authors = 0, venue = 0, date = 0, identifier = 0, papers = 0;
};

bool has_identifier(const ParsedReference& r) { return !r.doi.empty() || !r.arxiv.empty(); }

ListShares shares_of(const SegmentedDocument& segmented,
                     const std::vector<PaperCandidate>& candidates) {
  ListShares shares;
  for (const PaperCandidate& candidate : candidates) {
    const ParsedReference& r = candidate.fields;
    shares.authors += r.authors.empty() ? 0.0F : 1.0F;
    shares.venue += r.venue.empty() ? 0.0F : 1.0F;
    shares.date += r.date_value.empty() ? 0.0F : 1.0F;
    shares.identifier += has_identifier(r) ? 1.0F : 0.0F;
    shares.papers += shares_of(segmented, candidate.item).papers;
  }
  const auto all = static_cast<float>(std::max<std::size_t>(candidates.size(), 1));
  for (float* share :
       {&shares.authors, &shares.venue, &shares.date, &shares.identifier, &shares.papers}) {
    *share /= all;
  }
  return shares;
}

void add_title(const JoinedText& text, const ParsedReference& r, RowWriter& row) {
  const std::string_view title = text.text_of(r.title);
  const TextScores scores = classify_text(title);
  const auto words = std::count(title.begin(), title.end(), ' ') + 1;
  row.add(r.title.empty());
  row.add(words == 1);
  row.add(words == 2);
  row.add(words == 3 || words == 4);
  row.add(words > 30);
  for (const TextClass kind : {TextClass::paper_title, TextClass::prose, TextClass::venue,
                               TextClass::project, TextClass::person, TextClass::school,
                               TextClass::employer, TextClass::title, TextClass::place}) {
    row.add(scores.probability(kind));
  }
  row.add(starts_with_deed(title));
  row.add(static_cast<float>(r.title.size()) /
          static_cast<float>(std::max<std::size_t>(text.text().size(), 1)));
}

/// Where the item stands: the roles of its lines, its list, its section.
void add_place(const SegmentedDocument& segmented, const SectionBlock& block, const ListItem& item,
               const ListShares& list, RowWriter& row) {
  const RoleShares roles = shares_of(segmented, item);
  const bool headed = !block.heading.empty();
  row.add(segmented.roles[item.lines.front()] == LineRole::paper_begin);
  row.add(roles.papers);
  row.add(roles.careers);
  row.add(roles.projects);
  row.add(roles.other);
  row.add(list.papers);
  row.add(headed);
  row.add(block.kind == SectionKind::publications && headed);
  row.add(block.kind == SectionKind::patents);
  row.add(block.kind == SectionKind::talks);
}

bool is_shown(PublicationKind kind) {
  return kind == PublicationKind::talk || kind == PublicationKind::poster;
}

void add_kinds(PublicationKind list, PublicationKind own, RowWriter& row) {
  row.add(list == PublicationKind::talk);
  row.add(list == PublicationKind::poster);
  row.add(list != PublicationKind::unknown && !is_shown(list));
  row.add(is_shown(own));
  row.add(own != PublicationKind::unknown && !is_shown(own));
}

/// Which fields were read, and of those that were not, how usual they are in the list.
void add_fields(const ParsedReference& r, bool owner, const ListShares& list, RowWriter& row) {
  row.add(r.authors.empty());
  row.add(r.authors.size() == 1);
  row.add(r.authors.size() > 2);
  row.add(owner);
  row.add(owner && !r.authors.empty());
  row.add(r.venue.empty());
  row.add(r.date_value.empty());
  row.add(!r.doi.empty());
  row.add(!r.arxiv.empty());
  row.add(!r.url.empty());
  row.add(!r.status.empty());
  row.add(r.authors.empty() && r.venue.empty());
  row.add(r.authors.empty() ? list.authors : 0.0F);
  row.add(r.venue.empty() ? list.venue : 0.0F);
  row.add(r.date_value.empty() ? list.date : 0.0F);
  row.add(has_identifier(r) ? 0.0F : list.identifier);
  row.add(list.authors);
  row.add(list.venue);
}

}  // namespace

std::vector<PaperRow> paper_rows(const Document& document, const SegmentedDocument& segmented,
                                 const SectionBlock& block, const ReferenceContext& context,
                                 const std::vector<PaperCandidate>& candidates) {
  const ListShares list = shares_of(segmented, candidates);
  std::vector<PaperRow> rows(candidates.size());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const PaperCandidate& c = candidates[i];
    const std::uint32_t first = c.item.lines.front();
    const std::string words = fold_words(c.text.text());
    RowWriter row(rows[i]);
    row.add(1.0F);
    add_place(segmented, block, c.item, list, row);
    add_kinds(c.kind, c.fields.kind, row);
    add_fields(c.fields, names_owner(context.owner_name, words), list, row);
    row.add(candidates.size() < 3);
    row.add(c.item.lines.size() == 1);
    row.add(c.item.lines.size() > 6);
    row.add(c.text.text().size() < 40);
    row.add(holds_word(words, talk_words));
    row.add(holds_word(words, event_words));
    row.add(segmented.features[first].date_at_start);
    row.add(document.lines[first].mark != ListMark::none || is_numbered_line(document, first));
    add_title(c.text, c.fields, row);
  }
  return rows;
}

bool is_paper(const PaperRow& row) { return weighed(row, paper_check_weights) > paper_check_least; }

}  // namespace vitagraph
