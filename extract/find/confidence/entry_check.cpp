#include "extract/find/confidence/entry_check.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/confidence/calibration.hpp"
#include "extract/find/confidence/entry_check_weights.hpp"
#include "extract/find/row_writer.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using Fields = std::array<FactKind, 6>;
constexpr Fields job_fields = {FactKind::employer, FactKind::title,     FactKind::unit,
                               FactKind::place,    FactKind::job_start, FactKind::job_end};
constexpr Fields degree_fields = {FactKind::school, FactKind::degree,      FactKind::area,
                                  FactKind::grade,  FactKind::study_start, FactKind::study_end};

constexpr std::array text_classes = {TextClass::title,  TextClass::employer, TextClass::school,
                                     TextClass::degree, TextClass::area,     TextClass::project,
                                     TextClass::prose,  TextClass::place,    TextClass::unit};

/// A job or a degree: what names it, when it was, and its facts as the calibration sees them.
struct EntryView {
  const Fact* first = nullptr;   ///< employer, school
  const Fact* second = nullptr;  ///< title, degree
  const Period* period = nullptr;
  Span span;
  std::string_view section;                ///< of a job
  std::string first_words;                 ///< of `first`: compared with those of all others
  const SureSignals* whole = nullptr;      ///< of the item
  std::array<const SureSignals*, 6> of{};  ///< of its fields, where there
};

void take_signals(const std::vector<JudgedFact>& facts, std::string_view list, FactKind whole,
                  const Fields& fields, std::vector<EntryView>& entries) {
  for (const JudgedFact& fact : facts) {
    if (fact.list != list) continue;
    EntryView& entry = entries[fact.item];
    if (fact.kind == whole) entry.whole = &fact.signals;
    const auto at = std::ranges::find(fields, fact.kind);
    if (at != fields.end()) entry.of[static_cast<std::size_t>(at - fields.begin())] = &fact.signals;
  }
}

float signal(const SureSignals* signals, SureSignal which) {
  return signals == nullptr ? 0.0F : signals->values[static_cast<std::size_t>(which)];
}

bool same_words(const Fact& a, const Fact& b) { return fold_words(a.value) == fold_words(b.value); }

bool same_period(const Period& a, const Period& b) {
  return a.start.value == b.start.value && a.end.value == b.end.value && a.current == b.current;
}

void add_fields(const EntryView& entry, RowWriter& row) {
  for (const SureSignals* field : entry.of) {
    row.add(field != nullptr);
    row.add(signal(field, SureSignal::own));
    row.add(signal(field, SureSignal::here));
  }
  for (std::size_t k = 0; k < sure_signal_count; ++k) {
    row.add(signal(entry.whole, static_cast<SureSignal>(k)));
  }
}

void add_words(const Fact& fact, RowWriter& row) {
  const std::string_view text = fact.value;
  const auto words = fact.empty() ? 0 : std::ranges::count(text, ' ') + 1;
  row.add(words == 1);
  row.add(words > 6);
  row.add(words > 10);
  row.add(!text.empty() && text[0] >= 'a' && text[0] <= 'z');
  row.add(std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; }));
  row.add(text.ends_with('.') && words > 3);
  row.add(place_kind(text) != PlaceKind::none);
  const WordedText worded(text);
  row.add(find_degree(worded).has_value());
  row.add(find_school_word(worded).has_value());
  row.add(find_legal_form(worded).has_value());
  row.add(fact.empty() ? 0.0F : static_cast<float>(std::clamp(title_score(worded), -3.0, 3.0)));
  const TextScores scores = fact.empty() ? TextScores{} : classify_text(text);
  for (const TextClass each : text_classes) {
    row.add(fact.empty() ? 0.0F : scores.probability(each));
  }
}

void add_period(const Period& period, RowWriter& row) {
  const bool end = !period.end.empty() || period.current;
  row.add(!period.start.empty() && end);
  row.add(!period.start.empty() && period.start.value == period.end.value);
  row.add(period.current);
  row.add(period.start.empty() && !end);
}

/// How it stands among the document's others.
void add_others(const std::vector<EntryView>& entries, std::size_t i, RowWriter& row) {
  const EntryView& own = entries[i];
  bool again = false;
  bool same_first = false;
  bool inside = false;
  for (std::size_t k = 0; k < entries.size(); ++k) {
    if (k == i) continue;
    const EntryView& other = entries[k];
    const bool same = own.first_words == other.first_words;
    const bool first = !own.first->empty() && same;
    same_first = same_first || first;
    again = again || (k < i && same && same_period(*own.period, *other.period) &&
                      same_words(*own.second, *other.second));
    inside = inside || (own.span.overlaps(other.span) && own.span.size() < other.span.size());
  }
  row.add(again);
  row.add(same_first);
  row.add(inside);
  row.add(i == 0 ? 0.0F : signal(entries[i - 1].whole, SureSignal::least));
  row.add(i + 1 == entries.size() ? 0.0F : signal(entries[i + 1].whole, SureSignal::least));
  row.add(static_cast<float>(i) / static_cast<float>(entries.size()));
}

const Section* section_of(const Document& document, const SegmentedDocument& segmented, Span span) {
  for (const Section& section : segmented.sections) {
    const bool holds = !section.body.empty() &&
                       document.lines[section.body.begin].span.begin <= span.begin &&
                       span.begin < document.lines[section.body.end - 1].span.end;
    if (holds) return &section;
  }
  return nullptr;
}

constexpr std::array told_kinds = {
    SectionKind::work,        SectionKind::education, SectionKind::volunteer,
    SectionKind::teaching,    SectionKind::service,   SectionKind::awards,
    SectionKind::projects,    SectionKind::courses,   SectionKind::certificates,
    SectionKind::talks,       SectionKind::interests, SectionKind::skills,
    SectionKind::supervision, SectionKind::summary,   SectionKind::unknown};

/// What the heading above says by its words, and what the section is taken for.
void add_section(const SegmentedDocument& segmented, const Section* section, RowWriter& row) {
  HeadingReading reading;
  const bool headed = section != nullptr && section->heading >= 0;
  if (headed) reading = segmented.headings.readings[static_cast<std::size_t>(section->heading)];
  row.add(!headed);
  row.add(headed && reading.match == HeadingMatch::none);
  row.add(reading.match == HeadingMatch::exact);
  for (const SectionKind kind : told_kinds) {
    row.add(headed && reading.match != HeadingMatch::none && reading.kind == kind);
  }
  for (const SectionKind kind :
       {SectionKind::work, SectionKind::volunteer, SectionKind::teaching, SectionKind::education}) {
    row.add(section != nullptr && section->kind == kind);
  }
  row.add(section == nullptr ? 0.0F : std::clamp(section->kind_score, -5.0F, 5.0F));
}

std::vector<EntryRow> rows_of(const Document& document, const SegmentedDocument& segmented,
                              const std::vector<EntryView>& entries) {
  std::vector<EntryRow> rows(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const EntryView& entry = entries[i];
    RowWriter row(rows[i]);
    row.add(1.0F);
    add_fields(entry, row);
    add_words(*entry.first, row);
    add_words(*entry.second, row);
    add_period(*entry.period, row);
    add_others(entries, i, row);
    add_section(segmented, section_of(document, segmented, entry.span), row);
    assert(row.written() == entry_feature_count);
  }
  return rows;
}

/// The facts of an item that goes, "/work/-/name" (it has no place in the list any more).
template <class Item>
std::vector<LeftOut> facts_of(Item item, std::vector<Item> Record::*list, Confidence is_one) {
  Record alone;
  (alone.*list).push_back(std::move(item));
  std::vector<LeftOut> facts = leave_out_below(alone, Confidence::of(1.0));
  for (LeftOut& fact : facts) {
    fact.pointer[fact.pointer.find('0')] = '-';
    fact.evidence.confidence = is_one;
  }
  return facts;
}

/// Takes out the items that their rows speak against; their facts are counted.
template <class Item>
void leave_out(const std::vector<EntryRow>& rows, const EntryRow& weights, float least,
               std::vector<Item> Record::*list, Record& record, std::vector<LeftOut>& out) {
  std::vector<Item> kept;
  kept.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Item& item = (record.*list)[i];
    const float weight = weighed(rows[i], weights);
    if (weight >= least) {
      kept.push_back(std::move(item));
      continue;
    }
    std::ranges::move(
        facts_of(std::move(item), list, Confidence::of(1 / (1 + std::exp(-double{weight})))),
        std::back_inserter(out));
  }
  record.*list = std::move(kept);
}

}  // namespace

EntryRows entry_rows(const Document& document, const SegmentedDocument& segmented, Record& record) {
  const std::vector<JudgedFact> facts = judged_facts(document, segmented, record);
  std::vector<EntryView> jobs;
  for (const Work& x : record.work) {
    jobs.push_back({&x.employer, &x.position, &x.period, x.item.evidence.span, x.section,
                    fold_words(x.employer.value)});
  }
  take_signals(facts, "work", FactKind::job, job_fields, jobs);
  std::vector<EntryView> degrees;
  for (const Education& x : record.education) {
    degrees.push_back({&x.institution,
                       &x.study_type,
                       &x.period,
                       x.item.evidence.span,
                       {},
                       fold_words(x.institution.value)});
  }
  take_signals(facts, "education", FactKind::study, degree_fields, degrees);
  return {rows_of(document, segmented, jobs), rows_of(document, segmented, degrees)};
}

std::vector<LeftOut> leave_out_doubtful_entries(const EntryRows& rows, Record& record) {
  std::vector<LeftOut> out;
  leave_out(rows.jobs, job_check_weights, job_check_least, &Record::work, record, out);
  leave_out(rows.degrees, degree_check_weights, degree_check_least, &Record::education, record,
            out);
  record.left_out += static_cast<int>(out.size());
  return out;
}

}  // namespace vitagraph
