#include "extract/segment/role_chain.hpp"

#include <algorithm>
#include <array>

namespace vitagraph {
namespace {

constexpr float impossible = -1e6F;

/// What kind of item a role belongs to.
enum class Item : std::uint8_t { none, job, degree, paper, project };

Item item_of(LineRole role) {
  switch (role) {
    case LineRole::job_begin:
    case LineRole::job_head:
    case LineRole::job_body:
      return Item::job;
    case LineRole::degree_begin:
    case LineRole::degree_head:
    case LineRole::degree_body:
      return Item::degree;
    case LineRole::paper_begin:
    case LineRole::paper_more:
      return Item::paper;
    case LineRole::project_begin:
    case LineRole::project_body:
      return Item::project;
    default:
      return Item::none;
  }
}

bool is_body(LineRole role) { return role == LineRole::job_body || role == LineRole::degree_body; }

bool is_further_head(LineRole role) {
  return role == LineRole::job_head || role == LineRole::degree_head;
}

bool goes_on(LineRole role) {
  return is_body(role) || is_further_head(role) || role == LineRole::paper_more ||
         role == LineRole::project_body;
}

/// May `to` stand right below `from`?
bool may_follow(LineRole from, LineRole to) {
  if (!goes_on(to)) return true;
  if (item_of(from) != item_of(to)) return false;
  return !(is_further_head(to) && is_body(from));
}

using Allowed = std::array<std::array<bool, line_role_count>, line_role_count>;

Allowed allowed_pairs() {
  Allowed allowed{};
  for (std::size_t from = 0; from < line_role_count; ++from) {
    for (std::size_t to = 0; to < line_role_count; ++to) {
      allowed[from][to] = may_follow(static_cast<LineRole>(from), static_cast<LineRole>(to));
    }
  }
  return allowed;
}

/// The best chain that ends in a role.
struct Chain {
  float score = impossible;
  bool from_bullet = false;  ///< its item began behind a bullet
  bool has_period = false;   ///< its item's head holds a period
};

using Layer = std::array<Chain, line_role_count>;
using Back = std::array<std::uint8_t, line_role_count>;

/// What stands behind a bullet below a job tells of it, unless much speaks for more: a further line
/// of its head, or a job of its own where the one above has no bullet, is rare there, and an
/// invented employer is worse than a missed one. In log-odds.
constexpr float head_behind_bullet = -1.5F;
constexpr float job_behind_bullet = -2.5F;

float bullet_score(LineRole from, LineRole to, bool from_bullet) {
  if (to == LineRole::job_head) return head_behind_bullet;
  const bool below_job = to == LineRole::job_begin && item_of(from) == Item::job;
  return below_job && !from_bullet ? job_behind_bullet : 0.0F;
}

/// A second period in one head: mostly the next item, taken for a part of this one.
constexpr float second_period = -3.0F;

/// What the chain looks at in a line beside its scores.
struct Seen {
  bool bullet = false;
  bool period = false;
};

Seen seen(const Line& line, const LineFeatures& features) {
  return {line.mark != ListMark::none, features.has_range};
}

Chain chain_to(LineRole role, const Chain& above, float score, Seen line) {
  if (!goes_on(role)) return {score, line.bullet, line.period};
  return {score, above.from_bullet, above.has_period || (line.period && is_further_head(role))};
}

/// The likeliest role above one, or line_role_count, and what the chain up to there is worth.
struct Above {
  std::size_t role = line_role_count;
  float score = impossible;
};

/// `worth(from)`: of the chain that ends in `from`.
template <class May, class Worth>
Above likeliest(May may, Worth worth) {
  Above best;
  for (std::size_t from = 0; from < line_role_count; ++from) {
    if (!may(from)) continue;
    const float score = worth(from);
    if (score > best.score) best = {from, score};
  }
  return best;
}

Above likeliest_above(std::size_t to, const Layer& above, Seen line, const Allowed& allowed) {
  const auto role = static_cast<LineRole>(to);
  return likeliest(
      [&](std::size_t from) { return allowed[from][to]; },
      [&](std::size_t from) {
        float score = above[from].score;
        if (line.bullet) {
          score += bullet_score(static_cast<LineRole>(from), role, above[from].from_bullet);
        }
        const bool second = line.period && above[from].has_period && is_further_head(role);
        return second ? score + second_period : score;
      });
}

void step(const Layer& above, const RoleScores& own, Seen line, const Allowed& allowed, Layer& best,
          Back& back) {
  // What begins something may follow upon all roles: the likeliest of them is looked for once.
  const Above any = likeliest([](std::size_t) { return true; },
                              [&](std::size_t from) { return above[from].score; });
  for (std::size_t to = 0; to < line_role_count; ++to) {
    const auto role = static_cast<LineRole>(to);
    const bool as_any = !goes_on(role) && !(line.bullet && role == LineRole::job_begin);
    const Above from = as_any ? any : likeliest_above(to, above, line, allowed);
    best[to] = {};
    if (from.role < line_role_count) {
      best[to] = chain_to(role, above[from.role], from.score, line);
      back[to] = static_cast<std::uint8_t>(from.role);
    }
    best[to].score += own.log_probability[to];
  }
}

}  // namespace

std::vector<LineRole> best_roles(const std::vector<Line>& lines,
                                 const std::vector<LineFeatures>& features,
                                 const std::vector<RoleScores>& scores) {
  static const Allowed allowed = allowed_pairs();
  std::vector<LineRole> roles(scores.size());
  if (scores.empty()) return roles;
  std::vector<Back> back(scores.size());
  Layer best{};
  Layer next{};
  for (std::size_t c = 0; c < line_role_count; ++c) {
    if (goes_on(static_cast<LineRole>(c))) continue;
    best[c] = chain_to(static_cast<LineRole>(c), {}, scores[0].log_probability[c],
                       seen(lines[0], features[0]));
  }
  for (std::size_t i = 1; i < scores.size(); ++i) {
    step(best, scores[i], seen(lines[i], features[i]), allowed, next, back[i]);
    best = next;
  }
  const auto last = std::ranges::max_element(best, {}, &Chain::score);
  auto role = static_cast<std::size_t>(last - best.begin());
  for (std::size_t i = scores.size(); i-- > 0;) {
    roles[i] = static_cast<LineRole>(role);
    role = back[i][role];
  }
  return roles;
}

std::string_view name_of(LineRole role) {
  constexpr std::array<std::string_view, line_role_count> names = {
      "other",      "heading",       "name",        "job-begin",   "job-head",
      "job-body",   "degree-begin",  "degree-head", "degree-body", "paper-begin",
      "paper-more", "project-begin", "project-body"};
  return names[static_cast<std::size_t>(role)];
}

}  // namespace vitagraph
