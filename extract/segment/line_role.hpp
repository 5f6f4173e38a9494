// What a line is for: the classes that the line models tell apart.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vitagraph {

/// `begin` is the first line of an entry, `head` a further line that names it (title, employer,
/// dates, degree, place), `body` what tells of it. The order is that of the learnt models.
enum class LineRole : std::uint8_t {
  other,  ///< summaries, skills, contact data, furniture
  heading,
  name,  ///< of the person
  job_begin,
  job_head,
  job_body,
  degree_begin,
  degree_head,
  degree_body,
  paper_begin,
  paper_more,
  project_begin,
  project_body
};
inline constexpr std::size_t line_role_count = 13;

std::string_view name_of(LineRole role);

/// Natural logarithms of the roles' probabilities.
struct RoleScores {
  std::array<float, line_role_count> log_probability{};
  float of(LineRole role) const { return log_probability[static_cast<std::size_t>(role)]; }
};

}  // namespace vitagraph
