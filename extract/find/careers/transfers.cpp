#include "extract/find/careers/transfers.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/eastern_units.hpp"
#include "extract/find/careers/word_ends.hpp"
#include "extract/find/facts.hpp"

namespace vitagraph {
namespace {

constexpr Confidence sure = Confidence::thousandths(900);

/// What the word before a change is: the unit that was moved to, or the post that was taken.
enum class Told : std::uint8_t { nothing, unit, post };

struct Change {
  std::string_view ending;
  Told told;
};

/// Longest first where one ends with another.
constexpr std::array<Change, 32> changes{{
    {"に配置転換", Told::unit}, {"へ配置転換", Told::unit}, {"に異動", Told::unit},
    {"へ異動", Told::unit},     {"異動", Told::unit},       {"に転勤", Told::unit},
    {"へ転勤", Told::unit},     {"転勤", Told::unit},       {"に配属", Told::unit},
    {"へ配属", Told::unit},     {"配属", Told::unit},       {"に出向", Told::unit},
    {"へ出向", Told::unit},     {"に所属", Told::unit},     {"勤務", Told::unit},
    {"に昇進", Told::post},     {"へ昇進", Told::post},     {"昇進", Told::post},
    {"に昇格", Told::post},     {"へ昇格", Told::post},     {"昇格", Told::post},
    {"に昇任", Told::post},     {"昇任", Told::post},       {"に就任", Told::post},
    {"就任", Told::post},       {"を拝命", Told::post},     {"に任命", Told::post},
    {"に登用", Told::post},     {"となる", Told::post},     {"(으)로 발령", Told::unit},
    {"발령", Told::unit},       {"승진", Told::post},
}};

/// Ends of the names of posts in Japanese and Korean firms and offices.
constexpr std::array<std::string_view, 44> posts = {
    "部長",   "課長",   "係長",   "次長",   "室長",     "所長",         "店長",       "支店長",
    "工場長", "主任",   "主査",   "主事",   "補佐",     "代理",         "主幹",       "参事",
    "調査役", "取締役", "執行役", "社長",   "リーダー", "マネージャー", "マネジャー", "チーフ",
    "行員",   "職員",   "社員",   "隊員",   "研究員",   "技師",         "教諭",       "教頭",
    "校長",   "師長",   "指導員", "支配人", "料理長",   "班長",         "組長",       "担当",
    "과장",   "대리",   "부장",   "차장"};
constexpr std::array<std::string_view, 12> branches = {
    "支店", "支社", "本店", "本社", "店", "工場", "営業所", "事業所", "校", "園", "隊", "出張所"};

struct Word {
  Span span;
  Told told = Told::nothing;
};

/// "米沢支店へ異動" without its ending.
Word without_change(const Document& document, Span token) {
  const std::string_view text = document.text_of(token);
  for (const Change& change : changes) {
    if (!text.ends_with(change.ending)) continue;
    Span span = token;
    span.end -= static_cast<std::uint32_t>(change.ending.size());
    return {span, change.told};
  }
  return {token, Told::nothing};
}

void take(const Document& document, Word word, Transfer& transfer) {
  const std::string_view text = document.text_of(word.span);
  if (text.size() < 6) return;
  const bool second_post = !transfer.unit.empty() && text.ends_with("係");  // "融資課　融資係"
  const bool unit = word.told == Told::unit ||
                    (word.told == Told::nothing && !second_post && names_unit_or_branch(text));
  if (unit && transfer.post.empty()) {  // "本店営業部　融資課": one unit told in two words
    const bool first = transfer.unit.empty();
    const bool beside = !first && word.span.begin - transfer.unit.end <= 6;
    transfer.unit = beside ? hull(transfer.unit, word.span) : first ? word.span : transfer.unit;
  } else if (!unit && transfer.post.empty() &&
             (second_post || word.told == Told::post || names_post(text))) {
    transfer.post = word.span;
  }
}

}  // namespace

bool names_post(std::string_view text) {
  constexpr double sure_title = 1.0;
  constexpr std::size_t longest = 45;  // bytes
  return text.size() <= longest && (ends_with_any(text, posts) || title_score(text) > sure_title);
}

bool names_organisation(std::string_view text) {
  constexpr std::array<std::string_view, 16> ends = {
      "役場", "市役所", "区役所", "県庁",   "病院", "医院",   "大使館", "協会",
      "組合", "銀行",   "保育園", "幼稚園", "省",   "事務所", "法人",   "クリニック"};
  return find_legal_form(text).has_value() || ends_with_any(text, ends) ||
         (find_school_word(text) && !names_eastern_unit(text));
}

bool names_unit_or_branch(std::string_view text) {
  return names_eastern_unit(text) || (text.size() >= 9 && ends_with_any(text, branches));
}

bool read_bracketed_post(const Document& document, Span token, Span& unit, Span& post) {
  constexpr std::string_view open = "（";
  const std::string_view text = document.text_of(token);
  const std::size_t at = text.find(open);
  if (at == text.npos || !text.ends_with("）") || !names_unit_or_branch(text.substr(0, at)))
    return false;
  const auto begin = token.begin + static_cast<std::uint32_t>(at);
  const Span inside{begin + 3, token.end - 3};
  if (!names_post(document.text_of(inside))) return false;
  unit = {token.begin, begin};
  post = inside;
  return true;
}

bool names_same_place(std::string_view token, std::string_view employer) {
  constexpr std::array<std::string_view, 14> words = {"同",   "同社", "同校", "同園",  "同行",
                                                      "同所", "同院", "同店", "同局",  "同会",
                                                      "同上", "〃",   "″",    "同法人"};
  return token == employer || std::ranges::find(words, token) != words.end();
}

std::optional<Transfer> read_transfer(const Document& document, const EventLine& row,
                                      std::string_view employer) {
  if (!row.date || row.date->is_range) return std::nullopt;
  Transfer transfer{row.line, *row.date, {}, {}};
  std::vector<Span> tokens = row.before;
  tokens.insert(tokens.end(), row.after.begin(), row.after.end());
  for (const Span token : tokens) {
    const std::string_view text = document.text_of(token);
    if (names_same_place(text, employer)) continue;
    if (names_organisation(text)) return std::nullopt;
    if (!read_bracketed_post(document, token, transfer.unit, transfer.post)) {
      take(document, without_change(document, token), transfer);
    }
    if (transfer.unit.empty() && transfer.post.empty()) return std::nullopt;
  }
  if (transfer.unit.empty() && transfer.post.empty()) return std::nullopt;
  return transfer;
}

std::vector<Work> parted_at_transfers(const Document& document, Work job,
                                      const std::vector<Transfer>& transfers) {
  std::vector<Work> parts;
  const auto fact = [&](Span span) {
    return span.empty() ? Fact{} : fact_of(document, span, sure, "slot/transfer");
  };
  for (const Transfer& transfer : transfers) {
    const DateRange& range = transfer.date.range;
    const PartialDate date = range.start.empty() ? range.end : range.start;
    const DateFact told{date, {transfer.date.span, {}, sure, "date/transfer"}};
    const bool at_once = !job.period.start.empty() && job.period.start.value == date;
    if (at_once) {
      if (job.department.empty()) job.department = fact(transfer.unit);
      if (job.position.empty()) job.position = fact(transfer.post);
      continue;
    }
    Work before = job;
    before.period.end = told;
    before.period.current = false;
    before.period.current_evidence = {};
    parts.push_back(std::move(before));
    job.period.start = told;
    job.department = fact(transfer.unit);
    job.position = fact(transfer.post);
    job.item = item_evidence(document, document.lines[transfer.line].span, sure, "entry/transfer");
  }
  parts.push_back(std::move(job));
  return parts;
}

}  // namespace vitagraph
