#include "extract/date.hpp"

#include <array>

namespace vitagraph {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
  constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// The number of `width` digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t width) {
  if (at + width > text.size()) return -1;
  int value = 0;
  for (char c : text.substr(at, width)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::string padded(int value, std::size_t width) {
  std::string out = std::to_string(value);
  return std::string(width > out.size() ? width - out.size() : 0, '0') + out;
}

}  // namespace

std::string PartialDate::text() const {
  if (empty()) return "";
  std::string out = padded(year, 4);
  if (month != 0) out += '-' + padded(month, 2);
  if (month != 0 && day != 0) out += '-' + padded(day, 2);
  return out;
}

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  PartialDate date;
  const int year = digits(text, 0, 4);
  if (year < 1000 || year > 2999) return std::nullopt;
  date.year = static_cast<std::int16_t>(year);
  if (text.size() == 4) return date;
  const int month = digits(text, 5, 2);
  if (text[4] != '-' || month < 1 || month > 12) return std::nullopt;
  date.month = static_cast<std::uint8_t>(month);
  if (text.size() == 7) return date;
  const int day = digits(text, 8, 2);
  if (text[7] != '-' || day < 1 || day > days_in(year, month)) return std::nullopt;
  date.day = static_cast<std::uint8_t>(day);
  return date;
}

}  // namespace vitagraph
