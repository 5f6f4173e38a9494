#include "extract/find/careers/entry_and_leaving.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/eastern_units.hpp"
#include "extract/find/careers/event_lines.hpp"
#include "extract/find/careers/transfers.hpp"
#include "extract/find/careers/word_ends.hpp"
#include "extract/find/facts.hpp"

namespace vitagraph {
namespace {

constexpr Confidence sure = Confidence::thousandths(950);

/// A stay at one place: where it was entered, and where it was left (maybe not told).
struct Stay {
  const EventLine* entry = nullptr;
  const EventLine* leaving = nullptr;
  bool until_now = false;
  std::vector<Transfer> transfers;

  const EventLine& first() const { return entry != nullptr ? *entry : *leaving; }
};

std::string_view place_of(const Document& document, const EventLine& line) {
  return line.before.empty() ? std::string_view() : document.text_of(line.before.front());
}

/// "同社　退社": the same place as above.
bool is_same_place(std::string_view place, std::string_view entered) {
  return place.empty() || place == entered || place.starts_with("同") || place == "〃" ||
         ends_with_any(place, std::array<std::string_view, 2>{"都合により", "につき"});
}

std::vector<Stay> pair_up(const Document& document, const std::vector<EventLine>& lines) {
  std::vector<Stay> stays;
  for (const EventLine& line : lines) {
    if (line.event == Event::entry) {
      stays.push_back({&line, nullptr, false, {}});
      continue;
    }
    const auto open = std::find_if(stays.rbegin(), stays.rend(), [&](const Stay& stay) {
      return stay.entry != nullptr && stay.leaving == nullptr && !stay.until_now &&
             is_same_place(place_of(document, line), place_of(document, *stay.entry));
    });
    if (line.event == Event::until_now) {
      if (open != stays.rend()) open->until_now = true;
    } else if (open != stays.rend()) {
      open->leaving = &line;
    } else if (!line.before.empty()) {
      stays.push_back({nullptr, &line, false, {}});
    }
  }
  return stays;
}

/// "普通自動車免許　取得", "簿記検定2級　合格": a row of the form's next part.
bool tells_a_licence(const Document& document, const EventLine& line) {
  constexpr std::array<std::string_view, 6> endings = {"取得", "合格", "登録",
                                                       "취득", "합격", "認定"};
  return line.event == Event::none &&
         ends_with_any(document.text_of(document.lines[line.line]), endings);
}

/// "2021年9月　睦合中学校　指導員" among rows that tell their entry by a word: another one.
std::vector<EventLine> with_untold_entries(const Document& document,
                                           const SegmentedDocument& segmented,
                                           const Section& section, std::vector<EventLine> lines) {
  if (lines.empty()) return lines;
  const std::uint32_t end = end_of_form(document, section);
  for (auto i = section.body.begin; i < end; ++i) {
    if (segmented.features[i].date_count == 0) continue;
    EventLine row = read_event_line(document, segmented, i);
    if (row.event != Event::none || !row.date || row.before.size() < 2) continue;
    const std::string_view place = place_of(document, row);
    if (!names_organisation(place) || tells_a_licence(document, row)) continue;
    const bool known = std::ranges::any_of(
        lines, [&](const EventLine& line) { return place_of(document, line) == place; });
    if (known) continue;  // a change within the stay
    row.event = Event::entry;
    row.after.assign(row.before.begin() + 1, row.before.end());
    row.before.resize(1);
    lines.push_back(std::move(row));
  }
  std::ranges::stable_sort(lines, {}, &EventLine::line);
  return lines;
}

/// The rows between a stay's entry and its end, or the next stay, that tell a change within it.
void add_transfers(const Document& document, const SegmentedDocument& segmented,
                   std::uint32_t form_end, std::vector<Stay>& stays) {
  for (std::size_t s = 0; s < stays.size(); ++s) {
    Stay& stay = stays[s];
    if (stay.entry == nullptr || stay.entry->before.empty()) continue;
    std::uint32_t end = stay.leaving != nullptr ? stay.leaving->line : form_end;
    if (s + 1 < stays.size()) end = std::min(end, stays[s + 1].first().line);
    for (auto i = stay.entry->line + 1; i < end; ++i) {
      if (segmented.features[i].date_count == 0) continue;
      const EventLine row = read_event_line(document, segmented, i);
      if (row.event != Event::none || tells_a_licence(document, row)) continue;
      auto transfer = read_transfer(document, row, place_of(document, *stay.entry));
      if (transfer) stay.transfers.push_back(*transfer);
    }
  }
}

DateFact date_fact(const EventLine* line) {
  if (line == nullptr || !line->date) return {};
  const DateRange& range = line->date->range;
  const PartialDate date = range.start.empty() ? range.end : range.start;
  return {date, {line->date->span, {}, sure, "date/event"}};
}

Period period_of(const Document& document, const Stay& stay, const std::vector<EventLine>& lines) {
  Period period;
  period.start = date_fact(stay.entry);
  period.end = date_fact(stay.leaving);
  period.current = stay.until_now;
  for (const EventLine& line : lines) {
    if (!stay.until_now || line.event != Event::until_now) continue;
    period.current_evidence = {document.lines[line.line].span, {}, sure, "date/event"};
  }
  return period;
}

ItemEvidence item_of(const Document& document, const Stay& stay) {
  Span span = document.lines[stay.first().line].span;
  if (stay.leaving != nullptr) span = hull(span, document.lines[stay.leaving->line].span);
  return item_evidence(document, span, sure, "entry/events");
}

Fact fact(const Document& document, Span span) {
  return fact_of(document, span, sure, "slot/event");
}

Span without_ending(const Document& document, Span span, std::string_view ending) {
  if (document.text_of(span).ends_with(ending)) {
    span.end -= static_cast<std::uint32_t>(ending.size());
  }
  return span;
}

/// "編集部に配属", "編集部配属": the unit; the token itself when it tells none.
Span assigned_unit(const Document& document, Span token) {
  for (const std::string_view ending : {"に配属", "へ配属", "勤務", "配属", "に所属"}) {
    const Span unit = without_ending(document, token, ending);
    if (unit != token && unit.size() >= 6) return unit;
  }
  return token;
}

/// "入社（営業部）", "入社（乗務員、夜勤）": the first words in the brackets, unless they tell why
/// or how; empty: none.
Span post_in_brackets(const Document& document, Span token) {
  constexpr std::array<std::string_view, 17> others = {
      "リモート", "在宅", "テレワーク", "社員", "アルバイト", "パート", "新卒",     "中途", "契約",
      "派遣",     "ため", "により",     "予定", "都合",       "年",     "正規雇用", "試用"};
  const std::string_view text = document.text_of(token);
  const std::size_t open = text.find("（");
  if (open == text.npos || !text.ends_with("）")) return {};
  const std::size_t begin = open + std::string_view("（").size();
  const std::size_t close = text.size() - std::string_view("）").size();
  if (close <= begin) return {};
  std::string_view inside = text.substr(begin, close - begin);
  const bool other = std::ranges::any_of(
      others, [&](std::string_view word) { return inside.find(word) != inside.npos; });
  if (other) return {};
  inside = inside.substr(0, inside.find("、"));
  const auto at = token.begin + static_cast<std::uint32_t>(begin);
  return {at, at + static_cast<std::uint32_t>(inside.size())};
}

/// "工事部にて電気工事に従事", "看護師として勤務": unit and post of one token.
void take_deed(const Document& document, Span token, Work& work) {
  const auto part = [&](std::size_t begin, std::size_t end) {
    return fact(document, {token.begin + static_cast<std::uint32_t>(begin),
                           token.begin + static_cast<std::uint32_t>(end)});
  };
  const std::string_view text = document.text_of(token);
  std::size_t begin = 0;
  for (const std::string_view in : {"にて", "で", "において"}) {
    const auto at = text.find(in);
    if (at == text.npos || !names_eastern_unit(text.substr(0, at))) continue;
    if (work.department.empty()) work.department = part(0, at);
    begin = at + in.size();
    break;
  }
  for (const std::string_view as : {"として", "に従事", "に就任", "を担当"}) {
    const auto at = text.find(as, begin);
    if (at == text.npos || at - begin < 6 || at - begin > 36) continue;
    const bool kind = text.substr(begin, at - begin).ends_with("社員");
    if (!kind && work.position.empty()) work.position = part(begin, at);
    return;
  }
}

bool tells_deed(std::string_view text) {
  return std::ranges::any_of(
      std::array<std::string_view, 5>{"として", "に従事", "に就任", "を担当", "にて"},
      [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// "第一支社　営業課": one unit told in two words.
void add_unit(const Document& document, Span unit, Work& work) {
  const Span before = work.department.evidence.span;
  const bool beside = !work.department.empty() && before.end < unit.begin &&
                      unit.begin - before.end <= 6 && work.department.evidence.rule == "slot/event";
  if (beside) {
    work.department = fact(document, hull(before, unit));
  } else if (work.department.empty()) {
    work.department = fact(document, unit);
  }
}

/// What stands behind 入社: "編集部に配属" is a unit, other words are the post.
void add_post(const Document& document, const EventLine& line, Work& work) {
  const bool entered = line.event == Event::entry;
  if (const Span post = post_in_brackets(document, line.word); entered && !post.empty()) {
    const Span place = assigned_unit(document, post);  // "入社（二条店勤務）"
    const bool unit = place != post || names_unit_or_branch(document.text_of(post));
    (unit ? work.department : work.position) = fact(document, place);
  }
  for (const Span token : line.after) {
    if (tells_deed(document.text_of(token))) {
      take_deed(document, token, work);
      continue;
    }
    Span part;
    Span post;
    if (work.department.empty() && work.position.empty() &&
        read_bracketed_post(document, token, part, post)) {
      work.department = fact(document, part);
      work.position = fact(document, post);
      continue;
    }
    const Span unit = assigned_unit(document, token);
    const bool names = unit != token || names_unit_or_branch(document.text_of(token));
    if (names && work.position.empty()) {
      add_unit(document, unit, work);
    } else if (unit == token && work.position.empty()) {
      work.position = fact(document, token);
    }
  }
}

/// The rows below 入社 that tell the unit and the post: "営業部に配属", "製造部　課長". A row with
/// a date of its own tells a later change.
void add_rows_below(const Document& document, const SegmentedDocument& segmented, const Stay& stay,
                    std::uint32_t section_end, Work& work) {
  constexpr std::uint32_t most = 3;
  constexpr double sure_title = 1.0;
  if (stay.entry == nullptr) return;
  const std::uint32_t first = stay.entry->line + 1;
  for (auto i = first; i < std::min(section_end, first + most); ++i) {
    const EventLine row = read_event_line(document, segmented, i);
    if (row.event != Event::none || segmented.features[i].date_count > 0) return;
    for (const Span token : row.before) {
      const std::string_view text = document.text_of(token);
      if (tells_deed(text)) {
        take_deed(document, token, work);
        continue;
      }
      const Span unit = assigned_unit(document, token);
      const bool is_unit = unit != token || names_unit_or_branch(text);
      if (is_unit && work.position.empty()) add_unit(document, unit, work);
      const bool is_post =
          !is_unit && text.size() <= 30 && (title_score(text) > sure_title || names_post(text));
      if (is_post && work.position.empty()) work.position = fact(document, token);
    }
  }
}

/// A faculty (学部, 研究科) stands between the school and what is studied (学科, 専攻).
void add_studies(const Document& document, const std::vector<Span>& before, Education& education) {
  for (std::size_t i = 1; i < before.size(); ++i) {
    const std::string_view text = document.text_of(before[i]);
    const bool faculty = text.ends_with("学部") || text.ends_with("研究科") ||
                         text.ends_with("大学院") || text.ends_with("대학");
    const bool course = text.ends_with("課程") || text.ends_with("课程");
    const bool degree = course && (text.starts_with("博士") || text.starts_with("修士") ||
                                   text.starts_with("学士"));
    Fact& slot = degree ? education.study_type : faculty ? education.department : education.area;
    slot = fact(document, before[i]);
  }
}

}  // namespace

bool tells_events(const Document& document, const SegmentedDocument& segmented,
                  const Section& section) {
  std::size_t events = 0;
  std::size_t dated = 0;
  const std::uint32_t end = end_of_form(document, section);
  for (auto i = section.body.begin; i < end; ++i) {
    const EventLine line = read_event_line(document, segmented, i);
    const bool told = line.event != Event::none;
    const std::string_view place = place_of(document, line);
    if (!told && events > 0 && names_same_place(place, {})) continue;  // a change within a stay
    if (segmented.features[i].date_count > 0 && !tells_a_licence(document, line)) ++dated;
    if (line.date && told && (!line.before.empty() || line.event == Event::leaving)) ++events;
  }
  return events >= 2 && events * 2 >= dated;
}

std::vector<Work> jobs_from_events(const Document& document, const SegmentedDocument& segmented,
                                   const Section& section) {
  const std::vector<EventLine> lines = with_untold_entries(
      document, segmented, section, read_event_lines(document, segmented, section));
  const std::uint32_t form_end = end_of_form(document, section);
  std::vector<Stay> stays = pair_up(document, lines);
  add_transfers(document, segmented, form_end, stays);
  std::vector<Work> jobs;
  for (const Stay& stay : stays) {
    if (stay.first().before.empty()) continue;
    Work work;
    work.employer = fact(document, stay.first().before.front());
    if (stay.first().before.size() > 1) {
      work.department = fact(document, stay.first().before[1]);
    }
    add_post(document, stay.first(), work);
    add_rows_below(document, segmented, stay, form_end, work);
    work.period = period_of(document, stay, lines);
    work.item = item_of(document, stay);
    for (Work& part : parted_at_transfers(document, std::move(work), stay.transfers)) {
      jobs.push_back(std::move(part));
    }
  }
  return jobs;
}

std::vector<Education> schools_from_events(const Document& document,
                                           const SegmentedDocument& segmented,
                                           const Section& section) {
  const std::vector<EventLine> lines = read_event_lines(document, segmented, section);
  std::vector<Education> schools;
  for (const Stay& stay : pair_up(document, lines)) {
    if (stay.first().before.empty()) continue;
    Education education;
    education.institution = fact(document, stay.first().before.front());
    add_studies(document, stay.first().before, education);
    education.period = period_of(document, stay, lines);
    education.item = item_of(document, stay);
    schools.push_back(std::move(education));
  }
  return schools;
}

}  // namespace vitagraph
