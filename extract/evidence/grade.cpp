#include "extract/evidence/grade.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/evidence/phrase_search.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Lower case; longer labels before those they begin with.
constexpr std::array<std::string_view, 64> labels = {"average grade",
                                                     "gpa score",
                                                     "cumulative gpa",
                                                     "overall gpa",
                                                     "major gpa",
                                                     "final gpa",
                                                     "cum. gpa",
                                                     "cgpa",
                                                     "c.g.p.a.",
                                                     "g.p.a.",
                                                     "gpa",
                                                     "final grade",
                                                     "grade",
                                                     "average",
                                                     "wam",
                                                     "cap",
                                                     "abschlussnote",
                                                     "gesamtnote",
                                                     "endnote",
                                                     "note",
                                                     "nota media",
                                                     "nota final",
                                                     "nota",
                                                     "promedio",
                                                     "media",
                                                     "votazione",
                                                     "voto",
                                                     "moyenne",
                                                     "cijfer",
                                                     "gemiddelde",
                                                     "ocena",
                                                     "средний балл",
                                                     "平均绩点",
                                                     "加权平均分",
                                                     "平均成绩",
                                                     "平均成績",
                                                     "平均学分绩",
                                                     "平均分",
                                                     "平均",
                                                     "均分",
                                                     "专业排名",
                                                     "排名",
                                                     "평균평점",
                                                     "평균 학점",
                                                     "성적",
                                                     "绩点",
                                                     "成绩",
                                                     "평점",
                                                     "학점",
                                                     "成績",
                                                     "durchschnittsnote",
                                                     "notenschnitt",
                                                     "schnitt",
                                                     "snit",
                                                     "snitt",
                                                     "média final",
                                                     "média",
                                                     "medelbetyg",
                                                     "classificação",
                                                     "средняя оценка",
                                                     "średnia",
                                                     "not ortalaması",
                                                     "agno",
                                                     "gno"};

bool begins_with(std::string_view text, std::string_view label) {
  if (text.size() < label.size()) return false;
  return std::equal(label.begin(), label.end(), text.begin(), [](char a, char b) {
    return a == b || (b >= 'A' && b <= 'Z' && a == b - 'A' + 'a');
  });
}

/// Bytes of blanks and one colon, dash or equals sign between a label and its grade.
std::size_t divider_size(std::string_view text) {
  std::size_t at = 0;
  const auto skip_blanks = [&] {
    while (at < text.size() && text[at] == ' ') ++at;
  };
  skip_blanks();
  for (const std::string_view mark : {":", "：", "=", "-", "–", "of "}) {
    if (!text.substr(at).starts_with(mark)) continue;
    at += mark.size();
    break;
  }
  skip_blanks();
  return at;
}

/// Bytes of ASCII but blanks: folding keeps each, so that it need not be waited for.
std::size_t plain_marks(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += c > ' ' && c < 0x7F ? 1 : 0;
  return count;
}

}  // namespace

bool is_grade(std::string_view text) {
  static const PhraseSearch beside_digits = {
      "gpa",      "cgpa",     "cap:",       "grade", "note",    "cum. ",        "average",
      "ects",     "promedio", "media ",     "voto",  "schnitt", "средний балл", "绩点",
      "학점",     "/4.",      "/5.",        "/10",   "/110",    "/ 4",          "/ 5",
      "out of 4", "wam",      "percentage", "cijfer"};
  static const PhraseSearch alone = {"cum laude",
                                     "first class",
                                     "second class",
                                     "upper second",
                                     "with distinction",
                                     "with honors",
                                     "with honours",
                                     "mention ",
                                     "con lode",
                                     "e lode",
                                     "sobresaliente",
                                     "first-class",
                                     "sehr gut",
                                     "2:1",
                                     "с отличием",
                                     "красный диплом",
                                     "distinction",
                                     "merit",
                                     "honours degree",
                                     "mit auszeichnung",
                                     "met onderscheiding",
                                     "1st class",
                                     "2:2",
                                     "felicitations du jury",
                                     "z wyroznieniem",
                                     "s vyznamenanim",
                                     "mencion honorifica",
                                     "一等学位"};
  constexpr std::size_t longest = 48;
  if (plain_marks(text) >= longest) return false;
  const std::string folded = fold(text);
  if (folded.size() >= longest) return false;
  constexpr ByteSet digits("0123456789");
  const bool digit = digits.any_in(folded);
  if (digit && (folded.find('%') != folded.npos || beside_digits.any_in(folded))) return true;
  return folded.size() < 40 && alone.any_in(folded);
}

namespace {

/// Labels that are everyday words, too.
constexpr std::array<std::string_view, 14> weak_labels = {
    "grade", "average", "cap",     "note", "nota",  "media", "média",
    "voto",  "schnitt", "moyenne", "snit", "snitt", "ocena", "classificação"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word_byte(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

struct Number {
  std::size_t end = 0;  ///< 0 = there is none
  bool decimal = false;
};

/// "3", "17,2", "3.95"; no year, no count of four digits.
Number number_at(std::string_view text, std::size_t begin) {
  Number number;
  std::size_t at = begin;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == begin || at - begin > 3) return {};
  const bool point =
      at + 1 < text.size() && (text[at] == '.' || text[at] == ',') && is_digit(text[at + 1]);
  if (point) {
    number.decimal = true;
    for (++at; at < text.size() && is_digit(text[at]); ++at) continue;
  }
  if (at < text.size() && is_word_byte(text[at])) return {};
  number.end = at;
  return number;
}

/// Past "/4.0", " out of 5", " em 20", "%"; `at` when no scale follows.
std::size_t scale_end(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with('%')) return at + 1;
  for (const std::string_view mark : {"/", " / ", " out of ", " em ", " su ", " von ", " of "}) {
    if (!text.substr(at).starts_with(mark)) continue;
    if (const Number scale = number_at(text, at + mark.size()); scale.end != 0) return scale.end;
  }
  return at;
}

/// The grade behind `label`, which stands at `at`.
std::optional<Span> grade_behind(std::string_view text, std::size_t at, std::string_view label) {
  const std::size_t behind = at + label.size();
  if (behind < text.size() && is_word_byte(text[behind]) && is_word_byte(label.back()) &&
      static_cast<unsigned char>(label.back()) < 0x80) {
    return std::nullopt;
  }
  std::size_t begin = behind + divider_size(text.substr(behind));
  if (text.substr(begin).starts_with("de ")) begin += 3;
  const Number number = number_at(text, begin);
  if (number.end == 0 || begin == at + label.size()) return std::nullopt;
  const std::size_t end = scale_end(text, number.end);
  const bool colon = text.substr(behind, begin - behind).find(':') != std::string_view::npos;
  const bool weak = std::ranges::find(weak_labels, label) != weak_labels.end();
  if (weak && !colon && !number.decimal && end == number.end) return std::nullopt;
  return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Where words of honour begin behind the end of a sentence or "graduated"; npos if nowhere.
std::size_t honour_behind_sentence(std::string_view text) {
  for (const std::string_view words :
       {"summa cum laude", "magna cum laude", "cum laude", "with distinction", "with honours"}) {
    for (std::size_t at = 1; at + words.size() <= text.size(); ++at) {
      if (!begins_with(text.substr(at), words)) continue;
      const std::string_view before = text.substr(0, at);
      const bool starts = before.ends_with(". ") || before.ends_with("raduated ");
      return starts ? at : std::string_view::npos;
    }
  }
  return std::string_view::npos;
}

}  // namespace

std::optional<Span> labelled_grade(std::string_view line) {
  static constexpr ByteSet first = [] {  // of the labels, in any case
    std::array<char, 2 * labels.size()> bytes{};
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const char c = labels[i].front();
      bytes[2 * i] = c;
      bytes[2 * i + 1] = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return ByteSet({bytes.data(), bytes.size()});
  }();
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!first.has(line[at])) continue;
    if (at > 0 && is_word_byte(line[at]) && is_word_byte(line[at - 1])) continue;
    for (const std::string_view label : labels) {
      if (!begins_with(line.substr(at), label)) continue;
      if (const auto grade = grade_behind(line, at, label)) return grade;
    }
  }
  return std::nullopt;
}

bool is_grade_label(std::string_view text) {
  return std::ranges::any_of(labels, [&](std::string_view label) {
    return text.size() == label.size() && begins_with(text, label);
  });
}

Span grade_value(std::string_view text) {
  const Span whole{0, static_cast<std::uint32_t>(text.size())};
  for (const std::string_view label : labels) {
    if (!begins_with(text, label)) continue;
    const std::size_t divider = divider_size(text.substr(label.size()));
    const std::size_t begin = label.size() + divider;
    const bool is_value = begin < text.size() && text[begin] >= '0' && text[begin] <= '9';
    return is_value ? Span{static_cast<std::uint32_t>(begin), whole.end} : whole;
  }
  if (const auto within = labelled_grade(text)) return *within;
  const std::size_t honour = honour_behind_sentence(text);
  if (honour != std::string_view::npos) return {static_cast<std::uint32_t>(honour), whole.end};
  return whole;
}

}  // namespace vitagraph
