// The rows behind words.hpp, as written by hand.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace vitagraph::date_grammar {

/// The months of one language: twelve fields with ";" between, forms with "|" between.
struct MonthRow {
  std::string_view language;
  std::string_view months;
  std::uint32_t roles = 0;  ///< besides role_month
};
std::span<const MonthRow> month_rows();

/// Words and phrases ("|" between) that have these roles. Words of a phrase are separated by one
/// blank; apostrophes and hyphens in print count as blanks.
struct RoleRow {
  std::uint32_t roles;
  std::string_view words;
};
std::span<const RoleRow> role_rows();

}  // namespace vitagraph::date_grammar
