#include "extract/date_grammar/points.hpp"

#include <algorithm>
#include <array>

namespace vitagraph::date_grammar {

namespace {

/// か of "か月" and the like, behind which a number counts months.
bool is_counter(const Token& token) {
  constexpr std::u32string_view counters = U"かヶケカ個个ヵ";
  return token.kind == TokenKind::ideograph &&
         counters.find(static_cast<char32_t>(token.value)) != std::u32string_view::npos;
}

bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Letters of Thai are E0 B8 80 to E0 B9 BF.
bool has_thai(std::string_view text) { return holds(text, "\xE0\xB8"); }

// Kana are E3 81 80 to E3 83 BF.
bool has_kana(std::string_view text) {
  return holds(text, "\xE3\x81") || holds(text, "\xE3\x82") || holds(text, "\xE3\x83") ||
         holds(text, "～");
}

// Hangul syllables are EA B0 80 to ED 9E A3.
bool has_hangul(std::string_view text) {
  return holds(text, "\xEB") || holds(text, "\xEC") || holds(text, "\xED");
}

}  // namespace

PointReader::PointReader(std::string_view text, const std::vector<Token>& tokens,
                         const DateHabits& habits)
    : text_(text),
      tokens_(tokens),
      habits_(habits),
      thai_(has_thai(text)),
      japanese_(has_kana(text)),
      korean_(has_hangul(text)) {}

int PointReader::year_of_two(int value) {
  if (value < 0 || value > 99) return 0;
  return value <= 39 ? 2000 + value : value >= 50 ? 1900 + value : 0;
}

bool PointReader::is_number(std::size_t at, int digits_from, int digits_to) const {
  return has(at) && tokens_[at].kind == TokenKind::number && tokens_[at].digits >= digits_from &&
         tokens_[at].digits <= digits_to;
}

bool PointReader::is_ideograph(std::size_t at, char32_t character) const {
  return has(at) && tokens_[at].kind == TokenKind::ideograph &&
         tokens_[at].value == static_cast<std::int32_t>(character);
}

int PointReader::year_at(std::size_t at) const {
  if (!is_number(at, 4, 4)) return 0;
  const int value = tokens_[at].value;
  if (tokens_[at].persian && value >= 1300 && value <= 1450) return value + 621;
  if (thai_ && value >= 2443 && value <= 2602) return value - 543;
  return value >= first_year && value <= last_year ? value : 0;
}

PointReader::ShortYear PointReader::short_year_at(std::size_t at) const {
  if (!has(at)) return {};
  if (const int year = year_at(at); year != 0) return {year, 1};
  const bool apostrophe = is_mark(at, '\'') || is_mark(at, U'’') || is_mark(at, U'‘') ||
                          is_mark(at, '`') || is_mark(at, U'´');
  if (apostrophe && glued(at + 1) && is_number(at + 1, 2, 2)) {
    return {year_of_two(tokens_[at + 1].value), 2};
  }
  if (is_number(at, 2, 2)) return {year_of_two(tokens_[at].value), 1};
  return {};
}

bool PointReader::is_month_word(std::size_t at) const {
  if (!has(at) || tokens_[at].kind != TokenKind::word || !tokens_[at].is(role_month)) return false;
  if (!tokens_[at].is(role_weak) || tokens_[at].upper) return true;
  const bool marked = is_mark(at + 1, '.') || is_mark(at + 1, '/') ||
                      (near(at + 1) && short_year_at(at + 1).length == 2);
  const bool of = has(at + 1) && tokens_[at + 1].is(role_of);
  const bool begins =
      at == 0 || tokens_[at].gap >= Gap::wide || tokens_[at - 1].kind != TokenKind::word;
  return marked || of || begins;
}

int PointReader::month_number_at(std::size_t at) const {
  if (!is_number(at, 1, 2)) return 0;
  return valid_month(tokens_[at].value) ? tokens_[at].value : 0;
}

int PointReader::roman_month_at(std::size_t at) const {
  if (!has(at) || tokens_[at].kind != TokenKind::word) return 0;
  constexpr std::size_t longest = 4;
  const char first = text_[tokens_[at].begin];
  if (first != 'I' && first != 'V' && first != 'X') return 0;
  if (tokens_[at].end - tokens_[at].begin > longest) return 0;
  static constexpr std::array<std::string_view, 12> romans = {
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
  const std::string_view word =
      text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin);
  const auto found = std::find(romans.begin(), romans.end(), word);
  return found == romans.end() ? 0 : static_cast<int>(found - romans.begin()) + 1;
}

bool PointReader::is_numeric_separator(std::size_t at) const {
  return is_mark(at, '/') || is_mark(at, '.') || is_mark(at, U'．') || is_mark(at, U'／') ||
         (is_dash(at) && tokens_[at].value != '~');
}

/// Past "г.", "року", "m." behind a year.
std::size_t PointReader::skip_year_mark(std::size_t at) const {
  if (!near(at) || !tokens_[at].is(role_year_mark)) return at;
  return glued(at + 1) && is_mark(at + 1, '.') ? at + 2 : at + 1;
}

/// Past "of", "de", "d'", "," and the like between the parts of a date.
std::size_t PointReader::skip_of(std::size_t at) const {
  if (is_mark(at, ',') && near(at)) return at + 1;
  if (near(at) && has(at) && tokens_[at].is(role_of)) {
    const bool apostrophe = is_mark(at + 1, '\'') || is_mark(at + 1, U'’');
    return apostrophe ? at + 2 : at + 1;
  }
  return at;
}

void PointReader::set(Point& point, int year, int month, int day) {
  point.date = {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                static_cast<std::uint8_t>(day)};
  if (day != 0 && year != 0 && !PartialDate::parse(point.date.text())) point.date.day = 0;
}

std::optional<Point> PointReader::full(std::size_t at) const {
  if (!has(at)) return std::nullopt;
  const Token& token = tokens_[at];
  if (token.kind == TokenKind::number) {
    Maybe found = placeholder(at);
    if (!found) found = token.digits == 4 ? year_first(at) : number_first(at);
    return found;
  }
  if (token.kind == TokenKind::mark) return apostrophe_year(at);
  if (token.kind == TokenKind::ideograph) {
    Maybe found = era(at);
    return found ? found : ideographic_numeral_year(at);
  }
  if (token.kind != TokenKind::word) return std::nullopt;
  Maybe found;
  if (is_month_word(at)) found = month_name_first(at);
  if (!found && token.is(role_month_number)) found = month_number_word(at);
  if (!found && token.is(role_season)) found = season_first(at);
  if (!found && japanese_ && token.upper) found = era_letter(at);
  if (!found && token.is(role_term)) found = term_first(at);
  if (!found && token.is(role_quarter)) found = quarter_first(at);
  if (!found && token.upper && roman_month_at(at) != 0) found = roman_month_year(at);
  if (!found && token.is(role_year_mark) && near(at + 1) && year_at(at + 1) != 0 &&
      token.end - token.begin > 2) {
    Point point{at, at + 2};
    set(point, year_at(at + 1), 0, 0);
    found = point;
  }
  return found;
}

/// "XI.2019", "XI/2019"; "XI 2019" only in pairs, for "World War II 1945" is none.
std::optional<Point> PointReader::roman_month_year(std::size_t at) const {
  const bool marked = glued(at + 1) && is_numeric_separator(at + 1);
  const std::size_t year = marked ? at + 2 : at + 1;
  if (!near(year) || year_at(year) == 0) return std::nullopt;
  Point point{at, year + 1};
  point.pairs_only = !marked;
  set(point, year_at(year), roman_month_at(at), 0);
  return point;
}

/// A year and what may follow it.
std::optional<Point> PointReader::year_first(std::size_t at) const {
  const int year = year_at(at);
  if (year == 0) return std::nullopt;
  for (const char32_t mark : {U'年', U'년'}) {
    if (near(at + 1) && is_ideograph(at + 1, mark)) return ideographic(at, at + 1, year);
  }
  Maybe found = decade(at, year);
  if (!found) found = numeric_year_first(at, year);
  if (!found) found = year_month_name(at, year);
  if (!found) found = year_term(at, year);
  if (found) return found;
  Point point{at, skip_year_mark(at + 1)};
  point.bare_year = true;
  set(point, year, 0, 0);
  return point;
}

/// "2020 Q1", "2020-H2", "2020 Fall", "2021  4  Example 入社".
std::optional<Point> PointReader::year_term(std::size_t at, int year) const {
  std::size_t term = at + 1;
  if (glued(term) && (is_dash(term) || is_mark(term, '/'))) ++term;
  Point point{at, at + 2};
  int month = 0;
  if (near(term) && tokens_[term].is(role_quarter) && glued(term + 1) &&
      is_number(term + 1, 1, 1) && !glued(term + 2)) {
    point.last = term + 2;
    point.term = DateTerm::quarter;
  } else if (near(at + 1) && tokens_[at + 1].is(role_season) &&
             !(near(at + 2) && short_year_at(at + 2).year != 0) &&
             (tokens_[at + 1].upper || !near(at + 2) || tokens_[at + 2].kind != TokenKind::word)) {
    point.term = DateTerm::season;
  } else if (in_form_columns(at)) {
    month = tokens_[at + 1].value;
  } else {
    return std::nullopt;
  }
  set(point, year, month, 0);
  return point;
}

/// "2021  4  …" at the begin of a line: the columns of a Japanese form.
bool PointReader::in_form_columns(std::size_t at) const {
  return tokens_[at].gap == Gap::line && is_form_month(at + 1);
}

/// The narrow column of the month: a number with blanks around it, before the words of the row.
bool PointReader::is_form_month(std::size_t at) const {
  const auto apart = [&](std::size_t i) {
    return has(i) && tokens_[i].gap != Gap::none && tokens_[i].gap != Gap::line;
  };
  if (month_number_at(at) == 0 || !apart(at) || !apart(at + 1)) return false;
  const bool in_cells = tokens_[at].gap == Gap::wide && tokens_[at + 1].gap == Gap::wide;
  return tokens_[at + 1].kind == TokenKind::ideograph ||
         (japanese_ && in_cells && tokens_[at + 1].kind == TokenKind::word);
}

/// "2020年1月5日", "2020년 1월", "2020年度", "2020年春".
std::optional<Point> PointReader::ideographic(std::size_t at, std::size_t year_mark,
                                              int year) const {
  Point point{at, year_mark + 1};
  point.year_first = true;
  int month = 0;
  int day = 0;
  const std::size_t next = skip_same_year(year_mark + 1);
  const bool in_cells = has(next) && tokens_[at].gap == Gap::line && tokens_[next].gap == Gap::wide;
  const bool month_alone =
      (near(next) || in_cells) && month_number_at(next) != 0 &&
      (!has(next + 1) || (tokens_[next + 1].gap != Gap::none && !is_counter(tokens_[next + 1])));
  if (near(next) && month_number_at(next) != 0 && near(next + 1) &&
      (is_ideograph(next + 1, U'月') || is_ideograph(next + 1, U'월'))) {
    month = month_number_at(next);
    point.last = next + 2;
    if (near(next + 2) && is_number(next + 2, 1, 2) && near(next + 3) &&
        (is_ideograph(next + 3, U'日') || is_ideograph(next + 3, U'일') ||
         is_ideograph(next + 3, U'号'))) {
      day = tokens_[next + 2].value;
      point.last = next + 4;
    }
  } else if (month_alone && (tokens_[at].gap == Gap::line || next != year_mark + 1 ||
                             is_dash(at - 1) || is_ideograph(at - 1, U'至'))) {
    month = month_number_at(next);  // the narrow column of a form, without its 月
    point.last = next + 1;
  } else {
    for (const char32_t season : {U'春', U'夏', U'秋', U'冬', U'봄', U'度'}) {
      if (near(next) && is_ideograph(next, season)) point.last = next + 1;
    }
  }
  set(point, year, month, valid_day(day) ? day : 0);
  return point;
}

/// Past the year in brackets that says the same in the other calendar: "平成22年（2010年）4月".
std::size_t PointReader::skip_same_year(std::size_t at) const {
  if (!near(at) || !(is_mark(at, '(') || is_mark(at, U'（'))) return at;
  std::size_t close = at + 1;
  bool year = false;
  while (has(close) && close < at + 6 && !is_mark(close, ')') && !is_mark(close, U'）')) {
    year = year || is_ideograph(close, U'年');
    ++close;
  }
  const bool month =
      month_number_at(close + 1) != 0 && glued(close + 1) && is_ideograph(close + 2, U'月');
  return year && month ? close + 1 : at;
}

/// "2022. 3 ~ 2023. 5" of Korean: the month behind a full stop and a blank.
std::optional<Point> PointReader::spaced_korean_month(std::size_t at, int year) const {
  const std::size_t month = at + 2;
  if (!korean_ || !is_mark(at + 1, '.') || glued(month) || !near(month)) return std::nullopt;
  const bool free =
      !glued(month + 1) || is_dash(month + 1) || is_mark(month + 1, ')') || is_mark(month + 1, ',');
  const bool latin = near(month + 1) && tokens_[month + 1].kind == TokenKind::word;
  if (month_number_at(month) == 0 || !free || latin) return std::nullopt;
  Point point{at, month + 1};
  point.year_first = true;
  set(point, year, month_number_at(month), 0);
  return point;
}

/// "2005–09": does the dash join two years? Nobody prints months behind a long dash; behind a
/// hyphen the document's habits decide.
bool PointReader::is_span_of_years(std::size_t at, int year) const {
  const Token& mark = tokens_[at + 1];
  const Token& second = tokens_[at + 2];
  const int expanded = year - year % 100 + second.value;
  if (!is_dash(at + 1) || second.digits != 2 || expanded <= year) return false;
  const bool long_dash = mark.value != '-' && mark.value != 0x2010 && mark.value != 0x2011;
  if (long_dash) return !habits_.long_dash_months;
  return habits_.hyphen_years || !habits_.hyphen_months;
}

/// "2020-01-15", "2020/1", "2020.01", "2020. 1. 5."
std::optional<Point> PointReader::numeric_year_first(std::size_t at, int year) const {
  const std::size_t mark = at + 1;
  if (!glued(mark) || !is_numeric_separator(mark) || !is_number(mark + 1, 1, 2)) {
    return std::nullopt;
  }
  const bool dot = is_mark(mark, '.');
  const int month = month_number_at(mark + 1);
  const std::size_t second = mark + 2;
  const bool same_mark =
      glued(second) && is_numeric_separator(second) && tokens_[second].value == tokens_[mark].value;
  const bool spaced = dot && near(mark + 1) && same_mark;
  if (month == 0) return std::nullopt;
  if (!glued(mark + 1) && !spaced) return spaced_korean_month(at, year);
  Point point{at, mark + 2};
  point.year_first = true;
  if (same_mark && near(second + 1) && is_number(second + 1, 1, 2) &&
      (glued(second + 1) || spaced) && valid_day(tokens_[second + 1].value) &&
      year_at(second + 1) == 0) {
    point.last = second + 2;
    if (spaced && glued(point.last) && is_mark(point.last, '.')) ++point.last;
    set(point, year, month, tokens_[second + 1].value);
    return point;
  }
  // "2020. 1." of Korean, also before a dash: "2020. 1.~2021. 3."
  if (same_mark && dot && (!glued(second + 1) || is_dash(second + 1))) ++point.last;
  // "2019-21" and "2019/20" are two years; "2010-11" may be either.
  const int expanded = year - year % 100 + tokens_[mark + 1].value;
  const bool two_digits = tokens_[mark + 1].digits == 2;
  const std::size_t slash = near(second) && is_mark(second, '/') ? second + 1 : 0;
  if (is_dash(mark) && two_digits && slash != 0 && near(slash) && year_at(slash) >= year &&
      glued(slash + 1) && is_dash(slash + 1) && is_number(slash + 2, 2, 2)) {
    set(point, year, month, 0);  // "2010-11/2011-01", an interval of ISO 8601
    return point;
  }
  const bool behind_interval = at >= 4 && is_mark(at - 1, '/') && is_number(at - 2, 2, 2) &&
                               is_dash(at - 3) && glued(at - 2) && year_at(at - 4) != 0;
  if (behind_interval && is_dash(mark) && two_digits) {
    set(point, year, month, 0);
    return point;
  }
  if (is_span_of_years(at, year)) return std::nullopt;
  if (is_mark(mark, '/') && two_digits && expanded == year + 1 && !habits_.slash_months) {
    return std::nullopt;
  }
  set(point, year, month, 0);
  return point;
}

/// One or two digits (or an ordinal, or "1Q20") first.
std::optional<Point> PointReader::number_first(std::size_t at) const {
  if (!is_number(at, 1, 2)) return std::nullopt;
  if (Maybe found = day_month_year(at)) return found;
  if (Maybe found = day_month_name(at)) return found;
  if (Maybe found = day_roman_month(at)) return found;
  if (Maybe found = month_year_numeric(at)) return found;
  return counted_term(at);
}

/// "15/03/2019", "05.06.19", "15. 03. 2019", "05.IX.2018".
std::optional<Point> PointReader::day_month_year(std::size_t at) const {
  const std::size_t mark = at + 1;
  if (!glued(mark) || !is_numeric_separator(mark)) return std::nullopt;
  const std::size_t middle = mark + 1;
  const std::size_t mark2 = middle + 1;
  const bool spaced = is_mark(mark, '.');
  if (!(spaced ? near(middle) : glued(middle)) || !glued(mark2) || !is_numeric_separator(mark2) ||
      tokens_[mark2].value != tokens_[mark].value ||
      !(spaced ? near(mark2 + 1) : glued(mark2 + 1))) {
    return std::nullopt;
  }
  const ShortYear year = short_year_at(mark2 + 1);
  if (year.year == 0 || year.length != 1) return std::nullopt;
  Point point{at, mark2 + 2};
  point.two_digit_year = tokens_[mark2 + 1].digits == 2;
  point.last = skip_year_mark(point.last);
  const int first = tokens_[at].value;
  if (const int roman = roman_month_at(middle); roman != 0 && valid_day(first)) {
    set(point, year.year, roman, first);
    return point;
  }
  if (!is_number(middle, 1, 2)) return std::nullopt;
  const int second = tokens_[middle].value;
  const bool day_first_possible = valid_day(first) && valid_month(second);
  const bool month_first_possible = valid_month(first) && valid_day(second);
  if (!day_first_possible && !month_first_possible) return std::nullopt;
  bool day_first = !month_first_possible;
  if (day_first_possible && month_first_possible && first != second) {
    // Dots and hyphens print the day first everywhere; slashes differ by country.
    point.ambiguous = habits_.order == DayMonthOrder::unknown && is_mark(mark, '/');
    day_first = habits_.order == DayMonthOrder::day_first ||
                (habits_.order == DayMonthOrder::unknown && !is_mark(mark, '/'));
  }
  set(point, year.year, day_first ? second : first, day_first ? first : second);
  return point;
}

/// "01/2011", "1.2020", "06-2019", "10 2023", "01/20", "I/2020" is elsewhere.
std::optional<Point> PointReader::month_year_numeric(std::size_t at) const {
  const int month = month_number_at(at);
  if (month == 0) return std::nullopt;
  std::size_t next = at + 1;
  const bool marked = near(next) && is_numeric_separator(next) && near(next + 1) &&
                      (glued(next) == glued(next + 1) || is_mark(next, '.') ||
                       (is_dash(next) && glued(next) && tokens_[at].digits == 2));
  if (marked) {
    ++next;
    const bool spaced = !glued(next);
    if (spaced && is_dash(next - 1) && !glued(next - 1)) return std::nullopt;
    if (const int year = year_at(next); year != 0) {
      if (spaced && tokens_[at].digits == 1 && is_mark(next - 1, '.')) return std::nullopt;
      Point point{at, skip_year_mark(next + 1)};
      set(point, year, month, 0);
      return point;
    }
    const bool long_enough = tokens_[at].digits == 2 ||
                             (is_mark(next - 1, '/') && has(next) && tokens_[next].value > 12);
    if (!spaced && is_number(next, 2, 2) && long_enough && !is_dash(next - 1)) {
      const int year = year_of_two(tokens_[next].value);
      if (year == 0) return std::nullopt;
      Point point{at, next + 1};
      point.pairs_only = tokens_[at].digits == 1;
      point.short_form = true;
      point.two_digit_year = true;
      set(point, year, month, 0);
      return point;
    }
    const bool apostrophe = !spaced && has(next) && tokens_[next].kind == TokenKind::mark;
    if (apostrophe && short_year_at(next).year != 0) {
      Point point{at, next + 2};
      point.two_digit_year = true;
      set(point, short_year_at(next).year, month, 0);
      return point;
    }
    return std::nullopt;
  }
  if (tokens_[at].digits == 2 && near(next) && year_at(next) != 0 && tokens_[at].gap != Gap::none) {
    const bool behind_word =
        at > 0 && tokens_[at].gap == Gap::blank &&
        (tokens_[at - 1].kind == TokenKind::word || tokens_[at - 1].kind == TokenKind::number);
    Point point{at, next + 1};
    point.short_form = behind_word;
    set(point, year_at(next), month, 0);
    return point;
  }
  return std::nullopt;
}

std::optional<Point> PointReader::part(std::size_t at) const {
  if (!has(at)) return std::nullopt;
  const Token& token = tokens_[at];
  if (token.kind == TokenKind::number) return number_part(at);
  if (token.kind != TokenKind::word) return std::nullopt;
  Point point{at, at + 1};
  if (is_month_word(at)) {
    if (glued(at + 1) && is_mark(at + 1, '.')) ++point.last;
    point.date.month = token.info->month;
    if (near(point.last) && is_number(point.last, 1, 2) && valid_day(tokens_[point.last].value)) {
      point.date.day = static_cast<std::uint8_t>(tokens_[point.last].value);
      ++point.last;
      if (glued(point.last) && tokens_[point.last].is(role_ordinal)) ++point.last;
    }
  } else if (token.is(role_season) && token.upper) {
    point.term = DateTerm::season;
  } else if (const int roman = roman_month_at(at); roman != 0) {
    point.date.month = static_cast<std::uint8_t>(roman);
  } else {
    return std::nullopt;
  }
  return point;
}

/// "3月", "05.03.", "5 May", or a number alone: what that is (day or month) its partner says.
std::optional<Point> PointReader::number_part(std::size_t at) const {
  if (!is_number(at, 1, 2) || !valid_day(tokens_[at].value)) return std::nullopt;
  const auto value = static_cast<std::uint8_t>(tokens_[at].value);
  Point point{at, at + 1};
  if (near(at + 1) && (is_ideograph(at + 1, U'月') || is_ideograph(at + 1, U'월'))) {
    if (!valid_month(value)) return std::nullopt;
    point.date.month = value;
    ++point.last;
    return point;
  }
  point.date.day = value;
  if (glued(at + 1) && is_mark(at + 1, '.') && glued(at + 2) && month_number_at(at + 2) != 0) {
    point.date.month = static_cast<std::uint8_t>(month_number_at(at + 2));
    point.last = at + 3;
    if (glued(point.last) && is_mark(point.last, '.')) ++point.last;
    return point;
  }
  std::size_t next = at + 1;
  if (glued(next) && (is_mark(next, '.') || is_mark(next, '/') || tokens_[next].is(role_ordinal))) {
    ++next;
  }
  next = skip_of(next);
  if (near(next) && is_month_word(next)) {
    point.date.month = tokens_[next].info->month;
    point.last = next + 1;
    if (glued(point.last) && is_mark(point.last, '.')) ++point.last;
    return point;
  }
  if (glued(at + 1) && (is_mark(at + 1, '.') || is_mark(at + 1, '/'))) ++point.last;
  return point;
}

}  // namespace vitagraph::date_grammar
