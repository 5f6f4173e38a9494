#include "extract/find/papers/reference.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/byte_set.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/papers/author_list.hpp"
#include "extract/find/papers/eastern_reference.hpp"
#include "extract/find/papers/names_in_title.hpp"
#include "extract/find/papers/reference_cues.hpp"
#include "extract/find/papers/venue_edges.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Points on the scale of the tagger's weights, where one sure word is worth about 1,000.
constexpr std::int32_t sure = 4000;
constexpr std::int32_t certain = 60000;  ///< more than any sum of weights
constexpr std::int32_t quoted_title = 1500;
constexpr std::int32_t open_quote_title = 400;
constexpr std::int32_t headed_title = 2500;
constexpr std::int32_t after_quoted_title = -500;
constexpr std::int32_t behind_leading_quotes = -1500;  ///< the reference begins with them
constexpr std::int32_t preprint_venue = 1500;
constexpr std::int32_t linked_title = 400;
constexpr std::int32_t bold_title = 350;
constexpr std::int32_t owner_author = 900;
constexpr std::int32_t by_author = 1200;
constexpr std::int32_t name_segment = 1500;
constexpr std::size_t most_name_tokens = 60;
constexpr std::int32_t acronym_venue = 1500;
constexpr std::int32_t companion = 4000;
constexpr std::int32_t behind_marked_title = -700;
constexpr std::int32_t habit_weight = 160;
constexpr std::int32_t first_habit_weight = 250;
constexpr std::uint16_t habit_floor = 6;  ///< tokens seen before a habit counts

enum Look : std::uint8_t { plain = 0, bold = 1, italic = 2, linked = 3 };

bool is_word(const ReferenceToken& t) {
  return t.shape != TokenShape::mark && t.shape != TokenShape::open &&
         t.shape != TokenShape::close && t.shape != TokenShape::quote;
}

std::size_t words_in(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// Links that only say where: "link", "PDF", "[code]".
bool is_pointer(std::string_view text) { return is_pointer_word(fold_words(text)); }

/// The last word of a name, folded: what an author list shows of it at least.
std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  std::string folded = fold_words(name);
  std::size_t at = 0;
  while (at < folded.size()) {
    std::size_t end = folded.find(' ', at);
    if (end == std::string::npos) end = folded.size();
    if (end - at > 1) words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace

void ReferenceHabits::add(std::size_t look, ReferenceLabel label) {
  ++counts_[look][static_cast<std::size_t>(label)];
}

void ReferenceHabits::add_first(ReferenceLabel label) { ++first_[static_cast<std::size_t>(label)]; }

LabelScores ReferenceHabits::leans(std::size_t look) const {
  LabelScores points{};
  std::uint32_t all = 0;
  for (const std::uint16_t n : counts_[look]) all += n;
  if (all < habit_floor) return points;
  for (std::size_t label = 1; label < reference_label_count; ++label) {
    const auto share = 1000U * counts_[look][label] / all;
    // A look that means one thing in nine of ten places leans by habit_weight, and the more so.
    points[label] = static_cast<std::int32_t>(share) * habit_weight / 900;
  }
  return points;
}

std::int32_t ReferenceHabits::lean_first(ReferenceLabel label) const {
  std::uint32_t all = 0;
  for (const std::uint16_t n : first_) all += n;
  if (all < 3) return 0;
  return static_cast<std::int32_t>(1000U * first_[static_cast<std::size_t>(label)] / all) *
         first_habit_weight / 1000;
}

ReferenceReading::ReferenceReading(const JoinedText& text, const ReferenceContext& context)
    : text_(&text), context_(&context), tokens_(tokenize_reference(text.text())) {
  scores_ = score_labels(tokens_, reference_model());
  score_print();
  part_lines();
  score_names();
  force_identifiers();
  score_quotes();
  score_small_words();
  score_acronyms();
  score_behind_doi();
}

void ReferenceReading::score_print() {
  const Document& document = text_->document();
  looks_.assign(tokens_.size(), 0);
  std::size_t line = 0;
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (tokens_[i].line_start) ++line;
    looks_[i] = static_cast<std::uint8_t>(std::min<std::size_t>(line, 3) * 4);
  }
  const auto within = [&](Span outside, auto&& visit) {
    const Span inside{text_->from_document(outside.begin), text_->from_document(outside.end)};
    if (inside.empty()) return;
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (tokens_[i].begin >= inside.begin && tokens_[i].end <= inside.end) visit(i);
    }
  };
  if (tokens_.empty()) return;
  const Span all{text_->in_document(tokens_.front().begin),
                 text_->in_document(tokens_.back().end - 1) + 1};
  const auto add = [&](std::size_t i, ReferenceLabel label, std::int32_t points) {
    scores_[i][static_cast<std::size_t>(label)] += points;
  };
  const auto first =
      std::lower_bound(document.styles.begin(), document.styles.end(), all.begin,
                       [](const StyledRun& run, std::uint32_t at) { return run.span.end <= at; });
  for (auto run = first; run != document.styles.end() && run->span.begin < all.end; ++run) {
    const std::uint8_t look = run->emphasis == Emphasis::bold     ? bold
                              : run->emphasis == Emphasis::italic ? italic
                                                                  : plain;
    const bool title = look == bold && words_in(document.text_of(run->span)) >= 4;
    within(run->span, [&](std::size_t i) {
      if (look != plain) looks_[i] = static_cast<std::uint8_t>((looks_[i] & ~3U) | look);
      if (title) add(i, ReferenceLabel::title, bold_title);
    });
    if (title && text_->from_document(run->span.begin) < 8) {
      lean_from_title(text_->from_document(run->span.end));
    }
  }
  for (const Link& link : document.links) {
    if (!link.span.overlaps(all)) continue;
    const std::string_view words = document.text_of(link.span);
    const bool pointer = is_pointer(words);
    const bool title = !pointer && words_in(words) >= 3;
    if (title && text_->from_document(link.span.begin) < 8) {
      lean_from_title(text_->from_document(link.span.end));
    }
    within(link.span, [&](std::size_t i) {
      if (pointer) add(i, ReferenceLabel::note, sure);
      if (title) add(i, ReferenceLabel::title, linked_title);
      if (title) looks_[i] = static_cast<std::uint8_t>((looks_[i] & ~3U) | linked);
    });
  }
  const std::vector<std::string> owner = name_words(context_->owner_name);
  for (std::size_t i = 0; i < tokens_.size() && !owner.empty(); ++i) {
    if (tokens_[i].shape != TokenShape::capital && tokens_[i].shape != TokenShape::upper &&
        tokens_[i].shape != TokenShape::mixed && tokens_[i].shape != TokenShape::other_script) {
      continue;
    }
    const std::string word = fold_words(text_->text_of({tokens_[i].begin, tokens_[i].end}));
    if (std::find(owner.begin(), owner.end(), word) != owner.end()) {
      add(i, ReferenceLabel::author, owner_author);
    }
  }
}

void ReferenceReading::lean_from_title(std::uint32_t end) {
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (tokens_[i].begin < end) continue;
    scores_[i][static_cast<std::size_t>(ReferenceLabel::title)] += behind_marked_title;
  }
}

void ReferenceReading::part_lines() {
  if (context_->set_lines == nullptr) return;
  const std::vector<Line>& lines = text_->document().lines;
  set_apart_.assign(tokens_.size(), false);
  for (std::size_t i = 1; i < tokens_.size(); ++i) {
    if (!tokens_[i].line_start) continue;
    const std::uint32_t at = text_->in_document(tokens_[i].begin);
    const auto line =
        std::ranges::upper_bound(lines, at, {}, [](const Line& l) { return l.span.begin; });
    const auto index = static_cast<std::uint32_t>(line - lines.begin());
    set_apart_[i] = index > 1 && context_->set_lines->begins_anew(index - 1);
  }
}

/// "Title. Ada Quill, B. Marsh. Venue": between full stops or on a line of their own, persons and
/// nothing else. Those at the beginning the tagger knows best.
void ReferenceReading::score_names() {
  std::size_t begin = 0;
  bool own_line = false;
  const auto close = [&](std::size_t end) {
    if (begin == 0 || end <= begin + 1 || end - begin > most_name_tokens) return;
    const std::string_view words = text_->text_of({tokens_[begin].begin, tokens_[end - 1].end});
    if (!names_authors(words, own_line ? context_->owner_name : "")) return;
    for (std::size_t i = begin; i < end; ++i) {
      scores_[i][static_cast<std::size_t>(ReferenceLabel::author)] += name_segment;
    }
  };
  for (std::size_t i = 1; i < tokens_.size(); ++i) {
    const std::string_view mark = text_->text_of({tokens_[i].begin, tokens_[i].end});
    const bool stop = (mark == "." || mark == "?") && tokens_[i - 1].shape != TokenShape::initial;
    const bool apart = !set_apart_.empty() && set_apart_[i];
    if (!stop && !apart) continue;
    close(i);
    begin = stop ? i + 1 : i;
    own_line = apart;
  }
  close(tokens_.size());
}

void ReferenceReading::force_identifiers() {
  const auto force = [&](std::size_t i, ReferenceLabel label) {
    scores_[i][static_cast<std::size_t>(label)] += certain;
  };
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    if (tokens_[i].shape == TokenShape::doi) force(i, ReferenceLabel::doi);
    if (tokens_[i].shape == TokenShape::url) force(i, ReferenceLabel::url);
    const std::string_view word = text_->text_of({tokens_[i].begin, tokens_[i].end});
    constexpr ByteSet first(std::string_view("apb\0", 4));  // of the three below, or not plain
    const bool may_be = word.size() < 12 && first.has(first_folded(word));
    const std::string folded = may_be ? fold_words(word) : "";
    if (folded == "arxiv" || folded == "preprint" || folded == "biorxiv") {
      scores_[i][static_cast<std::size_t>(ReferenceLabel::venue)] += preprint_venue;
    }
    if (word == "|" || word == "¦") force(i, ReferenceLabel::other);
  }
}

/// The first quoted stretch of two words or more is the title; an opening quote that nothing
/// closes says little.
void ReferenceReading::score_quotes() {
  const auto word = [&](std::size_t i) {
    return text_->text_of({tokens_[i].begin, tokens_[i].end});
  };
  const auto opens = [&](std::size_t i) {
    const std::string_view w = word(i);
    return w == "“" || w == "«" || w == "„" || w == "《" || w == "\"" || w == "「";
  };
  const auto closes = [&](std::size_t i) {
    const std::string_view w = word(i);
    return w == "”" || w == "»" || w == "》" || w == "\"" || w == "“" || w == "」";
  };
  std::size_t begin = 0;
  while (begin < tokens_.size() && !opens(begin)) ++begin;
  if (begin == tokens_.size()) return;
  std::size_t end = begin + 1;
  while (end < tokens_.size() && !closes(end)) ++end;
  const bool closed = end < tokens_.size();
  const auto title = static_cast<std::size_t>(ReferenceLabel::title);
  for (std::size_t i = begin + 1; i < end && end - begin > 2; ++i) {
    scores_[i][title] += closed ? quoted_title : open_quote_title;
  }
  const std::int32_t behind = begin == 0 ? behind_leading_quotes : after_quoted_title;
  for (std::size_t i = end; closed && end - begin > 3 && i < tokens_.size(); ++i) {
    scores_[i][title] += behind;
  }
}

namespace {

constexpr std::array<std::string_view, 7> companion_words = {"with", "w",   "mit", "avec",
                                                             "con",  "com", "met"};

/// Where the words behind a "by" or "with" end: at a stop, an address, the bracket's close.
std::size_t companions_end(const JoinedText& text, const std::vector<ReferenceToken>& tokens,
                           std::size_t first, bool bracketed) {
  std::size_t k = first;
  for (; k < tokens.size() && tokens[k].shape != TokenShape::url; ++k) {
    const std::string_view mark = text.text_of({tokens[k].begin, tokens[k].end});
    if (mark == "." && tokens[k - 1].shape != TokenShape::initial) break;
    if (bracketed && tokens[k].shape == TokenShape::close) break;
  }
  return k;
}

bool names_persons(std::string_view words, bool bracketed) {
  if (bracketed && are_person_names(words)) return true;
  const TextScores scores = classify_text(words);
  return scores.of(TextClass::person) > scores.of(TextClass::employer);
}

}  // namespace

/// ": by A and B." and "(with A and B)" name authors; ". with Example Corp." says with whom, which
/// is no field.
void ReferenceReading::score_small_words() {
  for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
    if (tokens_[i].shape != TokenShape::lower || is_word(tokens_[i - 1]) ||
        tokens_[i + 1].shape == TokenShape::lower) {
      continue;
    }
    const std::string_view word = text_->text_of({tokens_[i].begin, tokens_[i].end});
    const bool by = word == "by", bracketed = tokens_[i - 1].shape == TokenShape::open;
    if (!by && std::ranges::find(companion_words, word) == companion_words.end()) continue;
    const std::size_t end = companions_end(*text_, tokens_, i + 1, bracketed);
    const bool persons =
        by ||
        names_persons(text_->text_of({tokens_[i + 1].begin, tokens_[end - 1].end}), bracketed);
    if (persons && !by && !bracketed) continue;  // where they end, the tagger knows best
    if (!persons && word != "with") continue;
    const auto label =
        static_cast<std::size_t>(persons ? ReferenceLabel::author : ReferenceLabel::note);
    for (std::size_t k = persons ? i + 1 : i; k < end; ++k) {
      scores_[k][label] += by ? by_author : companion;
    }
  }
}

/// ". ICML 2021": a short name in capitals right before a year, after a mark, is where it appeared.
void ReferenceReading::score_acronyms() {
  for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
    const ReferenceToken& t = tokens_[i];
    const bool acronym = (t.shape == TokenShape::upper || t.shape == TokenShape::mixed) &&
                         t.end - t.begin >= 3 && t.end - t.begin <= 10;
    if (acronym && tokens_[i + 1].shape == TokenShape::year && !is_word(tokens_[i - 1])) {
      scores_[i][static_cast<std::size_t>(ReferenceLabel::venue)] += acronym_venue;
    }
  }
}

/// "10.1234/x (Frost Reports)": words in brackets right behind the DOI are where it appeared.
void ReferenceReading::score_behind_doi() {
  for (std::size_t i = 0; i + 3 < tokens_.size(); ++i) {
    if (tokens_[i].shape != TokenShape::doi || tokens_[i + 1].shape != TokenShape::open ||
        tokens_[i + 2].shape != TokenShape::capital) {
      continue;
    }
    for (std::size_t k = i + 2; k < tokens_.size() && is_word(tokens_[k]); ++k) {
      scores_[k][static_cast<std::size_t>(ReferenceLabel::venue)] += acronym_venue;
    }
  }
}

void ReferenceReading::lean_to_title(Span outside) {
  for (std::size_t i = 0; i < tokens_.size(); ++i) {
    const std::uint32_t at = text_->in_document(tokens_[i].begin);
    if (outside.begin <= at && at < outside.end && is_word(tokens_[i])) {
      scores_[i][static_cast<std::size_t>(ReferenceLabel::title)] += headed_title;
    }
  }
}

void ReferenceReading::decide(const ReferenceHabits* habits) {
  if (habits == nullptr) {
    labels_ = best_labels(tokens_, scores_, reference_model(), set_apart_);
    return;
  }
  std::vector<LabelScores> scores = scores_;
  std::array<std::optional<LabelScores>, ReferenceHabits::look_count> leans;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!is_word(tokens_[i])) continue;
    auto& lean = leans[looks_[i]];
    if (!lean) lean = habits->leans(looks_[i]);
    for (std::size_t k = 0; k < reference_row; ++k) scores[i][k] += (*lean)[k];
  }
  for (std::size_t k = 1; k < reference_label_count && !scores.empty(); ++k) {
    scores[0][k] += habits->lean_first(static_cast<ReferenceLabel>(k));
  }
  labels_ = best_labels(tokens_, scores, reference_model(), set_apart_);
}

void ReferenceReading::teach(ReferenceHabits& habits) const {
  bool first = true;
  for (std::size_t i = 0; i < labels_.size(); ++i) {
    if (labels_[i] == ReferenceLabel::other || !is_word(tokens_[i])) continue;
    if (looks_[i] != plain) habits.add(looks_[i], labels_[i]);
    if (first) habits.add_first(labels_[i]);
    first = false;
  }
}

Span ReferenceReading::segment_at(std::size_t& token, ReferenceLabel label) const {
  Span span{tokens_[token].begin, tokens_[token].end};
  while (token < labels_.size()) {
    // A mark that the tagger put between two stretches of one label does not divide them.
    const bool bridge = labels_[token] == ReferenceLabel::other && !is_word(tokens_[token]) &&
                        token + 1 < labels_.size() && labels_[token + 1] == label &&
                        label == ReferenceLabel::author;
    if (labels_[token] != label && !bridge) break;
    span.end = tokens_[token].end;
    ++token;
  }
  return span;
}

namespace {

/// "arXiv" right before the number of a preprint that names no other venue; else empty.
Span archive_name(std::string_view text, Span number) {
  constexpr std::uint32_t size = 5;
  for (std::uint32_t at = number.begin; at + 12 > number.begin && at + size <= text.size(); --at) {
    if (fold_words(text.substr(at, size)) == "arxiv") return {at, at + size};
    if (at == 0) break;
  }
  return {};
}

}  // namespace

ParsedReference ReferenceReading::fields() const {
  ParsedReference out;
  const std::string_view text = text_->text();
  std::vector<Span> titles, venues, publishers;
  for (std::size_t i = 0; i < labels_.size();) {
    const ReferenceLabel label = labels_[i];
    const std::size_t before = i;
    const Span span = segment_at(i, label);
    if (i == before) ++i;
    switch (label) {
      case ReferenceLabel::author: {
        const AuthorList list = split_authors(text_->text_of(span));
        for (const Span name : list.names) {
          out.authors.push_back({span.begin + name.begin, span.begin + name.end});
        }
        out.authors_truncated = out.authors_truncated || list.truncated;
        break;
      }
      case ReferenceLabel::title:
        titles.push_back(span);
        break;
      case ReferenceLabel::venue:
        if (!is_distinction(text_->text_of(span))) venues.push_back(span);
        break;
      case ReferenceLabel::publisher:
        publishers.push_back(span);
        break;
      case ReferenceLabel::date:
        if (out.date.empty()) out.date = span;
        break;
      case ReferenceLabel::url:
        if (out.url.empty()) out.url = span;
        break;
      default:
        break;
    }
  }
  const auto longest = [](const std::vector<Span>& spans) {
    Span best;
    for (const Span s : spans) best = s.size() > best.size() ? s : best;
    return best;
  };
  if (titles.empty() && venues.size() > 1) {  // nothing is a paper without a title: the first
    titles.push_back(venues.front());
    venues.erase(venues.begin());
  }
  out.title = trim_title(text, longest(titles));
  out.venue = trim_venue(text, longest(venues.empty() ? publishers : venues));
  take_quoted_title(text, out);
  part_names_from_title(text, context_->owner_name, out);
  take_marked_title(text, out);
  fill_date(*text_, context_->dates, out);
  fill_identifiers(text, out);
  fill_labelled_venue(text, out);
  if (out.venue.empty() && !out.arxiv.empty()) out.venue = archive_name(text, out.arxiv);
  if (!out.doi.empty() && out.url.end == out.doi.begin) out.url.end = out.doi.end;
  fill_status(text, out);
  out.kind = reference_kind(text, out);
  const bool whole = !out.title.empty() && (!out.authors.empty() || !out.venue.empty());
  out.confidence = Confidence::thousandths(out.title.empty() ? 300 : whole ? 900 : 750);
  return out;
}

ParsedReference parse_reference(const JoinedText& text, const ReferenceContext& context) {
  ReferenceReading reading(text, context);
  reading.decide(nullptr);
  return reading.fields();
}

}  // namespace vitagraph
