#include "extract/find/careers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "extract/evidence/campus.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/career_breaks.hpp"
#include "extract/find/careers/degree_tables.hpp"
#include "extract/find/careers/eastern_degrees.hpp"
#include "extract/find/careers/eastern_places.hpp"
#include "extract/find/careers/eastern_units.hpp"
#include "extract/find/careers/employer_places.hpp"
#include "extract/find/careers/employer_units.hpp"
#include "extract/find/careers/entry_and_leaving.hpp"
#include "extract/find/careers/glued_employers.hpp"
#include "extract/find/careers/head_particulars.hpp"
#include "extract/find/careers/job_banners.hpp"
#include "extract/find/careers/job_columns.hpp"
#include "extract/find/careers/lone_grades.hpp"
#include "extract/find/careers/missing_employers.hpp"
#include "extract/find/careers/nested_roles.hpp"
#include "extract/find/careers/particulars.hpp"
#include "extract/find/careers/project_blocks.hpp"
#include "extract/find/careers/repeated_entries.hpp"
#include "extract/find/careers/same_employers.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/careers/stints.hpp"
#include "extract/find/careers/study_branches.hpp"
#include "extract/find/careers/study_trims.hpp"
#include "extract/find/careers/study_values.hpp"
#include "extract/find/careers/table_columns.hpp"
#include "extract/find/careers/title_units.hpp"
#include "extract/find/careers/title_words.hpp"
#include "extract/find/facts.hpp"
#include "extract/find/periods.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

Confidence confidence_of(float margin) {
  return Confidence::of(1.0 / (1.0 + std::exp(-0.7 * static_cast<double>(margin))));
}

struct Value {
  Span span;
  float margin = 0;
};

std::vector<Value> values_of(const Document& document, const SlottedHead& head, Slot slot) {
  std::vector<Value> values;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != slot) continue;
    const Span span = head[i].segment.span;
    const bool in_brackets_behind = i > 0 && head[i - 1].slot == slot && slot == Slot::degree &&
                                    head[i].segment.before == Separator::bracket;
    if (in_brackets_behind) {  // "Bachelor of Computing (Honours)"
      values.back().span = with_balanced_brackets(document, hull(values.back().span, span));
    } else {
      values.push_back({with_balanced_brackets(document, span), head[i].margin});
    }
  }
  return values;
}

Fact best_fact(const Document& document, const SlottedHead& head, Slot slot) {
  const auto values = values_of(document, head, slot);
  if (values.empty()) return {};
  const auto best = std::ranges::max_element(values, {}, &Value::margin);
  return fact_of(document, best->span, confidence_of(best->margin),
                 "slot/" + std::string(name_of(slot)));
}

/// The employer or the school, without a place behind it.
Fact organisation_fact(const Document& document, const SlottedHead& head, Slot slot) {
  const Fact fact = best_fact(document, head, slot);
  if (fact.empty()) return fact;
  Span span = fact.evidence.span;
  const std::string_view text = document.text_of(span);
  span.end = span.begin + without_place(text, slot == Slot::school).end;
  if (span == fact.evidence.span) return fact;
  return fact_of(document, span, fact.evidence.confidence, fact.evidence.rule);
}

/// The grade without its label.
Fact grade_fact(const Document& document, const SlottedHead& head) {
  Fact fact = best_fact(document, head, Slot::grade);
  if (fact.empty()) return fact;
  const Span span = fact.evidence.span;
  const Span value = grade_value(document.text_of(span));
  if (value.size() == span.size()) return fact;
  return fact_of(document, {span.begin + value.begin, span.begin + value.end},
                 fact.evidence.confidence, fact.evidence.rule);
}

/// "GPA 3.7/4" anywhere in the first lines of a degree whose head has no grade.
Fact labelled_grade_fact(const Document& document, const Entry& entry) {
  constexpr std::uint32_t most_lines = 6;
  constexpr std::uint32_t most_head_lines = 4;
  const std::uint32_t end = std::min(entry.lines.end, entry.lines.begin + most_lines);
  for (std::uint32_t i = entry.lines.begin; i < end; ++i) {
    const Span line = document.lines[i].span;
    auto grade = labelled_grade(document.text_of(line));
    if (!grade) grade = worded_grade(document.text_of(line));
    if (!grade && i < entry.lines.begin + most_head_lines) {
      grade = lone_grade(document.text_of(line));
    }
    if (!grade) continue;
    return fact_of(document, {line.begin + grade->begin, line.begin + grade->end},
                   Confidence::thousandths(700), "grade/label");
  }
  return {};
}

/// The slot's best value and what is about as sure, in the order of the head; each text once.
std::vector<Value> sure_values(const Document& document, const SlottedHead& head, Slot slot) {
  constexpr float sure = 1.4F;  // log-odds: four of five
  auto values = values_of(document, head, slot);
  if (values.empty()) return values;
  const Value best = *std::ranges::max_element(values, {}, &Value::margin);
  std::vector<Value> kept;
  for (const Value& value : values) {
    const bool is_best = value.span == best.span;
    const auto same = [&](const Value& other) {
      return fold_words(document.text_of(other.span)) == fold_words(document.text_of(value.span));
    };
    if ((is_best || value.margin >= sure) && std::ranges::none_of(kept, same)) {
      kept.push_back(value);
    }
  }
  return kept;
}

/// All sure units put together: a department told in two places.
Fact unit_fact(const Document& document, const SlottedHead& head) {
  const auto values = sure_values(document, head, Slot::unit);
  if (values.size() < 2) return best_fact(document, head, Slot::unit);
  Fact fact = fact_of(document, values.front().span, confidence_of(values.front().margin),
                      "slot/" + std::string(name_of(Slot::unit)));
  fact.evidence.parts.push_back(values.front().span);
  for (std::size_t i = 1; i < values.size(); ++i) {
    fact.value += ", ";
    fact.value += value_of(document, values[i].span);
    fact.evidence.span = hull(fact.evidence.span, values[i].span);
    fact.evidence.parts.push_back(values[i].span);
    fact.evidence.confidence = std::min(fact.evidence.confidence, confidence_of(values[i].margin));
  }
  return fact;
}

/// "职位-技术总监" in brackets behind an employer: without the label.
Span without_title_label(const Document& document, Span title) {
  const auto label = find_head_label(document.text_of(title));
  if (!label || label->slot != Slot::title) return title;
  const Span value{title.begin + label->size, title.end};
  return value.size() < 4 ? title : value;
}

/// The title that stands first of those that are sure: several are as many jobs, not one.
Fact title_fact(const Document& document, const SlottedHead& head) {
  const auto values = sure_values(document, head, Slot::title);
  if (values.empty()) return {};
  const Span title = with_short_words(
      document, without_title_label(document, without_title_asides(document, values.front().span)));
  return fact_of(document, title, confidence_of(values.front().margin),
                 "slot/" + std::string(name_of(Slot::title)));
}

Span head_span(const Document& document, const Entry& entry) {
  return hull(document.lines[entry.lines.begin].span, document.lines[entry.head_end - 1].span);
}

Confidence least(std::initializer_list<const Fact*> facts) {
  Confidence least = Confidence::thousandths(990);
  for (const Fact* fact : facts) {
    if (!fact->empty()) least = std::min(least, fact->evidence.confidence);
  }
  return least;
}

Work work_from(const Document& document, const Entry& entry, const Stint& stint) {
  const SlottedHead& head = stint.head;
  Work work;
  work.employer = organisation_fact(document, head, Slot::employer);
  work.position = title_fact(document, head);
  work.department = unit_fact(document, head);
  part_unit_from_title(document, work);
  work.location = best_fact(document, head, Slot::place);
  work.employment_type = best_fact(document, head, Slot::employment_type);
  work.period = stint.period;
  work.item = item_evidence(document, head_span(document, entry),
                            least({&work.employer, &work.position}), "entry/job");
  return work;
}

/// What follows a degree behind "in" or "of" and is nothing else: the field of study.
Fact field_behind_degree(const Document& document, const SlottedHead& head) {
  for (std::size_t i = 1; i < head.size(); ++i) {
    const HeadSegment& segment = head[i].segment;
    const bool behind = head[i - 1].slot == Slot::degree && head[i].slot == Slot::other &&
                        segment.line == head[i - 1].segment.line &&
                        (segment.before == Separator::in || segment.before == Separator::of);
    if (!behind) continue;
    const std::string_view text = document.text_of(segment.span);
    const bool names = text.size() > 2 && text.size() < 70 && !find_school_word(text) &&
                       !find_degree(text) && !is_place(text) && !is_grade(text);
    if (names) return fact_of(document, segment.span, Confidence::thousandths(600), "field/behind");
  }
  return {};
}

/// "부전공 사회학", "辅修日语", "minor in Law": not what was mainly studied.
bool is_minor(std::string_view text) {
  return std::ranges::any_of(
      std::array<std::string_view, 9>{"부전공", "辅修", "輔修", "副専攻", "副修", "minor ",
                                      "Minor ", "minor:", "Minor:"},
      [&](std::string_view word) { return text.starts_with(word); });
}

/// The best field of study together with those beside it: "Physics, Mathematics, Philosophy".
Fact field_fact(const Document& document, const SlottedHead& head) {
  Fact best = best_fact(document, head, Slot::area);
  if (is_minor(best.value)) {
    SlottedHead majors = head;
    std::erase_if(majors, [&](const SlottedSegment& s) {
      return s.slot == Slot::area && is_minor(document.text_of(s.segment.span));
    });
    if (has_slot(majors, Slot::area)) best = best_fact(document, majors, Slot::area);
  }
  if (best.empty()) return field_behind_degree(document, head);
  Span span = best.evidence.span;
  const auto beside = [&](Span a, Span b) {
    if (a.end > b.begin) return false;
    const std::string_view between = document.text_of(Span{a.end, b.begin});
    return between == ", " || between == "、" || between == " & " || between == " and ";
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (const Value& value : values_of(document, head, Slot::area)) {
      if (!beside(value.span, span) && !beside(span, value.span)) continue;
      span = hull(span, value.span);
      changed = true;
    }
  }
  if (span == best.evidence.span) return best;
  return fact_of(document, span, best.evidence.confidence, best.evidence.rule);
}

/// The degree; behind "Abschluss:" stands one only where no apprenticeship is told above it.
Fact degree_fact(const Document& document, const SlottedHead& head) {
  const auto labelled = [](const SlottedSegment& s) {
    return s.slot == Slot::degree && s.segment.labelled_as == static_cast<int>(Slot::degree);
  };
  const bool trained = std::ranges::any_of(head, [&](const SlottedSegment& s) {
    return s.slot == Slot::degree && !labelled(s) &&
           tells_apprenticeship(document.text_of(s.segment.span));
  });
  SlottedHead rest = head;
  std::erase_if(rest, [&](const SlottedSegment& s) {
    return s.slot == Slot::degree && is_degree_label(document.text_of(s.segment.span));
  });
  if (trained) std::erase_if(rest, labelled);
  const Fact fact = best_fact(document, rest, Slot::degree);
  return fact.empty() ? best_fact(document, head, Slot::degree) : fact;
}

Education education_from(const Document& document, const SegmentedDocument& segmented,
                         const Entry& entry, const SlottedHead& head) {
  Education education;
  education.institution = organisation_fact(document, head, Slot::school);
  education.study_type = degree_fact(document, head);
  education.area = field_fact(document, head);
  education.department = unit_fact(document, head);
  education.location = best_fact(document, head, Slot::place);
  education.score = grade_fact(document, head);
  mend_study(document, education);
  mend_branches(document, education);
  trim_study(document, {entry.lines.begin, entry.head_end}, education);
  if (education.score.empty()) education.score = labelled_grade_fact(document, entry);
  education.period = period_of_entry(document, segmented, entry, SingleDate::end_only);
  education.item =
      item_evidence(document, head_span(document, entry),
                    least({&education.institution, &education.study_type}), "entry/degree");
  return education;
}

/// "Master's thesis: Looms", on a line of its own.
bool tells_a_thesis(const Document& document, const HeadSegment& segment) {
  const std::string line = fold(document.text_of(document.lines[segment.line]));
  return std::ranges::any_of(
      std::array<std::string_view, 6>{"thesis", "dissertation", "memoire", "論文", "논문", "论文"},
      [&](std::string_view word) { return line.substr(0, 40).find(word) != std::string::npos; });
}

/// "Abschluss: Gesellenbrief", "Diploma: ja", on a line of its own.
bool tells_leaving_certificate(const Document& document, const HeadSegment& segment) {
  const std::string line = fold_words(document.text_of(document.lines[segment.line]));
  return segment.labelled_as == static_cast<int>(Slot::degree) &&
         (line.starts_with("abschluss") || line.starts_with("schulabschluss") ||
          line.starts_with("diploma ") || line.starts_with("examen "));
}

/// "Erstes Staatsexamen" below "Lehramtsstudium": what the study ended with, no second one.
bool tells_leaving_examination(const Document& document, const SlottedHead& head,
                               std::uint32_t line, const SlottedSegment& below) {
  const std::string examination = fold_words(document.text_of(below.segment.span));
  const bool leaves = examination.find("staatsexamen") != examination.npos ||
                      examination.find("prufung") != examination.npos;
  return leaves && std::ranges::any_of(head, [&](const SlottedSegment& s) {
           return s.slot == Slot::degree && s.segment.line == line &&
                  fold_words(document.text_of(s.segment.span)).find("studium") != std::string::npos;
         });
}

/// Two degrees of one school, each on a line of its own: the head once for each, with the other
/// degrees' lines left out.
std::vector<SlottedHead> one_degree_each(const Document& document, const SlottedHead& head) {
  std::vector<std::uint32_t> lines;
  for (const SlottedSegment& s : head) {
    const bool new_line = lines.empty() || lines.back() != s.segment.line;
    if (s.slot != Slot::degree || !new_line || s.margin <= 0.5F) continue;
    const bool names_it_again = tells_leaving_certificate(document, s.segment) ||
                                is_degree_label(document.text_of(s.segment.span));
    if (!lines.empty() && names_it_again) continue;  // "Abschluss: Gesellenbrief"
    if (lines.size() == 1 && tells_leaving_examination(document, head, lines[0], s)) continue;
    if (lines.empty() || !tells_a_thesis(document, s.segment)) lines.push_back(s.segment.line);
  }
  if (lines.size() < 2) return {head};
  std::vector<SlottedHead> parts;
  for (const std::uint32_t line : lines) {
    SlottedHead part;
    for (const SlottedSegment& s : head) {
      const bool of_other =
          s.segment.line != line && std::ranges::find(lines, s.segment.line) != lines.end();
      if (!of_other) part.push_back(s);
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

std::string_view work_section(SectionKind kind) {
  if (kind == SectionKind::volunteer) return "volunteer";
  if (kind == SectionKind::teaching) return "teaching";
  return "work";
}

/// The heads of the document, in its order, with their slots.
struct Heads {
  std::vector<CareerHead> entries;
  std::vector<SlottedHead> slots;

  /// Of one section, as indices.
  std::pair<std::size_t, std::size_t> of_section(std::uint32_t section_at) const {
    const auto begin = std::ranges::lower_bound(entries, section_at, {}, &CareerHead::section_at);
    const auto end = std::ranges::upper_bound(entries, section_at, {}, &CareerHead::section_at);
    return {static_cast<std::size_t>(begin - entries.begin()),
            static_cast<std::size_t>(end - entries.begin())};
  }
};

/// "Zivildienst" as the heading over an employer: that was what was done there.
void name_by_heading(const Document& document, const Section& section, Work& job) {
  if (!job.position.empty() || job.employer.empty() || section.heading < 0) return;
  const Span heading = section.heading_span;
  if (!is_national_service(document.text_of(heading))) return;
  job.position = fact_of(document, heading, Confidence::thousandths(800), "title/heading");
}

/// "Career break", or "Career break, travelling in Asia".
bool tells_career_break(const Work& job) {
  const std::string& employer = job.employer.value;
  const bool named = !employer.empty() && !(employer[0] >= 'a' && employer[0] <= 'z');
  return !named && is_career_break(job.position.value);
}

/// The jobs of one section by its heads, in the document's order.
std::vector<Work> jobs_from_heads(const Document& document, const SegmentedDocument& segmented,
                                  const Heads& heads, std::uint32_t section_at) {
  const Section& section = segmented.sections[section_at];
  std::vector<Work> jobs;
  const auto [begin, end] = heads.of_section(section_at);
  for (std::size_t i = begin; i < end; ++i) {
    const Entry& entry = heads.entries[i].entry;
    for (const Stint& stint : split_stints(document, segmented, entry, heads.slots[i])) {
      Work job = work_from(document, entry, stint);
      const bool project =
          lies_within(job.period, jobs) &&
          ((job.employer.empty() && is_project_block(document, entry.lines)) || names_deed(job));
      if (project) continue;
      job.section = work_section(section.kind);
      name_by_heading(document, section, job);
      if (tells_career_break(job)) continue;
      jobs.push_back(std::move(job));
    }
  }
  return jobs;
}

void add_jobs(const Document& document, const SegmentedDocument& segmented, const Heads& heads,
              std::uint32_t section_at, Record& record) {
  const Section& section = segmented.sections[section_at];
  if (tells_events(document, segmented, section)) {
    for (Work& job : jobs_from_events(document, segmented, section)) {
      job.section = work_section(section.kind);
      record.work.push_back(std::move(job));
    }
    return;
  }
  std::vector<Work> parts = jobs_from_heads(document, segmented, heads, section_at);
  tell_units_below_banners(parts);
  std::vector<Work> jobs = with_banners(document, std::move(parts));
  name_same_employers(jobs);
  for (Work& job : jobs) {
    if (has_dates(job.period) || (!job.employer.empty() && !job.position.empty())) {
      record.work.push_back(std::move(job));
    }
  }
}

/// A school without a degree and a degree without a school, one behind the other, are one.
bool complete_each_other(const Education& a, const Education& b) {
  const bool degree_first = a.institution.empty() && !a.study_type.empty() &&
                            b.study_type.empty() && !b.institution.empty();
  const bool school_first = b.institution.empty() && !b.study_type.empty() &&
                            a.study_type.empty() && !a.institution.empty();
  return (degree_first || school_first) && !(has_dates(a.period) && has_dates(b.period));
}

void merge_into(Education& into, const Education& from) {
  take_missing(into.institution, from.institution);
  take_missing(into.study_type, from.study_type);
  take_missing(into.area, from.area);
  take_missing(into.department, from.department);
  take_missing(into.score, from.score);
  take_missing(into.location, from.location);
  if (!has_dates(into.period)) into.period = from.period;
}

/// A degree with dates of its own and no school, where the entry above names the school before its
/// degree: it is of the same school.
bool stands_below_school(const Education& above, const Education& education) {
  return education.institution.empty() && !education.study_type.empty() &&
         has_dates(education.period) && !above.institution.empty() && !above.study_type.empty() &&
         above.institution.evidence.span.begin < above.study_type.evidence.span.begin;
}

/// "Zivildienst" among schools is a job.
Work service_of(const Education& education) {
  Work work;
  work.employer = education.institution;
  work.position = education.study_type;
  work.department = education.department;
  work.location = education.location;
  work.period = education.period;
  if (work.period.start.empty()) work.period.start = work.period.end;
  work.item = education.item;
  work.section = "work";
  return work;
}

void add_degrees(const Document& document, const SegmentedDocument& segmented, const Heads& heads,
                 std::uint32_t section_at, Record& record) {
  const Section& section = segmented.sections[section_at];
  if (tells_events(document, segmented, section)) {
    for (Education& school : schools_from_events(document, segmented, section)) {
      record.education.push_back(std::move(school));
    }
    return;
  }
  std::vector<Education> found;
  const auto [begin, end] = heads.of_section(section_at);
  for (std::size_t i = begin; i < end; ++i) {
    bool first = true;
    for (const SlottedHead& part : one_degree_each(document, heads.slots[i])) {
      Education education = education_from(document, segmented, heads.entries[i].entry, part);
      if (education.institution.empty() && education.study_type.empty()) continue;
      if (is_national_service(education.study_type.value) && !education.institution.empty()) {
        record.work.push_back(service_of(education));
        continue;
      }
      if (!std::exchange(first, false) && !found.empty() && education.institution.empty()) {
        take_missing(education.institution, found.back().institution);
        if (!has_dates(education.period)) education.period = found.back().period;
      }
      if (!found.empty() && complete_each_other(found.back(), education)) {
        merge_into(found.back(), education);
      } else if (!found.empty() && stands_below_school(found.back(), education)) {
        take_missing(education.institution, found.back().institution);
        take_missing(education.location, found.back().location);
        found.push_back(std::move(education));
      } else {
        found.push_back(std::move(education));
      }
    }
  }
  std::ranges::move(found, std::back_inserter(record.education));
}

}  // namespace

void find_careers(const Document& document, const SegmentedDocument& segmented, Record& record) {
  Heads heads;
  heads.entries = find_heads(document, segmented);
  heads.slots = assign_slots(document, segmented, heads.entries);
  if (split_glued_employers(document, heads.slots, heads.entries)) {
    heads.slots = assign_slots(document, segmented, heads.entries);
  }
  leave_out_particulars(document, heads.entries, heads.slots);
  tell_places_from_employers(document, heads.entries, heads.slots);
  part_units_from_employers(document, heads.entries, heads.slots);
  part_eastern_places(document, heads.entries, heads.slots);
  tell_eastern_units(document, heads.entries, heads.slots);
  mind_degree_columns(document, heads.entries, heads.slots);
  mind_job_columns(document, heads.entries, heads.slots);
  tell_employers_of_roles(document, segmented, heads.entries, heads.slots);
  mind_table_columns(document, heads.entries, heads.slots);
  name_missing_employers(document, heads.entries, heads.slots);
  for (std::uint32_t at = 0; at < segmented.sections.size(); ++at) {
    const auto kind = head_kind_of(segmented.sections[at].kind);
    if (kind == HeadKind::job) add_jobs(document, segmented, heads, at, record);
    if (kind == HeadKind::degree) add_degrees(document, segmented, heads, at, record);
  }
  match_degrees_to_schools(record.education);
  if (record.education.empty()) {
    if (auto degree = education_in_particulars(document, segmented)) {
      record.education.push_back(std::move(*degree));
    }
  }
  tidy_eastern_degrees(document, record.education);
  merge_repeated_entries(record);
}

}  // namespace vitagraph
