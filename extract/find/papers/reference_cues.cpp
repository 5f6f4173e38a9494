#include "extract/find/papers/reference_cues.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extract/byte_set.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/phrase_search.hpp"
#include "extract/find/identifier.hpp"
#include "extract/find/papers/venue_edges.hpp"

namespace vitagraph {
namespace {

constexpr std::array<std::string_view, 34> pointer_words = {
    "link",         "links",   "pdf",    "code",    "doi",    "paper",     "github",
    "url",          "here",    "slides", "video",   "poster", "data",      "project",
    "demo",         "arxiv",   "html",   "website", "blog",   "bib",       "bibtex",
    "talk",         "example", "repo",   "source",  "view",   "read more", "source code",
    "project page", "web",     "lien",   "enlace",  "ссылка", "链接"};

struct KindCue {
  std::string_view words;  ///< lower case; matched at a word's start
  PublicationKind kind;
  int weight;
};

constexpr std::array kind_cues = {
    KindCue{"arxiv", PublicationKind::preprint, 3},
    KindCue{"biorxiv", PublicationKind::preprint, 5},
    KindCue{"medrxiv", PublicationKind::preprint, 5},
    KindCue{"preprint", PublicationKind::preprint, 4},
    KindCue{"ssrn", PublicationKind::preprint, 3},
    KindCue{"proceedings", PublicationKind::inproceedings, 4},
    KindCue{"proc.", PublicationKind::inproceedings, 4},
    KindCue{"conference", PublicationKind::inproceedings, 3},
    KindCue{"workshop", PublicationKind::inproceedings, 3},
    KindCue{"symposium", PublicationKind::inproceedings, 3},
    KindCue{"journal", PublicationKind::article, 4},
    KindCue{"transactions", PublicationKind::article, 4},
    KindCue{"letters", PublicationKind::article, 2},
    KindCue{"revista", PublicationKind::article, 3},
    KindCue{"revue", PublicationKind::article, 3},
    KindCue{"zeitschrift", PublicationKind::article, 3},
    KindCue{"журнал", PublicationKind::article, 3},
    KindCue{"phd thesis", PublicationKind::thesis, 8},
    KindCue{"ph.d. thesis", PublicationKind::thesis, 8},
    KindCue{"doctoral thesis", PublicationKind::thesis, 8},
    KindCue{"doctoral dissertation", PublicationKind::thesis, 8},
    KindCue{"master's thesis", PublicationKind::thesis, 8},
    KindCue{"master thesis", PublicationKind::thesis, 8},
    KindCue{"bachelor thesis", PublicationKind::thesis, 8},
    KindCue{"dissertation", PublicationKind::thesis, 5},
    KindCue{"masterarbeit", PublicationKind::thesis, 8},
    KindCue{"technical report", PublicationKind::report, 6},
    KindCue{"tech. rep", PublicationKind::report, 6},
    KindCue{"white paper", PublicationKind::report, 5},
    KindCue{"patent", PublicationKind::patent, 7},
    KindCue{"invited talk", PublicationKind::talk, 7},
    KindCue{"keynote", PublicationKind::talk, 6},
    KindCue{"poster", PublicationKind::poster, 6},
    KindCue{"isbn", PublicationKind::book, 4},
};

constexpr std::array<std::string_view, 28> status_words = {"in press",
                                                           "under review",
                                                           "in review",
                                                           "to appear",
                                                           "forthcoming",
                                                           "submitted to",
                                                           "submitted",
                                                           "in preparation",
                                                           "under revision",
                                                           "in revision",
                                                           "accepted for publication",
                                                           "conditionally accepted",
                                                           "accepted to",
                                                           "accepted at",
                                                           "accepted",
                                                           "manuscript in preparation",
                                                           "working paper",
                                                           "revise and resubmit",
                                                           "im druck",
                                                           "im erscheinen",
                                                           "eingereicht",
                                                           "en prensa",
                                                           "à paraître",
                                                           "soumis",
                                                           "no prelo",
                                                           "in corso di stampa",
                                                           "в печати",
                                                           "under submission"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The first place of `words` in `folded` that starts a word; npos when there is none.
std::size_t find_words(std::string_view folded, std::string_view words) {
  for (std::size_t at = folded.find(words); at != std::string_view::npos;
       at = folded.find(words, at + 1)) {
    if (at == 0 || !is_letter(folded[at - 1])) return at;
  }
  return std::string_view::npos;
}

constexpr std::array<std::string_view, 18> opening_quotes = {"“",  "‘",  "«",  "„",  "\"", "'",
                                                             "``", "《", "「", "『", "`",  "*",
                                                             "_",  "‹",  "【", "〈", "”",  "’"};
constexpr std::array<std::string_view, 18> closing_quotes = {"”",  "’",  "»",  "“",  "\"", "'",
                                                             "''", "》", "」", "』", "`",  "*",
                                                             "_",  "›",  "】", "〉", "。", "，"};

bool drop_front(std::string_view text, Span& span, std::string_view mark) {
  if (text.substr(span.begin, span.size()).substr(0, mark.size()) != mark) return false;
  span.begin += static_cast<std::uint32_t>(mark.size());
  return true;
}

bool drop_back(std::string_view text, Span& span, std::string_view mark) {
  if (span.size() < mark.size() || text.substr(span.end - mark.size(), mark.size()) != mark) {
    return false;
  }
  span.end -= static_cast<std::uint32_t>(mark.size());
  return true;
}

constexpr ByteSet opening_bytes = [] {
  std::array<char, opening_quotes.size()> bytes{};
  std::ranges::transform(opening_quotes, bytes.begin(), [](auto quote) { return quote.front(); });
  return ByteSet({bytes.data(), bytes.size()});
}();
constexpr ByteSet closing_bytes = [] {
  std::array<char, closing_quotes.size()> bytes{};
  std::ranges::transform(closing_quotes, bytes.begin(), [](auto quote) { return quote.back(); });
  return ByteSet({bytes.data(), bytes.size()});
}();

bool drop_opening_quotes(std::string_view text, Span& span) {
  if (span.empty() || !opening_bytes.has(text[span.begin])) return false;
  bool changed = false;
  for (const std::string_view mark : opening_quotes) changed |= drop_front(text, span, mark);
  return changed;
}

bool drop_closing_quotes(std::string_view text, Span& span) {
  if (span.empty() || !closing_bytes.has(text[span.end - 1])) return false;
  bool changed = false;
  for (const std::string_view mark : closing_quotes) changed |= drop_back(text, span, mark);
  return changed;
}

Span trim_quotes(std::string_view text, Span span) {
  for (bool changed = true; changed && !span.empty();) {
    changed = false;
    span = trim_marks(text, span, ".,;:|-", ",;:|-");
    changed |= drop_opening_quotes(text, span);
    changed |= drop_closing_quotes(text, span);
    if (!span.empty() && text[span.end - 1] == '.' &&
        !(span.size() > 2 && text[span.end - 3] == '.')) {
      --span.end;
      changed = true;
    }
  }
  return span;
}

/// A closing bracket without its opening one, or the other way round, is cut at the edge.
Span balance(std::string_view text, Span span) {
  int depth = 0;
  for (std::uint32_t i = span.begin; i < span.end; ++i) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if (text[i] == ')' || text[i] == ']') --depth;
  }
  if (depth < 0 && (text[span.end - 1] == ')' || text[span.end - 1] == ']')) --span.end;
  if (depth > 0 && (text[span.begin] == '(' || text[span.begin] == '[')) ++span.begin;
  if (depth > 0 && !span.empty() && (text[span.end - 1] == '(' || text[span.end - 1] == '[')) {
    --span.end;
  }
  return span;
}

/// "[Paper]", "(poster)", "[link]" at the end of a title.
Span drop_tag(std::string_view text, Span span) {
  if (span.empty() || (text[span.end - 1] != ']' && text[span.end - 1] != ')')) return span;
  const std::string_view inner = text.substr(span.begin, span.size());
  const std::size_t open = inner.find_last_of("[(");
  if (open == std::string_view::npos || open == 0) return span;
  const std::string word = lower(inner.substr(open + 1, inner.size() - open - 2));
  if (is_pointer_word(word) || word == "poster" || word == "talk" || word == "article") {
    span.end = span.begin + static_cast<std::uint32_t>(open);
  }
  return span;
}

/// "with Facebook. MLSys", "ICML. with Facebook": who it was done with is no venue.
Span drop_companions(std::string_view text, Span venue) {
  const std::string folded = lower(text.substr(venue.begin, venue.size()));
  const std::size_t at = find_words(folded, "with ");
  if (at == std::string::npos) return venue;
  if (at > 0) {
    const bool after_stop = at > 1 && (folded[at - 2] == '.' || folded[at - 2] == ',');
    if (after_stop) venue.end = venue.begin + static_cast<std::uint32_t>(at);
    return venue;
  }
  const std::size_t stop = folded.find(". ");
  if (stop == std::string::npos) return {};
  venue.begin += static_cast<std::uint32_t>(stop + 2);
  return venue;
}

/// "Mind, forthcoming", "Cognition. Online first": a state is no part of the venue's name.
Span drop_state(std::string_view text, Span venue) {
  static constexpr std::array<std::string_view, 23> states = {
      "forthcoming",       "accepted",           "in press",        "online first",
      "advance online",    "to appear",          "under review",    "im erscheinen",
      "im druck",          "sous presse",        "à paraître",      "en prensa",
      "no prelo",          "in corso di stampa", "submitted",       "epub ahead",
      "ahead of print",    "ahead-of",           "student session", "session étudiante",
      "oral presentation", "poster session",     "best paper"};
  static const PhraseSearch search(std::vector<std::string_view>(states.begin(), states.end()));
  const std::string_view name = text.substr(venue.begin, venue.size());
  if (!search.may_be_in(name)) return venue;
  const std::string folded = lower(name);
  for (const std::string_view state : states) {
    const std::size_t at = folded.rfind(state);
    if (at == std::string::npos || at < 4) continue;
    const std::size_t mark = folded.find_last_not_of(' ', at - 1);
    if (mark == std::string::npos || mark < 2) continue;
    if (std::string_view(",.;(").find(folded[mark]) == std::string_view::npos) continue;
    venue.end = venue.begin + static_cast<std::uint32_t>(mark);
    return venue;
  }
  return venue;
}

/// "Soft Matter, DOI", "Mind; Repository": a word that leads elsewhere is no part of the name.
Span drop_pointer(std::string_view text, Span venue) {
  const std::string_view name = text.substr(venue.begin, venue.size());
  const std::size_t mark = name.find_last_of(",;.");
  if (mark == std::string_view::npos || mark < 3) return venue;
  std::string last = lower(name.substr(mark + 1));
  last.erase(0, last.find_first_not_of(" \n"));
  if (last != "repository" && !is_pointer_word(last)) return venue;
  venue.end = venue.begin + static_cast<std::uint32_t>(mark);
  return venue;
}

/// "Proc. Example, Leeds, England": the places behind the name of a meeting.
Span drop_places(std::string_view text, Span venue) {
  for (;;) {
    const std::string_view name = text.substr(venue.begin, venue.size());
    const std::size_t comma = name.rfind(", ");
    if (comma == std::string_view::npos || comma < 4) return venue;
    const std::string before = lower(name.substr(0, comma));
    const bool tells_the_school =
        before.find("universit") != std::string::npos || before.find("thesis") != std::string::npos;
    if (tells_the_school || !is_place(name.substr(comma + 2))) return venue;
    venue.end = venue.begin + static_cast<std::uint32_t>(comma);
  }
}

/// "ICML 2021" -> "ICML": the date is a field of its own.
Span drop_last_year(std::string_view text, Span venue) {
  if (venue.size() < 7) return venue;
  const std::string_view year = text.substr(venue.end - 4, 4);
  const bool digits =
      std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
  const char before = text[venue.end - 5];
  if (!digits || (year[0] != '1' && year[0] != '2') ||
      (before != ' ' && before != '(' && before != ',')) {
    return venue;
  }
  venue.end -= 5;
  return venue;
}

}  // namespace

bool is_pointer_word(std::string_view folded) {
  return std::find(pointer_words.begin(), pointer_words.end(), folded) != pointer_words.end();
}

Span trim_title(std::string_view text, Span title) {
  if (title.empty()) return title;
  title = balance(text, trim_quotes(text, title));
  title = drop_tag(text, title);
  return title.empty() ? title : trim_quotes(text, title);
}

Span trim_venue(std::string_view text, Span venue) {
  if (venue.empty()) return venue;
  venue = trim_quotes(text, venue);
  const std::string folded = lower(text.substr(venue.begin, venue.size()));
  for (const std::string_view lead :
       {"published in: ", "published in ", "presented at ", "accepted to ", "accepted at ",
        "submitted to ", "to appear in ", "revise & resubmit, ", "r&r, ", "in: ", "in ", "at ",
        "dans : ", "dans ", "en: ", "em: "}) {
    if (folded.compare(0, lead.size(), lead) == 0) {
      venue.begin += static_cast<std::uint32_t>(lead.size());
      break;
    }
  }
  venue = without_edges(text, drop_state(text, drop_companions(text, venue)));
  if (venue.empty()) return venue;
  venue = drop_pointer(text, trim_quotes(text, venue));
  venue = drop_last_year(text, trim_quotes(text, venue));
  venue = drop_places(text, trim_quotes(text, venue));
  return venue.empty() ? venue : balance(text, trim_quotes(text, venue));
}

/// The document's dates within the text, with the text's own offsets.
static std::vector<DateMention> dates_within(const JoinedText& text,
                                             const std::vector<DateMention>* dates) {
  if (dates == nullptr) return find_dates(text.text());
  std::vector<DateMention> out;
  if (text.text().empty()) return out;
  const auto size = static_cast<std::uint32_t>(text.text().size());
  const std::uint32_t begin = text.in_document(0), end = text.in_document(size);
  auto at = std::lower_bound(
      dates->begin(), dates->end(), begin,
      [](const DateMention& m, std::uint32_t place) { return m.span.begin < place; });
  for (; at != dates->end() && at->span.begin < end; ++at) {
    DateMention mention = *at;
    mention.span = {text.from_document(at->span.begin), text.from_document(at->span.end)};
    if (!mention.span.empty()) out.push_back(mention);
  }
  return out;
}

/// "Tides at Sea April 2018" with the month as its last word: a date that goes on behind a title
/// is no part of it. (In a venue, "Dis" or "Mar" may be no month: "Clin Infect Dis 2019".)
static void end_before(std::string_view text, Span date, Span& value) {
  constexpr std::uint32_t shortest = 3;
  if (date.begin < value.begin + shortest || date.begin >= value.end || date.end <= value.end) {
    return;
  }
  value = trim_quotes(text, {value.begin, date.begin});
}

void fill_date(const JoinedText& text, const std::vector<DateMention>* dates,
               ParsedReference& reference) {
  const Span hint = reference.date;
  reference.date = {};
  int best = 0;
  for (const DateMention& mention : dates_within(text, dates)) {
    end_before(text.text(), mention.span, reference.title);
    const PartialDate value = mention.range.start.empty() ? mention.range.end : mention.range.start;
    const bool in_address = !reference.url.empty() && mention.span.overlaps(reference.url);
    if (value.empty() || in_address || reference.title.contains(mention.span)) continue;
    const int score = !hint.empty() && mention.span.overlaps(hint) ? 2 : 1;
    if (score <= best) continue;
    best = score;
    reference.date = mention.span;
    reference.date_value = value;
  }
}

void fill_identifiers(std::string_view text, ParsedReference& reference) {
  for (const Identifier& id : find_identifiers(text)) {
    if (id.kind == IdentifierKind::doi && reference.doi.empty()) reference.doi = id.span;
    if (id.kind == IdentifierKind::arxiv && reference.arxiv.empty()) reference.arxiv = id.span;
  }
  if (reference.doi.empty() || !reference.venue.overlaps(reference.doi)) return;
  const std::uint32_t begin = std::min(reference.venue.begin, reference.doi.begin);
  reference.venue = trim_quotes(text, {begin, reference.doi.begin});
  if (is_pointer_word(lower(text.substr(reference.venue.begin, reference.venue.size())))) {
    reference.venue = {};
  }
}

void fill_status(std::string_view text, ParsedReference& reference) {
  static const PhraseSearch search(
      std::vector<std::string_view>(status_words.begin(), status_words.end()));
  if (!search.may_be_in(text)) return;
  const std::string folded = lower(text);
  std::size_t best = std::string::npos;
  for (const std::string_view words : status_words) {
    const std::size_t at = find_words(folded, words);
    if (at == std::string::npos) continue;
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    if (reference.title.overlaps(span) || at > best ||
        (at == best && span.size() <= reference.status.size())) {
      continue;
    }
    best = at;
    reference.status = span;
  }
}

void fill_labelled_venue(std::string_view text, ParsedReference& reference) {
  if (!reference.venue.empty()) return;
  constexpr std::array<std::string_view, 6> labels = {"Published by ",  "Published in ",
                                                      "Published by: ", "Published in: ",
                                                      "Publisher: ",    "Journal: "};
  for (const std::string_view label : labels) {
    const std::size_t at = text.find(label);
    if (at == text.npos || (at > 0 && text[at - 1] != '\n' && text[at - 1] != ' ')) continue;
    const std::size_t begin = at + label.size();
    const std::size_t end = std::min(text.find_first_of("\n,;(", begin), text.size());
    const Span venue{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (end < begin + 2 || reference.title.overlaps(venue)) continue;
    reference.venue = trim_venue(text, venue);
    return;
  }
}

PublicationKind reference_kind(std::string_view text, const ParsedReference& reference) {
  static const PhraseSearch search = [] {
    std::vector<std::string_view> words;
    for (const KindCue& cue : kind_cues) words.push_back(cue.words);
    return PhraseSearch(std::move(words));
  }();
  if (!search.may_be_in(text)) return PublicationKind::unknown;
  std::string folded = lower(text);
  for (std::uint32_t i = reference.title.begin; i < reference.title.end; ++i) folded[i] = ' ';
  std::array<int, 16> points{};
  for (const KindCue& cue : kind_cues) {
    if (find_words(folded, cue.words) != std::string::npos) {
      points[static_cast<std::size_t>(cue.kind)] += cue.weight;
    }
  }
  const auto best = std::max_element(points.begin(), points.end());
  return *best == 0 ? PublicationKind::unknown
                    : static_cast<PublicationKind>(best - points.begin());
}

}  // namespace vitagraph
