// Dates and periods in running text, in the forms that résumés print, in more than thirty
// languages. A hand-written scanner: no regular expressions, one pass over the tokens.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "extract/date.hpp"
#include "extract/span.hpp"

namespace vitagraph {

/// What stands in place of, or beside, a month. A season, term or quarter gives only its year.
enum class DateTerm : std::uint8_t {
  none,
  season,    ///< "Summer 2018", "2019 Fall"
  semester,  ///< "WS 2018/19", "AY 2019-20", "Michaelmas 2019"
  quarter,   ///< "Q1 2020", "H1 2021", "FY20"
  decade,    ///< "1990s": the range is 1990 to 1999
  class_of   ///< "Class of 2027", "Batch 2016-2020"
};

/// One date or period. All spans are bytes of the text that was searched.
///
/// A point (`is_range` false) has `range.start` only and `range.end_kind` unknown: whether it is
/// a start or an end is for the caller to say (eval rule: of a job both, of a degree the end).
/// With `expected` a point has `range.end` and end_kind expected instead.
/// A period has is_range: both ends; or a start and is_open ("2019 - present", "2022 -",
/// "since 2019": end_kind current); or an end only ("until 2020").
struct DateMention {
  Span span;        ///< with "since", "expected", "class of", without "from" and brackets
  Span start_span;  ///< the start as printed; empty when there is none
  Span end_span;    ///< the end as printed, or the word or dash that leaves it open
  DateRange range;
  DateTerm term = DateTerm::none;
  bool is_range = false;
  bool is_open = false;
  bool expected = false;     ///< "expected", "anticipated", "graduating" …
  bool approximate = false;  ///< "ca. 2014", "early 2016", "~2010"
  bool ambiguous = false;    ///< day and month cannot be told apart
  bool two_digit_year = false;
  bool in_list = false;        ///< one of "2013, 2014 and 2016"
  bool duration_only = false;  ///< "2 yrs 3 mos": `range` is empty, `months` says how long
  bool placeholder = false;    ///< "20XX", "MM/YYYY": `range` is empty
  std::uint16_t months = 0;    ///< of a duration, also of one printed behind the period
};

enum class DayMonthOrder : std::uint8_t { unknown, day_first, month_first };

/// What one document does in the places where a date alone is ambiguous.
struct DateHabits {
  DayMonthOrder order = DayMonthOrder::unknown;  ///< of "03/04/2019"; unknown: month first
  bool hyphen_years = false;      ///< "2010-12" is 2010 to 2012, for "2013-17" occurs beside it
  bool hyphen_months = false;     ///< "2010-11" is November, for "2010-03" occurs beside it
  bool long_dash_months = false;  ///< "2010–11" is November, for "2010–03" occurs beside it
  bool slash_months = false;      ///< "2011/12" is December, for "2011/03" occurs beside it
};

/// Votes over a whole document. Call once, pass the result to find_dates for each part of it.
DateHabits date_habits(std::string_view document);

/// All dates in `text`, in order, never overlapping. `text` may hold several lines: a period may
/// go over a line end behind its dash, nothing else does.
std::vector<DateMention> find_dates(std::string_view text, const DateHabits& habits = {});

/// find_dates() of a whole document by its own date_habits().
std::vector<DateMention> dates_of_document(std::string_view document);

}  // namespace vitagraph
