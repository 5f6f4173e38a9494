// Dates as résumés print them: known to the year, the month or the day, never beyond.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vitagraph {

enum class DatePrecision : std::uint8_t { none, year, month, day };

/// A calendar date with the precision that the document prints: `month` and `day` are 0 where
/// it says nothing. Gregorian; years 1000 to 2999 (other calendars are converted on reading).
/// Serialised as "YYYY", "YYYY-MM" or "YYYY-MM-DD" (ISO 8601 / EDTF level 0).
struct PartialDate {
  std::int16_t year = 0;
  std::uint8_t month = 0;  ///< 1 to 12, or 0
  std::uint8_t day = 0;    ///< 1 to 31, or 0

  constexpr bool empty() const { return year == 0; }
  constexpr DatePrecision precision() const {
    return year == 0    ? DatePrecision::none
           : month == 0 ? DatePrecision::year
           : day == 0   ? DatePrecision::month
                        : DatePrecision::day;
  }
  friend constexpr bool operator==(const PartialDate&, const PartialDate&) = default;
  /// Orders by year, month, day; an unknown month or day comes first. For sorting, not for
  /// deciding which of two vague dates is earlier.
  friend constexpr auto operator<=>(const PartialDate&, const PartialDate&) = default;

  std::string text() const;  ///< "" when empty
  /// The date with exactly this text; nullopt when it is not one (or no such day exists).
  static std::optional<PartialDate> parse(std::string_view text);
};

/// How a period ends. `closed`: a date is printed. `current`: the document says "present", or
/// prints an open dash. `unknown`: only a start is printed. `expected`: the end lies ahead.
enum class EndKind : std::uint8_t { unknown, closed, current, expected };

struct DateRange {
  PartialDate start;
  PartialDate end;  ///< empty unless `end_kind` is closed or expected
  EndKind end_kind = EndKind::unknown;

  constexpr bool empty() const {
    return start.empty() && end.empty() && end_kind != EndKind::current;
  }
  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;
};

}  // namespace vitagraph
