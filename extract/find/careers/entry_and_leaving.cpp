#include "extract/find/careers/entry_and_leaving.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/eastern_units.hpp"
#include "extract/find/careers/word_ends.hpp"
#include "extract/find/facts.hpp"

namespace vitagraph {
namespace {

constexpr Confidence sure = Confidence::thousandths(950);

enum class Event : std::uint8_t { none, entry, leaving, until_now };

struct EventWord {
  std::string_view word;
  Event event;
};

constexpr std::array<EventWord, 58> event_words{{
    {"入学", Event::entry},
    {"編入学", Event::entry},
    {"転入学", Event::entry},
    {"進学", Event::entry},
    {"入社", Event::entry},
    {"入職", Event::entry},
    {"入所", Event::entry},
    {"入行", Event::entry},
    {"入庁", Event::entry},
    {"就職", Event::entry},
    {"着任", Event::entry},
    {"卒業", Event::leaving},
    {"修了", Event::leaving},
    {"中退", Event::leaving},
    {"退学", Event::leaving},
    {"退社", Event::leaving},
    {"退職", Event::leaving},
    {"退所", Event::leaving},
    {"卒業見込", Event::leaving},
    {"卒業見込み", Event::leaving},
    {"現在に至る", Event::until_now},
    {"現在在職中", Event::until_now},
    {"입학", Event::entry},
    {"입사", Event::entry},
    {"졸업", Event::leaving},
    {"퇴사", Event::leaving},
    {"수료", Event::leaving},
    {"入省", Event::entry},
    {"入局", Event::entry},
    {"入園", Event::entry},
    {"採用", Event::entry},
    {"就任", Event::entry},
    {"開業", Event::entry},
    {"入院", Event::entry},
    {"定年退職", Event::leaving},
    {"依願退職", Event::leaving},
    {"中途退学", Event::leaving},
    {"自主退学", Event::leaving},
    {"満期退学", Event::leaving},
    {"単位取得退学", Event::leaving},
    {"単位取得満期退学", Event::leaving},
    {"退任", Event::leaving},
    {"退官", Event::leaving},
    {"閉業", Event::leaving},
    {"廃業", Event::leaving},
    {"卒業予定", Event::leaving},
    {"修了見込", Event::leaving},
    {"修了見込み", Event::leaving},
    {"修了予定", Event::leaving},
    {"在職中", Event::until_now},
    {"在籍中", Event::until_now},
    {"편입", Event::entry},
    {"임용", Event::entry},
    {"자퇴", Event::leaving},
    {"중퇴", Event::leaving},
    {"졸업예정", Event::leaving},
    {"퇴직", Event::leaving},
    {"입대", Event::entry},
}};
/// Event words that may be glued to the name of the place: "犀川高等学校卒業".
constexpr std::array<std::string_view, 8> glued_words = {"入学", "卒業", "入社", "退社",
                                                         "入職", "退職", "졸업", "입학"};
/// Legal forms that stand before a name, alone where a blank parts them from it.
constexpr std::array<std::string_view, 14> legal_forms = {
    "株式会社",     "有限会社",     "合同会社", "合資会社", "医療法人",
    "社会福祉法人", "学校法人",     "宗教法人", "財団法人", "一般財団法人",
    "一般社団法人", "独立行政法人", "주식회사", "(株)"};

/// Without "（家庭の事情による）" and a full stop behind the word.
std::string_view bare_word(std::string_view token) {
  const std::size_t bracket = std::min(token.find("（"), token.find('('));
  if (bracket != std::string_view::npos && bracket > 0) token = token.substr(0, bracket);
  if (token.ends_with("。")) token.remove_suffix(std::string_view("。").size());
  return token;
}

/// What stands glued before a word of leaving or entering; empty when nothing does.
std::string_view before_glued_word(std::string_view token) {
  const std::string_view word = bare_word(token);
  for (const std::string_view event : glued_words) {
    if (!word.ends_with(event) || word.size() < event.size() + 6) continue;
    return word.substr(0, word.size() - event.size());
  }
  return {};
}

/// Why or as what, no place: "一身上の都合により", "正社員として".
bool tells_how(std::string_view words) {
  constexpr std::array<std::string_view, 10> endings = {
      "により", "して", "中途", "満期", "の為", "のため", "契約満了", "自己都合", "都合", "定年"};
  return ends_with_any(words, endings);
}

/// Bytes of the place that a word of leaving or entering is glued to; 0 when none is.
std::size_t glued_place(std::string_view token) {
  const std::string_view place = before_glued_word(token);
  if (place.empty() || tells_how(place)) return 0;
  const bool particle = place.ends_with("を") || place.ends_with("に");
  return place.size() - (particle ? std::string_view("を").size() : 0);
}

Event event_of(std::string_view token) {
  if (const auto how = before_glued_word(token); tells_how(how)) token.remove_prefix(how.size());
  token = bare_word(token);
  for (const EventWord& row : event_words) {
    if (row.word == token) return row.event;
  }
  return Event::none;
}

/// Bytes of "看護師" in "看護師として入社"; 0 when a kind of employment stands there, or nothing.
std::size_t post_before(std::string_view token) {
  const std::string_view how = before_glued_word(token);
  constexpr std::string_view as = "として";
  constexpr std::array<std::string_view, 5> kinds = {"社員", "アルバイト", "パート", "新卒",
                                                     "中途"};
  if (!how.ends_with(as)) return 0;
  const std::string_view post = how.substr(0, how.size() - as.size());
  return ends_with_any(post, kinds) ? 0 : post.size();
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
  Span word;  ///< the token that tells the event, with what is glued to it
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

/// "株式会社　北陸文庫" is one name.
void join_legal_form(const Document& document, std::vector<Span>& names) {
  if (names.size() < 2) return;
  const std::string_view first = document.text_of(names.front());
  if (std::ranges::find(legal_forms, first) == legal_forms.end()) return;
  names[1].begin = names.front().begin;
  names.erase(names.begin());
}

/// A month in a column of its own, the year again in brackets: no name of a place.
bool is_rest_of_date(std::string_view token) {
  if (token.starts_with("（") || token.starts_with('(')) return true;
  if (token.ends_with("月")) token.remove_suffix(std::string_view("月").size());
  return std::ranges::all_of(token, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

EventLine read_line(const Document& document, const SegmentedDocument& segmented, std::uint32_t i) {
  EventLine read{i, Event::none, std::nullopt, {}, {}, {}};
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
    const std::string_view word = document.text_of(token);
    if (read.before.empty() && is_rest_of_date(word)) continue;
    const std::size_t place = read.event == Event::none ? glued_place(word) : 0;
    if (event != Event::none) {
      read.event = event;
      read.word = token;
      if (const auto post = post_before(word); post > 0) {
        read.after.push_back({token.begin, token.begin + static_cast<std::uint32_t>(post)});
      }
    } else if (place != 0) {
      const Span name{token.begin, token.begin + static_cast<std::uint32_t>(place)};
      read.before.push_back(name);
      read.word = token;
      const std::string_view bare = bare_word(word);
      constexpr std::array<std::string_view, 4> leaving = {"業", "退社", "退職", "졸업"};
      const bool leaves = ends_with_any(bare, leaving);
      read.event = leaves ? Event::leaving : Event::entry;
    } else {
      (read.event == Event::none ? read.before : read.after).push_back(token);
    }
  }
  join_legal_form(document, read.before);
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
  constexpr std::array<std::string_view, 14> others = {
      "社員", "アルバイト", "パート", "新卒", "中途", "契約",     "派遣",
      "ため", "により",     "予定",   "都合", "年",   "正規雇用", "試用"};
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

/// What stands behind 入社: "編集部に配属" is a unit, other words are the post.
void add_post(const Document& document, const EventLine& line, Work& work) {
  const bool entered = line.event == Event::entry;
  if (const Span post = post_in_brackets(document, line.word); entered && !post.empty()) {
    const bool unit = names_eastern_unit(document.text_of(post));
    (unit ? work.department : work.position) = fact(document, post);
  }
  for (const Span token : line.after) {
    if (tells_deed(document.text_of(token))) {
      take_deed(document, token, work);
      continue;
    }
    const Span unit = assigned_unit(document, token);
    if (unit != token && work.department.empty()) {
      work.department = fact(document, unit);
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
    const EventLine row = read_line(document, segmented, i);
    if (row.event != Event::none || segmented.features[i].date_count > 0) return;
    for (const Span token : row.before) {
      const std::string_view text = document.text_of(token);
      if (tells_deed(text)) {
        take_deed(document, token, work);
        continue;
      }
      const Span unit = assigned_unit(document, token);
      const bool is_unit = unit != token || names_eastern_unit(text);
      if (is_unit && work.department.empty()) work.department = fact(document, unit);
      const bool is_post = !is_unit && text.size() <= 30 && title_score(text) > sure_title;
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

/// "普通自動車免許　取得", "簿記検定2級　合格": a row of the form's next part.
bool tells_a_licence(const Document& document, const EventLine& line) {
  constexpr std::array<std::string_view, 6> endings = {"取得", "合格", "登録",
                                                       "취득", "합격", "認定"};
  return line.event == Event::none &&
         ends_with_any(document.text_of(document.lines[line.line]), endings);
}

}  // namespace

bool tells_events(const Document& document, const SegmentedDocument& segmented,
                  const Section& section) {
  std::size_t events = 0;
  std::size_t dated = 0;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    const EventLine line = read_line(document, segmented, i);
    const bool told = line.event != Event::none;
    if (segmented.features[i].date_count > 0 && !tells_a_licence(document, line)) ++dated;
    if (line.date && told && (!line.before.empty() || line.event == Event::leaving)) ++events;
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
    add_post(document, stay.first(), work);
    add_rows_below(document, segmented, stay, section.body.end, work);
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
