#include "extract/find/careers/biography.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/facts.hpp"
#include "extract/find/periods.hpp"
#include "extract/find/sentences.hpp"

namespace vitagraph {
namespace {

constexpr Confidence told = Confidence::thousandths(640);
constexpr double unlikely_title = -3;  ///< log-odds

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Words [begin, end) of a sentence.
struct Words {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return end <= begin; }
};

/// What follows "at", "from" or "for": an organisation, with the part of it that is named first.
struct Place {
  Words unit;
  Words organisation;
  Words location;
  std::size_t end = 0;  ///< the first word behind all
};

/// One sentence and the questions that are asked of it.
class Reader {
 public:
  Reader(const Document& document, const SegmentedDocument& segmented, const Sentence& sentence)
      : document_(document), segmented_(segmented), words_(sentence) {}

  std::size_t size() const { return words_.size(); }
  const std::string& word(std::size_t i) const { return words_[i].folded; }
  bool capital(std::size_t i) const { return words_[i].capital; }
  WordBreak before(std::size_t i) const { return words_[i].before; }
  bool blank_before(std::size_t i) const { return before(i) == WordBreak::blank; }
  Span span(Words words) const {
    return hull(words_[words.begin].span, words_[words.end - 1].span);
  }
  std::string_view text(Words words) const { return document_.text_of(span(words)); }
  Fact fact(Words words, std::string_view what) const {
    if (words.empty()) return {};
    return fact_of(document_, span(words), told, "sentence/" + std::string(what));
  }
  ItemEvidence item(Words words) const {
    return item_evidence(document_, span(words), told, "sentence");
  }

  std::size_t skip_articles(std::size_t i) const {
    constexpr std::array<std::string_view, 11> skipped = {
        "a", "an", "the", "his", "her", "their", "my", "its", "our", "joint", "as"};
    while (i < size() && is_one_of(skipped, word(i))) ++i;
    return i;
  }

  /// Words with capitals from `i` on, and the small ones between them; empty: there is no name.
  Words name_at(std::size_t i) const {
    constexpr std::array<std::string_view, 14> inner = {
        "of", "de", "la", "du", "des", "di", "da", "do", "e", "and", "for", "the", "y", "et"};
    i = skip_articles(i);
    Words name{i, i};
    for (std::size_t at = i; at < size() && at < i + 12; ++at) {
      if (at > i && !blank_before(at)) break;
      if (capital(at) && !is_year(at)) {
        name.end = at + 1;
      } else if (at == i || !is_one_of(inner, word(at))) {
        break;
      }
    }
    return name;
  }

  std::optional<Place> place_at(std::size_t i) const {
    Place place;
    place.organisation = name_at(i);
    if (place.organisation.empty()) return std::nullopt;
    place.end = place.organisation.end;
    const bool follows = place.end < size() && (word(place.end) == "in" || word(place.end) == "at");
    if (follows && blank_before(place.end)) {
      const Words next = name_at(place.end + 1);
      if (!next.empty()) take_next(next, place);
    } else if (place.end < size() && before(place.end) == WordBreak::comma) {
      const Words next = name_at(place.end);
      if (!next.empty() && is_place(text(next))) take_next(next, place);
    }
    return place;
  }

  /// The date that a clause [begin, end) tells, rather behind `at` than before it.
  const DateMention* date_in(std::size_t begin, std::size_t at, std::size_t end) const {
    if (begin >= end) return nullptr;
    const Span clause = span({begin, end});
    const DateMention* best = nullptr;
    for (const DateMention& mention : segmented_.dates) {
      if (!clause.contains(mention.span) || mention.duration_only || mention.placeholder) continue;
      const bool behind = mention.span.begin >= words_[at].span.begin;
      if (best == nullptr || (behind && best->span.begin < words_[at].span.begin)) best = &mention;
    }
    return best;
  }

  std::optional<Words> degree_from(std::size_t i) const {
    if (i >= size()) return std::nullopt;
    const Span rest = span({i, size()});
    const auto found = find_degree(document_.text_of(rest));
    if (!found) return std::nullopt;
    const Span at = {rest.begin + found->begin, rest.begin + found->end};
    Words degree{size(), i};
    for (std::size_t k = i; k < size(); ++k) {
      if (!at.overlaps(words_[k].span)) continue;
      degree.begin = std::min(degree.begin, k);
      degree.end = k + 1;
    }
    if (degree.empty()) return std::nullopt;
    return degree;
  }

 private:
  bool is_year(std::size_t i) const {
    return word(i).size() == 4 &&
           std::ranges::all_of(word(i), [](char c) { return c >= '0' && c <= '9'; });
  }

  void take_next(Words next, Place& place) const {
    if (is_place(text(next))) {
      place.location = next;
    } else {
      place.unit = std::exchange(place.organisation, next);
    }
    place.end = next.end;
  }

  const Document& document_;
  const SegmentedDocument& segmented_;
  const Sentence& words_;
};

// --- degrees ---

bool tells_of_study(const Reader& sentence, std::size_t until) {
  constexpr std::array<std::string_view, 18> verbs = {
      "received",  "earned", "obtained", "completed", "complete",   "holds",
      "hold",      "has",    "have",     "gained",    "finished",   "awarded",
      "graduated", "did",    "got",      "defended",  "completing", "pursuing"};
  for (std::size_t i = 0; i < until; ++i) {
    if (is_one_of(verbs, sentence.word(i))) return true;
  }
  return false;
}

/// The words behind "in": "in Mechanical Engineering".
Words area_at(const Reader& sentence, std::size_t i) {
  if (i + 1 >= sentence.size() || sentence.word(i) != "in") return {};
  Words area{i + 1, i + 1};
  constexpr std::array<std::string_view, 8> ends = {"from", "at",    "in",    "under",
                                                    "with", "after", "where", "on"};
  for (std::size_t at = i + 1; at < sentence.size() && at < i + 9; ++at) {
    if (at > i + 1 && !sentence.blank_before(at)) break;
    if (is_one_of(ends, sentence.word(at))) break;
    area.end = at + 1;
  }
  const std::string_view first = area.empty() ? "" : sentence.text({area.begin, area.begin + 1});
  const bool year = !first.empty() && first[0] >= '0' && first[0] <= '9';
  return year ? Words{} : area;
}

Education education_of(const Reader& sentence, Words degree, std::size_t end) {
  Education education;
  education.study_type = sentence.fact(degree, "degree");
  std::size_t at = degree.end;
  if (at < end && sentence.word(at) == "degree") ++at;
  const Words area = area_at(sentence, at);
  if (!area.empty() && !is_place(sentence.text(area))) {
    education.area = sentence.fact(area, "area");
    at = area.end;
  }
  for (std::size_t i = at; i < end; ++i) {
    const std::string& word = sentence.word(i);
    if (word != "from" && word != "at" && word != "by") continue;
    const auto place = sentence.place_at(i + 1);
    if (!place) continue;
    education.institution = sentence.fact(place->organisation, "school");
    education.department = sentence.fact(place->unit, "unit");
    education.location = sentence.fact(place->location, "place");
    break;
  }
  if (const DateMention* date = sentence.date_in(degree.begin, degree.begin, end)) {
    if (date->is_range) {
      education.period = period_of(*date);
    } else {
      const PartialDate when = date->range.start.empty() ? date->range.end : date->range.start;
      education.period.end = {when, {date->span, {}, told, "sentence/date"}};
    }
  }
  return education;
}

void add_told_degrees(const Reader& sentence, std::vector<Education>& found) {
  std::optional<Words> degree = sentence.degree_from(0);
  while (degree) {
    const auto next = sentence.degree_from(degree->end);
    const std::size_t end = next ? next->begin : sentence.size();
    if (tells_of_study(sentence, degree->begin)) {
      Education education = education_of(sentence, *degree, end);
      education.item = sentence.item({degree->begin, end});
      if (!education.institution.empty() || !education.period.end.empty()) {
        found.push_back(std::move(education));
      }
    }
    degree = next;
  }
}

// --- jobs ---

enum class Tense { present, past, change };

struct Verb {
  std::string_view word;
  Tense tense;
};

/// What stands before "a professor at …"; of "I'm" and "took up" the second word.
constexpr std::array title_verbs = {
    Verb{"is", Tense::present},    Verb{"am", Tense::present},
    Verb{"m", Tense::present},     Verb{"was", Tense::past},
    Verb{"been", Tense::past},     Verb{"being", Tense::past},
    Verb{"became", Tense::change}, Verb{"serves", Tense::present},
    Verb{"served", Tense::past},   Verb{"works", Tense::present},
    Verb{"worked", Tense::past},   Verb{"working", Tense::past},
    Verb{"work", Tense::present},  Verb{"appointed", Tense::change},
    Verb{"then", Tense::past},     Verb{"currently", Tense::present},
    Verb{"employed", Tense::past}, Verb{"position", Tense::change},
    Verb{"post", Tense::change},   Verb{"up", Tense::change},
    Verb{"role", Tense::change},   Verb{"promoted", Tense::change},
    Verb{"joined", Tense::change}, Verb{"held", Tense::past},
    Verb{"holds", Tense::present}};

const Verb* title_verb(std::string_view word) {
  const auto found = std::ranges::find(title_verbs, word, &Verb::word);
  return found == title_verbs.end() ? nullptr : &*found;
}

/// Offices beside a job: a committee's member is not its employee.
bool is_office(std::string_view word) {
  constexpr std::array<std::string_view, 11> offices = {
      "editor",    "member", "chair",   "reviewer", "committee", "organizer",
      "organiser", "author", "referee", "speaker",  "volunteer"};
  return is_one_of(offices, word);
}

bool names_organisation(std::string_view text) {
  const WordedText words(text);
  return find_school_word(words) || find_legal_form(words) || find_unit_word(words);
}

/// A sentence's own verb, which no title holds.
bool is_finite(std::string_view word) {
  constexpr std::array<std::string_view, 9> verbs = {"is",     "was",    "am",    "has",   "became",
                                                     "serves", "served", "works", "worked"};
  return is_one_of(verbs, word);
}

/// Is the subject of the verb `i` somebody else? "Her father was", "the centre became": a small
/// word that neither stands for a person nor binds the verb to the words before it.
bool is_of_another(const Reader& sentence, std::size_t i) {
  constexpr std::array<std::string_view, 20> bound = {
      "i",   "he",   "she",  "they", "who",   "and",  "but",   "then", "has",   "have",
      "had", "also", "been", "now",  "since", "when", "where", "was",  "later", "currently"};
  if (i == 0 || !sentence.blank_before(i) || sentence.capital(i - 1)) return false;
  const std::string& before = sentence.word(i - 1);
  return is_finite(sentence.word(i)) && !is_one_of(bound, before) && !before.ends_with("ly");
}

Words first_of(const Place& place) { return place.unit.empty() ? place.organisation : place.unit; }

struct TitleAtPlace {
  Words title;
  Place place;
  std::size_t end = 0;
};

/// Past "now a", "the post of", "subsequently".
std::size_t behind_lead(const Reader& sentence, std::size_t i) {
  constexpr std::array<std::string_view, 8> adverbs = {
      "now", "currently", "also", "working", "subsequently", "promoted", "to", "of"};
  constexpr std::array<std::string_view, 3> nouns = {"post", "position", "role"};
  i = sentence.skip_articles(i);
  while (i + 1 < sentence.size()) {
    const bool noun = is_one_of(nouns, sentence.word(i)) &&
                      (sentence.word(i + 1) == "as" || sentence.word(i + 1) == "of");
    if (!noun && !is_one_of(adverbs, sentence.word(i))) break;
    i = sentence.skip_articles(i + 1);
  }
  return i;
}

/// Behind "appointed" and "worked as" stands a title, whatever its words.
bool says_title_follows(const Reader& sentence, std::size_t i) {
  constexpr std::array<std::string_view, 3> promoting = {"appointed", "became", "promoted"};
  return i < sentence.size() &&
         (sentence.word(i) == "as" || (i > 0 && is_one_of(promoting, sentence.word(i - 1))));
}

/// "(a) senior lecturer at the University of Leeds", from `i` on.
std::optional<TitleAtPlace> title_at_place(const Reader& sentence, std::size_t i) {
  const double least_score = says_title_follows(sentence, i) ? unlikely_title : 0.0;
  i = behind_lead(sentence, i);
  constexpr std::size_t longest_title = 9;
  for (std::size_t at = i; at < sentence.size() && at <= i + longest_title; ++at) {
    const std::string& word = sentence.word(at);
    if ((at > i && !sentence.blank_before(at)) || is_office(word)) break;
    if (is_finite(word)) break;
    const bool within = word == "in" || word == "for" || word == "with";
    if (at == i || !(within || word == "at")) continue;
    const auto place = sentence.place_at(at + 1);
    if (!place || is_place(sentence.text(place->organisation))) continue;
    if (within && !names_organisation(sentence.text(first_of(*place)))) continue;
    if (title_score(sentence.text({i, at})) <= least_score) continue;
    return TitleAtPlace{{i, at}, *place, place->end};
  }
  return std::nullopt;
}

/// "senior lecturer" behind "appointed": up to a comma, a date or the next small word.
Words title_alone(const Reader& sentence, std::size_t i, double least_score) {
  constexpr std::array<std::string_view, 10> ends = {"in",  "at",    "for",  "from",  "since",
                                                     "and", "until", "with", "where", "on"};
  i = sentence.skip_articles(i);
  Words title{i, i};
  for (std::size_t at = i; at < sentence.size() && at < i + 6; ++at) {
    if ((at > i && !sentence.blank_before(at)) || is_one_of(ends, sentence.word(at))) break;
    if (is_office(sentence.word(at))) return {};
    title.end = at + 1;
  }
  if (title.empty() || title_score(sentence.text(title)) < least_score) return {};
  return title;
}

/// "at Microsoft Research", "the European Commission": behind "worked" and "joined".
std::optional<Place> employer_behind(const Reader& sentence, std::size_t verb) {
  constexpr std::array<std::string_view, 2> direct = {"joined", "joining"};
  constexpr std::array<std::string_view, 6> through = {"worked", "working", "works",
                                                       "work",   "spent",   "interned"};
  if (is_one_of(direct, sentence.word(verb))) return sentence.place_at(verb + 1);
  if (!is_one_of(through, sentence.word(verb))) return std::nullopt;
  for (std::size_t at = verb + 1; at < sentence.size() && at <= verb + 5; ++at) {
    if (!sentence.blank_before(at)) break;
    if (sentence.word(at) != "at" && sentence.word(at) != "for") continue;
    return sentence.place_at(at + 1);
  }
  return std::nullopt;
}

/// A single date behind "became" begins, any other is all that is known.
Period period_told(const DateMention* date, Tense tense, Span verb) {
  Period period;
  if (date != nullptr && date->is_range) return period_of(*date);
  if (date != nullptr) {
    const PartialDate when = date->range.start.empty() ? date->range.end : date->range.start;
    period.start = {when, {date->span, {}, told, "sentence/date"}};
    if (tense == Tense::past) period.end = period.start;
  }
  if (tense == Tense::present) {
    period.current = true;
    period.current_evidence = {verb, {}, told, "sentence/present"};
  }
  return period;
}

struct ToldJob {
  Words title;
  Place place;
  std::size_t verb = 0;
  Tense tense = Tense::past;
};

/// Jobs in the order of the sentence.
std::vector<ToldJob> told_jobs(const Reader& sentence) {
  std::vector<ToldJob> jobs;
  if (const auto first = title_at_place(sentence, 0)) {
    // "Professor at the University of Leeds, Jane Doe works on …"
    const bool comma =
        first->end < sentence.size() && sentence.before(first->end) == WordBreak::comma;
    if (comma) jobs.push_back({first->title, first->place, 0, Tense::present});
  }
  for (std::size_t i = 0; i + 1 < sentence.size(); ++i) {
    const Verb* verb = title_verb(sentence.word(i));
    if (is_of_another(sentence, i)) break;
    if (verb != nullptr && is_finite(sentence.word(i)) && title_verb(sentence.word(i + 1))) {
      continue;  // "was appointed"
    }
    if (verb != nullptr) {
      if (const auto found = title_at_place(sentence, i + 1)) {
        jobs.push_back({found->title, found->place, i, verb->tense});
        i = found->end - 1;
        continue;
      }
      const Words title =
          says_title_follows(sentence, i + 1) ? title_alone(sentence, i + 1, 0.1) : Words{};
      if (!title.empty() && !jobs.empty()) {
        Place same = jobs.back().place;
        same.end = title.end;
        jobs.push_back({title, same, i, verb->tense});
        i = title.end - 1;
        continue;
      }
    }
    const auto place = employer_behind(sentence, i);
    if (!place || is_place(sentence.text(place->organisation))) continue;
    ToldJob job{{}, *place, i, verb != nullptr ? verb->tense : Tense::past};
    if (place->end < sentence.size() && sentence.word(place->end) == "as") {
      job.title = title_alone(sentence, place->end + 1, unlikely_title);
      job.place.end = std::max(place->end, job.title.end);
    }
    i = job.place.end - 1;
    jobs.push_back(job);
  }
  return jobs;
}

void add_told_jobs(const Reader& sentence, std::vector<Work>& found) {
  const std::vector<ToldJob> jobs = told_jobs(sentence);
  const DateMention* last = nullptr;
  for (std::size_t k = 0; k < jobs.size(); ++k) {
    const ToldJob& job = jobs[k];
    const std::size_t begin = k == 0 ? 0 : jobs[k - 1].place.end;
    const std::size_t end = k + 1 < jobs.size() ? jobs[k + 1].verb : sentence.size();
    Work work;
    work.employer = sentence.fact(job.place.organisation, "employer");
    work.department = sentence.fact(job.place.unit, "unit");
    work.location = sentence.fact(job.place.location, "place");
    work.position = sentence.fact(job.title, "title");
    const DateMention* date = sentence.date_in(begin, job.verb, end);
    if (date == last) date = nullptr;
    if (date != nullptr) last = date;
    work.period = period_told(date, job.tense, sentence.span({job.verb, job.verb + 1}));
    work.section = "work";
    work.item = sentence.item({job.verb, std::max(job.place.end, job.verb + 1)});
    found.push_back(std::move(work));
  }
}

/// Is the item put together from the words of a paragraph of several sentences?
bool is_of_paragraph(const std::vector<ProseParagraph>& paragraphs, const ItemEvidence& item) {
  return std::ranges::any_of(paragraphs, [&](const ProseParagraph& paragraph) {
    return paragraph.sentences.size() > 1 && paragraph.span.contains(item.evidence.span);
  });
}

/// Are there no items that stand in a list for sure? Most documents have some, and their sentences
/// need not be read.
template <typename Item>
bool may_be_told(const std::vector<Span>& paragraphs, const std::vector<Item>& listed) {
  return std::ranges::all_of(listed, [&](const Item& item) {
    return std::ranges::any_of(
        paragraphs, [&](Span paragraph) { return paragraph.contains(item.item.evidence.span); });
  });
}

/// Takes what sentences tell where the document lists nothing else.
template <typename Item>
void take_told(const std::vector<ProseParagraph>& paragraphs, std::vector<Item> found,
               std::vector<Item>& listed) {
  const bool lists_none = std::ranges::all_of(
      listed, [&](const Item& item) { return is_of_paragraph(paragraphs, item.item); });
  if (lists_none && found.size() >= listed.size()) listed = std::move(found);
}

}  // namespace

void find_told_careers(const Document& document, const SegmentedDocument& segmented,
                       Record& record) {
  const std::vector<Span> spans = telling_paragraphs(document, segmented);
  const bool read_jobs = may_be_told(spans, record.work);
  const bool read_degrees = may_be_told(spans, record.education);
  if (!read_jobs && !read_degrees) return;
  const std::vector<ProseParagraph> paragraphs = told_paragraphs(document, spans);
  std::vector<Work> work;
  std::vector<Education> education;
  for (const ProseParagraph& paragraph : paragraphs) {
    for (const Sentence& words : paragraph.sentences) {
      const Reader sentence(document, segmented, words);
      if (read_jobs) add_told_jobs(sentence, work);
      if (read_degrees) add_told_degrees(sentence, education);
    }
  }
  if (read_jobs) take_told(paragraphs, std::move(work), record.work);
  if (read_degrees) take_told(paragraphs, std::move(education), record.education);
}

}  // namespace vitagraph
