#include "extract/find/careers/lone_grades.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Classes and honours as a whole piece, folded; sorted.
constexpr std::array<std::string_view, 118> classes = {"1st class",
                                                       "1st class honors",
                                                       "1st class honours",
                                                       "1st division",
                                                       "2nd class honours",
                                                       "2nd class lower",
                                                       "2nd class lower division",
                                                       "2nd class upper",
                                                       "2nd class upper division",
                                                       "2nd division",
                                                       "3rd division",
                                                       "avec distinction",
                                                       "avec grande distinction",
                                                       "bardzo dobry",
                                                       "bolum birincisi",
                                                       "class valedictorian",
                                                       "com distincao",
                                                       "com louvor",
                                                       "commendation",
                                                       "con distincion",
                                                       "con distincion maxima",
                                                       "con honores",
                                                       "con lode",
                                                       "con mencion honorifica",
                                                       "cum laude",
                                                       "cum laude afgestudeerd",
                                                       "distincao",
                                                       "distincion maxima",
                                                       "distinction",
                                                       "distinction and gold medal",
                                                       "double first",
                                                       "dyplom z wyroznieniem",
                                                       "fakulte birincisi",
                                                       "first",
                                                       "first class",
                                                       "first class distinction",
                                                       "first class honors",
                                                       "first class honours",
                                                       "first class hons",
                                                       "first class with distinction",
                                                       "first division",
                                                       "gold medal",
                                                       "gold medalist",
                                                       "gold medallist",
                                                       "grande distinction",
                                                       "great distinction",
                                                       "grootste onderscheiding",
                                                       "grote onderscheiding",
                                                       "high distinction",
                                                       "high honors",
                                                       "high honours",
                                                       "highest distinction",
                                                       "highest honors",
                                                       "highest honours",
                                                       "la plus grande distinction",
                                                       "louvor",
                                                       "lower second",
                                                       "lower second class",
                                                       "lower second class honours",
                                                       "magna cum laude",
                                                       "matricula de honor",
                                                       "med utmarkelse",
                                                       "mencion honorifica",
                                                       "merit",
                                                       "met grote onderscheiding",
                                                       "met onderscheiding",
                                                       "mit auszeichnung",
                                                       "okul birincisi",
                                                       "onderscheiding",
                                                       "onur derecesi",
                                                       "pass with distinction",
                                                       "pass with merit",
                                                       "passed with distinction",
                                                       "premio extraordinario",
                                                       "s vyznamenanim",
                                                       "salutatorian",
                                                       "second class",
                                                       "second class honors",
                                                       "second class honors upper division",
                                                       "second class honours",
                                                       "second class honours lower division",
                                                       "second class honours upper division",
                                                       "second class lower",
                                                       "second class lower division",
                                                       "second class upper",
                                                       "second class upper division",
                                                       "second division",
                                                       "silver medal",
                                                       "sobresaliente",
                                                       "sobresaliente cum laude",
                                                       "summa cum laude",
                                                       "third class honours",
                                                       "third division",
                                                       "upper second",
                                                       "upper second class",
                                                       "upper second class honors",
                                                       "upper second class honours",
                                                       "val godkand",
                                                       "valedictorian",
                                                       "vollbefriedigend",
                                                       "with commendation",
                                                       "with distinction",
                                                       "with great distinction",
                                                       "with high distinction",
                                                       "with high honors",
                                                       "with high honours",
                                                       "with highest honors",
                                                       "with highest honours",
                                                       "with merit",
                                                       "yuksek onur derecesi",
                                                       "z wyroznieniem",
                                                       "диплом с отличием",
                                                       "з відзнакою",
                                                       "золота медаль",
                                                       "золотая медаль",
                                                       "красныи диплом",
                                                       "с отличием",
                                                       "серебряная медаль"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Number {
  std::size_t end = 0;  ///< 0 = there is none
  double value = 0;
  bool decimal = false;
};

/// "17", "9.61", "17,5".
Number number_at(std::string_view text, std::size_t at) {
  Number number;
  double unit = 1;
  std::size_t i = at;
  for (; i < text.size(); ++i) {
    const bool point = (text[i] == '.' || text[i] == ',') && !number.decimal && i > at &&
                       i + 1 < text.size() && is_digit(text[i + 1]);
    if (!point && !is_digit(text[i])) break;
    if (point) {
      number.decimal = true;
      continue;
    }
    if (number.decimal) unit /= 10;
    number.value = number.decimal ? number.value + unit * (text[i] - '0')
                                  : number.value * 10 + (text[i] - '0');
  }
  if (i > at && i - at <= 6) number.end = i;
  return number;
}

/// "9.61/10", "17/20", "91.4%", "16 valores", "36 points".
bool is_number_with_scale(std::string_view text) {
  const Number number = number_at(text, 0);
  if (number.end == 0) return false;
  std::string_view rest = text.substr(number.end);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  if (rest == "%") return number.value >= 40 && number.value <= 100;
  if (rest == "valores") return number.value >= 10 && number.value <= 20;
  if (rest == "points" || rest == "pts") return number.value >= 24 && number.value <= 700;
  if (!rest.starts_with('/')) return false;
  rest.remove_prefix(1);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  const Number scale = number_at(rest, 0);
  if (scale.end != rest.size() || scale.end == 0 || number.value > scale.value) return false;
  constexpr std::array<double, 4> large = {20, 30, 100, 110};
  constexpr std::array<double, 7> small = {4, 4.3, 4.33, 4.5, 5, 7, 10};
  if (std::ranges::find(large, scale.value) != large.end()) return number.value * 3 >= scale.value;
  return number.decimal && std::ranges::any_of(small, [&](double each) {
           return each > scale.value - 0.001 && each < scale.value + 0.001;
         });
}

/// "A-", "B+", "2:1": two or three signs that mean nothing else.
bool is_sign(std::string_view text) {
  if (text == "2:1" || text == "2:2") return true;
  return text.size() == 2 && text[0] >= 'A' && text[0] <= 'D' && (text[1] == '+' || text[1] == '-');
}

bool is_whole_grade(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() < 2 || text.size() > longest) return false;
  if (is_sign(text) || is_number_with_scale(text)) return true;
  return std::ranges::binary_search(classes, std::string_view(fold_words(text)));
}

/// The length of a mark that ends a piece, or 0.
std::size_t mark_at(std::string_view text, std::size_t at) {
  if (text[at] == ',' && at > 0 && at + 1 < text.size() && is_digit(text[at - 1]) &&
      is_digit(text[at + 1])) {
    return 0;
  }
  for (const std::string_view mark :
       {",", ";", "(", ")", "|", "\t", " - ", " – ", " — ", "·", ": "}) {
    if (text.substr(at).starts_with(mark)) return mark.size();
  }
  return 0;
}

}  // namespace

std::optional<Span> lone_grade(std::string_view line) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t mark = at < line.size() ? mark_at(line, at) : 1;
    if (mark == 0) {
      ++at;
      continue;
    }
    const Span piece = trim_marks(
        line, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)}, "*", ".*");
    if (is_whole_grade(line.substr(piece.begin, piece.size()))) return piece;
    at += mark;
    begin = at;
  }
  return std::nullopt;
}

}  // namespace vitagraph
