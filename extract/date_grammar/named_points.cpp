// Points that have words in them: names of months, seasons, terms, eras.
#include <array>
#include <string_view>

#include "extract/date_grammar/points.hpp"

namespace vitagraph::date_grammar {
namespace {

/// Months of the Solar Hijri calendar begin about the 21st of a Gregorian month: the first in
/// March, the eleventh in January of the next year. We give the month in which it begins.
void to_gregorian_from_persian(int& year, int& month) {
  year += 621;
  if (month == 0) return;
  month += 2;
  if (month > 12) {
    month -= 12;
    ++year;
  }
}

struct EraRow {
  char32_t first;
  char32_t second;
  int offset;  ///< year 1 of the era is offset + 1
};
constexpr std::array eras = {EraRow{U'令', U'和', 2018}, EraRow{U'平', U'成', 1988},
                             EraRow{U'昭', U'和', 1925}, EraRow{U'大', U'正', 1911},
                             EraRow{U'民', U'國', 1911}, EraRow{U'民', U'国', 1911}};

int numeral(char32_t c) {
  constexpr std::u32string_view digits = U"〇一二三四五六七八九";
  if (c == U'零') return 0;
  const std::size_t at = digits.find(c);
  return at == std::u32string_view::npos ? -1 : static_cast<int>(at);
}

}  // namespace

/// "2020 Jan", "2024, June", "2019. március 5.", "2019 m. kovo", "2015-Mar-05".
std::optional<Point> PointReader::year_month_name(std::size_t at, int year) const {
  std::size_t name = skip_year_mark(at + 1);
  if (near(name) && (is_mark(name, '.') || is_mark(name, ',') || is_mark(name, '/') ||
                     (is_dash(name) && glued(name) && glued(name + 1)))) {
    ++name;
  }
  if (!near(name) || !is_month_word(name)) return std::nullopt;
  std::size_t last = name + 1;
  if (glued(last) && is_mark(last, '.')) ++last;
  // the month of the next date: "2018, May 2019"
  if (near(skip_of(last)) && year_at(skip_of(last)) != 0) return std::nullopt;
  if (near(last) && tokens_[last].kind == TokenKind::mark && short_year_at(last).length == 2) {
    return std::nullopt;
  }
  Point point{at, last};
  point.year_first = true;
  int month = tokens_[name].info->month;
  if (tokens_[at].persian && tokens_[name].is(role_persian)) {
    year -= 621;
    to_gregorian_from_persian(year, month);
  }
  const std::size_t day = is_dash(last) && glued(last) ? last + 1 : last;
  int day_value = 0;
  if (near(day) && is_number(day, 1, 2)) {
    const bool dot = glued(day + 1) && is_mark(day + 1, '.');
    if (dot || (valid_day(tokens_[day].value) && !glued(day + 1))) {
      day_value = tokens_[day].value;
      point.last = day + (dot ? 2 : 1);
    }
  }
  set(point, year, month, day_value);
  return point;
}

/// "15 March 2019", "1st of Jan 2020", "15. März 2019", "1er mars 2019", "15-Mar-2019".
std::optional<Point> PointReader::day_month_name(std::size_t at) const {
  if (!valid_day(tokens_[at].value)) return std::nullopt;
  std::size_t next = at + 1;
  const bool ends_day = is_mark(next, '.') || is_mark(next, U'º') || is_mark(next, U'°') ||
                        is_mark(next, '/') || is_mark(next, ',') ||
                        (has(next) && tokens_[next].is(role_ordinal)) ||
                        (is_dash(next) && glued(next + 1));
  if (glued(next) && ends_day) ++next;
  if (glued(next) && is_mark(next, '.')) ++next;
  next = skip_of(next);
  if (!near(next)) return std::nullopt;
  const bool numbered = has(next) && tokens_[next].is(role_month_number);
  const Maybe rest = numbered              ? month_number_word(next)
                     : is_month_word(next) ? month_name_first(next)
                                           : Maybe{};
  if (!rest || rest->date.month == 0 || rest->date.day != 0) return std::nullopt;
  Point point = *rest;
  point.first = at;
  set(point, rest->date.year, rest->date.month, tokens_[at].value);
  return point;
}

/// "1 IX 2010", as Poles write it.
std::optional<Point> PointReader::day_roman_month(std::size_t at) const {
  if (!valid_day(tokens_[at].value) || !near(at + 1) || roman_month_at(at + 1) == 0 ||
      !near(at + 2) || glued(at + 1) || year_at(at + 2) == 0) {
    return std::nullopt;
  }
  Point point{at, skip_year_mark(at + 3)};
  set(point, year_at(at + 2), roman_month_at(at + 1), tokens_[at].value);
  return point;
}

/// "March 5th, 2019": `next` stands behind the month's name.
std::optional<Point> PointReader::day_behind_month(std::size_t at, std::size_t next) const {
  if (!near(next) || !is_number(next, 1, 2) || !valid_day(tokens_[next].value)) {
    return std::nullopt;
  }
  std::size_t behind = next + 1;
  if (glued(behind) && (tokens_[behind].is(role_ordinal) || is_mark(behind, '.'))) ++behind;
  if (near(behind) && is_mark(behind, ',')) ++behind;
  if (!near(behind) || year_at(behind) == 0) return std::nullopt;
  Point point{at, behind + 1};
  set(point, year_at(behind), tokens_[at].info->month, tokens_[next].value);
  return point;
}

/// Where the year may begin behind a month's name: "/2019", "-20", " de 2019".
std::size_t PointReader::year_behind_month(std::size_t next) const {
  if (near(next) && (is_mark(next, '/') || is_mark(next, '_') ||
                     (is_dash(next) && glued(next) && glued(next + 1)))) {
    return next + 1;
  }
  // "maj -21", as Swedes and Finns write it
  const bool swedish = near(next) && is_dash(next) && !glued(next) && glued(next + 1) &&
                       is_number(next + 1, 2, 2) && tokens_[next].value != '~' &&
                       !(near(next + 2) && is_month_word(next + 2));
  std::size_t at = swedish ? next + 1 : skip_of(next);
  if (has(at) && tokens_[at].is(role_year_mark) && near(at)) ++at;
  if (glued(at) && is_mark(at, '.') && at > next) ++at;
  return at;
}

/// "March 2019", "Mar. '19", "Jan-20", "March 5th, 2019", "setembro de 2019", "Mai/2019".
std::optional<Point> PointReader::month_name_first(std::size_t at) const {
  const int month = tokens_[at].info->month;
  std::size_t next = at + 1;
  if (glued(next) && is_mark(next, '.')) ++next;
  if (const Maybe with_day = day_behind_month(at, next)) return with_day;
  Point point{at, next};
  const std::size_t after_name = next;
  next = year_behind_month(next);
  const bool wrapped = has(next) && tokens_[next].gap == Gap::line && tokens_[next].digits == 4 &&
                       tokens_[at].end - tokens_[at].begin >= 5;
  if (!near(next) && !wrapped) return std::nullopt;
  const ShortYear year = short_year_at(next);
  if (year.year == 0) return std::nullopt;
  const bool two = year.length == 2 || tokens_[next].digits == 2;
  if (two && year.length == 1) {
    // "Jan-20" and "Jan/20" are years; "Jan 20" may be a day
    point.short_form = next == after_name || is_mark(next - 1, ',');
    if (glued(next + 1) && has(next + 1) &&
        (tokens_[next + 1].kind == TokenKind::word ||
         tokens_[next + 1].kind == TokenKind::number)) {
      return std::nullopt;
    }
  }
  point.two_digit_year = two;
  point.last = skip_year_mark(next + year.length);
  int whole_year = year.year;
  int gregorian_month = month;
  if (tokens_[at].is(role_persian)) {
    const int printed = tokens_[next].value;
    if (printed < 1300 || printed > 1450) return std::nullopt;
    whole_year = printed;
    to_gregorian_from_persian(whole_year, gregorian_month);
  }
  set(point, whole_year, gregorian_month, 0);
  return point;
}

/// "tháng 5/2019", "tháng 5 năm 2019".
std::optional<Point> PointReader::month_number_word(std::size_t at) const {
  const int month = near(at + 1) ? month_number_at(at + 1) : 0;
  if (month == 0) return std::nullopt;
  std::size_t next = at + 2;
  if (near(next) && (is_mark(next, '/') || is_mark(next, ',') || is_dash(next) ||
                     is_mark(next, '.') || tokens_[next].is(role_year_mark | role_years))) {
    ++next;
  }
  if (!near(next) || year_at(next) == 0) return std::nullopt;
  Point point{at, next + 1};
  set(point, year_at(next), month, 0);
  return point;
}

/// Takes in "/19" and "-2019" behind the year of a term: "WS 2018/19".
Point PointReader::with_year_pair(Point point) const {
  const std::size_t mark = point.last;
  if (!glued(mark) || !(is_mark(mark, '/') || is_dash(mark)) || !glued(mark + 1)) return point;
  const int year = point.date.year;
  int second = year_at(mark + 1);
  if (second == 0 && is_number(mark + 1, 2, 2))
    second = year - year % 100 + tokens_[mark + 1].value;
  if (second != year + 1) return point;
  point.until = {static_cast<std::int16_t>(second), 0, 0};
  point.last = mark + 2;
  return point;
}

/// "Summer 2013", "Summer of '18", "Spring/Summer 2019", "Fall and Spring 2020".
std::optional<Point> PointReader::season_first(std::size_t at) const {
  std::size_t next = at + 1;
  for (int more = 0; more < 2; ++more) {
    const bool joined = near(next) && (is_mark(next, '/') || is_mark(next, '&') ||
                                       is_mark(next, ',') || tokens_[next].is(role_and));
    if (!joined || !near(next + 1) || !tokens_[next + 1].is(role_season)) break;
    next += 2;
  }
  if (near(next) && tokens_[next].is(role_term)) ++next;
  next = skip_of(next);
  if (near(next) && is_dash(next) && glued(next) && glued(next + 1)) ++next;
  if (!near(next)) return std::nullopt;
  const ShortYear year = short_year_at(next);
  if (year.year == 0) return std::nullopt;
  const bool two = year.length == 2 || tokens_[next].digits == 2;
  if (two && year.length == 1 && !tokens_[at].upper) return std::nullopt;
  Point point{at, skip_year_mark(next + year.length)};
  point.term = DateTerm::season;
  point.two_digit_year = two;
  set(point, year.year, 0, 0);
  return with_year_pair(point);
}

/// "WS 2018/19", "SoSe 2020", "AY 2019-20", "semester 1, 2020", "1st semester 2019" is elsewhere.
std::optional<Point> PointReader::term_first(std::size_t at) const {
  const bool capital_needed = tokens_[at].end - tokens_[at].begin <= 2;
  if (capital_needed && !tokens_[at].upper) return std::nullopt;
  std::size_t next = at + 1;
  if (near(next) && tokens_[next].is(role_term)) ++next;
  if (near(next) && is_number(next, 1, 1)) ++next;
  if (near(next) && (is_mark(next, ',') || is_mark(next, ':'))) ++next;
  next = skip_of(next);
  if (!near(next)) return std::nullopt;
  const ShortYear year = short_year_at(next);
  if (year.year == 0) return std::nullopt;
  const bool two = year.length == 2 || tokens_[next].digits == 2;
  Point point{at, next + year.length};
  point.term = DateTerm::semester;
  point.two_digit_year = two;
  set(point, year.year, 0, 0);
  point = with_year_pair(point);
  if (two && point.until.empty() && !capital_needed && year.length == 1) return std::nullopt;
  return point;
}

/// "Q1 2020", "H2/2021", "FY20", "FY2019/20".
std::optional<Point> PointReader::quarter_first(std::size_t at) const {
  if (!tokens_[at].upper) return std::nullopt;
  const std::size_t letters = tokens_[at].end - tokens_[at].begin;
  std::size_t next = at + 1;
  if (letters == 1) {
    if (!glued(next) || !is_number(next, 1, 1) || tokens_[next].value > 4 ||
        tokens_[next].value == 0) {
      return std::nullopt;
    }
    ++next;
    if (near(next) && (is_mark(next, '/') || is_mark(next, ',') ||
                       (is_dash(next) && glued(next) && glued(next + 1)))) {
      ++next;
    }
  }
  if (!near(next)) return std::nullopt;
  const ShortYear year = short_year_at(next);
  if (year.year == 0) return std::nullopt;
  Point point{at, next + year.length};
  point.term = DateTerm::quarter;
  point.two_digit_year = year.length == 2 || tokens_[next].digits == 2;
  set(point, year.year, 0, 0);
  return with_year_pair(point);
}

/// "1Q20", "2H 2021", "1st semester 2019", "1º semestre de 2019", "1-2019" is a month.
std::optional<Point> PointReader::counted_term(std::size_t at) const {
  if (tokens_[at].value < 1 || tokens_[at].value > 8) return std::nullopt;
  std::size_t next = at + 1;
  const bool quarter = glued(next) && tokens_[next].is(role_quarter) && tokens_[next].upper;
  if (quarter) {
    ++next;
    if (!near(next)) return std::nullopt;
  } else {
    if (glued(next) && (tokens_[next].is(role_ordinal) || is_mark(next, U'º') ||
                        is_mark(next, U'°') || is_mark(next, '.') || is_mark(next, U'ª'))) {
      ++next;
    }
    if (!near(next) || !tokens_[next].is(role_term)) return std::nullopt;
    next = skip_of(next + 1);
    if (!near(next)) return std::nullopt;
  }
  const ShortYear year = short_year_at(next);
  if (year.year == 0 || (!quarter && year_at(next) == 0)) return std::nullopt;
  Point point{at, next + year.length};
  point.term = quarter ? DateTerm::quarter : DateTerm::semester;
  set(point, year.year, 0, 0);
  return with_year_pair(point);
}

/// "令和2年1月", "平成30年", "民國109年", "令和元年", "平成21  4  Example 入学" in a form's
/// columns.
std::optional<Point> PointReader::era(std::size_t at) const {
  for (const EraRow& row : eras) {
    if (!is_ideograph(at, row.first) || !is_ideograph(at + 1, row.second)) continue;
    const bool first_of_era = is_ideograph(at + 2, U'元');
    if (!near(at + 2) || (!first_of_era && !is_number(at + 2, 1, 3))) continue;
    const int year = row.offset + (first_of_era ? 1 : tokens_[at + 2].value);
    if (year < first_year || year > last_year) continue;
    if (auto point = of_era(at, at + 2, year)) {
      point->era = row.offset;
      return point;
    }
    if (tokens_[at].gap == Gap::line && is_form_month(at + 3)) {
      Point point{at, at + 4};
      set(point, year, month_number_at(at + 3), 0);
      return point;
    }
  }
  return std::nullopt;
}

/// Of a point that begins at `at` and has its number of the era at `number`.
std::optional<Point> PointReader::of_era(std::size_t at, std::size_t number, int year) const {
  const std::size_t mark = number + 1;
  if (near(mark) && is_ideograph(mark, U'年')) return ideographic(at, mark, year);
  if (!glued(mark) || !is_mark(mark, '.') || month_number_at(mark + 1) == 0) return std::nullopt;
  Point point{at, mark + 2};
  set(point, year, month_number_at(mark + 1), 0);
  return point;
}

std::optional<Point> PointReader::of_era(std::size_t at, int era) const {
  if (era == 0 || !is_number(at, 1, 3)) return std::nullopt;
  const int year = era + tokens_[at].value;
  return year < first_year || year > last_year ? std::nullopt : of_era(at, at, year);
}

/// "H28.4", "R2.1", "S63.4" in Japanese text.
std::optional<Point> PointReader::era_letter(std::size_t at) const {
  if (tokens_[at].end - tokens_[at].begin != 1 || !glued(at + 1) || !is_number(at + 1, 1, 2) ||
      !glued(at + 2) || !is_numeric_separator(at + 2) || month_number_at(at + 3) == 0 ||
      !glued(at + 3)) {
    return std::nullopt;
  }
  const char letter = text_[tokens_[at].begin];
  const int offset = letter == 'R' ? 2018 : letter == 'H' ? 1988 : letter == 'S' ? 1925 : 0;
  const int year = offset + tokens_[at + 1].value;
  if (offset == 0 || year < first_year || year > last_year) return std::nullopt;
  Point point{at, at + 4};
  set(point, year, month_number_at(at + 3), 0);
  return point;
}

/// "二〇二〇年九月".
std::optional<Point> PointReader::ideographic_numeral_year(std::size_t at) const {
  int year = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    if (!has(at + i) || tokens_[at + i].kind != TokenKind::ideograph) return std::nullopt;
    const int digit = numeral(static_cast<char32_t>(tokens_[at + i].value));
    if (digit < 0) return std::nullopt;
    year = year * 10 + digit;
  }
  if (!is_ideograph(at + 4, U'年') || year < first_year || year > last_year) return std::nullopt;
  Point point{at, at + 5};
  int month = 0;
  std::size_t next = at + 5;
  for (; has(next) && next < at + 8 && tokens_[next].kind == TokenKind::ideograph; ++next) {
    const auto c = static_cast<char32_t>(tokens_[next].value);
    if (c == U'月') break;
    const int digit = c == U'十' ? 10 : numeral(c);
    if (digit < 0) break;
    month += digit;
  }
  const bool printed = is_ideograph(next, U'月') && valid_month(month);
  if (printed) point.last = next + 1;
  set(point, year, printed ? month : 0, 0);
  return point;
}

std::optional<Point> PointReader::apostrophe_year(std::size_t at) const {
  const ShortYear year = short_year_at(at);
  if (year.length != 2 || year.year == 0) return std::nullopt;
  if (glued(at + 2) && has(at + 2) && tokens_[at + 2].kind == TokenKind::word) return std::nullopt;
  Point point{at, at + 2};
  point.bare_year = true;
  const bool behind_acronym = at > 0 && glued(at) && tokens_[at - 1].kind == TokenKind::word &&
                              tokens_[at - 1].upper &&
                              tokens_[at - 1].end - tokens_[at - 1].begin >= 3;
  point.short_form = !behind_acronym;  // "ICML'19"
  point.two_digit_year = true;
  set(point, year.year, 0, 0);
  return point;
}

/// "1990s", "1990's", "1990er".
std::optional<Point> PointReader::decade(std::size_t at, int year) const {
  if (year % 10 != 0) return std::nullopt;
  std::size_t next = at + 1;
  if (glued(next) && (is_mark(next, '\'') || is_mark(next, U'’'))) ++next;
  if (!glued(next) || tokens_[next].kind != TokenKind::word) return std::nullopt;
  const std::string_view word =
      text_.substr(tokens_[next].begin, tokens_[next].end - tokens_[next].begin);
  if (word != "s" && word != "er") return std::nullopt;
  Point point{at, next + 1};
  point.term = DateTerm::decade;
  set(point, year, 0, 0);
  point.until = {static_cast<std::int16_t>(year + 9), 0, 0};
  return point;
}

/// "20XX", "19xx".
std::optional<Point> PointReader::placeholder(std::size_t at) const {
  if (!is_number(at, 2, 2) || (tokens_[at].value != 20 && tokens_[at].value != 19)) {
    return std::nullopt;
  }
  if (!glued(at + 1) || tokens_[at + 1].kind != TokenKind::word) return std::nullopt;
  const std::string_view word =
      text_.substr(tokens_[at + 1].begin, tokens_[at + 1].end - tokens_[at + 1].begin);
  if (word != "XX" && word != "xx" && word != "YY") return std::nullopt;
  Point point{at, at + 2};
  point.placeholder = true;
  return point;
}

}  // namespace vitagraph::date_grammar
