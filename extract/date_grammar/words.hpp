// What words mean to the grammar of dates: months, seasons, "present", "since" … in many languages.
#pragma once

#include <cstdint>
#include <string_view>

#include "extract/fnv.hpp"

namespace vitagraph::date_grammar {

/// Roles of a word or phrase; one may have several ("mai", "a", "do").
enum Role : std::uint32_t {
  role_month = 1u << 0,
  role_weak = 1u << 1,   ///< a month that is also an everyday word: "may", "out", "set"
  role_open = 1u << 2,   ///< "present", "heute", "по настоящее время"
  role_to = 1u << 3,     ///< between the ends of a period: "to", "bis", "à"
  role_since = 1u << 4,  ///< with a lone date: a period up to now
  role_until = 1u << 5,  ///< with a lone date: the end of a period
  role_season = 1u << 6,
  role_term = 1u << 7,  ///< a semester: "WS", "SoSe", "Michaelmas", "academic year"
  role_expected = 1u << 8,
  role_about = 1u << 9,       ///< "circa", "early", "mid"
  role_ordinal = 1u << 10,    ///< behind a day: "st", "nd", "er"
  role_of = 1u << 11,         ///< between day, month and year: "of", "de"
  role_year_mark = 1u << 12,  ///< behind or before a year: "г", "року", "m", "năm"
  role_from = 1u << 13,       ///< opens a period that names both ends: "from", "von", "between"
  role_and = 1u << 14,
  role_years = 1u << 15,  ///< unit of a duration
  role_months = 1u << 16,
  role_no_year = 1u << 17,        ///< what follows is no year: "Windows", "pp", "top", "ISBN"
  role_class = 1u << 18,          ///< "class of", "batch"
  role_street = 1u << 19,         ///< behind a house number
  role_counted = 1u << 20,        ///< behind a count: "users", "employees", "EUR"
  role_filler = 1u << 21,         ///< between "expected" and its date: "graduation", "date", "in"
  role_starts_phrase = 1u << 22,  ///< the first words of a longer one
  role_quarter = 1u << 23,        ///< "Q", "H", "FY" before a number
  role_persian = 1u << 24,        ///< a month of the Solar Hijri calendar
  role_between = 1u << 26,        ///< opens a period whose ends are joined by "and"
  role_month_number = 1u << 25    ///< "tháng": a number behind it is the month
};

struct WordInfo {
  std::uint32_t roles = 0;
  std::uint8_t month = 0;

  bool is(std::uint32_t any_of) const { return (roles & any_of) != 0; }
};

constexpr char32_t phrase_gap = ' ';
/// fnv64_step() over the characters of a word, without case and diacritics. Continues from `state`,
/// so that a phrase is hashed word by word with phrase_gap between.
std::uint64_t word_hash(std::string_view word, std::uint64_t state = fnv64_start);

/// The letter without case and diacritics; 0 for marks, which are skipped.
char32_t folded_letter(char32_t letter);

/// nullptr when the word or phrase means nothing here. The table lives as long as the program.
const WordInfo* find_word(std::uint64_t hash);

/// Words of a phrase at most ("по настоящее время": 3).
constexpr int longest_phrase = 5;

}  // namespace vitagraph::date_grammar
