#include "extract/find/careers/eastern_degrees.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "extract/find/careers/word_ends.hpp"
#include "extract/find/facts.hpp"

namespace vitagraph {
namespace {

template <std::size_t N>
using Words = std::array<std::string_view, N>;

/// Finished, left, or still there: no part of a name.
constexpr Words<41> statuses = {
    "수석졸업",   "수석 졸업",  "조기졸업", "조기 졸업", "우등졸업", "자퇴",     "편입",
    "졸업(예정)", "卒業見込み", "卒業見込", "卒業",      "毕业",     "畢業",     "中退",
    "修了",       "在读",       "在讀",     "肄业",      "肄業",     "졸업예정", "졸업",
    "수료",       "재학중",     "재학 중",  "재학",      "중퇴",     "휴학",     "수료예정",
    "入学",       "入學",       "입학",     "卒業予定",  "修了予定", "在学中",   "졸업 예정",
    "就读",       "结业",       "結業",     "中途退学",  "満期退学", "휴학중"};
constexpr Words<7> faculties = {"学部", "研究科", "学府", "学院", "學院", "대학원", "대학"};
/// Faculties that the next part may be glued to.
constexpr Words<5> glued_faculties = {"学部", "研究科", "学府", "学院", "學院"};
constexpr Words<10> same_school = {"同上", "동 대학원", "同校",   "同大学", "同",
                                   "〃",   "동교",      "同大學", "同院",   "同学校"};
constexpr Words<10> school_labels = {"高等学校", "専門学校", "大学", "大学院",   "高校",
                                     "대학교",   "대학원",   "대학", "고등학교", "学校"};
constexpr Words<9> school_ends = {"大学",   "大学院", "大學", "고등학교", "대학교",
                                  "대학원", "대학",   "学校", "高校"};
/// Behind "…大学": still the school's name.
constexpr Words<7> kept_starts = {"短期大学", "附属", "附屬", "附中", "부속", "部", "校"};
constexpr Words<10> kept_ends = {"캠퍼스", "分校",     "中学", "中學",       "高等学校",
                                 "高校",   "고등학교", "学校", "キャンパス", "校区"};
constexpr Words<14> han_degrees = {
    "学士", "學士",   "硕士",     "碩士",     "博士",         "修士",         "本科",
    "大专", "専門士", "修士課程", "博士課程", "博士前期課程", "博士後期課程", "一貫制博士課程"};
constexpr Words<10> hangul_degrees = {"전문학사", "준학사", "학사학위", "석사학위", "박사학위",
                                      "학사",     "석사",   "박사",     "석사과정", "박사과정"};
/// A part of a school, which in Chinese and Japanese is no field of study by itself.
constexpr Words<5> departments = {"系", "研究所", "コース", "課程", "プログラム"};
constexpr Words<5> hangul_fields = {"학과", "학부", "전공", "과", "학"};
constexpr Words<17> han_units = {"学院", "學院", "系", "所", "部", "中心", "院",     "科",  "校",
                                 "班",   "室",   "组", "府", "群", "域",   "コース", "課程"};
constexpr Words<2> majors = {"专业", "專業"};
constexpr Words<14> no_supplements = {"查看", "导师", "導師", "指導", "卒業", "毕业", "在学",
                                      "畢業", "推免", "保研", "中退", "一等", "二等", "学位"};
/// Stays at another school that end without a degree of it.
constexpr Words<18> exchanges = {"交換留学", "交換留學", "派遣留学", "短期留学",  "短期留學",
                                 "語学留学", "交换生",   "交換生",   "交换学生",  "交換學生",
                                 "短期交流", "公派交流", "교환학생", "교환 학생", "방문학생",
                                 "交换留学", "联合培养", "訪問學生"};
/// What a form prints in the column of the degree.
constexpr Words<16> levels = {"大學",   "大学",   "二技",   "四技",  "五專", "高職",
                              "高中",   "專科",   "专科",   "大專",  "初中", "國中",
                              "高中職", "碩士班", "博士班", "研究所"};
/// The titles of a table's columns.
constexpr Words<12> column_titles = {"学校名",         "学校",     "学校名称", "學校名稱",
                                     "學校",           "毕业院校", "학교명",   "학교",
                                     "학교명 및 전공", "院校",     "學校名",   "毕业学校"};

template <std::size_t N>
std::string_view ending_of(std::string_view text, const Words<N>& words) {
  std::string_view longest;
  for (const std::string_view word : words) {
    if (text.ends_with(word) && word.size() > longest.size()) longest = word;
  }
  return longest;
}

template <std::size_t N>
bool is_any(std::string_view text, const Words<N>& words) {
  return std::ranges::find(words, text) != words.end();
}

enum class Script : std::uint8_t { none, han, kana, hangul };

/// Of the character at `at`.
Script script_at(std::string_view text, std::size_t at) {
  if (at + 3 > text.size()) return Script::none;
  const auto first = static_cast<unsigned char>(text[at]);
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if (first == 0xE3) return second >= 0x81 && second <= 0x83 ? Script::kana : Script::none;
  if (first >= 0xE4 && first <= 0xE9) return Script::han;
  return first >= 0xEA && first <= 0xED ? Script::hangul : Script::none;
}

bool holds(std::string_view text, Script script) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (script_at(text, at) == script) return true;
  }
  return false;
}

bool is_eastern(std::string_view text) {
  return holds(text, Script::han) || holds(text, Script::kana) || holds(text, Script::hangul);
}

std::size_t mark_size(std::string_view text, std::size_t at) {
  for (const std::string_view mark :
       {" ", "\t", "　", "·", ",", "，", "、", "/", ":", "：", "．"}) {
    if (text.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && mark_size(text, 0) > 0) text.remove_prefix(mark_size(text, 0));
  for (bool again = true; again && !text.empty();) {
    again = false;
    for (const std::size_t size : {1u, 2u, 3u}) {
      if (text.size() < size || mark_size(text, text.size() - size) != size) continue;
      text.remove_suffix(size);
      again = true;
      break;
    }
  }
  return text;
}

std::string_view without_ending(std::string_view text, std::string_view ending) {
  if (text.ends_with(ending)) text.remove_suffix(ending.size());
  return text;
}

/// "国文科を卒業（予定）" keeps its bracket: only "…卒業", "…（卒業）".
std::string_view without_status(std::string_view text) {
  std::string_view bare = trimmed(text);
  bool bracket = false;
  for (const std::string_view close : {")", "）"}) {
    bracket = bracket || bare.ends_with(close);
    bare = without_ending(bare, close);
  }
  const std::string_view status = ending_of(bare, statuses);
  if (status.empty()) return trimmed(text);
  bare.remove_suffix(status.size());
  const std::string_view inside = bare;
  for (const std::string_view open : {"(", "（"}) bare = without_ending(bare, open);
  if (bracket && inside == bare) return trimmed(text);
  return trimmed(without_ending(trimmed(bare), "を"));
}

/// A part of a fact's value, with its own place in the document.
Fact part_of(const Document& document, const Fact& whole, std::string_view part) {
  Fact fact = whole;
  fact.value = std::string(part);
  if (part.empty()) return {};
  const Span span = whole.evidence.span;
  const std::size_t at = document.text_of(span).find(part);
  if (at == std::string_view::npos || !whole.evidence.parts.empty()) return fact;
  const auto begin = span.begin + static_cast<std::uint32_t>(at);
  fact.evidence.span = {begin, begin + static_cast<std::uint32_t>(part.size())};
  return fact;
}

/// Bytes of the school's name at the start: up to "大学", "大学院", "대학교"; 0 when none is there.
std::size_t school_size(std::string_view text) {
  std::size_t end = std::string_view::npos;
  for (const std::string_view word : {"大学", "大學", "대학교", "고등학교 "}) {
    if (const auto at = text.find(word); at != text.npos) end = std::min(end, at + word.size());
  }
  if (end == std::string_view::npos) return 0;
  for (const std::string_view more : {"院大学", "大学院", "院"}) {
    if (text.substr(end).starts_with(more)) return end + more.size();
  }
  return end;
}

bool belongs_to_school(std::string_view rest) {
  const bool starts = std::ranges::any_of(
      kept_starts, [&](std::string_view word) { return rest.starts_with(word); });
  return starts || script_at(rest, 0) == Script::none || rest == "대학원" || rest == "일반대학원" ||
         ends_with_any(rest, kept_ends);
}

class Tidier {
 public:
  Tidier(const Document& document, Education& degree) : document_(document), degree_(degree) {}

  void tidy(const Education* before) {
    drop_statuses();
    drop_words_of_award();
    if (before != nullptr && is_any(degree_.institution.value, same_school)) {
      degree_.institution = before->institution;
    }
    take_labelled_school();
    take_school_of_department();
    cut_field_before_school();
    cut_school();
    cut_degree();
    take_exchange();
    take_level();
    take_degree_of_line();
    cut_degree_before_mark();
    cut_behind_honours();
    take_field();
    move_departments();
    move_course();
    extend(degree_.study_type);
    extend(degree_.area);
  }

 private:
  void drop_statuses() {
    for (Fact* fact : {&degree_.institution, &degree_.study_type, &degree_.area,
                       &degree_.department, &degree_.location, &degree_.score}) {
      if (!is_eastern(fact->value)) continue;
      if (is_any(fact->value, statuses)) {
        *fact = {};
        continue;
      }
      std::string_view rest = without_status(fact->value);
      if (fact == &degree_.study_type && is_one_degree(fact->value, rest)) continue;
      if (fact == &degree_.area && rest == "수석") rest = {};  // the best of the year
      if (fact == &degree_.area) rest = without_ending(rest, ending_of(rest, majors));
      if (rest != fact->value) *fact = part_of(document_, *fact, std::string(rest));
    }
  }

  /// "获管理学博士学位": only the degree.
  void drop_words_of_award() {
    const Fact whole = degree_.study_type;
    std::string_view text = whole.value;
    for (const std::string_view word : {"获得", "獲得", "取得", "授予", "获", "獲", "得"}) {
      if (text.size() > word.size() + 6 && text.starts_with(word)) {
        text.remove_prefix(word.size());
        break;
      }
    }
    if (text.size() == whole.value.size()) return;
    if (ends_with_any(without_ending(text, "学位"), han_degrees))
      text = without_ending(text, "学位");
    if (ends_with_any(without_ending(text, "學位"), han_degrees))
      text = without_ending(text, "學位");
    degree_.study_type = part_of(document_, whole, text);
  }

  /// "高校卒業", "実務者研修修了" are degrees, "修士課程 修了" and "석사졸업" hold one.
  static bool is_one_degree(std::string_view whole, std::string_view rest) {
    const std::string_view behind = trimmed(whole).substr(std::min(rest.size(), whole.size()));
    if (script_at(behind, 0) != Script::none) return !ends_with_any(rest, hangul_degrees);
    return !rest.ends_with("課程") && !rest.ends_with("과정");
  }

  /// A form's cell "大学" was read as the school, and the school as a part of it.
  void take_labelled_school() {
    if (!is_any(degree_.institution.value, school_labels)) return;
    for (Fact* fact : {&degree_.department, &degree_.area}) {
      if (!ends_with_any(fact->value, school_ends)) continue;
      degree_.institution = *fact;
      *fact = {};
      return;
    }
  }

  /// "島根大学法文学部" was read as the department, and no school.
  void take_school_of_department() {
    if (!degree_.institution.empty()) return;
    for (Fact* fact : {&degree_.department, &degree_.area}) {
      if (school_size(fact->value) == 0) continue;
      degree_.institution = *fact;
      *fact = {};
      return;
    }
  }

  /// "건축학 한빛대학교": a field before the school's name.
  void cut_field_before_school() {
    const Fact whole = degree_.institution;
    const std::string_view text = whole.value;
    const std::size_t blank = text.find(' ');
    if (blank == text.npos || text.find(' ', blank + 1) != text.npos) return;
    const std::string_view first = text.substr(0, blank);
    const bool school = text.ends_with("대학교") && text.size() - blank > 12;
    if (!school || !degree_.area.empty() || !ends_with_any(first, hangul_fields)) return;
    degree_.area = part_of(document_, whole, first);
    degree_.institution = part_of(document_, whole, text.substr(blank + 1));
  }

  void cut_school() {
    const Fact whole = degree_.institution;
    const std::string_view text = whole.value;
    const std::size_t size = school_size(text);
    if (size == 0) return;
    std::string_view rest = text.substr(size);
    const std::size_t close = rest.find("）");
    if (rest.starts_with("（") && close != rest.npos) rest.remove_prefix(close + 3);
    rest = trimmed(rest);
    if (rest.empty() || belongs_to_school(rest)) return;
    degree_.institution = part_of(document_, whole, text.substr(0, size));
    for (std::size_t at = 0; at < rest.size();) {
      const std::size_t end = end_of_part(rest, at);
      place(whole, without_status(rest.substr(at, end - at)));
      at = end;
      while (at < rest.size() && mark_size(rest, at) > 0) at += mark_size(rest, at);
    }
  }

  static std::size_t end_of_part(std::string_view text, std::size_t begin) {
    for (std::size_t at = begin + 1; at < text.size(); ++at) {
      if (mark_size(text, at) > 0) return at;
      const bool faculty = ends_with_any(text.substr(begin, at - begin), glued_faculties);
      if (faculty && script_at(text, at) != Script::none) return at;
    }
    return text.size();
  }

  /// Puts a part where it belongs, unless something is there.
  void place(const Fact& whole, std::string_view part) {
    part = without_ending(part, ending_of(part, majors));
    if (part.empty()) return;
    const bool degree = is_any(part, hangul_degrees) || ends_with_any(part, han_degrees);
    Fact& slot = degree                           ? degree_.study_type
                 : ends_with_any(part, faculties) ? degree_.department
                                                  : degree_.area;
    if (slot.empty()) slot = part_of(document_, whole, part);
  }

  void cut_degree() {
    cut_degree_at_mark();
    cut_hangul_degree();
    const Fact whole = degree_.study_type;
    const std::string_view text = whole.value;
    const std::string_view degree = ending_of(text, han_degrees);
    if (degree.empty()) return;
    std::string_view field = text.substr(0, text.size() - degree.size());
    const std::size_t bracket = field.find("（");
    const bool noted =
        field.ends_with("）") && bracket > 0 && bracket != field.npos;  // "数学（一等）本科"
    if (!noted && !field.ends_with("系") && !ends_with_any(field, majors)) return;
    if (noted) field = field.substr(0, bracket);
    degree_.study_type = part_of(document_, whole, degree);
    place(whole, field);
  }

  /// "학사/통계학", "경영학과·학사" in the slot of the degree.
  void cut_degree_at_mark() {
    const Fact whole = degree_.study_type;
    const std::string_view text = whole.value;
    for (const std::string_view mark : {"/", "·", ", ", "、", "，", "|", "・"}) {
      const std::size_t at = text.find(mark);
      if (at == text.npos) continue;
      const std::string_view left = trimmed(text.substr(0, at));
      const std::string_view right = trimmed(text.substr(at + mark.size()));
      const bool left_degree = is_degree(left);
      if (left_degree == is_degree(right)) continue;
      degree_.study_type = part_of(document_, whole, left_degree ? left : right);
      place(whole, left_degree ? right : left);
      return;
    }
  }

  static bool is_degree(std::string_view text) {
    return is_any(text, hangul_degrees) || ends_with_any(text, han_degrees);
  }

  /// "交換留学" in the slot of the field, "世新大学（交换生）" behind the school.
  void take_exchange() {
    if (!degree_.study_type.empty()) return;
    for (Fact* fact : {&degree_.area, &degree_.department}) {
      if (ending_of(fact->value, exchanges).empty()) continue;
      degree_.study_type = *fact;
      *fact = {};
      return;
    }
    const Fact whole = degree_.institution;
    const std::string_view text = whole.value;
    for (const std::string_view open : {"（", "("}) {
      const std::size_t at = text.find(open);
      if (at == text.npos || at == 0) continue;
      std::string_view inside = text.substr(at + open.size());
      for (const std::string_view close : {"）", ")"}) inside = without_ending(inside, close);
      if (ending_of(inside, exchanges).empty()) continue;
      degree_.study_type = part_of(document_, whole, inside);
      degree_.institution = part_of(document_, whole, trimmed(text.substr(0, at)));
      return;
    }
  }

  /// "大學", "修士課程", "보건학석사 과정" in the slot of the field, and no degree.
  void take_level() {
    if (!degree_.study_type.empty()) return;
    const std::string_view text = degree_.area.value;
    const std::string_view bare = trimmed(without_ending(text, "과정"));
    const bool hangul = bare.size() < text.size() && ends_with_any(bare, hangul_degrees);
    if (!is_any(text, levels) && !is_any(text, han_degrees) && !is_any(text, hangul_degrees) &&
        !hangul) {
      return;
    }
    degree_.study_type = degree_.area;
    degree_.area = {};
  }

  /// "박사과정" of "한강대학교 교육학과 박사과정 수료", "MBA": a word of the school's line that no
  /// slot took, or only the department.
  void take_degree_of_line() {
    constexpr Words<18> words = {"학사",         "석사",     "박사",     "학사과정", "석사과정",
                                 "박사과정",     "전문학사", "修士課程", "博士課程", "博士前期課程",
                                 "博士後期課程", "硕士",     "博士",     "碩士",     "本科",
                                 "大专",         "MBA",      "EMBA"};
    if (!degree_.study_type.empty() || degree_.institution.empty()) return;
    const std::string_view text = document_.text;
    std::size_t at = degree_.institution.evidence.span.end;
    const std::size_t end = std::min(text.find('\n', at), text.size());
    while (at < end) {
      const std::size_t mark = mark_size(text, at);
      if (mark > 0 || text[at] == '(' || text[at] == ')') {
        at += std::max<std::size_t>(mark, 1);
        continue;
      }
      std::size_t stop = at;
      while (stop < end && mark_size(text, stop) == 0 && text[stop] != '(' && text[stop] != ')') {
        ++stop;
      }
      const std::string_view token = text.substr(at, stop - at);
      if (is_any(token, words)) {
        degree_.study_type =
            fact_of(document_, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)},
                    Confidence::thousandths(600), "degree/line");
        cut_ending(degree_.department, token);
        cut_ending(degree_.area, token);
        return;
      }
      at = stop;
    }
  }

  void cut_ending(Fact& fact, std::string_view ending) {
    const Fact whole = fact;
    const std::string_view text = whole.value;
    if (!text.ends_with(ending)) return;
    fact = part_of(document_, whole, trimmed(text.substr(0, text.size() - ending.size())));
  }

  /// "電子工程系碩士，計算機組" in the slot of the field.
  void cut_degree_before_mark() {
    const Fact whole = degree_.area;
    const std::string_view text = whole.value;
    const std::size_t at = text.find("，");
    if (!degree_.study_type.empty() || at == text.npos) return;
    const std::string_view left = trimmed(text.substr(0, at));
    const std::string_view degree = ending_of(left, han_degrees);
    if (degree.empty()) return;
    degree_.study_type = part_of(document_, whole, degree);
    degree_.area = part_of(document_, whole, trimmed(text.substr(at)));
    const std::string_view unit = left.substr(0, left.size() - degree.size());
    if (degree_.department.empty() && unit.ends_with("系")) {
      degree_.department = part_of(document_, whole, unit);
    }
  }

  /// "工商管理學士（榮譽）會計學": a field glued behind the honours.
  void cut_behind_honours() {
    const Fact whole = degree_.study_type;
    const std::string_view text = whole.value;
    for (const std::string_view honours : {"（榮譽）", "(榮譽)", "（荣誉）"}) {
      const std::size_t at = text.find(honours);
      if (at == text.npos || at + honours.size() + 6 > text.size()) continue;
      const std::size_t end = at + honours.size();
      degree_.study_type = part_of(document_, whole, text.substr(0, end));
      degree_.area = part_of(document_, whole, trimmed(text.substr(end)));
      return;
    }
  }

  /// "컴퓨터공학 석사" in any slot.
  void cut_hangul_degree() {
    for (Fact* fact : {&degree_.study_type, &degree_.area, &degree_.department}) {
      const bool own = fact == &degree_.study_type;
      if (!own && !degree_.study_type.empty()) continue;
      const Fact whole = *fact;
      const std::string_view text = whole.value;
      const std::size_t blank = text.rfind(' ');
      if (blank == text.npos || !is_any(text.substr(blank + 1), hangul_degrees)) continue;
      const std::string_view before = trimmed(text.substr(0, blank));
      if (ends_with_any(before, hangul_degrees)) continue;
      if (own && before.ends_with("학")) continue;  // "건축학 석사"
      degree_.study_type = part_of(document_, whole, text.substr(blank + 1));
      if (own) {
        place(whole, before.substr(before.rfind(' ') + 1));
      } else {
        *fact = part_of(document_, whole, before);
      }
    }
  }

  /// What was taken for a department and is a field.
  void take_field() {
    if (degree_.department.empty() || !degree_.area.empty()) return;
    const Fact whole = degree_.department;
    const std::string_view text = whole.value;
    const std::string_view last = text.substr(text.rfind(' ') + 1);
    const bool hangul = holds(text, Script::hangul) && ends_with_any(last, hangul_fields);
    const bool han = text.size() >= 3 && script_at(text, text.size() - 3) == Script::han &&
                     !ends_with_any(text, han_units) && !holds(text, Script::kana) &&
                     !holds(text, Script::hangul);
    if (hangul) degree_.area = part_of(document_, whole, last);
    if (han) {
      degree_.area = part_of(document_, whole, without_ending(text, ending_of(text, majors)));
      degree_.department = {};
    }
  }

  /// Without a degree and a faculty, "普通科" and "電気科" are departments of the school.
  void move_departments() {
    const std::string_view text = degree_.area.value;
    if (!degree_.study_type.empty()) return;
    if (holds(text, Script::hangul) || text.ends_with("論系")) return;
    const bool in_faculty = ends_with_any(degree_.department.value, faculties) ||
                            degree_.department.value.find("学部") != std::string::npos ||
                            degree_.department.value.find("研究科") != std::string::npos;
    const bool chinese = text.ends_with("系") || text.ends_with("研究所");
    bool japanese = text.ends_with("科") || ends_with_any(text, departments);
    for (const std::string_view field : {"本科", "外科", "内科"}) {
      japanese = japanese && !text.ends_with(field);
    }
    for (const std::string_view field : {"理科", "文科", "工科"}) {
      japanese = japanese && text != field;
    }
    if (!chinese && (!japanese || in_faculty)) return;
    degree_.department = degree_.area;
    degree_.area = {};
  }

  /// "美容科" in the slot of the degree.
  void move_course() {
    const std::string_view text = degree_.study_type.value;
    const bool course = text.ends_with("科") && text.size() >= 9 && !text.ends_with("本科") &&
                        !text.ends_with("专科") && !text.ends_with("專科");
    if (!course || !degree_.department.empty()) return;
    degree_.department = degree_.study_type;
    degree_.study_type = {};
  }

  /// "修士（理学）", "工商管理（MBA）": what stands in brackets right behind is a part of it.
  void extend(Fact& fact) {
    if (!is_eastern(fact.value) || !fact.evidence.parts.empty()) return;
    const Span span = fact.evidence.span;
    const std::string_view behind = std::string_view(document_.text).substr(span.end);
    const std::size_t close = behind.find("）");
    if (!behind.starts_with("（") || close == behind.npos || close > 45) return;
    const std::string_view inside = behind.substr(3, close - 3);
    const bool other = inside.find_first_of("0123456789\n") != inside.npos ||
                       std::ranges::any_of(no_supplements, [&](std::string_view word) {
                         return inside.find(word) != inside.npos;
                       });
    const Span whole{span.begin, span.end + static_cast<std::uint32_t>(close) + 3};
    const bool taken = [&] {
      for (const Fact* value : {&degree_.institution, &degree_.study_type, &degree_.score}) {
        if (value != &fact && !value->empty() && value->evidence.span.overlaps(whole)) return true;
      }
      return false;
    }();
    if (other || taken) return;
    fact = fact_of(document_, whole, fact.evidence.confidence, fact.evidence.rule);
    Fact& area = degree_.area;
    if (&area != &fact && !area.empty() && area.evidence.span.overlaps(whole)) area = {};
  }

  const Document& document_;
  Education& degree_;
};

}  // namespace

void tidy_eastern_degrees(const Document& document, std::vector<Education>& degrees) {
  const Education* before = nullptr;
  for (Education& degree : degrees) {
    if (is_eastern(degree.institution.value) || is_eastern(degree.study_type.value) ||
        is_eastern(degree.area.value) || is_eastern(degree.department.value)) {
      Tidier(document, degree).tidy(before);
    }
    before = &degree;
  }
  std::erase_if(degrees, [](const Education& degree) {
    return is_any(degree.institution.value, column_titles);
  });
}

}  // namespace vitagraph
