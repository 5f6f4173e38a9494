#include "extract/find/careers/eastern_units.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>

#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/careers/word_ends.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/project_nouns.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::array<std::string_view, 70> endings = {
    "办公室",   "辦公室", "支社",     "分公司", "事业群",       "事業群",
    "小组",     "小組",   "产品线",   "產品線", "业务线",       "業務線",
    "営業局",   "編集局", "制作局",   "工場",   "事業所",       "スクワッド",
    "部门",     "部門",   "事业部",   "事業部", "部",           "中心",
    "科",       "科室",   "课",       "課",     "室",           "处",
    "處",       "组",     "組",       "係",     "系",           "学院",
    "學院",     "研究院", "研究所",   "实验室", "實驗室",       "研究室",
    "研究科",   "学科",   "专攻",     "専攻",   "病棟",         "病区",
    "病區",     "支店",   "分行",     "支行",   "営業所",       "事務局",
    "講座",     "教研室", "团队",     "團隊",   "车间",         "センター",
    "グループ", "チーム", "ユニット", "ラボ",   "ヘルスケア部", "プロジェクト室",
    "팀",       "본부",   "부서",     "병동"};
constexpr std::array<std::string_view, 44> hangul_endings = {
    "셀",     "챕터",     "스쿼드", "연구단", "기악단", "추진단", "기획단", "지원단", "편집국",
    "보도국", "콘텐츠국", "제작국", "관리국", "지사",   "본점",   "본사",   "영업소", "출장소",
    "유닛",   "담당부서", "공장",   "사업장", "사업소", "검사반", "팀",     "본부",   "부",
    "실",     "과",       "파트",   "그룹",   "센터",   "사업부", "연구소", "연구실", "연구원",
    "기술원", "지점",     "부서",   "학부",   "학과",   "대학원", "병동",   "사업단"};
/// Words that only end like a unit.
constexpr std::array<std::string_view, 37> others = {
    "俱乐部", "倶楽部", "학사과", "全部", "内部", "外部", "一部", "部分", "本科", "专科",
    "專科",   "百科",   "理科",   "文科", "工科", "关系", "關係", "体系", "成果", "教室",
    "好处",   "用处",   "결과",   "성과", "효과", "내부", "외부", "일부", "전부", "공부",
    "여부",   "현실",   "사실",   "통과", "부과", "초과", "경과"};
/// Nouns that an employer's name ends with.
constexpr std::array<std::string_view, 19> employer_ends = {
    "学院",         "學院",     "大学",     "大學",     "대학교",  "有限公司", "有限责任公司",
    "有限責任公司", "股份公司", "医院",     "醫院",     "病院",    "委員会",   "委员会",
    "事務所",       "事务所",   "대학병원", "종합병원", "고등학교"};
/// Behind a university's name: organisations of their own, or a longer name.
constexpr std::array<std::string_view, 8> own_names = {"附属", "附屬",   "附设", "附設",
                                                       "부속", "院大学", "校",   "生"};

template <std::size_t N>
bool starts_with_any(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

bool is_hangul(std::string_view text) {
  if (text.size() < 3) return false;
  const auto lead = static_cast<unsigned char>(text[text.size() - 3]);
  return lead >= 0xEA && lead <= 0xED;
}

bool is_ideographic_start(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text[0]) >= 0xE3;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

bool has_organisation_word(std::string_view text) {
  constexpr std::array<std::string_view, 6> words = {"公司", "集团", "集團", "会社", "(주)", "㈜"};
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return text.find(word) != text.npos; });
}

/// Where an employer ends and its unit begins, in bytes of the value.
struct Cut {
  std::size_t left_end = 0;
  std::size_t right_begin = 0;
  std::size_t right_end = 0;
};

/// Behind the first "大学", "有限公司" or "医院" that only a unit follows.
std::optional<Cut> cut_behind_noun(std::string_view text) {
  std::size_t best = text.npos;
  for (const std::string_view word : employer_ends) {
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + word.size())) {
      const std::size_t end = at + word.size();
      const bool apart = at > 0 && end < text.size() && end < best &&
                         !starts_with_any(text.substr(end), own_names);
      if (apart && names_eastern_unit(text.substr(end))) best = end;
    }
  }
  if (best == text.npos) return std::nullopt;
  return Cut{best, best, text.size()};
}

/// At the first blank of "한빛병원 중환자실".
std::optional<Cut> cut_at_blank(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == text.npos) return std::nullopt;
  const std::string_view name = text.substr(0, blank);
  const bool form = name.ends_with("(주)") || name.ends_with("㈜");
  if (!form && !is_hangul(name)) return std::nullopt;
  if (characters(text.substr(0, blank)) < 3) return std::nullopt;
  return Cut{blank, blank + 1, text.size()};
}

/// At the first mark: "三月工業株式会社/経理課", "한빛전자, 품질팀".
std::optional<Cut> cut_at_mark(std::string_view text) {
  std::size_t first = text.npos;
  std::size_t size = 0;
  for (const std::string_view mark :
       {"/", "／", "·", "・", ", ", "，", "、", "－", "-", "|", "　"}) {
    const std::size_t at = text.find(mark);
    if (at < first) {
      first = at;
      size = mark.size();
    }
  }
  if (first == text.npos || first == 0) return std::nullopt;
  return Cut{first, first + size, text.size()};
}

/// "브랜드실（유월의식탁 주식회사", with or without the bracket's end.
std::optional<Cut> cut_at_wide_bracket(std::string_view text) {
  constexpr std::string_view open = "（";
  constexpr std::string_view close = "）";
  const std::size_t at = text.find(open);
  if (at == text.npos || at == 0) return std::nullopt;
  const std::size_t end = text.ends_with(close) ? text.size() - close.size() : text.size();
  return Cut{at, at + open.size(), std::max(end, at + open.size())};
}

/// Has the head a unit whose words say so?
bool has_named_unit(const Document& document, const SlottedHead& head) {
  return std::ranges::any_of(head, [&](const SlottedSegment& s) {
    return s.slot == Slot::unit && names_eastern_unit(document.text_of(s.segment.span));
  });
}

constexpr float sure_of_unit = 1.5F;  // log-odds

void make_unit(SlottedSegment& s) {
  s.slot = Slot::unit;
  s.margin = std::max(s.margin, sure_of_unit);
}

/// Parts the first employer from the unit before, behind or beside it.
bool part_employer(const Document& document, SlottedHead& head) {
  const auto found = std::ranges::find(head, Slot::employer, &SlottedSegment::slot);
  if (found == head.end()) return false;
  const Span whole = found->segment.span;
  const std::string_view text = document.text_of(whole);
  const auto at = [&](std::size_t i) { return whole.begin + static_cast<std::uint32_t>(i); };
  for (const auto& cut :
       {cut_at_wide_bracket(text), cut_at_mark(text), cut_behind_noun(text), cut_at_blank(text)}) {
    if (!cut) continue;
    const Span left = trim_blanks(document.text, {whole.begin, at(cut->left_end)});
    const Span right = trim_blanks(document.text, {at(cut->right_begin), at(cut->right_end)});
    const bool behind = names_eastern_unit(document.text_of(right));
    const bool before = names_eastern_unit(document.text_of(left));
    if (behind == before || left.empty() || right.empty()) continue;
    for (SlottedSegment& s : head) {  // what was taken for the unit, and does not look so
      if (s.slot == Slot::unit) s.slot = Slot::other;
    }
    const auto i = static_cast<std::size_t>(found - head.begin());
    SlottedSegment& second = part_value(head, i, left, right, Separator::comma);
    make_unit(behind ? second : head[i]);
    return true;
  }
  return false;
}

/// Without brackets and blanks around it.
std::string_view without_brackets(std::string_view text) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : {"(", ")", "（", "）", " "}) {
      if (text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        again = true;
      } else if (text.ends_with(mark)) {
        text.remove_suffix(mark.size());
        again = true;
      }
    }
  }
  return text;
}

/// "(주)" and the name beside it that was taken for something else: one employer.
void join_legal_forms(const Document& document, SlottedHead& head) {
  constexpr std::array<std::string_view, 12> forms = {
      "주",       "유",       "株",       "有",       "㈜",           "주식회사",
      "유한회사", "株式会社", "有限会社", "合同会社", "社会福祉法人", "医療法人"};
  for (std::size_t i = 0; i + 1 < head.size(); ++i) {
    const Span a = head[i].segment.span;
    const Span b = head[i + 1].segment.span;
    const bool employer = head[i].slot == Slot::employer || head[i + 1].slot == Slot::employer;
    if (!employer || a.end > b.begin || b.begin - a.end > 3) continue;
    if (std::ranges::find(forms, without_brackets(document.text_of(a))) == forms.end()) continue;
    if (!without_brackets(document.text_of(Span{a.end, b.begin})).empty()) continue;
    head[i].segment.span.end = b.end;
    head[i].slot = Slot::employer;
    head[i].margin = std::max(head[i].margin, head[i + 1].margin);
    head.erase(head.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
}

/// "风控平台" on a line of its own below the employer: something made, no title.
void drop_made_things(const Document& document, SlottedHead& head) {
  for (SlottedSegment& s : head) {
    if (s.slot != Slot::title || s.segment.labelled_as >= 0) continue;
    if (s.segment.before != Separator::line || s.segment.after != Separator::line) continue;
    const std::string_view text = document.text_of(s.segment.span);
    if (!is_ideographic_start(text) || !ends_in_made_thing(fold_words(text))) continue;
    if (title_score(text) <= 0) s.slot = Slot::other;
  }
}

/// In the brackets at the end of "청년인턴 (경제연구소)".
std::optional<Cut> cut_at_bracket(std::string_view text) {
  const std::size_t open = text.rfind('(');
  if (open == text.npos || open == 0) return std::nullopt;
  if (const auto close = text.find(')', open); close != text.npos && close + 1 < text.size()) {
    return std::nullopt;
  }
  const std::size_t end = text.ends_with(')') ? text.size() - 1 : text.size();
  return Cut{open, open + 1, std::max(end, open + 1)};
}

/// "部门", "근무부서": a form's label that was taken for the unit, or stands at the unit's end.
void drop_labels(const Document& document, SlottedHead& head) {
  const auto label_of = [](std::string_view text) {
    return is_ideographic_start(text) ? find_head_label(std::string(text) + ":") : std::nullopt;
  };
  for (SlottedSegment& s : head) {
    if (s.slot != Slot::unit) continue;
    std::string_view text = document.text_of(s.segment.span);
    while (text.starts_with("　")) text.remove_prefix(std::string_view("　").size());
    if (label_of(text)) {
      s.slot = Slot::other;
      s.segment.is_label = true;
      continue;
    }
    const std::size_t blank = text.find_last_of(" \t");
    if (blank == text.npos) continue;
    const auto behind = label_of(text.substr(blank + 1));
    if (!behind || behind->slot == Slot::unit) continue;  // "플랫폼 팀" is whole
    const auto end = s.segment.span.begin + static_cast<std::uint32_t>(blank);
    s.segment.span = trim_blanks(document.text, {s.segment.span.begin, end});
  }
}

/// The ranks that stand behind a unit: "여신IT부 차장", "高分子グループ　研究員".
constexpr std::array<std::string_view, 43> ranks = {
    "사원", "주임", "대리",   "과장",     "차장",         "부부장",     "부장",   "이사",
    "상무", "전무", "팀장",   "파트장",   "실장",         "본부장",     "센터장", "선임",
    "책임", "수석", "연구원", "매니저",   "리더",         "인턴",       "간호사", "수간호사",
    "係長", "課長", "部長",   "次長",     "主任",         "主査",       "室長",   "研究員",
    "技師", "店長", "支店長", "リーダー", "マネージャー", "マネジャー", "担当",   "部长",
    "经理", "总监", "主管"};

/// "高分子グループ研究員", "融媒体中心实习编辑": a unit by a long ending and a title behind it.
std::optional<Cut> cut_glued_title(std::string_view text) {
  constexpr double sure_title = 1.0;
  constexpr std::array<std::string_view, 7> ends = {"グループ", "チーム", "センター", "事業部",
                                                    "事业部",   "中心",   "本部"};
  for (const std::string_view end : ends) {
    const std::size_t at = text.find(end);
    if (at == text.npos || at < 6) continue;
    const std::size_t cut = at + end.size();
    const std::string_view title = text.substr(cut);
    const bool head = title.starts_with("長") || title.starts_with("长") ||
                      title.starts_with("主任") || title.starts_with("リーダー");
    if (title.size() < 6 || head || !is_ideographic_start(title)) continue;
    if (title_score(title) > sure_title || ends_with_any(title, ranks)) {
      return Cut{cut, cut, text.size()};
    }
  }
  return std::nullopt;
}

/// At the last blank of "여신IT부 차장": a unit and a rank.
std::optional<Cut> cut_before_rank(std::string_view text) {
  std::size_t blank = text.rfind(' ');
  std::size_t size = 1;
  if (const auto wide = text.rfind("　");
      wide != text.npos && (blank == text.npos || wide > blank)) {
    blank = wide;
    size = 3;
  }
  if (blank == text.npos || blank == 0) return std::nullopt;
  const std::string_view rank = text.substr(blank + size);
  if (rank.size() > 36 || !ends_with_any(rank, ranks)) return std::nullopt;
  std::string_view unit = text.substr(0, blank);
  while (unit.ends_with(' ')) unit.remove_suffix(1);
  const bool person = unit.ends_with("연구원") || unit.ends_with("学部");  // "머신러닝 연구원 인턴"
  if (person || !names_eastern_unit(unit)) return std::nullopt;
  return Cut{blank, blank + size, text.size()};
}

/// Parts the unit from a title beside a mark: "地域病棟／主任看護師", "開発部（リーダー）".
void part_title(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::unit)) return;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::title) continue;
    const Span whole = head[i].segment.span;
    const std::string_view text = document.text_of(whole);
    const auto at = [&](std::size_t k) { return whole.begin + static_cast<std::uint32_t>(k); };
    for (const auto& cut : {cut_at_wide_bracket(text), cut_at_bracket(text), cut_at_mark(text),
                            cut_before_rank(text), cut_glued_title(text)}) {
      if (!cut) continue;
      const Span left = trim_blanks(document.text, {whole.begin, at(cut->left_end)});
      const Span right = trim_blanks(document.text, {at(cut->right_begin), at(cut->right_end)});
      const bool before = names_eastern_unit(document.text_of(left));
      const bool behind = names_eastern_unit(document.text_of(right));
      if (before == behind || left.empty() || right.empty()) continue;
      SlottedSegment& second = part_value(head, i, left, right, Separator::comma);
      make_unit(behind ? second : head[i]);
      return;
    }
  }
}

/// "金沢本店", "仙台支店": units where another employer of the head has a legal form.
void tell_branches(const Document& document, SlottedHead& head) {
  constexpr std::array<std::string_view, 14> branches = {
      "本店",   "支店",   "本社", "支社", "店",   "工場", "営業所",
      "事業所", "分公司", "分行", "지점", "본점", "본사", "지사"};
  const auto has_form = [&](const SlottedSegment& s) {
    return s.slot == Slot::employer &&
           find_legal_form(document.text_of(s.segment.span)).has_value();
  };
  if (std::ranges::none_of(head, has_form)) return;
  for (SlottedSegment& s : head) {
    if (s.slot != Slot::employer || has_form(s)) continue;
    const std::string_view text = document.text_of(s.segment.span);
    if (ends_with_any(text, branches) || names_eastern_unit(text)) make_unit(s);
  }
}

/// A value that is nothing else, or a second title or employer, and names a unit; with its kin on
/// the same line ("第一事業部　営業課").
void take_named_units(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::unit)) return;
  bool title = false;
  const bool named = has_slot(head, Slot::employer) || has_slot(head, Slot::title);
  const std::ptrdiff_t employers = std::ranges::count(head, Slot::employer, &SlottedSegment::slot);
  const std::ptrdiff_t titles = std::ranges::count(head, Slot::title, &SlottedSegment::slot);
  std::optional<std::uint32_t> line;
  for (SlottedSegment& s : head) {
    const bool spare = s.slot == Slot::other || (s.slot == Slot::employer && employers > 1) ||
                       (s.slot == Slot::title && (titles > 1 || title));
    title = title || s.slot == Slot::title;
    if (!spare || s.segment.is_label || !named) continue;
    if (line && *line != s.segment.line) return;
    if (!names_eastern_unit(document.text_of(s.segment.span))) continue;
    make_unit(s);
    line = s.segment.line;
  }
}

/// Parts the value at `i` at the blank that stands `blank` bytes behind its begin.
SlottedSegment& part_at_blank(SlottedHead& head, std::size_t i, std::size_t blank) {
  const Span whole = head[i].segment.span;
  const auto at = whole.begin + static_cast<std::uint32_t>(blank);
  return part_value(head, i, {whole.begin, at}, {at + 1, whole.end}, Separator::blank);
}

/// The last word of an employer that is a title: "유성보건소 실습생", "東山大学 TA".
void part_last_title(const Document& document, SlottedHead& head) {
  constexpr double sure_title = 1.0;
  constexpr float likely = 1.0F;
  constexpr std::array<std::string_view, 36> trainees = {
      "교감", "교장",       "교수",       "주무관",  "사무관", "연구사", "장학사", "약사",
      "의사", "영양사",     "점장",       "원장",    "실장",   "부장",   "차장",   "주임",
      "기자", "물리치료사", "사회복지사", "조리사",  "실습생", "단원",   "직원",   "강사",
      "교사", "간호사",     "연구원",     "조교",    "인턴",   "사원",   "대리",   "과장",
      "팀장", "아르바이트", "インターン", "スタッフ"};
  if (has_slot(head, Slot::title)) return;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::employer) continue;
    const std::string_view text = document.text_of(head[i].segment.span);
    const std::size_t blank = text.rfind(' ');
    if (blank == text.npos || blank < 6 || !is_ideographic_start(text)) continue;
    const std::string_view last = text.substr(blank + 1);
    const bool assistant = last == "TA" || last == "RA";
    const bool named = is_ideographic_start(last) && characters(last) <= 8 &&
                       (ends_with_any(last, trainees) || title_score(last) > sure_title) &&
                       !find_school_word(last) && !find_legal_form(last);
    if (!assistant && !named) continue;
    SlottedSegment& title = part_at_blank(head, i, blank);
    title.slot = Slot::title;
    title.margin = std::max(title.margin, likely);
    return;
  }
}

/// Behind the noun of "日本学術振興会特別研究員", "東京大学助教": a title; 0: none.
std::size_t before_glued_title(std::string_view text) {
  constexpr double sure_title = 1.0;
  constexpr std::array<std::string_view, 9> nouns = {"振興会", "研究機構", "研究所", "大学", "大學",
                                                     "病院",   "医院",     "公司",   "協会"};
  for (const std::string_view noun : nouns) {
    const std::size_t at = text.find(noun);
    const std::size_t end = at + noun.size();
    if (at == text.npos || at == 0 || end >= text.size()) continue;
    const std::string_view title = text.substr(end);
    if (is_ideographic_start(title) && title_score(title) > sure_title &&
        !starts_with_any(title, own_names) && !title.starts_with("長") &&
        !title.starts_with("长")) {
      return end;
    }
  }
  return 0;
}

/// "하나어린이집 보육교사" as one title, and no employer: the first word is the employer.
void part_first_employer(const Document& document, SlottedHead& head) {
  constexpr std::array<std::string_view, 22> organisations = {
      "어린이집", "유치원", "병원",   "의원",   "약국", "센터",    "복지관", "학원",
      "은행",     "학교",   "대학교", "연구원", "공사", "(주)",    "㈜",     "도서관",
      "病院",     "医院",   "薬局",   "保育園", "大学", "株式会社"};
  if (has_slot(head, Slot::employer)) return;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::title) continue;
    const Span whole = head[i].segment.span;
    const std::string_view text = document.text_of(whole);
    if (const std::size_t end = before_glued_title(text); end > 0) {
      const auto at = whole.begin + static_cast<std::uint32_t>(end);
      part_value(head, i, {whole.begin, at}, {at, whole.end}, Separator::blank);
      head[i].slot = Slot::employer;
      return;
    }
    const std::size_t blank = text.rfind(' ');
    if (blank == text.npos || !ends_with_any(text.substr(0, blank), organisations)) continue;
    part_at_blank(head, i, blank);
    head[i].slot = Slot::employer;
    return;
  }
}

}  // namespace

bool names_eastern_unit(std::string_view text) {
  constexpr std::size_t longest = 20;        // characters
  constexpr std::size_t longest_latin = 34;  // "Platform Engineering 팀"
  const std::size_t most = is_ideographic_start(text) ? longest : longest_latin;
  if (text.size() < 6 || characters(text) > most) return false;
  if (text.find_first_of(":;,.!?") != text.npos || text.find("，") != text.npos ||
      text.find("。") != text.npos || text.find("：") != text.npos) {
    return false;
  }
  if (ends_with_any(text, others) || has_organisation_word(text)) return false;
  return is_hangul(text) ? ends_with_any(text, hangul_endings) : ends_with_any(text, endings);
}

void tell_eastern_units(const Document& document, const std::vector<CareerHead>& heads,
                        std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    drop_labels(document, slotted[h]);
    join_legal_forms(document, slotted[h]);
    drop_made_things(document, slotted[h]);
    tell_branches(document, slotted[h]);
    part_last_title(document, slotted[h]);
    part_first_employer(document, slotted[h]);
    part_title(document, slotted[h]);
    if (has_named_unit(document, slotted[h])) continue;
    if (!part_employer(document, slotted[h])) take_named_units(document, slotted[h]);
  }
}

}  // namespace vitagraph
