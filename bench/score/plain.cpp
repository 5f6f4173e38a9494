#include "bench/score/plain.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace vitagraph::score {
namespace {

constexpr std::array<std::u32string_view, 22> legal_forms{
    U"ab",  U"ag",  U"bv",  U"co",  U"company", U"corp", U"corporation", U"gmbh",
    U"inc", U"kk",  U"llc", U"ltd", U"nv",      U"oy",   U"plc",         U"private",
    U"pte", U"pvt", U"sa",  U"sas", U"spa",     U"srl"};
constexpr std::array<std::u32string_view, 2> more_legal_forms{U"incorporated", U"limited"};

bool is_legal_form(std::u32string_view word) {
  const auto holds = [word](const auto& table) {
    return std::find(table.begin(), table.end(), word) != table.end();
  };
  return holds(legal_forms) || holds(more_legal_forms);
}

bool belongs_to_word(std::int32_t c) {
  if (c == '+' || c == '#') return true;
  switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return true;
    default:
      return false;
  }
}

/// Case folded NFKC as code points. Text that is not UTF-8 counts as empty.
std::u32string folded(std::string_view text) {
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                                          UTF8PROC_STABLE | UTF8PROC_CASEFOLD);
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  // Decomposing needs at most a few code points for each byte; asked for first.
  const auto room = utf8proc_decompose(bytes, size, nullptr, 0, options);
  if (room <= 0) return {};
  std::vector<utf8proc_int32_t> points(static_cast<std::size_t>(room) + 1);
  const auto written = utf8proc_decompose(bytes, size, points.data(), room, options);
  if (written <= 0) return {};
  const auto length = utf8proc_normalize_utf32(points.data(), written, options);
  return {points.begin(), points.begin() + std::max<utf8proc_ssize_t>(length, 0)};
}

struct Run {
  std::size_t one = 0;
  std::size_t other = 0;
  std::size_t length = 0;
};

/// The longest common run; of equally long ones the first in `one`, then the first in `other`.
Run longest_common_run(std::u32string_view one, std::u32string_view other) {
  Run best;
  std::vector<std::size_t> before(other.size() + 1, 0);  // run lengths that end one row above
  std::vector<std::size_t> here(other.size() + 1, 0);
  for (std::size_t i = 0; i < one.size(); ++i) {
    for (std::size_t j = 0; j < other.size(); ++j) {
      here[j + 1] = one[i] == other[j] ? before[j] + 1 : 0;
      if (here[j + 1] > best.length) best = {i + 1 - here[j + 1], j + 1 - here[j + 1], here[j + 1]};
    }
    std::swap(before, here);
  }
  return best;
}

std::size_t common_characters(std::u32string_view one, std::u32string_view other) {
  if (one.empty() || other.empty()) return 0;
  const Run run = longest_common_run(one, other);
  if (run.length == 0) return 0;
  return run.length + common_characters(one.substr(0, run.one), other.substr(0, run.other)) +
         common_characters(one.substr(run.one + run.length), other.substr(run.other + run.length));
}

Words sorted(Words words) {
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

Words words_of(std::string_view text) {
  Words words;
  bool inside = false;
  for (const char32_t c : folded(text)) {
    if (!belongs_to_word(static_cast<std::int32_t>(c))) {
      inside = false;
      continue;
    }
    if (!inside) words.emplace_back();
    words.back().push_back(c);
    inside = true;
  }
  return words;
}

Words organisation_words(std::string_view text) {
  const Words all = words_of(text);
  Words rest;
  std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
               [](const std::u32string& word) { return !is_legal_form(word); });
  return rest.empty() ? all : rest;
}

std::u32string joined(const Words& words) {
  std::u32string text;
  for (const std::u32string& word : words) {
    if (!text.empty()) text.push_back(U' ');
    text += word;
  }
  return text;
}

double gestalt_ratio(std::u32string_view one, std::u32string_view other) {
  const std::size_t all = one.size() + other.size();
  if (all == 0) return 1.0;
  return 2.0 * static_cast<double>(common_characters(one, other)) / static_cast<double>(all);
}

double alike(const Words& one, const Words& other) {
  if (one.empty() || other.empty()) return 0.0;
  if (one == other) return 1.0;
  const double in_order = gestalt_ratio(joined(one), joined(other));
  return std::max(in_order, gestalt_ratio(joined(sorted(one)), joined(sorted(other))));
}

}  // namespace vitagraph::score
