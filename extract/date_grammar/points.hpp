// One date: the forms of a point in time, without the periods made of two.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/date_grammar/tokens.hpp"

namespace vitagraph::date_grammar {

constexpr int first_year = 1900;  ///< numbers before and after are no years of a life's work
constexpr int last_year = 2059;
constexpr bool valid_month(int month) { return month >= 1 && month <= 12; }
constexpr bool valid_day(int day) { return day >= 1 && day <= 31; }

/// A date read from tokens [first, last). Of "WS 2018/19" and "1990s" `until` is the later year.
/// Without a year (`date.year` 0) it is a part that needs the year of its partner: "Jan" of
/// "Jan - Mar 2020".
struct Point {
  std::size_t first = 0;
  std::size_t last = 0;
  PartialDate date = {};
  PartialDate until = {};
  DateTerm term = DateTerm::none;
  bool ambiguous = false;
  bool two_digit_year = false;
  bool placeholder = false;
  bool year_first = false;  ///< printed "2018.09", "2014 Feb": a partner may give a month alone
  bool bare_year = false;   ///< nothing but a year: the context must not speak against it
  bool pairs_only = false;  ///< "1/19", "X 2015": believed only beside another such, or "present"
  bool short_form = false;  ///< "01/20", "'16": believed only in a period or alone
  int era = 0;              ///< of "平成21年": what is added to its years; a partner may lack it
};

/// Reads points at a token. Keeps references to what it is given.
class PointReader {
 public:
  PointReader(std::string_view text, const std::vector<Token>& tokens, const DateHabits& habits);

  /// A date with its year, the longest that starts at token `at`.
  std::optional<Point> full(std::size_t at) const;
  /// A month, day or season without a year: "Jan", "5 May", "Spring", "03".
  std::optional<Point> part(std::size_t at) const;
  /// "25年3月", "104.6" behind a point of that era (`Point::era`).
  std::optional<Point> of_era(std::size_t at, int era) const;

  /// The year that a number of two digits means: 00-39 -> 20xx, 50-99 -> 19xx; 0 = none.
  static int year_of_two(int value);
  /// 4 digits that are a year in this text (Buddhist and Persian years converted); 0 = none.
  int year_at(std::size_t at) const;
  /// Also "'16", "16": the year and how many tokens it takes.
  struct ShortYear {
    int year = 0;
    std::size_t length = 0;
  };
  ShortYear short_year_at(std::size_t at) const;

  bool has(std::size_t at) const { return at < tokens_.size(); }
  /// Token `at` follows the one before without a gap, or (near) with a blank at most.
  bool glued(std::size_t at) const { return has(at) && tokens_[at].gap == Gap::none; }
  bool near(std::size_t at) const { return has(at) && tokens_[at].gap <= Gap::blank; }
  bool is_mark(std::size_t at, char32_t character) const {
    return has(at) && tokens_[at].is_mark(static_cast<std::int32_t>(character));
  }
  bool is_number(std::size_t at, int digits_from, int digits_to) const;
  bool is_dash(std::size_t at) const { return has(at) && tokens_[at].kind == TokenKind::dash; }
  bool is_ideograph(std::size_t at, char32_t character) const;
  /// A month by its name; cares for words that are also everyday words.
  bool is_month_word(std::size_t at) const;

 private:
  using Maybe = std::optional<Point>;
  Maybe year_first(std::size_t at) const;
  Maybe year_month_name(std::size_t at, int year) const;
  Maybe year_term(std::size_t at, int year) const;
  bool in_form_columns(std::size_t at) const;
  bool is_form_month(std::size_t at) const;
  Maybe number_part(std::size_t at) const;
  Maybe roman_month_year(std::size_t at) const;
  Maybe era_letter(std::size_t at) const;
  Maybe ideographic(std::size_t at, std::size_t year_mark, int year) const;
  Maybe numeric_year_first(std::size_t at, int year) const;
  Maybe spaced_korean_month(std::size_t at, int year) const;
  bool is_span_of_years(std::size_t at, int year) const;
  std::size_t skip_same_year(std::size_t at) const;
  Maybe number_first(std::size_t at) const;
  Maybe day_month_year(std::size_t at) const;
  Maybe month_year_numeric(std::size_t at) const;
  Maybe day_month_name(std::size_t at) const;
  Maybe day_roman_month(std::size_t at) const;
  Maybe month_name_first(std::size_t at) const;
  Maybe day_behind_month(std::size_t at, std::size_t next) const;
  std::size_t year_behind_month(std::size_t next) const;
  Maybe month_number_word(std::size_t at) const;
  Maybe season_first(std::size_t at) const;
  Maybe term_first(std::size_t at) const;
  Maybe quarter_first(std::size_t at) const;
  Maybe counted_term(std::size_t at) const;
  Maybe era(std::size_t at) const;
  Maybe of_era(std::size_t at, std::size_t number, int year) const;
  Maybe ideographic_numeral_year(std::size_t at) const;
  Maybe apostrophe_year(std::size_t at) const;
  Maybe decade(std::size_t at, int year) const;
  Maybe placeholder(std::size_t at) const;

  int month_number_at(std::size_t at) const;
  int roman_month_at(std::size_t at) const;
  bool is_numeric_separator(std::size_t at) const;
  std::size_t skip_year_mark(std::size_t at) const;
  std::size_t skip_of(std::size_t at) const;
  Point with_year_pair(Point point) const;
  static void set(Point& point, int year, int month, int day);

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const DateHabits& habits_;
  bool thai_ = false;
  bool japanese_ = false;
  bool korean_ = false;
};

}  // namespace vitagraph::date_grammar
