#include "extract/find/careers/event_lines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "extract/find/careers/word_ends.hpp"

namespace vitagraph {
namespace {

struct EventWord {
  std::string_view word;
  Event event;
};

constexpr std::array<EventWord, 77> event_words{{
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
    {"入組", Event::entry},
    {"入会", Event::entry},
    {"入団", Event::entry},
    {"入隊", Event::entry},
    {"入店", Event::entry},
    {"入館", Event::entry},
    {"入校", Event::entry},
    {"赴任", Event::entry},
    {"再入社", Event::entry},
    {"退団", Event::leaving},
    {"除隊", Event::leaving},
    {"退店", Event::leaving},
    {"離職", Event::leaving},
    {"契約満了", Event::leaving},
    {"契約期間満了", Event::leaving},
    {"任期満了", Event::leaving},
    {"今に至る", Event::until_now},
    {"現在も在職中", Event::until_now},
    {"재직중", Event::until_now},
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

std::string without_blanks(std::string_view text) {
  std::string bare;
  for (std::size_t at = 0; at < text.size();) {
    const std::uint32_t blank = blank_size(text, at);
    if (blank == 0) bare += text[at];
    at += std::max(blank, 1U);
  }
  return bare;
}

}  // namespace

EventLine read_event_line(const Document& document, const SegmentedDocument& segmented,
                          std::uint32_t i) {
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

std::uint32_t end_of_form(const Document& document, const Section& section) {
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    const std::string line = without_blanks(document.text_of(document.lines[i]));
    if (line == "以上" || line == "이상" || line.ends_with("免許・資格")) return i;
  }
  return section.body.end;
}

std::vector<EventLine> read_event_lines(const Document& document,
                                        const SegmentedDocument& segmented,
                                        const Section& section) {
  std::vector<EventLine> lines;
  const std::uint32_t end = end_of_form(document, section);
  for (auto i = section.body.begin; i < end; ++i) {
    EventLine line = read_event_line(document, segmented, i);
    if (line.event != Event::none) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace vitagraph
