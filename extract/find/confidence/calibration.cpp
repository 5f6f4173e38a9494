#include "extract/find/confidence/calibration.hpp"

#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "extract/find/confidence/calibration_weights.hpp"

namespace vitagraph {
namespace {

constexpr double farthest = 7.0;
constexpr std::size_t lines_of_head = 4;
constexpr double least_sure = 0.01;
constexpr double most_sure = 0.995;

constexpr std::array<std::string_view, fact_kind_count> kind_names = {
    "person", "employer",    "title",   "unit",  "place", "job_start",   "job_end",
    "job",    "school",      "degree",  "area",  "grade", "study_start", "study_end",
    "study",  "paper_title", "authors", "venue", "year",  "paper",       "project"};

float log_odds(double probability) {
  const double least = 1.0 / (1.0 + std::exp(farthest));
  const double p = std::clamp(probability, least, 1.0 - least);
  return static_cast<float>(std::log(p / (1.0 - p)));
}

/// The list items of one kind as the calibration sees them.
struct ItemView {
  std::string_view list;
  std::size_t index = 0;
  std::size_t count = 0;
  bool dated = false;
  bool whole = false;
  FactKind kind = FactKind::job;
  ItemEvidence* item = nullptr;
};

struct NamedFact {
  FactKind kind;
  std::string_view key;
  std::size_t bytes;
  Evidence* evidence;
};

NamedFact of(FactKind kind, std::string_view key, Fact& fact) {
  return {kind, key, fact.value.size(), &fact.evidence};
}

NamedFact of(FactKind kind, std::string_view key, DateFact& date) {
  return {kind, key, date.evidence.span.size(), &date.evidence};
}

class Judge {
 public:
  Judge(const Document& document, const SegmentedDocument& segmented, const Record& record)
      : document_(document), segmented_(segmented) {
    common_[SureSignal::english] = record.language == "en" ? 1.0F : 0.0F;
    common_[SureSignal::pdf] = record.format == "pdf" ? 1.0F : 0.0F;
    common_[SureSignal::word] = record.format == "docx" || record.format == "odt" ? 1.0F : 0.0F;
    common_[SureSignal::html] = record.format == "html" ? 1.0F : 0.0F;
    common_[SureSignal::latex] = record.format == "latex" ? 1.0F : 0.0F;
    common_[SureSignal::document] = mean_of_document();
  }

  std::vector<JudgedFact> take() {
    for (auto first = facts_.begin(); first != facts_.end();) {
      const auto last = std::find_if(
          first, facts_.end(), [&](const JudgedFact& fact) { return fact.list != first->list; });
      compare_with_list(first, last);
      first = last;
    }
    return std::move(facts_);
  }

  void add_person(Fact& name) {
    if (name.empty()) return;
    SureSignals signals = common_;
    signals[SureSignal::least] = log_odds(name.evidence.confidence.probability());
    signals[SureSignal::begin] = signals[SureSignal::head] = least_of(name.evidence.span);
    add({}, of(FactKind::person, "name", name), signals);
  }

  void add_item(const ItemView& view, std::initializer_list<NamedFact> named) {
    const SureSignals signals = signals_of(view, named);
    for (const NamedFact& fact : named) {
      if (fact.evidence->rule.empty()) continue;
      add(view, fact, signals);
    }
    if (view.item == nullptr || view.item->evidence.rule.empty()) return;
    add(view, {view.kind, "", view.item->quote.size(), &view.item->evidence}, signals);
  }

  /// Further values of a fact of the item added last: all authors are as sure as the first.
  void add_like_last(FactKind kind, std::string_view key, std::size_t item, Evidence& evidence) {
    for (auto fact = facts_.rbegin(); fact != facts_.rend() && fact->item == item; ++fact) {
      if (fact->kind != kind) continue;
      JudgedFact more = *fact;
      more.key = key;
      more.evidence = &evidence;
      facts_.push_back(more);
      return;
    }
  }

 private:
  using Iterator = std::vector<JudgedFact>::iterator;

  /// Lists are read well or badly as a whole. Every fact has a say, so that full items count more.
  static void compare_with_list(Iterator first, Iterator last) {
    float least = 0;
    float whole = 0;
    for (auto fact = first; fact != last; ++fact) {
      least += fact->signals[SureSignal::least];
      whole += fact->signals[SureSignal::whole];
    }
    const auto count = static_cast<float>(last - first);
    for (auto fact = first; fact != last; ++fact) {
      fact->signals[SureSignal::list_least] = least / count;
      fact->signals[SureSignal::list_whole] = whole / count;
    }
  }

  SureSignals signals_of(const ItemView& view, std::initializer_list<NamedFact> named) const {
    SureSignals signals = common_;
    float least = log_odds(1.0);
    for (const NamedFact& fact : named) {
      if (fact.evidence->rule.empty()) continue;
      least = std::min(least, log_odds(fact.evidence->confidence.probability()));
    }
    signals[SureSignal::least] = least;
    signals[SureSignal::items] = static_cast<float>(std::log(static_cast<double>(view.count)));
    signals[SureSignal::dated] = view.dated ? 1.0F : 0.0F;
    signals[SureSignal::whole] = view.whole ? 1.0F : 0.0F;
    if (view.item == nullptr) return signals;
    const Span span = view.item->evidence.span;
    signals[SureSignal::begin] = least_of({span.begin, span.begin + 1});
    signals[SureSignal::head] = least_of(span);
    return signals;
  }

  void add(const ItemView& view, const NamedFact& fact, SureSignals signals) {
    signals[SureSignal::own] = log_odds(fact.evidence->confidence.probability());
    signals[SureSignal::here] = least_of(fact.evidence->span);
    signals[SureSignal::length] =
        static_cast<float>(std::log(1.0 + static_cast<double>(fact.bytes)));
    facts_.push_back({fact.kind, view.list, view.index, fact.key, fact.evidence, signals});
  }

  /// The least log-odds of the roles of the lines of this span, of its first lines if there are
  /// many.
  float least_of(Span span) const {
    const auto& lines = document_.lines;
    auto line = std::partition_point(lines.begin(), lines.end(),
                                     [&](const Line& each) { return each.span.end <= span.begin; });
    float least = log_odds(1.0);
    for (std::size_t n = 0; n < lines_of_head && line != lines.end(); ++n, ++line) {
      if (line->span.begin >= span.end) break;
      const auto index = static_cast<std::size_t>(line - lines.begin());
      least = std::min(least, log_odds(static_cast<double>(segmented_.role_shares[index])));
    }
    return least;
  }

  float mean_of_document() const {
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < segmented_.roles.size(); ++i) {
      if (segmented_.roles[i] == LineRole::other) continue;
      sum += static_cast<double>(log_odds(static_cast<double>(segmented_.role_shares[i])));
      ++count;
    }
    return count == 0 ? 0.0F : static_cast<float>(sum / count);
  }

  const Document& document_;
  const SegmentedDocument& segmented_;
  SureSignals common_;
  std::vector<JudgedFact> facts_;
};

bool dated(const Period& period) { return period.start || period.end || period.current; }

/// The end as printed: a date or a word for the present.
NamedFact end_of(FactKind kind, Period& period) {
  if (period.end.empty() && period.current) {
    return {kind, "current", period.current_evidence.span.size(), &period.current_evidence};
  }
  return of(kind, "endDate", period.end);
}

void add_work(Record& record, Judge& judge) {
  for (std::size_t i = 0; i < record.work.size(); ++i) {
    Work& x = record.work[i];
    judge.add_item(
        {"work", i, record.work.size(), dated(x.period), x.employer && x.position, FactKind::job,
         &x.item},
        {of(FactKind::employer, "name", x.employer), of(FactKind::title, "position", x.position),
         of(FactKind::unit, "department", x.department),
         of(FactKind::place, "location", x.location),
         of(FactKind::job_start, "startDate", x.period.start),
         end_of(FactKind::job_end, x.period)});
  }
}

void add_education(Record& record, Judge& judge) {
  for (std::size_t i = 0; i < record.education.size(); ++i) {
    Education& x = record.education[i];
    judge.add_item(
        {"education", i, record.education.size(), dated(x.period), x.institution && x.study_type,
         FactKind::study, &x.item},
        {of(FactKind::school, "institution", x.institution),
         of(FactKind::degree, "studyType", x.study_type), of(FactKind::area, "area", x.area),
         of(FactKind::grade, "score", x.score), of(FactKind::unit, "department", x.department),
         of(FactKind::place, "location", x.location),
         of(FactKind::study_start, "startDate", x.period.start),
         end_of(FactKind::study_end, x.period)});
  }
}

void add_publications(Record& record, Judge& judge) {
  for (std::size_t i = 0; i < record.publications.size(); ++i) {
    Publication& x = record.publications[i];
    Fact none;
    Fact& first = x.authors.empty() ? none : x.authors.front();
    judge.add_item(
        {"publications", i, record.publications.size(), !x.date.empty(), x.owner_position != 0,
         FactKind::paper, &x.item},
        {of(FactKind::paper_title, "name", x.title), of(FactKind::authors, "authors", first),
         of(FactKind::venue, "publisher", x.venue), of(FactKind::year, "releaseDate", x.date)});
    for (std::size_t k = 1; k < x.authors.size(); ++k) {
      judge.add_like_last(FactKind::authors, "authors/more", i, x.authors[k].evidence);
    }
  }
}

void add_projects(Record& record, Judge& judge) {
  for (std::size_t i = 0; i < record.projects.size(); ++i) {
    Project& x = record.projects[i];
    judge.add_item({"projects", i, record.projects.size(), dated(x.period), !x.url.empty(),
                    FactKind::project, &x.item},
                   {of(FactKind::project, "name", x.name)});
  }
}

}  // namespace

std::string_view name_of(FactKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::vector<JudgedFact> judged_facts(const Document& document, const SegmentedDocument& segmented,
                                     Record& record) {
  Judge judge(document, segmented, record);
  judge.add_person(record.basics.name);
  add_work(record, judge);
  add_education(record, judge);
  add_publications(record, judge);
  add_projects(record, judge);
  return judge.take();
}

void calibrate(const Document& document, const SegmentedDocument& segmented, Record& record) {
  for (JudgedFact& fact : judged_facts(document, segmented, record)) {
    const auto& row = calibration_weights[static_cast<std::size_t>(fact.kind)];
    auto sum = static_cast<double>(row[sure_signal_count]);
    for (std::size_t k = 0; k < sure_signal_count; ++k) {
      sum += static_cast<double>(row[k]) * static_cast<double>(fact.signals.values[k]);
    }
    const double probability = 1.0 / (1.0 + std::exp(-sum));
    fact.evidence->confidence = Confidence::of(std::clamp(probability, least_sure, most_sure));
  }
}

}  // namespace vitagraph
