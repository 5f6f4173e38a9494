#include "extract/find/entry_and_leaving.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "extract/find/facts.hpp"

namespace vitagraph {
namespace {

constexpr Confidence sure = Confidence::thousandths(950);

enum class Event : std::uint8_t { none, entry, leaving, until_now };

struct EventWord {
  std::string_view word;
  Event event;
};

constexpr std::array<EventWord, 27> event_words{{
    {"入学", Event::entry},           {"編入学", Event::entry},
    {"転入学", Event::entry},         {"進学", Event::entry},
    {"入社", Event::entry},           {"入職", Event::entry},
    {"入所", Event::entry},           {"入行", Event::entry},
    {"入庁", Event::entry},           {"就職", Event::entry},
    {"着任", Event::entry},           {"卒業", Event::leaving},
    {"修了", Event::leaving},         {"中退", Event::leaving},
    {"退学", Event::leaving},         {"退社", Event::leaving},
    {"退職", Event::leaving},         {"退所", Event::leaving},
    {"卒業見込", Event::leaving},     {"卒業見込み", Event::leaving},
    {"現在に至る", Event::until_now}, {"現在在職中", Event::until_now},
    {"입학", Event::entry},           {"입사", Event::entry},
    {"졸업", Event::leaving},         {"퇴사", Event::leaving},
    {"수료", Event::leaving},
}};

Event event_of(std::string_view token) {
  for (const EventWord& row : event_words) {
    if (row.word == token) return row.event;
  }
  return Event::none;
}

/// The words of events are Chinese, Japanese or Korean.
bool may_tell_event(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

/// One line, taken apart at its blanks: what stands before the event's word names the place.
struct EventLine {
  std::uint32_t line = 0;
  Event event = Event::none;
  std::optional<DateMention> date;
  std::vector<Span> before;
  std::vector<Span> after;
};

std::uint32_t blank_size(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || text[at] == '\t') return 1;
  return text.substr(at).starts_with("　") ? 3 : 0;
}

std::vector<Span> tokens_of(const Document& document, Span span) {
  const std::string_view text = document.text_of(span);
  std::vector<Span> tokens;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::uint32_t blank = at == text.size() ? 1 : blank_size(text, at);
    if (blank == 0) {
      ++at;
      continue;
    }
    if (at > begin) {
      tokens.push_back({span.begin + static_cast<std::uint32_t>(begin),
                        span.begin + static_cast<std::uint32_t>(at)});
    }
    at += blank;
    begin = at;
  }
  return tokens;
}

EventLine read_line(const Document& document, const SegmentedDocument& segmented, std::uint32_t i) {
  EventLine read{i, Event::none, std::nullopt, {}, {}};
  Span rest = document.lines[i].span;
  const LineFeatures& f = segmented.features[i];
  if (f.date_count > 0 && f.date_at_start) {
    const DateMention& mention = segmented.dates[f.first_date];
    if (mention.is_range) return read;
    read.date = mention;
    rest.begin = mention.span.end;
  }
  if (!may_tell_event(document.text_of(rest))) return read;
  for (const Span token : tokens_of(document, rest)) {
    const Event event = read.event == Event::none ? event_of(document.text_of(token)) : Event::none;
    if (event != Event::none) {
      read.event = event;
    } else {
      (read.event == Event::none ? read.before : read.after).push_back(token);
    }
  }
  return read;
}

std::vector<EventLine> read_lines(const Document& document, const SegmentedDocument& segmented,
                                  const Section& section) {
  std::vector<EventLine> lines;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    EventLine line = read_line(document, segmented, i);
    if (line.event != Event::none) lines.push_back(std::move(line));
  }
  return lines;
}

/// A stay at one place: where it was entered, and where it was left (maybe not told).
struct Stay {
  const EventLine* entry = nullptr;
  const EventLine* leaving = nullptr;
  bool until_now = false;

  const EventLine& first() const { return entry != nullptr ? *entry : *leaving; }
};

std::string_view place_of(const Document& document, const EventLine& line) {
  return line.before.empty() ? std::string_view() : document.text_of(line.before.front());
}

/// "同社　退社": the same place as above.
bool is_same_place(std::string_view place, std::string_view entered) {
  return place.empty() || place == entered || place.starts_with("同") ||
         place == "一身上の都合により";
}

std::vector<Stay> pair_up(const Document& document, const std::vector<EventLine>& lines) {
  std::vector<Stay> stays;
  for (const EventLine& line : lines) {
    if (line.event == Event::entry) {
      stays.push_back({&line, nullptr, false});
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
      stays.push_back({nullptr, &line, false});
    }
  }
  return stays;
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

/// What stands behind 入社: "編集部に配属" is a unit, other words are the post.
void add_post(const Document& document, const std::vector<Span>& after, Work& work) {
  for (const Span token : after) {
    const Span unit = without_ending(document, token, "に配属");
    if (unit != token && work.department.empty()) {
      work.department = fact(document, unit);
    } else if (unit == token && work.position.empty()) {
      work.position = fact(document, without_ending(document, token, "として勤務"));
    }
  }
}

/// A faculty (学部, 研究科) stands between the school and what is studied (学科, 専攻).
void add_studies(const Document& document, const std::vector<Span>& before, Education& education) {
  for (std::size_t i = 1; i < before.size(); ++i) {
    const std::string_view text = document.text_of(before[i]);
    const bool faculty = text.ends_with("学部") || text.ends_with("研究科") ||
                         text.ends_with("大学院") || text.ends_with("대학");
    (faculty ? education.department : education.area) = fact(document, before[i]);
  }
}

}  // namespace

bool tells_events(const Document& document, const SegmentedDocument& segmented,
                  const Section& section) {
  std::size_t events = 0;
  std::size_t dated = 0;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    const EventLine line = read_line(document, segmented, i);
    if (segmented.features[i].date_count > 0) ++dated;
    if (line.date && line.event != Event::none && !line.before.empty()) ++events;
  }
  return events >= 2 && events * 2 >= dated;
}

std::vector<Work> jobs_from_events(const Document& document, const SegmentedDocument& segmented,
                                   const Section& section) {
  const std::vector<EventLine> lines = read_lines(document, segmented, section);
  std::vector<Work> jobs;
  for (const Stay& stay : pair_up(document, lines)) {
    if (stay.first().before.empty()) continue;
    Work work;
    work.employer = fact(document, stay.first().before.front());
    if (stay.first().before.size() > 1) {
      work.department = fact(document, stay.first().before[1]);
    }
    add_post(document, stay.first().after, work);
    work.period = period_of(document, stay, lines);
    work.item = item_of(document, stay);
    jobs.push_back(std::move(work));
  }
  return jobs;
}

std::vector<Education> schools_from_events(const Document& document,
                                           const SegmentedDocument& segmented,
                                           const Section& section) {
  const std::vector<EventLine> lines = read_lines(document, segmented, section);
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
